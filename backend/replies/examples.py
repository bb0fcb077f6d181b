"""Invented facts that show a reply to the admin who writes it, and that a saved one is checked with.

Every milestone that it is for, late in each way and not late, with and without what may be missing: a text
that hides in a condition is seen too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from backend.domain.charges import Verdict
from backend.domain.headline import EXCEPTIONS, MOVING
from backend.domain.order import Money
from backend.domain.vocabulary import DelayReason, Headline, Milestone
from backend.replies import languages
from backend.replies.facts import (
    APPROVED,
    DAY_FACTS,
    MADE,
    MOMENT_FACTS,
    MONEY_FACTS,
    OPTIONAL_FACTS,
    TEXT_FACTS,
    WORD_FACTS,
    ReplyFacts,
)

ORDER = "701-2233445-9988776"
SHOP_ORDER = "#1042"
NUMBER = "1Z999AA10123456784"

FULL = ReplyFacts(
    order_id=ORDER,
    carrier="UPS",
    tracking_number=NUMBER,
    headline=Headline.SHIPPED,
    milestone=Milestone.IN_TRANSIT,
    promised_day=date(2026, 11, 18),
    ship_by_day=date(2026, 11, 12),
    estimated_day=date(2026, 11, 24),
    last_scan_at=datetime.fromisoformat("2026-11-16T14:05"),
    last_scan_place="Louisville",
    delivered_at=datetime.fromisoformat("2026-11-17T09:41"),
    shipping_paid=Money(Decimal("19.49"), "USD"),
    charge_verdict=Verdict.SPEED_NOT_MET,
    refund_amount=Money(Decimal("13.65"), "USD"),
    refund_state=APPROVED,
)

FIELDS: tuple[tuple[str, str], ...] = tuple(
    sorted(
        [
            *((name, "text") for name in TEXT_FACTS),
            *((name, "day") for name in DAY_FACTS),
            *((name, "moment") for name in MOMENT_FACTS),
            *((name, "money") for name in MONEY_FACTS),
            *((name, "word") for name in WORD_FACTS),
        ]
    )
)
"""Every field of a template with how it is written: as it is, by a filter, or compared with a word."""

_USUAL_FIRST = (
    Milestone.IN_TRANSIT,
    Milestone.LABEL_CREATED,
    None,
    Milestone.OUT_FOR_DELIVERY,
    Milestone.AVAILABLE_FOR_PICKUP,
    Milestone.DELIVERED,
)
_LATE = frozenset({Headline.SHIPPED, Headline.NOT_SHIPPED})


def situations(
    about: frozenset[Milestone | None] | None, *, order_id: str, link: str | None
) -> Iterator[ReplyFacts]:
    """Facts for every state that a reply ``about`` these milestones may meet."""
    known = replace(FULL, order_id=order_id, link=link)
    met = {None, *Milestone} - {Milestone.UNKNOWN} if about is None else about
    for milestone in sorted(met, key=_place):
        headline = _headline_of(milestone)
        at = replace(known, milestone=milestone, headline=headline)
        if milestone is None:
            at = _without(at, "carrier", "tracking_number", "last_scan_at", "last_scan_place", "delivered_at")
        yield at
        yield _without(at, "last_scan_at", "last_scan_place", "estimated_day", "delivered_at")
        yield _without(at, *OPTIONAL_FACTS)
        for verdict in Verdict:
            yield replace(at, charge_verdict=verdict)
            yield replace(_without(at, "refund_amount", "refund_state"), charge_verdict=verdict)
        yield replace(at, refund_state=MADE)
        if milestone is not None and headline in _LATE:
            for reason in DelayReason:
                yield replace(at, headline=Headline.DELAYED, delay_reason=reason)


def samples(locale: str, *, order_id: str, link: str | None) -> dict[str, str]:
    """Field → how its example reads in a language; a field that is only compared has none."""
    known = replace(FULL, order_id=order_id, link=link)
    told: dict[str, str] = {}
    for name, kind in FIELDS:
        value = getattr(known, name)
        if kind == "text":
            told[name] = value or ""
        elif kind == "day":
            told[name] = languages.day(value, locale)
        elif kind == "moment":
            told[name] = languages.moment(value, locale)
        elif kind == "money":
            told[name] = languages.money(value, locale)
    return told


def _without(facts: ReplyFacts, *names: str) -> ReplyFacts:
    values: dict[str, None] = dict.fromkeys(names)
    return replace(facts, **values)  # type: ignore[arg-type]  # every one of them may be None


def _place(milestone: Milestone | None) -> tuple[int, str]:
    known = milestone in _USUAL_FIRST
    return (_USUAL_FIRST.index(milestone) if known else len(_USUAL_FIRST), str(milestone))


def _headline_of(milestone: Milestone | None) -> Headline:
    if milestone is None or milestone is Milestone.LABEL_CREATED:
        return Headline.NOT_SHIPPED
    if milestone in EXCEPTIONS:
        return Headline.EXCEPTION
    return Headline.SHIPPED if milestone in MOVING else Headline.DELIVERED
