from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import responses
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.charges import Ledger
from backend.domain.order import Money
from backend.emulators.world import FaultKind, RefundRecord, World
from backend.errors import Denied, Invalid, RateLimited, SourceError, Transient
from backend.sources.amazon.client import AmazonOrders
from backend.sources.amazon.finances import AmazonFinances, parse_transactions
from backend.sources.amazon.lwa import TokenCache

from .conftest import NOW, OURS, THEIRS


def amount(text: str, currency: str = "SEK") -> dict[str, Any]:
    return {"currencyAmount": Decimal(text), "currencyCode": currency}


def part(kind: str, text: str, *parts: dict[str, Any], currency: str = "SEK") -> dict[str, Any]:
    return {"breakdownType": kind, "breakdownAmount": amount(text, currency), "breakdowns": list(parts)}


FEES = part("AmazonFees", "-4.00", part("Commission", "-3.20"), part("Tax", "-0.80"))
REFUNDED = (
    part("Tax", "-19.80", part("OurPriceTax", "-10.00"), part("ShippingTax", "-9.80")),
    part("ProductCharges", "-40.00", part("OurPricePrincipal", "-40.00")),
    part("Shipping", "-39.20", part("ShippingPrincipal", "-39.20")),
    part("PromoRebates", "5.00", part("ShippingDiscount", "4.00"), part("ShippingTaxDiscount", "1.00")),
    FEES,
)


def row(kind: str = "Refund", *breakdowns: dict[str, Any], **changes: Any) -> dict[str, Any]:
    related = {"ORDER_ID": OURS, **changes.pop("related", {})}
    made = {
        "transactionType": kind,
        "transactionId": "t-1",
        "transactionStatus": "RELEASED",
        "description": "Refund Order",
        "postedDate": "2026-11-18T10:00:00Z",
        "totalAmount": amount("-98.00"),
        "relatedIdentifiers": [
            {"relatedIdentifierName": name, "relatedIdentifierValue": value}
            for name, value in related.items()
        ],
        "items": [{"description": "Oak Shelf", "breakdowns": list(breakdowns)}],
    }
    return made | changes


def read(*rows: dict[str, Any]) -> Ledger:
    return parse_transactions(rows, order_id=OURS, fetched_at=NOW)


def kronor(text: str) -> Money:
    return Money(Decimal(text), "SEK")


def test_a_refund_is_told_in_the_buyers_parts_less_the_discounts() -> None:
    ledger = read(row("Refund", *REFUNDED))
    (refund,) = ledger.refunds
    assert (refund.items, refund.items_tax) == (kronor("40.00"), kronor("10.00"))
    assert (refund.shipping, refund.shipping_tax) == (kronor("35.20"), kronor("8.80"))
    assert refund.total == kronor("98.00")
    assert refund.posted_at == datetime(2026, 11, 18, 10, tzinfo=UTC)
    assert refund.order_id == OURS


def test_several_lines_are_added_up() -> None:
    line = {"breakdowns": [part("Shipping", "-1.10", part("ShippingPrincipal", "-1.10"))]}
    assert read(row(items=[line, line])).refunds[0].shipping == kronor("2.20")


def test_the_ledger_says_how_far_it_is_complete() -> None:
    ledger = read()
    assert (ledger.fetched_at, ledger.as_of) == (NOW, NOW - timedelta(hours=48))
    assert (ledger.refunds, ledger.collected, ledger.label_cost) == ((), None, None)


def test_what_amazon_does_not_tell_apart_is_left_unknown() -> None:
    for opaque in (
        row(items=[], breakdowns=[]),
        row(items=[{"breakdowns": None}], breakdowns=None),
        row("Refund", part("Tax", "-9.80"), part("Shipping", "-39.20")),
    ):
        (refund,) = read(opaque).refunds
        assert refund.shipping is None
        assert refund.total == kronor("98.00")


def test_parts_on_the_transaction_itself_are_read_too() -> None:
    groups = part("Sales", "-39.20", part("ProductCharges", "-30.00"), part("Shipping", "-9.20"))
    (refund,) = read(row(items=[{"breakdowns": None}], breakdowns=[groups])).refunds
    assert (refund.items, refund.shipping) == (kronor("30.00"), kronor("9.20"))


@pytest.mark.parametrize("kind", ["Refund", "ChargebackRefund", "GuaranteeClaim", "Guarantee Claim"])
def test_money_back_by_any_way_counts(kind: str) -> None:
    assert len(read(row(kind, *REFUNDED)).refunds) == 1


@pytest.mark.parametrize(
    "other",
    [
        row("Shipment", *REFUNDED),
        row("Retrocharge", *REFUNDED),
        row("Refund", FEES),
        row("Refund", part("Shipping", "5.00", part("ShippingPrincipal", "5.00"))),
        row("Refund", *REFUNDED, related={"ORDER_ID": THEIRS}),
        row("Refund", *REFUNDED, relatedIdentifiers=None),
    ],
)
def test_what_gives_this_orders_buyer_nothing_is_no_refund(other: dict[str, Any]) -> None:
    assert read(other).refunds == ()


def test_amazon_taking_the_tax_to_hand_it_on_is_not_the_buyers() -> None:
    withheld = part(
        "Tax", "0.00", part("ShippingTax", "-9.80"), part("MarketplaceFacilitatorTax-Shipping", "9.80")
    )
    assert read(row("Refund", withheld)).refunds[0].shipping_tax == kronor("9.80")


def test_a_deferred_refund_and_its_release_are_one() -> None:
    deferred = row("Refund", *REFUNDED, transactionStatus="DEFERRED_RELEASED")
    released = row("Refund", *REFUNDED, transactionId="t-2", related={"DEFERRED_TRANSACTION_ID": "t-1"})
    assert len(read(deferred, released).refunds) == 1
    assert len(read(released, released).refunds) == 1
    assert len(read(deferred, row("Refund", *REFUNDED, transactionId="t-3")).refunds) == 2


def shipment(number: str, *breakdowns: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return row("Shipment", *breakdowns, transactionId=number, related={"SHIPMENT_ID": number}, **changes)


PAID = (
    part("Tax", "9.80", part("ShippingTax", "9.80")),
    part("Shipping", "39.20", part("ShippingPrincipal", "39.20")),
)


def test_what_was_collected_for_shipping_is_told_with_tax_over_all_shipments() -> None:
    assert read(shipment("1", *PAID, FEES)).collected == kronor("49.00")
    assert read(shipment("1", *PAID), shipment("2", *PAID)).collected == kronor("98.00")
    free = shipment("1", part("ProductCharges", "40.00", part("OurPricePrincipal", "40.00")))
    assert read(free).collected == kronor("0")


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [row("Shipment", *PAID)],
        [shipment("1", *PAID), shipment("1", *PAID)],
        [shipment("1", *PAID), shipment("2", part("Tax", "1.00"))],
        [
            shipment("1", *PAID),
            shipment("2", part("Shipping", "1", part("ShippingPrincipal", "1", currency="EUR"))),
        ],
    ],
)
def test_what_was_collected_is_unknown_unless_every_shipment_is_clear(rows: list[dict[str, Any]]) -> None:
    for number, one in enumerate(rows):
        one["transactionId"] = str(number)
    assert read(*rows).collected is None


def test_labels_bought_through_amazon_are_added_up() -> None:
    label = row("ServiceFee", description="MfnPostageFee", totalAmount=amount("-42.50"))
    other = row("ServiceFee", description="Subscription Fee", transactionId="t-9")
    assert read(label, {**label, "transactionId": "t-2"}, other).label_cost == kronor("85.00")


def test_an_amount_that_is_no_exact_number_is_none() -> None:
    for wrong in (1.5, float("nan"), Decimal("NaN"), Decimal("1e40"), True, "5", None):
        leaf = {
            "breakdownType": "ShippingPrincipal",
            "breakdownAmount": {"currencyAmount": wrong, "currencyCode": "SEK"},
        }
        assert read(row("Refund", leaf)).refunds[0].shipping is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(field=st.sampled_from(sorted(row())), value=JSON)
def test_no_answer_breaks_the_parser(field: str, value: Any) -> None:
    with suppress(SourceError):
        ledger = read({**row("Refund", *REFUNDED), field: value})
        assert all(
            isinstance(money.amount, Decimal)
            for refund in ledger.refunds
            for one in fields(refund)
            if isinstance(money := getattr(refund, one.name), Money)
        )


@pytest.fixture
def finances(connect: Callable[..., AmazonOrders], world: World, amazon_url: str) -> AmazonFinances:
    return AmazonFinances(
        "app", "app-secret", "Atzr|ours", "na", amazon_url, amazon_url, world.now, TokenCache()
    )


def test_a_ledger_over_several_pages(finances: AmazonFinances, world: World) -> None:
    order = world.orders[OURS]
    order.label_cost = "4.35"
    order.items[0].shipping_tax = "0.48"
    order.refunds = [
        RefundRecord(NOW - timedelta(days=2), shipping="2.00", shipping_tax="0.16"),
        RefundRecord(NOW - timedelta(days=1), items="10.00", shipping="1.05"),
        RefundRecord(NOW - timedelta(minutes=5), shipping="2.94"),
    ]
    ledger = finances.ledger(OURS)
    assert [str(refund.shipping.amount) for refund in ledger.refunds if refund.shipping] == ["2.00", "1.05"]
    assert ledger.collected == Money(Decimal("6.47"), "USD")
    assert ledger.label_cost == Money(Decimal("4.35"), "USD")
    assert world.count("amazon") == 2
    world.advance(timedelta(hours=2))
    assert len(finances.ledger(OURS).refunds) == 3


@pytest.mark.parametrize("order_id", [THEIRS, "999-0000000-0000000"])
def test_an_order_without_transactions_of_ours_has_an_empty_ledger(
    finances: AmazonFinances, order_id: str
) -> None:
    assert finances.ledger(order_id).refunds == ()


def test_a_missing_role_and_a_quota_are_told(finances: AmazonFinances, world: World) -> None:
    world.sellers["A1OURS"].missing_role = True
    with pytest.raises(Denied) as denied:
        finances.ledger(OURS)
    assert denied.value.code == "missing_role"
    world.sellers["A1OURS"].missing_role = False
    with suppress(RateLimited):
        for _ in range(11):
            finances.ledger(OURS)
    with pytest.raises(RateLimited) as limited:
        finances.ledger(OURS)
    assert limited.value.retry_after == 2.0
    world.fail("amazon", FaultKind.SERVER_ERROR, times=1)
    with pytest.raises(Transient):
        finances.ledger(OURS)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("<html>502</html>", Transient),
        ("[]", Transient),
        ('{"payload": 3}', Transient),
        (
            '{"payload": {"transactions": [{"totalAmount": {"currencyAmount": 1e99999999999999999999}}]}}',
            Transient,
        ),
        (json.dumps({"payload": {"nextToken": "again", "transactions": []}}), Transient),
    ],
)
def test_an_answer_that_is_none_is_an_outage(body: str, error: type[Exception]) -> None:
    with responses.RequestsMock() as http:
        http.post("https://lwa.example/auth/o2/token", json={"access_token": "t", "expires_in": 3600})
        http.get("https://spapi.example/finances/2024-06-19/transactions", body=body)
        with pytest.raises(error):
            example_client().ledger(OURS)


def test_amounts_never_pass_through_a_float() -> None:
    body = json.dumps({"payload": {"transactions": [row("Refund", part("Shipping", "-1"))]}}, default=str)
    exact = body.replace('"-1"', "-1234567890.10000000000000001")
    with responses.RequestsMock() as http:
        http.post("https://lwa.example/auth/o2/token", json={"access_token": "t", "expires_in": 3600})
        http.get("https://spapi.example/finances/2024-06-19/transactions", body=exact)
        (refund,) = example_client().ledger(OURS).refunds
        asked = http.calls[1].request.params
    assert refund.shipping == kronor("1234567890.10000000000000001")
    assert asked == {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": OURS}


def test_a_refused_request_is_invalid() -> None:
    with responses.RequestsMock() as http:
        http.post("https://lwa.example/auth/o2/token", json={"access_token": "t", "expires_in": 3600})
        http.get(
            "https://spapi.example/finances/2024-06-19/transactions",
            status=400,
            json={"errors": [{"code": "InvalidInput", "message": "", "details": ""}]},
        )
        with pytest.raises(Invalid) as caught:
            example_client().ledger(OURS)
    assert caught.value.params["reason"] == "InvalidInput"


def example_client() -> AmazonFinances:
    return AmazonFinances(
        "c", "s", "r", "na", "https://spapi.example", "https://lwa.example", lambda: NOW, TokenCache()
    )
