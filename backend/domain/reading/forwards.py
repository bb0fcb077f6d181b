"""The mail inside a forwarded one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from backend.domain.reading.marks import marks_of
from backend.domain.reading.normalise import normalise
from backend.domain.reading.quotes import (
    is_from_line,
    is_head_line,
    is_header_block,
    is_subject_line,
    own_words,
)

_FORWARD_SUBJECT = re.compile(
    r"^\s*(?:(?:re|aw|sv)\s*[:：]\s*){0,3}(?:fwd?|wg|tr|rv|i|enc|doorst|転送|转发|轉寄|pd|vs|vb)\s*[:：]",
    re.I,
)
_QUOTED = re.compile(r"^[^\S\n]*>[^\S\n]?", re.MULTILINE)
_MAX_SEARCHED = 600
_MAX_HEAD = 12


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The mail inside a forwarded one. ``own_words`` is what stands above it."""

    sender: str
    subject: str
    body: str
    own_words: str


def is_forward_subject(subject: str) -> bool:
    """Fwd, WG, TR, RV, 転送, 转发 … before the subject."""
    return _FORWARD_SUBJECT.match(subject[:200]) is not None


def forwarded(text: str, subject: str) -> Forwarded | None:
    """The mail inside, when ``subject``, a parting line or a head above all else says that there is one."""
    marks = [m for m in marks_of(text[:60_000]) if m.kind in {"forward", "original"}]
    by_subject = is_forward_subject(subject)
    by_mark = any(mark.kind == "forward" for mark in marks)
    lines = text.split("\n")
    searched = lines[:_MAX_SEARCHED]
    if not (by_subject or by_mark):  # another help desk prints the head first and nothing above
        searched = searched[: 1 + next((i for i, line in enumerate(searched) if _says_something(line)), 0)]
    start = next((i for i in range(len(searched)) if is_header_block(lines, i)), None)
    if start is not None:
        return _inside(lines, start)
    mark = next((m for m in marks if by_subject or m.kind == "forward"), None)
    if mark is None or not (by_subject or by_mark):
        return None
    return Forwarded("", "", text[mark.end :], own_words(text[: mark.start]))


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("##-")


def _inside(lines: list[str], start: int) -> Forwarded:
    above = own_words("\n".join(lines[:start]))
    if lines[start].lstrip().startswith(">"):
        lines = lines[:start] + _QUOTED.sub("", "\n".join(lines[start:])).split("\n")
    sender = subject = ""
    index = start
    while index < min(len(lines), start + _MAX_HEAD):
        folded = normalise(lines[index][:120]).strip()
        if not folded and index > start + 1:
            break
        value = re.split(r"[:：]", lines[index], maxsplit=1)[-1].strip(" *")
        if folded and is_from_line(folded):
            sender = sender or value
        elif folded and is_subject_line(folded):
            subject = subject or value
        elif folded and not is_head_line(folded):
            break
        index += 1
    return Forwarded(sender, subject, "\n".join(lines[index:]), above)
