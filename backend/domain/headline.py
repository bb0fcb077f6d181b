"""From scans, promise and now to the one word that an agent reads first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from backend.domain.moments import instant
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import DelayReason, Headline, Milestone

EXCEPTIONS = frozenset(
    {
        Milestone.ATTEMPT_FAILED,
        Milestone.EXCEPTION,
        Milestone.RETURNING,
        Milestone.RETURNED,
        Milestone.CANCELLED,
    }
)
MOVING = frozenset({Milestone.IN_TRANSIT, Milestone.OUT_FOR_DELIVERY, Milestone.AVAILABLE_FOR_PICKUP})


@dataclass(frozen=True, slots=True)
class LatenessRules:
    """When silence counts as a delay; settings of the tenant, hours.

    Sources: FBM Guard's own rules; ``no_scan_hours`` follows the late shipment rate, which counts the
    confirmation against ship-by.
    """

    stalled_hours_domestic: int = 72
    stalled_hours_cross_border: int = 7 * 24
    no_scan_hours: int = 24


DEFAULT_RULES = LatenessRules()


@dataclass(frozen=True, slots=True)
class Judgement:
    """Headline with its reason; ``delivered_late`` is None unless delivered and the promise is known."""

    headline: Headline
    delay_reason: DelayReason | None = None
    delivered_late: bool | None = None


def judge(
    shipment: Shipment,
    *,
    now: datetime,
    promised_by: datetime | None = None,
    ship_by: datetime | None = None,
    zone: tzinfo = UTC,
    rules: LatenessRules = DEFAULT_RULES,
    cross_border: bool = False,
) -> Judgement:
    """Derive the Headline of one parcel.

    ``promised_by`` and ``ship_by`` are the ends of Amazon's windows (instants). ``zone`` is the
    marketplace's; it gives scan times that came without a zone their meaning. ``cross_border``: see
    ``borders.py``. Exception and delivered win over delayed; of the delay reasons the first that holds is
    named.
    """
    if shipment.milestone in EXCEPTIONS:
        return Judgement(Headline.EXCEPTION)
    if shipment.milestone is Milestone.DELIVERED:
        late = None
        if shipment.delivered_at is not None and promised_by is not None:
            late = instant(shipment.delivered_at, zone) > instant(promised_by)
        return Judgement(Headline.DELIVERED, delivered_late=late)
    reason = delay_reason(
        shipment,
        now=now,
        promised_by=promised_by,
        ship_by=ship_by,
        zone=zone,
        rules=rules,
        cross_border=cross_border,
    )
    if reason is not None:
        return Judgement(Headline.DELAYED, reason)
    if shipment.milestone in MOVING:
        return Judgement(Headline.SHIPPED)
    if shipment.milestone is Milestone.LABEL_CREATED:
        return Judgement(Headline.NOT_SHIPPED)
    return Judgement(Headline.UNKNOWN)


def delay_reason(
    shipment: Shipment,
    *,
    now: datetime,
    promised_by: datetime | None,
    ship_by: datetime | None,
    zone: tzinfo = UTC,
    rules: LatenessRules = DEFAULT_RULES,
    cross_border: bool = False,
) -> DelayReason | None:
    """The first delay reason that holds for a parcel that is neither delivered nor an exception."""
    if promised_by is not None:
        if instant(now) > instant(promised_by):
            return DelayReason.PAST_PROMISE
        estimate = shipment.estimated_delivery
        if estimate is not None and instant(estimate, zone) > instant(promised_by):
            return DelayReason.ESTIMATE_AFTER_PROMISE
    if shipment.carrier_delay:
        return DelayReason.CARRIER_DELAY
    silent_hours = rules.stalled_hours_cross_border if cross_border else rules.stalled_hours_domestic
    if shipment.milestone is Milestone.IN_TRANSIT and is_stalled(
        shipment, now=now, zone=zone, after=timedelta(hours=silent_hours)
    ):
        return DelayReason.STALLED
    waits = timedelta(hours=rules.no_scan_hours)
    if (
        shipment.milestone is Milestone.LABEL_CREATED
        and ship_by is not None
        and instant(now) > instant(ship_by) + waits
    ):
        return DelayReason.NO_SCAN
    return None


def is_stalled(shipment: Shipment, *, now: datetime, zone: tzinfo, after: timedelta) -> bool:
    """No new physical scan ``after`` the time that a parcel of its kind may be silent, or for longer than its
    source waits."""
    if shipment.given_up:
        return True
    scan = shipment.last_scan
    if scan is None or scan.at is None:
        return False
    return instant(now) - instant(scan.at, zone) > after
