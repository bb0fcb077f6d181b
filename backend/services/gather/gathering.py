"""The gathering itself: a Question in, what came back before the deadline out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from backend.domain.finding import Facts, SourceReport
from backend.domain.order import Order, order_key
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import SourceState
from backend.domain.warehouse import StockLevel, WarehouseShipment
from backend.services.gather.orders import is_amazons, shops_of, start_buyer, start_order
from backend.services.gather.parcels import parcels_of, sent_of
from backend.services.gather.round import AMAZON, MCF, Round
from backend.services.gather.warehouses import recall
from backend.services.house import House
from backend.store.tenants import TenantRecord

MAX_ORDERS = 5
"""Ids looked up for one ticket; a mail that quotes more is answered about the first ones."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask for.

    ``known`` is what was told before, and stands for what cannot be told now. ``buyer_email`` is asked for at
    the shops when there is no order id; it is personal, so it is neither kept nor logged. ``stock``: what is
    on hand is wanted too. ``force``: ask also for what is still fresh. ``background``: no agent waits, so
    that carriers' quotas keep the agents' share.
    """

    order_ids: tuple[str, ...]
    known: Facts | None
    brand_id: int | None = None
    support_address: str | None = None
    buyer_email: str | None = field(default=None, repr=False)
    stock: bool = False
    force: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came back before the deadline, merged with what was known.

    ``order_ids`` are those asked for as their channel spells them, and those found by the buyer's address
    (``by_address``).
    """

    order_ids: tuple[str, ...]
    orders: tuple[Order, ...]
    missing: tuple[str, ...]
    shipments: tuple[Shipment, ...]
    sources: tuple[SourceReport, ...]
    warehouse_shipments: tuple[WarehouseShipment, ...]
    stock: tuple[StockLevel, ...]
    by_address: bool


def gather(house: House, tenant: TenantRecord, question: Question, *, deadline_seconds: float) -> Gathered:
    """Facts about the orders asked for. Never raises for a Source: its failure is in the reports."""
    routed = house.connections.routed(
        tenant.id, brand_id=question.brand_id, support_address=question.support_address
    )
    connections = sorted(
        house.connections.all_of(tenant.id),
        key=lambda one: routed.index(one.id) if one.id in routed else len(routed),
    )
    trip = Round(
        house=house,
        tenant=tenant,
        connections=connections,
        known=question.known,
        force=question.force,
        background=question.background,
        with_stock=question.stock,
        now=house.clock(),
    )
    recall(trip)
    asked = {order_key(order_id): order_id for order_id in reversed(question.order_ids)}
    for order_id in list(reversed(asked.values()))[:MAX_ORDERS]:
        start_order(trip, order_id)
    if not asked and question.buyer_email:
        start_buyer(trip, question.buyer_email)
    trip.run(deadline_seconds)
    if trip.missing and not trip.orders:
        trip.report(_nearest(trip), SourceState.NOT_FOUND, fetched_at=trip.now, error_code="order_not_found")
    called = [trip.names.get(order_key(one), one) for one in (*question.order_ids, *trip.by_address)]
    known = {order_key(one): one for one in reversed(called)}
    ordered = tuple(
        trip.orders[key].order_id if key in trip.orders else known[key]
        for key in dict.fromkeys(map(order_key, called))
    )
    orders = tuple(trip.orders[key] for key in map(order_key, ordered) if key in trip.orders)
    return Gathered(
        order_ids=ordered,
        orders=orders,
        missing=tuple(trip.missing),
        shipments=tuple(parcels_of(trip)),
        sources=tuple(trip.reports.values()),
        warehouse_shipments=tuple(one for order in orders for one in sent_of(trip, order)),
        stock=tuple(_stock_of(trip, orders)),
        by_address=bool(trip.by_address),
    )


def _nearest(trip: Round) -> str:
    """The Source that speaks for all when nobody knows the order."""
    if is_amazons(trip.missing[0]):
        return AMAZON
    shops = shops_of(trip)
    return shops[0].kind if shops else MCF


def _stock_of(trip: Round, orders: Iterable[Order]) -> Iterable[StockLevel]:
    skus = {item.sku for order in orders for item in order.items if item.sku}
    return (level for (sku, _), level in trip.stock.items() if sku in skus)
