"""The word tables, one package per language, and the way from a text to the concepts in it.

A table maps a Concept to terms, written as ``terms`` says; ``COURTESY`` is a plain list of words. A new
language is one package here, one line in ``TABLES`` and its small words in ``spoken``; a test asks that every
concept is in it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from backend.domain.rules.words import de, en, es, fr, it, ja, nl, pt, zh
from backend.domain.rules.words.concept import Concept
from backend.domain.rules.words.index import Index, Term, places_of
from backend.domain.rules.words.terms import WORD

TABLES: Mapping[str, Mapping[Concept, tuple[str, ...]]] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "it": it.WORDS,
    "ja": ja.WORDS,
    "zh": zh.WORDS,
    "pt": pt.WORDS,
    "nl": nl.WORDS,
}

MAX_PLACES = 60
"""So many places of one concept are kept; whoever repeats a word more often is caught by the first ones."""


class Sentence(NamedTuple):
    """A sentence of a folded text: its bounds, its words, and the languages whose tables it is read with."""

    start: int
    end: int
    words: frozenset[str]
    languages: frozenset[str]


class Found(NamedTuple):
    """A concept at a place of the folded text."""

    start: int
    end: int


@cache
def _index(language: str) -> Index:
    return Index(TABLES[language])


class Concepts:
    """The concepts of a folded text, each looked for when it is first asked for.

    No term crosses the end of a sentence.
    """

    def __init__(self, text: str, sentences: Iterable[Sentence]) -> None:
        self._text = text
        self._found: dict[Concept, tuple[Found, ...]] = {}
        self._candidates: dict[Concept, list[tuple[Term, Sentence]]] = defaultdict(list)
        """The few terms that may be in a sentence, judged by its words."""
        by_language: dict[str, list[Sentence]] = defaultdict(list)
        for sentence in sentences:
            for language in sentence.languages:
                by_language[language].append(sentence)
        for language, own in by_language.items():
            self._gather(_index(language), own)

    def _gather(self, index: Index, sentences: list[Sentence]) -> None:
        openings = index.openings(set[str]().union(*(sentence.words for sentence in sentences)))
        places, signs = index.signs(self._text)
        for sentence in sentences:
            opened = [openings[word] for word in openings.keys() & sentence.words]
            if signs:
                opened += signs[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]
            for term in index.open(opened) if opened else ():
                self._candidates[term.concept].append((term, sentence))

    def places(self, concept: Concept) -> tuple[Found, ...]:
        """Where a concept is, in text order."""
        if concept not in self._found:
            found = {
                Found(*place)
                for term, (start, end, words, _) in self._candidates.get(concept, ())
                for place in places_of(term, self._text, start, end, words)
            }
            self._found[concept] = tuple(sorted(found)[:MAX_PLACES])
        return self._found[concept]


def find_concepts(text: str) -> Mapping[Concept, tuple[Found, ...]]:
    """All concepts of a folded text that is one sentence, read in all languages."""
    sentence = Sentence(0, len(text), frozenset(WORD.findall(text)), frozenset(TABLES))
    concepts = Concepts(text, [sentence])
    return {concept: places for concept in Concept if (places := concepts.places(concept))}


def terms_of(concept: Concept) -> Iterable[str]:
    """All terms of a concept, over all languages; for tests and docs."""
    return (term for table in TABLES.values() for term in table.get(concept, ()))
