"""The watch over open tickets: parcels move, fields follow, and what nobody told of is found."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind, Scan
from backend.services import following, missed, suspended

from .helpers import OTHER_BUYER, Api, buyer_writes, field, notes, parcel_moves, silence, watch


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
