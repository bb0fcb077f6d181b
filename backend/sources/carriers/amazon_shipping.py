"""Amazon Shipping v2 getTracking: parcels with labels of Amazon Shipping and Buy Shipping.

Traps (facts/carriers.md §4): a summary "Delivered" was seen over a history that ends at OutForDelivery, so
scans go before the summary; "Delivered" on the RETURNS leg is a return to the seller.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.sources.carriers import answers, history, reading

ID = "amazon"

EVENT: Mapping[str, Milestone] = {
    "readyforreceive": Milestone.LABEL_CREATED,
    "pickupdone": Milestone.IN_TRANSIT,
    "received": Milestone.IN_TRANSIT,
    "departed": Milestone.IN_TRANSIT,
    "arrivedatcarrierfacility": Milestone.IN_TRANSIT,
    "outfordelivery": Milestone.OUT_FOR_DELIVERY,
    "delivered": Milestone.DELIVERED,
    "deliveryattempted": Milestone.ATTEMPT_FAILED,
    "availableforpickup": Milestone.AVAILABLE_FOR_PICKUP,
    "lost": Milestone.EXCEPTION,
    "rejected": Milestone.EXCEPTION,
    "undeliverable": Milestone.EXCEPTION,
    "pickupcancelled": Milestone.CANCELLED,
    "returninitiated": Milestone.RETURNING,
}
SUMMARY: Mapping[str, Milestone] = {
    "pretransit": Milestone.LABEL_CREATED,
    "intransit": Milestone.IN_TRANSIT,
    "outfordelivery": Milestone.OUT_FOR_DELIVERY,
    "delivered": Milestone.DELIVERED,
    "deliveryattempted": Milestone.ATTEMPT_FAILED,
    "awaitingcustomerpickup": Milestone.AVAILABLE_FOR_PICKUP,
    "lost": Milestone.EXCEPTION,
    "rejected": Milestone.EXCEPTION,
    "undeliverable": Milestone.EXCEPTION,
    "pickupcancelled": Milestone.CANCELLED,
}
_NO_SCAN = frozenset({"readyforreceive", "pickupcancelled", "returninitiated"})


def result_of(payload: Any) -> Mapping[str, Any] | None:
    """The GetTrackingResult in ``payload`` (bare, under ``payload`` or a media type), or None."""
    body = reading.mapping(payload)
    for candidate in (body, body.get("payload"), body.get("application/json")):
        result = reading.mapping(candidate)
        if "eventHistory" in result or ("trackingId" in result and "summary" in result):
            return result
        inner = reading.mapping(result.get("payload"))
        if "eventHistory" in inner:
            return inner
    return None


def promised(payload: Any) -> datetime | None:
    """``promisedDeliveryDate`` of the answer, the end of the promise to the buyer."""
    result = result_of(payload)
    return reading.when(result.get("promisedDeliveryDate")) if result is not None else None


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """A getTracking answer as a Shipment.

    Raises NotFound, Denied, RateLimited, Transient or Invalid for Amazon's error list, Invalid with code
    ``not_understood`` for anything else.
    """
    result = result_of(payload)
    if result is None:
        errors = reading.objects(reading.mapping(payload).get("errors"))
        if not errors and http_status < 400:
            raise reading.not_understood(ID)
        raise answers.refusal(
            ID,
            status=http_status,
            code=" ".join(reading.text(e.get("code")) or "" for e in errors),
            words=" ".join(reading.text(e.get("message")) or "" for e in errors),
        )
    events = [_event(line) for line in reading.objects(result.get("eventHistory"))]
    summary = reading.text(reading.mapping(result.get("summary")).get("status")) or ""
    alternate = reading.text(result.get("alternateLegTrackingId"))
    return history.build(
        carrier=ID,
        number=reading.text(result.get("trackingId")) or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=SUMMARY.get(summary.lower()),
        current_wins=False,
        status_text=summary,
        other_numbers=[alternate] if alternate else [],
    )


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    code = reading.text(line.get("eventCode")) or ""
    milestone = EVENT.get(code.lower(), Milestone.UNKNOWN)
    if (reading.text(line.get("shipmentType")) or "").upper() == "RETURNS":
        milestone = Milestone.RETURNED if milestone is Milestone.DELIVERED else Milestone.RETURNING
    place = reading.mapping(line.get("location"))
    return TrackingEvent(
        at=reading.when(line.get("eventTime")),
        description=code,
        milestone=milestone,
        physical=milestone is not Milestone.UNKNOWN and code.lower() not in _NO_SCAN,
        code=code,
        city=reading.text(place.get("city")),
        region=reading.text(place.get("stateOrRegion")),
        country=reading.text(place.get("countryCode")),
    )
