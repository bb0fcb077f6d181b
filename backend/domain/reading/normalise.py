"""Folding text so that wording, not typing, is compared."""

from __future__ import annotations

import re
import unicodedata

APOSTROPHES = "'’‘`´ʼ＇′"


def _fold_table() -> dict[int, str]:
    """Accented Latin letters to their base letters; kana and Han keep their marks, which carry meaning."""
    table: dict[int, str] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = "".join(c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c))
        if base and base != chr(code):
            table[code] = base.casefold()
    table.update({ord(c): "'" for c in APOSTROPHES})
    table.update({ord("ø"): "o", ord("ł"): "l", ord("æ"): "ae", ord("œ"): "oe", ord("ı"): "i"})
    table.update(dict.fromkeys((*range(0x300, 0x370), *INVISIBLE)))  # type: ignore[arg-type]
    return table


INVISIBLE = (0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF)
_FOLD = _fold_table()
_SHORT_TAIL = re.compile(r"'(?=(?:t|s|re|ve|ll|d|m)\b)")
_WORD = re.compile(r"[^\W_]+")


def normalise(text: str) -> str:
    """Fold width, case, accents, apostrophes and invisible characters; line breaks stay."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return unicodedata.normalize("NFKC", text).casefold().translate(_FOLD)


def apart(folded: str) -> str:
    """Folded text with each apostrophe closed up (``dont``) or opened (``l ordine``), as words are cut."""
    return _SHORT_TAIL.sub("", folded).replace("'", " ") if "'" in folded else folded


def words_of(folded: str) -> list[str]:
    """Words of folded text: ``don't`` is one word, ``l'ordine`` is two."""
    return _WORD.findall(apart(folded))
