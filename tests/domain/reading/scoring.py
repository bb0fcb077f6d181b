"""Accuracy of the reading on the labelled set (``tests/labelled``), as the bench and the tests report it.

Two figures. ``crossed``: weights are fitted to two thirds of the messages and judged on the last third, in
turn; the phrases, however, were improved by looking at errors of these messages. ``blind``: messages whose
errors nobody looked at and that no weight was fitted to; they were written to be hard.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from backend.domain.reading import Incoming, Reading, as_json, cases, read_eml, understand
from backend.domain.reading.wording import Counts, Wording, speak_with
from backend.domain.vocabulary import CaseType

Row = dict[str, str]
FOLDS = 3

LABELLED = Path(__file__).resolve().parents[2] / "labelled"
DELIVERY = frozenset({CaseType.WHERE_IS_MY_ORDER.value, CaseType.NOT_RECEIVED.value})
LANGUAGES = ("en", "de", "fr", "es", "it", "ja", "zh", "pt", "nl")


def fold_of(row_id: str) -> int:
    """In which third a message is, for good."""
    return hashlib.sha256(row_id.encode()).digest()[0] % FOLDS


def rows(kind: str = "messages") -> list[Row]:
    """All labelled messages, or the ``blind`` ones; ``language`` without its region."""
    found = []
    for file in sorted(LABELLED.glob(f"{kind}.*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                found.append({**row, "language": row["language"].partition("-")[0]})
    return found


def read_row(text: str) -> Reading:
    """A message as Zendesk hands it over when nothing but the buyer's words is known."""
    return understand(Incoming("buyer@post.example", "", text, html=False))


def f1(pairs: Iterable[tuple[bool, bool]]) -> float:
    """F1 of (labelled, found) pairs; 1.0 where there is nothing to find and nothing is found."""
    pairs = list(pairs)
    hits = sum(a and b for a, b in pairs)
    wrong = sum(a != b for a, b in pairs)
    return 2 * hits / (2 * hits + wrong) if hits or wrong else 1.0


def judge(judged: list[tuple[str, str]]) -> dict[str, float]:
    """Scores of (labelled case, found case) pairs."""
    others = [found for case, found in judged if case not in DELIVERY]
    return {
        "delivery_f1": f1((case in DELIVERY, found in DELIVERY) for case, found in judged),
        "macro_f1": sum(f1((a == c.value, b == c.value) for a, b in judged) for c in CaseType)
        / len(CaseType),
        "false_delivery": sum(found in DELIVERY for found in others) / max(1, len(others)),
        "messages": float(len(judged)),
    }


def judged(chosen: Sequence[Row]) -> dict[str, list[tuple[str, str]]]:
    """(labelled, found) cases by language, as the weights now are."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in chosen:
        found.setdefault(row["language"], []).append(
            (row["case_type"], read_row(row["text"]).case_type.value)
        )
    return found


def scores(found: dict[str, list[tuple[str, str]]]) -> dict[str, dict[str, float]]:
    """Scores by language and over ``all``."""
    result = {language: judge(pairs) for language, pairs in sorted(found.items())}
    result["all"] = judge([pair for pairs in found.values() for pair in pairs])
    return result


def crossed() -> dict[str, dict[str, float]]:
    """Each third of the messages, judged with weights that were fitted to the other two."""
    from tests.domain.reading.fit import counted, fitted

    found: dict[str, list[tuple[str, str]]] = {}
    for fold in range(FOLDS):
        others = [row for row in rows() if fold_of(row["id"]) != fold]
        with weighing(fitted(others), counted(others)):
            for language, pairs in judged([row for row in rows() if fold_of(row["id"]) == fold]).items():
                found.setdefault(language, []).extend(pairs)
    return scores(found)


@contextmanager
def weighing(weights: dict[str, tuple[float, ...]], counts: Mapping[str, Counts]) -> Iterator[None]:
    """Other weights and counts, for a while."""
    weighed = cases.weigh_with(weights)
    spoken = speak_with({language: Wording(language, counted) for language, counted in counts.items()})
    try:
        yield
    finally:
        cases.weigh_with(weighed)
        speak_with(spoken)


def language_right() -> float:
    """Share of messages whose language is recognised."""
    chosen = rows()
    return sum(read_row(row["text"]).language == row["language"] for row in chosen) / len(chosen)


def mails() -> list[tuple[dict[str, object], dict[str, object]]]:
    """(expected, found) of every labelled mail."""
    folder = LABELLED / "mails"
    lines = (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    expected = [json.loads(line) for line in lines if line.strip()]
    return [
        (row, as_json(row["file"], understand(read_eml((folder / row["file"]).read_bytes()))))
        for row in expected
    ]


def score_mails() -> dict[str, float]:
    """Share of mails read right, key by key; keys labelled null are not judged."""
    found = mails()
    keys = ("channel", "order_ids", "primary_order_id", "buyer_text", "language", "case_type")
    result = {}
    for key in keys:
        judged = [(row, got) for row, got in found if key == "primary_order_id" or row[key] is not None]
        result[key] = sum(_plain(row[key]) == _plain(got[key]) for row, got in judged) / len(judged)
    return result


def _plain(value: object) -> object:
    if isinstance(value, str):
        return " ".join(value.replace("zh-CN", "zh").replace("zh-TW", "zh").split())
    return value
