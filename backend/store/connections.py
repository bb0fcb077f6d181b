"""A tenant's Connections, their health, and which of them serve which brand or support address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, or_, select, update

from backend.errors import BadInput
from backend.store.crypto import Vault
from backend.store.database import Database
from backend.store.models import Connection, Route


@dataclass(frozen=True, slots=True)
class ConnectionRecord:
    """One Connection; its credentials never appear in repr."""

    id: str
    tenant_id: str
    kind: str
    label: str
    credentials: Mapping[str, str] = field(repr=False)
    health: str
    error_code: str | None
    tested_at: datetime | None
    changed_at: datetime


class Connections:
    """Look up and change Connections; every call names the tenant."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def save(
        self,
        *,
        tenant_id: str,
        connection_id: str,
        kind: str,
        label: str,
        credentials: Mapping[str, str],
        health: str,
        now: datetime,
    ) -> None:
        """Add a Connection, or replace its credentials."""
        sealed = self._vault.seal(dict(credentials), tenant=tenant_id, column=f"connection/{connection_id}")
        with self._database.transaction() as session:
            row = session.get(Connection, connection_id)
            if row is None:
                row = Connection(id=connection_id, tenant_id=tenant_id, kind=kind)
                session.add(row)
            elif row.tenant_id != tenant_id:
                raise BadInput("no such connection", code="no_such_connection")
            row.label = label
            row.credentials_sealed = sealed
            row.health = health
            row.error_code = None
            row.tested_at = now
            row.changed_at = now

    def all_of(self, tenant_id: str) -> list[ConnectionRecord]:
        """All Connections of a tenant, oldest first."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(Connection)
                .where(Connection.tenant_id == tenant_id)
                .order_by(Connection.kind, Connection.id)
            )
            return [self._record(row) for row in rows]

    def get(self, tenant_id: str, connection_id: str) -> ConnectionRecord:
        """One Connection; raises BadInput when this tenant has no such one."""
        with self._database.reading() as session:
            row = session.scalars(
                select(Connection).where(Connection.tenant_id == tenant_id, Connection.id == connection_id)
            ).first()
            if row is None:
                raise BadInput("no such connection", code="no_such_connection")
            return self._record(row)

    def mark(
        self,
        tenant_id: str,
        connection_id: str,
        *,
        health: str,
        error_code: str | None,
        now: datetime,
    ) -> None:
        """Record how the last call with this Connection went."""
        with self._database.transaction() as session:
            session.execute(
                update(Connection)
                .where(Connection.tenant_id == tenant_id, Connection.id == connection_id)
                .values(health=health, error_code=error_code, tested_at=now)
            )

    def route(
        self,
        *,
        tenant_id: str,
        connection_id: str,
        brand_id: int | None = None,
        support_address: str | None = None,
        rank: int = 0,
    ) -> None:
        """Let a Connection serve a brand or a support address; saying it twice changes nothing."""
        address = support_address.lower() if support_address else None
        self.get(tenant_id, connection_id)
        with self._database.transaction() as session:
            session.execute(
                delete(Route).where(
                    Route.tenant_id == tenant_id,
                    Route.connection_id == connection_id,
                    Route.brand_id == brand_id,
                    Route.support_address == address,
                )
            )
            session.add(
                Route(
                    tenant_id=tenant_id,
                    connection_id=connection_id,
                    brand_id=brand_id,
                    support_address=address,
                    rank=rank,
                )
            )

    def routed(self, tenant_id: str, *, brand_id: int | None, support_address: str | None) -> list[str]:
        """Ids of the Connections mapped to this support address, then to its brand, best first."""
        address = (support_address or "").lower()
        with self._database.reading() as session:
            rows = list(
                session.scalars(
                    select(Route)
                    .where(
                        Route.tenant_id == tenant_id,
                        or_(Route.support_address == address, Route.brand_id == brand_id),
                    )
                    .order_by(Route.rank, Route.id)
                )
            )
        rows.sort(key=lambda row: row.support_address != address)
        return list(dict.fromkeys(row.connection_id for row in rows))

    def brands_of(self, tenant_id: str) -> dict[str, list[str]]:
        """Connection id → brands and support addresses that it serves, as text for the settings page."""
        with self._database.reading() as session:
            rows = list(session.scalars(select(Route).where(Route.tenant_id == tenant_id).order_by(Route.id)))
        served: dict[str, list[str]] = {}
        for row in rows:
            served.setdefault(row.connection_id, []).append(row.support_address or f"brand {row.brand_id}")
        return served

    def rotate(self) -> int:
        """Seal all credentials under the newest key; returns how many."""
        with self._database.transaction() as session:
            rows = list(session.scalars(select(Connection)))
            for row in rows:
                row.credentials_sealed = self._vault.rotate(row.credentials_sealed)
        return len(rows)

    def _record(self, row: Connection) -> ConnectionRecord:
        return ConnectionRecord(
            id=row.id,
            tenant_id=row.tenant_id,
            kind=row.kind,
            label=row.label,
            credentials=self._vault.open(
                row.credentials_sealed,
                tenant=row.tenant_id,
                column=f"connection/{row.id}",
            ),
            health=row.health,
            error_code=row.error_code,
            tested_at=row.tested_at,
            changed_at=row.changed_at,
        )
