"""Order numbers in free text: Amazon's 3-7-7 ids and the names that shops give."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from backend.domain.reading.normalise import INVISIBLE

HYPHENS = (
    *range(0x2010, 0x2016),
    0x00AD,  # a soft hyphen is printed as one where a line ends
    0x02D7,
    0x2043,
    0x207B,
    0x2212,
    0x2500,
    0x2796,
    0x30FC,  # the Japanese keyboard's long-vowel mark stands where a hyphen is meant
    0x301C,
    0xFE58,
    0xFE63,
    0xFF0D,
    0xFF70,
)
_SPACES = (0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(INVISIBLE)
    for code in range(0x80, sys.maxunicode + 1):
        digit = unicodedata.decimal(chr(code), None)
        if digit is not None:
            table[code] = str(digit)
    table.update(dict.fromkeys(HYPHENS, "-"))
    table.update(dict.fromkeys(_SPACES, " "))
    # Full-width Latin letters and signs, as Japanese and Chinese keyboards type them.
    table.update({code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if code not in table})
    return table


_TABLE = _table()

_GAP = r"(?:[ \t]{0,3}-{1,2}\s{0,3}|[ \t]{1,3})"
_AMAZON = re.compile(rf"(?<![0-9])([0-9]{{3}}){_GAP}([0-9]{{7}}){_GAP}([0-9]{{7}})(?![0-9]|-[0-9])")
# A longer number, an international prefix, a word for a phone number ("phone" alone may be what was bought).
_LONGER_BEFORE = re.compile(
    r"(?:[0-9][-./]|\+|(?:\+|\b00 ?)[0-9]{1,3}[ -]?\(?|\(0\)[ -]?|[_=/.][0-9]+ ?|"
    r"\b(?:tel|telefon|telephone|fax|whatsapp)\b[ .:]{0,3}|"
    r"(?:\b(?:phone|mobile|mobil|handy|cell)(?: (?:no|nr|number))?|電話|电话)\.? ?[:：] ?)$",
    re.IGNORECASE,
)
_DIGITS_BEFORE = re.compile(r"[0-9][ \t]{1,3}$")
_LETTERS_BEFORE = re.compile(r"[a-z]{1,16}$", re.IGNORECASE)

_ORDER_WORD = (
    r"(?:order|purchase|bestell(?:ung|nummer|nr|-nr)?|auftrag(?:snummer|s-nr)?|commande|pedido|ordine|"
    r"encomenda|"
    r"compra|bestelling|bestelnummer|ordernummer|achat|nr|no|num|id|订单|訂單|订单号|訂單號|訂單編號|"
    r"订单编号|注文|"
    r"注文番号|ご注文番号)"
)
_GLUED = re.compile(rf"^{_ORDER_WORD}$", re.IGNORECASE)
_SHOP_NAME = re.compile(r"(?<![\w&#/])#[ ]?([A-Za-z]{0,6}-?[0-9]{3,12}(?:-[A-Za-z]{1,3})?)(?![\w-]*[0-9])")
_HAS_ORDER_WORD = re.compile(rf"{_ORDER_WORD}[^#\n]{{0,14}}$", re.IGNORECASE)
_NOT_AN_ORDER = re.compile(
    r"(?:\b(?:apt|apartment|unit|suite|ste|room|floor|flat|gate|code|item|model|part|ticket|case|tracking|"
    r"invoice|rechnung|facture|factura|fattura|fatura|factuur|request|anfrage|claim|voucher|coupon|lot|batch|serial|"
    r"colou?r|farbe|couleur|sku|ref|wohnung|app|appt|top|tel|phone|version|size|style|buzzer|door)\.?|"
    r"单元|房|室|工单|门禁|密码)[ :,.(]{0,3}(?:(?:is|ist|est|es|:|=|no\.?|number|是|为)[ :]{1,2})?$",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:order (?:number|no\.?|num|nr\.?|id|n°|ref(?:erence)?)|order ?#|bestell(?:nummer|nr\.?|-nr\.?|"
    r"ungsnummer)|"
    r"bestellung nr\.?|auftrags(?:nummer|nr\.?)|commande (?:n°|no\.?|numéro|num\.?|nº)|numéro de "
    r"commande|n° de commande|"
    r"pedido (?:n[ºo°.]+|número|nro\.?|num\.?)|número (?:do|de) pedido|n[ºo°] (?:do|de) pedido|ordine "
    r"(?:n[.°º]|numero|nr\.?)|"
    r"numero (?:d'|dell')ordine|bestelnummer|ordernummer|bestelling nr\.?|"
    r"encomenda (?:n[ºo°.]+|número)|número da encomenda|订单编?号码?|訂單編?號碼?|ご?注文番号)"
    r"[ \t]{0,2}(?:is|ist|est|es|é|è|:|：|は|是|为|為)?[ "
    r"\t:：]{0,3}([A-Za-z]{0,6}-?[0-9]{4,12})(?![\w-]*[0-9])",
    re.IGNORECASE,
)
_MAX_SHOP_TEXT = 20_000
_MAX_SHOP_IDS = 50
_SHOPIFY_ID = re.compile(r"(?:gid://shopify/Order/|/orders/)([0-9]{10,16})(?![0-9])")


def plain(text: str) -> str:
    """Digits of every script, Unicode hyphens and spaces as ASCII; nothing else changes."""
    return text if text.isascii() else text.translate(_TABLE)


def _amazon_spans(text: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _AMAZON.finditer(text):
        before = text[max(0, match.start() - 32) : match.start()]
        if _LONGER_BEFORE.search(before) and not before.endswith("="):
            continue
        spaced = "-" not in match[0]
        if spaced and (
            _DIGITS_BEFORE.search(before) or re.match(r" [0-9]", text[match.end() : match.end() + 2])
        ):
            continue
        letters = _LETTERS_BEFORE.search(before)
        if letters and not _GLUED.match(letters[0]):
            continue
        found.append((match.start(), match.end(), f"{match[1]}-{match[2]}-{match[3]}"))
    return found


def _plausible(name: str, digits: int) -> bool:
    """Whether ``#name`` may be an order without a word that says so: not ``#42``, not ``#sale2026``."""
    letters = sum(c.isalpha() for c in name.split("-")[0])
    return (digits >= 4 and letters <= 3) or (0 < letters <= 3)


def _shop_spans(
    text: str, taken: Sequence[tuple[int, int, str]], patterns: Sequence[re.Pattern[str]]
) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    covered = [(start, end) for start, end, _ in taken[:_MAX_SHOP_IDS]]

    def add(start: int, end: int, name: str) -> None:
        if len(found) < _MAX_SHOP_IDS and all(end <= a or start >= b for a, b in covered):
            found.append((start, end, name))
            covered.append((start, end))

    for pattern in patterns:
        for match in pattern.finditer(text):
            name = match[1] if pattern.groups else match[0]
            if name:
                add(*match.span(), name.strip())
    for match in islice(_SHOP_NAME.finditer(text), _MAX_SHOP_IDS):
        before = text[max(0, match.start() - 28) : match.start()]
        known = _HAS_ORDER_WORD.search(before)
        digits = sum(c.isdigit() for c in match[1])
        if _NOT_AN_ORDER.search(before) or (not known and not _plausible(match[1], digits)):
            continue
        add(*match.span(), f"#{match[1].upper()}")
    for match in _LABELLED.finditer(text):
        add(*match.span(), match[1].upper())
    for match in _SHOPIFY_ID.finditer(text):
        add(*match.span(), match[1])
    return found


@lru_cache(maxsize=256)
def pattern_of(example: str) -> re.Pattern[str]:
    """Finds order numbers that look like ``example`` (``#1234``, ``BN-10234``): letters and signs as they
    stand there in any case, each run of digits as long as there or up to three digits longer.

    Raises ValueError for an example without digits, with more than three runs of them, or over 30 signs.
    """
    text = plain(example).strip()
    parts = re.split(r"([0-9]+)", text)
    if len(text) > 30 or not 3 <= len(parts) <= 7:
        raise ValueError("no example of an order number")
    form = "".join(
        f"[0-9]{{{len(part)},{len(part) + 3}}}" if part.isdigit() else re.escape(part) for part in parts
    )
    return re.compile(rf"(?<![\w#-])({form})(?![\w-])", re.IGNORECASE)


def extract_order_ids(
    text: str, *, shop: bool = False, shop_patterns: Sequence[re.Pattern[str]] = ()
) -> tuple[str, ...]:
    """Order ids in order of appearance, without doubles.

    Amazon ids come back as ``123-1234567-1234567`` whatever digits, hyphens or spaces they were printed with;
    a run inside a longer number, a phone number or a date is none. With ``shop`` the names that shops give
    (``#1001``, ``#D1234``, ids of Shopify, what ``shop_patterns`` matches: their first group) are taken too.
    """
    text = plain(text)
    spans = _amazon_spans(text)
    if shop:
        spans = sorted(spans + _shop_spans(text[:_MAX_SHOP_TEXT], spans, shop_patterns))
    return tuple(dict.fromkeys(name for _, _, name in spans))


def is_amazon_id(order_id: str) -> bool:
    """Whether ``order_id`` has Amazon's normalised 3-7-7 form."""
    return re.fullmatch(r"[0-9]{3}-[0-9]{7}-[0-9]{7}", order_id) is not None
