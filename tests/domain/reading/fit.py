"""Fit the weights of concepts and rules to the labelled messages, count their wording; write both down.

Run it after a change of messages, concepts, phrases or rules (``python -m tests.domain.reading.fit``). Always
the same: a multinomial logistic regression by gradient descent, held near the hand-given weights of the
rules; wording is only counted. The ``blind`` messages are never read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from backend.domain.reading import cases, wording
from backend.domain.reading.language import LEXICONS, fold
from backend.domain.reading.normalise import normalise
from backend.domain.reading.wording import Counts
from backend.domain.vocabulary import CaseType
from tests.domain.reading.scoring import LANGUAGES, Row, rows

TARGET = Path(cases.__file__).with_name("weights.py")
NEAR_PRIOR, NEAR_ZERO = 0.01, 0.001
PRIOR_SHARE = 0.4
# Copies of each message in which some concepts were overheard: new wording will miss some too.
COPIES, LOST, SEED = 2, 0.2, 20261123
STEPS, RATE, MOMENTUM = 300, 0.3, 0.9

HEAD = '''"""What each concept and rule weighs for each case; written by ``tests/domain/reading/fit.py``.

Nine numbers in the order of :class:`CaseType`.
"""

WEIGHTS: dict[str, tuple[float, ...]] = {
'''
COUNTS_HEAD = (
    '"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""\n\n'
)


def fitted(chosen: Sequence[Row]) -> dict[str, tuple[float, ...]]:
    """Weights by feature, rounded to two places; features that no message has keep none."""
    names = ["bias", *cases.FEATURES]
    place = {name: index for index, name in enumerate(names)}
    found = np.zeros((len(chosen) * (COPIES + 1), len(names)), np.float32)
    wanted = np.zeros((len(found), len(CaseType)), np.float32)
    chance = np.random.default_rng(SEED)
    line = 0
    for row in chosen:
        folded = fold(normalise(row["text"]), row["language"])
        features = cases.evidence(folded, LEXICONS[row["language"]]).features
        for copy in range(COPIES + 1):
            found[line, 0] = 1.0
            lost = {name for name in sorted(features) if chance.random() < LOST} if copy else set()
            for name in cases.left_of(features, lost):
                found[line, place[name]] = 1.0
            wanted[line, cases.CASES.index(CaseType(row["case_type"]))] = 1.0
            line += 1
    start = (
        np.array([[0.0] * len(cases.CASES), *(cases.prior(name) for name in cases.FEATURES)], np.float32)
        * PRIOR_SHARE
    )
    pull = np.where(start.any(axis=1, keepdims=True), NEAR_PRIOR, NEAR_ZERO)
    weights, speed = start.copy(), np.zeros_like(start)
    for _ in range(STEPS):
        totals = found @ weights
        odds = np.exp(totals - totals.max(axis=1, keepdims=True))
        odds /= odds.sum(axis=1, keepdims=True)
        slope = found.T @ (odds - wanted) / len(found) + pull * (weights - start)
        speed = MOMENTUM * speed - RATE * slope
        weights += speed
    return {
        name: tuple(round(float(w), 2) + 0.0 for w in line)
        for name, line in zip(names, weights, strict=True)
        if name == "bias" or line.any()
    }


def counted(chosen: Sequence[Row]) -> dict[str, Counts]:
    """How many of these messages of each case hold a piece of wording, by language."""
    found: dict[str, dict[str, list[int]]] = {language: {} for language in LANGUAGES}
    for row in chosen:
        here = found[row["language"]]
        case = cases.CASES.index(CaseType(row["case_type"]))
        for piece in wording.of_message(fold(normalise(row["text"]), row["language"]), row["language"]):
            here.setdefault(piece, [0] * len(CaseType))[case] += 1
    return {
        language: {piece: tuple(line) for piece, line in here.items() if sum(line) >= wording.AT_LEAST}
        for language, here in found.items()
    }


def main() -> None:
    chosen = rows()
    lines = [
        f'    "{name}": ({", ".join(f"{w:g}" for w in line)}),\n' for name, line in fitted(chosen).items()
    ]
    TARGET.write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")
    for language, counts in counted(chosen).items():
        text = f'{COUNTS_HEAD}COUNTS = """\n{wording.written(counts)}"""\n'
        (TARGET.with_name("counts") / f"{language}.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
