"""``fbm-guard parse-tracking``: which parser reads a saved answer."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from backend.sources.amazon import orders
from backend.sources.carriers import saved

ORDER_KEYS = frozenset({"order", "orders", "orderId"})
"""What tells a getOrder answer from a Shipping v2 tracking."""


def parse_answer(
    carrier: str,
    body: bytes,
    *,
    http_status: int | None,
    now: datetime,
    promised_by: datetime | None,
    ship_by: datetime | None,
) -> dict[str, Any]:
    """Canonical JSON of a saved answer; an Amazon answer is an order or a Shipping v2 tracking.

    Raises Invalid for an unknown carrier or an answer that cannot be read.
    """
    if carrier == "amazon":
        answer = _json(body)
        if not answer.keys().isdisjoint(ORDER_KEYS):
            return orders.parse_saved(answer, now=now, promised_by=promised_by, ship_by=ship_by)
    return saved.parse_saved(
        carrier, body, http_status=http_status, now=now, promised_by=promised_by, ship_by=ship_by
    )


def _json(body: bytes) -> dict[str, Any]:
    """The answer as an object; nothing where it is none, which the tracking parsers then judge."""
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
