"""The case of a message: the concepts and rules that it holds, weighed.

What each concept and each rule weighs for each case stands in ``weights``: fitted, around the weights that
``rules`` gives, to the labelled messages (``tests/domain/reading/fit.py``). What ``wording`` says by itself
is added to it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from backend.domain.reading import weights
from backend.domain.reading.lexicon import Concept as C
from backend.domain.reading.lexicon import Hit, Lexicon
from backend.domain.reading.normalise import words_of
from backend.domain.reading.rules import MESSAGE_RULES, NEAR, RULES, Rule
from backend.domain.reading.wording import Said, Wording
from backend.domain.vocabulary import CaseType

O = CaseType.OTHER  # noqa: E741 - as the rules call it
DELIVERY = frozenset({CaseType.WHERE_IS_MY_ORDER, CaseType.NOT_RECEIVED})
MAX_TEXT = 3_000
_MAX_CLAUSES = 60
_MAX_CLAUSE = 300
_SENTENCE = re.compile(
    r"[.!?;:\n。！？；：…]+|,(?=\s)|[，、]|\s[-–—]+\s|\b(?:but|aber|mais|pero|però|maar|sondern|however|"
    r"doch)\b|但|可是|不过|不過|けど|ですが"
)

CASES = tuple(CaseType)
_HINT = 0.4
_NAMED = 1.8
_SURE = 0.8
_MAX_SENTENCES = 12
_MAX_WORDS = 8
_MAX_NEAR = 20
_AWAITED, _DENIED = CASES.index(CaseType.WHERE_IS_MY_ORDER), CASES.index(CaseType.NOT_RECEIVED)
_STATUS = ("DELIVERED", "DENIED", "STOLEN", "PLACE")
_MONEY = re.compile(
    r"[$€£¥]\s?\d|\d\s?(?:[$€£¥円元块塊刀]|euros?\b|eur\b|usd\b|dollars?\b|pounds?\b|quid\b|bucks\b|"
    r"reais\b)"
)
_SPEAKS_FOR = (
    C.STUCK
    | C.DENIED
    | C.EMAIL
    | C.IFORDER
    | C.HOWTO
    | C.INVOICE
    | C.BUSINESS
    | C.MISC
    | C.STOP
    | C.REST
    | C.MISTAKE
    | C.INTACT
    | C.PAST
    | C.THREAT
)
_SPOKEN_FOR = (
    C.RETURN
    | C.SENTBACK
    | C.REFUND
    | C.CANCEL
    | C.BROKEN
    | C.ADDRESS
    | C.ADDRPART
    | C.SHIPCOST
    | C.MISSING
    | C.WRONG
    | C.EXCHANGE
    | C.REPLACE
    | C.LATE
    | C.WISMO
    | C.STOCK
    | C.CHANGE
    | C.NOTSHIP
    | C.SHIP
    | C.BADQ
    | C.DEFECT
    | C.STOLEN
    | C.DELIVERED
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The main case, how sure, why, and what else the message asks."""

    case: CaseType
    confidence: float
    words: tuple[str, ...]
    others: tuple[CaseType, ...]


def _with_near(hits: list[Hit], scale: int) -> list[Hit]:
    made: list[Hit] = []
    for first, second, span, third in _COMPILED_NEAR:
        firsts = [h for h in hits if h.concept == first][:_MAX_NEAR]
        if not firsts:
            continue
        seconds = [h for h in hits if h.concept == second][:_MAX_NEAR]
        for a in firsts:
            for b in seconds:
                if a.start == b.start:
                    continue
                distance = b.start - a.end if b.start > a.start else a.start - b.end
                if distance <= span * scale:
                    text = f"{a.text} … {b.text}" if a.start < b.start else f"{b.text} … {a.text}"
                    made.append(Hit(third, min(a.start, b.start), max(a.end, b.end), text))
                    break
            else:
                continue
            break
    return hits + made


def _without_inner(hits: list[Hit]) -> list[Hit]:
    """A fixed phrase speaks for its words: "return address" asks for no return."""
    masks = [hit for hit in hits if hit.end - hit.start > 1 and hit.concept & _SPEAKING]
    if not masks:
        return hits
    return [
        hit
        for hit in hits
        if not hit.concept & _SPOKEN
        or not any(
            m.start <= hit.start and hit.end <= m.end and m.end - m.start > hit.end - hit.start for m in masks
        )
    ]


Clause = tuple[str, list[Hit]]
"""A clause and the phrases in it."""


@dataclass(slots=True)
class Evidence:
    """What a message holds: each feature (a concept, a rule) with its strength 0..1, the phrases, and the
    clauses of the text itself."""

    features: dict[str, float]
    hits: list[Hit]
    clauses: list[Clause]


def _clauses(text: str) -> list[str]:
    """Clauses, at most so many; one without an end is cut, so that its cost stays linear."""
    return [
        part[at : at + _MAX_CLAUSE]
        for part in _SENTENCE.split(text)[:_MAX_CLAUSES]
        for at in range(0, len(part), _MAX_CLAUSE)
    ]


def _read(text: str, lexicon: Lexicon) -> list[Clause]:
    return [(part, _phrases(part, lexicon)) for part in _clauses(text) if part and not part.isspace()]


def _phrases(clause: str, lexicon: Lexicon) -> list[Hit]:
    hits = _without_inner(lexicon.find(clause, words_of(clause) if lexicon.spaced else []))
    if _MONEY.search(clause):
        hits.append(Hit(_MONEY_SUM, 0, 0, ""))
    return _with_near(hits, 1 if lexicon.spaced else 3) if hits else hits


def evidence(folded: str, lexicon: Lexicon, *, hint: str = "") -> Evidence:
    """The features of folded buyer text in one language; ``hint`` is a subject, which weighs less."""
    clauses = _read(folded[: MAX_TEXT if lexicon.spaced else MAX_TEXT // 3], lexicon)
    subject = _read(hint[:300], lexicon) if hint else []
    features = _features([*((hits, 1.0) for _, hits in clauses), *((hits, _HINT) for _, hits in subject)])
    if "?" in folded:
        features["QUESTION"] = 1.0
    return Evidence(features, [hit for _, hits in (*clauses, *subject) for hit in hits], clauses)


def _features(clauses: Iterable[tuple[list[Hit], float]]) -> dict[str, float]:
    """The features of clauses, each with the strength of its place."""
    features: dict[str, float] = {}
    everything = 0
    for hits, place in clauses:
        if not hits:
            continue
        strength = place if everything else 1.0  # a subject without a text is the message
        here = 0
        for hit in hits:
            here |= hit.concept
        everything |= here
        for first, name, needs, unless in _COMPILED:
            if not here & first or here & unless or features.get(name, 0.0) >= strength:
                continue
            for need in needs:
                if not here & need:
                    break
            else:
                features[name] = strength
        for concept in {hit.concept for hit in hits}:
            name = _NAMES[concept]
            if features.get(name, 0.0) < strength:
                features[name] = strength
    for first, name, needs, unless in _COMPILED_MESSAGE:
        if everything & first and not everything & unless and all(everything & need for need in needs):
            features[name] = 1.0
    return features


def classify(folded: str, lexicon: Lexicon, wording: Wording, *, hint: str = "") -> Verdict:
    """The case of folded buyer text in one language: from the fitted weights of what it holds, and from its
    wording."""
    found = evidence(folded, lexicon, hint=hint)
    said = _said(folded, wording, hint)
    if not found.hits and said is None:
        return Verdict(O, 0.2, (), ())
    case, confidence = _best(found.features, said)
    words = _deciding(found.hits, said, CASES.index(case))
    return Verdict(case, confidence, words, _others(found, wording, case))


def _best(features: Mapping[str, float], said: Said | None) -> tuple[CaseType, float]:
    """The case that weighs most, and how sure that is."""
    totals = _totals(features, said)
    highest = max(totals)
    case = CASES[totals.index(highest)]
    if case is CaseType.NOT_RECEIVED and not _denies(features, said):
        case = CaseType.WHERE_IS_MY_ORDER  # no delivered status is denied: the borderline of DESIGN §1
    return case, round(min(0.99, 1 / sum(math.exp(total - highest) for total in totals)), 3)


def _others(found: Evidence, wording: Wording, case: CaseType) -> tuple[CaseType, ...]:
    """What else is asked: a case that the rules name, and that a sentence read alone is surely about."""
    named: dict[CaseType, float] = {}
    for name, strength in found.features.items():
        rule = _BY_NAME.get(name)
        if rule is not None:
            named[rule.case] = named.get(rule.case, 0.0) + rule.weight * strength
    named = {
        one: weight
        for one, weight in named.items()
        if one not in {case, O} and weight >= _NAMED and {one, case} != DELIVERY
    }
    if not named or len(found.clauses) < 2:
        return ()
    alone = [
        _best(_features([(hits, 1.0)]), wording.said(text)) for text, hits in found.clauses[:_MAX_SENTENCES]
    ]
    sure = {one for one, confidence in alone if confidence >= _SURE}
    return tuple(sorted(sure & named.keys(), key=lambda one: -named[one]))


def _totals(features: Mapping[str, float], said: Said | None) -> list[float]:
    """What features and wording say for each case together."""
    lines = [_WEIGHTS["bias"], *(_WEIGHTS[name] for name, strength in features.items() if strength == 1.0)]
    if said is not None:
        lines.append(said.totals)
    for name, strength in features.items():
        if strength != 1.0:
            lines.append(tuple([weight * strength for weight in _WEIGHTS[name]]))
    return [sum(column) for column in zip(*lines, strict=True)]


def _said(folded: str, wording: Wording, hint: str) -> Said | None:
    """What the wording says; a subject speaks only where the text says nothing."""
    said = wording.said(folded[:MAX_TEXT])
    return wording.said(hint[:_MAX_CLAUSE]) if said is None and hint else said


def _denies(features: Mapping[str, float], said: Said | None) -> bool:
    """Whether a delivered status is spoken of at all."""
    if said is not None and said.totals[_DENIED] > said.totals[_AWAITED]:
        return True
    return any(name in features for name in _STATUS)


def _deciding(hits: list[Hit], said: Said | None, case: int) -> tuple[str, ...]:
    """The phrases that speak most for a case, strongest first; where none does, the wording that does."""
    speaking = [(_WEIGHTS[_NAMES[hit.concept]][case], hit.text) for hit in hits if hit.text]
    if not any(weight > 0.0 for weight, _ in speaking) and said is not None:
        speaking = [(line[case], shown) for shown, line in said.pieces]
    speaking.sort(key=lambda item: -item[0])
    strong = [text for weight, text in speaking if weight > 0.0] or [text for _, text in speaking[:1]]
    return tuple(dict.fromkeys(strong))[:_MAX_WORDS]


def _listed(concepts: C) -> str:
    return "|".join(c.name or "" for c in C if c & concepts)


def _named_rules(rules: tuple[Rule, ...], where: str) -> dict[str, Rule]:
    found: dict[str, Rule] = {}
    for rule in rules:
        name = f"{where}: {' + '.join(_listed(need) for need in rule.needs)}"
        while name in found:
            name += " (again)"
        found[name] = rule
    return found


def _compiled(rules: dict[str, Rule]) -> list[tuple[int, str, tuple[int, ...], int]]:
    """The first need apart: most rules fall at it."""
    return [
        (rule.needs[0].value, name, tuple(need.value for need in rule.needs[1:]), rule.unless.value)
        for name, rule in rules.items()
    ]


_NAMES = {concept.value: concept.name or "" for concept in C}
_COMPILED_NEAR = [(first.value, second.value, span, third.value) for first, second, span, third in NEAR]
_SPEAKING, _SPOKEN, _MONEY_SUM = _SPEAKS_FOR.value, _SPOKEN_FOR.value, C.MONEY.value
_IN_CLAUSE = _named_rules(RULES, "clause")
_IN_MESSAGE = _named_rules(MESSAGE_RULES, "message")
_BY_NAME = {**_IN_CLAUSE, **_IN_MESSAGE}
_COMPILED = _compiled(_IN_CLAUSE)
_COMPILED_MESSAGE = _compiled(_IN_MESSAGE)
FEATURES = (*_NAMES.values(), *_BY_NAME)
"""Every name that the weights know, without the bias."""
_NOTHING = (0.0,) * len(CASES)
_WEIGHTS: dict[str, tuple[float, ...]] = {}


def weigh_with(given: Mapping[str, tuple[float, ...]]) -> dict[str, tuple[float, ...]]:
    """Take these weights from now on; returns those before. For fitting: otherwise they are ``weights``."""
    before = dict(_WEIGHTS)
    _WEIGHTS.update({name: given.get(name, _NOTHING) for name in ("bias", *FEATURES)})
    return before


weigh_with(weights.WEIGHTS)


def prior(name: str) -> tuple[float, ...]:
    """What a feature weighs for each case before fitting: a rule's own weight for its case."""
    rule = _BY_NAME.get(name)
    return tuple(rule.weight if rule is not None and rule.case is case else 0.0 for case in CASES)


def left_of(features: Iterable[str], lost: Set[str]) -> set[str]:
    """The features of a message that remain when the concepts ``lost`` are overheard."""
    concepts = C(0)
    for name in features:
        if name not in _BY_NAME and name not in lost:
            concepts |= C[name]
    return {
        name
        for name in features
        if (all(concepts & need for need in _BY_NAME[name].needs) if name in _BY_NAME else name not in lost)
    }
