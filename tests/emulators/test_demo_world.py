"""The demo shows every state, at any hour of any day, and what it sends can be read back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from tracking_numbers import get_tracking_number

from backend.domain.charges import ChargeWorkUp, Verdict, work_up
from backend.domain.finding import OrderFinding, find_order
from backend.domain.marketplaces import MARKETPLACES, marketplace_of_relay
from backend.domain.order import Money, Package
from backend.domain.policy import DEFAULT_POLICY
from backend.domain.vocabulary import (
    CaseType,
    DelayReason,
    DisputedFact,
    Fulfillment,
    Headline,
    UploadReason,
    UploadState,
)
from backend.domain.warehouse import WarehouseShipment
from backend.emulators import demo_names as names
from backend.emulators.amazon import GROUPS, render
from backend.emulators.carriers import ups_package, usps_answer
from backend.emulators.demo_sources import seed_beside
from backend.emulators.demo_world import buyer_mails, seed, ups_number, usps_number
from backend.emulators.finances import render as transactions
from backend.emulators.world import World
from backend.sources.amazon import package_shipment, parse_order
from backend.sources.amazon.finances import parse_transactions
from backend.sources.carriers import ups, usps

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
HARD_TIMES = [
    NOW,
    datetime(2026, 11, 1, 5, 30, tzinfo=UTC),  # clocks go back in America
    datetime(2026, 3, 8, 11, 0, tzinfo=UTC),  # and forward
    datetime(2026, 3, 29, 0, 59, tzinfo=UTC),  # forward in Europe
    datetime(2026, 12, 31, 23, 59, tzinfo=UTC),
    datetime(2027, 1, 1, 8, 0, 1, tzinfo=UTC),
]


def findings(now: datetime) -> dict[str, OrderFinding]:
    """Every order as the product would judge it from what the emulators answer."""
    world = World()
    world.freeze(now)
    seed(world, now)
    beside = seed_beside(world, now)
    sent = [
        WarehouseShipment(
            one.order_id, "veeqo", now, one.carrier, one.number, one.last_mile_number, one.shipped_at
        )
        for depot in (beside.reno, beside.shenzhen)
        for one in depot.sent
    ]
    found = {}
    for record in world.orders.values():
        order = parse_order({"order": render(record, set(GROUPS))}, fetched_at=now)
        shipments = {}
        told = [one for one in sent if one.order_id == order.order_id]
        packages = [*order.packages, *(Package("", one.carrier, one.number) for one in told)]
        for package in packages:
            number = package.number or ""
            if ("ups", number) in world.parcels:
                body = ups_package(world.parcels["ups", number], signature=True, pod=True)
                answer = {"trackResponse": {"shipment": [{"package": [body]}]}}
                shipments[number] = ups.parse(answer, number=number, fetched_at=now)
            elif ("usps", number) in world.parcels:
                body = usps_answer(world.parcels["usps", number])
                shipments[number] = usps.parse(body, number=number, fetched_at=now)
            elif number in {one.number for one in order.packages}:
                shipments[number] = package_shipment(package, order, now)
        found[order.order_id] = find_order(order, shipments, now=now, policy=DEFAULT_POLICY, sent=told)
    return found


@pytest.mark.parametrize("now", HARD_TIMES, ids=str)
def test_every_state_is_on_show_at_any_time(now: datetime) -> None:
    found = list(findings(now).values())
    assert {one.judgement.headline for one in found} == set(Headline)
    assert {one.judgement.delay_reason for one in found} == {None, *DelayReason}
    assert {one.upload.state for one in found} == set(UploadState)
    assert {one.upload.reason for one in found} == {None, *UploadReason}
    assert {one.order.fulfillment for one in found} == {
        Fulfillment.FBM,
        Fulfillment.SFP,
        Fulfillment.FBA,
        Fulfillment.MCF,
    }
    assert {one.judgement.delivered_late for one in found} == {None, True, False}
    disputed = {one.fact for order in found for one in order.differences}
    assert disputed == set(DisputedFact)
    assert {one.shipped_late for one in found} == {None, True, False}
    countries = {MARKETPLACES[one.order.marketplace].country for one in found}
    assert {"US", "CA", "MX", "BR", "GB", "DE", "FR", "ES", "IT", "NL", "JP"} == countries


@pytest.mark.parametrize("now", HARD_TIMES, ids=str)
def test_the_hero_is_past_its_promise_and_three_days_silent(now: datetime) -> None:
    hero = findings(now)[names.HERO]
    assert hero.judgement.delay_reason is DelayReason.PAST_PROMISE
    scan = hero.parcels[0].shipment.last_scan
    assert scan is not None
    assert scan.at is not None
    assert (scan.city, (now - scan.at).days) == ("Louisville", 3)


def test_promised_windows_end_at_the_local_end_of_day() -> None:
    for one in findings(NOW).values():
        end = one.order.deliver_by.latest
        if end is not None:
            local = end.astimezone(MARKETPLACES[one.order.marketplace].zone)
            assert (local.hour, local.minute, local.second) == (23, 59, 59)


def test_the_surge_comes_from_one_origin() -> None:
    found = findings(NOW)
    for order_id in names.SURGE:
        shipment = found[order_id].parcels[0].shipment
        assert found[order_id].judgement.delay_reason is DelayReason.PAST_PROMISE
        assert {event.city for event in shipment.events} == {"Columbus", "Louisville"}


def test_charges_add_up_in_the_marketplaces_currency() -> None:
    for one in findings(NOW).values():
        charges = one.order.charges
        assert charges.total is not None
        assert charges.items is not None
        assert charges.total.amount >= charges.items.amount
        assert charges.total.currency == charges.items.currency
    assert findings(NOW)[names.JAPAN].order.charges.total == Money(Decimal("8180"), "JPY")


def test_every_verdict_on_a_shipping_charge_is_on_show() -> None:
    world = World()
    world.freeze(NOW)
    seed(world, NOW)
    found = findings(NOW)
    verdicts: dict[str, ChargeWorkUp] = {}
    for mail in buyer_mails(NOW):
        if mail.case is not CaseType.SHIPPING_CHARGE or mail.order_id is None:
            continue
        one = found[mail.order_id]
        # As the API gives them: JSON read with exact amounts.
        rows = json.loads(json.dumps(transactions(world.orders[mail.order_id], NOW)), parse_float=Decimal)
        ledger = parse_transactions(rows, order_id=mail.order_id, fetched_at=NOW)
        verdicts[mail.order_id] = work_up(
            one.order,
            parcels=[parcel.shipment for parcel in one.parcels],
            refunds=ledger.refunds,
            collected=ledger.collected,
            label_cost=ledger.label_cost,
            same_buyer=[other.order for key, other in found.items() if key in mail.body],
        )
    assert {one.verdict for one in verdicts.values()} == set(Verdict)
    partly = verdicts[names.CHARGE_PARTLY_BACK]
    assert (partly.refunded_already, partly.proposed) == (
        Money(Decimal("5.00"), "EUR"),
        Money(Decimal("7.90"), "EUR"),
    )


def test_check_digits_are_right() -> None:
    world = World()
    seed(world, NOW)
    numbers = list(world.parcels)
    numbers += [("ups", ups_number(serial, "Z9QW3K", "12")) for serial in range(0, 9_999_999, 777_777)]
    numbers += [("usps", usps_number(serial)) for serial in range(0, 9_999_999, 777_777)]
    for carrier, number in numbers:
        known = get_tracking_number(number)
        assert known is not None
        assert known.valid
        assert known.courier.code == carrier


def test_the_other_tenants_seller_shares_no_order() -> None:
    world = World()
    seed(world, NOW)
    owners = {order.order_id: order.seller_id for order in world.orders.values()}
    assert owners[names.OTHER_SELLER] == owners[names.OTHER_SELLER_LATE] == names.SELLER_OTHER
    assert [order for order, owner in owners.items() if owner == names.SELLER_OTHER] == [
        names.OTHER_SELLER,
        names.OTHER_SELLER_LATE,
    ]


def test_the_mails_hold_every_case_and_nine_languages() -> None:
    mails = buyer_mails(NOW)
    assert {mail.case for mail in mails} == {None, *CaseType}
    assert {mail.language for mail in mails} == {"en", "de", "fr", "es", "it", "ja", "nl", "pt", "zh"}
    assert len({(mail.sender, mail.subject, mail.body) for mail in mails}) == len(mails)


def test_a_list_to_start_with_and_a_queue_behind_it() -> None:
    mails = buyer_mails(NOW)
    there = [mail for mail in mails if mail.arrives_in <= timedelta()]
    assert mails == sorted(mails, key=lambda mail: mail.arrives_in)
    assert len(there) >= 12
    assert len(mails) - len(there) >= 25
    assert names.HERO in {mail.order_id for mail in there}
    assert sum(mail.order_id in names.SURGE for mail in there) >= 5
    assert all(mail.arrives_in > -timedelta(hours=24) for mail in there)


def test_mails_are_about_orders_of_the_world_and_reach_the_right_address() -> None:
    world = World()
    seed(world, NOW)
    seed_beside(world, NOW)
    for mail in buyer_mails(NOW):
        assert mail.to in (names.SUPPORT_US, names.SUPPORT_EU)
        if mail.order_id is None:
            continue
        order = world.orders[mail.order_id]
        assert mail.order_id in mail.subject + mail.body
        place = marketplace_of_relay(mail.sender)
        if place is not None:
            assert place.id == order.marketplace
        wanted = names.SUPPORT_EU if order.seller_id == names.SELLER_EU else names.SUPPORT_US
        assert mail.to == wanted


def test_there_is_mail_that_is_not_what_it_seems() -> None:
    mails = buyer_mails(NOW)
    assert any(mail.sender.endswith(".example") and names.HERO in mail.body for mail in mails)
    assert any("#10482" in mail.subject for mail in mails)
    assert any(mail.order_id == names.OTHER_SELLER for mail in mails)
    assert any(names.RETURNED in mail.body and names.REPLACEMENT in mail.body for mail in mails)
    assert any(mail.order_id is None and mail.case is CaseType.PRODUCT_QUESTION for mail in mails)
