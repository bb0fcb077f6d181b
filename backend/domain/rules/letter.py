"""A text as the rules read it: its own words folded, in sentences, with the concepts found in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from backend.domain.rules.disguise import spelled, undisguise
from backend.domain.rules.folding import Folded, fold_text
from backend.domain.rules.model import Hit, Settings
from backend.domain.rules.quotation import quoted_ranges
from backend.domain.rules.spoken import language_of, tables_for
from backend.domain.rules.words import Concepts, Found, Sentence
from backend.domain.rules.words.concept import Concept
from backend.domain.rules.words.terms import WORD

TURN = re.compile(
    r"[;:。]|(?<![a-z])(?:but|however|instead|so|therefore|please|aber|sondern|jedoch|deshalb|daher|bitte|"
    r"mais|donc|merci|veuillez|pero|sino|por eso|por favor|ma|quindi|percio|per favore|mas|porem|por isso|"
    r"maar|dus|daarom|graag)(?![a-z])|但|不过|所以|因此|,请|,麻烦|が、|ので|ため、"
)
"""After one of these a sentence says something else than what was refused before it."""
CLAUSE = re.compile(
    r"[,;:、]|(?<![a-z])(?:because|since|as|weil|denn|da|parce|car|porque|ya que|perche|pois|omdat|so that|"
    r"and (?:then|so|you|we)|und (?:dann|so|sie|wir)|et (?:ainsi|vous|nous)|y (?:asi|usted|nosotros)|"
    r"e (?:cosi|assim|lei|noi|voce)|en (?:dan|zo|u|je|wij|we))(?![a-z])|那|就"
)
"""What parts a wish from a refusal that follows it."""

HESITATE = re.compile(r"[^,.]{0,12}(?:hesita|hesite|zoger|dud[ae]|esit|aarzel|schroom)|(?:\s?only\b| nur\b)")
"""After one of these a refusal refuses nothing: "do not hesitate", "not only"."""
IF = {
    language: re.compile(words)
    for language, words in {
        "en": r"\bif\b",
        "de": r"\b(?:wenn|falls|sofern|sollten?)\b",
        "fr": r"\bsi\b",
        "es": r"\bsi\b",
        "it": r"\b(?:se|qualora)\b",
        "pt": r"(?:^|[,.;:!?\n] ?)se\b|\bcaso\b",
        "nl": r"\b(?:als|indien|mocht)\b",
        "zh": "如果|要是|若|假如",
        "ja": "もし|万一",
    }.items()
}
"""What makes a refusal a condition: "if it does not work, call …"."""
ASKING = re.compile("能不能|可不可以|是不是")
LISTED = re.compile(r"(?<![a-z])(?:or|nor|neither|oder|noch|weder|ou|ni|nem|of)(?![a-z])|[/或和及也]|[やも]")
"""What tells a list: "we cannot call, text or visit you"."""
LISTED_SOUTH = re.compile(rf"{LISTED.pattern}|(?<![a-z])o(?![a-z])")
"""The same in Spanish and Italian, where "o" is no article."""
ASIDE = re.compile(
    r", ?(?:unfortunately|sadly|leider|malheureusement|helas|lamentablemente|desafortunadamente|purtroppo|"
    r"infelizmente|helaas|as|wie|comme|como|come|zoals)(?![a-z])[^,]{0,40},"
)
"""A remark between commas, over which a refusal goes on."""
LIST_REACH = 30
WISH_REACH = 70

SENTENCE_END = re.compile(r"[.!?]+(?=[\s\"')]|$)|[。!?]+|\n")


class Letter:
    """One text under one set of settings; everything costly is found once, when first asked for."""

    def __init__(self, text: str, settings: Settings) -> None:
        self.original = text
        self.settings = settings
        self.hidden = quoted_ranges(text, settings.quoted_from)
        folded = fold_text(text, self.hidden)
        words = WORD.findall(folded.text)
        self.folded: Folded = undisguise(folded, frozenset(words))
        self.text = self.folded.text
        self.words: list[str] = words if self.folded is folded else WORD.findall(self.text)
        """Its words in Latin letters and digits, in order."""

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
    def _concepts(self) -> Concepts:
        bounds = [self.bounds(number) for number in range(len(self._ends) + 1)]
        words = [frozenset(WORD.findall(self.text, *each)) for each in bounds]
        tables = tables_for(self.text, bounds, words, self.language, self.settings.expected_languages)
        sentences = (
            Sentence(*each, own, languages)
            for each, own, languages in zip(bounds, words, tables, strict=True)
        )
        return Concepts(self.text, sentences)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word in it, once."""
        return frozenset(self.words)

    @cached_property
    def spelled(self) -> bool:
        """Whether so many different letters stand alone as where a word is spaced out."""
        return spelled(self.vocabulary)

    @cached_property
    def language(self) -> str | None:
        """The language it is written in, one of the nine, or None when it is too short to tell."""
        return language_of(self.text, self.words)

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
        return self._concepts.places(concept)

    def sentences_of(self, concept: Concept) -> set[int]:
        """Numbers of the sentences in which a concept is."""
        return {self.sentence(place.start) for place in self.places(concept)}

    def together(
        self, first: Concept, *others: Concept, within: int = 0, without: tuple[Concept, ...] = ()
    ) -> Iterator[Found]:
        """Places of ``first`` whose sentence also has all the others, and none of ``without``.

        ``within`` is the number of neighbouring sentences that count too, for ``others`` only. NEGATION in
        ``without`` leaves out what is refused, WISHED what the buyer asked for in vain.
        """
        if not all(self.places(concept) for concept in (*others, first)):
            return
        barred = {
            number
            for concept in without
            if concept not in {Concept.NEGATION, Concept.WISHED}
            for number in self.sentences_of(concept)
        }
        for place in self.places(first):
            number = self.sentence(place.start)
            near = range(number - within, number + within + 1)
            if number in barred or (Concept.NEGATION in without and self.negated(place)):
                continue
            if Concept.WISHED in without and self._declined(place):
                continue
            if all(self._beside(place, concept, near) for concept in others):
                yield place

    def near(self, place: Found, concept: Concept, reach: int) -> bool:
        """Whether a concept is in the same sentence, at most ``reach`` characters away."""
        number = self.sentence(place.start)
        return any(
            self.sentence(other.start) == number
            and 0 <= max(other.start - place.end, place.start - other.end) <= reach
            for other in self.places(concept)
        )

    def around(self, place: Found, concept: Concept, sentences: int = 1) -> list[Found]:
        """Places of a concept in the sentence of ``place`` and so many before and after it."""
        number = self.sentence(place.start)
        return [
            other for other in self.places(concept) if abs(self.sentence(other.start) - number) <= sentences
        ]

    def negated(self, place: Found) -> bool:
        """Whether the sentence refuses what stands there: "we cannot …" before it, or just after it.

        "We cannot refund you here, so please send us …", "as we cannot change it, pay us by …" and "buy it
        from us, since we don't pay …" refuse something else.
        """
        number = self.sentence(place.start)
        for other in self.places(Concept.NEGATION):
            own = place.start <= other.start and other.end <= place.end
            if own or self.sentence(other.start) != number or self._refuses_nothing(other):
                continue
            if other.end <= place.start:
                parted = self._parted(other.end, place.start, place.end)
            elif other.start >= place.end:
                parted = bool(CLAUSE.search(self.text, place.end, other.end))
            else:
                parted = False
            if not parted:
                return True
        return False

    def _refuses_nothing(self, negation: Found) -> bool:
        """ "Do not hesitate to …", "if it does not …", or 能不能, which asks."""
        if HESITATE.match(self.text, negation.end):
            return True
        start = max(self.bounds(self.sentence(negation.start))[0], self.text.rfind(",", 0, negation.start))
        condition = IF.get(self.language or "en", IF["en"])
        return bool(condition.search(self.text, start, negation.start + 1)) or bool(
            ASKING.match(self.text, max(negation.start - 1, 0))
        )

    def _parted(self, refusal: int, place: int, end: int) -> bool:
        """Whether something new begins between a refusal and a place; a list goes on over commas."""
        if TURN.search(self.text, refusal, place):
            return True
        between = ASIDE.sub("", self.text[refusal:place])
        listed = LISTED_SOUTH if self.language in {"es", "it"} else LISTED
        return "," in between and not listed.search(self.text, refusal, end + LIST_REACH)

    def _declined(self, place: Found) -> bool:
        """Whether it is what the buyer asked for in vain ("I see you prefer WhatsApp, but …")."""
        number = self.sentence(place.start)
        wished = any(
            self.sentence(other.start) == number
            and max(place.start - other.end, other.start - place.end) <= WISH_REACH
            for other in self.places(Concept.WISHED)
        )
        return wished and bool(self.sentences_of(Concept.ONLY_HERE) & {number, number + 1})

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
