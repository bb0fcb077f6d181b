"""AfterShip tracking: one key, 10 calls a second, and its signed webhook.

A number is followed (created) once and read afterwards. Delays come as sub-tags of "Exception": they are a
flag here, except customs, which somebody must act upon.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from backend.clock import Clock
from backend.domain.carriers import carrier_id
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.errors import NotFound, SourceError
from backend.http import call, session
from backend.sources.carriers import answers, history, pushes, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind, Limit

ID = "aftership"
BASE_URL = "https://api.aftership.com"
VERSION = "2026-07"
SIGNATURE_HEADER = "aftership-hmac-sha256"

TAG: Mapping[str, Milestone] = {
    "InfoReceived": Milestone.LABEL_CREATED,
    "InTransit": Milestone.IN_TRANSIT,
    "OutForDelivery": Milestone.OUT_FOR_DELIVERY,
    "AttemptFail": Milestone.ATTEMPT_FAILED,
    "Delivered": Milestone.DELIVERED,
    "AvailableForPickup": Milestone.AVAILABLE_FOR_PICKUP,
    "Exception": Milestone.EXCEPTION,
    "Expired": Milestone.IN_TRANSIT,
}
SUBTAG: Mapping[str, Milestone] = {
    "Exception_005": Milestone.IN_TRANSIT,
    "Exception_010": Milestone.RETURNING,
    "Exception_011": Milestone.RETURNED,
    "Exception_016": Milestone.IN_TRANSIT,
    "Exception_017": Milestone.IN_TRANSIT,
}
"""Sub-tags that mean something else than their tag: returning, returned, and delays outside customs (016
processing and 017 weather exist since March 2026: AfterShip's list of delivery sub-statuses)."""
DELAYS = frozenset({"Exception_004", "Exception_005", "Exception_016", "Exception_017"})
_REFINES = frozenset({Milestone.ATTEMPT_FAILED, Milestone.RETURNING, Milestone.RETURNED, Milestone.CANCELLED})


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """A tracking, a list of trackings, a last checkpoint or a webhook body as a Shipment.

    Raises the errors that ups.parse does; AfterShip's ``meta.code`` counts as the status.
    """
    body = reading.mapping(payload)
    data = reading.mapping(body.get("data"))
    candidates = [
        one
        for one in (
            reading.mapping(data.get("tracking")),
            *reading.objects(data.get("trackings")),
            data,
            reading.mapping(body.get("msg")),
            body,
        )
        if reading.text(one.get("tracking_number"))
        and any(key in one for key in ("tag", "checkpoints", "checkpoint"))
    ]
    one = next(
        (c for c in candidates if not number or reading.text(c.get("tracking_number")) == number), None
    )
    if one is None:
        raise _refusal(body, data, http_status)
    lines = [
        line
        for line in reading.objects(one.get("checkpoints")) or reading.objects(one.get("checkpoint"))
        if reading.first(line.get("tag"), line.get("message"), line.get("checkpoint_time"))
    ]
    events = [_event(line) for line in lines]
    tag = reading.text(one.get("tag")) or ""
    subtag = reading.text(one.get("subtag")) or ""
    late = [
        event
        for line, event in zip(lines, events, strict=True)
        if reading.text(line.get("subtag")) in DELAYS or tells_delay(event.description)
    ]
    current = _milestone(one, reading.text(one.get("subtag_message")) or "")
    if one.get("return_to_sender") is True and current not in (None, Milestone.LABEL_CREATED):
        back = current in (Milestone.DELIVERED, Milestone.RETURNED)
        current = Milestone.RETURNED if back else Milestone.RETURNING
        events = history.as_return(events)
    newest = history.newest_first(events)
    found = history.build(
        carrier=carrier_id(reading.text(one.get("slug")) or "") or ID,
        number=reading.text(one.get("tracking_number")) or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=current,
        delivered_at=reading.when(one.get("shipment_delivery_date")),
        estimated_delivery=_estimate(one),
        carrier_delay=subtag in DELAYS or history.newest_tells(events, late),
        pod=reading.proof(at=None, signed_by=reading.person(one.get("signed_by"))),
        status_text=reading.text(one.get("subtag_message"))
        or (newest[0].description if newest else "")
        or tag,
        service=reading.text(one.get("shipment_type")),
        route=[
            reading.first(one.get(f"{end}_country_region"), one.get(f"{end}_country_iso3"))
            for end in ("origin", "destination")
        ],
    )
    return history.expired(found) if tag == "Expired" else found


def _refusal(body: Mapping[str, Any], data: Mapping[str, Any], http_status: int) -> SourceError:
    meta = reading.mapping(body.get("meta"))
    code = reading.text(meta.get("code")) or ""
    if not code and http_status < 400:
        return reading.not_understood(ID)
    if "tracking" in data or "trackings" in data:
        return NotFound(f"{ID} knows no such number", source=ID, status=http_status)
    status = int(code[:3]) if code.isdecimal() and code[:1] in "45" and len(code) != 4 else http_status
    if status < 300 and code.startswith("2"):
        return reading.not_understood(ID)
    return answers.refusal(
        ID,
        status=status,
        code=reading.text(meta.get("type")) or "",
        words=reading.text(meta.get("message")) or "",
    )


def _milestone(line: Mapping[str, Any], sentence: str) -> Milestone | None:
    tagged = SUBTAG.get(reading.text(line.get("subtag")) or "") or TAG.get(
        reading.text(line.get("tag")) or ""
    )
    if tagged is None:
        return None if reading.text(line.get("tag")) else milestone_of(sentence)
    said = milestone_of(sentence)
    if tagged is Milestone.EXCEPTION and said in _REFINES:
        return said
    if tagged is Milestone.DELIVERED and said is Milestone.RETURNED:
        return said
    return tagged


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    sentence = reading.first(line.get("message"), line.get("subtag_message")) or ""
    milestone = _milestone(line, sentence) or Milestone.UNKNOWN
    return TrackingEvent(
        at=reading.when(line.get("checkpoint_time")),
        description=sentence,
        milestone=milestone,
        physical=milestone not in (Milestone.UNKNOWN, Milestone.LABEL_CREATED, Milestone.CANCELLED),
        code=reading.first(line.get("subtag"), line.get("tag")) or "",
        city=reading.first(line.get("city"), reading.town(line.get("location"))),
        region=reading.text(line.get("state")),
        country=reading.first(line.get("country_region"), line.get("country_iso3"), line.get("country_name")),
    )


def _estimate(one: Mapping[str, Any]) -> datetime | None:
    """The courier's date, then AfterShip's own; what the order promised is no estimate."""
    courier, own = (
        reading.mapping(one.get(f"{who}_estimated_delivery_date")) for who in ("courier", "aftership")
    )
    latest = one.get("latest_estimated_delivery")
    for value in (
        *(courier.get("estimated_delivery_date_max"), courier.get("estimated_delivery_date")),
        *(reading.mapping(latest).get("datetime_max"), reading.mapping(latest).get("datetime"), latest),
        *(own.get("estimated_delivery_date_max"), own.get("estimated_delivery_date")),
        one.get("expected_delivery"),
    ):
        moment = reading.estimate(value)
        if moment is not None:
            return moment
    return None


def signed_by_aftership(body: bytes, signature: str, secret: str) -> bool:
    """True when a webhook is AfterShip's: base64 HMAC-SHA256 of the body in ``aftership-hmac-sha256``."""
    expected = base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest())
    return hmac.compare_digest(expected, signature.strip().encode())


class AfterShip:
    """AfterShip for one account: its API key."""

    carrier = ID

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = f"{base_url.rstrip('/')}/tracking/{VERSION}"
        self._clock = clock
        self._secret = credentials.get("webhook_secret", "")
        self._http = session(headers={"as-api-key": credentials["api_key"]})

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track).

        A number that AfterShip does not follow yet is created, which costs one of the account's parcels.
        """
        try:
            return self._read("GET", number, params={"tracking_numbers": number})
        except NotFound:
            return self._read("POST", number, json={"tracking_number": number})

    def pushed(self, body: bytes, headers: Mapping[str, str]) -> tuple[Shipment, ...]:
        """The parcel of a signed webhook (see ports.PushingTracker)."""
        return pushes.pushed(
            body,
            # An empty secret would let anybody sign.
            genuine=bool(self._secret)
            and signed_by_aftership(body, headers.get(SIGNATURE_HEADER, ""), self._secret),
            now=self._clock(),
            times=lambda event: (event.get("ts"), reading.mapping(event.get("msg")).get("updated_at")),
            parse=lambda payload, at: parse(payload, number="", fetched_at=at),
        )

    def check(self) -> None:
        """List one tracking; raises Denied where AfterShip refuses the key."""
        call(self._http, "GET", f"{self._base}/trackings", source=ID, params={"limit": "1"})

    def _read(self, method: str, number: str, **options: Any) -> Shipment:
        answer = call(self._http, method, f"{self._base}/trackings", source=ID, raise_for=False, **options)
        return parse(
            answers.body_of(answer, ID),
            number=number,
            fetched_at=self._clock(),
            http_status=answer.status_code,
        )


KIND = Kind(
    id=ID,
    label="AfterShip",
    group="carrier",
    fields=(CredentialField("api_key"), CredentialField("webhook_secret", required=False)),
    base_url=BASE_URL,
    limits=(Limit(10, 1),),
    build=AfterShip,
    parse=parse,
    webhook=ID,
)
