"""ShipStation V1, Veeqo and Lingxing over one depot: what was sent, and what is on hand.

Three systems on one port, below ``/shipstation``, ``/veeqo`` and ``/lingxing``, in the shapes of their
documentation; each is a system of the World with its own faults. Answers carry a buyer's name and address,
as the real ones do, so that a test can see that nobody takes them. ShipStation calls us, too
(``ship_notify``).
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import requests
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from flask import Flask, Response, jsonify, request

from backend.emulators.world import FaultKind, World, under_faults

PACIFIC = ZoneInfo("America/Los_Angeles")
CHINA = ZoneInfo("Asia/Shanghai")
BUYER = "Demo Buyer"
TOKEN_LIFE = timedelta(seconds=7199)
SIGN_LIFE = timedelta(minutes=2)


@dataclass
class Sent:
    """One parcel that left the depot; ``carrier`` is the system's own word for it. Weight in grams; ``items``
    are SKUs with quantities."""

    order_id: str
    carrier: str
    number: str
    shipped_at: datetime
    last_mile_number: str = ""
    cost: str = "0.00"
    currency: str = "USD"
    weight: int = 350
    voided: bool = False
    by_provider: bool = False
    items: list[tuple[str, int]] = field(default_factory=list)
    batch: str = ""
    """ShipStation's batch of labels, by which its webhook points to them."""


@dataclass
class Depot:
    """The seller's warehouse, its systems' credentials and the stock by SKU."""

    name: str = "Reno 1"
    sent: list[Sent] = field(default_factory=list)
    stock: dict[str, int] = field(default_factory=dict)
    shipstation: tuple[str, str] = ("ss-key", "ss-secret")
    veeqo: str = "veeqo-key"
    lingxing: tuple[str, str] = ("ak_demo012345678", "lingxing-secret")
    listed_ip: bool = True
    granted: bool = True

    def of(self, order_id: str) -> list[Sent]:
        """Parcels whose order id contains ``order_id``: the systems' searches are not exact."""
        return [one for one in self.sent if order_id and order_id in one.order_id]

    def made_in(self, batch: str) -> list[Sent]:
        """Parcels whose labels were made in one batch."""
        return [one for one in self.sent if batch and one.batch == batch]


def create_app(world: World, depot: Depot) -> Flask:
    """The app; base addresses are ``<url>/shipstation``, ``<url>/veeqo`` and ``<url>/lingxing``."""
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    for system in ("shipstation", "veeqo", "lingxing"):
        under_faults(app, world, system, prefix=f"/{system}/")
    _shipstation(app, world, depot)
    _veeqo(app, world, depot)
    _lingxing(app, world, depot)
    return app


def _refused(status: int, body: Any) -> Response:
    answer = jsonify(body)
    answer.status_code = status
    return answer


def _shipstation(app: Flask, world: World, depot: Depot) -> None:
    def refusal() -> Response | None:
        basic = request.authorization
        given = (basic.username, basic.password) if basic is not None else None
        if given != depot.shipstation or world.take_fault("shipstation", FaultKind.REVOKED):
            return Response("401 Unauthorized", 401, mimetype="text/plain")
        return None

    @app.get("/shipstation/warehouses")
    def ss_warehouses() -> Response:
        return refusal() or jsonify([{"warehouseId": 12345, "warehouseName": depot.name, "isDefault": True}])

    @app.get("/shipstation/<any(shipments, fulfillments):name>")
    def ss_list(name: str) -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        asked = request.args
        found = (
            depot.made_in(asked["batchId"]) if "batchId" in asked else depot.of(asked.get("orderNumber", ""))
        )
        with_items = asked.get("includeShipmentItems", "").lower() == "true"
        rows = [
            _ss_row(place, one, with_items=with_items)
            for place, one in enumerate(found)
            if one.by_provider == (name == "fulfillments")
        ]
        return jsonify({name: rows, "total": len(rows), "page": 1, "pages": 1})


def ship_notify(address: str, batch: str, *, resource_url: str | None = None) -> requests.Response:
    """ShipStation's webhook about a batch of labels to ``address``: unsigned, it says where to look."""
    points_to = f"https://ssapi6.shipstation.com/shipments?batchId={batch}&includeShipmentItems=False"
    body = {"resource_url": resource_url or points_to, "resource_type": "SHIP_NOTIFY"}
    return requests.post(address, json=body, timeout=10)


def _ss_row(place: int, one: Sent, *, with_items: bool) -> dict[str, Any]:
    local = one.shipped_at.astimezone(PACIFIC)
    row = {
        "orderId": 70_000 + place,
        "orderNumber": one.order_id,
        "customerEmail": None,
        "createDate": f"{local:%Y-%m-%dT%H:%M:%S}.0000000",
        "shipDate": f"{local:%Y-%m-%d}",
        "trackingNumber": one.number,
        "carrierCode": one.carrier,
        "voided": one.voided,
        "voidDate": f"{local:%Y-%m-%dT%H:%M:%S}.0000000" if one.voided else None,
        "marketplaceNotified": False,
        "shipTo": {"name": BUYER, "city": "Springfield", "country": "US"},
    }
    if one.by_provider:
        return {"fulfillmentId": 33_000 + place, "fulfillmentFee": 0, **row}
    return {
        "shipmentId": 33_000 + place,
        "shipmentCost": float(one.cost),
        "insuranceCost": 0,
        "isReturnLabel": False,
        "serviceCode": "ground",
        "warehouseId": 12345,
        "weight": {"value": one.weight, "units": "grams"},
        "shipmentItems": [{"sku": sku, "quantity": count} for sku, count in one.items]
        if with_items
        else None,
        **row,
    }


def _veeqo(app: Flask, world: World, depot: Depot) -> None:
    def refusal() -> Response | None:
        key = request.headers.get("x-api-key")
        if key != depot.veeqo or world.take_fault("veeqo", FaultKind.REVOKED):
            return _refused(401, {"error_messages": "Invalid API key"})
        return None

    @app.get("/veeqo/warehouses")
    def vq_warehouses() -> Response:
        return refusal() or jsonify([{"id": 7, "name": depot.name}])

    @app.get("/veeqo/orders")
    def vq_orders() -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        by_order: dict[str, list[Sent]] = {}
        for one in depot.of(request.args.get("query", "")):
            by_order.setdefault(one.order_id, []).append(one)
        return jsonify([_vq_order(number, parcels, depot) for number, parcels in by_order.items()])

    @app.get("/veeqo/products")
    def vq_products() -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        query = request.args.get("query", "")
        return jsonify(
            [
                {"id": 1, "sellables": [{"id": 2, "sku_code": sku, "inventory": _vq_level(units)}]}
                for sku, units in depot.stock.items()
                if query in sku
            ]
        )


def _vq_order(number: str, parcels: list[Sent], depot: Depot) -> dict[str, Any]:
    live = [one for one in parcels if not one.voided]
    return {
        "id": 5_753_042,
        "number": number,
        "status": "shipped" if live else "awaiting_fulfillment",
        "currency_code": "USD",
        "deliver_to": {"first_name": BUYER, "city": "Springfield"},
        "allocations": [
            {
                "id": 100 + place,
                "warehouse": {"id": 7, "name": depot.name},
                "line_items": [
                    {"quantity": count, "sellable": {"id": 2, "sku_code": sku}} for sku, count in one.items
                ],
                "shipment": _vq_shipment(one),
            }
            for place, one in enumerate(live)
        ]
        or [{"id": 100, "warehouse": {"id": 7, "name": depot.name}, "shipment": None}],
    }


def _vq_level(units: int) -> dict[str, Any]:
    return {
        "infinite": False,
        "physical_stock_level_at_all_warehouses": units + 2,
        "allocated_stock_level_at_all_warehouses": 2,
        "available_stock_level_at_all_warehouses": units,
    }


def _vq_shipment(one: Sent) -> dict[str, Any]:
    return {
        "id": 3,
        "created_at": f"{one.shipped_at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.709Z",
        "weight": one.weight,
        "tracking_number": {"id": 12_618_396, "tracking_number": one.number},
        "carrier": {"id": 3, "name": "Buy Shipping"},
        "service_carrier_name": one.carrier,
        "outbound_label_charges": {"unit": None, "value": float(one.cost)},
    }


@dataclass
class _Token:
    value: str
    ends: datetime


def _lingxing(app: Flask, world: World, depot: Depot) -> None:
    tokens: list[_Token] = []

    def told(code: str | int, message: str = "success", data: Any = None, **more: Any) -> Response:
        """Lingxing answers its errors with HTTP 200 as well."""
        return jsonify(code=code, message=message, data=data, request_id=secrets.token_hex(8), **more)

    @app.post("/lingxing/api/auth-server/oauth/access-token")
    def lx_token() -> Response:
        if request.form.get("appId") != depot.lingxing[0]:
            return jsonify(code="2001001", msg="app not exist", data=None)
        wrong = request.form.get("appSecret") != depot.lingxing[1]
        if wrong or world.take_fault("lingxing", FaultKind.REVOKED):
            return jsonify(code="2001002", msg="app secret not correct", data=None)
        token = _Token(secrets.token_hex(16), world.now() + TOKEN_LIFE)
        with world.lock:
            tokens.append(token)
        data = {
            "access_token": token.value,
            "refresh_token": secrets.token_hex(16),
            "expires_in": int(TOKEN_LIFE.total_seconds()),
        }
        return jsonify(code="200", msg="OK", data=data)

    def refusal() -> Response | None:
        args = request.args
        if any(not args.get(name) for name in ("access_token", "sign", "timestamp", "app_key")):
            return told(3001001, "missing query param(access_token,sign,timestamp,app_key)")
        if not depot.listed_ip:
            return told(3001002, "ip not permit, please add ip to white list first.")
        live = any(one.value == args["access_token"] and one.ends > world.now() for one in tokens)
        if not live or world.take_fault("lingxing", FaultKind.EXPIRED):
            return told(2001003, "access token is missing or expire")
        if not depot.granted:
            return told(2001004, "the api not authorized, please grant first")
        if not _signed(depot.lingxing[0]):
            return told(2001006, "api sign not correct")
        if abs(world.now().timestamp() - int(args["timestamp"])) > SIGN_LIFE.total_seconds():
            return told(2001007, "api sign has expired")
        return None

    @app.post("/lingxing/erp/sc/routing/wms/order/wmsOrderList")
    def lx_orders() -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        body = request.get_json()
        wanted = body.get("platform_order_no_arr", [])
        start = body.get("start_date") or f"{world.now() - timedelta(days=30):%Y-%m-%d}"
        rows = [
            _lx_row(place, one, depot)
            for place, one in enumerate(depot.sent)
            if one.order_id in wanted and f"{one.shipped_at.astimezone(CHINA):%Y-%m-%d}" >= start
        ]
        return told(0, data=rows, total=len(rows), error_details=[])

    @app.post("/lingxing/erp/sc/routing/data/local_inventory/inventoryDetails")
    def lx_stock() -> Response:
        refused = refusal()
        if refused is not None:
            return refused
        query = request.get_json().get("sku", "")
        rows = [
            {"wid": 25, "sku": sku, "product_total": units + 1, "product_valid_num": units}
            for sku, units in depot.stock.items()
            if query in sku
        ]
        return told(0, data=rows, total=len(rows), error_details=[])


def _signed(app_id: str) -> bool:
    """Whether the call's signature fits: decrypted, it is the digest of what was sent."""
    sent = {**request.args.to_dict(), **(request.get_json(silent=True) or {})}
    given = sent.pop("sign", "")
    text = "&".join(
        f"{name}={json.dumps(value, separators=(',', ':')) if isinstance(value, list | dict) else value}"
        for name, value in sorted(sent.items())
        if value != ""
    )
    cipher = Cipher(algorithms.AES(app_id.encode()), modes.ECB()).decryptor()
    try:
        plain = cipher.update(base64.b64decode(given)) + cipher.finalize()
    except ValueError:
        return False
    return plain == hashlib.md5(text.encode()).hexdigest().upper().encode() + b"\x10" * 16


def _lx_row(place: int, one: Sent, depot: Depot) -> dict[str, Any]:
    local = f"{one.shipped_at.astimezone(CHINA):%Y-%m-%d %H:%M:%S}"
    return {
        "wo_id": 6_879 + place,
        "wo_number": f"WO{103_341_008_688_546_816 + place}",
        "warehouse_type": 1,
        "warehouse_name": depot.name,
        "order_number": f"{103_340_669_924_180_992 + place}",
        "platform_name": "Amazon",
        "platform_order_no": [one.order_id],
        "product_info": [{"sku": sku, "count": count} for sku, count in one.items],
        "waybill_no": one.number,
        "tracking_no": one.last_mile_number,
        "transfer_tracking_no": "",
        "status": 4 if one.voided else 3,
        "logistics_status": 5,
        "logistics_provider_name": one.carrier,
        "logistics_type_name": "全球专线",
        "logistics_freight": one.cost,
        "logistics_freight_currency_code": one.currency,
        "logistics_estimated_freight": "99.00",
        "logistics_estimated_freight_currency_code": "CNY",
        "pkg_weight": "500.000",
        "pkg_weight_unit": "g",
        "pkg_real_weight": f"{one.weight}.000",
        "pkg_real_weight_unit": "g",
        "delivered_at": local,
        "stock_delivered_at": local,
        "create_at": local,
        "consignee": BUYER,
        "consignee_address": "1 High Street",
    }
