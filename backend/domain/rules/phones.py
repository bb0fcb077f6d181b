"""Phone numbers: in digits, with the words around them that tell them from order and tracking numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from backend.domain.rules.letter import Letter
from backend.domain.rules.model import Hit
from backend.domain.rules.spoken_numbers import spoken_numbers
from backend.domain.rules.words import Found
from backend.domain.rules.words.concept import Concept

PHONE = re.compile(
    r"(?<![a-z0-9.,#/_-])(?<![a-z0-9] [-#])(?:\+ ?|00)?\(?\d(?:[ .()/-]{0,3}\d){6,18}(?![a-z0-9]|[.,/-]\d)"
)
PHONE_BEGINS = re.compile(r"[+(\d]")
NO_PHONE = re.compile(
    r"\d{3}-\d{7}-\d{7}$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4} ?- ?\d{4}$|"
    r"\d{1,4}(?:\.\d{3})+$"
    r"|\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}$|\d{5,6}-\d{1,4}$"
)
MONEY = re.compile(
    r"(?:[$€£¥]|usd|eur|gbp|jpy|cny|cad|brl|r\$|rmb)\s?$|^\s?(?:[$€£¥%]|usd|eur|gbp|yen|euro|dollar|円|"
    r"元|日元)"
)
REGIONS = {
    "en": ("US", "GB"),
    "de": ("DE", "AT"),
    "fr": ("FR", "BE"),
    "es": ("ES", "MX"),
    "it": ("IT",),
    "ja": ("JP",),
    "zh": ("CN",),
    "pt": ("BR", "PT"),
    "nl": ("NL", "BE"),
}
NATIONAL = re.compile(
    r"0\d{1,3}\(\d{2,4}\)\d{4}|(?:1[ .-])?\(\d{3}\) ?\d{3}[ .-]\d{4}|(?:1[ .-])?\d{3}([ .-])\d{3}\1\d{4}|"
    r"0\d{1,4}[ /.-]\d{2,4}(?:[ .-]\d{2,4}){1,3}|0\d{2,4} ?[ /.-] ?\d{5,8}|0\d(?:[ .-]\d{2}){4}"
    r"|1[3-9]\d[ -]\d{4}[ -]\d{4}|\(\d{2}\) ?9?\d{4}-?\d{4}|0\d{1,3}-\d{1,4}-\d{4}|400[ -]?\d{3}[ "
    r"-]?\d{4}|0800[ -]?\d{3,7}|8\d\d-\d{3}-\d{4}"
)


def find_phones(letter: Letter) -> Iterator[Hit]:
    """Phone numbers: ours and unclear ones, and those of a carrier or maker."""
    text = letter.text
    for match in _digits(text):
        digits = re.sub(r"\D", "", match.group())
        number = match.group().strip()
        if (
            len(digits) > 15
            or (NO_PHONE.match(number) and not number.startswith(("0", "+", "(")))
            or _is_money(text, match)
        ):
            continue
        if re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{2}[./-]\d{2}.*", number):
            continue
        if _is_phone(letter, match, number, digits):
            start, end = letter.bounds(letter.sentence(match.start()))
            yield letter.hit(
                "phone_of_others" if _exempt(letter, start, end, match) else "phone_number", match.span()
            )
    for span in [*spoken_numbers(letter), *_with_letters(letter)]:
        yield letter.hit("phone_number", span)


def _digits(text: str) -> Iterator[re.Match[str]]:
    """``PHONE.finditer``, which looks only where a number can begin."""
    place = PHONE_BEGINS.search(text)
    while place:
        match = PHONE.match(text, place.start())
        if match:
            yield match
        place = PHONE_BEGINS.search(text, match.end() if match else place.start() + 1)


def _is_money(text: str, match: re.Match[str]) -> bool:
    return bool(
        MONEY.search(text[max(0, match.start() - 4) : match.start()])
        or MONEY.match(text[match.end() : match.end() + 8])
    )


def _is_phone(letter: Letter, match: re.Match[str], number: str, digits: str) -> bool:
    before = match.start() - 60
    phone_at = max(
        (place.end for place in letter.places(Concept.PHONE_WORD) if before <= place.start < match.start()),
        default=-1,
    )
    number_at = max(
        (
            place.end
            for place in letter.places(Concept.NUMBER_WORD)
            if _names_number(letter, place, match.start())
        ),
        default=-1,
    )
    if number.startswith("+"):
        return 8 <= len(digits) <= 15
    if phone_at > number_at:
        return 7 <= len(digits) <= 15 and (len(digits) < 12 or number[:2] == "00" or number[0] == "0")
    if number_at >= 0:
        return False
    after = letter.text[match.end() : match.end() + 24]
    if re.match(r"\s*\(?(?:phone|tel|mobile|cell|whatsapp|handy|telefon|电话|手机)", after):
        return True
    if NATIONAL.fullmatch(number):
        return True
    locale = (letter.settings.locale or letter.settings.buyer_locale or "").lower()[:2]
    if digits == number and not (len(digits) == 11 and re.match(r"1[3-9]", digits) and locale in {"zh", ""}):
        return False
    if digits == number:
        return not letter.text.isascii()
    first = {"es": "679", "it": "3", "pt": "29"}.get(locale, "")
    plain_start = number[0] in "0(" or (number[0] in first and " " in number)
    return plain_start and any(_valid(number, region) for region in REGIONS.get(locale, ()))


def _names_number(letter: Letter, place: Found, start: int) -> bool:
    """Whether a word like "order no." speaks of the digits at ``start``; a carrier's name must touch them."""
    gap = start - place.end
    return 0 <= gap <= (3 if place in letter.places(Concept.THIRD_PARTY) else 30)


def _valid(number: str, region: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False


def _exempt(letter: Letter, start: int, end: int, match: re.Match[str]) -> bool:
    """A carrier's, maker's or warranty's number, and not ours beside it."""
    third = [place for place in letter.places(Concept.THIRD_PARTY) if start <= place.start < end]
    if not third:
        return False
    calls_us = any(start <= place.start < end for place in letter.places(Concept.CALL_US))
    ours = any(match.start() - 30 <= place.start < match.start() for place in letter.places(Concept.OURS))
    return not calls_us and not (ours and not any(match.start() - 45 <= place.start for place in third))


WITH_LETTERS = re.compile(r"(?<![a-z0-9])[o0](?:[ .()/-]{0,2}[0-9ol]){7,14}(?![a-z0-9])")
MIN_DIGITS = 5


def _with_letters(letter: Letter) -> Iterator[tuple[int, int]]:
    """Numbers with the letters O or L for 0 and 1 ("o2o 7946 o182")."""
    if not any(word[0] in "o0" and not word.isalpha() and not word.isdigit() for word in letter.vocabulary):
        return
    for match in WITH_LETTERS.finditer(letter.text):
        digits = sum(sign.isdigit() for sign in match.group())
        letters = sum(sign.isalpha() for sign in match.group())
        if letters and digits >= MIN_DIGITS:
            yield match.span()
