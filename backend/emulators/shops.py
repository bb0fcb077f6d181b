"""Shopify's Admin GraphQL API over one shop or several, for the three queries that the product asks.

Queries are told apart by their operation's name. Costs are counted as Shopify counts them: a bucket that is
too empty answers 200 with the error THROTTLED.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask, Response, jsonify, request

from backend.emulators.world import FaultKind, World, under_faults

COSTS = {"Find": 12, "Read": 75, "Check": 2}
BUCKET, RESTORE = 1000, 50
TOKEN_LIFE = timedelta(seconds=86_399)
_QUERY = re.compile(r'(name|email):"([^"]*)"')


@dataclass
class Fulfilled:
    """One fulfilment; ``numbers`` may be several, ``handle`` is that of the service that made it."""

    company: str
    numbers: list[str]
    created_at: datetime
    display_status: str = "IN_TRANSIT"
    status: str = "SUCCESS"
    delivered_at: datetime | None = None
    estimated_at: datetime | None = None
    handle: str = "manual"


@dataclass
class ShopOrder:
    """An order of the shop; amounts are decimal strings."""

    id: int
    name: str
    email: str
    created_at: datetime
    items: list[tuple[str, str, int]]
    subtotal: str = "49.98"
    shipping: str = "5.99"
    total: str = "55.97"
    currency: str = "USD"
    display_status: str = "FULFILLED"
    cancelled_at: datetime | None = None
    fulfilled: list[Fulfilled] = field(default_factory=list)


@dataclass
class Shop:
    """The shop, the tokens that it takes and the scopes that they have."""

    orders: list[ShopOrder] = field(default_factory=list)
    access_token: str = "shpat_demo"
    app: tuple[str, str] = ("shop-app", "shop-secret")
    scopes: list[str] = field(default_factory=lambda: ["read_orders"])
    closed: bool = False
    available: float = BUCKET
    asked_at: datetime | None = None


def create_app(world: World, shops: Sequence[Shop]) -> Flask:
    """The app; its address stands for ``https://<shop>.myshopify.com``, the token tells which shop it is."""
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    under_faults(app, world, "shopify")
    tokens: dict[str, tuple[Shop, datetime]] = {}

    def shop_of(token: str) -> Shop | None:
        made, ends = tokens.get(token, (None, world.now()))
        if made is not None and ends > world.now():
            return made
        return next((one for one in shops if token == one.access_token), None)

    @app.post("/admin/oauth/access_token")
    def token() -> Response:
        given = (request.form.get("client_id", ""), request.form.get("client_secret", ""))
        shop = next((one for one in shops if given == one.app), None)
        if shop is None or request.form.get("grant_type") != "client_credentials":
            return _refused(400, {"error": "application_cannot_be_found"})
        made = "shpat_" + secrets.token_hex(16)
        tokens[made] = (shop, world.now() + TOKEN_LIFE)
        return jsonify(access_token=made, scope=",".join(shop.scopes), expires_in=86_399)

    @app.post("/admin/api/<version>/graphql.json")
    def graphql(version: str) -> Response:
        shop = shop_of(request.headers.get("X-Shopify-Access-Token", ""))
        if (shop is not None and shop.closed) or not re.fullmatch(r"20\d\d-(01|04|07|10)", version):
            return _refused(404, {"errors": "Not Found"})
        if shop is None or world.take_fault("shopify", FaultKind.REVOKED, FaultKind.EXPIRED):
            return _refused(401, {"errors": "[API] Invalid API key or access token"})
        body = request.get_json()
        name = body["query"].split("(")[0].split("{")[0].split()[1]
        with world.lock:
            return jsonify(_answered(world, shop, name, body.get("variables") or {}))

    return app


def _answered(world: World, shop: Shop, name: str, variables: dict[str, Any]) -> dict[str, Any]:
    now = world.now()
    if shop.asked_at is not None:
        shop.available = min(BUCKET, shop.available + RESTORE * (now - shop.asked_at).total_seconds())
    shop.asked_at = now
    cost = COSTS[name]
    if shop.available < cost:
        error = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}
        return {"errors": [error], "extensions": _cost(shop, cost, None)}
    shop.available -= cost
    if name == "Check":
        data: dict[str, Any] = {
            "currentAppInstallation": {"accessScopes": [{"handle": scope} for scope in shop.scopes]}
        }
    elif "read_orders" not in shop.scopes:
        field_name = "orders" if name == "Find" else "order"
        error = {
            "message": f"Access denied for {field_name} field. Required access: `read_orders` access scope.",
            "path": [field_name],
            "extensions": {"code": "ACCESS_DENIED"},
        }
        return {"data": {field_name: None}, "errors": [error]}
    elif name == "Find":
        data = {"orders": {"nodes": _hits(shop, variables["query"])}}
    else:
        found = [one for one in shop.orders if _gid("Order", one.id) == variables["id"]]
        data = {"order": _order(found[0]) if found else None}
    return {"data": data, "extensions": _cost(shop, cost, cost)}


def _hits(shop: Shop, query: str) -> list[dict[str, str]]:
    wanted = _QUERY.fullmatch(query)
    if wanted is None:
        return []
    what, text = wanted.groups()
    hits = [
        one
        for one in shop.orders
        if (text.lower() in one.name.lower() if what == "name" else text.lower() == one.email.lower())
    ]
    hits.sort(key=lambda one: one.created_at, reverse=True)
    return [{"id": _gid("Order", one.id), "name": one.name} for one in hits[:10]]


def _order(one: ShopOrder) -> dict[str, Any]:
    open_ = one.display_status in ("UNFULFILLED", "ON_HOLD")
    return {
        "id": _gid("Order", one.id),
        "name": one.name,
        "createdAt": _time(one.created_at),
        "cancelledAt": _time(one.cancelled_at),
        "displayFulfillmentStatus": one.display_status,
        "subtotalPriceSet": _money(one.subtotal, one.currency),
        "totalShippingPriceSet": _money(one.shipping, one.currency),
        "totalPriceSet": _money(one.total, one.currency),
        "shippingLine": {"title": "Standard"},
        "lineItems": {
            "nodes": [
                {
                    "id": _gid("LineItem", one.id * 10 + place),
                    "title": title,
                    "sku": sku,
                    "quantity": quantity,
                    "unfulfilledQuantity": quantity if open_ else 0,
                }
                for place, (title, sku, quantity) in enumerate(one.items)
            ]
        },
        "fulfillments": [
            {
                "id": _gid("Fulfillment", one.id * 10 + place),
                "status": sent.status,
                "displayStatus": sent.display_status,
                "createdAt": _time(sent.created_at),
                "deliveredAt": _time(sent.delivered_at),
                "estimatedDeliveryAt": _time(sent.estimated_at),
                "service": {"handle": sent.handle},
                "trackingInfo": [{"company": sent.company, "number": number} for number in sent.numbers],
            }
            for place, sent in enumerate(one.fulfilled)
        ],
    }


def _cost(shop: Shop, requested: int, actual: int | None) -> dict[str, Any]:
    return {
        "cost": {
            "requestedQueryCost": requested,
            "actualQueryCost": actual,
            "throttleStatus": {
                "maximumAvailable": float(BUCKET),
                "currentlyAvailable": int(shop.available),
                "restoreRate": float(RESTORE),
            },
        }
    }


def _gid(kind: str, number: int) -> str:
    return f"gid://shopify/{kind}/{number}"


def _money(amount: str, currency: str) -> dict[str, Any]:
    return {"presentmentMoney": {"amount": amount, "currencyCode": currency}}


def _time(at: datetime | None) -> str | None:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at is not None else None


def _refused(status: int, body: Any) -> Response:
    answer = jsonify(body)
    answer.status_code = status
    return answer
