"""What happened to each parcel, measured against the promise, and what was paid for the late ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal

from backend.domain.charges.model import ChargeRules, ParcelFact, ParcelOutcome
from backend.domain.charges.paid import paid_for, tax_included
from backend.domain.moments import instant
from backend.domain.order import Order, Package
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Milestone

MISSED = frozenset({ParcelOutcome.LATE, ParcelOutcome.OVERDUE})
_IN_TROUBLE = frozenset(
    {Milestone.EXCEPTION, Milestone.RETURNING, Milestone.RETURNED, Milestone.CANCELLED},
)
_READY_FOR_BUYER = frozenset({Milestone.ATTEMPT_FAILED, Milestone.AVAILABLE_FOR_PICKUP})


def parcel_facts(
    order: Order, parcels: Sequence[Shipment], zone: tzinfo, rules: ChargeRules
) -> Iterable[ParcelFact]:
    """One fact for each parcel of the order, in the order's sequence; ``zone`` is the marketplace's."""
    by_number = {shipment.number: shipment for shipment in parcels}
    for package in sent(order):
        shipment = by_number.get(package.number) if package.number else None
        yield _parcel_fact(package, shipment, order.deliver_by.latest, zone, rules)


def sent(order: Order) -> list[Package]:
    """The order's parcels without those whose label was given back."""
    return [package for package in order.packages if package.status != "cancelled"]


def _parcel_fact(
    package: Package, shipment: Shipment | None, promised: datetime | None, zone: tzinfo, rules: ChargeRules
) -> ParcelFact:
    service = package.service or (shipment.service if shipment else None)
    if shipment is None or promised is None:
        return ParcelFact(package.number, service, ParcelOutcome.UNKNOWN)
    limit = instant(promised) + rules.grace
    outcome = _outcome(shipment, limit, zone)
    days = None
    if outcome in MISSED:
        end = shipment.delivered_at if outcome is ParcelOutcome.LATE else None
        passed = instant(end or shipment.fetched_at, zone) - instant(promised)
        days = max(1, -(-passed // timedelta(days=1)))
    return ParcelFact(package.number, service, outcome, shipment.delivered_at, days)


def _outcome(shipment: Shipment, limit: datetime, zone: tzinfo) -> ParcelOutcome:
    """Measured on the instant. An undelivered parcel is judged as of the carrier's answer, not as of now,
    and only on a carrier's events: Amazon's own status of a parcel may lag."""
    delivered = shipment.milestone is Milestone.DELIVERED
    if delivered and shipment.delivered_at is not None and instant(shipment.delivered_at, zone) <= limit:
        return ParcelOutcome.ON_TIME
    if any(
        event.milestone in _READY_FOR_BUYER and event.at is not None and instant(event.at, zone) <= limit
        for event in shipment.events
    ):
        return ParcelOutcome.ATTEMPTED_IN_TIME
    if delivered:
        return ParcelOutcome.LATE if shipment.delivered_at is not None else ParcelOutcome.UNKNOWN
    if shipment.milestone in _IN_TROUBLE:
        return ParcelOutcome.IN_TROUBLE
    if shipment.milestone is Milestone.UNKNOWN or not shipment.events:
        return ParcelOutcome.UNKNOWN
    return ParcelOutcome.OVERDUE if shipment.fetched_at > limit else ParcelOutcome.UNDER_WAY


def late_share(order: Order, facts: Sequence[ParcelFact]) -> Decimal | None:
    """The part of the shipping charge, 0 to 1, that was paid for the items in the late parcels."""
    if all(fact.outcome in MISSED for fact in facts):
        return Decimal(1)
    included = tax_included(order)
    paid = {item: part for item in order.items if (part := paid_for(item, included)) is not None}
    total = sum(paid.values(), Decimal())
    if len(paid) < len(order.items) or not total:
        return None
    unit = {item.item_id: part / item.quantity for item, part in paid.items()}
    late = {fact.number for fact in facts if fact.outcome in MISSED}
    part = Decimal()
    for package in sent(order):
        if not package.contents or any(item_id not in unit for item_id, _ in package.contents):
            return None
        if package.number in late:
            part += sum((unit[item_id] * quantity for item_id, quantity in package.contents), Decimal())
    return min(Decimal(1), part / total)
