"""Sentences for Zendesk's fields and notes: both languages know every word of the vocabulary."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from itertools import product
from typing import Any

import pytest

from backend import replies
from backend.domain.charges import Verdict
from backend.domain.order import Money
from backend.domain.risk import RiskReason
from backend.domain.rules import has_error, lint
from backend.domain.vocabulary import (
    CaseType,
    Channel,
    DelayReason,
    Fulfillment,
    Headline,
    Milestone,
    PodKind,
    SourceState,
    UploadReason,
    UploadState,
)
from backend.replies import TEMPLATES, ReplyFacts, phrase
from backend.replies.phrases import NOTE_LOCALES

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
LOUISVILLE = timezone(timedelta(hours=-5))
SCAN = datetime(2026, 11, 20, 14, 5, tzinfo=LOUISVILLE)
NAIVE = datetime.fromisoformat("2026-11-23T07:30")
BOTH = pytest.mark.parametrize("locale", NOTE_LOCALES)


def headline(locale: str, **values: Any) -> str:
    known: dict[str, Any] = {
        "headline": Headline.DELAYED,
        "delay_reason": DelayReason.PAST_PROMISE,
        "milestone": Milestone.IN_TRANSIT,
        "promised_day": date(2026, 11, 18),
        "scan_at": SCAN,
        "scan_place": "Louisville",
        "delivered_at": None,
        "now": NOW,
    }
    return phrase("headline", locale, **(known | values))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "Delayed: promised by 18 Nov, last scan 3 days ago in Louisville"),
        ({"scan_place": None}, "Delayed: promised by 18 Nov, last scan 3 days ago"),
        ({"scan_at": None, "scan_place": None}, "Delayed: promised by 18 Nov"),
        (
            {"scan_at": None, "scan_place": None, "milestone": Milestone.LABEL_CREATED},
            "Delayed: promised by 18 Nov, label created, no carrier scan yet",
        ),
        (
            {"scan_at": None, "scan_place": None, "milestone": None},
            "Delayed: promised by 18 Nov, no parcel known yet",
        ),
        (
            {"promised_day": None},
            "Delayed: the promised day has passed, last scan 3 days ago in Louisville",
        ),
        (
            {"delay_reason": DelayReason.STALLED},
            "Delayed: no movement, promised by 18 Nov, last scan 3 days ago in Louisville",
        ),
        (
            {"headline": Headline.SHIPPED, "delay_reason": None, "scan_at": NOW - timedelta(hours=5)},
            "Shipped: in transit, last scan 5 hours ago in Louisville, promised by 18 Nov",
        ),
        (
            {"headline": Headline.SHIPPED, "delay_reason": None, "scan_at": NAIVE},
            "Shipped: in transit, last scan 23 Nov 07:30 in Louisville, promised by 18 Nov",
        ),
        (
            {"headline": Headline.SHIPPED, "delay_reason": None, "scan_at": NOW + timedelta(minutes=3)},
            "Shipped: in transit, last scan just now in Louisville, promised by 18 Nov",
        ),
        (
            {"headline": Headline.DELIVERED, "milestone": Milestone.DELIVERED, "delivered_at": SCAN},
            "Delivered: on 20 Nov 14:05 in Louisville, promised by 18 Nov",
        ),
        (
            {"headline": Headline.EXCEPTION, "milestone": Milestone.RETURNING, "delay_reason": None},
            "Exception: on its way back to the sender, last scan 3 days ago in Louisville,"
            " promised by 18 Nov",
        ),
        (
            {"headline": Headline.EXCEPTION, "milestone": None, "scan_at": None, "scan_place": None},
            "Exception: the order was cancelled",
        ),
        (
            {"headline": Headline.NOT_SHIPPED, "milestone": None, "promised_day": None},
            "Not shipped",
        ),
        (
            {"headline": Headline.UNKNOWN, "milestone": None, "promised_day": None},
            "Unknown: no parcel known yet",
        ),
    ],
)
def test_the_headline_in_one_sentence(values: dict[str, Any], expected: str) -> None:
    assert headline("en", **values) == expected


def test_the_headline_in_chinese() -> None:
    assert headline("zh-CN") == "延误：承诺最晚11月18日送达，最近扫描3天前，Louisville"


@BOTH
def test_every_headline_has_a_sentence_whatever_is_missing(locale: str) -> None:
    for state, reason, milestone, missing in product(
        Headline, (None, *DelayReason), (None, *Milestone), (True, False)
    ):
        nothing = {"promised_day": None, "scan_at": None, "scan_place": None} if missing else {}
        text = headline(locale, headline=state, delay_reason=reason, milestone=milestone, **nothing)
        assert text
        assert "None" not in text
        assert text[-1] not in ":：,， "
        assert ", ," not in text


def test_the_carrier_status_in_one_line() -> None:
    values = {"milestone": Milestone.IN_TRANSIT, "place": "Louisville", "at": SCAN, "as_of": NOW}
    assert (
        phrase("status_line", "en", **values)
        == "In transit, Louisville, 20 Nov 14:05 (as of 23 Nov 09:12 UTC)"
    )
    bare = values | {"place": None, "at": None}
    assert phrase("status_line", "en", **bare) == "In transit (as of 23 Nov 09:12 UTC)"
    assert (
        phrase("status_line", "zh-cn", **values)
        == "运输中，Louisville，11月20日 14:05（截至11月23日 09:12 UTC）"
    )


WORDS: list[tuple[str, str, type[StrEnum], dict[str, Any]]] = [
    ("case", "case", CaseType, {}),
    ("risk", "reason", RiskReason, {}),
    ("fulfillment", "fulfillment", Fulfillment, {}),
    ("pod", "kind", PodKind, {}),
    ("upload", "state", UploadState, {"reason": None}),
    ("upload", "reason", UploadReason, {"state": UploadState.AT_RISK}),
    ("status_line", "milestone", Milestone, {"place": None, "at": None, "as_of": NOW}),
]


@BOTH
@pytest.mark.parametrize(("key", "name", "words", "others"), WORDS)
def test_every_word_of_the_vocabulary_has_its_own_text(
    locale: str, key: str, name: str, words: type[StrEnum], others: dict[str, Any]
) -> None:
    texts = [phrase(key, locale, **{name: one}, **others) for one in words]
    assert len(set(texts)) == len(texts)
    assert all(
        any("\u4e00" <= letter <= "\u9fff" for letter in text) == (locale == "zh-cn") for text in texts
    )


@BOTH
def test_every_silent_source_is_named(locale: str) -> None:
    for state in set(SourceState) - {SourceState.OK}:
        assert phrase("source_failed", locale, source="ups", state=state).startswith("UPS")
    amazon = phrase("source_failed", locale, source="amazon", state=SourceState.DENIED)
    assert amazon.startswith("亚马逊" if locale == "zh-cn" else "Amazon:")


@BOTH
def test_every_reason_of_a_block_can_be_told_and_is_never_sendable(locale: str) -> None:
    told = set()
    facts = [field.name for field in fields(ReplyFacts) if field.name != "problems"]
    for fact, reason in product(facts, ["missing", "stale", "contradicted"]):
        told.add(phrase("blocked", locale, reason=reason, fact=fact))
    for reason in (
        "no_order",
        "no_reply_for_case",
        "state_unknown",
        "suspicious_sender",
        "fulfillment_unknown",
        "rules",
    ):
        told.add(phrase("blocked", locale, reason=reason, fact=""))
    assert len(told) == len(facts) * 3 + 6
    for reason in told:
        text = phrase("do_not_send", locale, reason=reason)
        assert reason in text
        assert has_error(lint(text, channel=Channel.AMAZON, locale="en"))


@BOTH
def test_every_reply_has_a_title(locale: str) -> None:
    titles = {phrase("sent", locale, template=name, changed=False) for name in (*TEMPLATES, "macro")}
    assert len(titles) == len(TEMPLATES) + 1
    changed = phrase("sent", locale, template="macro", changed=True)
    assert changed not in titles


def test_plain_sentences() -> None:
    assert phrase("day", "en", day=date(2026, 11, 18)) == "18 Nov"
    assert phrase("day", "zh-cn", day=date(2026, 11, 18)) == "11月18日"
    assert phrase("no_order", "en") == "No order number was found in this ticket."
    assert phrase("do_not_send", "en", reason="x") == "‹FBM Guard: do not send – x›"


def test_what_was_found_about_a_charge_and_what_became_of_the_refund() -> None:
    paid, back = Money(Decimal("19.49"), "USD"), Money(Decimal("5.00"), "USD")
    for locale in NOTE_LOCALES:
        said = {phrase("charge", locale, verdict=one, paid=None, proposed=None) for one in Verdict}
        assert len(said) == len(Verdict)
    assert phrase("charge", "en", verdict=Verdict.SPEED_NOT_MET, paid=paid, proposed=back) == (
        "Speed not met: paid $19.49, $5.00 may go back"
    )
    assert phrase("refund_seen", "en", amount=back, approved=paid) == (
        "Amazon shows $5.00 given back (approved: $19.49)"
    )
    assert phrase("refund_seen", "zh-cn", amount=None, approved=paid) == (
        "亚马逊已显示退款（批准金额：US$19.49）"
    )


def test_a_first_scan_is_measured_against_ship_by() -> None:
    by = NOW - timedelta(days=2)
    late = phrase("first_scan", "en", at=NOW, ship_by=by)
    assert late == "23 Nov 09:12 UTC, after ship-by (21 Nov 09:12 UTC)"
    assert "in time" in phrase("first_scan", "en", at=by, ship_by=by)
    assert phrase("first_scan", "en", at=NOW, ship_by=None) == "23 Nov 09:12 UTC"


@BOTH
def test_unknown_keys_and_words_are_refused(locale: str) -> None:
    with pytest.raises(KeyError):
        phrase("weather", locale)
    with pytest.raises(KeyError):
        phrase("case", locale, case="weather")


def test_both_languages_hold_the_same_keys() -> None:
    folder = replies.__path__[0]

    def keys(locale: str) -> set[tuple[str, str]]:
        with open(f"{folder}/sentences/{locale}.json", encoding="utf-8") as file:
            return {(section, name) for section, words in json.load(file).items() for name in words}

    assert keys("en") == keys("zh-cn")
