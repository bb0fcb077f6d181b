"""Message rules: what may not, or should not, stand in a reply to a buyer.

``lint`` reads a text the way a buyer's eye does, so that letter case, full-width or zero-width characters and
look-alike letters hide nothing; it never blames what is quoted. Rules are data (``RULES``), one file per
family; the words they look for are tables, one file per language (``words/``).
Sources: Amazon's Communication Guidelines as gathered in facts/amazon.md §3.
"""

from __future__ import annotations

from collections.abc import Iterable

from backend.domain.rules import commerce, conduct, contact, language, links, markup, reviews, tone
from backend.domain.rules.letter import Letter
from backend.domain.rules.model import Rule, Settings, Violation, judge
from backend.domain.rules.plain_links import plain_links
from backend.domain.vocabulary import Channel, Level, LinkPolicy

__all__ = ["MAX_CHARACTERS", "RULES", "Rule", "Settings", "Violation", "as_json", "has_error", "lint"]

RULES: tuple[Rule, ...] = (
    *conduct.RULES,
    *links.RULES,
    *contact.RULES,
    *reviews.RULES,
    *commerce.RULES,
    *markup.RULES,
    *tone.RULES,
    *language.RULES,
)
_BY_ID = {rule.id: rule for rule in RULES}

MAX_CHARACTERS = 20_000
"""Only the first so many characters are read; no reply is longer, and the time stays bounded."""


def lint(
    text: str,
    *,
    channel: Channel,
    locale: str | None = None,
    buyer_locale: str | None = None,
    links: LinkPolicy = LinkPolicy.AMAZON_PAGE,
    messaging_api: bool = False,
    quoted_from: str | None = None,
) -> tuple[Violation, ...]:
    """All breaches in a reply, errors first, then in text order.

    ``locale`` is the language the reply should be in (the marketplace's), ``buyer_locale`` the buyer's own
    where it is known; either as ``de`` or ``de-DE``. ``links`` is the tenant's link policy for Amazon.
    ``messaging_api`` adds the limits of Amazon's Messaging API. ``quoted_from`` is the buyer's message: its
    lines, repeated in the reply, are not blamed. Offsets count characters of ``text``.
    """
    settings = Settings(channel, locale, buyer_locale, links, messaging_api, quoted_from)
    return lint_with(text, settings)


def lint_with(text: str, settings: Settings) -> tuple[Violation, ...]:
    """``lint`` with the arguments in one value."""
    letter = Letter(text[:MAX_CHARACTERS], settings)
    plain = plain_links(letter)
    found = links.find_links(plain)
    hits = [
        *conduct.check(letter),
        *links.check(letter, plain, found),
        *contact.check(letter, plain, found),
        *reviews.check(letter),
        *commerce.check(letter),
        *markup.check(letter),
        *tone.check(letter),
        *language.check(letter),
    ]
    return judge(hits, _BY_ID, text, settings.channel)


def has_error(violations: Iterable[Violation]) -> bool:
    """Whether a reply must be held."""
    return any(violation.level is Level.ERROR for violation in violations)


def as_json(violations: Iterable[Violation]) -> list[dict[str, str]]:
    """Violations as ``fbm-guard lint`` prints them: rule, level, text, why (English)."""
    return [
        {"rule": violation.rule, "level": violation.level.value, "text": violation.text, "why": violation.why}
        for violation in violations
    ]
