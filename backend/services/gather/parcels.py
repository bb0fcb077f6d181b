"""Ask the carriers, and choose the one truth about each parcel.

The carrier goes before an aggregator, that before what a warehouse or a shop says, and all of them before
Amazon's package status. Where one parcel has two numbers, as cross-border parcels do, the last mile's carrier
is asked when the first one cannot be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain

from backend.domain.carriers import carrier_id, normalised, recognised_carriers
from backend.domain.differences import contradicts
from backend.domain.order import Order, Package, order_key
from backend.domain.refreshing import due_after
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Fulfillment, Milestone, SourceState
from backend.domain.warehouse import WarehouseShipment, numbers_of, pair
from backend.errors import NotConnected, NotFound
from backend.services.asking import free_at
from backend.services.gather.round import AMAZON, Failed, Round
from backend.services.house import House
from backend.services.tracking import track
from backend.sources.amazon.orders import package_shipment
from backend.sources.ports import Tracker
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord

AGGREGATORS = ("17track", "easypost", "aftership")
"""Asked where the carrier itself is not connected, in this order."""


def start_parcels(trip: Round, order: Order) -> None:
    """Ask the carriers of the order's parcels, also of those that only a warehouse knows."""
    if order.fulfillment is Fulfillment.MCF:
        # Amazon carries these itself and tells their scans (orders.py).
        return
    sent = sent_of(trip, order)
    _look_up_shared(trip, [*(one.number for one in order.packages), *chain(*map(numbers_of, sent))])
    pairs = pair(order.packages, sent)
    beside = {package.number: one for package, one in pairs.same}
    for package in order.packages:
        if package.number:
            _start(trip, package, order, beside.get(package.number))
    for one in pairs.only_warehouse:
        _start(trip, _as_package(one), order, one)


def _look_up_shared(trip: Round, numbers: Iterable[str | None]) -> None:
    """What other tickets, batches and pushes brought of these numbers meanwhile."""
    wanted = [number for number in numbers if number and number not in trip.asked]
    for number, record in trip.house.parcels.get(trip.tenant.id, wanted).items():
        trip.shared[number] = record
        known = trip.known_parcels.get(number)
        if record.shipment and (
            known is None or known.source == AMAZON or known.fetched_at < record.shipment.fetched_at
        ):
            trip.known_parcels[number] = record.shipment


def sent_of(trip: Round, order: Order) -> list[WarehouseShipment]:
    """What all warehouses told of an order."""
    key = order_key(order.order_id)
    return [one for (order_id, _), rows in trip.sent.items() if order_id == key for one in rows]


def _as_package(one: WarehouseShipment) -> Package:
    return Package(reference="", carrier=one.carrier, number=one.number)


def _start(trip: Round, package: Package, order: Order, beside: WarehouseShipment | None) -> None:
    """Ask about one parcel; ``beside`` is what a warehouse knows of it."""
    number = package.number or ""
    carrier = tracked_by(package)
    if carrier is None:
        return
    connection = tracker_of(trip, carrier)
    known = trip.known_parcels.get(number)
    again = number in trip.recalled and known is not None and _overtaken(known, package, order)
    if connection is not None and (again or number not in trip.asked):
        trip.recalled.discard(number)
        trip.asked.add(number)
        _ask(trip, carrier, number, connection, package, order)
    if beside is not None and (connection is None or connection.kind != carrier):
        _start_last_mile(trip, package, order, beside)


def _start_last_mile(trip: Round, package: Package, order: Order, beside: WarehouseShipment) -> None:
    """Ask the carrier of the parcel's other number, where that one is connected itself."""
    for other in sorted(numbers_of(beside) - {normalised(package.number or "")} - trip.asked):
        for likely in recognised_carriers(other):
            connection = tracker_of(trip, likely)
            if connection is not None and connection.kind == likely:
                trip.asked |= {package.number or "", other}
                _ask(trip, likely, other, connection, package, order)
                return


def _ask(
    trip: Round, carrier: str, number: str, connection: ConnectionRecord, package: Package, order: Order
) -> None:
    source = connection.kind
    if not trip.force and _known_well(trip, source, number, package, order):
        return
    if trip.background and (waits := _until_asked(trip, connection, number)):
        trip.report(source, SourceState.RATE_LIMITED, error_code="quota_used", retry_at=waits)
        return
    trip.start(
        source,
        ("parcel", carrier, number),
        partial(_track, trip.house, trip.tenant, connection, number),
        partial(_land, trip, source, number, package.number),
    )


def _known_well(trip: Round, source: str, number: str, package: Package, order: Order) -> bool:
    """Whether the last answer, on this ticket or another, is still good; "no data yet" is one too."""
    known, shared = trip.known_parcels.get(number), trip.shared.get(number)
    if known is not None and known.source not in (AMAZON, order.source):
        due = due_after(known, known.fetched_at)
        if (due is None or trip.now < due) and not _overtaken(known, package, order):
            trip.recalled.add(number)
            _take(trip, source, number, package.number, known)
            return True
    if shared is None or shared.shipment is not None or shared.due_at is None or shared.due_at <= trip.now:
        return False
    trip.report(
        source,
        SourceState.NO_DATA_YET,
        fetched_at=shared.asked_at,
        error_code="no_data_yet",
        retry_at=shared.due_at,
    )
    return True


def _overtaken(known: Shipment, package: Package, order: Order) -> bool:
    """Whether the channel has heard since of an end that the carrier's last answer does not know."""
    return order.fetched_at > known.fetched_at and contradicts(known.milestone, package.milestone)


def _until_asked(trip: Round, connection: ConnectionRecord, number: str) -> datetime | None:
    """When a parcel will be asked about that the quota does not reach now; None when it does."""
    free = free_at(trip.house, trip.tenant, connection, now=trip.now, background=True)
    if free <= trip.now:
        return None
    shared = trip.shared.get(number)
    return max(free, shared.planned_at) if shared and shared.planned_at else free


def _track(house: House, tenant: TenantRecord, connection: ConnectionRecord, number: str) -> Shipment:
    adapter = house.adapter(connection)
    if not isinstance(adapter, Tracker):
        raise NotConnected("this connection does not track parcels", source=connection.kind)
    return track(house, tenant, connection, adapter, number)


def tracker_of(trip: Round, carrier: str) -> ConnectionRecord | None:
    """The carrier's own Connection, else an aggregator's: 17TRACK knows most carriers without an API."""
    for kind in (carrier, *AGGREGATORS):
        for connection in trip.of_kind(kind):
            if connection.health != "broken":
                return connection
    return next(iter(trip.of_kind(carrier)), None)


def tracked_by(package: Package) -> str | None:
    """Which carrier to ask: the channel's text first; the number's shape only where that says nothing."""
    named = carrier_id(package.carrier or "")
    if named is not None:
        return named
    likely = recognised_carriers(package.number or "")
    return likely[0] if len(likely) == 1 else None


def _land(trip: Round, source: str, number: str, asked_for: str | None, future: Future[Shipment]) -> None:
    known = trip.known_parcels.get(number)
    try:
        shipment = trip.answer(source, future, last_told=known.fetched_at if known else None)
    except NotFound:
        # A fresh label, or a number that the carrier purged: no verdict on the number.
        trip.report(source, SourceState.NO_DATA_YET, fetched_at=trip.now, error_code="no_data_yet")
        return
    except Failed:
        return
    _take(trip, source, number, asked_for, shipment)


def _take(trip: Round, source: str, number: str, asked_for: str | None, shipment: Shipment) -> None:
    """Take an answer in; that of the last mile is about the parcel that the channel knows by another
    number (``asked_for``)."""
    if asked_for and asked_for not in (number, shipment.number, *shipment.other_numbers):
        shipment = replace(shipment, other_numbers=(asked_for, *shipment.other_numbers))
    trip.parcels[number] = shipment
    trip.report(source, SourceState.OK, fetched_at=shipment.fetched_at)


def parcels_of(trip: Round) -> list[Shipment]:
    """Each parcel once, as the best Source tells it; carriers that nobody can ask are reported."""
    found: dict[str, Shipment] = {}
    for order in trip.orders.values():
        for shipment in _parcels_of(trip, order):
            found.setdefault(shipment.number, shipment)
    return list(found.values())


def _parcels_of(trip: Round, order: Order) -> Iterator[Shipment]:
    for package in order.packages:
        if not package.number:
            continue
        _report_unasked(trip, package, order)
        yield (
            _told(trip, package.number, order)
            or trip.channel_parcels.get(package.number)
            or (trip.known_parcels.get(package.number) if order.source != AMAZON else None)
            or package_shipment(package, order, fetched_at=order.fetched_at)
        )
    for one in pair(order.packages, sent_of(trip, order)).only_warehouse:
        package = _as_package(one)
        _report_unasked(trip, package, order)
        yield _told(trip, one.number or "", order) or _from_warehouse(one)


def _told(trip: Round, number: str, order: Order) -> Shipment | None:
    """A carrier's answer, else its last one."""
    own = order.fulfillment is Fulfillment.MCF
    last = [one for one in trip.known_parcels.values() if own or one.source not in (AMAZON, order.source)]
    return _by_number(number, trip.parcels.values()) or _by_number(number, last)


def _by_number(number: str, parcels: Iterable[Shipment]) -> Shipment | None:
    """Of two answers about one parcel, by its two numbers: the last mile's carrier goes before an aggregator,
    once it has seen the parcel."""
    parcels = list(parcels)
    own = next((one for one in parcels if one.number == number), None)
    other = next((one for one in parcels if number in one.other_numbers), None)
    if own is None or other is None:
        return own or other
    seen = other.milestone not in (Milestone.UNKNOWN, Milestone.LABEL_CREATED)
    return other if seen and own.source in AGGREGATORS and other.source not in AGGREGATORS else own


def _from_warehouse(one: WarehouseShipment) -> Shipment:
    """What the warehouse alone says of a parcel: that it left proves no scan."""
    text = one.carrier or ""
    return Shipment(
        carrier=carrier_id(text) or text,
        number=one.number or "",
        milestone=Milestone.UNKNOWN,
        source=one.source,
        fetched_at=one.fetched_at,
        other_numbers=(one.last_mile_number,) if one.last_mile_number else (),
    )


def _report_unasked(trip: Round, package: Package, order: Order) -> None:
    carrier = tracked_by(package)
    if order.fulfillment is Fulfillment.MCF or package.number in trip.asked or carrier is None:
        return
    trip.report(carrier, SourceState.NOT_CONNECTED, error_code="not_connected")
