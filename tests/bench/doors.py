"""How much our doors cost above the barest Flask view that does the same duty."""

from __future__ import annotations

import itertools
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from statistics import median

from flask import Flask, Response, jsonify, request
from sqlalchemy import Column, Integer, MetaData, String, Table, insert, select

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage, open_stage
from backend.store.database import Database
from backend.web.app import create_app
from backend.zendesk import webhook
from tests.bench.lines import Line
from tests.integration.helpers import Api, buyer_writes

ROUNDS = 131
CALLS = 8


def seconds_each(one: Callable[[], object], *, calls: int = CALLS) -> float:
    """Seconds a call."""
    began = time.perf_counter()
    for _ in range(calls):
        one()
    return (time.perf_counter() - began) / calls


def side_by_side(ours: Callable[[], object], bare: Callable[[], object]) -> tuple[float, float]:
    """Medians of many short rounds taken in turns, so that a busy moment hits both."""
    for one in (ours, bare):
        seconds_each(one, calls=30)
    pairs = [(seconds_each(ours), seconds_each(bare)) for _ in range(ROUNDS)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def lines() -> Iterator[Line]:
    """Webhook intake and warm card; both over in-process clients, so that no socket blurs them."""
    stage = open_stage()
    try:
        yield warm_card(stage)
        yield intake(stage)
    finally:
        stage.close()


def bare_app(folder: str) -> tuple[Flask, Database, Table]:
    """A Flask app with one table in a SQLite file opened as ours is."""
    database = Database(f"sqlite:///{folder}/bare.db")
    table = Table(
        "rows",
        MetaData(),
        Column("id", Integer, primary_key=True),
        Column("key", String, unique=True),
        Column("body", String),
    )
    table.create(database.engine)
    return Flask("bare"), database, table


def intake(stage: Stage) -> Line:
    """Webhooks a second as a share of a bare view that verifies the same HMAC and commits one row."""
    secret = stage.tenant.webhook_secret or ""
    counter = itertools.count(1)

    def signed() -> tuple[bytes, dict[str, str]]:
        number = next(counter)
        body = json.dumps(
            {"event": "buyer", "ticket_id": str(10_000_000 + number), "comment_id": str(number)}
        ).encode()
        timestamp = stage.world.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        return body, {
            webhook.TIMESTAMP_HEADER: timestamp,
            webhook.INVOCATION_HEADER: f"inv-{number}",
            webhook.SIGNATURE_HEADER: webhook.sign(secret, timestamp, body),
        }

    with tempfile.TemporaryDirectory() as folder:
        app, database, table = bare_app(folder)

        @app.post("/hook")
        def hook() -> Response:
            body = request.get_data()
            webhook.verify(
                secret,
                timestamp=request.headers[webhook.TIMESTAMP_HEADER],
                body=body,
                signature=request.headers[webhook.SIGNATURE_HEADER],
                now=stage.world.now(),
                max_age_seconds=900,
            )
            with database.engine.begin() as connection:
                connection.execute(
                    insert(table), {"key": request.headers[webhook.INVOCATION_HEADER], "body": body.decode()}
                )
            return Response(status=202)

        ours, bare = create_app(stage.house).test_client(), app.test_client()
        path = f"/hooks/zendesk/{stage.tenant_id}"

        def send(client: object, to: str) -> None:
            body, headers = signed()
            answer = client.post(to, data=body, headers=headers)  # type: ignore[attr-defined]
            if answer.status_code != 202:
                raise RuntimeError(f"the door answered {answer.status_code}")

        mine, floor = side_by_side(lambda: send(ours, path), lambda: send(bare, "/hook"))
        database.close()
    return Line("webhook_intake_rate", 1 / mine, "calls/s", 0.6, floor=1 / floor, at_least=True)


def warm_card(stage: Stage) -> Line:
    """Time of a stored card over a bare view with one SELECT of a row as large."""
    ticket = buyer_writes(stage, order_id=names.HERO)
    api = Api(stage)
    path = f"/api/tickets/{ticket.id}/card"
    client = create_app(stage.house).test_client()
    size = len(client.get(path, headers=api.headers).data)
    with tempfile.TemporaryDirectory() as folder:
        app, database, table = bare_app(folder)
        with database.engine.begin() as connection:
            connection.execute(insert(table), {"id": 1, "key": "card", "body": "x" * size})

        @app.get("/card")
        def card() -> Response:
            with database.reading() as session:
                row = session.execute(select(table.c.body).where(table.c.id == 1)).one()
            return jsonify(body=row[0])

        bare = app.test_client()
        mine, floor = side_by_side(lambda: client.get(path, headers=api.headers), lambda: bare.get("/card"))
        database.close()
    return Line("warm_card", mine * 1000, "ms", 3.0, floor=floor * 1000)


def cold_lines() -> Iterator[Line]:
    """Cold card over the slowest chain of injected upstream latencies (Amazon 400 ms, carrier 600 ms)."""
    stage = open_stage()
    try:
        warm_up = buyer_writes(stage, order_id=names.ON_TIME)
        tickets = [
            # A parcel each: what a carrier told about one counts for all its tickets.
            buyer_writes(
                stage, order_id=order_id, sender=f"cold{number}abcdefghi@marketplace.amazon.com", work=False
            )
            for number, order_id in enumerate((names.HERO, names.WEATHER, names.ESTIMATE_LATE))
        ]
        stage.account.wait_idle()
        api = Api(stage)
        api.post(f"/tickets/{warm_up.id}/card/refresh", {"force": True})
        stage.world.latency.update({"amazon": 0.4, "ups": 0.6})

        def seconds(ticket_id: int, force: bool) -> float:
            began = time.perf_counter()
            card = api.post(f"/tickets/{ticket_id}/card/refresh", {"force": force}).json()
            took = time.perf_counter() - began
            if card["orders"][0]["shipments"][0]["source"] != "ups":
                raise RuntimeError("the cold card lacks the carrier's answer")
            return took

        unknown = median(seconds(ticket.id, False) for ticket in tickets)
        stage.world.advance(timedelta(minutes=20))
        stored = median(seconds(ticket.id, True) for ticket in tickets)
        yield Line("cold_card_number_unknown", unknown * 1000, "ms", 1.10, floor=1000)
        yield Line("cold_card_number_stored", stored * 1000, "ms", 1.10, floor=600)
    finally:
        stage.world.latency.clear()
        stage.close()


def call_lines() -> Iterator[Line]:
    """Upstream calls that one triage costs."""
    stage = open_stage()
    try:
        buyer_writes(stage, order_id=names.ON_TIME)
        with stage.world.counting() as calls:
            ticket = buyer_writes(stage, order_id=names.HERO, sender="zyxw9876vuts432@marketplace.amazon.com")
        with stage.world.counting() as again:
            from backend.services.triage import triage

            triage(stage.house, stage.tenant, ticket.id)
        yield Line("triage_calls_zendesk", calls["zendesk"], "calls", 2)
        yield Line("triage_calls_zendesk_repeated", calls["zendesk"] + again["zendesk"], "calls", 3)
        yield Line("triage_calls_amazon", calls["amazon"], "calls", 1)
        yield Line("triage_calls_carrier", calls["ups"], "calls", 1)
    finally:
        stage.close()
