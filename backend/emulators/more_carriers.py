"""FedEx, DHL, Royal Mail and Canada Post over a World: one app, one port, four systems of the World.

Each asks for the credential of the CarrierAccount of its name. Shapes: facts/carriers.md §2 and the carriers'
own samples.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import Any
from xml.sax.saxutils import escape

from flask import Flask, Response, jsonify, request

from backend.emulators.world import CarrierAccount, FaultKind, Parcel, ParcelEvent, Scan, World, under_faults

FEDEX_TOKEN_SECONDS = 3600
PREFIXES = {
    "fedex": ("/oauth/", "/track/v1/"),
    "dhl": ("/track/shipments",),
    "royalmail": ("/mailpieces/",),
    "canadapost": ("/vis/",),
}
DHL_FILE = "https://webpod.dhl.com/webPOD/{what}?id={number}"
"""Where DHL keeps the files of its proofs: at another host than its API, so not here."""
LETTER = base64.b64encode(b"%PDF-1.4\n% an invented proof of delivery\n").decode()


@dataclass(frozen=True)
class Words:
    """How the four print one scan: FedEx's code, DHL's status code, Royal Mail's category with its event
    code, Canada Post's event identifier; and the sentence, which differs in details only."""

    fedex: str
    dhl: str
    category: str
    royalmail: str
    canadapost: str
    sentence: str


WORDS: dict[Scan, Words] = {
    Scan.LABEL: Words(
        "OC", "pre-transit", "ITEM EXPECTED", "EVAIE", "3000", "Shipment information sent electronically"
    ),
    Scan.ACCEPTED: Words("PU", "transit", "IN TRANSIT", "EVPMI", "2300", "Picked up"),
    Scan.DEPARTED: Words("DP", "transit", "IN TRANSIT", "EVIPO", "0170", "Departed from facility"),
    Scan.ARRIVED: Words("AR", "transit", "IN TRANSIT", "EVIMC", "0100", "Arrived at facility"),
    Scan.CUSTOMS: Words("CC", "transit", "IN TRANSIT", "EVIAV", "0710", "Processed for clearance"),
    Scan.DELAY: Words("DY", "transit", "IN TRANSIT", "EVNMI", "0159", "Delayed by severe weather"),
    Scan.OUT_FOR_DELIVERY: Words("OD", "transit", "OUT FOR DELIVERY", "EVGPD", "0174", "Out for delivery"),
    Scan.ATTEMPT: Words(
        "DE",
        "failure",
        "DELIVERY ATTEMPTED",
        "EVKNA",
        "1418",
        "Delivery attempted, the recipient was not available",
    ),
    Scan.PICKUP_READY: Words(
        "HL", "transit", "AVAILABLE FOR COLLECTION", "EVNDA", "0156", "Available for pickup at the counter"
    ),
    Scan.DELIVERED: Words("DL", "delivered", "DELIVERED", "EVKSP", "1408", "Delivered"),
    Scan.DAMAGED: Words("SE", "failure", "IN TRANSIT", "EVNDM", "0119", "Item damaged in transit"),
    Scan.RETURNING: Words(
        "RS", "transit", "RETURNING TO SENDER", "EVPRS", "1415", "Item is being returned to the sender"
    ),
    Scan.RETURNED: Words(
        "DL", "delivered", "RETURNED TO SENDER", "EVKRS", "1496", "Delivered to the sender, returned"
    ),
}


def create_app(world: World) -> Flask:
    """The four APIs; what each refuses is refused in its own words."""
    app = Flask(__name__)
    tokens: dict[str, Any] = {}
    for carrier, prefixes in PREFIXES.items():
        for prefix in prefixes:
            under_faults(app, world, carrier, prefix=prefix)

    def account(carrier: str, secret: str | None, client_id: str | None = None) -> CarrierAccount | None:
        """The account with this secret (and id, where the carrier asks for one)."""
        found = world.carriers.get(carrier)
        if found is None or found.revoked or world.take_fault(carrier, FaultKind.REVOKED):
            return None
        known = found.client_secret == secret and client_id in (None, found.client_id)
        return found if known else None

    def parcel(carrier: str, number: str) -> Parcel | None:
        with world.lock:
            found = world.parcels.get((carrier, number))
            return found if found is not None and found.events else None

    @app.post("/oauth/token")
    def fedex_token() -> Response | tuple[Response, int]:
        if account("fedex", request.form.get("client_secret"), request.form.get("client_id")) is None:
            return _fedex_error("NOT.AUTHORIZED.ERROR", "The given client credentials were not valid."), 401
        token = secrets.token_urlsafe(24)
        tokens[token] = world.now() + timedelta(seconds=FEDEX_TOKEN_SECONDS)
        return jsonify(
            access_token=token, token_type="bearer", expires_in=FEDEX_TOKEN_SECONDS, scope="CXS-TP"
        )

    def fedex_refuses() -> tuple[Response, int] | None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        late = tokens.get(token) is None or tokens[token] <= world.now()
        if late or world.take_fault("fedex", FaultKind.EXPIRED):
            return _fedex_error("NOT.AUTHORIZED.ERROR", "Access token expired."), 401
        if "tracking" not in world.carriers["fedex"].scopes:
            return _fedex_error("FORBIDDEN.ERROR", "We could not authorize your project."), 403
        return None

    @app.post("/track/v1/trackingnumbers")
    def fedex_track() -> Response | tuple[Response, int]:
        refused = fedex_refuses()
        if refused is not None:
            return refused
        asked = [one["trackingNumberInfo"]["trackingNumber"] for one in _json()["trackingInfo"]]
        results = [
            {"trackingNumber": number, "trackResults": [_fedex_result(number, parcel("fedex", number))]}
            for number in asked
        ]
        return jsonify(transactionId="t-1", output={"completeTrackResults": results})

    @app.post("/track/v1/trackingdocuments")
    def fedex_document() -> Response | tuple[Response, int]:
        refused = fedex_refuses()
        if refused is not None:
            return refused
        number = _json()["trackDocumentSpecification"][0]["trackingNumberInfo"]["trackingNumber"]
        found = parcel("fedex", number)
        if found is None or not found.signed_by:
            return _fedex_error("TRACKING.DOCUMENT.UNAVAILABLE", "No document is available."), 404
        return jsonify(transactionId="t-2", output={"documents": [LETTER], "documentFormat": "PDF"})

    @app.get("/track/shipments")
    def dhl() -> Response | tuple[Response, int]:
        if account("dhl", request.headers.get("DHL-API-Key")) is None:
            return jsonify(title="Unauthorized", detail="Unauthorized for given resource.", status=401), 401
        number = request.args["trackingNumber"]
        found = parcel("dhl", number)
        if found is None:
            return jsonify(
                title="No result found",
                detail="No shipment with given tracking number found.",
                status=404,
            ), 404
        return jsonify(shipments=[_dhl_shipment(found)])

    def royalmail_piece(number: str) -> Parcel | tuple[Response, int]:
        """The piece, or the refusal that stands for it."""
        key, secret = (request.headers.get(f"X-IBM-Client-{part}") for part in ("Id", "Secret"))
        if account("royalmail", secret, key) is None:
            refused = {
                "httpCode": "401",
                "httpMessage": "Unauthorized",
                "moreInformation": "Invalid client id",
            }
            return jsonify(refused), 401
        found = parcel("royalmail", number)
        if found is None:
            error = {
                "errorCode": "E1142",
                "errorDescription": f"Barcode reference {number} is not recognised",
            }
            return jsonify(httpCode="404", httpMessage="Not Found", errors=[error]), 404
        return found

    @app.get("/mailpieces/v2/<number>/events")
    def royalmail_events(number: str) -> Response | tuple[Response, int]:
        found = royalmail_piece(number)
        return jsonify(mailPieces=_royalmail_piece(found)) if isinstance(found, Parcel) else found

    @app.get("/mailpieces/v2/<number>/signature")
    def royalmail_signature(number: str) -> Response | tuple[Response, int]:
        found = royalmail_piece(number)
        if not isinstance(found, Parcel):
            return found
        if not found.signed_by:
            error = {"errorCode": "E1145", "errorDescription": "No signature is available"}
            return jsonify(httpCode="404", httpMessage="Not Found", errors=[error]), 404
        signature = {
            "oneDBarcode": found.number,
            "recipientName": found.signed_by,
            "signatureDateTime": found.events[-1].at.isoformat(),
            "imageFormat": "image/png",
            "image": found.signature_image or "",
        }
        return jsonify(mailPieces={"mailPieceId": found.number, "signature": signature})

    def canadapost_refuses() -> Response | None:
        basic = request.authorization
        if basic is None or account("canadapost", basic.password, basic.username) is None:
            return _xml_message("E002", "AAA Authentication Failure", 401)
        return None

    @app.get("/vis/track/pin/<pin>/<_form>")
    def canadapost(pin: str, _form: str) -> Response:
        found = parcel("canadapost", pin)
        refused = canadapost_refuses()
        if refused is not None:
            return refused
        if found is None:
            return _xml_message("004", "No Pin History", 404)
        return Response(_canadapost_detail(found), mimetype="application/vnd.cpc.track-v2+xml")

    @app.get("/vis/certificate/<pin>")
    def canadapost_certificate(pin: str) -> Response:
        found = parcel("canadapost", pin)
        refused = canadapost_refuses()
        if refused is not None:
            return refused
        if found is None or found.events[-1].scan is not Scan.DELIVERED:
            return _xml_message("006", "No certificate", 404)
        image = f"<filename>c.pdf</filename><image>{LETTER}</image>"
        body = f"<delivery-confirmation>{image}</delivery-confirmation>"
        return Response(body, mimetype="application/vnd.cpc.track+xml")

    return app


def _json() -> Any:
    return request.get_json(force=True)


def _newest_first(parcel: Parcel) -> Iterable[ParcelEvent]:
    return reversed(parcel.events)


def _fedex_error(code: str, message: str) -> Response:
    return jsonify(transactionId="t-0", errors=[{"code": code, "message": message}])


def _fedex_result(number: str, parcel: Parcel | None) -> dict[str, Any]:
    """One result; FedEx tells a number that it does not know inside a good answer."""
    if parcel is None:
        return {
            "trackingNumberInfo": {"trackingNumber": number, "trackingNumberUniqueId": "", "carrierCode": ""},
            "error": {"code": "TRACKING.TRACKINGNUMBER.NOTFOUND", "message": "It can't be found right now."},
        }
    newest = parcel.events[-1]
    words = WORDS[newest.scan]
    delivered = newest.scan is Scan.DELIVERED
    signed = delivered and bool(parcel.signed_by)
    times = [{"type": "ACTUAL_DELIVERY", "dateTime": newest.at.isoformat()}] if delivered else []
    if parcel.estimated_delivery is not None and not delivered:
        times.append({"type": "ESTIMATED_DELIVERY", "dateTime": parcel.estimated_delivery.isoformat()})
    return {
        "trackingNumberInfo": {
            "trackingNumber": number,
            "trackingNumberUniqueId": f"2461000000~{number}~FDEG",
            "carrierCode": "FDXG",
        },
        "latestStatusDetail": {
            "code": words.fedex,
            "derivedCode": words.fedex,
            "statusByLocale": words.sentence,
            "description": words.sentence,
        },
        "dateAndTimes": times,
        "deliveryDetails": {"signedByName": parcel.signed_by} if signed else {},
        "availableImages": [{"type": "SIGNATURE_PROOF_OF_DELIVERY"}]
        if delivered and parcel.signed_by
        else [],
        "scanEvents": [
            {
                "date": event.at.isoformat(),
                "eventType": WORDS[event.scan].fedex,
                "eventDescription": WORDS[event.scan].sentence,
                "scanLocation": {
                    "city": event.city,
                    "stateOrProvinceCode": event.region,
                    "countryCode": event.country,
                },
            }
            for event in _newest_first(parcel)
        ],
        "serviceDetail": {"description": f"FedEx {parcel.service}"},
    }


def _dhl_event(event: ParcelEvent) -> dict[str, Any]:
    words = WORDS[event.scan]
    return {
        # Local time without a zone, as DHL prints it.
        "timestamp": event.at.replace(tzinfo=None).isoformat(),
        "location": {"address": {"addressLocality": event.city, "countryCode": event.country}},
        "statusCode": words.dhl,
        "status": words.sentence,
        "description": words.sentence,
    }


def _dhl_shipment(parcel: Parcel) -> dict[str, Any]:
    newest = parcel.events[-1]
    details: dict[str, Any] = {"product": {"productName": f"DHL {parcel.service}"}}
    if newest.scan is Scan.DELIVERED and parcel.signed_by:
        details["proofOfDelivery"] = {
            "timestamp": newest.at.replace(tzinfo=None).isoformat(),
            "documentUrl": DHL_FILE.format(what="document", number=parcel.number),
            "signed": {"@type": "Person", "name": parcel.signed_by},
        }
        if parcel.signature_image:
            signature = DHL_FILE.format(what="signature", number=parcel.number)
            details["proofOfDelivery"]["signatureUrl"] = signature
    return {
        "id": parcel.number,
        "service": "express",
        "status": _dhl_event(newest),
        "details": details,
        "events": [_dhl_event(event) for event in _newest_first(parcel)],
    }


def _royalmail_piece(parcel: Parcel) -> dict[str, Any]:
    newest = parcel.events[-1]
    words = WORDS[newest.scan]
    piece: dict[str, Any] = {
        "mailPieceId": parcel.number,
        "carrierShortName": "RM",
        "summary": {
            "uniqueItemId": parcel.number,
            "oneDBarcode": parcel.number,
            "productName": parcel.service,
            "lastEventCode": words.royalmail,
            "lastEventName": words.sentence,
            "lastEventDateTime": newest.at.isoformat(),
            "lastEventLocationName": newest.city,
            "statusDescription": words.sentence,
            "statusCategory": words.category,
        },
        "events": [
            {
                "eventCode": WORDS[event.scan].royalmail,
                "eventName": WORDS[event.scan].sentence,
                "eventDateTime": event.at.isoformat(),
                "locationName": event.city,
            }
            for event in _newest_first(parcel)
        ],
    }
    if newest.scan is Scan.DELIVERED and parcel.signed_by:
        piece["signature"] = {
            "recipientName": parcel.signed_by,
            "signatureDateTime": newest.at.isoformat(),
            "imageId": "001234",
        }
    return piece


def _xml_message(code: str, description: str, status: int) -> Response:
    body = (
        '<messages xmlns="http://www.canadapost.ca/ws/messages"><message>'
        f"<code>{code}</code><description>{escape(description)}</description></message></messages>"
    )
    return Response(body, status, mimetype="application/vnd.cpc.track-v2+xml")


def _canadapost_detail(parcel: Parcel) -> str:
    """The detail answer; times in UTC, which is one of the zones that Canada Post names."""
    occurrences = "".join(
        "<occurrence>"
        f"<event-identifier>{WORDS[event.scan].canadapost}</event-identifier>"
        f"<event-date>{event.at.astimezone(UTC):%Y-%m-%d}</event-date>"
        f"<event-time>{event.at.astimezone(UTC):%H:%M:%S}</event-time>"
        "<event-time-zone>UTC</event-time-zone>"
        f"<event-description>{escape(WORDS[event.scan].sentence)}</event-description>"
        f"<signatory-name>{escape(_signer(parcel, event))}</signatory-name>"
        f"<event-site>{escape(event.city)}</event-site><event-province>{event.region}</event-province>"
        "</occurrence>"
        for event in _newest_first(parcel)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<tracking-detail xmlns="http://www.canadapost.ca/ws/track-v2">'
        f"<pin>{parcel.number}</pin><service-name>{escape(parcel.service)}</service-name>"
        f"<significant-events>{occurrences}</significant-events></tracking-detail>"
    )


def _signer(parcel: Parcel, event: ParcelEvent) -> str:
    return (parcel.signed_by or "") if event.scan is Scan.DELIVERED else ""
