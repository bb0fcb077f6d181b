"""The languages that we answer in, and how they write days and times."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_skeleton, format_time
from babel.numbers import format_currency

from backend.domain.order import Money

LOCALES = ("en", "de", "fr", "es", "it", "ja", "zh-CN", "pt", "nl")
"""Languages of replies, by the names that templates lie under."""

FALLBACK = "en"

_BY_BASE = {locale.partition("-")[0].lower(): locale for locale in LOCALES}
_BABEL = {locale: Locale.parse("zh_Hans_CN" if locale == "zh-CN" else locale) for locale in LOCALES}
_DAY_AND_TIME = {
    "en": "{day} at {time}",
    "de": "{day} um {time} Uhr",
    "fr": "{day} à {time}",
    "es": "{day}, {time}",
    "it": "{day} alle ore {time}",
    "ja": "{day} {time}",
    "zh-CN": "{day} {time}",
    "pt": "{day}, {time}",
    "nl": "{day} om {time}",
}
_FIRST_OF_MONTH = {"fr": "1er", "pt": "1º"}
"""Where the first of a month is an ordinal; Unicode's CLDR patterns do not know it."""


def locale_for(language: str | None, marketplace_locale: str | None) -> str:
    """The locale to answer in: the buyer's language, else the marketplace's, else English.

    Languages match exactly or by their base (``pt-BR`` is ``pt``, every Chinese is ``zh-CN``); case and
    underscore do not matter.
    """
    for wanted in (language, marketplace_locale):
        if wanted:
            found = _BY_BASE.get(wanted.replace("_", "-").partition("-")[0].lower())
            if found is not None:
                return found
    return FALLBACK


@lru_cache(maxsize=4096)
def day(value: date, locale: str) -> str:
    """A day with its month in words and without a year: "November 18", "18. November", "11月18日"."""
    text = str(format_skeleton("MMMMd", value, locale=_BABEL[locale]))
    ordinal = _FIRST_OF_MONTH.get(locale)
    if ordinal and value.day == 1:
        return text.replace("1", ordinal, 1)
    return text


def moment(value: datetime, locale: str) -> str:
    """A day and clock time, as the carrier printed it: no zone is converted, none is named."""
    # Two times of one instant are equal in Python whatever their zones, and would share a remembered text.
    return _clock_time(value.replace(tzinfo=None), locale)


@lru_cache(maxsize=4096)
def money(value: Money, locale: str) -> str:
    """An exact amount with its currency: "$19.49", "19,49 $", "US$19.49"."""
    text: str = format_currency(value.amount, value.currency, locale=_BABEL[locale])
    # Narrow and other no-break spaces trip mail programs and comparisons.
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@lru_cache(maxsize=4096)
def _clock_time(value: datetime, locale: str) -> str:
    clock = format_time(value, "short", locale=_BABEL[locale])
    # A narrow no-break space stands before AM and PM; mail programs and comparisons trip over it.
    clock = clock.replace("\u202f", " ")
    return _DAY_AND_TIME[locale].format(day=day(value.date(), locale), time=clock)
