"""What agents set right: remembered, counted, logged."""

from __future__ import annotations

import pytest
import requests
from click.testing import CliRunner

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.services import corrections

from .helpers import Api, buyer_writes, card, field, notes


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


def test_what_agents_decide_stands_in_the_log(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    api = Api(stage)
    api.post(f"/tickets/{ticket.id}/corrections", {"case": "cancel"})
    api.post(f"/tickets/{ticket.id}/claim")
    kinds = [entry.kind for entry in stage.house.audit.of_ticket(stage.tenant_id, ticket.id)]
    assert kinds == ["triage", "correction", "claim"]
    assert list(stage.house.audit.verify()) == []
