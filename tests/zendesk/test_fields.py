"""One table of fields; what it does not know empties a field."""

from __future__ import annotations

from datetime import date

import pytest

from backend.domain.vocabulary import CaseType, Fulfillment, Headline, UploadState
from backend.zendesk.fields import BY_KEY, FIELDS, encode

IDS = {spec.key: 100 + place for place, spec in enumerate(FIELDS)}


def one(key: str, value: object, prefix: str = "") -> object:
    return encode({key: value}, IDS, prefix)[IDS[key]]


def test_a_tag_belongs_to_one_option_only() -> None:
    tags = [tag for spec in FIELDS for tag in spec.tags("")]
    assert len(tags) == len(set(tags))
    assert {"fbm", "fbm_high_risk"} <= set(tags)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("fulfillment", set(Fulfillment) - {Fulfillment.UNKNOWN}),
        ("case", set(CaseType)),
        ("headline", set(Headline) - {Headline.UNKNOWN}),
        ("tracking_upload", set(UploadState)),
    ],
)
def test_a_drop_down_offers_every_word_but_unknown(key: str, words: set[str]) -> None:
    assert {option.value for option in BY_KEY[key].options} == words


def test_values_become_option_tags_with_the_prefix() -> None:
    assert one("fulfillment", Fulfillment.FBM) == "fbm"
    assert one("case", CaseType.NOT_RECEIVED) == "fbm_case_not_received"
    assert one("headline", Headline.DELAYED, "eu_") == "eu_fbm_headline_delayed"
    assert one("tracking_upload", UploadState.MISSING) == "fbm_upload_missing"


@pytest.mark.parametrize("value", [Fulfillment.UNKNOWN, None, "nonsense", 7])
def test_an_unknown_word_empties_the_drop_down(value: object) -> None:
    assert one("fulfillment", value) is None


def test_the_checkbox_is_true_only_for_true() -> None:
    assert one("high_risk", True) is True
    assert one("high_risk", None) is False
    assert one("high_risk", "yes") is False


def test_texts_dates_and_empties() -> None:
    assert one("order_id", " 112-1234567-1234567 ") == "112-1234567-1234567"
    assert one("carrier_status", "In transit\nLouisville") == "In transit Louisville"
    assert one("next_reply", "Hello,\n\nthank you\n") == "Hello,\n\nthank you"
    assert one("promised_date", date(2026, 11, 18)) == "2026-11-18"
    for key in ("order_id", "next_reply", "promised_date"):
        assert one(key, None) is None
        assert one(key, "") is None


def test_a_field_that_the_account_lacks_is_left_out_and_an_unknown_key_is_an_error() -> None:
    assert encode({"order_id": "1", "carrier": "UPS"}, {"carrier": 5}) == {5: "UPS"}
    with pytest.raises(KeyError):
        encode({"no_such_field": 1}, IDS)
