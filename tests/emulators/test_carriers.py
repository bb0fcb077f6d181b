"""The carrier emulators print what the samples print, and our adapters read back what happened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any

import pytest
from flask.testing import FlaskClient

from backend.domain.vocabulary import Milestone, PodKind
from backend.emulators.carriers import create_app
from backend.emulators.web_server import serve
from backend.emulators.world import CarrierAccount, FaultKind, Parcel, ParcelEvent, Scan, World
from backend.errors import Denied, NotFound, RateLimited, Transient
from backend.sources.carriers import oauth
from backend.sources.carriers.ups import Ups
from backend.sources.carriers.usps import Usps
from tests.conftest import SHARED, needs_shared

SAMPLES = SHARED / "data" / "carriers"

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
EASTERN = timezone(timedelta(hours=-5))
NUMBERS = {"ups": "1Z999AA10123456784", "usps": "9400109104250532908587"}
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="

MOVING = Milestone.IN_TRANSIT
EXPECTED = {
    Scan.LABEL: Milestone.LABEL_CREATED,
    Scan.ACCEPTED: MOVING,
    Scan.DEPARTED: MOVING,
    Scan.ARRIVED: MOVING,
    Scan.CUSTOMS: MOVING,
    Scan.DELAY: MOVING,
    Scan.OUT_FOR_DELIVERY: Milestone.OUT_FOR_DELIVERY,
    Scan.ATTEMPT: Milestone.ATTEMPT_FAILED,
    Scan.PICKUP_READY: Milestone.AVAILABLE_FOR_PICKUP,
    Scan.DELIVERED: Milestone.DELIVERED,
    Scan.DAMAGED: Milestone.EXCEPTION,
    Scan.RETURNING: Milestone.RETURNING,
    Scan.RETURNED: Milestone.RETURNED,
}
LABEL, ACCEPTED, DEPARTED, ARRIVED = Scan.LABEL, Scan.ACCEPTED, Scan.DEPARTED, Scan.ARRIVED
JOURNEYS = [
    [LABEL],
    [LABEL, ACCEPTED],
    [LABEL, ACCEPTED, DEPARTED],
    [LABEL, ACCEPTED, DEPARTED, ARRIVED],
    [LABEL, ACCEPTED, DEPARTED, Scan.CUSTOMS],
    [LABEL, ACCEPTED, ARRIVED, Scan.DELAY],
    [LABEL, ACCEPTED, ARRIVED, Scan.OUT_FOR_DELIVERY],
    [LABEL, ACCEPTED, ARRIVED, Scan.OUT_FOR_DELIVERY, Scan.ATTEMPT],
    [LABEL, ACCEPTED, ARRIVED, Scan.PICKUP_READY],
    [LABEL, ACCEPTED, ARRIVED, Scan.OUT_FOR_DELIVERY, Scan.DELIVERED],
    [LABEL, ACCEPTED, ARRIVED, Scan.DAMAGED],
    [LABEL, ACCEPTED, ARRIVED, Scan.ATTEMPT, Scan.RETURNING],
    [LABEL, ACCEPTED, ARRIVED, Scan.RETURNING, Scan.RETURNED],
]


def parcel(carrier: str, scans: list[Scan], **changes: Any) -> Parcel:
    start = datetime(2026, 11, 15, 9, 30, tzinfo=EASTERN)
    events = [
        ParcelEvent(start + timedelta(hours=9 * step), scan, "Louisville", "KY")
        for step, scan in enumerate(scans)
    ]
    return Parcel(NUMBERS[carrier], carrier, events, **changes)


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze(NOW)
    for carrier in NUMBERS:
        made.carriers[carrier] = CarrierAccount(carrier, f"{carrier}-id", f"{carrier}-secret")
    return made


@pytest.fixture
def app(world: World) -> FlaskClient:
    return create_app(world).test_client()


@pytest.fixture
def url(world: World) -> Iterator[str]:
    server = serve(create_app(world, usps_per_hour=60))
    yield server.url
    server.stop()


def connect(carrier: str, world: World, url: str, secret: str | None = None) -> Ups | Usps:
    credentials = {"client_id": f"{carrier}-id", "client_secret": secret or f"{carrier}-secret"}
    make = Ups if carrier == "ups" else Usps
    return make(
        credentials, base_url=url, clock=world.now, tokens=oauth.TokenCache(lambda: world.now().timestamp())
    )


def ask(app: FlaskClient, carrier: str, number: str) -> Any:
    """An answer of the emulator, past its own login."""
    if carrier == "ups":
        login = app.post(
            "/security/v1/oauth/token",
            data={"grant_type": "client_credentials"},
            auth=("ups-id", "ups-secret"),
        )
        path = f"/api/track/v1/details/{number}?returnSignature=true&returnPOD=true"
    else:
        login = app.post("/oauth2/v3/token", json={"client_id": "usps-id", "client_secret": "usps-secret"})
        path = f"/tracking/v3/tracking/{number}?expand=DETAIL"
    token = login.get_json()["access_token"]
    return app.get(
        path, headers={"Authorization": f"Bearer {token}", "transId": "1", "transactionSrc": "test"}
    )


def shape(value: Any, path: str = "") -> set[tuple[str, str]]:
    """Every path in a JSON value with the kind of value that stands there; list places are one path."""
    if isinstance(value, dict):
        return {(path, "object")}.union(*(shape(inner, f"{path}.{key}") for key, inner in value.items()))
    if isinstance(value, list):
        return {(path, "list")}.union(*(shape(inner, f"{path}[]") for inner in value))
    if value is None:
        return {(path, "nothing")}
    return {(path, {str: "text", bool: "flag", int: "number", float: "number"}[type(value)])}


def sample_shapes(carrier: str) -> set[tuple[str, str]]:
    files = [path for path in (SAMPLES / carrier).glob("*.json") if "trackalert" not in path.name]
    assert len(files) > 4
    return set[tuple[str, str]]().union(*(shape(json.loads(path.read_text())) for path in files))


@needs_shared
@pytest.mark.parametrize("carrier", NUMBERS)
@pytest.mark.parametrize("scans", JOURNEYS, ids=lambda scans: scans[-1].value)
def test_answers_use_only_what_the_samples_use(
    app: FlaskClient, world: World, carrier: str, scans: list[Scan]
) -> None:
    world.add_parcel(
        parcel(carrier, scans, signed_by="J Doe", signature_image=PNG, photo=PNG, estimated_delivery=NOW)
    )
    known = sample_shapes(carrier)
    # Where a sample holds the text "null" for an object or a list, its documentation says what is there.
    paths = {path for path, _ in known}
    nullable = {path for path, kind in known if kind == "nothing"}
    for path, kind in shape(ask(app, carrier, NUMBERS[carrier]).get_json()):
        assert path in paths
        assert (path, kind) in known or (path in nullable and kind == "text"), (path, kind)


@needs_shared
def test_refusals_use_only_what_the_samples_use(app: FlaskClient) -> None:
    for carrier, number in (("ups", "1Z999AA10000000000"), ("ups", "123"), ("usps", "94001")):
        body = ask(app, carrier, number).get_json()
        assert shape(body) <= sample_shapes(carrier), (carrier, body)


@pytest.mark.parametrize("carrier", NUMBERS)
def test_the_adapters_read_back_every_journey(world: World, url: str, carrier: str) -> None:
    tracker = connect(carrier, world, url)
    for scans in JOURNEYS:
        made = world.add_parcel(parcel(carrier, scans))
        found = tracker.track(made.number)
        assert found.milestone is EXPECTED[scans[-1]], scans
        assert [event.at for event in found.events] == [event.at for event in reversed(made.events)]
        assert all(newer.at >= older.at for newer, older in pairwise(found.events))
        physical = [event for event in made.events if event.scan is not Scan.LABEL]
        assert found.first_scan_at == (physical[0].at if physical else None)
        assert found.carrier_delay is (scans[-1] is Scan.DELAY)
        delivered = made.events[-1].at if scans[-1] is Scan.DELIVERED else None
        assert found.delivered_at == delivered


def test_every_scan_is_the_end_of_a_journey() -> None:
    assert {scans[-1] for scans in JOURNEYS} == set(Scan) == set(EXPECTED)


@pytest.mark.parametrize("carrier", NUMBERS)
def test_an_estimate_is_the_end_of_that_day(world: World, url: str, carrier: str) -> None:
    end = datetime(2026, 11, 22, 23, 59, 59, tzinfo=EASTERN)
    world.add_parcel(parcel(carrier, [LABEL, ACCEPTED], estimated_delivery=end))
    found = connect(carrier, world, url).track(NUMBERS[carrier])
    assert found.estimated_delivery == end.replace(tzinfo=None)


@pytest.mark.parametrize(
    ("proof", "kind"),
    [
        ({}, PodKind.NONE),
        ({"signed_by": "Kim Roe"}, PodKind.SIGNATURE_NAME),
        ({"photo": PNG}, PodKind.PHOTO),
        ({"signed_by": "Kim Roe", "signature_image": PNG, "photo": PNG}, PodKind.SIGNATURE_IMAGE),
    ],
)
def test_ups_gives_the_proof_that_is_there(
    world: World, url: str, proof: dict[str, str], kind: PodKind
) -> None:
    world.add_parcel(parcel("ups", [LABEL, ACCEPTED, Scan.DELIVERED], **proof))
    found = connect("ups", world, url).track(NUMBERS["ups"])
    assert found.pod.kind is kind
    assert found.pod.signed_by == ("KIM ROE" if "signed_by" in proof else None)


def test_usps_gives_the_signers_name_only(world: World, url: str) -> None:
    world.add_parcel(parcel("usps", [LABEL, ACCEPTED, Scan.DELIVERED], signed_by="Kim Roe", photo=PNG))
    assert connect("usps", world, url).track(NUMBERS["usps"]).pod.kind is PodKind.SIGNATURE_NAME


@pytest.mark.parametrize("carrier", NUMBERS)
def test_an_unknown_number_is_not_found(world: World, url: str, carrier: str) -> None:
    with pytest.raises(NotFound) as caught:
        connect(carrier, world, url).track("1Z999AA10000000001")
    assert caught.value.code == ("no_data_yet" if carrier == "usps" else "not_found")


@pytest.mark.parametrize("carrier", NUMBERS)
def test_a_token_ends_and_is_renewed(world: World, url: str, carrier: str) -> None:
    world.add_parcel(parcel(carrier, [LABEL]))
    tracker = connect(carrier, world, url)
    tracker.track(NUMBERS[carrier])
    world.fail(carrier, FaultKind.EXPIRED, times=1)
    tracker.track(NUMBERS[carrier])
    world.advance(timedelta(hours=9))
    tracker.track(NUMBERS[carrier])
    logins = [path for system, _, path in world.calls if path.endswith("/token")]
    assert len(logins) == 3


@pytest.mark.parametrize("carrier", NUMBERS)
def test_wrong_secret_revoked_account_and_missing_scope_are_denied(
    world: World, url: str, carrier: str
) -> None:
    world.add_parcel(parcel(carrier, [LABEL]))
    with pytest.raises(Denied):
        connect(carrier, world, url, secret="wrong").check()
    world.carriers[carrier].scopes = []
    with pytest.raises(Denied):
        connect(carrier, world, url).track(NUMBERS[carrier])
    world.carriers[carrier].revoked = True
    with pytest.raises(Denied):
        connect(carrier, world, url).check()


@pytest.mark.parametrize("carrier", NUMBERS)
def test_faults_of_the_world_reach_the_adapter(world: World, url: str, carrier: str) -> None:
    tracker = connect(carrier, world, url)
    world.fail(carrier, FaultKind.SERVER_ERROR, times=1)
    with pytest.raises(Transient):
        tracker.track(NUMBERS[carrier])
    world.fail(carrier, FaultKind.RATE_LIMITED, times=1, seconds=40)
    with pytest.raises(RateLimited) as caught:
        tracker.track(NUMBERS[carrier])
    assert caught.value.retry_after == 40


def test_usps_allows_60_calls_an_hour_and_counts_the_login(world: World, url: str) -> None:
    world.add_parcel(parcel("usps", [LABEL]))
    tracker = connect("usps", world, url)
    for _ in range(59):
        tracker.track(NUMBERS["usps"])
    with pytest.raises(RateLimited) as caught:
        tracker.track(NUMBERS["usps"])
    assert caught.value.retry_after == 3600
    world.advance(timedelta(hours=1))
    tracker.track(NUMBERS["usps"])
