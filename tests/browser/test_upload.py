"""Confirming a shipment to Amazon from the sidebar."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from backend.emulators import demo_names as names
from backend.emulators.demo_world import ups_number, usps_number
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind
from tests.browser.desk import Desk, picture, settled, ticket_about
from tests.browser.measures import faults, overflow
from tests.integration.helpers import notes

pytestmark = pytest.mark.browser


def open_form(desk: Desk) -> None:
    desk.app.get_by_role("button", name="Confirm the shipment of order").click()
    expect(desk.app.get_by_label("Tracking number", exact=True)).to_be_focused()


def test_a_missing_number_is_confirmed_after_a_look(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.NO_NUMBER)
    desk.open(ticket)
    expect(desk.app.get_by_text("Number is missing: shipped without a number")).to_be_visible()
    open_form(desk)
    number = usps_number(901)
    desk.app.get_by_label("Tracking number", exact=True).fill(number)
    desk.app.get_by_label("Carrier", exact=True).select_option("USPS")
    desk.app.get_by_role("button", name="Confirm to Amazon").click()
    expect(desk.app.locator("form.upload")).to_have_count(0)
    expect(desk.app.get_by_role("status").last).to_have_text("Confirmed to Amazon")
    expect(desk.app.locator(".facts").first).to_contain_text(number)
    assert stage.world.orders[names.NO_NUMBER].packages[0].number == number
    settled(stage)
    assert "Alex Agent" in notes(stage, ticket)[-1]
    expect(desk.notes.last).to_contain_text("shipment confirmed to Amazon")


def test_what_would_not_count_is_said_beside_its_field(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.SHIP_BY_PASSED))
    open_form(desk)
    number = desk.app.get_by_label("Tracking number", exact=True)
    number.fill("00000000")
    desk.app.get_by_label("Carrier", exact=True).select_option("USPS")
    send = desk.app.get_by_role("button", name="Confirm to Amazon")
    send.click()
    expect(desk.app.locator("#upload-problem")).to_contain_text("no real tracking number")
    expect(number).to_have_attribute("aria-invalid", "true")
    number.fill(ups_number(902))
    send.click()
    expect(desk.app.locator("#upload-problem")).to_contain_text("looks like one of UPS, not of USPS")
    expect(desk.app.get_by_role("button", name="Confirm it anyway")).to_be_visible()
    desk.app.get_by_label("Ship date").fill("2001-01-01")
    desk.app.get_by_label("Carrier", exact=True).select_option("UPS")
    send.click()
    expect(desk.app.locator("#upload-problem")).to_contain_text("before the order")
    desk.app.get_by_role("button", name="Cancel").click()
    expect(desk.app.get_by_role("button", name="Confirm the shipment of order")).to_be_focused()
    assert stage.world.orders[names.SHIP_BY_PASSED].packages == []
    desk.forgive("400")


def test_a_lost_answer_is_said_and_found_out(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.DUMMY))
    open_form(desk)
    desk.app.get_by_label("Tracking number", exact=True).fill(ups_number(903))
    desk.app.get_by_label("Carrier", exact=True).select_option("UPS")
    stage.world.fail("amazon", FaultKind.LOST, times=1, path="shipmentConfirmation")
    desk.app.get_by_role("button", name="Confirm to Amazon").click()
    expect(desk.app.locator("#upload-problem")).to_contain_text("did not say whether it took")
    settled(stage)
    expect(desk.notes.last).to_contain_text("shipment confirmed to Amazon")
    desk.forgive("502")


def test_a_light_agent_is_offered_nothing(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.UNLISTED), who="light")
    expect(desk.app.get_by_text("carrier not listed")).to_be_visible()
    expect(desk.app.locator("[data-confirm]")).to_have_count(0)


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "zh")])
def test_the_form_is_readable_at_320_px(desk: Desk, stage: Stage, scheme: str, language: str) -> None:
    order = stage.world.orders[names.WRONG_CARRIER]
    order.items[0].quantity = 3
    order.packages[0].ship_time = stage.world.now() - timedelta(days=3)
    desk.open(
        ticket_about(stage, names.WRONG_CARRIER),
        who={"en": "agent", "zh": "agent_zh"}[language],
        scheme=scheme,
        width=320,
    )
    desk.app.locator("[data-confirm]").click()
    expect(desk.app.locator("#upload-number")).to_be_focused()
    desk.app.locator("#upload-carrier").select_option("ontrac")
    desk.app.locator("form.upload button").first.click()
    expect(desk.app.locator("#upload-problem")).to_be_visible()
    desk.forgive("400")
    assert overflow(desk.frame) <= 0
    assert faults(desk.frame) == []
    picture(f"upload-{scheme}-{language}", desk.app.locator("form.upload").screenshot)
