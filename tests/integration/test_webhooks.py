"""The webhook door: what is let in, and that nothing else leaves a trace."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

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


def test_an_unknown_tenant_costs_the_same_work_as_a_known_one(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every call computes one signature over its body, so that the time tells nobody which tenants exist."""
    computed: list[bytes] = []
    sign = webhook.sign

    def counted(secret: str, timestamp: str, body: bytes) -> str:
        computed.append(body)
        return sign(secret, timestamp, body)

    body = b'{"event":"created","ticket_id":"7","comment_id":"9"}'
    answers = []
    for tenant in (stage.tenant_id, "t_nobody", stage.other_tenant_id):
        headers = {
            webhook.TIMESTAMP_HEADER: "2026-01-01T00:00:00Z",
            webhook.INVOCATION_HEADER: "inv-1",
            webhook.SIGNATURE_HEADER: "Zm9yZ2Vk",
        }
        with monkeypatch.context() as patch:
            patch.setattr(webhook, "sign", counted)
            url = f"{stage.house.settings.public_url}/hooks/zendesk/{tenant}"
            answers.append(requests.post(url, data=body, headers=headers, timeout=10).status_code)
    assert answers == [401, 404, 404]
    assert computed == [body, body, body]
