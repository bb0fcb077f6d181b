"""What a look at a reply against the message rules costs, in each language."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from backend.domain.rules import lint
from backend.domain.vocabulary import Channel
from tests.bench.lines import Line

EXAMPLES = Path(__file__).parents[1] / "domain" / "rules" / "examples.jsonl"
LENGTH = 2000
TEXTS, ROUNDS = 4, 15
TARGET_MS = 5


def lines() -> Iterator[Line]:
    """The median over clean replies put together to 2,000 characters; processor time, so that a busy
    machine counts less."""
    replies: dict[str, list[str]] = {}
    for row in map(json.loads, EXAMPLES.read_text("utf-8").splitlines()):
        if not row["breach"]:
            replies.setdefault(row["locale"], []).append(row["text"])
    for locale, clean in sorted(replies.items()):
        texts = [_long(clean[start * 5 :] + clean[: start * 5]) for start in range(TEXTS)]
        taken = [_seconds(text, locale) for _ in range(ROUNDS + 1) for text in texts][TEXTS:]
        yield Line(f"lint_2000_{locale}", median(taken) * 1000, "ms", TARGET_MS)


def _long(replies: list[str]) -> str:
    text = " ".join(replies)
    while len(text) < LENGTH:
        text += f" {text}"
    return text[:LENGTH]


def _seconds(text: str, locale: str) -> float:
    began = time.process_time()
    lint(text, channel=Channel.AMAZON, locale=locale)
    return time.process_time() - began
