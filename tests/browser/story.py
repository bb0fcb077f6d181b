"""The main job as an agent does it, with everything counted that they do.

The manual script is the same job without the app (facts/users-and-peers.md §3): the ticket, Seller Central's
"Manage orders", the order's detail, the carrier's page; 90 s, and 24 s for an audit note typed by hand. The
seconds of both follow the keystroke-level model of Card, Moran and Newell, with that file's operators.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Frame, Locator, Page, expect

from backend.emulators.zendesk.model import Ticket
from tests.browser.desk import Desk

KEY = 0.20
POINT = 1.1
CLICK = 0.2
HOME = 0.4
"""Moving the hand between keyboard and mouse."""
THINK = 1.35
READING = 11.5
"""Reading the buyer's message and the facts; the same with the app and by hand."""


@dataclass(frozen=True, slots=True)
class Effort:
    """What one job costs a person. ``screens`` counts pages, ``klm_seconds`` thinking and waiting too."""

    clicks: int
    keys: int
    screens: int
    klm_seconds: float

    def __str__(self) -> str:
        return (
            f"clicks {self.clicks}, keys {self.keys}, screens {self.screens}, "
            f"klm_seconds {self.klm_seconds:.1f}"
        )


MANUAL = Effort(clicks=22, keys=64, screens=4, klm_seconds=114)
"""The same job by hand."""

TARGET = Effort(clicks=2, keys=0, screens=1, klm_seconds=25)
"""What the app must reach at most."""


class Hands:
    """An agent's hands on mouse and keyboard: whatever they do goes through here and is counted.

    They start on the keyboard. A click costs a thought, the hand's way to the mouse, pointing and pressing;
    typing costs a thought, the hand's way back and each key. What they then wait for is measured and a last
    look at what came of it costs another thought.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._clicks = 0
        self._keys = 0
        self._seconds = READING
        self._on_mouse = False
        self._screens = {page.url}
        page.on("framenavigated", self._moved)
        page.context.on("page", self._opened)

    def _moved(self, frame: Frame) -> None:
        if frame == self._page.main_frame:
            self._screens.add(frame.url)

    def _opened(self, page: Page) -> None:
        self._screens.add(f"another window: {page.url}")

    def _reach(self, *, mouse: bool) -> None:
        self._seconds += THINK + (HOME if self._on_mouse != mouse else 0)
        self._on_mouse = mouse

    def click(self, what: Locator) -> None:
        """Point at ``what`` and press."""
        self._reach(mouse=True)
        what.click()
        self._clicks += 1
        self._seconds += POINT + CLICK

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as Playwright names them ("Tab", "Enter", "a")."""
        self._reach(mouse=False)
        for key in keys:
            self._page.keyboard.press(key)
        self._keys += len(keys)
        self._seconds += KEY * len(keys)

    @contextmanager
    def seeing(self) -> Iterator[None]:
        """Wait for what comes of the last action, and look at it."""
        began = time.monotonic()
        yield
        self._seconds += time.monotonic() - began + THINK

    @property
    def effort(self) -> Effort:
        """All that was done so far."""
        return Effort(self._clicks, self._keys, len(self._screens), self._seconds)


def play(desk: Desk, ticket: Ticket) -> Effort:
    """With ``ticket`` open: Insert, read the editor, Submit; ends when Zendesk shows the sent reply."""
    expect(desk.insert).to_be_enabled()
    hands = Hands(desk.page)
    sent = desk.page.locator("[data-testid=comment][data-public=true]")
    before = sum(comment.public for comment in desk.stage.account.ticket(ticket.id).comments)
    hands.click(desk.insert)
    with hands.seeing():
        expect(desk.editor).not_to_be_empty()
    hands.click(desk.submit)
    with hands.seeing():
        expect(sent).to_have_count(before + 1)
    return hands.effort
