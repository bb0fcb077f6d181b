"""The reading against the labelled set; thresholds leave room for chance in a half of one language."""

from __future__ import annotations

import pytest

from backend.domain.reading import cases, weights
from tests.domain.reading.fit import fitted
from tests.domain.reading.scoring import LANGUAGES, score, score_mails


@pytest.fixture(scope="module")
def unseen():
    return score("unseen")


@pytest.mark.parametrize("language", LANGUAGES)
def test_cases_of_messages_that_no_rule_was_made_for(unseen, language):
    found = unseen[language]
    assert found["delivery_f1"] >= 0.80
    assert found["macro_f1"] >= 0.75
    assert found["false_delivery"] <= 0.05


def test_all_languages_together(unseen):
    assert unseen["all"]["delivery_f1"] >= 0.88
    assert unseen["all"]["macro_f1"] >= 0.84
    assert unseen["all"]["language"] >= 0.98


def test_mails_are_taken_apart_right():
    found = score_mails()
    assert found["channel"] == found["order_ids"] == found["primary_order_id"] == 1.0
    assert found["buyer_text"] >= 0.95


def test_the_written_weights_are_those_of_the_fit():
    again = fitted()
    assert again.keys() == weights.WEIGHTS.keys() <= {"bias", *cases.FEATURES}
    worst = max(
        abs(a - b) for name, line in again.items() for a, b in zip(line, weights.WEIGHTS[name], strict=True)
    )
    assert worst <= 0.02
