"""An admin writes replies on the settings page; agents are offered them in the sidebar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.zendesk.model import Ticket
from tests.browser.desk import Desk, picture, ticket_about

pytestmark = pytest.mark.browser

REPLY = "Where is it: delayed"
OURS = """Hello from Bright Nook,

order {{ order_id }} is late, and that is on us. {{ carrier }} has it under {{ tracking_number }}.

We are asking the carrier today and write to you here."""


@pytest.fixture(scope="module")
def hero(stage: Stage) -> Ticket:
    """A ticket about a late parcel."""
    return ticket_about(stage, names.HERO)


@pytest.fixture
def chinese_admin(stage: Stage) -> Iterator[None]:
    stage.people["admin"].locale = "zh-CN"
    yield
    stage.people["admin"].locale = "en-US"


def open_replies(desk: Desk, *, scheme: str = "light") -> Locator:
    """Open the list of replies as an admin."""
    desk.prefer(who="admin", scheme=scheme)
    desk.page.goto(f"{desk.stage.workspace_url}/settings")
    desk.app.locator(".show-templates").click()
    section = desk.app.locator("section[aria-labelledby=templates]")
    expect(section.locator(".connections").first).to_be_visible()
    return section


def edit(section: Locator, reply: str = REPLY) -> Locator:
    """Open a reply in the editor."""
    section.get_by_role("button", name=f"Edit: {reply}", exact=True).click()
    area = section.locator("#template-text")
    expect(area).not_to_have_value("")
    return area


def offered(desk: Desk, ticket: Ticket) -> str:
    """What the sidebar offers first to an agent who opens the ticket."""
    desk.prefer(who="agent")
    desk.page.goto(f"{desk.stage.workspace_url}/tickets/{ticket.id}")
    letter = desk.app.locator(".reply blockquote").first
    expect(letter).to_be_visible()
    return letter.inner_text()


def test_an_admin_edits_previews_is_refused_mends_and_saves_and_the_sidebar_follows(
    desk: Desk, stage: Stage, hero: Ticket
) -> None:
    assert offered(desk, hero).startswith("Hello,")
    section = open_replies(desk)
    area = edit(section)
    expect(section.locator("pre.letter").first).to_contain_text("701-2233445-9988776")

    area.fill(OURS + "\n{% for x in order_id %}x{% endfor %}")
    expect(section.get_by_text("Line 6, “for”: not allowed in a reply: loops")).to_be_visible()
    section.get_by_role("button", name="Save and use").click()
    expect(section.get_by_text("Not saved. Line 6, “for”")).to_be_visible()
    desk.forgive("400")

    area.fill(OURS + "\nWrite to help@example.com.")
    expect(section.locator("#template-findings mark")).to_have_text("help@example.com")
    section.get_by_role("button", name="Save and use").click()
    expect(section.get_by_text("breaks a message rule")).to_be_visible()
    desk.forgive("400")

    area.fill(OURS)
    expect(section.locator("pre.letter").first).to_contain_text("Hello from Bright Nook")
    section.get_by_label("Ticket number").fill(str(hero.id))
    section.get_by_role("button", name="Try with this ticket").click()
    expect(section.locator("pre.ticket")).to_contain_text(names.HERO)
    section.get_by_role("button", name="Save and use").click()
    expect(section.get_by_text("Saved as version 1.")).to_be_visible()
    assert offered(desk, hero).startswith("Hello from Bright Nook,")


def test_a_version_is_restored_and_a_text_is_not_used_any_more(
    desk: Desk, stage: Stage, hero: Ticket
) -> None:
    section = open_replies(desk)
    area = edit(section)
    area.fill(OURS.replace("Hello from", "Greetings from"))
    section.get_by_role("button", name="Save and use").click()
    expect(section.get_by_text("Saved as version 2.")).to_be_visible()
    assert offered(desk, hero).startswith("Greetings from")

    section = open_replies(desk)
    area = edit(section)
    section.locator("summary", has_text="Versions").click()
    section.get_by_role("button", name="Restore version 1").click()
    expect(section.get_by_text("Version 1 is back, as version 3.")).to_be_visible()
    expect(area).to_have_value(OURS + "\n")
    assert offered(desk, hero).startswith("Hello from Bright Nook,")

    section = open_replies(desk)
    edit(section)
    section.get_by_role("button", name="Use FBM Guard's text").click()
    expect(section.get_by_text("Your text is kept, but not used any more.")).to_be_visible()
    assert offered(desk, hero).startswith("Hello,")


def test_a_reply_is_switched_off_and_on(desk: Desk, stage: Stage, hero: Ticket) -> None:
    section = open_replies(desk)
    section.get_by_role("button", name=f"Switch off: {REPLY}", exact=True).click()
    expect(section.get_by_text(f"“{REPLY}” is not offered any more.")).to_be_visible()
    offered(desk, hero)
    choice = desk.app.get_by_label("Choose a reply")
    expect(choice.locator("option")).not_to_contain_text([REPLY])
    section = open_replies(desk)
    section.get_by_role("button", name=f"Switch on: {REPLY}", exact=True).click()
    expect(section.get_by_text(f"“{REPLY}” is offered again.")).to_be_visible()
    offered(desk, hero)
    expect(desk.app.get_by_label("Choose a reply").locator("option").first).to_contain_text(REPLY)


def test_an_own_reply_is_added_by_keyboard_and_offered_after_ours(
    desk: Desk, stage: Stage, hero: Ticket
) -> None:
    section = open_replies(desk)
    section.locator("summary", has_text="Add a reply of your own").press("Enter")
    section.get_by_label("Name (agents see it)").fill("Our apology")
    for name in ("Where is my order", "Not received", "FBM", "Delayed"):
        box = section.get_by_role("checkbox", name=name, exact=True)
        box.focus()
        box.press("Space")
    section.get_by_role("button", name="Add it and write the text").press("Enter")
    expect(section.locator("#template-title")).to_have_text("Our apology · English")
    area = section.locator("#template-text")
    area.fill(OURS.replace("Hello from", "Sorry from"))
    section.get_by_role("button", name="Save and use").press("Enter")
    expect(section.get_by_text("Saved as version 1.")).to_be_visible()
    section.get_by_role("button", name="All replies").press("Enter")
    expect(section.get_by_role("button", name="Edit: Our apology")).to_be_focused()
    offered(desk, hero)
    options = desk.app.get_by_label("Choose a reply").locator("option")
    expect(options.first).to_contain_text(REPLY)
    shown = options.all_inner_texts()
    own = next(place for place, words in enumerate(shown) if "Our apology" in words)
    desk.app.get_by_label("Choose a reply").select_option(index=own)
    expect(desk.app.locator(".reply blockquote").first).to_contain_text("Sorry from Bright Nook")


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
def test_it_can_be_read_in_chinese_at_every_width(
    desk: Desk, stage: Stage, chinese_admin: None, scheme: str, width: int
) -> None:
    desk.page.set_viewport_size({"width": width, "height": 900})
    section = open_replies(desk, scheme=scheme)
    section.get_by_role("button", name="编辑：", exact=False).first.click()
    expect(section.locator("pre.letter").first).to_be_visible()
    area = section.locator("#template-text")
    area.fill("您好，\n{{ 买家 }} {{ order_id.upper() }}")
    expect(section.get_by_text("第 2 行")).not_to_have_count(0)
    desk.frame.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    too_wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert desk.frame.evaluate(too_wide) <= 0
    picture(f"templates-{scheme}-{width}", desk.page.screenshot)
    section.get_by_role("button", name="所有回复").click()
    expect(section.locator(".connections").first).to_be_visible()
    assert desk.frame.evaluate(too_wide) <= 0
    picture(f"templates-list-{scheme}-{width}", desk.page.screenshot)
