"""The pages that Zendesk opens: what is written into them for the agent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import requests

from backend.emulators.stage import Stage

from .helpers import Api, open_app

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"


def translated(language: str) -> dict[str, Any]:
    """A whole file of words."""
    loaded: dict[str, Any] = json.loads((TRANSLATIONS / f"{language}.json").read_text("utf-8"))
    return loaded


@pytest.mark.parametrize(("who", "language"), [("agent", "en"), ("agent_zh", "zh-cn")])
def test_the_sidebar_brings_the_words_of_its_agent(stage: Stage, who: str, language: str) -> None:
    words = Api(stage, who).boot["words"]
    assert {"panel", "errors"} <= set(words)
    assert {"settings", "risk"}.isdisjoint(words), "words that the server says itself"
    assert words == {section: translated(language)[section] for section in words}


def test_the_settings_bring_their_own_words(stage: Stage) -> None:
    words = Api(stage, "admin", "settings").boot["words"]
    assert {"settings", "errors"} <= set(words)
    assert "risk" not in words, "words of another page"
    assert words == {section: translated("en")[section] for section in words}


def test_words_cannot_end_the_element_that_holds_them(stage: Stage) -> None:
    page = open_app(stage).text
    start = page.index('id="fbm-guard-boot"')
    boot = page[page.index(">", start) + 1 : page.index("</script>", start)]
    assert "<" not in boot
    assert json.loads(boot)["words"]["panel"]["reply"] == "Reply"


def test_an_agent_who_changed_the_language_finds_its_words(stage: Stage) -> None:
    """Zendesk is asked for an agent's language at most hourly; the page fetches what it lacks."""
    url = f"{stage.house.settings.public_url}/static/panel/words/zh-cn.sidebar.json"
    answer = requests.get(url, timeout=5)
    assert answer.json()["panel"]["reply"] == translated("zh-cn")["panel"]["reply"]
