"""The agent's bearer: 30 minutes, in the page's memory only, renewed for at most 12 hours.

It is a JWT signed with a key derived from the installation's secret keys; there is no cookie and no
server-side session. Whether the agent is still active is asked of Zendesk hourly.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import jwt

from backend.errors import Forbidden, UnknownTenant
from backend.services import agents
from backend.services.house import House
from backend.services.roll import Checked
from backend.services.viewer import Viewer
from backend.store.tenants import TenantRecord

BEARER_LIFE = timedelta(minutes=30)
SESSION_LIFE = timedelta(hours=12)
ALGORITHM = "HS256"


@dataclass(frozen=True, slots=True)
class Bearer:
    """What a bearer says, verified."""

    tenant: TenantRecord
    user_id: int
    role: str
    locale: str
    started_at: datetime

    @property
    def viewer(self) -> Viewer:
        """The agent as the card needs it."""
        return Viewer(self.user_id, self.role, self.role in ("agent", "admin"), self.locale)


class Sessions:
    """Mints, reads and renews bearers."""

    def __init__(self, house: House) -> None:
        self._house = house
        keys = [
            key.strip() for key in house.settings.secret_keys.get_secret_value().split(",") if key.strip()
        ]
        # A bearer is read with every call of its half hour; its end is checked each time, below.
        self._verified = lru_cache(maxsize=4096)(self._claims)
        self._keys = [hmac.new(key.encode(), b"agent bearer", hashlib.sha256).digest() for key in keys]

    def mint(self, tenant: TenantRecord, checked: Checked, *, started_at: datetime) -> tuple[str, datetime]:
        """A bearer and when it ends (never later than 12 hours after ``started_at``)."""
        ends = min(self._house.clock() + BEARER_LIFE, started_at + SESSION_LIFE)
        claims = {
            "tenant": tenant.id,
            "sub": str(checked.user_id),
            "role": checked.role,
            "locale": checked.locale,
            "started": int(started_at.timestamp()),
            "ends": int(ends.timestamp()),
        }
        return jwt.encode(claims, self._keys[0], algorithm=ALGORITHM), ends

    def read(self, header: str | None) -> Bearer:
        """The agent behind an Authorization header; raises Forbidden (``session_over``)."""
        scheme, _, token = (header or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Forbidden("open the ticket again to sign in", code="session_over")
        claims = self._verified(token)
        if claims["ends"] <= self._house.clock().timestamp():
            raise Forbidden("the session is over; open the ticket again", code="session_over")
        try:
            tenant = self._house.tenants.get(claims["tenant"])
        except UnknownTenant as error:
            raise Forbidden("the app was removed from this account", code="session_over") from error
        return Bearer(
            tenant,
            int(claims["sub"]),
            claims["role"],
            claims["locale"],
            datetime.fromtimestamp(claims["started"], UTC),
        )

    def renew(self, bearer: Bearer) -> tuple[str, datetime]:
        """A further half hour, after a look whether the agent is still active.

        Raises Forbidden: ``session_over`` after 12 hours, ``agent_inactive`` for who left.
        """
        if self._house.clock() - bearer.started_at >= SESSION_LIFE:
            raise Forbidden("the session is over; open the ticket again", code="session_over")
        checked = agents.check(self._house, bearer.tenant, bearer.user_id, locale=bearer.locale)
        return self.mint(bearer.tenant, checked, started_at=bearer.started_at)

    def _claims(self, token: str) -> dict[str, Any]:
        for key in self._keys:
            try:
                # The end is checked against our own clock, above.
                claims: dict[str, Any] = jwt.decode(token, key, algorithms=[ALGORITHM])
                return claims
            except jwt.InvalidTokenError:
                continue
        raise Forbidden("open the ticket again to sign in", code="session_over")
