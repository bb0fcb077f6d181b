"""Versions of what admins write: kept, restored, and told with who wrote them."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from backend.emulators.stage import Stage
from backend.store.models import AuditEntry

from .helpers import Api, buyer_writes
from .test_templates import LATE, OURS, replies, save


@pytest.fixture
def admin(stage: Stage) -> Api:
    return Api(stage, "admin", "settings")


def written_by(stage: Stage, author: int, *, seen: int) -> None:
    """A version that is there already."""
    stage.house.templates.add(
        stage.tenant_id,
        brand_id=0,
        template=LATE,
        locale="en",
        body=OURS,
        author_id=author,
        seen=seen,
        now=stage.house.clock(),
    )


def authors(api: Api, path: str) -> list[str | None]:
    """Who wrote the versions, newest first."""
    return [one["author"] for one in api.get(path).json()["versions"]]


def test_versions_are_kept_and_an_old_one_can_be_restored(stage: Stage, admin: Api) -> None:
    ticket = buyer_writes(stage)
    save(admin)
    second = save(admin, OURS.replace("Hello", "Good day"), seen=1).json()
    assert [one["version"] for one in second["versions"]] == [2, 1]
    assert replies(stage, ticket.id)[0]["text"].startswith("Good day")
    third = admin.post(f"/templates/{LATE}/en/restore", {"version": 1, "seen": 2}).json()
    assert [one["version"] for one in third["versions"]] == [3, 2, 1]
    assert third["versions"][0]["body"] == third["versions"][2]["body"]
    assert {one["author"] for one in third["versions"]} == {stage.people["admin"].name}
    assert replies(stage, ticket.id)[0]["text"].startswith("Hello from")
    missing = admin.post(f"/templates/{LATE}/en/restore", {"version": 9, "seen": 3})
    assert missing.json()["error_code"] == "no_such_version"


def test_they_tell_who_wrote_them(stage: Stage, admin: Api) -> None:
    agent, light, nobody = stage.people["agent"], stage.people["light"], 404
    for seen, author in enumerate((agent.id, nobody, light.id)):
        written_by(stage, author, seen=seen)
    path = f"/templates/{LATE}/en"
    stage.world.fail("zendesk", "server_error", path="show_many")
    assert authors(admin, path) == [None, None, None]
    stage.world.heal()
    stage.world.fail("zendesk", "server_error", path=f"users/{agent.id}")
    assert authors(admin, path) == [light.name, None, agent.name], "asked for one by one"
    stage.world.fail("zendesk", "server_error")
    assert authors(admin, path) == [light.name, None, agent.name], "asked for again"


def test_two_admins_do_not_write_over_each_other(admin: Api) -> None:
    save(admin)
    answer = save(admin, OURS.replace("Hello", "Good day"))
    assert (answer.status_code, answer.json()["error_code"]) == (400, "template_changed")


def test_the_log_says_who_changed_what(stage: Stage, admin: Api) -> None:
    save(admin)
    admin.put(f"/templates/{LATE}", {"offered": False})
    with stage.house.database.reading() as session:
        query = select(AuditEntry.data).where(AuditEntry.kind == "template").order_by(AuditEntry.seq)
        saved, chosen = (json.loads(one) for one in session.scalars(query))
    assert (saved["what"], chosen["what"]) == ("saved", "chosen")
    assert saved["by"] == stage.people["admin"].id
    assert "Bright Nook" not in str(saved), "a hash, not the text"
    assert list(stage.house.audit.verify()) == []
