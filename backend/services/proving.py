"""An agent puts the proof of delivery into the ticket, with one click."""

from __future__ import annotations

from backend.errors import BadInput, Forbidden
from backend.services.card import Card, stored_card
from backend.services.house import House
from backend.services.proofs import bring, provable
from backend.services.viewer import Viewer
from backend.store.tenants import TenantRecord


def put(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int, number: str) -> Card:
    """An agent wants the proof of a parcel in the ticket; shows the card.

    Raises Forbidden (``may_not_insert``) for light agents, BadInput: ``ticket_not_read``, ``no_proof`` where
    the carrier gives none; the error family of the carrier and of Zendesk.
    """
    if not viewer.may_insert:
        raise Forbidden("light agents cannot write to tickets", code="may_not_insert")
    facts = house.tickets.get(tenant.id, ticket_id).facts
    if facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    shipment = next((one for one in provable(facts) if one.number == number), None)
    if shipment is None:
        raise BadInput("no proof can be fetched for this parcel", code="no_proof")
    bring(house, tenant, ticket_id, shipment, by=viewer.user_id)
    return stored_card(house, tenant, viewer, ticket_id)
