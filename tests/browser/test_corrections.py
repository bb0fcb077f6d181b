"""How a ticket was read, and how an agent sets it right from the sidebar."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from tests.browser.desk import Desk, settled, ticket_about

pytestmark = pytest.mark.browser


def test_the_sidebar_says_why(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.HERO))
    why = desk.app.locator(".why")
    expect(why).to_contain_text("The promised day has passed")
    expect(why).to_contain_text(re.compile(r"Risk \d+ of 100"))
    expect(why).to_contain_text("because of: “where is my order”")


def test_a_wrong_case_is_set_right_by_one_choice_and_stays(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.HERO))
    wrong = desk.app.get_by_role("button", name="Wrong? Correct: Case")
    wrong.click()
    choice = desk.app.get_by_role("combobox", name="Case")
    expect(choice).to_be_focused()
    choice.select_option("not_received")
    expect(desk.app.locator(".banner")).to_contain_text("Not received")
    expect(desk.app.locator(".why")).to_contain_text("set by an agent")
    expect(desk.app.get_by_label("Choose a reply").locator("option").first).to_contain_text("Not received")
    expect(wrong).to_be_focused()
    settled(stage)
    desk.page.reload()
    expect(desk.app.locator(".banner")).to_contain_text("Not received")


def test_the_clock_of_a_claim_is_started_by_hand(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.HERO))
    desk.app.get_by_role("button", name="Start the clock").click()
    expect(desk.app.get_by_text("A-to-z claim: answer within")).to_be_visible()
    expect(desk.app.locator(".why")).to_contain_text("An A-to-z claim must be answered")


def test_another_ticket_about_the_order_is_one_click_away(desk: Desk, stage: Stage) -> None:
    first = ticket_about(stage, names.TWO_PARCELS)
    desk.open(ticket_about(stage, names.TWO_PARCELS))
    desk.app.get_by_text("other tickets about it: 1").click()
    desk.app.get_by_role("button", name=f"#{first.id}", exact=True).click()
    expect(desk.page).to_have_url(re.compile(rf"/tickets/{first.id}$"))


def test_insert_can_be_undone_until_the_text_is_touched(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.HERO))
    undo = desk.app.get_by_role("button", name="Undo")
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    undo.click()
    expect(desk.editor).to_be_empty()
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    desk.editor.press("End")
    desk.editor.press_sequentially("!")
    undo.click()
    expect(desk.app.locator(".reply header")).to_contain_text("Ctrl+Z takes it back.")
    expect(desk.editor).to_contain_text(names.HERO)


def test_a_light_agent_corrects_nothing(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.HERO), who="light")
    expect(desk.app.locator(".why")).to_contain_text("Where is my order")
    expect(desk.app.locator(".why button")).to_have_count(0)
