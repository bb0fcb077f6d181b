"""An agent presses Insert."""

from __future__ import annotations

from typing import Any

from backend.domain.finding import find
from backend.errors import BadInput, Forbidden
from backend.services.house import House
from backend.services.offers import insert
from backend.services.viewer import Viewer
from backend.store.tenants import TenantRecord


def insert_reply(
    house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int, template: str
) -> dict[str, Any]:
    """Render the reply from the facts as they are now and store the intent to send it.

    Raises Forbidden (``may_not_insert``) for light agents, BadInput for a ticket that was never read, is
    closed, or that the reply does not fit.
    """
    if not viewer.may_insert:
        raise Forbidden("light agents cannot reply to buyers", code="may_not_insert")
    stored = house.tickets.get(tenant.id, ticket_id)
    if stored.facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    if stored.facts.closed:
        raise BadInput("a closed ticket takes no reply", code="ticket_closed")
    finding = find(stored.facts, now=house.clock(), policy=tenant.policy)
    intent_id, offer = insert(
        house, tenant, finding, template=template, user_id=viewer.user_id, agent_locale=viewer.locale
    )
    return {"intent_id": intent_id, "text": offer.text, "locale": offer.locale}
