"""The signed token with which Zendesk opens our page: RS256, five minutes, one POST per iframe load.

Claims (facts/zendesk.md §2.4): ``iss`` <subdomain>.zendesk.com, ``aud`` the installation's address, ``sub``
the user's, ``iat``/``nbf``/``exp``, ``qsh`` a hash of the query, ``context`` with product and location. The
key is the app's own, pinned; ``cnf.jku`` is never followed.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from urllib.parse import parse_qs, quote

import jwt

from backend.errors import Forbidden

LEEWAY_SECONDS = 30
"""How far Zendesk's clock and ours may differ."""

QshRule = Literal["ignore", "if_present", "require"]

_AUDIENCE = re.compile(
    r"https://(?P<subdomain>[a-z0-9][a-z0-9-]{0,62})\.zendesk\.com"
    r"/api/v2/apps/installations/(?P<installation>\d{1,20})(?:\.json)?"
)
_USER = re.compile(r"(?:.*/users/)?(\d{1,20})(?:\.json)?")
_MAX_TOKEN = 8_192


@dataclass(frozen=True, slots=True)
class AppUser:
    """Who opened the app, in which account, where (``ticket_sidebar``, ``nav_bar``)."""

    user_id: int
    subdomain: str
    location: str
    installation_id: int


def audience_of(subdomain: str, installation_id: int) -> str:
    """The ``aud`` of a token for this installation."""
    return f"https://{subdomain}.zendesk.com/api/v2/apps/installations/{installation_id}.json"


def issuer_of(subdomain: str) -> str:
    """The ``iss`` of a token from this account."""
    return f"{subdomain}.zendesk.com"


def peek(token: str) -> tuple[str, int]:
    """Subdomain and installation id that the token claims, NOT verified: only to find the tenant.

    Raises Forbidden (``app_token_malformed``).
    """
    if len(token) > _MAX_TOKEN:
        raise _malformed()
    try:
        claims = jwt.decode(token, options={"verify_signature": False})
    except jwt.InvalidTokenError as error:
        raise _malformed() from error
    found = _AUDIENCE.fullmatch(_single(claims.get("aud")))
    if not found:
        raise _malformed()
    return found["subdomain"], int(found["installation"])


def verify(
    token: str,
    *,
    public_key_pem: str,
    audience: str,
    issuer: str,
    request_query: str,
    now: datetime,
    request_path: str = "/",
    qsh: QshRule = "if_present",
) -> AppUser:
    """Who this token stands for.

    ``audience`` and ``issuer`` are those of the tenant that ``peek`` led to. ``request_query`` is the raw
    query string of the POST, without the question mark; ``request_path`` its path. ``now`` is aware.

    Zendesk names the claim ``qsh`` but not its algorithm; a token is accepted when the claim is the
    SHA-256 (hex) of the raw query, of the sorted query, or of the canonical request as Atlassian defines
    it. Each of them binds the query. ``qsh`` says what to do without the claim, or ignores it.

    Raises Forbidden: ``app_token_malformed``, ``app_token_forged`` (key or algorithm),
    ``app_token_foreign`` (audience or issuer), ``app_token_expired`` (age), ``app_token_query``.
    """
    if len(token) > _MAX_TOKEN:
        raise _malformed()
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            public_key_pem,
            algorithms=["RS256"],
            # The times are judged below, by the caller's clock.
            options={
                "verify_exp": False,
                "verify_nbf": False,
                "verify_iat": False,
                "verify_aud": False,
                "verify_sub": False,
            },
        )
    except (jwt.InvalidSignatureError, jwt.InvalidAlgorithmError, jwt.InvalidKeyError) as error:
        raise Forbidden("the app token is not signed by Zendesk", code="app_token_forged") from error
    except jwt.InvalidTokenError as error:
        raise _malformed() from error
    named = _AUDIENCE.fullmatch(audience)
    if not named or _single(claims.get("aud")) != audience or _host(claims.get("iss")) != _host(issuer):
        raise Forbidden("the app token is for another installation", code="app_token_foreign")
    _check_age(claims, now.timestamp())
    _check_query(claims.get("qsh"), qsh, request_path, request_query)
    user = _USER.fullmatch(str(claims.get("sub", "")))
    if not user:
        raise _malformed()
    context = claims.get("context")
    return AppUser(
        user_id=int(user[1]),
        subdomain=named["subdomain"],
        location=str(context.get("location", "")) if isinstance(context, dict) else "",
        installation_id=int(named["installation"]),
    )


def _malformed() -> Forbidden:
    return Forbidden("the app token cannot be read", code="app_token_malformed")


def _single(audience: object) -> str:
    if isinstance(audience, list) and len(audience) == 1:
        audience = audience[0]
    return audience if isinstance(audience, str) else ""


def _host(issuer: object) -> str:
    return issuer.removeprefix("https://").rstrip("/") if isinstance(issuer, str) else ""


def _check_age(claims: dict[str, Any], now: float) -> None:
    times = {name: claims.get(name) for name in ("iat", "nbf", "exp")}
    if not all(isinstance(at, int | float) or (at is None and name == "nbf") for name, at in times.items()):
        raise _malformed()
    starts = max(float(times["iat"] or 0), float(times["nbf"] or 0))
    if now > float(times["exp"] or 0) + LEEWAY_SECONDS or now < starts - LEEWAY_SECONDS:
        raise Forbidden("the app token is not valid now", code="app_token_expired")


def _check_query(claim: object, rule: QshRule, path: str, query: str) -> None:
    if rule == "ignore" or (claim is None and rule == "if_present"):
        return
    given = str(claim or "").lower().encode()
    if not any(hmac.compare_digest(given, one.encode()) for one in _query_hashes(path, query)):
        raise Forbidden("the app token was made for another address", code="app_token_query")


def _query_hashes(path: str, query: str) -> Iterator[str]:
    parts = parse_qs(query, keep_blank_values=True)
    canonical = "&".join(
        f"{_quoted(name)}={','.join(_quoted(value) for value in sorted(values))}"
        for name, values in sorted(parts.items())
    )
    texts = [query, canonical]
    texts += [f"{method}&{path.rstrip('/') or '/'}&{canonical}" for method in ("POST", "GET")]
    for text in texts:
        yield hashlib.sha256(text.encode()).hexdigest()


def _quoted(text: str) -> str:
    return quote(text, safe="~")
