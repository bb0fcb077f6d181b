"""Numbers that are spoken out, or half in words and half in digits, to hide that they are phone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from backend.domain.rules.folding import word_set
from backend.domain.rules.letter import Letter

_WORDS = {
    "0": "zero oh nought null cero nul nil",
    "1": "one ein eins un une uno una um uma een",
    "2": "two zwei zwo deux dos due dois duas twee",
    "3": "three drei trois tres tre drie",
    "4": "four vier quatre cuatro quattro quatro",
    "5": "five funf cinq cinco cinque vijf",
    "6": "six sechs seis sei meia zes",
    "7": "seven sieben sept siete sette sete zeven",
    "8": "eight acht huit ocho otto oito",
    "9": "nine neun neuf nueve nove negen",
    "10": "ten zehn dix diez dieci dez tien",
    "11": "eleven elf onze once undici",
    "12": "twelve zwolf douze doce dodici doze twaalf",
    "13": "thirteen dreizehn treize trece tredici treze dertien",
    "14": "fourteen vierzehn quatorze catorce quattordici catorze veertien",
    "15": "fifteen funfzehn quinze quince quindici vijftien",
    "16": "sixteen sechzehn seize dieciseis sedici dezesseis dezasseis zestien",
    "17": "seventeen siebzehn diecisiete diciassette dezessete zeventien",
    "18": "eighteen achtzehn dieciocho diciotto dezoito achttien",
    "19": "nineteen neunzehn diecinueve diciannove dezenove dezanove negentien",
    "20": "twenty zwanzig vingt veinte venti vinte twintig",
    "30": "thirty dreissig trente treinta trenta trinta dertig",
    "40": "forty vierzig quarante cuarenta quaranta quarenta veertig",
    "50": "fifty funfzig cinquante cincuenta cinquanta cinquenta vijftig",
    "60": "sixty sechzig soixante sesenta sessanta sessenta zestig",
    "70": "seventy siebzig setenta settanta zeventig septante",
    "80": "eighty achtzig ochenta ottanta oitenta tachtig octante",
    "90": "ninety neunzig noventa novanta negentig nonante",
    "100": "hundred hundert cent cien ciento cento honderd",
    "00": "double doble doppio dubbel doppel triple dobro",
}
VALUES = {word: digits for digits, words in _WORDS.items() for word in words.split()}
"""Number words of seven languages, folded; "double" counts like two digits."""
_UNITS = {
    "de": "ein|zwei|drei|vier|funf|sechs|sieben|acht|neun",
    "nl": "een|twee|drie|vier|vijf|zes|zeven|acht|negen",
}
_TENS = {
    "de": "zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig",
    "nl": "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig",
    "it": "vent|trent|quarant|cinquant|sessant|settant|ottant|novant",
}
_COMPOUND = (
    rf"(?:{_UNITS['de']})und(?:{_TENS['de']})|(?:{_UNITS['nl']})en(?:{_TENS['nl']})"
    rf"|(?:{_TENS['it']})[ai]?(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove)|veinti[a-z]{{3,6}}"
    r"|quatre-vingts?"
)
TOKEN = re.compile(
    rf"(?<![a-z0-9])(?:{'|'.join(sorted(VALUES, key=len, reverse=True))}|{_COMPOUND}|\d{{1,4}})(?![a-z0-9])"
)
BETWEEN = re.compile(
    r"[ ,.;:/()~*_-]{1,4}"
    r"(?:(?:and|then|again|und|dann|nochmal|et|puis|y|luego|e|poi|depois|en|dan|weer)[ ,.;:/()-]{1,3})?"
)
ARTICLES = word_set("one un une uno una um uma een cent")
MIN_WORDS, MIN_TOKENS = 2, 4
MIN_DIGITS, MAX_DIGITS = 7, 17

HAN = "〇零一二三四五六七八九幺两洞"
HAN_NUMBER = re.compile(rf"[{HAN}0-9](?:[ ,、.·の~〜*/_-]{{0,2}}[{HAN}0-9]){{7,14}}")
MIN_HAN = 3


def spoken_numbers(letter: Letter) -> Iterator[tuple[int, int]]:
    """Places of the folded text with at least seven digits, some of them as words."""
    if len((VALUES.keys() & letter.vocabulary) - ARTICLES) >= MIN_WORDS:
        for run in _runs(letter.text):
            if _is_number([token.group() for token in run]):
                yield run[0].start(), run[-1].end()
    if not letter.text.isascii():
        for match in HAN_NUMBER.finditer(letter.text):
            if sum(sign in HAN for sign in match.group()) >= MIN_HAN and not _counts(match.group()):
                yield match.span()


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Number words and digits that follow one another with little between them."""
    run: list[re.Match[str]] = []
    for token in TOKEN.finditer(text):
        if run and not BETWEEN.fullmatch(text, run[-1].end(), token.start()):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _is_number(tokens: list[str]) -> bool:
    values = [token if token.isdigit() else VALUES.get(token, "22") for token in tokens]
    words = sum(not token.isdigit() for token in tokens)
    digits = sum(map(len, values))
    return (
        words >= MIN_WORDS
        and len(tokens) >= MIN_TOKENS
        and MIN_DIGITS <= digits <= MAX_DIGITS
        and not all(int(later) == int(value) + 1 for value, later in pairwise(values))
    )


def _counts(text: str) -> bool:
    """Whether Chinese digits only count: one, two, three …"""
    signs = [sign for sign in text if sign in HAN]
    places = ["〇一二三四五六七八九".find(sign) for sign in signs]
    return all(later == place + 1 for place, later in pairwise(places))
