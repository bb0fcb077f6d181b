"""What a message's wording says for each case, where nobody wrote its phrases down.

A piece of wording is a word or a pair of words, by their first letters, and in Chinese and Japanese a run of
up to three characters. ``counts`` tells how many labelled messages of each case hold a piece; what it weighs
follows from that alone: the logarithm of its share in a case, against the mean of all cases (naive Bayes).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from backend.domain.reading.normalise import words_of

LETTERS = "WNSIRXAPO"
"""One letter a case, in the order of :class:`CaseType`, as ``counts`` writes them."""

AT_LEAST = 2
"""Messages that must hold a piece before it counts; what one buyer alone wrote says little."""

Counts = Mapping[str, tuple[int, ...]]

_UNSPACED = frozenset({"ja", "zh"})
_STEM = 5
_LONGEST_RUN = 3
_SMOOTH = 0.2
# How far wording is believed beside concepts and rules; chosen on messages that none of them knew.
_SHARE = 0.8
_RUN = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")
_COUNT = re.compile(r"([A-Z])(\d+)")


class Said(NamedTuple):
    """What known wording adds to each case, and what each piece, as it stands in the text, weighs."""

    totals: tuple[float, ...]
    pieces: list[tuple[str, tuple[float, ...]]]


class Wording:
    """The wording of one language, weighed. ``said`` is pure."""

    def __init__(self, language: str, counts: Counts) -> None:
        self._language = language
        sums = [sum(column) + _SMOOTH * len(counts) for column in zip(*counts.values(), strict=True)]
        self._weights = {piece: _weights(line, sums) for piece, line in counts.items()}

    def said(self, folded: str) -> Said | None:
        """What folded text says; None when no piece of it is known."""
        weights = self._weights
        known = [
            (shown, weights[piece])
            for piece, shown in of_message(folded, self._language).items()
            if piece in weights
        ]
        if not known:
            return None
        scale = _SHARE / math.sqrt(len(known))  # else a long message were sure of anything
        totals = tuple([scale * sum(column) for column in zip(*[line for _, line in known], strict=True)])
        return Said(totals, known)


def of_message(folded: str, language: str) -> dict[str, str]:
    """The pieces of folded text, each with the words that it stands for."""
    return _runs(folded) if language in _UNSPACED else _words(folded)


def _words(folded: str) -> dict[str, str]:
    words = words_of(folded)
    stems = ["0" if word.isdigit() else word[:_STEM] for word in words]
    found = dict(zip(stems, words, strict=True))
    for at in range(len(words) - 1):
        found[f"{stems[at]} {stems[at + 1]}"] = f"{words[at]} {words[at + 1]}"
    return found


def _runs(folded: str) -> dict[str, str]:
    return {
        run[at : at + size]: run[at : at + size]
        for run in _RUN.findall(_NUMBER.sub("0", "".join(folded.split())))
        for size in range(1, _LONGEST_RUN + 1)
        for at in range(len(run) - size + 1)
    }


def _weights(line: tuple[int, ...], sums: list[float]) -> tuple[float, ...]:
    odds = [math.log((count + _SMOOTH) / total) for count, total in zip(line, sums, strict=True)]
    mean = sum(odds) / len(odds)
    return tuple(one - mean for one in odds)


def written(counts: Counts) -> str:
    """Counts as ``counts`` keeps them: a piece a line, ``retra W12N3``."""
    return "".join(
        f"{piece} {''.join(f'{letter}{n}' for letter, n in zip(LETTERS, line, strict=True) if n)}\n"
        for piece, line in sorted(counts.items())
    )


def read(text: str) -> dict[str, tuple[int, ...]]:
    """Counts from what :func:`written` made."""
    found = {}
    for line in text.split("\n"):
        piece, _, numbers = line.rpartition(" ")
        if piece:
            by_letter = {letter: int(number) for letter, number in _COUNT.findall(numbers)}
            found[piece] = tuple(by_letter.get(letter, 0) for letter in LETTERS)
    return found


def wording_of(language: str) -> Wording:
    """The wording of a language that has a lexicon; read once."""
    known = _known.get(language)
    if known is None:
        counts: str = import_module(f"backend.domain.reading.counts.{language}").COUNTS
        known = _known[language] = Wording(language, read(counts))
    return known


def speak_with(given: Mapping[str, Wording]) -> dict[str, Wording]:
    """Take these wordings from now on; returns those before. For fitting: otherwise they are ``counts``."""
    before = dict(_known)
    _known.clear()
    _known.update(given)
    return before


_known: dict[str, Wording] = {}
