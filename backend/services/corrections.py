"""An agent sets a reading right, with one click; and starts a claim's clock by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from backend.domain.vocabulary import CaseType, Fulfillment
from backend.errors import BadInput, Forbidden
from backend.services.card import Card, fresh_card, order_id_of
from backend.services.house import House
from backend.services.viewer import Viewer
from backend.store.tenants import TenantRecord
from backend.store.tickets import StoredTicket

CORRECTED = "corrected"
"""The work that brings a correction into the ticket's fields."""


def correct(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    ticket_id: int,
    *,
    case: CaseType | None = None,
    fulfillment: Fulfillment | None = None,
    order_id: str | None = None,
) -> Card:
    """Remember what the agent set right, let a worker write it into the ticket at once, and show it.

    What is right already is no correction. Raises BadInput (``nothing_to_correct``, ``not_an_order_id``,
    ``ticket_not_read``) and Forbidden (``may_not_insert``) for light agents.
    """
    stored = _stored(house, tenant, viewer, ticket_id)
    facts = stored.facts
    if facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    wanted: dict[str, str | None] = {
        "case": case,
        "fulfillment": fulfillment,
        "order_id": order_id_of(order_id) if order_id is not None else None,
    }
    if not any(wanted.values()):
        raise BadInput("nothing was corrected", code="nothing_to_correct")
    first = next((order for order in facts.orders if order.order_id in facts.order_ids[:1]), None)
    read: dict[str, str | None] = {
        "case": facts.case.case,
        "fulfillment": first.fulfillment if first else Fulfillment.UNKNOWN,
        "order_id": facts.order_ids[0] if facts.order_ids else None,
    }
    present = {
        "case": facts.corrected_case or read["case"],
        "fulfillment": facts.corrected_fulfillment or read["fulfillment"],
        "order_id": read["order_id"],
    }
    changes = {
        what: (read[what], value) for what, value in wanted.items() if value and value != present[what]
    }
    if changes:
        number = house.corrections.add(
            tenant_id=tenant.id,
            ticket_id=ticket_id,
            user_id=viewer.user_id,
            changes=changes,
            language=facts.case.language,
            confidence=facts.case.confidence,
            now=house.clock(),
        )
        house.audit.append(
            tenant_id=tenant.id,
            entry_id=f"{CORRECTED}-{number}",
            kind="correction",
            ticket_id=ticket_id,
            data={"by": viewer.user_id, "changes": {what: list(both) for what, both in changes.items()}},
            at=house.clock(),
        )
        if "order_id" in changes:
            named = changes["order_id"][1]
            others = tuple(one for one in facts.order_ids if one != named)
            facts = replace(facts, order_ids=(named, *others), typed=True)
            house.tickets.save(tenant.id, facts, now=house.clock(), look_at=house.clock())
        # Another order is news also for the note; case and fulfillment are the agent's own words.
        _hand_to_worker(house, tenant, ticket_id, "typed" if "order_id" in changes else CORRECTED, number)
    return fresh_card(house, tenant, viewer, ticket_id)


def start_claim(
    house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int, started_at: datetime | None
) -> Card:
    """Start the clock of an A-to-z claim whose notice Zendesk never showed: now, or at ``started_at``.

    Raises BadInput (``ticket_not_read``, ``bad_claim_time`` for the future or over 90 days ago) and Forbidden
    (``may_not_insert``) for light agents.
    """
    stored = _stored(house, tenant, viewer, ticket_id)
    if stored.facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    now = house.clock()
    started_at = started_at or now
    oldest = now - timedelta(days=tenant.policy.claim_closes_days)
    if not oldest <= started_at <= now + timedelta(minutes=5):
        raise BadInput("a claim starts neither in the future nor so long ago", code="bad_claim_time")
    if stored.claim_started_at != started_at:
        house.tickets.tell(tenant.id, ticket_id, claim_started_at=started_at)
        house.audit.append(
            tenant_id=tenant.id,
            entry_id=f"claim-{ticket_id}-{started_at.isoformat()}",
            kind="claim",
            ticket_id=ticket_id,
            data={"by": viewer.user_id, "started_at": started_at.isoformat()},
            at=now,
        )
        house.inbox.follow(tenant.id, ticket_id, now=now)
        house.wake()
    return fresh_card(house, tenant, viewer, ticket_id)


def export(house: House, tenant_id: str | None = None) -> Iterator[dict[str, Any]]:
    """Labelled rows for better readings: what was read, what is right; nothing that the buyer wrote."""
    for one in house.corrections.all(tenant_id):
        yield {
            "tenant": one.tenant_id,
            "ticket_id": one.ticket_id,
            "at": one.at.isoformat(),
            "what": one.what,
            "read": one.read,
            "corrected": one.corrected,
            "language": one.language,
            "confidence": one.confidence,
        }


def _stored(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int) -> StoredTicket:
    if not viewer.may_insert:
        raise Forbidden("light agents cannot change tickets", code="may_not_insert")
    stored = house.tickets.get(tenant.id, ticket_id)
    if stored.facts is None:
        fresh_card(house, tenant, viewer, ticket_id)
        stored = house.tickets.get(tenant.id, ticket_id)
    return stored


def _hand_to_worker(house: House, tenant: TenantRecord, ticket_id: int, event: str, number: int) -> None:
    house.inbox.accept(
        tenant_id=tenant.id,
        invocation_id=f"{CORRECTED}-{ticket_id}-{number}",
        event=event,
        ticket_id=ticket_id,
        event_key=f"{CORRECTED}:{ticket_id}:{number}",
        now=house.clock(),
    )
    house.wake()
