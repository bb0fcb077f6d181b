"""Parts of the sidebar that the server writes: rarely looked at, so that they weigh on no other ticket.

A part is an autoescaped template over JSON of ours; its words come from ``translations`` as the app's do, and
its amounts and days are written as the agent's locale does. The app puts it into its page, sends its buttons
(``data-step``, ``data-body``) and forms back, and shows what comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_timedelta
from babel.numbers import format_currency
from flask import render_template

from backend.web.words import language_of, words_of

Money = Mapping[str, str]


class Fragments:
    """Writes parts in an agent's language; ``panel`` is where the build lies."""

    def __init__(self, panel: Path) -> None:
        self._panel = panel

    def write(self, name: str, locale: str, *, now: datetime, **values: Any) -> str:
        """The part as HTML. Templates may use ``t(key, …)``, ``money``, ``some`` (not nothing), ``day`` and
        ``ago``."""
        language = language_of(locale)
        words, babel = words_of(self._panel, language, name), _babel(locale)

        def t(key: str, **params: object) -> str:
            found: Any = words
            for part in key.split("."):
                found = found.get(part) if isinstance(found, Mapping) else None
            # As in the app: a word that nobody translated yet shows itself, never nothing.
            text = found if isinstance(found, str) else key.rpartition(".")[2].replace("_", " ")
            for param, value in params.items():
                text = text.replace(f"{{{param}}}", str(value))
            return text

        return render_template(
            f"{name}.html",
            t=t,
            money=lambda money: _money(money, babel),
            some=lambda money: bool(money) and Decimal(money["amount"]) != 0,
            day=lambda text, weekday=False: _day(text, babel, weekday=weekday),
            ago=lambda text: _ago(text, now, babel),
            **values,
        )


@lru_cache(maxsize=64)
def _babel(locale: str) -> Locale:
    """The agent's own locale where it is of a language that we speak; else day before month, and Chinese."""
    if language_of(locale) == "zh-cn":
        return Locale.parse("zh_Hans_CN")
    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        found = Locale.parse("en_GB")
    return found if found.language == "en" and found.territory else Locale.parse("en_GB")


def _money(money: Money, locale: Locale) -> str:
    text: str = format_currency(Decimal(money["amount"]), money["currency"], locale=locale)
    return text.replace("\u00a0", " ")


def _day(text: str, locale: Locale, *, weekday: bool) -> str:
    """A calendar day, or the day on which a clock showed an ISO time."""
    plain = date.fromisoformat(text[:10])
    return str(format_skeleton("MMMEd" if weekday else "MMMd", plain, locale=locale))


def _ago(text: str, now: datetime, locale: Locale) -> str:
    passed = datetime.fromisoformat(text) - now
    return format_timedelta(passed, add_direction=True, granularity="minute", locale=locale)
