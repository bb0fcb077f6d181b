"""Royal Mail Tracking v2: client id and secret in headers, account customers only, few calls a day.

The events call gives one mail piece; the summary call gives several (<= 30), the signature call the proof.
Event codes are many and undocumented in one place, so the names that come with them are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from backend.clock import Clock
from backend.domain.shipment import NO_PROOF, ProofOfDelivery, Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone, PodKind
from backend.errors import NotFound, SourceError
from backend.http import call, session
from backend.sources.carriers import answers, history, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind, Limit

ID = "royalmail"
BASE_URL = "https://api.royalmail.net"

CATEGORY: Mapping[str, Milestone] = {
    "IN TRANSIT": Milestone.IN_TRANSIT,
    "IN-TRANSIT": Milestone.IN_TRANSIT,
    "DELIVERED": Milestone.DELIVERED,
    "OUT FOR DELIVERY": Milestone.OUT_FOR_DELIVERY,
    "DELIVERY ATTEMPTED": Milestone.ATTEMPT_FAILED,
    "ATTEMPTED DELIVERY": Milestone.ATTEMPT_FAILED,
    "AVAILABLE FOR COLLECTION": Milestone.AVAILABLE_FOR_PICKUP,
    "READY FOR COLLECTION": Milestone.AVAILABLE_FOR_PICKUP,
    "READY FOR DELIVERY": Milestone.IN_TRANSIT,
    "ITEM EXPECTED": Milestone.LABEL_CREATED,
    "EXPECTED": Milestone.LABEL_CREATED,
    "PRE-ADVICE": Milestone.LABEL_CREATED,
    "RETURNED TO SENDER": Milestone.RETURNED,
    "RETURNING TO SENDER": Milestone.RETURNING,
}
CODE: Mapping[str, Milestone] = {
    "EVKSP": Milestone.DELIVERED,
    "EVKSF": Milestone.DELIVERED,
    "EVKOP": Milestone.DELIVERED,
    "EVGPD": Milestone.OUT_FOR_DELIVERY,
    "EVKNA": Milestone.ATTEMPT_FAILED,
    "EVKNR": Milestone.ATTEMPT_FAILED,
    "EVNDA": Milestone.AVAILABLE_FOR_PICKUP,
    "EVNRT": Milestone.AVAILABLE_FOR_PICKUP,
    "EVAIE": Milestone.LABEL_CREATED,
    "EVAIP": Milestone.LABEL_CREATED,
}
"""Event codes that were seen; the name of the event goes before them."""


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """An events, summary or signature answer as a Shipment.

    Raises NotFound for a barcode that Royal Mail does not recognise, and the other errors as ups.parse does.
    """
    body = reading.mapping(payload)
    pieces = reading.objects(body.get("mailPieces"))
    piece = next((p for p in pieces if not number or number in _names(p)), pieces[0] if pieces else {})
    summary = reading.mapping(piece.get("summary"))
    lines = reading.objects(piece.get("events"))
    signature = reading.mapping(piece.get("signature"))
    told = summary.get("statusCategory") or summary.get("lastEventName") or lines or signature
    if not piece or (not told and (piece.get("error") or body.get("errors") or http_status >= 400)):
        raise _refusal(body, piece, http_status)
    events = [_event(line) for line in lines] or _from_summary(summary)
    delayed = [event for event in events if tells_delay(event.description)]
    current = _current(summary)
    signed_at = reading.when(signature.get("signatureDateTime"))
    if not summary and not lines and signature:
        # The signature call is answered for delivered items only.
        current = Milestone.DELIVERED
    sentence = reading.first(summary.get("statusDescription"), summary.get("summaryLine"))
    return history.build(
        carrier=ID,
        number=number
        or reading.first(summary.get("oneDBarcode"), signature.get("oneDBarcode"), piece.get("mailPieceId"))
        or "",
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=current,
        delivered_at=signed_at or reading.when(summary.get("lastEventDateTime")),
        estimated_delivery=_estimate(reading.mapping(piece.get("estimatedDelivery"))),
        carrier_delay=tells_delay(sentence) or history.newest_tells(events, delayed),
        pod=_proof(piece, signature),
        status_text=sentence or reading.text(summary.get("lastEventName")) or "",
        service=reading.text(summary.get("productName")),
        route=[reading.text(summary.get(key)) for key in ("originCountryCode", "destinationCountryCode")],
        other_numbers=sorted(_names(piece)),
    )


def _names(piece: Mapping[str, Any]) -> set[str]:
    summary, signature = reading.mapping(piece.get("summary")), reading.mapping(piece.get("signature"))
    values = (
        piece.get("mailPieceId"),
        *(part.get(key) for part in (summary, signature) for key in ("oneDBarcode", "uniqueItemId")),
    )
    return {name for value in values if (name := reading.text(value))}


def _refusal(body: Mapping[str, Any], piece: Mapping[str, Any], http_status: int) -> SourceError:
    errors = [*reading.objects(piece.get("error")), *reading.objects(body.get("errors"))]
    told = reading.text(body.get("httpCode")) or ""
    status = int(told) if told.isdecimal() else http_status
    if not errors and status < 400 and "mailPieces" not in body:
        return reading.not_understood(ID)
    if not errors and "mailPieces" in body:
        return NotFound(f"{ID} knows no such number", source=ID, status=status)
    codes = " ".join(reading.text(error.get("errorCode")) or "" for error in errors)
    if "E0009" in codes:
        status = 429
    words = [
        reading.text(error.get(key)) or "" for error in errors for key in ("errorDescription", "errorCause")
    ]
    return answers.refusal(
        ID, status=status, code=codes, words=" ".join([*words, reading.text(body.get("httpMessage")) or ""])
    )


def _current(summary: Mapping[str, Any]) -> Milestone | None:
    category = reading.text(summary.get("statusCategory")) or ""
    coded = CATEGORY.get(category.upper()) or milestone_of(category)
    if coded in (None, Milestone.IN_TRANSIT):
        said = _said(reading.text(summary.get("lastEventName")), summary.get("lastEventCode"))
        return said or coded
    if (
        coded is Milestone.DELIVERED
        and milestone_of(reading.text(summary.get("lastEventName"))) is Milestone.RETURNED
    ):
        return Milestone.RETURNED
    return coded


def _said(name: str | None, code: Any) -> Milestone | None:
    return milestone_of(name) or CODE.get((reading.text(code) or "").upper())


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    name = reading.text(line.get("eventName")) or ""
    milestone = _said(name, line.get("eventCode")) or Milestone.IN_TRANSIT
    return TrackingEvent(
        at=reading.when(line.get("eventDateTime")),
        description=name,
        milestone=milestone,
        physical=milestone not in (Milestone.LABEL_CREATED, Milestone.CANCELLED),
        code=reading.text(line.get("eventCode")) or "",
        city=reading.town(line.get("locationName")),
    )


def _from_summary(summary: Mapping[str, Any]) -> list[TrackingEvent]:
    """The one event that a summary answer tells."""
    if not reading.text(summary.get("lastEventName")):
        return []
    return [
        _event(
            {
                "eventName": summary.get("lastEventName"),
                "eventCode": summary.get("lastEventCode"),
                "eventDateTime": summary.get("lastEventDateTime"),
                "locationName": summary.get("lastEventLocationName"),
            }
        )
    ]


def _estimate(window: Mapping[str, Any]) -> datetime | None:
    """The end of the window; Royal Mail writes it as a time of day or as a whole moment."""
    day, end = reading.text(window.get("date")) or "", reading.text(window.get("endOfEstimatedWindow")) or ""
    return reading.when(end) or reading.when(f"{day[:10]}T{end}") or reading.estimate(day[:10])


def _proof(piece: Mapping[str, Any], signature: Mapping[str, Any]) -> ProofOfDelivery:
    """Signature picture, then links of the newer answers, then the name."""
    newer = reading.mapping(piece.get("proofOfDeliveryData") or signature.get("proofOfDeliveryData"))
    return reading.proof(
        at=reading.when(signature.get("signatureDateTime")),
        signature=reading.picture(signature.get("image")),
        links=[
            (PodKind.SIGNATURE_IMAGE, newer.get("signatureURI")),
            (PodKind.PHOTO, newer.get("photoURI")),
        ],
        signed_by=reading.person(signature.get("recipientName")),
    )


class RoyalMail:
    """Royal Mail for one app: client id and secret of developer.royalmail.net."""

    carrier = ID

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._http = session(
            headers={
                "X-IBM-Client-Id": credentials["client_id"],
                "X-IBM-Client-Secret": credentials["client_secret"],
                "X-Accept-RMG-Terms": "yes",
                "Accept": "application/json",
            }
        )

    def track(self, number: str) -> Shipment:
        """The mail piece behind ``number`` (see ports.Tracker.track)."""
        payload, status = self._get(number, "events")
        return parse(payload, number=number, fetched_at=self._clock(), http_status=status)

    def proof(self, shipment: Shipment) -> ProofOfDelivery:
        """The signature with its picture; what the Shipment has already where Royal Mail gives none."""
        payload, status = self._get(shipment.number, "signature")
        if status >= 400:
            return shipment.pod
        signed = parse(payload, number=shipment.number, fetched_at=self._clock(), http_status=status)
        return signed.pod if signed.pod != NO_PROOF else shipment.pod

    def check(self) -> None:
        """Ask for a barcode that cannot exist; raises Denied where Royal Mail refuses the app."""
        self._get("AA000000000GB", "events")

    def _get(self, number: str, what: str) -> tuple[Any, int]:
        answer = call(
            self._http,
            "GET",
            f"{self._base}/mailpieces/v2/{quote(number, safe='')}/{what}",
            source=ID,
            raise_for=False,
        )
        if answer.status_code in (401, 403):
            raise answers.refusal(ID, status=answer.status_code)
        return answers.body_of(answer, ID), answer.status_code


KIND = Kind(
    id=ID,
    label="Royal Mail",
    group="carrier",
    fields=(CredentialField("client_id", secret=False), CredentialField("client_secret")),
    base_url=BASE_URL,
    limits=(Limit(50, 86_400),),
    build=RoyalMail,
    parse=parse,
)
