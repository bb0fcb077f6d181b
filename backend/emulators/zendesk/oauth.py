"""OAuth as global clients know it: short access tokens, rotating refresh tokens.

The faults ``revoked`` (denied while in force) and ``expired`` (the token in use runs out) are met here.

Each refresh gives a new pair and kills the old one (Zendesk help 10212201463962).
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..world import FaultKind
from .errors import ApiError, invalid_token
from .model import User

if TYPE_CHECKING:
    from .account import ZendeskAccount

ACCESS_TTL = timedelta(minutes=30)
REFRESH_TTL = timedelta(days=30)
CODE_TTL = timedelta(minutes=2)


@dataclass
class Grant:
    """A pair of tokens of one user for one client."""

    access_token: str
    refresh_token: str
    user_id: int
    client_id: str
    scope: str
    access_until: datetime
    refresh_until: datetime
    revoked: bool = False


@dataclass
class Code:
    """An authorization code that waits to be exchanged."""

    user_id: int
    client_id: str
    redirect_uri: str
    scope: str
    challenge: str | None
    until: datetime


def _refused(description: str, error: str = "invalid_grant", status: int = 400) -> ApiError:
    return ApiError(status, {"error": error, "error_description": description})


class OAuth:
    """Clients, codes and grants of one account."""

    def __init__(self, account: ZendeskAccount) -> None:
        self.account = account
        self.clients: dict[str, str] = {}
        self.grants: list[Grant] = []
        self._codes: dict[str, Code] = {}

    def add_client(self, client_id: str, secret: str) -> None:
        """Know a client."""
        self.clients[client_id] = secret

    def issue(self, user: User, client_id: str = "zdg-fbm-guard", scope: str = "read write") -> Grant:
        """A fresh pair without the browser dance, for tests and the demo."""
        with self.account.lock:
            now = self.account.now()
            grant = Grant(
                secrets.token_hex(32),
                secrets.token_hex(32),
                user.id,
                client_id,
                scope,
                now + ACCESS_TTL,
                now + REFRESH_TTL,
            )
            self.grants.append(grant)
            return grant

    def issue_code(
        self,
        user: User,
        client_id: str,
        redirect_uri: str,
        scope: str = "read write",
        challenge: str | None = None,
    ) -> str:
        """What the consent page gives to the redirect address."""
        if client_id not in self.clients:
            raise _refused("No such client", "invalid_client", 401)
        with self.account.lock:
            code = secrets.token_hex(20)
            self._codes[code] = Code(
                user.id, client_id, redirect_uri, scope, challenge, self.account.now() + CODE_TTL
            )
            return code

    def exchange(self, asked: dict[str, Any]) -> dict[str, Any]:
        """POST /oauth/tokens. Raises 400 or 401 as Zendesk does."""
        with self.account.lock:
            client_id = str(asked.get("client_id", ""))
            if (
                not secrets.compare_digest(
                    self.clients.get(client_id, "").encode(), str(asked.get("client_secret", "")).encode()
                )
                or not client_id
            ):
                raise _refused("Client authentication failed", "invalid_client", 401)
            if asked.get("grant_type") == "authorization_code":
                grant = self._from_code(asked, client_id)
            elif asked.get("grant_type") == "refresh_token":
                grant = self._from_refresh(str(asked.get("refresh_token", "")), client_id)
            else:
                raise _refused("The grant type is not supported", "unsupported_grant_type")
            return {
                "access_token": grant.access_token,
                "refresh_token": grant.refresh_token,
                "token_type": "bearer",
                "scope": grant.scope,
                "expires_in": int(ACCESS_TTL.total_seconds()),
                "refresh_token_expires_in": int(REFRESH_TTL.total_seconds()),
            }

    def _from_code(self, asked: dict[str, Any], client_id: str) -> Grant:
        code = self._codes.pop(str(asked.get("code", "")), None)
        if code is None or code.client_id != client_id or code.until < self.account.now():
            raise _refused("The authorization code is invalid, expired or revoked")
        if asked.get("redirect_uri") != code.redirect_uri:
            raise _refused("The redirect URI does not match")
        if code.challenge:
            digest = hashlib.sha256(str(asked.get("code_verifier", "")).encode()).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != code.challenge:
                raise _refused("The code verifier does not match")
        return self.issue(self.account.user(code.user_id), client_id, code.scope)

    def _from_refresh(self, token: str, client_id: str) -> Grant:
        denied = self.account.world.take_fault("zendesk", FaultKind.REVOKED) is not None
        old = next((g for g in self.grants if g.refresh_token == token and g.client_id == client_id), None)
        if denied or old is None or old.revoked or old.refresh_until < self.account.now():
            raise _refused("The refresh token is invalid, expired or revoked")
        old.revoked = True
        return self.issue(self.account.user(old.user_id), client_id, old.scope)

    def revoke_all(self) -> None:
        """The admin took the app's access away for good."""
        for grant in self.grants:
            grant.revoked = True

    def user_of(self, authorization: str | None) -> User:
        """Whose call this is; raises 401."""
        world = self.account.world
        scheme, _, token = (authorization or "").partition(" ")
        with self.account.lock:
            if world.take_fault("zendesk", FaultKind.REVOKED):
                raise invalid_token()
            found = (
                next((g for g in self.grants if g.access_token == token), None)
                if scheme.lower() == "bearer"
                else None
            )
            if found and world.take_fault("zendesk", FaultKind.EXPIRED):
                found.access_until = self.account.now() - timedelta(seconds=1)
            if found is None or found.revoked or found.access_until <= self.account.now():
                raise invalid_token()
            user = self.account.user(found.user_id)
            if not user.active:
                raise invalid_token()
            return user
