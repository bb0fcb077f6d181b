"""Aggregators tell news by signed webhooks: kept before they are answered, and seen in the ticket."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
import requests

from backend.emulators import aggregators
from backend.emulators import demo_names as names
from backend.emulators.aggregators import Aggregators
from backend.emulators.stage import Stage
from backend.emulators.web_server import serve
from backend.emulators.world import Parcel, ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket
from backend.services import install, refreshing

from .helpers import Api, buyer_writes, field

NUMBER = "YT2326721272164409"
KINDS = ("17track", "easypost", "aftership")
every_kind = pytest.mark.parametrize("kind", KINDS)


@dataclass
class Desk:
    """A tenant with aggregators; ``order`` goes by YunExpress, which has no API of its own here."""

    stage: Stage
    accounts: Aggregators
    connections: dict[str, str]

    def connect(self, kind: str) -> str:
        made = install.connect(
            self.stage.house,
            self.stage.tenant,
            kind=kind,
            label=kind,
            credentials={"api_key": aggregators.KEY, "webhook_secret": aggregators.SECRET},
        )
        self.connections[kind] = made.id
        return made.id

    def address(self, kind: str, *, tenant: str | None = None, connection: str | None = None) -> str:
        tenant = tenant or self.stage.tenant_id
        connection = connection or self.connections[kind]
        return f"{self.stage.house.settings.public_url}/hooks/{kind}/{tenant}/{connection}"

    def push(self, kind: str, number: str = NUMBER, *, key: str | None = None) -> int:
        return aggregators.push(self.accounts, kind, self.address(kind), number, key=key)

    def moves(self, scan: Scan, *, minutes_ago: int = 5, city: str = "Denver") -> None:
        event = ParcelEvent(self.stage.world.now() - timedelta(minutes=minutes_ago), scan, city, "CO")
        self.stage.world.parcels["yunexpress", NUMBER].events.append(event)

    def headline(self, ticket: Ticket) -> str:
        self.stage.work_off()
        return str(field(self.stage, ticket, "headline"))


@pytest.fixture
def desk(stage: Stage) -> Iterator[Desk]:
    accounts = Aggregators(stage.world)
    server = serve(aggregators.create_app(accounts))
    for kind in KINDS:
        stage.house.settings.source_urls[kind] = server.url
    package = stage.world.orders[names.ON_TIME].packages[0]
    package.carrier, package.number = "YunExpress", NUMBER
    stage.world.add_parcel(Parcel(NUMBER, "yunexpress"))
    made = Desk(stage, accounts, {})
    made.moves(Scan.ACCEPTED, minutes_ago=600, city="Reno")
    yield made
    server.stop()


@every_kind
def test_a_push_brings_news_into_the_ticket_without_a_call(desk: Desk, kind: str) -> None:
    desk.connect(kind)
    desk.accounts.followed.add(NUMBER)
    # The proof of a denied delivery is asked for apart; only the news is counted here.
    desk.stage.house.tenants.save_policy(
        desk.stage.tenant_id, replace(desk.stage.tenant.policy, fetch_proof=False)
    )
    ticket = buyer_writes(desk.stage, order_id=names.ON_TIME)
    assert desk.headline(ticket) == "fbm_headline_shipped"
    desk.stage.world.advance(timedelta(minutes=20))
    desk.moves(Scan.DELIVERED)
    with desk.stage.world.counting() as tally:
        assert desk.push(kind) == 200
        assert desk.headline(ticket) == "fbm_headline_delivered"
    assert tally[kind] == 0
    sources = {
        one["source"]: one for one in Api(desk.stage).get(f"/tickets/{ticket.id}/card").json()["sources"]
    }
    assert sources[kind]["state"] == "ok"


@every_kind
def test_a_push_that_comes_too_late_or_again_changes_nothing(desk: Desk, kind: str) -> None:
    desk.connect(kind)
    desk.accounts.followed.add(NUMBER)
    ticket = buyer_writes(desk.stage, order_id=names.ON_TIME)
    desk.stage.world.advance(timedelta(hours=1))
    early = aggregators.webhook(desk.accounts, kind, NUMBER)
    desk.stage.world.advance(timedelta(hours=1))
    desk.moves(Scan.DELIVERED)
    assert desk.push(kind) == 200
    assert desk.headline(ticket) == "fbm_headline_delivered"
    for _ in range(2):
        headers = {"Content-Type": "application/json", **aggregators.signed(kind, early)}
        assert requests.post(desk.address(kind), data=early, headers=headers, timeout=10).status_code == 200
    assert desk.headline(ticket) == "fbm_headline_delivered"
    (kept,) = desk.stage.house.parcels.get(desk.stage.tenant_id, [NUMBER]).values()
    assert kept.shipment is not None
    assert kept.shipment.milestone == "delivered"


@every_kind
def test_refusals_are_clear(desk: Desk, kind: str) -> None:
    desk.connect(kind)
    buyer_writes(desk.stage, order_id=names.ON_TIME)
    body = aggregators.webhook(desk.accounts, kind, NUMBER)
    good = aggregators.signed(kind, body)

    def answer(url: str, data: bytes, headers: dict[str, str]) -> tuple[int, str]:
        got = requests.post(url, data=data, headers=headers, timeout=10)
        return got.status_code, got.json()["error_code"]

    here = desk.address(kind)
    assert answer(here, body, dict(aggregators.signed(kind, body, "wrong"))) == (401, "forged_signature")
    assert answer(here, body, {}) == (401, "forged_signature")
    garbage = b"not json"
    assert answer(here, garbage, dict(aggregators.signed(kind, garbage))) == (400, "bad_webhook_body")
    assert answer(desk.address(kind, tenant="t_nobody"), body, dict(good)) == (404, "unknown_tenant")
    assert answer(desk.address(kind, connection="c_none"), body, dict(good)) == (404, "unknown_tenant")
    foreign = desk.address(kind, tenant=desk.stage.other_tenant_id)
    assert answer(foreign, body, dict(good)) == (404, "unknown_tenant")
    large = b" " * (desk.stage.house.settings.push_max_bytes + 1)
    assert answer(here, large, dict(aggregators.signed(kind, large))) == (413, "too_large")
    ups = next(one for one in desk.stage.house.connections.all_of(desk.stage.tenant_id) if one.kind == "ups")
    assert answer(desk.address("ups", connection=ups.id), body, dict(good)) == (404, "unknown_tenant")


@every_kind
def test_what_is_long_past_is_refused(desk: Desk, kind: str) -> None:
    desk.connect(kind)
    body = aggregators.webhook(desk.accounts, kind, NUMBER)
    desk.stage.world.advance(timedelta(days=4))
    got = requests.post(
        desk.address(kind), data=body, headers=dict(aggregators.signed(kind, body)), timeout=10
    )
    assert (got.status_code, got.json()["error_code"]) == (401, "stale_signature")


def test_a_number_that_no_ticket_speaks_of_is_not_kept(desk: Desk) -> None:
    desk.connect("aftership")
    assert desk.push("aftership") == 200
    assert desk.stage.house.parcels.get(desk.stage.tenant_id, [NUMBER]) == {}


def test_the_carrier_itself_goes_before_what_an_aggregator_pushes(desk: Desk) -> None:
    desk.connect("easypost")
    ticket = buyer_writes(desk.stage)
    number = desk.stage.world.orders[names.HERO].packages[0].number or ""
    before = desk.stage.house.parcels.get(desk.stage.tenant_id, [number])[number]
    desk.stage.world.advance(timedelta(minutes=5))
    assert desk.push("easypost", number) == 200
    after = desk.stage.house.parcels.get(desk.stage.tenant_id, [number])[number]
    assert (after.connection_id, after.asked_at) == (before.connection_id, before.asked_at)
    assert desk.headline(ticket) == "fbm_headline_delayed"


def test_another_tenant_sees_nothing_of_it(desk: Desk) -> None:
    desk.connect("17track")
    desk.accounts.followed.add(NUMBER)
    buyer_writes(desk.stage, order_id=names.ON_TIME)
    assert desk.push("17track") == 200
    assert desk.stage.house.parcels.get(desk.stage.other_tenant_id, [NUMBER]) == {}


class TestRegistering:
    def test_17track_is_told_of_a_parcel_once_and_that_counts_as_a_call(self, desk: Desk) -> None:
        connection = desk.connect("17track")
        since = desk.stage.world.now() - timedelta(minutes=1)
        buyer_writes(desk.stage, order_id=names.ON_TIME)
        assert desk.accounts.followed == {NUMBER}
        calls = desk.stage.house.calls.since(desk.stage.tenant_id, connection, since=since)
        assert len(calls) == 2, "one to ask, one to register"
        buyer_writes(desk.stage, order_id=names.ON_TIME, sender="qrst5678abcd123@marketplace.amazon.com")
        assert desk.accounts.numbers_left == 99

    def test_its_news_come_by_push_or_with_the_next_look(self, desk: Desk) -> None:
        desk.connect("17track")
        ticket = buyer_writes(desk.stage, order_id=names.ON_TIME)
        row = Api(desk.stage).get(f"/tickets/{ticket.id}/card").json()["sources"]
        assert {one["source"]: one["state"] for one in row}["17track"] == "no_data_yet"
        desk.stage.world.advance(timedelta(minutes=31))
        refreshing.refresh(desk.stage.house)
        desk.stage.work_off()
        card = Api(desk.stage).get(f"/tickets/{ticket.id}/card").json()
        assert card["orders"][0]["shipments"][0]["last_scan"]["city"] == "Reno"

    def test_a_number_that_was_registered_elsewhere_is_fine(self, desk: Desk) -> None:
        desk.connect("17track")
        desk.accounts.followed.add(NUMBER)
        buyer_writes(desk.stage, order_id=names.ON_TIME)
        assert desk.accounts.numbers_left == 100

    def test_an_account_without_numbers_left_says_so(self, desk: Desk) -> None:
        desk.connect("17track")
        desk.accounts.numbers_left = 0
        ticket = buyer_writes(desk.stage, order_id=names.ON_TIME)
        rows = Api(desk.stage).get(f"/tickets/{ticket.id}/card").json()["sources"]
        (row,) = [one for one in rows if one["source"] == "17track"]
        assert (row["state"], row["message_key"]) == ("rate_limited", "errors.numbers_used_up")
