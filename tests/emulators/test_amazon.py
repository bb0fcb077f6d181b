"""What the Amazon emulator promises to the demo and to other tests; shapes are held in tests/contract."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from backend.emulators import demo_names as names
from backend.emulators.amazon import create_app
from backend.emulators.demo_world import seed
from backend.emulators.world import FaultKind, World


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze()
    seed(made, made.now())
    return made


@pytest.fixture
def app(world: World) -> FlaskClient:
    return create_app(world).test_client()


def sign_in(app: FlaskClient, seller: str = names.SELLER_US, **changes: str) -> TestResponse:
    form = {
        "grant_type": "refresh_token",
        "refresh_token": names.REFRESH_TOKENS[seller],
        "client_id": names.CLIENT_ID,
        "client_secret": names.CLIENT_SECRET,
    }
    return app.post("/auth/o2/token", data=form | changes)


def read(app: FlaskClient, token: str, order_id: str) -> TestResponse:
    return app.get(
        f"/orders/2026-01-01/orders/{order_id}",
        query_string={"includedData": "PACKAGES"},
        headers={"x-amz-access-token": token},
    )


def token_of(app: FlaskClient, seller: str = names.SELLER_US) -> str:
    return str(sign_in(app, seller).get_json()["access_token"])


@pytest.mark.parametrize(
    ("changes", "status", "word"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"refresh_token": "wrong"}, 400, "invalid_grant"),
        ({"grant_type": "authorization_code", "code": "never issued"}, 400, "invalid_grant"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    ],
)
def test_sign_in_is_refused_in_lwas_words(
    app: FlaskClient, changes: dict[str, str], status: int, word: str
) -> None:
    answer = sign_in(app, **changes)
    assert (answer.status_code, answer.get_json()["error"]) == (status, word)


def test_a_revoked_seller_gets_no_token_and_its_old_one_dies(app: FlaskClient, world: World) -> None:
    token = token_of(app)
    world.sellers[names.SELLER_US].revoked = True
    assert sign_in(app).get_json()["error"] == "invalid_grant"
    assert read(app, token, names.HERO).status_code == 403
    assert sign_in(app, names.SELLER_EU).status_code == 200


def test_a_seller_sees_its_own_orders_only(app: FlaskClient) -> None:
    token = token_of(app)
    assert read(app, token, names.HERO).status_code == 200
    assert read(app, token, names.OTHER_SELLER).status_code == 404
    assert read(app, token_of(app, names.SELLER_OTHER), names.OTHER_SELLER).status_code == 200


def test_a_token_lives_for_an_hour_of_the_worlds_clock(app: FlaskClient, world: World) -> None:
    token = token_of(app)
    world.advance(timedelta(minutes=59))
    assert read(app, token, names.HERO).status_code == 200
    world.advance(timedelta(minutes=1))
    answer = read(app, token, names.HERO)
    assert answer.status_code == 403
    assert "expired" in answer.get_json()["errors"][0]["details"]


def test_quotas_are_per_seller(app: FlaskClient) -> None:
    token = token_of(app)
    answers = [read(app, token, names.HERO) for _ in range(31)]
    assert [answer.status_code for answer in answers[-2:]] == [200, 429]
    assert answers[0].headers["x-amzn-RateLimit-Limit"] == "0.5"
    assert read(app, token_of(app, names.SELLER_EU), names.UK).status_code == 200


def test_sign_in_and_orders_fail_apart(app: FlaskClient, world: World) -> None:
    token = token_of(app)
    world.fail("lwa", FaultKind.SERVER_ERROR)
    assert sign_in(app).status_code == 500
    assert read(app, token, names.HERO).status_code == 200
    world.heal()
    world.fail("amazon", FaultKind.RATE_LIMITED, seconds=9)
    assert read(app, token, names.HERO).headers["Retry-After"] == "9"
    assert sign_in(app).status_code == 200
