"""Replies that fit a Finding: rendered from its facts and checked against the message rules."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from backend.domain.advice import Advice, advise
from backend.domain.finding import Finding
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.rules import Violation, lint
from backend.domain.vocabulary import Channel, Level, LinkPolicy
from backend.replies import Blocked, Library, ReplyFacts, locale_for, phrase, render
from backend.services.library import library_of
from backend.services.reply_facts import channel_of, reply_facts
from backend.store.tenants import TenantRecord


@dataclass(frozen=True, slots=True)
class Offer:
    """One reply that fits. ``text`` is None when ``blocked`` says why; ``title`` is what an admin called a
    reply of the tenant's own."""

    template: str
    locale: str
    text: str | None
    preview: str | None
    blocked: Blocked | None
    violations: tuple[Violation, ...] = ()
    title: str | None = None

    @property
    def sendable(self) -> bool:
        """Rendered, and without a breach that holds it."""
        return self.text is not None and not any(one.level is Level.ERROR for one in self.violations)


def offers(
    finding: Finding, tenant: TenantRecord, *, agent_locale: str
) -> tuple[tuple[Offer, ...], str | None]:
    """The replies that fit, best first, and the key below ``blocked.`` when there are none.

    Those of the tenant's own come after ours; what its admins switched off is left out.
    """
    policy, library = tenant.policy, library_of(tenant, finding.facts.brand_id)
    advice = advise(finding)
    spoken = finding.spoken_of
    templates = _offered(finding, advice, library)
    if spoken is None or not templates:
        return (), "switched_off" if advice.templates else advice.why_none
    channel = channel_of(finding.facts.channel, spoken.order)
    facts = reply_facts(spoken, policy, channel, now=finding.now, charge=finding.charge)
    place = MARKETPLACES.get(spoken.order.marketplace)
    locale = locale_for(finding.facts.case.language, place.locale if place else None)
    links = policy.links_for(spoken.order.marketplace)
    found = tuple(
        _offer(name, locale, agent_locale, facts, channel, finding, links, library) for name in templates
    )
    if not any(offer.sendable for offer in found):
        return tuple(map(_with_no_other, found)), None
    # What can be sent goes first, so that it is what the sidebar preselects.
    return tuple(sorted(found, key=lambda offer: not offer.sendable)), None


def _offered(finding: Finding, advice: Advice, library: Library) -> tuple[str, ...]:
    """The keys of the replies to offer: ours, then the tenant's own."""
    spoken = finding.spoken_of
    if spoken is None or finding.facts.suspicious:
        return ()
    cases = dict.fromkeys((finding.treated_as, finding.case))
    order, headline = spoken.order, spoken.judgement.headline
    own = (key for case in cases for key in library.own_for(case, order.fulfillment, headline))
    return tuple(key for key in dict.fromkeys((*advice.templates, *own)) if key not in library.off)


def _with_no_other(offer: Offer) -> Offer:
    """Where no other reply can be chosen, the way out is to write it."""
    blocked = offer.blocked
    if blocked is None or blocked.way_out != "choose_another":
        return offer
    return replace(offer, blocked=Blocked(blocked.fact, blocked.reason, "type_it_yourself"))


def _offer(
    template: str,
    locale: str,
    agent_locale: str,
    facts: ReplyFacts,
    channel: Channel,
    finding: Finding,
    links: LinkPolicy,
    library: Library,
) -> Offer:
    title = library.title(template)
    try:
        text = render(template, locale, facts, library)
    except Blocked as blocked:
        return Offer(template, locale, None, None, blocked, title=title)
    preview = _preview(template, locale, locale_for(agent_locale, None), facts, library)
    found = checked(text, channel, locale, finding.facts.case.language or locale, links)
    return Offer(template, locale, text, preview, None, found, title)


def _preview(template: str, locale: str, reads: str, facts: ReplyFacts, library: Library) -> str | None:
    """What the text says, in the agent's language; None where that would be another text, because an admin
    wrote only one of the two."""
    if reads == locale or library.is_ours(template, reads) is not library.is_ours(template, locale):
        return None
    return render(template, reads, facts, library)


@lru_cache(maxsize=4096)
def checked(
    text: str, channel: Channel, locale: str, buyer_locale: str, links: LinkPolicy
) -> tuple[Violation, ...]:
    """The message rules over one text; remembered, since a card is looked at more often than it changes."""
    return lint(text, channel=channel, locale=locale, buyer_locale=buyer_locale, links=links)


def next_reply_text(finding: Finding, tenant: TenantRecord) -> str:
    """What a macro inserts as the reply; never empty: without a sendable reply it says why not."""
    policy = tenant.policy
    found, why_none = offers(finding, tenant, agent_locale=policy.note_locale)
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
