"""Tell me when it moves: an agent lays a ticket aside, and it wakes on a new scan or before time runs out.

A parked ticket is set to the tenant's ``park_status`` and stays under watch as any open one. It wakes once:
set to open, with one internal note that says why. Where Zendesk has no such status (on-hold must be switched
on) the status is left alone.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from backend import log
from backend.domain.finding import Facts, Finding
from backend.errors import BadInput, Forbidden, GuardError, Invalid
from backend.replies import Note, NoteRow, render_note
from backend.replies.phrases import stamp, word
from backend.services.card import Card, stored_card
from backend.services.house import House
from backend.services.remembering import finding_of
from backend.services.reply_facts import LASTING
from backend.services.viewer import Viewer
from backend.services.wording import headline_sentence
from backend.services.zendesk_calls import read_ticket, write_once
from backend.store.tenants import TenantRecord
from backend.store.tickets import OPEN, StoredTicket
from backend.zendesk.records import TicketSnapshot, TicketUpdate

logger = log.get("parking")

WAKE = "wake"
"""The work that wakes a ticket whose time has come."""

PARKED_STATUSES = ("hold", "pending")


def park(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int) -> Card:
    """Lay the ticket aside. Parking it twice changes nothing.

    Raises Forbidden (``may_not_insert``) for light agents, BadInput: ``nothing_to_wait_for`` without a parcel
    that may still move, ``too_late_to_park`` when it would wake at once; the error family of Zendesk when the
    ticket cannot be written: nothing is parked then.
    """
    stored, facts = _stored(house, tenant, viewer, ticket_id)
    if all(parcel.milestone in LASTING for parcel in facts.shipments):
        raise BadInput("no parcel is known that could move", code="nothing_to_wait_for")
    now, wake_at = house.clock(), _latest(facts, tenant)
    if wake_at is not None and wake_at <= now:
        raise BadInput("the answer is due too soon", code="too_late_to_park")
    if stored.parked_at is None:
        # Kept first: a ticket on hold that nobody wakes would be worse than a note too many.
        house.tickets.tell(
            tenant.id,
            ticket_id,
            parked_at=now,
            parked_by=viewer.user_id,
            parked_seen=_seen(facts),
            wake_at=wake_at,
        )
        entry = _entry("park", ticket_id, now)
        try:
            _write(house, tenant, ticket_id, entry, _parked_note(tenant, wake_at), tenant.policy.park_status)
        except GuardError:
            _take_up(house, tenant, ticket_id)
            raise
        _log(house, tenant, ticket_id, entry, "parked", {"by": viewer.user_id})
    return stored_card(house, tenant, viewer, ticket_id)


def unpark(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int) -> Card:
    """The agent takes the ticket up again: open, without a note. Raises as ``park``."""
    stored, _ = _stored(house, tenant, viewer, ticket_id)
    if stored.parked_at is not None:
        entry = _entry("unpark", ticket_id, stored.parked_at)
        _write(house, tenant, ticket_id, entry, None, "open")
        _take_up(house, tenant, ticket_id)
        _log(house, tenant, ticket_id, entry, "unparked", {"by": viewer.user_id})
    return stored_card(house, tenant, viewer, ticket_id)


def forget(house: House, tenant: TenantRecord, ticket_id: int) -> None:
    """The buyer wrote: the ticket is not parked any more. Most were not, and cost no write."""
    if house.tickets.get(tenant.id, ticket_id).parked_at is not None:
        _take_up(house, tenant, ticket_id)


def _take_up(house: House, tenant: TenantRecord, ticket_id: int) -> None:
    house.tickets.tell(tenant.id, ticket_id, parked_at=None, parked_by=None, parked_seen=None, wake_at=None)


def schedule(house: House) -> int:
    """Hand parked tickets whose latest time has come to the workers; returns how many."""
    count = 0
    for tenant_id in house.tenants.all_ids():
        for ticket_id in house.tickets.to_wake(tenant_id, now=house.clock()):
            parked_at = house.tickets.get(tenant_id, ticket_id).parked_at
            key = _entry(WAKE, ticket_id, parked_at or house.clock())
            count += house.inbox.accept(
                tenant_id=tenant_id,
                invocation_id=key,
                event=WAKE,
                ticket_id=ticket_id,
                event_key=key,
                now=house.clock(),
            )
    if count:
        house.wake()
    return count


def wake_if_due(house: House, tenant: TenantRecord, ticket_id: int) -> bool:
    """Wake a parked ticket whose parcel moved, or whose answer is due soon; True when it woke.

    Raises the error family of Zendesk; the job is then repeated, and its entry written once.
    """
    stored = house.tickets.get(tenant.id, ticket_id)
    facts, parked_at = stored.facts, stored.parked_at
    if facts is None or parked_at is None:
        return False
    if facts.status not in OPEN:
        _take_up(house, tenant, ticket_id)
        return False
    moved = _seen(facts) != stored.parked_seen
    latest = _latest(facts, tenant)
    if not moved and (latest is None or house.clock() < latest):
        # Answered meanwhile: then only the parcel wakes it.
        house.tickets.tell(tenant.id, ticket_id, wake_at=latest)
        return False
    entry = _entry(WAKE, ticket_id, parked_at)
    note = _woken_note(tenant, finding_of(house, tenant, facts), moved=moved)
    _write(house, tenant, ticket_id, entry, note, "open")
    _take_up(house, tenant, ticket_id)
    _log(house, tenant, ticket_id, entry, "woken", {"moved": moved})
    return True


def _stored(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int) -> tuple[StoredTicket, Facts]:
    if not viewer.may_insert:
        raise Forbidden("light agents cannot change tickets", code="may_not_insert")
    stored = house.tickets.get(tenant.id, ticket_id)
    if stored.facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    return stored, stored.facts


def _entry(kind: str, ticket_id: int, parked_at: datetime) -> str:
    return f"{kind}-{ticket_id}-{parked_at:%Y%m%dT%H%M%S%f}"


def _latest(facts: Facts, tenant: TenantRecord) -> datetime | None:
    """When the ticket wakes at the latest; None while no answer is due."""
    if facts.sla.answered or facts.sla.due_at is None:
        return None
    return facts.sla.due_at - timedelta(hours=tenant.policy.wake_hours)


def _seen(facts: Facts) -> str:
    """What the parcels have done: a new scan gives another text, a fresh look at the same scans does not."""
    return json.dumps(
        {
            parcel.number: [
                parcel.milestone,
                parcel.last_scan.at.isoformat() if parcel.last_scan and parcel.last_scan.at else None,
                parcel.last_scan.description if parcel.last_scan else None,
            ]
            for parcel in facts.shipments
        },
        sort_keys=True,
    )


def _write(
    house: House, tenant: TenantRecord, ticket_id: int, entry: str, note: str | None, status: str
) -> None:
    def update(ticket: TicketSnapshot) -> TicketUpdate | None:
        # Only what parking did is undone: a ticket that a person set to pending for a reason of theirs stays.
        parks = status in PARKED_STATUSES and ticket.status in ("new", "open")
        wakes = status == "open" and ticket.status in PARKED_STATUSES
        changed = status if parks or wakes else None
        if note is None and changed is None:
            return None
        return TicketUpdate(fields={}, entry=entry, note=note, status=changed)

    def update_without_status(_: TicketSnapshot) -> TicketUpdate | None:
        return TicketUpdate(fields={}, entry=entry, note=note) if note else None

    ticket = read_ticket(house, tenant, ticket_id)
    try:
        write_once(house, tenant, ticket, entry, update)
    except Invalid as error:
        if status not in PARKED_STATUSES or error.code == "conflict":
            raise
        # The account has no such status: the note stands, the status stays.
        logger.info("no_park_status", tenant=tenant.id, status=status)
        write_once(house, tenant, ticket, entry, update_without_status)


def _parked_note(tenant: TenantRecord, wake_at: datetime | None) -> str:
    locale = tenant.policy.note_locale
    if wake_at:
        waits = word(locale, "waits", "latest", at=stamp(wake_at, locale))
    else:
        waits = word(locale, "waits", "scan")
    return render_note(Note("parked", (NoteRow("waits", waits, None, None),), ()), locale)


def _woken_note(tenant: TenantRecord, finding: Finding, *, moved: bool) -> str:
    locale, due = tenant.policy.note_locale, finding.facts.sla.due_at
    rows = []
    if not moved and due is not None:
        rows.append(NoteRow("woken", word(locale, "woken", "time", at=stamp(due, locale)), None, None))
    for found in finding.orders[:1]:
        label = "woken" if moved else "headline"
        told = headline_sentence(found, locale=locale, now=finding.now)
        newest = found.parcels[0].shipment if found.parcels else None
        rows.append(
            NoteRow(label, told, newest.source if newest else None, newest.fetched_at if newest else None)
        )
    return render_note(Note("woken", tuple(rows), ()), locale)


def _log(
    house: House, tenant: TenantRecord, ticket_id: int, entry: str, kind: str, data: dict[str, object]
) -> None:
    house.audit.append(
        tenant_id=tenant.id, entry_id=entry, kind=kind, ticket_id=ticket_id, data=data, at=house.clock()
    )
