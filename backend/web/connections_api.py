"""A tenant's Connections: what there is, connecting, testing, and the files of a warehouse."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request
from pydantic import Field

from backend.errors import BadInput
from backend.services import install, warehouse_intake
from backend.services.house import House
from backend.sources.registry import kinds
from backend.store.connections import ConnectionRecord
from backend.web.guards import Strict, body_of, guards
from backend.web.sessions import Bearer, Sessions


class ConnectionBody(Strict):
    """A new Connection; tested before it is kept."""

    kind: str = Field(max_length=40)
    label: str = Field("", max_length=120)
    credentials: dict[str, str]
    brand_id: int | None = None
    support_address: str | None = Field(None, max_length=254)


def blueprint(house: House, sessions: Sessions) -> Blueprint:
    """Everything below ``/api/connections``."""
    api = Blueprint("connections", __name__, url_prefix="/api/connections")
    _, for_admins = guards(house, sessions)

    @api.get("")
    @for_admins
    def connections(bearer: Bearer) -> Any:
        served = house.connections.brands_of(bearer.tenant.id)
        return {
            "connections": [
                _shown(house, one, served.get(one.id, []))
                for one in house.connections.all_of(bearer.tenant.id)
            ],
            "kinds": [
                {
                    "id": kind.id,
                    "label": kind.label,
                    "fields": [
                        {"name": field.name, "secret": field.secret, "required": field.required}
                        for field in kind.fields
                        if not field.generated
                    ],
                }
                for kind in kinds().values()
            ],
            "zendesk": {"health": house.tenants.get(bearer.tenant.id).zendesk_health},
        }

    @api.post("")
    @for_admins
    def connect(bearer: Bearer) -> Any:
        wanted = body_of(ConnectionBody)
        made = install.connect(
            house, bearer.tenant, kind=wanted.kind, label=wanted.label, credentials=wanted.credentials
        )
        if wanted.brand_id is not None or wanted.support_address:
            house.connections.route(
                tenant_id=bearer.tenant.id,
                connection_id=made.id,
                brand_id=wanted.brand_id,
                support_address=wanted.support_address,
            )
        shown = _shown(house, made, house.connections.brands_of(bearer.tenant.id).get(made.id, []))
        # What we made is told this once; from now on it is sealed.
        return {**shown, "generated": _generated(made)}

    @api.post("/<connection_id>/test")
    @for_admins
    def probe(bearer: Bearer, connection_id: str) -> Any:
        found = install.probe_connection(house, bearer.tenant, connection_id)
        return _shown(house, found, house.connections.brands_of(bearer.tenant.id).get(found.id, []))

    @api.post("/<connection_id>/file")
    @for_admins
    def file(bearer: Bearer, connection_id: str) -> Any:
        return warehouse_intake.take_file(house, bearer.tenant, bearer.user_id, connection_id, _file(house))

    return api


def _file(house: House) -> bytes:
    """The file of a form, or the body itself; raises BadInput (``no_file``), and 413 for one too large."""
    request.max_content_length = house.settings.push_max_bytes
    if request.mimetype == "multipart/form-data":
        sent = next(iter(request.files.values()), None)
        data = sent.read() if sent is not None else b""
    else:
        data = request.get_data(cache=False)
    if not data:
        raise BadInput("no file was sent", code="no_file")
    return data


def _shown(house: House, connection: ConnectionRecord, served: list[str]) -> dict[str, Any]:
    return {
        "id": connection.id,
        "kind": connection.kind,
        "label": connection.label,
        "health": connection.health,
        "tested_at": connection.tested_at.isoformat() if connection.tested_at else None,
        "message_key": f"errors.{connection.error_code}" if connection.error_code else None,
        "params": {"source": connection.label},
        "brands": served,
        "webhook": _webhook(house, connection),
    }


def _webhook(house: House, connection: ConnectionRecord) -> str | None:
    """Where the system behind the Connection may call us; None where it does not."""
    kind = kinds().get(connection.kind)
    if kind is None or kind.webhook is None:
        return None
    address = f"{house.settings.public_url.rstrip('/')}/hooks/{kind.webhook}"
    address = f"{address}/{connection.tenant_id}/{connection.id}"
    if kind.address_secret is None:
        return address
    secret = connection.credentials.get(kind.address_secret)
    return f"{address}/{secret}" if secret else None


def _generated(connection: ConnectionRecord) -> dict[str, str]:
    kind = kinds()[connection.kind]
    return {
        field.name: connection.credentials[field.name]
        for field in kind.fields
        if field.generated and field.name != kind.address_secret
    }
