"""Words whose letters are parted or replaced by signs so that no filter sees them, made plain again.

Only words that matter to a rule are made plain: a part number or an abbreviation stays as it is.
"""

from __future__ import annotations

import re
from itertools import product

from backend.domain.rules.folding import Folded, word_set

WORDS = word_set(
    "whatsapp whatsap wasap telegram wechat weixin skype viber signal messenger instagram insta facebook "
    "youtube tiktok paypal venmo zelle bizum zap zapzap line "
    "review reviews rating feedback bewertung bewertungen rezension rezensionen avis commentaire "
    "evaluation resena resenas opinion valoracion recensione recensioni valutazione avaliacao avaliacoes "
    "recensie beoordeling stars star sterne stern etoiles estrellas stelle estrelas sterren "
    "coupon voucher gutschein rabatt discount code promo cupon cupom buono sconto descuento desconto "
    "korting kortingscode remise gift free gratis cashback bonus refund money geld "
    "email mail gmail phone telefon telephone mobile call website webseite webshop shop store"
)
"""Folded words in nine languages' Latin letters that are worth a disguise."""
LONG = 7
"""A name this long is found within a longer run of single letters too."""

_LONG_WORDS = tuple(sorted((word for word in WORDS if len(word) >= LONG), key=len, reverse=True))
LETTERS = {
    "0": "o",
    "1": "il",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "9": "g",
    "$": "s",
    "@": "a",
    "€": "e",
    "!": "i",
    "|": "il",
    "+": "t",
}
_SIGNS = "".join(re.escape(sign) for sign in LETTERS if not sign.isdigit())
SIGN_IN_WORD = re.compile(r"[$€|!+@](?<=[a-z].)(?=[a-z])|(?<![a-z0-9])[$€@](?=[a-z])")
MIXED = re.compile(rf"(?<![a-z0-9{_SIGNS}])(?=[a-z0-9]*[a-z])[a-z0-9{_SIGNS}]{{3,14}}(?![a-z0-9@])")
SPACED = re.compile(rf"(?<![a-z0-9])(?:[a-z0-9{_SIGNS}][ .\-_*~·•/]){{2,24}}[a-z0-9{_SIGNS}](?![a-z0-9])")
TWO_PARTS = re.compile(
    r"(?<![a-z0-9])(?:(whats|what's|wats)[ .\-_*]{1,2}(app)|(insta|tele)[ .\-_*]{1,2}(gram|gramm)"
    r"|(face)[ .\-_*]{1,2}(book)|(you)[.\-_*](tube)|(tik|tick)[ .\-_*]{1,2}(tok|tock)|(pay)[ .\-_*]{1,2}(pal)"
    r"|(we|wei)[.\-_*](chat|xin))(?![a-z0-9])"
)
FIRST_PARTS = word_set("whats what wats insta tele face you tik tick pay we wei")
LAST_PARTS = word_set("app gram gramm book tube tok tock pal chat xin")
ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz")
MIN_SPACED = 3
MAX_CHOICES = 16


def undisguise(folded: Folded, words: frozenset[str]) -> Folded:
    """The same text, whose words are given, with such words made plain."""
    if spelled(words):
        folded = folded.sub(SPACED, _joined)
    mixed = [word for word in words if not (word.isalpha() or word.isdigit())]
    if any(map(_plain, mixed)) or SIGN_IN_WORD.search(folded.text):
        folded = folded.sub(MIXED, lambda match: _plain(match.group()) or match.group())
    if not (FIRST_PARTS.isdisjoint(words) or LAST_PARTS.isdisjoint(words)):
        folded = folded.sub(TWO_PARTS, lambda match: "".join(part for part in match.groups() if part))
    return folded


def spelled(words: frozenset[str]) -> bool:
    """Whether so many different letters stand alone as where a word is spaced out."""
    return len(words & ALPHABET) >= MIN_SPACED


def _joined(match: re.Match[str]) -> str:
    """Single letters as one word where they spell one; else as they were."""
    signs = re.sub(r"[ .\-_*~·•/]", "", match.group())
    word = _plain(signs) or (signs if signs in WORDS else "")
    return word or next((long for long in _LONG_WORDS if long in signs), match.group())


def _plain(signs: str) -> str:
    """The word that letters and signs stand for, or nothing."""
    if signs.isalpha() or signs.isdigit():
        return ""
    choices = [LETTERS.get(sign, sign) for sign in signs]
    size = 1
    for choice in choices:
        size *= len(choice)
    if size > MAX_CHOICES:
        return ""
    return next((word for word in map("".join, product(*choices)) if word in WORDS), "")
