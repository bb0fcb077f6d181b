"""What an agent has before them: the workspace in a tab, with the app in its tray."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Frame, FrameLocator, Locator

from backend.emulators.stage import Stage
from backend.emulators.zendesk.model import Ticket
from tests.browser.chromium import ROOT
from tests.integration.helpers import buyer_writes, notes

PICTURES = ROOT / "build" / "screenshots"

PATIENCE = 15.0
"""Seconds; far more than anything here takes on an idle machine."""

LOOK_AGAIN = 0.2
"""Seconds between looks at what the emulated Zendesk does not announce."""


class Desk:
    """One browser tab; ``problems`` collects every error that the browser reports."""

    def __init__(self, context: BrowserContext, stage: Stage) -> None:
        self.context = context
        self.stage = stage
        self.page = context.new_page()
        self.problems: list[str] = []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", self._heard)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error" or "Content Security Policy" in message.text:
            self.problems.append(message.text)

    def forgive(self, wording: str) -> None:
        """Take out the errors that a test has caused on purpose; they must have come."""
        meant = [problem for problem in self.problems if re.search(wording, problem)]
        assert meant, f"no error says {wording!r}: {self.problems}"
        self.problems = [problem for problem in self.problems if problem not in meant]

    def open(
        self,
        ticket: Ticket,
        *,
        who: str = "agent",
        scheme: str = "light",
        width: int = 320,
        go_next: bool = False,
    ) -> None:
        """Open ``ticket`` as one of the stage's people, with the tray ``width`` px wide."""
        self.prefer(who=who, scheme=scheme, width=width, go_next=go_next)
        self.page.goto(f"{self.stage.workspace_url}/tickets/{ticket.id}")

    def prefer(self, *, who: str, scheme: str = "light", width: int = 320, go_next: bool = False) -> None:
        """What the workspace remembers in this tab, set before a page is opened."""
        choices = {
            "as": str(self.stage.people[who].id),
            "scheme": scheme,
            # The tray has a border of 1 px; the app's frame is what must have the width.
            "trayWidth": width + 1,
            "goNext": go_next,
            "view": "all",
        }
        text = json.dumps(json.dumps(choices))
        self.page.add_init_script(f"if (self === top) sessionStorage.setItem('workspace', {text})")

    @property
    def app(self) -> FrameLocator:
        """The app in the tray."""
        return self.page.frame_locator("[data-testid=app-frame]")

    @property
    def frame(self) -> Frame:
        """The app's frame, to run script in."""
        found = next((one for one in self.page.frames if "/app/" in one.url), None)
        assert found is not None, "the app is not open"
        return found

    @property
    def headline(self) -> Locator:
        """The sentence that the agent reads first."""
        return self.app.locator("#says")

    @property
    def insert(self) -> Locator:
        """The button that puts the reply into the editor."""
        return self.app.locator("button.insert")

    @property
    def editor(self) -> Locator:
        """Where the agent writes."""
        return self.page.get_by_test_id("editor")

    @property
    def submit(self) -> Locator:
        """Zendesk's Submit."""
        return self.page.get_by_test_id("submit")

    @property
    def notes(self) -> Locator:
        """The internal notes under the ticket."""
        return self.page.locator("[data-testid=comment][data-public=false]")


@contextmanager
def sit_down(browser: Browser, stage: Stage) -> Iterator[Desk]:
    """A tab of its own, without memory of any other."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, color_scheme="light")
    try:
        yield Desk(context, stage)
    finally:
        context.close()


def picture(name: str, take: Callable[..., bytes]) -> None:
    """Keep a screenshot below ``build/screenshots``."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    take(path=PICTURES / f"{name}.png")


def until(stage: Stage, holds: Callable[[], bool], what: str) -> None:
    """Wait for ``holds`` to become true; looks again at once when something changes in the emulated Zendesk.

    Raises AssertionError that says ``what`` was waited for.
    """
    end = time.monotonic() + PATIENCE
    while True:
        version = stage.account.version
        if holds():
            return
        left = end - time.monotonic()
        assert left > 0, f"waited {PATIENCE:g} s for: {what}"
        stage.account.wait_for_change(version, min(left, LOOK_AGAIN))


def settled(stage: Stage) -> None:
    """Wait until every webhook is delivered and every piece of work is finished."""

    def finished() -> bool:
        return stage.account.wait_idle() and stage.house.inbox.waiting() == 0

    until(stage, finished, "all work to be finished")


def triaged(stage: Stage, ticket: Ticket) -> None:
    """Wait until the workers have written their note."""
    until(stage, lambda: bool(notes(stage, ticket)), "triage")


def ticket_about(stage: Stage, order_id: str | None, text: str = "Where is my order?") -> Ticket:
    """A new ticket about ``order_id``, triaged by the workers."""
    ticket = buyer_writes(stage, text, order_id=order_id, work=False)
    triaged(stage, ticket)
    return ticket


def numbers(stage: Stage, order_id: str) -> list[str]:
    """The tracking numbers that Amazon holds for an order."""
    return [package.number for package in stage.world.orders[order_id].packages if package.number]
