"""What the demo has to show: a ticket of every kind, each with the reasons why it is what it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from backend.domain.vocabulary import CaseType, Fulfillment
from backend.emulators import demo_names
from backend.emulators.demo_sources import GOFO_NUMBER
from backend.emulators.stage import EVERYTHING, Stage, open_stage, prepared

from .helpers import Api


@pytest.fixture(scope="module")
def cards() -> Iterator[list[dict[str, Any]]]:
    """The stored card of every ticket, after all of the demo's mails were read."""
    stage = open_stage(connected=EVERYTHING)
    try:
        for place, mail in enumerate(stage.mails, 1):
            ready = prepared(mail)
            stage.account.receive_mail(
                ready.sender, ready.subject, ready.body, to=ready.to, html=ready.html, name=ready.name
            )
            if place % 10 == 0:
                # As spread over time as in the demo, so that Amazon's quota holds.
                stage.work_off()
                stage.world.advance(timedelta(minutes=1))
        stage.work_off()
        yield list(_cards(stage))
    finally:
        stage.close()


def _cards(stage: Stage) -> Iterator[dict[str, Any]]:
    api = Api(stage)
    for ticket_id in sorted(stage.account.tickets):
        yield api.get(f"/tickets/{ticket_id}/card").json()


def test_every_channel_is_on_show(cards: list[dict[str, Any]]) -> None:
    of_tickets = {card["channel"] for card in cards}
    of_orders = {order["channel"] for card in cards for order in card["orders"]}
    assert of_tickets == {"amazon", "shop", "unknown"}
    assert of_orders == {"amazon", "shopify"}


def test_every_fulfillment_and_case_is_on_show(cards: list[dict[str, Any]]) -> None:
    assert {card["fulfillment"] for card in cards} == set(Fulfillment)
    assert {card["case"]["type"] for card in cards} == set(CaseType)


def test_at_least_seven_languages_each_with_its_reasons(cards: list[dict[str, Any]]) -> None:
    told = {
        card["language"]
        for card in cards
        if card["case"]["words"] and (card["risk"]["reasons"] or not card["high_risk"])
    }
    assert len(told) >= 7
    assert all(card["risk"]["reasons"] for card in cards if card["high_risk"])


def test_no_source_fails_in_the_demo(cards: list[dict[str, Any]]) -> None:
    failed = {
        (source["source"], source["state"])
        for card in cards
        for source in card["sources"]
        if source["state"] not in ("ok", "no_data_yet", "not_found", "not_connected")
    }
    assert failed == set()


def test_17track_tells_of_a_parcel_out_of_china_with_a_number_at_each_of_its_carriers(
    cards: list[dict[str, Any]],
) -> None:
    orders = {order["order_id"]: order for card in cards for order in card["orders"]}
    (parcel,) = orders[demo_names.FROM_CHINA]["shipments"]
    assert (parcel["source"], parcel["carrier"], parcel["headline"]) == ("17track", "4px", "shipped")
    (other,) = parcel["other_numbers"]
    assert (other["number"], other["carrier_name"]) == (GOFO_NUMBER, "GOFO Express")
    assert {event["country"] for event in parcel["events"]} == {"CN", "US"}


def test_the_warehouse_and_what_is_in_dispute_are_on_show(cards: list[dict[str, Any]]) -> None:
    orders = [order for card in cards for order in card["orders"]]
    assert any(order["warehouse"] for order in orders)
    assert {order["replaceable"] for order in orders} == {True, False, None}
    assert {one["fact"] for order in orders for one in order["differences"]} == {
        "milestone",
        "tracking_number",
        "carrier",
    }
