"""From concepts to the case: one table of rules for all languages, and the borderlines of DESIGN §1.

A rule holds when every group of its concepts is present in one clause (or, for ``MESSAGE_RULES``, anywhere) and
none of its exceptions. What each concept and each rule finally weighs for each case stands in ``weights``: fitted,
around the weights given here, to one half of the labelled messages (``tests/domain/reading/fit.py``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Set
from dataclasses import dataclass

from backend.domain.reading import weights
from backend.domain.reading.lexicon import Concept as C
from backend.domain.reading.lexicon import Hit, Lexicon
from backend.domain.reading.normalise import words_of
from backend.domain.vocabulary import CaseType

W = CaseType.WHERE_IS_MY_ORDER
N = CaseType.NOT_RECEIVED
S = CaseType.SHIPPING_CHARGE
I = CaseType.ITEM_PROBLEM  # noqa: E741 - one letter a case keeps the table readable
R = CaseType.RETURN_REFUND
X = CaseType.CANCEL
A = CaseType.ADDRESS_CHANGE
P = CaseType.PRODUCT_QUESTION
O = CaseType.OTHER  # noqa: E741
DELIVERY = frozenset({W, N})

MAX_TEXT = 3_000
_MAX_CLAUSES = 60
_MAX_CLAUSE = 300
_SENTENCE = re.compile(
    r"[.!?;:\n。！？；：…]+|,(?=\s)|[，、]|\s[-–—]+\s|\b(?:but|aber|mais|pero|però|maar|sondern|however|doch)\b|但|可是|不过|不過|けど|ですが"
)

_NOUN = C.ORDER | C.PARCEL | C.ITEM
_OBJECT = C.REFUND | C.INVOICE | C.REPLY | C.RETURN | C.SENTBACK
_HAD = C.SENTBACK | C.RETURN


@dataclass(frozen=True, slots=True)
class Rule:
    """``case`` gains ``weight`` where all groups of ``needs`` and none of ``unless`` are present."""

    case: CaseType
    weight: float
    needs: tuple[C, ...]
    unless: C = C(0)


# Two concepts near each other make a third: (first, second, at most so many words between, third).
NEAR = (
    (C.NEG, C.GOT, 6, C.NOTGOT),
    (C.NEG, C.DELIVERED, 5, C.NOTGOT),
    (C.NEG, C.SHIP, 4, C.NOTSHIP),
    (C.NEG, C.WORK, 4, C.BROKEN),
)

RULES = (
    # where is my order
    Rule(W, 3.0, (C.WHERE, _NOUN), _OBJECT | C.IFORDER | C.PART | C.INSIDE),
    Rule(W, 2.4, (C.WHEN, C.GOT | C.SHIP | C.PARCEL | C.DELIVERED), _OBJECT | C.IFORDER | C.STOCK),
    Rule(W, 2.9, (C.NOTGOT,), _OBJECT | C.INSIDE | C.PART | C.IFORDER),
    Rule(W, 2.0, (C.NOTGOT, _NOUN), _OBJECT | C.INSIDE | C.PART | C.IFORDER | C.BROKEN | C.WRONGITEM),
    Rule(W, 1.3, (C.LATE,), _OBJECT | C.PRODUCT),
    Rule(W, 1.3, (C.LATE, _NOUN | C.GOT | C.SHIP), _OBJECT | C.PRODUCT | C.IFORDER),
    Rule(W, 1.8, (C.WAIT,), _OBJECT),
    Rule(W, 1.4, (C.WAIT, _NOUN), _OBJECT),
    Rule(W, 2.8, (C.STUCK,), C.RETURN | C.REFUND | C.ADDRESS),
    Rule(W, 2.8, (C.TRACK, C.NEG | C.BROKEN | C.WRONG), C.RETURN),
    Rule(W, 1.6, (C.TRACK,), C.RETURN | C.SENTBACK | C.PRODUCT),
    Rule(
        W, 2.0, (C.NOTSHIP,), C.RETURN | C.CANCEL | C.REFUND | C.WRONGITEM | C.INVOICE | C.REPLY | C.IFORDER
    ),
    Rule(W, 2.4, (C.STATUS, _NOUN), _OBJECT),
    Rule(W, 1.8, (C.SUPPOSED, C.GOT | C.PARCEL | C.DELIVERED), _OBJECT | C.IFORDER | C.PART),
    Rule(W, 1.4, (C.LOST,), C.RETURN | C.PART),
    Rule(W, 1.4, (C.LOST, _NOUN), C.RETURN | C.PART),
    Rule(W, 1.8, (C.REST,), C.INSIDE | C.RETURN | C.CANCEL | C.SHIPCOST),
    Rule(
        W, 2.0, (C.REST, C.NEG | C.WHERE | C.WHEN | C.GOT | C.WAIT | C.SHIP), C.INSIDE | C.RETURN | C.CANCEL
    ),
    Rule(W, 1.2, (C.DEADLINE, C.GOT | C.PARCEL), _OBJECT | C.IFORDER | C.CANCEL),
    Rule(W, 1.6, (C.FASTER, C.SHIP | C.PARCEL | C.GOT), C.CHARGE | C.IFORDER | C.CHARGED),
    Rule(W, 2.6, (C.WISMO,), C.REFUND | C.INVOICE | C.IFORDER | C.STOCK | C.RETURN | C.REPLACE),
    Rule(W, 1.0, (C.WISMO, C.REPLACE)),
    # not received: the scan says so, the buyer denies it
    Rule(N, 3.0, (C.DENIED,), C.RETURN),
    Rule(N, 3.0, (C.STOLEN,)),
    Rule(N, 2.5, (C.DELIVERED, C.NOTHERE), C.INSIDE | C.PART),
    # item problem
    Rule(I, 3.0, (C.BROKEN,), C.TRACK | C.WISMO | C.ADDRESS),
    Rule(I, 1.0, (C.BROKEN, C.ITEM | C.PARCEL | C.BOX | C.GOT | C.PART), C.TRACK | C.IF),
    Rule(I, 2.8, (C.DEFECT,), C.TRACK),
    Rule(I, 2.8, (C.WRONGITEM,), C.CANCEL | C.MISTAKE | C.EXCHANGE | C.ASK | C.TRACK),
    Rule(I, 1.4, (C.WRONGITEM,), C.TRACK),
    Rule(I, 2.4, (C.WRONG, C.ITEM | C.PART, C.GOT | C.SHIP), C.MISTAKE | C.EXCHANGE),
    Rule(I, 2.6, (C.MISSING, C.PART | C.INSIDE), C.TRACK | C.ADDRESS | C.ADDRPART),
    Rule(I, 2.0, (C.MISSING, C.ITEM), C.TRACK | C.PARCEL | C.ADDRESS | C.ADDRPART | C.LOST | C.WISMO),
    Rule(I, 2.4, (C.NOTGOT | C.NEG, C.PART, C.INSIDE)),
    Rule(I, 1.8, (C.NOTGOT, C.PART), C.ASK),
    Rule(I, 2.4, (C.BADQ,), C.PRODUCT | C.IFORDER),
    Rule(I, 1.5, (C.REPLACE,), C.ADDRESS | C.PRODUCT),
    # return and refund
    Rule(R, 2.7, (C.RETURN,), C.DENIED),
    Rule(R, 2.2, (C.REFUND,), C.SHIPCOST | C.CUSTOMS),
    Rule(R, 2.2, (C.REFUND, C.ITEM | C.RETURN | C.SENTBACK | C.WAIT | C.WHERE | C.WHEN | C.NEG | C.NOTGOT)),
    Rule(R, 2.4, (C.SENTBACK,)),
    Rule(R, 2.4, (C.EXCHANGE,), C.BROKEN | C.WRONGITEM),
    Rule(R, 1.3, (C.MIND,)),
    Rule(R, 1.4, (C.MIND, C.GOT), C.CANCEL),
    Rule(R, 2.0, (C.FIT,), C.ASK | C.IFORDER | C.PRODUCT),
    # shipping charge
    Rule(S, 2.4, (C.CHARGE,), C.RETURN | C.IFORDER),
    Rule(S, 2.4, (C.SHIPCOST, C.CHARGED), C.RETURN | C.SENTBACK),
    Rule(S, 1.0, (C.SHIPCOST,), C.RETURN | C.SENTBACK | C.STATUS | C.WISMO | C.ADDRESS | C.WAIT),
    Rule(S, 2.4, (C.CUSTOMS, C.CHARGED)),
    Rule(S, 1.2, (C.CUSTOMS,)),
    # cancel
    Rule(X, 3.3, (C.CANCEL,), C.IF | C.NEG | C.RETURN),
    Rule(X, 1.5, (C.CANCEL,)),
    Rule(X, 1.6, (C.CANCEL, _NOUN), C.NEG),
    Rule(X, 2.0, (C.MISTAKE,), C.ADDRESS | C.ADDRPART | C.GOT),
    Rule(X, 1.0, (C.MIND, C.ORDER), C.GOT),
    Rule(X, 1.6, (C.STOP,), C.ADDRESS | C.CHANGE),
    # address change
    Rule(A, 1.4, (C.ADDRESS,), C.EMAIL | C.DELIVERED | C.DENIED | C.RETURN),
    Rule(A, 2.6, (C.ADDRESS, C.CHANGE | C.MOVED), C.EMAIL | C.DELIVERED | C.INVOICE | C.RETURN),
    Rule(
        A, 1.7, (C.ADDRPART,), C.DELIVERED | C.INVOICE | C.RETURN | C.BROKEN | C.DENIED | C.NOTHERE | C.MISC
    ),
    Rule(A, 1.8, (C.ADDRPART, C.CHANGE | C.MOVED), C.DELIVERED | C.INVOICE | C.RETURN | C.DENIED | C.BROKEN),
    Rule(A, 1.8, (C.MOVED,), C.RETURN),
    # product question
    Rule(P, 2.0, (C.PRODUCT,), C.INVOICE | C.RETURN | C.REFUND | C.REVIEW | C.TRACK | C.DENIED),
    Rule(
        P,
        1.4,
        (C.SPEC, C.ASK),
        C.INVOICE | C.BROKEN | C.WRONGITEM | C.TRACK | C.RETURN | C.CANCEL | C.EXCHANGE,
    ),
    Rule(P, 1.2, (C.PRODUCT, C.SPEC), C.BROKEN | C.WRONGITEM | C.RETURN),
    Rule(P, 2.2, (C.STOCK,), C.CANCEL | C.NOTGOT),
    Rule(P, 2.2, (C.HOWTO,), C.MISSING | C.RETURN | C.BROKEN | C.CANCEL),
    Rule(P, 3.4, (C.IFORDER,), C.CANCEL | C.RETURN),
    # other
    Rule(O, 3.6, (C.INVOICE,), C.CUSTOMS | C.SHIPCOST),
    Rule(O, 2.6, (C.REVIEW,)),
    Rule(O, 3.0, (C.BUSINESS,), C.PARCEL),
    Rule(O, 2.4, (C.MISC,)),
    Rule(O, 0.8, (C.THANKS,)),
    Rule(O, 2.6, (C.HAPPY,), C.NEG | C.WRONG),
    Rule(O, 1.2, (C.REPLY, C.NEG | C.WAIT | C.WHEN)),
    # what is left when nothing stronger speaks
    Rule(
        W,
        0.8,
        (C.PARCEL | C.CARRIER, C.NEG | C.WHEN | C.SHIP | C.GOT | C.SUPPOSED | C.YET),
        _OBJECT | C.IFORDER | C.ASK,
    ),
    Rule(W, 0.8, (C.SHIP, C.YET | C.NEG | C.ORDER), _OBJECT | C.IFORDER | C.CANCEL),
    Rule(N, 0.9, (C.DELIVERED, C.NEG), _OBJECT),
    Rule(I, 0.8, (C.INSIDE | C.PART | C.WORK, C.NEG | C.WRONG | C.MISSING)),
    Rule(I, 0.8, (C.WRONG, C.ITEM | C.PART), C.MISTAKE),
    Rule(P, 0.8, (C.SPEC | C.ASK,), C.PARCEL | C.TRACK | C.CARRIER | C.REFUND | C.RETURN | C.ADDRESS),
    Rule(A, 0.8, (C.CHANGE | C.MOVED, C.PLACE | C.ADDRPART | C.CARRIER)),
)

MESSAGE_RULES = (
    Rule(N, 1.0, (C.DELIVERED, C.SAYS, C.NEG), C.SENTBACK | C.RETURN | C.ADDRPART | C.CHARGE | C.WRONGITEM),
    Rule(N, 1.5, (C.DELIVERED, C.PLACE, C.NEG), C.SENTBACK | C.CHANGE | C.WRONGITEM),
    Rule(N, 3.0, (C.DELIVERED, C.SAYS, C.NOTHERE | C.NOTGOT), C.SENTBACK | C.WRONGITEM | C.MISSING),
    Rule(N, 1.2, (C.DELIVERED, C.NOTHERE | C.DENIED, C.PLACE | C.CARRIER | C.TRACK), C.SENTBACK),
    Rule(N, 0.8, (C.PLACE, C.NOTHERE, C.SAYS), C.SENTBACK),
    Rule(R, 1.0, (C.SENTBACK, C.REFUND)),
    Rule(R, 0.8, (C.REFUND, C.MIND | C.FIT | C.RETURN)),
    Rule(R, 1.2, (C.MIND, C.RETURN)),
    Rule(X, 1.0, (C.CANCEL, C.MISTAKE)),
    Rule(W, 0.8, (C.NOTGOT, C.LATE | C.WAIT | C.SUPPOSED | C.TRACK), C.SENTBACK | C.REFUND),
)

CASES = tuple(CaseType)
_HINT = 0.4
_NAMED = 1.8
_MAX_WORDS = 8
_MAX_NEAR = 20
_MONEY = re.compile(
    r"[$€£¥]\s?\d|\d\s?(?:[$€£¥円元块塊刀]|euros?\b|eur\b|usd\b|dollars?\b|pounds?\b|quid\b|bucks\b|reais\b)"
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
    for first, second, span, third in NEAR:
        firsts = [h for h in hits if h.concept is first][:_MAX_NEAR]
        if not firsts:
            continue
        seconds = [h for h in hits if h.concept is second][:_MAX_NEAR]
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
    masks = [hit for hit in hits if hit.concept in _SPEAKS_FOR and hit.end - hit.start > 1]
    if not masks:
        return hits
    return [
        hit
        for hit in hits
        if hit.concept not in _SPOKEN_FOR
        or not any(
            m.start <= hit.start and hit.end <= m.end and m.end - m.start > hit.end - hit.start for m in masks
        )
    ]


@dataclass(slots=True)
class Evidence:
    """What a message holds: every feature (a concept, a rule) with its strength 0..1, and the phrases found."""

    features: dict[str, float]
    hits: list[Hit]


def _clauses(text: str) -> list[str]:
    """Clauses, at most so many; one without an end is cut, so that its cost stays linear."""
    return [
        part[at : at + _MAX_CLAUSE]
        for part in _SENTENCE.split(text)[:_MAX_CLAUSES]
        for at in range(0, len(part), _MAX_CLAUSE)
    ]


def evidence(folded: str, lexicon: Lexicon, *, hint: str = "") -> Evidence:
    """The features of folded buyer text in one language; ``hint`` is a subject, which weighs less."""
    features: dict[str, float] = {}
    all_hits: list[Hit] = []
    everything = 0
    parts = [(part, 1.0) for part in _clauses(folded[: MAX_TEXT if lexicon.spaced else MAX_TEXT // 2])]
    subject = [(part, _HINT) for part in _clauses(hint[:300])] if hint else []
    scale = 1 if lexicon.spaced else 3
    for part, strength in (*parts, *subject):
        if not part or part.isspace():
            continue
        if strength != 1.0 and not all_hits:
            strength = 1.0  # a subject without a text is the message
        hits = _without_inner(lexicon.find(part, words_of(part) if lexicon.spaced else []))
        if _MONEY.search(part):
            hits.append(Hit(C.MONEY, 0, 0, ""))
        if not hits:
            continue
        hits = _with_near(hits, scale)
        here = 0
        for hit in hits:
            here |= hit.concept.value
        everything |= here
        all_hits += hits
        for name, needs, unless in _COMPILED:
            if here & unless or features.get(name, 0.0) >= strength:
                continue
            for need in needs:
                if not here & need:
                    break
            else:
                features[name] = strength
        for hit in hits:
            name = _NAMES[hit.concept]
            if features.get(name, 0.0) < strength:
                features[name] = strength
    for name, needs, unless in _COMPILED_MESSAGE:
        if not everything & unless and all(everything & need for need in needs):
            features[name] = 1.0
    if "?" in folded:
        features[_NAMES[C.QUESTION]] = 1.0
    return Evidence(features, all_hits)


def classify(folded: str, lexicon: Lexicon, *, hint: str = "") -> Verdict:
    """The case of folded buyer text in one language, from the fitted weights of what it holds."""
    found = evidence(folded, lexicon, hint=hint)
    if not found.hits:
        return Verdict(O, 0.2, (), ())
    totals = list(_BIAS)
    named: dict[CaseType, float] = {}
    for name, strength in found.features.items():
        for index, weight in enumerate(_WEIGHTS[name]):
            totals[index] += weight * strength
        rule = _BY_NAME.get(name)
        if rule is not None:
            named[rule.case] = named.get(rule.case, 0.0) + rule.weight * strength
    highest = max(totals)
    odds = [math.exp(total - highest) for total in totals]
    best = totals.index(highest)
    case = CASES[best]
    others = sorted(
        (
            c
            for c, weight in named.items()
            if c not in {case, O} and weight >= _NAMED and {c, case} != DELIVERY
        ),
        key=lambda c: -named[c],
    )
    return Verdict(
        case, round(min(0.99, odds[best] / sum(odds)), 3), _deciding(found.hits, best), tuple(others)
    )


def _deciding(hits: list[Hit], case: int) -> tuple[str, ...]:
    """The phrases that speak most for a case, strongest first."""
    speaking = [(_WEIGHTS[_NAMES[hit.concept]][case], hit.text) for hit in hits if hit.text]
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


def _compiled(rules: dict[str, Rule]) -> list[tuple[str, tuple[int, ...], int]]:
    return [
        (name, tuple(need.value for need in rule.needs), rule.unless.value) for name, rule in rules.items()
    ]


_NAMES = {concept: concept.name or "" for concept in C}
_IN_CLAUSE = _named_rules(RULES, "clause")
_IN_MESSAGE = _named_rules(MESSAGE_RULES, "message")
_BY_NAME = {**_IN_CLAUSE, **_IN_MESSAGE}
_COMPILED = _compiled(_IN_CLAUSE)
_COMPILED_MESSAGE = _compiled(_IN_MESSAGE)
FEATURES = (*_NAMES.values(), *_BY_NAME)
"""Every name that the weights know, without the bias."""
_BIAS = weights.WEIGHTS["bias"]
_WEIGHTS = {name: weights.WEIGHTS.get(name, (0.0,) * len(CASES)) for name in FEATURES}


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
