"""One plain form of a text, with the way back to every original character.

Words are looked for in a form without case, accents, full-width letters, zero-width characters, look-alike
letters of other alphabets, HTML tags and entities, so that none of these hides a breach. ``Folded`` keeps
for each character where it came from, so that the agent is shown what was really written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape


def word_set(words: str) -> frozenset[str]:
    """A set from words written in one line."""
    return frozenset(words.split())


LOOKALIKES = dict(
    zip(
        "авсԁеһіјкӏмнорԛѕтцѵԝхуАВСЕНІЈКМОРЅТХҮУαβεικνορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡıɩøłđħʀʙᴀᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘꜱᴛᴜᴠᴡʏᴢǀ",
        "abcdehijklmhopqstuvwxyabcehijkmopstxyyabeiknoptuxyabezhikmnoptyxagiioldhrbacdeghjklmnopstuvwyzl",
        strict=True,
    )
)
SIGNS = {
    **dict.fromkeys("‐‑‒–—―−﹣", "-"),
    **dict.fromkeys("‘’‚‛`´ʼʹ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("⁄∕⧸", "/"),
    **dict.fromkeys("꞉∶ː", ":"),
}
INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
TAG = re.compile(r"<!--.{0,500}?-->|<(/?[a-zA-Z][a-zA-Z0-9]{0,11})(?:\s[^<>]{0,3000})?/?>", re.DOTALL)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
BLOCK_TAGS = word_set("p div br tr td th li ul ol table h1 h2 h3 h4 h5 h6 hr blockquote section center")


@lru_cache(maxsize=16384)
def fold_character(character: str) -> str:
    """The plain form of one character; empty for what nobody sees, a blank for any space but a line end."""
    if character in "\n\t ":
        return "\n" if character == "\n" else " "
    category = unicodedata.category(character)
    if category in {"Cf", "Cc"} or character in INVISIBLE or "\ufe00" <= character <= "\ufe0f":
        return "\n" if character in "\x0b\x0c\x85" else ""
    if category.startswith("Z"):
        return "\n" if category in {"Zl", "Zp"} else " "
    plain = LOOKALIKES.get(character) or SIGNS.get(character)
    if plain:
        return plain
    lowered = unicodedata.normalize("NFKC", character).casefold()
    if lowered.isascii():
        return lowered
    parts = (part for part in unicodedata.normalize("NFD", lowered) if not "\u0300" <= part <= "\u036f")
    joined = unicodedata.normalize("NFC", "".join(parts))
    return "".join(LOOKALIKES.get(part) or SIGNS.get(part) or part for part in joined)


def fold(text: str) -> str:
    """The plain form of a text, without the way back; for the word tables."""
    return "".join(map(fold_character, text))


def places_of_piece(piece: str, text: str) -> Iterator[int]:
    """Everywhere that a piece of text begins."""
    place = text.find(piece)
    while place >= 0:
        yield place
        place = text.find(piece, place + 1)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text and, for each of its characters, the offsets of the original it stands for."""

    text: str
    starts: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of the part ``[start, end)`` of this form; ``end`` is past ``start``."""
        return self.starts[start], self.ends[end - 1]

    def sub(self, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Folded:
        """Replace what matches; the new characters stand for all that was replaced."""
        found = list(pattern.finditer(self.text))
        if not found:
            return self
        text: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in found:
            new = replacement(match)
            text += [self.text[done : match.start()], new]
            starts += self.starts[done : match.start()]
            ends += self.ends[done : match.start()]
            if new:
                first, last = self.span(match.start(), match.end())
                starts += [first] * len(new)
                ends += [last] * len(new)
            done = match.end()
        text.append(self.text[done:])
        return Folded("".join(text), starts + self.starts[done:], ends + self.ends[done:])


def fold_text(text: str, hidden: list[tuple[int, int]]) -> Folded:
    """Fold a text; the ``hidden`` ranges (quotations) become a line end each.

    A single line end is a blank, since mails are wrapped; an empty line, a block tag or a list item ends a
    sentence.
    """
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def put(plain: str, start: int, end: int) -> None:
        for character in plain:
            last = pieces[-1] if pieces else "\n"
            if character == " " and last in " \n":
                continue
            if character == "\n" and last == " ":
                pieces[-1] = "\n"
                continue
            if character == "\n" and last == "\n":
                continue
            pieces.append(character)
            starts.append(start)
            ends.append(end)

    marks: list[tuple[int, int, str]] = [(start, end, "\n") for start, end in hidden]
    if "<" in text:
        for match in TAG.finditer(text):
            name = (match.group(1) or "").lower().lstrip("/")
            marks.append((match.start(), match.end(), "\n" if name in BLOCK_TAGS else ""))
    if "&" in text:
        for match in ENTITY.finditer(text):
            marks.append((match.start(), match.end(), fold(unescape(match.group()))))
    for match in PARAGRAPH.finditer(text):
        marks.append((match.start(), match.end(), "\n"))
    position = 0
    flat = text if text.isascii() else _flat(text)
    for start, end, mark in [*sorted(marks), (len(text), len(text), "")]:
        for run in RUN.finditer(flat, position, start):
            first, last = run.span()
            signs = run.group()
            if last - first == 1 and len(plain := fold_character(signs)) == 1 and plain > " ":
                pieces.append(plain)
                starts.append(first)
                ends.append(last)
                continue
            put(" " if signs in "\r\n" else fold_character(signs[0]), first, first + 1)
            pieces += signs[1:].lower()
            starts += range(first + 1, last)
            ends += range(first + 2, last + 1)
        if start >= position:
            put(mark, start, end)
        position = max(position, end)
    return Folded("".join(pieces), starts, ends)


_PLAIN = r"!-_a-~\u3001\u3002\u300c\u300d\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff"
RUN = re.compile(rf"[{_PLAIN}](?:[{_PLAIN}]| (?=[{_PLAIN}]))+|.", re.DOTALL)
"""Either what is folded by lower-casing alone (ASCII without line ends, backquotes, double blanks; kana,
Chinese characters and their commonest marks) or one sign."""
_SINGLE = {
    sign: plain
    for sign in map(chr, [*range(0xA1, 0x180), *range(0x2010, 0x2040), *range(0xFF01, 0xFF5F)])
    if len(plain := fold_character(sign)) == 1 and plain > " "
}
"""Accented letters, typographic and full-width signs that stand for one plain sign."""


def _flat(text: str) -> str:
    """The same text with such signs replaced, one by one; most texts have few different ones."""
    for sign in _SINGLE.keys() & set(text):
        text = text.replace(sign, _SINGLE[sign])
    return text


PARAGRAPH = re.compile(r"\r?\n[ \t\r\u3000]*\n\s*|\r?\n(?=[ \t]{0,8}(?:[-*•·–]|\d{1,2}[.)]) )")
