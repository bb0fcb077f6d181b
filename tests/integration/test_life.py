"""A ticket in the company of others: treated by its parcel, linked, merged, followed up."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import Scan
from backend.services import missed
from backend.services.triage import triage

from .helpers import OTHER_BUYER, Api, buyer_writes, card, field, notes, parcel_moves, watch


class TestTreatedAs:
    """Where words cannot tell, the parcel decides."""

    def test_a_delivered_parcel_makes_it_a_not_received(self, stage: Stage) -> None:
        shown = card(stage, buyer_writes(stage, "Where is my order?", order_id=names.DENIED))
        assert (shown["case"]["type"], shown["case"]["treated_as"]) == ("where_is_my_order", "not_received")
        assert shown["replies"][0]["template"] == "inr_delivered"
        assert {"code": "delivered_but_denied"} in shown["risk"]["reasons"]

    def test_a_promise_passed_by_three_days_does_too(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, "Where is my order?")
        assert card(stage, ticket)["case"]["treated_as"] == "where_is_my_order"
        stage.world.advance(timedelta(days=3))
        shown = card(stage, ticket)
        assert (shown["case"]["type"], shown["case"]["treated_as"]) == ("where_is_my_order", "not_received")

    def test_the_fields_follow_when_three_days_have_passed(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        reply = field(stage, ticket, "next_reply")
        watch(stage, hours=73)
        assert field(stage, ticket, "next_reply") != reply
        assert len(notes(stage, ticket)) == 1, "nothing happened to the parcel"

    def test_a_parcel_in_time_leaves_the_words_alone(self, stage: Stage) -> None:
        shown = card(stage, buyer_writes(stage, "Where is my order?", order_id=names.ON_TIME))
        assert shown["case"]["treated_as"] == shown["case"]["type"] == "where_is_my_order"


class TestLinked:
    """One order, many tickets."""

    def test_all_tickets_of_an_order_are_linked_also_solved_and_closed_ones(self, stage: Stage) -> None:
        first = buyer_writes(stage)
        second = buyer_writes(stage, sender=OTHER_BUYER)
        for ticket in (first, second):
            stage.account.update_ticket(stage.people["agent"], ticket.id, {"status": "solved"})
        stage.account.close(first.id)
        third = buyer_writes(stage, sender="aaaa1111bbbb222@marketplace.amazon.com")
        shown = card(stage, third)
        assert [one["ticket_id"] for one in shown["linked"]] == [second.id, first.id]
        assert shown["linked_count"] == 2
        assert all(one["updated_at"] for one in shown["linked"])
        assert {"code": "repeated_contact"} in shown["risk"]["reasons"]

    def test_three_messages_on_one_ticket_are_three_contacts(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert {"code": "repeated_contact"} not in card(stage, ticket)["risk"]["reasons"]
        buyer_writes(stage, "Hello?", on=ticket)
        buyer_writes(stage, "Hello again?", on=ticket)
        assert {"code": "repeated_contact"} in card(stage, ticket)["risk"]["reasons"]

    def test_another_order_is_not_linked(self, stage: Stage) -> None:
        buyer_writes(stage)
        other = buyer_writes(stage, order_id=names.ON_TIME, sender=OTHER_BUYER)
        assert card(stage, other)["linked"] == []


class TestMergesAndFollowUps:
    """Tickets that become other tickets."""

    def test_a_merge_moves_order_and_clock_to_the_target(self, stage: Stage) -> None:
        source = buyer_writes(stage)
        started = card(stage, source)["sla"]["started_at"]
        stage.world.advance(timedelta(hours=1))
        target = buyer_writes(stage, "Hello, a question", order_id=None, sender=OTHER_BUYER)
        stage.account.update_ticket(
            stage.people["agent"], target.id, {"comment": {"body": "Yes?", "public": True}}
        )
        stage.work_off()
        assert card(stage, target)["state"] == "no_order"
        stage.account.merge([source.id], target.id)
        stage.work_off()
        stage.world.advance(timedelta(minutes=5))
        missed.catch_up(stage.house)
        stage.work_off()
        shown = card(stage, target)
        assert [one["order_id"] for one in shown["orders"]] == [names.HERO]
        assert shown["linked"][0] == {**shown["linked"][0], "ticket_id": source.id, "status": "closed"}
        assert field(stage, target, "order_id") == names.HERO
        count = len(notes(stage, target))
        missed.catch_up(stage.house)
        triage(stage.house, stage.tenant, source.id)
        assert len(notes(stage, target)) == count
        assert started

    def test_the_clock_of_a_merged_ticket_runs_on(self, stage: Stage) -> None:
        source = buyer_writes(stage)
        started = card(stage, source)["sla"]["started_at"]
        stage.world.advance(timedelta(hours=1))
        target = buyer_writes(stage, sender=OTHER_BUYER)
        stage.account.merge([source.id], target.id)
        stage.world.advance(timedelta(minutes=5))
        missed.catch_up(stage.house)
        stage.work_off()
        assert card(stage, target)["sla"]["started_at"] == started

    def test_what_a_follow_up_inherits_is_judged_anew(self, stage: Stage) -> None:
        first = buyer_writes(stage)
        stage.account.update_ticket(stage.people["agent"], first.id, {"status": "solved"})
        stage.account.close(first.id)
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        stage.world.advance(timedelta(hours=2))
        follow_up = buyer_writes(stage, "Please cancel my order", on=first)
        assert follow_up.id != first.id
        assert {"fbm_headline_delivered", "fbm_case_cancel"} <= set(follow_up.tags)
        assert "fbm_headline_delayed" not in follow_up.tags


class TestNotYours:
    """An id that no connected account knows, and one that could not be asked about."""

    def test_another_sellers_order_is_not_yours_when_all_answered(self, stage: Stage) -> None:
        shown = card(stage, buyer_writes(stage, order_id=names.OTHER_SELLER))
        assert (shown["state"], shown["missing_orders"]) == ("order_not_found", [names.OTHER_SELLER])

    def test_one_account_that_did_not_answer_makes_it_unknown(self, stage: Stage) -> None:
        stage.world.sellers[names.SELLER_EU].revoked = True
        stage.world.advance(timedelta(hours=2))
        shown = card(stage, buyer_writes(stage, order_id=names.OTHER_SELLER))
        assert shown["state"] != "order_not_found"
        assert shown["missing_orders"] == []
        assert {one["source"]: one["state"] for one in shown["sources"]}["amazon"] == "denied"


class TestThresholds:
    """Settings of the risk."""

    def test_an_admin_changes_a_threshold_and_the_card_follows(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert {"code": "high_value_unsigned"} not in card(stage, ticket)["risk"]["reasons"]
        api = Api(stage, "admin", "settings")
        answer = api.put("/policy", {"high_value": {"USD": 1}, "repeated_contacts": 5})
        assert (answer.json()["high_value"], answer.json()["repeated_contacts"]) == ({"USD": 1}, 5)
        assert {"code": "high_value_unsigned"} in card(stage, ticket)["risk"]["reasons"]

    @pytest.mark.parametrize(
        "body", [{"high_value": {"dollar": 5}}, {"high_value": {"USD": 0}}, {"claim_closes_days": 1}]
    )
    def test_a_threshold_that_makes_no_sense_is_refused(self, stage: Stage, body: dict[str, Any]) -> None:
        answer = Api(stage, "admin", "settings").put("/policy", body)
        assert (answer.status_code, answer.json()["error_code"]) == (400, "bad_input")
