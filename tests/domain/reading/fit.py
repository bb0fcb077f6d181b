"""Fit the weights of concepts and rules to the labelled messages; write them down.

Run it after a change of concepts, phrases or rules (``python -m tests.domain.reading.fit``). Always the same:
a multinomial logistic regression by gradient descent, held near the hand-given weights of the rules. The
``blind`` messages are never read here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from backend.domain.reading import cases
from backend.domain.reading.cases import Evidence, Weights
from backend.domain.reading.language import LEXICONS, fold
from backend.domain.reading.normalise import normalise
from backend.domain.vocabulary import CaseType
from tests.domain.reading.scoring import Row, rows

TARGET = Path(cases.__file__).with_name("weights.py")
STEMS = TARGET.parent / "stem_weights"
# With some 300 messages of a language its stems made no message read better, with 700 they did.
STEM_LANGUAGES = ("en", "de", "fr")
# In so many messages a stem must stand to be weighed.
COMMON = 3
NEAR_PRIOR, NEAR_ZERO, NEAR_SILENCE = 0.01, 0.001, 0.001
PRIOR_SHARE = 0.4
# Copies of each message in which some concepts were overheard: new wording will miss some too.
COPIES, LOST, SEED = 2, 0.2, 20261123
STEPS, RATE, MOMENTUM = 300, 0.3, 0.9

HEAD = '''"""What each concept and rule weighs for each case; written by ``tests/domain/reading/fit.py``.

Nine numbers in the order of :class:`CaseType`.
"""

'''
STEMS_HEAD = '''"""Written by ``tests/domain/reading/fit.py``."""

'''


@dataclass(slots=True)
class Block:
    """Some columns of the table of features and the messages (``lines``) that can hold them."""

    names: list[str]
    lines: NDArray[np.intp]
    found: NDArray[np.float32]
    start: NDArray[np.float32]
    pull: NDArray[np.float32]


def fitted(chosen: Sequence[Row]) -> Weights:
    """Weights of features and of stems, rounded to two places; what no message has gets none."""
    read = [
        cases.evidence(fold(normalise(row["text"]), row["language"]), LEXICONS[row["language"]])
        for row in chosen
    ]
    told = np.repeat([cases.CASES.index(CaseType(row["case_type"])) for row in chosen], COPIES + 1)
    wanted = np.eye(len(cases.CASES), dtype=np.float32)[told]
    languages = [language for language in LEXICONS if language in STEM_LANGUAGES]
    blocks = [
        _features(read),
        *(_stems(read, [row["language"] == language for row in chosen]) for language in languages),
    ]
    features, *stems = (
        {
            name: tuple(round(float(w), 2) + 0.0 for w in line)
            for name, line in zip(block.names, weights, strict=True)
            if name == "bias" or line.any()
        }
        for block, weights in zip(blocks, _descended(blocks, wanted), strict=True)
    )
    return Weights(features, dict(zip(languages, stems, strict=True)))


def _features(read: Sequence[Evidence]) -> Block:
    """The bias, the concepts and the rules of all messages."""
    names = ["bias", *cases.FEATURES]
    place = {name: index for index, name in enumerate(names)}
    found = np.zeros((len(read) * (COPIES + 1), len(names)), np.float32)
    found[:, 0] = 1.0
    chance = np.random.default_rng(SEED)
    for index, evidence in enumerate(read):
        for copy in range(COPIES + 1):
            lost = {name for name in sorted(evidence.features) if chance.random() < LOST} if copy else set()
            for name in cases.left_of(evidence.features, lost):
                found[index * (COPIES + 1) + copy, place[name]] = 1.0
    start = (
        np.array([[0.0] * len(cases.CASES), *(cases.prior(name) for name in cases.FEATURES)], np.float32)
        * PRIOR_SHARE
    )
    pull = np.where(start.any(axis=1, keepdims=True), NEAR_PRIOR, NEAR_ZERO).astype(np.float32)
    return Block(names, np.arange(len(found)), found, start, pull)


def _stems(read: Sequence[Evidence], spoken: Sequence[bool]) -> Block:
    """The stems that are common enough in the messages of one language."""
    mine = [index for index, this in enumerate(spoken) if this]
    count = Counter(stem for index in mine for stem in read[index].stems)
    names = sorted(stem for stem, messages in count.items() if messages >= COMMON and stem.isalpha())
    place = {name: index for index, name in enumerate(names)}
    found = np.zeros((len(mine), len(names)), np.float32)
    for line, index in enumerate(mine):
        for stem in read[index].stems:
            if stem in place:
                found[line, place[stem]] = 1.0
    lines = np.array([index * (COPIES + 1) + copy for index in mine for copy in range(COPIES + 1)])
    start = np.zeros((len(names), len(cases.CASES)), np.float32)
    pull = np.full((len(names), 1), NEAR_SILENCE, np.float32)
    return Block(names, lines, np.repeat(found, COPIES + 1, axis=0), start, pull)


def _descended(blocks: Sequence[Block], wanted: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """The weights of each block at the end of the descent."""
    weights = [block.start.copy() for block in blocks]
    speeds = [np.zeros_like(block.start) for block in blocks]
    for _ in range(STEPS):
        totals = np.zeros_like(wanted)
        for block, now in zip(blocks, weights, strict=True):
            totals[block.lines] += block.found @ now
        odds = np.exp(totals - totals.max(axis=1, keepdims=True))
        odds /= odds.sum(axis=1, keepdims=True)
        for block, now, speed in zip(blocks, weights, speeds, strict=True):
            wrong = (odds - wanted)[block.lines]
            speed *= MOMENTUM
            speed -= RATE * (block.found.T @ wrong / len(wanted) + block.pull * (now - block.start))
            now += speed
    return weights


def main() -> None:
    found = fitted(rows())
    TARGET.write_text(HEAD + _listed("WEIGHTS", found.features), encoding="utf-8")
    for language, stems in found.stems.items():
        (STEMS / f"{language}.py").write_text(STEMS_HEAD + _listed("STEMS", stems), encoding="utf-8")


def _listed(name: str, weights: Mapping[str, tuple[float, ...]]) -> str:
    lines = [f'    "{key}": ({", ".join(f"{w:g}" for w in line)}),\n' for key, line in weights.items()]
    return f"{name}: dict[str, tuple[float, ...]] = {{\n{''.join(lines)}}}\n"


if __name__ == "__main__":
    main()
