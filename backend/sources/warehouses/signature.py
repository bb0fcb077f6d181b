"""The signature of a warehouse's push, as at our webhook door: HMAC-SHA256 over timestamp + raw body.

The sender puts the present time (ISO 8601, or Unix seconds) into X-FBM-Guard-Timestamp and the base64 of the
HMAC into X-FBM-Guard-Signature. The timestamp is signed too, so that an old push cannot be sent again later.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import UTC, datetime

from backend.errors import Forbidden

SIGNATURE_HEADER = "X-FBM-Guard-Signature"
TIMESTAMP_HEADER = "X-FBM-Guard-Timestamp"


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """The signature of ``body``; ``timestamp`` exactly as it stands in its header."""
    mac = hmac.new(secret.encode(), timestamp.encode("utf-8", "surrogateescape") + body, hashlib.sha256)
    return base64.b64encode(mac.digest()).decode("ascii")


def verify(
    secrets: Sequence[str],
    *,
    timestamp: str,
    body: bytes,
    signature: str,
    now: datetime,
    max_age_seconds: int = 900,
) -> datetime:
    """Accept a push that was signed with one of ``secrets``, ``max_age_seconds`` from ``now`` at most.

    Returns when it was signed.

    All secrets are compared, each in constant time; several serve rotation. Raises Forbidden
    (``forged_signature`` or ``stale_signature``).
    """
    given = signature.strip().encode("utf-8", "surrogateescape")
    good = False
    for secret in secrets:
        # An empty secret would let anybody sign.
        good |= bool(secret) and hmac.compare_digest(sign(secret, timestamp, body).encode(), given)
    if not good:
        raise Forbidden("the push is not signed with this warehouse's secret", code="forged_signature")
    try:
        if timestamp.isascii() and timestamp.isdigit():
            signed_at = datetime.fromtimestamp(int(timestamp), UTC)
        else:
            signed_at = datetime.fromisoformat(timestamp)
            signed_at = signed_at if signed_at.tzinfo is not None else signed_at.replace(tzinfo=UTC)
        age = abs((now - signed_at).total_seconds())
    except (ValueError, OverflowError, OSError) as error:
        raise Forbidden("the push's timestamp is no time", code="stale_signature") from error
    if age > max_age_seconds:
        raise Forbidden("the push was signed too long ago", code="stale_signature")
    return signed_at
