"""Zendesk's webhook signature: base64 of HMAC-SHA256 over timestamp + raw body.

Source: developer.zendesk.com/documentation/webhooks/verifying (facts/zendesk.md §4).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import UTC, datetime

from backend.errors import Forbidden

SIGNATURE_HEADER = "X-Zendesk-Webhook-Signature"
TIMESTAMP_HEADER = "X-Zendesk-Webhook-Signature-Timestamp"
INVOCATION_HEADER = "X-Zendesk-Webhook-Invocation-Id"


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """The signature that Zendesk sends for ``body``; ``timestamp`` exactly as in its header."""
    mac = hmac.new(secret.encode(), timestamp.encode() + body, hashlib.sha256)
    return base64.b64encode(mac.digest()).decode("ascii")


def verify(
    secret: str | Sequence[str],
    *,
    timestamp: str,
    body: bytes,
    signature: str,
    now: datetime,
    max_age_seconds: int,
) -> None:
    """Accepts a call that was signed with one of the secrets not longer than ``max_age_seconds`` ago.

    Several secrets serve rotation. All are compared, each in constant time, so that neither the time taken
    nor the answer tells which one came near. ``now`` is aware. A timestamp from the future counts by its
    distance as well, since no clock of Zendesk's runs that far ahead.

    Raises Forbidden with the code ``forged_signature`` or ``stale_signature``.
    """
    secrets = [secret] if isinstance(secret, str) else list(secret)
    given = signature.encode("utf-8", "surrogateescape")
    good = False
    for one in secrets:
        # An empty secret would let anybody sign.
        good |= bool(one) and hmac.compare_digest(sign(one, timestamp, body).encode(), given)
    if not good:
        raise Forbidden("the webhook's signature is not Zendesk's", code="forged_signature")
    try:
        signed_at = datetime.fromisoformat(timestamp)
    except ValueError as error:
        raise Forbidden("the webhook's timestamp is no time", code="stale_signature") from error
    if signed_at.tzinfo is None:
        signed_at = signed_at.replace(tzinfo=UTC)
    if abs((now - signed_at).total_seconds()) > max_age_seconds:
        raise Forbidden("the webhook's signature is too old", code="stale_signature")
