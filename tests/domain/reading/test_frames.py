"""What the buyer wrote comes out of every frame as it went in."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.reading import buyer_words
from tests.domain.reading.frames import CS_RELAY, MARKS, WRAPPERS
from tests.domain.reading.scoring import rows

LETTERS = "abcdefghij ABCDEF 0123456789 äöüßéèñçãõ ,.!?'()/%&€ 荷物届没收到です。、？ーあい"
LINE = st.text(LETTERS, min_size=1, max_size=60).map(lambda line: "Hi " + " ".join(line.split()))
LABELLED = st.sampled_from([row["text"].strip() for row in rows()])
MESSAGE = st.lists(st.one_of(LINE, st.just("")), min_size=1, max_size=6).map(
    lambda lines: "\n".join(lines).strip()
)


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(MESSAGE.filter(bool), st.sampled_from([row["text"].strip() for row in rows()])),
    st.sampled_from(WRAPPERS),
)
def test_a_message_comes_out_of_every_frame_as_it_went_in(message, wrap):
    assert buyer_words(wrap(message)).split() == message.split()


@pytest.mark.parametrize(("begin", "end"), MARKS)
def test_an_html_mail_gives_the_same_words(begin, end):
    message = "It's late & I need it.\nÖrjan <3"
    inside = "".join(f"<div>{escape(line)}</div>" for line in message.split("\n"))
    body = (
        "<html><head><style>p {color: red}</style></head><body><p># 301-1111111-1111111:</p>"
        f"<p>{escape(begin)}</p>"
        f'{inside}<p>{escape(end)}</p><div id="amznCommMgrFooter">For Your Information</div></body></html>'
    )
    assert buyer_words(body) == message


def test_lines_of_dashes_and_colons_of_the_buyer_stay():
    message = "Two things:\n----------\n1. it is late\n2. total: 25 EUR\nNote: call me"
    assert buyer_words(f"{MARKS[0][0]}\n{message}\n{MARKS[0][1]}") == message


def test_words_below_a_quote_are_the_buyers():
    quoted = "On Tue, 3 Nov 2026 at 10:21, Shop <s@shop.example> wrote:\n> It is closed."
    body = f"{quoted}\n\nNot that one, the other."
    assert buyer_words(body) == "Not that one, the other."


def test_a_name_that_the_buyer_typed_stays_and_a_signature_goes():
    assert buyer_words("Where is it?\n\nBea\n-- \nBea Thorn\nThorn Ltd") == "Where is it?\n\nBea"


def test_only_the_newest_frame_of_a_thread_is_read():
    begin, end = MARKS[0]
    thread = f"{begin}\nnewest\n{end}\n\n{begin}\nolder\n{end}"
    assert buyer_words(thread) == "newest"


def test_details_of_customer_service_are_the_words():
    assert buyer_words(CS_RELAY.replace("{}", "Please send the feet.")) == "Please send the feet."


def test_a_frame_without_its_end_stops_at_the_footer():
    body = f"{MARKS[0][0]}\n\nStill waiting.\n\nWas this email helpful? https://x.example"
    assert buyer_words(body) == "Still waiting."


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("===== Begin message =====", "===== End message ====="),
        ("--- Anfang der Nachricht ---", "--- Ende der Nachricht ---"),
        ("***** Customer message *****", "***** End of customer message *****"),
    ],
)
def test_other_signs_part_where_the_words_are_known(begin, end):
    assert buyer_words(f"#1\n{begin}\nIt broke.\n{end}\nfooter") == "It broke."


def test_other_signs_of_the_buyer_stay_inside_amazons_frame():
    begin, end = MARKS[0]
    message = "=== end ===\nis what the label says.\n*** urgent ***"
    assert buyer_words(f"{begin}\n{message}\n{end}") == message


@pytest.mark.parametrize(
    "quote",
    [
        "---- On Mon, 23 Nov 2026 10:00:00 +0000 Shop Support <s@shop.example> wrote ----\n\nIs it?",
        "Shop Support <s@shop.example> schrieb am\nMo., 23. Nov. 2026, 10:00:\n\n> Ja?",
        "pon., 23 lis 2026 o 10:00 Shop <s@shop.example> napisał(a):\n\n> Tak?",
        "Shop <s@shop.example>, 23 Kas 2026 Pzt, 10:00 tarihinde şunu yazdı:\n\n> Evet?",
        "Il 23 novembre 2026 10:00:00 CET, Shop\n<s@shop.example> ha scritto:\n>Sì?",
        "-----Oryginalna wiadomość-----\nOd: Shop\nWysłano: dziś\nDo: Jo\nTemat: Zwrot\n\nTak?",
        "Från: Shop\nSkickat: idag\nTill: Jo\nÄmne: Hej\n\nJa?",
    ],
)
def test_what_mail_programs_quote_is_not_the_buyers(quote):
    assert buyer_words(f"2 of 3 came.\n\n{quote}") == "2 of 3 came."


@pytest.mark.parametrize(
    "message",
    [
        "I asked UPS. On Nov 21 they wrote:\nleft at gate 4.\nWe have no gate 4!",
        "Am 21.11. schrieb mir der Fahrer:\nniemand da.\nDas stimmt nicht.",
        "Smaller than described:\n> 9 cm\nI measured 7.",
        "Sent by mail to the wrong house",
        "從我的訂單看不到物流",
    ],
)
def test_what_only_looks_quoted_or_added_stays(message):
    assert buyer_words(message) == message


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Sent from Outlook for iOS<https://aka.ms/x>",
        "Von Samsung Mobile gesendet",
        "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.",
        "Télécharger Outlook pour Android",
        "Enviado desde Yahoo Mail con Android",
        "Inviato da Outlook per iOS",
        "Obter o Outlook para iOS",
        "Verstuurd vanaf mijn iPhone",
        "Outlook voor Android downloaden",
        "来自我的华为手机",
        "從我的 iPhone 傳送",
        "Yahoo!メールアプリから送信",
        "Wysłane z iPhone'a",
    ],
)
def test_a_line_that_a_phone_adds_is_not_the_buyers(line):
    assert buyer_words(f"Where is it?\n\n{line}") == "Where is it?"


def test_a_link_that_only_sellers_open_ends_a_message():
    body = f"{MARKS[1][0]}\n\nWith bulbs?\n\nNever seen: https://sellercentral.amazon.com/x\nmore"
    assert buyer_words(body) == "With bulbs?"


def test_customer_services_own_goodbye_is_not_the_buyers():
    for closing in (
        "To respond to this customer, reply.\n\nThank you.",
        "Best regards\nAmazon.com",
        "Merci,\nService client Amazon",
    ):
        assert buyer_words(CS_RELAY.replace("{}", f"Thanks for a new foot.\n\n{closing}")) == (
            "Thanks for a new foot."
        )


def test_a_form_in_a_table_and_what_the_site_adds_below():
    rows = "<tr><td>Name</td><td>Jo</td></tr><tr><td>Email</td><td>j@post.example</td></tr>"
    table = f"<table>{rows}<tr><td>Message</td><td>Is it in stock?<br>Two.</td></tr></table>"
    assert buyer_words(table, html=True).split() == ["Is", "it", "in", "stock?", "Two."]
    form = "First name: Jo\nEmail: j@post.example\nHow can we help?: Is it?\n\n---\nPage URL: https://shop.example"
    assert buyer_words(form) == "Is it?"


def test_outlooks_quote_in_html_ends_the_buyers_words():
    head = "<b>From:</b> Shop<br><b>Sent:</b> Monday<br><b>To:</b> Jo<br><b>Subject:</b> Lamp"
    assert buyer_words(f'<div>Yes.</div><div id="divRplyFwdMsg">{head}</div><div>Another?</div>') == "Yes."
