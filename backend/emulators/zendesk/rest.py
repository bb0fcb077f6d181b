"""What all endpoints of the REST API share: sign-in, limits, errors, bodies and pages of lists."""

from __future__ import annotations

import base64
import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from flask import Flask, Response, g, jsonify, request

from .errors import ApiError, bad_request, forbidden, too_many

if TYPE_CHECKING:
    from .account import ZendeskAccount
    from .model import User

T = TypeVar("T")
MAX_PAGE = 100


def body(name: str | None = None) -> dict[str, Any]:
    """The JSON body, or its part ``name``. Raises 400."""
    data = request.get_json(silent=True)
    if not isinstance(data, dict):
        raise bad_request("The request body is not a JSON object")
    if name is None:
        return data
    part = data.get(name)
    if not isinstance(part, dict):
        raise bad_request(f"The request body has no '{name}'")
    return part


def actor() -> User:
    """The user of this call's token."""
    user: User = g.actor
    return user


def admin() -> User:
    """The same, when it is an admin; raises 403."""
    if actor().role != "admin":
        raise forbidden()
    return actor()


def includes() -> set[str]:
    """What ``include`` asks to sideload."""
    return {part.strip() for part in request.args.get("include", "").split(",") if part.strip()}


def page(
    account: ZendeskAccount,
    name: str,
    rows: Sequence[T],
    show: Callable[[T], dict[str, Any]],
    *,
    cursor_only: bool = False,
) -> dict[str, Any]:
    """One page of a list: by cursor when ``page[size]`` is given, else by number with ``next_page``."""
    size = request.args.get("page[size]", type=int)
    here = f"{account.base_url}{request.path}.json"
    if size is not None or cursor_only or request.args.get("page[after]"):
        size = max(1, min(size or MAX_PAGE, MAX_PAGE))
        start = _read_cursor(request.args.get("page[after]"))
        chosen, more = rows[start : start + size], start + size < len(rows)
        after = base64.urlsafe_b64encode(f"o:{start + size}".encode()).decode() if more else None
        return {
            name: [show(row) for row in chosen],
            "meta": {"has_more": more, "after_cursor": after, "before_cursor": None},
            "links": {
                "next": f"{here}?page[size]={size}&page[after]={after}" if more else None,
                "prev": None,
            },
        }
    size = max(1, min(request.args.get("per_page", MAX_PAGE, type=int), MAX_PAGE))
    number = max(1, request.args.get("page", 1, type=int))
    chosen, more = rows[(number - 1) * size : number * size], number * size < len(rows)
    return {
        name: [show(row) for row in chosen],
        "count": len(rows),
        "next_page": f"{here}?page={number + 1}&per_page={size}" if more else None,
        "previous_page": f"{here}?page={number - 1}&per_page={size}" if number > 1 else None,
    }


def _read_cursor(cursor: str | None) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.urlsafe_b64decode(cursor).decode().removeprefix("o:"))
    except ValueError:
        raise bad_request("page[after] is not valid") from None


class Limiter:
    """Zendesk's limits, by real seconds: the World's clock may stand still."""

    def __init__(self, account: ZendeskAccount) -> None:
        self.account = account
        self._calls: dict[Any, deque[float]] = defaultdict(deque)

    def _spend(self, key: Any, limit: int | None, window: float) -> int:
        """Count one call; what is left. Raises 429."""
        if limit is None:
            return 999
        now, calls = time.monotonic(), self._calls[key]
        while calls and calls[0] <= now - window:
            calls.popleft()
        if len(calls) >= limit:
            raise too_many(max(1, int(calls[0] + window - now)))
        calls.append(now)
        return limit - len(calls)

    def spend(self, user_id: int) -> dict[str, str]:
        """Count this call against all limits that it meets; returns the headers."""
        limits = self.account.limits
        with self.account.lock:
            left = self._spend("account", limits.account, 60)
            total = str(limits.account or 0)
            headers = {
                "X-Rate-Limit": total,
                "X-Rate-Limit-Remaining": str(left),
                "ratelimit-limit": total,
                "ratelimit-remaining": str(left),
                "ratelimit-reset": "60",
            }
            parts = request.path.split("/")
            if request.method == "PUT" and parts[3:4] == ["tickets"] and len(parts) == 5:
                left = self._spend("updates", limits.updates, 60)
                self._spend(("ticket", parts[4], user_id), limits.per_ticket, 600)
                headers["zendesk-ratelimit-tickets-update"] = (
                    f"total={limits.updates}; remaining={left}; resets=60"
                )
            if parts[3:4] == ["incremental"]:
                self._spend("incremental", 10 if limits.account else None, 60)
            return headers


class StripJson:
    """Lets ``/api/v2/x.json`` and ``/api/v2/x`` be the same address."""

    def __init__(self, wrapped: Any) -> None:
        self.wrapped = wrapped

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        path = environ.get("PATH_INFO", "")
        if path.startswith("/api/") and path.endswith(".json"):
            environ["PATH_INFO"] = path[: -len(".json")]
        return self.wrapped(environ, start_response)


def guard(app: Flask, account: ZendeskAccount) -> None:
    """Sign-in, limits and error bodies for everything below /api."""
    limiter = Limiter(account)

    def before() -> Any:
        if not request.path.startswith("/api/"):
            return None
        g.actor = account.oauth.user_of(request.headers.get("Authorization"))
        g.limit_headers = limiter.spend(g.actor.id)
        return None

    def after(response: Response) -> Response:
        for name, value in g.get("limit_headers", {}).items():
            response.headers[name] = value
        return response

    def failed(problem: ApiError) -> tuple[Response, int, dict[str, str]]:
        return jsonify(problem.body), problem.status, problem.headers

    def unknown(_: Exception) -> tuple[Response, int] | tuple[str, int]:
        if request.path.startswith("/api/"):
            return jsonify({"error": "InvalidEndpoint", "description": "Not found"}), 404
        return "Not found", 404

    app.before_request(before)
    app.after_request(after)
    app.register_error_handler(ApiError, failed)
    app.register_error_handler(404, unknown)
