from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.order import Order, Package
from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus
from backend.errors import Invalid
from backend.sources.amazon import package_shipment, parse_saved
from backend.sources.amazon.orders import DETAILED_STATUS, STATUS

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ORDER = Order("112-1111111-2222222", Channel.AMAZON, Fulfillment.FBM, OrderStatus.SHIPPED, "amazon", NOW)


def saved(*packages: dict[str, Any], status: str = "SHIPPED", by: str = "MERCHANT") -> dict[str, Any]:
    return {
        "order": {
            "orderId": "112-1111111-2222222",
            "salesChannel": {"channelName": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
            "fulfillment": {
                "fulfillmentStatus": status,
                "fulfilledBy": by,
                "shipByWindow": {"latestDateTime": "2026-11-16T07:59:59Z"},
                "deliverByWindow": {"latestDateTime": "2026-11-23T07:59:59Z"},
            },
            "packages": list(packages),
        }
    }


def package(
    number: str | None, status: str, detail: str | None = None, carrier: str = "UPS"
) -> dict[str, Any]:
    return {
        "packageReferenceId": "1",
        "carrier": carrier,
        "trackingNumber": number,
        "packageStatus": {"status": status} | ({"detailedStatus": detail} if detail else {}),
    }


UPS_NUMBER = "1Z999AA10123456784"


@pytest.mark.parametrize(
    ("status", "detail", "milestone"),
    [
        ("pending", None, Milestone.LABEL_CREATED),
        ("shipped", None, Milestone.IN_TRANSIT),
        ("in_transit", None, Milestone.IN_TRANSIT),
        ("in_transit", "out_for_delivery", Milestone.OUT_FOR_DELIVERY),
        ("in_transit", "lost", Milestone.EXCEPTION),
        ("shipped", "pending_drop_off", Milestone.LABEL_CREATED),
        ("delivered", None, Milestone.DELIVERED),
        ("delivered", "out_for_delivery", Milestone.DELIVERED),
        ("delivered", "returned_to_seller", Milestone.RETURNED),
        ("undeliverable", None, Milestone.EXCEPTION),
        ("undeliverable", "returning_to_seller", Milestone.RETURNING),
        ("cancelled", "picked_up", Milestone.CANCELLED),
        ("in_transit", "a new word", Milestone.IN_TRANSIT),
        (None, None, Milestone.UNKNOWN),
    ],
)
def test_amazons_package_status_as_a_milestone(
    status: str | None, detail: str | None, milestone: Milestone
) -> None:
    found = package_shipment(Package("1", "UPS", UPS_NUMBER, status, detail), ORDER, NOW)
    assert found.milestone is milestone


def test_every_status_that_amazon_lists_has_a_meaning() -> None:
    assert Milestone.UNKNOWN not in {*STATUS.values(), *DETAILED_STATUS.values()}


def test_a_package_proves_no_scan_and_no_delivery_time() -> None:
    shipped = NOW - timedelta(days=3)
    found = package_shipment(
        Package("1", "United Parcel Service", UPS_NUMBER, "delivered", shipped_at=shipped), ORDER, NOW
    )
    assert (found.first_scan_at, found.delivered_at, found.events) == (None, None, ())
    assert (found.source, found.number) == ("amazon", UPS_NUMBER)


def test_a_carrier_that_we_do_not_know_keeps_its_name() -> None:
    found = package_shipment(Package("1", "Prairie Couriers", "PC-1", "shipped"), ORDER, NOW)
    assert found.carrier == "Prairie Couriers"
    assert package_shipment(Package("1", "UPS", UPS_NUMBER, "shipped"), ORDER, NOW).carrier == "ups"


def test_canonical_json_of_a_parcel_on_its_way() -> None:
    assert parse_saved(saved(package(UPS_NUMBER, "IN_TRANSIT")), now=NOW) == {
        "milestone": "in_transit",
        "headline": "shipped",
        "delay_reason": None,
        "delivered_at": None,
        "signed_by": None,
        "pod": "none",
        "first_scan_at": None,
        "events": [],
        "fulfillment": "fbm",
        "tracking_upload": "ok",
    }


def test_the_promise_given_wins_over_amazons() -> None:
    body = saved(package(UPS_NUMBER, "IN_TRANSIT"))
    late = parse_saved(body, now=NOW, promised_by=NOW - timedelta(hours=1))
    assert (late["headline"], late["delay_reason"]) == ("delayed", "past_promise")


def test_the_worst_of_several_packages_is_told() -> None:
    body = saved(package(UPS_NUMBER, "DELIVERED"), package("1Z999AA10123456795", "UNDELIVERABLE", "DAMAGED"))
    assert parse_saved(body, now=NOW)["milestone"] == "exception"


@pytest.mark.parametrize(
    ("statuses", "milestone", "headline"),
    [
        (["SHIPPED"], "in_transit", "shipped"),
        (["DELIVERED"], "delivered", "delivered"),
        (["DELIVERED", "UNDELIVERABLE"], "exception", "exception"),
    ],
)
def test_packages_without_a_number_are_told_in_amazons_words(
    statuses: list[str], milestone: str, headline: str
) -> None:
    found = parse_saved(saved(*(package(None, status) for status in statuses)), now=NOW)
    assert (found["milestone"], found["headline"]) == (milestone, headline)


@pytest.mark.parametrize(
    ("body", "headline", "upload"),
    [
        (saved(package(None, "SHIPPED")), "shipped", "missing"),
        (saved(package("00000000", "SHIPPED")), "shipped", "at_risk"),
        (saved(package(UPS_NUMBER, "IN_TRANSIT", carrier="USPS")), "shipped", "at_risk"),
        (saved(by="AMAZON"), "unknown", "not_due"),
        (saved(status="CANCELLED"), "exception", "not_due"),
        (saved(status="UNSHIPPED"), "delayed", "missing"),
    ],
)
def test_upload_and_headline(body: dict[str, Any], headline: str, upload: str) -> None:
    found = parse_saved(body, now=NOW)
    assert (found["headline"], found["tracking_upload"]) == (headline, upload)


@pytest.mark.parametrize(
    "body", [{"errors": [{"code": "NotFound", "message": "x"}]}, {"order": {}}, {"orders": []}]
)
def test_an_error_answer_leaves_everything_unknown(body: dict[str, Any]) -> None:
    found = parse_saved(body, now=NOW)
    assert (found["milestone"], found["headline"], found["fulfillment"]) == ("unknown", "unknown", "unknown")
    assert found["tracking_upload"] is None


@pytest.mark.parametrize("body", [None, 5, "x", [], {"trackResponse": {}}])
def test_what_is_no_answer_of_amazon_is_invalid(body: object) -> None:
    with pytest.raises(Invalid):
        parse_saved(body, now=NOW)


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "packageReferenceId": st.text(max_size=3),
                "carrier": st.none() | st.sampled_from(["UPS", "Other", "usps", ""]) | st.text(max_size=9),
                "trackingNumber": st.none() | st.text(max_size=24),
                "packageStatus": st.none()
                | st.fixed_dictionaries(
                    {"status": st.sampled_from(["PENDING", "DELIVERED", "X"]), "detailedStatus": st.text()}
                ),
            }
        ),
        max_size=3,
    ),
    st.sampled_from(["SHIPPED", "UNSHIPPED", "CANCELLED", "?"]),
)
def test_any_packages_give_canonical_json(packages: list[dict[str, Any]], status: str) -> None:
    found = parse_saved(saved(*packages, status=status), now=NOW)
    assert found["milestone"] in list(Milestone)
