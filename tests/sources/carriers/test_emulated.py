"""The UPS and USPS adapters against the emulated carriers, over real sockets: each scan is read as meant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.domain.vocabulary import Milestone
from backend.emulators import carriers
from backend.emulators.web_server import RunningServer, serve
from backend.emulators.world import (
    CarrierAccount,
    FaultKind,
    Parcel,
    ParcelEvent,
    Scan,
    World,
)
from backend.errors import Denied, NotFound, RateLimited, Transient
from backend.sources import registry

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NUMBERS = {"ups": "1Z8F42A70300000015", "usps": "9400111206206406260787"}

MEANT = {
    Scan.LABEL: Milestone.LABEL_CREATED,
    Scan.ACCEPTED: Milestone.IN_TRANSIT,
    Scan.DEPARTED: Milestone.IN_TRANSIT,
    Scan.ARRIVED: Milestone.IN_TRANSIT,
    Scan.DELAY: Milestone.IN_TRANSIT,
    Scan.OUT_FOR_DELIVERY: Milestone.OUT_FOR_DELIVERY,
    Scan.ATTEMPT: Milestone.ATTEMPT_FAILED,
    Scan.PICKUP_READY: Milestone.AVAILABLE_FOR_PICKUP,
    Scan.DELIVERED: Milestone.DELIVERED,
    Scan.DAMAGED: Milestone.EXCEPTION,
    Scan.RETURNING: Milestone.RETURNING,
    Scan.RETURNED: Milestone.RETURNED,
}


@pytest.fixture(scope="module")
def world() -> World:
    made = World(start=NOW)
    for carrier in NUMBERS:
        made.carriers[carrier] = CarrierAccount(carrier, f"{carrier}-id", f"{carrier}-secret")
    return made


@pytest.fixture(scope="module")
def server(world: World) -> Iterator[RunningServer]:
    running = serve(carriers.create_app(world))
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def healed(world: World) -> Iterator[None]:
    yield
    world.heal()


def _adapter(carrier: str, server: RunningServer, secret: str | None = None) -> Any:
    return registry.build(
        carrier,
        {"client_id": f"{carrier}-id", "client_secret": secret or f"{carrier}-secret"},
        clock=lambda: NOW,
        base_url=server.url,
    )


def _parcel(world: World, carrier: str, *scans: Scan) -> datetime:
    """A parcel with a label, a pick-up and ``scans``; returns when it was picked up."""
    start = NOW - timedelta(days=4)
    path = [Scan.LABEL] if scans == (Scan.LABEL,) else [Scan.LABEL, Scan.ACCEPTED, *scans]
    events = [
        ParcelEvent(start + timedelta(hours=9 * step), scan, "Columbus", "OH")
        for step, scan in enumerate(path)
    ]
    world.add_parcel(Parcel(NUMBERS[carrier], carrier, events))
    return start + timedelta(hours=9)


both = pytest.mark.parametrize("carrier", sorted(NUMBERS))


@both
@pytest.mark.parametrize("scan", list(MEANT))
def test_every_scan_is_read_as_meant(carrier: str, scan: Scan, world: World, server: RunningServer) -> None:
    picked_up = _parcel(world, carrier, scan)
    found = _adapter(carrier, server).track(NUMBERS[carrier])
    assert found.milestone is MEANT[scan]
    assert found.carrier_delay is (scan is Scan.DELAY)
    if scan is Scan.LABEL:
        assert found.first_scan_at is None
    else:
        assert found.first_scan_at == picked_up


@both
def test_a_wrong_key_is_denied(carrier: str, server: RunningServer) -> None:
    with pytest.raises(Denied):
        _adapter(carrier, server, secret="wrong").check()
    _adapter(carrier, server).check()


def test_an_usps_app_without_the_tracking_scope_is_not_taken(world: World, server: RunningServer) -> None:
    world.carriers["usps bare"] = CarrierAccount("usps", "bare-id", "bare-secret", scopes=["addresses"])
    bare = registry.build(
        "usps",
        {"client_id": "bare-id", "client_secret": "bare-secret"},
        clock=lambda: NOW,
        base_url=server.url,
    )
    for ask in (bare.check, lambda: bare.track(NUMBERS["usps"])):
        with pytest.raises(Denied) as caught:
            ask()
        assert (caught.value.code, caught.value.params["scope"]) == ("missing_scope", "tracking")


@both
def test_an_unknown_number_is_not_found(carrier: str, server: RunningServer) -> None:
    with pytest.raises(NotFound):
        _adapter(carrier, server).track(
            "1Z8F42A70300000999" if carrier == "ups" else "9400111206206406260999"
        )


@both
@pytest.mark.parametrize(
    ("fault", "error"), [(FaultKind.SERVER_ERROR, Transient), (FaultKind.RATE_LIMITED, RateLimited)]
)
def test_a_bad_day_is_told_as_what_it_is(
    carrier: str, fault: FaultKind, error: type[Exception], world: World, server: RunningServer
) -> None:
    _parcel(world, carrier, Scan.ARRIVED)
    world.fail(carrier, fault)
    with pytest.raises(error):
        _adapter(carrier, server).track(NUMBERS[carrier])


@both
def test_an_expired_token_is_renewed_unseen(carrier: str, world: World, server: RunningServer) -> None:
    _parcel(world, carrier, Scan.DELIVERED)
    adapter = _adapter(carrier, server)
    adapter.track(NUMBERS[carrier])
    world.fail(carrier, FaultKind.EXPIRED, times=1)
    assert adapter.track(NUMBERS[carrier]).milestone is Milestone.DELIVERED
