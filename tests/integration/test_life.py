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
from backend.emulators.zendesk.model import Ticket, Webhook
from backend.services import corrections, following, missed, suspended
from backend.services.triage import triage

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

    def test_the_fields_follow_when_three_days_have_passed(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        reply = field(stage, ticket, "next_reply")
        watch(stage, hours=73)
        assert field(stage, ticket, "next_reply") != reply
        assert len(notes(stage, ticket)) == 1, "nothing happened to the parcel"

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

    def test_an_order_that_is_typed_counts_and_can_be_taken_back(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        api = Api(stage)
        for order_id in (names.ON_TIME, names.HERO, names.ON_TIME):
            api.post(f"/tickets/{ticket.id}/order", {"order_id": order_id})
            stage.work_off()
        facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
        assert facts is not None
        assert facts.order_ids[0] == names.ON_TIME
        assert [row["corrected"] for row in corrections.export(stage.house)] == [
            names.ON_TIME,
            names.HERO,
            names.ON_TIME,
        ]

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

    def test_what_the_card_finds_new_is_written_at_once(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        api = Api(stage)
        shown = api.post(f"/tickets/{ticket.id}/card/refresh", {"force": True}).json()
        assert shown["orders"][0]["headline"] == "delivered"
        assert stage.work_off() == 2, "the fields, and a look for the proof of the delivery that is denied"
        assert "fbm_headline_delivered" in stage.account.ticket(ticket.id).tags
        assert len(notes(stage, ticket)) == 2
        api.post(f"/tickets/{ticket.id}/card/refresh", {"force": True})
        assert stage.work_off() == 0

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

    def test_a_ticket_that_was_solved_meanwhile_is_left_alone(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.account.update_ticket(stage.people["agent"], ticket.id, {"status": "solved"})
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        watch(stage)
        assert len(notes(stage, ticket)) == 1
        assert watch(stage, hours=13) == 0

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


class TestMissed:
    """Tickets that no webhook told of."""

    def test_a_ticket_without_a_webhook_is_found_and_triaged_once(self, stage: Stage) -> None:
        silence(stage)
        ticket = buyer_writes(stage)
        assert "fbm_high_risk" not in ticket.tags
        stage.world.advance(timedelta(minutes=5))
        assert missed.catch_up(stage.house) == 1
        stage.work_off()
        assert "fbm_high_risk" in stage.account.ticket(ticket.id).tags
        stage.world.advance(timedelta(minutes=5))
        assert missed.catch_up(stage.house) == 0
        assert len(notes(stage, ticket)) == 1

    def test_a_late_webhook_makes_no_second_note(self, stage: Stage) -> None:
        hooks = silence(stage)
        ticket = buyer_writes(stage)
        stage.world.advance(timedelta(minutes=5))
        missed.catch_up(stage.house)
        stage.work_off()
        for hook in hooks:
            hook.status = "active"
        late = stage.account.ticket(ticket.id).comments[0].id
        assert stage.house.inbox.accept(
            tenant_id=stage.tenant_id,
            invocation_id="late",
            event="created",
            ticket_id=ticket.id,
            event_key=f"created:{ticket.id}:{late}",
            now=stage.house.clock(),
        )
        stage.work_off()
        assert len(notes(stage, ticket)) == 1

    def test_a_ticket_that_was_only_opened_is_triaged_all_the_same(self, stage: Stage) -> None:
        silence(stage)
        ticket = buyer_writes(stage)
        Api(stage).post(f"/tickets/{ticket.id}/card/refresh")
        stage.world.advance(timedelta(minutes=5))
        assert missed.catch_up(stage.house) == 1
        stage.work_off()
        assert "fbm_high_risk" in stage.account.ticket(ticket.id).tags

    def test_what_a_webhook_told_is_not_taken_on_again(self, stage: Stage) -> None:
        buyer_writes(stage)
        stage.world.advance(timedelta(minutes=5))
        assert missed.catch_up(stage.house) == 0

    def test_the_export_goes_on_from_its_cursor(self, stage: Stage) -> None:
        buyer_writes(stage)
        stage.world.advance(timedelta(minutes=5))
        missed.catch_up(stage.house)
        assert stage.house.cursors.get(stage.tenant_id, missed.CURSOR)
        with stage.world.counting() as calls:
            missed.catch_up(stage.house)
        assert calls == {"zendesk": 1}

    def test_a_zendesk_that_is_down_loses_nothing(self, stage: Stage) -> None:
        silence(stage)
        buyer_writes(stage)
        stage.world.advance(timedelta(minutes=5))
        stage.account.oauth.revoke_all()
        assert missed.catch_up(stage.house) == 0
        assert stage.house.cursors.get(stage.tenant_id, missed.CURSOR) is None

    def test_a_solved_ticket_is_no_longer_watched_and_a_reopened_one_is(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        agent = stage.people["agent"]
        stage.account.update_ticket(agent, ticket.id, {"status": "solved"})
        stage.world.advance(timedelta(minutes=5))
        missed.catch_up(stage.house)
        stage.world.advance(timedelta(hours=5))
        assert following.schedule(stage.house) == 0
        stage.account.update_ticket(agent, ticket.id, {"status": "open"})
        parcel_moves(stage, names.HERO, Scan.DELIVERED)
        stage.world.advance(timedelta(minutes=5))
        assert missed.catch_up(stage.house) == 1
        stage.work_off()
        assert "fbm_headline_delivered" in stage.account.ticket(ticket.id).tags


class TestSuspended:
    """Mail that Zendesk keeps back."""

    def arrives(self, stage: Stage, subject: str, body: str, sender: str = "donotreply@amazon.com") -> int:
        kept = stage.account.receive_mail(sender, subject, body, to=names.SUPPORT_US, automated=True)
        assert kept is not None
        suspended.look(stage.house)
        return kept.id

    def test_an_amazon_notice_is_offered_and_recovered_by_an_agent_only(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        kept = self.arrives(stage, f"A-to-z Guarantee claim for order {names.HERO}", "A claim was filed.")
        [offer] = card(stage, ticket)["suspended"]
        assert (offer["id"], offer["notice"], offer["order_id"]) == (kept, "atoz_notice", names.HERO)
        assert kept in stage.account.suspended, "nothing is let in by itself"
        api = Api(stage)
        assert [one["id"] for one in api.get("/suspended").json()["suspended"]] == [kept]
        assert Api(stage, "light").post(f"/suspended/{kept}/recover").status_code == 403
        made = api.post(f"/suspended/{kept}/recover").json()["ticket_id"]
        assert api.post(f"/suspended/{kept}/recover").json()["ticket_id"] == made
        stage.work_off()
        assert api.get("/suspended").json()["suspended"] == []
        shown = api.get(f"/tickets/{made}/card").json()
        assert shown["notice"] == "atoz_notice"
        assert shown["claim"]["due_at"]
        assert {"code": "claim_running"} in shown["risk"]["reasons"]

    def test_other_peoples_mail_and_look_alikes_are_left_alone(self, stage: Stage) -> None:
        self.arrives(stage, "Out of office", "I am away", "someone@shop.example")
        self.arrives(stage, f"A-to-z claim {names.HERO}", "Pay now", "claims@marketplace-amazon.com")
        assert Api(stage).get("/suspended").json()["suspended"] == []

    def test_reading_twice_keeps_one_row_and_what_is_gone_is_not_offered(self, stage: Stage) -> None:
        kept = self.arrives(stage, f"Return request for order {names.HERO}", "A return was requested.")
        assert suspended.look(stage.house) == 0
        del stage.account.suspended[kept]
        suspended.look(stage.house)
        api = Api(stage)
        assert api.get("/suspended").json()["suspended"] == []
        answer = api.post(f"/suspended/{kept}/recover")
        assert (answer.status_code, answer.json()["error_code"]) == (400, "no_such_notice")

    def test_nothing_of_the_mail_is_stored(self, stage: Stage) -> None:
        self.arrives(stage, f"A-to-z claim purple umbrella {names.HERO}", "violet walrus")
        with stage.house.database.engine.connect() as connection:
            dump = "\n".join(str(line) for line in connection.connection.driver_connection.iterdump())  # type: ignore[union-attr]
        assert names.HERO in dump
        assert "umbrella" not in dump
        assert "walrus" not in dump

    def test_a_claim_clock_is_started_by_hand(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert card(stage, ticket)["claim"] is None
        api = Api(stage)
        started = stage.world.now() - timedelta(hours=5)
        shown = api.post(f"/tickets/{ticket.id}/claim", {"started_at": started.isoformat()}).json()
        assert shown["claim"]["due_at"] == (started + timedelta(hours=48)).isoformat()
        assert shown["risk"]["reasons"][0] == {"code": "claim_running"}
        buyer_writes(stage, "Hello?", on=ticket)
        assert card(stage, ticket)["claim"]["started_at"] == started.isoformat()
        future = stage.world.now() + timedelta(days=2)
        answer = api.post(f"/tickets/{ticket.id}/claim", {"started_at": future.isoformat()})
        assert (answer.status_code, answer.json()["error_code"]) == (400, "bad_claim_time")


class TestNotices:
    """Mail on a ticket that no buyer wrote."""

    def notice(self, stage: Stage, subject: str, body: str, sender: str = "donotreply@amazon.com") -> Ticket:
        got = stage.account.receive_mail(sender, subject, body, to=names.SUPPORT_US)
        stage.work_off()
        return stage.account.ticket(got.id)  # type: ignore[union-attr]

    def test_a_copy_of_our_reply_stops_the_clock_and_makes_no_work(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert card(stage, ticket)["sla"]["started_at"]
        stage.world.advance(timedelta(minutes=10))
        copy = self.notice(stage, f"Your e-mail to Pat (Order: {names.HERO})", "Dear Pat, here it is.")
        assert notes(stage, copy) == []
        assert not any(tag.startswith("fbm") for tag in copy.tags)
        assert copy.priority is None
        assert card(stage, ticket)["sla"]["answered"]
        stage.world.advance(timedelta(minutes=10))
        buyer_writes(stage, "Thank you, but where is it?", on=ticket)
        assert not card(stage, ticket)["sla"]["answered"]

    def test_a_bounce_says_once_that_the_buyer_did_not_get_it(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.world.advance(timedelta(minutes=10))
        stage.account.update_ticket(
            stage.people["agent"], ticket.id, {"comment": {"body": "On its way.", "public": True}}
        )
        stage.world.advance(timedelta(minutes=10))
        bounce = self.notice(
            stage,
            f"Message could not be delivered (Order: {names.HERO})",
            "We were unable to deliver your message.",
        )
        assert card(stage, bounce)["notice"] == "bounce"
        assert {"code": "not_reached"} in card(stage, ticket)["risk"]["reasons"]
        assert sum("did not get our reply" in one for one in notes(stage, ticket)) == 1
        watch(stage)
        assert sum("did not get our reply" in one for one in notes(stage, ticket)) == 1
        assert sum("did not get our reply" in one for one in notes(stage, bounce)) == 1
        stage.account.update_ticket(
            stage.people["agent"], ticket.id, {"comment": {"body": "Again: on its way.", "public": True}}
        )
        stage.work_off()
        assert {"code": "not_reached"} not in card(stage, ticket)["risk"]["reasons"]


class TestLookAlikes:
    """Who only pretends to be Amazon's buyer."""

    def test_a_look_alike_is_flagged_and_gets_no_reply(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, sender="abcd1234efgh567@marketplace-amazon.com")
        shown = card(stage, ticket)
        assert (shown["channel"], shown["suspicious"]) == ("unknown", True)
        assert (shown["replies"], shown["no_reply_key"]) == ([], "blocked.suspicious_sender")
        assert "do not send" in str(field(stage, ticket, "next_reply"))
        assert "not Amazon" in notes(stage, ticket)[0]


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


def silence(stage: Stage) -> list[Webhook]:
    """Zendesk calls nobody from now on."""
    hooks = list(stage.account.webhooks.values())
    for hook in hooks:
        hook.status = "inactive"
    return hooks


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


def test_what_agents_decide_stands_in_the_log(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    api = Api(stage)
    api.post(f"/tickets/{ticket.id}/corrections", {"case": "cancel"})
    api.post(f"/tickets/{ticket.id}/claim")
    kinds = [entry.kind for entry in stage.house.audit.of_ticket(stage.tenant_id, ticket.id)]
    assert kinds == ["triage", "correction", "claim"]
    assert list(stage.house.audit.verify()) == []


def test_every_periodic_job_run_twice_writes_nothing_more(stage: Stage) -> None:
    silence(stage)
    ticket = buyer_writes(stage)
    stage.account.receive_mail(
        "donotreply@amazon.com", f"A-to-z claim {names.HERO}", "x", to=names.SUPPORT_US, automated=True
    )
    stage.world.advance(timedelta(minutes=5))
    parcel_moves(stage, names.HERO, Scan.OUT_FOR_DELIVERY)
    jobs = (missed.catch_up, suspended.look, following.schedule)
    for job in (*jobs, *jobs):
        job(stage.house)
        stage.work_off()
    before = (len(notes(stage, ticket)), stage.account.ticket(ticket.id).updated_at)
    for job in (*jobs, *jobs):
        job(stage.house)
        stage.work_off()
    assert (len(notes(stage, ticket)), stage.account.ticket(ticket.id).updated_at) == before
    assert before[0] == 1
