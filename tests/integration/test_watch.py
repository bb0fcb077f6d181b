"""Periodic looks, run by hand."""

from __future__ import annotations

import re
from datetime import timedelta

import responses

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind
from backend.services import watch
from backend.sources import registry

from .helpers import Api, buyer_writes


def healths(stage: Stage) -> dict[str, str]:
    return {one.label: one.health for one in stage.house.connections.all_of(stage.tenant_id)}


def test_a_revoked_connection_is_found_before_a_ticket_needs_it(stage: Stage) -> None:
    stage.world.sellers[names.SELLER_EU].revoked = True
    stage.world.advance(timedelta(hours=7))
    assert watch.probe_connections(stage.house) == 5
    assert healths(stage)["Bright Nook Europe"] == "broken"
    assert healths(stage)["Bright Nook US"] == "ok"


def test_a_source_that_is_down_breaks_no_connection(stage: Stage) -> None:
    stage.world.advance(timedelta(hours=7))
    stage.world.fail("amazon", FaultKind.SERVER_ERROR)
    stage.world.fail("ups", FaultKind.SERVER_ERROR)
    watch.probe_connections(stage.house)
    assert set(healths(stage).values()) == {"ok"}


def test_what_is_known_of_a_ticket_is_forgotten_after_18_months(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    stage.world.advance(watch.KEEP_TICKETS - timedelta(days=1))
    watch.purge(stage.house)
    assert stage.house.tickets.get(stage.tenant_id, ticket.id).facts is not None
    stage.world.advance(timedelta(days=2))
    assert watch.purge(stage.house) > 0
    assert stage.house.tickets.get(stage.tenant_id, ticket.id).facts is None
    assert stage.house.tickets.of_order(stage.tenant_id, names.HERO) == []
    assert watch.purge(stage.house) == 0


def test_the_settings_page_tells_the_health_of_each_connection(stage: Stage) -> None:
    api = Api(stage, "admin", "settings")
    shown = {one["label"]: one for one in api.get("/connections").json()["connections"]}
    assert {one["health"] for one in shown.values()} == {"ok"}
    stage.world.carriers["ups"].revoked = True
    stage.world.advance(timedelta(minutes=1))
    tested = api.post(f"/connections/{shown['UPS']['id']}/test").json()
    assert (tested["health"], tested["message_key"]) == ("broken", "errors.reconnect")


def test_a_wrong_credential_is_not_saved(stage: Stage) -> None:
    api = Api(stage, "admin", "settings")
    before = len(api.get("/connections").json()["connections"])
    wrong = {"kind": "ups", "label": "x", "credentials": {"client_id": "a", "client_secret": "b"}}
    answer = api.post("/connections", wrong)
    assert (answer.status_code, answer.json()["error_code"]) == (502, "reconnect")
    lacking = api.post("/connections", {"kind": "ups", "label": "x", "credentials": {}})
    assert (lacking.status_code, lacking.json()["error_code"]) == (400, "missing_credential")
    assert len(api.get("/connections").json()["connections"]) == before


def test_no_kind_of_connection_is_saved_unless_its_credentials_work(stage: Stage) -> None:
    forms = {"region": "na", "shop": "demo.myshopify.com", "app_id": "ak_0123456789abc"}
    ours = stage.house.settings.public_url
    before = stage.house.connections.all_of(stage.tenant_id)
    api = Api(stage, "admin", "settings")
    with responses.RequestsMock(assert_all_requests_are_fired=False) as wire:
        wire.add_passthru(ours)
        for method in (responses.GET, responses.POST):
            elsewhere = re.compile(f"(?!{re.escape(ours)})")
            wire.add(method, elsewhere, status=401, json={"error": "invalid_client"})
        for kind in registry.OURS:
            if not any(field.required for field in kind.fields if not field.generated):
                continue  # it asks nobody: its secret is ours
            typed = {
                field.name: forms.get(field.name, "wrong")
                for field in kind.fields
                if field.required or field.name == "access_token"
            }
            answer = api.post("/connections", {"kind": kind.id, "label": "x", "credentials": typed})
            assert (answer.status_code, answer.json()["error_code"]) == (502, "reconnect"), kind.id
    assert stage.house.connections.all_of(stage.tenant_id) == before


def test_provisioning_again_changes_nothing(stage: Stage) -> None:
    api = Api(stage, "admin", "settings")
    assert api.post("/provision").json() == {"done": [], "problems": []}
