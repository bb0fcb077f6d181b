"""Apps of the account: installation, key pair, and the signed token of the first page."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from .errors import not_found

if TYPE_CHECKING:
    from .account import ZendeskAccount

TOKEN_TTL = timedelta(minutes=5)


@dataclass
class Installation:
    """An installed app with the addresses of its pages by location."""

    id: int
    app_id: int
    urls: dict[str, str]
    key: rsa.RSAPrivateKey


class Apps:
    """Installed apps; one key pair an app."""

    def __init__(self, account: ZendeskAccount) -> None:
        self.account = account
        self.installations: dict[int, Installation] = {}

    def install(self, app_url: str, settings_url: str | None, app_id: int | None) -> tuple[int, int]:
        """Install; returns (installation id, app id). Installing the same app id again keeps its key."""
        urls = {"ticket_sidebar": app_url, "new_ticket_sidebar": app_url}
        urls |= {"nav_bar": settings_url} if settings_url else {}
        with self.account.lock:
            known = next((i for i in self.installations.values() if i.app_id == app_id), None)
            key = known.key if known else rsa.generate_private_key(public_exponent=65537, key_size=2048)
            made = Installation(
                self.account.next_id(), app_id or 800_000 + secrets.randbelow(99_999), urls, key
            )
            self.installations[made.id] = made
            return made.id, made.app_id

    def latest(self, installation_id: int | None = None) -> Installation:
        """The installation of this id, or the newest; raises 404."""
        with self.account.lock:
            if not self.installations or (installation_id and installation_id not in self.installations):
                raise not_found()
            return self.installations[installation_id or max(self.installations)]

    def public_key_pem(self, app_id: int) -> str:
        """The app's public key; raises 404."""
        found = next((i for i in self.installations.values() if i.app_id == app_id), None)
        if found is None:
            raise not_found()
        return (
            found.key.public_key()
            .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
            .decode()
        )

    def signed_token(self, user_id: int, location: str, url: str, installation_id: int | None) -> str:
        """RS256 token with the claims of Zendesk's server-side apps; ``qsh`` is the SHA-256 (hex) of the
        query string of ``url`` as it is sent."""
        app = self.latest(installation_id)
        account, now = self.account, self.account.now()
        host = f"{account.subdomain}.zendesk.com"
        claims: dict[str, Any] = {
            "iss": host,
            "aud": f"https://{host}/api/v2/apps/installations/{app.id}.json",
            "sub": f"https://{host}/api/v2/users/{account.user(user_id).id}.json",
            "iat": int(now.timestamp()),
            "nbf": int(now.timestamp()),
            "exp": int((now + TOKEN_TTL).timestamp()),
            "jti": secrets.token_hex(16),
            "qsh": hashlib.sha256(urlsplit(url).query.encode()).hexdigest(),
            "cnf": {"jku": f"https://{host}/api/v2/apps/{app.app_id}/public_key.pem"},
            "context": {"product": "support", "location": location},
        }
        return jwt.encode(claims, app.key, algorithm="RS256")
