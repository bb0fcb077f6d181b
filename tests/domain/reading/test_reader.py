"""Who wrote, whether to believe it, which order, what for."""

from __future__ import annotations

import pytest

from backend.domain.reading import Incoming, Notice, as_json, read_eml, understand
from backend.domain.vocabulary import CaseType, Channel

ID = "111-1111111-1111111"
OTHER_ID = "222-2222222-2222222"
RELAY = '"Test Buyer - Amazon Marketplace" <abcd1234efgh567@marketplace.amazon.com>'


def framed(text: str) -> str:
    return (
        f"Order ID {ID}:\n1 of Test lamp [ASIN: B000000001]\n\n"
        f"------------- Begin message -------------\n\n{text}\n\n"
        "------------- End message -------------\n"
    )


def test_a_relay_mail_is_read_whole():
    reading = understand(Incoming(RELAY, f"Inquiry (Order: {ID})", framed("Where is my order? It is late.")))
    assert (reading.channel, reading.notice, reading.suspicious) == (Channel.AMAZON, None, False)
    assert (reading.order_ids, reading.primary_order_id) == ((ID,), ID)
    assert reading.buyer_text == "Where is my order? It is late."
    assert (reading.language, reading.case_type) == ("en", CaseType.WHERE_IS_MY_ORDER)
    assert "where is my order" in reading.words
    keys = "id channel order_ids primary_order_id buyer_text language case_type confidence"
    assert set(as_json("7", reading)) == set(keys.split())


@pytest.mark.parametrize(
    "sender",
    [
        "m1m8b7wmrxzt4nh@marketplace.amazon.de",
        "sz2y5ywh1qg1vhx+133a066e@marketplace.amazon.com",
        "buyer42+11111111-2222-4333-8444-555555555555@marketplace.amazon.com.br",
        '"Ana - Marketplace Amazon (it)" <M1M8B7@MARKETPLACE.AMAZON.IT>',
        "x1y2z3@marketplace.amazon.co.jp",
    ],
)
def test_relay_senders_are_amazon(sender):
    assert understand(Incoming(sender, "", "Hello")).channel is Channel.AMAZON


@pytest.mark.parametrize(
    "sender",
    [
        "k3v9@marketplace-amazon.com",
        "k3v9@amazon.marketplace.ru",
        "k3v9@marketplace.amazon.com.evil.tld",
        "k3v9@marketplace.amaz0n.com",
        "k3v9@marketplace.аmazon.com",
        '"donotreply@amazon.com" <someone@correo.example>',
        '"Amazon Marketplace" <someone@post.example>',
        "amazon-support@post.example",
        "a@marketplace.amazon.com, b@evil.example",
    ],
)
def test_look_alikes_are_never_trusted_but_their_ids_are_listed(sender):
    reading = understand(Incoming(sender, f"Order {ID}", f"and {OTHER_ID}, where is it?"))
    assert (reading.channel, reading.suspicious) == (Channel.UNKNOWN, True)
    assert (reading.order_ids, reading.primary_order_id) == ((ID, OTHER_ID), ID)


def test_a_stranger_with_an_amazon_id_is_unknown_and_not_suspicious():
    reading = understand(Incoming("Jo <jo@post.example>", "Hello", f"My order {ID} is late"))
    assert (reading.channel, reading.suspicious) == (Channel.UNKNOWN, False)
    assert reading.primary_order_id == ID


def test_a_shop_order_and_a_contact_form_are_shop():
    assert understand(Incoming("jo@post.example", "Re: Order #1001", "late?")).primary_order_id == "#1001"
    form = "Name: Jo\nEmail: jo@post.example\nMessage: Do you ship to Malta?"
    reading = understand(Incoming("mailer@shop.example", "New message", form))
    assert (reading.channel, reading.order_ids) == (Channel.SHOP, ())
    assert reading.buyer_text == "Do you ship to Malta?"


def test_ids_are_ranked_subject_block_newest_text_quoted_last():
    quoted = f"\n\nOn 3 Nov 2026, Shop <s@shop.example> wrote:\n> order {ID}"
    body = f"On 3 Nov 2026, Shop <s@shop.example> wrote:\n> order {ID}\n\nNo, I mean {OTHER_ID}."
    assert understand(Incoming(RELAY, "Hi", body)).primary_order_id == OTHER_ID
    assert understand(Incoming(RELAY, "Hi", body)).order_ids == (ID, OTHER_ID)
    assert understand(Incoming(RELAY, "Hi", framed(f"not {OTHER_ID}"))).primary_order_id == ID
    assert understand(Incoming(RELAY, f"Re {OTHER_ID}", framed("hi" + quoted))).primary_order_id == OTHER_ID


def test_a_forwarded_relay_mail_is_amazons():
    body = (
        "fyi\n\n---------- Forwarded message ---------\n"
        "From: Jo - Amazon Marketplace <abc1@marketplace.amazon.de>\n"
        f"Date: Mon, 9 Nov 2026\nSubject: Frage (Bestellung: {ID})\nTo: <w@shop.example>\n\n"
        f"{framed('Wo bleibt es?')}"
    )
    reading = understand(Incoming("Warehouse <w@shop.example>", f"Fwd: Frage (Bestellung: {ID})", body))
    assert (reading.channel, reading.notice) == (Channel.AMAZON, Notice.FORWARDED)
    assert (reading.buyer_text, reading.primary_order_id) == ("Wo bleibt es?", ID)
    lying = body.replace("marketplace.amazon.de", "amazon-market.de")
    lie = understand(Incoming("w@shop.example", "Fwd: x", lying))
    assert (lie.channel, lie.suspicious) == (Channel.UNKNOWN, True)


@pytest.mark.parametrize(
    ("subject", "body", "notice"),
    [
        ("Seu e-mail para Ana", f"# {ID}", Notice.OWN_REPLY_COPY),
        ("Solicitud de cancelación del pedido", f"para {ID}", Notice.CANCEL_REQUEST),
        ("Return authorization notification", f"Order ID: {ID}", Notice.RETURN_REQUEST),
        ("A-to-z Guarantee claim decision", f"order {ID}", Notice.ATOZ_NOTICE),
        ("Your message", f"We were unable to deliver the message you sent about {ID}", Notice.BOUNCE),
        ("A-to-z claim for your order", f"{ID} was undeliverable", Notice.ATOZ_NOTICE),
        ("Your message could not be sent", f"about {ID}", Notice.BOUNCE),
        ("Your account health", "See the page.", Notice.AMAZON_NOTICE),
    ],
)
def test_notices_hold_no_words_of_a_buyer(subject, body, notice):
    reading = understand(Incoming("Amazon <donotreply@amazon.com>", subject, body))
    assert (reading.channel, reading.notice, reading.buyer_text) == (Channel.AMAZON, notice, "")


def test_amazons_header_says_what_the_mail_is():
    raw = (
        b"From: donotreply@amazon.com\r\nSubject: =?utf-8?q?Ol=C3=A1?=\r\n"
        b"X-Space-Notification-Type: BBC_MESSAGE_CONFIRMATION_TO_MERCHANT\r\n\r\nHello\r\n"
    )
    incoming = read_eml(raw)
    assert incoming.subject == "Olá"
    assert understand(incoming).notice is Notice.OWN_REPLY_COPY


def test_a_mail_group_is_believed_only_in_its_own_domain():
    head = (
        "From: \"'Jo' via Support\" <support@{}>\nTo: help@shop.example\n"
        "Reply-To: abc1@marketplace.amazon.de\n\nWo?"
    )
    assert understand(read_eml(head.format("shop.example").encode())).channel is Channel.AMAZON
    assert understand(read_eml(head.format("evil.example").encode())).channel is not Channel.AMAZON


def test_a_mail_attached_whole_is_a_forwarded_one():
    raw = (
        "From: w@shop.example\nSubject: Fwd: see attached\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\n\n--b\nContent-Type: message/rfc822\n\n"
        f"From: abc1@marketplace.amazon.com\nSubject: Order {ID}\nContent-Type: text/plain\n\n"
        "It came broken.\n\n--b--\n"
    )
    reading = understand(read_eml(raw.encode()))
    assert (reading.channel, reading.primary_order_id) == (Channel.AMAZON, ID)
    assert reading.buyer_text == "It came broken."


def test_an_address_hidden_in_an_encoded_word_is_not_believed():
    raw = b"From: evil@post.example =?utf-8?q?=3Cabc1=40marketplace=2Eamazon=2Ecom=3E?=\n\nHello"
    assert understand(read_eml(raw)).channel is not Channel.AMAZON


@pytest.mark.parametrize(
    ("charset", "written"), [("iso-8859-1", "cp1252"), ("Shift_JIS", "cp932"), ("gb2312", "gb18030")]
)
def test_letters_beyond_the_declared_charset_are_read_as_they_were_meant(charset, written):
    text = {"cp1252": "It’s late – 5 €", "cp932": "届きません①", "gb18030": "镕没收到"}[written]
    raw = f"From: {RELAY}\nContent-Type: text/plain; charset={charset}\n\n{text}"
    assert understand(read_eml(raw.encode(written))).buyer_text == text


def test_the_html_is_read_where_the_plain_part_only_points_to_it():
    raw = (
        f"From: {RELAY}\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nOpen this in a browser.\n"
        "--b\nContent-Type: text/html\n\n<p>---- Begin message ----</p>Hi<p>---- End message ----</p>\n"
        "--b--\n"
    )
    assert understand(read_eml(raw.encode())).buyer_text == "Hi"


def test_a_subject_in_raw_letters_is_read():
    raw = f"From: {RELAY}\nSubject: 注文１１１－１１１１１１１－１１１１１１１\n\nHello"
    assert understand(read_eml(raw.encode())).order_ids == (ID,)


def test_a_quoted_forward_and_a_head_without_a_forward_word_are_opened():
    head = f"From: Jo <abc1@marketplace.amazon.de>\nDate: today\nSubject: Frage {ID}\nTo: w@shop.example\n\n"
    inner = head + framed("Wo?")
    quoted = "Bitte!\n\n" + "\n".join(f"> {line}" for line in inner.split("\n"))
    for subject, body in (
        ("Fwd: Frage", quoted),
        ("[Ticket 88123] Frage", inner),
        ("[Request received] Frage", f"##- Please type your reply above this line -##\n\n{inner}"),
    ):
        reading = understand(Incoming("w@shop.example", subject, body))
        assert (reading.channel, reading.buyer_text) == (Channel.AMAZON, "Wo?")


@pytest.mark.parametrize(
    ("text", "language", "locale"),
    [
        ("Wo bleibt mein Paket?", "de", "de"),
        ("¿Dónde está mi pedido?", "es", "es"),
        ("Où est ma commande ?", "fr", "fr"),
        ("Dov'è il mio ordine?", "it", "it"),
        ("Onde está meu pedido?", "pt", "pt"),
        ("Waar blijft mijn pakket?", "nl", "nl"),
        ("商品がまだ届きません", "ja", "ja"),
        ("我的包裹还没到", "zh", "zh-CN"),
        ("我的包裹還沒到", "zh", "zh-TW"),
    ],
)
def test_language_and_locale(text, language, locale):
    reading = understand(Incoming(RELAY, "", text))
    assert (reading.language, reading.locale) == (language, locale)
    assert reading.case_type is CaseType.WHERE_IS_MY_ORDER


def test_what_else_a_message_asks_is_named():
    reading = understand(
        Incoming(RELAY, "", "Where is my order? And can you send me the invoice? Else I want a refund.")
    )
    assert reading.case_type is CaseType.WHERE_IS_MY_ORDER
    assert CaseType.RETURN_REFUND in reading.other_cases


@pytest.mark.parametrize(
    "text",
    [
        "Where is my order? The tracking has not moved for days. I need the lamp for my daughter's room.",
        "UPS says the delivery is delayed. Will the blanket still be here by the weekend?",
    ],
)
def test_a_word_of_another_case_alone_asks_nothing_more(text):
    assert understand(Incoming(RELAY, "", text)).other_cases == ()


def test_words_of_a_claim_are_seen():
    assert understand(Incoming(RELAY, "", "I will file an A-to-z claim")).claim_words
    assert not understand(Incoming(RELAY, "", "Where is it?")).claim_words
