"""The warehouse adapters against their emulators, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.order import Money
from backend.emulators import warehouses
from backend.emulators.warehouses import Depot, Sent
from backend.emulators.web_server import RunningServer, serve
from backend.emulators.world import FaultKind, World
from backend.errors import Denied, RateLimited, Transient
from backend.sources import registry

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ORDER = "112-4455667-1234567"
LEFT = NOW - timedelta(days=2, hours=3)
KEYS = {
    "shipstation": {"api_key": "ss-key", "api_secret": "ss-secret"},
    "veeqo": {"api_key": "veeqo-key", "currency": "USD"},
    "lingxing": {"app_id": "ak_demo012345678", "app_secret": "lingxing-secret"},
}


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze(NOW)
    return made


@pytest.fixture
def depot() -> Depot:
    return Depot(
        sent=[
            Sent(ORDER, "fedex", "771234567890", LEFT, cost="5.99"),
            Sent(ORDER, "fedex", "771234567891", LEFT, voided=True),
            Sent(f"{ORDER}-2", "ups", "1Z8F42A70300000015", LEFT),
        ],
        stock={"SHELF-OAK": 12, "SHELF-OAK-XL": 3},
    )


@pytest.fixture
def server(world: World, depot: Depot) -> Iterator[RunningServer]:
    running = serve(warehouses.create_app(world, depot))
    yield running
    running.stop()


def _adapter(kind: str, server: RunningServer, world: World, **changes: str) -> Any:
    return registry.build(kind, {**KEYS[kind], **changes}, clock=world.now, base_url=f"{server.url}/{kind}")


each = pytest.mark.parametrize("kind", sorted(KEYS))


@each
def test_what_was_sent_is_told(kind: str, server: RunningServer, world: World) -> None:
    (parcel,) = _adapter(kind, server, world).shipments_of(ORDER)
    assert (parcel.order_id, parcel.number, parcel.shipped_at) == (ORDER, "771234567890", LEFT)
    assert parcel.label_cost == Money(Decimal("5.99"), "USD")
    assert parcel.warehouse == "Reno 1"
    assert (parcel.carrier or "").lower() == "fedex"
    assert warehouses.BUYER not in repr(parcel)


def test_a_provider_s_parcel_and_a_second_number_are_told(
    server: RunningServer, world: World, depot: Depot
) -> None:
    depot.sent.append(
        Sent(ORDER, "ups", "1Z8F42A70300000023", LEFT, "9400111206206406260787", by_provider=True)
    )
    assert [one.number for one in _adapter("shipstation", server, world).shipments_of(ORDER)] == [
        "771234567890",
        "1Z8F42A70300000023",
    ]
    assert (
        _adapter("lingxing", server, world).shipments_of(ORDER)[1].last_mile_number
        == "9400111206206406260787"
    )


@each
def test_stock(kind: str, server: RunningServer, world: World) -> None:
    level = _adapter(kind, server, world).stock("SHELF-OAK")
    assert (level.on_hand if level is not None else None) == (None if kind == "shipstation" else 12)
    assert _adapter(kind, server, world).stock("LAMP") is None


@each
def test_a_wrong_key_is_denied(kind: str, server: RunningServer, world: World) -> None:
    name = {"shipstation": "api_secret", "veeqo": "api_key", "lingxing": "app_secret"}[kind]
    with pytest.raises(Denied):
        _adapter(kind, server, world, **{name: "wrong"}).check()
    _adapter(kind, server, world).check()


@each
@pytest.mark.parametrize(
    ("fault", "error"), [(FaultKind.SERVER_ERROR, Transient), (FaultKind.RATE_LIMITED, RateLimited)]
)
def test_a_bad_day_is_told_as_what_it_is(
    kind: str, fault: FaultKind, error: type[Exception], server: RunningServer, world: World
) -> None:
    world.fail(kind, fault)
    with pytest.raises(error):
        _adapter(kind, server, world).shipments_of(ORDER)


def test_lingxings_list_of_addresses_and_grants(server: RunningServer, world: World, depot: Depot) -> None:
    adapter = _adapter("lingxing", server, world)
    depot.granted = False
    with pytest.raises(Denied) as not_granted:
        adapter.check()
    assert not_granted.value.code == "missing_role"
    depot.listed_ip = False
    with pytest.raises(Denied) as not_listed:
        adapter.check()
    assert not_listed.value.code == "ip_not_allowed"


def test_an_expired_lingxing_token_is_renewed_unseen(server: RunningServer, world: World) -> None:
    adapter = _adapter("lingxing", server, world)
    adapter.shipments_of(ORDER)
    world.fail("lingxing", FaultKind.EXPIRED, times=1)
    assert adapter.shipments_of(ORDER)


def test_parcels_of_half_a_year_are_found(server: RunningServer, world: World, depot: Depot) -> None:
    depot.sent.append(Sent("OLD-1", "云途", "YT2229521272164446", NOW - timedelta(days=150)))
    assert len(_adapter("lingxing", server, world).shipments_of("OLD-1")) == 1
