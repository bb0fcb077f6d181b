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
from collections.abc import Iterable, Iterator, Mapping
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
MAX_PLACES = 60
"""So many places of one concept are kept; whoever repeats a word more often is caught by the first ones."""


class Term(NamedTuple):
    """A term: what it means, and the source of its regular expression (compiled when first needed)."""

    concept: Concept
    source: str
    gates: tuple[Gate, ...]
    heads: frozenset[str]
    """The words that it can begin with, where these are plain and known; it is looked for nowhere else."""


_compiled = cache(re.compile)


class _Index(NamedTuple):
    terms: tuple[Term, ...]
    by_key: Mapping[str, frozenset[int]]
    by_piece: Mapping[str, frozenset[int]]
    pieces: frozenset[str]
    known: Mapping[str, tuple[str, ...]]
    """Each whole word that a gate asks for, with all keys of it."""


def term_pattern(term: str) -> str:
    """The regular expression of a term; linear, since every gap is bounded and every word anchored."""
    return _pattern(_parts(fold(term)))


def _parts(term: str) -> list[str]:
    """Split at the blanks outside brackets."""
    return re.findall(r"(?:\([^()]*\)|[^\s()])+", term)


def _is_choice(part: str) -> bool:
    return part.startswith("(") and part.endswith(")") and part.count("(") == 1


def _optional(part: str) -> bool:
    """A whole part with a question mark; within a Chinese or Japanese part the mark belongs to its part."""
    return part.endswith("?") and ("(" not in part or _is_choice(part[:-1]))


def _pattern(parts: list[str]) -> str:
    pattern = ""
    glue = ""
    for part in parts:
        if part == "~":
            glue = _GAP
            continue
        if not _optional(part):
            pattern += glue + _part(part)
            glue = _BETWEEN
        elif pattern:
            pattern += f"(?:{glue}{_part(part[:-1])})?"
        else:
            pattern += f"(?:{_part(part[:-1])}{_BETWEEN})?"
    return pattern


_HEAD, _TAIL = r"(?<![a-z0-9])", r"(?![a-z0-9])"


def _part(part: str) -> str:
    if _is_choice(part):
        return _choice([_pattern(option.split()) for option in part[1:-1].split("|")])
    if "(" in part:
        return re.sub(r"[.+^$\[\]{}\\*]", "", part).replace("(", "(?:")
    head = _HEAD if part[0] == "*" or (part[0].isascii() and part[0].isalnum()) else ""
    tail = _TAIL if part[-1] == "*" or (part[-1].isascii() and part[-1].isalnum()) else ""
    before = "[a-z]*" if part.startswith("*") else ""
    after = "[a-z]*" if part.endswith("*") else ""
    return f"{head}{before}{re.escape(part.strip('*'))}{after}{tail}"


def _choice(options: list[str]) -> str:
    """One of the options; the look for a word's edges, the same in nearly all, is made once: it is slow."""
    edged = [option for option in options if option.startswith(_HEAD) and option.endswith(_TAIL)]
    rest = [option for option in options if option not in edged]
    bodies = [option.removeprefix(_HEAD).removesuffix(_TAIL) for option in edged]
    whole = [f"{_HEAD}(?:{'|'.join(bodies)}){_TAIL}"] if bodies else []
    return "(?:" + "|".join([*whole, *rest]) + ")"


def _single_options(term: str) -> list[str]:
    """A term that is one choice, as one term for each; they are looked up one by one."""
    parts = _parts(term)
    if len(parts) == 1 and _is_choice(parts[0]):
        return parts[0][1:-1].split("|")
    return [term]


class Gate(NamedTuple):
    """What a text must have for a part of a term: one of the keys, or one of the pieces inside a word.

    A key is ``=word`` for a whole word, the first letters of a word that may go on, or two Chinese or
    Japanese characters.
    """

    keys: frozenset[str]
    inside: frozenset[str]

    @property
    def rarity(self) -> int:
        """How rare its commonest key is in ordinary text, by length; "website" is rarer than "our"."""
        return min((len(key) if key.isascii() else 3 * len(key) for key in self.keys), default=0)


def _gate(options: list[str]) -> Gate | None:
    keys: set[str] = set()
    inside: list[str] = []
    for option in options:
        best, kind = "", ""
        for word in option.split():
            runs = _PLAIN_RUN.findall(word)
            for number, run in enumerate(runs):
                weight = len(run) if run.isascii() else 3 * len(run)
                if weight <= (len(best) if best.isascii() else 3 * len(best)):
                    continue
                best = run
                kind = "inside" if word.startswith("*") and number == 0 else ""
                kind = kind or ("prefix" if word.endswith("*") and number == len(runs) - 1 else "word")
        if not best:
            return None
        if not best.isascii():
            keys.add(best[:2])
        elif kind == "inside":
            inside.append(best)
        else:
            keys.add(f"={best}" if kind == "word" else best[:_PREFIX])
    return Gate(frozenset(keys), frozenset(inside))


def _gates(term: str) -> tuple[Gate, ...]:
    """One gate for each part that a term cannot do without."""
    gates: list[Gate] = []
    for part in _parts(fold(term)):
        if part == "~" or _optional(part):
            continue
        for group, maybe, literal in re.findall(r"\(([^()]*)\)(\??)|([^()?]+)", part):
            gate = None if maybe else _gate(group.split("|") if group else [literal])
            if gate:
                gates.append(gate)
    if not gates:
        raise ValueError(f"no plain word to look for in the term {term!r}")
    return tuple(gates)


def _heads(term: str) -> frozenset[str]:
    """The first word of each way to begin; empty where one begins with a wildcard or is not in Latin letters."""
    part = _parts(fold(term))[0]
    if _optional(part) or ("(" in part and not _is_choice(part)):
        return frozenset()
    heads: set[str] = set()
    for option in part[1:-1].split("|") if _is_choice(part) else [part]:
        first = option.split()[0]
        head = _WORD.match(first)
        if head is None or first == f"{head.group()}*":
            return frozenset()
        heads.add(head.group())
    return frozenset(heads)


@cache
def _index() -> _Index:
    all_terms: list[Term] = []
    by_key: dict[str, set[int]] = defaultdict(set)
    by_piece: dict[str, set[int]] = defaultdict(set)
    pieces: set[str] = set()
    for table in LANGUAGES.values():
        for concept, terms in table.items():
            if concept is Concept.COURTESY:
                continue
            for written in (option for each in terms for option in _single_options(each)):
                gates = _gates(written)
                rarest = min(gates, key=lambda gate: (bool(gate.inside), -gate.rarity))
                for key in rarest.keys:
                    by_key[key].add(len(all_terms))
                for piece in rarest.inside:
                    by_piece[piece].add(len(all_terms))
                pieces.update(piece for gate in gates for piece in gate.inside)
                all_terms.append(Term(concept, term_pattern(written), gates, _heads(written)))
    whole = {key[1:] for term in all_terms for gate in term.gates for key in gate.keys if key[0] == "="}
    return _Index(
        tuple(all_terms),
        {key: frozenset(terms) for key, terms in by_key.items()},
        {piece: frozenset(terms) for piece, terms in by_piece.items()},
        frozenset(pieces),
        {word: (f"={word}", word[:1], word[:2], word[:3], word[:_PREFIX]) for word in whole},
    )


class Found(NamedTuple):
    """A concept at a place of the folded text."""

    start: int
    end: int


def find_concepts(
    text: str, sentences: Iterable[tuple[int, int]] | None = None
) -> Mapping[Concept, tuple[Found, ...]]:
    """All concepts of a folded text, in all languages, each in text order.

    No term crosses the end of a sentence. For each of the ``sentences`` (bounds; the whole text without
    them) a look at its words leaves out most terms; this keeps 2,000 characters below the rules' 5 ms.
    """
    index = _index()
    once = " ".join(set(_WORD.findall(text)))
    pieces = {piece for piece in index.pieces if piece in (once if piece.isascii() else text)}
    in_text = frozenset[int]().union(*(index.by_piece[piece] for piece in pieces if piece in index.by_piece))
    found: dict[Concept, set[Found]] = defaultdict(set)
    for start, end in sentences if sentences is not None else [(0, len(text))]:
        words = _words(text, start, end)
        keys = _keys(text[start:end], words)
        for number in in_text.union(*map(index.by_key.__getitem__, index.by_key.keys() & keys)):
            term = index.terms[number]
            for gate in term.gates:
                if gate.keys.isdisjoint(keys) and gate.inside.isdisjoint(pieces):
                    break
            else:
                places = (
                    _matches(term, text, end, words)
                    if term.heads
                    else _compiled(term.source).finditer(text, start, end)
                )
                for match in places:
                    if len(found[term.concept]) < MAX_PLACES:
                        found[term.concept].add(Found(match.start(), match.end()))
    return {concept: tuple(sorted(places)) for concept, places in found.items()}


def _words(text: str, start: int, end: int) -> dict[str, list[int]]:
    """Word → where it begins, in a sentence."""
    words: dict[str, list[int]] = {}
    for match in _WORD.finditer(text, start, end):
        words.setdefault(match.group(), []).append(match.start())
    return words


def _matches(term: Term, text: str, end: int, words: Mapping[str, list[int]]) -> Iterator[re.Match[str]]:
    """``finditer`` for a term whose first words are known: it is tried only where one of them stands."""
    pattern, done = _compiled(term.source), 0
    for place in sorted(place for word in term.heads & words.keys() for place in words[word]):
        match = pattern.match(text, place, end) if place >= done else None
        if match:
            done = match.end()
            yield match


def _keys(sentence: str, words: Iterable[str]) -> set[str]:
    """What the gates of the terms ask for, of a sentence and its words."""
    keys: set[str] = set()
    known = _index().known
    for word in words:
        keys.update(known.get(word) or (word[:1], word[:2], word[:3], word[:_PREFIX]))
    if not sentence.isascii():
        keys.update(map(str.__add__, sentence, sentence[1:]))
        keys.update(sentence)
    return keys


def terms_of(concept: Concept) -> Iterable[str]:
    """All terms of a concept, over all languages; for tests and docs."""
    return (term for table in LANGUAGES.values() for term in table.get(concept, ()))
