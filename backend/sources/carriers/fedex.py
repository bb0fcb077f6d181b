"""FedEx Track API v1: OAuth client credentials, up to 30 numbers per call.

Traps (facts/carriers.md §2): a number is reused after some years, so several results may come and the
newest is ours; "not found" is a 200 and also stands for a label that was not scanned; a listed image is a
flag until the document was fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from backend.clock import Clock
from backend.domain.moments import instant
from backend.domain.shipment import ProofOfDelivery, Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.errors import NotFound, SourceError
from backend.http import session
from backend.sources.carriers import answers, history, oauth, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind, Limit

ID = "fedex"
BASE_URL = "https://apis.fedex.com"
SANDBOX_URL = "https://apis-sandbox.fedex.com"
BATCH = 30

_LABEL = ("OC", "MD", "IN", "OX", "EP", "LP", "RP")
_MOVING = (
    *("PU", "PX", "OF", "IT", "IX", "AR", "DP", "AF", "FD", "AA", "AC", "AX", "AO", "EA", "EO", "LO"),
    *("PF", "PL", "PM", "SF", "SP", "TR", "CC", "CP", "CH", "DS", "DY", "DD"),
)
STATUS: Mapping[str, Milestone] = {
    **dict.fromkeys(_LABEL, Milestone.LABEL_CREATED),
    **dict.fromkeys(_MOVING, Milestone.IN_TRANSIT),
    **dict.fromkeys(("OD", "ED", "AD"), Milestone.OUT_FOR_DELIVERY),
    **dict.fromkeys(("SE", "DE", "CD", "CA"), Milestone.EXCEPTION),
    **dict.fromkeys(("HL", "HP"), Milestone.AVAILABLE_FOR_PICKUP),
    "DL": Milestone.DELIVERED,
    "RS": Milestone.RETURNING,
}
"""FedEx's status and scan codes."""
DELAYS = frozenset({"DY", "DD"})
_NOTICES = frozenset({"AE", "AO", "DY"})
"""Scan codes that FedEx's systems write (early, on time, delayed): nobody saw the parcel."""
_REFINES = frozenset({Milestone.ATTEMPT_FAILED, Milestone.RETURNING, Milestone.RETURNED, Milestone.CANCELLED})


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """FedEx's answer as a Shipment: the newest result for ``number`` (any number when it is empty).

    Raises NotFound where FedEx finds nothing, and the other errors as ups.parse does.
    """
    body = reading.mapping(payload)
    output = reading.mapping(body.get("output"))
    groups = [
        reading.objects(group.get("trackResults"))
        for group in reading.objects(output.get("completeTrackResults"))
        if not number or reading.text(group.get("trackingNumber")) in (number, None)
    ]
    known = [[result for result in group if _has_data(result)] for group in groups]
    candidates = next((group for group in known if group), [])
    if not candidates:
        raise _refusal(body, groups, http_status, "completeTrackResults" in output)
    return _shipment(max(candidates, key=_newest), number, fetched_at)


def _shipment(result: Mapping[str, Any], number: str, fetched_at: datetime) -> Shipment:
    latest = reading.mapping(result.get("latestStatusDetail"))
    details = reading.mapping(result.get("deliveryDetails"))
    lines = reading.objects(result.get("scanEvents"))
    events = [_event(line) for line in lines]
    delayed = [event for line, event in zip(lines, events, strict=True) if _delayed(line)]
    signed = reading.person(details.get("signedByName")) or reading.person(details.get("receivedByName"))
    info = reading.mapping(result.get("trackingNumberInfo"))
    return history.build(
        carrier=ID,
        number=number or reading.text(info.get("trackingNumber")) or "",
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=_milestone(latest, _reasons(latest)),
        delivered_at=_dated(result, "ACTUAL_DELIVERY"),
        estimated_delivery=_estimate(result),
        carrier_delay=_delayed(latest) or history.newest_tells(events, delayed),
        pod=reading.proof(at=None, signed_by=signed),
        status_text=reading.first(
            latest.get("statusByLocale"), latest.get("description"), latest.get("derivedStatus")
        )
        or "",
        route=[
            reading.text(_address(result.get(place)).get("countryCode"))
            for place in (
                "originLocation",
                "shipperInformation",
                "destinationLocation",
                "recipientInformation",
            )
        ],
        service=reading.text(reading.mapping(result.get("serviceDetail")).get("description")),
    )


def _address(place: Any) -> Mapping[str, Any]:
    found = reading.mapping(place)
    inner = reading.mapping(found.get("locationContactAndAddress"))
    return reading.mapping(inner.get("address")) or reading.mapping(found.get("address"))


def _has_data(result: Mapping[str, Any]) -> bool:
    latest = reading.mapping(result.get("latestStatusDetail"))
    return bool(
        reading.objects(result.get("scanEvents"))
        or reading.first(
            *(latest.get(key) for key in ("code", "derivedCode", "derivedStatusCode", "statusByLocale"))
        )
    )


def _newest(result: Mapping[str, Any]) -> tuple[datetime, int]:
    """When something last happened to this parcel; the sequence in the unique id breaks ties."""
    moments = [reading.when(line.get("date")) for line in reading.objects(result.get("scanEvents"))]
    moments += [
        reading.when(entry.get("dateTime"))
        for entry in reading.objects(result.get("dateAndTimes"))
        if (reading.text(entry.get("type")) or "").startswith(("ACTUAL", "SHIP"))
    ]
    unique = reading.text(reading.mapping(result.get("trackingNumberInfo")).get("trackingNumberUniqueId"))
    sequence = (unique or "").split("~", 1)[0]
    never = datetime.min.replace(tzinfo=UTC)
    return max((instant(m) for m in moments if m is not None), default=never), (
        int(sequence) if sequence.isdecimal() else 0
    )


def _refusal(
    body: Mapping[str, Any], groups: list[list[Mapping[str, Any]]], http_status: int, is_answer: bool
) -> SourceError:
    errors = reading.objects(body.get("errors"))
    errors += [reading.mapping(result.get("error")) for group in groups for result in group]
    if not errors and is_answer:
        return NotFound(f"{ID} knows no such number", source=ID, status=http_status)
    if not errors and http_status < 400:
        return reading.not_understood(ID)
    return answers.refusal(
        ID,
        status=http_status,
        code=" ".join(reading.text(error.get("code")) or "" for error in errors),
        words=" ".join(reading.text(error.get("message")) or "" for error in errors),
    )


def _reasons(status: Mapping[str, Any]) -> str:
    """Why an exception came: the words that tell a closed shop from a lost parcel."""
    found = [reading.text(status.get("exceptionDescription"))]
    for detail in reading.objects(status.get("ancillaryDetails")):
        found += [
            reading.text(detail.get("reasonDescription")),
            reading.text(detail.get("actionDescription")),
        ]
    return ". ".join(words for words in found if words)


def _milestone(status: Mapping[str, Any], reasons: str) -> Milestone | None:
    """What a latestStatusDetail or a scan says: the more specific of its two codes, refined by its words."""
    coded = [
        STATUS[code]
        for key in ("derivedCode", "derivedStatusCode", "code", "eventType")
        if (code := (reading.text(status.get(key)) or "").upper()) in STATUS
    ]
    sentence = reading.first(
        status.get("eventDescription"), status.get("description"), status.get("statusByLocale")
    )
    said = milestone_of(sentence)
    if not coded:
        return said
    milestone = next((m for m in coded if m is not Milestone.IN_TRANSIT), coded[0])
    if milestone is Milestone.EXCEPTION:
        if said in _REFINES:
            return said
        because = milestone_of(reasons)
        return because if because in _REFINES else milestone
    if milestone is Milestone.DELIVERED and said is Milestone.RETURNED:
        return said
    if milestone is Milestone.IN_TRANSIT and said in (Milestone.RETURNING, Milestone.RETURNED):
        return said
    return milestone


def _delayed(status: Mapping[str, Any]) -> bool:
    codes = {(reading.text(status.get(k)) or "").upper() for k in ("code", "derivedCode", "eventType")}
    told = (reading.text(reading.mapping(status.get("delayDetail")).get("status")) or "").upper()
    if codes & DELAYS or told == "DELAYED":
        return True
    return any(tells_delay(reading.text(status.get(k))) for k in ("statusByLocale", "eventDescription"))


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    place = reading.mapping(line.get("scanLocation"))
    milestone = _milestone(line, _reasons(line)) or Milestone.IN_TRANSIT
    words = [reading.text(line.get("eventDescription")), reading.text(line.get("exceptionDescription"))]
    code = reading.first(line.get("eventType"), line.get("derivedStatusCode")) or ""
    return TrackingEvent(
        at=reading.when(line.get("date")),
        description=" - ".join(dict.fromkeys(word for word in words if word)),
        milestone=milestone,
        physical=milestone not in (Milestone.LABEL_CREATED, Milestone.CANCELLED) and code not in _NOTICES,
        code=code,
        city=reading.text(place.get("city")),
        region=reading.text(place.get("stateOrProvinceCode")),
        country=reading.first(place.get("countryCode"), place.get("countryName")),
    )


def _dated(result: Mapping[str, Any], kind: str) -> datetime | None:
    return next(
        (
            reading.when(entry.get("dateTime"))
            for entry in reading.objects(result.get("dateAndTimes"))
            if reading.text(entry.get("type")) == kind
        ),
        None,
    )


def _estimate(result: Mapping[str, Any]) -> datetime | None:
    """FedEx's own estimate before the service's standard transit time."""
    own = reading.mapping(reading.mapping(result.get("estimatedDeliveryTimeWindow")).get("window"))
    dates = {
        reading.text(e.get("type")): e.get("dateTime") for e in reading.objects(result.get("dateAndTimes"))
    }
    usual = reading.mapping(reading.mapping(result.get("standardTransitTimeWindow")).get("window"))
    for value in (
        *(own.get("ends"), own.get("begins"), dates.get("ESTIMATED_DELIVERY")),
        *(usual.get("ends"), usual.get("begins"), dates.get("COMMITMENT")),
    ):
        moment = reading.estimate(value)
        if moment is not None:
            return moment
    return None


class FedEx:
    """FedEx for one project: API key and secret key of developer.fedex.com."""

    carrier = ID
    batch_size = BATCH

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
        self._account = credentials.get("account_number", "")
        http = session()
        client_id, secret = credentials["client_id"], credentials["client_secret"]
        self._bearer = oauth.Bearer(
            http,
            source=ID,
            cache=tokens,
            credential=(ID, self._base, client_id, secret),
            login=lambda: oauth.login(
                http,
                f"{self._base}/oauth/token",
                source=ID,
                data={
                    "grant_type": "client_credentials",
                    "client_id": client_id,
                    "client_secret": secret,
                },
            ),
        )

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track)."""
        payload, status = self._ask([number])
        return parse(payload, number=number, fetched_at=self._clock(), http_status=status)

    def track_many(self, numbers: Sequence[str]) -> Mapping[str, Shipment | SourceError]:
        """Up to 30 parcels in one call (see ports.BatchTracker.track_many)."""
        payload, status = self._ask(numbers)
        if status >= 400:
            raise answers.refusal(ID, status=status)
        return answers.each(
            numbers,
            lambda number: parse(payload, number=number, fetched_at=self._clock(), http_status=status),
        )

    def proof(self, shipment: Shipment) -> ProofOfDelivery:
        """The signature proof (SPOD) as a PDF; what the Shipment has already where FedEx gives none."""
        answer = self._bearer.call(
            "POST",
            f"{self._base}/track/v1/trackingdocuments",
            json={
                "trackDocumentDetail": {
                    "documentType": "SIGNATURE_PROOF_OF_DELIVERY",
                    "documentFormat": "PDF",
                },
                "trackDocumentSpecification": [
                    {
                        "trackingNumberInfo": {"trackingNumber": shipment.number},
                        **({"accountNumber": self._account} if self._account else {}),
                    }
                ],
            },
        )
        document = next(documents(answers.body_of(answer, ID)), None)
        if document is None:
            return shipment.pod
        return reading.proof(at=shipment.delivered_at, document=document, signed_by=shipment.pod.signed_by)

    def check(self) -> None:
        """Log in afresh; raises Denied where FedEx refuses the project."""
        self._bearer.check()

    def _ask(self, numbers: Iterable[str]) -> tuple[Any, int]:
        answer = self._bearer.call(
            "POST",
            f"{self._base}/track/v1/trackingnumbers",
            headers={"X-locale": "en_US"},
            json={
                "includeDetailedScans": True,
                "trackingInfo": [{"trackingNumberInfo": {"trackingNumber": n}} for n in numbers],
            },
        )
        return answers.body_of(answer, ID), answer.status_code


def documents(payload: Any) -> Iterator[bytes]:
    """The decoded files of a trackingdocuments answer."""
    listed = reading.mapping(reading.mapping(payload).get("output")).get("documents")
    found = listed if isinstance(listed, list) else []
    return iter([content for item in found if (content := reading.picture(item)) is not None])


KIND = Kind(
    id=ID,
    label="FedEx",
    group="carrier",
    fields=(
        CredentialField("client_id", secret=False),
        CredentialField("client_secret"),
        CredentialField("account_number", secret=False, required=False),
    ),
    base_url=BASE_URL,
    sandbox_url=SANDBOX_URL,
    limits=(Limit(1400, 10), Limit(100_000, 86_400)),
    batch=BATCH,
    build=FedEx,
    parse=parse,
)
