from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.order import Money, Order
from backend.domain.vocabulary import Fulfillment, OrderStatus
from backend.errors import NotFound, SourceError
from backend.sources.amazon.orders import fulfillment_of, parse_order

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currencyCode": "USD"}


def line(**changes: Any) -> dict[str, Any]:
    made = {
        "orderItemId": "12345678901001",
        "quantityOrdered": 2,
        "product": {"asin": "B0DEMO0001", "title": "Oak Shelf", "sellerSku": "OAK-1"},
        "proceeds": {
            "breakdowns": [
                {"type": "ITEM", "subtotal": usd("40.10")},
                {"type": "SHIPPING", "subtotal": usd("5.20")},
                {
                    "type": "TAX",
                    "subtotal": usd("3.50"),
                    "detailedBreakdowns": [
                        {"subtype": "ITEM", "value": usd("3.10")},
                        {"subtype": "SHIPPING", "value": usd("0.40")},
                    ],
                },
                {
                    "type": "DISCOUNT",
                    "subtotal": usd("-1.70"),
                    "detailedBreakdowns": [
                        {"subtype": "SHIPPING", "value": usd("-1.20")},
                        {"subtype": "ITEM", "value": usd("-0.50")},
                    ],
                },
            ]
        },
    }
    return made | changes


def read(**changes: Any) -> Order:
    order = {
        "orderId": "112-1111111-2222222",
        "createdTime": "2026-11-10T08:00:00Z",
        "salesChannel": {"channelName": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
        "fulfillment": {
            "fulfillmentStatus": "SHIPPED",
            "fulfilledBy": "MERCHANT",
            "shipByWindow": {
                "earliestDateTime": "2026-11-10T08:00:00Z",
                "latestDateTime": "2026-11-12T07:59:59Z",
            },
            "deliverByWindow": {
                "earliestDateTime": "2026-11-15T08:00:00Z",
                "latestDateTime": "2026-11-19T07:59:59Z",
            },
        },
        "orderItems": [line()],
    }
    return parse_order({"order": order | changes}, fetched_at=NOW)


def test_charges_are_exact_totals_over_the_items() -> None:
    order = read(orderItems=[line(), line(orderItemId="2")], proceeds={"grandTotal": usd("94.20")})
    assert order.charges.items == Money(Decimal("80.20"), "USD")
    assert order.charges.shipping == Money(Decimal("10.40"), "USD")
    assert order.charges.shipping_tax == Money(Decimal("0.80"), "USD")
    assert order.charges.shipping_discount == Money(Decimal("2.40"), "USD")
    assert order.charges.total == Money(Decimal("94.20"), "USD")


def test_the_orders_own_breakdown_stands_in_where_items_have_none() -> None:
    order = read(
        orderItems=[line(proceeds={})],
        proceeds={"breakdowns": [{"type": "SHIPPING", "subtotal": usd("4.99")}]},
    )
    assert order.charges.shipping == Money(Decimal("4.99"), "USD")
    assert order.charges.items is None


def test_amounts_in_two_currencies_are_not_added() -> None:
    euro = {"breakdowns": [{"type": "SHIPPING", "subtotal": {"amount": "1.00", "currencyCode": "EUR"}}]}
    assert read(orderItems=[line(), line(proceeds=euro)]).charges.shipping is None


def test_windows_are_instants_in_utc() -> None:
    order = read()
    assert order.deliver_by.latest == datetime(2026, 11, 19, 7, 59, 59, tzinfo=UTC)
    assert order.ship_by.latest == datetime(2026, 11, 12, 7, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fulfilled_by", "programs", "channel", "expected"),
    [
        ("MERCHANT", [], "AMAZON", Fulfillment.FBM),
        ("MERCHANT", ["AMAZON_BUSINESS", "PREMIUM"], "AMAZON", Fulfillment.FBM),
        ("MERCHANT", ["PRIME"], "AMAZON", Fulfillment.SFP),
        ("MERCHANT", ["AMAZON_EASY_SHIP"], "AMAZON", Fulfillment.SFP),
        ("AMAZON", ["PRIME"], "AMAZON", Fulfillment.FBA),
        ("AMAZON", [], "NON_AMAZON", Fulfillment.MCF),
        (None, ["PRIME"], "AMAZON", Fulfillment.UNKNOWN),
    ],
)
def test_who_answers_for_the_parcel(
    fulfilled_by: str | None, programs: list[str], channel: str, expected: Fulfillment
) -> None:
    assert fulfillment_of(fulfilled_by, programs, channel) is expected


def test_what_items_say_about_signature_and_cancellation() -> None:
    item = line(
        fulfillment={
            "quantityFulfilled": 1,
            "shipping": {"shippingConstraints": {"signatureConfirmation": "MANDATORY"}},
        },
        cancellation={"cancellationRequest": {"requester": "BUYER", "cancelReason": "x"}},
    )
    found = read(orderItems=[item]).items[0]
    assert (found.signature_required, found.buyer_asked_cancel, found.quantity_shipped) == (True, True, 1)


def test_a_package_keeps_the_carriers_text_verbatim() -> None:
    package = {
        "packageReferenceId": "1",
        "carrier": "Prairie Couriers, Inc.",
        "trackingNumber": " 1Z999AA10123456784 ",
        "shipTime": "2026-11-11T20:00:00Z",
        "packageStatus": {"status": "IN_TRANSIT"},
    }
    found = read(packages=[package]).packages[0]
    assert found.carrier == "Prairie Couriers, Inc."
    assert found.number == "1Z999AA10123456784"
    assert (found.status, found.detailed_status) == ("in_transit", None)


def test_no_name_or_address_survives_parsing() -> None:
    order = read(
        buyer={"buyerName": "Ada Beispiel", "buyerEmail": "ada@marketplace.amazon.com"},
        recipient={"deliveryAddress": {"addressLine1": "7 Elm Row", "phone": "555-0100"}},
    )
    assert not any(word in repr(order) for word in ("Ada", "Elm", "555-0100", "ada@"))


def test_an_unknown_status_is_unknown() -> None:
    assert read(fulfillment={"fulfillmentStatus": "TELEPORTED"}).status is OrderStatus.UNKNOWN


@pytest.mark.parametrize("empty", [{}, {"order": {}}, {"order": None}])
def test_an_empty_order_is_not_found(empty: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        parse_order(empty, fetched_at=NOW)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "order",
                    "orderId",
                    "fulfillment",
                    "proceeds",
                    "breakdowns",
                    "subtotal",
                    "amount",
                    "currencyCode",
                    "packages",
                    "packageStatus",
                    "shipByWindow",
                    "latestDateTime",
                    "orderItems",
                    "programs",
                    "type",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(JSON, st.dictionaries(st.sampled_from(["fulfillment", "orderItems", "packages", "proceeds"]), JSON))
def test_any_json_gives_an_order_or_a_source_error(whole: Any, parts: dict[str, Any]) -> None:
    for payload in (whole, {"order": {"orderId": "1"} | parts}):
        with suppress(SourceError):
            assert isinstance(parse_order(payload, fetched_at=NOW), Order)


def test_each_line_tells_its_own_shipping() -> None:
    order = read()
    (item,) = order.items
    assert item.shipping == Money(Decimal("5.20"), "USD")
    assert item.shipping_tax == Money(Decimal("0.40"), "USD")
    assert item.shipping_discount == Money(Decimal("1.20"), "USD")


def proceeds(total: str, *parts: tuple[str, str]) -> dict[str, Any]:
    return {
        "proceedsTotal": usd(total),
        "breakdowns": [{"type": kind, "subtotal": usd(amount)} for kind, amount in parts],
    }


@pytest.mark.parametrize(
    ("lines", "included"),
    [
        ([proceeds("107.60", ("ITEM", "89.97"), ("SHIPPING", "10.00"), ("TAX", "7.63"))], False),
        ([proceeds("99.97", ("ITEM", "89.97"), ("SHIPPING", "10.00"), ("TAX", "16.66"))], True),
        (
            [
                proceeds(
                    "94.97", ("ITEM", "89.97"), ("SHIPPING", "10.00"), ("TAX", "16"), ("DISCOUNT", "5.00")
                )
            ],
            True,
        ),
        ([proceeds("99.97", ("ITEM", "89.97"), ("SHIPPING", "10.00"))], None),
        ([proceeds("50.00", ("ITEM", "89.97"), ("TAX", "16.66"))], None),
        ([proceeds("10", ("ITEM", "10"), ("TAX", "1")), proceeds("11", ("ITEM", "10"), ("TAX", "1"))], None),
        ([proceeds("10", ("ITEM", "10"), ("TAX", "1")), proceeds("9", ("ITEM", "9"))], True),
    ],
)
def test_the_sums_of_an_order_show_whether_its_prices_contain_the_tax(
    lines: list[dict[str, Any]], included: bool | None
) -> None:
    order = read(orderItems=[line(proceeds=one) for one in lines])
    assert order.charges.tax_included is included


def test_the_orders_own_sums_show_it_where_the_lines_do_not() -> None:
    whole = {
        "grandTotal": usd("103.97"),
        "breakdowns": proceeds("", ("ITEM", "99.97"), ("TAX", "4"))["breakdowns"],
    }
    assert read(orderItems=[line(proceeds={})], proceeds=whole).charges.tax_included is False


def test_a_line_that_adds_up_without_shipping_had_none() -> None:
    free, unclear = proceeds("11", ("ITEM", "10"), ("TAX", "1")), proceeds("15", ("ITEM", "10"), ("TAX", "1"))
    order = read(orderItems=[line(proceeds=free), line(proceeds=unclear)])
    assert [item.shipping for item in order.items] == [Money(Decimal(), "USD"), None]


def test_a_package_tells_the_lines_in_it() -> None:
    row = {
        "packageReferenceId": "1",
        "packageItems": [{"orderItemId": "a", "quantity": 2}, {"quantity": 1}, 3],
    }
    assert read(packages=[row]).packages[0].contents == (("a", 2),)
