"""Where Sources contradict each other, and where one merely lags behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.domain.differences import contradicts
from backend.domain.finding import Facts, find
from backend.domain.order import Order, Package, Window
from backend.domain.policy import DEFAULT_POLICY
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Channel, DisputedFact, Fulfillment, Milestone, OrderStatus
from backend.domain.warehouse import WarehouseShipment

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
EARLIER = NOW - timedelta(hours=1)
ID = "112-1234567-1234567"
UPS, UPS_2 = "1Z999AA10123456784", "1Z8F42A70300000015"
M = Milestone


def package(number: str | None = UPS, carrier: str = "UPS", milestone: Milestone = M.IN_TRANSIT) -> Package:
    return Package("1", carrier, number, milestone=milestone)


def sent(number: str | None = UPS, carrier: str = "UPS", **more: Any) -> WarehouseShipment:
    return WarehouseShipment(ID, "veeqo", EARLIER, carrier, number, **more)


def told(
    *packages: Package, carrier_says: Milestone = M.IN_TRANSIT, warehouse: tuple[WarehouseShipment, ...] = ()
) -> list[tuple[DisputedFact, str, list[tuple[str, str, datetime]]]]:
    """The differences of an order whose parcels UPS tells about."""
    order = Order(
        order_id=ID,
        channel=Channel.AMAZON,
        fulfillment=Fulfillment.FBM,
        status=OrderStatus.SHIPPED,
        source="amazon",
        fetched_at=NOW,
        deliver_by=Window(None, NOW + timedelta(days=2)),
        packages=packages,
    )
    shipment = Shipment("ups", UPS, carrier_says, "ups", EARLIER)
    facts = Facts(1, NOW, order_ids=(ID,), orders=(order,), shipments=(shipment,))
    finding = find(replace(facts, warehouse_shipments=warehouse), now=NOW, policy=DEFAULT_POLICY)
    return [
        (one.fact, one.number, [(said.source, said.value, said.fetched_at) for said in one.statements])
        for one in finding.differences
    ]


def test_amazon_calls_a_parcel_delivered_that_its_carrier_still_moves() -> None:
    assert told(package(milestone=M.DELIVERED)) == [
        (
            DisputedFact.MILESTONE,
            UPS,
            [("ups", "in_transit", EARLIER), ("amazon", "delivered", NOW)],
        )
    ]


def test_amazon_that_lags_behind_the_carrier_contradicts_nothing() -> None:
    assert told(package(milestone=M.IN_TRANSIT), carrier_says=M.DELIVERED) == []


@pytest.mark.parametrize(
    ("carrier", "amazon", "expected"),
    [
        (M.UNKNOWN, M.DELIVERED, False),
        (M.LABEL_CREATED, M.DELIVERED, True),
        (M.OUT_FOR_DELIVERY, M.DELIVERED, True),
        (M.RETURNING, M.DELIVERED, True),
        (M.DELIVERED, M.DELIVERED, False),
        (M.DELIVERED, M.EXCEPTION, True),
        (M.IN_TRANSIT, M.EXCEPTION, False),
        (M.DELIVERED, M.RETURNED, True),
        (M.RETURNED, M.RETURNING, False),
        (M.IN_TRANSIT, M.CANCELLED, True),
        (M.LABEL_CREATED, M.CANCELLED, False),
        (M.DELIVERED, M.UNKNOWN, False),
        (M.DELIVERED, M.LABEL_CREATED, False),
        (M.EXCEPTION, M.IN_TRANSIT, False),
    ],
)
def test_only_an_end_that_the_carrier_does_not_know_contradicts_it(
    carrier: Milestone, amazon: Milestone, expected: bool
) -> None:
    assert contradicts(carrier, amazon) is expected


def test_the_warehouse_sent_the_parcel_under_another_number() -> None:
    assert told(package(), warehouse=(sent(UPS_2),)) == [
        (
            DisputedFact.TRACKING_NUMBER,
            UPS,
            [("amazon", UPS, NOW), ("veeqo", UPS_2, EARLIER)],
        )
    ]


def test_a_last_mile_number_is_the_same_parcel() -> None:
    yun = sent("YT2112345678901234", "YunExpress", last_mile_number=f" {UPS.lower()}")
    assert told(package(), warehouse=(yun,)) == []


def test_a_further_parcel_of_the_warehouse_contradicts_nothing() -> None:
    assert told(package(), warehouse=(sent(), sent(UPS_2))) == []


def test_the_warehouse_names_another_carrier_for_the_same_number() -> None:
    assert told(package(), warehouse=(sent(carrier="FedEx"),)) == [
        (
            DisputedFact.CARRIER,
            UPS,
            [("amazon", "ups", NOW), ("veeqo", "fedex", EARLIER)],
        )
    ]


def test_carriers_that_deliver_each_others_parcels_do_not_differ() -> None:
    number = "9400111899223197428490"
    told_by_amazon = package(number, "USPS")
    assert told(told_by_amazon, warehouse=(sent(number, "UPS Mail Innovations"),)) == []
