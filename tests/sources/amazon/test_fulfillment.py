"""Multi-channel orders: found by the shop's id, their parcels read as meant, against the emulated Amazon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus, PodKind
from backend.emulators import mcf
from backend.emulators.amazon import create_app
from backend.emulators.mcf import Outbound, OutboundOrder, OutboundPackage, OutboundScan
from backend.emulators.web_server import serve
from backend.emulators.world import FaultKind, Seller, World
from backend.errors import Denied, NotFound, RateLimited, SourceError, Transient
from backend.sources.amazon import fulfillment
from backend.sources.amazon.fulfillment import AmazonFulfillment, parse_fulfillment_order, parse_package
from backend.sources.amazon.lwa import TokenCache

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LEFT = NOW - timedelta(days=3)


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze(NOW)
    made.sellers["A1"] = Seller("A1", "Atzr|ours", "app", "app-secret", ["ATVPDKIKX0DER"])
    return made


def scan(code: str, hours: int) -> OutboundScan:
    return OutboundScan(LEFT + timedelta(hours=hours), code)


def package(*codes: str, current: str = "IN_TRANSIT", **more: Any) -> OutboundPackage:
    scans = [scan(code, 6 * place) for place, code in enumerate(codes)]
    return OutboundPackage(212794778, "UPS", "1Z8F42A70300000015", current, scans, **more)


@pytest.fixture
def outbound() -> Outbound:
    return Outbound(
        [
            OutboundOrder(
                "CONSUMER-77",
                "#1001",
                NOW - timedelta(days=4),
                [("SHELF-OAK", 2), ("HOOK", 1)],
                shipped_at=LEFT,
                packages=[package("101", "102", "202", estimated_at=NOW + timedelta(days=1))],
            ),
            OutboundOrder("1002", "1002", NOW - timedelta(days=4), [("HOOK", 1)], "Processing", "PENDING"),
        ]
    )


@pytest.fixture
def amazon(world: World, outbound: Outbound) -> Iterator[AmazonFulfillment]:
    app = create_app(world)
    mcf.register(app, world, outbound)
    server = serve(app)
    yield AmazonFulfillment(
        "app", "app-secret", "Atzr|ours", "na", server.url, server.url, world.now, TokenCache()
    )
    server.stop()


def test_a_shop_order_is_found_and_told_as_mcf(amazon: AmazonFulfillment) -> None:
    order = amazon.mcf_order("#1001")
    assert (order.order_id, order.channel, order.fulfillment) == ("#1001", Channel.SHOP, Fulfillment.MCF)
    assert (order.status, order.service_level) == (OrderStatus.SHIPPED, "STANDARD")
    assert order.purchased_at == NOW - timedelta(days=4)
    assert [(item.sku, item.quantity, item.quantity_shipped) for item in order.items] == [
        ("SHELF-OAK", 2, 2),
        ("HOOK", 1, 1),
    ]
    (parcel,) = order.packages
    assert (parcel.reference, parcel.carrier, parcel.number) == ("212794778", "UPS", "1Z8F42A70300000015")
    assert (parcel.status, parcel.shipped_at) == ("shipped", LEFT)
    assert parcel.contents == (("CONSUMER-77-1", 2), ("CONSUMER-77-2", 1))
    assert mcf.BUYER not in repr(order)


@pytest.mark.parametrize("asked", ["1002", "#1002", " 1002 "])
def test_an_id_is_known_with_and_without_its_sign(
    amazon: AmazonFulfillment, asked: str, world: World
) -> None:
    order = amazon.mcf_order(asked)
    assert (order.order_id, order.status) == (asked, OrderStatus.UNSHIPPED)
    assert order.packages == ()
    assert not any(path.endswith("/fulfillmentOrders") for _, _, path in world.calls)


def test_an_id_that_amazon_forbids_is_searched_for(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    outbound.odd_ids_forbidden = True
    assert amazon.mcf_order("#1001").order_id == "#1001"
    outbound.orders[0].displayed_id = "EU/1001"
    with pytest.raises(NotFound):
        amazon.mcf_order("EU/1002")


def test_letters_are_asked_as_they_are(amazon: AmazonFulfillment, world: World) -> None:
    assert amazon.mcf_order("CONSUMER-77").order_id == "CONSUMER-77"
    assert not any(path.endswith("/fulfillmentOrders") for _, _, path in world.calls)


def test_the_sellers_own_id_is_asked_directly(amazon: AmazonFulfillment) -> None:
    assert amazon.fulfillment_order("CONSUMER-77").order_id == "CONSUMER-77"
    with pytest.raises(NotFound):
        amazon.fulfillment_order("#1001")


def test_later_pages_are_searched(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    for number in range(50):
        outbound.orders.insert(0, OutboundOrder(f"X-{number}", f"#9{number}", NOW, [("HOOK", 1)]))
    assert amazon.mcf_order("#1001").order_id == "#1001"


@pytest.mark.parametrize("asked", ["#9999", "", "#", "x" * 60])
def test_an_unknown_order_is_not_found(amazon: AmazonFulfillment, asked: str) -> None:
    with pytest.raises(NotFound):
        amazon.mcf_order(asked)


def test_an_old_order_is_not_searched_for_ever(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    outbound.orders[0].created_at = NOW - timedelta(days=60)
    with pytest.raises(NotFound):
        amazon.mcf_order("#1001")


def test_a_part_that_left_is_partially_shipped(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    outbound.orders[0].status = "Processing"
    assert amazon.mcf_order("#1001").status is OrderStatus.PARTIALLY_SHIPPED


def test_a_cancelled_shipment_has_no_packages(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    outbound.orders[0].shipment_status = "CANCELLED_BY_FULFILLER"
    assert amazon.mcf_order("#1001").packages == ()


def test_a_scheduled_window_is_a_promise(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    outbound.orders[0].deliver_by = (NOW, NOW + timedelta(hours=4))
    assert amazon.mcf_order("#1001").deliver_by.latest == NOW + timedelta(hours=4)


def test_a_parcels_tracking_is_read(amazon: AmazonFulfillment) -> None:
    order = amazon.mcf_order("#1001")
    found = amazon.mcf_parcels(order)
    parcel = found["212794778"]
    assert not isinstance(parcel, SourceError)
    assert (parcel.carrier, parcel.number, parcel.source) == ("ups", "1Z8F42A70300000015", "amazon")
    assert parcel.milestone is Milestone.IN_TRANSIT
    assert parcel.first_scan_at == LEFT + timedelta(hours=6)
    assert parcel.estimated_delivery == NOW + timedelta(days=1)
    assert [event.code for event in parcel.events] == ["EVENT_202", "EVENT_102", "EVENT_101"]
    assert parcel.events[0].city == "Springfield"


def test_one_package_that_is_not_known_hides_no_other(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    order = amazon.mcf_order("#1001")
    outbound.orders[0].packages = []
    assert isinstance(amazon.mcf_parcels(order)["212794778"], NotFound)


CASES = {
    ("101",): (Milestone.LABEL_CREATED, False),
    ("101", "411"): (Milestone.LABEL_CREATED, False),
    ("101", "102", "302"): (Milestone.OUT_FOR_DELIVERY, False),
    ("101", "102", "302", "301"): (Milestone.DELIVERED, False),
    ("102", "304"): (Milestone.ATTEMPT_FAILED, False),
    ("102", "801"): (Milestone.AVAILABLE_FOR_PICKUP, False),
    ("102", "801", "804"): (Milestone.DELIVERED, False),
    ("102", "404"): (Milestone.IN_TRANSIT, True),
    ("102", "418"): (Milestone.IN_TRANSIT, True),
    ("102", "418", "202"): (Milestone.IN_TRANSIT, False),
    ("102", "409"): (Milestone.EXCEPTION, False),
    ("102", "408"): (Milestone.RETURNING, False),
    ("102", "408", "309"): (Milestone.RETURNED, False),
    ("102", "301", "307"): (Milestone.DELIVERED, False),
}


@pytest.mark.parametrize("codes", list(CASES), ids="-".join)
def test_every_path_is_read_as_meant(
    amazon: AmazonFulfillment, outbound: Outbound, codes: tuple[str, ...]
) -> None:
    outbound.orders[0].packages = [package(*codes, current="UNKNOWN")]
    parcel = amazon.mcf_parcel("212794778")
    assert (parcel.milestone, parcel.carrier_delay) == CASES[codes]
    assert (parcel.first_scan_at is None) is (codes[0] == "101" and codes[-1] in ("101", "411"))
    assert (parcel.delivered_at is not None) is (parcel.milestone is Milestone.DELIVERED)


@pytest.mark.parametrize("status", sorted(fulfillment.STATUS))
def test_every_status_is_read_as_meant(amazon: AmazonFulfillment, outbound: Outbound, status: str) -> None:
    outbound.orders[0].packages = [package("101", "102", current=status)]
    parcel = amazon.mcf_parcel("212794778")
    assert parcel.milestone is (fulfillment.STATUS[status] or Milestone.IN_TRANSIT)
    assert parcel.carrier_delay is (status == "DELAYED")


def test_a_return_that_was_asked_for_does_not_undo_the_delivery(
    amazon: AmazonFulfillment, outbound: Outbound
) -> None:
    for status in ("RETURN_REQUEST_ACCEPTED", "PICKUP_SCHEDULED", "REFUND_ISSUED"):
        outbound.orders[0].packages = [package("102", "301", current=status)]
        assert amazon.mcf_parcel("212794778").milestone is Milestone.DELIVERED


def test_the_signer_is_proof_in_memory_only(amazon: AmazonFulfillment, outbound: Outbound) -> None:
    outbound.orders[0].packages = [package("102", "301", current="DELIVERED", signed_by="J DOE")]
    parcel = amazon.mcf_parcel("212794778")
    assert (parcel.pod.kind, parcel.pod.signed_by) == (PodKind.SIGNATURE_NAME, "J DOE")
    assert "DOE" not in repr(parcel)


@pytest.mark.parametrize(
    ("fault", "error"), [(FaultKind.SERVER_ERROR, Transient), (FaultKind.RATE_LIMITED, RateLimited)]
)
def test_a_bad_day_is_told_as_what_it_is(
    amazon: AmazonFulfillment, world: World, fault: FaultKind, error: type[Exception]
) -> None:
    world.fail("mcf", fault)
    with pytest.raises(error):
        amazon.mcf_order("#1001")


def test_a_missing_role_is_named_and_an_expired_token_renewed(
    amazon: AmazonFulfillment, outbound: Outbound, world: World
) -> None:
    world.fail("mcf", FaultKind.EXPIRED, times=1)
    assert amazon.mcf_parcel("212794778").number == "1Z8F42A70300000015"
    outbound.missing_role = True
    with pytest.raises(Denied) as caught:
        amazon.mcf_order("#1001")
    assert caught.value.code == "missing_role"


@pytest.mark.parametrize("body", [None, [], "x", {"errors": []}, {"payload": {"a": 1}}])
def test_nonsense_is_no_order_and_no_parcel(body: Any) -> None:
    for parse in (parse_fulfillment_order, parse_package):
        with pytest.raises(Transient):
            parse(body, fetched_at=NOW)


@pytest.mark.parametrize("body", [{}, {"payload": {}}, {"payload": None}])
def test_an_empty_answer_is_not_found(body: Any) -> None:
    for parse in (parse_fulfillment_order, parse_package):
        with pytest.raises(NotFound):
            parse(body, fetched_at=NOW)
