"""Proofs of delivery that were put into tickets: kind, source, time and hash, never the proof itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from backend.domain.vocabulary import PodKind
from backend.store.database import Database
from backend.store.models import Proof


@dataclass(frozen=True, slots=True)
class ProofRecord:
    """One proof in one ticket. ``sha256`` is that of the file; None where the proof is a name only."""

    ticket_id: int
    entry: str
    number: str
    kind: PodKind
    source: str
    fetched_at: datetime
    sha256: str | None


class Proofs:
    """Keep and find them, by tenant and ticket."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, tenant_id: str, record: ProofRecord) -> None:
        """Keep one; the same one again changes nothing."""
        with self._database.transaction() as session:
            if session.get(Proof, (tenant_id, record.ticket_id, record.entry)) is None:
                session.add(
                    Proof(
                        tenant_id=tenant_id,
                        ticket_id=record.ticket_id,
                        entry=record.entry,
                        number=record.number,
                        kind=record.kind,
                        source=record.source,
                        fetched_at=record.fetched_at,
                        sha256=record.sha256,
                    )
                )

    def of_ticket(self, tenant_id: str, ticket_id: int) -> list[ProofRecord]:
        """All of a ticket, oldest first."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(Proof)
                .where(Proof.tenant_id == tenant_id, Proof.ticket_id == ticket_id)
                .order_by(Proof.fetched_at)
            )
            return [
                ProofRecord(
                    row.ticket_id,
                    row.entry,
                    row.number,
                    PodKind(row.kind),
                    row.source,
                    row.fetched_at,
                    row.sha256,
                )
                for row in rows
            ]

    def purge(self, *, before: datetime) -> int:
        """Forget those from before ``before``; returns how many rows."""
        with self._database.transaction() as session:
            old = session.execute(delete(Proof).where(Proof.fetched_at < before))
            return int(getattr(old, "rowcount", 0))
