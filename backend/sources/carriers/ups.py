"""UPS Track API v1: OAuth client credentials, one number per call.

Traps (facts/carriers.md §2): type D means loaded, out for delivery *or* delivered; type X is no exception
as such; the number is in ``statusCode``, or in ``code`` as real answers have it. Quotas are unpublished.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from backend.clock import Clock
from backend.domain.moments import instant
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.errors import SourceError
from backend.http import session
from backend.sources.carriers import answers, history, oauth, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind

ID = "ups"
BASE_URL = "https://onlinetools.ups.com"
SANDBOX_URL = "https://wwwcie.ups.com"

STATUS: Mapping[str, Milestone] = {
    "003": Milestone.LABEL_CREATED,
    "005": Milestone.IN_TRANSIT,
    "006": Milestone.OUT_FOR_DELIVERY,
    "007": Milestone.CANCELLED,
    "010": Milestone.IN_TRANSIT,
    "011": Milestone.DELIVERED,
    "012": Milestone.IN_TRANSIT,
    "014": Milestone.IN_TRANSIT,
    "016": Milestone.EXCEPTION,
    "017": Milestone.AVAILABLE_FOR_PICKUP,
    "019": Milestone.EXCEPTION,
    "021": Milestone.OUT_FOR_DELIVERY,
    "022": Milestone.ATTEMPT_FAILED,
    "023": Milestone.ATTEMPT_FAILED,
    "024": Milestone.ATTEMPT_FAILED,
    "025": Milestone.IN_TRANSIT,
    "026": Milestone.DELIVERED,
    "029": Milestone.EXCEPTION,
    "030": Milestone.EXCEPTION,
    "033": Milestone.RETURNING,
    "034": Milestone.RETURNED,
    "035": Milestone.RETURNING,
    "036": Milestone.RETURNING,
    "037": Milestone.RETURNING,
    "038": Milestone.IN_TRANSIT,
    "039": Milestone.IN_TRANSIT,
    "040": Milestone.AVAILABLE_FOR_PICKUP,
    "044": Milestone.LABEL_CREATED,
    "045": Milestone.LABEL_CREATED,
    "046": Milestone.IN_TRANSIT,
    "047": Milestone.IN_TRANSIT,
    "048": Milestone.IN_TRANSIT,
    "049": Milestone.IN_TRANSIT,
    "050": Milestone.EXCEPTION,
    "051": Milestone.IN_TRANSIT,
    "052": Milestone.IN_TRANSIT,
    "053": Milestone.IN_TRANSIT,
    "054": Milestone.IN_TRANSIT,
    "055": Milestone.IN_TRANSIT,
    "057": Milestone.IN_TRANSIT,
    "058": Milestone.EXCEPTION,
    "059": Milestone.EXCEPTION,
    "060": Milestone.ATTEMPT_FAILED,
    "061": Milestone.ATTEMPT_FAILED,
    "062": Milestone.ATTEMPT_FAILED,
    "064": Milestone.EXCEPTION,
    "065": Milestone.LABEL_CREATED,
    "066": Milestone.ATTEMPT_FAILED,
    "067": Milestone.RETURNED,
    "068": Milestone.EXCEPTION,
    "069": Milestone.EXCEPTION,
    "092": Milestone.IN_TRANSIT,
}
"""UPS's numeric status codes. 013 (update or exception) and the change requests (018, 020, 027, 028, 041,
042, 063) are left to type and words."""

DELAYS = frozenset({"046", "047", "048", "049", "051", "052", "053", "054", "055"})
_NOTES = frozenset({"018", "020", "027", "028", "032", "041", "042", "043", "056", "063"})
_BY_TYPE: Mapping[str, Milestone] = {
    "M": Milestone.LABEL_CREATED,
    "MV": Milestone.CANCELLED,
    "P": Milestone.IN_TRANSIT,
    "I": Milestone.IN_TRANSIT,
    "D": Milestone.OUT_FOR_DELIVERY,
}
_NOT_TO_THE_BUYER = frozenset({Milestone.RETURNED, Milestone.RETURNING, Milestone.AVAILABLE_FOR_PICKUP})
"""UPS writes "delivered" for a way back and for an access point too; its sentence tells."""
_HARMLESS = re.compile(
    r"releas|clear(?:ed|ance)|on time|as scheduled|resolved|corrected|in progress|update"
    r"|received the information"
    r"|contact|request|chang|scheduled|import scan|export scan|processing|transferred"
    r"|forwarded|on (?:its|the) way|mis-?sort|adjusting plans"
)
_PAPERWORK = re.compile(
    r"information|contact|request|document|invoice|chang|schedul|updat|submit|preference|instruction"
)


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """UPS's answer as a Shipment.

    Raises NotFound where UPS knows nothing of the number, Denied, RateLimited, Transient and Invalid for its
    error answers, Invalid with code ``not_understood`` for anything else.
    """
    body = reading.mapping(payload)
    shipments = reading.objects(reading.mapping(body.get("trackResponse")).get("shipment"))
    packages: list[Mapping[str, Any]] = [
        {"inquiry": shipment.get("inquiryNumber"), **package}
        for shipment in shipments
        for package in reading.objects(shipment.get("package"))
    ]
    if not packages:
        raise _refusal(body, shipments, http_status, "trackResponse" in body)
    package = _chosen(packages, number)
    events = [_event(activity) for activity in reading.objects(package.get("activity"))]
    status = reading.mapping(package.get("currentStatus"))
    information = reading.mapping(package.get("deliveryInformation"))
    delivered_at, estimated = _dates(package)
    current = _milestone(status)
    if delivered_at is not None and current not in _NOT_TO_THE_BUYER:
        current = Milestone.DELIVERED
    delayed = [event for event in events if event.code in DELAYS or tells_delay(event.description)]
    return history.build(
        carrier=ID,
        number=reading.text(package.get("trackingNumber")) or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=current,
        delivered_at=delivered_at,
        estimated_delivery=estimated,
        carrier_delay=_number(status) in DELAYS
        or any(tells_delay(reading.text(status.get(k))) for k in ("description", "simplifiedTextDescription"))
        or history.newest_tells(events, delayed),
        pod=reading.proof(
            at=None,
            signature=reading.picture(reading.mapping(information.get("signature")).get("image")),
            photo=reading.picture(reading.mapping(information.get("deliveryPhoto")).get("photo")),
            document=reading.picture(reading.mapping(information.get("pod")).get("content")),
            signed_by=reading.person(information.get("receivedBy")),
        ),
        status_text=reading.text(status.get("description")) or (events[0].description if events else ""),
        service=reading.text(reading.mapping(package.get("service")).get("description")),
        route=[
            reading.text(reading.mapping(address.get("address")).get("countryCode"))
            for address in reading.objects(package.get("packageAddress"))
        ],
        other_numbers=[
            other
            for alternate in reading.objects(package.get("alternateTrackingNumber"))
            if (other := reading.text(alternate.get("number")))
        ],
    )


def _refusal(
    body: Mapping[str, Any], shipments: list[Mapping[str, Any]], http_status: int, is_answer: bool
) -> SourceError:
    complaints = reading.objects(reading.mapping(body.get("response")).get("errors"))
    complaints += reading.objects(body.get("errors"))
    for shipment in shipments:
        complaints += reading.objects(shipment.get("warnings"))
    if not complaints and http_status < 400 and not is_answer:
        return reading.not_understood(ID)
    words = " ".join(reading.text(c.get("message")) or "" for c in complaints)
    code = " ".join(reading.text(c.get("code")) or "" for c in complaints)
    if "TW0001" in code or (is_answer and not complaints):
        words = "not found"
    return answers.refusal(ID, status=http_status, code=code, words=words)


def _chosen(packages: list[Mapping[str, Any]], number: str) -> Mapping[str, Any]:
    """The package that was asked for: several travel in one shipment, only one has the number."""
    for package in packages:
        own = reading.text(package.get("trackingNumber"))
        if own is not None and own == (number or reading.text(package.get("inquiry"))):
            return package
    return packages[0]


def _number(status: Mapping[str, Any]) -> str:
    """The numeric code; real answers have it in ``code`` of currentStatus, in ``statusCode`` elsewhere."""
    for key in ("statusCode", "code"):
        raw = reading.text(status.get(key)) or ""
        if raw.isdigit():
            return raw.zfill(3)
    return ""


def _milestone(status: Mapping[str, Any]) -> Milestone | None:
    """What one UPS status says; None when it says nothing of its own (a note, a placeholder)."""
    number = _number(status)
    kind = (reading.text(status.get("type")) or "").upper()
    letters = (reading.text(status.get("code")) or "").upper()
    sentence = reading.text(status.get("description"))
    said = milestone_of(sentence)
    if kind == "MV" or letters == "MV":
        return Milestone.CANCELLED
    if number == "003" and kind not in ("", "M"):
        number = ""
    known = STATUS.get(number)
    if known is not None:
        back = said in (Milestone.RETURNING, Milestone.RETURNED) and known not in (
            Milestone.LABEL_CREATED,
            Milestone.RETURNED,
        )
        waits = known is Milestone.DELIVERED and said is Milestone.AVAILABLE_FOR_PICKUP
        return said if back or waits else known
    if number in _NOTES and kind not in ("D", "P", "I"):
        return None
    if kind == "X":
        if said is not None:
            return said
        if tells_delay(sentence):
            return Milestone.IN_TRANSIT
        return Milestone.IN_TRANSIT if _HARMLESS.search((sentence or "").lower()) else Milestone.EXCEPTION
    if kind == "U":
        return said
    if kind == "M":
        return said if said is Milestone.CANCELLED else Milestone.LABEL_CREATED
    return said or _BY_TYPE.get(kind)


def _event(activity: Mapping[str, Any]) -> TrackingEvent:
    status = reading.mapping(activity.get("status"))
    place = reading.mapping(reading.mapping(activity.get("location")).get("address"))
    sentence = reading.text(status.get("description")) or ""
    kind = (reading.text(status.get("type")) or "").upper()
    milestone = _milestone(status) or Milestone.UNKNOWN
    paperwork = kind in ("X", "U", "") and bool(_PAPERWORK.search(sentence.lower()))
    return TrackingEvent(
        at=_at(activity),
        description=sentence,
        milestone=milestone,
        physical=milestone not in (Milestone.UNKNOWN, Milestone.LABEL_CREATED, Milestone.CANCELLED)
        and kind not in ("M", "MV")
        and not paperwork,
        code=_number(status) or (reading.text(status.get("code")) or ""),
        city=reading.text(place.get("city")),
        region=reading.text(place.get("stateProvince")),
        country=reading.first(place.get("countryCode"), place.get("country")),
    )


def _at(activity: Mapping[str, Any]) -> datetime | None:
    """Local time with UPS's own offset; without one UTC from the gmt fields, else naive local time."""
    local = reading.clock(activity.get("date"), activity.get("time"))
    zone = reading.offset(activity.get("gmtOffset"))
    if local is not None and zone is not None:
        return local.replace(tzinfo=zone)
    gmt = reading.clock(activity.get("gmtDate"), activity.get("gmtTime"))
    if gmt is not None and reading.text(activity.get("gmtTime")):
        return instant(gmt) if zone is None else instant(gmt).astimezone(zone)
    return local


def _dates(package: Mapping[str, Any]) -> tuple[datetime | None, datetime | None]:
    """When UPS says it was delivered (type DEL), and when it will be (rescheduled before scheduled)."""
    days = {
        reading.text(entry.get("type")): entry.get("date")
        for entry in reading.objects(package.get("deliveryDate"))
    }
    window = reading.mapping(package.get("deliveryTime"))
    kind = reading.text(window.get("type"))
    end = reading.first(window.get("endTime"), window.get("startTime"))
    delivered = reading.clock(days.get("DEL"), end if kind == "DEL" else None)
    for promise in ("RDD", "SDD"):
        day = reading.when(days.get(promise))
        if day is not None:
            if end is not None and kind not in ("DEL", "EOD"):
                return delivered, reading.clock(days.get(promise), end)
            return delivered, reading.day_end(day.date())
    return delivered, None


class Ups:
    """UPS for one account: ``client_id`` and ``client_secret`` of an app at developer.ups.com."""

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
                f"{self._base}/security/v1/oauth/token",
                source=ID,
                auth=(client_id, secret),
                data={"grant_type": "client_credentials"},
            ),
        )

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track); signature, photo and POD letter are asked
        for and come only where this account has a relation to the parcel."""
        answer = self._bearer.call(
            "GET",
            f"{self._base}/api/track/v1/details/{quote(number, safe='')}",
            params={
                "locale": "en_US",
                "returnSignature": "true",
                "returnMilestones": "true",
                "returnPOD": "true",
            },
            headers={"transId": uuid4().hex, "transactionSrc": "fbm-guard"},
        )
        return parse(
            answers.body_of(answer, ID),
            number=number,
            fetched_at=self._clock(),
            http_status=answer.status_code,
        )

    def check(self) -> None:
        """Log in afresh; raises Denied where UPS refuses the app."""
        self._bearer.check()


KIND = Kind(
    id=ID,
    label="UPS",
    group="carrier",
    fields=(CredentialField("client_id", secret=False), CredentialField("client_secret")),
    base_url=BASE_URL,
    sandbox_url=SANDBOX_URL,
    build=Ups,
    parse=parse,
)
