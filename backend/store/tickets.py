"""Stored Facts of tickets, and the intents to reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import bindparam, delete, select, update

from backend.domain.finding import Facts, storable
from backend.store.database import Database
from backend.store.models import Intent, TicketFacts, TicketOrder

_FACTS = TypeAdapter(Facts)
_ONE = select(TicketFacts.facts, TicketFacts.noted, TicketFacts.typed_order).where(
    TicketFacts.tenant_id == bindparam("tenant"), TicketFacts.ticket_id == bindparam("ticket")
)
"""Built once: it stands in the path of every card."""


@lru_cache(maxsize=1024)
def _facts_of(text: str) -> Facts:
    """Facts are frozen, so one reading of the same text serves all."""
    return _FACTS.validate_json(text)


@dataclass(frozen=True, slots=True)
class StoredTicket:
    """Facts with what else is remembered of the ticket."""

    facts: Facts | None
    noted: str | None
    typed_order: str | None


NOTHING = StoredTicket(None, None, None)


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


class Tickets:
    """Facts by tenant and ticket."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, tenant_id: str, ticket_id: int) -> StoredTicket:
        """What is stored; ``NOTHING`` for a ticket that was never read."""
        with self._database.reading() as session:
            row = session.execute(_ONE, {"tenant": tenant_id, "ticket": ticket_id}).first()
        if row is None:
            return NOTHING
        return StoredTicket(_facts_of(row[0]) if row[0] else None, row[1], row[2])

    def save(
        self,
        tenant_id: str,
        facts: Facts,
        *,
        now: datetime,
        noted: str | None = None,
        typed_order: str | None = None,
    ) -> None:
        """Keep Facts (without anything personal); ``noted`` and ``typed_order`` stay when not given."""
        text = _FACTS.dump_json(storable(facts)).decode()
        with self._database.transaction() as session:
            row = session.get(TicketFacts, (tenant_id, facts.ticket_id))
            if row is None:
                row = TicketFacts(tenant_id=tenant_id, ticket_id=facts.ticket_id)
                session.add(row)
            row.facts = text
            row.updated_at = now
            row.noted = noted if noted is not None else row.noted
            row.typed_order = typed_order if typed_order is not None else row.typed_order
            session.execute(
                delete(TicketOrder).where(
                    TicketOrder.tenant_id == tenant_id,
                    TicketOrder.ticket_id == facts.ticket_id,
                )
            )
            session.add_all(
                TicketOrder(tenant_id=tenant_id, order_id=order_id, ticket_id=facts.ticket_id)
                for order_id in dict.fromkeys(facts.order_ids)
            )

    def of_order(self, tenant_id: str, order_id: str) -> list[int]:
        """Tickets that speak of an order, newest first."""
        with self._database.reading() as session:
            return list(
                session.scalars(
                    select(TicketOrder.ticket_id)
                    .where(
                        TicketOrder.tenant_id == tenant_id,
                        TicketOrder.order_id == order_id,
                    )
                    .order_by(TicketOrder.ticket_id.desc())
                )
            )


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


def _record(row: Intent) -> IntentRecord:
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
