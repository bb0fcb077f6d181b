"""Submit: a reply that breaks a hard rule is held, and nothing of ours ever keeps an agent waiting."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Locator, expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage, open_stage
from backend.emulators.web_server import serve
from backend.emulators.zendesk.model import Comment, Ticket
from backend.store.audit import Entry
from backend.web.app import create_app
from backend.zendesk.tags import BREACH_TAG
from tests.browser.desk import Desk, picture, settled, sit_down, ticket_about, until
from tests.browser.measures import faults
from tests.browser.test_looks import AGENTS
from tests.integration.helpers import notes

pytestmark = pytest.mark.browser

ADDRESS = "help@brightnook.example"
BAD = f" Or write to {ADDRESS} directly."
PATIENCE = 2.0
"""Seconds that an agent waits at most for a save, whatever is wrong with us."""

WORDS = {
    "en": {"title": "Not sent yet", "why": "E-mail", "back": "Back to the text", "toast": "not sent"},
    "zh": {"title": "尚未发送", "why": "邮箱", "back": "返回修改", "toast": "未发送"},
}


def public(stage: Stage, ticket: Ticket) -> list[Comment]:
    """Public comments of agents, as the emulated Zendesk holds them."""
    held = stage.account.ticket(ticket.id)
    return [one for one in held.comments if one.public and one.author_id != held.requester_id]


def log(stage: Stage, ticket: Ticket, kind: str) -> list[Entry]:
    """The entries of one kind about a ticket."""
    return [one for one in stage.house.audit.of_ticket(stage.tenant_id, ticket.id) if one.kind == kind]


def told_by(stage: Stage, ticket: Ticket) -> list[object]:
    """Who told that a reply went out unchecked."""
    return [entry.data["told_by"] for entry in log(stage, ticket, "not_checked")]


def held(desk: Desk) -> Locator:
    """What the sidebar says of a save that is held."""
    return desk.app.locator(".hold")


def write(desk: Desk, text: str) -> None:
    """Type at the end of what stands in the editor."""
    desk.editor.press("Control+End")
    desk.page.keyboard.type(text)


def ready(desk: Desk, ticket: Ticket, who: str = "agent") -> None:
    """The ticket is open and the card is there."""
    desk.open(ticket, who=who)
    expect(desk.insert).to_be_enabled()


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "zh")])
def test_choose_insert_edit_break_a_rule_be_held_mend_and_save(
    desk: Desk, stage: Stage, language: str, scheme: str
) -> None:
    said = WORDS[language]
    ticket = ticket_about(stage, names.HERO)
    desk.open(ticket, who=AGENTS[language], scheme=scheme)
    expect(desk.insert).to_be_enabled()
    choice = desk.app.get_by_role("combobox").first
    choice.press("ArrowDown")
    choice.press("ArrowUp")
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    write(desk, BAD)
    desk.submit.click()

    expect(held(desk)).to_contain_text(said["title"])
    expect(desk.page.get_by_test_id("notification")).to_contain_text(said["toast"])
    expect(held(desk).locator("blockquote mark")).to_have_text([ADDRESS])
    expect(held(desk).locator("blockquote")).to_contain_text(names.HERO)
    expect(held(desk).locator("li")).to_have_count(1)
    expect(held(desk).locator("li")).to_contain_text(ADDRESS)
    expect(desk.editor).to_contain_text(BAD.strip())
    assert public(stage, ticket) == []
    expect(held(desk).locator("blockquote mark")).to_be_in_viewport()
    desk.page.set_viewport_size({"width": 1440, "height": 1300})
    if scheme == "light":
        picture(f"hold-workspace-{language}", desk.page.screenshot)
    assert faults(desk.frame) == []
    desk.page.evaluate("document.getElementById('toasts').replaceChildren()")
    picture(f"hold-{scheme}-{language}-320", desk.page.get_by_test_id("app-frame").screenshot)

    held(desk).get_by_role("button", name=said["back"]).click()
    desk.editor.press("Control+End")
    for _ in BAD:
        desk.page.keyboard.press("Backspace")
    expect(desk.editor).not_to_contain_text(ADDRESS)
    desk.submit.click()
    until(stage, lambda: len(public(stage, ticket)) == 1, "the reply")
    expect(held(desk)).to_have_count(0)
    until(stage, lambda: len(notes(stage, ticket)) == 2, "the audit note")
    settled(stage)
    assert len(notes(stage, ticket)) == 2
    assert BREACH_TAG not in stage.account.ticket(ticket.id).tags
    assert log(stage, ticket, "not_checked") == []
    assert log(stage, ticket, "reply")[-1].data["check"]["outcome"] in ("passed", "warned")
    assert log(stage, ticket, "reply")[-1].data["changed_by_agent"] is False


def test_the_keyboard_goes_back_to_zendesk_and_the_text_is_there(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    ready(desk, ticket)
    write(desk, f"Please write to {ADDRESS} for more.")
    desk.submit.click()
    held(desk).get_by_role("button", name="Back to the text").click()
    expect(held(desk).get_by_role("status")).to_contain_text("Click into the reply")
    desk.frame.wait_for_function("!document.hasFocus()")
    desk.editor.click()
    desk.page.keyboard.press("Control+A")
    desk.page.keyboard.type("We have asked UPS and write again tomorrow.")
    desk.submit.click()
    until(stage, lambda: len(public(stage, ticket)) == 1, "the reply")


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("zh", "dark")])
def test_the_first_message_of_a_new_ticket_is_held_too(
    desk: Desk, stage: Stage, language: str, scheme: str
) -> None:
    title = {"en": "New ticket", "zh": "新工单"}[language]
    known = set(stage.account.tickets)
    desk.prefer(who=AGENTS[language], scheme=scheme)
    desk.page.goto(f"{stage.workspace_url}/new")
    expect(desk.app.get_by_role("heading", name=title)).to_be_visible()
    expect(desk.app.locator(".tips")).to_have_count(0)
    desk.page.get_by_test_id("new-requester").fill("qrst5678uvwx901@marketplace.amazon.com")
    desk.page.get_by_test_id("new-subject").fill(f"Your order {names.HERO}")
    write(desk, f"About your order {names.HERO}: please write to {ADDRESS} for more.")
    expect(desk.app.locator(".tips li")).to_have_count(3)
    picture(f"new-ticket-{scheme}-{language}-320", desk.page.get_by_test_id("app-frame").screenshot)
    desk.submit.click()
    expect(held(desk).locator("blockquote mark")).to_have_text([ADDRESS])
    assert set(stage.account.tickets) == known
    assert faults(desk.frame) == []
    desk.editor.fill(f"About your order {names.HERO}: the parcel is with UPS and comes tomorrow.")
    desk.submit.click()
    expect(desk.page).to_have_url(re.compile(r"/tickets/\d+$"))
    (made,) = set(stage.account.tickets) - known
    ticket = stage.account.ticket(made)
    until(stage, lambda: bool(log(stage, ticket, "reply")), "the worker's look")
    assert log(stage, ticket, "reply")[0].data["check"]["outcome"] == "passed"
    assert log(stage, ticket, "not_checked") == []


def test_a_new_ticket_to_anybody_else_is_none_of_ours(desk: Desk, stage: Stage) -> None:
    desk.prefer(who="agent")
    desk.page.goto(f"{stage.workspace_url}/new")
    desk.page.get_by_test_id("new-requester").fill("pat@buyer.example")
    write(desk, f"Please write to {ADDRESS} for more.")
    expect(desk.app.get_by_text("Nothing is checked here.")).to_be_visible()
    desk.submit.click()
    expect(desk.page).to_have_url(re.compile(r"/tickets/\d+$"))


def test_an_internal_note_may_say_anything(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    ready(desk, ticket)
    desk.page.get_by_test_id("tab-internal").click()
    write(desk, f"The buyer wrote from {ADDRESS}, do not answer there 🎉")
    desk.submit.click()
    until(stage, lambda: any(ADDRESS in note for note in notes(stage, ticket)), "the note")
    settled(stage)
    expect(held(desk)).to_have_count(0)
    assert log(stage, ticket, "not_checked") == log(stage, ticket, "breach") == []


def test_a_remark_is_told_and_lets_the_reply_pass(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    ready(desk, ticket)
    write(desk, "We have looked into it and the parcel is on its way. :-)")
    desk.submit.click()
    until(stage, lambda: len(public(stage, ticket)) == 1, "the reply")
    expect(desk.app.locator(".remarks")).to_contain_text("Emoticons")
    expect(desk.page.get_by_test_id("notification").filter(has_text="Emoticons")).to_be_visible()


def test_what_the_buyer_wrote_may_be_quoted(desk: Desk, stage: Stage) -> None:
    said = "My mail is pat@buyer.example, answer me there please."
    ticket = ticket_about(stage, names.HERO, f"Where is my order? It is late.\n\n{said}")
    ready(desk, ticket)
    write(desk, f"You asked: {said} We keep writing here.")
    desk.submit.click()
    until(stage, lambda: len(public(stage, ticket)) == 1, "the reply")
    settled(stage)
    assert log(stage, ticket, "breach") == []


def test_who_may_sends_anyway_and_the_log_says_so(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    ready(desk, ticket, who="agent")
    write(desk, f"Please write to {ADDRESS} for more.")
    desk.submit.click()
    expect(held(desk)).to_contain_text("Your role may not send it like this.")
    expect(held(desk).get_by_role("button", name="Send anyway")).to_have_count(0)

    ready(desk, ticket, who="admin")
    write(desk, f"Please write to {ADDRESS} for more.")
    desk.submit.click()
    held(desk).get_by_role("button", name="Send anyway").click()
    expect(held(desk)).to_contain_text("It is in the log under your name.")
    desk.submit.click()
    until(stage, lambda: len(public(stage, ticket)) == 1, "the reply")
    expect(held(desk)).to_have_count(0)
    settled(stage)
    (entry,) = log(stage, ticket, "send_anyway")
    assert (entry.data["by"], entry.data["rules"]) == (stage.people["admin"].id, ["email_address"])
    assert len(notes(stage, ticket)) == 1
    assert BREACH_TAG not in stage.account.ticket(ticket.id).tags


def over(desk: Desk) -> None:
    """Leave the page, and forget what the browser said of the calls that failed on purpose."""
    desk.page.close()
    desk.problems.clear()


@contextmanager
def saved_in_time(desk: Desk, ticket: Ticket) -> Iterator[None]:
    """What the agent submits inside stands in Zendesk within the time that an agent may wait."""
    before = len(public(desk.stage, ticket))
    began = time.monotonic()
    yield
    until(desk.stage, lambda: len(public(desk.stage, ticket)) == before + 1, "the reply")
    took = time.monotonic() - began
    print(f"\nsaved after {took:.2f} s")
    assert took < PATIENCE


@pytest.mark.parametrize("kind", ["server_error", "frozen", "slow", "reset"])
def test_the_agent_saves_in_time_whatever_our_server_does(desk: Desk, stage: Stage, kind: str) -> None:
    ticket = ticket_about(stage, names.HERO)
    ready(desk, ticket)
    write(desk, f"Please write to {ADDRESS} for more.")
    stage.world.fail("backend", kind)
    with saved_in_time(desk, ticket):
        desk.submit.click()
    expect(desk.app.get_by_text("Your last reply went out unchecked")).to_be_visible()
    until(stage, lambda: bool(log(stage, ticket, "not_checked")), "the worker's entry")
    settled(stage)
    assert told_by(stage, ticket) == ["worker"]
    assert BREACH_TAG in stage.account.ticket(ticket.id).tags
    stage.world.heal("backend")
    until(stage, lambda: len(log(stage, ticket, "not_checked")) == 2, "the sidebar's entry")
    told = log(stage, ticket, "not_checked")[1].data
    assert told["told_by"] == "sidebar"
    assert told["reason"] in ("timeout", "backend_down", "unexpected")
    assert told["by"] == stage.people["agent"].id
    over(desk)


def test_a_session_that_is_over_holds_nobody(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    ready(desk, ticket)
    write(desk, f"Please write to {ADDRESS} for more.")
    stage.world.advance(timedelta(hours=13))
    try:
        with saved_in_time(desk, ticket):
            desk.submit.click()
        expect(desk.app.get_by_text("Your last reply went out unchecked")).to_be_visible()
        until(stage, lambda: bool(log(stage, ticket, "breach")), "the breach")
    finally:
        stage.world.advance(timedelta(hours=-13))
    over(desk)


def test_an_app_that_never_loads_holds_nobody(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    desk.page.route("**/app/sidebar*", lambda route: route.abort())
    desk.open(ticket)
    write(desk, "We have asked UPS and write again tomorrow.")
    with saved_in_time(desk, ticket):
        desk.submit.click()
    until(stage, lambda: bool(log(stage, ticket, "not_checked")), "the worker's entry")
    over(desk)


def test_a_server_that_is_gone_holds_nobody_and_hears_of_it_later(browser: Browser) -> None:
    """Our whole server is stopped: Zendesk cannot tell us of the reply either, until it tries again."""
    opened = open_stage()
    opened.start_workers()
    try:
        with sit_down(browser, opened) as desk:
            ticket = ticket_about(opened, names.HERO)
            ready(desk, ticket)
            write(desk, "We have asked UPS and write again tomorrow.")
            port = opened.servers["backend"].port
            opened.servers["backend"].stop()
            with saved_in_time(desk, ticket):
                desk.submit.click()
            expect(desk.app.get_by_text("Your last reply went out unchecked")).to_be_visible()
            opened.servers["backend"] = serve(create_app(opened.house), port=port)
            until(opened, lambda: "sidebar" in told_by(opened, ticket), "the sidebar's entry")
    finally:
        opened.close()


def test_the_time_of_a_save_with_everything_well(desk: Desk, stage: Stage) -> None:
    ticket = ticket_about(stage, names.HERO)
    ready(desk, ticket)
    desk.insert.click()
    expect(desk.editor).to_contain_text(names.HERO)
    with saved_in_time(desk, ticket):
        desk.submit.click()
    expect(desk.app.locator(".clock")).to_have_text(re.compile("Answered"))
