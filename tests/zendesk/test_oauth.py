"""Tokens: a first pair by consent, a next pair by refresh, and a clear word when access is gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import responses

from backend.errors import Denied, Invalid, RateLimited, Transient
from backend.zendesk import oauth
from backend.zendesk.client import ZendeskClient

from .conftest import Desk

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
HOME = "https://us.example/oauth/zendesk"
TOKENS = "https://acme.zendesk.com/oauth/tokens"


def test_consent_code_pair_and_refresh(desk: Desk) -> None:
    desk.account.oauth.add_client("zdg-fbm", "shh")
    verifier, challenge = oauth.pkce()
    code = desk.account.oauth.issue_code(desk.admin, "zdg-fbm", HOME, challenge=challenge)
    with pytest.raises(Denied):
        oauth.exchange_code(desk.url, "zdg-fbm", "shh", code="no", redirect_uri=HOME, code_verifier=verifier)
    first = oauth.exchange_code(
        desk.url, "zdg-fbm", "shh", code=code, redirect_uri=HOME, code_verifier=verifier, clock=lambda: NOW
    )
    assert first.expires_at == NOW + timedelta(minutes=30)

    second = oauth.refresh(desk.url, "zdg-fbm", "shh", first.refresh_token)
    held = {"token": second.access_token}
    client = ZendeskClient(desk.url, lambda: held["token"], marketplace_headers={})
    assert client.whoami().user_id == desk.admin.id
    # The old pair is dead, both halves of it.
    with pytest.raises(Denied) as caught:
        oauth.refresh(desk.url, "zdg-fbm", "shh", first.refresh_token)
    assert caught.value.code == "reconnect"
    held["token"] = first.access_token
    with pytest.raises(Denied) as caught:
        client.whoami()
    assert caught.value.status == 401


def test_a_wrong_verifier_or_secret_gets_nothing(desk: Desk) -> None:
    desk.account.oauth.add_client("zdg-fbm", "shh")
    code = desk.account.oauth.issue_code(desk.admin, "zdg-fbm", HOME, challenge=oauth.pkce()[1])
    with pytest.raises(Denied):
        oauth.exchange_code(desk.url, "zdg-fbm", "shh", code=code, redirect_uri=HOME, code_verifier="guess")
    with pytest.raises(Denied):
        oauth.refresh(desk.url, "zdg-fbm", "wrong", "r")


def test_the_consent_page_is_asked_for_a_code_with_state_and_challenge() -> None:
    url = urlsplit(
        oauth.authorize_url(
            "https://acme.zendesk.com", "zdg-fbm", redirect_uri=HOME, state="s 1", code_challenge="c"
        )
    )
    assert (url.netloc, url.path) == ("acme.zendesk.com", "/oauth/authorizations/new")
    assert parse_qs(url.query) == {
        "response_type": ["code"],
        "client_id": ["zdg-fbm"],
        "redirect_uri": [HOME],
        "scope": ["read write"],
        "state": ["s 1"],
        "code_challenge": ["c"],
        "code_challenge_method": ["S256"],
    }


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"status": 400, "json": {"error": "invalid_grant"}}, Denied),
        ({"status": 401, "json": {"error": "invalid_client"}}, Denied),
        ({"status": 404, "body": "<html>no such account</html>"}, Denied),
        ({"status": 302, "headers": {"Location": "https://evil.example"}}, Denied),
        ({"status": 400, "json": {"error": "invalid_request"}}, Invalid),
        ({"status": 429, "headers": {"Retry-After": "7"}}, RateLimited),
        ({"status": 500, "body": "<html>oops</html>"}, Transient),
        ({"body": requests.ReadTimeout()}, Transient),
        ({"status": 200, "body": "<html>hello</html>"}, Transient),
        ({"status": 200, "json": {"access_token": "a"}}, Transient),
        ({"status": 200, "json": []}, Transient),
    ],
)
def test_each_bad_answer_has_its_error_and_is_not_repeated(
    answer: dict[str, Any], error: type[Exception]
) -> None:
    with responses.RequestsMock() as wire:
        wire.post(TOKENS, **answer)
        with pytest.raises(error) as caught:
            oauth.refresh("https://acme.zendesk.com", "zdg-fbm", "shh-secret", "old-refresh")
        assert len(wire.calls) == 1
    assert "old-refresh" not in str(caught.value)
    assert "shh-secret" not in str(caught.value)


def test_tokens_do_not_show_in_a_repr() -> None:
    assert "secret" not in repr(oauth.TokenPair("secret-a", "secret-r", NOW))
