"""What agents set right: counted, and exportable as labelled rows without the buyer's text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from backend.store.database import Database
from backend.store.models import Correction, TicketFacts

COLUMNS = {"case": "corrected_case", "fulfillment": "corrected_fulfillment", "order_id": "typed_order"}
"""What can be corrected, and where the ticket remembers it."""


@dataclass(frozen=True, slots=True)
class CorrectionRecord:
    """One correction; ``read`` is what the product had said before."""

    tenant_id: str
    ticket_id: int
    what: str
    read: str | None
    corrected: str
    language: str | None
    confidence: float | None
    at: datetime


class Corrections:
    """Add, count and export."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        *,
        tenant_id: str,
        ticket_id: int,
        user_id: int,
        changes: Mapping[str, tuple[str | None, str]],
        language: str | None,
        confidence: float | None,
        now: datetime,
    ) -> int:
        """Keep corrections (what → read, corrected) and let the ticket remember them, in one transaction;
        returns the newest one's number."""
        with self._database.transaction() as session:
            rows = [
                Correction(
                    tenant_id=tenant_id,
                    ticket_id=ticket_id,
                    user_id=user_id,
                    what=what,
                    read=read,
                    corrected=corrected,
                    language=language,
                    confidence=confidence,
                    at=now,
                )
                for what, (read, corrected) in changes.items()
            ]
            session.add_all(rows)
            session.flush()
            newest = max(row.id for row in rows)
            values = {COLUMNS[what]: corrected for what, (_, corrected) in changes.items()}
            session.execute(
                update(TicketFacts)
                .where(TicketFacts.tenant_id == tenant_id, TicketFacts.ticket_id == ticket_id)
                .values(correction=newest, **values)
            )
        return newest

    def counts(self) -> dict[str, int]:
        """How many corrections of each kind there are, over all tenants (for metrics)."""
        with self._database.reading() as session:
            rows = session.execute(select(Correction.what, func.count()).group_by(Correction.what))
            return {row[0]: row[1] for row in rows}

    def all(self, tenant_id: str | None = None) -> Iterator[CorrectionRecord]:
        """Every correction, oldest first; of one tenant, or of all."""
        query = select(Correction).order_by(Correction.id)
        if tenant_id is not None:
            query = query.where(Correction.tenant_id == tenant_id)
        with self._database.reading() as session:
            for row in session.scalars(query.execution_options(yield_per=500)):
                yield CorrectionRecord(
                    row.tenant_id,
                    row.ticket_id,
                    row.what,
                    row.read,
                    row.corrected,
                    row.language,
                    row.confidence,
                    row.at,
                )
