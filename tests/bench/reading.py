"""How well and how fast messages are read; tests/labelled tells what the figures mean."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tests.bench.lines import Line
from tests.domain.reading.scoring import crossed, judged, read_row, rows, score_mails, scores

DELIVERY = {"en": 0.95}
MACRO = {"en": 0.88}
OTHER_LANGUAGES = 0.92, 0.82


def lines() -> Iterator[Line]:
    """Accuracy by language, mails, and messages a second."""
    yield from accuracy("reading", crossed())
    yield from accuracy("reading, hard and blind", scores(judged(rows("blind"))))
    mails = score_mails()
    for key in ("channel", "order_ids", "primary_order_id"):
        yield Line(f"mails: {key} right", mails[key], "share", 1.0, at_least=True)
    yield Line("mails: buyer's own words exact", mails["buyer_text"], "share", 0.95, at_least=True)
    yield speed()


def accuracy(name: str, found: dict[str, dict[str, float]]) -> Iterator[Line]:
    """Three lines a language: delivery cases, all cases, other messages taken for a delivery case."""
    for language, score in found.items():
        delivery = DELIVERY.get(language, OTHER_LANGUAGES[0])
        macro = MACRO.get(language, OTHER_LANGUAGES[1])
        yield Line(f"{name}: delivery F1, {language}", score["delivery_f1"], "F1", delivery, at_least=True)
        yield Line(f"{name}: macro F1, {language}", score["macro_f1"], "F1", macro, at_least=True)
        yield Line(f"{name}: taken for delivery, {language}", score["false_delivery"], "share", 0.02)


def speed() -> Line:
    """Messages a second on one core, as processor time, over the whole labelled set."""
    texts = [row["text"] for row in rows()]
    for text in texts[:500]:
        read_row(text)
    began = time.process_time()
    for text in texts:
        read_row(text)
    return Line(
        "messages read a second",
        len(texts) / (time.process_time() - began),
        "1/s",
        2000,
        at_least=True,
    )
