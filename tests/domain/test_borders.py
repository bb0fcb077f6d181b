"""Which parcels cross a border, and so may be silent for seven days instead of three."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.domain.finding import Facts, find
from backend.domain.order import Order, Package
from backend.domain.policy import DEFAULT_POLICY
from backend.domain.shipment import Shipment, TrackingEvent
from backend.domain.vocabulary import Channel, DelayReason, Fulfillment, Milestone, OrderStatus
from backend.domain.warehouse import WarehouseShipment

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
USPS, SUREPOST, YUN, UPS = "9400111206206406260787", "92612999984", "YT2229521272164446", "1Z8F42A70300000015"
GERMANY, BRITAIN = "A1PA6795UKMFR9", "A1F83G8C2ARO7P"


def delay(
    *countries: str,
    carrier: str = "usps",
    number: str = USPS,
    others: tuple[str, ...] = (),
    days: int = 5,
    ship_from: str | None = None,
    last_mile: str | None = None,
    marketplace: str = "ATVPDKIKX0DER",
) -> DelayReason | None:
    """Why a parcel is late that has been silent for ``days``; its scans lie in ``countries``."""
    scans = [
        TrackingEvent(NOW - timedelta(days=days), "Scanned", Milestone.IN_TRANSIT, True, country=country)
        for country in countries or (None,)
    ]
    shipment = Shipment(
        carrier, number, Milestone.IN_TRANSIT, "17track", NOW, events=tuple(scans), other_numbers=others
    )
    order = Order(
        order_id="112-1234567-1234567",
        channel=Channel.AMAZON,
        fulfillment=Fulfillment.FBM,
        status=OrderStatus.SHIPPED,
        source="amazon",
        fetched_at=NOW,
        marketplace=marketplace,
        packages=(Package("1", carrier, number, ship_from=ship_from),),
    )
    sent = WarehouseShipment(order.order_id, "intake", NOW, number=number, last_mile_number=last_mile)
    facts = Facts(
        1,
        NOW,
        order_ids=(order.order_id,),
        orders=(order,),
        shipments=(shipment,),
        warehouse_shipments=(sent,),
    )
    return find(facts, now=NOW, policy=DEFAULT_POLICY).orders[0].judgement.delay_reason


@pytest.mark.parametrize("carrier", ["yunexpress", "4px", "yanwen", "cainiao", "chinapost", "sf"])
def test_a_parcel_out_of_china_may_be_silent_for_a_week(carrier: str) -> None:
    assert delay(carrier=carrier, number="X1") is None
    assert delay(carrier=carrier, number="X1", days=8) is DelayReason.STALLED


@pytest.mark.parametrize(
    ("countries", "told"),
    [
        (["CHINA"], {}),
        (["US", "CN"], {}),
        ([], {"ship_from": "CN"}),
        (["DE"], {"ship_from": "NL", "marketplace": GERMANY}),
        ([], {"carrier": "17track", "number": YUN}),
        ([], {"number": "LZ123456785CN"}),
        ([], {"others": (YUN,)}),
        ([], {"others": ("JD014600006281230704",)}),
        ([], {"last_mile": "ANYTHING1"}),
    ],
)
def test_two_countries_or_two_carriers_make_it_cross_border(
    countries: list[str], told: dict[str, Any]
) -> None:
    assert delay(*countries, **told) is None


@pytest.mark.parametrize(
    ("countries", "told"),
    [
        ([], {}),
        (["US", "USA", "United States"], {"ship_from": "US"}),
        (["GB", "UK", "Great Britain"], {"marketplace": BRITAIN}),
        (["DE"], {"ship_from": "DE", "marketplace": "brightnook.myshopify.com"}),
        (["US"], {"carrier": "ups", "number": UPS, "others": (SUREPOST, "PO-7")}),
    ],
)
def test_else_it_is_at_home_however_its_country_is_spelled(
    countries: list[str], told: dict[str, Any]
) -> None:
    assert delay(*countries, **told) is DelayReason.STALLED
