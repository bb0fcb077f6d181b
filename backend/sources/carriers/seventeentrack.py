"""17TRACK v2.4: one key, up to 40 numbers per call, 3 calls a second; the Chinese carriers and the long tail.

A number is registered first (services/tracking.py) and known minutes to hours later, by signed webhook or by
a later call. Parcels that two carriers handle have two providers, each with events of its own. No proof of
delivery comes from here.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from backend.clock import Clock
from backend.domain.carriers import carrier_id
from backend.domain.moments import instant
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Milestone
from backend.errors import NotFound, RateLimited, SourceError
from backend.http import call, json_of, session
from backend.sources.carriers import answers, history, pushes, reading
from backend.sources.carriers.words import milestone_of, tells_delay
from backend.sources.ports import NOT_FOLLOWED, CredentialField, Kind, Limit

ID = "17track"
BASE_URL = "https://api.17track.net"
BATCH = 40

STATUS: Mapping[str, Milestone] = {
    "InfoReceived": Milestone.LABEL_CREATED,
    "InTransit": Milestone.IN_TRANSIT,
    "PickedUp": Milestone.IN_TRANSIT,
    "Departure": Milestone.IN_TRANSIT,
    "Arrival": Milestone.IN_TRANSIT,
    "Expired": Milestone.IN_TRANSIT,
    "AvailableForPickup": Milestone.AVAILABLE_FOR_PICKUP,
    "OutForDelivery": Milestone.OUT_FOR_DELIVERY,
    "DeliveryFailure": Milestone.ATTEMPT_FAILED,
    "Delivered": Milestone.DELIVERED,
    "Exception": Milestone.EXCEPTION,
    "Returning": Milestone.RETURNING,
    "Returned": Milestone.RETURNED,
}
"""Main statuses, and the stages that events carry."""
SUB_STATUS: Mapping[str, Milestone] = {
    "Exception_Returning": Milestone.RETURNING,
    "Exception_Returned": Milestone.RETURNED,
    "Exception_Cancel": Milestone.CANCELLED,
    "Exception_Delayed": Milestone.IN_TRANSIT,
}
"""Sub-statuses that mean something else than their main status; a delay is a flag."""
DELAYED = "Exception_Delayed"
_MOVING = frozenset({Milestone.IN_TRANSIT, Milestone.OUT_FOR_DELIVERY})
ALREADY_REGISTERED = -18019901
NOT_REGISTERED = -18019902
NUMBERS_USED_UP: Mapping[int, float] = {-18019907: 6 * 3600.0, -18019908: 24 * 3600.0}
"""The day's limit and the account's numbers are used up; with the seconds after which it is asked again."""
SIGNATURE_HEADER = "sign"


def parse(payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200) -> Shipment:
    """A gettrackinfo answer or a push body as a Shipment (``number`` empty: the first in it).

    Raises NotFound for a number that is not registered or was just registered, and the other errors as
    ups.parse does.
    """
    body = reading.mapping(payload)
    data = reading.mapping(body.get("data"))
    entries = reading.objects(data.get("accepted")) or ([data] if "number" in data else [])
    same = [entry for entry in entries if not number or reading.text(entry.get("number")) == number]
    known = [entry for entry in same if reading.mapping(entry.get("track_info"))]
    if not known:
        raise _refusal(body, data, same, number, http_status)
    entry = known[0]
    info = reading.mapping(entry.get("track_info"))
    latest = reading.mapping(info.get("latest_status"))
    status = reading.text(latest.get("status")) or ""
    sub = reading.text(latest.get("sub_status")) or ""
    events, late = _events(info)
    found = history.build(
        carrier=_carrier(info) or ID,
        number=reading.text(entry.get("number")) or number,
        source=ID,
        fetched_at=fetched_at,
        events=events,
        current=SUB_STATUS.get(sub) or STATUS.get(status),
        estimated_delivery=_estimate(info),
        carrier_delay=sub == DELAYED or history.newest_tells(events, late),
        status_text=sub or status,
        service=reading.text(reading.mapping(info.get("misc_info")).get("service_type")),
        other_numbers=[reading.text(reading.mapping(info.get("misc_info")).get("local_number")) or ""],
        route=[
            reading.text(reading.mapping(reading.mapping(info.get("shipping_info")).get(end)).get("country"))
            for end in ("shipper_address", "recipient_address")
        ],
    )
    return history.expired(found) if status == "Expired" else found


def _refusal(
    body: Mapping[str, Any],
    data: Mapping[str, Any],
    same: list[Mapping[str, Any]],
    number: str,
    http_status: int,
) -> SourceError:
    rejected = [
        reading.mapping(entry.get("error"))
        for entry in reading.objects(data.get("rejected"))
        if not number or reading.text(entry.get("number")) in (number, None)
    ]
    errors = rejected + reading.objects(data.get("errors"))
    if same or rejected:
        # Registered without news, not registered, or no carrier for it: nothing is known of this number.
        return NotFound(f"{ID} knows nothing of this number", source=ID, status=http_status)
    if "data" not in body and "code" not in body and http_status < 400:
        return reading.not_understood(ID)
    if "accepted" in data and not errors:
        return NotFound(f"{ID} knows no such number", source=ID, status=http_status)
    code = reading.text(body.get("code")) or ""
    status = int(code) if code.isdecimal() and 400 <= int(code) < 600 else http_status
    words = [reading.text(error.get("message")) or "" for error in errors]
    return answers.refusal(
        ID, status=status, words=" ".join([*words, reading.text(body.get("message")) or ""])
    )


def _carrier(info: Mapping[str, Any]) -> str | None:
    for provider in reading.objects(reading.mapping(info.get("tracking")).get("providers")):
        known = carrier_id(reading.text(reading.mapping(provider.get("provider")).get("name")) or "")
        if known is not None:
            return known
    return None


def _events(info: Mapping[str, Any]) -> tuple[list[TrackingEvent], list[TrackingEvent]]:
    """All providers' events, and those of them that tell a delay.

    Without events the milestones and the latest event stand in.
    """
    providers = reading.objects(reading.mapping(info.get("tracking")).get("providers"))
    told = [reading.objects(provider.get("events")) for provider in providers]
    if not any(told):
        stages = [
            {**stage, "stage": stage.get("key_stage"), "description": stage.get("key_stage")}
            for stage in reading.objects(info.get("milestone"))
            if reading.first(stage.get("time_iso"), stage.get("time_utc"))
        ]
        told = [[*stages, *reading.objects(info.get("latest_event"))]]
    lines = [line for listed in told for line in listed]
    events = _handovers([[_event(line) for line in listed] for listed in told])
    late = [
        event
        for line, event in zip(lines, events, strict=True)
        if reading.text(line.get("sub_status")) == DELAYED or tells_delay(event.description)
    ]
    return events, late


def _handovers(told: list[list[TrackingEvent]]) -> list[TrackingEvent]:
    """All events; "delivered" by the first carrier is a handover when the second one moves it afterwards."""
    read: list[TrackingEvent] = []
    for place, own in enumerate(told):
        others = [
            instant(event.at)
            for other, listed in enumerate(told)
            for event in listed
            if other != place and event.physical and event.at is not None and event.milestone in _MOVING
        ]
        latest = max(others, default=None)
        for event in own:
            moved_on = latest is not None and event.at is not None and instant(event.at) < latest
            handover = moved_on and event.milestone is Milestone.DELIVERED
            read.append(replace(event, milestone=Milestone.IN_TRANSIT) if handover else event)
    return read


def _event(line: Mapping[str, Any]) -> TrackingEvent:
    sub = reading.text(line.get("sub_status")) or ""
    stage = reading.text(line.get("stage")) or ""
    sentence = reading.text(line.get("description")) or ""
    milestone = (
        SUB_STATUS.get(sub)
        or STATUS.get(stage)
        or STATUS.get(sub.split("_", 1)[0])
        or milestone_of(sentence)
        or Milestone.IN_TRANSIT
    )
    raw = reading.mapping(line.get("time_raw"))
    place = reading.mapping(line.get("address"))
    return TrackingEvent(
        at=reading.when(line.get("time_iso"))
        or reading.when(line.get("time_utc"))
        or reading.clock(raw.get("date"), raw.get("time")),
        description=sentence,
        milestone=milestone,
        physical=milestone not in (Milestone.LABEL_CREATED, Milestone.CANCELLED),
        code=sub or stage,
        city=reading.text(place.get("city")),
        region=reading.text(place.get("state")),
        country=reading.text(place.get("country")),
    )


def _estimate(info: Mapping[str, Any]) -> datetime | None:
    window = reading.mapping(reading.mapping(info.get("time_metrics")).get("estimated_delivery_date"))
    return reading.estimate(window.get("to")) or reading.estimate(window.get("from"))


def _told(body: Mapping[str, Any]) -> Iterator[Any]:
    """When 17TRACK looked at the carriers last."""
    info = reading.mapping(reading.mapping(body.get("data")).get("track_info"))
    for provider in reading.objects(reading.mapping(info.get("tracking")).get("providers")):
        yield provider.get("latest_sync_time")


def signed_by_17track(body: bytes, signature: str, key: str) -> bool:
    """True when a push is 17TRACK's: its header ``sign`` is sha256 over body, "/" and key (a plain hash)."""
    expected = hashlib.sha256(body + b"/" + key.encode()).hexdigest()
    return hmac.compare_digest(expected.encode(), signature.strip().lower().encode())


class SeventeenTrack:
    """17TRACK for one account: its API key."""

    carrier = ID
    batch_size = BATCH

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._key = credentials["api_key"]
        self._http = session(headers={"17token": self._key})

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number`` (see ports.Tracker.track).

        Raises NotFound with NOT_FOLLOWED for a number that must be registered first, and with ``no_data_yet``
        until news of it came.
        """
        found = self.track_many([number])[number]
        if isinstance(found, SourceError):
            raise found
        return found

    def track_many(self, numbers: Sequence[str]) -> Mapping[str, Shipment | SourceError]:
        """Up to 40 parcels in one call."""
        payload = self._post("gettrackinfo", numbers)
        unknown = _rejected(payload, NOT_REGISTERED)

        def read(number: str) -> Shipment:
            if number in unknown:
                raise NotFound(f"{ID} does not follow this number", source=ID, code=NOT_FOLLOWED)
            try:
                return parse(payload, number=number, fetched_at=self._clock())
            except NotFound as error:
                raise NotFound(
                    f"{ID} follows this number and has no news yet", source=ID, code=answers.NO_DATA_YET
                ) from error

        return answers.each(numbers, read)

    def register(self, numbers: Sequence[str]) -> Mapping[str, SourceError]:
        """Follow ``numbers``, up to 40 in one call, each of which costs one of the account's numbers; those
        followed already cost nothing. Returns the refused ones with their error."""
        payload = self._post("register", numbers)
        data = reading.mapping(reading.mapping(payload).get("data"))
        return {
            number: _not_registered(code)
            for entry in reading.objects(data.get("rejected"))
            if (number := reading.text(entry.get("number"))) and (code := _code(entry)) != ALREADY_REGISTERED
        }

    def pushed(self, body: bytes, headers: Mapping[str, str]) -> tuple[Shipment, ...]:
        """The parcel of a signed webhook (see ports.PushingTracker)."""
        return pushes.pushed(
            body,
            genuine=signed_by_17track(body, headers.get(SIGNATURE_HEADER, ""), self._key),
            now=self._clock(),
            times=_told,
            parse=lambda payload, at: parse(payload, number="", fetched_at=at),
        )

    def check(self) -> None:
        """Ask for the account's quota; raises Denied where 17TRACK refuses the key."""
        self._post("getquota", None)

    def _post(self, action: str, numbers: Sequence[str] | None) -> Any:
        answer = call(
            self._http,
            "POST",
            f"{self._base}/track/v2.4/{action}",
            source=ID,
            json=[{"number": number} for number in numbers] if numbers is not None else [],
        )
        payload = json_of(answer, ID)
        code = reading.mapping(payload).get("code")
        if code not in (0, None):
            raise _refusal(
                reading.mapping(payload), reading.mapping(reading.mapping(payload).get("data")), [], "", 200
            )
        return payload


def _not_registered(code: int) -> SourceError:
    if code in NUMBERS_USED_UP:
        return RateLimited(
            "the account has no numbers left",
            source=ID,
            code="numbers_used_up",
            retry_after=NUMBERS_USED_UP[code],
        )
    return NotFound(f"{ID} cannot follow this number ({code})", source=ID)


def _rejected(payload: Any, code: int) -> list[str]:
    data = reading.mapping(reading.mapping(payload).get("data"))
    return [
        number
        for entry in reading.objects(data.get("rejected"))
        if _code(entry) == code and (number := reading.text(entry.get("number")))
    ]


def _code(entry: Mapping[str, Any]) -> int:
    raw = reading.mapping(entry.get("error")).get("code")
    return raw if isinstance(raw, int) else 0


KIND = Kind(
    id=ID,
    label="17TRACK",
    group="carrier",
    fields=(CredentialField("api_key"),),
    base_url=BASE_URL,
    limits=(Limit(3, 1),),
    batch=BATCH,
    build=SeventeenTrack,
    parse=parse,
    webhook=ID,
)
