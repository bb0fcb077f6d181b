"""Only Zendesk's own, recent calls pass."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta

import pytest

from backend.errors import Forbidden
from backend.zendesk import webhook

AT = "2026-11-20T10:00:00Z"
NOW = datetime(2026, 11, 20, 10, 5, tzinfo=UTC)
BODY = b'{"event":"buyer","ticket_id":"7"}'


def check(
    secret: str | list[str] = "s1",
    *,
    timestamp: str = AT,
    body: bytes = BODY,
    signature: str | None = None,
    now: datetime = NOW,
) -> None:
    signature = webhook.sign("s1", timestamp, body) if signature is None else signature
    webhook.verify(secret, timestamp=timestamp, body=body, signature=signature, now=now, max_age_seconds=900)


def test_signature_is_base64_of_hmac_over_timestamp_and_raw_body() -> None:
    mac = hmac.new(b"s1", AT.encode() + BODY, hashlib.sha256).digest()
    assert webhook.sign("s1", AT, BODY) == base64.b64encode(mac).decode()


def test_a_fresh_signed_call_passes() -> None:
    check()


def test_either_secret_passes_during_rotation() -> None:
    check(["new", "s1"])


@pytest.mark.parametrize(
    "bad",
    [
        {"secret": "other"},
        {"secret": []},
        {"secret": [""], "signature": webhook.sign("", AT, BODY)},
        {"signature": ""},
        {"signature": "é not base64"},
        {"body": BODY + b" ", "signature": webhook.sign("s1", AT, BODY)},
        {"timestamp": "2026-11-20T10:00:01Z", "signature": webhook.sign("s1", AT, BODY)},
    ],
)
def test_a_forged_call_is_refused(bad: dict[str, object]) -> None:
    with pytest.raises(Forbidden) as caught:
        check(**bad)  # type: ignore[arg-type]
    assert caught.value.code == "forged_signature"


@pytest.mark.parametrize("seconds", [901, -901])
def test_a_call_too_far_from_now_is_stale(seconds: int) -> None:
    signed = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
    with pytest.raises(Forbidden) as caught:
        check(now=signed + timedelta(seconds=seconds))
    assert caught.value.code == "stale_signature"


def test_a_call_exactly_at_the_limit_passes() -> None:
    check(now=datetime(2026, 11, 20, 10, 15, tzinfo=UTC))


def test_a_signed_timestamp_that_is_no_time_is_stale() -> None:
    with pytest.raises(Forbidden) as caught:
        check(timestamp="yesterday")
    assert caught.value.code == "stale_signature"
