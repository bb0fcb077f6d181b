from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.charges import (
    Approval,
    Caution,
    ChargeRules,
    ChargeWorkUp,
    Missing,
    ParcelOutcome,
    Refund,
    Verdict,
    Why,
    given_back_in,
    rounded,
    work_up,
)
from backend.domain.order import Charges, Money, Order, OrderItem, Package, Window
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus

PROMISE = datetime(2026, 11, 18, 7, 59, 59, tzinfo=UTC)
IN_TIME = PROMISE - timedelta(hours=5)
LATE = PROMISE + timedelta(hours=30)
NOW = PROMISE + timedelta(days=3)
US, DE, GB, JP, FR = "ATVPDKIKX0DER", "A1PA6795UKMFR9", "A1F83G8C2ARO7P", "A1VC38T7YXB528", "A13V1IB3VIYZZH"
ORDER = "112-4455667-1234567"


def money(text: str | None) -> Money | None:
    """``"5.99 USD"``."""
    if text is None:
        return None
    amount, currency = text.split()
    return Money(Decimal(amount), currency)


def item(item_id: str, shipping: str | None, quantity: int = 1, **more: str) -> OrderItem:
    return OrderItem(
        item_id,
        "Oak Shelf",
        quantity,
        shipping=money(shipping),
        shipping_tax=money(more.get("tax")),
        shipping_discount=money(more.get("discount")),
    )


def package(number: str, *contents: tuple[str, int], **changes: Any) -> Package:
    return replace(Package(number, "UPS", number, contents=contents, service="Next Day Air"), **changes)


def an_order(
    shipping: str | None,
    *,
    tax: str | None = None,
    discount: str | None = None,
    included: bool | None = None,
    **changes: Any,
) -> Order:
    made = Order(
        order_id=ORDER,
        channel=Channel.AMAZON,
        fulfillment=Fulfillment.FBM,
        status=OrderStatus.SHIPPED,
        source="amazon",
        fetched_at=NOW,
        marketplace=US,
        deliver_by=Window(None, PROMISE),
        service_level="EXPEDITED",
        charges=Charges(
            shipping=money(shipping),
            shipping_tax=money(tax),
            shipping_discount=money(discount),
            tax_included=included,
        ),
        packages=(package("1Z1"),),
    )
    return replace(made, **changes)


def event(milestone: Milestone, at: datetime) -> TrackingEvent:
    return TrackingEvent(at, "", milestone, physical=True)


def a_parcel(
    delivered_at: datetime | None = None,
    number: str = "1Z1",
    milestone: Milestone = Milestone.DELIVERED,
    *events: TrackingEvent,
    asked: datetime = NOW,
) -> Shipment:
    scan = event(Milestone.IN_TRANSIT, PROMISE - timedelta(days=3))
    return Shipment("ups", number, milestone, "ups", asked, events=(*events, scan), delivered_at=delivered_at)


def a_refund(shipping: str | None, tax: str | None = None, order_id: str = ORDER) -> Refund:
    return Refund(order_id, "t1", NOW, shipping=money(shipping), shipping_tax=money(tax))


def codes(done: ChargeWorkUp) -> list[Why]:
    return [reason.code for reason in done.reasons]


WORKED_EXAMPLES = [
    # (what, order, further arguments, verdict, paid, refunded already, proposed, tax within)
    (
        "US: tax on top, expedited came late, all of it",
        an_order("12.99 USD", tax="1.07 USD"),
        {},
        Verdict.SPEED_NOT_MET,
        "14.06 USD",
        "0.00 USD",
        "14.06 USD",
        "1.07 USD",
    ),
    (
        "US: a discount on shipping comes off first",
        an_order("12.99 USD", tax="0.82 USD", discount="3.00 USD"),
        {},
        Verdict.SPEED_NOT_MET,
        "10.81 USD",
        "0.00 USD",
        "10.81 USD",
        "0.82 USD",
    ),
    (
        "US: less what standard delivery costs",
        an_order("12.99 USD", tax="1.07 USD"),
        {"standard_tariff": money("5.00 USD")},
        Verdict.SPEED_NOT_MET,
        "14.06 USD",
        "0.00 USD",
        "8.65 USD",
        "0.66 USD",
    ),
    (
        "US: an earlier part is taken off, with its tax",
        an_order("12.99 USD", tax="1.07 USD"),
        {"refunds": [a_refund("4.00 USD", "0.33 USD")]},
        Verdict.SPEED_NOT_MET,
        "14.06 USD",
        "4.33 USD",
        "9.73 USD",
        "0.74 USD",
    ),
    (
        "US: refunded in full already",
        an_order("12.99 USD", tax="1.07 USD"),
        {"refunds": [a_refund("12.99 USD", "1.07 USD")]},
        Verdict.SPEED_NOT_MET,
        "14.06 USD",
        "14.06 USD",
        None,
        None,
    ),
    (
        "DE: the price contains the tax; Finances split it, both sides are told with it",
        an_order("7.99 EUR", tax="1.28 EUR", marketplace=DE),
        {"refunds": [a_refund("2.10 EUR", "0.40 EUR")]},
        Verdict.SPEED_NOT_MET,
        "7.99 EUR",
        "2.50 EUR",
        "5.49 EUR",
        "0.88 EUR",
    ),
    (
        "GB, a business order: its own sums show tax on top",
        an_order("10.00 GBP", tax="2.00 GBP", marketplace=GB, included=False),
        {},
        Verdict.SPEED_NOT_MET,
        "12.00 GBP",
        "0.00 GBP",
        "12.00 GBP",
        "2.00 GBP",
    ),
    (
        "JP: whole yen, half to even",
        an_order("815 JPY", tax="74 JPY", marketplace=JP),
        {"standard_tariff": money("407.5 JPY")},
        Verdict.SPEED_NOT_MET,
        "815 JPY",
        "0 JPY",
        "408 JPY",
        "37 JPY",
    ),
    (
        "three lines in two parcels, one late: its lines' shipping only",
        an_order(
            "15.00 USD",
            tax="1.20 USD",
            items=(
                item("a", "8.00 USD", 2, tax="0.64 USD"),
                item("b", "4.00 USD", tax="0.32 USD"),
                item("c", "3.00 USD", tax="0.24 USD"),
            ),
            packages=(package("1Z1", ("a", 1), ("b", 1)), package("1Z2", ("a", 1), ("c", 1))),
        ),
        {"parcels": [a_parcel(LATE), a_parcel(IN_TIME, "1Z2")]},
        Verdict.SPEED_NOT_MET,
        "16.20 USD",
        "0.00 USD",
        "8.64 USD",
        "0.64 USD",
    ),
    (
        "a line that shipped free gives nothing back",
        an_order(
            "9.00 EUR",
            discount="4.50 EUR",
            marketplace=FR,
            items=(item("a", "4.50 EUR", discount="4.50 EUR"), item("b", "4.50 EUR")),
            packages=(package("1Z1", ("a", 1)), package("1Z2", ("b", 1))),
        ),
        {"parcels": [a_parcel(LATE), a_parcel(IN_TIME, "1Z2")]},
        Verdict.SPEED_NOT_MET,
        "4.50 EUR",
        "0.00 EUR",
        None,
        None,
    ),
    (
        "the seller asks 4.99 once an order, the buyer paid it three times",
        an_order("14.97 EUR", tax="2.39 EUR", marketplace=DE, service_level="STANDARD"),
        {"tariff": money("4.99 EUR"), "parcels": [a_parcel(IN_TIME)]},
        Verdict.CHARGED_TWICE,
        "14.97 EUR",
        "0.00 EUR",
        "9.98 EUR",
        "1.59 EUR",
    ),
    (
        "charged twice and late: both, but no more than was paid",
        an_order("9.98 USD", tax="0.80 USD"),
        {"tariff": money("4.99 USD")},
        Verdict.CHARGED_TWICE,
        "10.78 USD",
        "0.00 USD",
        "10.78 USD",
        "0.80 USD",
    ),
    (
        "Amazon's books hold the charge two times",
        an_order("5.99 USD", tax="0.48 USD", service_level="STANDARD"),
        {"collected": money("12.94 USD"), "parcels": [a_parcel(IN_TIME)]},
        Verdict.CHARGED_TWICE,
        "6.47 USD",
        "0.00 USD",
        "6.47 USD",
        "0.48 USD",
    ),
    (
        "an earlier part counts towards what is due, not only towards what was paid",
        an_order("14.97 EUR", tax="2.39 EUR", marketplace=DE, service_level="STANDARD"),
        {
            "tariff": money("4.99 EUR"),
            "parcels": [a_parcel(IN_TIME)],
            "refunds": [a_refund("3.36 EUR", "0.64 EUR")],
        },
        Verdict.CHARGED_TWICE,
        "14.97 EUR",
        "4.00 EUR",
        "5.98 EUR",
        "0.95 EUR",
    ),
    (
        "two proofs of a second charge: together no more than was paid",
        an_order("9.98 USD", tax="0.80 USD", service_level="STANDARD"),
        {
            "tariff": money("4.99 USD"),
            "collected": money("21.56 USD"),
            "parcels": [a_parcel(IN_TIME)],
            "refunds": [a_refund("1.00 USD", "0.08 USD")],
        },
        Verdict.CHARGED_TWICE,
        "10.78 USD",
        "1.08 USD",
        "9.70 USD",
        "0.72 USD",
    ),
    (
        "late, but no faster speed was sold",
        an_order("4.99 USD", tax="0.40 USD", service_level="STANDARD"),
        {},
        Verdict.CHARGED_RIGHT,
        "5.39 USD",
        "0.00 USD",
        None,
        None,
    ),
    (
        "free by a discount",
        an_order("4.99 USD", discount="4.99 USD", tax="0.00 USD"),
        {},
        Verdict.CHARGED_RIGHT,
        "0.00 USD",
        "0.00 USD",
        None,
        None,
    ),
    (
        "the totals are not told, the lines are",
        an_order(None, items=(item("a", "3.00 EUR"), item("b", "2.50 EUR")), marketplace=DE),
        {},
        Verdict.SPEED_NOT_MET,
        "5.50 EUR",
        "0.00 EUR",
        "5.50 EUR",
        None,
    ),
]


@pytest.mark.parametrize(
    ("order", "more", "verdict", "paid", "refunded", "proposed", "tax"),
    [pytest.param(*example[1:], id=example[0]) for example in WORKED_EXAMPLES],
)
def test_worked_examples(
    order: Order,
    more: dict[str, Any],
    verdict: Verdict,
    paid: str,
    refunded: str,
    proposed: str | None,
    tax: str | None,
) -> None:
    done = work_up(order, **{"parcels": [a_parcel(LATE)], "refunds": [], **more})
    assert done.verdict is verdict
    assert (done.paid, done.refunded_already) == (money(paid), money(refunded))
    assert (done.proposed, done.proposed_tax) == (money(proposed), money(tax))


@pytest.mark.parametrize(
    ("parcel", "outcome", "verdict", "why"),
    [
        (a_parcel(IN_TIME), ParcelOutcome.ON_TIME, Verdict.CHARGED_RIGHT, Why.SPEED_MET),
        (a_parcel(PROMISE), ParcelOutcome.ON_TIME, Verdict.CHARGED_RIGHT, Why.SPEED_MET),
        (a_parcel(LATE), ParcelOutcome.LATE, Verdict.SPEED_NOT_MET, Why.DELIVERED_LATE),
        (
            a_parcel(LATE, "1Z1", Milestone.DELIVERED, event(Milestone.ATTEMPT_FAILED, IN_TIME)),
            ParcelOutcome.ATTEMPTED_IN_TIME,
            Verdict.CHARGED_RIGHT,
            Why.ATTEMPTED_IN_TIME,
        ),
        (
            a_parcel(
                None, "1Z1", Milestone.AVAILABLE_FOR_PICKUP, event(Milestone.AVAILABLE_FOR_PICKUP, LATE)
            ),
            ParcelOutcome.OVERDUE,
            Verdict.SPEED_NOT_MET,
            Why.NOT_DELIVERED_IN_TIME,
        ),
        (
            a_parcel(None, "1Z1", Milestone.IN_TRANSIT),
            ParcelOutcome.OVERDUE,
            Verdict.SPEED_NOT_MET,
            Why.NOT_DELIVERED_IN_TIME,
        ),
    ],
)
def test_what_a_parcel_proves(parcel: Shipment, outcome: ParcelOutcome, verdict: Verdict, why: Why) -> None:
    done = work_up(an_order("12.99 USD"), parcels=[parcel], refunds=[])
    assert (done.parcels[0].outcome, done.verdict) == (outcome, verdict)
    assert why in codes(done)
    assert (done.proposed is not None) == (verdict is Verdict.SPEED_NOT_MET)


@pytest.mark.parametrize(
    ("changes", "parcels", "missing"),
    [
        ({}, [a_parcel(None, "1Z1", Milestone.IN_TRANSIT, asked=IN_TIME)], Missing.DELIVERY),
        ({}, [a_parcel(None, "1Z1", Milestone.RETURNING)], Missing.PARCEL_OUTCOME),
        ({}, [a_parcel(None)], Missing.TRACKING),
        ({}, [], Missing.TRACKING),
        ({}, [replace(a_parcel(None, "1Z1", Milestone.IN_TRANSIT), events=())], Missing.TRACKING),
        ({"packages": ()}, [], Missing.TRACKING),
        ({"deliver_by": Window()}, [a_parcel(LATE)], Missing.PROMISE),
        ({"service_level": None}, [a_parcel(LATE)], Missing.SPEED_SOLD),
        ({"fulfillment": Fulfillment.UNKNOWN}, [a_parcel(LATE)], Missing.FULFILLMENT),
        ({"charges": Charges()}, [a_parcel(LATE)], Missing.SHIPPING_PRICE),
        (
            {"charges": Charges(shipping=money("5 USD"), shipping_tax=money("1 CAD"))},
            [a_parcel(LATE)],
            Missing.SHIPPING_PRICE,
        ),
    ],
)
def test_what_cannot_be_told_names_what_is_missing(
    changes: dict[str, Any], parcels: list[Shipment], missing: Missing
) -> None:
    done = work_up(
        an_order("12.99 USD", **changes)
        if "charges" not in changes
        else replace(an_order("1 USD"), **changes),
        parcels=parcels,
        refunds=[],
    )
    assert done.verdict is Verdict.CANNOT_TELL
    assert done.missing == (missing,)
    assert done.proposed is None


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"fulfillment": Fulfillment.FBA}, Why.AMAZON_ANSWERS),
        ({"fulfillment": Fulfillment.SFP}, Why.AMAZON_ANSWERS),
        ({"fulfillment": Fulfillment.MCF}, Why.SHOP_CHARGED),
        ({"status": OrderStatus.UNSHIPPED}, Why.NOT_SHIPPED_YET),
    ],
)
def test_who_else_answers_gets_no_proposal_of_ours(changes: dict[str, Any], why: Why) -> None:
    done = work_up(an_order("12.99 USD", **changes), parcels=[a_parcel(LATE)], refunds=[])
    assert (done.verdict, done.proposed, done.refund_page) == (Verdict.CANNOT_TELL, None, None)
    assert why in codes(done)


def test_a_cancelled_order_was_never_charged() -> None:
    done = work_up(an_order("12.99 USD", status=OrderStatus.CANCELLED), refunds=[])
    assert (done.verdict, done.proposed) == (Verdict.CHARGED_RIGHT, None)
    assert codes(done) == [Why.ORDER_CANCELLED]


@pytest.mark.parametrize(
    ("refunds", "missing"),
    [
        (None, Missing.REFUNDS),
        ([a_refund(None)], Missing.REFUND_SPLIT),
        ([a_refund("2.00 EUR")], Missing.REFUND_CURRENCY),
    ],
)
def test_nothing_is_proposed_on_refunds_that_are_not_known(
    refunds: list[Refund] | None, missing: Missing
) -> None:
    done = work_up(an_order("12.99 USD"), parcels=[a_parcel(LATE)], refunds=refunds)
    assert done.verdict is Verdict.SPEED_NOT_MET
    assert (done.refunded_already, done.limit, done.proposed) == (None, None, None)
    assert done.missing == (missing,)


def test_a_refund_of_another_order_does_not_count() -> None:
    done = work_up(an_order("5.00 USD"), parcels=[a_parcel(LATE)], refunds=[a_refund("5 USD", None, "x")])
    assert done.proposed == money("5.00 USD")


def test_one_late_parcel_of_two_needs_to_know_what_was_in_it() -> None:
    order = an_order("15.00 USD", packages=(package("1Z1"), package("1Z2")))
    done = work_up(order, parcels=[a_parcel(LATE), a_parcel(IN_TIME, "1Z2")], refunds=[])
    assert (done.verdict, done.proposed, done.missing) == (Verdict.SPEED_NOT_MET, None, (Missing.SHARE,))
    both = work_up(order, parcels=[a_parcel(LATE), a_parcel(LATE, "1Z2")], refunds=[])
    assert both.proposed == money("15.00 USD")


def test_a_label_that_was_given_back_is_no_parcel() -> None:
    order = an_order("15.00 USD", packages=(package("1Z0", status="cancelled"), package("1Z1")))
    done = work_up(order, parcels=[a_parcel(IN_TIME)], refunds=[])
    assert (done.verdict, len(done.parcels)) == (Verdict.CHARGED_RIGHT, 1)


def test_the_same_charge_on_each_line_is_no_proof_without_the_tariff() -> None:
    order = an_order(
        "9.98 USD", service_level="STANDARD", items=(item("a", "4.99 USD"), item("b", "4.99 USD"))
    )
    done = work_up(order, parcels=[a_parcel(IN_TIME)], refunds=[])
    assert (done.verdict, done.missing) == (Verdict.CANNOT_TELL, (Missing.TARIFF,))
    proven = work_up(order, parcels=[a_parcel(IN_TIME)], refunds=[], tariff=money("4.99 USD"))
    assert (proven.verdict, proven.proposed) == (Verdict.CHARGED_TWICE, money("4.99 USD"))
    right = work_up(order, parcels=[a_parcel(IN_TIME)], refunds=[], tariff=money("9.98 USD"))
    assert (right.verdict, codes(right)) == (Verdict.CHARGED_RIGHT, [Why.MATCHES_TARIFF])
    odd = work_up(order, parcels=[a_parcel(IN_TIME)], refunds=[], tariff=money("7.00 USD"))
    assert (odd.verdict, odd.proposed) == (Verdict.CANNOT_TELL, None)
    other = work_up(order, parcels=[a_parcel(IN_TIME)], refunds=[], tariff=money("4.99 EUR"))
    assert other.verdict is Verdict.CANNOT_TELL


def test_two_orders_in_one_parcel_pay_once_and_both_work_ups_agree() -> None:
    here = an_order("5.99 USD", service_level="STANDARD")
    there = an_order("7.99 USD", service_level="STANDARD", order_id="112-0000000-0000009")
    ours = work_up(here, parcels=[a_parcel(IN_TIME)], refunds=[], same_buyer=[here, there])
    theirs = work_up(there, parcels=[a_parcel(IN_TIME)], refunds=[], same_buyer=[here, there])
    assert (ours.verdict, ours.proposed) == (Verdict.CHARGED_TWICE, money("5.99 USD"))
    assert (theirs.verdict, theirs.proposed) == (Verdict.CHARGED_TWICE, None)
    assert theirs.reasons[0].code is Why.REFUND_THE_OTHER_ORDER
    assert theirs.reasons[0].params == {"order": ORDER}
    same = replace(there, charges=here.charges)
    paid_back = [
        work_up(one, parcels=[a_parcel(IN_TIME)], refunds=[], same_buyer=[here, same]).proposed
        for one in (here, same)
    ]
    assert sorted(map(str, paid_back)) == sorted([str(money("5.99 USD")), "None"])


@pytest.mark.parametrize(
    "changes",
    [
        {"packages": (package("1Z1"), package("1Z2"))},
        {"packages": (package("1Z2"),)},
        {"fulfillment": Fulfillment.FBA},
        {"status": OrderStatus.CANCELLED},
        {"charges": Charges(shipping=money("7.99 EUR"))},
        {"charges": Charges(shipping=money("0.00 USD"))},
    ],
)
def test_two_orders_are_no_double_charge_unless_the_parcel_proves_it(changes: dict[str, Any]) -> None:
    here = an_order("5.99 USD", service_level="STANDARD")
    there = replace(an_order("7.99 USD", order_id="112-0000000-0000009"), **changes)
    done = work_up(here, parcels=[a_parcel(IN_TIME)], refunds=[], same_buyer=[there])
    assert done.verdict is Verdict.CHARGED_RIGHT


def test_a_number_that_nobody_scanned_proves_nothing() -> None:
    here = an_order("5.99 USD", service_level="STANDARD")
    there = an_order("7.99 USD", order_id="112-0000000-0000009")
    made_up = replace(a_parcel(None, "1Z1", Milestone.LABEL_CREATED), events=())
    assert work_up(here, parcels=[made_up], refunds=[], same_buyer=[there]).verdict is Verdict.CHARGED_RIGHT


@pytest.mark.parametrize(
    ("label", "why"),
    [
        ("3.10 USD", Why.CHARGE_FAR_ABOVE_LABEL),
        ("9.00 USD", Why.LABEL_COST_LESS),
        ("18.40 USD", Why.LABEL_COST_MORE),
        ("9.00 EUR", Why.LABEL_IN_OTHER_CURRENCY),
    ],
)
def test_the_label_explains_but_changes_no_verdict(label: str, why: Why) -> None:
    done = work_up(an_order("12.99 USD"), parcels=[a_parcel(IN_TIME)], refunds=[], label_cost=money(label))
    assert codes(done) == [why, Why.SPEED_MET]
    assert done.verdict is Verdict.CHARGED_RIGHT


def test_grace_and_the_faster_speeds_are_settings() -> None:
    order = an_order("12.99 USD")
    patient = ChargeRules(grace=timedelta(days=2))
    assert work_up(order, parcels=[a_parcel(LATE)], refunds=[], rules=patient).proposed is None
    standard = replace(order, service_level="STANDARD")
    generous = ChargeRules(fast=frozenset({"STANDARD"}))
    assert work_up(standard, parcels=[a_parcel(LATE)], refunds=[], rules=generous).proposed is not None


def test_cautions() -> None:
    order, late = an_order("12.99 USD"), [a_parcel(LATE)]
    unknown = work_up(order, parcels=late, refunds=[])
    assert unknown.cautions == (
        Caution.REFUND_IN_SELLER_CENTRAL,
        Caution.CLAIM_UNKNOWN,
        Caution.BUY_SHIPPING_UNKNOWN,
        Caution.REFUNDS_MAY_LAG,
    )
    known = work_up(order, parcels=late, refunds=[], claim_open=True, buy_shipping=True)
    assert {Caution.CLAIM_OPEN, Caution.LOSES_BUY_SHIPPING_PROTECTION} <= set(known.cautions)
    clear = work_up(order, parcels=[a_parcel(IN_TIME)], refunds=[], claim_open=False, buy_shipping=False)
    assert clear.cautions == ()


def test_the_refund_page_is_the_marketplaces_own() -> None:
    done = work_up(an_order("4.00 EUR", marketplace=DE), parcels=[a_parcel(LATE)], refunds=[])
    assert done.refund_page == f"https://sellercentral.amazon.de/gp/orders-v2/refund?orderID={ORDER}"


@pytest.mark.parametrize(
    ("given_amount", "expected"),
    [("0.125 USD", "0.12 USD"), ("0.135 USD", "0.14 USD"), ("2.5 JPY", "2 JPY"), ("1.2345 KWD", "1.234 KWD")],
)
def test_amounts_are_rounded_half_even_to_the_minor_unit(given_amount: str, expected: str) -> None:
    assert str(rounded(money(given_amount) or Money(Decimal(), ""))) == str(money(expected))


AMOUNTS = st.decimals(min_value=0, max_value=9999, places=2)
CURRENCIES = st.sampled_from(["USD", "EUR", "JPY", "GBP"])


@given(
    data=st.data(),
    currency=CURRENCIES,
    marketplace=st.sampled_from([US, DE, JP, "", "unknown"]),
    service=st.sampled_from(["EXPEDITED", "STANDARD", None]),
    included=st.sampled_from([True, False, None]),
    delivered=st.sampled_from([IN_TIME, LATE, None]),
)
def test_a_proposal_stays_within_what_was_paid_and_not_given_back(
    data: st.DataObject,
    currency: str,
    marketplace: str,
    service: str | None,
    included: bool | None,
    delivered: datetime | None,
) -> None:
    def some(other: bool = False) -> Money | None:
        amount = data.draw(st.none() | AMOUNTS)
        unit = data.draw(CURRENCIES) if other else currency
        return None if amount is None else Money(amount, unit)

    items = tuple(
        OrderItem(str(number), "", number + 1, shipping=some(), shipping_tax=some(), shipping_discount=some())
        for number in range(data.draw(st.integers(0, 3)))
    )
    order = an_order(
        None,
        marketplace=marketplace,
        service_level=service,
        items=items,
        charges=Charges(
            shipping=some(), shipping_tax=some(True), shipping_discount=some(), tax_included=included
        ),
        packages=(package("1Z1", ("0", 1), ("1", 2)), package("1Z2", ("2", 3))),
    )
    refunds = [
        Refund(ORDER, "t", NOW, shipping=some(), shipping_tax=some(True))
        for _ in range(data.draw(st.integers(0, 3)))
    ]
    done = work_up(
        order,
        parcels=[a_parcel(LATE), a_parcel(delivered, "1Z2")],
        refunds=refunds,
        label_cost=some(True),
        collected=some(True),
        tariff=some(True),
        standard_tariff=some(True),
        same_buyer=[replace(order, order_id="112-0000000-0000009")],
    )
    if done.proposed is None:
        return
    assert done.paid is not None
    assert done.refunded_already is not None
    assert done.proposed.currency == done.paid.currency == done.refunded_already.currency == currency
    assert 0 < done.proposed.amount <= done.paid.amount - done.refunded_already.amount
    assert done.proposed == rounded(done.proposed)
    if done.proposed_tax is not None:
        assert 0 <= done.proposed_tax.amount <= done.proposed.amount


# What an agent approved


def an_approval(*known: str) -> Approval:
    return Approval(
        "a1", 7, ORDER, Money(Decimal("5.00"), "USD"), Verdict.SPEED_NOT_MET, 42, NOW, known=known
    )


def test_a_new_refund_of_shipping_carries_an_approval_out() -> None:
    assert an_approval().made_by([a_refund("5.00 USD")]) == a_refund("5.00 USD")
    assert an_approval("t1").made_by([a_refund("5.00 USD")]) is None, "Amazon showed it before"
    assert an_approval().made_by([a_refund("0.00 USD")]) is None, "of the goods"
    assert an_approval().made_by([a_refund("5.00 USD", order_id="other")]) is None
    assert an_approval().made_by([]) is None


@pytest.mark.parametrize(("hours", "ours"), [(-30, False), (-3, False), (-1, True), (0, True), (90, True)])
def test_a_refund_from_long_before_is_another_one(hours: int, ours: bool) -> None:
    refund = replace(a_refund("5.00 USD"), posted_at=NOW + timedelta(hours=hours))
    assert (an_approval().made_by([refund]) is not None) is ours


def test_a_refund_that_amazon_does_not_split_may_be_the_one_but_tells_no_amount() -> None:
    whole = a_refund(None)
    assert an_approval().made_by([whole]) == whole
    assert given_back_in(whole) is None
    assert given_back_in(a_refund("4.50 USD", "0.36 USD")) == Money(Decimal("4.86"), "USD")
