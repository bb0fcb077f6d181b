"""The webhook door: what is let in, and that nothing else leaves a trace."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta
from statistics import median

import pytest
import requests
from sqlalchemy import func, select

from backend.emulators.stage import Stage
from backend.store.models import Delivery
from backend.zendesk import webhook


def call(
    stage: Stage,
    body: bytes | None = None,
    *,
    tenant: str | None = None,
    secret: str | None = None,
    at: datetime | None = None,
    invocation: str = "inv-1",
    sign: bool = True,
) -> requests.Response:
    """A webhook call as Zendesk makes it; each part can be wrong."""
    body = (
        body
        if body is not None
        else json.dumps({"event": "created", "ticket_id": "7", "comment_id": "9"}).encode()
    )
    timestamp = (at or stage.world.now()).strftime("%Y-%m-%dT%H:%M:%SZ")
    headers = {webhook.TIMESTAMP_HEADER: timestamp, webhook.INVOCATION_HEADER: invocation}
    if sign:
        key = secret or stage.tenant.webhook_secret or ""
        headers[webhook.SIGNATURE_HEADER] = webhook.sign(key, timestamp, body)
    url = f"{stage.house.settings.public_url}/hooks/zendesk/{tenant or stage.tenant_id}"
    return requests.post(url, data=body, headers=headers, timeout=10)


def stored(stage: Stage) -> int:
    with stage.house.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Delivery)) or 0


def test_a_genuine_call_is_stored_before_it_is_answered(stage: Stage) -> None:
    assert call(stage).status_code == 202
    assert stored(stage) == 1


def test_a_replay_is_accepted_and_does_nothing(stage: Stage) -> None:
    assert [call(stage).status_code for _ in range(3)] == [202, 202, 202]
    assert call(stage, invocation="another call about the same comment").status_code == 202
    assert stored(stage) == 1


def test_a_second_message_on_the_same_ticket_is_a_new_event(stage: Stage) -> None:
    call(stage)
    second = json.dumps({"event": "buyer", "ticket_id": "7", "comment_id": "10"}).encode()
    assert call(stage, second, invocation="inv-2").status_code == 202
    assert stored(stage) == 2


@pytest.mark.parametrize(
    ("wrong", "status", "code"),
    [
        ({"secret": "guessed"}, 401, "forged_signature"),
        ({"sign": False}, 401, "forged_signature"),
        ({"body": b"not json"}, 400, "bad_webhook_body"),
        ({"body": b'{"event":"created"}'}, 400, "bad_webhook_body"),
        ({"body": b'{"event":"exploded","ticket_id":"1"}'}, 400, "bad_webhook_body"),
        ({"body": b"[" * 50_000}, 400, "bad_webhook_body"),
        ({"body": b"x" * 70_000}, 413, "too_large"),
        ({"tenant": "t_nobody"}, 404, "unknown_tenant"),
    ],
    ids=[
        "forged",
        "unsigned",
        "not json",
        "no ticket",
        "unknown event",
        "deep json",
        "too large",
        "unknown tenant",
    ],
)
def test_a_bad_call_is_refused_and_leaves_nothing(
    stage: Stage, wrong: dict[str, object], status: int, code: str
) -> None:
    answer = call(stage, **wrong)  # type: ignore[arg-type]
    assert answer.status_code == status
    assert answer.json()["error_code"] == code
    assert stored(stage) == 0


def test_an_old_signature_is_refused(stage: Stage) -> None:
    answer = call(stage, at=stage.world.now() - timedelta(minutes=16))
    assert answer.status_code == 401
    assert answer.json()["error_code"] == "stale_signature"
    assert stored(stage) == 0


def test_one_tenants_secret_does_not_open_another_tenants_door(stage: Stage) -> None:
    answer = call(stage, tenant=stage.other_tenant_id)
    assert answer.status_code == 404
    assert stored(stage) == 0


def test_an_unknown_tenant_is_answered_in_the_time_of_a_known_one(stage: Stage) -> None:
    """Same work for both, so the time tells nobody which tenants exist; generous, for a busy machine."""

    def seconds(tenant: str) -> float:
        began = time.perf_counter()
        call(stage, tenant=tenant, secret="guessed")
        return time.perf_counter() - began

    call(stage, secret="guessed")
    known = [seconds(stage.tenant_id) for _ in range(40)]
    unknown = [seconds(f"t_nobody{number}") for number in range(40)]
    assert 0.33 < median(unknown) / median(known) < 3.0
