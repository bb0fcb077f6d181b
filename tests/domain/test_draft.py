"""What an agent wrote, as a buyer reads it, with the words that break a rule marked."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.draft import breaches, draft_of, marked
from backend.domain.rules import Settings
from backend.domain.vocabulary import Channel

AMAZON = Settings(Channel.AMAZON, "en", "en")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hello,</p><p>it is on its way.</p>", "Hello,\n\nit is on its way."),
        ("Hello,<br><br>it is on its way.", "Hello,\n\nit is on its way."),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("5 &lt; 6 &amp;&nbsp;7 &gt; 6", "5 &lt; 6 & 7 > 6"),
        ('<a href="https://a.example/x">https://a.example/x</a>', "https://a.example/x"),
        ('<a href="http://a.example/">a.example</a>', "a.example"),
        ('<a href="https://b.example/x">your order</a>', "your order (https://b.example/x)"),
        ("<a href='mailto:x@y.example'><b>mail</b> us</a>", "mail us (mailto:x@y.example)"),
        ('<a name="here">anchor</a> and <a href="x">never closed', "anchor and never closed"),
        ('See <img src="https://a.example/logo.png" alt="logo"> here', "See [image] here"),
        ("<blockquote><p>said</p></blockquote><p>answered</p>", "> said\n\nanswered"),
    ],
)
def test_it_reads_like_the_buyers_mail(html: str, text: str) -> None:
    assert draft_of(html).text == text


def test_a_plain_editor_is_taken_as_it_is() -> None:
    assert draft_of("a <b> c\n&amp;", html=False).text == "a <b> c\n&amp;"


def test_the_words_are_marked_where_they_stand() -> None:
    draft = draft_of(
        '<p>Mail <b>help</b>@shop.example or <a href="https://shop.example/x">look here</a>.</p>'
    )
    pieces = marked(draft, [one for one in breaches(draft, AMAZON) if one.rule != "language"])
    assert [(piece.text, piece.rules) for piece in pieces if piece.rules] == [
        ("help@shop.example", ("email_address",)),
        ("https://shop.example/x", ("link_external",)),
    ]


def test_what_only_the_markup_shows_is_told_without_a_place() -> None:
    draft = draft_of('<p style="color:red">We have looked into it.</p>')
    (style,) = breaches(draft, AMAZON)
    assert (style.rule, style.start, style.end) == ("html_style", 0, 0)
    assert [piece.rules for piece in marked(draft, [style])] == [()]


@given(st.text(alphabet=st.sampled_from('<>/a &;"=helphref@.comimgblockquote:\n'), max_size=300))
def test_any_markup_is_read_and_its_pieces_make_the_text(html: str) -> None:
    draft = draft_of(html)
    found = breaches(draft, AMAZON)
    assert "".join(piece.text for piece in marked(draft, found)) == draft.text.replace("&lt;", "<")


@pytest.mark.parametrize(
    "part", ['<a href="x">', "<a href=x ", "<a href=x href=x>y</a>", "<img ", "<blockquote>", "&lt;", "<a>"]
)
def test_hostile_markup_takes_no_longer_than_its_length(part: str) -> None:
    html = part * (200_000 // len(part))
    began = time.perf_counter()
    breaches(draft_of(html), AMAZON)
    assert time.perf_counter() - began < 2
