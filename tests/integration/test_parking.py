"""Tell me when it moves: a parked ticket wakes on a new scan, or before the time to answer runs out."""

from __future__ import annotations

from datetime import timedelta

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind, ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket
from backend.services import parking, refreshing

from .helpers import Api, buyer_writes, notes

HOUR = timedelta(hours=1)


def parked(stage: Stage) -> Ticket:
    ticket = buyer_writes(stage)
    answer = Api(stage).post(f"/tickets/{ticket.id}/park")
    assert answer.status_code == 200, answer.text
    assert answer.json()["parked"]["until"]
    assert 'data-do="unpark"' in answer.json()["parts"]["park"]
    return ticket


def status(stage: Stage, ticket: Ticket) -> str:
    return stage.account.ticket(ticket.id).status


def time_passes(stage: Stage, hours: float) -> None:
    stage.world.advance(hours * HOUR)
    refreshing.refresh(stage.house)
    parking.schedule(stage.house)
    stage.work_off()


def parcel_moves(stage: Stage) -> None:
    number = stage.world.orders[names.HERO].packages[0].number
    event = ParcelEvent(stage.world.now() - timedelta(minutes=5), Scan.ARRIVED, "Denver", "CO")
    stage.world.parcels["ups", number].events.append(event)


def test_a_parked_ticket_is_on_hold_and_says_what_it_waits_for(stage: Stage) -> None:
    ticket = parked(stage)
    assert status(stage, ticket) == "hold"
    assert "a new scan, at the latest" in notes(stage, ticket)[-1]


def test_a_new_scan_wakes_it_once(stage: Stage) -> None:
    ticket = parked(stage)
    time_passes(stage, 3)
    assert status(stage, ticket) == "hold", "nothing moved"
    parcel_moves(stage)
    time_passes(stage, 3)
    assert status(stage, ticket) == "open"
    woken = [note for note in notes(stage, ticket) if "woken" in note]
    assert len(woken) == 1
    assert "Denver" in woken[0]
    time_passes(stage, 3)
    assert len([note for note in notes(stage, ticket) if "woken" in note]) == 1
    assert Api(stage).get(f"/tickets/{ticket.id}/card").json()["parked"] is None


def test_without_a_scan_it_wakes_two_hours_before_the_answer_is_due(stage: Stage) -> None:
    ticket = parked(stage)
    time_passes(stage, 21)
    assert status(stage, ticket) == "hold"
    time_passes(stage, 1.2)
    assert status(stage, ticket) == "open"
    assert "the answer time ends" in notes(stage, ticket)[-1]


def test_parking_twice_leaves_one_note(stage: Stage) -> None:
    ticket = parked(stage)
    before = len(notes(stage, ticket))
    assert Api(stage).post(f"/tickets/{ticket.id}/park").status_code == 200
    assert len(notes(stage, ticket)) == before


def test_the_buyer_who_writes_again_ends_the_waiting(stage: Stage) -> None:
    ticket = parked(stage)
    buyer_writes(stage, "Hello? Still waiting.", on=ticket)
    assert status(stage, ticket) == "open"
    assert Api(stage).get(f"/tickets/{ticket.id}/card").json()["parked"] is None


def test_an_agent_takes_it_up_again_without_a_note(stage: Stage) -> None:
    ticket = parked(stage)
    before = len(notes(stage, ticket))
    shown = Api(stage).post(f"/tickets/{ticket.id}/unpark").json()
    assert (shown["parked"], status(stage, ticket), len(notes(stage, ticket))) == (None, "open", before)


def test_an_account_without_on_hold_keeps_its_status_and_is_woken_all_the_same(stage: Stage) -> None:
    stage.account.on_hold = False
    ticket = parked(stage)
    assert status(stage, ticket) == "new", "as it was"
    assert "a new scan, at the latest" in notes(stage, ticket)[-1]
    parcel_moves(stage)
    time_passes(stage, 3)
    assert "Denver" in notes(stage, ticket)[-1]


def test_a_zendesk_that_is_down_parks_nothing(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    api = Api(stage)
    stage.world.fail("zendesk", FaultKind.SERVER_ERROR)
    answer = api.post(f"/tickets/{ticket.id}/park")
    stage.world.heal()
    assert (answer.status_code, answer.json()["error_code"]) == (502, "source_down")
    assert Api(stage).get(f"/tickets/{ticket.id}/card").json()["parked"] is None


def test_nothing_to_wait_for_is_said(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
    answer = Api(stage).post(f"/tickets/{ticket.id}/park")
    assert (answer.status_code, answer.json()["error_code"]) == (400, "nothing_to_wait_for")


def test_too_late_is_said(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    stage.world.advance(23 * HOUR)
    answer = Api(stage).post(f"/tickets/{ticket.id}/park")
    assert (answer.status_code, answer.json()["error_code"]) == (400, "too_late_to_park")


def test_a_light_agent_parks_nothing(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    answer = Api(stage, "light").post(f"/tickets/{ticket.id}/park")
    assert (answer.status_code, answer.json()["error_code"]) == (403, "may_not_insert")
