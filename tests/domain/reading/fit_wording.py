"""Fit what words weigh by themselves to the labelled messages, language by language; write it down.

Called by ``tests.domain.reading.fit``. A multinomial logistic regression on the pieces of each message, apart
from the concepts: fitted together, the concepts, whose phrases were made from these very messages, would
leave nothing for the words to explain. The ``blind`` messages are never read here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from backend.domain.reading import cases, wording
from backend.domain.reading.language import fold
from backend.domain.reading.normalise import normalise
from backend.domain.vocabulary import CaseType
from tests.domain.reading.scoring import Row

FOLDER = Path(wording.__file__).with_name("wordings")
# A piece of one message only tells nothing; of the others those that weigh most are kept.
FEWEST, MOST = 2, 1500
NEAR_ZERO, STEPS, RATE, MOMENTUM = 2e-4, 60, 4.0, 0.9
# How much the words may say beside the phrases: measured on messages that neither knew.
VOICE = 0.75

HEAD = '''"""What words weigh for each case, in tenths; written by ``tests/domain/reading/fit_wording.py``."""

WEIGHTS: dict[str, tuple[int, ...]] = {
'''

Matrix = np.ndarray


def worded(chosen: Sequence[Row]) -> dict[str, wording.Weights]:
    """Weights by language and piece, in tenths."""
    return {code: _language([row for row in chosen if row["language"] == code]) for code in wording.WORDINGS}


def write(found: dict[str, wording.Weights]) -> None:
    """One file a language, one piece a line."""
    for code, weights in found.items():
        lines = [f'    "{piece}": ({", ".join(map(str, line))}),\n' for piece, line in weights.items()]
        (FOLDER / f"{code}.py").write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")


def _language(chosen: Sequence[Row]) -> wording.Weights:
    made = [_pieces(row) for row in chosen]
    counts = Counter(piece for pieces in made for piece in pieces)
    names = sorted(piece for piece, count in counts.items() if count >= FEWEST)
    wanted = np.zeros((len(chosen), len(CaseType)), np.float32)
    for line, row in enumerate(chosen):
        wanted[line, cases.CASES.index(CaseType(row["case_type"]))] = 1.0
    if len(names) > MOST:
        weights = _weights(_table(made, names), wanted)[:-1]
        often = np.array([counts[name] for name in names])
        score = np.abs(weights).max(axis=1) * np.sqrt(often)
        names = sorted(names[index] for index in np.argsort(-score, kind="stable")[:MOST])
    tenths = np.rint(_weights(_table(made, names), wanted) * VOICE * wording.TENTHS).astype(int)
    return {
        name: tuple(map(int, line))
        for name, line in zip([*names, wording.BIAS], tenths, strict=True)
        if name == wording.BIAS or line.any()
    }


def _pieces(row: Row) -> set[str]:
    code = row["language"]
    return wording.pieces(fold(normalise(row["text"]), code), spaced=wording.WORDINGS[code].spaced)


def _table(made: Sequence[set[str]], names: Sequence[str]) -> Matrix:
    """Messages by pieces; each message as long as any other. The last column is the bias."""
    place = {name: index for index, name in enumerate(names)}
    table = np.zeros((len(made), len(names) + 1), np.float32)
    for line, pieces in enumerate(made):
        known = [place[piece] for piece in pieces if piece in place]
        table[line, known] = 1 / np.sqrt(len(known) or 1)
        table[line, -1] = 1.0
    return table


def _weights(table: Matrix, wanted: Matrix) -> Matrix:
    """Gradient descent from zero. A step is a sum of messages, so their products are worked out once."""
    products = table @ table.T
    shares, speed = np.zeros_like(wanted), np.zeros_like(wanted)
    for _ in range(STEPS):
        totals = products @ shares
        odds = np.exp(totals - totals.max(axis=1, keepdims=True))
        odds /= odds.sum(axis=1, keepdims=True)
        speed = MOMENTUM * speed - RATE * ((odds - wanted) / len(table) + NEAR_ZERO * shares)
        shares += speed
    return table.T @ shares
