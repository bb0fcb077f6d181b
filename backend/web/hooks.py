"""The webhook door. It verifies, stores and answers; work happens elsewhere."""

from __future__ import annotations

from flask import Blueprint, Response, request

from backend.services import intake
from backend.services.house import House
from backend.zendesk.webhook import INVOCATION_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER


def blueprint(house: House) -> Blueprint:
    """``POST /hooks/zendesk/<tenant>``: 202 when stored (also a replay), 400, 401, 404 or 413 else."""
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

    return hooks
