"""A saved carrier answer as the canonical JSON of ``fbm-guard parse-tracking`` (DESIGN §6)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

from backend.domain.borders import crosses_border
from backend.domain.headline import judge
from backend.domain.moments import instant
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Fulfillment, Milestone
from backend.errors import BadInput, Invalid, NotFound, SourceError
from backend.sources import registry
from backend.sources.carriers import amazon_shipping, reading
from backend.sources.carriers.answers import NO_DATA_YET
from backend.sources.ports import Parse


def parsers() -> Mapping[str, Parse]:
    """What reads the answers of each carrier that the command takes: those of the registry, ours and other
    packages', and Amazon Shipping's, which is no kind of its own."""
    known = registry.kinds().values()
    return {kind.id: kind.parse for kind in known if kind.parse is not None} | {
        amazon_shipping.ID: amazon_shipping.parse
    }


def parse_saved(
    carrier: str,
    body: bytes,
    *,
    http_status: int | None,
    now: datetime,
    promised_by: datetime | None,
    ship_by: datetime | None,
) -> dict[str, Any]:
    """The canonical JSON of one saved answer, judged at ``now``.

    An error answer of the carrier gives milestone ``unknown``, or ``label_created`` where its words say
    that the parcel was not scanned yet. ``promised_by`` and ``ship_by`` are instants; the zone of the
    promise reads times that the carrier printed without one.

    Raises BadInput for a carrier that is not known, Invalid for a body that is no answer of it.
    """
    parse = parsers().get(carrier)
    if parse is None:
        raise BadInput(f"unknown carrier {carrier}", code="unknown_carrier", carrier=carrier)
    payload, http_status = _load(carrier, body, http_status)
    if promised_by is None and carrier == amazon_shipping.ID:
        promised_by = amazon_shipping.promised(payload)
    try:
        shipment = parse(payload, number="", fetched_at=now, http_status=http_status or 200)
    except NotFound as error:
        milestone = Milestone.LABEL_CREATED if error.code == NO_DATA_YET else Milestone.UNKNOWN
        shipment = Shipment(carrier, "", milestone, carrier, now)
    except SourceError as error:
        if isinstance(error, Invalid) and error.code == reading.NOT_UNDERSTOOD:
            raise
        shipment = Shipment(carrier, "", Milestone.UNKNOWN, carrier, now)
    found = canonical(shipment, now=now, promised_by=promised_by, ship_by=ship_by)
    if carrier == amazon_shipping.ID:
        # A label answer does not say whose order it is, nor what was uploaded for it.
        found |= {"fulfillment": Fulfillment.UNKNOWN.value, "tracking_upload": None}
    return found


def canonical(
    shipment: Shipment, *, now: datetime, promised_by: datetime | None, ship_by: datetime | None
) -> dict[str, Any]:
    """``shipment`` with its headline as plain JSON values; times in ISO 8601, zoned as the source zoned."""
    zone = zone_of(promised_by)
    judged = judge(
        _on_the_day(shipment, promised_by, zone),
        now=now,
        promised_by=promised_by,
        ship_by=ship_by,
        zone=zone,
        cross_border=crosses_border(shipment),
    )
    return {
        "milestone": shipment.milestone.value,
        "headline": judged.headline.value,
        "delay_reason": judged.delay_reason.value if judged.delay_reason is not None else None,
        "delivered_at": _iso(shipment.delivered_at),
        "signed_by": shipment.pod.signed_by,
        "pod": shipment.pod.kind.value,
        "first_scan_at": _iso(shipment.first_scan_at),
        "events": [_event(event) for event in shipment.events],
    }


def _on_the_day(shipment: Shipment, promised_by: datetime | None, zone: tzinfo) -> Shipment:
    """An estimate that names the promised day and no hour keeps the promise, at whatever hour that ends."""
    estimate = shipment.estimated_delivery
    if (
        promised_by is not None
        and estimate is not None
        and estimate == reading.day_end(estimate.date())
        and estimate.date() == instant(promised_by).astimezone(zone).date()
    ):
        return replace(shipment, estimated_delivery=promised_by)
    return shipment


def zone_of(promised_by: datetime | None) -> tzinfo:
    """The marketplace's zone as the end of its promised day shows it: a window ends at 23:59:59 there."""
    if promised_by is None or promised_by.tzinfo is None:
        return UTC
    away = promised_by.utcoffset()
    if away or promised_by.minute != 59:
        return promised_by.tzinfo
    hours = 23 - promised_by.hour
    return timezone(timedelta(hours=hours if hours <= 12 else hours - 24))


def _load(carrier: str, body: bytes, http_status: int | None) -> tuple[Any, int | None]:
    """The file as its parser wants it, and its status: XML as it is, JSON decoded.

    One exchange of a recorder (``{"request", "status": {"code"}, "body"}``) is unwrapped. A refusal (status
    400 and up) may hold anything.
    """
    kind = registry.kinds().get(carrier)
    if kind is not None and kind.xml:
        return body, http_status
    try:
        payload = json.loads(body.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        if http_status is not None and http_status >= 400:
            return None, http_status
        raise reading.not_understood(carrier) from error
    if isinstance(payload, dict) and payload.keys() >= {"request", "status", "body"}:
        code = reading.mapping(payload["status"]).get("code")
        return payload["body"], http_status or (code if isinstance(code, int) else None)
    return payload, http_status


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _event(event: TrackingEvent) -> dict[str, Any]:
    return {
        "at": _iso(event.at),
        "description": event.description,
        "milestone": event.milestone.value,
        "physical": event.physical,
        "code": event.code,
        "city": event.city,
        "region": event.region,
        "country": event.country,
    }
