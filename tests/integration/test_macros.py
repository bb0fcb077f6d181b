"""The fields that macros insert: true, checked, and never too old to send."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from backend.domain.rules import has_error, lint
from backend.domain.vocabulary import Channel
from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket
from backend.services import following
from backend.zendesk.macros import MACROS

from .helpers import Api, buyer_writes, field, notes
from .test_replies import submit

REPLIES = [spec.field_key for spec in MACROS if spec.public]


def applied(stage: Stage, ticket: Ticket, key: str) -> tuple[str, bool]:
    """What the macro puts into the editor, and whether as a public reply."""
    macro = stage.tenant.provisioned["ids"][f"macro.{key}"]
    path = f"{stage.account.base_url}/workspace/api/tickets/{ticket.id}/macros/{macro}/apply"
    comment = Api(stage).fetch(path).json()["comment"]
    return comment["body"], comment["public"]


def held(text: object) -> bool:
    """Whether the message rules hold a text."""
    return has_error(lint(str(text), channel=Channel.AMAZON, locale="en"))


def watch(stage: Stage, **after: float) -> None:
    """Time passes, and the watch does what is due."""
    stage.world.advance(timedelta(**after))
    following.schedule(stage.house)
    stage.work_off()


def scanned(stage: Stage, order_id: str, city: str) -> None:
    """A further scan of an order's parcel, of the same kind as before."""
    number = stage.world.orders[order_id].packages[0].number
    parcel = next(one for one in stage.world.parcels.values() if one.number == number)
    parcel.events.append(ParcelEvent(stage.world.now() - timedelta(minutes=2), Scan.ARRIVED, city, "CO"))


def test_each_macro_inserts_a_text_of_its_own_to_the_right_people(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.DENIED)
    told = {spec.key: applied(stage, ticket, spec.key) for spec in MACROS}
    assert all(text.strip() for text, _ in told.values())
    assert {key for key, (_, public) in told.items() if public} == {
        "best_reply",
        "where_is_my_order",
        "not_received",
    }
    assert not any(held(text) for text, public in told.values() if public)
    assert told["best_reply"] == told["not_received"], "the parcel was delivered"
    assert told["where_is_my_order"] != told["not_received"]
    assert names.DENIED in told["claim_facts"][0]
    assert "First scan" in told["claim_facts"][0]


def test_a_misread_message_is_answered_by_the_macro_of_its_case(stage: Stage) -> None:
    ticket = buyer_writes(stage, "Does it come with a plug?")
    assert held(field(stage, ticket, "next_reply"))
    text, _ = applied(stage, ticket, "where_is_my_order")
    assert not held(text)
    submit(stage, ticket, text)
    assert "macro" in notes(stage, ticket)[-1], "it is known as prepared"


def test_what_says_do_not_send_is_not_noted_as_verified_when_it_is_sent(stage: Stage) -> None:
    ticket = buyer_writes(stage, "Does it come with a plug?")
    before = len(notes(stage, ticket))
    submit(stage, ticket, str(field(stage, ticket, "next_reply")))
    (breach,) = notes(stage, ticket)[before:]
    assert "do_not_send" in breach
    assert "verified reply" not in breach


@pytest.mark.parametrize(("locale", "reason"), [("en", "no order was found"), ("zh-cn", "没有找到订单")])
def test_without_an_order_every_reply_says_do_not_send_and_why(
    stage: Stage, locale: str, reason: str
) -> None:
    Api(stage, "admin", "settings").put("/policy", {"note_locale": locale})
    ticket = buyer_writes(stage, order_id=None)
    for key in REPLIES:
        text = str(field(stage, ticket, key))
        assert text.startswith("‹FBM Guard: do not send – ")
        assert reason in text
        assert held(text)
    assert field(stage, ticket, "claim_facts")


def test_a_further_scan_of_the_same_kind_reaches_the_field_without_a_note(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.ON_TIME)
    scanned(stage, names.ON_TIME, "Denver")
    watch(stage, hours=2)
    assert "Denver" in str(field(stage, ticket, "next_reply"))
    assert len(notes(stage, ticket)) == 1
    kinds = [entry.kind for entry in stage.house.audit.of_ticket(stage.tenant_id, ticket.id)]
    assert kinds == ["triage", "follow"]


def test_an_agent_who_sees_a_further_scan_first_brings_it_into_the_field(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.ON_TIME)
    scanned(stage, names.ON_TIME, "Denver")
    Api(stage).post(f"/tickets/{ticket.id}/card/refresh", {"force": True})
    stage.work_off()
    assert "Denver" in str(field(stage, ticket, "next_reply"))
    assert len(notes(stage, ticket)) == 1


def test_past_its_age_limit_the_field_says_do_not_send_although_nothing_else_changed(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    stage.world.fail("ups", "server_error")
    watch(stage, hours=2)
    assert not held(field(stage, ticket, "next_reply")), "old, but within the limit"
    watch(stage, minutes=61)
    for key in REPLIES:
        assert "do not send – too old" in str(field(stage, ticket, key))
    assert field(stage, ticket, "headline") == "fbm_headline_delayed"
    assert len(notes(stage, ticket)) == 1
    stage.world.heal()
    watch(stage, minutes=40)
    assert not held(field(stage, ticket, "next_reply"))
    assert len(notes(stage, ticket)) == 1


def test_a_short_age_limit_is_kept_to_the_minute(stage: Stage) -> None:
    Api(stage, "admin", "settings").put("/policy", {"fact_max_age_minutes": 10})
    ticket = buyer_writes(stage)
    stage.world.fail("ups", "server_error")
    watch(stage, minutes=12)
    assert "do not send" in str(field(stage, ticket, "next_reply"))


def test_an_answer_given_in_seller_central_does_not_end_the_watch_over_the_field(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    stage.world.advance(timedelta(minutes=10))
    subject = f"Your e-mail to Pat (Order: {names.HERO})"
    stage.account.receive_mail("donotreply@amazon.com", subject, "Dear Pat, here.", to=names.SUPPORT_US)
    stage.work_off()
    assert Api(stage).get(f"/tickets/{ticket.id}/card").json()["sla"]["answered"]
    stage.world.fail("ups", "server_error")
    for _ in range(4):
        watch(stage, hours=1)
    assert "do not send" in str(field(stage, ticket, "next_reply"))


def test_a_field_that_a_person_wrote_stays_theirs(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.ON_TIME)
    field_id = stage.tenant.field_ids["next_reply"]
    mine: dict[str, Any] = {"custom_fields": [{"id": field_id, "value": "My own words."}]}
    stage.account.update_ticket(stage.people["agent"], ticket.id, mine)
    scanned(stage, names.ON_TIME, "Denver")
    watch(stage, hours=2)
    assert field(stage, ticket, "next_reply") == "My own words."
    assert "Denver" in str(field(stage, ticket, "reply_where"))
    stage.world.fail("ups", "server_error")
    for _ in range(4):
        watch(stage, hours=1)
    assert field(stage, ticket, "next_reply") == "My own words."
    assert "do not send" in str(field(stage, ticket, "reply_where"))


def test_nothing_is_written_while_the_texts_stay_the_same(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    audits = len(stage.account.ticket(ticket.id).audits)
    for _ in range(5):
        watch(stage, hours=2)
    assert len(stage.account.ticket(ticket.id).audits) == audits


# A macro that a person edited


def edited(stage: Stage) -> dict[str, Any]:
    """Somebody edits a macro in Zendesk; what set-up then says of it."""
    macro = stage.account.macros[int(stage.tenant.provisioned["ids"]["macro.best_reply"])]
    macro.actions = [*macro.actions, {"field": "status", "value": "solved"}]
    answer = Api(stage, "admin", "settings").post("/provision").json()
    (problem,) = answer["problems"]
    assert problem["code"] == "macro_edited"
    params: dict[str, Any] = problem["params"]
    return params


@pytest.mark.parametrize(("choice", "actions"), [("keep", 3), ("restore", 2)])
def test_an_admin_chooses_what_becomes_of_an_edited_macro(stage: Stage, choice: str, actions: int) -> None:
    seen = edited(stage)
    assert seen["theirs"] == f"{seen['ours']}\nstatus: solved"
    api = Api(stage, "admin", "settings")
    answer = api.post(f"/macros/{seen['key']}", {"choice": choice, "seen": seen["seen"]})
    assert (answer.status_code, answer.json()["problems"]) == (200, [])
    assert api.post("/provision").json() == {"done": [], "problems": []}
    macro = stage.account.macros[int(stage.tenant.provisioned["ids"]["macro.best_reply"])]
    assert len(macro.actions) == actions


def test_only_admins_choose(stage: Stage) -> None:
    seen = edited(stage)
    answer = Api(stage, "agent").post("/macros/best_reply", {"choice": "restore", "seen": seen["seen"]})
    assert (answer.status_code, answer.json()["error_code"]) == (403, "admins_only")
    assert Api(stage, "admin").post("/macros/nonsense", {"choice": "keep", "seen": ""}).status_code == 404
