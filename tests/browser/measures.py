"""Where things stand in the app's frame, whether they fit, and whether everybody can read them."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.sync_api import Frame, Locator, expect

from tests.browser.chromium import PACKAGES
from tests.browser.desk import Desk

BOX = """element => {
  const { top, bottom, left, right, height } = element.getBoundingClientRect()
  return { top, bottom, left, right, height }
}"""


def box(of: Locator) -> dict[str, float]:
    """Where an element stands inside the app's frame, in px."""
    found: dict[str, float] = of.evaluate(BOX)
    return found


def shown(desk: Desk) -> None:
    """Wait for the card, and open all that is folded."""
    expect(desk.app.locator(".sources-head")).to_be_visible()
    unfold(desk)


def unfold(desk: Desk) -> None:
    """Open all that is folded."""
    desk.frame.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")


def overflow(frame: Frame) -> int:
    """By how many px the page is wider than its frame."""
    wider: int = frame.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wider


@cache
def _axe() -> str:
    """axe-core's own script."""
    return (PACKAGES / "axe-core" / "axe.min.js").read_text()


def faults(frame: Frame) -> list[str]:
    """What axe finds serious or critical."""
    frame.evaluate(_axe())
    found: dict[str, Any] = frame.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{one['id']}: {node['html']} {node['failureSummary']}"
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]
