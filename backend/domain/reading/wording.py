"""What a buyer's wording says by itself, apart from any phrase that we thought of.

Each word, each beginning of a longer word and each pair of words (in Chinese and Japanese each run of one to
three characters) that the labelled messages hold has a weight for each case. They stand in ``wordings``,
written by ``tests/domain/reading/fit_wording.py``. A second reader beside the phrases: it knows nothing of
what words mean, and so it misses other messages than they do (docs/adr/0022).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from backend.domain.reading.normalise import words_of
from backend.domain.reading.wordings import de, en, es, fr, it, ja, nl, pt, zh
from backend.domain.vocabulary import CaseType

Weights = Mapping[str, tuple[int, ...]]
"""By piece: tenths, in the order of CaseType. ``BIAS`` stands for a message without a known piece."""

BIAS = ""
TENTHS = 10
_STEMS = (5, 6)
_LONGEST_RUN = 3
_MOST_WORDS = 400
_CASES = len(CaseType)


def pieces(folded: str, *, spaced: bool) -> set[str]:
    """What folded text is made of: words, stems (``retou*``) and pairs, or runs of characters."""
    words = words_of(folded)[:_MOST_WORDS]
    if not spaced:
        return {
            run[at : at + size]
            for run in words
            for size in range(1, _LONGEST_RUN + 1)
            for at in range(len(run) - size + 1)
        }
    found = set(words)
    for size in _STEMS:
        found.update(word[:size] + "*" for word in words if len(word) > size)
    found.update(map(" ".join, pairwise(words)))
    return found


@dataclass(slots=True)
class Wording:
    """One language's weights."""

    weights: Weights
    spaced: bool = True

    def known(self, folded: str) -> Set[str]:
        """The pieces of folded text that have weights."""
        return self.weights.keys() & pieces(folded, spaced=self.spaced)

    def totals(self, known: Iterable[str]) -> list[float]:
        """For each case what known pieces say together; many say no more than few do."""
        lines = [self.weights[piece] for piece in known]
        scale = 1 / (TENTHS * sqrt(len(lines) or 1))
        bias = self.weights.get(BIAS, (0,) * _CASES)
        return [b / TENTHS + sum(column) * scale for b, column in zip(bias, _columns(lines), strict=True)]

    def words_for(self, known: Iterable[str], case: int) -> list[str]:
        """Whole words and pairs among known pieces that speak for a case, strongest first."""
        speaking = [(self.weights[piece][case], piece) for piece in known if piece[-1] != "*"]
        return [piece for weight, piece in sorted(speaking, reverse=True) if weight > 0]


def _columns(lines: list[tuple[int, ...]]) -> Iterable[tuple[int, ...]]:
    return zip(*lines, strict=True) if lines else [()] * _CASES


WORDINGS: dict[str, Wording] = {
    "en": Wording(en.WEIGHTS),
    "de": Wording(de.WEIGHTS),
    "fr": Wording(fr.WEIGHTS),
    "es": Wording(es.WEIGHTS),
    "it": Wording(it.WEIGHTS),
    "pt": Wording(pt.WEIGHTS),
    "nl": Wording(nl.WEIGHTS),
    "ja": Wording(ja.WEIGHTS, spaced=False),
    "zh": Wording(zh.WEIGHTS, spaced=False),
}


def weigh_with(given: Mapping[str, Weights]) -> dict[str, Weights]:
    """Take these weights by language from now on; returns those before. For fitting."""
    before = {code: wording.weights for code, wording in WORDINGS.items()}
    for code, weights in given.items():
        WORDINGS[code].weights = weights
    return before
