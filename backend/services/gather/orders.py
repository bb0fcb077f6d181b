"""Ask for orders: seller accounts for Amazon's ids, web shops and Amazon's own fulfilment for the others.

An order goes to the Connection mapped to the ticket's support address or brand, then to the others, and stops
at the first that knows it. A shop order that Amazon fulfils (MCF) is one order of both: the shop's with
Amazon's parcels.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from functools import partial
from operator import methodcaller

from backend.domain.order import NO_WINDOW, Order, order_key
from backend.domain.refreshing import PARCEL_TTL
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Fulfillment, OrderStatus, SourceState
from backend.errors import Denied, NotConnected, NotFound, SourceError
from backend.services.gather.parcels import start_parcels
from backend.services.gather.round import AMAZON, MCF, ORDER_TTL, SHOP, Failed, Round, ask_in_turn
from backend.services.gather.warehouses import start_stock, start_warehouses
from backend.services.house import Adapter
from backend.sources.ports import MultiChannel, OrderSource, Shop
from backend.sources.registry import kinds
from backend.store.connections import ConnectionRecord

OLDEST_BY_ADDRESS = timedelta(days=120)
"""A buyer who names no order means none that is older."""

ShopAnswer = tuple[Order, tuple[Shipment, ...]]
McfAnswer = tuple[Order, Mapping[str, Shipment | SourceError]]

_AMAZONS = re.compile(r"(?:[0-9]{3}|S[0-9]{2})-[0-9]{7}-[0-9]{7}")
"""Ids that Amazon gives, those of multi-channel orders included; it refuses a question about any other."""


def start_order(trip: Round, order_id: str) -> None:
    """Ask whoever may know ``order_id``, and the warehouses beside them."""
    stored = trip.known_orders.get(order_key(order_id))
    start_warehouses(trip, order_id)
    if stored is not None:
        # Its numbers are known: ask the carriers now, beside the channel, not after it.
        start_parcels(trip, stored)
        if _is_fresh(trip, stored):
            _keep(trip, stored)
            for source in _sources_of(stored):
                trip.report(source, SourceState.OK, fetched_at=stored.fetched_at)
            return
    elif _known_as_missing(trip, order_id):
        trip.missing.append(order_id)
        return
    if is_amazons(order_id):
        _start_amazon(trip, order_id, stored)
    else:
        _start_shops(trip, order_id, stored)


def is_amazons(order_id: str) -> bool:
    """Whether Amazon gave this id."""
    return _AMAZONS.fullmatch(order_id) is not None


def _is_fresh(trip: Round, stored: Order) -> bool:
    if trip.force or trip.now - stored.fetched_at >= ORDER_TTL:
        return False
    if stored.fulfillment is not Fulfillment.MCF:
        return True
    if trip.last_told(MCF) is None:
        return False
    # Its parcels come with it.
    parcels = [trip.known_parcels.get(package.number or "") for package in stored.packages]
    return all(
        parcel is not None and trip.now - parcel.fetched_at < PARCEL_TTL[parcel.milestone]
        for parcel in parcels
    )


def _sources_of(order: Order) -> list[str]:
    if order.fulfillment is Fulfillment.MCF:
        return [MCF] if order.source == AMAZON else [order.source, MCF]
    return [order.source]


def _known_as_missing(trip: Round, order_id: str) -> bool:
    known = trip.known
    if known is None or trip.force or order_id not in known.missing_orders:
        return False
    told = [one.fetched_at for one in known.sources if one.state is SourceState.NOT_FOUND and one.fetched_at]
    return bool(told) and trip.now - max(told) < ORDER_TTL


def _keep(trip: Round, order: Order) -> None:
    trip.orders[order_key(order.order_id)] = order
    start_stock(trip, order)


def _keep_stored(trip: Round, stored: Order | None) -> None:
    if stored is not None:
        _keep(trip, stored)


# --- Amazon -------------------------------------------------------------------------------------------


def _start_amazon(trip: Round, order_id: str, stored: Order | None) -> None:
    sellers = trip.of_kind(AMAZON)
    if not sellers:
        trip.report(AMAZON, SourceState.NOT_CONNECTED, error_code="not_connected")
        _keep_stored(trip, stored)
        return

    def ask(adapter: Adapter) -> Order:
        if not isinstance(adapter, OrderSource):
            raise NotConnected("this connection knows no orders", source=AMAZON)
        return adapter.order(order_id)

    trip.start(
        AMAZON,
        ("order", order_id),
        partial(ask_in_turn, trip.house, trip.tenant, sellers, ask, source=AMAZON),
        partial(_land_amazon, trip, order_id, stored),
        partial(_keep_stored, trip, stored),
    )


def _land_amazon(trip: Round, order_id: str, stored: Order | None, future: Future[Order]) -> None:
    try:
        order = trip.answer(AMAZON, future, last_told=stored.fetched_at if stored else None)
    except NotFound:
        trip.missing.append(order_id)
        return
    except Failed:
        _keep_stored(trip, stored)
        return
    trip.report(AMAZON, SourceState.OK, fetched_at=order.fetched_at)
    _keep(trip, order)
    start_parcels(trip, order)


# --- web shops ----------------------------------------------------------------------------------------


def shops_of(trip: Round) -> list[ConnectionRecord]:
    """The tenant's web shops, best first."""
    known = kinds()
    return [
        one
        for one in trip.connections
        if one.kind != AMAZON and one.kind in known and known[one.kind].group == "order"
    ]


def _start_shops(trip: Round, order_id: str, stored: Order | None) -> None:
    shops = shops_of(trip)
    if not shops:
        trip.report(SHOP, SourceState.NOT_CONNECTED, error_code="not_connected")
        _start_mcf(trip, order_id, None, stored, unknown=False)
        return

    trip.start(
        shops[0].kind,
        ("order", order_id),
        partial(_ask_shops, trip, shops, methodcaller("read", order_id)),
        partial(_land_shop, trip, shops[0].kind, order_id, stored),
        partial(_keep_stored, trip, stored),
    )


def _ask_shops(
    trip: Round, shops: list[ConnectionRecord], question: Callable[[Shop], ShopAnswer]
) -> ShopAnswer:
    """Ask one shop after the other; raises as ``ask_in_turn``."""

    def ask(adapter: Adapter) -> ShopAnswer:
        if not isinstance(adapter, Shop):
            raise NotConnected("this connection is no shop", source=SHOP)
        return question(adapter)

    return ask_in_turn(trip.house, trip.tenant, shops, ask, source=shops[0].kind)


def _land_shop(
    trip: Round, source: str, order_id: str, stored: Order | None, future: Future[ShopAnswer]
) -> None:
    try:
        order, parcels = trip.answer(source, future, last_told=stored.fetched_at if stored else None)
    except NotFound:
        _start_mcf(trip, order_id, None, stored, unknown=True)
        return
    except Failed:
        _start_mcf(trip, order_id, None, stored, unknown=False)
        return
    if order_key(order.order_id) != order_key(order_id):
        trip.names[order_key(order_id)] = order.order_id
        start_warehouses(trip, order.order_id)
    _take_shop_order(trip, source, order, parcels)


def _take_shop_order(trip: Round, source: str, order: Order, parcels: tuple[Shipment, ...]) -> None:
    trip.report(source, SourceState.OK, fetched_at=order.fetched_at)
    trip.channel_parcels |= {parcel.number: parcel for parcel in parcels}
    _keep(trip, order)
    unsent = not order.packages and order.status is not OrderStatus.CANCELLED
    if order.fulfillment is Fulfillment.MCF or unsent:
        # Also where the shop names no service yet: Amazon may be packing it already.
        _start_mcf(trip, order.order_id, order, None, unknown=False)
    else:
        start_parcels(trip, order)


def start_buyer(trip: Round, email: str) -> None:
    """Look for the newest order of the buyer with this address; it is asked for in memory only."""
    shops = shops_of(trip)
    if not shops:
        return

    trip.start(
        shops[0].kind,
        ("buyer", email),
        partial(_ask_shops, trip, shops, methodcaller("newest_of", email)),
        partial(_land_buyer, trip, shops[0].kind),
    )


def _land_buyer(trip: Round, source: str, future: Future[ShopAnswer]) -> None:
    try:
        order, parcels = trip.answer(source, future)
    except NotFound:
        trip.report(source, SourceState.OK, fetched_at=trip.now)
        return
    except Failed:
        return
    if order.purchased_at is None or trip.now - order.purchased_at > OLDEST_BY_ADDRESS:
        trip.report(source, SourceState.OK, fetched_at=trip.now)
        return
    trip.by_address.append(order.order_id)
    start_warehouses(trip, order.order_id)
    _take_shop_order(trip, source, order, parcels)


# --- shop orders that Amazon fulfils ------------------------------------------------------------------


def _start_mcf(
    trip: Round, order_id: str, base: Order | None, stored: Order | None, *, unknown: bool
) -> None:
    """Ask whether Amazon fulfils a shop order. ``base`` is what the shop tells of it now, ``stored`` what was
    known; ``unknown``: all shops answered that they do not know it."""
    sellers = trip.of_kind(AMAZON)
    if not sellers:
        _without_mcf(trip, order_id, base, stored, unknown=unknown)
        return
    expected = base is not None and base.fulfillment is Fulfillment.MCF

    def ask(adapter: Adapter) -> McfAnswer:
        if not isinstance(adapter, MultiChannel):
            raise NotConnected("this connection fulfils no shop orders", source=MCF)
        try:
            order = adapter.mcf_order(order_id)
        except Denied as error:
            if error.code != "missing_role":
                raise
            # Orders can still be read: the Connection is whole, it only fulfils no shop orders.
            if expected:
                raise NotConnected("fulfilment is not granted", source=MCF, code="mcf_not_granted") from error
            raise NotFound("this account fulfils no shop orders", source=MCF) from error
        return order, adapter.mcf_parcels(order)

    trip.start(
        MCF,
        ("order", order_id),
        partial(ask_in_turn, trip.house, trip.tenant, sellers, ask, source=MCF),
        partial(_land_mcf, trip, order_id, base, stored, unknown),
        partial(_without_mcf, trip, order_id, base, stored, unknown=False),
    )


def _land_mcf(
    trip: Round,
    order_id: str,
    base: Order | None,
    stored: Order | None,
    unknown: bool,
    future: Future[McfAnswer],
) -> None:
    try:
        found, parcels = trip.answer(MCF, future, last_told=stored.fetched_at if stored else None)
    except NotFound:
        if base is not None and base.fulfillment is Fulfillment.MCF:
            trip.report(MCF, SourceState.NOT_FOUND, fetched_at=trip.now, error_code="order_not_found")
        _without_mcf(trip, order_id, base, stored, unknown=unknown)
        return
    except Failed:
        _without_mcf(trip, order_id, base, stored, unknown=False)
        return
    trip.report(MCF, SourceState.OK, fetched_at=found.fetched_at)
    packages = []
    for package in found.packages:
        told = parcels.get(package.reference)
        if isinstance(told, Shipment):
            trip.parcels[told.number] = told
            package = replace(package, number=told.number)
        elif isinstance(told, NotFound):
            trip.report(MCF, SourceState.NO_DATA_YET, fetched_at=trip.now, error_code="no_data_yet")
        elif told is not None:
            trip.report_failure(MCF, told, found.fetched_at)
        packages.append(package)
    found = replace(found, packages=tuple(packages))
    shops = base or (stored if stored is not None and stored.source != AMAZON else None)
    _keep(trip, _of_both(shops, found) if shops is not None else found)


def _of_both(shops: Order, amazons: Order) -> Order:
    """One order of shop and Amazon: what was sold and paid is the shop's, what is sent is Amazon's."""
    known = amazons.status is not OrderStatus.UNKNOWN and shops.status is not OrderStatus.CANCELLED
    return replace(
        shops,
        fulfillment=Fulfillment.MCF,
        status=amazons.status if known else shops.status,
        deliver_by=amazons.deliver_by if amazons.deliver_by != NO_WINDOW else shops.deliver_by,
        packages=amazons.packages,
        fetched_at=min(shops.fetched_at, amazons.fetched_at),
    )


def _without_mcf(
    trip: Round, order_id: str, base: Order | None, stored: Order | None, *, unknown: bool
) -> None:
    """Amazon does not fulfil it, or cannot say: the shop's word stands."""
    if base is not None:
        start_parcels(trip, base)
    elif unknown:
        trip.missing.append(order_id)
    else:
        _keep_stored(trip, stored)
