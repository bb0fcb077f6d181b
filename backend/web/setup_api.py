"""Setting up an account's Zendesk, and what an admin decides about it."""

from __future__ import annotations

from typing import Any, Literal

from flask import Blueprint
from pydantic import Field

from backend.services import install
from backend.services.house import House
from backend.web.guards import Strict, body_of, guards
from backend.web.sessions import Bearer, Sessions
from backend.zendesk.macros import MACROS, Chosen
from backend.zendesk.provisioning import Provisioned


class MacroBody(Strict):
    """What becomes of a macro that was edited by hand; ``seen`` is the version that the admin saw."""

    choice: Literal["keep", "restore"]
    seen: str = Field(max_length=64)


def blueprint(house: House, sessions: Sessions) -> Blueprint:
    """``/api/provision`` and ``/api/macros``."""
    api = Blueprint("setup", __name__, url_prefix="/api")
    _, for_admins = guards(house, sessions)

    @api.post("/provision")
    @for_admins
    def provision(bearer: Bearer) -> Any:
        return _told(install.provision(house, bearer.tenant))

    @api.post("/macros/<any({keys}):key>".format(keys=", ".join(spec.key for spec in MACROS)))
    @for_admins
    def macro(bearer: Bearer, key: str) -> Any:
        wanted = body_of(MacroBody)
        return _told(install.provision(house, bearer.tenant, Chosen(key, wanted.choice, wanted.seen)))

    return api


def _told(done: Provisioned) -> dict[str, Any]:
    return {
        "done": done.done,
        "problems": [
            {"code": problem.code, "message": problem.message, "params": problem.params}
            for problem in done.problems
        ],
    }
