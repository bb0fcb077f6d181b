"""The app's words as the build took them out of ``translations``."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any


def language_of(locale: str) -> str:
    """The language that we have words in for a Zendesk locale."""
    return "zh-cn" if locale.lower().startswith("zh") else "en"


@lru_cache(maxsize=8)
def words_of(panel: Path, language: str, page: str) -> dict[str, Any]:
    """What a page, or a part that the server writes, says; read once."""
    return built(panel / "words" / f"{language}.{page}.json")


def built(path: Path) -> dict[str, Any]:
    """A JSON file of the build; a missing build is an operator's mistake and says so."""
    try:
        loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise RuntimeError("the sidebar is not built: run npm ci && npm run build in zendesk_app") from error
    return loaded
