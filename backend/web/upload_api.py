"""Confirming a shipment to Amazon from the ticket."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

from flask import Blueprint
from pydantic import Field, model_validator

from backend.domain.uploading import Wanted
from backend.services import uploading
from backend.services.house import House
from backend.sources.warehouses.answers import zone_setting
from backend.web.fragments import Fragments
from backend.web.guards import Strict, body_of, guards, viewer_of
from backend.web.sessions import Bearer, Sessions

QUANTITY = "quantities."
"""What stands before an item's id in the name of its field."""

Zone = Annotated[str, Field(max_length=60)]
"""The agent's own, in which they read and type the ship date."""


class FormBody(Strict):
    """Which order is to be confirmed, and which of its parcels; the first when not given."""

    order_id: str = Field(min_length=3, max_length=40)
    reference: str | None = Field(None, max_length=40)
    zone: Zone = "UTC"


class UploadBody(Strict):
    """What the agent looked at and wants confirmed, as the form sends it."""

    order_id: str = Field(min_length=3, max_length=40)
    reference: str = Field(min_length=1, max_length=40)
    stands: str | None = Field(None, max_length=60)
    carrier: str = Field(max_length=40)
    carrier_name: str = Field("", max_length=60)
    number: str = Field(max_length=80)
    shipped_on: date
    zone: Zone = "UTC"
    quantities: dict[str, Annotated[int, Field(ge=0, le=100_000)]] = Field(min_length=1, max_length=200)
    anyway: bool = False

    @model_validator(mode="before")
    @classmethod
    def _gathered(cls, typed: Any) -> Any:
        """The fields of the items as one value: a form is flat."""
        if not isinstance(typed, dict) or "quantities" in typed:
            return typed
        items = {name.removeprefix(QUANTITY): typed[name] for name in typed if name.startswith(QUANTITY)}
        rest = {name: value for name, value in typed.items() if not name.startswith(QUANTITY)}
        return rest | {"quantities": items}


def blueprint(house: House, sessions: Sessions, static: Path) -> Blueprint:
    """``/api/tickets/<id>/upload``: what there is to confirm, with the form for it (``html``), and
    confirming it."""
    api = Blueprint("upload", __name__, url_prefix="/api/tickets/<int:ticket_id>/upload")
    for_agents, _ = guards(house, sessions)
    fragments = Fragments(static / "panel")

    @api.post("")
    @for_agents
    def form(bearer: Bearer, ticket_id: int) -> Any:
        body, viewer, now = body_of(FormBody), viewer_of(bearer), house.clock()
        zone = zone_setting(body.zone, "UTC")
        found = uploading.form(house, bearer.tenant, viewer, ticket_id, body.order_id)
        all_of_them = found["proposals"]
        chosen = next((one for one in all_of_them if one["reference"] == body.reference), all_of_them[0])
        shipped = datetime.fromisoformat(chosen["shipped_at"]) if chosen["shipped_at"] else now
        html = fragments.write(
            "upload",
            viewer.locale,
            now=now,
            form=found,
            chosen=chosen,
            zone=body.zone,
            today=now.astimezone(zone).date(),
            shipped_on=min(shipped, now).astimezone(zone).date(),
        )
        return found | {"html": html}

    @api.post("/confirm")
    @for_agents
    def confirm(bearer: Bearer, ticket_id: int) -> Any:
        body = body_of(UploadBody)
        wanted = Wanted(**body.model_dump(exclude={"order_id", "zone"}))
        zone = zone_setting(body.zone, "UTC")
        uploading.confirm(house, bearer.tenant, viewer_of(bearer), ticket_id, body.order_id, wanted, zone)
        return {"html": "", "decided": True}

    return api
