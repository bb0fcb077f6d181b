"""The Finances emulator and parser against Amazon's own model and sandbox examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
import responses
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from backend.domain.charges import Verdict, work_up
from backend.domain.order import Money
from backend.emulators.amazon import create_app
from backend.emulators.world import FaultKind, Item, RefundRecord, Seller, World
from backend.sources.amazon.finances import AmazonFinances, parse_transactions
from backend.sources.amazon.lwa import TokenCache
from backend.sources.amazon.orders import parse_order

from .test_amazon import AMAZON, FORMATS, NOW, ORDER, get_order, model, pytestmark, record

__all__ = ["pytestmark"]

API = "finances_2024-06-19"
PATH = "/finances/2024-06-19/transactions"
JAPAN = "250-1234567-7654321"


def validate(value: Any, definition: str) -> None:
    """Hold ``value`` against the model; a property that it does not name is an error too.

    The model joins all kinds of context with ``allOf``, so each alone must allow the others' names.
    """
    definitions = deepcopy(model(API)["definitions"])
    kinds = [part for part in definitions["Context"]["allOf"] if "$ref" in part]
    kinds = [definitions[part["$ref"].rpartition("/")[2]] for part in kinds]
    names = {name for kind in kinds for name in kind["properties"]} | {"contextType"}
    for schema in definitions.values():
        if "properties" in schema and schema not in kinds:
            schema.setdefault("additionalProperties", False)
    definitions["Context"] |= {"propertyNames": {"enum": sorted(names)}}
    schema = {"$ref": f"#/definitions/{definition}", "definitions": definitions}
    jsonschema.Draft6Validator(schema, format_checker=FORMATS).validate(value)


def check(answer: TestResponse) -> Any:
    """Hold an answer of the emulator against the model; gives back the JSON."""
    described = model(API)["paths"][PATH]["get"]["responses"][str(answer.status_code)]
    assert "x-amzn-RequestId" in answer.headers
    if "x-amzn-RateLimit-Limit" in answer.headers:
        assert "x-amzn-RateLimit-Limit" in described["headers"]
    body = answer.get_json()
    validate(body, described["schema"]["$ref"].rpartition("/")[2])
    return body


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze(NOW)
    made.sellers["A1"] = Seller("A1", "refresh", "app", "secret", ["ATVPDKIKX0DER", "A1VC38T7YXB528"])
    made.add_order(
        record(
            ORDER,
            label_cost="7.40",
            refunds=[
                RefundRecord(NOW - timedelta(days=1), items="10.00", shipping="1.00", shipping_tax="0.08")
            ],
        )
    )
    made.add_order(
        record(
            JAPAN,
            marketplace="A1VC38T7YXB528",
            currency="JPY",
            items=[Item("Oak Shelf", price="4980", shipping="815")],
            refunds=[RefundRecord(NOW - timedelta(days=1), shipping="815")],
        )
    )
    made.add_order(record("112-0000000-0000002", status="UNSHIPPED", packages=[]))
    return made


@pytest.fixture
def emulator(world: World) -> FlaskClient:
    return create_app(world).test_client()


@pytest.fixture
def headers(emulator: FlaskClient) -> dict[str, str]:
    form = {"grant_type": "refresh_token", "refresh_token": "refresh", "client_id": "app"}
    body = emulator.post("/auth/o2/token", data={**form, "client_secret": "secret"}).get_json()
    return {"x-amz-access-token": body["access_token"]}


def pages(emulator: FlaskClient, headers: dict[str, str], order_id: str) -> Iterator[dict[str, Any]]:
    query = {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": order_id}
    while True:
        body = check(emulator.get(PATH, query_string=query, headers=headers))
        yield body["payload"]
        if "nextToken" not in body["payload"]:
            return
        query["nextToken"] = body["payload"]["nextToken"]


@pytest.mark.parametrize(
    ("order_id", "kinds"),
    [
        (ORDER, ["ServiceFee", "Shipment", "Refund"]),
        (JAPAN, ["Shipment", "Refund"]),
        ("112-0000000-0000002", []),
        ("999-0000000-0000000", []),
    ],
)
def test_every_page_fits_the_model(
    emulator: FlaskClient, headers: dict[str, str], order_id: str, kinds: list[str]
) -> None:
    found = [row for page in pages(emulator, headers, order_id) for row in page["transactions"]]
    assert [row["transactionType"] for row in found] == kinds


def test_refusals_fit_the_model(emulator: FlaskClient, headers: dict[str, str], world: World) -> None:
    wrong = [
        {},
        {"relatedIdentifierName": "ORDER_ID"},
        {"relatedIdentifierName": "SHIPMENT_ID", "relatedIdentifierValue": "1"},
        {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": ORDER, "nextToken": "x"},
    ]
    for query in wrong:
        answer = emulator.get(PATH, query_string=query, headers=headers)
        assert answer.status_code == 400
        check(answer)
    world.fail("amazon", FaultKind.EXPIRED, times=1)
    refused = emulator.get(PATH, headers=headers)
    assert refused.status_code == 403
    check(refused)
    for _ in range(11):
        answer = emulator.get(PATH, query_string={"postedAfter": "2026-01-01T00:00:00Z"}, headers=headers)
    assert answer.status_code == 429
    assert check(answer)["errors"][0]["code"] == "QuotaExceeded"


@responses.activate
def test_our_request_names_parameters_that_the_model_has() -> None:
    responses.post("https://lwa.example/auth/o2/token", json={"access_token": "t", "expires_in": 3600})
    token = {"payload": {"nextToken": "more", "transactions": []}}
    responses.get(f"https://spapi.example{PATH}", json=token)
    responses.get(f"https://spapi.example{PATH}", json={"payload": {"transactions": []}})
    client = AmazonFinances(
        "c", "s", "r", "na", "https://spapi.example", "https://lwa.example", lambda: NOW, TokenCache()
    )
    client.ledger(ORDER)
    known = {one["name"] for one in model(API)["paths"][PATH]["get"]["parameters"]}
    for called in list(responses.calls)[1:]:
        assert set(called.request.params) <= known
    assert responses.calls[2].request.params["nextToken"] == "more"


def examples() -> list[dict[str, Any]]:
    path = AMAZON / "sandbox" / f"{API}.examples.json"
    if not path.exists():
        return []
    found = json.loads(path.read_text(), parse_float=Decimal)["examples"]
    return [one for one in found if one["operationId"] == "listTransactions"]


def test_amazons_own_examples_are_read() -> None:
    (good,) = [one for one in examples() if one["status"] == "200"]
    validate(good["response"], "ListTransactionsResponse")
    rows = good["response"]["payload"]["transactions"]
    ledger = parse_transactions(rows, order_id="8129762527551", fetched_at=NOW)
    assert (ledger.refunds, ledger.collected) == ((), None)
    rows[0]["transactionType"] = "Refund"
    rows[0]["totalAmount"]["currencyAmount"] = -10
    (refund,) = parse_transactions(rows, order_id="8129762527551", fetched_at=NOW).refunds
    assert (refund.total, refund.shipping) == (Money(Decimal(10), "USD"), None)
    assert refund.posted_at == datetime(2020, 7, 14, 3, 35, 13, 214000, tzinfo=UTC)


def test_the_models_example_transaction_is_read() -> None:
    example = model(API)["definitions"]["Transaction"]["example"]
    ledger = parse_transactions([example], order_id="8129762527551", fetched_at=NOW)
    assert ledger.refunds == ()


def test_order_and_finances_together_make_a_work_up(
    emulator: FlaskClient, headers: dict[str, str], world: World
) -> None:
    order = parse_order(get_order(emulator, headers, ORDER).get_json(), fetched_at=NOW)
    rows = [
        row
        for page in pages(emulator, headers, ORDER)
        for row in json.loads(json.dumps(page), parse_float=Decimal)["transactions"]
    ]
    ledger = parse_transactions(rows, order_id=ORDER, fetched_at=NOW)
    done = work_up(
        order,
        refunds=ledger.refunds,
        refunds_as_of=ledger.as_of,
        collected=ledger.collected,
        label_cost=ledger.label_cost,
        tariff=Money(Decimal("5.99"), "USD"),
    )
    # 5.99 less 1.00, plus 0.48 tax; 1.08 of it went back before.
    source = world.orders[ORDER].items[0]
    paid = Decimal(source.shipping) - Decimal(source.shipping_discount) + Decimal(source.shipping_tax)
    assert done.paid == Money(paid, "USD")
    assert done.refunded_already == Money(Decimal("1.08"), "USD")
    assert done.limit == Money(paid - Decimal("1.08"), "USD")
    assert done.label_cost == Money(Decimal("7.40"), "USD")
    assert (done.verdict, done.proposed) == (Verdict.CHARGED_RIGHT, None)
