"""Approved refunds until Amazon shows that they were made: then the ticket is told, once."""

from __future__ import annotations

from backend import log
from backend.domain.charges import Approval
from backend.domain.finding import Finding
from backend.replies import Note, NoteRow, phrase, render_note
from backend.services.charging import ask_books, is_made, next_look
from backend.services.house import House
from backend.services.remembering import finding_of
from backend.services.triage import DEADLINE_SECONDS
from backend.services.zendesk_calls import read_ticket, write_once
from backend.store.tenants import TenantRecord
from backend.zendesk.records import TicketUpdate

logger = log.get("refunds")

EVENT = "refund"
"""The work of asking Amazon whether the refunds that were approved on a ticket were made."""

PER_RUN = 20
"""Approvals of one tenant that are looked at in one run: Amazon answers one question in two seconds."""


def schedule(house: House) -> int:
    """Hand the approvals that Amazon is to be asked about to the workers; returns how many."""
    count = 0
    for tenant_id in house.tenants.all_ids():
        now = house.clock()
        for approval in house.approvals.due(tenant_id, now=now, limit=PER_RUN):
            house.approvals.look_later(tenant_id, [approval.id], at=next_look(approval, now))
            count += hand_over(house, tenant_id, approval)
    if count:
        house.wake()
    return count


def hand_over(house: House, tenant_id: str, approval: Approval) -> bool:
    """Let a worker look at an approval now."""
    now = house.clock()
    key = f"{EVENT}-{approval.id}-{now.timestamp():.0f}"
    return house.inbox.accept(
        tenant_id=tenant_id,
        invocation_id=key,
        event=EVENT,
        ticket_id=approval.ticket_id,
        event_key=key,
        now=now,
        backfill=True,
    )


def look(house: House, tenant: TenantRecord, ticket_id: int) -> None:
    """Ask Amazon; of each refund that it shows by now leave one note, and record it.

    Raises the error family of Zendesk; the job is then repeated and finds what it has already written.
    """
    facts = house.tickets.get(tenant.id, ticket_id).facts
    if facts is None:
        return
    finding = finding_of(house, tenant, facts)
    for approval in house.approvals.waiting_for(tenant.id, ticket_id=ticket_id):
        found = next((one for one in finding.orders if one.order.order_id == approval.order_id), None)
        if found is not None:
            ask_books(
                house,
                tenant,
                found,
                brand_id=facts.brand_id,
                deadline_seconds=DEADLINE_SECONDS,
                force=True,
            )
        made = is_made(house, tenant, approval)
        if made is not None:
            _tell(house, tenant, finding, made)


def _tell(house: House, tenant: TenantRecord, finding: Finding, made: Approval) -> None:
    entry = f"refund-seen-{made.id}"
    locale = tenant.policy.note_locale
    rows = (
        NoteRow("order", made.order_id, None, None),
        NoteRow(
            "refund",
            phrase("refund_seen", locale, amount=made.seen, approved=made.amount),
            "amazon",
            made.seen_at,
        ),
    )
    note = render_note(Note("refund", rows, ()), locale)
    ticket = read_ticket(house, tenant, made.ticket_id)
    if ticket.merged_into is not None:
        ticket = read_ticket(house, tenant, ticket.merged_into)
    # A closed ticket takes no note; the log has it all the same.
    write_once(house, tenant, ticket, entry, lambda _: TicketUpdate(fields={}, entry=entry, note=note))
    house.approvals.made(tenant.id, made)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=entry,
        kind="refund_seen",
        ticket_id=made.ticket_id,
        data={
            "approval": made.id,
            "order_id": made.order_id,
            "amount": f"{made.seen.amount:f}" if made.seen else None,
            "currency": made.seen.currency if made.seen else None,
            "posted_at": made.seen_at.isoformat() if made.seen_at else None,
        },
        at=house.clock(),
    )
    house.inbox.follow(tenant.id, finding.facts.ticket_id, now=house.clock())
    logger.info("refund_seen", tenant=tenant.id, ticket=made.ticket_id)
