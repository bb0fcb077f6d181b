"""The shipping charge as an agent works with it: read, approve, refund in Seller Central, answer."""

from __future__ import annotations

from datetime import timedelta
from itertools import cycle

import pytest
from playwright.sync_api import expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import RefundRecord
from tests.browser.desk import Desk, picture, settled, ticket_about
from tests.browser.measures import faults, overflow
from tests.browser.test_looks import AGENTS, LOOKS
from tests.integration.helpers import notes

pytestmark = pytest.mark.browser

WRONG = "The shipping charge is wrong, please refund the shipping fee."


CASES = {
    "speed-not-met": names.LATE_EXPEDITED,
    "late-standard": names.HERO,
    "charged-right": names.CHARGED_RIGHT,
    "cannot-tell": names.CHARGE_UNCLEAR,
    "partly-back": names.CHARGE_PARTLY_BACK,
}


def test_every_verdict_can_be_read_by_everybody_and_pictures_are_taken(desk: Desk, stage: Stage) -> None:
    desk.page.set_viewport_size({"width": 1440, "height": 1800})
    for (name, order), (scheme, language) in zip(CASES.items(), cycle(LOOKS), strict=False):
        desk.open(ticket_about(stage, order, WRONG), who=AGENTS[language], scheme=scheme)
        section = desk.app.locator("details.charge")
        expect(section.locator(".facts")).to_be_visible()
        expect(desk.insert).to_be_visible()
        assert overflow(desk.frame) <= 0, name
        assert faults(desk.frame) == [], name
        picture(f"charge-{name}-{scheme}-{language}-320", section.screenshot)
        if name == "speed-not-met":
            picture(
                f"charge-sidebar-{scheme}-{language}-320", desk.page.get_by_test_id("app-frame").screenshot
            )


def test_an_agent_approves_goes_to_seller_central_and_answers_with_the_amount(
    desk: Desk, stage: Stage
) -> None:
    ticket = ticket_about(stage, names.LATE_EXPEDITED, WRONG)
    desk.open(ticket)
    section = desk.app.locator("details.charge")
    expect(section.locator(".verdict")).to_have_text("Speed not met")
    expect(section).to_contain_text("$19.49")
    expect(section).to_contain_text("The label was bought at Amazon")
    expect(desk.app.locator("blockquote").first).not_to_contain_text("$")
    section.get_by_role("button", name="Approve").click()
    expect(section).to_contain_text("$19.49 approved by you")
    picture("charge-approved-light-en-320", section.screenshot)
    link = section.get_by_role("link", name="Refund in Seller Central")
    expect(link).to_have_attribute(
        "href", f"https://sellercentral.amazon.com/gp/orders-v2/refund?orderID={names.LATE_EXPEDITED}"
    )
    expect(desk.app.locator("blockquote").first).to_contain_text("We are refunding $19.49")
    desk.insert.click()
    expect(desk.editor).to_contain_text("We are refunding $19.49 of the shipping charge")
    desk.submit.click()
    settled(stage)
    stage.world.orders[names.LATE_EXPEDITED].refunds.append(
        RefundRecord(
            stage.world.now() - timedelta(hours=1), shipping="17.99", shipping_tax="1.50", lag=timedelta()
        )
    )
    stage.world.advance(timedelta(minutes=5))
    desk.page.reload()
    desk.app.get_by_role("button", name="Refresh").click()
    expect(section).to_contain_text("Amazon shows $19.49 given back")
    picture("charge-seen-light-en-320", section.screenshot)
    settled(stage)
    assert sum("given back" in note for note in notes(stage, ticket)) == 1


def test_what_was_approved_can_be_taken_back(desk: Desk, stage: Stage) -> None:
    order = names.CHARGED_TWICE[1]
    desk.open(ticket_about(stage, order, f"I paid for shipping twice: {order} and {names.CHARGED_TWICE[0]}."))
    section = desk.app.locator("details.charge")
    expect(section.locator(".verdict")).to_have_text("Charged twice")
    section.get_by_role("button", name="Approve").click()
    section.get_by_role("button", name="Not made: take it back").click()
    expect(section.get_by_role("button", name="Approve")).to_be_visible()
    section.get_by_role("combobox").select_option(names.CHARGED_TWICE[0])
    expect(section).to_contain_text("the refund belongs there")


def test_the_sellers_own_price_decides_what_cannot_be_told(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.CHARGE_UNCLEAR, WRONG))
    section = desk.app.locator("details.charge")
    expect(section.locator(".verdict")).to_have_text("Cannot tell")
    expect(section).to_contain_text("Not known: our own price for such an order.")
    section.get_by_text("Our own shipping prices").click()
    section.get_by_label("Our price at Standard").first.fill("5.99")
    section.get_by_role("button", name="Work out").click()
    expect(section.locator(".verdict")).to_have_text("Charged twice")
    expect(section).to_contain_text("Proposed refund: $5.99")


def test_it_is_one_click_away_on_any_other_ticket(desk: Desk, stage: Stage) -> None:
    desk.open(ticket_about(stage, names.ON_TIME))
    fold = desk.app.locator("details.charge")
    expect(fold).to_have_js_property("open", False)
    asked = len([call for call in stage.world.calls if "/finances/" in call[2]])
    fold.locator("summary").first.click()
    expect(fold.locator(".verdict")).to_be_visible()
    expect(fold).to_contain_text("$5.99")
    assert len([call for call in stage.world.calls if "/finances/" in call[2]]) > asked


def test_books_that_are_down_say_so_in_their_own_row(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.UK_DELIVERED, "Does it come with a plug?")
    desk.open(ticket)
    fold = desk.app.locator("details.charge")
    expect(fold).to_be_visible()
    stage.world.fail("amazon", "server_error")
    fold.locator("summary").first.click()
    expect(fold.locator(".sources")).to_contain_text("Amazon Finances no answer")
    expect(fold.locator(".verdict")).to_be_visible()
    expect(desk.headline).to_be_visible()
