"""What stands against a template that an admin writes, and how it reads with facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from backend.domain.advice import SHOP_PREFIX
from backend.domain.carriers import tracking_link
from backend.domain.finding import Finding
from backend.domain.marketplaces import MARKETPLACES, Marketplace
from backend.domain.policy import Policy
from backend.domain.rules import Violation, lint
from backend.domain.vocabulary import Channel, Fulfillment, Level, LinkPolicy, Milestone
from backend.errors import BadInput
from backend.replies import (
    Blocked,
    Library,
    Problem,
    ReplyFacts,
    check_template,
    flattened,
    render_source,
)
from backend.replies.examples import NUMBER, ORDER, SHOP_ORDER, samples, situations
from backend.services.library import OWN_PREFIX
from backend.services.reply_facts import channel_of, reply_facts

SHOPS = frozenset({Fulfillment.SHOP, Fulfillment.MCF})
US = "ATVPDKIKX0DER"
MOST_EXAMPLES = 12
"""So many different texts are shown of one template."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a template is for: the milestones that it is about, and whose message rules it keeps."""

    about: frozenset[Milestone | None] | None
    channel: Channel
    amazon_answers: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """One text that the template makes, and the invented facts it was made of."""

    facts: ReplyFacts
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``problems`` are refused constructs, ``violations`` breaches of the channel's message rules in any text
    that the template can make, errors first; ``examples`` are such texts, each different."""

    problems: tuple[Problem, ...] = ()
    violations: tuple[Violation, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def saves(self) -> bool:
        """Whether the template may be kept."""
        return not self.problems and not any(one.level is Level.ERROR for one in self.violations)


def purpose_of(key: str, library: Library) -> Purpose:
    """What a reply of the library is for. One that Amazon's buyers may get keeps Amazon's rules."""
    about = library.about(key)
    if key.startswith(OWN_PREFIX):
        own = next(one for one in library.own if one.key == key)
        return Purpose(about, Channel.SHOP if own.fulfillments <= SHOPS else Channel.AMAZON)
    channel = Channel.SHOP if key.startswith(SHOP_PREFIX) else Channel.AMAZON
    return Purpose(about, channel, amazon_answers=key.startswith("amazon_"))


def judge(body: str, locale: str, purpose: Purpose, policy: Policy) -> Verdict:
    """Check a template in one language; nothing of it runs before its constructs are allowed.

    It must keep the link policy of each marketplace, since a language is not bound to one. The examples begin
    with those of the language's own.
    """
    problems = check_template(body)
    if problems:
        return Verdict(tuple(problems))
    place = _place_of(locale)
    own = policy.links_for(place.id)
    examples: dict[str, Example] = {}
    violations: dict[tuple[str, str], Violation] = {}
    for links in sorted(policy.links_in_use, key=lambda one: (one is not own, one)):
        found, texts = _under(links, body, place, locale, purpose)
        examples |= texts
        violations |= {(one.rule, one.text): one for one in found}
    return Verdict(
        violations=tuple(sorted(violations.values(), key=lambda one: one.level is not Level.ERROR)),
        examples=tuple(examples.values())[:MOST_EXAMPLES],
    )


def _under(
    links: LinkPolicy, body: str, place: Marketplace, locale: str, purpose: Purpose
) -> tuple[list[Violation], dict[str, Example]]:
    """What the template breaches under one link policy, and the texts that it makes there."""
    order_id = SHOP_ORDER if purpose.channel is Channel.SHOP else ORDER
    link = _example_link(links, place, purpose)
    examples: dict[str, Example] = {}
    for facts in situations(purpose.about, order_id=order_id, link=link):
        try:
            text = render_source(body, locale, facts, purpose.about)
        except Blocked:
            continue
        examples.setdefault(text, Example(facts, text))
    # What no example shows, because no order is like that, is looked for in all branches at once.
    everything = flattened(body, samples(locale, order_id=order_id, link=link))
    hidden = _breaches([everything], locale, purpose.channel, links)
    found = [one for one in hidden if one.level is Level.ERROR]
    return [*found, *_breaches(list(examples), locale, purpose.channel, links)], examples


def with_ticket(body: str, locale: str, purpose: Purpose, policy: Policy, finding: Finding) -> str:
    """The template with the facts of a ticket; raises Blocked as rendering does, and BadInput (``no_order``)
    for a ticket without an order."""
    order = finding.spoken_of
    if order is None:
        raise BadInput("this ticket names no order that is known", code="ticket_without_order")
    channel = channel_of(finding.facts.channel, order.order)
    facts = reply_facts(order, policy, channel, now=finding.now, charge=finding.charge)
    return render_source(body, locale, facts, purpose.about)


def _breaches(texts: list[str], locale: str, channel: Channel, links: LinkPolicy) -> Iterator[Violation]:
    for text in texts:
        yield from lint(text, channel=channel, locale=locale, buyer_locale=locale, links=links)


def _place_of(locale: str) -> Marketplace:
    return next((one for one in MARKETPLACES.values() if one.locale == locale), MARKETPLACES[US])


def _example_link(links: LinkPolicy, place: Marketplace, purpose: Purpose) -> str | None:
    """A link like the one that such a reply may carry."""
    carriers = links is LinkPolicy.CARRIER and not purpose.amazon_answers
    if purpose.channel is Channel.SHOP or carriers:
        return tracking_link("ups", NUMBER)
    return None if links is LinkPolicy.NONE else place.order_page(ORDER)
