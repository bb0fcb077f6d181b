"""From stored Facts to a Finding and back: with the order's other tickets, and when to look again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from backend.domain.finding import Facts, Finding, find
from backend.domain.policy import Policy
from backend.domain.reading import Notice
from backend.domain.refreshing import PARCEL_TTL
from backend.domain.sla import Turn
from backend.domain.vocabulary import Fulfillment, SourceState
from backend.services.charge_facts import with_charge
from backend.services.house import House
from backend.services.macro_fields import age_limits, prints
from backend.services.reading_tickets import TicketReading, read
from backend.services.reply_facts import LASTING
from backend.services.shop_numbers import shop_patterns
from backend.services.source_rows import disputed
from backend.store.tenants import TenantRecord
from backend.store.tickets import OPEN, StoredTicket
from backend.zendesk.records import TicketSnapshot

OURS_TO_ANSWER = frozenset({Fulfillment.FBM, Fulfillment.SFP, Fulfillment.SHOP, Fulfillment.MCF})

SOON = timedelta(minutes=30)
"""A source that failed is asked again."""

USUALLY = timedelta(hours=2)
"""An order without a parcel, or a parcel that nobody tracks."""

RARELY = timedelta(hours=12)
"""Parcels that have arrived, and orders that Amazon ships and answers for."""

NOBODY_ASKS = frozenset({Notice.OWN_REPLY_COPY, Notice.BOUNCE})
"""A ticket that holds nothing else is no question about an order."""

State = dict[str, Any]


def listen(
    house: House, tenant: TenantRecord, ticket: TicketSnapshot, stored: StoredTicket
) -> tuple[TicketReading, tuple[int, ...]]:
    """What the ticket's mails say, with what other tickets told about it: a copy of our reply that came in
    elsewhere, and what the tickets that were merged into it (their ids are returned) still waited for."""
    said = read(ticket, typed_order=stored.typed_order, shop_patterns=shop_patterns(house, tenant))
    merged = house.tickets.merged_from(tenant.id, ticket.id)
    waiting = [(one.sla.started_at, Turn.BUYER) for one in merged if one.sla.started_at]
    answered = [(stored.answered_at, Turn.SELLER)] if stored.answered_at else []
    claims = [one.claim_started_at for one in merged if one.claim_started_at]
    ids = [*said.order_ids, *(order_id for one in merged for order_id in one.order_ids)]
    said = replace(
        said,
        order_ids=tuple(dict.fromkeys(ids)),
        turns=(*said.turns, *waiting, *answered),
        claim_at=said.claim_at or min(claims, default=None),
    )
    return said, tuple(sorted(one.ticket_id for one in merged))


def finding_of(house: House, tenant: TenantRecord, facts: Facts) -> Finding:
    """The Finding now, with the other tickets of its orders, and the charge where it is about that."""
    linked = house.tickets.linked(tenant.id, facts.order_ids, besides=facts.ticket_id)
    finding = find(facts, now=house.clock(), policy=tenant.policy, linked=linked)
    return with_charge(house, tenant, finding)


def keep(
    house: House,
    tenant: TenantRecord,
    finding: Finding,
    *,
    noted: str | None = None,
    typed_order: str | None = None,
    shown: State | None = None,
) -> None:
    """Store the Finding's Facts; ``shown`` when the ticket's fields now tell that state."""
    house.tickets.save(
        tenant.id,
        finding.facts,
        now=finding.now,
        noted=noted,
        typed_order=typed_order,
        shown=as_text(shown) if shown is not None else None,
        look_at=look_at(finding, tenant.policy),
        urgency=urgency(finding),
    )


def state_of(finding: Finding, tenant: TenantRecord) -> State:
    """What a person would call the state of a ticket, and which replies stand in its fields: a change of it
    is worth writing."""
    return {
        "replies": prints(finding, tenant),
        "case": finding.case,
        "treated_as": finding.treated_as,
        "fulfillment": finding.fulfillment,
        "high_risk": finding.risk.high,
        "bounced": finding.facts.bounced,
        "orders": {
            found.order.order_id: {
                "headline": found.judgement.headline,
                "delay_reason": found.judgement.delay_reason,
                "upload": found.upload.state,
                "upload_reason": found.upload.reason,
                "promised_day": str(found.promised_day) if found.promised_day else None,
                "parcels": {
                    parcel.shipment.number: parcel.shipment.milestone
                    for parcel in sorted(found.parcels, key=lambda one: one.shipment.number)
                },
                "disputed": disputed(found),
            }
            for found in sorted(finding.orders, key=lambda one: one.order.order_id)
        },
    }


def as_text(state: State) -> str:
    """A state as JSON; the same state gives the same text."""
    return json.dumps(state, sort_keys=True)


def look_at(finding: Finding, policy: Policy) -> datetime | None:
    """When the sources may say something new: by the age that a fact may reach, or at the next promise.

    None for a ticket that takes nothing any more, and for one that names no order.
    """
    facts, now = finding.facts, finding.now
    nobody_asks = facts.notice in NOBODY_ASKS and not facts.contacts
    if facts.closed or facts.status not in OPEN or not facts.order_ids or nobody_asks:
        return None
    failed = any(report.state in _FAILED for report in facts.sources)
    if not finding.orders:
        return now + SOON if failed else None
    waits = [SOON] if failed else []
    for found in finding.orders:
        ours = found.order.fulfillment in OURS_TO_ANSWER
        parcels = [
            RARELY if parcel.shipment.milestone in LASTING else PARCEL_TTL[parcel.shipment.milestone]
            for parcel in found.parcels
        ]
        waits += (parcels or [USUALLY]) if ours else [RARELY]
    ahead = [moment + timedelta(minutes=1) for moment in _turning_points(finding, policy) if moment >= now]
    return min([now + min(waits), *ahead])


def _turning_points(finding: Finding, policy: Policy) -> Iterator[datetime]:
    """When the same facts begin to mean something else."""
    for found in finding.orders:
        if found.order.ship_by.latest:
            yield found.order.ship_by.latest
        if found.order.deliver_by.latest:
            yield found.order.deliver_by.latest
            yield found.order.deliver_by.latest + timedelta(days=policy.not_received_days)
    yield from age_limits(finding, policy)
    if finding.facts.sla.due_at:
        yield finding.facts.sla.due_at - timedelta(hours=policy.answer_due_hours)


_FAILED = frozenset({SourceState.DOWN, SourceState.RATE_LIMITED, SourceState.DENIED})


def urgency(finding: Finding) -> int:
    """Which ticket the watch takes first: the risk, and an unanswered buyer before an answered one."""
    return finding.risk.score + (50 if finding.facts.sla.started_at else 0)
