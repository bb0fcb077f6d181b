"""Fulfillment Outbound 2020-07-01 over a World: orders of web shops that Amazon delivers.

``register`` adds it to the Amazon emulator's app, since Amazon serves it at the same address with the same
tokens. ``tests/contract/test_warehouses.py`` holds every answer against Amazon's own model.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from flask import Flask, Response, jsonify, request

from backend.emulators.world import FaultKind, World, under_faults

BASE = "/fba/outbound/2020-07-01"
PAGE = 20
BUYER = "Demo Buyer"
ADDRESS = {
    "name": BUYER,
    "addressLine1": "1 High Street",
    "city": "Springfield",
    "stateOrRegion": "IL",
    "countryCode": "US",
    "postalCode": "62701",
}


@dataclass
class OutboundScan:
    """One tracking event; ``code`` without ``EVENT_``."""

    at: datetime
    code: str
    text: str = ""
    city: str = "Springfield"
    state: str = "IL"


@dataclass
class OutboundPackage:
    """One parcel; scans oldest first."""

    number: int
    carrier: str
    tracking: str | None
    current: str = "IN_TRANSIT"
    scans: list[OutboundScan] = field(default_factory=list)
    estimated_at: datetime | None = None
    signed_by: str | None = None


@dataclass
class OutboundOrder:
    """One fulfilment order: the seller's id for it and the id that the buyer sees."""

    order_id: str
    displayed_id: str
    created_at: datetime
    items: list[tuple[str, int]]
    status: str = "Complete"
    shipment_status: str = "SHIPPED"
    shipped_at: datetime | None = None
    packages: list[OutboundPackage] = field(default_factory=list)
    deliver_by: tuple[datetime, datetime] | None = None
    marketplace: str = "ATVPDKIKX0DER"


@dataclass
class Outbound:
    """All fulfilment orders of one seller (any seller's without ``seller_id``), and whether our app may see
    them.

    ``odd_ids_forbidden``: ids with other signs than letters, digits, dot and dash are answered with 403, as
    was seen of the real one.
    """

    orders: list[OutboundOrder] = field(default_factory=list)
    seller_id: str | None = None
    missing_role: bool = False
    odd_ids_forbidden: bool = False


def register(
    app: Flask, world: World, outbound: Outbound, caller: Callable[[str], str | None] = lambda _: None
) -> None:
    """Serve ``outbound`` on ``app``; its faults are those of the World's system ``mcf``. ``caller`` names the
    seller behind an access token."""
    under_faults(app, world, "mcf", prefix="/fba/")

    def refusal() -> Response | None:
        token = request.headers.get("x-amz-access-token", "")
        if not token.startswith("Atza|") or world.take_fault("mcf", FaultKind.EXPIRED):
            return _error(403, "Unauthorized", "The access token you provided has expired.")
        if outbound.missing_role:
            return _error(403, "Unauthorized", "")
        return None

    def orders() -> list[OutboundOrder]:
        seller_id = caller(request.headers.get("x-amz-access-token", ""))
        return outbound.orders if outbound.seller_id in (None, seller_id) else []

    @app.get(f"{BASE}/fulfillmentOrders/<order_id>")
    def mcf_order(order_id: str) -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        if outbound.odd_ids_forbidden and not re.fullmatch(r"[\w.-]+", order_id):
            return _error(403, "Unauthorized", "")
        with world.lock:
            found = next((one for one in orders() if one.order_id == order_id), None)
            if found is None:
                return _error(404, "NotFound", "The specified order was not found.")
            return _limited(jsonify(payload=_whole(found)))

    @app.get(f"{BASE}/fulfillmentOrders")
    def mcf_orders() -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        start = request.args.get("queryStartDate")
        place = int(request.args.get("nextToken", "0"))
        with world.lock:
            since = datetime.fromisoformat(start) if start else datetime.min.replace(tzinfo=UTC)
            rows = [_head(one) for one in orders() if one.created_at >= since or not start]
        answer: dict[str, Any] = {"fulfillmentOrders": rows[place : place + PAGE]}
        if place + PAGE < len(rows):
            answer["nextToken"] = str(place + PAGE)
        return _limited(jsonify(payload=answer))

    @app.get(f"{BASE}/tracking")
    def mcf_tracking() -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        number = request.args.get("packageNumber", "")
        if not number.isdigit():
            return _error(400, "InvalidInput", "packageNumber")
        with world.lock:
            found = next(
                (
                    (order, package)
                    for order in orders()
                    for package in order.packages
                    if package.number == int(number)
                ),
                None,
            )
            if found is None:
                return _error(404, "NotFound", "The specified package was not found.")
            return _limited(jsonify(payload=_tracking(*found)))


def _head(order: OutboundOrder) -> dict[str, Any]:
    head: dict[str, Any] = {
        "sellerFulfillmentOrderId": order.order_id,
        "marketplaceId": order.marketplace,
        "displayableOrderId": order.displayed_id,
        "displayableOrderDate": _time(order.created_at),
        "displayableOrderComment": "Thank you for your order",
        "shippingSpeedCategory": "Standard",
        "destinationAddress": ADDRESS,
        "fulfillmentAction": "Ship",
        "fulfillmentPolicy": "FillOrKill",
        "receivedDate": _time(order.created_at),
        "fulfillmentOrderStatus": order.status,
        "statusUpdatedDate": _time(order.shipped_at or order.created_at),
    }
    if order.deliver_by is not None:
        head["deliveryWindow"] = {
            "startDate": _time(order.deliver_by[0]),
            "endDate": _time(order.deliver_by[1]),
        }
    return head


def _whole(order: OutboundOrder) -> dict[str, Any]:
    lines = [(f"{order.order_id}-{place + 1}", *item) for place, item in enumerate(order.items)]
    shipment: dict[str, Any] = {
        "amazonShipmentId": "Dm" + order.order_id[-6:],
        "fulfillmentCenterId": "RNO1",
        "fulfillmentShipmentStatus": order.shipment_status,
        "fulfillmentShipmentItem": [
            {
                "sellerSku": sku,
                "sellerFulfillmentOrderItemId": item_id,
                "quantity": quantity,
                "packageNumber": order.packages[place % len(order.packages)].number if order.packages else 0,
            }
            for place, (item_id, sku, quantity) in enumerate(lines)
        ],
    }
    if order.shipped_at is not None:
        shipment["shippingDate"] = _time(order.shipped_at)
    if order.packages:
        shipment["fulfillmentShipmentPackage"] = [_package(package) for package in order.packages]
    return {
        "fulfillmentOrder": _head(order),
        "fulfillmentOrderItems": [
            {
                "sellerSku": sku,
                "sellerFulfillmentOrderItemId": item_id,
                "quantity": quantity,
                "cancelledQuantity": 0,
                "unfulfillableQuantity": 0,
            }
            for item_id, sku, quantity in lines
        ],
        "fulfillmentShipments": [shipment],
        "returnItems": [],
        "returnAuthorizations": [],
    }


def _package(package: OutboundPackage) -> dict[str, Any]:
    row: dict[str, Any] = {"packageNumber": package.number, "carrierCode": package.carrier}
    if package.tracking is not None:
        row["trackingNumber"] = package.tracking
    if package.estimated_at is not None:
        row["estimatedArrivalDate"] = _time(package.estimated_at)
    return row


def _tracking(order: OutboundOrder, package: OutboundPackage) -> dict[str, Any]:
    details: dict[str, Any] = {
        "packageNumber": package.number,
        "carrierCode": package.carrier,
        "shipToAddress": {"city": ADDRESS["city"], "state": "IL", "country": "US"},
        "currentStatus": package.current,
        "currentStatusDescription": package.current.replace("_", " ").capitalize(),
        "trackingEvents": [
            {
                "eventDate": _time(scan.at),
                "eventAddress": {"city": scan.city, "state": scan.state, "country": "US"},
                "eventCode": f"EVENT_{scan.code}",
                "eventDescription": scan.text or f"Event {scan.code}",
            }
            for scan in reversed(package.scans)
        ],
    }
    if package.tracking is not None:
        details["trackingNumber"] = package.tracking
        details["customerTrackingLink"] = f"https://www.swiship.com/track?id={package.tracking}"
    if order.shipped_at is not None:
        details["shipDate"] = _time(order.shipped_at)
    if package.estimated_at is not None:
        details["estimatedArrivalDate"] = _time(package.estimated_at)
    if package.signed_by is not None:
        details["signedForBy"] = package.signed_by
        details["additionalLocationInfo"] = "FRONT_DOOR"
    return details


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _limited(answer: Response) -> Response:
    answer.headers["x-amzn-RateLimit-Limit"] = "2.0"
    answer.headers["x-amzn-RequestId"] = str(uuid.uuid4())
    return answer


def _error(status: int, code: str, details: str) -> Response:
    message = "Access to requested resource is denied." if status == 403 else details
    answer = jsonify(errors=[{"code": code, "message": message, "details": details}])
    answer.status_code = status
    _limited(answer)
    if status == 403:
        # Who is refused is not told any limit.
        del answer.headers["x-amzn-RateLimit-Limit"]
    return answer
