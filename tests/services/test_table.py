"""Every CaseType × Fulfillment × Headline: a reply that may be sent, in nine languages, or the reason why
there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import product

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from backend.domain.advice import SHOP_PREFIX
from backend.domain.finding import CaseFacts, Facts, Finding, find
from backend.domain.headline import MOVING
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.order import NO_WINDOW, Order, Package, Window
from backend.domain.policy import DEFAULT_POLICY, Policy
from backend.domain.rules import Violation, lint
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import (
    CaseType,
    Channel,
    DelayReason,
    Fulfillment,
    Headline,
    LinkPolicy,
    Milestone,
    OrderStatus,
)
from backend.replies import LOCALES, languages
from backend.services.offers import Offer, offers
from backend.store.tenants import TenantRecord

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NUMBER = "1Z999AA10123456784"
SCAN = datetime.fromisoformat("2026-11-20T05:05-05:00")
LONG_AGO = datetime.fromisoformat("2026-11-14T05:05-05:00")
MARKETPLACE = "ATVPDKIKX0DER"
US = MARKETPLACES[MARKETPLACE]
NEXT_WEEK = datetime(2026, 11, 27, 7, 59, tzinfo=UTC)
LAST_WEEK = datetime(2026, 11, 12, 7, 59, tzinfo=UTC)

OURS = (Fulfillment.FBM, Fulfillment.SHOP, Fulfillment.MCF)
AMAZONS = (Fulfillment.SFP, Fulfillment.FBA)
SHOPS = (Fulfillment.SHOP, Fulfillment.MCF)
BY_HAND = (CaseType.PRODUCT_QUESTION, CaseType.OTHER)
ANYWHERE = (CaseType.SHIPPING_CHARGE, CaseType.ITEM_PROBLEM, CaseType.RETURN_REFUND)
"""Cases that are answered without a word about where the parcel is."""

IDENTIFIER = LanguageIdentifier.from_model_file(MODEL_FILE)
IDENTIFIER.set_languages([locale.partition("-")[0] for locale in LOCALES])

RESPONSIBLE = {
    "en": r"responsible|for us to|in our hands",
    "de": r"verantwortlich|unsere Aufgabe|in unserer Hand",
    "fr": r"responsables|c'est (?:donc )?à nous|nous occupons",
    "es": r"responsables|nos corresponde|nos ocupamos",
    "it": r"responsabili|tocca a noi|ci occupiamo|ce ne occup",
    "ja": r"責任を持って",
    "zh-CN": r"负责",
    "pt": r"responsáveis|cabe a nós|cuidamos",
    "nl": r"verantwoordelijk|aan ons|behandelen",
}
"""What we answer for ourselves says that it is ours."""

CUSTOMER_SERVICE = {
    "en": "Amazon's customer service",
    "de": "Kundenservice",
    "fr": "service client d'Amazon",
    "es": "atención al cliente de Amazon",
    "it": "servizio clienti",
    "ja": "カスタマーサービス",
    "zh-CN": "亚马逊客服",
    "pt": "atendimento ao cliente",
    "nl": "klantenservice",
}
"""Where Amazon answers, its own delivery support is named."""


@dataclass(frozen=True)
class Situation:
    """What became of one order; ``milestone`` None: no parcel is known."""

    name: str
    headline: Headline
    milestone: Milestone | None = None
    reason: DelayReason | None = None
    status: OrderStatus = OrderStatus.SHIPPED
    promise: datetime | None = NEXT_WEEK
    ship_by: datetime | None = datetime(2026, 11, 20, 7, 59, tzinfo=UTC)
    scanned: datetime | None = SCAN
    carrier_delay: bool = False
    estimate: datetime | None = None


def situations() -> Iterator[Situation]:
    unshipped = OrderStatus.UNSHIPPED
    yield Situation("unshipped", Headline.NOT_SHIPPED, status=unshipped, scanned=None)
    yield Situation("label", Headline.NOT_SHIPPED, Milestone.LABEL_CREATED, scanned=None)
    for milestone in sorted(MOVING):
        yield Situation(milestone, Headline.SHIPPED, milestone)
        yield Situation(f"{milestone}, unscanned", Headline.SHIPPED, milestone, scanned=None)
    late = Headline.DELAYED
    for milestone in (*sorted(MOVING), Milestone.LABEL_CREATED):
        scanned = None if milestone is Milestone.LABEL_CREATED else SCAN
        past = DelayReason.PAST_PROMISE
        yield Situation(f"late, {milestone}", late, milestone, past, promise=LAST_WEEK, scanned=scanned)
        yield Situation(
            f"carrier's delay, {milestone}",
            late,
            milestone,
            DelayReason.CARRIER_DELAY,
            carrier_delay=True,
            scanned=scanned,
        )
        yield Situation(
            f"will be late, {milestone}",
            late,
            milestone,
            DelayReason.ESTIMATE_AFTER_PROMISE,
            estimate=datetime(2026, 11, 29, 20, tzinfo=UTC),
            scanned=scanned,
        )
    yield Situation("stalled", late, Milestone.IN_TRANSIT, DelayReason.STALLED, scanned=LONG_AGO)
    yield Situation(
        "no scan", late, Milestone.LABEL_CREATED, DelayReason.NO_SCAN, ship_by=LAST_WEEK, scanned=None
    )
    yield Situation(
        "late, unshipped",
        late,
        reason=DelayReason.PAST_PROMISE,
        status=unshipped,
        promise=LAST_WEEK,
        scanned=None,
    )
    for milestone in (
        Milestone.ATTEMPT_FAILED,
        Milestone.EXCEPTION,
        Milestone.RETURNING,
        Milestone.RETURNED,
        Milestone.CANCELLED,
    ):
        yield Situation(milestone, Headline.EXCEPTION, milestone)
        yield Situation(f"late, {milestone}", Headline.EXCEPTION, milestone, promise=LAST_WEEK)
    yield Situation("order cancelled", Headline.EXCEPTION, status=OrderStatus.CANCELLED, scanned=None)
    yield Situation("delivered", Headline.DELIVERED, Milestone.DELIVERED)
    yield Situation("delivered late", Headline.DELIVERED, Milestone.DELIVERED, promise=LAST_WEEK)
    yield Situation("unknown", Headline.UNKNOWN, Milestone.UNKNOWN, scanned=None)
    yield Situation("sent without a number", Headline.UNKNOWN, scanned=None)
    yield Situation(
        "late, sent without a number", late, reason=DelayReason.PAST_PROMISE, promise=LAST_WEEK, scanned=None
    )


SITUATIONS = tuple(situations())
NO_MILESTONE = {"late, sent without a number"}
"""Late for sure, but nobody knows where the parcel is."""


def finding_of(
    case: CaseType,
    fulfillment: Fulfillment,
    situation: Situation,
    locale: str = "en",
    policy: Policy = DEFAULT_POLICY,
) -> Finding:
    """The Finding about a ticket of a buyer who writes ``locale``."""
    shop = fulfillment in SHOPS
    order_id = "#1042" if shop else "701-2233445-9988776"
    # A web shop promises no day, unless the order is late against one.
    promised = situation.promise if not shop or "late" in situation.name else None
    shipment = None
    if situation.milestone is not None:
        scan = TrackingEvent(situation.scanned, "Scan", situation.milestone, True, city="Louisville")
        delivered = situation.milestone is Milestone.DELIVERED
        shipment = Shipment(
            carrier="ups",
            number=NUMBER,
            milestone=situation.milestone,
            source="ups",
            fetched_at=NOW,
            events=(scan,) if situation.scanned else (),
            delivered_at=SCAN if delivered else None,
            carrier_delay=situation.carrier_delay,
            estimated_delivery=situation.estimate,
        )
    order = Order(
        order_id=order_id,
        channel=Channel.SHOP if shop else Channel.AMAZON,
        fulfillment=fulfillment,
        status=situation.status,
        source="shopify" if shop else "amazon",
        fetched_at=NOW,
        marketplace="brightnook.myshopify.com" if shop else MARKETPLACE,
        ship_by=Window(latest=situation.ship_by) if not shop or "no scan" in situation.name else NO_WINDOW,
        deliver_by=Window(latest=promised) if promised else NO_WINDOW,
        packages=(Package("1", "UPS", NUMBER),) if shipment else (),
    )
    facts = Facts(
        ticket_id=1,
        read_at=NOW,
        channel=order.channel,
        case=CaseFacts(case=case, confidence=1.0, language=locale),
        order_ids=(order_id,),
        orders=(order,),
        shipments=(shipment,) if shipment else (),
        corrected_case=case,
    )
    return find(facts, now=NOW, policy=policy)


def all_of(finding: Finding, policy: Policy = DEFAULT_POLICY) -> tuple[tuple[Offer, ...], str | None]:
    """What is offered to an agent who reads English, in an account whose admins wrote no reply."""
    tenant = TenantRecord("t_1", "1", "1", "brightnook", "", policy, {}, None, "ok", NOW)
    return offers(finding, tenant, agent_locale="en")


def best_of(finding: Finding, policy: Policy = DEFAULT_POLICY) -> tuple[Offer | None, str]:
    """The reply that may be sent, or the reason why there is none."""
    found, why_none = all_of(finding, policy)
    best = next((offer for offer in found if offer.sendable), None)
    if best is not None:
        return best, ""
    if found:
        blocked = found[0].blocked
        assert blocked is not None
        return None, f"{blocked.fact} {blocked.reason}"
    assert why_none is not None
    return None, why_none


def expected_reason(case: CaseType, fulfillment: Fulfillment, situation: Situation) -> str:
    """Why there is no reply; empty where there must be one."""
    if fulfillment is Fulfillment.UNKNOWN:
        return "fulfillment_unknown"
    if case in BY_HAND:
        return "no_reply_for_case"
    if fulfillment in AMAZONS or case in ANYWHERE:
        return ""
    if situation.headline is Headline.UNKNOWN:
        return "state_unknown"
    return "milestone missing" if situation.name in NO_MILESTONE else ""


def test_the_situations_hold_every_headline_delay_reason_and_milestone() -> None:
    assert {one.headline for one in SITUATIONS} == set(Headline)
    assert {one.reason for one in SITUATIONS if one.reason} == set(DelayReason)
    assert {one.milestone for one in SITUATIONS} == {None, *Milestone}
    for fulfillment, situation in product(Fulfillment, SITUATIONS):
        main = finding_of(CaseType.OTHER, fulfillment, situation).main
        assert main is not None
        judged = (main.judgement.headline, main.judgement.delay_reason)
        if fulfillment in SHOPS and situation.reason is DelayReason.ESTIMATE_AFTER_PROMISE:
            assert main.promised_day is not None
        assert judged == (situation.headline, situation.reason), (fulfillment, situation)


@pytest.mark.parametrize("fulfillment", list(Fulfillment))
@pytest.mark.parametrize("case", list(CaseType))
def test_every_combination_has_a_reply_or_a_stated_reason(case: CaseType, fulfillment: Fulfillment) -> None:
    for situation in SITUATIONS:
        best, reason = best_of(finding_of(case, fulfillment, situation))
        assert reason == expected_reason(case, fulfillment, situation), situation
        assert (best is None) is bool(reason)


@cache
def language_of(text: str) -> str:
    """An outside judge of languages, so that our own reader does not judge our own writing."""
    return str(IDENTIFIER.classify(text)[0])


@cache
def breaches(text: str, channel: Channel, locale: str, links: LinkPolicy) -> tuple[Violation, ...]:
    return lint(text, channel=channel, locale=locale, buyer_locale=locale, links=links)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("fulfillment", [*OURS, *AMAZONS])
def test_each_reply_is_true_within_the_rules_and_in_the_buyers_language(
    fulfillment: Fulfillment, locale: str
) -> None:
    for case, situation in product(set(CaseType) - set(BY_HAND), SITUATIONS):
        finding = finding_of(case, fulfillment, situation, locale)
        best, _ = best_of(finding)
        if best is not None:
            assert best.locale == locale
            holds_what_is_known(best, finding, situation, locale)


def holds_what_is_known(offer: Offer, finding: Finding, situation: Situation, locale: str) -> None:
    """The text of an offer against the facts, the rules of its channel and the language."""
    text, main = offer.text, finding.main
    assert text is not None
    assert main is not None
    shop = main.order.fulfillment in SHOPS
    name = offer.template.removeprefix(SHOP_PREFIX)
    assert offer.template.startswith(SHOP_PREFIX) is shop
    assert main.order.order_id in text
    assert breaches(text, finding.facts.channel, locale, DEFAULT_POLICY.link_policy) == ()
    assert language_of(text) == locale.partition("-")[0], text
    paragraphs = text.split("\n\n")
    # What happens next, or who is asked, is said at the end.
    assert len(paragraphs[-1]) > (20 if locale in ("ja", "zh-CN") else 60)
    amazons = main.order.fulfillment in AMAZONS
    assert (CUSTOMER_SERVICE[locale] in text) is amazons
    if not amazons:
        assert re.search(RESPONSIBLE[locale], text, re.IGNORECASE), text
    parcel = situation.milestone not in (None, Milestone.UNKNOWN)
    tells = name.startswith(("wismo", "inr", "cancel_shipped", "address_shipped", "amazon_delivery"))
    if tells and parcel and not name.endswith("not_shipped"):
        assert "UPS" in text
        assert NUMBER in text
        scanned = SCAN if situation.headline is Headline.DELIVERED else situation.scanned
        if scanned and situation.milestone is not Milestone.CANCELLED:
            assert languages.moment(scanned, locale) in text
            assert "Louisville" in text
    if main.promised_day and name.startswith(("wismo", "inr", "amazon_delivery")):
        assert languages.day(main.promised_day, locale) in text
    if situation.estimate and name.startswith(("wismo", "inr")):
        assert languages.day(date(2026, 11, 29), locale) in text
    links = re.findall(r"https://\S+", text)
    if shop:
        wanted = [f"https://www.ups.com/track?tracknum={NUMBER}"] if situation.milestone else []
    else:
        wanted = [US.order_page(main.order.order_id)]
    assert links in ([], wanted)
    if amazons or name.startswith(("wismo", "inr")):
        assert links == wanted


@pytest.mark.parametrize("policy", list(LinkPolicy))
@pytest.mark.parametrize("fulfillment", [*OURS, *AMAZONS])
def test_the_link_is_the_one_that_channel_and_policy_allow(
    fulfillment: Fulfillment, policy: LinkPolicy
) -> None:
    chosen = replace(DEFAULT_POLICY, link_policy=policy)
    situation = next(one for one in SITUATIONS if one.milestone is Milestone.IN_TRANSIT)
    finding = finding_of(CaseType.WHERE_IS_MY_ORDER, fulfillment, situation, policy=chosen)
    best, _ = best_of(finding, chosen)
    assert best is not None
    assert best.text is not None
    links = re.findall(r"https://\S+", best.text)
    carriers = [f"https://www.ups.com/track?tracknum={NUMBER}"]
    amazons = [US.order_page("701-2233445-9988776")]
    if fulfillment in SHOPS:
        assert links == carriers
    elif policy is LinkPolicy.NONE:
        assert links == []
    else:
        own = policy is LinkPolicy.CARRIER and fulfillment is Fulfillment.FBM
        assert links == (carriers if own else amazons)


def test_a_web_shops_order_in_an_amazon_ticket_keeps_amazons_rules() -> None:
    situation = next(one for one in SITUATIONS if one.milestone is Milestone.IN_TRANSIT)
    finding = finding_of(CaseType.WHERE_IS_MY_ORDER, Fulfillment.SHOP, situation)
    strict = replace(finding, facts=replace(finding.facts, channel=Channel.AMAZON))
    best, _ = best_of(strict)
    assert best is not None
    assert best.text is not None
    assert "https://" not in best.text


@pytest.mark.parametrize("fulfillment", SHOPS)
def test_amazons_own_parcels_have_no_page_to_send_a_shops_buyer_to(fulfillment: Fulfillment) -> None:
    situation = next(one for one in SITUATIONS if one.milestone is Milestone.IN_TRANSIT)
    finding = finding_of(CaseType.WHERE_IS_MY_ORDER, fulfillment, situation)
    by_amazon = replace(finding.facts.shipments[0], carrier="amazon")
    finding = find(replace(finding.facts, shipments=(by_amazon,)), now=NOW, policy=DEFAULT_POLICY)
    best, _ = best_of(finding)
    assert best is not None
    assert best.text is not None
    assert "Amazon Shipping" in best.text
    assert "https://" not in best.text


def test_facts_grow_too_old_to_be_stated() -> None:
    situation = next(one for one in SITUATIONS if one.milestone is Milestone.IN_TRANSIT)
    finding = finding_of(CaseType.WHERE_IS_MY_ORDER, Fulfillment.FBM, situation)
    late = find(finding.facts, now=NOW + timedelta(hours=4), policy=DEFAULT_POLICY)
    assert best_of(late) == (None, "milestone stale")
