"""An agent presses Insert: the intent to send a reply is stored, its text goes into the editor."""

from __future__ import annotations

import secrets
from typing import Any

from backend.domain.finding import OrderFinding
from backend.errors import BadInput, Forbidden
from backend.services.house import House
from backend.services.offers import Offer, offers, text_hash
from backend.services.remembering import finding_of
from backend.services.viewer import Viewer
from backend.store.tenants import TenantRecord


def insert_reply(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    ticket_id: int,
    template: str,
    *,
    seen_order: str | None = None,
) -> dict[str, Any]:
    """Render the reply from the facts as they are now and store the intent to send it.

    ``seen_order`` is the order that the reply on the agent's card speaks of: when it is another by now, the
    reply is refused, so that nobody sends what they have not read.

    Raises Forbidden (``may_not_insert``) for light agents, and BadInput: ``ticket_not_read``,
    ``ticket_closed``, ``no_such_reply``, ``reply_blocked``, ``reply_breaks_rules``.
    """
    if not viewer.may_insert:
        raise Forbidden("light agents cannot reply to buyers", code="may_not_insert")
    stored = house.tickets.get(tenant.id, ticket_id)
    if stored.facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    if stored.facts.closed:
        raise BadInput("a closed ticket takes no reply", code="ticket_closed")
    finding = finding_of(house, tenant, stored.facts)
    found, _ = offers(finding, tenant, agent_locale=viewer.locale)
    offer = next((one for one in found if one.template == template), None)
    order = finding.spoken_of
    moved_on = seen_order is not None and order is not None and order.order.order_id != seen_order
    if offer is None or order is None or moved_on:
        raise BadInput("this reply does not fit the ticket any more", code="no_such_reply")
    text = _sendable(offer)
    intent_id = secrets.token_hex(12)
    house.intents.add(
        tenant_id=tenant.id,
        intent_id=intent_id,
        ticket_id=ticket_id,
        user_id=viewer.user_id,
        template=template,
        locale=offer.locale,
        text_hash=text_hash(text),
        stated=stated(order),
        now=house.clock(),
    )
    return {"intent_id": intent_id, "text": text, "locale": offer.locale}


def _sendable(offer: Offer) -> str:
    if offer.text is None:
        raise BadInput("a fact of this reply is missing or old", code="reply_blocked")
    if not offer.sendable:
        raise BadInput("this reply breaks a message rule", code="reply_breaks_rules")
    return offer.text


def stated(order: OrderFinding) -> dict[str, object]:
    """The facts behind a reply, for the log: nothing personal."""
    return {
        "order_id": order.order.order_id,
        "headline": order.judgement.headline,
        "delay_reason": order.judgement.delay_reason,
        "promised_day": str(order.promised_day) if order.promised_day else None,
        "parcels": [
            {
                "carrier": parcel.shipment.carrier,
                "number": parcel.shipment.number,
                "milestone": parcel.shipment.milestone,
                "last_scan_at": scan.at.isoformat() if scan and scan.at else None,
                "source": parcel.shipment.source,
                "fetched_at": parcel.shipment.fetched_at.isoformat(),
                "pod": parcel.shipment.pod.kind,
            }
            for parcel, scan in ((one, one.shipment.last_scan) for one in order.parcels)
        ],
    }
