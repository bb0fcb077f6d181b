"""Reading warehouse systems' JSON: amounts, local times, and the exact order among a search's hits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from backend.domain.order import Money
from backend.domain.warehouse import Packed
from backend.errors import BadInput
from backend.sources.carriers import reading

_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")


def cost(value: Any, currency: str | None) -> Money | None:
    """What a label cost; None without a currency, and for zero, which systems print for "not known yet"."""
    text = reading.text(value)
    code = (currency or "").strip().upper()
    if text is None or not _AMOUNT.fullmatch(text) or not re.fullmatch(r"[A-Z]{3}", code):
        return None
    amount = Decimal(text)
    return Money(amount, code) if amount else None


def instant(value: Any, zone: tzinfo) -> datetime | None:
    """A time as an instant in UTC; one without a zone is local time of ``zone``."""
    moment = reading.when(value)
    if moment is None or moment.year < 2000:
        return None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)).astimezone(UTC)


def packed(rows: Iterable[tuple[Any, Any]]) -> tuple[Packed, ...]:
    """What lies in a parcel, out of SKUs with their quantities; lines of one SKU are added up."""
    found: dict[str, int] = {}
    for told, quantity in rows:
        sku = reading.text(told)
        if sku is not None and isinstance(quantity, int) and quantity > 0:
            found[sku] = found.get(sku, 0) + quantity
    return tuple(Packed(sku, quantity) for sku, quantity in found.items())


def same_order(told: Any, asked: str) -> bool:
    """True when a hit's order number is the one asked for: searches also find parts and neighbours."""
    return (reading.text(told) or "").lstrip("#").casefold() == asked.strip().lstrip("#").casefold()


def currency_setting(value: str | None) -> str | None:
    """The currency that an admin typed; raises BadInput (``bad_currency``) unless it is an ISO 4217 code."""
    if not value:
        return None
    if not re.fullmatch(r"[A-Za-z]{3}", value):
        raise BadInput("a currency is three letters, for example USD", code="bad_currency")
    return value.upper()


def zone_setting(value: str | None, default: str) -> ZoneInfo:
    """The time zone that an admin typed; raises BadInput (``unknown_time_zone``)."""
    try:
        return ZoneInfo(value or default)
    except (KeyError, ValueError, OSError) as error:
        raise BadInput("a time zone looks like Asia/Shanghai", code="unknown_time_zone") from error
