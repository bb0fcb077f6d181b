"""Canada Post tracking: Basic authentication, XML, one number (PIN) per call.

A signature picture is no longer given (privacy): ``signature-image-exists`` is a flag, the certificate of
delivery is a PDF. Times carry an abbreviation for their zone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

from backend.clock import Clock
from backend.domain.shipment import ProofOfDelivery, Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.errors import SourceError
from backend.http import call, session
from backend.sources.carriers import answers, history, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import CredentialField, Kind

ID = "canadapost"
BASE_URL = "https://soa-gw.canadapost.ca"
SANDBOX_URL = "https://ct.soa-gw.canadapost.ca"

_DELIVERED = (1408, 1409, *range(1421, 1435), 1441, 1442, *range(1496, 1500))
_WAITING = (118, 156, 1407, 1410, 1411, 1414, *range(1435, 1439), 1479, 1488, 1701, 2410, 2411, 2414)
_TRIED = (154, 167, 168, 169, 179, *range(181, 185), 190, 1100, *range(1417, 1421), 1450)
_CUSTOMS = (117, 120, 121, 125, 127, 810, 1443, 1484, 1487, 1494, 4700)
_WRONG = (122, 123, 150, 172, 173, 1413, 1415, 1416, 1440, 1482, 1483, 1485, 1486, 1489, 1490)
_LOST_OR_BROKEN = (119, 124, 126, *range(142, 150), 151, 152, 153)
STATUS: Mapping[int, Milestone] = {
    **dict.fromkeys(_DELIVERED, Milestone.DELIVERED),
    **dict.fromkeys(_WAITING, Milestone.AVAILABLE_FOR_PICKUP),
    **dict.fromkeys(_TRIED, Milestone.ATTEMPT_FAILED),
    **dict.fromkeys((*_CUSTOMS, *_WRONG, *_LOST_OR_BROKEN), Milestone.EXCEPTION),
    **dict.fromkeys((174, 500), Milestone.OUT_FOR_DELIVERY),
    3000: Milestone.LABEL_CREATED,
}
"""Event identifiers without leading zeros; the description goes before them. Not all of 14xx is a delivery:
refusals, cards and customs holds lie between (the table of karrio's Canada Post connector)."""
SIGNATURE_RECORDED = 20

ZONES: Mapping[str, float] = {
    "NST": -3.5,
    "NDT": -2.5,
    "AST": -4,
    "ADT": -3,
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "UTC": 0,
    "GMT": 0,
}
"""Hours from UTC of the abbreviations that Canada Post prints."""


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """A detail or summary answer (XML as bytes or text) as a Shipment.

    Raises NotFound for code 004 (No Pin History), and the other errors as ups.parse does.
    """
    root = _tree(payload)
    if root is None:
        if http_status >= 400:
            raise answers.refusal(ID, status=http_status)
        raise reading.not_understood(ID)
    detail = next(
        (found for name in ("tracking-detail", "pin-summary") if (found := _find(root, name)) is not None),
        None,
    )
    if detail is None:
        raise _refusal(root, http_status)
    lines = [node for node in detail.iter() if _name(node) == "occurrence"] or [detail]
    read = [(line, _event(line)) for line in lines]
    events = [event for _, event in read if event.at is not None or event.description]
    delayed = [event for event in events if tells_delay(event.description)]
    expected, changed = (
        reading.estimate(_text(detail, "expected-delivery-date")),
        reading.estimate(_text(detail, "changed-expected-date")),
    )
    return history.build(
        carrier=ID,
        number=_text(detail, "pin") or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        delivered_at=reading.when(_text(detail, "actual-delivery-date")),
        current=Milestone.DELIVERED if _text(detail, "actual-delivery-date") else None,
        estimated_delivery=changed or expected,
        carrier_delay=(changed is not None and expected is not None and changed > expected)
        or history.newest_tells(events, delayed),
        pod=reading.proof(at=None, signed_by=_signer(read)),
        status_text=history.newest_first(events)[0].description if events else "",
        service=_text(detail, "service-name"),
        other_numbers=[_text(detail, "return-pin") or "", _text(detail, "original-pin") or ""],
    )


def _tree(payload: Any) -> ElementTree.Element | None:
    """The root element; a document with a DTD is refused, so no entity can be declared or expanded."""
    raw = payload.encode() if isinstance(payload, str) else payload
    if not isinstance(raw, bytes) or re.search(rb"<!(?:DOCTYPE|ENTITY)", raw, re.IGNORECASE):
        return None
    try:
        return ElementTree.fromstring(raw)  # noqa: S314 - documents with a DTD were refused above
    except (ElementTree.ParseError, ValueError):
        return None


def _name(node: ElementTree.Element) -> str:
    return node.tag.rsplit("}", 1)[-1]


def _find(root: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next((node for node in root.iter() if _name(node) == name), None)


def _text(root: ElementTree.Element, name: str) -> str | None:
    found = next((node for node in root.iter() if _name(node) == name), None)
    return reading.text(found.text) if found is not None else None


def _refusal(root: ElementTree.Element, http_status: int) -> SourceError:
    messages = [node for node in root.iter() if _name(node) == "message"]
    if not messages and http_status < 400:
        return reading.not_understood(ID)
    return answers.refusal(
        ID,
        status=http_status,
        code=" ".join(_text(node, "code") or "" for node in messages),
        words=" ".join(_text(node, "description") or "" for node in messages),
    )


def _event(line: ElementTree.Element) -> TrackingEvent:
    sentence = _text(line, "event-description") or ""
    code = _text(line, "event-identifier") or _text(line, "event-type") or ""
    number = int(code) if code.isdecimal() else 0
    said = milestone_of(sentence) or STATUS.get(number) or milestone_of(code)
    milestone = Milestone.UNKNOWN if number == SIGNATURE_RECORDED else said or Milestone.IN_TRANSIT
    return TrackingEvent(
        at=_at(line),
        description=sentence,
        milestone=milestone,
        physical=milestone not in (Milestone.UNKNOWN, Milestone.LABEL_CREATED, Milestone.CANCELLED),
        code=code,
        city=reading.first(_text(line, "event-site"), _text(line, "event-location")),
        region=_text(line, "event-province"),
        country="CA" if _text(line, "event-province") else None,
    )


def _at(line: ElementTree.Element) -> datetime | None:
    local = reading.clock(_text(line, "event-date"), _text(line, "event-time"))
    if local is None:
        day, _, hour = (_text(line, "event-date-time") or "").partition(":")
        return reading.clock(day, hour)
    hours = ZONES.get((_text(line, "event-time-zone") or "").upper())
    return local if hours is None else local.replace(tzinfo=timezone(timedelta(hours=hours)))


def _signer(read: list[tuple[ElementTree.Element, TrackingEvent]]) -> str | None:
    """Who signed for the delivery: the name recorded at its time, else the newest recorded."""
    times = [event.at for _, event in read if event.milestone is Milestone.DELIVERED]
    names = [
        (event.at in times, name)
        for line, event in read
        if (name := reading.person(_text(line, "signatory-name")))
    ]
    return max(names, key=lambda found: found[0])[1] if names else None


class CanadaPost:
    """Canada Post for one account: the user and password of its API key."""

    carrier = ID

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._auth = (credentials["username"], credentials["password"])
        self._http = session(headers={"Accept-Language": "en-CA"})

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track)."""
        content, status = self._get(f"/vis/track/pin/{quote(number, safe='')}/detail", "track-v2")
        return parse(content, number=number, fetched_at=self._clock(), http_status=status)

    def proof(self, shipment: Shipment) -> ProofOfDelivery:
        """The certificate of delivery as a PDF; what the Shipment has already where there is none."""
        content, status = self._get(f"/vis/certificate/{quote(shipment.number, safe='')}", "track")
        root = _tree(content) if status < 400 else None
        document = None if root is None else reading.picture(_text(root, "image"))
        if document is None:
            return shipment.pod
        return reading.proof(at=shipment.delivered_at, document=document, signed_by=shipment.pod.signed_by)

    def check(self) -> None:
        """Ask for a number that cannot exist; raises Denied where Canada Post refuses the key."""
        self._get("/vis/track/pin/0000000000000000/summary", "track-v2")

    def _get(self, path: str, version: str) -> tuple[bytes, int]:
        answer = call(
            self._http,
            "GET",
            f"{self._base}{path}",
            source=ID,
            raise_for=False,
            auth=self._auth,
            headers={"Accept": f"application/vnd.cpc.{version}+xml"},
        )
        if answer.status_code in (401, 403):
            raise answers.refusal(ID, status=answer.status_code)
        return answer.content, answer.status_code


KIND = Kind(
    id=ID,
    label="Canada Post",
    group="carrier",
    fields=(CredentialField("username", secret=False), CredentialField("password")),
    base_url=BASE_URL,
    sandbox_url=SANDBOX_URL,
    build=CanadaPost,
    parse=parse,
    xml=True,
)
