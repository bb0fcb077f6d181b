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
