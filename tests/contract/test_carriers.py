"""Carriers' own samples and the published test numbers, beside the repository."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from backend.domain.carriers import CARRIERS, is_dummy, recognised_carriers
from backend.domain.upload import judge_upload
from backend.domain.vocabulary import UploadState
from backend.errors import Invalid
from backend.sources import registry
from backend.sources.amazon import package_shipment, parse_order
from backend.sources.carriers.saved import parse_saved
from tests.conftest import SHARED, needs_shared

pytestmark = needs_shared
NOW = datetime(2026, 11, 22, tzinfo=UTC)

SAMPLES = SHARED / "data" / "carriers"
FOLDERS = {
    "ups": "ups",
    "usps": "usps",
    "fedex": "fedex",
    "dhl_universal": "dhl",
    "royalmail": "royalmail",
    "canadapost": "canadapost",
    "17track": "17track",
    "easypost": "easypost",
    "aftership": "aftership",
    "amazon": "amazon",
}
NO_TRACKING = {
    "ups": {"openapi_trackalert_"},
    "fedex": {"karrio_test_tracking_SPOD_document_response"},
    "easypost": {
        "test_event_all",
        "test_event_retrieve_0",
        "test_event_retrieve_all",
        "test_webhook_",
        "test_tracker_delete_1",
    },
    "aftership": {"CourierTestCase", "EstimatedDeliveryDateTestCase"},
    "amazon": {"shippingV2_getTracking_sandbox"},
}
"""Samples of other calls: they are no tracking answers and must be named so."""

WANTED: dict[str, dict[str, Any]] = {
    "ups/karrio_test_tracking_TrackingResponseJSON": {
        "milestone": "in_transit",
        "signed_by": None,
        "pod": "none",
        "delivered_at": None,
    },
    "ups/omniship_doc_sample_mi": {"milestone": "in_transit", "pod": "none"},
    "ups/omniship_track_ups_customs_hold_real": {
        "milestone": "in_transit",
        "first_scan_at": "2024-03-18T15:44:03+01:00",
    },
    "ups/omniship_not_found": {"milestone": "unknown"},
    "ups/karrio_test_tracking_InvalidTrackingNumberResponseJSON": {"milestone": "unknown"},
    "usps/karrio_test_tracking_TrackingResponse": {
        "milestone": "delivered",
        "delivered_at": "2024-11-22T13:58:00-05:00",
        "first_scan_at": "2024-11-18T11:10:00-05:00",
    },
    "usps/omniship_track_usps_arrived_response": {
        "milestone": "delivered",
        "first_scan_at": "2024-11-22T16:20:00-06:00",
    },
    "usps/omniship_track_usps_in_progress_response": {
        "milestone": "in_transit",
        "first_scan_at": "2024-11-25T18:26:00-06:00",
    },
    "usps/omniship_track_usps_not_found_response": {"milestone": "label_created", "headline": "not_shipped"},
    "fedex/karrio_test_tracking_TrackingResponse": {
        "milestone": "in_transit",
        "delay_reason": "carrier_delay",
        "signed_by": None,
    },
    "fedex/omniship_doc_sample": {"milestone": "delivered", "delivered_at": "2024-08-12T15:18:10-05:00"},
    "fedex/omniship_not_found_real": {"milestone": "unknown"},
    "dhl_universal/karrio_test_tracking_TrackingResponseJSON": {"milestone": "label_created", "pod": "none"},
    "dhl_universal/karrio_test_tracking_TrackingErrorResponseJSON": {"milestone": "unknown"},
    "royalmail/elliotjreed_Events_mockResponse_0": {"milestone": "in_transit", "signed_by": None},
    "royalmail/elliotjreed_Signature_mockResponse_0": {
        "milestone": "delivered",
        "pod": "signature_image",
        "signed_by": "Elliot",
    },
    "canadapost/karrio_test_tracking_TrackingResponseXml": {
        "milestone": "delivered",
        "delivered_at": "2011-02-01T07:59:52-05:00",
        "signed_by": "R GREGOIRE",
    },
    "canadapost/karrio_test_tracking_UnknownTrackingNumberResponse": {"milestone": "unknown"},
    "17track/webhook_TRACKING_UPDATED_delivered": {
        "milestone": "delivered",
        "delivered_at": "2022-04-04T16:35:22-07:00",
        "first_scan_at": "2022-03-31T16:36:47-07:00",
    },
    "easypost/test_tracker_create_0": {"milestone": "label_created", "first_scan_at": None},
    "aftership/java_GetTrackingResult": {
        "milestone": "delivered",
        "delivered_at": "2018-07-25T10:10:00+09:00",
    },
    "aftership/TrackingTestCase.test_get_tracking_0": {"milestone": "unknown"},
    "aftership/java_Error": {"milestone": "unknown"},
    "amazon/omniship_json_track_arrived_amazon_response": {"milestone": "delivered"},
    "amazon/omniship_json_track_shipped_amazon_response": {"milestone": "out_for_delivery"},
    "amazon/shippingV2_getTracking_200": {"milestone": "returned", "delivered_at": None, "pod": "none"},
}


def _samples() -> list[Any]:
    return [
        pytest.param(folder, path, id=f"{folder}/{path.stem}")
        for folder in FOLDERS
        for path in sorted((SAMPLES / folder).glob("*"))
    ]


def _parse(folder: str, path: Path) -> dict[str, Any]:
    return parse_saved(
        FOLDERS[folder],
        path.read_bytes(),
        http_status=None,
        now=NOW,
        promised_by=None,
        ship_by=None,
    )


@pytest.mark.parametrize(("folder", "path"), _samples())
def test_every_sample_is_read_or_named_as_something_else(folder: str, path: Path) -> None:
    if path.name.startswith(tuple(NO_TRACKING.get(folder, ("\0",)))):
        with pytest.raises(Invalid):
            _parse(folder, path)
        return
    found = _parse(folder, path)
    wanted = WANTED.get(f"{folder}/{path.stem}", {})
    assert {key: found[key] for key in wanted} == wanted
    assert found["milestone"]


def test_all_wanted_samples_are_there() -> None:
    there = {f"{folder}/{path.stem}" for folder in FOLDERS for path in (SAMPLES / folder).glob("*")}
    assert set(WANTED) <= there


def _numbers() -> list[Any]:
    found = []
    for path in sorted((SAMPLES / "tracking_number_data").glob("*.json")):
        data = json.loads(path.read_text())
        for form in data.get("tracking_numbers", []):
            found += [
                pytest.param(data["courier_code"], number, id=f"{path.stem}:{number.strip()}")
                for number in form["test_numbers"]["valid"]
            ]
    return found


NOT_SUPPORTED = {"australiapost", "dpd", "gls", "hermes", "laposte"}
"""Carriers without an adapter: 17TRACK and the other aggregators follow their parcels."""


def test_no_folder_of_samples_is_forgotten() -> None:
    there = {path.name for path in SAMPLES.iterdir() if path.is_dir()} - {"tracking_number_data"}
    assert there == set(FOLDERS) | NOT_SUPPORTED
    ours = {kind.id for kind in registry.OURS if kind.group == "carrier"}
    assert ours <= set(FOLDERS.values())


OTHER_IDS = {"canada_post": "canadapost"}
POSTS = {"GB": "royalmail", "US": "usps"}
"""S10 numbers are each post's own; a post that we do not know has no carrier here."""


@pytest.mark.parametrize(("courier", "number"), _numbers())
def test_published_numbers_are_known_and_none_is_called_a_dummy(courier: str, number: str) -> None:
    found = recognised_carriers(number)
    if courier == "s10":
        post = POSTS.get(number[-2:])
        assert found[:1] == ((post,) if post else ())
    else:
        assert OTHER_IDS.get(courier, courier) in found
    assert not is_dummy(number)


OUR_CARRIERS = ("ups", "usps", "fedex", "dhl", "royalmail", "canadapost")
"""Those that we ask ourselves; an aggregator has no numbers of its own."""


def test_every_carrier_of_ours_has_published_numbers() -> None:
    told = {carrier for found in _numbers() for carrier in recognised_carriers(str(found.values[1]))[:1]}
    assert set(OUR_CARRIERS) <= told


@pytest.mark.parametrize(("courier", "number"), _numbers())
def test_no_published_number_is_called_a_risk_under_its_own_carrier(courier: str, number: str) -> None:
    """Through TrackingUpload, which is what an agent sees of it."""
    own = POSTS.get(number[-2:]) if courier == "s10" else OTHER_IDS.get(courier, courier)
    if own not in CARRIERS:
        pytest.skip("a carrier that the product does not know")
    known = CARRIERS[own]
    order = parse_order(
        {
            "order": {
                "orderId": "112-4455667-1234567",
                "fulfillment": {"fulfillmentStatus": "SHIPPED", "fulfilledBy": "MERCHANT"},
                "packages": [
                    {
                        "packageReferenceId": "1",
                        "carrier": known.amazon_code or known.name,
                        "trackingNumber": number.strip(),
                        "packageStatus": {"status": "IN_TRANSIT"},
                    }
                ],
            }
        },
        fetched_at=NOW,
    )
    package = order.packages[0]
    upload = judge_upload(order, {package.number: package_shipment(package, order, NOW)}, NOW)
    assert upload.state is UploadState.OK, upload.reason
