"""The texts that Zendesk's macros insert: rendered, checked, and never empty.

A ticket field holds each of them, so that a macro works with the sidebar closed and on a phone. A reply that
may not be sent now reads "do not send" with the reason; the message rules treat that as an error. What was
written last is remembered as a part of the ticket's shown state, so that the watch brings a text up to date
when its facts did, or when they passed their age limit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from backend.domain.finding import Finding
from backend.domain.policy import Policy
from backend.domain.rules.conduct import MARKER
from backend.domain.vocabulary import CaseType
from backend.services.offers import next_reply_text, text_hash
from backend.services.reply_facts import LASTING, ORDER_MAX_AGE
from backend.services.wording import audit_text, claim_text
from backend.store.tenants import TenantRecord

REPLIES: dict[str, CaseType | None] = {
    "next_reply": None,
    "reply_where": CaseType.WHERE_IS_MY_ORDER,
    "reply_not_received": CaseType.NOT_RECEIVED,
}
"""Field key → the case that it answers; None: the case as it was read."""

UNSENDABLE = "!"
"""Before the print of a text that says "do not send"."""


def reply_texts(finding: Finding, tenant: TenantRecord) -> dict[str, str]:
    """Field key → the reply as its macro inserts it."""
    return {
        key: next_reply_text(replace(finding, case=case, treated_as=case) if case else finding, tenant)
        for key, case in REPLIES.items()
    }


def inserted_texts(finding: Finding, tenant: TenantRecord) -> dict[str, str]:
    """Field key → text, of all fields that macros insert."""
    return reply_texts(finding, tenant) | {
        "audit_note": audit_text(finding, tenant.policy),
        "claim_facts": claim_text(finding, tenant.policy),
    }


def prints(finding: Finding, tenant: TenantRecord) -> dict[str, str]:
    """Field key → a print of the reply that stands there. The two notes tell the time of each of their facts,
    so that an old one misleads nobody; they have none and follow with the rest."""
    return {
        key: (UNSENDABLE if MARKER.match(text) else "") + text_hash(text)
        for key, text in reply_texts(finding, tenant).items()
    }


def age_limits(finding: Finding, policy: Policy) -> Iterator[datetime]:
    """When facts that a reply may state become too old to be stated."""
    tracking = timedelta(minutes=policy.fact_max_age_minutes)
    for found in finding.orders:
        yield found.order.fetched_at + ORDER_MAX_AGE
        for parcel in found.parcels:
            if parcel.shipment.milestone not in LASTING:
                yield parcel.shipment.fetched_at + tracking
