"""The facts that a reply may state, and the error of one that it may not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from backend.domain.charges import Verdict
from backend.domain.order import Money
from backend.domain.vocabulary import DelayReason, Headline, Milestone
from backend.errors import GuardError

MISSING = "missing"
STALE = "stale"
CONTRADICTED = "contradicted"
UNTRANSLATED = "untranslated"
"""An admin's own reply has no text in the buyer's language."""

_WAYS_OUT = {
    MISSING: "choose_another",
    STALE: "refresh",
    CONTRADICTED: "type_it_yourself",
    UNTRANSLATED: "choose_another",
}


class Blocked(GuardError):
    """A reply would state a fact that is missing, too old or contradicted, so there is no reply.

    ``fact`` is a field of ReplyFacts. ``reason`` is ``missing``, ``stale`` or ``contradicted``; or
    ``untranslated``, and ``fact`` is empty, where an admin's own reply lacks the language.
    ``way_out`` is what a person can do: ``refresh``, ``choose_another``, ``type_it_yourself`` or
    ``reconnect``.
    """

    code = "reply_blocked"

    def __init__(self, fact: str, reason: str, way_out: str | None = None) -> None:
        super().__init__(f"{fact} is {reason}", fact=fact, reason=reason)
        self.fact = fact
        self.reason = reason
        self.way_out = way_out or _WAYS_OUT[reason]


@dataclass(frozen=True, slots=True)
class ReplyFacts:
    """What is known about the order that a reply is about; None where it is not known.

    ``carrier`` is the name to show. ``link`` is the one link that the tenant's policy allows, already
    chosen and checked (Amazon's order page or the carrier's page). ``last_scan_at`` and ``delivered_at``
    keep the zone of the place, or none. ``shipping_paid`` is what the buyer paid for shipping, with tax, and
    ``charge_verdict`` what was found about it; ``refund_amount`` is set once an agent approved that it goes
    back, and ``refund_state`` tells whether Amazon shows it (``made``) or not yet. ``problems`` names facts
    that may not be stated, although a value may stand here: fact → ``missing``, ``stale`` or
    ``contradicted``.
    """

    order_id: str | None = None
    carrier: str | None = None
    tracking_number: str | None = None
    link: str | None = None
    milestone: Milestone | None = None
    headline: Headline | None = None
    delay_reason: DelayReason | None = None
    promised_day: date | None = None
    ship_by_day: date | None = None
    estimated_day: date | None = None
    last_scan_at: datetime | None = None
    last_scan_place: str | None = None
    delivered_at: datetime | None = None
    shipping_paid: Money | None = None
    charge_verdict: Verdict | None = None
    refund_amount: Money | None = None
    refund_state: str | None = None
    problems: Mapping[str, str] = field(default_factory=dict)


TEXT_FACTS = frozenset({"order_id", "carrier", "tracking_number", "link", "last_scan_place"})
DAY_FACTS = frozenset({"promised_day", "ship_by_day", "estimated_day"})
MOMENT_FACTS = frozenset({"last_scan_at", "delivered_at"})
MONEY_FACTS = frozenset({"shipping_paid", "refund_amount"})
APPROVED = "approved"
MADE = "made"
WORD_FACTS: Mapping[str, frozenset[str]] = {
    "milestone": frozenset(Milestone) - {Milestone.UNKNOWN},
    "headline": frozenset(Headline) - {Headline.UNKNOWN},
    "delay_reason": frozenset(DelayReason),
    "charge_verdict": frozenset(Verdict),
    "refund_state": frozenset({APPROVED, MADE}),
}
"""Facts that are compared with one of these words, and never printed."""

OPTIONAL_FACTS = frozenset(
    {
        "carrier",
        "tracking_number",
        "link",
        "promised_day",
        "ship_by_day",
        "estimated_day",
        "last_scan_at",
        "last_scan_place",
        "delivered_at",
        *MONEY_FACTS,
    }
)
"""Facts that ``{% if fact %}`` may ask for: what stands below it is left out when the fact is missing,
too old or contradicted. It does not follow that there is none, so ``not`` and ``else`` may not say so."""

FACT_NAMES = TEXT_FACTS | DAY_FACTS | MOMENT_FACTS | MONEY_FACTS | frozenset(WORD_FACTS)
