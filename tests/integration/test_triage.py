"""A buyer's mail arrives; what stands in Zendesk afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind
from backend.services import work
from backend.services.triage import triage
from backend.store.tickets import Tickets

from .helpers import buyer_writes, field, notes

BODY_1_MB = "My parcel is late. " * 60_000


def test_an_fbm_ticket_is_tagged_verified_and_noted(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    assert {"fbm", "fbm_high_risk", "fbm_case_where_is_my_order", "fbm_headline_delayed"} <= set(ticket.tags)
    assert field(stage, ticket, "order_id") == names.HERO
    assert field(stage, ticket, "carrier") == "UPS"
    assert str(field(stage, ticket, "tracking_number")).startswith("1Z")
    assert str(field(stage, ticket, "tracking_link")).startswith("https://www.ups.com/")
    assert "Louisville" in str(field(stage, ticket, "carrier_status"))
    promised = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
    assert promised is not None
    assert field(stage, ticket, "promised_date") == str(
        promised.orders[0].deliver_by.latest.astimezone(stage.tenant.policy.zone_of("ATVPDKIKX0DER")).date()  # type: ignore[union-attr]
    )
    assert field(stage, ticket, "tracking_upload") == "fbm_upload_ok"
    assert names.HERO in str(field(stage, ticket, "next_reply"))
    assert ticket.priority == "high"
    [note] = notes(stage, ticket)
    assert names.HERO in note
    assert "Louisville" in note
    assert "UTC" in note


def test_triage_costs_two_calls_at_zendesk_one_at_amazon_one_at_the_carrier(stage: Stage) -> None:
    buyer_writes(stage, order_id=names.ON_TIME)
    with stage.world.counting() as calls:
        buyer_writes(stage, sender="zyxw9876vuts432@marketplace.amazon.com")
    assert calls == {"zendesk": 2, "amazon": 1, "ups": 1}


def test_a_job_that_runs_twice_leaves_one_note_and_costs_one_more_read(stage: Stage) -> None:
    with stage.world.counting() as calls:
        ticket = buyer_writes(stage)
        triage(stage.house, stage.tenant, ticket.id)
    assert calls["zendesk"] == 3
    assert len(notes(stage, ticket)) == 1


def test_a_job_killed_between_the_update_and_its_commit_leaves_one_note(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket = buyer_writes(stage, work=False)

    def dies(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt("killed")

    with monkeypatch.context() as patch:
        patch.setattr(Tickets, "save", dies)
        stage.account.wait_idle()
        with pytest.raises(KeyboardInterrupt):
            work.drain(stage.house, "doomed")
    assert len(notes(stage, ticket)) == 1
    assert stage.work_off() == 0, "the lease of the dead worker still runs"
    stage.world.advance(timedelta(seconds=stage.house.settings.lease_seconds + 1))
    assert stage.work_off() == 1
    assert len(notes(stage, ticket)) == 1
    assert stage.house.tickets.get(stage.tenant_id, ticket.id).facts is not None
    assert stage.house.inbox.waiting(stage.tenant_id) == 0


def test_a_second_buyer_message_is_a_new_event_and_notes_only_a_change(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    again = buyer_writes(stage, "Hello? Still waiting. Where is my parcel?", on=ticket)
    assert again.id == ticket.id
    assert len(notes(stage, ticket)) == 1, "nothing new was found, so nothing is noted"
    buyer_writes(stage, "Forget it. Please cancel my order.", on=ticket)
    assert "fbm_case_cancel" in stage.account.ticket(ticket.id).tags
    assert len(notes(stage, ticket)) == 2


def test_a_tenant_may_do_without_notes(stage: Stage) -> None:
    from dataclasses import replace

    stage.house.tenants.save_policy(stage.tenant_id, replace(stage.tenant.policy, triage_note=False))
    ticket = buyer_writes(stage)
    assert notes(stage, ticket) == []
    assert "fbm_high_risk" in ticket.tags


def test_twenty_updates_of_ours_cause_no_delivery(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    before = len(stage.account.deliveries)
    for _ in range(20):
        stage.world.advance(timedelta(hours=3))
        stored = stage.house.tickets.get(stage.tenant_id, ticket.id)
        assert stored.facts is not None
        stage.house.tickets.save(
            stage.tenant_id, stored.facts, now=stage.house.clock(), noted="something else"
        )
        stage.account.ticket(ticket.id)
        from backend.services.zendesk_calls import read_ticket, update_ticket
        from backend.zendesk.records import TicketUpdate

        snapshot = read_ticket(stage.house, stage.tenant, ticket.id)
        update_ticket(
            stage.house,
            stage.tenant,
            snapshot,
            TicketUpdate(
                fields={stage.tenant.field_ids["carrier_status"]: f"moved {_}"},
                entry=f"watch-{_}",
                note=f"<p>note {_}</p>",
            ),
        )
    stage.account.wait_idle()
    assert len(stage.account.deliveries) == before
    assert len(notes(stage, ticket)) == 21


def test_an_fba_order_is_told_apart_and_is_no_high_risk(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.FBA)
    assert "fbm_fba" in ticket.tags
    assert "fbm_high_risk" not in ticket.tags
    assert ticket.priority is None
    assert "do not send" in str(field(stage, ticket, "next_reply")) or field(stage, ticket, "next_reply")


def test_the_support_address_leads_to_the_right_seller(stage: Stage) -> None:
    with stage.world.counting() as calls:
        ticket = buyer_writes(
            stage,
            order_id=names.GERMANY_LATE,
            to=names.SUPPORT_EU,
            sender="mnop5678qrst901@marketplace.amazon.de",
        )
    assert calls["amazon"] == 1
    assert field(stage, ticket, "order_id") == names.GERMANY_LATE


def test_a_person_keeps_what_a_person_set(stage: Stage) -> None:
    ticket = buyer_writes(stage, work=False)
    agent = stage.people["agent"]
    stage.account.update_ticket(agent, ticket.id, {"priority": "low"})
    stage.work_off()
    assert stage.account.ticket(ticket.id).priority == "low"
    carrier = stage.tenant.field_ids["carrier"]
    stage.account.update_ticket(
        agent, ticket.id, {"custom_fields": [{"id": carrier, "value": "My own words"}]}
    )
    buyer_writes(stage, "And please cancel my order", on=ticket)
    assert field(stage, ticket, "carrier") == "My own words"


def test_the_order_of_another_tenants_seller_is_not_found(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.OTHER_SELLER)
    assert field(stage, ticket, "carrier") in (None, "")
    assert "fbm" not in ticket.tags
    assert names.OTHER_SELLER in str(field(stage, ticket, "order_id"))
    facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
    assert facts is not None
    assert facts.orders == ()
    assert facts.missing_orders == (names.OTHER_SELLER,)


def test_a_number_that_is_no_amazon_order_asks_nobody(stage: Stage) -> None:
    with stage.world.counting() as calls:
        ticket = buyer_writes(stage, "My number is 12-34567-890123456, where is it?", order_id=None)
    assert calls.get("amazon", 0) == 0
    assert field(stage, ticket, "order_id") in (None, "")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script><img src=x onerror=alert(1)> Where is my order?",
        "{{ 7*7 }} {% for x in range(10**9) %}x{% endfor %} ${7*7} Where is my order?",
        BODY_1_MB,
    ],
    ids=["html and script", "template syntax", "one megabyte"],
)
def test_hostile_text_is_read_like_any_other(stage: Stage, text: str) -> None:
    ticket = buyer_writes(stage, text)
    assert "fbm_high_risk" in ticket.tags
    everything = " ".join([str(field(stage, ticket, "next_reply")), *notes(stage, ticket)])
    for never in ("<script", "onerror", "{{", "{%", "7*7"):
        assert never not in everything


@pytest.mark.parametrize("fault", [FaultKind.RATE_LIMITED, FaultKind.SERVER_ERROR, FaultKind.RESET])
def test_amazon_failing_is_said_and_the_next_message_heals(stage: Stage, fault: FaultKind) -> None:
    stage.world.fail("amazon", fault)
    ticket = buyer_writes(stage)
    assert field(stage, ticket, "headline") is None
    assert "fbm_high_risk" not in ticket.tags
    assert any("Amazon" in note for note in notes(stage, ticket))
    stage.world.heal()
    buyer_writes(stage, "Hello, any news?", on=ticket)
    assert "fbm_high_risk" in stage.account.ticket(ticket.id).tags


def test_a_revoked_seller_marks_the_connection_broken(stage: Stage) -> None:
    stage.world.sellers[names.SELLER_US].revoked = True
    stage.world.advance(timedelta(hours=2))
    buyer_writes(stage)
    health = {one.label: one.health for one in stage.house.connections.all_of(stage.tenant_id)}
    assert health["Bright Nook US"] == "broken"
    assert health["Bright Nook Europe"] == "ok"


def test_a_carrier_that_is_down_leaves_amazons_word(stage: Stage) -> None:
    stage.world.fail("ups", FaultKind.SERVER_ERROR)
    ticket = buyer_writes(stage)
    assert field(stage, ticket, "order_id") == names.HERO
    assert field(stage, ticket, "headline") == "fbm_headline_delayed", "the promise has passed all the same"
    assert any("UPS" in note for note in notes(stage, ticket))


def test_zendesk_conflict_is_judged_anew(stage: Stage) -> None:
    stage.world.fail("zendesk", FaultKind.CONFLICT, times=1)
    ticket = buyer_writes(stage)
    assert "fbm_high_risk" in ticket.tags
    assert len(notes(stage, ticket)) == 1


def test_zendesk_422_is_final_and_kept_for_a_person(stage: Stage) -> None:
    stage.world.fail("zendesk", FaultKind.UNPROCESSABLE, times=1)
    ticket = buyer_writes(stage)
    assert notes(stage, ticket) == []
    assert stage.house.inbox.waiting(stage.tenant_id) == 0
    assert stage.house.inbox.failures(stage.tenant_id) == [(ticket.id, "record_invalid")]


def test_zendesk_429_is_waited_for_and_nothing_is_lost(stage: Stage) -> None:
    stage.world.fail("zendesk", FaultKind.RATE_LIMITED, times=1, seconds=60)
    ticket = buyer_writes(stage)
    assert "fbm_high_risk" not in ticket.tags
    assert stage.house.inbox.waiting(stage.tenant_id) == 1
    stage.world.advance(timedelta(seconds=61))
    stage.work_off()
    assert "fbm_high_risk" in stage.account.ticket(ticket.id).tags


def test_an_expired_zendesk_token_is_refreshed_once(stage: Stage) -> None:
    stage.world.advance(timedelta(hours=1))
    ticket = buyer_writes(stage)
    assert "fbm_high_risk" in ticket.tags


def test_a_revoked_zendesk_grant_waits_for_the_admin(stage: Stage) -> None:
    stage.account.oauth.revoke_all()
    ticket = buyer_writes(stage)
    assert stage.house.inbox.waiting(stage.tenant_id) == 1
    assert stage.tenant.zendesk_health == "broken"
    assert "fbm_high_risk" not in ticket.tags


def test_a_closed_ticket_takes_nothing_and_fails_nothing(stage: Stage) -> None:
    ticket = buyer_writes(stage, work=False)
    stage.account.update_ticket(stage.people["agent"], ticket.id, {"status": "solved"})
    stage.account.close(ticket.id)
    stage.work_off()
    assert notes(stage, ticket) == []
    facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
    assert facts is not None
    assert facts.closed


def test_nothing_of_the_buyer_is_stored_or_logged(stage: Stage, capfd: pytest.CaptureFixture[str]) -> None:
    secret_words = "purple elephant umbrella"
    buyer_writes(stage, f"I am Pat Buyer, {secret_words}, where is my order?")
    with stage.house.database.engine.connect() as connection:
        dump = "\n".join(str(line) for line in connection.connection.driver_connection.iterdump())  # type: ignore[union-attr]
    for word in (secret_words, "Pat Buyer", "abcd1234efgh567"):
        assert word not in dump
    captured = capfd.readouterr()
    assert secret_words not in captured.out + captured.err
