"""Real formats of Amazon's mails, from the shared data beside the repository."""

from __future__ import annotations

import json
from typing import Any

import pytest

from backend.domain.reading import Incoming, Notice, Reading, read_eml, understand
from backend.domain.vocabulary import CaseType, Channel
from tests.conftest import SHARED, needs_shared

MESSAGES = SHARED / "data" / "amazon" / "messages"
pytestmark = needs_shared


@pytest.fixture(scope="module")
def formats() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((MESSAGES / "formats.json").read_text(encoding="utf-8"))
    return found


def read(name: str) -> Reading:
    return understand(read_eml((MESSAGES / f"{name}.eml").read_bytes()))


@pytest.mark.parametrize(
    ("name", "ids", "words", "case"),
    [
        (
            "en_wismo_begin_end",
            ("111-1111111-1111111",),
            "Where is my order? It should be here yesterday.",
            CaseType.WHERE_IS_MY_ORDER,
        ),
        (
            "de_inr_2026",
            ("301-1111111-1111111",),
            "Habe mein Paket nicht erhalten.",
            CaseType.WHERE_IS_MY_ORDER,
        ),
        ("ptbr_presale_2026", (), "Tem na cor azul?", CaseType.PRODUCT_QUESTION),
        (
            "en_amazon_cs_relay",
            ("110-1111111-1111111",),
            "Please send updated tracking info for the delivery of the package.",
            CaseType.WHERE_IS_MY_ORDER,
        ),
    ],
)
def test_messages_of_buyers(name, ids, words, case):
    reading = read(name)
    assert (reading.channel, reading.order_ids, reading.buyer_text) == (Channel.AMAZON, ids, words)
    assert reading.case_type is case


def test_a_cancellation_request_is_a_notice():
    reading = read("es_cancel_request")
    assert (reading.channel, reading.notice) == (Channel.AMAZON, Notice.CANCEL_REQUEST)
    assert (reading.order_ids, reading.buyer_text) == (("303-1111111-1111111",), "")


def test_customer_service_is_marked():
    assert read("en_amazon_cs_relay").notice is Notice.AMAZON_CS_RELAY


def test_every_saved_mail_is_amazons():
    mails = sorted(MESSAGES.glob("*.eml"))
    assert mails
    for mail in mails:
        reading = understand(read_eml(mail.read_bytes()))
        assert (reading.channel, reading.suspicious) == (Channel.AMAZON, False), mail.name


def test_every_relay_address_is_believed(formats):
    for example in formats["relay_examples"]:
        for shown in (
            example["v"],
            *(f'"{name}" <{example["v"]}>' for name in formats["display_name_suffixes"]),
        ):
            assert understand(Incoming(shown, "", "Hi")).channel is Channel.AMAZON, shown


def test_every_marker_with_every_block_and_footer_gives_the_words_back(formats):
    words = "Still not here.\n\nBea"
    for marker in formats["markers"]:
        for block in (
            "",
            *(b.replace("\\n", "\n") for b in formats["order_block_before_message"] if "[ASIN" in b),
        ):
            for footer in ("", *formats["footer_starts"]):
                body = f"{block}\n\n{marker['begin']}\n\n{words}\n\n{marker['end']}\n\n{footer}"
                assert understand(Incoming("a1@marketplace.amazon.de", "", body)).buyer_text == words, body


def test_ids_are_read_from_every_subject(formats):
    for subject in formats["subjects"]:
        shown = subject["v"].replace("0000000", "1234567").replace("-000-", "-123-")
        ids = understand(Incoming("a1@marketplace.amazon.de", shown, "Hi")).order_ids
        assert len(ids) == shown.count("1234567-1234567"), shown


def test_bounces_and_copies_are_told_from_messages(formats):
    for phrase in formats["bounce_phrases"]:
        bounce = understand(Incoming("donotreply@amazon.com", "Your message", f"Sorry, {phrase}."))
        assert bounce.notice is Notice.BOUNCE
    copy = understand(Incoming("donotreply@amazon.com", "Seu e-mail para Ana", "Olá"))
    assert copy.notice is Notice.OWN_REPLY_COPY
