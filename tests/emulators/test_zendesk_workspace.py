"""The agent workspace in a real browser, with a small stand-in app that uses the real SDK."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jwt
import pytest
from flask import Flask, request
from playwright.sync_api import Browser, FrameLocator, Page, expect, sync_playwright

from backend.emulators.web_server import RunningServer, serve
from backend.emulators.world import World
from backend.emulators.zendesk import PreparedMail, ZendeskAccount, create_app

pytestmark = pytest.mark.browser

SDK = Path(__file__).resolve().parents[2] / "zendesk_app" / "node_modules" / "zendesk_app_framework_sdk"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
GREETING = "Hi {{ticket.requester.name}}"
APP = """<!doctype html><meta charset=utf-8><body>
<h1 id=facts>waiting</h1><p id=scheme></p><ol id=events></ol>
<button id=insert>Insert</button><button id=note>Note</button><button id=me>Me</button>
<script src="SDK_URL"></script>
<script>
const client = ZAFClient.init()
const show = (name, value) => { document.getElementById(name).textContent = value }
const event = text => {
  const item = document.createElement('li'); item.textContent = text
  document.getElementById('events').append(item)
}
client.on('app.registered', async data => {
  const got = await client.get(['ticket.id', 'currentUser', 'colorScheme', 'ticket.requester'])
  const user = got.currentUser
  show('facts', ['#' + got['ticket.id'], user.role, user.locale, data.context.location].join(' '))
  show('scheme', got.colorScheme)
  client.invoke('resize', { width: '100%', height: '300px' })
})
client.on('colorScheme.changed', scheme => show('scheme', scheme))
client.on('ticket.updated', () => event('updated'))
client.on('ticket.submit.done', () => event('done'))
client.on('ticket.save', async () => {
  const text = (await client.get('ticket.comment')) ['ticket.comment'].text
  if (text.includes('hang')) await new Promise(() => undefined)
  if (text.includes('forbidden')) throw 'Not allowed by Amazon'
  return true
})
document.getElementById('insert').onclick = () =>
  client.invoke('ticket.editor.insert', 'Dear buyer,\\n\\nsoon.')
document.getElementById('note').onclick = () => client.set('ticket.comment.type', 'internalNote')
document.getElementById('me').onclick = async () =>
  event((await client.request('/api/v2/users/me.json')).user.name)
</script>"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not SDK.exists() or not Path(CHROMIUM).exists():
        assert not os.environ.get("CI"), "CI needs the npm packages and Chromium"
        pytest.skip("needs the npm packages of zendesk_app and Chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


class Desk:
    """An account with its workspace and the stand-in app, each on its own port."""

    def __init__(self) -> None:
        self.account = ZendeskAccount(World(), subdomain="acme")
        self.admin = self.account.add_user("Ada Admin", "ada@acme.test", "admin")
        self.agent = self.account.add_user("Max Agent", "max@acme.test", "agent")
        self.light = self.account.add_user("Leo Light", "leo@acme.test", "agent", light=True)
        options = [{"name": "FBM", "value": "fbm"}, {"name": "FBA", "value": "fba"}]
        self.field = self.account.define_field(
            {"type": "tagger", "title": "FBM Guard: Fulfillment", "custom_field_options": options}
        )
        reply = {"field": "comment_value", "value": GREETING}
        self.account.define_macro({"title": "Best reply", "actions": [reply]})
        self.tokens: list[str] = []
        self.zendesk = serve(create_app(self.account, sdk_path=SDK))
        self.account.base_url = self.zendesk.url
        self.app = self._serve_app()
        self.account.install_app(f"{self.app.url}/app/sidebar", f"{self.app.url}/app/settings")

    def _serve_app(self) -> RunningServer:
        app = Flask("stand-in")

        def page() -> str:
            self.tokens.append(request.form["token"])
            return APP.replace("SDK_URL", f"{self.zendesk.url}/sdk/zaf_sdk.js")

        app.add_url_rule("/app/<location>", view_func=lambda location: page(), methods=["POST"])
        return serve(app)

    def mail(self, subject: str) -> int:
        got = self.account.receive_mail("a@marketplace.amazon.com", subject, "where is it?", name="Buyer")
        assert got is not None
        return got.id

    def stop(self) -> None:
        self.account.stop()
        self.zendesk.stop()
        self.app.stop()


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.stop()


@pytest.fixture
def page(browser: Browser, desk: Desk) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    made = context.new_page()
    problems: list[str] = []
    made.on("pageerror", lambda error: problems.append(str(error)))
    yield made
    context.close()
    assert problems == []


def app_of(page: Page) -> FrameLocator:
    return page.frame_locator("[data-testid=app-frame]")


def as_user(page: Page, name: str) -> None:
    choice = page.get_by_test_id("as-user")
    value = choice.locator("option", has_text=name).get_attribute("value")
    choice.select_option(value)


def test_opens_the_app_with_a_signed_post(desk: Desk, page: Page) -> None:
    desk.mail("Order 111-1111111-1111111")
    page.goto(f"{desk.zendesk.url}/agent")
    expect(app_of(page).locator("#facts")).to_have_text("#1 admin en-US ticket_sidebar")
    claims: dict[str, Any] = jwt.decode(desk.tokens[0], options={"verify_signature": False})
    assert claims["sub"].endswith(f"/{desk.admin.id}.json")
    assert len(desk.tokens) == 1
    expect(page.get_by_test_id("app-frame")).to_have_css("height", "300px")


def test_insert_and_submit_answers_the_buyer(desk: Desk, page: Page) -> None:
    desk.mail("Order 1")
    page.goto(f"{desk.zendesk.url}/agent")
    as_user(page, "Max")
    expect(app_of(page).locator("#facts")).to_contain_text("agent")
    app_of(page).locator("#insert").click()
    expect(page.get_by_test_id("editor")).to_contain_text("Dear buyer,")
    page.get_by_test_id("submit").click()
    expect(page.get_by_test_id("comment")).to_have_count(2)
    expect(app_of(page).locator("#events")).to_contain_text("done")
    sent = desk.account.tickets[1]
    assert (sent.comments[1].body, sent.comments[1].public) == ("Dear buyer,\n\nsoon.", True)
    assert (sent.comments[1].author_id, sent.status) == (desk.agent.id, "open")
    assert desk.account.sent_mails[0].body == "Dear buyer,\n\nsoon."


def test_app_can_hold_the_save(desk: Desk, page: Page) -> None:
    desk.mail("Order 1")
    page.goto(f"{desk.zendesk.url}/agent")
    expect(app_of(page).locator("#facts")).to_contain_text("#1")
    page.get_by_test_id("editor").fill("a forbidden link")
    page.get_by_test_id("submit").click()
    expect(page.get_by_test_id("notification")).to_have_text("Not allowed by Amazon")
    assert len(desk.account.tickets[1].comments) == 1
    page.get_by_test_id("editor").fill("a good answer")
    page.get_by_test_id("submit").click()
    expect(page.get_by_test_id("comment")).to_have_count(2)


def test_tags_fields_and_notes_appear_without_reload(desk: Desk, page: Page) -> None:
    desk.mail("Order 1")
    page.goto(f"{desk.zendesk.url}/agent")
    expect(app_of(page).locator("#facts")).to_contain_text("#1")
    note = {"body": "verified", "public": False}
    fields = [{"id": desk.field.id, "value": "fbm"}]
    desk.account.update_ticket(desk.admin, 1, {"comment": note, "custom_fields": fields, "priority": "high"})
    expect(page.get_by_test_id("field-fbm-guard-fulfillment")).to_have_value("fbm")
    expect(page.get_by_test_id("tags")).to_contain_text("fbm")
    expect(page.locator("[data-testid=comment][data-public=false]")).to_contain_text("verified")
    expect(page.get_by_test_id("priority")).to_have_value("high")
    expect(app_of(page).locator("#events")).to_contain_text("updated")


def test_macro_goes_into_the_editor_only(desk: Desk, page: Page) -> None:
    desk.mail("Order 1")
    page.goto(f"{desk.zendesk.url}/agent")
    page.get_by_test_id("macro-menu").click()
    page.get_by_test_id("macro-item").click()
    expect(page.get_by_test_id("editor")).to_contain_text("Hi Buyer")
    assert len(desk.account.tickets[1].comments) == 1


def test_light_agent_cannot_reply_publicly(desk: Desk, page: Page) -> None:
    desk.mail("Order 1")
    page.goto(f"{desk.zendesk.url}/agent")
    as_user(page, "Leo")
    expect(page.get_by_test_id("tab-public")).to_be_disabled()
    expect(page.get_by_test_id("priority")).to_be_disabled()
    page.get_by_test_id("editor").fill("only for us")
    page.get_by_test_id("submit").click()
    expect(page.get_by_test_id("comment")).to_have_count(2)
    assert desk.account.tickets[1].comments[1].public is False


def test_next_buyer_scheme_language_and_width(desk: Desk, page: Page) -> None:
    desk.account.next_mails.append(
        PreparedMail("b@marketplace.amazon.de", "Wo ist mein Paket", "Hallo", name="B")
    )
    page.goto(f"{desk.zendesk.url}/agent")
    page.get_by_test_id("next-buyer").click()
    expect(page.get_by_test_id("subject")).to_have_text("Wo ist mein Paket")
    page.get_by_test_id("scheme").select_option("dark")
    expect(app_of(page).locator("#scheme")).to_have_text("dark")
    assert len(desk.tokens) == 1
    page.get_by_test_id("tray-width").select_option("420")
    expect(page.get_by_test_id("app-frame")).to_have_css("width", "419px")
    page.get_by_test_id("locale").select_option("zh-cn")
    expect(app_of(page).locator("#facts")).to_contain_text("zh-cn")
    expect(page.get_by_test_id("tab-public")).to_have_text("公开回复")


def test_written_mail_arrives_as_amazon_relays_it(desk: Desk, page: Page) -> None:
    page.goto(f"{desk.zendesk.url}/agent")
    page.get_by_test_id("write-mail").click()
    page.get_by_test_id("buyer-marketplace").select_option("DE")
    page.get_by_test_id("buyer-order").fill("304-1234567-1234567")
    page.get_by_test_id("buyer-text").fill("Wo ist mein Paket?")
    page.get_by_test_id("buyer-send").click()
    expect(page.get_by_test_id("subject")).to_contain_text("304-1234567-1234567")
    ticket = desk.account.tickets[1]
    assert re.fullmatch(r"\w+@marketplace\.amazon\.de", desk.account.user(ticket.requester_id).email)
    page.get_by_test_id("write-mail").click()
    page.get_by_test_id("buyer-text").fill("Bitte antworten")
    page.get_by_test_id("buyer-further").check()
    page.get_by_test_id("buyer-send").click()
    expect(page.get_by_test_id("comment")).to_have_count(2)


def test_faults_are_switched_and_listed(desk: Desk, page: Page) -> None:
    page.goto(f"{desk.zendesk.url}/agent")
    page.get_by_test_id("faults").click()
    page.get_by_test_id("fault-amazon").select_option("slow")
    expect(page.get_by_test_id("faults")).to_contain_text("amazon")
    assert desk.account.world.faults["amazon"][0].kind == "slow"
    page.get_by_test_id("fault-amazon").select_option("")
    expect(page.get_by_test_id("faults")).not_to_contain_text("amazon")


def test_going_on_destroys_the_app_and_opens_the_next(desk: Desk, page: Page) -> None:
    desk.mail("first")
    desk.mail("second")
    page.goto(f"{desk.zendesk.url}/agent/tickets/2")
    expect(app_of(page).locator("#facts")).to_contain_text("#2")
    page.get_by_test_id("next-ticket").check()
    app_of(page).locator("#insert").click()
    expect(page.get_by_test_id("editor")).to_contain_text("soon")
    page.get_by_test_id("submit").click()
    expect(page.get_by_test_id("subject")).to_have_text("first")
    expect(app_of(page).locator("#facts")).to_contain_text("#1")
    assert len(desk.account.tickets[2].comments) == 2
    expect(page.get_by_test_id("editor")).to_have_text("")


def test_app_sets_the_type_and_asks_in_the_agents_name(desk: Desk, page: Page) -> None:
    desk.mail("Order 1")
    page.goto(f"{desk.zendesk.url}/agent")
    expect(app_of(page).locator("#facts")).to_contain_text("#1")
    app_of(page).locator("#note").click()
    expect(page.get_by_test_id("tab-internal")).to_have_attribute("aria-selected", "true")
    app_of(page).locator("#me").click()
    expect(app_of(page).locator("#events")).to_contain_text("Ada Admin")


def test_an_app_that_does_not_answer_keeps_the_agent_waiting(desk: Desk, page: Page) -> None:
    desk.mail("first")
    desk.mail("second")
    page.goto(f"{desk.zendesk.url}/agent/tickets/2")
    expect(app_of(page).locator("#facts")).to_contain_text("#2")
    page.get_by_test_id("editor").fill("hang")
    page.get_by_test_id("submit").click()
    expect(page.get_by_test_id("submit")).to_be_disabled()
    page.wait_for_timeout(500)
    expect(page.get_by_test_id("submit")).to_be_disabled()
    page.locator("[data-ticket='1']").click()
    expect(page.get_by_test_id("subject")).to_have_text("first")
    expect(page.get_by_test_id("submit")).to_be_enabled()
    assert [len(one.comments) for one in desk.account.tickets.values()] == [1, 1], "nobody's reply is saved"


def test_a_new_ticket_has_a_location_of_its_own_and_no_number(desk: Desk, page: Page) -> None:
    page.goto(f"{desk.zendesk.url}/agent")
    page.get_by_test_id("new-ticket").click()
    expect(app_of(page).locator("#facts")).to_contain_text("new_ticket_sidebar")
    page.get_by_test_id("editor").fill("forbidden")
    page.get_by_test_id("new-requester").fill("pat@buyer.test")
    page.get_by_test_id("submit").click()
    expect(page.get_by_test_id("notification")).to_have_text("Not allowed by Amazon")
    assert desk.account.tickets == {}
    page.get_by_test_id("editor").fill("Hello")
    page.get_by_test_id("submit").click()
    expect(page).to_have_url(re.compile("/agent/tickets/1$"))
    assert desk.account.user(desk.account.tickets[1].requester_id).email == "pat@buyer.test"


def test_settings_page_opens_the_nav_bar_location(desk: Desk, page: Page) -> None:
    page.goto(f"{desk.zendesk.url}/agent/settings")
    expect(page.get_by_test_id("app-frame")).to_be_visible()
    expect(app_of(page).locator("h1")).to_be_visible()
    expect(page.locator("#controls")).not_to_contain_text("false")
    claims: dict[str, Any] = jwt.decode(desk.tokens[0], options={"verify_signature": False})
    assert claims["context"]["location"] == "nav_bar"
