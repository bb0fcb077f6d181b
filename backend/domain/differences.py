"""Where Sources contradict each other about one order or parcel.

One of them counts (the carrier before Amazon's package status, what the channel was told before what the
warehouse says), but an agent must see the other, and no reply may state a fact that is in dispute. A Source
that merely lags behind contradicts nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from backend.domain.carriers import carrier_id, recognised_carriers
from backend.domain.order import Order, Package
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import DisputedFact, Milestone
from backend.domain.warehouse import WarehouseShipment, pair


@dataclass(frozen=True, slots=True)
class Statement:
    """What one Source told at ``fetched_at``: a Milestone, a carrier's id or its text, a tracking number."""

    source: str
    value: str
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that Sources tell differently; the statement that counts goes first.

    ``number`` is the tracking number of the parcel that it is about, as the order channel knows it.
    """

    fact: DisputedFact
    number: str
    statements: tuple[Statement, ...]


_BACK = frozenset({Milestone.RETURNING, Milestone.RETURNED})


def contradicts(told: Milestone, other: Milestone) -> bool:
    """Can ``other``, the word of a lesser Source, not be true beside ``told``, also when it lags behind?

    Only an end that ``told`` does not know is a contradiction: a lesser Source that still sees the parcel
    on its way will follow.
    """
    if Milestone.UNKNOWN in (told, other):
        return False
    if other is Milestone.DELIVERED:
        return told is not Milestone.DELIVERED
    if other in _BACK:
        return told not in _BACK
    if other is Milestone.CANCELLED:
        return told not in (Milestone.CANCELLED, Milestone.LABEL_CREATED)
    return other is Milestone.EXCEPTION and told is Milestone.DELIVERED


def differences(
    order: Order, by_number: Mapping[str, Shipment], sent: Sequence[WarehouseShipment]
) -> tuple[Difference, ...]:
    """All contradictions about ``order``; ``by_number`` holds the Shipments that count, ``sent`` what
    warehouses told about this order."""
    pairs = pair(order.packages, sent)
    found: list[Difference] = []
    for package in order.packages:
        shipment = by_number.get(package.number or "")
        if shipment is not None and shipment.source != order.source:
            found += _milestones(order, package, shipment)
    for package, one in pairs.same:
        found += _carriers(order, package, one)
    for package, one in zip(pairs.only_channel, pairs.only_warehouse, strict=False):
        found.append(
            Difference(
                DisputedFact.TRACKING_NUMBER,
                package.number or "",
                (
                    Statement(order.source, package.number or "", order.fetched_at),
                    Statement(one.source, one.number or "", one.fetched_at),
                ),
            )
        )
    return tuple(found)


def _milestones(order: Order, package: Package, shipment: Shipment) -> list[Difference]:
    once_delivered = package.milestone is Milestone.DELIVERED and shipment.delivered_at is not None
    if once_delivered or not contradicts(shipment.milestone, package.milestone):
        return []
    told = Statement(shipment.source, shipment.milestone, shipment.fetched_at)
    other = Statement(order.source, package.milestone, order.fetched_at)
    return [Difference(DisputedFact.MILESTONE, package.number or "", (told, other))]


def _carriers(order: Order, package: Package, one: WarehouseShipment) -> list[Difference]:
    """Two carriers for one number, unless the number fits both: they deliver each other's parcels. A parcel
    with a last-mile number has two carriers anyway."""
    channel, warehouse = carrier_id(package.carrier or ""), carrier_id(one.carrier or "")
    if channel is None or warehouse is None or channel == warehouse or one.last_mile_number:
        return []
    if {channel, warehouse} <= set(recognised_carriers(package.number or "")):
        return []
    told = Statement(order.source, channel, order.fetched_at)
    other = Statement(one.source, warehouse, one.fetched_at)
    return [Difference(DisputedFact.CARRIER, package.number or "", (told, other))]
