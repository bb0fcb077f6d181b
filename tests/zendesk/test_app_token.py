"""Only a token of the pinned key, for this installation, of these minutes, opens the app."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from backend.errors import Forbidden
from backend.zendesk import app_token

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
QUERY = "origin=https%3A%2F%2Facme.zendesk.com&app_guid=g-1"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PEM = (
    KEY.public_key()
    .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    .decode()
)
AUDIENCE = app_token.audience_of("acme", 42)


def claims(**changed: Any) -> dict[str, Any]:
    at = int(NOW.timestamp())
    return {
        "iss": "acme.zendesk.com",
        "aud": AUDIENCE,
        "sub": "https://acme.zendesk.com/api/v2/users/77.json",
        "iat": at,
        "nbf": at,
        "exp": at + 300,
        "qsh": hashlib.sha256(QUERY.encode()).hexdigest(),
        "cnf": {"jku": "https://evil.example/key.pem"},
        "context": {"product": "support", "location": "ticket_sidebar"},
    } | changed


def check(token: str, **changed: Any) -> app_token.AppUser:
    options: dict[str, Any] = {
        "public_key_pem": PEM,
        "audience": AUDIENCE,
        "issuer": app_token.issuer_of("acme"),
        "request_query": QUERY,
        "now": NOW,
    }
    return app_token.verify(token, **(options | changed))


def signed(key: Any = KEY, algorithm: str = "RS256", **changed: Any) -> str:
    return jwt.encode(claims(**changed), key, algorithm=algorithm)


def test_a_good_token_tells_user_account_and_location() -> None:
    assert check(signed()) == app_token.AppUser(77, "acme", "ticket_sidebar", 42)


def test_a_bare_user_id_is_read_as_well() -> None:
    assert check(signed(sub="77")).user_id == 77


def test_the_tenant_is_found_without_trusting_the_token() -> None:
    assert app_token.peek(signed(OTHER_KEY)) == ("acme", 42)


@pytest.mark.parametrize(
    "aud",
    [
        "https://acme.zendesk.com.evil.example/api/v2/apps/installations/42.json",
        "https://evil.example/acme.zendesk.com/api/v2/apps/installations/42.json",
        "http://acme.zendesk.com/api/v2/apps/installations/42.json",
        ["a", "b"],
        None,
    ],
)
def test_a_strange_audience_leads_to_no_tenant(aud: object) -> None:
    with pytest.raises(Forbidden) as caught:
        app_token.peek(signed(aud=aud))
    assert caught.value.code == "app_token_malformed"


def test_another_key_is_forged_whatever_address_the_token_names_for_it() -> None:
    with pytest.raises(Forbidden) as caught:
        check(signed(OTHER_KEY))
    assert caught.value.code == "app_token_forged"


def test_hs256_with_the_public_key_as_secret_is_forged() -> None:
    # PyJWT refuses to make such a token, an attacker's tool does not.
    def part(value: bytes) -> bytes:
        return base64.urlsafe_b64encode(value).rstrip(b"=")

    import hmac

    head = (
        part(json.dumps({"alg": "HS256", "typ": "JWT"}).encode()) + b"." + part(json.dumps(claims()).encode())
    )
    forged = head + b"." + part(hmac.new(PEM.encode(), head, hashlib.sha256).digest())
    with pytest.raises(Forbidden) as caught:
        check(forged.decode())
    assert caught.value.code == "app_token_forged"


def test_an_unsigned_token_is_forged() -> None:
    with pytest.raises(Forbidden) as caught:
        check(signed(None, "none"))
    assert caught.value.code == "app_token_forged"


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": app_token.audience_of("acme", 43)},
        {"aud": app_token.audience_of("rival", 42)},
        {"iss": "rival.zendesk.com"},
        {"iss": ""},
    ],
)
def test_a_token_for_somebody_else_is_foreign(changed: dict[str, object]) -> None:
    with pytest.raises(Forbidden) as caught:
        check(signed(**changed))
    assert caught.value.code == "app_token_foreign"


@pytest.mark.parametrize(
    ("seconds", "good"), [(-31, False), (-29, True), (0, True), (329, True), (331, False)]
)
def test_a_token_is_valid_for_its_time_and_half_a_minute_around(seconds: int, good: bool) -> None:
    now = datetime.fromtimestamp(NOW.timestamp() + seconds, UTC)
    if good:
        assert check(signed(), now=now).user_id == 77
    else:
        with pytest.raises(Forbidden) as caught:
            check(signed(), now=now)
        assert caught.value.code == "app_token_expired"


@pytest.mark.parametrize("missing", ["iat", "exp"])
def test_a_token_without_an_age_is_malformed(missing: str) -> None:
    token = jwt.encode({k: v for k, v in claims().items() if k != missing}, KEY, algorithm="RS256")
    with pytest.raises(Forbidden) as caught:
        check(token)
    assert caught.value.code == "app_token_malformed"


def test_a_token_for_another_query_is_refused() -> None:
    with pytest.raises(Forbidden) as caught:
        check(signed(), request_query=QUERY.replace("acme", "evil"))
    assert caught.value.code == "app_token_query"


@pytest.mark.parametrize(
    "text",
    [
        QUERY,
        "app_guid=g-1&origin=https%3A%2F%2Facme.zendesk.com",
        "POST&/app/sidebar&app_guid=g-1&origin=https%3A%2F%2Facme.zendesk.com",
    ],
)
def test_each_known_way_to_hash_the_query_binds_it(text: str) -> None:
    token = signed(qsh=hashlib.sha256(text.encode()).hexdigest())
    assert check(token, request_path="/app/sidebar").user_id == 77
    with pytest.raises(Forbidden):
        check(token, request_path="/app/sidebar", request_query=QUERY + "1")


def test_a_token_without_query_hash_passes_only_where_it_may() -> None:
    token = jwt.encode({k: v for k, v in claims().items() if k != "qsh"}, KEY, algorithm="RS256")
    assert check(token).user_id == 77
    with pytest.raises(Forbidden) as caught:
        check(token, qsh="require")
    assert caught.value.code == "app_token_query"


@pytest.mark.parametrize("token", ["", "a.b.c", "x" * 9_000])
def test_garbage_is_malformed_at_both_doors(token: str) -> None:
    for door in (check, app_token.peek):
        with pytest.raises(Forbidden) as caught:
            door(token)
        assert caught.value.code == "app_token_malformed"
