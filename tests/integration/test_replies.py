"""Insert, submit, confirm: the reply that went out has one audit note under it."""

from __future__ import annotations

from datetime import timedelta

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.zendesk.model import Ticket

from .helpers import Api, buyer_writes, notes


def insert(stage: Stage, ticket: Ticket, api: Api) -> str:
    """Press Insert on the preselected reply; returns the text for the editor."""
    card = api.get(f"/tickets/{ticket.id}/card").json()
    best = card["replies"][0]
    answer = api.post(f"/tickets/{ticket.id}/replies/{best['template']}/intent")
    assert answer.status_code == 200, answer.text
    text: str = answer.json()["text"]
    assert text == best["text"]
    return text


def submit(stage: Stage, ticket: Ticket, text: str) -> None:
    """The agent presses Submit; all webhooks and jobs run."""
    stage.account.update_ticket(stage.people["agent"], ticket.id, {"comment": {"body": text, "public": True}})
    stage.work_off()


def test_the_sent_reply_gets_exactly_one_audit_note(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    text = insert(stage, ticket, Api(stage))
    assert names.HERO in text or "1Z" in text
    submit(stage, ticket, text)
    assert len(notes(stage, ticket)) == 2
    assert names.HERO in notes(stage, ticket)[-1]
    for _ in range(2):
        submit(stage, ticket, "And a further word by hand.")
    assert len(notes(stage, ticket)) == 2
    kinds = [entry.kind for entry in stage.house.audit.of_ticket(stage.tenant_id, ticket.id)]
    # Nobody asked before these were saved: each is said to be unchecked.
    assert kinds == ["triage", *["not_checked", "reply"] * 3]
    assert list(stage.house.audit.verify()) == []


def test_a_changed_reply_is_said_to_be_changed(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    text = insert(stage, ticket, Api(stage))
    submit(stage, ticket, text + "\n\nP.S. I have also asked our warehouse.")
    entry = stage.house.audit.of_ticket(stage.tenant_id, ticket.id)[-1]
    assert entry.data["changed_by_agent"] is True
    assert "changed" in notes(stage, ticket)[-1].lower()


def test_the_clock_stops_when_we_answer_and_starts_with_the_next_message(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    api = Api(stage)
    before = api.get(f"/tickets/{ticket.id}/card").json()["sla"]
    assert before["due_at"] is not None
    submit(stage, ticket, insert(stage, ticket, api))
    assert api.get(f"/tickets/{ticket.id}/card").json()["sla"]["answered"] is True
    stage.world.advance(timedelta(minutes=5))
    buyer_writes(stage, "It is still not here.", on=ticket)
    assert api.get(f"/tickets/{ticket.id}/card").json()["sla"]["answered"] is False


def test_the_macro_works_with_the_sidebar_closed_and_is_noted(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    held = stage.account.ticket(ticket.id)
    text = str(held.custom[stage.tenant.field_ids["next_reply"]])
    assert "do not send" not in text
    submit(stage, ticket, text)
    assert len(notes(stage, ticket)) == 2


def test_a_stale_fact_blocks_the_reply_with_its_reason(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    stage.world.advance(timedelta(hours=5))
    api = Api(stage)
    best = api.get(f"/tickets/{ticket.id}/card").json()["replies"][0]
    assert best["text"] is None
    assert best["blocked"]["reason_key"] == "blocked.stale_fact"
    answer = api.post(f"/tickets/{ticket.id}/replies/{best['template']}/intent")
    assert (answer.status_code, answer.json()["error_code"]) == (400, "reply_blocked")
    fresh = api.post(f"/tickets/{ticket.id}/card/refresh").json()["replies"][0]
    assert fresh["blocked"] is None


def test_the_note_finds_another_ticket_when_this_one_closed_meanwhile(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    text = insert(stage, ticket, Api(stage))
    sibling = buyer_writes(stage, sender="zyxw9876vuts432@marketplace.amazon.com")
    assert sibling.id != ticket.id
    stage.account.update_ticket(
        stage.people["agent"], ticket.id, {"comment": {"body": text, "public": True}, "status": "solved"}
    )
    stage.account.close(ticket.id)
    stage.work_off()
    assert len(notes(stage, ticket)) == 1
    assert len(notes(stage, sibling)) == 2


def test_the_note_goes_to_a_follow_up_when_no_ticket_is_open(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    text = insert(stage, ticket, Api(stage))
    before = len(stage.account.sent_mails)
    stage.account.update_ticket(
        stage.people["agent"], ticket.id, {"comment": {"body": text, "public": True}, "status": "solved"}
    )
    stage.account.close(ticket.id)
    sent_reply = len(stage.account.sent_mails)
    stage.work_off()
    followups = [one for one in stage.account.tickets.values() if one.id != ticket.id]
    assert len(followups) == 1
    assert any(names.HERO in note for note in notes(stage, followups[0]))
    assert len(stage.account.sent_mails) == sent_reply, "the requester gets no mail about the follow-up"
    assert sent_reply >= before


def test_a_reply_about_another_order_than_the_agent_read_is_refused(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    answer = Api(stage).post(
        f"/tickets/{ticket.id}/replies/wismo_delayed/intent", {"order_id": names.ON_TIME}
    )
    assert (answer.status_code, answer.json()["error_code"]) == (400, "no_such_reply")


def test_what_an_agent_types_on_a_blocked_ticket_is_marked_with_what_nobody_verified(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    stage.world.advance(timedelta(hours=5))
    best = Api(stage).get(f"/tickets/{ticket.id}/card").json()["replies"][0]
    assert best["blocked"]["way_out_key"] == "way_out.refresh"
    submit(stage, ticket, "I am looking into it and will write again today.")
    first, by_hand = notes(stage, ticket)
    assert "verified facts" in first
    assert "reply written by hand" in by_hand
    assert "too old: parcel status" in by_hand
    entry = stage.house.audit.of_ticket(stage.tenant_id, ticket.id)[-1]
    assert entry.data["template"] is None
    assert entry.data["not_verified"] == ["stale milestone"]


def test_what_an_agent_types_beside_a_reply_that_could_be_sent_needs_no_mark(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    submit(stage, ticket, "I am looking into it and will write again today.")
    assert len(notes(stage, ticket)) == 1
    entry = stage.house.audit.of_ticket(stage.tenant_id, ticket.id)[-1]
    assert entry.data["not_verified"] == []


def test_a_dispute_between_amazon_and_the_carrier_blocks_and_says_so(stage: Stage) -> None:
    stage.world.orders[names.HERO].packages[0].status = "DELIVERED"
    ticket = buyer_writes(stage)
    api = Api(stage)
    replies = api.get(f"/tickets/{ticket.id}/card").json()["replies"]
    assert {one["text"] for one in replies} == {None}
    assert replies[0]["blocked"] == {
        "reason_key": "blocked.contradicted_fact",
        "fact": "milestone",
        "way_out_key": "way_out.type_it_yourself",
    }
    answer = api.post(f"/tickets/{ticket.id}/replies/{replies[0]['template']}/intent")
    assert (answer.status_code, answer.json()["error_code"]) == (400, "reply_blocked")
    held = stage.account.ticket(ticket.id)
    assert "sources disagree" in str(held.custom[stage.tenant.field_ids["next_reply"]])
    submit(stage, ticket, "We are asking the carrier to clear this up.")
    assert "sources disagree: parcel status" in notes(stage, ticket)[-1]
