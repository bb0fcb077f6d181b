"""Tenants and their Zendesk tokens."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from cachetools import TTLCache
from pydantic import TypeAdapter
from sqlalchemy import select, update

from backend.domain.policy import Policy
from backend.errors import UnknownTenant
from backend.store.crypto import Vault
from backend.store.database import Database
from backend.store.models import Tenant
from backend.store.templates import NO_REPLIES, StoredReplies, stored_replies

_POLICY = TypeAdapter(Policy)
EXPIRED = datetime(1970, 1, 1, tzinfo=UTC)
CACHE_SECONDS = 30
"""How long another process may go on with a tenant's old settings."""


@dataclass(frozen=True, slots=True)
class TenantRecord:
    """A tenant as services see it, with what its admins wrote of replies. ``webhook_secrets`` are hidden from
    repr."""

    id: str
    account_id: str
    installation_id: str
    subdomain: str
    tag_prefix: str
    policy: Policy
    provisioned: Mapping[str, Any]
    webhook_secret: str | None
    zendesk_health: str
    created_at: datetime
    replies: StoredReplies = NO_REPLIES

    def __repr__(self) -> str:
        return f"TenantRecord({self.id})"

    @property
    def field_ids(self) -> dict[str, int]:
        """Ticket field key → id in this account; empty before provisioning."""
        return {key: int(value) for key, value in self.provisioned.get("fields", {}).items()}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The OAuth pair of a tenant's Zendesk; never printed."""

    access_token: str
    refresh_token: str
    expires_at: datetime

    def __repr__(self) -> str:
        return "Tokens(hidden)"


_TOKENS = TypeAdapter(Tokens)


class Tenants:
    """Look up and change tenants. Secrets are sealed with the Vault."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self._cache: TTLCache[str, TenantRecord] = TTLCache(1000, CACHE_SECONDS)
        self._lock = threading.Lock()
        self._refreshing: dict[str, threading.Lock] = {}

    def create(
        self,
        *,
        tenant_id: str,
        account_id: str,
        installation_id: str,
        subdomain: str,
        now: datetime,
        tag_prefix: str = "",
    ) -> TenantRecord:
        """Register an installation; the same installation again only updates its subdomain."""
        with self._database.transaction() as session:
            row = session.scalars(
                select(Tenant).where(
                    Tenant.account_id == account_id,
                    Tenant.installation_id == installation_id,
                )
            ).first()
            if row is None:
                row = Tenant(
                    id=tenant_id,
                    account_id=account_id,
                    installation_id=installation_id,
                    subdomain=subdomain,
                    tag_prefix=tag_prefix,
                    policy={},
                    provisioned={},
                    created_at=now,
                    served_at=now,
                )
                session.add(row)
            row.subdomain = subdomain
            found = row.id
        self.forget(found)
        return self.get(found)

    def get(self, tenant_id: str) -> TenantRecord:
        """The tenant; raises UnknownTenant."""
        with self._lock:
            cached = self._cache.get(tenant_id)
        if cached is not None:
            return cached
        with self._database.reading() as session:
            row = session.get(Tenant, tenant_id)
            if row is None:
                raise UnknownTenant("no such tenant")
            record = self._record(row, stored_replies(session, tenant_id))
        with self._lock:
            self._cache[tenant_id] = record
        return record

    def by_installation(self, subdomain: str, installation_id: str) -> TenantRecord:
        """The tenant of a signed app request; raises UnknownTenant."""
        with self._database.reading() as session:
            found = session.scalar(
                select(Tenant.id).where(
                    Tenant.subdomain == subdomain,
                    Tenant.installation_id == installation_id,
                )
            )
        if found is None:
            raise UnknownTenant("no such installation")
        return self.get(found)

    def all_ids(self) -> list[str]:
        """Every tenant, for periodic jobs."""
        with self._database.reading() as session:
            return list(session.scalars(select(Tenant.id).order_by(Tenant.id)))

    def save_policy(self, tenant_id: str, policy: Policy) -> None:
        """Keep the tenant's settings."""
        self._change(tenant_id, policy=_POLICY.dump_python(policy, mode="json"))

    def save_provisioned(
        self, tenant_id: str, provisioned: Mapping[str, Any], webhook_secret: str | None
    ) -> None:
        """Keep the ids of what was made in Zendesk, and the webhook's signing secret."""
        values: dict[str, Any] = {"provisioned": dict(provisioned)}
        if webhook_secret is not None:
            values["webhook_secret_sealed"] = self._vault.seal(
                webhook_secret, tenant=tenant_id, column="webhook_secret"
            )
        self._change(tenant_id, **values)

    def save_tokens(self, tenant_id: str, tokens: Tokens) -> None:
        """Keep a fresh OAuth pair; the connection counts as working from then on."""
        sealed = self._vault.seal(
            _TOKENS.dump_python(tokens, mode="json"),
            tenant=tenant_id,
            column="zendesk_tokens",
        )
        self._change(tenant_id, zendesk_tokens_sealed=sealed, zendesk_health="ok")

    def mark_zendesk(self, tenant_id: str, health: str) -> None:
        """Record that Zendesk works (``ok``) or must be reconnected (``broken``)."""
        if self.get(tenant_id).zendesk_health != health:
            self._change(tenant_id, zendesk_health=health)

    def access_token(self, tenant_id: str, *, now: datetime, refresh: Callable[[str], Tokens]) -> str:
        """A valid access token, refreshed under the tenant's lock when it has under two minutes left.

        Each refresh kills the pair before it, so the new pair is stored before anybody uses it. Raises
        UnknownTenant (``zendesk_not_connected``) without tokens, and whatever ``refresh`` raises.
        """
        tokens = self._tokens(tenant_id)
        if _usable(tokens, now):
            return tokens.access_token
        with self._lock:
            mine = self._refreshing.setdefault(tenant_id, threading.Lock())
        with mine, self._database.transaction() as session:
            # The row lock (on SQLite: the write lock) keeps other processes out meanwhile.
            row = session.scalars(select(Tenant).where(Tenant.id == tenant_id).with_for_update()).one()
            tokens = self._opened(tenant_id, row.zendesk_tokens_sealed)
            if not _usable(tokens, now):
                tokens = refresh(tokens.refresh_token)
                row.zendesk_tokens_sealed = self._sealed(tenant_id, tokens)
        return tokens.access_token

    def discard_access(self, tenant_id: str, access_token: str) -> None:
        """Zendesk refused this access token: the next caller refreshes, unless somebody has already."""
        with self._database.transaction() as session:
            row = session.scalars(select(Tenant).where(Tenant.id == tenant_id).with_for_update()).one()
            tokens = self._opened(tenant_id, row.zendesk_tokens_sealed)
            if tokens.access_token == access_token:
                row.zendesk_tokens_sealed = self._sealed(
                    tenant_id, Tokens(tokens.access_token, tokens.refresh_token, EXPIRED)
                )

    def rotate(self) -> int:
        """Seal all secrets of tenants under the newest key; returns how many."""
        count = 0
        with self._database.transaction() as session:
            for row in session.scalars(select(Tenant)):
                for column in ("webhook_secret_sealed", "zendesk_tokens_sealed"):
                    sealed = getattr(row, column)
                    if sealed:
                        setattr(row, column, self._vault.rotate(sealed))
                        count += 1
        return count

    def _sealed(self, tenant_id: str, tokens: Tokens) -> str:
        return self._vault.seal(
            _TOKENS.dump_python(tokens, mode="json"), tenant=tenant_id, column="zendesk_tokens"
        )

    def _tokens(self, tenant_id: str) -> Tokens:
        with self._database.reading() as session:
            sealed = session.scalar(select(Tenant.zendesk_tokens_sealed).where(Tenant.id == tenant_id))
        return self._opened(tenant_id, sealed)

    def _opened(self, tenant_id: str, sealed: str | None) -> Tokens:
        if sealed is None:
            raise UnknownTenant(
                "this account has not connected Zendesk yet",
                code="zendesk_not_connected",
            )
        return _TOKENS.validate_python(self._vault.open(sealed, tenant=tenant_id, column="zendesk_tokens"))

    def _change(self, tenant_id: str, **values: Any) -> None:
        with self._database.transaction() as session:
            session.execute(update(Tenant).where(Tenant.id == tenant_id).values(**values))
        self.forget(tenant_id)

    def forget(self, tenant_id: str) -> None:
        """Read the tenant anew when it is asked for next; other processes follow within CACHE_SECONDS."""
        with self._lock:
            self._cache.pop(tenant_id, None)

    def _record(self, row: Tenant, replies: StoredReplies) -> TenantRecord:
        secret = None
        if row.webhook_secret_sealed:
            secret = self._vault.open(row.webhook_secret_sealed, tenant=row.id, column="webhook_secret")
        return TenantRecord(
            id=row.id,
            account_id=row.account_id,
            installation_id=row.installation_id,
            subdomain=row.subdomain,
            tag_prefix=row.tag_prefix,
            policy=_POLICY.validate_python(row.policy),
            provisioned=row.provisioned,
            webhook_secret=secret,
            zendesk_health=row.zendesk_health,
            created_at=row.created_at,
            replies=replies,
        )


def _usable(tokens: Tokens, now: datetime) -> bool:
    return tokens.expires_at - now > timedelta(minutes=2)
