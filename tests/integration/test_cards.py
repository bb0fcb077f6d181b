"""The sidebar's JSON: stored facts at once, fresh ones under a deadline, failures in their own row."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from sqlalchemy import delete

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage, open_stage
from backend.emulators.world import FaultKind
from backend.store.models import Connection

from .helpers import Api, buyer_writes


def test_the_card_says_it_all(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
    [order] = card["orders"]
    assert card["state"] == "ready"
    assert (order["headline"], order["delay_reason"]) == ("delayed", "past_promise")
    assert order["promised_day"]
    assert order["upload"] == {"state": "ok", "reason": None, "shipped_at": None}
    [parcel] = order["shipments"]
    assert parcel["carrier_name"] == "UPS"
    assert parcel["last_scan"]["city"] == "Louisville"
    assert parcel["tracking_url"].startswith("https://")
    assert {source["state"] for source in card["sources"]} == {"ok"}
    assert card["replies"][0]["template"] == "wismo_delayed"
    assert card["replies"][0]["violations"] == []


def test_the_first_look_asks_nobody(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    api = Api(stage)
    with stage.world.counting() as calls:
        api.get(f"/tickets/{ticket.id}/card")
    assert calls == {}


def test_a_ticket_that_the_webhook_missed_is_read_on_opening(stage: Stage) -> None:
    ticket = buyer_writes(stage, work=False)
    api = Api(stage)
    assert api.get(f"/tickets/{ticket.id}/card").json()["state"] == "pending"
    card = api.post(f"/tickets/{ticket.id}/card/refresh").json()
    assert card["orders"][0]["order_id"] == names.HERO


def test_several_parcels_and_orders_are_shown_worst_first(stage: Stage) -> None:
    ticket = buyer_writes(stage, f"And where is {names.DAMAGED}?", order_id=names.TWO_PARCELS)
    card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
    assert [order["order_id"] for order in card["orders"]] == [names.DAMAGED, names.TWO_PARCELS]
    held = [one["contents"] for one in card["orders"][1]["shipments"]]
    assert sorted((line["sku"], line["quantity"]) for lines in held for line in lines) == [
        (names.HOOKS[2], 2),
        (names.SHELF[2], 1),
    ]


def test_no_order_in_the_ticket_then_one_typed_is_remembered(stage: Stage) -> None:
    ticket = buyer_writes(stage, "Where is my parcel?", order_id=None)
    api = Api(stage)
    assert api.get(f"/tickets/{ticket.id}/card").json()["state"] == "no_order"
    full_width = names.HERO.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"})
    answer = api.post(f"/tickets/{ticket.id}/order", {"order_id": f" {full_width} "}).json()
    assert answer["orders"][0]["order_id"] == names.HERO
    stage.work_off()
    held = stage.account.ticket(ticket.id)
    assert held.custom[stage.tenant.field_ids["order_id"]] == names.HERO
    assert "fbm_high_risk" in held.tags
    buyer_writes(stage, "Hello? Anybody there?", order_id=None, on=ticket)
    card = api.get(f"/tickets/{ticket.id}/card").json()
    assert card["orders"][0]["order_id"] == names.HERO


@pytest.mark.parametrize("typed", ["hello", "', drop table tickets; --", "x" * 200])
def test_nonsense_as_an_order_id_is_refused(stage: Stage, typed: str) -> None:
    ticket = buyer_writes(stage, "Where is my parcel?", order_id=None)
    answer = Api(stage).post(f"/tickets/{ticket.id}/order", {"order_id": typed})
    assert (answer.status_code, answer.json()["error_code"]) == (400, "not_an_order_id")


def test_an_order_that_nobody_knows_is_said_to_be_unknown(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id="113-0000001-0000001")
    card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
    assert card["state"] == "order_not_found"
    assert card["missing_orders"] == ["113-0000001-0000001"]


def test_one_source_down_is_not_not_found(stage: Stage) -> None:
    stage.world.fail("amazon", FaultKind.SERVER_ERROR)
    ticket = buyer_writes(stage, order_id=names.OTHER_SELLER)
    card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
    assert card["state"] != "order_not_found"
    assert card["missing_orders"] == []
    assert card["sources"][0]["state"] == "down"


def test_a_carrier_that_fails_keeps_its_last_word_and_says_so(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    api = Api(stage)
    stage.world.advance(timedelta(hours=2))
    api = Api(stage)
    stage.world.fail("ups", FaultKind.SERVER_ERROR)
    card = api.post(f"/tickets/{ticket.id}/card/refresh").json()
    rows = {source["source"]: source["state"] for source in card["sources"]}
    assert rows == {"amazon": "ok", "ups": "down"}
    parcel = card["orders"][0]["shipments"][0]
    assert parcel["last_scan"]["city"] == "Louisville"
    assert parcel["stale"] is True


@pytest.mark.parametrize(("hangs", "answers"), [("ups", "amazon"), ("amazon", "ups")])
def test_a_hanging_source_does_not_hold_the_card_beyond_its_deadline(hangs: str, answers: str) -> None:
    stage = open_stage(card_deadline_seconds=1.0)
    try:
        ticket = buyer_writes(stage)
        stage.world.advance(timedelta(hours=2))
        api = Api(stage)
        stage.world.fail(hangs, FaultKind.SLOW, seconds=3.0)
        began = time.monotonic()
        card = api.post(f"/tickets/{ticket.id}/card/refresh").json()
        assert time.monotonic() - began < 2.0
        rows = {source["source"]: (source["state"], source["message_key"]) for source in card["sources"]}
        assert rows == {hangs: ("down", "errors.source_slow"), answers: ("ok", None)}
        assert card["orders"][0]["shipments"][0]["last_scan"]["city"] == "Louisville", "the last word stands"
    finally:
        stage.world.heal()
        stage.close()


def test_a_fresh_label_is_no_data_yet_not_an_invalid_number(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.LABEL_ONLY)
    card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
    assert card["orders"][0]["shipments"][0]["milestone"] in ("label_created", "unknown")
    assert {source["state"] for source in card["sources"]} <= {"ok", "no_data_yet"}


def test_a_carrier_that_is_not_connected_leaves_amazons_word(stage: Stage) -> None:
    with stage.house.database.transaction() as session:
        session.execute(delete(Connection).where(Connection.kind == "ups"))
    ticket = buyer_writes(stage)
    card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
    rows = {source["source"]: source["state"] for source in card["sources"]}
    assert rows == {"amazon": "ok", "ups": "not_connected"}
    assert card["orders"][0]["shipments"][0]["source"] == "amazon"
