"""The index of one language's word table: from the words of a sentence to the few terms worth a look.

Every term has up to three gates: parts that it cannot do without. For each gate a whole number has one bit
per term; a word opens the bits of the terms that ask for it. What is open in all three numbers is looked
for with its regular expression. This keeps 2,000 characters below the rules' 5 ms.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import compress, count, pairwise
from operator import itemgetter
from string import ascii_lowercase, digits
from typing import NamedTuple

from backend.domain.rules.folding import fold
from backend.domain.rules.words.concept import Concept
from backend.domain.rules.words.terms import BEGINNING, gates_of, heads_of, single_options, term_pattern

GATES = 3
LETTERS = frozenset(ascii_lowercase + digits)

Bits = tuple[int, int, int]
"""For each of the three gates, a number with one bit per term."""
CLOSED: Bits = (0, 0, 0)


class Term(NamedTuple):
    """A term: what it means, and how it is found."""

    concept: Concept
    source: str
    heads: frozenset[str]
    """The words that it can begin with, where these are plain and known; it is looked for nowhere else."""
    literal: str
    """The word, or the Chinese or Japanese characters, that are all there is to it; empty for other terms."""


_LITERAL = re.compile(r"[a-z0-9]+|[^\x00-\x7f]+")
_compiled = cache(re.compile)


class Index:
    """One language's terms by the words that open their gates."""

    def __init__(self, table: Mapping[Concept, tuple[str, ...]]) -> None:
        self.terms: list[Term] = []
        words, beginnings, pieces, signs = (defaultdict[str, Bits](lambda: CLOSED) for _ in range(4))
        self._free = CLOSED
        for concept, written in _terms(table):
            bit = 1 << len(self.terms)
            gates = gates_of(written)[:GATES]
            for number in range(GATES):
                bits = _bits(bit, number)
                if number >= len(gates):
                    self._free = _both(self._free, bits)
                    continue
                gate = gates[number]
                for opened, keys in (
                    (words, gate.words),
                    (beginnings, gate.beginnings),
                    (pieces, gate.pieces),
                    (signs, gate.signs),
                ):
                    for key in keys:
                        opened[key] = _both(opened[key], bits)
            self.terms.append(_term(concept, written))
        self._stems: dict[str, list[tuple[str, Bits]]] = defaultdict(list)
        for stem, bits in beginnings.items():
            self._stems[stem[:BEGINNING]].append((stem, bits))
        self._lengths = sorted({len(start) for start in self._stems}, reverse=True)
        self._words = {word: _both(bits, self._begun(word)) for word, bits in words.items()}
        self._pieces = dict(pieces)
        self._signs = dict(signs)
        self._pairs = {(sign[0], sign[1]): bits for sign, bits in signs.items() if len(sign) > 1}
        self._begins = _one_of(sign[0] for sign in signs)
        self._single = _one_of(sign for sign in signs if len(sign) == 1)

    def _begun(self, word: str) -> Bits:
        """What the stems open with which a word begins."""
        opened = CLOSED
        for length in self._lengths:
            for stem, bits in self._stems.get(word[:length], ()):
                if word.startswith(stem):
                    opened = _both(opened, bits)
        return opened

    def openings(self, words: set[str]) -> dict[str, Bits]:
        """For the words of a text, those that open anything, and what."""
        found = {word: self._words[word] for word in self._words.keys() & words}
        if self._stems:
            for word in words - found.keys():
                if (bits := self._begun(word)) is not CLOSED:
                    found[word] = bits
        if self._pieces:
            once = " ".join(words)
            for piece in [piece for piece in self._pieces if piece in once]:
                for word in words:
                    if piece in word:
                        found[word] = _both(self._pieces[piece], found.get(word, CLOSED))
        return found

    def signs(self, text: str) -> tuple[list[int], list[Bits]]:
        """Where in a text one or two Chinese or Japanese characters open anything, and what."""
        if text.isascii() or not self._begins.search(text):
            return [], []
        known = map(self._pairs.__contains__, pairwise(text))
        found = [(place, self._pairs[text[place], text[place + 1]]) for place in compress(count(), known)]
        found += [(match.start(), self._signs[match.group()]) for match in self._single.finditer(text)]
        found.sort(key=itemgetter(0))
        return [place for place, _ in found], [bits for _, bits in found]

    def open(self, opened: Iterable[Bits]) -> Iterator[Term]:
        """The terms all of whose gates are opened by something in a sentence."""
        first, second, third = self._free
        for one, two, three in opened:
            first |= one
            second |= two
            third |= three
        left = first & second & third
        while left:
            lowest = left & -left
            left ^= lowest
            yield self.terms[lowest.bit_length() - 1]


def _one_of(signs: Iterable[str]) -> re.Pattern[str]:
    """Finds each of the signs; without any it finds nothing."""
    choice = "".join(sorted(set(signs)))
    return re.compile(f"[{choice}]" if choice else r"(?!)")


def _terms(table: Mapping[Concept, tuple[str, ...]]) -> Iterator[tuple[Concept, str]]:
    for concept, terms in table.items():
        if concept is not Concept.COURTESY:
            for term in terms:
                for written in single_options(term):
                    yield concept, written


def _term(concept: Concept, written: str) -> Term:
    source, heads, plain = term_pattern(written), heads_of(written), fold(written)
    return Term(concept, source, heads, plain if _LITERAL.fullmatch(plain) else "")


def _bits(bit: int, gate: int) -> Bits:
    return (bit if gate == 0 else 0, bit if gate == 1 else 0, bit if gate == 2 else 0)


def _both(some: Bits, others: Bits) -> Bits:
    return some[0] | others[0], some[1] | others[1], some[2] | others[2]


def places_of(
    term: Term, text: str, start: int, end: int, words: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Where a term is in a sentence; one whose first words are known is tried only where they stand."""
    if term.literal:
        for place in _standing(term.literal, text, start, end):
            yield place, place + len(term.literal)
    elif term.heads:
        pattern, done = _compiled(term.source), start
        for place in sorted(
            place for word in term.heads & words for place in _standing(word, text, start, end)
        ):
            match = pattern.match(text, place, end) if place >= done else None
            if match:
                done = match.end()
                yield match.span()
    else:
        for match in _compiled(term.source).finditer(text, start, end):
            yield match.span()


def _standing(word: str, text: str, start: int, end: int) -> Iterator[int]:
    """Where a word stands for itself; Chinese and Japanese characters may stand within others."""
    place = text.find(word, start, end)
    while place >= 0:
        after = place + len(word)
        if text[place] not in LETTERS or (
            text[place - 1 : place] not in LETTERS and text[after : after + 1] not in LETTERS
        ):
            yield place
        place = text.find(word, after, end)
