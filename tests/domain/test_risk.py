"""The risk table: which facts make which reason, and which signals are absent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.finding import CaseFacts, Facts, find
from backend.domain.order import Charges, Money, Order, OrderItem, Package, Window
from backend.domain.policy import DEFAULT_POLICY
from backend.domain.risk import NEEDS, WEIGHTS, Risk, RiskReason, Signal, TicketSignals, weigh
from backend.domain.shipment import ProofOfDelivery, Shipment
from backend.domain.sla import NO_CLOCK, SlaClock
from backend.domain.vocabulary import CaseType, Channel, Fulfillment, Milestone, OrderStatus, PodKind

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NUMBER = "1Z999AA10123456784"
R = RiskReason


def ago(**span: float) -> datetime:
    return NOW - timedelta(**span)


def order(**changes: Any) -> Order:
    """An FBM order on its way, in time."""
    usual = Order(
        order_id="112-1234567-1234567",
        channel=Channel.AMAZON,
        fulfillment=Fulfillment.FBM,
        status=OrderStatus.SHIPPED,
        source="amazon",
        fetched_at=NOW,
        marketplace="ATVPDKIKX0DER",
        ship_by=Window(None, ago(days=3)),
        deliver_by=Window(None, ago(days=-2)),
        charges=Charges(total=Money(Decimal("24.99"), "USD")),
        packages=(Package("1", "UPS", NUMBER, status="in_transit"),),
    )
    return replace(usual, **changes)


def parcel(milestone: Milestone = Milestone.IN_TRANSIT, **changes: Any) -> Shipment:
    usual = Shipment("ups", NUMBER, milestone, "ups", NOW, first_scan_at=ago(days=3))
    return replace(usual, **changes)


def risk(
    one: Order | None = None,
    shipment: Shipment | None = None,
    *,
    case: CaseType = CaseType.PRODUCT_QUESTION,
    claim_words: bool = False,
    sla: SlaClock = NO_CLOCK,
    policy: Any = DEFAULT_POLICY,
    now: datetime = NOW,
) -> Risk:
    one = one or order()
    facts = Facts(
        ticket_id=1,
        read_at=NOW,
        case=CaseFacts(case, claim_words=claim_words),
        order_ids=(one.order_id,),
        orders=(one,),
        shipments=(shipment or parcel(),),
        sla=sla,
    )
    return find(facts, now=now, policy=policy).risk


def late(days: float) -> Order:
    return order(deliver_by=Window(None, ago(days=days)))


def worth(amount: str, currency: str = "USD", *, signature: bool = False) -> Order:
    items = (OrderItem("1", "Chair", 1, signature_required=signature),)
    return order(charges=Charges(total=Money(Decimal(amount), currency)), items=items)


def uploaded(carrier: str | None, number: str | None, status: str = "in_transit") -> Order:
    return order(packages=(Package("1", carrier, number, status=status),))


DELIVERED = parcel(Milestone.DELIVERED, delivered_at=ago(days=1))
SIGNED = replace(DELIVERED, pod=ProofOfDelivery(PodKind.SIGNATURE_NAME))
PHOTO = replace(DELIVERED, pod=ProofOfDelivery(PodKind.PHOTO))
UNSEEN = parcel(Milestone.LABEL_CREATED, first_scan_at=None)
DUE = SlaClock(ago(hours=21), ago(hours=-3))
NOT_DUE = SlaClock(ago(hours=2), ago(hours=-22))
INR = CaseType.NOT_RECEIVED
WISMO = CaseType.WHERE_IS_MY_ORDER


@pytest.mark.parametrize(
    ("given", "reasons"),
    [
        ({}, set()),
        ({"case": WISMO}, {R.NEEDS_VERIFICATION}),
        ({"one": late(1)}, {R.PAST_PROMISE}),
        ({"one": late(4)}, {R.PAST_PROMISE, R.CLAIM_WINDOW_OPEN}),
        ({"one": late(84)}, {R.PAST_PROMISE, R.CLAIM_WINDOW_CLOSING}),
        ({"one": late(91)}, {R.PAST_PROMISE}),
        ({"one": late(4), "shipment": DELIVERED}, set()),
        (
            {"one": late(1), "shipment": DELIVERED, "case": INR},
            {R.DELIVERED_BUT_DENIED, R.CLAIM_WINDOW_OPEN, R.NEEDS_VERIFICATION},
        ),
        (
            {"one": late(1), "shipment": parcel(Milestone.RETURNING)},
            {R.PARCEL_EXCEPTION, R.PAST_PROMISE},
        ),
        ({"one": uploaded("UPS", NUMBER, "pending"), "shipment": UNSEEN}, {R.NO_SCAN}),
        (
            {
                "one": order(
                    deliver_by=Window(None, ago(days=1)), packages=(Package("1", "UPS", NUMBER, "pending"),)
                ),
                "shipment": UNSEEN,
            },
            {R.NO_SCAN, R.PAST_PROMISE},
        ),
        ({"one": uploaded("UPS", None)}, {R.TRACKING_MISSING}),
        ({"one": uploaded("UPS", "123456789")}, {R.TRACKING_DUMMY}),
        ({"one": uploaded("USPS", NUMBER)}, {R.TRACKING_WRONG_CARRIER}),
        ({"one": uploaded("Uncle Bob", NUMBER)}, {R.TRACKING_UNLISTED_CARRIER}),
        (
            {"one": order(status=OrderStatus.UNSHIPPED, packages=(), ship_by=Window(None, ago(hours=-5)))},
            {R.TRACKING_AT_RISK},
        ),
        ({"shipment": parcel(carrier_delay=True)}, {R.WILL_BE_LATE}),
        ({"one": worth("500.00")}, {R.HIGH_VALUE_UNSIGNED}),
        ({"one": worth("499.99")}, set()),
        ({"one": worth("500.00", signature=True)}, set()),
        ({"one": worth("900.00"), "shipment": SIGNED}, set()),
        ({"one": worth("900.00"), "shipment": PHOTO}, {R.HIGH_VALUE_UNSIGNED}),
        ({"one": worth("9000", "XTS")}, set()),
        ({"claim_words": True}, {R.CLAIM_WORDS}),
        ({"sla": DUE}, {R.ANSWER_DUE}),
        ({"sla": NOT_DUE}, set()),
        ({"one": order(status=OrderStatus.CANCELLED, deliver_by=Window(None, ago(days=5)))}, set()),
        (
            {"one": order(fulfillment=Fulfillment.FBA, deliver_by=Window(None, ago(days=5))), "case": INR},
            set(),
        ),
        ({"one": order(fulfillment=Fulfillment.SFP), "case": INR}, set()),
    ],
    ids=lambda value: ",".join(value) or "nothing" if isinstance(value, dict) else "",
)
def test_facts_make_reasons(given: dict[str, Any], reasons: set[RiskReason]) -> None:
    found = risk(**given)
    assert set(found.reasons) == reasons
    assert found.high == bool(reasons)
    assert found.score == min(100, sum(WEIGHTS[reason] for reason in reasons))


@pytest.mark.parametrize(
    ("signals", "reason"),
    [
        (TicketSignals(not_reached=True), R.NOT_REACHED),
        (TicketSignals(claim=True), R.CLAIM_RUNNING),
        (TicketSignals(contacts=3), R.REPEATED_CONTACT),
    ],
)
def test_what_the_ticket_says(signals: TicketSignals, reason: RiskReason) -> None:
    found = weigh(
        fulfillment=Fulfillment.FBM,
        case=CaseType.OTHER,
        ticket=signals,
        orders=(),
        now=NOW,
        policy=DEFAULT_POLICY,
    )
    assert found.reasons == (reason,)


def test_two_contacts_are_not_three() -> None:
    found = weigh(
        fulfillment=Fulfillment.FBM,
        case=CaseType.OTHER,
        ticket=TicketSignals(contacts=2),
        orders=(),
        now=NOW,
        policy=DEFAULT_POLICY,
    )
    assert not found.high
    assert R.REPEATED_CONTACT not in found.absent


def test_a_silent_source_is_absent_and_not_zero() -> None:
    by_amazon = parcel(source="amazon")
    found = risk(worth("900.00"), by_amazon)
    assert R.HIGH_VALUE_UNSIGNED not in found.reasons, "nobody told whether it was signed for"
    assert {R.HIGH_VALUE_UNSIGNED, R.NOT_MOVING, R.WILL_BE_LATE} <= set(found.absent)
    assert R.HIGH_VALUE_UNSIGNED not in risk(worth("900.00")).absent
    nobody = weigh(
        fulfillment=Fulfillment.FBM,
        case=WISMO,
        ticket=TicketSignals(),
        orders=(),
        now=NOW,
        policy=DEFAULT_POLICY,
    )
    assert set(nobody.absent) == {reason for reason in R if NEEDS[reason] is not Signal.TICKET}


def test_every_reason_has_a_weight_and_a_source() -> None:
    assert set(WEIGHTS) == set(NEEDS) == set(RiskReason)


def test_reasons_stand_heaviest_first_and_the_score_ends_at_100() -> None:
    found = risk(late(4), case=INR, claim_words=True, sla=DUE)
    weights = [WEIGHTS[reason] for reason in found.reasons]
    assert weights == sorted(weights, reverse=True)
    assert found.score == 100


@pytest.mark.parametrize(
    ("setting", "given", "reason"),
    [
        ({"answer_due_hours": 23}, {"sla": NOT_DUE}, R.ANSWER_DUE),
        ({"high_value": {"USD": 20}}, {}, R.HIGH_VALUE_UNSIGNED),
        ({"claim_opens_days": 0}, {"one": late(1)}, R.CLAIM_WINDOW_OPEN),
        ({"claim_closing_days": 90}, {"one": late(4)}, R.CLAIM_WINDOW_CLOSING),
        ({"claim_closes_days": 120}, {"one": late(91)}, R.CLAIM_WINDOW_OPEN),
    ],
)
def test_thresholds_are_settings(setting: dict[str, Any], given: dict[str, Any], reason: RiskReason) -> None:
    assert reason not in risk(**given).reasons
    assert reason in risk(**given, policy=replace(DEFAULT_POLICY, **setting)).reasons
