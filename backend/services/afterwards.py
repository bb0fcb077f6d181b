"""Public comments that no look came before: bulk updates, the mobile app, the API, or a save that we did not
answer in time. They cannot be held back, so they are judged afterwards."""

from __future__ import annotations

from datetime import timedelta

from backend.domain.draft import Draft, breaches, draft_of
from backend.domain.finding import Finding
from backend.domain.rules import Violation
from backend.domain.vocabulary import Level
from backend.replies import Note, NoteRow, phrase, render_note
from backend.services.house import House
from backend.services.offers import text_hash
from backend.services.saving import ANSWERED_FOR, message_settings
from backend.services.zendesk_calls import in_zendesk, write_once
from backend.store.checks import Outcome
from backend.store.tenants import TenantRecord
from backend.zendesk.records import TicketComment, TicketSnapshot, TicketUpdate
from backend.zendesk.tags import BREACH_TAG

CLOCK_SKEW = timedelta(minutes=5)
"""Zendesk's clock and ours may differ by this much."""

LOOKED_BEFORE = timedelta(days=1)
"""A look at the same words counts when it came at most this long before the comment."""

NO_LOOK = "no_look"
STILL_HELD = "still_held"
"""Why a comment went out unchecked: nobody asked, or it was sent although it was held."""


def look_back(
    house: House, tenant: TenantRecord, ticket: TicketSnapshot, comment: TicketComment, finding: Finding
) -> dict[str, object]:
    """What is known of the look before this comment, for the log; without one the comment is judged now.

    A breach gets a tag and one note, marked with an entry id, so that a repeated job writes nothing more.
    Raises the error family of Zendesk.
    """
    said = tuple(
        one.body for one in ticket.comments if ticket.by_buyer(one) and one.created_at <= comment.created_at
    )
    settings = message_settings(finding.facts, tenant.policy, requester=ticket.requester_address, said=said)
    if settings is None or comment.created_at < tenant.created_at - CLOCK_SKEW:
        return {}
    draft = draft_of(comment.html_body) if comment.html_body.strip() else Draft(comment.body)
    hashes = {text_hash(draft.text), text_hash(comment.body)}
    looks = house.checks.of_text(tenant.id, ticket.id, hashes, since=comment.created_at - LOOKED_BEFORE)
    looked = next((one for one in looks if one.outcome is not Outcome.HELD), None)
    if looked is not None:
        return {"outcome": looked.outcome, "rules": list(looked.rules)}
    reason = STILL_HELD if looks else NO_LOOK
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"not_checked-{comment.id}",
        kind="not_checked",
        ticket_id=ticket.id,
        data={
            "told_by": "worker",
            "by": comment.author_id,
            "comment_id": comment.id,
            "reason": reason,
            "via": comment.via_channel,
        },
        at=house.clock(),
    )
    hard = [one for one in breaches(draft, settings) if one.level is Level.ERROR]
    rules = list(dict.fromkeys(one.rule for one in hard))
    if hard and not _answered_for(house, tenant, ticket, comment, set(rules)):
        _tell(house, tenant, ticket, comment, hard, rules)
    return {"outcome": "not_checked", "reason": reason, "rules": rules}


def _answered_for(
    house: House, tenant: TenantRecord, ticket: TicketSnapshot, comment: TicketComment, rules: set[str]
) -> bool:
    """Zendesk may rewrite a text on its way from the editor into the comment: the same agent's "send anyway"
    of a moment ago, for these rules, is this comment's."""
    recent = house.checks.let_go_on(tenant.id, ticket.id, since=comment.created_at - ANSWERED_FOR)
    return any(one.user_id == comment.author_id and rules <= set(one.rules) for one in recent)


def _tell(
    house: House,
    tenant: TenantRecord,
    ticket: TicketSnapshot,
    comment: TicketComment,
    hard: list[Violation],
    rules: list[str],
) -> None:
    """Tag and note on the ticket, and the entry in the log, each once. A closed ticket takes the tag only."""
    entry, locale = f"breach-{comment.id}", tenant.policy.note_locale
    rows = tuple(
        NoteRow(
            "breach",
            phrase("breach", locale, words=one.text, why=one.why_in(locale), rule=one.rule),
            "zendesk",
            comment.created_at,
        )
        for one in hard
    )
    note = render_note(Note("breach", rows, ()), locale)
    write_once(house, tenant, ticket, entry, lambda _: TicketUpdate(fields={}, entry=entry, note=note))
    tag = tenant.tag_prefix + BREACH_TAG
    if tag not in ticket.tags:
        in_zendesk(house, tenant, lambda client: client.add_tags(ticket.id, [tag]))
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=entry,
        kind="breach",
        ticket_id=ticket.id,
        data={"by": comment.author_id, "comment_id": comment.id, "rules": rules, "via": comment.via_channel},
        at=house.clock(),
    )
