"""Ask the sources: orders and parcels, in parallel, under one deadline.

An order goes to the Connection mapped to the ticket's support address or brand, then to the others,
and stops at the first that knows it; "not found" needs the answer of all. A parcel goes to its carrier;
until the carrier has spoken, Amazon's own package status stands in. What a source cannot give now keeps
its last known value, with its age, and is told as such.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal

from backend import log
from backend.domain.carriers import carrier_id, recognised_carriers
from backend.domain.finding import Facts, SourceReport
from backend.domain.order import Order, Package
from backend.domain.reading.order_ids import is_amazon_id
from backend.domain.refreshing import due_after
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import SourceState
from backend.errors import Denied, GuardError, NotConnected, NotFound, RateLimited, SourceError
from backend.services.asking import ask, free_at, note_health
from backend.services.house import House
from backend.services.parcels import keep_answer
from backend.sources.amazon.orders import package_shipment
from backend.sources.ports import OrderSource, Tracker
from backend.store.connections import ConnectionRecord
from backend.store.parcels import ParcelRecord
from backend.store.tenants import TenantRecord

logger = log.get("gather")

AMAZON = "amazon"
SHOP = "shop"
AGGREGATORS = ("17track", "easypost", "aftership")
"""Asked where the carrier itself is not connected, in this order."""

MAX_ORDERS = 5
"""Ids looked up for one ticket; a mail that quotes more is answered about the first ones."""

ORDER_TTL = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came back before the deadline, merged with what was known."""

    orders: tuple[Order, ...]
    missing: tuple[str, ...]
    shipments: tuple[Shipment, ...]
    sources: tuple[SourceReport, ...]


@dataclass(frozen=True, slots=True)
class _Call:
    """A call under way: for which order or number, and how its answer is taken in."""

    kind: Literal["order", "parcel"]
    key: str
    land: Callable[[_Round, str, Future[Any]], None]


@dataclass
class _Round:
    """One gathering under way."""

    house: House
    tenant: TenantRecord
    connections: list[ConnectionRecord]
    known_orders: dict[str, Order]
    known_parcels: dict[str, Shipment]
    force: bool
    background: bool
    now: datetime
    orders: dict[str, Order] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    parcels: dict[str, Shipment] = field(default_factory=dict)
    reports: dict[str, SourceReport] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    shared: dict[str, ParcelRecord] = field(default_factory=dict)
    waiting: dict[Future[Any], _Call] = field(default_factory=dict)


def gather(
    house: House,
    tenant: TenantRecord,
    *,
    order_ids: Sequence[str],
    known: Facts | None,
    brand_id: int | None,
    support_address: str | None,
    deadline_seconds: float,
    force: bool = False,
    background: bool = False,
) -> Gathered:
    """Facts about ``order_ids``. Never raises for a source: its failure is in the reports.

    ``background``: no agent waits, so that carriers' quotas keep the agents' share.
    """
    now = house.clock()
    routed = house.connections.routed(tenant.id, brand_id=brand_id, support_address=support_address)
    connections = sorted(
        house.connections.all_of(tenant.id),
        key=lambda one: routed.index(one.id) if one.id in routed else len(routed),
    )
    trip = _Round(
        house=house,
        tenant=tenant,
        connections=connections,
        known_orders={order.order_id: order for order in known.orders} if known else {},
        known_parcels={parcel.number: parcel for parcel in known.shipments} if known else {},
        force=force,
        background=background,
        now=now,
    )
    for order_id in list(dict.fromkeys(order_ids))[:MAX_ORDERS]:
        _start_order(trip, order_id)
    ends = time.monotonic() + deadline_seconds
    while trip.waiting:
        done, _ = wait(trip.waiting, timeout=max(0.0, ends - time.monotonic()), return_when=FIRST_COMPLETED)
        if not done:
            break
        for future in done:
            call = trip.waiting.pop(future)
            call.land(trip, call.key, future)
    for call in trip.waiting.values():
        # Past the deadline: the call goes on in its thread, but this card is shown without it.
        source = AMAZON if call.kind == "order" else _carrier_of(trip, call.key)
        _report(trip, source, SourceState.DOWN, error_code="source_slow")
        if call.kind == "order" and call.key in trip.known_orders:
            _keep_order(trip, trip.known_orders[call.key])
    if trip.missing and not trip.orders:
        _report(trip, AMAZON, SourceState.NOT_FOUND, fetched_at=trip.now, error_code="order_not_found")
    return Gathered(
        orders=tuple(trip.orders[key] for key in dict.fromkeys(order_ids) if key in trip.orders),
        missing=tuple(trip.missing),
        shipments=tuple(_parcels_of(trip)),
        sources=tuple(trip.reports.values()),
    )


def _start_order(trip: _Round, order_id: str) -> None:
    if not is_amazon_id(order_id):
        # Amazon would refuse the question; only a shop can know such an order.
        _report(trip, SHOP, SourceState.NOT_CONNECTED, error_code="not_connected")
        return
    stored = trip.known_orders.get(order_id)
    if stored is not None:
        # The number is known: ask the carrier now, beside Amazon, not after it.
        _start_parcels(trip, stored.packages)
        if not trip.force and trip.now - stored.fetched_at < ORDER_TTL:
            _keep_order(trip, stored)
            _report(trip, AMAZON, SourceState.OK, fetched_at=stored.fetched_at)
            return
    sellers = [one for one in trip.connections if one.kind == AMAZON]
    if not sellers:
        _report(trip, AMAZON, SourceState.NOT_CONNECTED, error_code="not_connected")
        if stored is not None:
            _keep_order(trip, stored)
        return
    house, tenant = trip.house, trip.tenant
    future = house.order_flights.board(
        (tenant.id, order_id), house.pool, lambda: _ask_sellers(house, tenant, sellers, order_id)
    )
    trip.waiting[future] = _Call("order", order_id, _land_order)


def _ask_sellers(
    house: House, tenant: TenantRecord, sellers: Iterable[ConnectionRecord], order_id: str
) -> Order:
    """Ask one seller account after the other; raises NotFound only when all of them answered."""
    failure: SourceError | None = None
    for connection in sellers:
        try:
            adapter = house.adapter(connection)
            if not isinstance(adapter, OrderSource):
                continue
            order = adapter.order(order_id)
        except NotFound:
            note_health(house, tenant, connection, None)
            continue
        except SourceError as error:
            note_health(house, tenant, connection, error)
            failure = failure or error
            continue
        note_health(house, tenant, connection, None)
        return order
    raise failure or NotFound("no connected account has this order", source=AMAZON)


def _land_order(trip: _Round, order_id: str, future: Future[Order]) -> None:
    stored = trip.known_orders.get(order_id)
    try:
        order = future.result()
    except NotFound:
        trip.missing.append(order_id)
        return
    except SourceError as error:
        _report_error(trip, AMAZON, error, stored.fetched_at if stored else None)
        if stored is not None:
            _keep_order(trip, stored)
        return
    except Exception:
        # An answer that an adapter of ours cannot read must not blank the card.
        logger.exception("adapter_crashed", source=AMAZON)
        _report(trip, AMAZON, SourceState.DOWN, error_code="unexpected")
        if stored is not None:
            _keep_order(trip, stored)
        return
    _keep_order(trip, order)
    _report(trip, AMAZON, SourceState.OK, fetched_at=order.fetched_at)
    _start_parcels(trip, order.packages)


def _keep_order(trip: _Round, order: Order) -> None:
    trip.orders[order.order_id] = order


def _start_parcels(trip: _Round, packages: Sequence[Package]) -> None:
    _look_up_shared(trip, packages)
    for package in packages:
        number = package.number
        if not number or number in trip.asked:
            continue
        trip.asked.add(number)
        carrier = tracked_by(package)
        if carrier is None:
            continue
        if not trip.force and _known_well(trip, number, carrier):
            continue
        connection = _tracker_of(trip, carrier)
        if connection is None:
            _report(trip, carrier, SourceState.NOT_CONNECTED, error_code="not_connected")
            continue
        if trip.background and (waits := _until_asked(trip, connection, number)):
            _report(trip, carrier, SourceState.RATE_LIMITED, error_code="quota_used", retry_at=waits)
            continue
        future = trip.house.parcel_flights.board(
            (trip.tenant.id, carrier, number),
            trip.house.pool,
            partial(_ask_carrier, trip.house, trip.tenant, connection, number),
        )
        trip.waiting[future] = _Call("parcel", number, _land_parcel)


def _look_up_shared(trip: _Round, packages: Sequence[Package]) -> None:
    """What other tickets, batches and pushes brought of these numbers meanwhile."""
    numbers = [one.number for one in packages if one.number and one.number not in trip.asked]
    for number, record in trip.house.parcels.get(trip.tenant.id, numbers).items():
        trip.shared[number] = record
        known = trip.known_parcels.get(number)
        if record.shipment and (
            known is None or known.source == AMAZON or known.fetched_at < record.shipment.fetched_at
        ):
            trip.known_parcels[number] = record.shipment


def _known_well(trip: _Round, number: str, carrier: str) -> bool:
    """Whether the last answer, on this ticket or another, is still good; "no data yet" is one too."""
    known, shared = trip.known_parcels.get(number), trip.shared.get(number)
    if known is not None and known.source != AMAZON:
        due = due_after(known, known.fetched_at)
        if due is None or trip.now < due:
            trip.parcels[number] = known
            _report(trip, carrier, SourceState.OK, fetched_at=known.fetched_at)
            return True
    if shared is None or shared.shipment is not None or shared.due_at is None or shared.due_at <= trip.now:
        return False
    _report(
        trip,
        carrier,
        SourceState.NO_DATA_YET,
        fetched_at=shared.asked_at,
        error_code="no_data_yet",
        retry_at=shared.due_at,
    )
    return True


def _until_asked(trip: _Round, connection: ConnectionRecord, number: str) -> datetime | None:
    """When a parcel will be asked about that the quota does not reach now; None when it does."""
    free = free_at(trip.house, trip.tenant, connection, now=trip.now, background=True)
    if free <= trip.now:
        return None
    shared = trip.shared.get(number)
    return max(free, shared.planned_at) if shared and shared.planned_at else free


def _tracker_of(trip: _Round, carrier: str) -> ConnectionRecord | None:
    """The carrier's own Connection, else an aggregator's: 17TRACK knows most carriers without an API."""
    for kind in (carrier, *AGGREGATORS):
        for connection in trip.connections:
            if connection.kind == kind and connection.health != "broken":
                return connection
    return next((one for one in trip.connections if one.kind == carrier), None)


def tracked_by(package: Package) -> str | None:
    """Which carrier to ask: Amazon's text first; the number's shape only where the text says nothing."""
    named = carrier_id(package.carrier or "")
    if named is not None:
        return named
    likely = recognised_carriers(package.number or "")
    return next(iter(sorted(likely)), None) if len(likely) == 1 else None


def _ask_carrier(house: House, tenant: TenantRecord, connection: ConnectionRecord, number: str) -> Shipment:
    adapter = house.adapter(connection)
    if not isinstance(adapter, Tracker):
        raise NotConnected("this connection does not track parcels", source=connection.kind)
    try:
        shipment = ask(house, tenant, connection, lambda: adapter.track(number))
    except NotFound as error:
        keep_answer(house, tenant, connection, number, error)
        raise
    keep_answer(house, tenant, connection, number, shipment)
    return shipment


def _land_parcel(trip: _Round, number: str, future: Future[Shipment]) -> None:
    carrier = _carrier_of(trip, number)
    known = trip.known_parcels.get(number)
    try:
        shipment = future.result()
    except NotFound:
        # A fresh label, or a number that the carrier purged: no verdict on the number.
        _report(trip, carrier, SourceState.NO_DATA_YET, fetched_at=trip.now, error_code="no_data_yet")
        return
    except SourceError as error:
        _report_error(trip, carrier, error, known.fetched_at if known else None)
        return
    except Exception:
        # An answer that an adapter of ours cannot read must not blank the card.
        logger.exception("adapter_crashed", source=carrier)
        _report(trip, carrier, SourceState.DOWN, error_code="unexpected")
        return
    trip.parcels[number] = shipment
    _report(trip, carrier, SourceState.OK, fetched_at=shipment.fetched_at)


def _parcels_of(trip: _Round) -> Iterable[Shipment]:
    """Each package once: the carrier's fresh answer, else its last one, else Amazon's package status."""
    for order in trip.orders.values():
        for package in order.packages:
            number = package.number
            if not number:
                continue
            known = trip.known_parcels.get(number)
            if number in trip.parcels:
                yield trip.parcels[number]
            elif known is not None and known.source != AMAZON:
                yield known
            else:
                yield package_shipment(package, order, fetched_at=order.fetched_at)


def _carrier_of(trip: _Round, number: str) -> str:
    for order in (*trip.orders.values(), *trip.known_orders.values()):
        for package in order.packages:
            if package.number == number:
                return tracked_by(package) or AMAZON
    return AMAZON


_WORSE = (
    SourceState.DENIED,
    SourceState.DOWN,
    SourceState.RATE_LIMITED,
    SourceState.NOT_CONNECTED,
    SourceState.NOT_FOUND,
    SourceState.NO_DATA_YET,
    SourceState.STALE,
    SourceState.OK,
)


def _report(
    trip: _Round,
    source: str,
    state: SourceState,
    *,
    fetched_at: datetime | None = None,
    error_code: str | None = None,
    retry_at: datetime | None = None,
) -> None:
    """One row a source; of several answers the worst is told, with the oldest age."""
    before = trip.reports.get(source)
    if before is not None and _WORSE.index(before.state) < _WORSE.index(state):
        return
    if before is not None and before.state is state and before.fetched_at and fetched_at:
        fetched_at = min(before.fetched_at, fetched_at)
    params = {"source": source} if error_code else None
    trip.reports[source] = SourceReport(source, state, fetched_at, error_code, params, retry_at)


def _report_error(trip: _Round, source: str, error: GuardError, fetched_at: datetime | None) -> None:
    retry_at = None
    if isinstance(error, Denied):
        state = SourceState.DENIED
    elif isinstance(error, RateLimited):
        state = SourceState.RATE_LIMITED
        retry_at = trip.now + timedelta(seconds=error.retry_after or 60)
    elif isinstance(error, NotConnected):
        state = SourceState.NOT_CONNECTED
    else:
        state = SourceState.DOWN
    logger.info("source_failed", source=source, state=state, code=error.code)
    _report(trip, source, state, fetched_at=fetched_at, error_code=error.code, retry_at=retry_at)
