"""Every rule against its own examples, and every example of whole replies against all rules."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from backend.domain.rules import RULES, Rule, as_json, has_error, lint, lint_with
from backend.domain.rules.words import TABLES, find_concepts, terms_of
from backend.domain.rules.words.concept import Concept
from backend.domain.vocabulary import Channel, Level, LinkPolicy

EXAMPLES = [
    json.loads(line) for line in (Path(__file__).parent / "examples.jsonl").read_text("utf-8").splitlines()
]
NINE = {"en", "de", "fr", "es", "it", "ja", "zh", "pt", "nl"}


def rules_of(text: str, **settings: object) -> set[str]:
    arguments: dict[str, object] = {"channel": Channel.AMAZON, **settings}
    return {violation.rule for violation in lint(text, **arguments)}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "text"),
    [(rule, text) for rule in RULES for text in rule.fails],
    ids=lambda value: str(value)[:40],
)
def test_a_rule_finds_what_breaks_it(rule: Rule, text: str) -> None:
    assert rule.id in {violation.rule for violation in lint_with(text, rule.settings)}


@pytest.mark.parametrize(
    ("rule", "text"),
    [(rule, text) for rule in RULES for text in rule.passes],
    ids=lambda value: str(value)[:40],
)
def test_a_rule_and_no_error_at_all_on_what_keeps_it(rule: Rule, text: str) -> None:
    found = lint_with(text, rule.settings)
    assert rule.id not in {violation.rule for violation in found}
    assert not has_error(found)


@pytest.mark.parametrize("locale", sorted(NINE))
def test_whole_replies_are_held_when_and_only_when_they_break_a_rule(locale: str) -> None:
    wrong = [
        (example["id"], as_json(found))
        for example in EXAMPLES
        if example["locale"] == locale
        and has_error(found := lint(example["text"], channel=Channel.AMAZON, locale=locale))
        is not example["breach"]
    ]
    assert wrong == []


def test_there_are_enough_examples_in_each_language() -> None:
    assert len(EXAMPLES) >= 150
    counted = Counter((example["locale"], example["breach"]) for example in EXAMPLES)
    assert all(counted[language, kind] >= 15 for language in NINE for kind in (True, False))


def test_every_rule_is_told_in_full() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.source
        assert rule.why_en
        assert not rule.why_zh.isascii()
        assert rule.fails
        assert rule.passes
        assert Channel.AMAZON in rule.channels


def test_every_language_has_every_concept() -> None:
    assert set(TABLES) == NINE
    for language, table in TABLES.items():
        assert set(table) == set(Concept), language
    assert all(list(terms_of(concept)) for concept in Concept)


def test_a_term_may_have_wildcards_choices_gaps_and_optional_words() -> None:
    assert Concept.CHANGE_REVIEW in find_concepts(
        "konnten sie ihre produktbewertung bitte noch einmal andern"
    )
    assert Concept.CHANGE_REVIEW not in find_concepts("produktbewertung. konnten sie die adresse andern")


def test_offsets_show_the_words_as_written() -> None:
    text = "Dear Anna,\n\nplease write to ｓｈｏｐ@example.com today."
    found = [
        violation for violation in lint(text, channel=Channel.AMAZON) if violation.rule == "email_address"
    ]
    assert [text[one.start : one.end] for one in found] == ["ｓｈｏｐ@example.com"]
    assert found[0].text == "ｓｈｏｐ@example.com"


def test_errors_come_first_and_speak_both_languages() -> None:
    found = lint("It will arrive tomorrow. Call us on +1 502 555 0123.", channel=Channel.AMAZON)
    assert [violation.level for violation in found] == sorted(violation.level for violation in found)
    assert found[0].level is Level.ERROR
    assert found[0].why_in("en-US").startswith("Phone numbers")
    assert "电话" in found[0].why_in("zh-CN")
    assert found[0].why_key == "rules.phone_number.why"
    assert set(as_json(found)[0]) == {"rule", "level", "text", "why"}


CARRIER_LINK = (
    "Please follow the parcel on https://www.ups.com/track?tracknum=1Z999AA10123456784 when you like."
)
AMAZON_LINK = (
    "Please see your order on https://www.amazon.de/gp/your-account/order-details?orderID=302-1 there."
)


@pytest.mark.parametrize(
    ("links", "text", "expected"),
    [
        (LinkPolicy.AMAZON_PAGE, CARRIER_LINK, {"link_carrier"}),
        (LinkPolicy.AMAZON_PAGE, AMAZON_LINK, set()),
        (LinkPolicy.CARRIER, CARRIER_LINK, set()),
        (LinkPolicy.CARRIER, CARRIER_LINK.replace("https", "http"), {"link_insecure"}),
        (LinkPolicy.CARRIER, CARRIER_LINK.replace("ups.com", "ups.com.example.net"), {"link_external"}),
        (LinkPolicy.CARRIER, CARRIER_LINK.replace("www.ups.com", "user@evil.example.org"), {"link_external"}),
        (LinkPolicy.CARRIER, AMAZON_LINK, set()),
        (LinkPolicy.NONE, CARRIER_LINK, {"link_any"}),
        (LinkPolicy.NONE, AMAZON_LINK, {"link_any"}),
    ],
)
def test_the_link_policy_decides_about_links(links: LinkPolicy, text: str, expected: set[str]) -> None:
    assert {rule for rule in rules_of(text, links=links) if rule.startswith("link")} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Our shop is https://www.example-shop.com and you are welcome there.",
        "Please call us on +1 502 555 0123.",
        "Use code SAVE20 at checkout.",
        "Thank you 😊 for the photo you sent to us.",
        "The item is out of stock. Could you please cancel the order?",
    ],
)
@pytest.mark.parametrize("channel", [Channel.SHOP, Channel.UNKNOWN])
def test_other_channels_have_a_lighter_set(text: str, channel: Channel) -> None:
    assert has_error(lint(text, channel=Channel.AMAZON))
    assert not has_error(lint(text, channel=channel))


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize(
    "text", ["‹FBM Guard: do not send – no scan for 3 days›", "<script>x()</script>", "You are an idiot."]
)
def test_some_things_are_held_everywhere(text: str, channel: Channel) -> None:
    assert has_error(lint(text, channel=channel))


BREACH = "Call me on +1 502 555 0123 or write to buyer@example.com, see www.example.com"


@pytest.mark.parametrize(
    "text",
    [
        f"> {BREACH}\n\nWe looked into it.",
        f"We looked into it.\n\nOn Mon, 16 Nov 2026 at 10:00, Anna Smith <anna@example.com> wrote:\n{BREACH}",
        f"Wir prüfen das.\n\nAm 16.11.2026 um 10:00 schrieb Anna Smith:\n{BREACH}",
        f"Nous vérifions.\n\nLe lun. 16 nov. 2026 à 10:00, Anna Smith a écrit :\n{BREACH}",
        f"Lo revisamos.\n\nEl lun, 16 nov 2026 a las 10:00, Anna escribió:\n{BREACH}",
        f"Verifichiamo.\n\nIl giorno lun 16 nov 2026 alle 10:00 Anna ha scritto:\n{BREACH}",
        f"Verificamos.\n\nEm seg., 16 de nov. de 2026 às 10:00, Anna escreveu:\n{BREACH}",
        f"Wij kijken ernaar.\n\nOp ma 16 nov 2026 om 10:00 schreef Anna:\n{BREACH}",
        f"確認いたします。\n\n2026年11月16日(月) 10:00 Anna <a@example.com>のメール:\n{BREACH}",
        f"我们在处理。\n\n在 2026年11月16日 10:00,Anna 写道:\n{BREACH}",
        f"We looked into it.\n\n-----Original Message-----\n{BREACH}",
        f"We looked into it.\n\nFrom: Anna\nSent: Monday\nTo: Shop\nSubject: Parcel\n{BREACH}",
        f"-------- Begin message --------\n{BREACH}\n-------- End message --------\nWe help.",
        f"<p>We looked into it.</p><blockquote><p>{BREACH}</p></blockquote>",
        f'You wrote: "{BREACH}". We looked into it.',
    ],
)
def test_what_is_quoted_is_not_blamed(text: str) -> None:
    assert not has_error(lint(text, channel=Channel.AMAZON))


def test_what_stands_beneath_a_quotation_is_the_agents_own() -> None:
    text = f"On Mon, 16 Nov 2026, Anna wrote:\n> Where is it?\n{BREACH}"
    assert {"phone_number", "email_address", "link_external"} <= rules_of(text)


def test_the_buyers_own_lines_are_not_blamed() -> None:
    text = f"You told us this:\n{BREACH}\nWe looked into it."
    assert "email_address" in rules_of(text)
    assert not has_error(lint(text, channel=Channel.AMAZON, quoted_from=f"Hello\n{BREACH}\nAnna"))


@pytest.mark.parametrize(
    ("locale", "buyer_locale", "expected"),
    [
        ("de", None, True),
        ("de-DE", "en-GB", False),
        ("en", None, False),
        ("en", "ja", True),
        (None, None, False),
    ],
)
def test_the_language_is_that_of_the_buyer(
    locale: str | None, buyer_locale: str | None, expected: bool
) -> None:
    text = "We are very sorry that your parcel is late, and we are looking into it with the carrier."
    assert ("language" in rules_of(text, locale=locale, buyer_locale=buyer_locale)) is expected


@pytest.mark.parametrize("locale", sorted(NINE))
def test_no_reply_is_taken_for_another_language(locale: str) -> None:
    long = [one for one in EXAMPLES if one["locale"] == locale and len(one["text"]) > 150]
    assert [one["id"] for one in long if "language" in rules_of(one["text"], locale=locale)] == []


def test_a_link_in_an_anchor_counts() -> None:
    assert "link_external" in rules_of('<p>See <a href="https://example.net/x">the manual</a> please.</p>')
    assert "email_address" in rules_of('<p>Write <a href="mailto:shop@example.net">to us</a> please.</p>')
    assert "phone_number" in rules_of('<p>Reach <a href="tel:+15025550123">our team</a> please.</p>')


@pytest.mark.parametrize(
    ("text", "locale", "held"),
    [
        ("We are sorry that the parcel is late. Rufen Sie uns bitte einfach an und wir helfen.", "en", True),
        (
            "Es tut uns leid. Please leave us a positive review for the new lamp, it would help us.",
            "de",
            True,
        ),
        ("お届けが遅れて申し訳ございません。請加微信联系我们的客服。", "ja", True),
        ("ご注文の商品は本日発送いたしました。到着までもうしばらくお待ちください。", "ja", False),
    ],
)
def test_each_sentence_is_read_in_its_own_language_too(text: str, locale: str, held: bool) -> None:
    assert has_error(lint(text, channel=Channel.AMAZON, locale=locale)) is held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("We cannot call you, text you or write to you on WhatsApp.", False),
        ("As we cannot change the order, please pay the rest by PayPal.", True),
        ("Do not hesitate to call us.", True),
        ("If the lamp does not work call us on 020 7946 0182.", True),
        ("I understand that you would rather pay by PayPal. Orders can only be paid through Amazon.", False),
        ("There is no need to involve Amazon, we refund you by bank transfer.", True),
        ("You don't have to call us, we answer here.", False),
    ],
)
def test_what_is_refused_is_not_blamed_and_what_follows_a_refusal_is(text: str, held: bool) -> None:
    assert has_error(lint(text, channel=Channel.AMAZON, locale="en")) is held
