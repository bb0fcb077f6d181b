"""Who may see what: signed tokens, bearers, roles, tenants."""

from __future__ import annotations

from datetime import timedelta

import jwt
import pytest
import requests

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.services.card import stored_card
from backend.services.viewer import Viewer

from .helpers import Api, buyer_writes, open_app


def test_a_signed_post_opens_the_sidebar_for_that_account_only(stage: Stage) -> None:
    opened = open_app(stage)
    assert opened.status_code == 200
    policy = opened.headers["Content-Security-Policy"]
    assert f"frame-ancestors {stage.account.base_url}" in policy
    assert "unsafe" not in policy
    assert opened.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in opened.headers


def test_without_a_token_only_set_up_is_shown(stage: Stage) -> None:
    for answer in (
        requests.get(f"{stage.house.settings.public_url}/app/sidebar", timeout=5),
        requests.post(f"{stage.house.settings.public_url}/app/sidebar", data={"token": "x.y.z"}, timeout=5),
    ):
        assert "fbm-guard-boot" not in answer.text
        assert "FBM Guard" in answer.text


def test_an_unknown_installation_reaches_set_up_only(stage: Stage) -> None:
    other_installation, _ = stage.account.install_app("https://x.example/app/sidebar")
    url = f"{stage.house.settings.public_url}/app/sidebar?origin=a&app_guid=b"
    token = stage.account.signed_token(stage.people["agent"].id, "ticket_sidebar", url, other_installation)
    answer = requests.post(url, data={"token": token}, timeout=5)
    assert "fbm-guard-boot" not in answer.text


def test_a_token_signed_with_another_key_is_refused(stage: Stage) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    url = f"{stage.house.settings.public_url}/app/sidebar?origin=a&app_guid=b"
    genuine = stage.account.signed_token(stage.people["admin"].id, "ticket_sidebar", url)
    claims = jwt.decode(genuine, options={"verify_signature": False})
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for forged in (jwt.encode(claims, key, algorithm="RS256"), jwt.encode(claims, None, algorithm="none")):
        answer = requests.post(url, data={"token": forged}, timeout=5)
        assert "fbm-guard-boot" not in answer.text


def test_an_old_token_and_a_changed_query_are_refused(stage: Stage) -> None:
    url = f"{stage.house.settings.public_url}/app/sidebar?origin=a&app_guid=b"
    token = stage.account.signed_token(stage.people["agent"].id, "ticket_sidebar", url)
    assert requests.post(f"{url}&origin=evil", data={"token": token}, timeout=5).status_code == 403
    stage.world.advance(timedelta(minutes=10))
    assert requests.post(url, data={"token": token}, timeout=5).status_code == 403


def test_a_bearer_ends_after_half_an_hour_and_is_renewed_up_to_twelve(stage: Stage) -> None:
    api = Api(stage)
    ticket = buyer_writes(stage)
    path = f"/tickets/{ticket.id}/card"
    assert api.get(path).status_code == 200
    stage.world.advance(timedelta(minutes=31))
    answer = api.get(path)
    assert (answer.status_code, answer.json()["error_code"]) == (401, "session_over")

    api = Api(stage)
    hours = 0.0
    while True:
        stage.world.advance(timedelta(minutes=20))
        hours += 1 / 3
        renewed = api.post("/session/renew")
        if renewed.status_code != 200:
            break
        api.headers = {"Authorization": f"Bearer {renewed.json()['bearer']}"}
    assert 11.5 < hours <= 12.1
    assert renewed.json()["error_code"] == "session_over"


def test_an_agent_who_left_is_out_within_the_hour(stage: Stage) -> None:
    api = Api(stage)
    stage.people["agent"].active = False
    stage.world.advance(timedelta(minutes=25))
    renewed = api.post("/session/renew")
    api.headers = {"Authorization": f"Bearer {renewed.json()['bearer']}"}
    stage.world.advance(timedelta(minutes=25))
    api.headers = {"Authorization": f"Bearer {api.post('/session/renew').json()['bearer']}"}
    stage.world.advance(timedelta(minutes=25))
    answer = api.post("/session/renew")
    assert (answer.status_code, answer.json()["error_code"]) == (403, "agent_inactive")


def test_a_light_agent_sees_facts_but_cannot_insert(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    api = Api(stage, "light")
    card = api.get(f"/tickets/{ticket.id}/card").json()
    assert card["orders"][0]["order_id"] == names.HERO
    assert card["may_insert"] is False
    answer = api.post(f"/tickets/{ticket.id}/replies/wismo_delayed/intent")
    assert (answer.status_code, answer.json()["error_code"]) == (403, "may_not_insert")


@pytest.mark.parametrize("who", ["agent", "light"])
def test_settings_are_for_admins_checked_on_the_server(stage: Stage, who: str) -> None:
    assert open_app(stage, who, "settings").status_code == 403
    api = Api(stage, who)
    for answer in (
        api.get("/connections"),
        api.get("/policy"),
        api.put("/policy", {"triage_note": False}),
        api.post("/provision"),
        api.post("/connections", {"kind": "ups", "label": "x", "credentials": {}}),
    ):
        assert (answer.status_code, answer.json()["error_code"]) == (403, "admins_only")


def test_no_bearer_no_answer(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    url = f"{stage.house.settings.public_url}/api/tickets/{ticket.id}/card"
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic eDp5"}):
        assert requests.get(url, headers=headers, timeout=5).status_code == 401


def test_tenants_do_not_see_each_other(stage: Stage) -> None:
    """The other tenant asks for our ticket, our order and our Connection and gets nothing of ours."""
    ticket = buyer_writes(stage)
    other = stage.house.tenants.get(stage.other_tenant_id)
    card = stored_card(stage.house, other, Viewer(1, "agent", True, "en"), ticket.id)
    assert card["state"] == "pending"
    assert stage.house.tickets.of_order(other.id, names.HERO) == []
    theirs = stage.house.connections.all_of(other.id)[0]
    answer = Api(stage, "admin", "settings").post(f"/connections/{theirs.id}/test")
    assert answer.json()["error_code"] == "no_such_connection"
