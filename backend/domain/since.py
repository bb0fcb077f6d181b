"""What changed since a reply: the facts that it stated, held against the present Finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from backend.domain.finding import Finding, OrderFinding, ParcelFinding

What = Literal["headline", "number", "milestone", "last_scan", "promised_day"]


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that is another one now. ``before`` and ``after`` are words of the vocabulary (``headline``,
    ``milestone``), a tracking number, an ISO day or an ISO time; None where there was, or is, none."""

    what: What
    before: str | None
    after: str | None


def changes_since(stated: Mapping[str, Any], finding: Finding) -> tuple[Change, ...] | None:
    """What a reply stated (an Intent's ``stated``) and is not so any more, the most telling first.

    None when the reply spoke of an order that the ticket does not name any more: nothing can be compared.
    A fact that the reply's record does not hold is not compared.
    """
    now = next((one for one in finding.orders if one.order.order_id == stated.get("order_id")), None)
    return None if now is None else tuple(_changes(stated, now))


def _changes(stated: Mapping[str, Any], now: OrderFinding) -> Iterator[Change]:
    headline = str(now.judgement.headline)
    if stated.get("headline") != headline:
        yield Change("headline", stated.get("headline"), headline)
    before = next(iter(stated.get("parcels") or ()), None)
    parcel = _same_parcel(before, now)
    if parcel is None and (before or now.parcels):
        after = now.parcels[0].shipment.number if now.parcels else None
        yield Change("number", before["number"] if before else None, after)
    if parcel is not None and before is not None:
        shipment = parcel.shipment
        if before["milestone"] != shipment.milestone:
            yield Change("milestone", before["milestone"], str(shipment.milestone))
        scan = shipment.last_scan
        at = scan.at.isoformat() if scan and scan.at else None
        if "last_scan_at" in before and before["last_scan_at"] != at:
            yield Change("last_scan", before["last_scan_at"], at)
    day = str(now.promised_day) if now.promised_day else None
    if stated.get("promised_day") != day:
        yield Change("promised_day", stated.get("promised_day"), day)


def _same_parcel(before: Mapping[str, Any] | None, now: OrderFinding) -> ParcelFinding | None:
    """The parcel that the reply spoke of: the first one of its record."""
    return next((one for one in now.parcels if before and one.shipment.number == before["number"]), None)
