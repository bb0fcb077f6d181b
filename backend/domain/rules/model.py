"""What a message rule is, what a breach of one is, and under which settings a text is judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from backend.domain.vocabulary import Channel, Level, LinkPolicy


class Hit(NamedTuple):
    """A breach as a checker reports it: rule id and offsets in the original text."""

    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Settings:
    """Under which a text is judged; the arguments of ``lint``."""

    channel: Channel = Channel.AMAZON
    locale: str | None = None
    buyer_locale: str | None = None
    links: LinkPolicy = LinkPolicy.AMAZON_PAGE
    messaging_api: bool = False
    quoted_from: str | None = None

    @property
    def wanted_language(self) -> str:
        """The language the reply should be in, such as ``de``; empty where nobody said."""
        return _language_in(self.buyer_locale or self.locale)

    @property
    def expected_languages(self) -> frozenset[str]:
        """The languages of marketplace and buyer, as far as they are known."""
        return frozenset(filter(None, map(_language_in, (self.locale, self.buyer_locale))))


def _language_in(locale: str | None) -> str:
    return (locale or "").lower().replace("_", "-").split("-")[0]


DEFAULT_SETTINGS = Settings()


@dataclass(frozen=True, slots=True)
class Rule:
    """One message rule as data.

    ``level`` holds for Amazon's channel, ``other_level`` for the shop's (MCF and own shop) and for a
    channel that nobody recognised; None there means that the rule does not apply. ``fails`` and
    ``passes`` are whole texts, judged under ``settings``: each of ``fails`` breaks this rule, none of
    ``passes`` does.
    """

    id: str
    level: Level
    source: str
    why_en: str
    why_zh: str
    fails: tuple[str, ...]
    passes: tuple[str, ...]
    other_level: Level | None = None
    settings: Settings = DEFAULT_SETTINGS

    @property
    def channels(self) -> frozenset[Channel]:
        """The channels on which the rule applies."""
        return frozenset(Channel) if self.other_level else frozenset({Channel.AMAZON})

    @property
    def why_key(self) -> str:
        """Translation key of the explanation."""
        return f"rules.{self.id}.why"

    def level_on(self, channel: Channel) -> Level | None:
        """How hard the rule is on a channel; None where it does not apply."""
        return self.level if channel is Channel.AMAZON else self.other_level


@dataclass(frozen=True, slots=True)
class Violation:
    """A breach: ``text`` is the offending part, ``start`` and ``end`` its offsets in the given text."""

    rule: str
    level: Level
    text: str
    start: int
    end: int
    why: str
    why_key: str
    why_zh: str

    def why_in(self, locale: str) -> str:
        """The explanation in the agent's language: Chinese for any ``zh``, English otherwise."""
        return self.why_zh if locale.lower().startswith("zh") else self.why


def judge(
    hits: Iterable[Hit], rules: Mapping[str, Rule], text: str, channel: Channel
) -> tuple[Violation, ...]:
    """Turn hits into violations for a channel: in text order, no doubles, errors first at one place."""
    found: list[Violation] = []
    marked: dict[str, int] = {}
    for hit in sorted(set(hits), key=lambda each: (each.start, each.end)):
        rule = rules[hit.rule]
        level = rule.level_on(channel)
        if level is None:
            continue
        if hit.start < marked.get(hit.rule, 0):
            continue
        marked[hit.rule] = hit.end
        found.append(
            Violation(
                rule=rule.id,
                level=level,
                text=text[hit.start : hit.end],
                start=hit.start,
                end=hit.end,
                why=rule.why_en,
                why_key=rule.why_key,
                why_zh=rule.why_zh,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.level is not Level.ERROR, one.start)))
