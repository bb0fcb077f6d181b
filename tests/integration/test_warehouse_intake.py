"""What a warehouse sends: an admin's CSV files and signed pushes, taken once and seen in tickets."""

from __future__ import annotations

import json
import logging
import sqlite3
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import requests

from backend.domain.order import Money
from backend.emulators import demo_names as names
from backend.emulators.demo_world import ups_number
from backend.emulators.stage import Stage
from backend.sources.warehouses import signature

from .helpers import Api, buyer_writes

NUMBER = ups_number(880)
HEADER = "Order ID,Carrier,Tracking number,Ship date,Warehouse,Label cost (USD)\n"
CHINESE = "订单号,物流商,运单号,尾程单号,发货时间,仓库,运费,币种,收件人,收件地址,电话\n"


@pytest.fixture
def door(stage: Stage) -> dict[str, Any]:
    """The Connection of a warehouse, as the settings page makes it."""
    made = Api(stage, "admin", "settings").post(
        "/connections",
        {"kind": "intake", "label": "Reno", "credentials": {"time_zone": "America/Los_Angeles"}},
    )
    assert made.status_code == 200, made.text
    found: dict[str, Any] = made.json()
    return found


def upload(stage: Stage, door: dict[str, Any], text: str | bytes, who: str = "admin") -> requests.Response:
    data = text.encode() if isinstance(text, str) else text
    api = Api(stage, who, "settings" if who == "admin" else "sidebar")
    url = f"{stage.house.settings.public_url}/api/connections/{door['id']}/file"
    return requests.post(url, data=data, headers={**api.headers, "Content-Type": "text/csv"}, timeout=30)


def row(stage: Stage, order_id: str, number: str = NUMBER, *, hours_ago: int = 30) -> str:
    at = stage.world.now() - timedelta(hours=hours_ago)
    return f"{order_id},UPS,{number},{at:%Y-%m-%d %H:%M},Reno,7.42\n"


def push(
    stage: Stage, door: dict[str, Any], rows: object, *, secret: str | None = None, minutes_ago: float = 0
) -> requests.Response:
    body = json.dumps(rows).encode()
    at = (stage.world.now() - timedelta(minutes=minutes_ago)).isoformat()
    return send(
        door["webhook"], body, at, signature.sign(secret or door["generated"]["push_secret"], at, body)
    )


def send(url: str, body: bytes, at: str, signed: str) -> requests.Response:
    headers = {
        "Content-Type": "application/json",
        signature.TIMESTAMP_HEADER: at,
        signature.SIGNATURE_HEADER: signed,
    }
    return requests.post(url, data=body, headers=headers, timeout=30)


def rows_of(stage: Stage, door: dict[str, Any], order_id: str) -> list[Any]:
    return list(stage.house.warehouse_rows.shipments_of(stage.tenant_id, door["id"], order_id))


class TestFiles:
    def test_a_file_brings_the_number_that_amazon_lacks_into_the_ticket(
        self, stage: Stage, door: dict[str, Any]
    ) -> None:
        ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
        report = upload(stage, door, HEADER + row(stage, names.SHIP_BY_PASSED)).json()
        assert report["shipments"] == {"new": 1, "changed": 0, "same": 0}
        assert (report["tickets"], report["problems"]) == (1, [])
        stage.work_off()
        facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
        assert facts is not None
        (told,) = facts.warehouse_shipments
        assert (told.number, told.carrier, told.warehouse) == (NUMBER, "UPS", "Reno")
        assert told.label_cost == Money(Decimal("7.42"), "USD")
        assert NUMBER in [parcel.number for parcel in facts.shipments]

    def test_what_the_warehouse_knows_is_what_is_proposed_to_amazon(
        self, stage: Stage, door: dict[str, Any]
    ) -> None:
        ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
        upload(stage, door, HEADER + row(stage, names.SHIP_BY_PASSED))
        stage.work_off()
        shown = Api(stage).post(f"/tickets/{ticket.id}/upload", {"order_id": names.SHIP_BY_PASSED}).json()
        (proposal,) = shown["proposals"]
        assert (proposal["number"], proposal["carrier"], proposal["corrects"]) == (NUMBER, "ups", False)
        assert proposal["source"]
        assert proposal["shipped_at"] < stage.world.now().isoformat()
        body = {
            "order_id": names.SHIP_BY_PASSED,
            "reference": proposal["reference"],
            "stands": proposal["stands"],
            "carrier": proposal["carrier"],
            "number": proposal["number"],
            "shipped_on": proposal["shipped_at"][:10],
            "quantities": {item["item_id"]: item["left"] for item in proposal["items"]},
        }
        assert Api(stage).post(f"/tickets/{ticket.id}/upload/confirm", body).status_code == 200
        package = stage.world.orders[names.SHIP_BY_PASSED].packages[0]
        assert package.number == NUMBER
        assert package.ship_time is not None
        assert package.ship_time.isoformat()[:16] == proposal["shipped_at"][:16], "the warehouse's own time"

    def test_the_same_file_twice_changes_nothing(self, stage: Stage, door: dict[str, Any]) -> None:
        buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
        file = HEADER + row(stage, names.SHIP_BY_PASSED) + row(stage, names.HERO, ups_number(881))
        upload(stage, door, file)
        stage.work_off()
        before = rows_of(stage, door, names.HERO)
        report = upload(stage, door, file).json()
        assert report["shipments"] == {"new": 0, "changed": 0, "same": 2}
        assert report["tickets"] == 0
        after = rows_of(stage, door, names.HERO)
        assert [one.number for one in after] == [one.number for one in before]

    def test_a_changed_row_is_changed_and_a_number_that_comes_later_is_the_same_parcel(
        self, stage: Stage, door: dict[str, Any]
    ) -> None:
        bare = HEADER + f"{names.HERO},UPS,,2026-01-05,Reno,\n"
        assert upload(stage, door, bare).json()["shipments"]["new"] == 1
        upload(stage, door, HEADER + f"{names.HERO},UPS,{NUMBER},2026-01-05,Reno,7.42\n")
        assert [one.number for one in rows_of(stage, door, names.HERO)] == [NUMBER]
        again = upload(stage, door, bare).json()["shipments"]
        assert again == {"new": 0, "changed": 0, "same": 1}
        upload(stage, door, HEADER + f"{names.HERO},UPS,{NUMBER},2026-01-05,Reno,8.10\n")
        (kept,) = rows_of(stage, door, names.HERO)
        assert str(kept.label_cost.amount) == "8.10"

    def test_every_bad_row_is_named_and_the_good_ones_are_taken(
        self, stage: Stage, door: dict[str, Any]
    ) -> None:
        file = (
            HEADER
            + row(stage, names.HERO)
            + f"{names.ON_TIME},UPS,9.4E+21,2026-01-05,Reno,1\n"
            + f",UPS,{NUMBER},2026-01-05,Reno,1\n"
            + f"{names.STALLED},UPS,{ups_number(882)},yesterday,Reno,1\n"
            + row(stage, names.DENIED, ups_number(883))
        )
        report = upload(stage, door, file).json()
        assert report["shipments"]["new"] == 2
        told = [(one["line"], one["code"]) for one in report["problems"]]
        assert told == [(3, "scientific_number"), (4, "no_order_id"), (5, "bad_date")]
        assert report["problem_count"] == 3

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
    def test_chinese_headers_in_the_encodings_of_chinese_systems(
        self, stage: Stage, door: dict[str, Any], encoding: str
    ) -> None:
        file = CHINESE + (
            f"{names.HERO},云途,YT2326721272164410,9400111899223197428490,2026-01-05 10:00,"
            "深圳仓,38.50,人民币,王小明,北京市朝阳区,13800000000\n"
        )
        assert upload(stage, door, file.encode(encoding)).json()["shipments"]["new"] == 1
        (kept,) = rows_of(stage, door, names.HERO)
        assert (kept.carrier, kept.warehouse, kept.last_mile_number) == (
            "云途",
            "深圳仓",
            "9400111899223197428490",
        )
        assert (str(kept.label_cost.amount), kept.label_cost.currency) == ("38.50", "CNY")

    def test_nothing_of_the_buyer_is_stored_or_logged(
        self, stage: Stage, door: dict[str, Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        file = CHINESE + (
            f"{names.HERO},云途,YT2326721272164410,,2026-01-05,深圳仓,38.50,人民币,"
            "BUYERZZ,STREETZZ 5,PHONEZZ13800000000\n"
            f"bad id!,云途,YT2326721272164411,,2026-01-05,深圳仓,38.50,人民币,BUYERZZ,STREETZZ 5,PHONEZZ138\n"
        )
        answer = upload(stage, door, file)
        assert answer.json()["shipments"]["new"] == 1
        stored = Path(sqlite_file(stage)).read_bytes() + Path(f"{sqlite_file(stage)}-wal").read_bytes()
        for said in ("BUYERZZ", "STREETZZ", "PHONEZZ"):
            assert said.encode() not in stored
            assert said not in caplog.text
            assert said not in answer.text

    def test_stock_says_whether_a_replacement_can_be_sent(self, stage: Stage, door: dict[str, Any]) -> None:
        sku = names.LAMP[2]
        ticket = buyer_writes(stage, "I never received it.")
        report = upload(stage, door, f"SKU,On hand\n{sku},12\n").json()
        assert report["stock"] == {"new": 1, "changed": 0, "same": 0}
        assert upload(stage, door, f"SKU,On hand\n{sku},12\n").json()["stock"]["same"] == 1
        Api(stage).post(f"/tickets/{ticket.id}/card/refresh", {"force": True})
        facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
        assert facts is not None
        assert [(one.sku, one.on_hand, one.source) for one in facts.stock] == [(sku, 12, "intake")]

    def test_an_older_stock_level_does_not_replace_a_newer_one(
        self, stage: Stage, door: dict[str, Any]
    ) -> None:
        for on_hand, day in ((5, "2026-01-08"), (9, "2026-01-05")):
            upload(stage, door, f"SKU,On hand,As of\nA-1,{on_hand},{day}\n")
        level = stage.house.warehouse_rows.stock(stage.tenant_id, door["id"], "A-1")
        assert level is not None
        assert level.on_hand == 5

    def test_a_form_with_the_file_is_taken_too(self, stage: Stage, door: dict[str, Any]) -> None:
        url = f"{stage.house.settings.public_url}/api/connections/{door['id']}/file"
        file = {"file": ("sent.csv", HEADER + row(stage, names.HERO))}
        headers = Api(stage, "admin", "settings").headers
        assert requests.post(url, files=file, headers=headers, timeout=30).json()["shipments"]["new"] == 1

    @pytest.mark.parametrize(
        ("data", "status", "code"),
        [
            (b"", 400, "no_file"),
            (b"a,b\n1,2\n", 400, "no_columns"),
            (b"\xff" * 40, 400, "no_columns"),
            (b"x" * (5 * 1024 * 1024 + 1), 413, "too_large"),
        ],
    )
    def test_a_file_that_is_none_is_refused_as_a_whole(
        self, stage: Stage, door: dict[str, Any], data: bytes, status: int, code: str
    ) -> None:
        answer = upload(stage, door, data)
        assert answer.status_code == status
        assert answer.json()["error_code"] in (code, "unreadable_file")

    def test_only_admins_upload(self, stage: Stage, door: dict[str, Any]) -> None:
        answer = upload(stage, door, HEADER + row(stage, names.HERO), who="agent")
        assert (answer.status_code, answer.json()["error_code"]) == (403, "admins_only")

    def test_only_a_warehouses_connection_takes_files(self, stage: Stage, door: dict[str, Any]) -> None:
        ups = next(one for one in stage.house.connections.all_of(stage.tenant_id) if one.kind == "ups")
        answer = upload(stage, {**door, "id": ups.id}, HEADER + row(stage, names.HERO))
        assert (answer.status_code, answer.json()["error_code"]) == (400, "no_such_connection")

    def test_who_uploaded_is_in_the_log(self, stage: Stage, door: dict[str, Any]) -> None:
        upload(stage, door, HEADER + row(stage, names.HERO))
        with sqlite3.connect(sqlite_file(stage)) as database:
            (text,) = database.execute(
                "select data from audit_entries where kind = 'warehouse_file'"
            ).fetchone()
        assert json.loads(text)["by"] == stage.people["admin"].id

    def test_thousands_of_rows_are_taken_within_seconds(self, stage: Stage, door: dict[str, Any]) -> None:
        lines = [row(stage, f"112-{place:07d}-0000000", ups_number(place)) for place in range(5_000)]
        answer = upload(stage, door, HEADER + "".join(lines))
        assert answer.json()["shipments"]["new"] == 5_000
        assert answer.elapsed.total_seconds() < 15


class TestPushes:
    def rows(self, number: str = NUMBER, cost: str = "7.42") -> dict[str, Any]:
        return {
            "shipments": [
                {
                    "order_id": names.SHIP_BY_PASSED,
                    "carrier": "UPS",
                    "tracking_number": number,
                    "shipped_at": "2026-01-05T10:00:00Z",
                    "label_cost": cost,
                    "currency": "USD",
                    "recipient": "Nobody's business",
                }
            ]
        }

    def test_a_signed_push_is_taken_and_the_ticket_follows(self, stage: Stage, door: dict[str, Any]) -> None:
        ticket = buyer_writes(stage, order_id=names.SHIP_BY_PASSED)
        answer = push(stage, door, self.rows())
        assert answer.status_code == 200, answer.text
        assert (answer.json()["shipments"]["new"], answer.json()["tickets"]) == (1, 1)
        stage.work_off()
        facts = stage.house.tickets.get(stage.tenant_id, ticket.id).facts
        assert facts is not None
        assert [(one.number, one.source) for one in facts.warehouse_shipments] == [(NUMBER, "intake")]

    def test_of_a_split_shipment_the_card_says_what_each_parcel_holds_and_that_much_is_proposed(
        self, stage: Stage, door: dict[str, Any]
    ) -> None:
        ticket = buyer_writes(stage, order_id=names.NOT_DUE)
        sku, title = names.SHELF[2], names.SHELF[0]
        numbers = [ups_number(884), ups_number(885)]
        parcel = {"order_id": names.NOT_DUE, "carrier": "UPS", "shipped_at": stage.world.now().isoformat()}
        told = {**parcel, "tracking_number": numbers[0], "items": [{"SKU": sku, "Qty": 1, "price": "46.90"}]}
        file = f"Order,Carrier,Tracking,SKU,Quantity\n{names.NOT_DUE},UPS,{numbers[1]},{sku},1\n"
        assert push(stage, door, [told]).json()["problems"] == []
        assert upload(stage, door, file).json()["problems"] == []
        assert push(stage, door, [told]).json()["shipments"]["same"] == 1
        stage.work_off()
        (order,) = Api(stage).get(f"/tickets/{ticket.id}/card").json()["orders"]
        inside = {one["number"]: one["contents"] for one in order["shipments"]}
        assert inside == {number: [{"title": title, "quantity": 1, "sku": sku}] for number in numbers}
        form = Api(stage).post(f"/tickets/{ticket.id}/upload", {"order_id": names.NOT_DUE}).json()
        assert [
            (one["number"], [(item["left"], item["proposed"]) for item in one["items"]])
            for one in form["proposals"]
        ] == [(number, [(2, 1)]) for number in numbers]

    def test_a_replay_is_harmless_also_when_newer_rows_came_between(
        self, stage: Stage, door: dict[str, Any]
    ) -> None:
        body, at = json.dumps(self.rows(cost="5.00")).encode(), stage.world.now().isoformat()
        signed = signature.sign(door["generated"]["push_secret"], at, body)
        assert send(door["webhook"], body, at, signed).status_code == 200
        stage.world.advance(timedelta(minutes=3))
        push(stage, door, self.rows(cost="6.00"))
        again = send(door["webhook"], body, at, signed)
        assert again.json()["shipments"] == {"new": 0, "changed": 0, "same": 1}
        (kept,) = rows_of(stage, door, names.SHIP_BY_PASSED)
        assert str(kept.label_cost.amount) == "6.00"

    def test_refusals_are_clear(self, stage: Stage, door: dict[str, Any]) -> None:
        def told(answer: requests.Response) -> tuple[int, str]:
            return answer.status_code, answer.json()["error_code"]

        assert told(push(stage, door, self.rows(), secret="wrong")) == (401, "forged_signature")
        assert told(push(stage, door, self.rows(), minutes_ago=16)) == (401, "stale_signature")
        assert told(push(stage, door, self.rows(), minutes_ago=-16)) == (401, "stale_signature")
        assert told(push(stage, door, "no rows")) == (400, "bad_push")
        nowhere = door["webhook"].replace(door["id"], "c_none")
        assert told(push(stage, {**door, "webhook": nowhere}, self.rows())) == (404, "unknown_tenant")
        foreign = door["webhook"].replace(stage.tenant_id, stage.other_tenant_id)
        assert told(push(stage, {**door, "webhook": foreign}, self.rows())) == (404, "unknown_tenant")
        large = b"[" + b" " * stage.house.settings.push_max_bytes + b"]"
        assert told(send(door["webhook"], large, "0", "x")) == (413, "too_large")
        assert rows_of(stage, door, names.SHIP_BY_PASSED) == []

    def test_a_bad_row_is_named_in_the_answer(self, stage: Stage, door: dict[str, Any]) -> None:
        rows = [*self.rows()["shipments"], {"order_id": names.HERO, "tracking_number": "9.4E+21"}, "no row"]
        answer = push(stage, door, rows).json()
        assert answer["shipments"]["new"] == 1
        told = [(one["line"], one["code"]) for one in answer["problems"]]
        assert told == [(2, "scientific_number"), (3, "no_row")]

    def test_the_secret_is_told_once_and_kept_sealed(self, stage: Stage, door: dict[str, Any]) -> None:
        secret = door["generated"]["push_secret"]
        assert len(secret) >= 32
        listed = Api(stage, "admin", "settings").get("/connections")
        assert secret not in listed.text
        assert door["webhook"] in listed.text
        assert secret.encode() not in Path(sqlite_file(stage)).read_bytes()

    def test_another_tenants_tickets_see_nothing_of_it(self, stage: Stage, door: dict[str, Any]) -> None:
        push(stage, door, self.rows())
        assert (
            stage.house.warehouse_rows.shipments_of(stage.other_tenant_id, door["id"], names.SHIP_BY_PASSED)
            == ()
        )


def sqlite_file(stage: Stage) -> str:
    return stage.house.settings.database_url.removeprefix("sqlite:///")
