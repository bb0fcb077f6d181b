"""Login with Amazon: access tokens for a seller's refresh token, fetched once and shared.

Facts (Amazon's website authorisation workflow): an access token lives 3600 s; a revoked authorisation
answers ``invalid_grant``; a wrong or rotated client secret answers ``invalid_client``.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

import requests
from cachetools import LRUCache

from backend.clock import Clock
from backend.errors import Denied, Transient
from backend.http import call, json_of, session

SOURCE = "amazon"
SIGN_IN_PATH = "/auth/o2/token"
EARLY = timedelta(seconds=60)
"""A token this close to its end is not used any more: it may end on the way."""

MAX_SELLERS = 4096

_RECONNECT = {
    "invalid_grant": "the seller's authorisation was revoked or ran out",
    "unauthorized_client": "Amazon does not let our app use this authorisation",
    "invalid_client": "Amazon refuses our app's client id or secret",
    "invalid_request": "Amazon cannot read this authorisation",
}


@dataclass(slots=True)
class _Slot:
    """One seller's token and the lock under which it is fetched."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    token: str = field(default="", repr=False)
    good_until: datetime | None = None


class TokenCache:
    """Access tokens of all sellers of this process, the least used ones forgotten first.

    Keys are hashes of the whole credential, so a rotated secret never meets a token that the old one
    fetched. One lock per seller: many threads on a cold cache make one call, and no seller waits for
    another one's.
    """

    def __init__(self, maxsize: int = MAX_SELLERS) -> None:
        self._slots: LRUCache[str, _Slot] = LRUCache(maxsize)
        self._lock = threading.Lock()

    def slot(self, key: str) -> _Slot:
        """The slot of one credential, made when it is new."""
        with self._lock:
            found: _Slot | None = self._slots.get(key)
            if found is None:
                found = self._slots[key] = _Slot()
            return found


SHARED_TOKENS = TokenCache()
"""The cache of this process; adapters are made per request, tokens outlive them."""


class Lwa:
    """Access tokens for one seller; ``url`` is LWA's base address, for example https://api.amazon.com."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        refresh_token: str,
        url: str,
        clock: Clock,
        tokens: TokenCache = SHARED_TOKENS,
        http: requests.Session | None = None,
    ) -> None:
        self._form = {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": client_id,
            "client_secret": client_secret,
        }
        self._url = url.rstrip("/")
        self._clock = clock
        self._http = http or session()
        secret = f"{self._url}\x00{client_id}\x00{client_secret}\x00{refresh_token}"
        self._slot = tokens.slot(sha256(secret.encode()).hexdigest())

    def access_token(self, *, refused: str | None = None) -> str:
        """A token that is good for at least a minute.

        ``refused`` is a token that Amazon just refused: it is dropped, unless another thread already
        fetched a newer one.

        Raises Denied (code ``reconnect``) when the authorisation is gone, Transient and RateLimited when
        LWA is down or busy.
        """
        slot = self._slot
        with slot.lock:
            fresh = slot.good_until is not None and self._clock() < slot.good_until
            if fresh and slot.token != refused:
                return slot.token
            slot.good_until = None
            grant = fetch(self._http, self._url, self._form)
            slot.token = grant.access_token
            slot.good_until = self._clock() + timedelta(seconds=grant.expires_in) - EARLY
            return slot.token


@dataclass(frozen=True, slots=True)
class Grant:
    """What LWA gave; ``refresh_token`` is set when a code was exchanged. Lifetimes in seconds."""

    access_token: str = field(repr=False)
    expires_in: float
    refresh_token: str | None = field(default=None, repr=False)


def exchange_code(
    client_id: str,
    client_secret: str,
    code: str,
    redirect_uri: str | None,
    url: str,
) -> Grant:
    """Turn the short-lived ``spapi_oauth_code`` of the consent page into a refresh token.

    Raises Denied (code ``reconnect``) when the code is used, too old or not ours; Transient.
    """
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": client_id,
        "client_secret": client_secret,
    }
    if redirect_uri is not None:
        form["redirect_uri"] = redirect_uri
    grant = fetch(session(), url.rstrip("/"), form)
    if grant.refresh_token is None:
        raise Transient("Amazon gave no refresh token", source=SOURCE)
    return grant


def fetch(http: requests.Session, url: str, form: dict[str, str]) -> Grant:
    """One call of LWA's token endpoint; sent once, a POST is never repeated here."""
    answer = call(http, "POST", url + SIGN_IN_PATH, source=SOURCE, raise_for=False, data=form)
    body = json_of(answer, SOURCE)
    if not isinstance(body, dict):
        raise Transient("Amazon's token answer cannot be read", source=SOURCE)
    if answer.status_code != 200:
        raise _refusal(answer.status_code, body)
    token, seconds = body.get("access_token"), body.get("expires_in")
    if not isinstance(token, str) or not token or not isinstance(seconds, int | float):
        raise Transient("Amazon's token answer has no token", source=SOURCE)
    renewal = body.get("refresh_token")
    return Grant(token, seconds, renewal if isinstance(renewal, str) else None)


def _refusal(status: int, body: dict[str, Any]) -> Denied | Transient:
    """LWA refuses with 400 or 401 and a stable word in ``error``; its description is not passed on."""
    word = body.get("error")
    if isinstance(word, str) and word in _RECONNECT:
        return Denied(
            f"{_RECONNECT[word]} ({word})",
            source=SOURCE,
            code="reconnect",
            status=status,
        )
    if status in (401, 403):
        return Denied(
            f"Amazon refuses to sign in ({status})",
            source=SOURCE,
            code="reconnect",
            status=status,
        )
    return Transient(f"Amazon cannot sign in ({status})", source=SOURCE, status=status)
