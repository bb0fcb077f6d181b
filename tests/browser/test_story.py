"""The main job, end to end: a mail comes in, the ticket says the truth, two clicks answer it."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage, prepared
from backend.emulators.zendesk.model import Comment, Ticket
from tests.browser.desk import Desk, numbers, settled, ticket_about, triaged, until
from tests.browser.story import MANUAL, TARGET, play
from tests.integration.helpers import field, notes

PACIFIC = ZoneInfo("America/Los_Angeles")
"""The time zone of Amazon.com's promised days."""

pytestmark = pytest.mark.browser


def arrives(stage: Stage, order_id: str) -> Ticket:
    """The demo's mail about ``order_id`` comes in now; returns its ticket, triaged."""
    mail = prepared(next(one for one in stage.mails if one.order_id == order_id))
    ticket = stage.account.receive_mail(mail.sender, mail.subject, mail.body, to=mail.to, name=mail.name)
    assert isinstance(ticket, Ticket)
    triaged(stage, ticket)
    return ticket


def sent_by_us(stage: Stage, ticket: Ticket) -> list[Comment]:
    """Public comments of agents, as the emulated Zendesk holds them."""
    held = stage.account.ticket(ticket.id)
    return [one for one in held.comments if one.public and one.author_id != held.requester_id]


def the_note_stands_once(stage: Stage, ticket: Ticket) -> str:
    """One note of triage, one of the reply, also after every job has run; returns the latter."""
    until(stage, lambda: len(notes(stage, ticket)) == 2, "the audit note")
    settled(stage)
    assert len(notes(stage, ticket)) == 2
    kinds = [entry.kind for entry in stage.house.audit.of_ticket(stage.tenant_id, ticket.id)]
    assert [kind for kind in kinds if kind != "not_checked"] == ["triage", "reply"]
    return notes(stage, ticket)[-1]


def test_from_the_mail_to_the_note_under_the_answer(desk: Desk, stage: Stage) -> None:
    ticket = arrives(stage, names.HERO)
    number = numbers(stage, names.HERO)[0]

    held = stage.account.ticket(ticket.id)
    assert {"fbm", "fbm_high_risk", "fbm_case_where_is_my_order", "fbm_headline_delayed"} <= set(held.tags)
    assert held.priority == "high"
    assert field(stage, ticket, "high_risk") is True
    assert field(stage, ticket, "order_id") == names.HERO
    assert field(stage, ticket, "carrier") == "UPS"
    assert field(stage, ticket, "tracking_number") == number
    assert number in field(stage, ticket, "tracking_link")
    promised = stage.world.orders[names.HERO].deliver_by[1].astimezone(PACIFIC).date()
    assert field(stage, ticket, "promised_date") == promised.isoformat()
    assert "as of" in field(stage, ticket, "carrier_status")
    verified = notes(stage, ticket)[0]

    desk.open(ticket)
    expect(desk.page.get_by_test_id("tags")).to_have_attribute("data-tags", re.compile("fbm_high_risk"))
    expect(desk.headline).to_contain_text("Delayed: promised by")
    expect(desk.headline).to_contain_text("last scan 3 days ago in Louisville")
    expect(desk.app.locator(".facts").first).to_contain_text(number)

    effort = play(desk, ticket)

    print(f"\nwith the app: {effort}\nby hand:      {MANUAL}")
    assert effort.clicks <= TARGET.clicks
    assert effort.keys <= TARGET.keys
    assert effort.screens <= TARGET.screens
    assert effort.klm_seconds <= TARGET.klm_seconds
    expect(desk.app.locator(".clock")).to_have_text("Answered")
    (reply,) = sent_by_us(stage, ticket)
    assert reply.author_id == stage.people["agent"].id
    assert names.HERO in reply.body
    assert number in reply.body
    assert f"https://www.amazon.com/gp/your-account/order-details?orderID={names.HERO}" in reply.body
    assert "ups.com" not in reply.body
    note = the_note_stands_once(stage, ticket)
    assert note != verified
    assert number in note
    expect(desk.notes).to_have_count(2)
    expect(desk.notes.last).to_contain_text(names.HERO)


def test_the_note_comes_when_the_tab_is_closed_right_after_submit(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    desk.open(ticket)
    desk.insert.click()
    expect(desk.editor).not_to_be_empty()
    with desk.page.expect_request(re.compile(rf"/workspace/api/tickets/{ticket.id}\b")):
        desk.submit.click()
    desk.page.close()
    assert names.HERO in the_note_stands_once(stage, ticket)
    assert len(sent_by_us(stage, ticket)) == 1


def test_the_note_comes_when_zendesk_goes_to_the_next_ticket(desk: Desk, stage: Stage) -> None:
    ticket, other = ticket_about(stage, names.HERO), ticket_about(stage, names.HERO)
    desk.open(ticket, go_next=True)
    expect(desk.page.get_by_test_id("next-ticket")).to_be_checked()
    desk.insert.click()
    expect(desk.editor).not_to_be_empty()
    desk.submit.click()
    expect(desk.page).not_to_have_url(re.compile(rf"/tickets/{ticket.id}$"))
    expect(desk.editor).to_be_empty()
    the_note_stands_once(stage, ticket)
    assert sent_by_us(stage, other) == []
    expect(desk.insert).to_be_enabled()


def test_a_changed_answer_is_sent_as_changed_and_noted_so(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    desk.open(ticket)
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    desk.editor.press("Control+End")
    desk.page.keyboard.type(" Our warehouse is asking, too.")
    desk.submit.click()
    assert "changed" in the_note_stands_once(stage, ticket).lower()
    (reply,) = sent_by_us(stage, ticket)
    assert "Our warehouse is asking, too." in reply.body


@pytest.fixture
def without_app(desk: Desk) -> Page:
    """A workspace in which the sidebar stays closed: its page never loads."""
    desk.page.route("**/app/sidebar*", lambda route: route.fulfill(body="", content_type="text/html"))
    return desk.page


def apply_macro(page: Page, title: str) -> None:
    """Choose a macro from Zendesk's menu."""
    page.get_by_test_id("macro-menu").click()
    page.get_by_test_id("macro-folder").filter(has_text="FBM Guard").click()
    page.get_by_test_id("macro-item").filter(has_text=title).click()


def test_the_macro_best_reply_works_with_the_sidebar_closed(
    desk: Desk, stage: Stage, without_app: Page
) -> None:
    ticket = ticket_about(stage, names.HERO)
    desk.open(ticket)
    apply_macro(without_app, "Best reply")
    expect(desk.editor).to_contain_text(names.HERO)
    expect(without_app.get_by_test_id("tab-public")).to_have_attribute("aria-selected", "true")
    desk.submit.click()
    assert names.HERO in the_note_stands_once(stage, ticket)
    (reply,) = sent_by_us(stage, ticket)
    assert reply.body.strip() == str(field(stage, ticket, "next_reply")).strip()


def test_the_macro_audit_note_works_with_the_sidebar_closed(
    desk: Desk, stage: Stage, without_app: Page
) -> None:
    ticket = ticket_about(stage, names.HERO)
    number = numbers(stage, names.HERO)[0]
    desk.open(ticket)
    apply_macro(without_app, "Audit note")
    expect(desk.editor).to_contain_text(number)
    expect(without_app.get_by_test_id("tab-internal")).to_have_attribute("aria-selected", "true")
    desk.submit.click()
    expect(desk.notes).to_have_count(2)
    settled(stage)
    noted = stage.account.ticket(ticket.id).comments[-1]
    assert (noted.public, noted.author_id) == (False, stage.people["agent"].id)
    assert names.HERO in noted.body
    assert sent_by_us(stage, ticket) == []
    assert len(notes(stage, ticket)) == 2


def test_a_macro_without_a_sendable_reply_says_so_in_the_editor(
    desk: Desk, stage: Stage, without_app: Page
) -> None:
    ticket = ticket_about(stage, names.HERO, "Does it come with a plug?")
    desk.open(ticket)
    apply_macro(without_app, "Best reply")
    expect(desk.editor).to_contain_text("‹FBM Guard: do not send – ")
    desk.editor.fill("")
    apply_macro(without_app, "Where is my order")
    expect(desk.editor).to_contain_text(names.HERO)
    desk.editor.fill("")
    apply_macro(without_app, "Claim facts")
    expect(desk.editor).to_contain_text("FBM Guard – facts for a claim")
    expect(without_app.get_by_test_id("tab-internal")).to_have_attribute("aria-selected", "true")


def test_a_chinese_agent_answers_a_german_buyer(desk: Desk, stage: Stage) -> None:
    ticket = arrives(stage, names.GERMANY_LATE)
    desk.open(ticket, who="agent_zh")
    expect(desk.headline).to_contain_text("延误")
    german, preview = desk.app.locator(".reply blockquote").all()
    expect(german).to_have_attribute("lang", "de")
    expect(german).to_contain_text("Guten Tag")
    expect(preview).to_contain_text("您好")
    expect(preview).to_contain_text(names.GERMANY_LATE)
    effort = play(desk, ticket)
    assert (effort.clicks, effort.keys, effort.screens) == (2, 0, 1)
    (reply,) = sent_by_us(stage, ticket)
    assert reply.author_id == stage.people["agent_zh"].id
    assert names.GERMANY_LATE in reply.body
    assert "Guten Tag" in reply.body
    assert "您好" not in reply.body
    the_note_stands_once(stage, ticket)
