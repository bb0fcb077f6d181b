"""DHL Unified Tracking: an API key, one number per call, 250 calls a day and 1 a second to start with.

Traps (facts/carriers.md §2): times are local and have no zone; one number may live in several divisions;
statusCode knows five words only, so returns, attempts and "out for delivery" are read from the sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from backend.clock import Clock
from backend.domain.moments import instant
from backend.domain.shipment import ProofOfDelivery, Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone, PodKind
from backend.errors import SourceError
from backend.http import call, session
from backend.sources.carriers import answers, history, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind, Limit

ID = "dhl"
BASE_URL = "https://api-eu.dhl.com"

STATUS: Mapping[str, Milestone] = {
    "pre-transit": Milestone.LABEL_CREATED,
    "transit": Milestone.IN_TRANSIT,
    "delivered": Milestone.DELIVERED,
    "failure": Milestone.EXCEPTION,
}
_REFINES: Mapping[Milestone, frozenset[Milestone]] = {
    Milestone.LABEL_CREATED: frozenset({Milestone.CANCELLED}),
    Milestone.IN_TRANSIT: frozenset(
        {
            Milestone.LABEL_CREATED,
            Milestone.OUT_FOR_DELIVERY,
            Milestone.AVAILABLE_FOR_PICKUP,
            Milestone.ATTEMPT_FAILED,
            Milestone.EXCEPTION,
            Milestone.RETURNING,
            Milestone.RETURNED,
        }
    ),
    # A shop or locker counts as delivered at some divisions; the buyer still has to fetch it.
    Milestone.DELIVERED: frozenset({Milestone.RETURNED, Milestone.AVAILABLE_FOR_PICKUP}),
    Milestone.EXCEPTION: frozenset(
        {
            Milestone.ATTEMPT_FAILED,
            Milestone.AVAILABLE_FOR_PICKUP,
            Milestone.RETURNING,
            Milestone.RETURNED,
            Milestone.CANCELLED,
        }
    ),
}
"""Which finer meanings the words may give to each statusCode."""


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """DHL's answer as a Shipment: the one with this id, else the one with the newest status.

    Raises NotFound for DHL's 404 problem, and the other errors as ups.parse does.
    """
    body = reading.mapping(payload)
    shipments = reading.objects(body.get("shipments"))
    if not shipments:
        raise _refusal(body, http_status)
    same = [one for one in shipments if reading.text(one.get("id")) == number]
    one = max(same or shipments, key=_newest)
    status = reading.mapping(one.get("status"))
    details = reading.mapping(one.get("details"))
    pod = reading.mapping(details.get("proofOfDelivery"))
    events = [_event(line) for line in reading.objects(one.get("events"))]
    delayed = [event for event in events if tells_delay(event.description)]
    current = _milestone(status)
    if one.get("returnFlag") is True or details.get("returnFlag") is True:
        current = Milestone.RETURNED if current is Milestone.DELIVERED else Milestone.RETURNING
        events = history.as_return(events)
    frame = reading.mapping(one.get("estimatedDeliveryTimeFrame"))
    return history.build(
        carrier=ID,
        number=reading.text(one.get("id")) or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=current,
        delivered_at=reading.when(status.get("timestamp")) or reading.when(pod.get("timestamp")),
        estimated_delivery=reading.estimate(frame.get("estimatedThrough"))
        or reading.estimate(one.get("estimatedTimeOfDelivery"))
        or reading.estimate(frame.get("estimatedFrom")),
        carrier_delay=tells_delay(_sentence(status)) or history.newest_tells(events, delayed),
        pod=reading.proof(
            at=None,
            links=[
                (PodKind.SIGNATURE_IMAGE, pod.get("signatureUrl")),
                (PodKind.DOCUMENT_URL, pod.get("documentUrl")),
            ],
            signed_by=_signer(reading.mapping(pod.get("signed"))),
        ),
        route=[
            reading.text(reading.mapping(reading.mapping(one.get(end)).get("address")).get("countryCode"))
            for end in ("origin", "destination")
        ],
        status_text=_printed(status),
        service=reading.first(reading.mapping(details.get("product")).get("productName"), one.get("service")),
    )


def _newest(one: Mapping[str, Any]) -> datetime:
    moments = [reading.when(reading.mapping(one.get("status")).get("timestamp"))]
    moments += [reading.when(line.get("timestamp")) for line in reading.objects(one.get("events"))]
    return max((instant(m) for m in moments if m is not None), default=datetime.min.replace(tzinfo=UTC))


def _refusal(body: Mapping[str, Any], http_status: int) -> SourceError:
    told = reading.text(body.get("status")) or ""
    status = int(told) if told.isdecimal() and http_status < 400 else http_status
    if "shipments" in body:
        status = 404
    elif status < 400 and not ("title" in body or "detail" in body):
        return reading.not_understood(ID)
    words = [reading.text(body.get(key)) or "" for key in ("title", "detail", "message")]
    return answers.refusal(ID, status=status, words=" ".join(words))


def _sentence(status: Mapping[str, Any]) -> str:
    parts = [reading.text(status.get(key)) for key in ("description", "status", "remark")]
    return ". ".join(dict.fromkeys(part for part in parts if part))


def _milestone(status: Mapping[str, Any]) -> Milestone | None:
    """statusCode, made finer by the words; the next steps are a forecast and are not read."""
    coded = STATUS.get((reading.text(status.get("statusCode")) or "").lower())
    for key in ("description", "status", "remark"):
        said = milestone_of(reading.text(status.get(key)))
        if said is not None and (coded is None or said in _REFINES[coded]):
            return said
    return coded


def _signer(signed: Mapping[str, Any]) -> str | None:
    whole = reading.text(signed.get("name")) or ""
    parts = [reading.text(signed.get("givenName")), reading.text(signed.get("familyName"))]
    full = " ".join(part for part in parts if part)
    return reading.person(full if len(full) > len(whole) else whole)


def _printed(line: Mapping[str, Any]) -> str:
    """The scan's words; where DHL puts the signer's name into the description, the status."""
    description, status = reading.text(line.get("description")), reading.text(line.get("status"))
    if milestone_of(description) is None and milestone_of(status) is not None:
        return status or ""
    return description or status or reading.text(line.get("statusCode")) or ""


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    place = reading.mapping(reading.mapping(line.get("location")).get("address"))
    milestone = _milestone(line) or Milestone.UNKNOWN
    return TrackingEvent(
        at=reading.when(line.get("timestamp")),
        description=_printed(line),
        milestone=milestone,
        physical=milestone not in (Milestone.UNKNOWN, Milestone.LABEL_CREATED, Milestone.CANCELLED),
        code=reading.text(line.get("statusCode")) or "",
        city=reading.town(place.get("addressLocality")),
        country=reading.text(place.get("countryCode")),
    )


class Dhl:
    """DHL for one app: the API key of developer.dhl.com."""

    carrier = ID

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._http = session(headers={"DHL-API-Key": credentials["api_key"]})
        self._files = session()
        # A division named by the admin keeps apart numbers that several divisions use.
        self._service = credentials.get("service", "")

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track)."""
        query = {"trackingNumber": number, "language": "en"}
        if self._service:
            query["service"] = self._service
        answer = call(
            self._http, "GET", f"{self._base}/track/shipments", source=ID, raise_for=False, params=query
        )
        return parse(
            answers.body_of(answer, ID),
            number=number,
            fetched_at=self._clock(),
            http_status=answer.status_code,
        )

    def proof(self, shipment: Shipment) -> ProofOfDelivery:
        """The signature behind its address, else the document, fetched before the address expires.

        Fetched without the API key, from hosts of DHL only; the address itself where no such host serves it.
        """
        return answers.fetched(self._files, shipment, source=ID, hosts=("dhl.com", "dhl.de"))

    def check(self) -> None:
        """Ask for a number that cannot exist; raises Denied where DHL refuses the key."""
        answer = call(
            self._http,
            "GET",
            f"{self._base}/track/shipments",
            source=ID,
            raise_for=False,
            params={"trackingNumber": "0000000000"},
        )
        if answer.status_code in (401, 403):
            raise answers.refusal(ID, status=answer.status_code)


KIND = Kind(
    id=ID,
    label="DHL",
    group="carrier",
    fields=(CredentialField("api_key"), CredentialField("service", secret=False, required=False)),
    base_url=BASE_URL,
    limits=(Limit(250, 86_400), Limit(1, 1)),
    build=Dhl,
    parse=parse,
)
