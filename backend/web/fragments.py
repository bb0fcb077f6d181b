"""Parts of the sidebar that the server writes, so that they weigh on no ticket that does not show them.

A part is an autoescaped template over JSON of ours; its words come from ``translations`` as the app's do, and
its amounts and days are written as the agent's locale does. The app puts it into its page, sends its buttons
and forms back, shows what comes, and fills in the ages, which change while somebody looks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_timedelta
from babel.numbers import format_currency
from flask import current_app, render_template
from markupsafe import Markup, escape

from backend.web.words import language_of, words_of

Money = Mapping[str, str]


MOST_LOCALES = 64
"""A locale is what a page asks for; nobody may fill our memory with invented ones."""
MOST_PARTS = 4096
"""Some thousand tickets' parts, of a few kB each."""


class Fragments:
    """Writes parts in an agent's language; ``panel`` is where the build lies."""

    def __init__(self, panel: Path) -> None:
        self._panel = panel
        self._remembered = lru_cache(maxsize=MOST_PARTS)(self._macro)
        self._module = lru_cache(maxsize=MOST_LOCALES)(self._made)

    def write(self, name: str, locale: str, *, now: datetime, **values: Any) -> str:
        """The part as HTML. Templates may use what ``_voice`` knows, and ``ago``."""
        babel = _babel(locale)
        voice = _voice(self._panel, language_of(locale), babel)
        return render_template(f"{name}.html", **voice, ago=lambda text: _ago(text, now, babel), **values)

    def macro(self, name: str, macro: str, locale: str, **values: Any) -> str:
        """One macro of a template as HTML, of values that JSON can hold. Nothing in it depends on the time:
        it is remembered, since a card is looked at more often than it changes."""
        return self._remembered(name, macro, locale, json.dumps(values))

    def _macro(self, name: str, macro: str, locale: str, values: str) -> str:
        return str(getattr(self._module(name, locale), macro)(**json.loads(values)))

    def _made(self, name: str, locale: str) -> Any:
        voice = _voice(self._panel, language_of(locale), _babel(locale))
        return current_app.jinja_env.get_template(f"{name}.html").make_module(dict(voice))


@lru_cache(maxsize=MOST_LOCALES)
def _voice(panel: Path, language: str, babel: Locale) -> Mapping[str, Callable[..., Any]]:
    """What templates say with: ``t(key, …)``, ``money``, ``some`` (not nothing) and ``day``."""
    words = dict(_flat(words_of(panel, language, "parts")))

    def t(key: str, **params: object) -> Markup:
        # As in the app: a word that nobody translated yet shows itself, never nothing.
        text = escape(words.get(key) or key.rpartition(".")[2].replace("_", " "))
        for param, value in params.items():
            text = text.replace(f"{{{param}}}", escape(value))
        return text

    return {
        "t": t,
        "money": lambda money: _money(money["amount"], money["currency"], babel),
        "some": lambda money: bool(money) and Decimal(money["amount"]) != 0,
        "day": lambda text, weekday=False: _day(text, babel, weekday=weekday),
    }


def _flat(words: Mapping[str, Any], above: str = "") -> list[tuple[str, str]]:
    found = []
    for key, below in words.items():
        found += [(above + key, below)] if isinstance(below, str) else _flat(below, f"{above}{key}.")
    return found


@lru_cache(maxsize=MOST_LOCALES)
def _babel(locale: str) -> Locale:
    """The agent's own locale where it is of a language that we speak; else day before month, and Chinese."""
    if language_of(locale) == "zh-cn":
        return Locale.parse("zh_Hans_CN")
    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        found = Locale.parse("en_GB")
    return found if found.language == "en" and found.territory else Locale.parse("en_GB")


@lru_cache(maxsize=1024)
def _money(amount: str, currency: str, locale: Locale) -> str:
    text: str = format_currency(Decimal(amount), currency, locale=locale)
    return text.replace("\u00a0", " ")


def _day(text: str, locale: Locale, *, weekday: bool) -> str:
    """A calendar day, or the day on which a clock showed an ISO time."""
    plain = date.fromisoformat(text[:10])
    return str(format_skeleton("MMMEd" if weekday else "MMMd", plain, locale=locale))


def _ago(text: str, now: datetime, locale: Locale) -> str:
    passed = datetime.fromisoformat(text) - now
    return format_timedelta(passed, add_direction=True, granularity="minute", locale=locale)
