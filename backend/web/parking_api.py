"""Tell me when it moves: parking a ticket and taking it up again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask import Blueprint

from backend.services import parking
from backend.services.house import House
from backend.web.card_parts import CardParts
from backend.web.guards import guards, viewer_of
from backend.web.sessions import Bearer, Sessions


def blueprint(house: House, sessions: Sessions, static: Path) -> Blueprint:
    """``/api/tickets/<id>/park`` and ``…/unpark``; both answer with the card."""
    api = Blueprint("parking", __name__, url_prefix="/api/tickets/<int:ticket_id>")
    for_agents, _ = guards(house, sessions)
    parts = CardParts(static)

    @api.post("/park")
    @for_agents
    def park(bearer: Bearer, ticket_id: int) -> Any:
        viewer = viewer_of(bearer)
        return parts.of(parking.park(house, bearer.tenant, viewer, ticket_id), viewer)

    @api.post("/unpark")
    @for_agents
    def unpark(bearer: Bearer, ticket_id: int) -> Any:
        viewer = viewer_of(bearer)
        return parts.of(parking.unpark(house, bearer.tenant, viewer, ticket_id), viewer)

    return api
