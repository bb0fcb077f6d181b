"""How carriers are asked: seldom, together, within their quotas, and not at all while they are down."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage, open_stage
from backend.emulators.world import FaultKind, ParcelEvent, Scan
from backend.services import install, refreshing
from backend.services.asking import ask
from backend.sources.registry import kind_of

from .helpers import Api, buyer_writes

HOUR = timedelta(hours=1)
ANOTHER_BUYER = "qrst5678abcd123@marketplace.amazon.com"


@pytest.fixture
def hasty() -> Iterator[Stage]:
    """A stage whose breakers open after two failures, for half a second."""
    opened = open_stage(breaker_failures=2, breaker_seconds=0.5)
    yield opened
    opened.close()


def look(stage: Stage, ticket_id: int, *, force: bool = False) -> dict[str, dict[str, object]]:
    """The rows of the sources after a refresh."""
    card = Api(stage).post(f"/tickets/{ticket_id}/card/refresh", {"force": force}).json()
    return {source["source"]: source for source in card["sources"]}


def stage_number(stage: Stage, order_id: str) -> str:
    """The tracking number of an order's first parcel."""
    return stage.world.orders[order_id].packages[0].number or ""


class TestBreaker:
    def test_a_carrier_that_keeps_failing_is_left_alone_and_comes_back(self, hasty: Stage) -> None:
        ticket = buyer_writes(hasty)
        hasty.world.fail("ups", FaultKind.SERVER_ERROR)
        for _ in range(2):
            assert look(hasty, ticket.id, force=True)["ups"]["message_key"] == "errors.source_down"
        with hasty.world.counting() as tally:
            row = look(hasty, ticket.id, force=True)["ups"]
        assert tally["ups"] == 0
        assert (row["state"], row["message_key"]) == ("down", "errors.source_paused")
        hasty.world.heal()
        time.sleep(0.6)
        assert look(hasty, ticket.id, force=True)["ups"]["state"] == "ok"

    def test_another_tenants_breaker_is_its_own(self, hasty: Stage) -> None:
        house = hasty.house
        other = house.tenants.get(hasty.other_tenant_id)
        client_id, client_secret = names.UPS_CLIENT
        theirs = install.connect(
            house,
            other,
            kind="ups",
            label="UPS",
            credentials={"client_id": client_id, "client_secret": client_secret},
        )
        ticket = buyer_writes(hasty)
        hasty.world.fail("ups", FaultKind.SERVER_ERROR)
        for _ in range(3):
            row = look(hasty, ticket.id, force=True)["ups"]
        assert row["message_key"] == "errors.source_paused"
        hasty.world.heal()
        number = stage_number(hasty, names.HERO)
        adapter = house.adapter(theirs)
        assert ask(house, other, theirs, lambda: adapter.track(number)).number == number

    def test_no_such_number_is_no_failure(self, hasty: Stage) -> None:
        ticket = buyer_writes(hasty, order_id=names.LABEL_ONLY)
        for _ in range(4):
            rows = look(hasty, ticket.id, force=True)
        assert {row["state"] for row in rows.values()} <= {"ok", "no_data_yet"}


class TestFewCalls:
    def test_no_data_yet_is_believed_for_half_an_hour(self, stage: Stage) -> None:
        kept = stage.world.parcels.pop(("ups", stage_number(stage, names.HERO)))
        ticket = buyer_writes(stage)
        with stage.world.counting() as tally:
            row = look(stage, ticket.id)["ups"]
        assert (tally["ups"], row["state"]) == (0, "no_data_yet")
        assert row["retry_at"], "and says when it is asked again"
        stage.world.parcels[kept.carrier, kept.number] = kept
        stage.world.advance(timedelta(minutes=31))
        assert look(stage, ticket.id)["ups"]["state"] == "ok"

    def test_two_tickets_about_one_parcel_share_its_answer(self, stage: Stage) -> None:
        buyer_writes(stage)
        with stage.world.counting() as tally:
            second = buyer_writes(
                stage, "Hello, still nothing here", sender="qrst5678abcd123@marketplace.amazon.com"
            )
        assert tally["ups"] == 0
        assert look(stage, second.id)["ups"]["state"] == "ok"

    def test_ten_agents_who_look_at_once_make_one_call(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.world.latency["ups"] = 0.4
        stage.world.advance(2 * HOUR)
        with stage.world.counting() as tally, ThreadPoolExecutor(10) as agents:
            rows = list(agents.map(lambda _: look(stage, ticket.id), range(10)))
        assert {row["ups"]["state"] for row in rows} == {"ok"}
        # The OAuth token may have run out meanwhile: one call for it, one for the parcel.
        assert tally["ups"] <= 2


class TestQuota:
    def test_a_quota_that_is_used_up_says_when_it_is_asked_again(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.STALLED)
        usps = next(one for one in stage.house.connections.all_of(stage.tenant_id) if one.kind == "usps")
        [limit] = kind_of("usps").limits
        now = stage.world.now()
        stage.house.calls.add(stage.tenant_id, usps.id, now=now, calls=limit.calls)
        with stage.world.counting() as tally:
            row = look(stage, ticket.id, force=True)["usps"]
        assert (tally["usps"], row["state"], row["message_key"]) == (0, "rate_limited", "errors.quota_used")
        assert str(row["retry_at"]) > (now + timedelta(minutes=58)).isoformat()
        stage.world.advance(timedelta(minutes=62))
        assert look(stage, ticket.id, force=True)["usps"]["state"] == "ok"

    def test_the_background_leaves_agents_their_share(self, stage: Stage) -> None:
        buyer_writes(stage, order_id=names.STALLED)
        usps = next(one for one in stage.house.connections.all_of(stage.tenant_id) if one.kind == "usps")
        stage.world.advance(3 * HOUR)
        stage.house.calls.add(stage.tenant_id, usps.id, now=stage.world.now(), calls=50)
        with stage.world.counting() as tally:
            assert refreshing.refresh(stage.house) == 0
        assert tally["usps"] == 0
        number = stage_number(stage, names.STALLED)
        record = stage.house.parcels.get(stage.tenant_id, [number])[number]
        assert record.planned_at is not None
        assert record.planned_at > stage.world.now() + timedelta(minutes=58)

    def test_a_carrier_that_asks_for_quiet_gets_it(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.world.fail("ups", FaultKind.RATE_LIMITED, times=1, seconds=120)
        assert look(stage, ticket.id, force=True)["ups"]["state"] == "rate_limited"
        with stage.world.counting() as tally:
            assert look(stage, ticket.id, force=True)["ups"]["state"] == "rate_limited"
        assert tally["ups"] == 0
        stage.world.advance(timedelta(minutes=3))
        assert look(stage, ticket.id, force=True)["ups"]["state"] == "ok"


class TestRefresh:
    def test_open_tickets_parcels_are_asked_about_together_and_news_reaches_the_ticket(
        self, stage: Stage
    ) -> None:
        tickets = [
            buyer_writes(stage, order_id=order) for order in (names.HERO, names.WEATHER, names.STALLED)
        ]
        # The proof of a denied delivery is asked for apart; only the news is counted here.
        stage.house.tenants.save_policy(stage.tenant_id, replace(stage.tenant.policy, fetch_proof=False))
        stage.world.advance(2 * HOUR)
        number = stage_number(stage, names.HERO)
        parcel = next(one for one in stage.world.parcels.values() if one.number == number)
        parcel.events.append(
            ParcelEvent(stage.world.now() - timedelta(minutes=2), Scan.DELIVERED, "Denver", "CO")
        )
        assert refreshing.refresh(stage.house) >= 3
        with stage.world.counting() as tally:
            stage.work_off()
        assert tally["ups"] == 0, "the ticket takes the answer that the refresh brought"
        held = stage.account.ticket(tickets[0].id)
        assert held.custom[stage.tenant.field_ids["headline"]] == "fbm_headline_delivered"

    def test_what_was_just_asked_about_is_left_alone(self, stage: Stage) -> None:
        buyer_writes(stage)
        with stage.world.counting() as tally:
            assert refreshing.refresh(stage.house) == 0
        assert tally["ups"] == 0

    def test_solved_tickets_cost_no_calls(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.house.tickets.note_status(
            stage.tenant_id, ticket.id, status="solved", updated_at=stage.world.now()
        )
        stage.world.advance(3 * HOUR)
        assert refreshing.refresh(stage.house) == 0

    def test_two_workers_do_not_ask_about_the_same_parcel(self, stage: Stage) -> None:
        buyer_writes(stage)
        stage.world.advance(2 * HOUR)
        now = stage.world.now()
        number = stage_number(stage, names.HERO)
        first = stage.house.parcels.lease(stage.tenant_id, [number], now=now, until=now + HOUR)
        second = stage.house.parcels.lease(stage.tenant_id, [number], now=now, until=now + HOUR)
        assert (first, second) == ((number,), ())
        assert refreshing.refresh(stage.house) == 0

    def test_a_carrier_that_is_down_leaves_everything_due(self, stage: Stage) -> None:
        buyer_writes(stage)
        stage.world.advance(2 * HOUR)
        stage.world.fail("ups", FaultKind.SERVER_ERROR)
        assert refreshing.refresh(stage.house) == 0
        stage.world.heal()
        stage.world.advance(timedelta(minutes=4))
        assert refreshing.refresh(stage.house) >= 1
