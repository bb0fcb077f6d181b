"""USPS Tracking v3: OAuth client credentials, one number per call, about 60 calls an hour by default.

Traps (facts/carriers.md §2): a fresh label is a 400 (v3) or a 404 (v3r2) "not yet available"; code MA is
the manifest and no acceptance; GMTTimestamp was seen a day off, so the local time and its offset are read;
the ``tracking`` scope is not granted by default and its lack is a 401.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote

from backend.clock import Clock
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.errors import SourceError
from backend.http import session
from backend.sources.carriers import answers, history, oauth, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind, Limit

ID = "usps"
BASE_URL = "https://apis.usps.com"
SANDBOX_URL = "https://apis-tem.usps.com"
SCOPE = "tracking"

CATEGORY: Mapping[str, Milestone] = {
    "pre-shipment": Milestone.LABEL_CREATED,
    "accepted": Milestone.IN_TRANSIT,
    "in transit": Milestone.IN_TRANSIT,
    "in-transit": Milestone.IN_TRANSIT,
    "moving through network": Milestone.IN_TRANSIT,
    "forwarded": Milestone.IN_TRANSIT,
    "out for delivery": Milestone.OUT_FOR_DELIVERY,
    "delivered": Milestone.DELIVERED,
    "delivered to agent": Milestone.DELIVERED,
    "delivery attempt": Milestone.ATTEMPT_FAILED,
    "available for pickup": Milestone.AVAILABLE_FOR_PICKUP,
    "alert": Milestone.EXCEPTION,
    "return to sender": Milestone.RETURNING,
}
CODE: Mapping[str, Milestone] = {
    "01": Milestone.DELIVERED,
    "02": Milestone.ATTEMPT_FAILED,
    "04": Milestone.EXCEPTION,
    "05": Milestone.EXCEPTION,
    "09": Milestone.RETURNING,
    "14": Milestone.AVAILABLE_FOR_PICKUP,
    "16": Milestone.AVAILABLE_FOR_PICKUP,
    "21": Milestone.EXCEPTION,
    "22": Milestone.EXCEPTION,
    "23": Milestone.EXCEPTION,
    "24": Milestone.EXCEPTION,
    "25": Milestone.EXCEPTION,
    "26": Milestone.EXCEPTION,
    "27": Milestone.EXCEPTION,
    "29": Milestone.RETURNING,
    "52": Milestone.ATTEMPT_FAILED,
    "53": Milestone.ATTEMPT_FAILED,
    "54": Milestone.ATTEMPT_FAILED,
    "55": Milestone.ATTEMPT_FAILED,
    "56": Milestone.ATTEMPT_FAILED,
    "80": Milestone.LABEL_CREATED,
    "81": Milestone.LABEL_CREATED,
    "82": Milestone.LABEL_CREATED,
    "GX": Milestone.LABEL_CREATED,
    "GC": Milestone.LABEL_CREATED,
    "MA": Milestone.LABEL_CREATED,
    "OF": Milestone.OUT_FOR_DELIVERY,
}
"""Event codes that mean more than movement; the event's words go before them."""


_MOVES_ON = re.compile(r"forwarded|mis-?sent|rerouted|redirected", re.IGNORECASE)
"""Alerts about a parcel that is on its way again, elsewhere."""


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """USPS's answer as a Shipment (v3, and v3r2 with its list).

    Raises NotFound with code ``no_data_yet`` for "a status update is not yet available", and the other
    errors as ups.parse does.
    """
    bodies = reading.objects(payload)
    found = [
        a for a in bodies if reading.text(a.get("statusCategory")) or reading.objects(a.get("trackingEvents"))
    ]
    if not found:
        raise _refusal(bodies, http_status)
    body = next((a for a in found if reading.text(a.get("trackingNumber")) == number), found[0])
    lines = reading.objects(body.get("trackingEvents"))
    events = [_event(line) for line in lines]
    sentences = [reading.text(body.get(key)) for key in ("status", "statusSummary")]
    delayed = [event for event in events if tells_delay(event.description)]
    signed = next((n for line in lines if (n := reading.person(line.get("name")))), None)
    return history.build(
        carrier=ID,
        number=reading.text(body.get("trackingNumber")) or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=_current(body),
        estimated_delivery=next(
            (
                moment
                for key in (
                    "expectedDeliveryTimeStamp",
                    "expectedDeliveryDate",
                    "predictedDeliveryTimeStamp",
                    "predictedDeliveryDate",
                    "guaranteedDeliveryTimeStamp",
                )
                if (moment := reading.estimate(body.get(key))) is not None
            ),
            None,
        ),
        carrier_delay=any(tells_delay(sentence) for sentence in sentences)
        or history.newest_tells(events, delayed),
        pod=reading.proof(at=None, signed_by=signed),
        status_text=sentences[0] or sentences[1] or (events[0].description if events else ""),
        service=reading.text(body.get("mailClass")),
    )


def _refusal(bodies: list[Mapping[str, Any]], http_status: int) -> SourceError:
    codes: list[str] = []
    said: list[str] = []
    for answer in bodies:
        error = answer.get("error")
        parts = [reading.mapping(error), *reading.objects(reading.mapping(error).get("errors"))]
        parts += [answer] if isinstance(error, str) or "message" in answer else []
        for part in parts:
            codes.append(reading.first(part.get("code"), part.get("error")) or "")
            said += [
                reading.text(part.get(key)) or ""
                for key in ("message", "title", "detail", "error_description")
            ]
    known = any("error" in answer or "apiVersion" in answer for answer in bodies)
    if not known and http_status < 400:
        return reading.not_understood(ID)
    return answers.refusal(ID, status=http_status, code=" ".join(codes), words=" ".join(said))


def _current(body: Mapping[str, Any]) -> Milestone | None:
    status = reading.text(body.get("status"))
    category = CATEGORY.get((reading.text(body.get("statusCategory")) or "").lower())
    said = milestone_of(status)
    if (
        category is Milestone.EXCEPTION
        and said is None
        and (tells_delay(status) or _MOVES_ON.search(status or ""))
    ):
        return Milestone.IN_TRANSIT
    if category in (Milestone.LABEL_CREATED, Milestone.DELIVERED) and said not in (
        Milestone.RETURNED,
        Milestone.RETURNING,
        Milestone.CANCELLED,
    ):
        return category
    return said or category


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    sentence = reading.text(line.get("eventType")) or ""
    code = (reading.text(line.get("eventCode")) or "").upper()
    milestone = milestone_of(sentence) or CODE.get(code) or Milestone.IN_TRANSIT
    automatic = "arriving late" in sentence.lower() or "awaiting delivery scan" in sentence.lower()
    return TrackingEvent(
        at=_at(line),
        description=sentence,
        milestone=milestone,
        physical=milestone not in (Milestone.LABEL_CREATED, Milestone.CANCELLED) and not automatic,
        code=code,
        city=reading.text(line.get("eventCity")),
        region=reading.text(line.get("eventState")),
        # USPS names the country of foreign scans only.
        country=reading.text(line.get("eventCountry"))
        or ("US" if reading.text(line.get("eventState")) else None),
    )


def _at(line: Mapping[str, Any]) -> datetime | None:
    """Local time with USPS's offset; where only GMTTimestamp is there, its distance gives the offset."""
    local = reading.when(line.get("eventTimestamp"))
    gmt = reading.when(line.get("GMTTimestamp"))
    if local is None or local.tzinfo is not None:
        return local or gmt
    zone = reading.offset(line.get("GMTOffset"))
    if zone is None and gmt is not None and gmt.tzinfo is not None:
        half = timedelta(hours=12)
        distance = (local.replace(tzinfo=gmt.tzinfo) - gmt + half) % timedelta(days=1) - half
        zone = timezone(timedelta(minutes=15) * round(distance / timedelta(minutes=15)))
    return local.replace(tzinfo=zone)


class Usps:
    """USPS for one app: consumer key and secret of developers.usps.com with the tracking scope."""

    carrier = ID

    def __init__(
        self,
        credentials: Mapping[str, str],
        *,
        base_url: str = BASE_URL,
        clock: Clock,
        tokens: oauth.TokenCache = oauth.SHARED,
    ) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        http = session()
        client_id, secret = credentials["client_id"], credentials["client_secret"]
        self._bearer = oauth.Bearer(
            http,
            source=ID,
            cache=tokens,
            credential=(ID, self._base, client_id, secret),
            login=lambda: oauth.login(
                http,
                f"{self._base}/oauth2/v3/token",
                source=ID,
                scope=SCOPE,
                json={
                    "client_id": client_id,
                    "client_secret": secret,
                    "grant_type": "client_credentials",
                    "scope": SCOPE,
                },
            ),
        )

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track)."""
        answer = self._bearer.call(
            "GET",
            f"{self._base}/tracking/v3/tracking/{quote(number, safe='')}",
            params={"expand": "DETAIL"},
        )
        return parse(
            answers.body_of(answer, ID),
            number=number,
            fetched_at=self._clock(),
            http_status=answer.status_code,
        )

    def check(self) -> None:
        """Log in afresh; raises Denied for a refused key, or one without the tracking scope."""
        self._bearer.check()


KIND = Kind(
    id=ID,
    label="USPS",
    group="carrier",
    fields=(CredentialField("client_id", secret=False), CredentialField("client_secret")),
    base_url=BASE_URL,
    sandbox_url=SANDBOX_URL,
    limits=(Limit(60, 3600),),
    build=Usps,
    parse=parse,
)
