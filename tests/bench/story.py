"""What the main job costs an agent, in the real app, beside the same job by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from backend.emulators.stage import open_stage
from tests.bench.lines import Line
from tests.browser.chromium import launched
from tests.browser.desk import sit_down
from tests.browser.story import MANUAL, TARGET, Effort, play
from tests.integration.helpers import buyer_writes

UNITS = {"clicks": "clicks", "keys": "keys", "screens": "screens", "klm_seconds": "s"}


def played() -> Effort:
    """The job done once on a stage of its own. Raises RuntimeError without Chromium or the built sidebar."""
    stage = open_stage()
    try:
        with launched() as browser, sit_down(browser, stage) as desk:
            ticket = buyer_writes(stage)
            desk.open(ticket)
            return play(desk, ticket)
    finally:
        stage.close()


def lines() -> Iterator[Line]:
    """One line a measure; the floor is the manual script's figure, the target is for the value itself."""
    effort, manual, target = asdict(played()), asdict(MANUAL), asdict(TARGET)
    for name, unit in UNITS.items():
        yield Line(name, effort[name], unit, target[name], floor=manual[name], absolute=True)
