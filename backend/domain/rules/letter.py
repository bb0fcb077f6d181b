"""A text as the rules read it: its own words folded, in sentences, with the concepts found in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from backend.domain.rules.folding import Folded, fold_text
from backend.domain.rules.model import Hit, Settings
from backend.domain.rules.quotation import quoted_ranges
from backend.domain.rules.spoken import language_of, tables_for
from backend.domain.rules.words import Found, Sentence, find_concepts
from backend.domain.rules.words.concept import Concept
from backend.domain.rules.words.terms import WORD

TURN = re.compile(
    r"[;。]|(?<![a-z])(?:but|however|instead|so|therefore|please|aber|sondern|jedoch|deshalb|daher|bitte|"
    r"mais|donc|merci|veuillez|pero|sino|por eso|por favor|ma|quindi|percio|per favore|mas|porem|por isso|"
    r"maar|dus|daarom|graag)(?![a-z])|但|不过|所以|因此|,请|,麻烦|が、|ので|ため、"
)
"""After one of these a sentence says something else than what was refused before it."""
CLAUSE = re.compile(
    r"[,;:、]|(?<![a-z])(?:because|since|as|weil|denn|da|parce|car|porque|ya que|perche|pois|omdat)(?![a-z])"
)
"""What parts a wish from a refusal that follows it."""

SENTENCE_END = re.compile(r"[.!?]+(?=[\s\"')]|$)|[。!?]+|\n")


class Letter:
    """One text under one set of settings; everything costly is found once, when first asked for."""

    def __init__(self, text: str, settings: Settings) -> None:
        self.original = text
        self.settings = settings
        self.hidden = quoted_ranges(text, settings.quoted_from)
        self.folded: Folded = fold_text(text, self.hidden)
        self.text = self.folded.text

    @cached_property
    def own(self) -> str:
        """The original text with quotations blanked, offsets unchanged; for rules about markup."""
        pieces: list[str] = []
        done = 0
        for start, end in self.hidden:
            pieces += [self.original[done:start], re.sub(r"[^\n]", " ", self.original[start:end])]
            done = end
        return "".join([*pieces, self.original[done:]])

    @cached_property
    def concepts(self) -> dict[Concept, tuple[Found, ...]]:
        """Concept → its places in the folded text."""
        bounds = [self.bounds(number) for number in range(len(self._ends) + 1)]
        words = [frozenset(WORD.findall(self.text, *each)) for each in bounds]
        tables = tables_for(self.text, bounds, words, self.language, self.settings.expected_languages)
        sentences = (
            Sentence(*each, own, languages)
            for each, own, languages in zip(bounds, words, tables, strict=True)
        )
        return dict(find_concepts(self.text, sentences))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word in it, once."""
        return frozenset(WORD.findall(self.text))

    def spells(self, least: int) -> bool:
        """Whether so many different letters or digits stand alone, as where a word is spaced out."""
        return sum(len(word) == 1 for word in self.vocabulary) >= least

    @cached_property
    def language(self) -> str | None:
        """The language it is written in, one of the nine, or None when it is too short to tell."""
        return language_of(self.text)

    @cached_property
    def _ends(self) -> list[int]:
        return [match.end() for match in SENTENCE_END.finditer(self.text)]

    def sentence(self, position: int) -> int:
        """Number of the sentence around a place of the folded text."""
        return bisect_right(self._ends, position)

    def bounds(self, sentence: int) -> tuple[int, int]:
        """Start and end of a sentence in the folded text."""
        start = self._ends[sentence - 1] if sentence else 0
        end = self._ends[sentence] if sentence < len(self._ends) else len(self.text)
        return start, end

    def places(self, concept: Concept) -> tuple[Found, ...]:
        """Where a concept is, in the folded text."""
        return self.concepts.get(concept, ())

    def sentences_of(self, concept: Concept) -> set[int]:
        """Numbers of the sentences in which a concept is."""
        return {self.sentence(place.start) for place in self.places(concept)}

    def together(
        self, first: Concept, *others: Concept, within: int = 0, without: tuple[Concept, ...] = ()
    ) -> Iterator[Found]:
        """Places of ``first`` whose sentence also has all the others, and none of ``without``.

        ``within`` is the number of neighbouring sentences that count too, for ``others`` only.
        """
        if not all(self.places(concept) for concept in (first, *others)):
            return
        barred = {
            number
            for concept in without
            if concept is not Concept.NEGATION
            for number in self.sentences_of(concept)
        }
        negation = Concept.NEGATION in without
        for place in self.places(first):
            number = self.sentence(place.start)
            near = range(number - within, number + within + 1)
            if number in barred or (negation and self.negated(place)):
                continue
            if all(self._beside(place, concept, near) for concept in others):
                yield place

    def negated(self, place: Found) -> bool:
        """Whether the sentence refuses what stands there: "we cannot …" before it, or just after it.

        "We cannot refund you here, so please send us …" and "buy it from us, since we don't pay …" refuse
        something else.
        """
        number = self.sentence(place.start)
        for other in self.places(Concept.NEGATION):
            asked = self.text[max(other.start - 1, 0) : other.end] in {"能不能", "可不可以"}
            if asked or self.sentence(other.start) != number:
                continue
            if other.end <= place.start:
                parted = TURN.search(self.text, other.end, place.start)
            elif other.start >= place.end:
                parted = CLAUSE.search(self.text, place.end, other.start)
            else:
                parted = None
            if not parted:
                return True
        return False

    def _beside(self, place: Found, concept: Concept, near: range) -> bool:
        """A concept near a place; the place's own words do not count twice."""
        return any(
            self.sentence(other.start) in near and not (place.start <= other.start and other.end <= place.end)
            for other in self.places(concept)
        ) or any(
            self.sentence(other.start) in near and (other.end - other.start) < (place.end - place.start)
            for other in self.places(concept)
        )

    def hit(self, rule: str, place: tuple[int, int]) -> Hit:
        """A breach at a place of the folded text, with the offsets of the original."""
        return Hit(rule, *self.folded.span(*place))
