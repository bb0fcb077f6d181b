"""Triage: a new buyer message becomes verified facts, fields, tags, a priority and one note.

Everything goes back in one ticket update that carries an entry id in its metadata. A job that runs again,
also after being killed between the update and its own commit, finds the entry in the ticket's audits and
writes nothing more.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from backend.domain.finding import Facts, Finding
from backend.domain.policy import Policy
from backend.domain.reading import Notice
from backend.domain.vocabulary import CaseType
from backend.replies import render_note
from backend.services import proofs
from backend.services.charging import learn
from backend.services.gather import Question, gather
from backend.services.house import House
from backend.services.macro_fields import inserted_texts
from backend.services.reading_tickets import TicketReading, buyer_address, facts_from, read
from backend.services.remembering import finding_of, keep, listen, state_of
from backend.services.shop_numbers import shop_patterns
from backend.services.wording import field_values, fingerprint, triage_note, worth_a_note
from backend.services.zendesk_calls import Written, read_ticket, write_once
from backend.store.tenants import TenantRecord
from backend.store.tickets import OPEN, StoredTicket
from backend.zendesk.fields import encode
from backend.zendesk.records import TicketSnapshot, TicketUpdate

PRIORITIES = ("low", "normal", "high", "urgent")
MAY_REPLACE = frozenset({CaseType.NOT_RECEIVED, CaseType.ITEM_PROBLEM})
"""Cases that may end with a replacement, so that it matters at once what is on hand."""

DEADLINE_SECONDS = 20.0
"""A worker may wait longer than a card: nobody looks at it meanwhile."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A ticket with what was found about it; ``merged`` are the tickets that were merged into it."""

    ticket: TicketSnapshot
    said: TicketReading
    finding: Finding
    merged: tuple[int, ...] = ()


def triage(house: House, tenant: TenantRecord, ticket_id: int, *, corrected: bool = False) -> Finding:
    """Verify a ticket and write the result into it, at most once for each buyer message.

    ``corrected``: an agent set something right; fields follow, and no note tells the agent so. A ticket that
    was merged hands over to its target. Raises the error family of the sources only for Zendesk itself (the
    job is then repeated); a failing Amazon or carrier is part of the Finding.
    """
    ticket = read_ticket(house, tenant, ticket_id)
    stored = house.tickets.get(tenant.id, ticket_id)
    if ticket.merged_into is not None:
        return _hand_over(house, tenant, ticket, stored, ticket.merged_into)
    verified = verify(house, tenant, ticket, stored, deadline_seconds=DEADLINE_SECONDS)
    with_money = learn(house, tenant, verified.finding, deadline_seconds=DEADLINE_SECONDS)
    verified = replace(verified, finding=with_money)
    finding, entry, noted = verified.finding, entry_id(verified, stored), stored.noted
    if verified.said.only_a_copy:
        # A copy of our own reply: the clock stops, and there is nothing to do.
        # Its fields stay as they are; of a ticket that has none yet nothing is to follow either.
        keep(house, tenant, finding, shown=None if stored.shown else state_of(finding, tenant))
    else:
        says = fingerprint(finding)
        note = None
        if tenant.policy.triage_note and says != noted and worth_a_note(finding) and not corrected:
            note = render_note(triage_note(finding, tenant.policy), tenant.policy.note_locale)
        written = write(house, tenant, verified, entry, note)
        noted = says if (note and written) or corrected else noted
        keep(house, tenant, finding, noted=noted, shown=state_of(finding, tenant))
        proofs.hand_out(house, tenant, finding)
    _tell_siblings(house, tenant, verified)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=entry,
        kind="triage",
        ticket_id=ticket_id,
        data=log_entry(finding),
        at=house.clock(),
    )
    return finding


def write(
    house: House,
    tenant: TenantRecord,
    verified: Verified,
    entry: str,
    note: str | None,
    *,
    only: Collection[str] | None = None,
) -> bool:
    """Bring fields, priority and note into the ticket in one update; True when ``entry`` stands in it.

    What a person did meanwhile stays. A ticket that was closed takes nothing, and that is fine. ``only``: the
    keys of the fields to write; all when not given.
    """
    outcome = write_once(
        house,
        tenant,
        verified.ticket,
        entry,
        lambda ticket: ticket_update(tenant, replace(verified, ticket=ticket), entry, note, only=only),
    )
    return outcome is Written.STANDS


def _hand_over(
    house: House, tenant: TenantRecord, ticket: TicketSnapshot, stored: StoredTicket, target_id: int
) -> Finding:
    """The Finding and the clock of a merged ticket go on in its target."""
    if stored.facts is None:
        said = read(ticket, typed_order=stored.typed_order, shop_patterns=shop_patterns(house, tenant))
        facts = facts_from(ticket, said, policy=tenant.policy, typed=False, now=house.clock())
        keep(house, tenant, finding_of(house, tenant, facts))
    house.tickets.note_status(tenant.id, ticket.id, status=ticket.status, updated_at=ticket.updated_at)
    house.tickets.tell(tenant.id, ticket.id, merged_into=target_id)
    return triage(house, tenant, target_id)


def _tell_siblings(house: House, tenant: TenantRecord, verified: Verified) -> None:
    """A copy of our reply, or the news that it did not arrive, counts for every open ticket of its order."""
    said, facts = verified.said, verified.finding.facts
    if facts.notice is Notice.OWN_REPLY_COPY and said.copied_at:
        news = {"answered_at": said.copied_at}
    elif facts.notice is Notice.BOUNCE and said.bounced_at:
        news = {"bounced_at": said.bounced_at}
    else:
        return
    for sibling in verified.finding.linked:
        if sibling.status in OPEN:
            house.tickets.tell(tenant.id, sibling.ticket_id, **news)
            house.inbox.follow(tenant.id, sibling.ticket_id, now=house.clock())


def verify(
    house: House,
    tenant: TenantRecord,
    ticket: TicketSnapshot,
    stored: StoredTicket,
    *,
    deadline_seconds: float,
    stock: bool = False,
) -> Verified:
    """Read the ticket and ask the sources; ``stock`` when somebody wants to know what is on hand."""
    said, merged = listen(house, tenant, ticket, stored)
    facts = facts_from(
        ticket, said, policy=tenant.policy, typed=stored.typed_order is not None, now=house.clock()
    )
    facts = ask_sources(
        house,
        tenant,
        stored.told(facts),
        known=stored.facts,
        support_address=ticket.recipient,
        buyer_email=buyer_address(said),
        deadline_seconds=deadline_seconds,
        stock=stock,
    )
    finding = finding_of(house, tenant, facts)
    return Verified(ticket, said, finding, merged)


def ask_sources(
    house: House,
    tenant: TenantRecord,
    facts: Facts,
    *,
    known: Facts | None,
    deadline_seconds: float,
    support_address: str | None = None,
    buyer_email: str | None = None,
    stock: bool = False,
    force: bool = False,
    background: bool = False,
) -> Facts:
    """The same Facts with fresh orders, parcels, stock and reports (see ``gather.Question``)."""
    if not facts.order_ids and known is not None and known.found_by_address:
        # Found once by the buyer's address, it is the ticket's order as if its number stood there.
        facts = replace(facts, order_ids=known.order_ids, found_by_address=True)
    question = Question(
        order_ids=facts.order_ids,
        known=known,
        brand_id=facts.brand_id,
        support_address=support_address,
        buyer_email=buyer_email,
        stock=stock or (facts.case.case in MAY_REPLACE and not background),
        force=force,
        background=background,
    )
    found = gather(house, tenant, question, deadline_seconds=deadline_seconds)
    return replace(
        facts,
        order_ids=found.order_ids,
        found_by_address=facts.found_by_address or found.by_address,
        orders=found.orders,
        missing_orders=found.missing,
        shipments=found.shipments,
        sources=found.sources,
        warehouse_shipments=found.warehouse_shipments,
        stock=found.stock,
        stock_asked_at=house.clock() if question.stock else known.stock_asked_at if known else None,
    )


def entry_id(verified: Verified, stored: StoredTicket) -> str:
    """One entry for each ticket, newest buyer message, order that an agent typed, correction and merge."""
    comment = verified.said.newest_comment
    parts = [f"triage-{verified.ticket.id}-{comment.id if comment else 0}"]
    if stored.typed_order:
        parts.append(stored.typed_order)
    if stored.correction:
        parts.append(f"c{stored.correction}")
    if verified.merged:
        parts.append(f"m{verified.merged[-1]}")
    return "-".join(parts)


def ticket_update(
    tenant: TenantRecord,
    verified: Verified,
    entry: str,
    note: str | None,
    *,
    only: Collection[str] | None = None,
) -> TicketUpdate | None:
    """What to write; None when there is nothing to say.

    Fields that a person set last stay as they are, but for those that an agent corrected through us.
    """
    ticket, finding, policy = verified.ticket, verified.finding, tenant.policy
    values = field_values(finding, policy, inserted_texts(finding, tenant))
    if only is not None:
        values = {key: value for key, value in values.items() if key in only}
    wanted = encode(values, tenant.field_ids, tenant.tag_prefix)
    corrected = {
        tenant.field_ids.get(key)
        for key, value in (
            ("case", finding.facts.corrected_case),
            ("fulfillment", finding.facts.corrected_fulfillment),
        )
        if value is not None
    }
    fields = {
        field_id: value
        for field_id, value in wanted.items()
        if (field_id not in ticket.human_fields or field_id in corrected)
        and not _same(ticket.fields.get(field_id), value)
    }
    priority = raised_priority(ticket, finding, policy)
    if not fields and note is None and priority is None:
        return None
    return TicketUpdate(fields=fields, entry=entry, priority=priority, note=note)


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
        "case": finding.case,
        "treated_as": finding.treated_as,
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
