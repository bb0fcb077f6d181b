"""The card that the sidebar shows: stored facts at once, fresh ones under one deadline."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from backend.domain.finding import Facts, Finding, OrderFinding
from backend.domain.reading import extract_order_ids
from backend.domain.uploading import lacking
from backend.domain.vocabulary import SourceState
from backend.errors import BadInput
from backend.services.gather import AMAZON, SHOP
from backend.services.house import House
from backend.services.offers import Offer, offers
from backend.services.order_card import iso, order_json, source_json
from backend.services.proofs import provable
from backend.services.remembering import as_text, finding_of, keep, state_of
from backend.services.since_reply import since_reply
from backend.services.suspended import offered
from backend.services.triage import ask_sources, verify
from backend.services.viewer import Viewer
from backend.services.zendesk_calls import read_ticket
from backend.sources.registry import kinds
from backend.store.proofs import ProofRecord
from backend.store.tenants import TenantRecord
from backend.store.tickets import OPEN
from backend.store.uploads import UploadRecord

Card = dict[str, Any]

SHOP_ORDER = re.compile(r"#?[A-Za-z0-9][\w./-]{2,29}", re.ASCII)


def stored_card(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int) -> Card:
    """What is known without asking anybody; state ``pending`` when the ticket was never read."""
    with house.database.at_once():
        stored = house.tickets.get(tenant.id, ticket_id)
        if stored.facts is None:
            return _pending(ticket_id, viewer)
        return _shown(house, tenant, viewer, finding_of(house, tenant, stored.facts))


def fresh_card(
    house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int, *, force: bool = False
) -> Card:
    """Ask the sources for what is stale (all of it with ``force``), keep the answers, show them.

    The ticket itself is read only when it was never read: its trigger tells us of every new message.
    Raises the error family of Zendesk for a ticket that cannot be read.
    """
    stored = house.tickets.get(tenant.id, ticket_id)
    deadline = house.settings.card_deadline_seconds
    if stored.facts is None:
        ticket = read_ticket(house, tenant, ticket_id)
        finding = verify(house, tenant, ticket, stored, deadline_seconds=deadline, stock=True).finding
    else:
        finding = _refreshed(house, tenant, stored.facts, deadline, force=force)
    keep(house, tenant, finding)
    if stored.shown not in (None, as_text(state_of(finding, tenant))) and finding.facts.status in OPEN:
        # The agent saw it first: the ticket's fields follow now, not when the watch comes by.
        house.inbox.follow(tenant.id, ticket_id, now=house.clock())
        house.wake()
    return _shown(house, tenant, viewer, finding)


def with_order(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int, typed: str) -> Card:
    """Look the typed order up, remember it, and let a worker write it into the ticket.

    Raises BadInput (``not_an_order_id``) for a text that is no order id.
    """
    order_id = order_id_of(typed)
    stored = house.tickets.get(tenant.id, ticket_id)
    deadline = house.settings.card_deadline_seconds
    if stored.facts is None:
        ticket = read_ticket(house, tenant, ticket_id)
        facts = verify(
            house, tenant, ticket, replace(stored, typed_order=order_id), deadline_seconds=deadline
        ).finding.facts
    else:
        facts = stored.facts
    others = tuple(one for one in facts.order_ids if one != order_id)
    facts = replace(facts, order_ids=(order_id, *others), typed=True)
    finding = _refreshed(house, tenant, facts, deadline, force=False)
    keep(house, tenant, finding, typed_order=order_id)
    number, read = stored.correction, next(iter(stored.facts.order_ids), None) if stored.facts else None
    if read != order_id:
        number = house.corrections.add(
            tenant_id=tenant.id,
            ticket_id=ticket_id,
            user_id=viewer.user_id,
            changes={"order_id": (read, order_id)},
            language=facts.case.language,
            confidence=None,
            now=house.clock(),
        )
    house.inbox.accept(
        tenant_id=tenant.id,
        invocation_id=f"typed-{ticket_id}-{order_id}-{number}",
        event="typed",
        ticket_id=ticket_id,
        event_key=f"typed:{ticket_id}:{order_id}:{number}",
        now=house.clock(),
    )
    house.wake()
    return _shown(house, tenant, viewer, finding)


def order_id_of(typed: str) -> str:
    """A typed order id, normalised; full-width digits and odd hyphens are forgiven."""
    found = extract_order_ids(typed[:200])
    if found:
        return found[0]
    text = typed.strip()
    if SHOP_ORDER.fullmatch(text) and any(letter.isdigit() for letter in text):
        return text
    raise BadInput("this is no order id", code="not_an_order_id")


def _refreshed(house: House, tenant: TenantRecord, facts: Facts, deadline: float, *, force: bool) -> Finding:
    facts = ask_sources(house, tenant, facts, known=facts, deadline_seconds=deadline, stock=True, force=force)
    return finding_of(house, tenant, facts)


def _shown(house: House, tenant: TenantRecord, viewer: Viewer, finding: Finding) -> Card:
    order_ids = [order.order_id for order in lacking(finding.facts, finding.now)]
    last = house.uploads.of_orders(tenant.id, order_ids)
    return show(
        finding,
        tenant,
        viewer,
        suspended=offered(house, tenant, finding.facts.order_ids),
        uploads={order_id: last.get(order_id) for order_id in order_ids},
        proofs=house.proofs.of_ticket(tenant.id, finding.facts.ticket_id) if provable(finding.facts) else (),
    ) | {"since_reply": since_reply(house, tenant, finding)}


def _pending(ticket_id: int, viewer: Viewer) -> Card:
    return {
        "ticket_id": ticket_id,
        "as_of": None,
        "state": "pending",
        "orders": [],
        "sources": [],
        "replies": [],
        "may_insert": viewer.may_insert,
        "ticket_closed": False,
    }


def show(
    finding: Finding,
    tenant: TenantRecord,
    viewer: Viewer,
    *,
    suspended: Sequence[dict[str, Any]] = (),
    uploads: Mapping[str, UploadRecord | None] = MappingProxyType({}),
    proofs: Sequence[ProofRecord] = (),
) -> Card:
    """A Finding as the sidebar's JSON; ``suspended`` are notices about its orders that Zendesk keeps back,
    ``uploads`` the orders that lack something on Amazon, with what was confirmed of them last."""
    facts = finding.facts
    may_insert = viewer.may_insert and not facts.closed
    found, why_none = offers(finding, tenant, agent_locale=viewer.locale)
    return {
        "ticket_id": facts.ticket_id,
        "as_of": iso(facts.read_at),
        "state": _state(finding),
        "channel": facts.channel,
        "fulfillment": finding.fulfillment,
        "fulfillment_corrected": facts.corrected_fulfillment is not None,
        "high_risk": finding.risk.high,
        "risk": {
            "score": finding.risk.score,
            "reasons": [{"code": reason} for reason in finding.risk.reasons],
            "absent": [{"code": reason} for reason in finding.risk.absent],
        },
        "case": {
            "type": finding.case,
            "read": facts.case.case,
            "treated_as": finding.treated_as,
            "corrected": facts.corrected_case is not None,
            "others": list(facts.case.others),
            "confidence": facts.case.confidence,
            "words": list(facts.case.words),
        },
        "language": facts.case.language,
        "sla": {
            "started_at": iso(facts.sla.started_at),
            "due_at": iso(facts.sla.due_at),
            "answered": facts.sla.answered,
        },
        "notice": facts.notice,
        "suspicious": facts.suspicious,
        "claim": {"started_at": iso(facts.claim_started_at), "due_at": iso(finding.claim_due_at)}
        if facts.claim_started_at
        else None,
        "parked": {"since": iso(facts.parked_at), "until": iso(facts.wake_at)} if facts.parked_at else None,
        "linked": [
            {"ticket_id": one.ticket_id, "status": one.status, "updated_at": iso(one.updated_at)}
            for one in finding.linked
        ],
        "linked_count": len(finding.linked),
        "suspended": list(suspended),
        "orders": [
            {**order_json(order, finding.now, viewer.locale), **_uploading(order, uploads, may=may_insert)}
            for order in finding.orders
        ],
        "missing_orders": list(facts.missing_orders),
        "found_by_address": facts.found_by_address,
        "stock_missing": _stock_missing(finding),
        "sources": [source_json(report, viewer.locale) for report in facts.sources],
        "replies": [_reply(offer, viewer.locale) for offer in found],
        "reply_order": finding.spoken_of.order.order_id if finding.spoken_of else None,
        "no_reply_key": f"blocked.{why_none}" if why_none else None,
        "provable": [one.number for one in provable(facts)] if may_insert else [],
        "proofs": [
            {"number": one.number, "kind": one.kind, "source": one.source, "sha256": one.sha256}
            for one in proofs
        ],
        "may_insert": may_insert,
        "ticket_closed": facts.closed,
    }


def _stock_missing(finding: Finding) -> bool:
    """Nobody wanted to know yet what is on hand: an agent who looks does."""
    facts = finding.facts
    if facts.stock_asked_at is not None or not finding.orders:
        return False
    known = kinds()
    asked = (known.get(report.source) for report in facts.sources)
    return bool(facts.warehouse_shipments) or any(kind and kind.group == "warehouse" for kind in asked)


def _state(finding: Finding) -> str:
    if finding.orders:
        return "ready"
    if not finding.facts.order_ids:
        return "no_order"
    if finding.facts.missing_orders:
        return "order_not_found"
    states = {report.source: report.state for report in finding.facts.sources}
    if SourceState.NOT_CONNECTED in (states.get(AMAZON), states.get(SHOP)):
        return "not_connected"
    return "ready"


def _uploading(
    found: OrderFinding, uploads: Mapping[str, UploadRecord | None], *, may: bool
) -> dict[str, Any]:
    """Whether the shipment may be confirmed to Amazon from here, and what became of the last time."""
    last = uploads.get(found.order.order_id)
    return {
        "may_confirm": may and found.order.order_id in uploads,
        "confirmed": {
            "state": last.state,
            "carrier": last.carrier_name or last.carrier_code,
            "number": last.number,
            "at": iso(last.at),
        }
        if last
        else None,
    }


def _reply(offer: Offer, locale: str) -> dict[str, Any]:
    blocked = offer.blocked
    return {
        "template": offer.template,
        "title_key": f"replies.{offer.template}",
        "title": offer.title,
        "locale": offer.locale,
        "text": offer.text,
        "preview": offer.preview,
        "blocked": {
            "reason_key": f"blocked.{blocked.reason}_fact",
            "fact": blocked.fact,
            "way_out_key": f"way_out.{blocked.way_out}",
        }
        if blocked
        else None,
        "violations": [
            {"rule": one.rule, "level": one.level, "text": one.text, "why": one.why_in(locale)}
            for one in offer.violations
        ],
    }
