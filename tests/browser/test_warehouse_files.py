"""A warehouse's files in the settings: uploaded, taken, and every bad row named."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from tests.browser.desk import Desk, picture
from tests.browser.measures import faults, overflow

pytestmark = pytest.mark.browser

FILE = (
    "订单号,物流商,运单号,发货时间,仓库,运费(USD)\n"
    f"{names.HERO},UPS,1Z8F42A70300008808,2026-01-05 10:00,Reno,7.42\n"
    f"{names.ON_TIME},UPS,9.4E+21,2026-01-05 10:00,Reno,7.42\n"
    f"{names.STALLED},UPS,1Z8F42A70300008817,2026-01-05 10:00,Reno,a lot\n"
)


def open_settings(desk: Desk, scheme: str = "light") -> None:
    desk.prefer(who="admin", scheme=scheme)
    desk.page.goto(f"{desk.stage.workspace_url}/settings")


def connect(desk: Desk, label: str) -> Locator:
    """Add a warehouse and give its row."""
    desk.app.locator("section[aria-labelledby=connections] > details > summary").click()
    form = desk.app.locator("section[aria-labelledby=connections] > details form")
    form.locator("select").first.select_option("intake")
    form.locator("[name=label]").fill(label)
    form.locator("[name=time_zone]").fill("America/Los_Angeles")
    form.get_by_role("button").click()
    row = desk.app.locator(".connections > li").filter(has_text=label)
    expect(row).to_be_visible()
    return row


def test_a_file_is_taken_and_its_bad_rows_are_named(desk: Desk, stage: Stage) -> None:
    open_settings(desk)
    row = connect(desk, "Reno warehouse")
    secret = row.locator(".webhook code")
    expect(secret).to_have_text(re.compile(r"[\w-]{40,}"))
    expect(row.locator(".webhook input")).to_have_value(re.compile(rf"/hooks/warehouse/{stage.tenant_id}/c_"))
    row.locator("input[type=file]").set_input_files(
        {"name": "sent.csv", "mimeType": "text/csv", "buffer": FILE.encode("gb18030")}
    )
    row.get_by_role("button", name="Upload").click()
    expect(row).to_contain_text("sent.csv: read.")
    expect(row).to_contain_text("Parcels: 1 new, 0 changed, 0 as before")
    expect(row.locator("ul.report li")).to_have_text(
        [
            re.compile("Line 3, waybill number: the spreadsheet cut the number short"),
            "Line 4, label cost: that is no amount",
        ]
    )
    desk.page.reload()
    expect(row).to_be_visible()
    expect(secret).to_have_count(0)


def test_a_file_that_is_none_says_what_to_do(desk: Desk) -> None:
    open_settings(desk)
    row = connect(desk, "Second warehouse")
    row.locator("input[type=file]").set_input_files(
        {"name": "notes.csv", "mimeType": "text/csv", "buffer": b"hello,world\n"}
    )
    row.get_by_role("button", name="Upload").click()
    expect(row).to_contain_text("No column for the order number was found")
    desk.forgive("400")


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("zh", "dark")])
def test_it_can_be_read_by_everybody(desk: Desk, stage: Stage, language: str, scheme: str) -> None:
    admin = stage.people["admin"]
    admin.locale = {"en": "en-US", "zh": "zh-CN"}[language]
    try:
        open_settings(desk, scheme)
        row = connect(desk, f"Warehouse {language}")
        row.locator("input[type=file]").set_input_files(
            {"name": "sent.csv", "mimeType": "text/csv", "buffer": FILE.encode()}
        )
        row.locator("form.intake button").click()
        expect(row.locator("ul.report li")).to_have_count(2)
        assert overflow(desk.frame) <= 0
        assert faults(desk.frame) == []
        picture(f"warehouse-{scheme}-{language}", row.screenshot)
    finally:
        admin.locale = "en-US"
