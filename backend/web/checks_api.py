"""What the sidebar asks when an agent presses Submit; the agent waits for the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from flask import Blueprint, request
from pydantic import AwareDatetime, Field

from backend.services.house import House
from backend.services.saving import Answer, check, not_checked, saved_of, send_anyway
from backend.services.viewer import Viewer
from backend.store.checks import Outcome
from backend.web.fragments import Fragments
from backend.web.guards import Strict, body_of, guards, viewer_of
from backend.web.sessions import Bearer, Sessions

MOST_BYTES = 1_000_000
"""A comment of Zendesk's longest (64 kB) and the buyer's messages, escaped as JSON."""

TicketId = Annotated[int, Field(gt=0)]


class CheckBody(Strict):
    """The text about to be saved, HTML when ``rich``; a ticket that is being created has no id."""

    ticket_id: TicketId | None = None
    text: str = Field(max_length=200_000)
    rich: bool = True
    requester: str | None = Field(None, max_length=320)
    said: list[Annotated[str, Field(max_length=100_000)]] = Field(default_factory=list, max_length=10)


class MissedBody(Strict):
    """A save that went on unchecked: why, and when by the server's clock. ``nonce`` tells it from others."""

    ticket_id: TicketId | None = None
    nonce: str = Field(pattern="^[0-9a-zA-Z-]{8,40}$")
    reason: str = Field(pattern="^[a-z_]{1,40}$")
    at: AwareDatetime


def blueprint(house: House, sessions: Sessions, static: Path) -> Blueprint:
    """Everything below ``/api/checks``: a look as JSON, with the part of the sidebar that tells of it
    (``html``), also once the agent answers for the text (``html_given``)."""
    checks = Blueprint("checks", __name__, url_prefix="/api/checks")
    for_agents, _ = guards(house, sessions)
    fragments = Fragments(static / "panel")

    def told(viewer: Viewer, verdict: Answer) -> Answer:
        def written(*, given: bool) -> str:
            return fragments.write("hold", viewer.locale, now=house.clock(), verdict=verdict, given=given)

        if verdict["outcome"] not in (Outcome.HELD, Outcome.WARNED):
            return verdict
        given = {"html_given": written(given=True)} if verdict["may_send_anyway"] else {}
        return {**verdict, "html": written(given=False), **given}

    @checks.before_request
    def room() -> None:
        request.max_content_length = MOST_BYTES

    @checks.post("")
    @for_agents
    def look(bearer: Bearer) -> Any:
        body = body_of(CheckBody)
        saved = saved_of(body.text, rich=body.rich, requester=body.requester, said=body.said)
        viewer = viewer_of(bearer)
        return told(viewer, check(house, bearer.tenant, viewer, body.ticket_id, saved))

    @checks.post("/<check_id>/anyway")
    @for_agents
    def anyway(bearer: Bearer, check_id: str) -> Any:
        return send_anyway(house, bearer.tenant, bearer.viewer, check_id)

    @checks.post("/missed")
    @for_agents
    def missed(bearer: Bearer) -> Any:
        told = body_of(MissedBody)
        not_checked(
            house,
            bearer.tenant,
            bearer.viewer,
            told.ticket_id,
            nonce=told.nonce,
            reason=told.reason,
            at=told.at,
        )
        return {}

    return checks
