"""Order ids in whatever type they were printed with, and numbers that are none."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.reading import extract_order_ids

ID = st.from_regex(r"[0-9]{3}-[0-9]{7}-[0-9]{7}", fullmatch=True).filter(str.isascii)
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
GAP = st.sampled_from(
    ["-", " - ", "‐", "‑", "–", " – ", "—", "−", "－", "ー", " ", "\u00a0", "- ", "--", "-\u200b"]
)
AROUND = st.sampled_from(
    [
        ("", ""),
        ("Order: ", "."),
        ("(Bestellung: ", ")"),
        ("注文番号", "ですが"),
        ("订单号：", "，"),
        ("#", ":"),
        ("order", ""),
        ("“", "”"),
        ("orderID=", "&x=1"),
    ]
)


@given(ID, GAP, st.booleans(), AROUND)
def test_an_id_comes_back_normalised_however_it_was_printed(order_id, gap, full_width, around):
    printed = order_id.translate(FULL_WIDTH) if full_width else order_id
    printed = printed.replace("-", gap)
    assert extract_order_ids(f"{around[0]}{printed}{around[1]}") == (order_id,)


@given(st.lists(ID, min_size=1, max_size=5, unique=True))
def test_ids_come_in_order_of_appearance_without_doubles(ids):
    assert extract_order_ids("\n".join(ids) + " again " + " and ".join(reversed(ids))) == tuple(ids)


@pytest.mark.parametrize(
    "text",
    [
        "0111-2847561-9930274",
        "113-6628014-99503721",
        "2026-1107",
        "98-7654321-0000",
        "111-2847561-9930274-5",
        "+1 111-2847561-9930274",
        "00 1 111-2847561-9930274",
        "(0)111-2847561-9930274",
        "Tel. 111-2847561-9930274",
        "phone: 111-2847561-9930274",
        "ABC111-2847561-9930274",
        "call 555-010-4477",
    ],
)
def test_longer_runs_phone_numbers_and_dates_are_no_ids(text):
    assert extract_order_ids(text) == ()


def test_a_phone_that_was_bought_and_a_numbered_list_hide_no_id():
    text = "my phone 111-2847561-9930274, also 2) 222-2222222-2222222"
    assert extract_order_ids(text) == ("111-2847561-9930274", "222-2222222-2222222")


def test_numbers_of_invoices_and_tickets_are_no_orders():
    assert extract_order_ids("Invoice #88121, ticket #4410, Rechnung #8812", shop=True) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Re: Order #1001 confirmed", "#1001"),
        ("訂單 #1588 說免運", "#1588"),
        ("about #D20417 please", "#D20417"),
        ("Bestellnummer: 20417", "20417"),
        ("https://shop.example/account/orders/4503599627370", "4503599627370"),
    ],
)
def test_names_that_shops_give(text, name):
    assert extract_order_ids(text, shop=True) == (name,)


@pytest.mark.parametrize(
    "text", ["gate code is #4471", "Apt #2041", "unit #3301", "colour &#8217;s", "#sale2026"]
)
def test_gate_codes_and_flats_are_no_orders(text):
    assert extract_order_ids(text, shop=True) == ()


def test_a_shop_may_have_its_own_form():
    pattern = re.compile(r"\b(LL-[0-9]{5})\b")
    assert extract_order_ids("my order LL-20417 is late", shop=True, shop_patterns=(pattern,)) == (
        "LL-20417",
    )
