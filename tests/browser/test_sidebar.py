"""The sidebar at work: what it shows, what it lets whom do, and on bad days."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page, Route, expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket
from tests.browser.desk import Desk, numbers, picture, ticket_about, until
from tests.integration.helpers import buyer_writes, field

pytestmark = pytest.mark.browser

TYPED = "I have looked into this myself."


@pytest.fixture(scope="module")
def hero(stage: Stage) -> Ticket:
    """A ticket about the hero's late parcel, for tests that do not answer it."""
    return ticket_about(stage, names.HERO)


def break_from_the_page(page: Page, system: str, kind: str) -> None:
    """Switch a fault on as a person does, in the workspace's dialog."""
    page.get_by_test_id("faults").click()
    with page.expect_response(re.compile("/workspace/api/faults")):
        page.get_by_test_id(f"fault-{system}").select_option(kind)
    page.keyboard.press("Escape")


def test_a_source_that_fails_says_so_in_its_row_and_the_rest_stays(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    said = desk.headline.inner_text()
    source = desk.app.locator(".sources li").filter(has_text="UPS")
    expect(source).to_contain_text("up to date")
    break_from_the_page(desk.page, "ups", "server_error")
    desk.app.get_by_role("button", name="Refresh").click()
    expect(source).to_contain_text("no answer")
    expect(source).to_contain_text("What is shown is the last known state.")
    expect(desk.app.locator(".sources li").filter(has_text="Amazon")).to_contain_text("up to date")
    assert desk.headline.inner_text() == said
    expect(desk.app.locator(".facts").first).to_contain_text("Louisville")
    break_from_the_page(desk.page, "ups", "")
    desk.app.get_by_role("button", name="Refresh").click()
    expect(source).to_contain_text("up to date")


def test_amazon_refusing_us_tells_whom_to_ask(desk: Desk, stage: Stage) -> None:
    stage.world.fail("amazon", "revoked")
    ticket = ticket_about(stage, names.WEATHER)
    desk.open(ticket)
    source = desk.app.locator(".sources li").filter(has_text="Amazon").first
    expect(source).to_contain_text("An admin must reconnect it")
    expect(desk.insert).to_have_count(0)


def test_our_own_backend_failing_is_said_and_can_be_tried_again(desk: Desk, hero: Ticket) -> None:
    def broken(route: Route) -> None:
        route.fulfill(status=502, body="<html>Bad gateway</html>", content_type="text/html")

    desk.page.route("**/api/tickets/*/card?*", broken, times=1)
    desk.open(hero)
    expect(desk.app.locator(".trouble")).to_contain_text("FBM Guard does not answer")
    desk.forgive("502")
    desk.app.get_by_role("button", name="Try again").click()
    expect(desk.headline).to_contain_text("Delayed")


def test_without_an_order_one_is_typed_and_remembered(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, None, "Where is my parcel?")
    desk.open(ticket)
    expect(desk.app.get_by_role("heading", name="This ticket names no order")).to_be_visible()
    order = desk.app.get_by_label("Order number")
    order.fill("hello")
    order.press("Enter")
    expect(desk.app.locator("#order-problem")).to_contain_text("That is no order number.")
    desk.forgive("400")
    order.fill(names.HERO)
    order.press("Enter")
    expect(desk.headline).to_contain_text("Delayed")
    expect(desk.insert).to_be_enabled()
    until(stage, lambda: field(stage, ticket, "order_id") == names.HERO, "the order on the ticket")
    assert "fbm_high_risk" in stage.account.ticket(ticket.id).tags
    desk.page.reload()
    expect(desk.headline).to_contain_text("Delayed")


def test_several_orders_are_shown_worst_first(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.ON_TIME, f"Where are {names.ON_TIME} and {names.HERO}?")
    desk.open(ticket)
    expect(desk.headline).to_contain_text("Delayed")
    expect(desk.app.locator(".facts").first).to_contain_text(names.HERO)
    other = desk.app.locator("details.fold").filter(has_text=names.ON_TIME)
    expect(other).to_contain_text("Shipped")
    other.locator("summary").first.click()
    number = numbers(stage, names.ON_TIME)[0]
    expect(other.locator("code", has_text=number).first).to_be_visible()


def test_several_parcels_are_shown_worst_first(desk: Desk, stage: Stage) -> None:
    delivered, stuck = numbers(stage, names.TWO_PARCELS)
    desk.open(ticket_about(stage, names.TWO_PARCELS))
    expect(desk.headline).to_contain_text("Delayed")
    expect(desk.app.locator(".facts").first).to_contain_text(stuck)
    other = desk.app.locator("details.fold").filter(has_text=delivered)
    expect(other).to_contain_text("Delivered")


def test_a_light_agent_sees_the_facts_but_cannot_insert(desk: Desk, hero: Ticket) -> None:
    desk.open(hero, who="light")
    expect(desk.headline).to_contain_text("Delayed")
    expect(desk.insert).to_be_disabled()
    expect(desk.app.get_by_text("Light agents see the facts")).to_be_visible()


def test_insert_leaves_what_the_agent_has_typed(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    desk.editor.fill(TYPED)
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    expect(desk.editor).to_contain_text(TYPED)


def test_insert_leaves_what_is_selected_and_undo_brings_the_editor_back(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    desk.editor.fill(TYPED)
    desk.editor.press("Control+A")
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    expect(desk.editor).to_contain_text(TYPED)
    desk.app.get_by_role("button", name="Undo").click()
    expect(desk.editor).to_have_text(TYPED)


def test_a_number_key_chooses_a_reply(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    expect(desk.app.locator("#reply-keys")).to_have_text(re.compile("keys 1–"))
    desk.insert.focus()
    desk.page.keyboard.press("2")
    expect(desk.app.get_by_text(re.compile("^2 of"))).to_be_visible()
    expect(desk.app.locator(".reply option:checked")).to_contain_text("2 · ")
    desk.page.keyboard.press("1")
    expect(desk.app.get_by_text(re.compile("^1 of"))).to_be_visible()


def test_a_buyer_who_writes_again_shows_what_changed_since(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.WEATHER)
    desk.open(ticket)
    desk.insert.click()
    expect(desk.editor).not_to_be_empty()
    desk.submit.click()
    expect(desk.app.locator(".clock")).to_have_text("Answered")
    expect(desk.app.locator(".since")).to_have_count(0)
    number = numbers(stage, names.WEATHER)[0]
    parcel = next(one for one in stage.world.parcels.values() if one.number == number)
    kept = list(parcel.events)
    try:
        at = stage.world.now() - timedelta(minutes=2)
        parcel.events.append(ParcelEvent(at, Scan.DELIVERED, "Denver", "CO"))
        buyer_writes(stage, "It is still not here.", order_id=names.WEATHER, on=ticket, work=False)
        desk.page.set_viewport_size({"width": 1440, "height": 1300})
        desk.open(ticket)
        desk.app.get_by_role("button", name="Refresh").click()
        expect(desk.app.locator(".since")).to_contain_text("Changed since our last reply")
        expect(desk.app.locator(".since li").first).to_have_text("State: Delayed → Delivered")
        picture("since-light-en-320", desk.page.get_by_test_id("app-frame").screenshot)
        desk.open(ticket, who="agent_zh", scheme="dark")
        expect(desk.app.locator(".since")).to_contain_text("以来的变化")
        picture("since-dark-zh-320", desk.page.get_by_test_id("app-frame").screenshot)
    finally:
        parcel.events[:] = kept


def test_an_internal_note_is_not_published_by_insert(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    expect(desk.insert).to_be_enabled()
    desk.page.get_by_test_id("tab-internal").click()
    desk.editor.fill(TYPED)
    desk.insert.click()
    expect(desk.app.locator("#why-not")).to_contain_text("The editor holds an internal note")
    expect(desk.editor).to_have_text(TYPED)
    expect(desk.page.get_by_test_id("tab-internal")).to_have_attribute("aria-selected", "true")
    desk.app.get_by_role("button", name="Insert anyway").click()
    expect(desk.editor).to_contain_text(names.HERO)
    expect(desk.editor).to_contain_text(TYPED)


def test_an_empty_internal_note_becomes_a_public_reply(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    expect(desk.insert).to_be_enabled()
    desk.page.get_by_test_id("tab-internal").click()
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    expect(desk.page.get_by_test_id("tab-public")).to_have_attribute("aria-selected", "true")


def test_the_keyboard_reaches_insert_and_keeps_its_place(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    expect(desk.insert).to_be_enabled()
    desk.page.get_by_test_id("submit-menu").focus()
    for _ in range(12):
        desk.page.keyboard.press("Tab")
        if desk.insert.evaluate("button => button === document.activeElement"):
            break
    expect(desk.insert).to_be_focused()
    desk.page.keyboard.press("Enter")
    expect(desk.editor).to_contain_text(names.HERO)
    expect(desk.insert).to_be_focused()


def test_another_reply_is_one_key_away(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    choice = desk.app.get_by_label("Choose a reply")
    first = choice.input_value()
    choice.press("ArrowDown")
    expect(choice).not_to_have_value(first)
    expect(desk.app.get_by_text(re.compile("^2 of"))).to_be_visible()
    choice.press("ArrowUp")
    expect(choice).to_have_value(first)


def test_copy_puts_the_number_into_the_clipboard(desk: Desk, stage: Stage, hero: Ticket) -> None:
    desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.open(hero)
    button = desk.app.get_by_role("button", name="Copy Number")
    button.click()
    expect(button).to_have_class(re.compile("copied"))
    number = numbers(stage, names.HERO)[0]
    assert desk.page.evaluate("navigator.clipboard.readText()") == number


def test_it_works_where_third_party_storage_is_blocked(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    reach = "() => { try { localStorage.length; return 'open' } catch (error) { return error.name } }"
    assert desk.frame.evaluate(reach) == "SecurityError", "this browser does not block it"


def test_the_bearer_is_kept_in_memory_only(desk: Desk, hero: Ticket) -> None:
    """Neither the app nor Zendesk's SDK in it reaches for a place that outlives the page."""
    desk.page.add_init_script(
        """
        if (self !== top) {
          window.touched = []
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, {
              get () { window.touched.push(name); throw new Error(name) }
            })
          }
          Object.defineProperty(Document.prototype, 'cookie', {
            get: () => '', set: value => window.touched.push(`cookie ${value}`)
          })
        }
        """
    )
    opened: list[str] = []
    desk.page.on("response", lambda answer: opened.extend(answer.headers.get("set-cookie", "").split()))
    desk.open(hero)
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    assert desk.frame.evaluate("touched") == []
    assert opened == []
    assert desk.context.cookies() == []
    boot = desk.frame.evaluate("JSON.parse(document.getElementById('fbm-guard-boot').textContent)")
    assert boot["bearer"] not in desk.page.evaluate(
        "JSON.stringify([localStorage, sessionStorage, location.href])"
    )
    assert boot["bearer"] not in desk.frame.url


def test_the_page_runs_nothing_but_its_own_files(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    expect(desk.insert).to_be_enabled()
    desk.frame.evaluate(
        """() => {
          const script = document.createElement('script')
          script.textContent = 'window.ran = true'
          document.body.append(script)
        }"""
    )
    assert desk.frame.evaluate("window.ran") is None
    desk.forgive("Content Security Policy")


def test_another_site_cannot_frame_the_app(desk: Desk, stage: Stage, hero: Ticket) -> None:
    """The same workspace under another host name is another site, and not this tenant's Zendesk."""
    desk.prefer(who="agent")
    elsewhere = stage.workspace_url.replace("127.0.0.1", "localhost")
    with desk.page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        desk.page.goto(f"{elsewhere}/tickets/{hero.id}")
    expect(desk.headline).to_have_count(0)
    desk.forgive("frame-ancestors")
