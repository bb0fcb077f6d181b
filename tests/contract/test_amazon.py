"""The Amazon emulator and the Amazon client against Amazon's own API models, and parsing of its examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

import jsonschema
import pytest
import responses
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from backend.domain.vocabulary import Fulfillment
from backend.emulators.amazon import GROUPS, create_app, item_id
from backend.emulators.world import FaultKind, Item, OrderRecord, PackageRecord, Seller, World
from backend.sources.amazon import AmazonOrders, ConfirmedItem, parse_order
from backend.sources.amazon.client import INCLUDED_DATA
from backend.sources.amazon.lwa import TokenCache
from tests.conftest import SHARED, needs_shared

AMAZON = SHARED / "data" / "amazon"
pytestmark = needs_shared

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ORDER = "112-4455667-1234567"
FORMATS = jsonschema.FormatChecker()


@FORMATS.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def model(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((AMAZON / "models" / "api" / f"{name}.json").read_text())
    return loaded


def validate(value: Any, definition: str, api: str) -> None:
    """Hold ``value`` against a definition; a property that the model does not name is an error too."""
    definitions = deepcopy(model(api)["definitions"])
    for schema in definitions.values():
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
    schema = {"$ref": f"#/definitions/{definition}", "definitions": definitions}
    jsonschema.Draft4Validator(schema, format_checker=FORMATS).validate(value)


def check(answer: TestResponse, path: str, api: str) -> Any:
    """Hold an answer of the emulator against the model of its operation; gives back the JSON."""
    operation = model(api)["paths"][path][answer.request.method.lower()]
    described = operation["responses"][str(answer.status_code)]
    assert "x-amzn-RequestId" in answer.headers
    if "x-amzn-RateLimit-Limit" in answer.headers:
        assert "x-amzn-RateLimit-Limit" in described["headers"]
    if answer.status_code == 204:
        assert answer.data == b""
        return None
    body = answer.get_json()
    validate(body, described["schema"]["$ref"].rpartition("/")[2], api)
    return body


def record(order_id: str, **changes: Any) -> OrderRecord:
    made: dict[str, Any] = {
        "order_id": order_id,
        "seller_id": "A1",
        "marketplace": "ATVPDKIKX0DER",
        "purchased_at": NOW - timedelta(days=9),
        "ship_by": (NOW - timedelta(days=8), NOW - timedelta(days=7)),
        "deliver_by": (NOW - timedelta(days=4), NOW - timedelta(days=2)),
        "items": [
            Item("Oak Shelf", 2, "49.98", "5.99", "0.48", "1.00", "4.00", signature_required=True),
            Item("Brass Hook", 1, "9.50", buyer_asked_cancel=True),
        ],
        "packages": [
            PackageRecord("UPS", "1Z999AA10123456784", "DELIVERED", "DELIVERED", NOW),
            PackageRecord("USPS", "9400109104250532908587", "SHIPPED", reference="2"),
        ],
    }
    return OrderRecord(**made | changes)


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze(NOW)
    made.sellers["A1"] = Seller("A1", "refresh", "app", "secret", ["ATVPDKIKX0DER", "A1VC38T7YXB528"])
    made.add_order(record(ORDER))
    made.add_order(record("112-0000000-0000002", programs=["PRIME"], packages=[], status="UNSHIPPED"))
    made.add_order(record("112-0000000-0000003", fulfilled_by="AMAZON"))
    made.add_order(record("112-0000000-0000004", status="CANCELLED", packages=[]))
    made.add_order(record("112-0000000-0000005", fulfilled_by="AMAZON", sales_channel="NON_AMAZON"))
    made.add_order(record("112-0000000-0000006", status="PARTIALLY_SHIPPED", replaces=ORDER))
    made.add_order(record("112-0000000-0000007", programs=["AMAZON_EASY_SHIP"], status="PENDING"))
    return made


@pytest.fixture
def emulator(world: World) -> FlaskClient:
    return create_app(world).test_client()


@pytest.fixture
def headers(emulator: FlaskClient) -> dict[str, str]:
    form = {
        "grant_type": "refresh_token",
        "refresh_token": "refresh",
        "client_id": "app",
        "client_secret": "secret",
    }
    body = emulator.post("/auth/o2/token", data=form).get_json()
    assert body["expires_in"] == 3600
    return {"x-amz-access-token": body["access_token"]}


GET_ORDER = "/orders/2026-01-01/orders/{orderId}"


def get_order(
    emulator: FlaskClient, headers: dict[str, str], order_id: str, groups: str = ",".join(sorted(GROUPS))
) -> TestResponse:
    return emulator.get(
        GET_ORDER.format(orderId=order_id), query_string={"includedData": groups}, headers=headers
    )


@pytest.mark.parametrize("last", range(1, 8))
def test_every_kind_of_order_fits_the_model_and_our_parser(
    emulator: FlaskClient, headers: dict[str, str], world: World, last: int
) -> None:
    order_id = ORDER if last == 1 else f"112-0000000-000000{last}"
    body = check(get_order(emulator, headers, order_id), GET_ORDER, "orders_2026-01-01")
    order = parse_order(body, fetched_at=NOW)
    source = world.orders[order_id]
    assert order.order_id == order_id
    assert len(order.items) == 2
    if source.fulfilled_by == "MERCHANT":
        assert [package.number for package in order.packages] == [p.number for p in source.packages]
    else:
        assert order.packages == ()
    assert str(order.charges.shipping.amount if order.charges.shipping else None) == "5.99"
    assert order.charges.total is not None
    assert str(order.charges.total.amount) == "68.95"


@pytest.mark.parametrize("group", sorted(GROUPS))
def test_only_the_named_group_is_in_the_answer(
    emulator: FlaskClient, headers: dict[str, str], group: str
) -> None:
    always = {"orderId", "createdTime", "lastUpdatedTime", "programs", "salesChannel", "orderItems"}
    order = check(get_order(emulator, headers, ORDER, group), GET_ORDER, "orders_2026-01-01")["order"]
    assert set(order) - always <= {group.lower()}
    lines = {key for line in order["orderItems"] for key in line}
    assert lines - {"orderItemId", "quantityOrdered", "product"} <= {group.lower()}


def test_refusals_fit_the_model(emulator: FlaskClient, headers: dict[str, str], world: World) -> None:
    assert check(get_order(emulator, headers, "1"), GET_ORDER, "orders_2026-01-01")["errors"]
    assert get_order(emulator, headers, ORDER, "WEATHER").status_code == 400
    unknown = get_order(emulator, headers, "999-0000000-0000000")
    assert unknown.status_code == 404
    check(unknown, GET_ORDER, "orders_2026-01-01")
    for kind in (FaultKind.EXPIRED, FaultKind.REVOKED):
        world.fail("amazon", kind, times=1)
        refused = get_order(emulator, headers, ORDER)
        assert refused.status_code == 403
        check(refused, GET_ORDER, "orders_2026-01-01")
    for _ in range(31):
        answer = get_order(emulator, headers, ORDER)
    assert answer.status_code == 429
    assert check(answer, GET_ORDER, "orders_2026-01-01")["errors"][0]["code"] == "QuotaExceeded"


def test_participations_fit_the_model(emulator: FlaskClient, headers: dict[str, str]) -> None:
    path = "/sellers/v1/marketplaceParticipations"
    answer = emulator.get(path, headers=headers)
    assert len(check(answer, path, "sellers")["payload"]) == 2


CONFIRM = "/orders/v0/orders/{orderId}/shipmentConfirmation"


@responses.activate
def test_our_requests_fit_the_model(emulator: FlaskClient, headers: dict[str, str], world: World) -> None:
    responses.post("https://lwa.example/auth/o2/token", json={"access_token": "t", "expires_in": 3600})
    responses.post(f"https://spapi.example{CONFIRM.format(orderId=ORDER)}", status=204)
    client = AmazonOrders(
        "c", "s", "r", "na", "https://spapi.example", "https://lwa.example", lambda: NOW, TokenCache()
    )
    client.confirm_shipment(
        ORDER,
        marketplace="ATVPDKIKX0DER",
        reference="2",
        carrier_code="Other",
        carrier_name="Prairie Couriers",
        number="9400109104250532908587",
        shipped_at=NOW,
        items=[ConfirmedItem(item_id(world.orders[ORDER], 0), 2)],
        service="Ground",
    )
    sent = json.loads(responses.calls[1].request.body)
    validate(sent, "ConfirmShipmentRequest", "ordersV0")
    answer = emulator.post(CONFIRM.format(orderId=ORDER), json=sent, headers=headers)
    check(answer, CONFIRM, "ordersV0")
    assert world.orders[ORDER].packages[1].carrier == "Prairie Couriers"
    sent["packageDetail"]["shipDate"] = "02/21/2022"
    refused = emulator.post(CONFIRM.format(orderId=ORDER), json=sent, headers=headers)
    assert refused.status_code == 400
    check(refused, CONFIRM, "ordersV0")


def test_the_data_groups_that_we_ask_for_exist() -> None:
    parameters = model("orders_2026-01-01")["paths"][GET_ORDER]["get"]["parameters"]
    (known,) = [p["items"]["enum"] for p in parameters if p["name"] == "includedData"]
    assert set(INCLUDED_DATA) <= set(known)
    assert set(known) == GROUPS


def examples() -> Iterator[Any]:
    path = AMAZON / "sandbox" / "orders_2026-01-01.examples.json"
    if not path.exists():
        return
    for number, example in enumerate(json.loads(path.read_text())["examples"]):
        body = example.get("response") or example.get("example")
        for order in body.get("orders", [body["order"]] if "order" in body else []):
            yield pytest.param(order, id=f"{number}-{order['orderId']}")


@pytest.mark.parametrize("example", list(examples()))
def test_amazons_own_examples_are_read(example: dict[str, Any]) -> None:
    order = parse_order({"order": example}, fetched_at=NOW)
    assert order.order_id == example["orderId"]
    assert order.marketplace == example["salesChannel"]["marketplaceId"]
    assert len(order.items) == len(example["orderItems"])
    assert order.fulfillment is not Fulfillment.UNKNOWN
    assert order.status.value == example["fulfillment"]["fulfillmentStatus"].lower()
    assert (
        str(order.charges.total.amount if order.charges.total else None)
        == (example["proceeds"]["grandTotal"]["amount"])
    )
    assert [package.number for package in order.packages] == [
        package["trackingNumber"] for package in example.get("packages", [])
    ]
    private = [
        example.get("buyer", {}).get("buyerName"),
        example.get("recipient", {}).get("deliveryAddress", {}).get("addressLine1"),
    ]
    assert not any(word in repr(order) for word in private if word)


def test_the_examples_are_there() -> None:
    assert len(list(examples())) == 8
