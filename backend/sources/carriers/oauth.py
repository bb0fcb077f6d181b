"""OAuth client credentials: one token per credential, fetched once, renewed when refused.

Tokens live in this process only. The cache key is a digest of the whole credential, so a rotated secret is
never served a token of the old one, and no secret lies in a key.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Any

import requests
from cachetools import TLRUCache

from backend.errors import Denied, Transient
from backend.http import call, for_status, json_of

_MARGIN = 60.0
"""Seconds by which a token is renewed before it ends."""


class TokenCache:
    """Access tokens by credential; thread-safe, one fetch per credential at a time."""

    def __init__(self, timer: Callable[[], float] = monotonic, size: int = 1024) -> None:
        self._tokens: TLRUCache[str, tuple[str, float]] = TLRUCache(
            maxsize=size, ttu=lambda _key, value, now: now + value[1], timer=timer
        )
        self._guard = Lock()
        self._locks: dict[str, Lock] = {}

    def get(self, credential: tuple[str, ...], fetch: Callable[[], tuple[str, float]]) -> str:
        """The cached token, or what ``fetch`` gives: token and its life in seconds."""
        key = _digest(credential)
        with self._lock_for(key):
            with self._guard:
                held = self._tokens.get(key)
            if held is not None:
                return held[0]
            token, life = fetch()
            with self._guard:
                self._tokens[key] = (token, max(life - _MARGIN, 1.0))
            return token

    def drop(self, credential: tuple[str, ...], token: str) -> None:
        """Forget ``token``; a newer one that another thread fetched meanwhile stays."""
        key = _digest(credential)
        with self._guard:
            held = self._tokens.get(key)
            if held is not None and held[0] == token:
                del self._tokens[key]

    def _lock_for(self, key: str) -> Lock:
        with self._guard:
            return self._locks.setdefault(key, Lock())


SHARED = TokenCache()
"""The process's tokens: adapters are made anew for each use, their tokens are not."""


def _digest(credential: tuple[str, ...]) -> str:
    return hashlib.sha256("\x00".join(credential).encode()).hexdigest()


def token_of(answer: requests.Response, source: str) -> tuple[str, float]:
    """Token and life in seconds out of a token endpoint's answer; raises Transient on nonsense."""
    body = json_of(answer, source)
    token = body.get("access_token") if isinstance(body, dict) else None
    if not isinstance(token, str) or not token:
        raise Transient(f"{source} gave no access token", source=source)
    try:
        life = float(body.get("expires_in", 600))
    except (TypeError, ValueError):
        life = 600.0
    return token, life


class Bearer:
    """Calls with a bearer token that is fetched when needed and once more when it is refused."""

    def __init__(
        self,
        http: requests.Session,
        *,
        source: str,
        cache: TokenCache,
        credential: tuple[str, ...],
        login: Callable[[], tuple[str, float]],
    ) -> None:
        self._http = http
        self._source = source
        self._cache = cache
        self._credential = credential
        self._login = login

    def token(self) -> str:
        """A usable token; raises Denied where the credential is refused."""
        return self._cache.get(self._credential, self._login)

    def check(self) -> None:
        """Log in afresh, past the cache; raises Denied where the credential is refused."""
        self._login()

    def call(self, method: str, url: str, **options: Any) -> requests.Response:
        """One request; a 401 is answered by one new login. Other answers below 500 come back as they are.

        Raises Transient, RateLimited, and Denied where a fresh token is refused too.
        """
        headers = dict(options.pop("headers", {}))
        token = self.token()
        answer = self._once(method, url, token, headers, options)
        if answer.status_code == 401:
            self._cache.drop(self._credential, token)
            answer = self._once(method, url, self.token(), headers, options)
        if answer.status_code in (401, 403):
            # USPS refuses a good token that lacks the scope with a 401.
            scope = "scope" in answer.text[:2_000].lower()
            raise for_status(403 if scope else answer.status_code, self._source)
        return answer

    def _once(
        self, method: str, url: str, token: str, headers: dict[str, str], options: dict[str, Any]
    ) -> requests.Response:
        return call(
            self._http,
            method,
            url,
            source=self._source,
            raise_for=False,
            headers={**headers, "Authorization": f"Bearer {token}"},
            **options,
        )


def login(
    http: requests.Session, url: str, *, source: str, scope: str | None = None, **options: Any
) -> tuple[str, float]:
    """Ask a token endpoint; any refusal of the credential (also a 400) is Denied.

    ``scope`` is the one that the token must carry: an answer that names its scopes without it raises Denied
    (``missing_scope``).
    """
    answer = call(http, "POST", url, source=source, raise_for=False, **options)
    if answer.status_code in (400, 401, 403):
        raise for_status(401, source)
    if answer.status_code >= 400:
        raise for_status(answer.status_code, source)
    found = token_of(answer, source)
    granted = answer.json().get("scope")
    if scope is not None and isinstance(granted, str) and scope not in re.split(r"[\s,]+", granted):
        raise Denied(f"{source} granted no scope {scope}", source=source, code="missing_scope", scope=scope)
    return found
