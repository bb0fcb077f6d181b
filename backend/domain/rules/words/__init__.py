"""The word tables, one file per language, and the way from a text to the concepts in it.

A table maps a Concept to terms. A term is written as people write it; case and accents do not count:

- ``word*`` / ``*word`` any ending / any beginning (``*bewertung*`` also finds "Produktbewertungen")
- ``(a|b)`` one of these; ``word?`` a word that may be missing
- ``~`` up to six or so words of the same sentence

``COURTESY`` is a plain list of words.

A new language is one file here and one line in ``LANGUAGES``; a test asks that every concept is in it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from backend.domain.rules.folding import fold
from backend.domain.rules.words import de, en, es, fr, it, ja, nl, pt, zh
from backend.domain.rules.words.concept import Concept

LANGUAGES: Mapping[str, Mapping[Concept, tuple[str, ...]]] = {
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

_GAP = r"[^.!?。!?\n]{0,45}?"
_BETWEEN = r"[ ,;:\"'()/-]{1,3}"
_WORD = re.compile(r"[a-z0-9]+")
_PLAIN_RUN = re.compile(r"[a-z0-9]+|[^\x00-\x7f]+")
_PREFIX = 4


class Term(NamedTuple):
    """A term: what it means, and the source of its regular expression (compiled when first needed)."""

    concept: Concept
    source: str


_compiled = cache(re.compile)


class _Index(NamedTuple):
    by_prefix: Mapping[str, tuple[Term, ...]]
    inner: tuple[tuple[str, Term], ...]


def term_pattern(term: str) -> str:
    """The regular expression of a term; linear, since every gap is bounded and every word anchored."""
    return _pattern(_tokens(fold(term)))


def _tokens(term: str) -> list[str]:
    """Split at the blanks outside brackets."""
    return re.findall(r"(?:\([^()]*\)|[^\s()])+", term)


def _is_choice(token: str) -> bool:
    return token.startswith("(") and token.endswith(")") and token.count("(") == 1


def _optional(token: str) -> bool:
    """A whole token with a question mark; within a Chinese or Japanese token the mark belongs to its part."""
    return token.endswith("?") and ("(" not in token or _is_choice(token[:-1]))


def _pattern(tokens: list[str]) -> str:
    pattern = ""
    glue = ""
    for token in tokens:
        if token == "~":
            glue = _GAP
            continue
        if not _optional(token):
            pattern += glue + _token(token)
            glue = _BETWEEN
        elif pattern:
            pattern += f"(?:{glue}{_token(token[:-1])})?"
        else:
            pattern += f"(?:{_token(token[:-1])}{_BETWEEN})?"
    return pattern


def _token(token: str) -> str:
    if _is_choice(token):
        options = token[1:-1].split("|")
        return "(?:" + "|".join(_pattern(option.split()) for option in options) + ")"
    if "(" in token:
        return re.sub(r"[.+^$\[\]{}\\*]", "", token).replace("(", "(?:")
    head, tail = r"(?<![a-z0-9])", r"(?![a-z0-9])"
    if token.startswith("*"):
        head, token = head + "[a-z]*", token[1:]
    elif not (token[0].isascii() and token[0].isalnum()):
        head = ""
    if token.endswith("*"):
        tail, token = "[a-z]*", token[:-1]
    elif not (token[-1].isascii() and token[-1].isalnum()):
        tail = ""
    return head + re.escape(token) + tail


def _single_options(term: str) -> list[str]:
    """A term that is one choice, as one term for each; they are looked up one by one."""
    tokens = _tokens(term)
    if len(tokens) == 1 and _is_choice(tokens[0]):
        return tokens[0][1:-1].split("|")
    return [term]


def _weight(literal: str) -> int:
    return len(literal) if literal.isascii() else 3 * len(literal)


def _gates(term: str) -> tuple[list[str], bool]:
    """Literals of which one stands in every text that has the term, and whether they may be inside words."""
    best: list[str] = []
    inside = False
    for token in _tokens(fold(term)):
        if token == "~" or _optional(token):
            continue
        for group, maybe, literal in re.findall(r"\(([^()]*)\)(\??)|([^()?]+)", token):
            if maybe:
                continue
            options = group.split("|") if group else [literal]
            literals = [max(_PLAIN_RUN.findall(option), key=_weight, default="") for option in options]
            if not all(literals) or (best and min(map(_weight, literals)) <= min(map(_weight, best))):
                continue
            best = literals
            inside = any("*" in option and not option.endswith("*") for option in options)
    if not best:
        raise ValueError(f"no plain word to look for in the term {term!r}")
    return best, inside


@cache
def _index() -> _Index:
    by_prefix: dict[str, list[Term]] = defaultdict(list)
    inner: list[tuple[str, Term]] = []
    for table in LANGUAGES.values():
        for concept, terms in table.items():
            if concept is Concept.COURTESY:
                continue
            for written in (option for each in terms for option in _single_options(each)):
                term = Term(concept, term_pattern(written))
                gates, inside = _gates(written)
                for gate in dict.fromkeys(gates):
                    if inside:
                        inner.append((gate, term))
                    else:
                        by_prefix[gate[: _PREFIX if gate.isascii() else 2]].append(term)
    return _Index({key: tuple(terms) for key, terms in by_prefix.items()}, tuple(inner))


class Found(NamedTuple):
    """A concept at a place of the folded text."""

    start: int
    end: int


def find_concepts(text: str) -> Mapping[Concept, tuple[Found, ...]]:
    """All concepts of a folded text, in all languages, each in text order.

    A first look at the words' beginnings leaves out most terms; this keeps a text of 2,000 characters far
    below the 5 ms of the rules' budget.
    """
    index = _index()
    keys: set[str] = set()
    for word in set(_WORD.findall(text)):
        keys.update(word[:size] for size in range(1, _PREFIX + 1))
    if not text.isascii():
        keys.update(text[at : at + 2] for at, sign in enumerate(text) if sign > "\x7f")
        keys.update(sign for sign in text if sign > "\x7f")
    terms: dict[int, Term] = {}
    for key in keys & index.by_prefix.keys():
        for term in index.by_prefix[key]:
            terms[id(term)] = term
    for gate, term in index.inner:
        if gate in text:
            terms[id(term)] = term
    found: dict[Concept, set[Found]] = defaultdict(set)
    for term in terms.values():
        for match in _compiled(term.source).finditer(text):
            if match.end() > match.start():
                found[term.concept].add(Found(match.start(), match.end()))
    return {concept: tuple(sorted(places)) for concept, places in found.items()}


def terms_of(concept: Concept) -> Iterable[str]:
    """All terms of a concept, over all languages; for tests and docs."""
    return (term for table in LANGUAGES.values() for term in table.get(concept, ()))
