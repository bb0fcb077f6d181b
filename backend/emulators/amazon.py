"""Amazon's Selling Partner API and Login with Amazon, over a World.

Only what the product calls, in the shapes of Amazon's own models (orders_2026-01-01, ordersV0, sellers);
``tests/contract/test_amazon.py`` holds every answer against them.
"""

from __future__ import annotations

import re
import secrets
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from flask import Flask, Response, jsonify, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from backend.domain.marketplaces import MARKETPLACES
from backend.emulators import finances, mcf
from backend.emulators.world import (
    FaultKind,
    Item,
    OrderRecord,
    PackageRecord,
    Seller,
    World,
    under_faults,
)

ORDER_ID = re.compile(r"(\d{3}|S\d{2})-\d{7}-\d{7}")
"""3-7-7 digits; multi-channel orders start with S."""
TOKEN_LIFE = timedelta(hours=1)
CODE_LIFE = timedelta(minutes=5)
GROUPS = frozenset(
    [
        "BUYER",
        "RECIPIENT",
        "PROCEEDS",
        "EXPENSE",
        "PROMOTION",
        "CANCELLATION",
        "FULFILLMENT",
        "PACKAGES",
        "TAX",
        "PAYMENT",
        "FULFILLMENT_ORDERS",
    ]
)
CURRENCIES = {
    "CA": "CAD",
    "MX": "MXN",
    "BR": "BRL",
    "GB": "GBP",
    "SE": "SEK",
    "PL": "PLN",
    "TR": "TRY",
    "EG": "EGP",
    "SA": "SAR",
    "AE": "AED",
    "IN": "INR",
    "ZA": "ZAR",
    "SG": "SGD",
    "AU": "AUD",
    "JP": "JPY",
    "US": "USD",
}
"""Currency by country; the euro elsewhere."""

DENIED = "Access to requested resource is denied."


@dataclass(frozen=True)
class Limit:
    """Amazon's usage plan of one operation: calls a second, and how many may come at once."""

    rate: float
    burst: int


GET_ORDER = Limit(0.5, 30)
CONFIRM = Limit(2.0, 10)
PARTICIPATIONS = Limit(0.016, 15)
FINANCES = Limit(*finances.RATE)


@dataclass
class _Bucket:
    level: float
    at: datetime


@dataclass
class _Token:
    seller_id: str
    ends: datetime


def item_id(order: OrderRecord, index: int) -> str:
    """The orderItemId of the ``index``-th line (0 first): 14 digits, the same every time."""
    return f"{order.order_id.replace('-', '')[-11:]}{index + 1:03d}"


def create_app(world: World, outbound: mcf.Outbound | None = None) -> Flask:
    """The app; ``/auth`` and ``/apps`` are the system ``lwa`` of the World, the rest is ``amazon``.

    With ``outbound`` it also fulfils orders of web shops (the system ``mcf``).
    """
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    tokens: dict[str, _Token] = {}
    codes: dict[str, _Token] = {}
    buckets: dict[tuple[str, Limit], _Bucket] = {}
    under_faults(app, world, "lwa", prefix="/auth/")
    under_faults(app, world, "amazon", prefix="/orders/")
    under_faults(app, world, "amazon", prefix="/sellers/")
    under_faults(app, world, "amazon", prefix="/finances/")

    def seller_of_call() -> Seller | Response:
        """Whose token this is, or Amazon's refusal."""
        token = tokens.get(request.headers.get("x-amz-access-token", ""))
        if token is None:
            return _error(
                403,
                "Unauthorized",
                DENIED,
                "The access token you provided is revoked, malformed or invalid.",
            )
        expired = world.take_fault("amazon", FaultKind.EXPIRED) is not None
        if expired or token.ends <= world.now():
            return _error(
                403,
                "Unauthorized",
                DENIED,
                "The access token you provided has expired.",
            )
        seller = world.sellers[token.seller_id]
        if seller.revoked or world.take_fault("amazon", FaultKind.REVOKED):
            return _error(
                403,
                "Unauthorized",
                DENIED,
                "The access token you provided is revoked, malformed or invalid.",
            )
        if seller.missing_role:
            return _error(403, "Unauthorized", DENIED, "")
        return seller

    def over_quota(seller: Seller, limit: Limit) -> Response | None:
        with world.lock:
            now = world.now()
            bucket = buckets.setdefault((seller.seller_id, limit), _Bucket(limit.burst, now))
            passed = max(0.0, (now - bucket.at).total_seconds())
            bucket.level = min(limit.burst, bucket.level + passed * limit.rate)
            bucket.at = now
            if bucket.level < 1:
                return _error(
                    429,
                    "QuotaExceeded",
                    "You exceeded your quota for the requested resource.",
                )
            bucket.level -= 1
        return None

    @app.post("/auth/o2/token")
    def token() -> Response:
        form = request.form
        seller = next(
            (
                found
                for found in world.sellers.values()
                if (found.client_id, found.client_secret)
                == (form.get("client_id"), form.get("client_secret"))
            ),
            None,
        )
        if seller is None:
            return _oauth_error(401, "invalid_client", "Client authentication failed")
        kind = form.get("grant_type")
        if kind == "refresh_token":
            seller = next(
                (
                    found
                    for found in world.sellers.values()
                    if found.refresh_token == form.get("refresh_token")
                    and found.client_id == form.get("client_id")
                ),
                None,
            )
        elif kind == "authorization_code":
            code = codes.pop(form.get("code", ""), None)
            good = code is not None and code.ends > world.now()
            seller = world.sellers[code.seller_id] if code and good else None
        else:
            return _oauth_error(400, "unsupported_grant_type", "The grant type is not supported")
        if seller is None or seller.revoked or world.take_fault("lwa", FaultKind.REVOKED):
            return _oauth_error(400, "invalid_grant", "The request has an invalid grant parameter")
        access = "Atza|" + secrets.token_urlsafe(24)
        with world.lock:
            tokens[access] = _Token(seller.seller_id, world.now() + TOKEN_LIFE)
        return jsonify(
            access_token=access,
            refresh_token=seller.refresh_token,
            token_type="bearer",
            expires_in=int(TOKEN_LIFE.total_seconds()),
        )

    @app.get("/apps/authorize/consent")
    def consent() -> Response | BaseResponse:
        """The seller agrees at once; the code goes back to the app as Amazon sends it."""
        seller_id = request.args.get("selling_partner_id", next(iter(world.sellers), ""))
        target, state = request.args.get("redirect_uri"), request.args.get("state")
        if seller_id not in world.sellers or not target or not state:
            return Response("MD5101 or missing state", status=400, mimetype="text/plain")
        code = secrets.token_urlsafe(16)
        codes[code] = _Token(seller_id, world.now() + CODE_LIFE)
        sign = "&" if "?" in target else "?"
        return redirect(f"{target}{sign}state={state}&selling_partner_id={seller_id}&spapi_oauth_code={code}")

    @app.get("/sellers/v1/marketplaceParticipations")
    def participations() -> Response:
        seller = seller_of_call()
        if isinstance(seller, Response):
            return seller
        refusal = over_quota(seller, PARTICIPATIONS)
        if refusal is not None:
            return refusal
        rows = [_participation(seller, place) for place in seller.marketplaces]
        return _limited(jsonify(payload=rows), PARTICIPATIONS)

    @app.get("/orders/2026-01-01/orders/<order_id>")
    def order(order_id: str) -> Response:
        seller = seller_of_call()
        if isinstance(seller, Response):
            return seller
        refusal = over_quota(seller, GET_ORDER)
        if refusal is not None:
            return refusal
        wanted = {word for part in request.args.getlist("includedData") for word in part.split(",") if word}
        if not ORDER_ID.fullmatch(order_id) or not wanted <= GROUPS:
            return _limited(_error(400, "InvalidInput", "Invalid Input", "Invalid Input"), GET_ORDER)
        with world.lock:
            found = _own(world, seller, order_id)
            if found is None:
                return _limited(
                    _error(404, "NotFound", "The specified order was not found."),
                    GET_ORDER,
                )
            return _limited(jsonify(order=render(found, wanted)), GET_ORDER)

    @app.post("/orders/v0/orders/<order_id>/shipmentConfirmation")
    def confirm(order_id: str) -> Response:
        seller = seller_of_call()
        if isinstance(seller, Response):
            return seller
        refusal = over_quota(seller, CONFIRM)
        if refusal is not None:
            return refusal
        with world.lock:
            found = _own(world, seller, order_id)
            if found is None:
                return _limited(
                    _error(404, "NotFound", "The specified order was not found."),
                    CONFIRM,
                )
            problem = _confirm(found, request.get_json(silent=True))
        if problem is not None:
            return _limited(_error(400, *problem), CONFIRM)
        return _limited(Response(status=204), CONFIRM)

    app.register_blueprint(finances.blueprint(world, seller_of_call, lambda one: over_quota(one, FINANCES)))

    def seller_of(access_token: str) -> str | None:
        token = tokens.get(access_token)
        return token.seller_id if token is not None else None

    if outbound is not None:
        mcf.register(app, world, outbound, seller_of)
    return app


def render(order: OrderRecord, groups: set[str]) -> dict[str, Any]:
    """The order with the named data groups, in the shape of Orders v2026-01-01."""
    place = MARKETPLACES[order.marketplace]
    merchant = order.fulfilled_by == "MERCHANT"
    body: dict[str, Any] = {
        "orderId": order.order_id,
        "createdTime": _time(order.purchased_at),
        "lastUpdatedTime": _time(
            max([order.purchased_at] + [package.ship_time for package in order.packages if package.ship_time])
        ),
        "programs": list(order.programs),
        "salesChannel": {
            "channelName": order.sales_channel,
            "marketplaceId": order.marketplace,
            "marketplaceName": place.host.capitalize(),
        },
        "orderItems": [_line(order, index, item, groups) for index, item in enumerate(order.items)],
    }
    if order.replaces:
        body["associatedOrders"] = [{"orderId": order.replaces, "associationType": "REPLACEMENT_ORIGINAL_ID"}]
    if "BUYER" in groups:
        body["buyer"] = {"buyerName": "Demo Buyer"}
    if "RECIPIENT" in groups:
        body["recipient"] = {"deliveryAddress": {"city": "Springfield", "countryCode": place.country}}
    if "PROCEEDS" in groups:
        body["proceeds"] = {
            "grandTotal": _money(
                sum((_line_total(item) for item in order.items), Decimal()),
                order.currency,
            )
        }
    if "FULFILLMENT" in groups:
        body["fulfillment"] = {
            "fulfillmentStatus": order.status,
            "fulfilledBy": order.fulfilled_by,
            "fulfillmentServiceLevel": order.service_level,
            "shipByWindow": _window(order.ship_by),
        }
        # Amazon tells the delivery promise of merchant orders only, and of none that is not agreed.
        if merchant and order.status not in (
            "PENDING",
            "PENDING_AVAILABILITY",
            "CANCELLED",
        ):
            body["fulfillment"]["deliverByWindow"] = _window(order.deliver_by)
    if "PACKAGES" in groups and merchant and order.packages:
        body["packages"] = [_package(order, index, package) for index, package in enumerate(order.packages)]
    return body


def _line(order: OrderRecord, index: int, item: Item, groups: set[str]) -> dict[str, Any]:
    unit = Decimal(item.price) / max(1, item.quantity)
    line: dict[str, Any] = {
        "orderItemId": item_id(order, index),
        "quantityOrdered": item.quantity,
        "product": {
            "asin": item.asin,
            "title": item.title,
            "sellerSku": item.sku,
            "condition": {"conditionType": "NEW", "conditionSubtype": "NEW"},
            "price": {"unitPrice": _money(unit.quantize(Decimal(item.price)), order.currency)},
        },
    }
    if "PROCEEDS" in groups:
        line["proceeds"] = {
            "proceedsTotal": _money(_line_total(item), order.currency),
            "breakdowns": _breakdowns(item, order.currency),
        }
    if "CANCELLATION" in groups and item.buyer_asked_cancel:
        line["cancellation"] = {
            "cancellationRequest": {
                "requester": "BUYER",
                "cancelReason": "Ordered by mistake",
            }
        }
    if "FULFILLMENT" in groups:
        sent = (_contents(order, place).get(index, 0) for place in range(len(order.packages)))
        shipped = item.quantity if order.status == "SHIPPED" else min(item.quantity, sum(sent))
        line["fulfillment"] = {
            "quantityFulfilled": shipped,
            "quantityUnfulfilled": item.quantity - shipped,
        }
        if item.signature_required:
            line["fulfillment"]["shipping"] = {"shippingConstraints": {"signatureConfirmation": "MANDATORY"}}
    return line


def _breakdowns(item: Item, currency: str) -> list[dict[str, Any]]:
    taxes = Decimal(item.tax) + Decimal(item.shipping_tax)
    rows: list[dict[str, Any]] = [
        {"type": "ITEM", "subtotal": _money(Decimal(item.price), currency)},
        {"type": "SHIPPING", "subtotal": _money(Decimal(item.shipping), currency)},
        {
            "type": "TAX",
            "subtotal": _money(taxes, currency),
            "detailedBreakdowns": [
                {"subtype": "ITEM", "value": _money(Decimal(item.tax), currency)},
                {
                    "subtype": "SHIPPING",
                    "value": _money(Decimal(item.shipping_tax), currency),
                },
            ],
        },
    ]
    if Decimal(item.shipping_discount):
        off = _money(-Decimal(item.shipping_discount), currency)
        rows.append(
            {
                "type": "DISCOUNT",
                "subtotal": off,
                "detailedBreakdowns": [{"subtype": "SHIPPING", "value": off}],
            }
        )
    return rows


def _line_total(item: Item) -> Decimal:
    parts = (item.price, item.shipping, item.shipping_tax, item.tax)
    return sum((Decimal(part) for part in parts), Decimal()) - Decimal(item.shipping_discount)


def _package(order: OrderRecord, index: int, package: PackageRecord) -> dict[str, Any]:
    status: dict[str, Any] = {"status": package.status}
    if package.detailed_status:
        status["detailedStatus"] = package.detailed_status
    body: dict[str, Any] = {
        "packageReferenceId": package.reference,
        "createdTime": _time(package.ship_time or order.purchased_at),
        "packageStatus": status,
        "shippingService": package.service,
        "packageItems": [
            {"orderItemId": item_id(order, number), "quantity": quantity}
            for number, quantity in _contents(order, index).items()
        ],
    }
    if package.carrier is not None:
        body["carrier"] = package.carrier
    if package.number is not None:
        body["trackingNumber"] = package.number
    if package.ship_from is not None:
        body["shipFromAddress"] = {"name": "Demo warehouse", "countryCode": package.ship_from}
    if package.ship_time is not None:
        body["shipTime"] = _time(package.ship_time)
    return body


def _contents(order: OrderRecord, index: int) -> dict[int, int]:
    """Line → units in the ``index``-th parcel: as confirmed, else the lines are dealt out in turn and one
    that is left over gets the last; of an order that is sent in part each parcel has one line."""
    confirmed = order.packages[index].contents
    if confirmed is not None:
        return {
            number: confirmed[item_id(order, number)]
            for number in range(len(order.items))
            if item_id(order, number) in confirmed
        }
    parcels = len(order.items) if order.status == "PARTIALLY_SHIPPED" else len(order.packages)
    mine = [number for number in range(len(order.items)) if number % parcels == index]
    if not mine and order.items:
        mine = [len(order.items) - 1]
    return {number: order.items[number].quantity for number in mine}


def _confirm(order: OrderRecord, body: Any) -> tuple[str, str, str] | None:
    """Apply a shipment confirmation; what is wrong with it, as (code, message, details), else None."""
    try:
        package = body["packageDetail"]
        reference, carrier = package["packageReferenceId"], package["carrierCode"]
        number, rows = package["trackingNumber"], package["orderItems"]
        shipped_at = datetime.fromisoformat(package["shipDate"])
        quantities = {row["orderItemId"]: int(row["quantity"]) for row in rows}
        marketplace = body["marketplaceId"]
    except (KeyError, TypeError, ValueError):
        return ("InvalidInput", "Invalid Input", "A required field is missing or wrong")
    known = {item_id(order, index): item.quantity for index, item in enumerate(order.items)}
    if not str(reference).isdigit() or int(reference) < 1 or marketplace != order.marketplace:
        return ("InvalidInput", "Invalid Input", "packageReferenceId or marketplaceId")
    if not quantities or not set(quantities) <= set(known):
        return ("InvalidInput", "Invalid Input", "Unknown order item")
    if carrier == "Other" and not package.get("carrierName"):
        return ("InvalidInput", "Invalid Input", "carrierName is required for Other")
    if (
        order.fulfilled_by != "MERCHANT"
        or "FBM_SHIP_PLUS" in order.programs
        or order.status in ("CANCELLED", "PENDING", "PENDING_AVAILABILITY")
    ):
        return ("InvalidInput", "Invalid Input", "The order cannot be confirmed")
    record = PackageRecord(
        carrier=package.get("carrierName") if carrier == "Other" else carrier,
        number=number,
        status="SHIPPED",
        ship_time=shipped_at.astimezone(UTC),
        service=package.get("shippingMethod", "Standard"),
        reference=str(reference),
        contents=quantities,
    )
    for index, old in enumerate(order.packages):
        if old.reference == record.reference:
            order.packages[index] = record
            break
    else:
        order.packages.append(record)
    sent = [_contents(order, index) for index in range(len(order.packages))]
    whole = all(
        sum(one.get(number, 0) for one in sent) >= item.quantity for number, item in enumerate(order.items)
    )
    order.status = "SHIPPED" if whole else "PARTIALLY_SHIPPED"
    return None


def _participation(seller: Seller, marketplace: str) -> dict[str, Any]:
    place = MARKETPLACES[marketplace]
    return {
        "marketplace": {
            "id": place.id,
            "name": place.host.capitalize(),
            "countryCode": place.country,
            "defaultCurrencyCode": CURRENCIES.get(place.country, "EUR"),
            "defaultLanguageCode": f"{place.locale}_{place.country}",
            "domainName": f"www.{place.host}",
        },
        "storeName": f"Store {seller.seller_id[-4:]}",
        "participation": {"isParticipating": True, "hasSuspendedListings": False},
    }


def _own(world: World, seller: Seller, order_id: str) -> OrderRecord | None:
    found = world.orders.get(order_id)
    return found if found is not None and found.seller_id == seller.seller_id else None


def _money(amount: Decimal, currency: str) -> dict[str, str]:
    return {"amount": f"{amount:f}", "currencyCode": currency}


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _window(ends: tuple[datetime, datetime]) -> dict[str, str]:
    return {"earliestDateTime": _time(ends[0]), "latestDateTime": _time(ends[1])}


def _limited(answer: Response, limit: Limit) -> Response:
    answer.headers["x-amzn-RateLimit-Limit"] = str(limit.rate)
    answer.headers["x-amzn-RequestId"] = str(uuid.uuid4())
    return answer


def _error(status: int, code: str, message: str, details: str = "") -> Response:
    answer = jsonify(errors=[{"code": code, "message": message, "details": details}])
    answer.status_code = status
    answer.headers["x-amzn-RequestId"] = str(uuid.uuid4())
    return answer


def _oauth_error(status: int, word: str, text: str) -> Response:
    answer = jsonify(error=word, error_description=text)
    answer.status_code = status
    return answer
