"""The sidebar with a shop and warehouses beside Amazon: who tells what, and where they disagree."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

import pytest
from playwright.sync_api import Browser, expect

from backend.emulators import demo_names as names
from backend.emulators.demo_sources import YUN_NUMBER
from backend.emulators.stage import EVERYTHING, Stage, open_stage
from backend.emulators.zendesk.model import Ticket
from tests.browser.desk import Desk, picture, ticket_about, triaged
from tests.browser.measures import faults, overflow, shown
from tests.browser.test_looks import AGENTS, LOOKS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def stage(browser: Browser) -> Iterator[Stage]:
    """As ``make demo`` connects it."""
    opened = open_stage(connected=EVERYTHING)
    opened.start_workers()
    yield opened
    opened.close()


def shop_ticket(stage: Stage, subject: str, body: str, sender: str = "kim@mailbox.example") -> Ticket:
    ticket = stage.account.receive_mail(sender, subject, body, to=names.SUPPORT_US, name="Kim Customer")
    triaged(stage, ticket)
    return ticket


@pytest.fixture(scope="module")
def tickets(stage: Stage) -> dict[str, Ticket]:
    """One ticket of each kind."""
    return {
        "not uploaded": ticket_about(stage, names.NOT_UPLOADED),
        "other number": ticket_about(stage, names.OTHER_NUMBER),
        "amazon ahead": ticket_about(stage, names.AMAZON_AHEAD, "I never received it."),
        "cross-border": ticket_about(stage, names.CROSS_BORDER),
        "mcf": shop_ticket(stage, f"Order {names.SHOP_MCF}", "Where is my lamp?"),
        "shop": shop_ticket(stage, f"Order {names.SHOP_BROKEN}", "The vase is broken."),
        "by address": shop_ticket(stage, "Hallo", "Wo bleibt mein Paket?", names.SHOP_BUYER),
    }


def test_what_left_the_warehouse_and_is_not_on_amazon(desk: Desk, tickets: dict[str, Ticket]) -> None:
    desk.open(tickets["not uploaded"])
    facts = desk.app.locator(".facts").first
    expect(facts).to_contain_text("not on Amazon")
    warehouse = desk.app.locator(".warehouse")
    expect(warehouse).to_contain_text("from Reno 1")
    expect(warehouse).to_contain_text("14 on hand")
    expect(warehouse).to_contain_text("A replacement can be sent.")
    expect(warehouse).to_contain_text("$")


def test_what_is_in_dispute_stands_above_the_facts_with_both_words(
    desk: Desk, tickets: dict[str, Ticket]
) -> None:
    desk.open(tickets["amazon ahead"])
    dispute = desk.app.locator(".differ")
    expect(dispute).to_contain_text("UPS: on the way")
    expect(dispute).to_contain_text("Amazon: delivered")
    assert dispute.bounding_box()["y"] < desk.app.locator(".facts").first.bounding_box()["y"]  # type: ignore[index]


def test_a_parcel_with_two_numbers_shows_both(desk: Desk, tickets: dict[str, Ticket]) -> None:
    desk.open(tickets["cross-border"])
    facts = desk.app.locator(".facts").first
    expect(facts).to_contain_text("USPS")
    expect(facts.locator("small").filter(has_text=YUN_NUMBER)).to_contain_text("YunExpress")


def test_shop_and_multi_channel_orders_are_marked_as_not_fbm(desk: Desk, tickets: dict[str, Ticket]) -> None:
    for name, kind in (("mcf", "MCF"), ("shop", "Web shop")):
        desk.open(tickets[name])
        expect(desk.app.locator(".banner")).to_contain_text(f"{kind} · not FBM · Shopify")
        expect(desk.app.locator(".banner")).not_to_contain_text("High risk")
    desk.open(tickets["by address"])
    expect(desk.app.locator(".note").first).to_contain_text("No message names the order.")


def test_a_warehouse_that_is_down_says_so_in_its_row(
    desk: Desk, stage: Stage, tickets: dict[str, Ticket]
) -> None:
    stage.world.fail("veeqo", "server_error")
    desk.open(tickets["other number"])
    desk.app.get_by_role("button", name="Refresh").click()
    expect(desk.app.locator(".sources li").filter(has_text="Veeqo")).to_contain_text("no answer")
    expect(desk.app.locator(".warehouse")).to_contain_text("after ship-by")


def test_all_of_it_is_readable_and_fits(desk: Desk, tickets: dict[str, Ticket]) -> None:
    for (name, ticket), (scheme, language) in zip(tickets.items(), cycle(LOOKS), strict=False):
        desk.open(ticket, who=AGENTS[language], scheme=scheme, width=320)
        shown(desk)
        assert overflow(desk.frame) <= 0, name
        assert faults(desk.frame) == [], name
        picture(
            f"sources-{name.replace(' ', '-')}-{scheme}", desk.page.get_by_test_id("app-frame").screenshot
        )
