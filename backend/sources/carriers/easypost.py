"""EasyPost trackers: one key, one parcel per call, and its signed webhook ``tracker.updated``.

A tracker is made once per number and answers at once. Numbers EZ1000000001 to EZ7000000007 are test ones.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from backend.clock import Clock
from backend.domain.carriers import carrier_id, carrier_name
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.errors import NotFound, SourceError
from backend.http import call, session
from backend.sources.carriers import answers, history, pushes, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind

ID = "easypost"
BASE_URL = "https://api.easypost.com"

STATUS: Mapping[str, Milestone] = {
    "pre_transit": Milestone.LABEL_CREATED,
    "in_transit": Milestone.IN_TRANSIT,
    "out_for_delivery": Milestone.OUT_FOR_DELIVERY,
    "delivered": Milestone.DELIVERED,
    "available_for_pickup": Milestone.AVAILABLE_FOR_PICKUP,
    "return_to_sender": Milestone.RETURNING,
    "failure": Milestone.EXCEPTION,
    "cancelled": Milestone.CANCELLED,
    "error": Milestone.EXCEPTION,
}
SIGNATURE_HEADER = "X-Hmac-Signature"
DELAYS = frozenset({"delayed", "weather_delay"})
_REFINES: Mapping[Milestone, frozenset[Milestone]] = {
    Milestone.EXCEPTION: frozenset(
        {Milestone.ATTEMPT_FAILED, Milestone.RETURNING, Milestone.RETURNED, Milestone.CANCELLED}
    ),
    Milestone.RETURNING: frozenset({Milestone.RETURNED}),
    Milestone.DELIVERED: frozenset({Milestone.RETURNED}),
    Milestone.IN_TRANSIT: frozenset({Milestone.LABEL_CREATED, Milestone.ATTEMPT_FAILED, Milestone.RETURNING}),
}
"""What the message may add to a status that several things share (a failed attempt is a "failure")."""


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """A tracker, a list or batch of trackers, or a webhook event as a Shipment.

    Raises the errors that ups.parse raises.
    """
    body = reading.mapping(payload)
    trackers = reading.objects(body.get("trackers")) + [
        one
        for one in (body, reading.mapping(body.get("result")), reading.mapping(body.get("tracker")))
        if "tracking_code" in one
    ]
    tracker = next(
        (one for one in trackers if not number or reading.text(one.get("tracking_code")) == number), None
    )
    if tracker is None:
        raise _refusal(body, http_status)
    lines = reading.objects(tracker.get("tracking_details"))
    events = [_event(line) for line in lines]
    detail = (reading.text(tracker.get("status_detail")) or "").lower()
    late = [
        event
        for line, event in zip(lines, events, strict=True)
        if (reading.text(line.get("status_detail")) or "").lower() in DELAYS or tells_delay(event.description)
    ]
    newest = history.newest_first(events)
    current = _milestone(
        tracker, newest[0].description if newest and tracker.get("status") in ("failure", "error") else ""
    )
    if tracker.get("is_return") is True and current not in (None, Milestone.LABEL_CREATED):
        current = Milestone.RETURNED if current is Milestone.DELIVERED else Milestone.RETURNING
        events = history.as_return(events)
    named = reading.text(tracker.get("carrier")) or ""
    more = reading.mapping(tracker.get("carrier_detail"))
    found = history.build(
        carrier=carrier_id(named) or ID,
        number=reading.text(tracker.get("tracking_code")) or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=current,
        estimated_delivery=reading.estimate(tracker.get("est_delivery_date")),
        carrier_delay=detail in DELAYS or history.newest_tells(events, late),
        pod=reading.proof(at=None, signed_by=reading.person(tracker.get("signed_by"))),
        status_text=(newest[0].description if newest else "") or reading.text(tracker.get("status")) or "",
        service=reading.text(more.get("service")),
        other_numbers=[reading.text(more.get("alternate_identifier")) or ""],
    )
    if detail == "expired" and found.milestone is Milestone.EXCEPTION:
        # EasyPost files silence under "failure".
        found = replace(found, milestone=Milestone.IN_TRANSIT)
    return history.expired(found) if detail == "expired" else found


def _refusal(body: Mapping[str, Any], http_status: int) -> SourceError:
    error = body.get("error")
    if "trackers" in body:
        return NotFound(f"{ID} knows no such number", source=ID, status=http_status)
    if error is None and http_status < 400:
        return reading.not_understood(ID)
    told = reading.mapping(error)
    return answers.refusal(
        ID,
        status=http_status,
        code=reading.text(told.get("code")) or "",
        words=reading.text(told.get("message")) or (reading.text(error) or ""),
    )


def _milestone(line: Mapping[str, Any], sentence: str) -> Milestone | None:
    coded = STATUS.get((reading.text(line.get("status")) or "").lower())
    detail = (reading.text(line.get("status_detail")) or "").lower()
    said = milestone_of(sentence)
    if coded is None:
        return said
    if coded is Milestone.EXCEPTION and detail in DELAYS:
        return Milestone.IN_TRANSIT
    if said in _REFINES.get(coded, ()):
        return said
    if coded is Milestone.RETURNING and said is Milestone.DELIVERED:
        return Milestone.RETURNED
    return coded


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    place = reading.mapping(line.get("tracking_location"))
    sentence = reading.first(line.get("message"), line.get("description")) or ""
    milestone = _milestone(line, sentence) or Milestone.UNKNOWN
    return TrackingEvent(
        at=reading.when(line.get("datetime")),
        description=sentence,
        milestone=milestone,
        physical=milestone not in (Milestone.UNKNOWN, Milestone.LABEL_CREATED, Milestone.CANCELLED),
        code=reading.first(line.get("carrier_code"), line.get("status_detail")) or "",
        city=reading.text(place.get("city")),
        region=reading.text(place.get("state")),
        country=reading.text(place.get("country")),
    )


def signed_by_easypost(body: bytes, signature: str, secret: str) -> bool:
    """True when a webhook is EasyPost's: HMAC-SHA256 over the raw body in ``X-Hmac-Signature``."""
    key = unicodedata.normalize("NFKD", secret).encode()
    expected = "hmac-sha256-hex=" + hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), signature.strip().encode())


class EasyPost:
    """EasyPost for one account: its API key. ``carrier`` names the parcel's carrier where it is known."""

    carrier = ID

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._auth = (credentials["api_key"], "")
        self._secret = credentials.get("webhook_secret", "")
        self._http = session()

    def track(self, number: str, carrier: str | None = None) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track); EasyPost makes a tracker for it once."""
        tracker = {"tracking_code": number}
        if carrier is not None:
            tracker["carrier"] = carrier_name(carrier)
        answer = call(
            self._http,
            "POST",
            f"{self._base}/v2/trackers",
            source=ID,
            raise_for=False,
            auth=self._auth,
            json={"tracker": tracker},
        )
        return parse(
            answers.body_of(answer, ID),
            number=number,
            fetched_at=self._clock(),
            http_status=answer.status_code,
        )

    def pushed(self, body: bytes, headers: Mapping[str, str]) -> tuple[Shipment, ...]:
        """The parcel of a signed webhook (see ports.PushingTracker)."""
        return pushes.pushed(
            body,
            # An empty secret would let anybody sign.
            genuine=bool(self._secret)
            and signed_by_easypost(body, headers.get(SIGNATURE_HEADER, ""), self._secret),
            now=self._clock(),
            times=lambda event: (
                reading.mapping(event.get("result")).get("updated_at"),
                event.get("created_at"),
            ),
            parse=lambda payload, at: parse(payload, number="", fetched_at=at),
        )

    def check(self) -> None:
        """List one tracker; raises Denied where EasyPost refuses the key."""
        answer = call(
            self._http,
            "GET",
            f"{self._base}/v2/trackers",
            source=ID,
            raise_for=False,
            auth=self._auth,
            params={"page_size": "1"},
        )
        if answer.status_code >= 400:
            raise _refusal(reading.mapping(answers.body_of(answer, ID)), answer.status_code)


KIND = Kind(
    id=ID,
    label="EasyPost",
    group="carrier",
    fields=(CredentialField("api_key"), CredentialField("webhook_secret", required=False)),
    base_url=BASE_URL,
    build=EasyPost,
    parse=parse,
    webhook=ID,
)
