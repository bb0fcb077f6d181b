"""What all tests share: the stage, and where the shared data lies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend import log
from backend.emulators.stage import Stage, open_stage

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Recorded and documented payloads, beside the repository; not part of it."""

needs_shared = pytest.mark.skipif(
    not SHARED.exists() and "CI" not in os.environ, reason="../shared is not beside the repository"
)


@pytest.fixture(autouse=True, scope="session")
def logs() -> None:
    """The product's own log format, so that a test sees what an operator would see."""
    log.configure("WARNING")


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Emulators, backend and a provisioned tenant; jobs run when the test says so (``work_off``)."""
    opened = open_stage()
    yield opened
    opened.close()
