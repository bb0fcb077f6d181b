"""The page in Zendesk's navigation bar: what is connected and how it is, for admins only."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from backend.emulators.stage import Stage
from tests.browser.desk import Desk, picture

pytestmark = pytest.mark.browser


def open_settings(desk: Desk, who: str) -> None:
    """Open the app's page in the navigation bar as ``who``."""
    desk.prefer(who=who)
    desk.page.goto(f"{desk.stage.workspace_url}/settings")


def test_an_admin_sees_every_connection_and_its_health(desk: Desk, stage: Stage) -> None:
    open_settings(desk, "admin")
    rows = desk.app.locator(".connections > li")
    expect(rows).to_have_count(4)
    for label in ("Bright Nook US", "Bright Nook Europe", "UPS", "USPS"):
        expect(rows.filter(has_text=label).first).to_contain_text("Works")
    expect(desk.app.get_by_text("Support address: support-eu@brightnook.example")).to_be_visible()


def test_a_connection_that_broke_says_so_and_heals(desk: Desk, stage: Stage) -> None:
    open_settings(desk, "admin")
    row = desk.app.locator(".connections > li").filter(has_text="Bright Nook US")
    test = row.get_by_role("button", name="Test Bright Nook US")
    stage.world.fail("amazon", "revoked")
    test.click()
    expect(row).to_contain_text("Must be reconnected")
    expect(row).to_contain_text("An admin must reconnect it")
    stage.world.heal("amazon")
    test.click()
    expect(row).to_contain_text("Bright Nook US works.")


@pytest.mark.parametrize(
    ("language", "scheme", "choice", "actions"),
    [("en", "light", "Restore FBM Guard's version of", 2), ("zh-CN", "dark", "保留“", 3)],
)
def test_an_admin_chooses_between_both_texts_of_an_edited_macro(
    desk: Desk, stage: Stage, language: str, scheme: str, choice: str, actions: int
) -> None:
    macro = stage.account.macros[int(stage.tenant.provisioned["ids"]["macro.audit_note"])]
    ours = list(macro.actions)
    macro.actions = [*ours, {"field": "status", "value": "solved"}]
    stage.people["admin"].locale = language
    desk.prefer(who="admin", scheme=scheme)
    desk.page.goto(f"{desk.stage.workspace_url}/settings")
    desk.app.locator("section[aria-labelledby=provision] button").first.click()
    choices = desk.app.locator(".edited")
    expect(choices.locator("pre").first).to_contain_text("status: solved")
    expect(choices.locator("pre").last).not_to_contain_text("status")
    picture(f"edited-macro-{scheme}-{language}", choices.screenshot)
    choices.locator(f'button[aria-label^="{choice}"]').click()
    expect(choices).to_have_count(0)
    assert len(macro.actions) == actions
    macro.actions = ours
    stage.people["admin"].locale = "en-US"


@pytest.mark.parametrize("who", ["agent", "light"])
def test_nobody_else_gets_in(desk: Desk, stage: Stage, who: str) -> None:
    open_settings(desk, who)
    expect(desk.app.get_by_text("Only Zendesk admins can open the settings.")).to_be_visible()
    expect(desk.app.locator("fbm-settings")).to_have_count(0)
    desk.forgive("403")


def test_what_is_saved_stays(desk: Desk, stage: Stage) -> None:
    open_settings(desk, "admin")
    before = stage.tenant.policy.triage_note
    box = desk.app.get_by_label("Write an internal note when a ticket comes in")
    expect(box).to_be_checked(checked=before)
    box.set_checked(not before)
    desk.app.get_by_role("button", name="Save", exact=True).click()
    expect(desk.app.get_by_text("Saved.", exact=True)).to_be_visible()
    assert stage.tenant.policy.triage_note is not before
    desk.page.reload()
    expect(box).to_be_checked(checked=not before)


def test_set_up_asks_once_which_links_replies_may_carry(desk: Desk, stage: Stage) -> None:
    before = stage.tenant.policy
    open_settings(desk, "admin")
    question = desk.app.get_by_role("group", name="Which links may replies to Amazon buyers carry?")
    expect(question).to_contain_text("Amazon can hold a message or warn the account")
    expect(question.get_by_label("Amazon's own order page")).to_be_checked()
    picture("links-question", desk.app.locator("section").first.screenshot)
    question.get_by_label("The carrier's tracking page").check()
    desk.app.get_by_role("button", name="Use this").click()
    expect(desk.app.get_by_label("Links in replies to Amazon buyers")).to_have_value("carrier")
    expect(question).to_have_count(0)
    desk.app.get_by_text("Exceptions by marketplace (0)").click()
    desk.app.get_by_label("amazon.de").select_option("No links")
    desk.app.get_by_role("button", name="Save", exact=True).click()
    expect(desk.app.get_by_text("Exceptions by marketplace (1)")).to_be_visible()
    policy = stage.tenant.policy
    assert [policy.links_for(one) for one in ("A1PA6795UKMFR9", "ATVPDKIKX0DER")] == ["none", "carrier"]
    desk.page.reload()
    expect(desk.app.get_by_label("Links in replies to Amazon buyers")).to_have_value("carrier")
    expect(question).to_have_count(0)
    stage.house.tenants.save_policy(stage.tenant_id, before)


def test_an_admin_says_who_may_send_what_is_held(desk: Desk, stage: Stage) -> None:
    open_settings(desk, "admin")
    choice = desk.app.get_by_label("Who may send a reply that is held")
    expect(choice).to_have_value("admin")
    choice.select_option("Agents and admins")
    desk.app.get_by_role("button", name="Save", exact=True).click()
    expect(desk.app.get_by_text("Saved.", exact=True)).to_be_visible()
    assert stage.tenant.policy.send_anyway == "agent"
    stage.house.tenants.save_policy(stage.tenant_id, replace(stage.tenant.policy, send_anyway="admin"))
