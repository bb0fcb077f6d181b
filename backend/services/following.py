"""While a ticket is open its parcels move: fields follow, and a note says what changed, once per change.

The replies that macros insert follow too, also when nothing else changed: a further scan is in them, or a
fact of theirs has passed its age limit and they may no longer be sent. Nobody is told of that.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta

from backend import log
from backend.domain.carriers import carrier_name
from backend.domain.finding import Finding, OrderFinding
from backend.domain.policy import Policy
from backend.domain.risk import RiskReason
from backend.domain.vocabulary import SourceState
from backend.replies import Note, NoteRow, phrase, render_note
from backend.services import proofs
from backend.services.charging import learn
from backend.services.house import House
from backend.services.macro_fields import REPLIES
from backend.services.reading_tickets import with_conversation
from backend.services.remembering import State, as_text, finding_of, keep, listen, state_of
from backend.services.source_rows import difference_rows, disputed, upload_row, upload_words
from backend.services.triage import DEADLINE_SECONDS, Verified, ask_sources, triage, write
from backend.services.wording import fingerprint, headline_sentence, not_verified, triage_note
from backend.services.zendesk_calls import read_ticket
from backend.store.tenants import TenantRecord
from backend.store.tickets import OPEN

logger = log.get("following")

AGAIN = timedelta(hours=1)
"""A ticket that was handed to a worker is not handed out again before."""


def schedule(house: House) -> int:
    """Hand the open tickets whose facts have grown old to the workers, the most urgent first and at most
    ``watch_per_run`` of each tenant; returns how many."""
    count = 0
    for tenant_id in house.tenants.all_ids():
        tenant, now = house.tenants.get(tenant_id), house.clock()
        due = house.tickets.due(tenant_id, now=now, limit=tenant.policy.watch_per_run)
        house.tickets.look_later(tenant_id, due, at=now + AGAIN)
        count += sum(house.inbox.follow(tenant_id, ticket_id, now=now) for ticket_id in due)
    if count:
        house.wake()
    return count


def follow(house: House, tenant: TenantRecord, ticket_id: int) -> bool:
    """Ask the sources again; when the state changed, bring fields and one note into the ticket. True then.
    Where only the replies in its fields are not what they should be, these follow without a note.

    Zendesk is only asked when there is something to write. Raises the error family of Zendesk; the job is
    then repeated and finds what it has already written.
    """
    stored = house.tickets.get(tenant.id, ticket_id)
    facts = stored.facts
    if facts is None or facts.closed or stored.merged_into is not None:
        return False
    if stored.shown is None:
        # An agent opened the ticket before any webhook told of it: nothing of ours stands in it yet.
        triage(house, tenant, ticket_id)
        return True
    facts = ask_sources(
        house,
        tenant,
        facts,
        known=facts,
        deadline_seconds=DEADLINE_SECONDS,
        background=True,
    )
    finding = finding_of(house, tenant, facts)
    finding = learn(house, tenant, finding, deadline_seconds=DEADLINE_SECONDS)
    old = json.loads(stored.shown)
    if old == _to_show(finding, old, tenant):
        keep(house, tenant, finding)
        return False
    ticket = read_ticket(house, tenant, ticket_id)
    if ticket.merged_into is not None:
        triage(house, tenant, ticket_id)
        return True
    if ticket.status not in OPEN:
        # Solved meanwhile; a reopened ticket is handed out again.
        house.tickets.note_status(tenant.id, ticket_id, status=ticket.status, updated_at=ticket.updated_at)
        return False
    said, _ = listen(house, tenant, ticket, stored)
    finding = finding_of(
        house, tenant, stored.told(with_conversation(facts, ticket, said, policy=tenant.policy))
    )
    new = _to_show(finding, old, tenant)
    since = stored.shown_at.isoformat() if stored.shown_at else ""
    changed = hashlib.sha256(f"{as_text(old)}{as_text(new)}{since}".encode()).hexdigest()
    entry = f"follow-{ticket_id}-{changed[:16]}"
    only_replies = new == {**old, "replies": new["replies"]}
    tell = tenant.policy.triage_note and not only_replies
    note = change_note(old, finding, tenant) if tell else None
    html = render_note(note, tenant.policy.note_locale) if note else None
    write(
        house,
        tenant,
        Verified(ticket, said, finding),
        entry,
        html,
        only=REPLIES if _lost_sight(finding, old) else None,
    )
    keep(house, tenant, finding, noted=fingerprint(finding), shown=new)
    proofs.hand_out(house, tenant, finding)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=entry,
        kind="follow",
        ticket_id=ticket_id,
        data={"before": old, "after": new},
        at=house.clock(),
    )
    return True


def _to_show(finding: Finding, old: State, tenant: TenantRecord) -> State:
    """What the ticket's fields should tell now, where they tell ``old``. What was seen before stands while a
    source fails, but for the replies: nobody is to send what cannot be verified."""
    state: State = json.loads(as_text(state_of(finding, tenant)))
    return {**old, "replies": state["replies"]} if _lost_sight(finding, old) else state


def _lost_sight(finding: Finding, old: State) -> bool:
    """A source that failed makes no news: what it told before stands until it speaks again."""
    failed = any(report.state is not SourceState.OK for report in finding.facts.sources)
    return failed and bool(old["orders"]) and not finding.orders


def change_note(old: State, finding: Finding, tenant: TenantRecord) -> Note | None:
    """What changed, old → new; the whole Finding when nothing was known before; None when no line of it
    would tell an agent anything."""
    locale = tenant.policy.note_locale
    before = old["orders"]
    if finding.orders and not before:
        return triage_note(finding, tenant.policy)
    rows: list[NoteRow] = []
    for found in finding.orders:
        was = before.get(found.order.order_id)
        lines = _changes(was, found, tenant.policy, finding.now) if was else _news(found, locale, finding.now)
        if lines:
            order = found.order
            rows += [NoteRow("order", order.order_id, order.source, order.fetched_at), *lines]
    if finding.facts.bounced and not old["bounced"]:
        rows.append(NoteRow("risk", phrase("risk", locale, reason=RiskReason.NOT_REACHED), None, None))
    return Note("change", tuple(rows), not_verified(finding, locale)) if rows else None


def _news(found: OrderFinding, locale: str, now: datetime) -> list[NoteRow]:
    return [NoteRow("headline", headline_sentence(found, locale=locale, now=now), None, None)]


def _changes(was: State, found: OrderFinding, policy: Policy, now: datetime) -> list[NoteRow]:
    """Headline, parcels, upload and disputed facts of one order, as far as they changed."""
    rows: list[NoteRow] = []
    judgement, upload, locale = found.judgement, found.upload, policy.note_locale
    if (was["headline"], was["delay_reason"]) != (judgement.headline, judgement.delay_reason):
        before = phrase("state", locale, headline=was["headline"], delay_reason=was["delay_reason"])
        after = headline_sentence(found, locale=locale, now=now)
        rows.append(NoteRow("headline", phrase("became", locale, before=before, after=after), None, None))
    for parcel in found.parcels:
        shipment = parcel.shipment
        stood = was["parcels"].get(shipment.number)
        if stood == shipment.milestone:
            continue
        told = phrase("milestone", locale, milestone=shipment.milestone)
        if stood is not None:
            before = phrase("milestone", locale, milestone=stood)
            told = phrase("became", locale, before=before, after=told)
        row = f"{carrier_name(shipment.carrier)} {shipment.number}: {told}"
        rows.append(NoteRow("parcel", row, shipment.source, shipment.fetched_at))
    if (was["upload"], was["upload_reason"]) != (upload.state, upload.reason):
        before = phrase("upload", locale, state=was["upload"], reason=was["upload_reason"])
        said = phrase("became", locale, before=before, after=upload_words(found, policy))
        rows.append(upload_row(found, policy, said))
    if was["disputed"] != disputed(found):
        rows += difference_rows(found, locale)
    return rows
