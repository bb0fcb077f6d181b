"""Confirming a shipment to Amazon from the ticket."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from flask import Blueprint, request
from pydantic import Field

from backend.domain.uploading import Wanted
from backend.services import uploading
from backend.services.house import House
from backend.sources.warehouses.answers import zone_setting
from backend.web.guards import Strict, body_of, guards, viewer_of
from backend.web.sessions import Bearer, Sessions


class UploadBody(Strict):
    """What the agent looked at and wants confirmed; ``zone`` is the one in which they read the ship date."""

    order_id: str = Field(min_length=3, max_length=40)
    reference: str = Field(min_length=1, max_length=40)
    stands: str | None = Field(None, max_length=60)
    carrier: str = Field(max_length=40)
    carrier_name: str = Field("", max_length=60)
    number: str = Field(max_length=80)
    shipped_on: date
    zone: str = Field("UTC", max_length=60)
    quantities: dict[str, Annotated[int, Field(ge=0, le=100_000)]] = Field(min_length=1, max_length=200)
    anyway: bool = False


def blueprint(house: House, sessions: Sessions) -> Blueprint:
    """``/api/tickets/<id>/upload``: what there is to confirm, and confirming it."""
    api = Blueprint("upload", __name__, url_prefix="/api/tickets/<int:ticket_id>/upload")
    for_agents, _ = guards(house, sessions)

    @api.get("")
    @for_agents
    def form(bearer: Bearer, ticket_id: int) -> Any:
        order_id = request.args.get("order_id", "")
        return uploading.form(house, bearer.tenant, viewer_of(bearer), ticket_id, order_id)

    @api.post("")
    @for_agents
    def confirm(bearer: Bearer, ticket_id: int) -> Any:
        body = body_of(UploadBody)
        wanted = Wanted(**body.model_dump(exclude={"order_id", "zone"}))
        zone = zone_setting(body.zone, "UTC")
        return uploading.confirm(
            house, bearer.tenant, viewer_of(bearer), ticket_id, body.order_id, wanted, zone
        )

    return api
