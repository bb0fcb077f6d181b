"""The carriers' own adapters against the emulated carriers, over real sockets: each scan is read as meant.

The aggregators' are in test_aggregators.py.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import pytest

from backend.domain.vocabulary import Milestone
from backend.emulators import carriers, more_carriers
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
from backend.sources.carriers.saved import canonical, parse_saved

from .test_saved import FIXTURES

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NUMBERS = {
    "ups": "1Z8F42A70300000015",
    "usps": "9400111206206406260787",
    "fedex": "477179081230",
    "dhl": "JD014600006281230704",
    "royalmail": "FQ087430672GB",
    "canadapost": "7035114477138472",
}
UNKNOWN = {
    "ups": "1Z8F42A70300000999",
    "usps": "9400111206206406260999",
    "fedex": "477179089999",
    "dhl": "JD014600006281239999",
    "royalmail": "FQ087439999GB",
    "canadapost": "7035114477139999",
}
LOGIN = {"dhl": (None, "api_key"), "canadapost": ("username", "password")}
"""Names of the id and the secret, where they are not the client's."""

Servers = dict[str, RunningServer]

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
def servers(world: World) -> Iterator[Servers]:
    two, four = serve(carriers.create_app(world)), serve(more_carriers.create_app(world))
    yield {carrier: four if carrier in more_carriers.PREFIXES else two for carrier in NUMBERS}
    two.stop()
    four.stop()


@pytest.fixture(autouse=True)
def healed(world: World) -> Iterator[None]:
    yield
    world.heal()


def _adapter(carrier: str, servers: Servers, secret: str | None = None, client_id: str | None = None) -> Any:
    id_field, secret_field = LOGIN.get(carrier, ("client_id", "client_secret"))
    credentials = {secret_field: secret or f"{carrier}-secret"}
    if id_field is not None:
        credentials[id_field] = client_id or f"{carrier}-id"
    return registry.build(carrier, credentials, clock=lambda: NOW, base_url=servers[carrier].url)


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


each = pytest.mark.parametrize("carrier", sorted(NUMBERS))


@each
@pytest.mark.parametrize("scan", list(MEANT))
def test_every_scan_is_read_as_meant(carrier: str, scan: Scan, world: World, servers: Servers) -> None:
    picked_up = _parcel(world, carrier, scan)
    found = _adapter(carrier, servers).track(NUMBERS[carrier])
    assert found.milestone is MEANT[scan]
    assert found.carrier_delay is (scan is Scan.DELAY)
    if scan is Scan.LABEL:
        assert found.first_scan_at is None
    else:
        # DHL prints local times without a zone.
        assert found.first_scan_at == (picked_up.replace(tzinfo=None) if carrier == "dhl" else picked_up)


@each
def test_a_wrong_key_is_denied(carrier: str, servers: Servers) -> None:
    with pytest.raises(Denied):
        _adapter(carrier, servers, secret="wrong").check()
    _adapter(carrier, servers).check()


def test_an_usps_app_without_the_tracking_scope_is_not_taken(world: World, servers: Servers) -> None:
    world.carriers["usps bare"] = CarrierAccount("usps", "bare-id", "bare-secret", scopes=["addresses"])
    bare = _adapter("usps", servers, "bare-secret", "bare-id")
    for ask in (bare.check, lambda: bare.track(NUMBERS["usps"])):
        with pytest.raises(Denied) as caught:
            ask()
        assert (caught.value.code, caught.value.params["scope"]) == ("missing_scope", "tracking")


@each
def test_an_unknown_number_is_not_found(carrier: str, servers: Servers) -> None:
    with pytest.raises(NotFound):
        _adapter(carrier, servers).track(UNKNOWN[carrier])


@each
@pytest.mark.parametrize(
    ("fault", "error"), [(FaultKind.SERVER_ERROR, Transient), (FaultKind.RATE_LIMITED, RateLimited)]
)
def test_a_bad_day_is_told_as_what_it_is(
    carrier: str, fault: FaultKind, error: type[Exception], world: World, servers: Servers
) -> None:
    _parcel(world, carrier, Scan.ARRIVED)
    world.fail(carrier, fault)
    with pytest.raises(error):
        _adapter(carrier, servers).track(NUMBERS[carrier])


oauth_carriers = pytest.mark.parametrize("carrier", ["ups", "usps", "fedex"])


@oauth_carriers
def test_an_expired_token_is_renewed_unseen(carrier: str, world: World, servers: Servers) -> None:
    _parcel(world, carrier, Scan.DELIVERED)
    adapter = _adapter(carrier, servers)
    adapter.track(NUMBERS[carrier])
    world.fail(carrier, FaultKind.EXPIRED, times=1)
    assert adapter.track(NUMBERS[carrier]).milestone is Milestone.DELIVERED


PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\nan invented signature").decode()
SAME = ("milestone", "delivered_at", "signed_by", "pod", "first_scan_at")


@pytest.mark.parametrize("carrier", ["fedex", "dhl", "royalmail", "canadapost"])
def test_the_emulator_and_the_fixture_give_the_same(carrier: str, world: World, servers: Servers) -> None:
    """The parcel of the saved answer, put into the World, comes back as the saved answer is read."""
    name = {"dhl": "delivered_with_pod.json", "canadapost": "delivered_signed.xml"}.get(
        carrier, "delivered_signed.json"
    )
    saved = _canonical(carrier, name)
    zone = None if carrier != "dhl" else UTC
    world.add_parcel(
        Parcel(
            NUMBERS[carrier],
            carrier,
            [
                ParcelEvent(_moment(saved["first_scan_at"], zone) - timedelta(hours=9), Scan.LABEL),
                ParcelEvent(_moment(saved["first_scan_at"], zone), Scan.ACCEPTED, "Leipzig"),
                ParcelEvent(_moment(saved["delivered_at"], zone), Scan.DELIVERED, "Leipzig"),
            ],
            signed_by=saved["signed_by"],
        )
    )
    told = canonical(
        _adapter(carrier, servers).track(NUMBERS[carrier]), now=NOW, promised_by=None, ship_by=None
    )
    for key in SAME:
        if key.endswith("_at"):
            assert _moment(told[key], zone) == _moment(saved[key], zone)
        else:
            assert told[key] == saved[key]


def _canonical(carrier: str, name: str) -> dict[str, Any]:
    return parse_saved(
        carrier,
        (FIXTURES / carrier / name).read_bytes(),
        http_status=None,
        now=NOW,
        promised_by=None,
        ship_by=None,
    )


def _moment(text: str, zone: tzinfo | None) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if zone is None else moment.replace(tzinfo=zone)


@pytest.mark.parametrize("carrier", ["fedex", "royalmail", "canadapost"])
def test_a_proof_is_fetched_where_the_carrier_has_one(carrier: str, world: World, servers: Servers) -> None:
    _parcel(world, carrier, Scan.DELIVERED)
    world.parcels[carrier, NUMBERS[carrier]].signed_by = "A LACHANCE"
    world.parcels[carrier, NUMBERS[carrier]].signature_image = PICTURE
    adapter = _adapter(carrier, servers)
    found = adapter.proof(adapter.track(NUMBERS[carrier]))
    assert found.content
    assert found.kind.value == ("signature_image" if carrier == "royalmail" else "document_url")
