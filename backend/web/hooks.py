"""The webhook doors. They verify, store and answer; work happens elsewhere."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request
from requests.structures import CaseInsensitiveDict

from backend.services import intake, pushes, warehouse_intake, warehouse_notices
from backend.services.house import House
from backend.zendesk.webhook import INVOCATION_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER


def blueprint(house: House) -> Blueprint:
    """``POST /hooks/zendesk/<tenant>``, ``/hooks/<kind>/<tenant>/<connection>`` and, for systems that cannot
    sign, ``…/<secret>``: 2xx when stored (also a replay), 400, 401, 404 or 413 else."""
    hooks = Blueprint("hooks", __name__)

    @hooks.post("/hooks/zendesk/<tenant_id>")
    def zendesk(tenant_id: str) -> Response:
        # Reading the body is what enforces the size limit, also for a body without a length.
        body = request.get_data(cache=False)
        intake.accept(
            house,
            tenant_id=tenant_id,
            body=body,
            signature=request.headers.get(SIGNATURE_HEADER),
            timestamp=request.headers.get(TIMESTAMP_HEADER),
            invocation_id=request.headers.get(INVOCATION_HEADER),
        )
        return Response(status=202)

    @hooks.post("/hooks/warehouse/<tenant_id>/<connection_id>")
    def warehouse(tenant_id: str, connection_id: str) -> Response:
        request.max_content_length = house.settings.push_max_bytes
        return jsonify(
            warehouse_intake.take_push(
                house,
                tenant_id=tenant_id,
                connection_id=connection_id,
                body=request.get_data(cache=False),
                headers=CaseInsensitiveDict(request.headers.items()),
            )
        )

    @hooks.post("/hooks/<kind>/<tenant_id>/<connection_id>")
    def push(kind: str, tenant_id: str, connection_id: str) -> Response:
        request.max_content_length = house.settings.push_max_bytes
        pushes.accept(
            house,
            kind=kind,
            tenant_id=tenant_id,
            connection_id=connection_id,
            body=request.get_data(cache=False),
            headers=CaseInsensitiveDict(request.headers.items()),
        )
        # Some of them count nothing but 200 as taken.
        return Response(status=200)

    @hooks.post("/hooks/<kind>/<tenant_id>/<connection_id>/<secret>")
    def notice(kind: str, tenant_id: str, connection_id: str, secret: str) -> Response:
        warehouse_notices.accept(
            house,
            kind=kind,
            tenant_id=tenant_id,
            connection_id=connection_id,
            secret=secret,
            body=request.get_data(cache=False),
        )
        return Response(status=200)

    return hooks
