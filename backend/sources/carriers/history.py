"""From a carrier's events to one Shipment: order, doubles, first scan, and which word wins.

The rules (facts/carriers.md §5): the newest event wins, delivered is sticky, yet a later return wins over
it; a delivery after a return began is a delivery to the sender. Label records, late or early, never undo
a scan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from backend.domain.moments import instant
from backend.domain.shipment import NO_PROOF, ProofOfDelivery, Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone, PodKind
from backend.sources.carriers import reading

_SPECIFIC = frozenset(
    {
        Milestone.OUT_FOR_DELIVERY,
        Milestone.AVAILABLE_FOR_PICKUP,
        Milestone.ATTEMPT_FAILED,
        Milestone.EXCEPTION,
        Milestone.RETURNING,
    }
)
_NAMED_EXCEPTIONS = frozenset({Milestone.ATTEMPT_FAILED, Milestone.RETURNING, Milestone.CANCELLED})
_BACKWARDS = frozenset({Milestone.RETURNING, Milestone.RETURNED})


def newest_first(events: Iterable[TrackingEvent]) -> tuple[TrackingEvent, ...]:
    """``events`` without doubles, newest first; equal times keep the carrier's own order.

    Carriers print newest first or oldest first, and some mix; an event without a time counts as oldest.
    A time without a zone among zoned ones is ordered as if it had theirs.
    """
    events = tuple(events)
    zone = _zone(events)
    seen: set[tuple[object, ...]] = set()
    kept: list[TrackingEvent] = []
    for event in events:
        key = (
            instant(event.at, zone) if event.at is not None else None,
            event.description.casefold(),
            event.milestone,
            (event.city or "").casefold(),
        )
        if key not in seen:
            seen.add(key)
            kept.append(event)
    timed = [instant(event.at, zone) for event in kept if event.at is not None]
    if len(timed) > 1 and timed[0] < timed[-1]:
        kept.reverse()
    oldest = datetime.min.replace(tzinfo=UTC)
    kept.sort(key=lambda event: instant(event.at, zone) if event.at is not None else oldest, reverse=True)
    return tuple(kept)


def _zone(events: Iterable[TrackingEvent]) -> tzinfo:
    zones = (event.at.tzinfo for event in events if event.at is not None)
    return next((zone for zone in zones if zone is not None), UTC)


def from_events(events: Sequence[TrackingEvent]) -> Milestone:
    """The milestone that the history alone proves; ``events`` newest first."""
    state = Milestone.UNKNOWN
    for event in reversed(events):
        state = _after(state, event.milestone)
    return state


def _after(state: Milestone, event: Milestone) -> Milestone:
    """The state after one more ``event``."""
    if event is Milestone.UNKNOWN or state is Milestone.RETURNED:
        return state
    if event is Milestone.DELIVERED:
        return Milestone.RETURNED if state is Milestone.RETURNING else Milestone.DELIVERED
    if event in _BACKWARDS:
        return event
    if state in (Milestone.DELIVERED, Milestone.RETURNING):
        return state
    if event is Milestone.LABEL_CREATED and state not in (Milestone.UNKNOWN, Milestone.LABEL_CREATED):
        return state
    return event


def settle(
    current: Milestone | None, events: Sequence[TrackingEvent], *, current_wins: bool = True
) -> Milestone:
    """One milestone out of the carrier's summary and its events (newest first).

    A summary is often coarser than the newest event ("in transit" for out for delivery) and never undoes
    a delivery that was scanned. ``current_wins`` is False where summaries were seen to run ahead of scans.
    """
    past = from_events(events)
    if current in (None, Milestone.UNKNOWN) or (past is not Milestone.UNKNOWN and not current_wins):
        return past
    if past is Milestone.RETURNED:
        return past
    if current is Milestone.DELIVERED:
        delivered_before = any(event.milestone is Milestone.DELIVERED for event in events)
        if past is Milestone.RETURNING:
            return Milestone.RETURNING if delivered_before else Milestone.RETURNED
        return Milestone.DELIVERED
    if past is Milestone.DELIVERED:
        return current if current in _BACKWARDS else past
    if current is Milestone.LABEL_CREATED and past is not Milestone.UNKNOWN:
        return past
    if current is Milestone.IN_TRANSIT and past in _SPECIFIC:
        return past
    if current is Milestone.EXCEPTION and past in _NAMED_EXCEPTIONS:
        return past
    return current


def first_scan(events: Sequence[TrackingEvent]) -> datetime | None:
    """When a scanner first saw the parcel; ``events`` newest first."""
    return next((event.at for event in reversed(events) if event.physical and event.at is not None), None)


def handed_over(events: Sequence[TrackingEvent]) -> datetime | None:
    """When the parcel was delivered to the buyer: the first delivery before any return began."""
    for event in reversed(events):
        if event.milestone in _BACKWARDS:
            return None
        if event.milestone is Milestone.DELIVERED and event.at is not None:
            return event.at
    return None


def build(
    *,
    carrier: str,
    number: str,
    source: str,
    fetched_at: datetime,
    events: Iterable[TrackingEvent] = (),
    current: Milestone | None = None,
    current_wins: bool = True,
    delivered_at: datetime | None = None,
    estimated_delivery: datetime | None = None,
    carrier_delay: bool = False,
    pod: ProofOfDelivery = NO_PROOF,
    status_text: str = "",
    service: str | None = None,
    other_numbers: Iterable[str] = (),
    route: Iterable[str | None] = (),
) -> Shipment:
    """A Shipment out of what an adapter read; ``events`` in any order.

    ``delivered_at`` is the carrier's own field and is used when the history has no delivery. A proof is
    kept only for a parcel that reached the buyer: a return's signature proves nothing to the buyer.
    A delay that the carrier announced before the newest scan is history and is the adapter's to drop.
    """
    told = [(event, *reading.signer_in(event.description)) for event in events]
    history = newest_first(replace(event, description=said) for event, said, _ in told)
    if pod.signed_by is None:
        names = (name for event, _, name in told if name and event.milestone is Milestone.DELIVERED)
        pod = _signed(pod, next(names, None))
    milestone = settle(current, history, current_wins=current_wins)
    handed = handed_over(history)
    if handed is None and milestone is Milestone.DELIVERED:
        handed = delivered_at
    reached = milestone is Milestone.DELIVERED or handed is not None
    if milestone is Milestone.IN_TRANSIT and first_scan(history) is None:
        # A summary that says "moving" over a history of label records only: nothing was scanned.
        past = from_events(history)
        milestone = past if past in (Milestone.LABEL_CREATED, Milestone.CANCELLED) else milestone
    return Shipment(
        carrier=carrier,
        number=number,
        milestone=milestone,
        source=source,
        fetched_at=fetched_at,
        events=history,
        first_scan_at=first_scan(history),
        delivered_at=handed,
        estimated_delivery=estimated_delivery,
        carrier_delay=carrier_delay,
        pod=_dated(pod, handed) if reached else NO_PROOF,
        status_text=reading.signer_in(status_text)[0],
        service=service,
        other_numbers=tuple(dict.fromkeys(n for n in other_numbers if n and n != number)),
        route=tuple(dict.fromkeys(country for country in route if country)),
    )


def _signed(pod: ProofOfDelivery, name: str | None) -> ProofOfDelivery:
    """``pod`` with a name that only the scan told."""
    if name is None:
        return pod
    kind = PodKind.SIGNATURE_NAME if pod.kind is PodKind.NONE else pod.kind
    return replace(pod, kind=kind, signed_by=name)


def _dated(pod: ProofOfDelivery, at: datetime | None) -> ProofOfDelivery:
    if pod is NO_PROOF or pod.at is not None:
        return pod
    return replace(pod, at=at)


def expired(shipment: Shipment) -> Shipment:
    """``shipment`` of a source that follows it no longer, after a month or so of silence.

    Whatever it was last seen doing is long stale (facts/carriers.md §5); a source that never heard of a scan
    knows nothing of it.
    """
    milestone = shipment.milestone
    if milestone is Milestone.OUT_FOR_DELIVERY:
        milestone = Milestone.IN_TRANSIT
    if milestone is Milestone.IN_TRANSIT and not shipment.events:
        milestone = Milestone.UNKNOWN
    return replace(shipment, milestone=milestone, given_up=milestone is Milestone.IN_TRANSIT)


def as_return(events: Iterable[TrackingEvent]) -> list[TrackingEvent]:
    """``events`` of a parcel that its source flags as a return: its delivery is one to the sender."""
    return [
        replace(event, milestone=Milestone.RETURNED) if event.milestone is Milestone.DELIVERED else event
        for event in events
    ]


def newest_tells(events: Iterable[TrackingEvent], delayed: Iterable[TrackingEvent]) -> bool:
    """True when one of the ``delayed`` events carries the newest time of ``events``."""
    events = tuple(events)
    zone = _zone(events)
    times = [instant(event.at, zone) for event in events if event.at is not None]
    late = [instant(event.at, zone) for event in delayed if event.at is not None]
    return bool(late) and max(late) >= max(times)
