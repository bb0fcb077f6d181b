"""The agent workspace: a page like Zendesk's own, with the real app in its tray.

For loopback only; there is no sign-in, ``?as=`` names the agent.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response, abort, redirect, request, send_from_directory

from . import api, sdk

if TYPE_CHECKING:
    from ..zendesk.account import ZendeskAccount

STATIC = Path(__file__).parent / "static"
LOOPBACK = {"127.0.0.1", "::1", None}


def blueprint(account: ZendeskAccount, sdk_path: Path | None = None) -> Blueprint:
    """/agent, /agent/new, /agent/settings, /workspace/*, and the SDK at /sdk/zaf_sdk.js."""
    bp = Blueprint("workspace", __name__)

    @bp.before_request
    def loopback_only() -> None:
        if request.remote_addr not in LOOPBACK:
            abort(403)

    @bp.get("/")
    def home() -> Any:
        return redirect("/agent")

    @bp.get("/agent")
    @bp.get("/agent/tickets/<int:ticket_id>")
    def agent(ticket_id: int | None = None) -> Response:  # noqa: ARG001 - the page reads the address itself
        return send_from_directory(STATIC, "agent.html")

    @bp.get("/agent/new")
    def new_ticket() -> Response:
        return send_from_directory(STATIC, "new_ticket.html")

    @bp.get("/agent/settings")
    def settings() -> Response:
        return send_from_directory(STATIC, "settings.html")

    @bp.get("/workspace/static/<path:name>")
    def static(name: str) -> Response:
        answer = send_from_directory(STATIC, name)
        answer.headers["Cache-Control"] = "no-cache"
        return answer

    @bp.get("/sdk/zaf_sdk.js")
    def framework() -> Response:
        if sdk_path is None or not sdk_path.exists():
            abort(404)
        return Response(sdk.as_script(sdk_path), mimetype="text/javascript")

    api.routes(bp, account)
    return bp
