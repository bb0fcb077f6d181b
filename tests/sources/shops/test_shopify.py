"""Shopify: the adapter against the emulated shop, and answers that are not what was hoped for."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import responses

from backend import http
from backend.domain.order import Money
from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus
from backend.emulators import shops
from backend.emulators.shops import Fulfilled, Shop, ShopOrder
from backend.emulators.web_server import RunningServer, serve
from backend.emulators.world import FaultKind, World
from backend.errors import BadInput, Denied, Invalid, NotFound, RateLimited, SourceError, Transient
from backend.sources import registry
from backend.sources.carriers import oauth
from backend.sources.ports import OrderSource
from backend.sources.shops import shopify

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "shops" / "shopify"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
BASE = "https://shop.test"
SECRET = "shpat_that_must_not_leak"
BUYER = "jane@buyer.example"
URL = f"{BASE}/admin/api/{shopify.VERSION}/graphql.json"


@pytest.fixture(autouse=True)
def fresh_tokens() -> None:
    oauth.SHARED._tokens.clear()


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze(NOW)
    return made


def _order(number: int, **changes: Any) -> ShopOrder:
    sent = Fulfilled("UPS", ["1Z8F42A70300000015", "1Z8F42A70300000023"], NOW - timedelta(days=2))
    made: dict[str, Any] = {
        "id": 5_000_000_000_000 + number,
        "name": f"#{number}",
        "email": BUYER,
        "created_at": NOW - timedelta(days=1100 - number),
        "items": [("Oak Shelf", "SHELF-OAK", 2)],
        "fulfilled": [sent],
    }
    return ShopOrder(**made | changes)


@pytest.fixture
def shop() -> Shop:
    return Shop(orders=[_order(10010), _order(1001), _order(1002, email="kim@buyer.example")])


@pytest.fixture
def server(world: World, shop: Shop) -> Iterator[RunningServer]:
    running = serve(shops.create_app(world, [shop]))
    yield running
    running.stop()


def _build(base_url: str = BASE, **changes: str) -> shopify.Shopify:
    credentials = {"shop": "demo.myshopify.com", "access_token": SECRET} | changes
    built: shopify.Shopify = registry.build("shopify", credentials, clock=lambda: NOW, base_url=base_url)
    return built


@pytest.fixture
def adapter(server: RunningServer) -> shopify.Shopify:
    return _build(server.url, access_token="shpat_demo")


@pytest.mark.parametrize(
    "reference", ["#1001", "1001", " #1001 ", "5000000001001", "gid://shopify/Order/5000000001001"]
)
def test_an_order_is_found_as_people_name_it(adapter: shopify.Shopify, reference: str) -> None:
    assert isinstance(adapter, OrderSource)
    order = adapter.order(reference)
    assert (order.order_id, order.channel, order.fulfillment) == ("#1001", Channel.SHOP, Fulfillment.SHOP)
    assert (order.status, order.source, order.marketplace) == (
        OrderStatus.SHIPPED,
        "shopify",
        "demo.myshopify.com",
    )
    assert order.charges.shipping == Money(Decimal("5.99"), "USD")
    assert order.charges.total == Money(Decimal("55.97"), "USD")
    (item,) = order.items
    assert (item.title, item.sku, item.quantity, item.quantity_shipped) == ("Oak Shelf", "SHELF-OAK", 2, 2)
    assert [(package.carrier, package.number) for package in order.packages] == [
        ("UPS", "1Z8F42A70300000015"),
        ("UPS", "1Z8F42A70300000023"),
    ]
    assert len({package.reference for package in order.packages}) == 2


@pytest.mark.parametrize("reference", ["#100", "#9999", "5000000009999", 'x" OR name:"1001', "", "*"])
def test_a_neighbour_is_not_the_order(adapter: shopify.Shopify, reference: str) -> None:
    with pytest.raises(NotFound):
        adapter.order(reference)


def test_a_buyers_orders_are_found_and_the_address_is_kept_nowhere(
    adapter: shopify.Shopify, caplog: pytest.LogCaptureFixture, world: World
) -> None:
    caplog.set_level(logging.DEBUG)
    assert adapter.names_of(BUYER) == ("#10010", "#1001")
    order, shipments = adapter.newest_of(f" {BUYER} ")
    assert order.order_id == "#10010"
    assert adapter.names_of('x@y.example" OR email:"*') == ()
    with pytest.raises(NotFound) as caught:
        adapter.newest_of("nobody@buyer.example")
    kept = f"{order!r} {shipments!r} {vars(adapter)!r} {caplog.text} {caught.value!r} {world.calls}"
    assert "buyer.example" not in kept


@pytest.mark.parametrize("status", sorted(shopify.STATUS))
def test_every_status_is_read_as_meant(adapter: shopify.Shopify, shop: Shop, status: str) -> None:
    delivered, estimated = NOW - timedelta(hours=3), NOW + timedelta(days=1)
    shop.orders[1].fulfilled = [
        Fulfilled(
            "Royal Mail", ["FQ087430672GB"], NOW, status, delivered_at=delivered, estimated_at=estimated
        )
    ]
    order, (parcel,) = adapter.read("#1001")
    assert order.packages[0].status == status.lower()
    assert (parcel.carrier, parcel.number, parcel.source) == ("royalmail", "FQ087430672GB", "shopify")
    assert parcel.milestone is shopify.STATUS[status]
    assert parcel.delivered_at == (delivered if parcel.milestone is Milestone.DELIVERED else None)
    assert parcel.estimated_delivery == estimated
    assert parcel.carrier_delay is (status == "DELAYED")


def test_a_merchants_word_is_no_scan(adapter: shopify.Shopify, shop: Shop) -> None:
    shop.orders[1].fulfilled = [Fulfilled("UPS", ["1Z8F42A70300000015"], NOW, "FULFILLED")]
    assert adapter.read("#1001")[1][0].milestone is Milestone.UNKNOWN


def test_what_was_not_sent_is_no_package(adapter: shopify.Shopify, shop: Shop) -> None:
    gone = Fulfilled("UPS", ["1Z8F42A70300000031"], NOW, "CANCELED", "CANCELLED")
    unnumbered = Fulfilled("Courier", [], NOW, "MARKED_AS_FULFILLED")
    shop.orders[1].fulfilled = [gone, unnumbered]
    order, shipments = adapter.read("#1001")
    assert [package.number for package in order.packages] == [None]
    assert shipments == ()


@pytest.mark.parametrize(
    ("shown", "cancelled", "meant"),
    [
        ("PARTIALLY_FULFILLED", False, OrderStatus.PARTIALLY_SHIPPED),
        ("UNFULFILLED", False, OrderStatus.UNSHIPPED),
        ("ON_HOLD", False, OrderStatus.UNSHIPPED),
        ("UNFULFILLED", True, OrderStatus.CANCELLED),
        ("SOMETHING_NEW", False, OrderStatus.UNKNOWN),
    ],
)
def test_order_status(
    adapter: shopify.Shopify, shop: Shop, shown: str, cancelled: bool, meant: OrderStatus
) -> None:
    shop.orders[1].display_status = shown
    shop.orders[1].cancelled_at = NOW if cancelled else None
    assert adapter.order("#1001").status is meant


def test_an_order_that_amazon_fulfils_is_mcf(adapter: shopify.Shopify, shop: Shop) -> None:
    shop.orders[1].fulfilled = [
        Fulfilled("Amazon", ["TBA000000000001"], NOW, handle="amazon_marketplace_web")
    ]
    assert adapter.order("#1001").fulfillment is Fulfillment.MCF


def test_throttling_says_when_to_ask_again(adapter: shopify.Shopify, shop: Shop, world: World) -> None:
    shop.available = 20
    with pytest.raises(RateLimited) as caught:
        adapter.order("#1001")
    assert caught.value.retry_after == pytest.approx((75 - 8) / 50)
    world.advance(timedelta(seconds=3))
    assert adapter.order("#1001").order_id == "#1001"


def test_a_missing_scope_is_named(adapter: shopify.Shopify, shop: Shop) -> None:
    shop.scopes = ["read_products"]
    for ask in (adapter.check, lambda: adapter.order("#1001"), lambda: adapter.newest_of(BUYER)):
        with pytest.raises(Denied) as caught:
            ask()
        assert caught.value.code == "missing_scope"
        assert caught.value.params["scope"] == "read_orders"


def test_credentials_are_tested(adapter: shopify.Shopify, server: RunningServer, shop: Shop) -> None:
    adapter.check()
    with pytest.raises(Denied) as wrong:
        _build(server.url).check()
    assert SECRET not in repr(wrong.value)
    shop.closed = True
    with pytest.raises(Denied) as closed:
        adapter.check()
    assert closed.value.code == "wrong_shop_domain"


def test_an_apps_token_is_fetched_and_renewed_unseen(server: RunningServer, world: World) -> None:
    app = {"access_token": "", "client_id": "shop-app", "client_secret": "shop-secret"}
    adapter = _build(server.url, **app)
    adapter.check()
    assert adapter.order("#1001").order_id == "#1001"
    world.fail("shopify", FaultKind.EXPIRED, times=1)
    assert adapter.order("#1001").order_id == "#1001"
    with pytest.raises(Denied):
        _build(server.url, **app | {"client_secret": "wrong"}).check()


@pytest.mark.parametrize(
    ("fault", "error"), [(FaultKind.SERVER_ERROR, Transient), (FaultKind.RATE_LIMITED, RateLimited)]
)
def test_a_bad_day_is_told_as_what_it_is(
    adapter: shopify.Shopify, world: World, fault: FaultKind, error: type[Exception]
) -> None:
    world.fail("shopify", fault)
    with pytest.raises(error):
        adapter.order("#1001")


@pytest.mark.parametrize(
    "typed",
    [
        "demo",
        "demo.example",
        "demo.myshopify.com.evil.example",
        "evil.example/demo.myshopify.com",
        "",
        "a b.myshopify.com",
        "x@demo.myshopify.com",
        "demo.myshopify.com:8443",
        "http://demo.myshopify.com",
    ],
)
def test_the_token_goes_to_shopify_only(typed: str) -> None:
    with pytest.raises(BadInput) as caught:
        shopify.shop_of(typed)
    assert caught.value.code == "wrong_shop_domain"


def test_a_shops_address_may_be_pasted() -> None:
    assert shopify.shop_of(" https://Demo-1.myshopify.com/admin ") == "demo-1.myshopify.com"


def test_some_credential_is_needed() -> None:
    with pytest.raises(BadInput) as caught:
        _build(access_token="", client_id="only")
    assert caught.value.params == {"kind": "shopify", "field": "access_token"}
    with pytest.raises(BadInput):
        registry.build("shopify", {}, clock=lambda: NOW)


@responses.activate
@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, '{"errors": "[API] Invalid API key"}', Denied),
        (403, "{}", Denied),
        (404, "{}", Denied),
        (429, "", RateLimited),
        (502, "<html>", Transient),
        (200, "<html>", Transient),
        (200, "[]", Invalid),
        (200, '{"data": {}}', Invalid),
        (200, '{"errors": "Unavailable Shop"}', Denied),
        (200, '{"errors": [{"message": "x", "extensions": {"code": "THROTTLED"}}]}', RateLimited),
        (200, '{"errors": [{"message": "x", "extensions": {"code": "MAX_COST_EXCEEDED"}}]}', Invalid),
        (200, '{"errors": [{"message": "x", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}]}', Transient),
        (200, '{"errors": [{"message": "Field does not exist"}]}', Invalid),
    ],
)
def test_each_refusal_is_the_right_error_and_leaks_nothing(
    status: int, body: str, error: type[SourceError], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    responses.post(URL, body=body, status=status)
    with pytest.raises(error) as caught:
        _build().order("#1001")
    assert SECRET not in f"{caught.value!r} {caught.value.params} {caplog.text}"
    assert responses.calls[0].request.req_kwargs["timeout"] == http.TIMEOUT  # type: ignore[attr-defined]


@responses.activate
def test_a_detail_that_is_denied_does_not_hide_the_order() -> None:
    found = {"data": {"orders": {"nodes": [{"id": "gid://shopify/Order/1", "name": "#1001"}]}}}
    denied = {
        "message": "Access denied",
        "path": ["order", "fulfillments", 0, "service"],
        "extensions": {"code": "ACCESS_DENIED"},
    }
    read = {
        "data": {
            "order": {"id": "gid://shopify/Order/1", "name": "#1001", "fulfillments": [{"service": None}]}
        }
    }
    responses.post(URL, json=found)
    responses.post(URL, json=read | {"errors": [denied]})
    assert _build().order("#1001").order_id == "#1001"


def test_no_personal_field_is_asked_for() -> None:
    asked = " ".join((shopify.FIND, shopify.READ, shopify.CHECK)).lower()
    for word in ("customer", "email", "address", "phone", "recipient", "note", "firstname"):
        assert word not in asked


@responses.activate
def test_what_is_searched_for_is_quoted() -> None:
    responses.post(URL, json={"data": {"orders": {"nodes": []}}})
    with pytest.raises(NotFound):
        _build().order("#EU/1001-A")
    sent = json.loads(responses.calls[0].request.body or b"")
    assert sent["variables"] == {"query": 'name:"EU/1001-A"'}
    assert responses.calls[0].request.headers["X-Shopify-Access-Token"] == SECRET


def test_a_saved_order_is_read() -> None:
    saved = json.loads((FIXTURES / "order.json").read_text())
    order, shipments = shopify.parse(saved, shop="demo.myshopify.com", fetched_at=NOW)
    assert order.status is OrderStatus.PARTIALLY_SHIPPED
    assert order.purchased_at == datetime(2026, 11, 15, 9, tzinfo=UTC)
    assert order.charges.items == Money(Decimal("49.98"), "EUR")
    assert [(item.item_id, item.sku, item.quantity, item.quantity_shipped) for item in order.items] == [
        ("11", "SHELF-OAK", 2, 1),
        ("12", None, 1, 1),
    ]
    assert [(package.reference, package.carrier, package.status) for package in order.packages] == [
        ("21", "DHL Express", "delivered"),
        ("22", None, "delayed"),
    ]
    assert order.packages[0].shipped_at == datetime(2026, 11, 16, 9, tzinfo=UTC)
    first, second = shipments
    assert (first.carrier, first.delivered_at) == ("dhl", datetime(2026, 11, 19, 14, 5, 6, tzinfo=UTC))
    assert (second.milestone, second.carrier_delay) == (Milestone.IN_TRANSIT, True)
