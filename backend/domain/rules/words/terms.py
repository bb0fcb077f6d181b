"""The language in which the word tables are written: terms, their regular expressions, and their gates.

A term is written as people write it; case and accents do not count:

- ``word*`` / ``*word`` any ending / any beginning (``*bewertung*`` also finds "Produktbewertungen")
- ``(a|b)`` one of these; ``word?`` a word that may be missing
- ``~`` up to six or so words of the same sentence
"""

from __future__ import annotations

import re
from typing import NamedTuple

from backend.domain.rules.folding import fold

WORD = re.compile(r"[a-z0-9]+")
BEGINNING = 4
"""An open-ended word is looked up by so many letters."""
COMMON = 3
"""A gate of this rarity, such as one Chinese character, is asked for only where a term has no other."""

_GAP = r"[^.!?。!?\n]{0,45}?"
_BETWEEN = r"[ ,;:\"'()/-]{1,3}"
_PLAIN_RUN = re.compile(r"[a-z0-9]+|[^\x00-\x7f]+")


def term_pattern(term: str) -> str:
    """The regular expression of a term; linear, since every gap is bounded and every word anchored."""
    return _pattern(_parts(fold(term)))


def single_options(term: str) -> list[str]:
    """A term that is one choice, as one term for each; they are looked up one by one."""
    parts = _parts(term)
    if len(parts) == 1 and _is_choice(parts[0]):
        return parts[0][1:-1].split("|")
    return [term]


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
        plain = re.sub(r"[.^$\[\]{}\\*]", "", part).replace("+", r"\+")
        return "".join(_mixed(piece) for piece in re.findall(r"\(|[^(]+", plain))
    head = _HEAD if part[0] == "*" or (part[0].isascii() and part[0].isalnum()) else ""
    tail = _TAIL if part[-1] == "*" or (part[-1].isascii() and part[-1].isalnum()) else ""
    before = "[a-z]*" if part.startswith("*") else ""
    after = "[a-z]*" if part.endswith("*") else ""
    return f"{head}{before}{re.escape(part.strip('*'))}{after}{tail}"


def _mixed(piece: str) -> str:
    """A piece of a Chinese or Japanese part; Latin words in it stand for themselves."""
    if piece == "(":
        return "(?:"
    return re.sub(r"(?:^|(?<=\|))([a-z0-9]+)(?=[|)])", rf"{_HEAD}\1{_TAIL}", piece)


def _choice(options: list[str]) -> str:
    """One of the options; the look for a word's edges, the same in nearly all, is made once: it is slow."""
    edged = [option for option in options if option.startswith(_HEAD) and option.endswith(_TAIL)]
    rest = [option for option in options if option not in edged]
    bodies = [option.removeprefix(_HEAD).removesuffix(_TAIL) for option in edged]
    whole = [f"{_HEAD}(?:{'|'.join(bodies)}){_TAIL}"] if bodies else []
    return "(?:" + "|".join([*whole, *rest]) + ")"


class Gate(NamedTuple):
    """What a sentence must have for a part of a term: one of these.

    ``words`` are whole words, ``beginnings`` the first letters of words that may go on, ``pieces`` stand
    inside a word, ``signs`` are one or two Chinese or Japanese characters.
    """

    words: frozenset[str]
    beginnings: frozenset[str]
    pieces: frozenset[str]
    signs: frozenset[str]

    @property
    def rarity(self) -> int:
        """How rare its commonest key is in ordinary text, by length; "website" is rarer than "our"."""
        lengths = [len(key) for key in (*self.words, *self.beginnings, *self.pieces)]
        return min(lengths + [3 * len(key) for key in self.signs])


def _gate(options: list[str], *, ends: bool = False) -> Gate | None:
    """Each option gives its longest run of letters; None when one has none.

    Of Chinese or Japanese characters the first two are asked for, or the last two with ``ends``.
    """
    words: list[str] = []
    beginnings: list[str] = []
    pieces: list[str] = []
    signs: list[str] = []
    for option in options:
        best, kind = "", words
        for word in option.split():
            runs = _PLAIN_RUN.findall(word)
            for number, run in enumerate(runs):
                if _weight(run) <= _weight(best):
                    continue
                best, kind = run, words
                if word.startswith("*") and number == 0:
                    kind = pieces
                elif word.endswith("*") and number == len(runs) - 1:
                    kind = beginnings
        if not best:
            return None
        if not best.isascii():
            signs.append(best[-2:] if ends else best[:2])
        else:
            kind.append(best)
    return Gate(frozenset(words), frozenset(beginnings), frozenset(pieces), frozenset(signs))


def _weight(run: str) -> int:
    return len(run) if run.isascii() else 3 * len(run)


def gates_of(term: str) -> list[Gate]:
    """One gate for each part that a term cannot do without, the rarest first."""
    gates: list[Gate] = []
    for part in _parts(fold(term)):
        if part == "~" or _optional(part):
            continue
        for group, maybe, literal in re.findall(r"\(([^()]*)\)(\??)|([^()?]+)", part):
            options = group.split("|") if group else [literal]
            gate = None if maybe else _gate(options)
            if gate:
                gates.append(gate)
                if gate.signs and max(map(len, options)) > 2:
                    gates += filter(None, [_gate(options, ends=True)])
    if not gates:
        raise ValueError(f"no plain word to look for in the term {term!r}")
    rare = [gate for gate in gates if gate.rarity > COMMON]
    return sorted(rare or gates, key=lambda gate: -gate.rarity)


def heads_of(term: str) -> frozenset[str]:
    """The first word of each way to begin; empty where one begins with a wildcard or is not in Latin letters."""
    part = _parts(fold(term))[0]
    if _optional(part) or ("(" in part and not _is_choice(part)):
        return frozenset()
    heads: set[str] = set()
    for option in part[1:-1].split("|") if _is_choice(part) else [part]:
        first = option.split()[0]
        head = WORD.match(first)
        if head is None or first == f"{head.group()}*":
            return frozenset()
        heads.add(head.group())
    return frozenset(heads)
