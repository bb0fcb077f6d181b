"""Stored Facts of tickets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session

from backend.domain.finding import Facts, LinkedTicket, storable
from backend.domain.sla import NO_CLOCK
from backend.domain.vocabulary import CaseType, Fulfillment
from backend.store.database import Database
from backend.store.models import Intent, TicketFacts, TicketOrder, TicketParcel

_FACTS = TypeAdapter(Facts)
_ONE = select(
    TicketFacts.facts,
    TicketFacts.noted,
    TicketFacts.typed_order,
    TicketFacts.corrected_case,
    TicketFacts.corrected_fulfillment,
    TicketFacts.correction,
    TicketFacts.claim_started_at,
    TicketFacts.answered_at,
    TicketFacts.bounced_at,
    TicketFacts.parked_at,
    TicketFacts.parked_seen,
    TicketFacts.wake_at,
    TicketFacts.merged_into,
    TicketFacts.shown,
    TicketFacts.shown_at,
).where(TicketFacts.tenant_id == bindparam("tenant"), TicketFacts.ticket_id == bindparam("ticket"))
"""Built once: it stands in the path of every card."""

_LINKED = (
    select(
        TicketFacts.ticket_id,
        TicketFacts.status,
        TicketFacts.ticket_updated_at,
        TicketFacts.contacts,
        TicketFacts.merged_into,
    )
    .join(
        TicketOrder,
        (TicketOrder.tenant_id == TicketFacts.tenant_id) & (TicketOrder.ticket_id == TicketFacts.ticket_id),
    )
    .where(
        TicketOrder.tenant_id == bindparam("tenant"),
        TicketOrder.order_id.in_(bindparam("orders", expanding=True)),
        TicketOrder.ticket_id != bindparam("ticket"),
    )
    .distinct()
    .order_by(TicketFacts.ticket_id.desc())
)

OPEN = ("new", "open", "pending", "hold")


@lru_cache(maxsize=1024)
def _facts_of(text: str) -> Facts:
    """Facts are frozen, so one reading of the same text serves all."""
    return _FACTS.validate_json(text)


def _speak_of(session: Session, tenant_id: str, facts: Facts, before: Facts | None) -> None:
    """Index the orders and parcels that a ticket speaks of, where they are others than ``before``."""
    ticket_id = facts.ticket_id
    if before is None or before.order_ids != facts.order_ids:
        session.execute(
            delete(TicketOrder).where(TicketOrder.tenant_id == tenant_id, TicketOrder.ticket_id == ticket_id)
        )
        session.add_all(
            TicketOrder(tenant_id=tenant_id, order_id=order_id, ticket_id=ticket_id)
            for order_id in dict.fromkeys(facts.order_ids)
        )
    if before is None or _numbers(before) != _numbers(facts):
        session.execute(
            delete(TicketParcel).where(
                TicketParcel.tenant_id == tenant_id, TicketParcel.ticket_id == ticket_id
            )
        )
        session.add_all(
            TicketParcel(tenant_id=tenant_id, number=number, ticket_id=ticket_id)
            for number in _numbers(facts)
        )


def _numbers(facts: Facts) -> list[str]:
    return [number for number in dict.fromkeys(one.number for one in facts.shipments) if number]


@dataclass(frozen=True, slots=True)
class StoredTicket:
    """Facts with what else is remembered of the ticket.

    ``shown`` is the state that the ticket's fields tell (JSON) since ``shown_at``. ``correction`` is the
    number of the newest Correction, 0 when nobody corrected anything. ``parked_seen`` is what the parcels had
    done when an agent parked the ticket at ``parked_at``; ``wake_at`` is when it wakes at the latest.
    """

    facts: Facts | None = None
    noted: str | None = None
    typed_order: str | None = None
    corrected_case: CaseType | None = None
    corrected_fulfillment: Fulfillment | None = None
    correction: int = 0
    claim_started_at: datetime | None = None
    answered_at: datetime | None = None
    bounced_at: datetime | None = None
    parked_at: datetime | None = None
    parked_seen: str | None = None
    wake_at: datetime | None = None
    merged_into: int | None = None
    shown: str | None = None
    shown_at: datetime | None = None

    def told(self, facts: Facts) -> Facts:
        """``facts`` with what persons and other tickets told about this one."""
        claim = self.claim_started_at or facts.claim_started_at
        bounced = facts.bounced or (
            self.bounced_at is not None and (facts.replied_at is None or self.bounced_at >= facts.replied_at)
        )
        answered = self.answered_at is not None and (
            facts.sla.started_at is None or facts.sla.started_at <= self.answered_at
        )
        return replace(
            facts,
            corrected_case=self.corrected_case,
            corrected_fulfillment=self.corrected_fulfillment,
            claim_started_at=claim,
            parked_at=self.parked_at,
            wake_at=self.wake_at,
            bounced=bounced,
            sla=NO_CLOCK if answered else facts.sla,
        )


NOTHING = StoredTicket()


class Tickets:
    """Facts by tenant and ticket."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, tenant_id: str, ticket_id: int) -> StoredTicket:
        """What is stored; ``NOTHING`` for a ticket that was never read."""
        found = self._database.rows(_ONE, {"tenant": tenant_id, "ticket": ticket_id})
        if not found:
            return NOTHING
        row = found[0]
        stored = StoredTicket(
            None,
            row.noted,
            row.typed_order,
            CaseType(row.corrected_case) if row.corrected_case else None,
            Fulfillment(row.corrected_fulfillment) if row.corrected_fulfillment else None,
            row.correction,
            row.claim_started_at,
            row.answered_at,
            row.bounced_at,
            row.parked_at,
            row.parked_seen,
            row.wake_at,
            row.merged_into,
            row.shown,
            row.shown_at,
        )
        return replace(stored, facts=stored.told(_facts_of(row.facts))) if row.facts else stored

    def save(
        self,
        tenant_id: str,
        facts: Facts,
        *,
        now: datetime,
        noted: str | None = None,
        typed_order: str | None = None,
        shown: str | None = None,
        look_at: datetime | None = None,
        urgency: int = 0,
    ) -> None:
        """Keep Facts (without anything personal); ``noted``, ``typed_order`` and ``shown`` stay when not
        given. ``look_at`` is when the watch looks again, the most urgent first."""
        text = _FACTS.dump_json(storable(facts)).decode()
        with self._database.transaction() as session:
            row = session.get(TicketFacts, (tenant_id, facts.ticket_id))
            if row is None:
                row = TicketFacts(tenant_id=tenant_id, ticket_id=facts.ticket_id)
                session.add(row)
            before = _facts_of(row.facts) if row.facts else None
            row.facts = text
            row.updated_at = now
            row.noted = noted if noted is not None else row.noted
            row.typed_order = typed_order if typed_order is not None else row.typed_order
            row.status = facts.status
            row.contacts = facts.contacts
            row.ticket_updated_at = facts.ticket_updated_at
            row.look_at = look_at
            row.urgency = urgency
            if shown is not None:
                row.shown, row.shown_at = shown, now
            _speak_of(session, tenant_id, facts, before)

    def tell(self, tenant_id: str, ticket_id: int, **values: Any) -> None:
        """Remember what a person or another ticket told: ``claim_started_at``, ``answered_at``,
        ``bounced_at``, ``merged_into``, ``parked_at`` with ``parked_by``, ``parked_seen`` and ``wake_at``."""
        self._change(tenant_id, [ticket_id], **values)

    def note_status(self, tenant_id: str, ticket_id: int, *, status: str, updated_at: datetime) -> None:
        """What the export says of a ticket: a solved or closed one is no longer watched, a closed one takes
        nothing any more."""
        values: dict[str, Any] = {"status": status, "ticket_updated_at": updated_at}
        if status not in OPEN:
            values["look_at"] = None
        facts = self.get(tenant_id, ticket_id).facts
        if facts is not None and facts.status != status:
            facts = replace(facts, status=status, closed=status == "closed")
            values["facts"] = _FACTS.dump_json(storable(facts)).decode()
        self._change(tenant_id, [ticket_id], **values)

    def known(self, tenant_id: str, ticket_ids: Sequence[int]) -> dict[int, str]:
        """Which of these tickets went through triage before, with the status they had."""
        with self._database.reading() as session:
            rows = session.execute(
                select(TicketFacts.ticket_id, TicketFacts.status).where(
                    TicketFacts.tenant_id == tenant_id,
                    TicketFacts.ticket_id.in_(ticket_ids),
                    TicketFacts.shown.is_not(None),
                )
            )
            return {row[0]: row[1] for row in rows}

    def due(self, tenant_id: str, *, now: datetime, limit: int) -> list[int]:
        """Open tickets whose parcels are to be looked at again, the most urgent first."""
        with self._database.reading() as session:
            return list(
                session.scalars(
                    select(TicketFacts.ticket_id)
                    .where(
                        TicketFacts.tenant_id == tenant_id,
                        TicketFacts.look_at <= now,
                        TicketFacts.status.in_(OPEN),
                        TicketFacts.merged_into.is_(None),
                    )
                    .order_by(TicketFacts.urgency.desc(), TicketFacts.look_at, TicketFacts.ticket_id)
                    .limit(limit)
                )
            )

    def to_wake(self, tenant_id: str, *, now: datetime) -> list[int]:
        """Parked tickets whose latest time has come."""
        with self._database.reading() as session:
            return list(
                session.scalars(
                    select(TicketFacts.ticket_id)
                    .where(TicketFacts.tenant_id == tenant_id, TicketFacts.wake_at <= now)
                    .order_by(TicketFacts.wake_at, TicketFacts.ticket_id)
                )
            )

    def look_later(self, tenant_id: str, ticket_ids: Sequence[int], *, at: datetime) -> None:
        """The watch has taken these on; when that comes to nothing it looks again at ``at``."""
        self._change(tenant_id, ticket_ids, look_at=at)

    def linked(self, tenant_id: str, order_ids: Sequence[str], *, besides: int) -> tuple[LinkedTicket, ...]:
        """The other tickets about these orders, of any status, newest first."""
        if not order_ids:
            return ()
        rows = self._database.rows(
            _LINKED, {"tenant": tenant_id, "orders": list(order_ids), "ticket": besides}
        )
        return tuple(
            LinkedTicket(row.ticket_id, row.status, row.ticket_updated_at, row.contacts) for row in rows
        )

    def merged_from(self, tenant_id: str, ticket_id: int) -> list[Facts]:
        """Facts of the tickets that were merged into this one."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(TicketFacts.facts).where(
                    TicketFacts.tenant_id == tenant_id, TicketFacts.merged_into == ticket_id
                )
            )
            return [_facts_of(text) for text in rows if text]

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

    def _change(self, tenant_id: str, ticket_ids: Sequence[int], **values: Any) -> None:
        if not ticket_ids:
            return
        with self._database.transaction() as session:
            session.execute(
                update(TicketFacts)
                .where(TicketFacts.tenant_id == tenant_id, TicketFacts.ticket_id.in_(ticket_ids))
                .values(**values)
            )

    def purge(self, *, before: datetime) -> int:
        """Forget tickets last judged before ``before``, and their intents; returns how many rows."""
        with self._database.transaction() as session:
            old = (
                select(TicketFacts.ticket_id)
                .where(TicketFacts.tenant_id == TicketOrder.tenant_id, TicketFacts.updated_at < before)
                .correlate(TicketOrder)
            )
            spoken_of = (
                select(TicketFacts.ticket_id)
                .where(TicketFacts.tenant_id == TicketParcel.tenant_id, TicketFacts.updated_at < before)
                .correlate(TicketParcel)
            )
            gone = 0
            for statement in (
                delete(TicketOrder).where(TicketOrder.ticket_id.in_(old)),
                delete(TicketParcel).where(TicketParcel.ticket_id.in_(spoken_of)),
                delete(Intent).where(Intent.created_at < before),
                delete(TicketFacts).where(TicketFacts.updated_at < before),
            ):
                gone += int(getattr(session.execute(statement), "rowcount", 0))
        return gone
