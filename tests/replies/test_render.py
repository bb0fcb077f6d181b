"""Replies state what is verified, in the buyer's language and within the channel's rules, or are not made."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from backend.domain import advice
from backend.domain.charges import Verdict
from backend.domain.order import Money
from backend.domain.rules import lint
from backend.domain.vocabulary import Channel, DelayReason, Headline, LinkPolicy, Milestone
from backend.replies import (
    LOCALES,
    TEMPLATES,
    Blocked,
    ReplyFacts,
    check_template,
    languages,
    locale_for,
    render,
    render_source,
)
from backend.replies import templates as names
from backend.replies.templates import FITS, source_of

ORDER = "701-2233445-9988776"
NUMBER = "1Z999AA10123456784"
LINKS = {
    LinkPolicy.AMAZON_PAGE: f"https://www.amazon.com/gp/your-account/order-details?orderID={ORDER}",
    LinkPolicy.CARRIER: f"https://www.ups.com/track?tracknum={NUMBER}",
    LinkPolicy.NONE: None,
}
FULL = ReplyFacts(
    order_id=ORDER,
    carrier="UPS",
    tracking_number=NUMBER,
    link=LINKS[LinkPolicy.AMAZON_PAGE],
    headline=Headline.SHIPPED,
    promised_day=date(2026, 11, 18),
    ship_by_day=date(2026, 11, 12),
    estimated_day=date(2026, 11, 24),
    last_scan_at=datetime.fromisoformat("2026-11-16T14:05"),
    last_scan_place="Louisville",
    delivered_at=datetime.fromisoformat("2026-11-17T09:41"),
)
NO_SCANS = {"last_scan_at": None, "last_scan_place": None, "estimated_day": None, "delivered_at": None}
SHOP = tuple(name for name in TEMPLATES if name.startswith(advice.SHOP_PREFIX))
LATE = {"headline": Headline.DELAYED, "delay_reason": DelayReason.PAST_PROMISE}
SAYS_WHERE = tuple(name for name in TEMPLATES if FITS[name] is not None)
NAMED = {name: name.removeprefix(advice.SHOP_PREFIX) for name in TEMPLATES}
STATES_NUMBER = {name for name in SAYS_WHERE if None not in (FITS[name] or ())}
STATES_PROMISE = {
    advice.WISMO_NOT_SHIPPED,
    advice.WISMO_SHIPPED,
    advice.WISMO_DELAYED,
    advice.WISMO_EXCEPTION,
    advice.WISMO_DELIVERED,
    advice.INR_DELIVERED,
    advice.INR_NOT_DELIVERED,
    names.AMAZON_DELIVERY,
    names.SHIPPING_CHARGE,
    names.ADDRESS_SHIPPED,
}
AMAZONS = {name for name in TEMPLATES if name.startswith("amazon_")}
STATES_LINK = STATES_PROMISE | AMAZONS | {names.CANCEL_SHIPPED}


IDENTIFIER = LanguageIdentifier.from_model_file(MODEL_FILE)
IDENTIFIER.set_languages([locale.partition("-")[0] for locale in LOCALES])
"""An outside judge of languages, so that our own reader does not judge our own writing."""


def milestones(template: str) -> list[Milestone | None]:
    """Those that a template is for; a reply that does not say where the parcel is bears any, also none."""
    return sorted(FITS[template] or {None, Milestone.IN_TRANSIT, Milestone.DELIVERED}, key=str)


def situations(template: str) -> Iterator[ReplyFacts]:
    """Every milestone that a template is for, late in each way and not late, with and without scans."""
    for milestone in milestones(template):
        for reason in (None, *DelayReason):
            facts = replace(FULL, milestone=milestone, delay_reason=reason)
            if reason is not None:
                facts = replace(facts, headline=Headline.DELAYED)
            if milestone is None:
                facts = replace(facts, carrier=None, tracking_number=None, headline=Headline.NOT_SHIPPED)
            yield facts
            yield replace(facts, **NO_SCANS)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("policy", list(LinkPolicy))
def test_every_reply_passes_the_rules_of_its_channel(template: str, locale: str, policy: LinkPolicy) -> None:
    for facts in situations(template):
        text = render(template, locale, replace(facts, link=LINKS[policy]))
        channel = Channel.SHOP if template in SHOP else Channel.AMAZON
        found = lint(text, channel=channel, locale=locale, buyer_locale=locale, links=policy)
        assert found == (), (facts.milestone, facts.delay_reason)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_reply_states_the_true_values_in_its_language(template: str, locale: str) -> None:
    for facts in situations(template):
        text = render(template, locale, facts)
        assert ORDER in text
        assert facts.link is not None
        assert text.count(facts.link) == (NAMED[template] in STATES_LINK)
        if template in STATES_NUMBER:
            assert NUMBER in text
            assert "UPS" in text
        assert bool(re.search(r"\b18\b|18日", text)) == (NAMED[template] in STATES_PROMISE)
        assert IDENTIFIER.classify(text)[0] == locale.partition("-")[0]
        assert len(text) <= 900
        assert "{" not in text
        assert "None" not in text
        assert "  " not in text
        assert "\n\n\n" not in text


@pytest.mark.parametrize("locale", LOCALES)
def test_the_scan_is_told_with_its_place_and_time(locale: str) -> None:
    facts = replace(FULL, milestone=Milestone.IN_TRANSIT, **LATE)
    text = render(advice.WISMO_DELAYED, locale, facts)
    line = next(line for line in text.splitlines() if "Louisville" in line)
    assert "16" in line
    assert "2:05 PM" in line if locale == "en" else "14:05" in line


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "template", [advice.WISMO_SHIPPED, advice.WISMO_DELAYED, advice.WISMO_EXCEPTION, advice.INR_NOT_DELIVERED]
)
def test_each_milestone_reads_differently(template: str, locale: str) -> None:
    late = {facts.milestone: replace(facts, **LATE) for facts in situations(template)}
    texts = {render(template, locale, facts) for facts in late.values()}
    assert len(texts) == len(milestones(template))


@pytest.mark.parametrize("locale", LOCALES)
def test_each_reason_of_a_delay_reads_differently(locale: str) -> None:
    facts = replace(FULL, milestone=Milestone.IN_TRANSIT, headline=Headline.DELAYED)
    texts = {render(advice.WISMO_DELAYED, locale, replace(facts, delay_reason=one)) for one in DelayReason}
    assert len(texts) == len(DelayReason)


def test_the_english_delay_reply_word_for_word() -> None:
    facts = replace(FULL, milestone=Milestone.IN_TRANSIT, **LATE)
    assert render(advice.WISMO_DELAYED, "en", facts) == (
        "Hello,\n"
        "\n"
        f"We are sorry: order {ORDER} should have reached you by November 18, and it is late.\n"
        "The carrier has the package, but has not delivered it yet.\n"
        "\n"
        "Carrier: UPS\n"
        f"Tracking number: {NUMBER}\n"
        "Last scan: Louisville, November 16 at 2:05 PM\n"
        "Promised delivery day: November 18\n"
        "The carrier's current estimate: November 24\n"
        f"You can see the current status here: {LINKS[LinkPolicy.AMAZON_PAGE]}\n"
        "\n"
        "We are now asking the carrier where the package is and what is holding it up. "
        "You do not need to contact them yourself.\n"
        "We ship this order ourselves and stay responsible for it until it is in your hands. "
        "We will write to you here when there is news, and you can reply at any time."
    )


def test_the_chinese_not_shipped_reply_word_for_word_without_a_parcel() -> None:
    facts = ReplyFacts(
        order_id=ORDER,
        headline=Headline.NOT_SHIPPED,
        promised_day=date(2026, 11, 18),
        ship_by_day=date(2026, 11, 12),
    )
    assert render(advice.WISMO_NOT_SHIPPED, "zh-CN", facts) == (
        "您好，\n"
        "\n"
        f"感谢您来信询问订单 {ORDER}。\n"
        "订单尚未发货，我们正在备货，因此目前还没有运单号。\n"
        "\n"
        "最晚发货日期：11月12日\n"
        "最晚送达日期：11月18日\n"
        "\n"
        "这笔订单由我们自行发货，在您收到之前，我们会一直负责。我们正在与仓库核实，安排尽快发出。"
        "承运商收到包裹后，您可以在亚马逊订单中看到物流信息。"
    )


@pytest.mark.parametrize("template", SAYS_WHERE)
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("reason", "way_out"),
    [("missing", "choose_another"), ("stale", "refresh"), ("contradicted", "type_it_yourself")],
)
def test_a_fact_that_may_not_be_stated_blocks(template: str, locale: str, reason: str, way_out: str) -> None:
    milestone = next(one for one in reversed(milestones(template)) if one is not None)
    facts = replace(FULL, milestone=milestone)
    stated = {"order_id", "milestone"}
    if template in STATES_NUMBER:
        stated |= {"carrier", "tracking_number"}
    if None in milestones(template) and reason == "missing":
        stated -= {"milestone"}
    for fact in stated:
        with pytest.raises(Blocked) as caught:
            render(template, locale, replace(facts, problems={fact: reason}))
        assert (caught.value.fact, caught.value.reason, caught.value.way_out) == (fact, reason, way_out)


@pytest.mark.parametrize(
    "template",
    [advice.WISMO_NOT_SHIPPED, advice.WISMO_SHIPPED, advice.WISMO_DELAYED, advice.INR_NOT_DELIVERED],
)
def test_an_open_delivery_is_never_answered_without_its_promised_day(template: str) -> None:
    facts = replace(FULL, milestone=milestones(template)[-1], promised_day=None)
    with pytest.raises(Blocked, match="promised_day is missing"):
        render(template, "en", facts)


def test_a_scan_is_stated_as_its_own_clock_showed_it_whatever_was_rendered_before() -> None:
    """The two scans are one instant."""
    cologne = datetime(2026, 11, 22, 23, 44, tzinfo=timezone(timedelta(hours=1)))
    told = [
        render_source("Scanned {{ last_scan_at|moment }}.", "en", replace(FULL, last_scan_at=at), None)
        for at in (cologne, cologne.astimezone(timezone(timedelta(hours=-5))))
    ]
    assert told == ["Scanned November 22 at 11:44 PM.", "Scanned November 22 at 5:44 PM."]


@pytest.mark.parametrize("fact", ["milestone", "carrier", "tracking_number"])
def test_a_missing_value_blocks_like_a_reported_problem(fact: str) -> None:
    facts = replace(replace(FULL, milestone=Milestone.IN_TRANSIT), **{fact: None})
    with pytest.raises(Blocked, match=f"{fact} is missing"):
        render(advice.WISMO_SHIPPED, "en", facts)


@pytest.mark.parametrize("template", [name for name in TEMPLATES if FITS[name] is None])
def test_a_reply_that_says_nothing_of_the_parcel_needs_only_its_order(template: str) -> None:
    bare = ReplyFacts(order_id=ORDER, problems={"milestone": "stale", "last_scan_at": "stale"})
    assert ORDER in render(template, "en", bare)
    with pytest.raises(Blocked, match="order_id is missing"):
        render(template, "en", ReplyFacts())


@pytest.mark.parametrize(
    "template", [advice.WISMO_NOT_SHIPPED, names.CANCEL_NOT_SHIPPED, names.ADDRESS_NOT_SHIPPED]
)
def test_nothing_is_called_unshipped_because_no_parcel_is_known(template: str) -> None:
    bare = replace(FULL, milestone=None, carrier=None, tracking_number=None)
    assert "has not been shipped yet" in render(template, "en", replace(bare, headline=Headline.NOT_SHIPPED))
    for headline in (Headline.DELAYED, Headline.UNKNOWN, None):
        with pytest.raises(Blocked, match="milestone is missing"):
            render(template, "en", replace(bare, headline=headline))


def test_a_late_order_that_waits_for_its_parcel_says_so() -> None:
    facts = replace(FULL, milestone=Milestone.LABEL_CREATED, carrier=None, tracking_number=None, **LATE)
    text = render(advice.WISMO_NOT_SHIPPED, "en", facts)
    assert "It is late, and we are sorry about that." in text
    assert "It has not been shipped yet" in text


def test_an_unknown_milestone_is_a_missing_one() -> None:
    with pytest.raises(Blocked, match="milestone is missing"):
        render(advice.WISMO_DELAYED, "en", replace(FULL, milestone=Milestone.UNKNOWN, **LATE))


@pytest.mark.parametrize("template", SAYS_WHERE)
@pytest.mark.parametrize("milestone", [one for one in Milestone if one is not Milestone.UNKNOWN])
def test_no_reply_is_made_about_another_milestone(template: str, milestone: Milestone) -> None:
    facts = replace(FULL, milestone=milestone)
    if milestone in milestones(template):
        assert ORDER in render(template, "en", facts)
    else:
        with pytest.raises(Blocked) as caught:
            render(template, "en", facts)
        assert (caught.value.fact, caught.value.reason) == ("milestone", "contradicted")
        assert caught.value.way_out == "choose_another"


@pytest.mark.parametrize("reason", ["missing", "stale", "contradicted"])
@pytest.mark.parametrize(
    ("fact", "shown"),
    [("estimated_day", "November 24"), ("last_scan_place", "Louisville"), ("link", "https")],
)
def test_an_optional_fact_that_may_not_be_stated_is_left_out(fact: str, shown: str, reason: str) -> None:
    facts = replace(FULL, milestone=Milestone.IN_TRANSIT)
    assert shown in render(advice.WISMO_SHIPPED, "en", facts)
    assert shown not in render(advice.WISMO_SHIPPED, "en", replace(facts, problems={fact: reason}))


def test_an_estimate_that_time_has_overtaken_is_left_out() -> None:
    facts = replace(FULL, milestone=Milestone.IN_TRANSIT, estimated_day=date(2026, 11, 17), **LATE)
    assert "November 17" not in render(advice.WISMO_DELAYED, "en", facts)


def test_a_time_of_delivery_is_only_told_of_a_delivered_parcel() -> None:
    facts = replace(FULL, milestone=Milestone.DELIVERED)
    assert "Delivered: Louisville, November 17" in render(names.AMAZON_DELIVERY, "en", facts)
    for milestone in (Milestone.IN_TRANSIT, None):
        text = render(names.AMAZON_DELIVERY, "en", replace(facts, milestone=milestone))
        assert "November 17" not in text
        assert "Last scan: Louisville, November 16" in text


def test_a_cancelled_order_without_a_parcel_can_be_answered() -> None:
    facts = replace(FULL, milestone=Milestone.CANCELLED, carrier=None, tracking_number=None, **NO_SCANS)
    text = render(advice.WISMO_EXCEPTION, "en", facts)
    assert "canceled" in text
    assert "Carrier:" not in text


@pytest.mark.parametrize("place", ["{{ticket.requester.email}}", "{% x %}", "<b>Ulm\n</b>"])
def test_a_place_cannot_smuggle_in_a_placeholder_or_a_tag(place: str) -> None:
    text = render(
        advice.WISMO_SHIPPED, "en", replace(FULL, milestone=Milestone.IN_TRANSIT, last_scan_place=place)
    )
    assert not set("{}<>") & set(text)
    assert len(next(line for line in text.splitlines() if line.startswith("Last scan:"))) > 20


@pytest.mark.parametrize(("template", "locale"), [("nothing", "en"), ("../en/wismo_shipped", "en")])
def test_unknown_replies_and_languages_are_refused(template: str, locale: str) -> None:
    with pytest.raises(KeyError):
        render(template, locale, FULL)
    with pytest.raises(KeyError):
        render(advice.WISMO_SHIPPED, "../en", FULL)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_our_own_templates_keep_to_the_allow_list(template: str, locale: str) -> None:
    assert check_template(source_of(template, locale)) == []


def test_the_decision_table_names_only_replies_that_exist() -> None:
    named = {name for rows in advice.TABLE.values() for row in rows.values() for name in row}
    assert named <= set(TEMPLATES)


def test_every_reply_of_the_table_fits_the_headline_it_stands_under() -> None:
    by_headline = {
        Headline.SHIPPED: Milestone.IN_TRANSIT,
        Headline.DELAYED: Milestone.IN_TRANSIT,
        Headline.EXCEPTION: Milestone.RETURNING,
        Headline.DELIVERED: Milestone.DELIVERED,
        Headline.NOT_SHIPPED: Milestone.LABEL_CREATED,
    }
    rows = advice.TABLE[(advice.CaseType.WHERE_IS_MY_ORDER, advice.Fulfillment.FBM)]
    for headline, replies in rows.items():
        facts = replace(FULL, headline=headline, milestone=by_headline[headline])
        assert ORDER in render(replies[0], "en", facts)


def test_a_warm_render_is_fast() -> None:
    facts = replace(FULL, milestone=Milestone.IN_TRANSIT, **LATE)
    render(advice.WISMO_DELAYED, "de", facts)
    best = float("inf")
    for _ in range(200):
        start = time.perf_counter()
        render(advice.WISMO_DELAYED, "de", facts)
        best = min(best, time.perf_counter() - start)
    assert best < 100e-6


@pytest.mark.parametrize(
    ("language", "marketplace", "expected"),
    [
        ("en-US", "de", "en"),
        ("zh-cn", "en", "zh-CN"),
        ("zh", "en", "zh-CN"),
        ("zh-TW", "en", "zh-CN"),
        ("zh_Hant", "en", "zh-CN"),
        ("pt-BR", "es", "pt"),
        ("DE", None, "de"),
        ("sv", "de", "de"),
        ("sv", "sv", "en"),
        ("ar", None, "en"),
        (None, "fr", "fr"),
        ("", "ja", "ja"),
        (None, None, "en"),
    ],
)
def test_the_language_of_an_answer(language: str | None, marketplace: str | None, expected: str) -> None:
    assert locale_for(language, marketplace) == expected


@pytest.mark.parametrize(
    ("locale", "expected"), [("fr", "1er décembre"), ("pt", "1º de dezembro"), ("de", "1. Dezember")]
)
def test_the_first_of_a_month_reads_as_people_write_it(locale: str, expected: str) -> None:
    facts = replace(FULL, milestone=Milestone.IN_TRANSIT, promised_day=date(2026, 12, 1))
    assert expected in render(advice.WISMO_SHIPPED, locale, facts)


# The shipping charge

PAID = Money(Decimal("1234.56"), "USD")
BACK = Money(Decimal("19.49"), "USD")


def charge_reply(locale: str, verdict: Verdict | None, state: str | None = None) -> str:
    facts = replace(
        FULL,
        milestone=Milestone.DELIVERED,
        headline=Headline.DELIVERED,
        charge_verdict=verdict,
        shipping_paid=PAID,
        refund_amount=BACK if state else None,
        refund_state=state,
    )
    return render(names.SHIPPING_CHARGE, locale, facts)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_charge_reply_keeps_the_rules_and_its_language_in_every_branch(locale: str) -> None:
    written = set()
    for verdict in (None, *Verdict):
        for state in (None, "approved", "made"):
            text = charge_reply(locale, verdict, state)
            assert lint(text, channel=Channel.AMAZON, locale=locale, buyer_locale=locale) == ()
            assert IDENTIFIER.classify(text)[0] == locale.partition("-")[0]
            assert (languages.money(BACK, locale) in text) is (state is not None)
            written.add(text)
    # One while nothing is found, one for a right charge; two of each kind once a refund is approved.
    assert len(written) == 2 + 2 * 3


def test_amounts_are_exact_and_written_as_the_language_does() -> None:
    assert languages.money(PAID, "en") == "$1,234.56"
    assert languages.money(PAID, "de") == "1.234,56 $"
    assert languages.money(PAID, "zh-CN") == "US$1,234.56"
    assert languages.money(Money(Decimal("1200"), "JPY"), "ja") == "￥1,200"
    assert languages.money(Money(Decimal("7.90"), "EUR"), "fr") == "7,90 €"


def test_a_template_prints_an_amount_by_its_filter_only() -> None:
    assert check_template("{% if refund_amount %}{{ refund_amount|money }}{% endif %}") == []
    assert "write {{ refund_amount|money }}" in check_template("{{ refund_amount }}")[0].message
    assert "does not fit" in check_template("{{ promised_day|money }}")[0].message
    assert check_template("{% if charge_verdict == 'nonsense' %}x{% endif %}") != []
