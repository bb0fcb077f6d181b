"""Putting the proof of delivery into the ticket."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask import Blueprint
from pydantic import Field

from backend.services import proving
from backend.services.house import House
from backend.web.card_parts import CardParts
from backend.web.guards import Strict, body_of, guards, viewer_of
from backend.web.sessions import Bearer, Sessions


class ProofBody(Strict):
    """The parcel whose proof is wanted."""

    number: str = Field(min_length=1, max_length=60)


def blueprint(house: House, sessions: Sessions, static: Path) -> Blueprint:
    """``POST /api/tickets/<id>/proof``; answers with the card."""
    api = Blueprint("proof", __name__, url_prefix="/api/tickets/<int:ticket_id>")
    for_agents, _ = guards(house, sessions)
    parts = CardParts(static)

    @api.post("/proof")
    @for_agents
    def put(bearer: Bearer, ticket_id: int) -> Any:
        number, viewer = body_of(ProofBody).number, viewer_of(bearer)
        return parts.of(proving.put(house, bearer.tenant, viewer, ticket_id, number), viewer)

    return api
