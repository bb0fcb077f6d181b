"""Accuracy of the reading on the labelled set (``tests/labelled``), as the bench and the tests report it.

The set is split by a hash of the id: rules may be improved by looking at errors of the half ``seen``; what is
reported and held by tests is the half ``unseen``, whose errors nobody looks at.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from backend.domain.reading import Incoming, Reading, as_json, read_eml, understand
from backend.domain.vocabulary import CaseType

LABELLED = Path(__file__).resolve().parents[2] / "labelled"
DELIVERY = frozenset({CaseType.WHERE_IS_MY_ORDER.value, CaseType.NOT_RECEIVED.value})
LANGUAGES = ("en", "de", "fr", "es", "it", "ja", "zh", "pt", "nl")


def half_of(row_id: str) -> str:
    """``seen`` or ``unseen``, for good."""
    return "seen" if hashlib.sha256(row_id.encode()).digest()[0] % 2 == 0 else "unseen"


def rows() -> list[dict[str, str]]:
    """All labelled messages; ``language`` without its region."""
    found = []
    for file in sorted(LABELLED.glob("messages.*.jsonl")):
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


def score(half: str = "unseen") -> dict[str, dict[str, float]]:
    """Scores by language and over ``all``; ``half`` is ``seen``, ``unseen`` or ``both``."""
    judged: dict[str, list[tuple[str, str]]] = {language: [] for language in LANGUAGES}
    right_language = 0
    chosen = [row for row in rows() if half in {"both", half_of(row["id"])}]
    for row in chosen:
        reading = read_row(row["text"])
        judged[row["language"]].append((row["case_type"], reading.case_type.value))
        right_language += reading.language == row["language"]
    result = {language: judge(pairs) for language, pairs in judged.items()}
    result["all"] = judge([pair for pairs in judged.values() for pair in pairs])
    result["all"]["language"] = right_language / len(chosen)
    return result


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
