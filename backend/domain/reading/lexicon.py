"""From words to concepts: a language's phrases, compiled once.

A phrase is words between commas. ``parcel*`` is a stem, ``..`` a gap of up to four words, ``{lost|stuck} in``
two phrases, ``#`` any number. Words that stand in no phrase are compared once more with one typing slip
allowed. Chinese and Japanese are not cut into words: there a phrase is a run of characters, ``..`` a gap of
up to ten.
"""

from __future__ import annotations

import re
from enum import IntFlag, auto
from typing import NamedTuple

from backend.domain.reading.normalise import apart, normalise

_GAP = 4
_CJK_GAP = 10
_MEMO = 30_000


class Concept(IntFlag):
    """What a phrase can mean; the rules speak only of these."""

    NOISE = auto()  # a phrase whose words must count for nothing
    ORDER = auto()
    PARCEL = auto()
    ITEM = auto()
    BOX = auto()
    TRACK = auto()
    CARRIER = auto()
    STATUS = auto()
    NEG = auto()
    NEVER = auto()
    YET = auto()
    GOT = auto()  # receive, arrive, be here
    DELIVERED = auto()  # "delivered" as a status
    SAYS = auto()  # shows, marked as, according to
    SHIP = auto()
    WHERE = auto()
    WHEN = auto()
    WAIT = auto()
    LATE = auto()
    SUPPOSED = auto()
    LOST = auto()
    STUCK = auto()
    REST = auto()  # the other parcel, the rest of the order
    NOTGOT = auto()  # has not arrived
    NOTSHIP = auto()
    NOTHERE = auto()  # mailbox empty, nothing at the door
    PLACE = auto()  # neighbour, porch, mailbox
    STOLEN = auto()
    DENIED = auto()  # delivered, but not to me
    WISMO = auto()
    DEADLINE = auto()
    FASTER = auto()
    SHIPCOST = auto()
    CHARGED = auto()  # overcharged, twice, too much, should be free
    CHARGE = auto()
    CUSTOMS = auto()
    BROKEN = auto()
    WORK = auto()
    WRONG = auto()
    WRONGITEM = auto()
    MISSING = auto()
    PART = auto()
    INSIDE = auto()
    BADQ = auto()
    DEFECT = auto()
    REPLACE = auto()
    RETURN = auto()
    SENTBACK = auto()
    REFUND = auto()
    EXCHANGE = auto()
    MIND = auto()
    FIT = auto()
    CANCEL = auto()
    MISTAKE = auto()
    STOP = auto()
    IF = auto()
    ADDRESS = auto()
    ADDRPART = auto()  # phone number, gate code, flat: enough by itself
    CHANGE = auto()
    MOVED = auto()
    EMAIL = auto()
    PRODUCT = auto()
    SPEC = auto()
    ASK = auto()
    STOCK = auto()
    HOWTO = auto()
    IFORDER = auto()
    INVOICE = auto()
    THANKS = auto()
    REVIEW = auto()
    BUSINESS = auto()
    MISC = auto()
    REPLY = auto()
    HAPPY = auto()
    HAVEIT = auto()  # it is here: opened, tried, arrived fine
    INTACT = auto()  # unused, unopened, nothing wrong with it
    PAST = auto()  # last time, my previous order
    THREAT = auto()  # what the buyer will do else: "or I'll cancel"
    MONEY = auto()  # a sum of money; seen by its sign, not by a phrase
    QUESTION = auto()  # a question mark


_TOKEN = re.compile(r"\{[^}]*\}|\.\.|[^\s{}.]+")
_NOISE = Concept.NOISE.value


class Hit(NamedTuple):
    """One phrase found: its concept (as a bit) and where it stands (words, or characters in Chinese and
    Japanese)."""

    concept: int
    start: int
    end: int
    text: str


Place = tuple[frozenset[int], int]
"""The words (as atoms) that may stand in one place of a phrase, and how many others may stand before it."""
Phrase = tuple[int, tuple[Place, ...]]


class Lexicon:
    """A language's phrases. ``find`` is pure; a bounded memory of words makes it fast."""

    def __init__(
        self, concepts: dict[str, str], *, spaced: bool = True, stopwords: str = "", numbers: str = ""
    ) -> None:
        self.spaced = spaced
        self._numbers = set(numbers.split())
        self.entries: list[tuple[int, str]] = [
            (Concept[name].value, phrase)
            for name, phrases in concepts.items()
            for phrase in (normalise(" ".join(p.split())) for p in phrases.replace("\n", " ").split(","))
            if phrase
        ]
        self.plain_words: set[str] = set()
        self._stop = set(normalise(stopwords).split())
        self._memo: dict[str, tuple[int, ...]] = {}
        self._exact: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._slips: dict[str, tuple[int, str]] = {}
        self._stem_slips: dict[int, dict[str, tuple[int, str]]] = {}
        self._single: dict[int, list[int]] = {}
        self._pairs: dict[int, dict[int, list[Phrase]]] = {}
        self._gapped: dict[int, list[Phrase]] = {}
        self._runs: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        self._noise: re.Pattern[str] | None = None
        if spaced:
            self._compile_words()
        else:
            self._compile_runs()

    def _compile_words(self) -> None:
        for concept, phrase in self.entries:
            for places in _places(phrase):
                elements: list[Place] = []
                gap = 0
                for words in places:
                    if words == ("..",):
                        gap = _GAP
                        continue
                    elements.append((frozenset(map(self._atom, words)), gap))
                    gap = 0
                self._register(concept, tuple(elements))

    def _register(self, concept: int, elements: tuple[Place, ...]) -> None:
        """Under its first word; where no gap follows, under the first two: few messages hold both."""
        for first in elements[0][0]:
            if len(elements) == 1:
                self._single.setdefault(first, []).append(concept)
            elif elements[1][1]:
                self._gapped.setdefault(first, []).append((concept, elements))
            else:
                followers = self._pairs.setdefault(first, {})
                for second in elements[1][0]:
                    followers.setdefault(second, []).append((concept, elements))

    def _compile_runs(self) -> None:
        noise = []
        for concept, phrase in self.entries:
            pieces = tuple(piece for piece in phrase.replace(" ", "").split("..") if piece)
            if concept == _NOISE:
                noise.append(re.escape(pieces[0]))
            else:
                self._runs.setdefault(pieces[0][:2], []).append((concept, pieces))
        if noise:
            self._noise = re.compile("|".join(sorted(noise, key=len, reverse=True)))

    def _atom(self, word: str) -> int:
        number = len(self._exact) + len(self._stems)
        if word.endswith("*"):
            stem = word[:-1]
            atom = self._stems.setdefault(stem, number)
            if len(stem) >= 5:
                slips = self._stem_slips.setdefault(len(stem), {})
                for variant in _deletes(stem):
                    slips.setdefault(variant, (atom, stem))
            return atom
        atom = self._exact.setdefault(word, number)
        self.plain_words.add(word)
        if len(word) >= 6:
            for variant in _deletes(word):
                self._slips.setdefault(variant, (atom, word))
        return atom

    def atoms(self, word: str) -> tuple[int, ...]:
        """The phrase elements that ``word`` is."""
        known = self._memo.get(word)
        if known is not None:
            return known
        found = [self._exact[word]] if word in self._exact else []
        if word.isdigit() or word in self._numbers:
            found.append(self._exact.get("#", -1))
        for size in range(2, len(word) + 1):
            atom = self._stems.get(word[:size])
            if atom is not None:
                found.append(atom)
        if not found and 5 <= len(word) <= 24 and word not in self._stop and not word.isdigit():
            slip = self._slip(word)
            if slip is not None:
                found.append(slip)
        if len(self._memo) >= _MEMO:
            self._memo.clear()
        self._memo[word] = tuple(found)
        return self._memo[word]

    def _slip(self, word: str) -> int | None:
        variants = _deletes(word)
        for variant in variants:
            known = self._slips.get(variant)
            if known is not None and len(word) >= 6 and _slipped(word, known[1]):
                return known[0]
        for size, slips in self._stem_slips.items():
            if size > len(word) + 1:
                continue
            for cut in (word[:size], word[: size - 1], word[: size + 1]):
                for variant in _deletes(cut) if len(cut) == size else (cut, *_deletes(cut)[1:]):
                    known = slips.get(variant)
                    if known is not None and len(variant) >= size - 1 and _slipped(cut, known[1]):
                        return known[0]
        return None

    def find(self, clause: str, words: list[str]) -> list[Hit]:
        """All phrases in one clause (folded text and its words)."""
        return self._find_words(words) if self.spaced else self._find_runs(clause)

    def _find_words(self, words: list[str]) -> list[Hit]:
        hits: list[Hit] = []
        atoms = [self.atoms(word) for word in words]
        last = len(words) - 1
        for start, here in enumerate(atoms):
            for atom in here:
                for concept in self._single.get(atom, ()):
                    hits.append(Hit(concept, start, start + 1, words[start]))
                if start == last:
                    continue
                candidates = self._gapped.get(atom, ())
                followers = self._pairs.get(atom)
                if followers:
                    for following in atoms[start + 1]:
                        candidates = (*candidates, *followers.get(following, ()))
                for concept, elements in candidates:
                    end = _follow(atoms, elements, start)
                    if end:
                        hits.append(Hit(concept, start, end, " ".join(words[start:end])))
        noise = [h for h in hits if h.concept == _NOISE]
        for n in noise:
            hits = [h for h in hits if h.start < n.start or h.end > n.end]
        return hits

    def _find_runs(self, clause: str) -> list[Hit]:
        hits: list[Hit] = []
        text = clause.replace(" ", "")
        if self._noise is not None:
            text = self._noise.sub("　", text)
        runs = self._runs
        for start in range(len(text)):
            for key in (text[start], text[start : start + 2]):
                for concept, pieces in runs.get(key, ()) if key else ():
                    first = pieces[0]
                    if not text.startswith(first, start):
                        continue
                    end = start + len(first)
                    for piece in pieces[1:]:
                        found = text.find(piece, end, end + _CJK_GAP + len(piece))
                        if found < 0:
                            break
                        end = found + len(piece)
                    else:
                        hits.append(Hit(concept, start, end, text[start:end]))
                if start + 1 == len(text):
                    break
        return hits


def _places(phrase: str) -> list[list[tuple[str, ...]]]:
    """The phrases that one with ``{a|b c}`` stands for: in each place the words that may stand there."""
    phrases: list[list[tuple[str, ...]]] = [[]]
    for token in _TOKEN.findall(apart(phrase)):
        if token[0] != "{":
            phrases = [[*places, (token,)] for places in phrases]
            continue
        options = [option.split() for option in token[1:-1].split("|")]
        ways: list[list[tuple[str, ...]]] = [
            [(word,) for word in option] for option in options if len(option) != 1
        ]
        single = tuple(option[0] for option in options if len(option) == 1)
        if single:
            ways.append([single])
        phrases = [places + way for places in phrases for way in ways]
    return phrases


def _follow(atoms: list[tuple[int, ...]], elements: tuple[Place, ...], start: int) -> int:
    """The end of a phrase that starts at ``start``, or 0. Takes the nearest word that fits after a gap."""
    at = start + 1
    for wanted, gap in elements[1:]:
        for candidate in range(at, min(at + gap + 1, len(atoms))):
            if not wanted.isdisjoint(atoms[candidate]):
                at = candidate + 1
                break
        else:
            return 0
    return at


def _slipped(word: str, meant: str) -> bool:
    """Whether one letter is missing, too much or swapped; another letter is another word."""
    return len(word) != len(meant) or sorted(word) == sorted(meant)


def _deletes(word: str) -> list[str]:
    """``word`` and each form of it with one letter less; the first letter stays."""
    return [word, *(word[:i] + word[i + 1 :] for i in range(1, len(word)))]
