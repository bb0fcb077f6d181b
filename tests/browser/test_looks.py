"""How the sidebar looks: what stands where, in which colours, and that it can be read by everybody."""

from __future__ import annotations

from itertools import cycle

import pytest
from playwright.sync_api import Browser, Route, expect

from backend.emulators import demo_names as names
from backend.emulators.demo import arrive
from backend.emulators.stage import Stage, open_stage
from backend.emulators.workspace.api import answer_due
from backend.emulators.zendesk.model import Ticket
from tests.browser.desk import Desk, numbers, picture, settled, sit_down, ticket_about
from tests.browser.measures import box, faults, overflow, shown, unfold

pytestmark = pytest.mark.browser

FIRST_GLANCE = 400
"""Height in px that an agent sees without scrolling (facts/users-and-peers.md §4)."""
STILL = 4
"""Px; a smaller change of height is none (same place)."""

AGENTS = {"en": "agent", "zh": "agent_zh"}
both_languages = pytest.mark.parametrize("language", ["en", "zh"])
both_schemes = pytest.mark.parametrize("scheme", ["light", "dark"])
LOOKS = (("light", "en"), ("dark", "zh"))
"""Both schemes and both languages, in turn, where each of them with each would say nothing more."""
both_widths = pytest.mark.parametrize("width", [320, 420])

# Chromium's own measure of what moves after it was painted: https://web.dev/articles/cls
WATCH_SHIFTS = """
window.shifts = []
new PerformanceObserver(list => {
  for (const one of list.getEntries()) window.shifts.push(one.value)
}).observe({ type: 'layout-shift', buffered: true })
"""


@pytest.fixture(scope="module")
def hero(stage: Stage) -> Ticket:
    """A ticket about the hero's late parcel."""
    return ticket_about(stage, names.HERO)


@pytest.fixture(scope="module")
def others(stage: Stage) -> dict[str, Ticket]:
    """Tickets that look different from the hero's."""
    return {
        "several orders": ticket_about(stage, names.ON_TIME, f"Where are {names.ON_TIME} and {names.HERO}?"),
        "several parcels": ticket_about(stage, names.TWO_PARCELS),
        "delivered": ticket_about(stage, names.DENIED, "I never received it."),
        "not shipped": ticket_about(stage, names.SHIP_BY_PASSED),
        "no order": ticket_about(stage, None, "Where is my parcel?"),
        "unknown order": ticket_about(stage, "113-0000001-0000001"),
        "by Amazon": ticket_about(stage, names.FBA),
    }


@both_widths
@both_languages
def test_the_first_glance_holds_all_that_an_answer_needs(
    desk: Desk, stage: Stage, hero: Ticket, width: int, language: str
) -> None:
    desk.open(hero, who=AGENTS[language], width=width)
    app = desk.app
    number = numbers(stage, names.HERO)[0]
    rows = app.locator(".facts").first.locator(".row")
    needed = {
        "headline with its reason": desk.headline,
        "promised day": rows.nth(0).locator("b"),
        "carrier": rows.nth(1).get_by_text("UPS", exact=True),
        "copy carrier": rows.nth(1).locator("[data-copy=UPS]"),
        "tracking link": rows.nth(1).locator(f"a[href*='ups.com'][href*='{number}']"),
        "number": rows.nth(2).get_by_text(number),
        "copy number": rows.nth(2).locator(f"[data-copy='{number}']"),
        "last scan": rows.nth(3).get_by_text("Louisville"),
        "upload": rows.nth(4).locator(".dot"),
        "time left": app.locator(".clock span"),
        "reply": app.get_by_role("combobox"),
        "Insert": desk.insert,
    }
    for name, element in needed.items():
        expect(element, name).to_be_visible()
        stands = box(element)
        assert stands["bottom"] <= FIRST_GLANCE, f"{name} ends at {stands['bottom']:.0f} px"
        assert stands["left"] >= 0, name
        assert stands["right"] <= width, name
    assert desk.frame.evaluate("innerWidth") == width
    unfold(desk)
    assert overflow(desk.frame) <= 0


@both_widths
@both_languages
def test_the_first_paint_is_a_skeleton_of_the_final_height(
    desk: Desk, hero: Ticket, width: int, language: str
) -> None:
    held: list[Route] = []
    desk.page.route("**/api/tickets/*/card?*", lambda route: held.append(route))
    desk.page.add_init_script(WATCH_SHIFTS)
    with desk.page.expect_request("**/api/tickets/*/card?*"):
        desk.open(hero, who=AGENTS[language], width=width)
    panel = desk.app.locator("fbm-sidebar")
    frame = desk.page.get_by_test_id("app-frame")
    expect(desk.app.locator(".skeleton")).to_be_visible()
    before = box(panel)["height"]
    expect(frame).to_have_css("height", f"{before:g}px")
    held.pop().continue_()
    expect(desk.insert).to_be_visible()
    assert abs(box(panel)["height"] - before) <= STILL
    expect(frame).to_have_css("height", f"{before:g}px")
    assert sum(desk.frame.evaluate("shifts")) < 0.01


def test_a_refresh_moves_nothing(desk: Desk, hero: Ticket) -> None:
    desk.open(hero)
    expect(desk.insert).to_be_visible()
    before = box(desk.insert), box(desk.app.locator("fbm-sidebar"))
    with desk.page.expect_response("**/card/refresh*"):
        desk.app.get_by_role("button", name="Refresh").click()
    expect(desk.app.get_by_role("status")).to_have_text("Up to date")
    assert (box(desk.insert), box(desk.app.locator("fbm-sidebar"))) == before


def luminance(desk: Desk) -> float:
    """How bright the app's background is, 0 to 255."""
    colour = desk.frame.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    return float(sum(colour[:3]) / 3)


def test_dark_is_dark_from_the_first_paint_and_a_change_is_followed(desk: Desk, hero: Ticket) -> None:
    held: list[Route] = []
    # The SDK comes late: what is painted before it can only stem from the address.
    desk.page.route("**/sdk/zaf_sdk.js", lambda route: held.append(route))
    with desk.page.expect_request("**/sdk/zaf_sdk.js"):
        desk.open(hero, scheme="dark")
    expect(desk.app.locator(".skeleton")).to_be_visible()
    assert luminance(desk) < 60
    held.pop().continue_()
    expect(desk.headline).to_be_visible()
    loads: list[str] = []
    desk.page.on("request", lambda request: loads.append(request.url) if "/app/" in request.url else None)
    for scheme, fits in (("light", bright), ("dark", dim), ("light", bright)):
        desk.page.get_by_test_id("scheme").select_option(scheme)
        expect(desk.app.locator("html")).to_have_attribute("data-scheme", scheme)
        assert fits(luminance(desk)), scheme
    assert loads == [], "the app was loaded anew"


def bright(value: float) -> bool:
    """A background of the light scheme."""
    return value > 240


def dim(value: float) -> bool:
    """A background of the dark scheme."""
    return value < 60


@both_schemes
@both_languages
def test_axe_finds_nothing_serious_and_pictures_are_taken(
    desk: Desk, hero: Ticket, scheme: str, language: str
) -> None:
    desk.page.set_viewport_size({"width": 1440, "height": 1200})
    desk.open(hero, who=AGENTS[language], scheme=scheme, width=320)
    expect(desk.insert).to_be_enabled()
    frame = desk.page.get_by_test_id("app-frame")
    picture(f"sidebar-{scheme}-{language}-320", frame.screenshot)
    desk.page.get_by_test_id("tray-width").select_option("420")
    desk.frame.wait_for_function("innerWidth > 400")
    picture(f"sidebar-{scheme}-{language}-420", frame.screenshot)
    unfold(desk)
    assert overflow(desk.frame) <= 0
    assert faults(desk.frame) == []


def test_any_kind_of_ticket_is_readable_and_never_too_wide(desk: Desk, others: dict[str, Ticket]) -> None:
    for (name, ticket), (scheme, language) in zip(others.items(), cycle(LOOKS), strict=False):
        desk.open(ticket, who=AGENTS[language], scheme=scheme)
        shown(desk)
        assert overflow(desk.frame) <= 0, name
        assert faults(desk.frame) == [], name
        desk.page.get_by_test_id("tray-width").select_option("420")
        desk.frame.wait_for_function("innerWidth > 400")
        assert overflow(desk.frame) <= 0, name


@both_schemes
def test_axe_finds_nothing_serious_on_bad_days(desk: Desk, stage: Stage, scheme: str) -> None:
    ticket = ticket_about(stage, names.HERO)
    stage.world.fail("ups", "server_error")
    desk.open(ticket, who="light", scheme=scheme)
    desk.app.get_by_role("button", name="Refresh").click()
    expect(desk.app.locator(".sources li").filter(has_text="UPS")).to_contain_text("no answer")
    assert faults(desk.frame) == []
    desk.page.route("**/card/refresh*", lambda route: route.fulfill(status=500, body="{}"))
    desk.app.get_by_role("button", name="Refresh").click()
    expect(desk.app.locator(".trouble")).to_be_visible()
    assert faults(desk.frame) == []
    desk.forgive("500")


@pytest.mark.parametrize(("scheme", "language"), LOOKS)
def test_axe_finds_nothing_serious_in_the_settings(
    desk: Desk, stage: Stage, scheme: str, language: str
) -> None:
    desk.prefer(who="admin", scheme=scheme)
    admin = stage.people["admin"]
    admin.locale = {"en": "en-US", "zh": "zh-CN"}[language]
    try:
        desk.page.goto(f"{stage.workspace_url}/settings")
        expect(desk.app.locator(".connections > li")).to_have_count(4)
        unfold(desk)
        assert faults(desk.frame) == []
        assert overflow(desk.frame) <= 0
        picture(f"settings-{scheme}-{language}", desk.page.screenshot)
    finally:
        admin.locale = "en-US"


def test_picture_of_the_workspace(browser: Browser) -> None:
    """As ``make demo`` starts it: what lies in the list has waited for different times."""
    opened = open_stage()
    try:
        arrive(opened)
        opened.start_workers()
        settled(opened)
        left = [answer_due(opened.account, one) for one in opened.account.tickets.values()]
        hours = sorted((due - opened.world.now()).total_seconds() / 3600 for due in left if due)
        assert hours[0] < 0 < hours[1] < 4
        assert hours[-1] > 20
        with sit_down(browser, opened) as desk:
            ticket = next(
                one for one in reversed(opened.account.tickets.values()) if "Dana Whitlock" in one.subject
            )
            desk.page.set_viewport_size({"width": 1440, "height": 900})
            desk.open(ticket)
            expect(desk.insert).to_be_enabled()
            before = box(desk.app.locator(".why"))
            desk.insert.click()
            expect(desk.editor).to_contain_text(names.HERO)
            expect(desk.app.get_by_role("button", name="Undo")).to_be_visible()
            assert box(desk.app.locator(".why")) == before, "Insert moved what stands below the reply"
            desk.editor.evaluate("editor => { editor.scrollTop = 0 }")
            desk.page.mouse.move(0, 0)
            picture("workspace", desk.page.screenshot)
            assert desk.problems == []
    finally:
        opened.close()
