"""No input raises, and none takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.reading import Incoming, buyer_words, extract_order_ids, read_eml, understand

SIZE = 100_000


def limit() -> float:
    """50 ms, or more where plain work now takes longer than on the machine that they are meant for."""
    taken = []
    for _ in range(3):
        started, total = time.process_time(), 0
        for number in range(100_000):
            total += number
        taken.append(time.process_time() - started)
    return 0.050 * max(1.0, min(taken) / 0.0047)


PIECES = st.sampled_from(
    [
        "------------- Begin message -------------\n", "------------- End message -------------\n",
        "> ", "\n", "From: a@marketplace.amazon.com\n", "Subject: x\n", "To: y\n",
        "On 3 Nov 2026, A <a@b.c> wrote:\n", "<div>", "</blockquote>", "<!--", "&#",
        "111-1111111-1111111", "#1001", "１２３", "\u200b", "\x00", "\ud800", "=?utf-8?q?",
        "Details:\n", "名前：", "Message:", "-- \n", "where is my order", "\r", "🎁",
    ]
)  # fmt: skip
WILD = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=300, deadline=None)
@given(WILD, WILD, WILD, st.sampled_from([None, True, False]))
def test_no_message_raises(sender, subject, body, html):
    reading = understand(Incoming(sender, subject, body, html))
    assert 0.0 <= reading.confidence <= 1.0
    assert reading.primary_order_id is None or reading.primary_order_id in reading.order_ids


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=400), WILD.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_no_mail_file_raises(raw):
    assert understand(read_eml(raw)).buyer_text is not None


@pytest.mark.parametrize(
    "piece",
    [
        "a", "-", "- ", "> ", "\n", "1", "1-", "123-1234567-", "#1001 ", "<", "<div>",
        "<blockquote>", "<!--", "&amp;", "-----\n", "From: a\n", "On 1 at 2\n",
        "------------- Begin message -------------\n", "------------x", "not ", "where is my order ",
        "<td>a", "届", "没收到", "，", "é", "１", "\u200b", "a:\n", "message:\n", "a@b ", "—",
        "1 of x [ASIN: B000000000]\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("html", [None, True])
def test_a_hundred_thousand_characters_of_anything_take_no_time(piece, html):
    understand(Incoming("a@b.c", "", "hello"))  # what is built once
    text = (piece * (SIZE // len(piece) + 1))[:SIZE]

    def spent() -> float:
        started = time.process_time()
        understand(Incoming("a@b.c", "Fwd: x", text, html))
        return time.process_time() - started

    assert min(spent() for _ in range(3)) < limit()


def test_the_doors_themselves_take_no_time_either():
    text = "123-1234567-1234567 #1001 > " * (SIZE // 28)
    started = time.process_time()
    extract_order_ids(text, shop=True)
    buyer_words(text)
    assert time.process_time() - started < 2 * limit()
