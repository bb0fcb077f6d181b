"""Multi-channel fulfilment (MCF): shop orders that Amazon delivers, by Fulfillment Outbound 2020-07-01.

Such an order is not FBM, yet the seller answers for it towards the buyer. Field and code meanings: Amazon's
model ``fulfillmentOutbound_2020-07-01.json`` and facts/amazon.md §1.4. The destination's address, the
locker's code and the recipient's telephone stand in the answers and are never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from backend.domain.carriers import carrier_id
from backend.domain.order import NO_WINDOW, Order, OrderItem, Package, Window
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus
from backend.errors import Denied, Invalid, NotFound, SourceError, Transient
from backend.http import json_of
from backend.sources.amazon.client import AmazonOrders
from backend.sources.amazon.lwa import SOURCE
from backend.sources.carriers import history, reading

ORDERS_PATH = "/fba/outbound/2020-07-01/fulfillmentOrders"
TRACKING_PATH = "/fba/outbound/2020-07-01/tracking"
QUOTA = "fulfillment"
LONGEST_ID = 40
LOOK_BACK = timedelta(days=45)
MAX_PAGES = 5
_HARMLESS_ID = re.compile(r"[A-Za-z0-9._-]+")

ORDER_STATUS: Mapping[str, OrderStatus] = {
    "new": OrderStatus.UNSHIPPED,
    "received": OrderStatus.UNSHIPPED,
    "planning": OrderStatus.UNSHIPPED,
    "processing": OrderStatus.UNSHIPPED,
    "cancelled": OrderStatus.CANCELLED,
    "complete": OrderStatus.SHIPPED,
    "completepartialled": OrderStatus.PARTIALLY_SHIPPED,
    "unfulfillable": OrderStatus.UNFULFILLABLE,
    "invalid": OrderStatus.UNFULFILLABLE,
}
"""fulfillmentOrderStatus; the model writes ``CompletePartialled``, examples write upper case."""

STATUS: Mapping[str, Milestone | None] = {
    "IN_TRANSIT": Milestone.IN_TRANSIT,
    "OUT_FOR_DELIVERY": Milestone.OUT_FOR_DELIVERY,
    "DELIVERED": Milestone.DELIVERED,
    "AVAILABLE_FOR_PICKUP": Milestone.AVAILABLE_FOR_PICKUP,
    "DELIVERY_ATTEMPTED": Milestone.ATTEMPT_FAILED,
    "DELAYED": Milestone.IN_TRANSIT,
    "CUSTOMER_ACTION": Milestone.EXCEPTION,
    "UNDELIVERABLE": Milestone.EXCEPTION,
    "RETURNING": Milestone.RETURNING,
    "RETURNED": Milestone.RETURNED,
    "RETURN_RECEIVED_IN_FC": Milestone.RETURNED,
    "RETURN_REQUEST_ACCEPTED": None,
    "REFUND_ISSUED": None,
    "PICKUP_SCHEDULED": None,
    "PICKUP_ATTEMPTED": None,
    "PICKUP_SUCCESSFUL": None,
    "PICKUP_CANCELLED": None,
    "UNKNOWN": None,
}
"""currentStatus. Those about a later return or its collection say nothing of the delivery (None)."""

EVENTS: Mapping[str, Milestone] = {
    "EVENT_101": Milestone.LABEL_CREATED,
    "EVENT_102": Milestone.IN_TRANSIT,
    "EVENT_201": Milestone.IN_TRANSIT,
    "EVENT_202": Milestone.IN_TRANSIT,
    "EVENT_203": Milestone.IN_TRANSIT,
    "EVENT_204": Milestone.IN_TRANSIT,
    "EVENT_205": Milestone.IN_TRANSIT,
    "EVENT_206": Milestone.IN_TRANSIT,
    "EVENT_301": Milestone.DELIVERED,
    "EVENT_302": Milestone.OUT_FOR_DELIVERY,
    "EVENT_304": Milestone.ATTEMPT_FAILED,
    "EVENT_306": Milestone.UNKNOWN,
    "EVENT_307": Milestone.UNKNOWN,
    "EVENT_308": Milestone.AVAILABLE_FOR_PICKUP,
    "EVENT_309": Milestone.RETURNED,
    "EVENT_401": Milestone.EXCEPTION,
    "EVENT_402": Milestone.IN_TRANSIT,
    "EVENT_403": Milestone.EXCEPTION,
    "EVENT_404": Milestone.IN_TRANSIT,
    "EVENT_405": Milestone.EXCEPTION,
    "EVENT_406": Milestone.EXCEPTION,
    "EVENT_407": Milestone.EXCEPTION,
    "EVENT_408": Milestone.RETURNING,
    "EVENT_409": Milestone.EXCEPTION,
    "EVENT_411": Milestone.UNKNOWN,
    "EVENT_412": Milestone.IN_TRANSIT,
    "EVENT_413": Milestone.EXCEPTION,
    "EVENT_414": Milestone.IN_TRANSIT,
    "EVENT_415": Milestone.IN_TRANSIT,
    "EVENT_416": Milestone.EXCEPTION,
    "EVENT_417": Milestone.IN_TRANSIT,
    "EVENT_418": Milestone.IN_TRANSIT,
    "EVENT_419": Milestone.IN_TRANSIT,
    "EVENT_801": Milestone.AVAILABLE_FOR_PICKUP,
    "EVENT_804": Milestone.DELIVERED,
}
"""eventCode. A parcel in a locker (801) waits there; it is delivered when it was taken out (804)."""

DELAYS = frozenset({"EVENT_402", "EVENT_404", "EVENT_418", "EVENT_419"})
NO_SCAN = frozenset(
    {"EVENT_101", "EVENT_306", "EVENT_307", "EVENT_404", "EVENT_411", "EVENT_418", "EVENT_419"}
)
"""Events that are announced, not scanned."""


def parse_fulfillment_order(payload: Any, *, fetched_at: datetime) -> Order:
    """An answer of getFulfillmentOrder as an Order of the shop (``mcf``).

    ``order_id`` is the id that the seller gave Amazon; a Package's ``reference`` is Amazon's package number,
    by which its tracking is asked. Only a scheduled delivery window is a promise: estimates are none.

    Raises NotFound for an empty answer, Transient for one that is no fulfilment order at all.
    """
    if not isinstance(payload, dict):
        raise Transient("Amazon's answer is no fulfilment order", source=SOURCE)
    result = reading.mapping(payload.get("payload"))
    head = reading.mapping(result.get("fulfillmentOrder"))
    order_id = reading.text(head.get("sellerFulfillmentOrderId"))
    if order_id is None:
        if result or "errors" in payload:
            raise Transient("Amazon's answer is no fulfilment order", source=SOURCE)
        raise NotFound("Amazon knows no such fulfilment order", source=SOURCE)
    shipments = [
        row
        for row in reading.objects(result.get("fulfillmentShipments"))
        if not _word(row.get("fulfillmentShipmentStatus")).startswith("cancelled")
    ]
    sent = [row for row in shipments if _word(row.get("fulfillmentShipmentStatus")) == "shipped"]
    status = ORDER_STATUS.get(_word(head.get("fulfillmentOrderStatus")), OrderStatus.UNKNOWN)
    if sent and status is OrderStatus.UNSHIPPED:
        status = OrderStatus.PARTIALLY_SHIPPED
    return Order(
        order_id=order_id,
        channel=Channel.SHOP,
        fulfillment=Fulfillment.MCF,
        status=status,
        source=SOURCE,
        fetched_at=fetched_at,
        marketplace=reading.text(head.get("marketplaceId")) or "",
        purchased_at=_instant(head.get("displayableOrderDate")) or _instant(head.get("receivedDate")),
        deliver_by=_window(head.get("deliveryWindow")),
        service_level=(reading.text(head.get("shippingSpeedCategory")) or "").upper() or None,
        items=tuple(_item(row, sent) for row in reading.objects(result.get("fulfillmentOrderItems"))),
        packages=tuple(package for row in shipments for package in _packages(row)),
    )


def parse_package(payload: Any, *, fetched_at: datetime) -> Shipment:
    """An answer of getPackageTrackingDetails as a Shipment.

    Raises NotFound for an empty answer, Transient for one that is no tracking at all.
    """
    if not isinstance(payload, dict):
        raise Transient("Amazon's answer is no tracking", source=SOURCE)
    details = reading.mapping(payload.get("payload"))
    package = reading.text(details.get("packageNumber"))
    if package is None:
        if details or "errors" in payload:
            raise Transient("Amazon's answer is no tracking", source=SOURCE)
        raise NotFound("Amazon knows no such package", source=SOURCE)
    carrier = reading.text(details.get("carrierCode")) or ""
    current = (reading.text(details.get("currentStatus")) or "").upper()
    events = [_event(row) for row in reading.objects(details.get("trackingEvents"))]
    delayed = [event for event in events if event.code in DELAYS]
    return history.build(
        carrier=carrier_id(carrier) or carrier,
        number=reading.text(details.get("trackingNumber")) or package,
        source=SOURCE,
        fetched_at=fetched_at,
        events=events,
        current=STATUS.get(current),
        estimated_delivery=_instant(details.get("estimatedArrivalDate")),
        carrier_delay=current == "DELAYED" or history.newest_tells(events, delayed),
        pod=reading.proof(at=None, signed_by=reading.person(details.get("signedForBy"))),
        status_text=reading.first(details.get("currentStatusDescription"), current.replace("_", " ").lower())
        or "",
    )


def find_displayed(payload: Any, shop_order_id: str) -> str | None:
    """The seller's id of the fulfilment order that the buyer knows as ``shop_order_id``, on one page of
    listAllFulfillmentOrders."""
    result = reading.mapping(reading.mapping(payload).get("payload"))
    for row in reading.objects(result.get("fulfillmentOrders")):
        if _bare(reading.text(row.get("displayableOrderId")) or "") == _bare(shop_order_id):
            return reading.text(row.get("sellerFulfillmentOrderId"))
    return None


class AmazonFulfillment(AmazonOrders):
    """The same seller account, also asked about multi-channel orders; needs the role Amazon Fulfillment."""

    def fulfillment_order(self, seller_order_id: str) -> Order:
        """The fulfilment order with the id that the seller gave it (2 calls a second, burst 30).

        Raises NotFound, Denied (``reconnect`` or ``missing_role``), RateLimited, Transient, Invalid.
        """
        answer = self._send("GET", f"{ORDERS_PATH}/{quote(seller_order_id, safe='')}", quota=QUOTA)
        return parse_fulfillment_order(json_of(answer, SOURCE), fetched_at=self._clock())

    def mcf_order(self, shop_order_id: str) -> Order:
        """The order that the shop and the buyer know as ``shop_order_id`` (``#1001``), under that id.

        Connectors give Amazon the shop's id with or without ``#``; where neither is known, the orders that
        changed in the last 45 days are searched for the id printed on the packing slip. An id that Amazon
        refuses as such counts as unknown, also one with odd signs that it answers with 403
        (amzn/selling-partner-api-models issue 1845).

        Raises NotFound when none of these has it, and as ``fulfillment_order`` does.
        """
        plain = shop_order_id.strip().removeprefix("#")
        if not plain:
            raise NotFound("Amazon knows no order without an id", source=SOURCE)
        for candidate in (plain, f"#{plain}"):
            if len(candidate) > LONGEST_ID:
                continue
            try:
                return replace(self.fulfillment_order(candidate), order_id=shop_order_id)
            except (NotFound, Invalid):
                continue
            except Denied as error:
                if error.code != "missing_role" or _HARMLESS_ID.fullmatch(candidate):
                    raise
        seller_order_id = self._search(plain)
        if seller_order_id is None:
            raise NotFound("Amazon fulfils no such shop order", source=SOURCE)
        return replace(self.fulfillment_order(seller_order_id), order_id=shop_order_id)

    def mcf_parcel(self, package_number: str) -> Shipment:
        """Tracking of one package by Amazon's package number (2 calls a second, burst 30).

        Raises as ``fulfillment_order`` does.
        """
        answer = self._send("GET", TRACKING_PATH, quota=QUOTA, params={"packageNumber": package_number})
        return parse_package(json_of(answer, SOURCE), fetched_at=self._clock())

    def mcf_parcels(self, order: Order) -> Mapping[str, Shipment | SourceError]:
        """Each package's tracking, or the error for it alone, by the Package's ``reference``."""
        found: dict[str, Shipment | SourceError] = {}
        for package in order.packages:
            try:
                found[package.reference] = self.mcf_parcel(package.reference)
            except SourceError as error:
                found[package.reference] = error
        return found

    def _search(self, shop_order_id: str) -> str | None:
        since = (self._clock() - LOOK_BACK).astimezone(UTC)
        params = {"queryStartDate": f"{since:%Y-%m-%dT%H:%M:%SZ}"}
        for _ in range(MAX_PAGES):
            body = json_of(self._send("GET", ORDERS_PATH, quota=QUOTA, params=params), SOURCE)
            found = find_displayed(body, shop_order_id)
            if found is not None:
                return found
            token = reading.text(reading.mapping(reading.mapping(body).get("payload")).get("nextToken"))
            if token is None:
                return None
            params = {"nextToken": token}
        return None


def _item(row: Mapping[str, Any], sent: Iterable[Mapping[str, Any]]) -> OrderItem:
    item_id = reading.text(row.get("sellerFulfillmentOrderItemId")) or ""
    shipped = sum(
        _count(line.get("quantity"))
        for shipment in sent
        for line in reading.objects(shipment.get("fulfillmentShipmentItem"))
        if reading.text(line.get("sellerFulfillmentOrderItemId")) == item_id
    )
    return OrderItem(
        item_id=item_id,
        title="",
        quantity=_count(row.get("quantity")),
        sku=reading.text(row.get("sellerSku")),
        quantity_shipped=shipped,
    )


def _packages(shipment: Mapping[str, Any]) -> list[Package]:
    status = _word(shipment.get("fulfillmentShipmentStatus"))
    lines = reading.objects(shipment.get("fulfillmentShipmentItem"))
    return [
        Package(
            reference=number,
            carrier=reading.text(row.get("carrierCode")),
            number=reading.first(row.get("trackingNumber"), row.get("amazonFulfillmentTrackingNumber")),
            status=status or None,
            # Before the shipment left, the date is an estimate.
            shipped_at=_instant(shipment.get("shippingDate")) if status == "shipped" else None,
            contents=tuple(
                (reading.text(line.get("sellerFulfillmentOrderItemId")) or "", _count(line.get("quantity")))
                for line in lines
                if reading.text(line.get("packageNumber")) == number
            ),
        )
        for row in reading.objects(shipment.get("fulfillmentShipmentPackage"))
        if (number := reading.text(row.get("packageNumber"))) is not None
    ]


def _event(row: Mapping[str, Any]) -> TrackingEvent:
    code = (reading.text(row.get("eventCode")) or "").upper()
    milestone = EVENTS.get(code, Milestone.UNKNOWN)
    place = reading.mapping(row.get("eventAddress"))
    return TrackingEvent(
        at=_instant(row.get("eventDate")),
        description=reading.text(row.get("eventDescription")) or "",
        milestone=milestone,
        physical=milestone is not Milestone.UNKNOWN and code not in NO_SCAN,
        code=code,
        city=reading.town(place.get("city")),
        region=reading.text(place.get("state")),
        country=reading.text(place.get("country")),
    )


def _window(value: Any) -> Window:
    raw = reading.mapping(value)
    window = Window(_instant(raw.get("startDate")), _instant(raw.get("endDate")))
    return NO_WINDOW if window == NO_WINDOW else window


def _instant(value: Any) -> datetime | None:
    """Amazon's times are UTC, also one without a zone."""
    moment = reading.when(value)
    if moment is None:
        return None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _word(value: Any) -> str:
    return (reading.text(value) or "").replace("_", "").lower()


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _bare(text: str) -> str:
    return text.strip().removeprefix("#").casefold()
