"""What every aggregator's signed webhook shares: its JSON, and the time at which it was told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from backend.domain.shipment import Shipment
from backend.errors import BadInput, Forbidden, SourceError
from backend.sources.carriers import reading

Parse = Callable[[Any, datetime], Shipment]


def pushed(
    body: bytes,
    *,
    genuine: bool,
    now: datetime,
    times: Callable[[Mapping[str, Any]], Iterable[Any]],
    parse: Parse,
) -> tuple[Shipment, ...]:
    """The parcel of a webhook's body, as of the newest of ``times`` that its event names; none where it tells
    of no parcel (a test call, a parcel that is not followed any more).

    Raises Forbidden (``forged_signature``) unless it is ``genuine``, BadInput (``bad_webhook_body``).
    """
    if not genuine:
        raise Forbidden("the webhook is not signed with this connection's secret", code="forged_signature")
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadInput("the webhook is no JSON", code="bad_webhook_body") from error
    try:
        return (parse(payload, _told_at(times(reading.mapping(payload)), now)),)
    except SourceError:
        return ()


def _told_at(candidates: Iterable[Any], now: datetime) -> datetime:
    """The newest time that is named, never in the future; now where none is."""
    told = [moment for value in candidates if (moment := _instant(value)) is not None]
    return min(now, max(told, default=now))


def _instant(value: Any) -> datetime | None:
    """A time with its zone, or Unix seconds."""
    if isinstance(value, int) and not isinstance(value, bool):
        return datetime.fromtimestamp(value, UTC) if 0 < value < 4_000_000_000 else None
    moment = reading.when(value)
    return moment.astimezone(UTC) if moment is not None and moment.tzinfo is not None else None
