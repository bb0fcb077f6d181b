"""The reading against the labelled set: floors below what was measured, so that a loss is seen.

``make bench`` reports the figures themselves.
"""

from __future__ import annotations

from importlib import import_module

import pytest

from backend.domain.reading import cases, weights
from backend.domain.reading.wording import read
from tests.domain.reading.fit import counted, fitted
from tests.domain.reading.scoring import LANGUAGES, judged, language_right, rows, score_mails, scores


@pytest.fixture(scope="module")
def known():
    return scores(judged(rows()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_cases_of_the_labelled_messages(known, language):
    found = known[language]
    assert found["delivery_f1"] >= 0.90
    assert found["macro_f1"] >= 0.86
    assert found["false_delivery"] <= 0.06


def test_cases_of_messages_that_no_phrase_was_made_for():
    found = scores(judged(rows("blind")))["all"]
    assert found["delivery_f1"] >= 0.74
    assert found["macro_f1"] >= 0.70


def test_the_language_is_recognised():
    assert language_right() >= 0.97


def test_mails_are_taken_apart_right():
    found = score_mails()
    assert found["channel"] == found["order_ids"] == found["primary_order_id"] == 1.0
    assert found["buyer_text"] >= 0.95


def test_the_written_weights_are_those_of_the_fit():
    again = fitted(rows())
    assert again.keys() == weights.WEIGHTS.keys() <= {"bias", *cases.FEATURES}
    worst = max(
        abs(a - b) for name, line in again.items() for a, b in zip(line, weights.WEIGHTS[name], strict=True)
    )
    assert worst <= 0.05


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_written_counts_are_those_of_the_messages(language):
    file = import_module(f"backend.domain.reading.counts.{language}")
    assert read(file.COUNTS) == counted([row for row in rows() if row["language"] == language])[language]
