"""What the server writes of a card: the same facts in the agent's words, with what can be done about them."""

from __future__ import annotations

from typing import Any

from backend.domain.vocabulary import CaseType
from backend.emulators import demo_names as names
from backend.emulators.stage import EVERYTHING, Stage, open_stage
from backend.emulators.world import FaultKind
from backend.emulators.zendesk.model import Ticket
from backend.web.card_parts import telling

from .helpers import Api, buyer_writes, words


def card(stage: Stage, ticket: Ticket, who: str = "agent", locale: str = "en-US") -> dict[str, Any]:
    found: dict[str, Any] = Api(stage, who).get(f"/tickets/{ticket.id}/card?locale={locale}").json()
    return found


def test_how_it_was_read_is_said_and_can_be_set_right(stage: Stage) -> None:
    ticket = buyer_writes(stage, "Where is my order? Please cancel it.")
    why = card(stage, ticket)["parts"]["why"]
    for said in (
        "Risk ",
        "The promised day has passed",
        "Case Cancel Wrong? because of: ",
        "also: Where is my order",
        "FBM Wrong?",
        "Start the clock",
    ):
        assert said in words(why)
    assert [case for case in CaseType if f'<option value="{case}"' in why] == list(CaseType)
    assert '<option value="cancel" selected>' in why
    light = card(stage, ticket, "light")["parts"]["why"]
    assert "Case Cancel because" in words(light)
    assert "<button" not in light
    chinese = card(stage, ticket, "agent_zh", "zh-CN")["parts"]["why"]
    assert "承诺" in words(chinese)


def test_what_an_agent_set_right_is_said_instead_of_the_words_that_misled(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    path = f"/tickets/{ticket.id}/corrections"
    corrected = Api(stage).post(path, {"case": "not_received", "fulfillment": "unknown"}).json()
    said = words(corrected["parts"]["why"])
    assert "Not received Wrong? set by an agent" in said
    assert "Not known Wrong? set by an agent" in said
    assert "because" not in said
    claimed = Api(stage).post(f"/tickets/{ticket.id}/claim").json()
    assert "Start the clock" not in words(claimed["parts"]["why"])


def test_the_order_is_told_as_the_agent_reads_money_and_days(stage: Stage) -> None:
    item = stage.world.orders[names.HERO].items[0]
    item.title = "<img src=x onerror=alert(1)>"
    other = buyer_writes(stage, "Where is it?")
    ticket = buyer_writes(stage, sender="zyxw9876vuts432@marketplace.amazon.com")
    sold = card(stage, ticket)["orders"][0]["parts"]["sold"]
    assert "<img" not in sold
    assert f"{item.quantity} × {item.title}" in words(sold)
    assert " $" in words(sold)
    assert " US$" in words(card(stage, ticket, locale="en-GB")["orders"][0]["parts"]["sold"])
    order = card(stage, ticket)["orders"][0]
    assert f'<time datetime="{order["ship_by"]}" data-as="day" data-zone="{order["zone"]}">' in sold
    linked = card(stage, ticket)["parts"]["linked"]
    assert f'data-open="{other.id}"' in linked
    assert f'data-open="{ticket.id}"' not in linked


def test_what_warehouses_tell_and_where_sources_disagree() -> None:
    stage = open_stage(connected=EVERYTHING)
    try:
        sent = card(stage, buyer_writes(stage, order_id=names.NOT_UPLOADED))
        ahead = card(stage, buyer_writes(stage, "I never received it.", order_id=names.AMAZON_AHEAD))
    finally:
        stage.close()
    warehouse = words(sent["orders"][0]["parts"]["warehouse"])
    assert "from Reno 1" in warehouse
    assert "Label $12.25" in warehouse
    differ = words(ahead["orders"][0]["parts"]["differ"])
    assert "UPS: on the way" in differ
    assert "Amazon: delivered" in differ


def test_a_source_that_failed_says_so_in_its_row_and_what_to_do(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    stage.world.fail("ups", FaultKind.SERVER_ERROR)
    shown = Api(stage).post(f"/tickets/{ticket.id}/card/refresh", {"force": True}).json()
    rows = shown["parts"]["sources"].split("</li>")
    assert words(rows[0]) == "Amazon up to date"
    assert words(rows[1]).startswith(
        "UPS no answer UPS does not answer. What is shown is the last known state."
    )
    assert "doubts" not in shown["parts"]


def test_a_sender_that_only_looks_like_amazon_is_warned_of(stage: Stage) -> None:
    ticket = buyer_writes(stage, sender="abcd1234efgh567@marketplace-amazon.com")
    assert words(card(stage, ticket)["parts"]["doubts"]).startswith("The sender only looks like Amazon.")


def test_of_the_words_that_decided_the_telling_ones_are_quoted() -> None:
    assert telling(["where", "where is my order", "order", "late"]) == ["where is my order", "late"]
    assert len(telling(["a", "b", "c", "d"])) == 3
