"""Saved answers through the door of ``fbm-guard parse-tracking``.

``tests/fixtures/carriers/<carrier>/`` holds one invented answer per trap, named after it, and
``expected.json`` with what each must give. A new carrier's folder is picked up by itself.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.errors import BadInput, Invalid, SourceError
from backend.sources.carriers.saved import parse_saved, parsers

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "carriers"
NOW = datetime(2026, 11, 13, 23, tzinfo=UTC)


def _cases() -> list[Any]:
    found = []
    for folder in sorted(FIXTURES.iterdir()):
        expected = json.loads((folder / "expected.json").read_text())
        found += [
            pytest.param(folder.name, name, wanted, id=f"{folder.name}/{Path(name).stem}")
            for name, wanted in expected.items()
        ]
    return found


def _parse(carrier: str, body: bytes, asked: dict[str, Any] | None = None) -> dict[str, Any]:
    asked = asked or {}
    moments = {
        key: datetime.fromisoformat(asked[key]) if key in asked else None
        for key in ("now", "promised_by", "ship_by")
    }
    return parse_saved(
        carrier,
        body,
        http_status=asked.get("http_status"),
        now=moments["now"] or NOW,
        promised_by=moments["promised_by"],
        ship_by=moments["ship_by"],
    )


@pytest.mark.parametrize(("carrier", "name", "wanted"), _cases())
def test_each_trap_gives_what_its_fixture_expects(carrier: str, name: str, wanted: dict[str, Any]) -> None:
    found = _parse(carrier, (FIXTURES / carrier / name).read_bytes(), wanted.get("given"))
    told = {key: found[key] for key in wanted if key not in ("given", "events")}
    assert told | {"events": len(found["events"])} == {k: v for k, v in wanted.items() if k != "given"}


def test_every_carrier_has_its_fixtures_and_every_fixture_an_expectation() -> None:
    assert {folder.name for folder in FIXTURES.iterdir()} == set(parsers())
    for folder in FIXTURES.iterdir():
        listed = set(json.loads((folder / "expected.json").read_text()))
        assert listed == {path.name for path in folder.iterdir()} - {"expected.json"}


@pytest.mark.parametrize("carrier", sorted(parsers()))
def test_streets_and_postal_codes_never_come_out(carrier: str) -> None:
    for path in (FIXTURES / carrier).iterdir():
        if path.name != "expected.json":
            printed = json.dumps(_parse(carrier, path.read_bytes())["events"])
            assert "Example" not in printed
            assert "Hauptstrasse" not in printed
            for code in ("40209", "38118", "53207", "77063", "23005", "04109", "G1K1A1"):
                assert code not in printed


@pytest.mark.parametrize("carrier", sorted(parsers()))
@pytest.mark.parametrize(
    "body", [b"", b"<html>Bad gateway</html>", b"[1, 2]", b'"tracking"', b"\xff\xfe", b"{}"]
)
def test_nonsense_is_named_as_such(carrier: str, body: bytes) -> None:
    with pytest.raises(Invalid) as caught:
        _parse(carrier, body)
    assert caught.value.code == "not_understood"


@pytest.mark.parametrize("carrier", sorted(parsers()))
@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 503])
def test_a_refusal_may_hold_anything(carrier: str, status: int) -> None:
    found = _parse(carrier, b"<html>Sorry</html>", {"http_status": status})
    assert (found["milestone"], found["headline"], found["events"]) == ("unknown", "unknown", [])


def test_an_unknown_carrier_is_bad_input() -> None:
    with pytest.raises(BadInput):
        _parse("pigeon", b"{}")


def test_times_keep_the_zone_of_the_source_and_gain_none() -> None:
    zoned = _parse("ups", (FIXTURES / "ups" / "delivered_with_signature.json").read_bytes())
    local = _parse("dhl", (FIXTURES / "dhl" / "delivered_with_pod.json").read_bytes())
    assert {event["at"][-6:] for event in zoned["events"]} == {"-05:00"}
    assert {len(event["at"]) for event in local["events"]} == {len("2026-11-13T11:53:00")}


def test_doubled_events_are_told_once_newest_first() -> None:
    events = _parse("ups", (FIXTURES / "ups" / "shuffled_and_doubled.json").read_bytes())["events"]
    assert [event["at"][:16] for event in events] == [
        "2026-11-13T14:20",
        "2026-11-12T02:15",
        "2026-11-11T17:30",
        "2026-11-10T09:00",
    ]


def test_an_estimate_without_an_hour_keeps_a_promise_for_that_day() -> None:
    body = (FIXTURES / "usps" / "gmt_a_day_off.json").read_bytes()
    for promised_by in ("2026-11-14T18:00:00-06:00", "2026-11-15T05:59:59Z", "2026-11-14T22:59:59Z"):
        assert _parse("usps", body, {"promised_by": promised_by})["headline"] == "shipped"
    late = _parse("usps", body, {"promised_by": "2026-11-14T05:59:59Z", "now": "2026-11-13T00:00:00Z"})
    assert late["delay_reason"] == "estimate_after_promise"


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def _spoil(value: Any, path: list[int], put: Any) -> Any:
    """``value`` with the node that ``path`` leads to replaced by ``put``."""
    if not path or not isinstance(value, dict | list) or not value:
        return put
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = keys[path[0] % len(keys)]
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[key] = _spoil(value[key], path[1:], put)
    return copy


_WHOLE = [
    (carrier, path.read_text())
    for carrier in sorted(parsers())
    for path in sorted((FIXTURES / carrier).glob("*.json"))
    if path.name != "expected.json"
]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sampled_from(_WHOLE), st.lists(st.integers(0, 30), min_size=1, max_size=9), _json)
def test_a_spoilt_answer_never_crashes(whole: tuple[str, str], path: list[int], put: Any) -> None:
    carrier, text = whole
    try:
        _parse(carrier, json.dumps(_spoil(json.loads(text), path, put)).encode())
    except SourceError as error:
        if error.code != "not_understood":
            raise
