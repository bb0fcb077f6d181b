"""Replies that agents inserted, and which of them went out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from backend.store.database import Database
from backend.store.models import Intent

_LAST_SENT = (
    select(
        Intent.id,
        Intent.ticket_id,
        Intent.user_id,
        Intent.template,
        Intent.locale,
        Intent.text_hash,
        Intent.stated,
        Intent.created_at,
        Intent.comment_id,
    )
    .where(
        Intent.tenant_id == bindparam("tenant"),
        Intent.ticket_id == bindparam("ticket"),
        Intent.comment_id.is_not(None),
    )
    .order_by(Intent.created_at.desc())
    .limit(1)
)

"""Built once: it stands in the path of every card of an answered ticket."""


@dataclass(frozen=True, slots=True)
class IntentRecord:
    """An agent's inserted reply."""

    id: str
    ticket_id: int
    user_id: int
    template: str
    locale: str
    text_hash: str
    stated: Mapping[str, Any]
    created_at: datetime
    comment_id: int | None


class Intents:
    """Replies that agents inserted, until the ticket shows that they were sent."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        *,
        tenant_id: str,
        intent_id: str,
        ticket_id: int,
        user_id: int,
        template: str,
        locale: str,
        text_hash: str,
        stated: Mapping[str, Any],
        now: datetime,
    ) -> None:
        """Remember an inserted reply."""
        with self._database.transaction() as session:
            session.add(
                Intent(
                    id=intent_id,
                    tenant_id=tenant_id,
                    ticket_id=ticket_id,
                    user_id=user_id,
                    template=template,
                    locale=locale,
                    text_hash=text_hash,
                    stated=dict(stated),
                    created_at=now,
                )
            )

    def open_of(self, tenant_id: str, ticket_id: int, *, until: datetime) -> list[IntentRecord]:
        """Unconfirmed intents made up to ``until``, newest first."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(Intent)
                .where(
                    Intent.tenant_id == tenant_id,
                    Intent.ticket_id == ticket_id,
                    Intent.confirmed_at.is_(None),
                    Intent.created_at <= until,
                )
                .order_by(Intent.created_at.desc())
            )
            return [_record(row) for row in rows]

    def last_sent(self, tenant_id: str, ticket_id: int) -> IntentRecord | None:
        """The newest reply that is known to have gone out."""
        found = self._database.rows(_LAST_SENT, {"tenant": tenant_id, "ticket": ticket_id})
        return _record(found[0]) if found else None

    def confirm(
        self,
        tenant_id: str,
        ticket_id: int,
        *,
        comment_id: int,
        intent_id: str,
        now: datetime,
    ) -> None:
        """The reply of ``intent_id`` went out as ``comment_id``; earlier open intents are settled with it."""
        with self._database.transaction() as session:
            session.execute(
                update(Intent)
                .where(
                    Intent.tenant_id == tenant_id,
                    Intent.ticket_id == ticket_id,
                    Intent.confirmed_at.is_(None),
                    Intent.created_at <= now,
                )
                .values(confirmed_at=now)
            )
            session.execute(
                update(Intent)
                .where(Intent.tenant_id == tenant_id, Intent.id == intent_id)
                .values(comment_id=comment_id, confirmed_at=now)
            )


def _record(row: Intent | Row[Any]) -> IntentRecord:
    return IntentRecord(
        id=row.id,
        ticket_id=row.ticket_id,
        user_id=row.user_id,
        template=row.template,
        locale=row.locale,
        text_hash=row.text_hash,
        stated=row.stated,
        created_at=row.created_at,
        comment_id=row.comment_id,
    )
