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
from backend.domain.rules.words.index import Index, places_of
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


def find_concepts(
    text: str, sentences: Iterable[Sentence] | None = None
) -> Mapping[Concept, tuple[Found, ...]]:
    """All concepts of a folded text, each in text order; no term crosses the end of a sentence.

    Without ``sentences`` the whole text is one, read in all languages.
    """
    if sentences is None:
        sentences = [Sentence(0, len(text), frozenset(WORD.findall(text)), frozenset(TABLES))]
    by_language: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        for language in sentence.languages:
            by_language[language].append(sentence)
    found: dict[Concept, set[Found]] = defaultdict(set)
    for language, own in by_language.items():
        index = _index(language)
        openings = index.openings(set[str]().union(*(sentence.words for sentence in own)))
        sign_places, signs = index.signs(text)
        for start, end, words, _ in own:
            opened = [openings[word] for word in openings.keys() & words]
            if signs:
                opened += signs[bisect_left(sign_places, start) : bisect_left(sign_places, end)]
            for term in index.candidates(opened) if opened else ():
                places = found[term.concept]
                for place in places_of(term, text, start, end, words):
                    if len(places) < MAX_PLACES:
                        places.add(Found(*place))
    return {concept: tuple(sorted(places)) for concept, places in found.items() if places}


def terms_of(concept: Concept) -> Iterable[str]:
    """All terms of a concept, over all languages; for tests and docs."""
    return (term for table in TABLES.values() for term in table.get(concept, ()))
