"""Triage: a new buyer message becomes verified facts, fields, tags, a priority and one note.

Everything goes back in one ticket update that carries an entry id in its metadata. A job that runs again,
also after being killed between the update and its own commit, finds the entry in the ticket's audits and
writes nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from backend import log
from backend.domain.finding import Facts, Finding, find
from backend.domain.policy import Policy
from backend.errors import Conflict, Invalid
from backend.replies import render_note
from backend.services.gather import gather
from backend.services.house import House
from backend.services.offers import next_reply_text
from backend.services.reading_tickets import TicketReading, facts_from, read
from backend.services.wording import audit_text, field_values, fingerprint, triage_note, worth_a_note
from backend.services.zendesk_calls import read_ticket, update_ticket
from backend.store.tenants import TenantRecord
from backend.store.tickets import StoredTicket
from backend.zendesk.fields import encode
from backend.zendesk.records import TicketSnapshot, TicketUpdate

logger = log.get("triage")

PRIORITIES = ("low", "normal", "high", "urgent")
CONFLICT_TRIES = 3
DEADLINE_SECONDS = 20.0
"""A worker may wait longer than a card: nobody looks at it meanwhile."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A ticket with what was found about it."""

    ticket: TicketSnapshot
    said: TicketReading
    finding: Finding


def triage(house: House, tenant: TenantRecord, ticket_id: int) -> Finding:
    """Verify a ticket and write the result into it, at most once for each buyer message.

    Raises the error family of the sources only for Zendesk itself (the job is then repeated); a failing
    Amazon or carrier is part of the Finding.
    """
    ticket = read_ticket(house, tenant, ticket_id)
    stored = house.tickets.get(tenant.id, ticket_id)
    verified = verify(house, tenant, ticket, stored, deadline_seconds=DEADLINE_SECONDS)
    entry = entry_id(verified, stored)
    noted = stored.noted
    for attempt in range(CONFLICT_TRIES):
        update, says = ticket_update(tenant, verified, stored, entry)
        if entry in ticket.entries:
            noted = says or fingerprint(verified.finding)
            break
        if update is None:
            break
        try:
            update_ticket(house, tenant, ticket, update)
        except Conflict:
            if attempt + 1 == CONFLICT_TRIES:
                raise
            # Somebody changed the ticket meanwhile: judge it anew, what a person did stays.
            ticket = read_ticket(house, tenant, ticket_id)
            verified = replace(verified, ticket=ticket)
            continue
        except Invalid as error:
            if error.code != "ticket_closed":
                raise
            logger.info("ticket_closed_meanwhile", tenant=tenant.id, ticket=ticket_id)
            break
        noted = says or noted
        break
    now = house.clock()
    house.tickets.save(tenant.id, verified.finding.facts, now=now, noted=noted)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=entry,
        kind="triage",
        ticket_id=ticket_id,
        data=log_entry(verified.finding),
        at=now,
    )
    return verified.finding


def verify(
    house: House,
    tenant: TenantRecord,
    ticket: TicketSnapshot,
    stored: StoredTicket,
    *,
    deadline_seconds: float,
    force: bool = False,
) -> Verified:
    """Read the ticket and ask the sources."""
    said = read(ticket, typed_order=stored.typed_order)
    facts = facts_from(
        ticket, said, policy=tenant.policy, typed=stored.typed_order is not None, now=house.clock()
    )
    facts = ask_sources(
        house,
        tenant,
        facts,
        known=stored.facts,
        support_address=ticket.recipient,
        deadline_seconds=deadline_seconds,
        force=force,
    )
    return Verified(ticket, said, find(facts, now=house.clock(), policy=tenant.policy))


def ask_sources(
    house: House,
    tenant: TenantRecord,
    facts: Facts,
    *,
    known: Facts | None,
    support_address: str | None,
    deadline_seconds: float,
    force: bool = False,
) -> Facts:
    """The same Facts with fresh orders, parcels and reports."""
    found = gather(
        house,
        tenant,
        order_ids=facts.order_ids,
        known=known,
        brand_id=facts.brand_id,
        support_address=support_address,
        deadline_seconds=deadline_seconds,
        force=force,
    )
    return replace(
        facts,
        orders=found.orders,
        missing_orders=found.missing,
        shipments=found.shipments,
        sources=found.sources,
    )


def entry_id(verified: Verified, stored: StoredTicket) -> str:
    """One entry for each ticket, newest buyer message and order that an agent typed."""
    comment = verified.said.newest_comment
    typed = f"-{stored.typed_order}" if stored.typed_order else ""
    return f"triage-{verified.ticket.id}-{comment.id if comment else 0}{typed}"


def ticket_update(
    tenant: TenantRecord, verified: Verified, stored: StoredTicket, entry: str
) -> tuple[TicketUpdate | None, str | None]:
    """What to write, and the fingerprint of the note in it; None when there is nothing to say.

    Fields that a person set last stay as they are. A closed ticket takes neither fields nor notes.
    """
    ticket, finding, policy = verified.ticket, verified.finding, tenant.policy
    if ticket.closed:
        return None, None
    says = fingerprint(finding)
    note = None
    if policy.triage_note and says != stored.noted and worth_a_note(finding):
        note = render_note(triage_note(finding, policy), policy.note_locale)
    wanted = encode(
        field_values(
            finding,
            policy,
            next_reply=next_reply_text(finding, policy),
            audit_note=audit_text(finding, policy),
        ),
        tenant.field_ids,
        tenant.tag_prefix,
    )
    fields = {
        field_id: value
        for field_id, value in wanted.items()
        if field_id not in ticket.human_fields and not _same(ticket.fields.get(field_id), value)
    }
    priority = raised_priority(ticket, finding, policy)
    if not fields and note is None and priority is None:
        return None, None
    return TicketUpdate(fields=fields, entry=entry, priority=priority, note=note), says if note else None


def raised_priority(ticket: TicketSnapshot, finding: Finding, policy: Policy) -> str | None:
    """The priority of a high-risk ticket: raised, never lowered, left alone once a person changed it."""
    if not finding.risk.high or ticket.human_priority:
        return None
    present = PRIORITIES.index(ticket.priority) if ticket.priority in PRIORITIES else -1
    wanted = PRIORITIES.index(policy.raise_priority_to)
    return policy.raise_priority_to if wanted > present else None


def log_entry(finding: Finding) -> dict[str, object]:
    """What the log keeps of a triage: nothing personal."""
    return {
        "fulfillment": finding.fulfillment,
        "case": finding.facts.case.case,
        "high_risk": finding.risk.high,
        "reasons": list(finding.risk.reasons),
        "orders": [
            {
                "order_id": found.order.order_id,
                "headline": found.judgement.headline,
                "delay_reason": found.judgement.delay_reason,
                "upload": found.upload.state,
                "numbers": [parcel.shipment.number for parcel in found.parcels],
            }
            for found in finding.orders
        ],
        "sources": {
            report.source: [report.state, report.fetched_at.isoformat() if report.fetched_at else None]
            for report in finding.facts.sources
        },
    }


def _same(present: object, wanted: object) -> bool:
    """Zendesk gives an empty field back as None or an empty text."""
    empty = (None, "", False)
    return present == wanted or (present in empty and wanted in empty)
