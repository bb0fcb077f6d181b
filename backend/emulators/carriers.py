"""UPS Track v1 and USPS Tracking v3 over a World, in the shapes of real answers.

UPS is served below ``/security`` and ``/api``, USPS below ``/oauth2`` and ``/tracking``: one app, one port,
two systems of the World (``ups``, ``usps``). Shapes and traps: facts/carriers.md §2;
``tests/emulators/test_carriers.py`` holds the answers against the samples.
"""

from __future__ import annotations

import base64
import secrets
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from flask import Flask, Response, jsonify, request

from backend.emulators.world import (
    CarrierAccount,
    FaultKind,
    Parcel,
    ParcelEvent,
    Scan,
    World,
    under_faults,
)

UPS_TOKEN_SECONDS = 14_399
USPS_TOKEN_SECONDS = 28_799
HOUR = timedelta(hours=1)
USPS_NOTHING_YET = (
    "12: A status update is not yet available on your package. It will be available when the shipper "
    "provides an update or the package is given to USPS. Check back soon. Sign up for Informed "
    "Delivery<SUP>reg;</SUP> to receive notifications for packages addressed to you. - "
)


@dataclass(frozen=True)
class UpsWords:
    """How UPS prints one scan: type, two letters, number, sentence, and the short status."""

    type: str
    code: str
    number: str
    sentence: str
    short: str


UPS_WORDS: dict[Scan, UpsWords] = {
    Scan.LABEL: UpsWords(
        "M",
        "MP",
        "003",
        "Shipper created a label, UPS has not received the package yet. ",
        "Shipment Ready for UPS",
    ),
    Scan.ACCEPTED: UpsWords("P", "PU", "038", "Pickup Scan ", "We Have Your Package"),
    Scan.DEPARTED: UpsWords("I", "DP", "005", "Departed from Facility", "On the Way"),
    Scan.ARRIVED: UpsWords("I", "AR", "005", "Arrived at Facility", "On the Way"),
    Scan.CUSTOMS: UpsWords(
        "X",
        "RZ",
        "012",
        "Your package is pending release from a Government Agency. Once they release it, your package "
        "will be on its way.",
        "Clearance in Progress",
    ),
    Scan.DELAY: UpsWords(
        "X",
        "EW",
        "048",
        "Severe weather conditions have delayed delivery.",
        "Delayed",
    ),
    Scan.OUT_FOR_DELIVERY: UpsWords("D", "OT", "021", "Out For Delivery Today", "Out for Delivery"),
    Scan.ATTEMPT: UpsWords(
        "X",
        "NH",
        "022",
        "The receiver was not available at the time of the first delivery attempt. A second attempt "
        "will be made.",
        "Delivery Attempted",
    ),
    Scan.PICKUP_READY: UpsWords(
        "I",
        "2Q",
        "040",
        "Your package is ready for pickup at a UPS Access Point™.",
        "Ready for Pickup",
    ),
    Scan.DELIVERED: UpsWords("D", "FS", "011", "DELIVERED ", "Delivered"),
    Scan.DAMAGED: UpsWords(
        "X",
        "GB",
        "030",
        "The package was damaged in transit. We will notify the sender with details.",
        "Damage Reported",
    ),
    Scan.RETURNING: UpsWords(
        "X",
        "RS",
        "033",
        "The package is being returned to the sender.",
        "Returning to Sender",
    ),
    Scan.RETURNED: UpsWords(
        "D",
        "RT",
        "034",
        "The package has been returned to the sender.",
        "Returned to Sender",
    ),
}


@dataclass(frozen=True)
class UspsWords:
    """How USPS prints one scan: event code, event type, and the category of the whole parcel."""

    code: str
    event: str
    category: str


USPS_WORDS: dict[Scan, UspsWords] = {
    Scan.LABEL: UspsWords("GX", "Shipping Label Created, USPS Awaiting Item", "Pre-Shipment"),
    Scan.ACCEPTED: UspsWords("03", "USPS in possession of item", "Accepted"),
    Scan.DEPARTED: UspsWords("T1", "Departed USPS Regional Facility", "In Transit"),
    Scan.ARRIVED: UspsWords("A1", "Arrived at USPS Regional Facility", "In Transit"),
    Scan.CUSTOMS: UspsWords("PC", "Inbound Into Customs", "In Transit"),
    Scan.DELAY: UspsWords("TL", "In Transit to Next Facility, Arriving Late", "In Transit"),
    Scan.OUT_FOR_DELIVERY: UspsWords("OF", "Out for Delivery", "Out for Delivery"),
    Scan.ATTEMPT: UspsWords("53", "Notice Left (No Authorized Recipient Available)", "Delivery Attempt"),
    Scan.PICKUP_READY: UspsWords("16", "Available for Pickup", "Available for Pickup"),
    Scan.DELIVERED: UspsWords("01", "Delivered", "Delivered"),
    Scan.DAMAGED: UspsWords("DG", "Damaged, Delivery Exception", "Alert"),
    Scan.RETURNING: UspsWords("09", "Return to Sender", "Alert"),
    Scan.RETURNED: UspsWords("01", "Delivered, To Original Sender", "Delivered"),
}


@dataclass
class _Token:
    carrier: str
    client_id: str
    ends: datetime


def create_app(world: World, *, usps_per_hour: int | None = None) -> Flask:
    """The app. ``usps_per_hour`` switches USPS's quota on (60 for a new app; token calls count)."""
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    tokens: dict[str, _Token] = {}
    usps_calls: deque[datetime] = deque()
    for prefix in ("/security/", "/api/"):
        under_faults(app, world, "ups", prefix=prefix)
    for prefix in ("/oauth2/", "/tracking/"):
        under_faults(app, world, "usps", prefix=prefix)

    def account(carrier: str, client_id: str | None, secret: str | None) -> CarrierAccount | None:
        found = next(
            (
                one
                for one in world.carriers.values()
                if (one.carrier, one.client_id, one.client_secret) == (carrier, client_id, secret)
            ),
            None,
        )
        if found is None or found.revoked or world.take_fault(carrier, FaultKind.REVOKED):
            return None
        return found

    def issue(found: CarrierAccount, seconds: int) -> str:
        token = secrets.token_urlsafe(32)
        with world.lock:
            tokens[token] = _Token(found.carrier, found.client_id, world.now() + timedelta(seconds=seconds))
        return token

    def caller(carrier: str) -> CarrierAccount | None:
        """The account behind the bearer token, None when the token is unknown, expired or revoked."""
        token = tokens.get(request.headers.get("Authorization", "").removeprefix("Bearer "))
        if token is None or token.carrier != carrier or token.ends <= world.now():
            return None
        if world.take_fault(carrier, FaultKind.EXPIRED):
            return None
        return next(
            (
                one
                for one in world.carriers.values()
                if (one.carrier, one.client_id) == (carrier, token.client_id) and not one.revoked
            ),
            None,
        )

    def usps_quota() -> Response | None:
        if usps_per_hour is None:
            return None
        with world.lock:
            now = world.now()
            while usps_calls and usps_calls[0] <= now - HOUR:
                usps_calls.popleft()
            if len(usps_calls) < usps_per_hour:
                usps_calls.append(now)
                return None
            wait = usps_calls[0] + HOUR - now
        answer = _usps_error(429, "429", "Too many requests. Quota exceeded.")
        answer.headers["Retry-After"] = str(max(1, int(wait.total_seconds())))
        return answer

    @app.post("/security/v1/oauth/token")
    @app.post("/api/security/v1/oauth/token")
    def ups_token() -> Response:
        basic = request.authorization
        good = basic is not None and request.form.get("grant_type") == "client_credentials"
        found = account("ups", basic.username, basic.password) if basic is not None and good else None
        if found is None:
            return _ups_error(401, "10401", "ClientId is Invalid")
        return jsonify(
            token_type="Bearer",
            issued_at=str(int(world.now().timestamp() * 1000)),
            client_id=found.client_id,
            access_token=issue(found, UPS_TOKEN_SECONDS),
            expires_in=str(UPS_TOKEN_SECONDS),
            status="approved",
        )

    @app.get("/api/track/v1/details/<number>")
    def ups_details(number: str) -> Response:
        found = caller("ups")
        if found is None:
            return _ups_error(401, "250002", "Invalid Authentication Information.")
        if "tracking" not in found.scopes:
            return _ups_error(403, "10403", "Blocked Merchant")
        if not request.headers.get("transId") or not request.headers.get("transactionSrc"):
            return _ups_error(400, "VSS100", "Missing required header")
        if not 7 <= len(number) <= 34:
            return _ups_error(400, "TV1002", "Invalid inquiry number")
        with world.lock:
            parcel = world.parcels.get(("ups", number))
            if parcel is None or not parcel.events:
                warning = {"code": "TW0001", "message": "Tracking Information Not Found"}
                return jsonify(trackResponse={"shipment": [{"inquiryNumber": number, "warnings": [warning]}]})
            package = ups_package(
                parcel,
                signature=request.args.get("returnSignature") == "true",
                pod=request.args.get("returnPOD") == "true",
            )
        return jsonify(trackResponse={"shipment": [{"inquiryNumber": number, "package": [package]}]})

    @app.post("/oauth2/v3/token")
    def usps_token() -> Response:
        refusal = usps_quota()
        if refusal is not None:
            return refusal
        form = request.get_json(silent=True) or request.form
        found = account("usps", form.get("client_id"), form.get("client_secret"))
        if found is None:
            answer = jsonify(
                error="invalid_client",
                error_description="Client authentication failed.",
                error_uri="https://datatracker.ietf.org/doc/html/rfc6749#page-45",
            )
            answer.status_code = 401
            return answer
        return jsonify(
            access_token=issue(found, USPS_TOKEN_SECONDS),
            token_type="Bearer",
            issued_at=int(world.now().timestamp() * 1000),
            expires_in=USPS_TOKEN_SECONDS,
            status="approved",
            scope=" ".join(found.scopes),
            client_id=found.client_id,
        )

    @app.get("/tracking/v3/tracking/<number>")
    def usps_tracking(number: str) -> Response:
        refusal = usps_quota()
        if refusal is not None:
            return refusal
        found = caller("usps")
        if found is None:
            return _usps_error(401, "401", "Invalid access token")
        if "tracking" not in found.scopes:
            return _usps_error(401, "401", "Insufficient OAuth scope")
        with world.lock:
            parcel = world.parcels.get(("usps", number))
            if parcel is None or not parcel.events:
                return _usps_error(400, "400", USPS_NOTHING_YET, inner="150001")
            return jsonify(usps_answer(parcel, detail=request.args.get("expand") == "DETAIL"))

    return app


def ups_package(parcel: Parcel, *, signature: bool, pod: bool) -> dict[str, Any]:
    """One package of UPS's answer; signature, photo and letter only when asked for and present."""
    newest = parcel.events[-1]
    words = UPS_WORDS[newest.scan]
    package: dict[str, Any] = {
        "trackingNumber": parcel.number,
        "deliveryDate": [],
        "activity": [_ups_activity(event) for event in reversed(parcel.events)],
        "currentStatus": {
            "description": words.short,
            "code": words.number,
            "simplifiedTextDescription": words.sentence.strip(),
        },
        "packageAddress": [_ups_address("ORIGIN", parcel.events[0])],
        "weight": {"unitOfMeasurement": "LBS", "weight": "2.00"},
        "service": {"code": "518", "levelCode": "011", "description": f"UPS {parcel.service}"},
        "packageCount": 1,
    }
    if newest.scan is Scan.DELIVERED:
        package["deliveryDate"] = [{"type": "DEL", "date": f"{newest.at:%Y%m%d}"}]
        package["deliveryTime"] = {"type": "DEL", "startTime": "", "endTime": f"{newest.at:%H%M%S}"}
        package["deliveryInformation"] = _ups_delivery(parcel, signature=signature, pod=pod)
    elif parcel.estimated_delivery is not None:
        end = parcel.estimated_delivery
        whole_day = end.time().replace(second=0, microsecond=0) in (time(0, 0), time(23, 59))
        package["deliveryDate"] = [{"type": "SDD", "date": f"{end:%Y%m%d}"}]
        package["deliveryTime"] = {
            "type": "EOD" if whole_day else "CMT",
            "startTime": "",
            "endTime": "" if whole_day else f"{end:%H%M%S}",
        }
    return package


def _ups_activity(event: ParcelEvent) -> dict[str, Any]:
    words = UPS_WORDS[event.scan]
    gmt = event.at.astimezone(UTC)
    address: dict[str, str] = {}
    if event.city:
        address["city"] = event.city
    if event.region:
        address["stateProvince"] = event.region
    address |= {"countryCode": event.country, "country": event.country}
    return {
        "location": {"address": address, "slic": "4028"},
        "status": {
            "type": words.type,
            "description": words.sentence,
            "code": words.code,
            "statusCode": words.number,
        },
        "date": f"{event.at:%Y%m%d}",
        "time": f"{event.at:%H%M%S}",
        "gmtDate": f"{gmt:%Y%m%d}",
        "gmtOffset": _offset(event.at),
        "gmtTime": f"{gmt:%H:%M:%S}",
    }


def _ups_address(kind: str, event: ParcelEvent) -> dict[str, Any]:
    return {
        "type": kind,
        "address": {
            "city": event.city,
            "stateProvince": event.region,
            "countryCode": event.country,
            "country": event.country,
        },
    }


def _ups_delivery(parcel: Parcel, *, signature: bool, pod: bool) -> dict[str, Any]:
    information: dict[str, Any] = {
        "location": parcel.left_at,
        "receivedBy": (parcel.signed_by or "").upper(),
    }
    if signature and parcel.signature_image:
        information["signature"] = {"image": parcel.signature_image}
    # UPS sets the flag V also where the account gets no photo (facts/carriers.md §2).
    information["deliveryPhoto"] = {
        "isNonPostalCodeCountry": False,
        "photoCaptureInd": "Y" if parcel.photo else "N",
        "photoDispositionCode": "V",
    }
    if parcel.photo:
        information["deliveryPhoto"]["photo"] = parcel.photo
    if pod and parcel.signature_image:
        letter = f"<html><body><h1>Proof of Delivery</h1><p>{parcel.number}</p></body></html>"
        information["pod"] = {"content": base64.b64encode(letter.encode()).decode()}
    return information


def usps_answer(parcel: Parcel, *, detail: bool = True) -> dict[str, Any]:
    """USPS's answer; without ``expand=DETAIL`` it has no events. Flags are text, as USPS sends them."""
    newest = parcel.events[-1]
    words = USPS_WORDS[newest.scan]
    first = parcel.events[0]
    status = _usps_event_type(parcel, newest)
    body: dict[str, Any] = {
        "destinationCity": newest.city.upper() or None,
        "destinationState": newest.region or None,
        "emailEnabled": "true",
        "kahalaIndicator": "false",
        "mailClass": "USPS Ground Advantage<SUP>&#153;</SUP>",
        "mailType": "DM",
        "originCity": first.city.upper() or None,
        "originState": first.region or None,
        "proofOfDeliveryEnabled": "true" if parcel.signed_by else "false",
        "restoreEnabled": "false",
        "RRAMEnabled": "false",
        "RREEnabled": "false",
        "services": ["USPS Tracking<SUP>&#174;</SUP>", "Up to $100 insurance included"],
        "serviceTypeCode": "001",
        "status": status,
        "statusCategory": words.category,
        "statusSummary": _usps_summary(newest, status),
        "tableCode": "T",
        "uniqueMailPieceID": parcel.number[-9:],
        "mailPieceIntakeDate": f"{first.at:%Y-%m-%d %H:%M:%S}.000000",
        "trackingNumber": parcel.number,
    }
    body = {key: value for key, value in body.items() if value is not None}
    if parcel.estimated_delivery is not None and newest.scan not in (Scan.DELIVERED, Scan.RETURNED):
        body["expectedDeliveryTimeStamp"] = f"{parcel.estimated_delivery:%Y-%m-%dT%H:%M:%S}"
    if detail:
        body["trackingEvents"] = [_usps_event(parcel, event) for event in reversed(parcel.events)]
    return body


def _usps_event_type(parcel: Parcel, event: ParcelEvent) -> str:
    words = USPS_WORDS[event.scan]
    return f"{words.event}, {parcel.left_at}" if event.scan is Scan.DELIVERED else words.event


def _usps_event(parcel: Parcel, event: ParcelEvent) -> dict[str, Any]:
    signer = parcel.signed_by if event.scan is Scan.DELIVERED else None
    return {
        "eventType": _usps_event_type(parcel, event),
        "eventTimestamp": f"{event.at:%Y-%m-%dT%H:%M:%S}",
        "GMTTimestamp": f"{event.at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z",
        "GMTOffset": _offset(event.at),
        "eventCountry": None if event.country == "US" else event.country,
        "eventCity": event.city.upper() or None,
        "eventState": event.region or None,
        "eventZIP": None,
        "firm": None,
        "name": signer.upper() if signer else None,
        "authorizedAgent": "false",
        "eventCode": USPS_WORDS[event.scan].code,
        "additionalProp": None,
    }


def _usps_summary(event: ParcelEvent, status: str) -> str:
    place = ", ".join(part for part in (event.city.upper(), event.region) if part)
    hour = f"{event.at:%I:%M %p}".lstrip("0").lower()
    where = f" in {place}" if place else ""
    return f"{status} at {hour} on {event.at:%B} {event.at.day}, {event.at.year}{where}."


def _offset(moment: datetime) -> str:
    raw = f"{moment:%z}"
    return f"{raw[:3]}:{raw[3:5]}"


def _ups_error(status: int, code: str, message: str) -> Response:
    answer = jsonify(response={"errors": [{"code": code, "message": message}]})
    answer.status_code = status
    return answer


def _usps_error(status: int, code: str, message: str, *, inner: str | None = None) -> Response:
    error = {"title": message, "detail": "", "code": inner or code}
    answer = jsonify(
        apiVersion="/tracking/v3",
        error={"code": code, "message": message, "errors": [error]},
    )
    answer.status_code = status
    return answer
