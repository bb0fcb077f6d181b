"""An agent answers although no prepared reply may be sent: what they wrote is marked as written by hand, with
the facts that nobody could verify."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from backend.domain.finding import Finding, find
from backend.replies import Note, NoteRow, phrase
from backend.services.offers import offers
from backend.services.wording import not_verified, order_rows
from backend.store.tenants import TenantRecord
from backend.zendesk.records import TicketComment

FRESHLY = timedelta(hours=1)
"""What was known when an older comment was written cannot be told any more."""


class Unverified(NamedTuple):
    """Why a reply could not be prepared; ``fact`` is empty when it is no single one."""

    reason: str
    fact: str


def unverified(finding: Finding, tenant: TenantRecord, comment: TicketComment) -> tuple[Unverified, ...]:
    """What stood against every prepared reply when ``comment`` was written; empty when one could be sent,
    when none was made for this case, and for a comment that is not fresh."""
    if finding.now - comment.created_at > FRESHLY:
        return ()
    then = find(
        finding.facts,
        now=min(finding.now, comment.created_at),
        policy=tenant.policy,
        linked=finding.linked,
    )
    found, why_none = offers(then, tenant, agent_locale=tenant.policy.note_locale)
    if any(offer.sendable for offer in found):
        return ()
    if why_none == "state_unknown":
        return (Unverified(why_none, ""),)
    told = (Unverified(one.blocked.reason, one.blocked.fact) for one in found if one.blocked)
    return tuple(dict.fromkeys(told))


def hand_note(
    tenant: TenantRecord, finding: Finding, comment: TicketComment, reasons: tuple[Unverified, ...]
) -> Note:
    """The AuditNote of such a reply: that it was written by hand, what was known, what was not verified."""
    locale = tenant.policy.note_locale
    rows = [NoteRow("sent", phrase("by_hand", locale), "zendesk", comment.created_at)]
    for found in finding.orders[:1]:
        rows.extend(order_rows(found, tenant.policy, finding.now))
    remarks = [phrase("blocked", locale, reason=one.reason, fact=one.fact) for one in reasons]
    return Note("by_hand", tuple(rows), (*remarks, *not_verified(finding, locale)))
