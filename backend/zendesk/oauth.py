"""OAuth with Zendesk: the consent page, the first pair of tokens, and each refresh.

Every refresh kills the pair before it (Zendesk help 10212201463962), so the caller serialises refreshes per
tenant and stores the new pair before it is used.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlencode

from backend import http
from backend.clock import Clock, system_clock
from backend.errors import Denied, Invalid, Transient
from backend.zendesk.session import SOURCE

SCOPE = "read write"
"""Fields, macros and audits have no scope of their own (facts/zendesk.md §4)."""

_DEFAULT_LIFE = 1_800
_FINAL = {"invalid_grant", "invalid_client", "unauthorized_client", "access_denied", "invalid_token"}


@dataclass(frozen=True, slots=True)
class TokenPair:
    """An access token with the refresh token for its successor. ``expires_at`` is the access token's, UTC."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_at: datetime


def pkce() -> tuple[str, str]:
    """A fresh (verifier, challenge); keep the verifier, send the challenge (RFC 7636, S256)."""
    verifier = secrets.token_urlsafe(48)
    digest = hashlib.sha256(verifier.encode()).digest()
    return verifier, base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def authorize_url(
    base_url: str, client_id: str, *, redirect_uri: str, state: str, code_challenge: str
) -> str:
    """Where an admin is sent to allow our app."""
    return f"{base_url}/oauth/authorizations/new?" + urlencode(
        {
            "response_type": "code",
            "client_id": client_id,
            "redirect_uri": redirect_uri,
            "scope": SCOPE,
            "state": state,
            "code_challenge": code_challenge,
            "code_challenge_method": "S256",
        }
    )


def exchange_code(
    base_url: str,
    client_id: str,
    client_secret: str,
    *,
    code: str,
    redirect_uri: str,
    code_verifier: str,
    clock: Clock = system_clock,
) -> TokenPair:
    """The first pair, for the code that the consent page gave. Raises as ``refresh``."""
    return _tokens(
        base_url,
        {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": client_id,
            "client_secret": client_secret,
            "redirect_uri": redirect_uri,
            "code_verifier": code_verifier,
            "scope": SCOPE,
        },
        clock,
    )


def refresh(
    base_url: str, client_id: str, client_secret: str, refresh_token: str, *, clock: Clock = system_clock
) -> TokenPair:
    """The next pair. Never repeated by itself: a second use of a refresh token would be refused.

    Raises Denied when the grant is gone (an admin must connect again), Transient, RateLimited, Invalid.
    """
    return _tokens(
        base_url,
        {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": client_id,
            "client_secret": client_secret,
            "scope": SCOPE,
        },
        clock,
    )


def _tokens(base_url: str, asked: dict[str, str], clock: Clock) -> TokenPair:
    asked_at = clock()
    with http.session(retries=0) as wire:
        answer = http.call(
            wire, "POST", f"{base_url}/oauth/tokens", source=SOURCE, raise_for=False, json=asked
        )
    if answer.status_code >= 300:
        try:
            body = answer.json()
        except ValueError:
            body = {}
        name = body.get("error") if isinstance(body, dict) else None
        if name in _FINAL or answer.status_code in (401, 403, 404) or answer.status_code < 400:
            raise Denied(
                "zendesk refuses our access; an admin must connect again",
                source=SOURCE,
                status=answer.status_code,
            )
        raise Invalid("zendesk refuses the token request", source=SOURCE, status=answer.status_code)
    body = http.json_of(answer, SOURCE)
    try:
        life = int(body.get("expires_in") or _DEFAULT_LIFE)
        return TokenPair(
            access_token=str(body["access_token"]),
            refresh_token=str(body["refresh_token"]),
            expires_at=asked_at + timedelta(seconds=life),
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        raise Transient("zendesk answered without a pair of tokens", source=SOURCE) from None
