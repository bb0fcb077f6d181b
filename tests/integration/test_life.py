"""A ticket after its creation: parcels move, agents correct, buyers write again elsewhere."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import requests
from click.testing import CliRunner

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind, ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket
from backend.services import corrections, following

from .helpers import Api, buyer_writes, field, notes

OTHER_BUYER = "zyxw9876vuts432@marketplace.amazon.com"


def card(stage: Stage, ticket: Ticket) -> dict[str, Any]:
    return Api(stage).get(f"/tickets/{ticket.id}/card").json()


def parcel_moves(stage: Stage, order_id: str, scan: Scan, city: str = "Denver") -> None:
    number = stage.world.orders[order_id].packages[0].number
    parcel = next(one for one in stage.world.parcels.values() if one.number == number)
    parcel.events.append(ParcelEvent(stage.world.now() - timedelta(minutes=2), scan, city, "CO"))


def watch(stage: Stage, hours: float = 3) -> int:
    """Time passes, the watch hands out what is due, the workers do it."""
    stage.world.advance(timedelta(hours=hours))
    handed = following.schedule(stage.house)
    stage.work_off()
    return handed


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

    def test_a_parcel_in_time_leaves_the_words_alone(self, stage: Stage) -> None:
        shown = card(stage, buyer_writes(stage, "Where is my order?", order_id=names.ON_TIME))
        assert shown["case"]["treated_as"] == shown["case"]["type"] == "where_is_my_order"


class TestCorrections:
    """One click, remembered, counted, exported."""

    def test_a_corrected_case_wins_over_every_later_reading(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        api = Api(stage)
        shown = api.post(f"/tickets/{ticket.id}/corrections", {"case": "item_problem"}).json()
        assert shown["case"]["type"] == shown["case"]["treated_as"] == "item_problem"
        assert (shown["case"]["read"], shown["case"]["corrected"]) == ("where_is_my_order", True)
        stage.work_off()
        assert "fbm_case_item_problem" in stage.account.ticket(ticket.id).tags
        assert len(notes(stage, ticket)) == 1, "who corrects need not be told"
        buyer_writes(stage, "Where is my order? I want to know!", on=ticket)
        assert "fbm_case_item_problem" in stage.account.ticket(ticket.id).tags
        assert card(stage, ticket)["case"]["type"] == "item_problem"

    def test_a_corrected_fulfillment_changes_tag_risk_and_upload(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        shown = Api(stage).post(f"/tickets/{ticket.id}/corrections", {"fulfillment": "fba"}).json()
        assert (shown["fulfillment"], shown["fulfillment_corrected"]) == ("fba", True)
        assert (shown["high_risk"], shown["orders"][0]["upload"]["state"]) == (False, "not_due")
        stage.work_off()
        tags = stage.account.ticket(ticket.id).tags
        assert "fbm_fba" in tags
        assert "fbm_high_risk" not in tags

    def test_a_corrected_order_is_looked_up_and_written(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        shown = Api(stage).post(f"/tickets/{ticket.id}/corrections", {"order_id": names.ON_TIME}).json()
        assert names.ON_TIME in [order["order_id"] for order in shown["orders"]]
        stage.work_off()
        facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
        assert facts is not None
        assert facts.order_ids[0] == names.ON_TIME

    def test_corrections_are_counted_and_exported_without_the_buyers_words(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ticket = buyer_writes(stage, "My purple umbrella, where is it?")
        api = Api(stage)
        for _ in range(2):
            api.post(f"/tickets/{ticket.id}/corrections", {"case": "cancel", "fulfillment": "fba"})
        [first, second] = corrections.export(stage.house)
        assert {first["what"], second["what"]} == {"case", "fulfillment"}
        by_kind = {row["what"]: row for row in (first, second)}
        assert (by_kind["case"]["read"], by_kind["case"]["corrected"]) == ("where_is_my_order", "cancel")
        assert by_kind["case"]["language"] == "en"
        assert "umbrella" not in str(first) + str(second)
        metrics = requests.get(f"{stage.house.settings.public_url}/metrics", timeout=10).text
        assert 'fbm_guard_corrections_total{what="case"} 1.0' in metrics
        assert 'fbm_guard_corrections_total{what="fulfillment"} 1.0' in metrics
        from backend import cli, wiring

        monkeypatch.setattr(wiring, "build", lambda *_: stage.house)
        printed = CliRunner().invoke(cli.main, ["export-corrections"])
        assert printed.exit_code == 0
        assert printed.output.count('"corrected"') == 2

    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ({}, "nothing_to_correct"),
            ({"case": "nonsense"}, "bad_input"),
            ({"order_id": "abc"}, "not_an_order_id"),
        ],
    )
    def test_nonsense_is_refused(self, stage: Stage, body: dict[str, str], code: str) -> None:
        ticket = buyer_writes(stage)
        answer = Api(stage).post(f"/tickets/{ticket.id}/corrections", body)
        assert (answer.status_code, answer.json()["error_code"]) == (400, code)
        assert list(corrections.export(stage.house)) == []

    def test_a_light_agent_corrects_nothing(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        answer = Api(stage, "light").post(f"/tickets/{ticket.id}/corrections", {"case": "cancel"})
        assert answer.status_code == 403

    def test_what_an_agent_typed_into_the_field_gives_way_to_a_correction(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        case = stage.tenant.field_ids["case"]
        stage.account.update_ticket(
            stage.people["agent"], ticket.id, {"custom_fields": [{"id": case, "value": "fbm_case_other"}]}
        )
        Api(stage).post(f"/tickets/{ticket.id}/corrections", {"case": "cancel"})
        stage.work_off()
        assert field(stage, ticket, "case") == "fbm_case_cancel"


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


class TestFollowing:
    """Parcels move while a ticket is open."""

    def test_a_moved_parcel_changes_fields_and_leaves_one_note(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        assert watch(stage) == 1
        assert "fbm_headline_delivered" in stage.account.ticket(ticket.id).tags
        assert "Denver" in str(field(stage, ticket, "carrier_status"))
        [_, change] = notes(stage, ticket)
        assert "Delayed" in change
        assert "→" in change
        assert "delivered" in change
        for _ in range(3):
            watch(stage, hours=13)
        assert len(notes(stage, ticket)) == 2

    def test_nothing_is_written_when_nothing_changed(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.ON_TIME)
        before = stage.account.ticket(ticket.id).updated_at
        with stage.world.counting() as calls:
            assert watch(stage, hours=1.1) == 1
        assert calls.get("zendesk", 0) == 0
        assert calls["ups"] == 1
        assert stage.account.ticket(ticket.id).updated_at == before

    def test_a_fresh_parcel_is_not_asked_about_again(self, stage: Stage) -> None:
        buyer_writes(stage)
        with stage.world.counting() as calls:
            assert watch(stage, hours=0.2) == 0
        assert calls == {}

    def test_triage_of_the_state_that_the_watch_told_is_silent(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        parcel_moves(stage, names.HERO, Scan.OUT_FOR_DELIVERY)
        watch(stage)
        count = len(notes(stage, ticket))
        assert count == 2
        buyer_writes(stage, "Hello? Where is my order?", on=ticket)
        assert len(notes(stage, ticket)) == count

    def test_what_a_person_set_stays(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        headline = stage.tenant.field_ids["headline"]
        stage.account.update_ticket(
            stage.people["agent"],
            ticket.id,
            {"priority": "low", "custom_fields": [{"id": headline, "value": "fbm_headline_shipped"}]},
        )
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        watch(stage)
        assert field(stage, ticket, "headline") == "fbm_headline_shipped"
        assert stage.account.ticket(ticket.id).priority == "low"
        assert "Denver" in str(field(stage, ticket, "carrier_status"))

    def test_a_closed_ticket_is_dropped(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.account.update_ticket(stage.people["agent"], ticket.id, {"status": "solved"})
        stage.account.close(ticket.id)
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        watch(stage)
        watch(stage, hours=13)
        assert len(notes(stage, ticket)) == 1
        assert following.schedule(stage.house) == 0

    def test_a_run_is_bounded_and_takes_the_most_urgent_first(self, stage: Stage) -> None:
        from dataclasses import replace

        stage.house.tenants.save_policy(stage.tenant_id, replace(stage.tenant.policy, watch_per_run=1))
        calm = buyer_writes(stage, order_id=names.ON_TIME, sender=OTHER_BUYER)
        urgent = buyer_writes(stage)
        stage.world.advance(timedelta(hours=2))
        due = stage.house.tickets.due(stage.tenant_id, now=stage.house.clock(), limit=10)
        assert due == [urgent.id, calm.id]
        assert [following.schedule(stage.house) for _ in range(3)] == [1, 1, 0]

    def test_a_source_that_is_down_is_no_news(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.world.fail("ups", FaultKind.SERVER_ERROR)
        stage.world.fail("amazon", FaultKind.SERVER_ERROR)
        watch(stage)
        assert len(notes(stage, ticket)) == 1
        assert field(stage, ticket, "headline") == "fbm_headline_delayed"

    def test_an_order_that_could_not_be_asked_about_is_found_later(self, stage: Stage) -> None:
        stage.world.fail("amazon", FaultKind.SERVER_ERROR)
        ticket = buyer_writes(stage)
        assert "fbm_high_risk" not in ticket.tags
        stage.world.heal()
        watch(stage)
        assert "fbm_high_risk" in stage.account.ticket(ticket.id).tags
        assert names.HERO in notes(stage, ticket)[-1]

    def test_a_job_killed_after_the_update_writes_no_second_note(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from backend.store.tickets import Tickets

        ticket = buyer_writes(stage)
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        stage.world.advance(timedelta(hours=3))

        def dies(*_: Any, **__: Any) -> None:
            raise KeyboardInterrupt("killed")

        with monkeypatch.context() as patch:
            patch.setattr(Tickets, "save", dies)
            with pytest.raises(KeyboardInterrupt):
                following.follow(stage.house, stage.tenant, ticket.id)
        assert len(notes(stage, ticket)) == 2
        assert following.follow(stage.house, stage.tenant, ticket.id)
        assert len(notes(stage, ticket)) == 2
        assert not following.follow(stage.house, stage.tenant, ticket.id)
