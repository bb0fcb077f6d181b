"""17TRACK, EasyPost and AfterShip against the emulated ones: asked and pushed, each scan is read as meant."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from backend.domain.vocabulary import Milestone
from backend.emulators import aggregators
from backend.emulators.aggregators import Aggregators
from backend.emulators.web_server import RunningServer, serve
from backend.emulators.world import Parcel, ParcelEvent, Scan, World
from backend.errors import BadInput, Forbidden, NotFound
from backend.sources import registry
from backend.sources.ports import PushingTracker, Registrar

from .test_emulated import MEANT

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NUMBER = "1Z8F42A70300000015"
KINDS = ("17track", "easypost", "aftership")
every_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture(scope="module")
def accounts() -> Aggregators:
    made = World(start=NOW)
    made.freeze(NOW)
    return Aggregators(made)


@pytest.fixture(scope="module")
def server(accounts: Aggregators) -> Iterator[RunningServer]:
    running = serve(aggregators.create_app(accounts))
    yield running
    running.stop()


def adapter(kind: str, url: str = "http://127.0.0.1:9") -> PushingTracker:
    made = registry.build(
        kind,
        {"api_key": aggregators.KEY, "webhook_secret": aggregators.SECRET},
        clock=lambda: NOW,
        base_url=url,
    )
    assert isinstance(made, PushingTracker)
    return made


def parcel(accounts: Aggregators, *scans: Scan) -> None:
    events = [
        ParcelEvent(NOW - timedelta(hours=len(scans) - place), scan, "Denver", "CO")
        for place, scan in enumerate(scans)
    ]
    accounts.world.add_parcel(Parcel(NUMBER, "ups", events))


@every_kind
@pytest.mark.parametrize("scan", MEANT)
def test_asked_and_pushed_every_scan_is_read_as_meant(
    accounts: Aggregators, server: RunningServer, kind: str, scan: Scan
) -> None:
    parcel(accounts, Scan.ACCEPTED, scan) if scan is not Scan.LABEL else parcel(accounts, scan)
    accounts.followed.add(NUMBER)
    asked = adapter(kind, server.url).track(NUMBER)
    body = aggregators.webhook(accounts, kind, NUMBER)
    (told,) = adapter(kind).pushed(body, aggregators.signed(kind, body))
    assert asked.milestone == told.milestone == MEANT[scan]
    assert asked.carrier == told.carrier == "ups"
    assert told.number == NUMBER


@every_kind
def test_a_push_is_as_old_as_it_says(accounts: Aggregators, kind: str) -> None:
    parcel(accounts, Scan.ACCEPTED)
    body = aggregators.webhook(accounts, kind, NUMBER)
    later = registry.build(
        kind,
        {"api_key": aggregators.KEY, "webhook_secret": aggregators.SECRET},
        clock=lambda: NOW + timedelta(hours=5),
    )
    assert later.pushed(body, aggregators.signed(kind, body))[0].fetched_at == NOW
    earlier = registry.build(
        kind,
        {"api_key": aggregators.KEY, "webhook_secret": aggregators.SECRET},
        clock=lambda: NOW - timedelta(hours=5),
    )
    fetched = earlier.pushed(body, aggregators.signed(kind, body))[0].fetched_at
    assert fetched == NOW - timedelta(hours=5), "nothing was told in the future"


@every_kind
def test_a_push_that_nobody_signed_is_refused(accounts: Aggregators, kind: str) -> None:
    parcel(accounts, Scan.DELIVERED)
    body = aggregators.webhook(accounts, kind, NUMBER)
    for headers in ({}, aggregators.signed(kind, body, "another key"), aggregators.signed(kind, body + b" ")):
        with pytest.raises(Forbidden) as caught:
            adapter(kind).pushed(body, headers)
        assert caught.value.code == "forged_signature"


@pytest.mark.parametrize("kind", ["easypost", "aftership"])
def test_without_a_secret_of_ours_no_push_is_genuine(accounts: Aggregators, kind: str) -> None:
    parcel(accounts, Scan.DELIVERED)
    body = aggregators.webhook(accounts, kind, NUMBER)
    bare = registry.build(kind, {"api_key": aggregators.KEY}, clock=lambda: NOW)
    with pytest.raises(Forbidden):
        bare.pushed(body, aggregators.signed(kind, body, ""))


@every_kind
def test_a_push_of_nonsense_is_refused_or_tells_nothing(kind: str) -> None:
    for body in (b"", b"{", b"[" * 100_000):
        with pytest.raises(BadInput):
            adapter(kind).pushed(body, aggregators.signed(kind, body))
    for payload in (
        [],
        {},
        {"data": {"number": "X"}},
        {"event": "TRACKING_STOPPED", "data": {"number": "X"}},
    ):
        body = json.dumps(payload).encode()
        assert adapter(kind).pushed(body, aggregators.signed(kind, body)) == ()


def test_17track_is_told_first_and_follows_a_number_once(
    accounts: Aggregators, server: RunningServer
) -> None:
    tracker = adapter("17track", server.url)
    assert isinstance(tracker, Registrar)
    accounts.followed.clear()
    parcel(accounts, Scan.ACCEPTED)
    with pytest.raises(NotFound) as caught:
        tracker.track(NUMBER)
    assert caught.value.code == "not_followed"
    left = accounts.numbers_left
    assert tracker.register([NUMBER]) == {}
    assert tracker.register([NUMBER]) == {}
    assert accounts.numbers_left == left - 1
    assert tracker.track(NUMBER).milestone is Milestone.IN_TRANSIT


def test_an_account_without_numbers_left_is_said_as_such(
    accounts: Aggregators, server: RunningServer
) -> None:
    accounts.followed.clear()
    kept, accounts.numbers_left = accounts.numbers_left, 0
    tracker = adapter("17track", server.url)
    assert isinstance(tracker, Registrar)
    assert tracker.register([NUMBER])[NUMBER].code == "numbers_used_up"
    accounts.numbers_left = kept
