"""When each open parcel is asked about again, inside its carrier's quota; the most urgent first.

A quota is a number of calls in a sliding window. Background refreshes take a share of the long ones, so
that an agent who opens a ticket can always ask. Calls carry up to ``batch`` numbers. Times are aware, UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Milestone

PARCEL_TTL: dict[Milestone, timedelta] = {
    Milestone.UNKNOWN: timedelta(minutes=30),
    Milestone.LABEL_CREATED: timedelta(hours=2),
    Milestone.IN_TRANSIT: timedelta(hours=1),
    Milestone.OUT_FOR_DELIVERY: timedelta(minutes=10),
    Milestone.AVAILABLE_FOR_PICKUP: timedelta(hours=1),
    Milestone.DELIVERED: timedelta(hours=24),
    Milestone.ATTEMPT_FAILED: timedelta(minutes=30),
    Milestone.EXCEPTION: timedelta(minutes=30),
    Milestone.RETURNING: timedelta(hours=2),
    Milestone.RETURNED: timedelta(hours=24),
    Milestone.CANCELLED: timedelta(hours=24),
}
"""How long an answer is good enough to show without asking again, by what the parcel is doing."""

NO_DATA_TTL = timedelta(minutes=30)
"""How long "no data yet" is believed: a fresh label, or a number that the carrier purged."""

FINAL = frozenset({Milestone.RETURNED, Milestone.CANCELLED})
"""Nothing follows these. A delivered parcel is looked at once a day: it may yet come back."""

SHARE = 0.8
"""What background refreshes may take of a quota of an hour or a day; the rest is for agents' own looks."""

SHORT_WINDOW_SECONDS = 60
"""Quotas up to this window are about pace, not about supply: nothing is kept back of them."""


@dataclass(frozen=True, slots=True)
class Quota:
    """``calls`` in any ``seconds``."""

    calls: int
    seconds: int

    def for_background(self) -> Quota:
        """What planning may use of it; at least one call."""
        if self.seconds <= SHORT_WINDOW_SECONDS:
            return self
        return Quota(max(1, int(self.calls * SHARE)), self.seconds)


@dataclass(frozen=True, slots=True)
class Due:
    """One parcel to ask about: not before ``due_at``, the higher ``urgency`` first."""

    number: str
    due_at: datetime
    urgency: int = 0


@dataclass(frozen=True, slots=True)
class PlannedCall:
    """One call at ``at`` for up to a batch of ``numbers``."""

    at: datetime
    numbers: tuple[str, ...]


def due_after(shipment: Shipment | None, asked_at: datetime) -> datetime | None:
    """When an answer has grown old (None: never); ``shipment`` is None for "no data yet"."""
    if shipment is None:
        return asked_at + NO_DATA_TTL
    return None if shipment.milestone in FINAL else asked_at + PARCEL_TTL[shipment.milestone]


def plan(
    dues: Iterable[Due],
    *,
    quotas: Sequence[Quota],
    batch: int = 1,
    used: Sequence[datetime] = (),
    now: datetime,
    until: datetime | None = None,
) -> list[PlannedCall]:
    """Calls in the order of their times, so that no quota is passed together with the calls ``used``.

    The most urgent parcels come first, of equally urgent ones the longest due. Parcels that are due later
    than ``now`` are left out: another plan is made before they are. ``until`` ends the plan; what does not
    fit before is left out too.
    """
    waiting = sorted(
        (due for due in dues if due.due_at <= now), key=lambda due: (-due.urgency, due.due_at, due.number)
    )
    times = sorted(used)
    background = [quota.for_background() for quota in quotas]
    calls: list[PlannedCall] = []
    for numbers in _batches([due.number for due in waiting], max(1, batch)):
        at = earliest(times, background, now)
        if until is not None and at > until:
            break
        times.append(at)
        calls.append(PlannedCall(at, numbers))
    return calls


def earliest(times: Sequence[datetime], quotas: Sequence[Quota], now: datetime) -> datetime:
    """The first instant from ``now`` on at which one call more passes no quota, after the calls at ``times``
    (ascending). No earlier than the last of ``times`` that lies ahead, so that plans stay in order."""
    at = now
    if times and times[-1] > at:
        at = times[-1]
    for quota in quotas:
        if len(times) >= quota.calls:
            free = times[len(times) - quota.calls] + timedelta(seconds=quota.seconds)
            at = max(at, free)
    return at


def _batches(numbers: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(numbers), size):
        yield tuple(numbers[start : start + size])
