"""Looks at what agents were about to send: the outcome and the rules, never the text."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, or_, select, update

from backend.store.database import Database
from backend.store.models import Check


class Outcome(StrEnum):
    """How a look ended: the save went on (``warned``: with remarks), was held, or goes on although it was
    held, because somebody who may answers for it."""

    PASSED = "passed"
    WARNED = "warned"
    HELD = "held"
    ANYWAY = "anyway"


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """One look; ``ticket_id`` is None for a ticket that was not created yet."""

    id: str
    ticket_id: int | None
    user_id: int
    text_hash: str
    outcome: Outcome
    rules: tuple[str, ...]
    at: datetime


class Checks:
    """Keep, find and change looks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, tenant_id: str, check: CheckRecord) -> None:
        """Keep one."""
        with self._database.transaction() as session:
            session.add(
                Check(
                    id=check.id,
                    tenant_id=tenant_id,
                    ticket_id=check.ticket_id,
                    user_id=check.user_id,
                    text_hash=check.text_hash,
                    outcome=check.outcome,
                    rules=list(check.rules),
                    at=check.at,
                )
            )

    def get(self, tenant_id: str, check_id: str) -> CheckRecord | None:
        """The look of this id."""
        with self._database.reading() as session:
            row = session.scalars(
                select(Check).where(Check.tenant_id == tenant_id, Check.id == check_id)
            ).first()
            return _record(row) if row else None

    def let_go(self, tenant_id: str, check_id: str) -> None:
        """Somebody who may answers for what was held."""
        with self._database.transaction() as session:
            session.execute(
                update(Check)
                .where(Check.tenant_id == tenant_id, Check.id == check_id)
                .values(outcome=Outcome.ANYWAY)
            )

    def of_text(
        self, tenant_id: str, ticket_id: int | None, text_hashes: Collection[str], *, since: datetime
    ) -> list[CheckRecord]:
        """Looks at one of these texts since then, newest first; at a ticket's own, and at those of a ticket
        that was not created yet."""
        return self._found(tenant_id, ticket_id, since, Check.text_hash.in_(text_hashes))

    def let_go_on(self, tenant_id: str, ticket_id: int, *, since: datetime) -> list[CheckRecord]:
        """What somebody answered for on this ticket since then, newest first."""
        return self._found(tenant_id, ticket_id, since, Check.outcome == Outcome.ANYWAY)

    def purge(self, *, before: datetime) -> int:
        """Forget old ones; returns how many."""
        with self._database.transaction() as session:
            return int(getattr(session.execute(delete(Check).where(Check.at < before)), "rowcount", 0))

    def _found(
        self, tenant_id: str, ticket_id: int | None, since: datetime, wanted: ColumnElement[bool]
    ) -> list[CheckRecord]:
        with self._database.reading() as session:
            rows = session.scalars(
                select(Check)
                .where(
                    Check.tenant_id == tenant_id,
                    or_(Check.ticket_id == ticket_id, Check.ticket_id.is_(None)),
                    Check.at >= since,
                    wanted,
                )
                .order_by(Check.at.desc())
            )
            return [_record(row) for row in rows]


def _record(row: Check) -> CheckRecord:
    return CheckRecord(
        row.id, row.ticket_id, row.user_id, row.text_hash, Outcome(row.outcome), tuple(row.rules), row.at
    )
