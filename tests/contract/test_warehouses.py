"""Warehouses, shops and MCF against Amazon's model and examples, and the samples beside the repository."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from backend.domain.vocabulary import Fulfillment, Milestone, OrderStatus
from backend.emulators import mcf
from backend.emulators.amazon import create_app
from backend.emulators.mcf import Outbound, OutboundOrder, OutboundPackage, OutboundScan
from backend.emulators.world import Seller, World
from backend.errors import BadInput, Invalid
from backend.sources.amazon import fulfillment
from backend.sources.amazon.fulfillment import find_displayed, parse_fulfillment_order, parse_package
from backend.sources.shops import shopify
from backend.sources.warehouses import lingxing, shipstation, veeqo
from backend.sources.warehouses.intake import parse_push
from tests.conftest import SHARED, needs_shared
from tests.contract.test_amazon import check, model

pytestmark = needs_shared

API = "fulfillmentOutbound_2020-07-01"
SAMPLES = SHARED / "data" / "warehouses"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ORDER_PATH = fulfillment.ORDERS_PATH + "/{sellerFulfillmentOrderId}"


# --- MCF: the emulator against Amazon's model -----------------------------------------------------------


@pytest.fixture
def emulator() -> FlaskClient:
    world = World()
    world.freeze(NOW)
    world.sellers["A1"] = Seller("A1", "refresh", "app", "secret", ["ATVPDKIKX0DER"])
    codes = sorted(code.removeprefix("EVENT_") for code in fulfillment.EVENTS)
    scans = [OutboundScan(NOW - timedelta(hours=60 - place), code) for place, code in enumerate(codes)]
    whole = OutboundPackage(7, "UPS", "1Z8F42A70300000015", "DELIVERED", scans, NOW, "J DOE")
    orders = [
        OutboundOrder(
            "S-1",
            "#1001",
            NOW - timedelta(days=4),
            [("SHELF", 2), ("HOOK", 1)],
            shipped_at=NOW,
            packages=[whole, OutboundPackage(8, "USPS", None)],
            deliver_by=(NOW, NOW),
        ),
        OutboundOrder("S-2", "#1002", NOW - timedelta(days=4), [("HOOK", 1)], "Processing", "PENDING"),
    ]
    orders += [OutboundOrder(f"S-{number}", f"#{number}", NOW, [("HOOK", 1)]) for number in range(10, 40)]
    app = create_app(world)
    mcf.register(app, world, Outbound(orders))
    client = app.test_client()
    client.environ_base["HTTP_X_AMZ_ACCESS_TOKEN"] = "Atza|test"
    return client


def test_every_answer_of_the_emulator_fits_the_model_and_our_parser(emulator: FlaskClient) -> None:
    for order_id in ("S-1", "S-2"):
        body = check(emulator.get(ORDER_PATH.format(sellerFulfillmentOrderId=order_id)), ORDER_PATH, API)
        assert parse_fulfillment_order(body, fetched_at=NOW).order_id == order_id
    for number in (7, 8):
        answer = emulator.get(fulfillment.TRACKING_PATH, query_string={"packageNumber": number})
        parcel = parse_package(check(answer, fulfillment.TRACKING_PATH, API), fetched_at=NOW)
        assert len(parcel.events) == (len(fulfillment.EVENTS) if number == 7 else 0)
    first = check(emulator.get(fulfillment.ORDERS_PATH), fulfillment.ORDERS_PATH, API)
    assert find_displayed(first, "1001") == "S-1"
    more = {"nextToken": first["payload"]["nextToken"]}
    second = check(emulator.get(fulfillment.ORDERS_PATH, query_string=more), fulfillment.ORDERS_PATH, API)
    assert find_displayed(second, "#39") == "S-39"


def test_refusals_fit_the_model(emulator: FlaskClient) -> None:
    missing = emulator.get(ORDER_PATH.format(sellerFulfillmentOrderId="S-0"))
    assert missing.status_code == 404
    check(missing, ORDER_PATH, API)
    for number, status in (("x", 400), ("99", 404)):
        refused = emulator.get(fulfillment.TRACKING_PATH, query_string={"packageNumber": number})
        assert refused.status_code == status
        check(refused, fulfillment.TRACKING_PATH, API)
    emulator.environ_base["HTTP_X_AMZ_ACCESS_TOKEN"] = "stale"
    denied = emulator.get(fulfillment.ORDERS_PATH)
    assert denied.status_code == 403
    check(denied, fulfillment.ORDERS_PATH, API)


def test_our_tables_hold_every_word_of_the_model_and_no_other() -> None:
    definitions = model(API)["definitions"]
    assert set(fulfillment.EVENTS) == set(definitions["EventCode"]["enum"])
    assert set(fulfillment.STATUS) == set(definitions["CurrentStatus"]["enum"])
    assert set(fulfillment.ORDER_STATUS) == {
        word.lower() for word in definitions["FulfillmentOrderStatus"]["enum"]
    }
    assert set(fulfillment.EVENTS) >= fulfillment.DELAYS | fulfillment.NO_SCAN


def test_what_we_ask_is_in_the_model() -> None:
    paths = model(API)["paths"]
    for path, asked in (
        (ORDER_PATH, set()),
        (fulfillment.ORDERS_PATH, {"queryStartDate", "nextToken"}),
        (fulfillment.TRACKING_PATH, {"packageNumber"}),
    ):
        known = {parameter["name"] for parameter in paths[path]["get"]["parameters"]}
        assert asked <= known
    longest = paths[ORDER_PATH]["get"]["parameters"][0]["maxLength"]
    assert longest == fulfillment.LONGEST_ID


# --- MCF: Amazon's own examples -------------------------------------------------------------------------


def _example(operation: str) -> Any:
    stored = json.loads((SHARED / "data" / "amazon" / "sandbox" / f"{API}.examples.json").read_text())
    (found,) = [one["example"] for one in stored["examples"] if one["operationId"] == operation]
    return found


def test_amazons_example_of_an_order_is_read() -> None:
    order = parse_fulfillment_order(_example("getFulfillmentOrder"), fetched_at=NOW)
    assert (order.order_id, order.fulfillment) == ("FBATestOrder-1", Fulfillment.MCF)
    assert (order.status, order.marketplace) == (OrderStatus.UNSHIPPED, "ATVPDKIKX0DER")
    assert [(item.sku, item.quantity, item.quantity_shipped) for item in order.items] == [
        ("PSMM-TEST-SKU-Jan-21_19_59_44-0738", 1, 0),
        ("CR-47K6-H6QN", 3, 0),
    ]
    assert order.packages == ()
    assert not re.search("Amazon Way|Troy|48084|test1@", repr(order))


def test_amazons_example_of_a_tracking_is_read() -> None:
    example = _example("getPackageTrackingDetails")
    parcel = parse_package(example, fetched_at=NOW)
    assert (parcel.carrier, parcel.number) == ("ups", "1Z50V7420354708051")
    assert parcel.milestone is Milestone.DELIVERED
    assert len(parcel.events) == len(example["payload"]["trackingEvents"])
    assert all(event.code in fulfillment.EVENTS for event in parcel.events)
    assert not re.search("Amazon Way|48084", repr(parcel))


def test_amazons_example_of_the_list_is_searched() -> None:
    example = _example("listAllFulfillmentOrders")
    assert find_displayed(example, "TestOrder-FBAOutbound") == "601-2020200-12345678"
    assert find_displayed(example, "#1001") is None


def test_every_other_example_is_no_order_and_no_parcel() -> None:
    stored = json.loads((SHARED / "data" / "amazon" / "sandbox" / f"{API}.examples.json").read_text())
    seen = 0
    for one in stored["examples"]:
        if one["operationId"] in ("getFulfillmentOrder", "getPackageTrackingDetails"):
            continue
        seen += 1
        for parse in (parse_fulfillment_order, parse_package):
            with pytest.raises(Exception, match="Amazon"):
                parse(one["example"], fetched_at=NOW)
    assert seen > 5


# --- warehouses and shops -------------------------------------------------------------------------------


def samples() -> Iterator[Path]:
    yield from sorted(SAMPLES.rglob("*.json")) if SAMPLES.exists() else ()


def _read(name: str) -> Any:
    return json.loads((SAMPLES / name).read_text())


@pytest.mark.parametrize("path", list(samples()), ids=lambda path: path.stem)
def test_no_sample_is_taken_for_something_else(path: Path) -> None:
    body = json.loads(path.read_text())
    order = {"fetched_at": NOW, "order_id": "1001"}
    for read in (
        lambda: shipstation.parse(body, **order),
        lambda: veeqo.parse(body, **order),
        lambda: lingxing.parse(body, zone=UTC, **order),
        lambda: shopify.parse(body, shop="demo.myshopify.com", fetched_at=NOW),
    ):
        with pytest.raises(Invalid) as caught:
            read()
        assert caught.value.code == "not_understood"
    with pytest.raises(BadInput):
        parse_push(body, now=NOW)


def test_shipstations_webhook_is_understood() -> None:
    name, query = shipstation.notified(_read("shipstation_v1/webhook_SHIP_NOTIFY.json"))
    assert name == "shipments"
    assert dict(query) == {"batchId": "00000", "includeShipmentItems": "False"}


def _in_graphql(order: dict[str, Any], fulfillments: list[dict[str, Any]]) -> dict[str, Any]:
    """A REST sample in the shape of the Admin GraphQL answer, with everything personal left in."""

    def money(amount: str) -> dict[str, Any]:
        return {"presentmentMoney": {"amount": amount, "currencyCode": order["currency"]}}

    shown = {
        "id": f"gid://shopify/Order/{order['id']}",
        "name": order["name"],
        "createdAt": order["created_at"],
        "cancelledAt": order["cancelled_at"],
        "displayFulfillmentStatus": "UNFULFILLED",
        "subtotalPriceSet": money(order["subtotal_price"]),
        "totalShippingPriceSet": money(order["shipping_lines"][0]["price"]),
        "totalPriceSet": money(order["total_price"]),
        "shippingLine": order["shipping_lines"][0],
        "lineItems": {
            "nodes": [{**line, "id": f"gid://shopify/LineItem/{line['id']}"} for line in order["line_items"]]
        },
        "fulfillments": [
            {
                "id": f"gid://shopify/Fulfillment/{one['id']}",
                "status": one["status"].upper(),
                "displayStatus": "FAILURE" if one["status"] == "failure" else "LABEL_PRINTED",
                "createdAt": one["created_at"],
                "service": {"handle": one["service"]},
                "trackingInfo": [
                    {"company": one["tracking_company"], "number": number}
                    for number in one["tracking_numbers"]
                ],
            }
            for one in fulfillments
        ],
    }
    return {"data": {"order": {**order, **shown}}}


def test_shopifys_sample_order_is_read() -> None:
    sample = _read("shopify/order.json")["order"]
    body = _in_graphql(sample, [*sample["fulfillments"], _read("shopify/fulfillment.json")["fulfillment"]])
    order, shipments = shopify.parse(body, shop="demo.myshopify.com", fetched_at=NOW)
    assert (order.order_id, order.status, order.fulfillment) == (
        "#1001",
        OrderStatus.UNSHIPPED,
        Fulfillment.SHOP,
    )
    assert str(order.charges.total.amount if order.charges.total else None) == "409.94"
    assert [item.sku for item in order.items] == ["IPOD2008GREEN", "IPOD2008RED", "IPOD2008BLACK"]
    assert [(package.carrier, package.number) for package in order.packages] == [("null-company", "1Z2345")]
    assert [parcel.milestone for parcel in shipments] == [Milestone.LABEL_CREATED]
    assert not re.search("Norman|hostmail|Chestnut|40202|555-625", f"{order!r} {shipments!r}")


def test_shopifys_event_words_are_in_our_table() -> None:
    event = _read("shopify/fulfillment_event.json")["fulfillment_event"]
    assert shopify.STATUS[event["status"].upper()] is Milestone.LABEL_CREATED


def test_all_samples_are_there() -> None:
    assert {path.relative_to(SAMPLES).as_posix() for path in samples()} == {
        "shipstation_v1/webhook_SHIP_NOTIFY.json",
        "shopify/fulfillment.json",
        "shopify/fulfillment_event.json",
        "shopify/fulfillment_service.json",
        "shopify/order.json",
    }
