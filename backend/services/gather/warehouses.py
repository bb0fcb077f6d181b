"""Ask the seller's own warehouses: what was sent for an order, and what is on hand to replace it.

All that implement ports.Warehouse are alike: systems that are asked, and those that sent us what they know
(``store.warehouse_rows``).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from functools import partial
from operator import methodcaller
from typing import TypeVar

from backend.domain.order import Order, order_key
from backend.domain.vocabulary import Fulfillment, SourceState
from backend.domain.warehouse import SENT_IN, StockLevel, WarehouseShipment
from backend.errors import NotConnected, NotFound
from backend.services.asking import ask
from backend.services.gather.parcels import start_parcels
from backend.services.gather.round import Failed, Round
from backend.sources.ports import NotifyingWarehouse, Warehouse
from backend.sources.registry import kinds
from backend.store.connections import ConnectionRecord

T = TypeVar("T")

NOT_OURS = frozenset({Fulfillment.FBA, Fulfillment.MCF})
"""Amazon's warehouses send these; the seller's know nothing of them."""

WAITING_TTL = timedelta(minutes=30)
SENT_TTL = timedelta(hours=12)
"""How long a warehouse's answer is good enough: until the order left, and once all its parcels have left."""

STOCK_TTL = timedelta(minutes=15)
MOST_SKUS = 5
"""SKUs of one order whose stock is asked for."""


def recall(trip: Round) -> None:
    """Start from what warehouses told last."""
    if trip.known is None:
        return
    for one in trip.known.warehouse_shipments:
        key = (order_key(one.order_id), one.source)
        trip.sent[key] = (*trip.sent.get(key, ()), one)
    trip.stock = {(level.sku, level.source): level for level in trip.known.stock}


def start_warehouses(trip: Round, order_id: str) -> None:
    """Ask each warehouse what it sent for ``order_id``, beside the order's own channel."""
    stored = trip.known_orders.get(order_key(order_id))
    if stored is not None and stored.fulfillment in NOT_OURS:
        return
    number = order_id.lstrip("#")
    for depot in _depots(trip):
        last = trip.last_told(depot.kind) if stored is not None else None
        last = _told_by_itself(trip, depot, order_id, since=last)
        if last is not None and not trip.force and trip.now - last < _ttl(trip, order_id, depot.kind):
            trip.report(depot.kind, SourceState.OK, fetched_at=last)
            continue
        trip.start(
            depot.kind,
            ("sent", depot.id, order_id),
            partial(_ask, trip, depot, methodcaller("shipments_of", number)),
            partial(_land_sent, trip, depot.kind, order_id),
        )


def start_stock(trip: Round, order: Order) -> None:
    """Ask each warehouse what is on hand of the order's SKUs, when somebody wants to know."""
    if not trip.with_stock or order.fulfillment in NOT_OURS:
        return
    skus = list(dict.fromkeys(item.sku for item in order.items if item.sku))[:MOST_SKUS]
    for depot in _depots(trip):
        for sku in skus:
            level = trip.stock.get((sku, depot.kind))
            fresh = level is not None and trip.now - level.as_of < STOCK_TTL and depot.kind != SENT_IN
            if fresh and not trip.force:
                continue
            trip.start(
                depot.kind,
                ("stock", depot.id, sku),
                partial(_ask, trip, depot, methodcaller("stock", sku)),
                partial(_land_stock, trip, depot.kind, sku),
            )


def _depots(trip: Round) -> list[ConnectionRecord]:
    known = kinds()
    return [one for one in trip.connections if one.kind in known and known[one.kind].group == "warehouse"]


def _told_by_itself(
    trip: Round, depot: ConnectionRecord, order_id: str, *, since: datetime | None
) -> datetime | None:
    """Take in what a system that notifies us told of ``order_id`` after ``since``, when it was last asked.

    Returns how old its word is now: it need not be asked for what it told. An order that it was never asked
    about it is asked about all the same, as a parcel may have left before it notified us.
    """
    if not isinstance(trip.house.adapter(depot), NotifyingWarehouse):
        return since
    rows = trip.house.warehouse_rows.shipments_of(trip.tenant.id, depot.id, order_id, source=depot.kind)
    news = [one for one in rows if since is None or one.fetched_at > since]
    if news:
        key = (order_key(order_id), depot.kind)
        trip.sent[key] = tuple({one.key: one for one in (*trip.sent.get(key, ()), *news)}.values())
    return max((since, *(one.fetched_at for one in news))) if since is not None else None


def _ask(trip: Round, depot: ConnectionRecord, question: Callable[[Warehouse], T]) -> T:
    adapter = trip.house.adapter(depot)
    if not isinstance(adapter, Warehouse):
        raise NotConnected("this connection is no warehouse", source=depot.kind)
    if depot.kind == SENT_IN:
        # No call leaves the machine: there is no quota to count, and no health to note.
        return question(adapter)
    return ask(trip.house, trip.tenant, depot, lambda: question(adapter))


def _ttl(trip: Round, order_id: str, source: str) -> timedelta:
    if source == SENT_IN:
        # It costs nothing to look at what was sent to us, and it may have come this minute.
        return timedelta()
    rows = trip.sent.get((order_key(order_id), source), ())
    return SENT_TTL if rows and all(one.number and one.shipped_at for one in rows) else WAITING_TTL


def _land_sent(
    trip: Round, source: str, order_id: str, future: Future[tuple[WarehouseShipment, ...]]
) -> None:
    try:
        rows = trip.answer(source, future, last_told=trip.last_told(source))
    except NotFound:
        rows = ()
    except Failed:
        return
    key = (order_key(order_id), source)
    # A second account of the same system adds to what the first one told.
    trip.sent[key] = (*trip.sent[key], *rows) if key in trip.heard else rows
    trip.heard.add(key)
    trip.report(source, SourceState.OK, fetched_at=trip.now)
    order = trip.orders.get(order_key(order_id))
    if order is not None:
        start_parcels(trip, order)


def _land_stock(trip: Round, source: str, sku: str, future: Future[StockLevel | None]) -> None:
    key = (sku, source)
    last = trip.stock.get(key)
    try:
        level = trip.answer(source, future, last_told=last.as_of if last else None)
    except NotFound:
        level = None
    except Failed:
        return
    told = [one for one in (level, last if key in trip.heard else None) if one is not None]
    trip.heard.add(key)
    if told:
        trip.stock[key] = max(told, key=lambda one: one.on_hand)
    else:
        trip.stock.pop(key, None)
