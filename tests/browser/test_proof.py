"""The proof of delivery goes from the carrier into the ticket with one click."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from tests.browser.desk import Desk, picture, ticket_about

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("language", "words"), [("en", "in the ticket"), ("zh", "已在工单中")])
def test_one_click_puts_the_signature_into_the_ticket(
    desk: Desk, stage: Stage, language: str, words: str
) -> None:
    stage.house.tenants.save_policy(stage.tenant_id, replace(stage.tenant.policy, fetch_proof=False))
    desk.open(
        ticket_about(stage, names.HIGH_VALUE), who={"en": "agent", "zh": "agent_zh"}[language], width=320
    )
    button = desk.app.locator("#proof")
    expect(button).to_be_visible()
    picture(f"proof-{language}", desk.page.get_by_test_id("app-frame").screenshot)
    button.click()
    expect(desk.app.locator(".park").filter(has_text=words)).to_be_visible()
    expect(button).to_have_count(0)
    expect(desk.notes.last).to_contain_text("proof of delivery")
    expect(desk.notes.last).to_contain_text("MORGAN ELLERY")


def test_a_carrier_that_gives_none_is_said(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.DENIED))
    desk.app.locator("#proof").click()
    expect(desk.app.locator(".trouble")).to_contain_text("gives no proof of this delivery")
    desk.forgive("400")


def test_a_light_agent_is_offered_none(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.HIGH_VALUE), who="light")
    expect(desk.headline).to_be_visible()
    expect(desk.app.locator("#proof")).to_have_count(0)
