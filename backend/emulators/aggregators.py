"""17TRACK, EasyPost and AfterShip over a World, and the signed webhooks that they send.

Each knows the parcels of every carrier. 17TRACK must be told a number first; each costs one of the account's
(``numbers_left``). Shapes: facts/carriers.md §2. Their systems of the World are ``17track``, ``easypost`` and
``aftership``.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import requests
from flask import Flask, Response, jsonify, request

from backend.domain.carriers import carrier_name
from backend.emulators.world import Parcel, ParcelEvent, Scan, World, under_faults

KEY = "demo-aggregator-key"
SECRET = "demo-webhook-secret"


@dataclass(frozen=True)
class Words:
    """How the three name one scan: 17TRACK's stage and sub-status, EasyPost's status with its detail,
    AfterShip's tag with its sub-tag; and the sentence beside them."""

    stage: str
    sub_status: str
    status: str
    detail: str
    tag: str
    subtag: str
    sentence: str


_TRANSIT = ("InTransit", "InTransit_Other", "in_transit")
WORDS: dict[Scan, Words] = {
    Scan.LABEL: Words(
        "InfoReceived",
        "InfoReceived",
        "pre_transit",
        "label_created",
        "InfoReceived",
        "InfoReceived_001",
        "Shipment information received",
    ),
    Scan.ACCEPTED: Words(
        "PickedUp",
        "InTransit_PickedUp",
        "in_transit",
        "received_at_origin_facility",
        "InTransit",
        "InTransit_002",
        "Picked up",
    ),
    Scan.DEPARTED: Words(
        *_TRANSIT, "departed_facility", "InTransit", "InTransit_003", "Departed from facility"
    ),
    Scan.ARRIVED: Words(
        *_TRANSIT, "arrived_at_facility", "InTransit", "InTransit_003", "Arrived at facility"
    ),
    Scan.CUSTOMS: Words(*_TRANSIT, "status_update", "InTransit", "InTransit_006", "Held at customs"),
    Scan.DELAY: Words(*_TRANSIT, "delayed", "Exception", "Exception_005", "Delayed by the weather"),
    Scan.OUT_FOR_DELIVERY: Words(
        "OutForDelivery",
        "OutForDelivery_Other",
        "out_for_delivery",
        "out_for_delivery",
        "OutForDelivery",
        "OutForDelivery_001",
        "Out for delivery",
    ),
    Scan.ATTEMPT: Words(
        "DeliveryFailure",
        "DeliveryFailure_NoBody",
        "failure",
        "address_correction",
        "AttemptFail",
        "AttemptFail_002",
        "Delivery attempted, nobody at home",
    ),
    Scan.PICKUP_READY: Words(
        "AvailableForPickup",
        "AvailableForPickup_Other",
        "available_for_pickup",
        "available_for_pickup",
        "AvailableForPickup",
        "AvailableForPickup_001",
        "Ready for pickup",
    ),
    Scan.DELIVERED: Words(
        "Delivered",
        "Delivered_Other",
        "delivered",
        "arrived_at_destination",
        "Delivered",
        "Delivered_001",
        "Delivered",
    ),
    Scan.DAMAGED: Words(
        "Exception",
        "Exception_Damage",
        "failure",
        "package_damaged",
        "Exception",
        "Exception_008",
        "The package is damaged",
    ),
    Scan.RETURNING: Words(
        "Exception",
        "Exception_Returning",
        "return_to_sender",
        "return",
        "Exception",
        "Exception_010",
        "Returning to the sender",
    ),
    Scan.RETURNED: Words(
        "Exception",
        "Exception_Returned",
        "return_to_sender",
        "returned",
        "Exception",
        "Exception_011",
        "Returned to the sender",
    ),
}


@dataclass
class Aggregators:
    """What the three accounts know: numbers that 17TRACK follows, and how many it may follow yet."""

    world: World
    followed: set[str] = field(default_factory=set)
    numbers_left: int = 100

    def parcel(self, number: str) -> Parcel | None:
        """The parcel behind ``number``, whoever carries it."""
        with self.world.lock:
            return next((one for (_, own), one in self.world.parcels.items() if own == number), None)


def create_app(accounts: Aggregators) -> Flask:
    """The three APIs on one port."""
    app, world = Flask(__name__), accounts.world
    under_faults(app, world, "17track", prefix="/track/")
    under_faults(app, world, "easypost", prefix="/v2/")
    under_faults(app, world, "aftership", prefix="/tracking/")

    @app.post("/track/v2.4/<action>")
    def seventeentrack(action: str) -> Response:
        if request.headers.get("17token") != KEY:
            return jsonify(
                code=-18010002, data={"errors": [{"code": -18010002, "message": "Invalid API key"}]}
            )
        numbers = [str(one.get("number")) for one in request.get_json(silent=True) or []]
        if action == "getquota":
            return jsonify(code=0, data={"quota_total": 100, "quota_remain": accounts.numbers_left})
        answer = {"register": _register, "gettrackinfo": _gettrackinfo}[action]
        return jsonify(code=0, data=answer(accounts, numbers))

    @app.post("/v2/trackers")
    def make_tracker() -> tuple[Response, int] | Response:
        if request.authorization is None or request.authorization.username != KEY:
            return jsonify(error={"code": "APIKEY.INACTIVE", "message": "This api key is not active"}), 403
        number = request.get_json(force=True)["tracker"]["tracking_code"]
        return jsonify(tracker(accounts.parcel(number), number))

    @app.get("/v2/trackers")
    def trackers() -> tuple[Response, int] | Response:
        if request.authorization is None or request.authorization.username != KEY:
            return jsonify(error={"code": "APIKEY.INACTIVE", "message": "This api key is not active"}), 403
        return jsonify(trackers=[], has_more=False)

    @app.route("/tracking/2026-07/trackings", methods=["GET", "POST"])
    def trackings() -> tuple[Response, int] | Response:
        if request.headers.get("as-api-key") != KEY:
            return jsonify(
                meta={"code": 401, "type": "Unauthorized", "message": "Invalid API key."}, data={}
            ), 401
        if request.method == "POST":
            number = request.get_json(force=True)["tracking_number"]
            return jsonify(meta={"code": 201}, data=tracking(accounts.parcel(number), number)), 201
        number = request.args.get("tracking_numbers", "")
        found = accounts.parcel(number)
        listed = [tracking(found, number)] if found is not None else []
        return jsonify(meta={"code": 200}, data={"trackings": listed})

    return app


def push(accounts: Aggregators, kind: str, url: str, number: str, *, key: str | None = None) -> int:
    """Send the webhook of ``kind`` about a parcel, as it is now, signed with ``key``; returns the status."""
    body = webhook(accounts, kind, number)
    headers = {"Content-Type": "application/json", **signed(kind, body, key)}
    return requests.post(url, data=body, headers=headers, timeout=10).status_code


def webhook(accounts: Aggregators, kind: str, number: str) -> bytes:
    """The webhook's body."""
    parcel, now = accounts.parcel(number), accounts.world.now()
    told: dict[str, Any]
    if kind == "17track":
        told = {"event": "TRACKING_UPDATED", "data": _entry(accounts, number)}
    elif kind == "easypost":
        told = {
            "object": "Event",
            "description": "tracker.updated",
            "created_at": _time(now),
            "result": tracker(parcel, number, now),
        }
    else:
        told = {
            "event": "tracking_update",
            "event_id": "4f1c",
            "ts": int(now.timestamp()),
            "msg": tracking(parcel, number),
        }
    return json.dumps(told).encode()


def signed(kind: str, body: bytes, key: str | None = None) -> Mapping[str, str]:
    """The header that signs a webhook of ``kind``."""
    if kind == "17track":
        return {"sign": hashlib.sha256(body + b"/" + (key or KEY).encode()).hexdigest()}
    mac = hmac.new((key or SECRET).encode(), body, hashlib.sha256)
    if kind == "easypost":
        return {"X-Hmac-Signature": f"hmac-sha256-hex={mac.hexdigest()}"}
    return {"aftership-hmac-sha256": base64.b64encode(mac.digest()).decode()}


def _register(accounts: Aggregators, numbers: list[str]) -> dict[str, Any]:
    accepted, rejected = [], []
    for number in numbers:
        if number in accounts.followed:
            rejected.append(_rejected(number, -18019901, "This number has been registered already."))
        elif accounts.numbers_left < 1:
            rejected.append(_rejected(number, -18019908, "The quota is used up."))
        else:
            accounts.followed.add(number)
            accounts.numbers_left -= 1
            accepted.append({"number": number, "carrier": 0, "origin": 1})
    return {"accepted": accepted, "rejected": rejected}


def _gettrackinfo(accounts: Aggregators, numbers: list[str]) -> dict[str, Any]:
    return {
        "accepted": [_entry(accounts, number) for number in numbers if number in accounts.followed],
        "rejected": [
            _rejected(number, -18019902, "This number is not registered.")
            for number in numbers
            if number not in accounts.followed
        ],
    }


def _rejected(number: str, code: int, message: str) -> dict[str, Any]:
    return {"number": number, "error": {"code": code, "message": message}}


def _entry(accounts: Aggregators, number: str) -> dict[str, Any]:
    """One number as 17TRACK tells it, with the scans of the carrier abroad; without ``track_info`` while
    nothing is known."""
    parcel = accounts.parcel(number)
    entry: dict[str, Any] = {"number": number, "carrier": 0, "param": None, "tag": ""}
    if parcel is None or not parcel.events:
        return entry
    local, local_number = parcel.abroad or ("", "")
    there = accounts.world.parcels.get((local, local_number))
    carried = [parcel, *([there] if there is not None else [])]
    latest = max((event for one in carried for event in one.events), key=lambda event: event.at)
    newest = WORDS[latest.scan]
    status = {"PickedUp": "InTransit"}.get(newest.stage, newest.stage)
    entry["track_info"] = {
        "latest_status": {"status": status, "sub_status": newest.sub_status, "sub_status_descr": None},
        "latest_event": _stage(latest),
        "time_metrics": {"estimated_delivery_date": {"source": None, "from": None, "to": None}},
        "milestone": [],
        "misc_info": {
            "service_type": parcel.service,
            "local_number": local_number,
            "local_provider": carrier_name(local),
        },
        "tracking": {
            "providers": [
                {
                    "provider": {"key": key, "name": carrier_name(one.carrier)},
                    "latest_sync_status": "Success",
                    "latest_sync_time": _time(accounts.world.now()),
                    "events": [_stage(event) for event in reversed(one.events)],
                }
                for key, one in enumerate(carried, 1)
            ]
        },
    }
    return entry


def _stage(event: ParcelEvent) -> dict[str, Any]:
    words = WORDS[event.scan]
    return {
        "time_iso": event.at.isoformat(),
        "time_utc": _time(event.at),
        "description": words.sentence,
        "location": event.city,
        "stage": words.stage,
        "sub_status": words.sub_status,
        "address": {"country": event.country, "state": event.region, "city": event.city, "street": None},
    }


def tracker(parcel: Parcel | None, number: str, now: datetime | None = None) -> dict[str, Any]:
    """A parcel as EasyPost tells it."""
    events = parcel.events if parcel is not None else []
    newest = WORDS[events[-1].scan] if events else None
    return {
        "id": "trk_demo",
        "object": "Tracker",
        "tracking_code": number,
        "status": newest.status if newest else "unknown",
        "status_detail": newest.detail if newest else "unknown",
        "signed_by": parcel.signed_by if parcel else None,
        "est_delivery_date": None,
        "carrier": carrier_name(parcel.carrier) if parcel else None,
        "updated_at": _time(now) if now else None,
        "tracking_details": [
            {
                "object": "TrackingDetail",
                "message": WORDS[event.scan].sentence,
                "status": WORDS[event.scan].status,
                "status_detail": WORDS[event.scan].detail,
                "datetime": event.at.isoformat(),
                "tracking_location": {"city": event.city, "state": event.region, "country": event.country},
            }
            for event in events
        ],
    }


def tracking(parcel: Parcel | None, number: str) -> dict[str, Any]:
    """A parcel as AfterShip tells it."""
    events = parcel.events if parcel is not None else []
    newest = WORDS[events[-1].scan] if events else None
    return {
        "id": "5b76",
        "tracking_number": number,
        "slug": parcel.carrier if parcel else None,
        "active": True,
        "tag": newest.tag if newest else "Pending",
        "subtag": newest.subtag if newest else "Pending_001",
        "subtag_message": newest.sentence if newest else "",
        "checkpoints": [
            {
                "message": WORDS[event.scan].sentence,
                "tag": WORDS[event.scan].tag,
                "subtag": WORDS[event.scan].subtag,
                "checkpoint_time": event.at.isoformat(),
                "city": event.city,
                "state": event.region,
                "country_iso3": event.country,
            }
            for event in events
        ],
    }


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
