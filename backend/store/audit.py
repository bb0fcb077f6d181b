"""The append-only log: each entry carries the hash of the one before it, per tenant.

Entries hold no personal value, so the chain can be shown to anybody and outlives erasures.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.store.database import Database
from backend.store.models import AuditEntry

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log."""

    seq: int
    entry_id: str
    ticket_id: int | None
    kind: str
    data: Mapping[str, object]
    at: datetime


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold: the first entry that was changed, removed or put in."""

    tenant_id: str
    seq: int
    why: str


class AuditLog:
    """Append, read and verify."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(
        self,
        *,
        tenant_id: str,
        entry_id: str,
        kind: str,
        data: Mapping[str, object],
        at: datetime,
        ticket_id: int | None = None,
    ) -> bool:
        """Write one entry; False when ``entry_id`` is in the log already. Safe from several processes."""
        text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        for _ in range(8):
            try:
                with self._database.transaction() as session:
                    if _exists(session, tenant_id, entry_id):
                        return False
                    last = session.scalars(
                        select(AuditEntry)
                        .where(AuditEntry.tenant_id == tenant_id)
                        .order_by(AuditEntry.seq.desc())
                        .limit(1)
                    ).first()
                    seq = last.seq + 1 if last else 1
                    prev = last.hash if last else GENESIS
                    session.add(
                        AuditEntry(
                            tenant_id=tenant_id,
                            seq=seq,
                            entry_id=entry_id,
                            ticket_id=ticket_id,
                            kind=kind,
                            data=text,
                            at=at,
                            prev_hash=prev,
                            hash=link(
                                prev,
                                tenant_id,
                                seq,
                                entry_id,
                                ticket_id,
                                kind,
                                text,
                                at,
                            ),
                        )
                    )
                return True
            except IntegrityError:
                # Another process appended in between; look again.
                continue
        raise RuntimeError("the audit log is written from too many places at once")

    def has(self, tenant_id: str, entry_id: str) -> bool:
        """Is this entry in the log?"""
        with self._database.reading() as session:
            return _exists(session, tenant_id, entry_id)

    def of_ticket(self, tenant_id: str, ticket_id: int) -> list[Entry]:
        """All entries about a ticket, oldest first."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(AuditEntry)
                .where(AuditEntry.tenant_id == tenant_id, AuditEntry.ticket_id == ticket_id)
                .order_by(AuditEntry.seq)
            )
            return [
                Entry(
                    row.seq,
                    row.entry_id,
                    row.ticket_id,
                    row.kind,
                    json.loads(row.data),
                    row.at,
                )
                for row in rows
            ]

    def verify(self) -> Iterator[Break]:
        """Walk every tenant's chain; yields the first break of each that does not hold."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(AuditEntry)
                .order_by(AuditEntry.tenant_id, AuditEntry.seq)
                .execution_options(yield_per=500)
            )
            tenant, prev, expected, broken = None, GENESIS, 1, False
            for row in rows:
                if row.tenant_id != tenant:
                    tenant, prev, expected, broken = row.tenant_id, GENESIS, 1, False
                if broken:
                    continue
                right = link(
                    prev,
                    row.tenant_id,
                    row.seq,
                    row.entry_id,
                    row.ticket_id,
                    row.kind,
                    row.data,
                    row.at,
                )
                if row.seq != expected or row.prev_hash != prev:
                    broken = True
                    yield Break(row.tenant_id, row.seq, "an entry before this one is missing")
                elif row.hash != right:
                    broken = True
                    yield Break(row.tenant_id, row.seq, "this entry was changed")
                prev, expected = row.hash, row.seq + 1


def link(
    prev: str,
    tenant_id: str,
    seq: int,
    entry_id: str,
    ticket_id: int | None,
    kind: str,
    data: str,
    at: datetime,
) -> str:
    """SHA-256 over the entry and the hash of the one before."""
    content = json.dumps(
        [prev, tenant_id, seq, entry_id, ticket_id, kind, data, at.isoformat()],
        ensure_ascii=False,
    )
    return hashlib.sha256(content.encode()).hexdigest()


def _exists(session: Session, tenant_id: str, entry_id: str) -> bool:
    return (
        session.scalar(
            select(AuditEntry.seq).where(AuditEntry.tenant_id == tenant_id, AuditEntry.entry_id == entry_id)
        )
        is not None
    )
