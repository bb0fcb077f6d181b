"""An agent confirms a shipment to Amazon from the ticket: after a look, once, and never by itself."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
import requests

from backend.emulators import demo_names as names
from backend.emulators.demo_world import ups_number, usps_number
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind, PackageRecord, Parcel, ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket

from .helpers import Api, buyer_writes, field, notes

CONFIRM = "shipmentConfirmation"
NUMBER = ups_number(770)


def form(stage: Stage, ticket: Ticket, order_id: str, who: str = "agent") -> requests.Response:
    return Api(stage, who).post(f"/tickets/{ticket.id}/upload", {"order_id": order_id})


def wanted(stage: Stage, order_id: str, shown: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """What the sidebar sends for the first proposal, with the agent's changes."""
    proposal = shown["proposals"][0]
    body = {
        "order_id": order_id,
        "reference": proposal["reference"],
        "stands": proposal["stands"],
        "carrier": proposal["carrier"],
        "carrier_name": proposal["carrier_name"],
        "number": proposal["number"],
        "shipped_on": stage.world.now().date().isoformat(),
        "zone": "UTC",
        "quantities": {item["item_id"]: item["left"] for item in proposal["items"]},
    }
    return {**body, **changes}


def send(
    stage: Stage, ticket: Ticket, order_id: str, who: str = "agent", **changes: Any
) -> requests.Response:
    body = wanted(stage, order_id, form(stage, ticket, order_id).json(), **changes)
    return Api(stage, who).post(f"/tickets/{ticket.id}/upload/confirm", body)


def confirmations(stage: Stage) -> int:
    """How many confirmations Amazon was sent."""
    return sum(CONFIRM in path for system, _, path in stage.world.calls if system == "amazon")


def refused(answer: requests.Response) -> tuple[int, str, str]:
    body = answer.json()
    return answer.status_code, body["error_code"], body["details"].get("field", "")


class TestConfirming:
    def test_a_number_that_amazon_lacks_gets_there_and_into_the_ticket(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        assert field(stage, ticket, "tracking_upload") == "fbm_upload_missing"
        number = usps_number(880)
        scan = ParcelEvent(stage.world.now() - timedelta(hours=30), Scan.ACCEPTED, "Reno", "NV")
        stage.world.add_parcel(Parcel(number, "usps", [scan]))
        answer = send(stage, ticket, names.NO_NUMBER, number=number, carrier="usps")
        assert answer.status_code == 200, answer.text
        package = stage.world.orders[names.NO_NUMBER].packages[0]
        assert (package.carrier, package.number, package.reference) == ("USPS", number, "1")
        before = len(notes(stage, ticket))
        stage.work_off()
        assert field(stage, ticket, "tracking_upload") == "fbm_upload_ok"
        assert field(stage, ticket, "tracking_number") == number
        note = notes(stage, ticket)[-1]
        assert len(notes(stage, ticket)) == before + 1
        for said in ("shipment confirmed to Amazon", number, "USPS", "Alex Agent", names.NO_NUMBER):
            assert said in note
        stage.work_off()
        assert len(notes(stage, ticket)) == before + 1

    def test_it_is_in_the_log(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        entries = stage.house.audit.of_ticket(stage.tenant_id, ticket.id)
        data = next(one.data for one in entries if one.kind == "upload")
        assert (data["number"], data["carrier_code"], data["outcome"]) == (NUMBER, "UPS", "done")
        assert data["by"] == stage.people["agent"].id
        assert data["stood_before"] == {"carrier": "USPS", "number": None}

    def test_a_wrong_carrier_is_corrected_under_the_same_reference(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.WRONG_CARRIER)
        number = stage.world.orders[names.WRONG_CARRIER].packages[0].number
        shown = form(stage, ticket, names.WRONG_CARRIER).json()["proposals"]
        assert [(one["number"], one["carrier"], one["corrects"]) for one in shown] == [(number, "ups", True)]
        assert shown[0]["too_late"], "confirmed two days ago"
        assert send(stage, ticket, names.WRONG_CARRIER).status_code == 200
        packages = stage.world.orders[names.WRONG_CARRIER].packages
        assert [(one.carrier, one.number) for one in packages] == [("UPS", number)]

    def test_an_order_of_which_nothing_is_known_is_confirmed_with_what_the_agent_types(
        self, stage: Stage
    ) -> None:
        ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
        shown = form(stage, ticket, names.SHIP_BY_PASSED).json()
        assert shown["proposals"][0]["number"] == ""
        assert {"id": "ups", "name": "UPS"} in shown["carriers"]
        answer = send(stage, ticket, names.SHIP_BY_PASSED, number=f" {NUMBER.lower()} ", carrier="ups")
        assert answer.status_code == 200, answer.text
        order = stage.world.orders[names.SHIP_BY_PASSED]
        assert (order.status, order.packages[0].number) == ("SHIPPED", NUMBER)

    def test_only_what_is_left_of_a_partly_shipped_order_goes_into_a_new_parcel(self, stage: Stage) -> None:
        stage.world.advance(timedelta(days=3))
        ticket = buyer_writes(stage, order_id=names.PARTLY)
        proposal = form(stage, ticket, names.PARTLY).json()["proposals"][0]
        assert (proposal["reference"], proposal["corrects"]) == ("2", False)
        assert [(item["title"], item["left"]) for item in proposal["items"]] == [(names.MIRROR[0], 1)]

    def test_a_carrier_that_amazon_does_not_list_goes_under_other_with_its_name(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
        answer = send(
            stage,
            ticket,
            names.SHIP_BY_PASSED,
            number="PC-88410-2207",
            carrier="other",
            carrier_name="Prairie Couriers",
        )
        assert answer.status_code == 200, answer.text
        assert stage.world.orders[names.SHIP_BY_PASSED].packages[0].carrier == "Prairie Couriers"

    def test_the_form_as_it_stands_confirms_what_it_proposes(self, stage: Stage) -> None:
        stage.world.orders[names.WRONG_CARRIER].items[0].quantity = 3
        ticket = buyer_writes(stage, order_id=names.WRONG_CARRIER)
        asked = {"order_id": names.WRONG_CARRIER, "zone": "Asia/Shanghai"}
        html = Api(stage).post(f"/tickets/{ticket.id}/upload", asked).json()["html"]
        assert "Amazon counts a correction only within 24 hours" in html
        typed = dict(re.findall(r'<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"', html))
        typed["carrier"] = re.findall(r'<option value="([^"]*)" selected>', html)[0]
        assert (typed["zone"], typed["carrier"]) == ("Asia/Shanghai", "ups")
        assert [value for name, value in typed.items() if name.startswith("quantities.")] == ["3"]
        answer = Api(stage).post(f"/tickets/{ticket.id}/upload/confirm", typed)
        assert answer.json() == {"html": "", "decided": True}
        assert stage.world.orders[names.WRONG_CARRIER].packages[0].carrier == "UPS"

    def test_nothing_is_ever_confirmed_by_itself(self, stage: Stage) -> None:
        buyer_writes(stage, order_id=names.NO_NUMBER)
        stage.world.advance(timedelta(days=2))
        stage.work_off()
        assert confirmations(stage) == 0


class TestChecks:
    @pytest.mark.parametrize(
        ("changes", "code", "where"),
        [
            ({"number": "00000000"}, "upload_dummy_number", "number"),
            ({"number": names.NO_NUMBER}, "upload_dummy_number", "number"),
            ({"number": "1Z 999/AA1"}, "upload_bad_number", "number"),
            ({"carrier": ""}, "upload_no_carrier", "carrier"),
            ({"carrier": "purolator"}, "upload_no_carrier", "carrier"),
            ({"carrier": "other"}, "upload_carrier_name", "carrier_name"),
            ({"carrier": "other", "carrier_name": "ups"}, "upload_carrier_listed", "carrier"),
            ({"carrier": "usps"}, "upload_carrier_mismatch", "carrier"),
            ({"shipped_on": "2199-01-01"}, "upload_in_future", "shipped_on"),
            ({"shipped_on": "2001-01-01"}, "upload_before_order", "shipped_on"),
            ({"quantities": {"12345678901234": 1}}, "upload_quantities", "quantities"),
            ({"stands": "1Z999"}, "upload_overtaken", "number"),
            ({"reference": "7000"}, "upload_overtaken", "number"),
        ],
    )
    def test_what_would_not_count_is_refused_with_its_field(
        self, stage: Stage, changes: dict[str, Any], code: str, where: str
    ) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        answer = send(stage, ticket, names.NO_NUMBER, **{"number": NUMBER, "carrier": "ups", **changes})
        assert refused(answer) == (400, code, where)
        assert confirmations(stage) == 0

    def test_the_day_is_the_agents_own(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        stage.world.freeze(stage.world.now().replace(hour=20))
        tomorrow = (stage.world.now() + timedelta(days=1)).date().isoformat()
        typed = {"number": NUMBER, "carrier": "ups", "shipped_on": tomorrow}
        assert refused(send(stage, ticket, names.NO_NUMBER, **typed))[1] == "upload_in_future"
        assert send(stage, ticket, names.NO_NUMBER, zone="Asia/Shanghai", **typed).status_code == 200
        assert stage.world.orders[names.NO_NUMBER].packages[0].ship_time <= stage.world.now()

    def test_an_odd_number_may_be_confirmed_anyway(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        answer = send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ontrac", anyway=True)
        assert answer.status_code == 200, answer.text

    def test_an_order_that_lacks_nothing_has_no_form(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert refused(form(stage, ticket, names.HERO))[:2] == (400, "nothing_to_upload")
        assert Api(stage).get(f"/tickets/{ticket.id}/card").json()["orders"][0]["may_confirm"] is False

    def test_an_order_that_the_ticket_does_not_speak_of_is_refused(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert refused(form(stage, ticket, names.OTHER_SELLER))[1] == "nothing_to_upload"

    def test_a_light_agent_confirms_nothing(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        assert refused(form(stage, ticket, names.NO_NUMBER, "light"))[:2] == (403, "may_not_insert")
        answer = send(stage, ticket, names.NO_NUMBER, "light", number=NUMBER, carrier="ups")
        assert refused(answer)[:2] == (403, "may_not_insert")
        assert confirmations(stage) == 0


class TestOnce:
    def test_two_clicks_at_once_send_one_confirmation(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        stage.world.latency["amazon"] = 0.3
        shown = form(stage, ticket, names.NO_NUMBER).json()
        body = wanted(stage, names.NO_NUMBER, shown, number=NUMBER, carrier="ups")
        api = Api(stage)
        with ThreadPoolExecutor(3) as clicks:
            answers = list(
                clicks.map(lambda _: api.post(f"/tickets/{ticket.id}/upload/confirm", body), range(3))
            )
        codes = [one.status_code for one in answers]
        assert codes.count(200) >= 1
        assert {refused(one)[1] for one in answers if one.status_code != 200} <= {"upload_under_way"}
        assert confirmations(stage) == 1

    def test_the_same_again_sends_nothing(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        shown = form(stage, ticket, names.NO_NUMBER).json()
        body = wanted(stage, names.NO_NUMBER, shown, number=NUMBER, carrier="ups")
        for _ in range(2):
            assert Api(stage).post(f"/tickets/{ticket.id}/upload/confirm", body).status_code == 200
        stage.work_off()
        assert confirmations(stage) == 1
        assert len([one for one in notes(stage, ticket) if "shipment confirmed" in one]) == 1

    def test_what_a_colleague_did_in_seller_central_is_seen_before_anything_is_sent(
        self, stage: Stage
    ) -> None:
        ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
        shown = form(stage, ticket, names.SHIP_BY_PASSED).json()
        stage.world.orders[names.SHIP_BY_PASSED].packages = [
            PackageRecord("UPS", ups_number(771), ship_time=stage.world.now())
        ]
        body = wanted(stage, names.SHIP_BY_PASSED, shown, number=NUMBER, carrier="ups")
        answer = Api(stage).post(f"/tickets/{ticket.id}/upload/confirm", body)
        assert refused(answer)[:2] == (400, "upload_overtaken")
        assert confirmations(stage) == 0


class TestLostAnswers:
    def test_an_answer_that_got_lost_is_unknown_and_found_by_reading(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        stage.world.fail("amazon", FaultKind.LOST, times=1, path=CONFIRM)
        answer = send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        assert refused(answer)[:2] == (502, "upload_unknown")
        stage.work_off()
        assert confirmations(stage) == 1, "it is never sent again by itself"
        assert field(stage, ticket, "tracking_number") == NUMBER
        assert "shipment confirmed to Amazon" in notes(stage, ticket)[-1]

    def test_one_that_never_arrived_may_be_sent_again_by_the_agent(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        stage.world.fail("amazon", FaultKind.RESET, times=1, path=CONFIRM)
        answer = send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        assert refused(answer)[:2] == (502, "upload_unknown")
        at_once = send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        assert refused(at_once)[:2] == (400, "upload_under_way")
        card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
        assert card["orders"][0]["confirmed"]["state"] == "unknown"
        assert f"Confirmation of {NUMBER}: Amazon did not answer." in card["orders"][0]["parts"]["confirmed"]
        for _ in range(6):
            stage.world.advance(timedelta(minutes=10))
            stage.work_off()
        assert "did not reach Amazon" in notes(stage, ticket)[-1]
        assert confirmations(stage) == 1
        again = send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        assert again.status_code == 200, again.text
        stage.work_off()
        assert "shipment confirmed to Amazon" in notes(stage, ticket)[-1]

    def test_a_process_that_died_while_sending_leaves_nothing_open(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        record = stage.house.uploads.untold(stage.tenant_id, ticket.id)[0]
        # As a kill between the call and its row would leave it.
        stage.house.uploads.settle(stage.tenant_id, record, "sending", now=stage.world.now())
        stage.world.advance(timedelta(minutes=3))
        stage.work_off()
        assert "shipment confirmed to Amazon" in notes(stage, ticket)[-1]
        assert stage.house.uploads.untold(stage.tenant_id, ticket.id) == []

    def test_what_amazon_refuses_is_said_with_its_reason_and_can_be_mended(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        stage.world.orders[names.NO_NUMBER].programs.append("FBM_SHIP_PLUS")
        answer = send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        assert refused(answer)[:2] == (502, "upload_refused")
        assert answer.json()["details"]["reason"] == "InvalidInput"
        stage.world.orders[names.NO_NUMBER].programs.clear()
        Api(stage).post(f"/tickets/{ticket.id}/card/refresh", {"force": True})
        assert send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups").status_code == 200

    def test_an_amazon_that_is_down_before_anything_is_sent_confirms_nothing(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.NO_NUMBER)
        stage.world.fail("amazon", FaultKind.SERVER_ERROR)
        answer = send(stage, ticket, names.NO_NUMBER, number=NUMBER, carrier="ups")
        assert refused(answer)[:2] == (502, "source_down")
        stage.world.heal()
        assert confirmations(stage) == 0
