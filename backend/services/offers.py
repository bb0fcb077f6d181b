"""Replies that fit a Finding: rendered from its facts and checked against the message rules."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from backend.domain.advice import advise
from backend.domain.carriers import carrier_name, tracking_link
from backend.domain.finding import Finding, OrderFinding
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.policy import Policy
from backend.domain.rules import Violation, lint
from backend.domain.vocabulary import Channel, Level, LinkPolicy, Milestone, OrderStatus
from backend.replies import Blocked, ReplyFacts, locale_for, phrase, render

WITHOUT_PARCEL = {
    OrderStatus.CANCELLED: Milestone.CANCELLED,
    OrderStatus.UNSHIPPED: Milestone.LABEL_CREATED,
    OrderStatus.PENDING: Milestone.LABEL_CREATED,
}
"""What an order's own status proves where no parcel is known."""

LASTING = frozenset({Milestone.DELIVERED, Milestone.RETURNED, Milestone.CANCELLED})
"""Milestones that do not change any more: their facts do not grow stale."""

ORDER_MAX_AGE = timedelta(days=2)
"""Promised days older than this are not stated."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One reply that fits. ``text`` is None when ``blocked`` says why."""

    template: str
    locale: str
    text: str | None
    preview: str | None
    blocked: Blocked | None
    violations: tuple[Violation, ...] = ()

    @property
    def sendable(self) -> bool:
        """Rendered, and without a breach that holds it."""
        return self.text is not None and not any(one.level is Level.ERROR for one in self.violations)


def offers(finding: Finding, policy: Policy, *, agent_locale: str) -> tuple[tuple[Offer, ...], str | None]:
    """The replies that fit, best first, and the key below ``blocked.`` when there are none."""
    advice = advise(finding)
    main = finding.main
    if main is None or not advice.templates:
        return (), advice.why_none
    facts = reply_facts(main, policy, now=finding.now)
    place = MARKETPLACES.get(main.order.marketplace)
    locale = locale_for(finding.facts.case.language, place.locale if place else None)
    return tuple(
        _offer(name, locale, agent_locale, facts, finding, policy) for name in advice.templates
    ), None


def _offer(
    template: str, locale: str, agent_locale: str, facts: ReplyFacts, finding: Finding, policy: Policy
) -> Offer:
    try:
        text = render(template, locale, facts)
    except Blocked as blocked:
        return Offer(template, locale, None, None, blocked)
    reads = locale_for(agent_locale, None)
    preview = render(template, reads, facts) if reads != locale else None
    found = checked(text, locale, finding.facts.case.language or locale, policy.link_policy)
    return Offer(template, locale, text, preview, None, found)


@lru_cache(maxsize=4096)
def checked(text: str, locale: str, buyer_locale: str, links: LinkPolicy) -> tuple[Violation, ...]:
    """The message rules over one text; remembered, since a card is looked at more often than it changes."""
    return lint(text, channel=Channel.AMAZON, locale=locale, buyer_locale=buyer_locale, links=links)


def reply_facts(order: OrderFinding, policy: Policy, *, now: datetime) -> ReplyFacts:
    """The facts that a template may state, with those that it may not because they are old."""
    parcel = order.parcels[0] if order.parcels else None
    shipment = parcel.shipment if parcel else None
    scan = shipment.last_scan if shipment else None
    problems: dict[str, str] = {}
    max_age = timedelta(minutes=policy.fact_max_age_minutes)
    if shipment is not None and shipment.milestone not in LASTING and now - shipment.fetched_at > max_age:
        problems |= dict.fromkeys(("milestone", "last_scan_at", "last_scan_place", "estimated_day"), "stale")
    if now - order.order.fetched_at > ORDER_MAX_AGE:
        problems |= dict.fromkeys(("promised_day", "ship_by_day"), "stale")
    zone = policy.zone_of(order.order.marketplace)
    ship_by = order.order.ship_by.latest
    estimate = shipment.estimated_delivery if shipment else None
    return ReplyFacts(
        order_id=order.order.order_id,
        carrier=(carrier_name(shipment.carrier) or None) if shipment else None,
        tracking_number=shipment.number if shipment else None,
        link=reply_link(order, policy),
        milestone=shipment.milestone if shipment else WITHOUT_PARCEL.get(order.order.status),
        headline=order.judgement.headline,
        delay_reason=order.judgement.delay_reason,
        promised_day=order.promised_day,
        ship_by_day=ship_by.astimezone(zone).date() if ship_by else None,
        estimated_day=estimate.date() if estimate else None,
        last_scan_at=scan.at if scan else None,
        last_scan_place=scan.city if scan else None,
        delivered_at=shipment.delivered_at if shipment else None,
        problems=problems,
    )


def reply_link(order: OrderFinding, policy: Policy) -> str | None:
    """The one link that the tenant's policy allows."""
    if policy.link_policy is LinkPolicy.AMAZON_PAGE:
        place = MARKETPLACES.get(order.order.marketplace)
        return place.order_page(order.order.order_id) if place else None
    if policy.link_policy is LinkPolicy.CARRIER and order.parcels:
        shipment = order.parcels[0].shipment
        return tracking_link(shipment.carrier, shipment.number)
    return None


def next_reply_text(finding: Finding, policy: Policy) -> str:
    """What a macro inserts as the reply; never empty: without a sendable reply it says why not."""
    found, why_none = offers(finding, policy, agent_locale=policy.note_locale)
    best = next((offer for offer in found if offer.sendable), None)
    if best is not None and best.text is not None:
        return best.text
    blocked = found[0].blocked if found else None
    reason = (
        phrase("blocked", policy.note_locale, reason=blocked.reason, fact=blocked.fact)
        if blocked
        else phrase("blocked", policy.note_locale, reason=why_none or "rules", fact="")
    )
    return phrase("do_not_send", policy.note_locale, reason=reason)


def text_hash(text: str) -> str:
    """Hash of a reply's words; spacing and Zendesk's rich-text rendering do not change it."""
    return hashlib.sha256(plain(text).encode()).hexdigest()


def plain(text: str) -> str:
    """A text down to its words: no markup marks, no spacing."""
    return re.sub(r"[\s\u200b\u00a0*_>#`\\]+", "", unicodedata.normalize("NFKC", text))
