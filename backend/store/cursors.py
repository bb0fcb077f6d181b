"""How far periodic jobs have read, per tenant."""

from __future__ import annotations

from datetime import datetime

from backend.store.database import Database
from backend.store.models import Cursor


class Cursors:
    """A text per tenant and job."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, tenant_id: str, name: str) -> str | None:
        """Where the job stands; None before its first run."""
        with self._database.reading() as session:
            row = session.get(Cursor, (tenant_id, name))
            return row.value if row else None

    def save(self, tenant_id: str, name: str, value: str, *, now: datetime) -> None:
        """The job has read as far as ``value``."""
        with self._database.transaction() as session:
            session.merge(Cursor(tenant_id=tenant_id, name=name, value=value, updated_at=now))
