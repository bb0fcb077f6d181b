"""One Chromium for all browser tests, one running product for each file of them."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from backend.emulators.stage import Stage, open_stage
from tests.browser import chromium
from tests.browser.desk import Desk, sit_down


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Ends with this package: Playwright allows one at a time in a process."""
    if lacking := chromium.missing():
        assert not os.environ.get("CI"), f"CI needs {', '.join(lacking)}"
        pytest.skip(f"needs {', '.join(lacking)}")
    with chromium.launched() as launched:
        yield launched


@pytest.fixture(scope="module")
def stage(browser: Browser) -> Iterator[Stage]:
    """The product with its workers running, as ``make demo`` starts it; tests write mails of their own."""
    opened = open_stage()
    opened.start_workers()
    yield opened
    opened.close()


@pytest.fixture
def desk(browser: Browser, stage: Stage) -> Iterator[Desk]:
    """An agent's place: nothing may fail in the browser's console while they work."""
    with sit_down(browser, stage) as taken:
        yield taken
        stage.world.heal()
    assert taken.problems == []
