"""Trigger (c): an agent's public comment arrived; confirm the intent behind it and leave the audit note.

It runs in the worker, so the note comes also when the browser tab was closed right after Submit.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from backend.domain.finding import Finding
from backend.replies import Note, NoteRow, phrase, render_note
from backend.services.afterwards import CLOCK_SKEW, look_back
from backend.services.by_hand import hand_note, unverified
from backend.services.house import House
from backend.services.library import library_of
from backend.services.macro_fields import prints
from backend.services.offers import text_hash
from backend.services.reading_tickets import SELLER_ROLES, with_conversation
from backend.services.remembering import finding_of, keep, listen
from backend.services.triage import triage
from backend.services.wording import order_rows
from backend.services.zendesk_calls import Written, in_zendesk, read_ticket, write_once
from backend.store.intents import IntentRecord
from backend.store.tenants import TenantRecord
from backend.zendesk.records import TicketComment, TicketSnapshot, TicketUpdate

MACRO = "macro"
"""Template name of a reply that came from a native macro, with the sidebar closed."""


def confirm(house: House, tenant: TenantRecord, ticket_id: int) -> None:
    """Write the AuditNote of every reply of ours that went out, each exactly once.

    Raises the error family of Zendesk; the job is then repeated and finds what it has already written.
    """
    ticket = read_ticket(house, tenant, ticket_id)
    stored = house.tickets.get(tenant.id, ticket_id)
    if ticket.merged_into is not None:
        # The comment is the one that a merge leaves behind.
        triage(house, tenant, ticket_id)
        return
    if stored.facts is None:
        # The reply came before triage did: triage first, so that the note has facts to stand on.
        triage(house, tenant, ticket_id)
        ticket = read_ticket(house, tenant, ticket_id)
        stored = house.tickets.get(tenant.id, ticket_id)
    if stored.facts is None:
        return
    said, _ = listen(house, tenant, ticket, stored)
    facts = stored.told(with_conversation(stored.facts, ticket, said, policy=tenant.policy))
    finding = finding_of(house, tenant, facts)
    keep(house, tenant, finding)
    # What stood in the fields, and what would stand there now: the agent inserted one of them.
    shown = json.loads(stored.shown) if stored.shown else {}
    prepared = {*shown.get("replies", {}).values(), *prints(finding, tenant).values()}
    for comment in ticket.comments:
        if comment.public and comment.author_role in SELLER_ROLES and comment.entry is None:
            _confirm_comment(house, tenant, ticket, comment, finding, prepared)


def _confirm_comment(
    house: House,
    tenant: TenantRecord,
    ticket: TicketSnapshot,
    comment: TicketComment,
    finding: Finding,
    prepared: Collection[str],
) -> None:
    entry = f"reply-{comment.id}"
    if house.audit.has(tenant.id, entry):
        return
    waiting = house.intents.open_of(tenant.id, ticket.id, until=comment.created_at + CLOCK_SKEW)
    sent = text_hash(comment.body)
    intent = next((one for one in waiting if one.text_hash == sent), waiting[0] if waiting else None)
    by_macro = intent is None and sent in prepared
    template = intent.template if intent else MACRO if by_macro else None
    changed = intent is not None and intent.text_hash != sent
    open_facts = unverified(finding, tenant, comment) if template is None else ()
    if template is not None or open_facts:
        note = (
            reply_note(tenant, finding, comment, template, changed)
            if template is not None
            else hand_note(tenant, finding, comment, open_facts)
        )
        _leave_note(house, tenant, ticket, finding, render_note(note, tenant.policy.note_locale), entry)
    looked = look_back(house, tenant, ticket, comment, finding)
    now = house.clock()
    if intent is not None:
        house.intents.confirm(tenant.id, ticket.id, comment_id=comment.id, intent_id=intent.id, now=now)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=entry,
        kind="reply",
        ticket_id=ticket.id,
        data=_log_entry(comment, intent, template, changed, sent)
        | {"check": looked, "not_verified": [" ".join(one).strip() for one in open_facts]},
        at=now,
    )


def _leave_note(
    house: House, tenant: TenantRecord, ticket: TicketSnapshot, finding: Finding, html: str, entry: str
) -> None:
    """Put the note under the reply. A closed ticket takes no comment: then it goes to the open ticket of the
    same order, else to a follow-up."""
    note = TicketUpdate(fields={}, entry=entry, note=html)
    if write_once(house, tenant, ticket, entry, lambda _: note) is Written.STANDS:
        return
    order_ids = finding.facts.order_ids[:1]
    for sibling_id in (one for order_id in order_ids for one in house.tickets.of_order(tenant.id, order_id)):
        if sibling_id == ticket.id:
            continue
        sibling = read_ticket(house, tenant, sibling_id)
        if write_once(house, tenant, sibling, entry, lambda _: note) is Written.STANDS:
            return
    in_zendesk(house, tenant, lambda client: client.create_followup(ticket.id, html, entry))


def reply_note(
    tenant: TenantRecord, finding: Finding, comment: TicketComment, template: str, changed: bool
) -> Note:
    """What was sent, on which facts, and the state of the proof of delivery."""
    locale = tenant.policy.note_locale
    title = library_of(tenant, finding.facts.brand_id).title(template)
    rows = [
        NoteRow(
            "sent",
            phrase("sent", locale, template=template, changed=changed, title=title),
            "zendesk",
            comment.created_at,
        )
    ]
    if finding.spoken_of is not None:
        rows.extend(order_rows(finding.spoken_of, tenant.policy, finding.now))
    return Note("reply", tuple(rows), ())


def _log_entry(
    comment: TicketComment, intent: IntentRecord | None, template: str | None, changed: bool, sent: str
) -> dict[str, object]:
    return {
        "comment_id": comment.id,
        "author_id": comment.author_id,
        "template": template,
        "changed_by_agent": changed,
        "text_sha256": sent,
        "intent": intent.id if intent else None,
        "stated": dict(intent.stated) if intent else {},
    }
