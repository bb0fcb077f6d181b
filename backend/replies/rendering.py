"""From a template and facts to the text of a reply, or to the reason why there is none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any, NoReturn

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from backend.domain.vocabulary import DelayReason, Headline, Milestone
from backend.replies import languages
from backend.replies.facts import CONTRADICTED, FACT_NAMES, MISSING, STALE, Blocked, ReplyFacts
from backend.replies.library import BUILT_IN, Library

_UNKNOWN = (None, "", Milestone.UNKNOWN, Headline.UNKNOWN)
_NAMES = tuple(sorted(FACT_NAMES))
_FIELDS = tuple(one.name for one in fields(ReplyFacts) if one.name != "problems")
_STATED = attrgetter(*_FIELDS)
_MAY_BE_NONE = frozenset({"delay_reason", "charge_verdict", "refund_state"})
"""None is an answer: the order is not delayed, the charge was not worked up, nothing was approved."""

_ENDS_OF_LINES = re.compile(r"[ \t]+(?=\n|\Z)")
_BLANK_LINES = re.compile(r"\n{3,}")
_DOUBLE_SPACES = re.compile(r"(?<=\S) {2,}")
_BREAKS_OUT = str.maketrans({"{": "(", "}": ")", "<": "(", ">": ")"})


class _Withheld:
    """Stands in for a fact that may not be stated: asking ``if`` is false, any other use blocks."""

    __slots__ = ("fact", "reason")

    def __init__(self, fact: str, reason: str) -> None:
        self.fact = fact
        self.reason = reason

    def __bool__(self) -> bool:
        return False

    def block(self, *_: object) -> NoReturn:
        """Refuse the use."""
        raise Blocked(self.fact, self.reason)

    __str__ = __eq__ = __ne__ = block
    __hash__ = object.__hash__


def render(template: str, locale: str, facts: ReplyFacts, library: Library = BUILT_IN) -> str:
    """The reply in plain text, ready to send.

    Raises Blocked when the template states a fact that is missing, stale or contradicted, or is not
    about the milestone that the parcel is at; KeyError for an unknown template or locale.
    """
    return render_source(library.source(template, locale), locale, facts, library.about(template))


def render_source(
    source: str, locale: str, facts: ReplyFacts, about: frozenset[Milestone | None] | None
) -> str:
    """The same for a text that passes ``check_template``; ``about`` are the milestones that it is for.

    Raises Blocked as ``render`` does.
    """
    # Equal instants are equal keys, whatever their zones: what the clocks showed stands beside them.
    clocks = (str(facts.last_scan_at), str(facts.delivered_at))
    found = _rendered(source, locale, about, _STATED(facts), clocks, tuple(facts.problems.items()))
    if isinstance(found, str):
        return found
    raise Blocked(*found)


@lru_cache(maxsize=2048)
def _rendered(
    source: str,
    locale: str,
    about: frozenset[Milestone | None] | None,
    stated: tuple[Any, ...],
    clocks: tuple[str, str],  # noqa: ARG001 (a part of the key)
    problems: tuple[tuple[str, str], ...],
) -> str | tuple[str, str, str]:
    """The text, or why there is none; remembered, since a card is looked at more often than it changes."""
    facts = ReplyFacts(**dict(zip(_FIELDS, stated, strict=True)), problems=dict(problems))
    try:
        values = _values(facts)
        _must_fit(about, values["milestone"], facts.headline)
        return _tidy(_compiled(source, locale).render(values))
    except Blocked as blocked:
        return blocked.fact, blocked.reason, blocked.way_out


def _values(facts: ReplyFacts) -> dict[str, Any]:
    """Field name → value, or what stands in for a value that may not be stated."""
    problems = facts.problems
    values: dict[str, Any] = {}
    for name in _NAMES:
        value = getattr(facts, name)
        if name in problems:
            value = _Withheld(name, problems[name])
        elif value in _UNKNOWN:
            value = "" if name in _MAY_BE_NONE else _Withheld(name, MISSING)
        elif name == "last_scan_place":
            value = _place(value)
        values[name] = value
    if _overtaken(facts):
        values["estimated_day"] = _Withheld("estimated_day", STALE)
    if values["delivered_at"] and facts.milestone is not Milestone.DELIVERED:
        values["delivered_at"] = _Withheld("delivered_at", CONTRADICTED)
    return values


def _overtaken(facts: ReplyFacts) -> bool:
    """An estimate of a day that has gone by without a delivery says nothing any more."""
    return (
        facts.delay_reason is DelayReason.PAST_PROMISE
        and facts.estimated_day is not None
        and facts.promised_day is not None
        and facts.estimated_day <= facts.promised_day
    )


def _place(text: str) -> str | _Withheld:
    """A carrier's free text on one line, without signs that Zendesk would read as a placeholder or tag."""
    return " ".join(text.translate(_BREAKS_OUT).split()) or _Withheld("last_scan_place", MISSING)


def _must_fit(
    allowed: frozenset[Milestone | None] | None,
    milestone: Milestone | _Withheld,
    headline: Headline | None,
) -> None:
    """A text about a delivery is never made for a parcel on its way, whoever asks for it.

    Without any parcel only a headline that says so proves that nothing was shipped: an order may also
    have gone out without a number.
    """
    if allowed is None:
        return
    if isinstance(milestone, _Withheld):
        if milestone.reason == MISSING and None in allowed and headline is Headline.NOT_SHIPPED:
            return
        milestone.block()
    if milestone not in allowed:
        raise Blocked("milestone", CONTRADICTED, "choose_another")


def _tidy(text: str) -> str:
    """Close the gaps that left-out sentences leave."""
    text = _DOUBLE_SPACES.sub(" ", _ENDS_OF_LINES.sub("", text))
    return _BLANK_LINES.sub("\n\n", text).strip()


@lru_cache(maxsize=1024)
def _compiled(source: str, locale: str) -> Template:
    return _environment(locale).from_string(source)


@lru_cache(maxsize=len(languages.LOCALES))
def _environment(locale: str) -> ImmutableSandboxedEnvironment:
    """One sandbox a language, because the filters write days as that language does."""
    environment = ImmutableSandboxedEnvironment(
        autoescape=False,  # replies are plain text; the caller escapes where it makes HTML
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.filters = {
        "day": _stated(lambda value: languages.day(_as_day(value), locale)),
        "moment": _stated(lambda value: languages.moment(value, locale)),
        "money": _stated(lambda value: languages.money(value, locale)),
    }
    environment.tests.clear()
    return environment


def _as_day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _stated(write: Callable[[Any], str]) -> Callable[[Any], str]:
    """A filter states its fact: one that is withheld blocks."""

    def stated(value: Any) -> str:
        if isinstance(value, _Withheld):
            value.block()
        return write(value)

    return stated
