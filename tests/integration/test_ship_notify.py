"""ShipStation says by an unsigned webhook where there is news; they are read from the account itself."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from backend.emulators import demo_names as names
from backend.emulators import warehouses
from backend.emulators.demo_world import ups_number
from backend.emulators.stage import CREDENTIALS, Stage
from backend.emulators.warehouses import Sent
from backend.emulators.world import FaultKind
from backend.emulators.zendesk.model import Ticket

from .helpers import Api, buyer_writes, notes

NUMBER = ups_number(880)
BATCH = "100301"


@pytest.fixture
def address(stage: Stage) -> str:
    """Where ShipStation is told to call us, as the settings page shows it to an admin."""
    api = Api(stage, "admin", "settings")
    made = api.post(
        "/connections",
        {"kind": "shipstation", "label": "Reno", "credentials": CREDENTIALS["shipstation"]},
    ).json()
    assert made["generated"] == {}, "nothing to copy but the address"
    (shown,) = [one for one in api.get("/connections").json()["connections"] if one["id"] == made["id"]]
    assert shown["webhook"] == made["webhook"]
    return str(made["webhook"])


def leaves(stage: Stage, order_id: str = names.SHIP_BY_PASSED) -> None:
    """A label is made in ShipStation, in the batch that its webhook will name."""
    left = stage.world.now() - timedelta(minutes=1)
    stage.beside.reno.sent.append(Sent(order_id, "ups", NUMBER, left, cost="7.42", batch=BATCH))


def told(stage: Stage, ticket: Ticket) -> list[tuple[str | None, str, str | None]]:
    facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
    assert facts is not None
    return [(one.number, one.source, one.warehouse) for one in facts.warehouse_shipments]


def rows_of(stage: Stage, tenant_id: str, address: str) -> list[str | None]:
    kept = stage.house.warehouse_rows.shipments_of(tenant_id, address.split("/")[-2], names.SHIP_BY_PASSED)
    return [one.number for one in kept]


def test_what_left_is_seen_in_the_ticket_once_and_the_order_is_not_asked_about_again(
    stage: Stage, address: str
) -> None:
    ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
    assert told(stage, ticket) == []
    leaves(stage)
    before = stage.world.count("shipstation")
    assert warehouses.ship_notify(address, BATCH).status_code == 200
    assert stage.world.count("shipstation") == before, "stored, and read later"
    assert stage.house.inbox.waiting(stage.tenant_id) == 1
    stage.work_off()
    assert stage.world.count("shipstation") - before == 2, "the batch, and the names of the warehouses"
    assert told(stage, ticket) == [(NUMBER, "shipstation", "Reno 1")]
    written = notes(stage, ticket)
    assert any(NUMBER in note for note in written)
    for _ in range(2):
        assert warehouses.ship_notify(address, BATCH).status_code == 200
    assert stage.work_off() == 2, "read again, and no ticket is looked at"
    assert notes(stage, ticket) == written
    assert rows_of(stage, stage.tenant_id, address) == [NUMBER]
    assert rows_of(stage, stage.other_tenant_id, address) == []


def test_a_parcel_that_was_told_before_the_buyer_wrote_is_there_while_shipstation_is_down(
    stage: Stage, address: str
) -> None:
    leaves(stage)
    warehouses.ship_notify(address, BATCH)
    stage.work_off()
    stage.world.fail("shipstation", FaultKind.SERVER_ERROR, times=20)
    ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
    assert told(stage, ticket) == [(NUMBER, "shipstation", "Reno 1")]


def test_a_label_that_is_voided_afterwards_does_not_come_back(stage: Stage, address: str) -> None:
    ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
    leaves(stage)
    warehouses.ship_notify(address, BATCH)
    stage.work_off()
    stage.world.advance(timedelta(minutes=5))
    stage.beside.reno.sent[-1].voided = True
    for _ in range(2):
        Api(stage).post(f"/tickets/{ticket.id}/card/refresh", {"force": True})
        assert told(stage, ticket) == []


def test_a_call_that_fails_is_made_again_and_a_refused_key_is_shown(stage: Stage, address: str) -> None:
    ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
    leaves(stage)
    stage.world.fail("shipstation", FaultKind.RATE_LIMITED, times=1)
    warehouses.ship_notify(address, BATCH)
    stage.work_off()
    assert told(stage, ticket) == []
    stage.world.advance(timedelta(minutes=2))
    stage.work_off()
    assert [one[0] for one in told(stage, ticket)] == [NUMBER]
    stage.beside.reno.shipstation = ("another", "key")
    warehouses.ship_notify(address, BATCH)
    stage.work_off()
    assert stage.house.inbox.waiting(stage.tenant_id) == 0
    listed = Api(stage, "admin", "settings").get("/connections").json()["connections"]
    assert {one["kind"]: one["health"] for one in listed}["shipstation"] == "broken"


def test_an_address_that_is_not_shipstations_is_refused_and_never_called(stage: Stage, address: str) -> None:
    before = stage.world.count("shipstation")
    for points_to in (
        f"{stage.servers['reno'].url}/shipstation/shipments?batchId={BATCH}",
        "http://ssapi.shipstation.com/shipments?batchId=1",
        "https://ssapi.shipstation.com.evil.example/shipments?batchId=1",
        "https://ssapi.shipstation.com@127.0.0.1/shipments?batchId=1",
        "https://ssapi.shipstation.com/accounts/listtags",
        "file:///etc/passwd",
    ):
        answer = warehouses.ship_notify(address, BATCH, resource_url=points_to)
        assert (answer.status_code, answer.json()["error_code"]) == (400, "foreign_address"), points_to
    assert stage.house.inbox.waiting(stage.tenant_id) == 0
    assert stage.world.count("shipstation") == before


def test_only_the_whole_address_is_a_door(stage: Stage, address: str) -> None:
    def answer(url: str, **body: Any) -> tuple[int, str]:
        got = requests.post(url, timeout=10, **(body or {"json": {"resource_url": "x"}}))
        return got.status_code, got.json()["error_code"]

    short, _, secret = address.rpartition("/")
    assert len(secret) >= 32
    connection = short.rsplit("/", 1)[1]
    ups = next(one for one in stage.house.connections.all_of(stage.tenant_id) if one.kind == "ups")
    for url in (
        short,
        f"{short}/wrong-secret",
        f"{short}/{secret[:-1]}",
        address.replace(stage.tenant_id, stage.other_tenant_id),
        address.replace(stage.tenant_id, "t_nobody"),
        address.replace(connection, "c_none"),
        address.replace(connection, ups.id),
        address.replace("/shipstation/", "/veeqo/"),
        f"{short.replace('/shipstation/', '/ups/').replace(connection, ups.id)}/",
    ):
        assert answer(url)[0] == 404, url
    assert answer(address, data=b"no json") == (400, "bad_webhook_body")
    assert answer(address, data=b" " * 70_000) == (413, "too_large")


def test_neither_the_secret_nor_the_buyer_is_stored_or_logged(
    stage: Stage, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    leaves(stage)
    warehouses.ship_notify(address, BATCH)
    stage.work_off()
    file = stage.house.settings.database_url.removeprefix("sqlite:///")
    stored = Path(file).read_bytes() + Path(f"{file}-wal").read_bytes()
    ours = "\n".join(
        one.getMessage() for one in caplog.records if not one.name.startswith(("urllib3", "werkzeug"))
    )
    for said in (address.rsplit("/", 1)[1], warehouses.BUYER):
        assert said.encode() not in stored
        assert said not in ours
