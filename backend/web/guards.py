"""What every view of the app's JSON shares: the bearer before it, its body, the agent's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any, TypeVar

from flask import Response, jsonify, request
from pydantic import BaseModel, ConfigDict, ValidationError

from backend.errors import BadInput, Forbidden
from backend.services import agents
from backend.services.house import House
from backend.services.viewer import Viewer
from backend.web.sessions import Bearer, Sessions

Body = TypeVar("Body", bound=BaseModel)
View = Callable[..., Any]
Guard = Callable[[View], Callable[..., Response]]


class Strict(BaseModel):
    """Unknown keys are mistakes of the caller."""

    model_config = ConfigDict(extra="forbid")


def guards(house: House, sessions: Sessions) -> tuple[Guard, Guard]:
    """The decorators for what every agent may do, and for what only admins may. A view gets the bearer
    first and returns what is sent as JSON."""

    def for_agents(view: View) -> Callable[..., Response]:
        @wraps(view)
        def guarded(**values: Any) -> Response:
            bearer = sessions.read(request.headers.get("Authorization"))
            return jsonify(view(bearer, **values))

        return guarded

    def for_admins(view: View) -> Callable[..., Response]:
        @wraps(view)
        def guarded(**values: Any) -> Response:
            bearer = sessions.read(request.headers.get("Authorization"))
            # The role is asked of Zendesk, not of the bearer: who lost it loses it within the hour.
            if not agents.check(house, bearer.tenant, bearer.user_id).is_admin:
                raise Forbidden("only Zendesk admins may do this", code="admins_only")
            return jsonify(view(bearer, **values))

        return guarded

    return for_agents, for_admins


def body_of(model: type[Body]) -> Body:
    """The request's JSON as ``model``; an empty body counts as ``{}``. Raises BadInput."""
    data = request.get_json(silent=True) if request.get_data() else {}
    try:
        return model.model_validate(data)
    except ValidationError as error:
        field = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BadInput("the request is not of the expected form", code="bad_input", field=field) from error


def viewer_of(bearer: Bearer) -> Viewer:
    """The agent, reading in the language that the page asks for."""
    locale = request.args.get("locale", "")
    return replace(bearer.viewer, locale=locale) if locale and len(locale) <= 12 else bearer.viewer
