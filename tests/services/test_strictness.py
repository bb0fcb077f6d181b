"""A fact that is missing, too old or told differently by another source is never stated."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backend.domain.finding import Finding, find
from backend.domain.policy import DEFAULT_POLICY
from backend.domain.vocabulary import CaseType, Channel, Fulfillment, Headline, LinkPolicy, Milestone
from backend.domain.warehouse import WarehouseShipment
from backend.services.reply_facts import reply_link

from .test_table import NOW, NUMBER, SITUATIONS, all_of, best_of, finding_of

MOVING = next(one for one in SITUATIONS if one.milestone is Milestone.IN_TRANSIT)
DELIVERED = next(one for one in SITUATIONS if one.milestone is Milestone.DELIVERED)
OTHER_NUMBER = "1Z8F42A70300000015"


def amazon_says(
    milestone: Milestone, *, situation: object = MOVING, case: CaseType = CaseType.WHERE_IS_MY_ORDER
) -> Finding:
    """Amazon's package status beside what UPS says."""
    finding = finding_of(case, Fulfillment.FBM, situation)  # type: ignore[arg-type]
    [order] = finding.facts.orders
    packages = tuple(replace(package, milestone=milestone) for package in order.packages)
    return again(finding, orders=(replace(order, packages=packages),))


def warehouse_says(number: str, carrier: str, *, case: CaseType = CaseType.WHERE_IS_MY_ORDER) -> Finding:
    """What the warehouse tells beside Amazon and UPS."""
    finding = finding_of(case, Fulfillment.FBM, MOVING)
    sent = WarehouseShipment(finding.facts.order_ids[0], "veeqo", NOW, carrier, number)
    return again(finding, warehouse_shipments=(sent,))


def again(finding: Finding, **changed: object) -> Finding:
    return find(replace(finding.facts, **changed), now=NOW, policy=DEFAULT_POLICY)  # type: ignore[arg-type]


@pytest.mark.parametrize("case", [CaseType.WHERE_IS_MY_ORDER, CaseType.NOT_RECEIVED, CaseType.CANCEL])
def test_amazon_calls_delivered_what_the_carrier_still_moves(case: CaseType) -> None:
    disputed = amazon_says(Milestone.DELIVERED, case=case)
    assert disputed.main is not None
    assert disputed.main.judgement.headline is Headline.SHIPPED
    assert best_of(disputed) == (None, "milestone contradicted")
    assert {one.blocked.way_out for one in all_of(disputed)[0] if one.blocked} == {"type_it_yourself"}
    assert best_of(amazon_says(Milestone.IN_TRANSIT, case=case))[0] is not None


def test_the_warehouse_sent_another_number_than_amazon_knows() -> None:
    assert best_of(warehouse_says(OTHER_NUMBER, "UPS")) == (None, "milestone contradicted")
    assert best_of(warehouse_says(NUMBER, "UPS"))[0] is not None


def test_the_warehouse_names_another_carrier() -> None:
    assert best_of(warehouse_says(NUMBER, "FedEx")) == (None, "carrier contradicted")


def test_what_is_in_dispute_is_left_out_of_a_reply_that_can_do_without() -> None:
    best, _ = best_of(warehouse_says(OTHER_NUMBER, "UPS", case=CaseType.SHIPPING_CHARGE))
    assert best is not None
    assert best.text is not None
    assert not any(told in best.text for told in ("UPS", NUMBER, OTHER_NUMBER, "Louisville"))
    clear, _ = best_of(warehouse_says(NUMBER, "UPS", case=CaseType.SHIPPING_CHARGE))
    assert clear is not None
    assert NUMBER in str(clear.text)


def test_a_dispute_is_not_settled_by_asking_again() -> None:
    disputed = amazon_says(Milestone.DELIVERED)
    late = find(disputed.facts, now=NOW + timedelta(hours=5), policy=DEFAULT_POLICY)
    assert best_of(late) == (None, "milestone contradicted")


def test_a_dispute_about_another_parcel_of_the_order_blocks_nothing() -> None:
    finding = finding_of(CaseType.WHERE_IS_MY_ORDER, Fulfillment.FBM, MOVING)
    [order], [shipment] = finding.facts.orders, finding.facts.shipments
    second = replace(order.packages[0], reference="2", number=OTHER_NUMBER, milestone=Milestone.RETURNED)
    both = again(
        finding,
        orders=(replace(order, packages=(*order.packages, second)),),
        shipments=(
            shipment,
            replace(
                shipment, number=OTHER_NUMBER, milestone=Milestone.DELIVERED, delivered_at=NOW, events=()
            ),
        ),
    )
    assert [one.number for one in both.differences] == [OTHER_NUMBER]
    best, _ = best_of(both)
    assert best is not None
    assert NUMBER in str(best.text)


def test_a_number_that_is_not_real_is_never_told() -> None:
    finding = finding_of(CaseType.WHERE_IS_MY_ORDER, Fulfillment.FBM, MOVING)
    [order], [shipment] = finding.facts.orders, finding.facts.shipments
    dummy = again(
        finding,
        orders=(replace(order, packages=(replace(order.packages[0], number="0000000000"),)),),
        shipments=(replace(shipment, number="0000000000"),),
    )
    assert best_of(dummy) == (None, "tracking_number missing")
    carriers = replace(DEFAULT_POLICY, link_policy=LinkPolicy.CARRIER)
    assert not any("https://" in str(one.text) for one in all_of(dummy, carriers)[0])


@pytest.mark.parametrize(("scanned", "offered"), [(True, True), (False, False)])
def test_the_link_of_a_number_that_looks_like_another_carriers_needs_a_scan(
    scanned: bool, offered: bool
) -> None:
    finding = finding_of(CaseType.CANCEL, Fulfillment.FBM, MOVING)
    [shipment] = finding.facts.shipments
    [order] = finding.facts.orders
    number = "9400136895232245878113"
    finding = again(
        finding,
        orders=(replace(order, packages=(replace(order.packages[0], number=number),)),),
        shipments=(replace(shipment, number=number, first_scan_at=NOW if scanned else None),),
    )
    assert finding.main is not None
    carriers = replace(DEFAULT_POLICY, link_policy=LinkPolicy.CARRIER)
    link = reply_link(finding.main, carriers, Channel.AMAZON)
    assert link == (f"https://www.ups.com/track?tracknum={number}" if offered else None)


def test_when_no_other_reply_can_be_chosen_the_way_out_is_to_write_it() -> None:
    nowhere = next(one for one in SITUATIONS if one.name == "late, sent without a number")
    for offer in all_of(finding_of(CaseType.WHERE_IS_MY_ORDER, Fulfillment.FBM, nowhere))[0]:
        assert offer.blocked is not None
        assert offer.blocked.way_out == "type_it_yourself"
