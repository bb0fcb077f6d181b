"""Chromium for tests and benchmarks; it blocks third-party storage, as more and more agents' browsers do."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.bench.size import PANEL

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "zendesk_app" / "node_modules"
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--test-third-party-cookie-phaseout",
]


def missing() -> list[str]:
    """What is not there for a browser test, in words; empty when all is."""
    wanted = {
        f"Chromium at {CHROMIUM} (set CHROMIUM to another place)": CHROMIUM,
        "the npm packages of zendesk_app": PACKAGES / "zendesk_app_framework_sdk",
        "the built sidebar": PANEL / ".vite" / "manifest.json",
    }
    return [name for name, path in wanted.items() if not path.exists()]


@contextmanager
def launched() -> Iterator[Browser]:
    """A headless Chromium. Raises RuntimeError that names what is missing."""
    if lacking := missing():
        raise RuntimeError(f"needs {', '.join(lacking)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()
