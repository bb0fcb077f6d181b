"""How every request to Zendesk travels: one guarded session, given to zenpy and used directly.

zenpy 2.0.57 would re-send a PUT, sleep on a 429 and turn errors into its own (facts/zendesk.md §5). None of
that can happen here: this session answers only with 2xx and raises the project's errors for all else,
before zenpy sees them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import requests

from backend import http
from backend.errors import Denied, Invalid

SOURCE = "zendesk"


class Refused(Invalid):
    """Zendesk refuses the request as such (4xx).

    ``fields`` names the properties complained of. ``detail`` is Zendesk's first sentence; it may quote what
    was sent, so it is shown for set-up only and never logged for tickets.
    """

    def __init__(self, status: int, fields: tuple[str, ...], detail: str, code: str) -> None:
        super().__init__(f"zendesk refuses the request ({status})", source=SOURCE, status=status, code=code)
        self.fields = fields
        self.detail = detail


class ZendeskSession(requests.Session):
    """Adds the bearer and the marketplace headers to each request and maps every failure.

    Reads are retried as in ``backend.http``, writes never. The bearer goes to ``base_url`` alone: a
    ``next_page`` that names another host is refused. ``access_token`` is asked anew for each request.
    """

    def __init__(
        self, base_url: str, access_token: Callable[[], str], marketplace_headers: Mapping[str, str]
    ) -> None:
        super().__init__()
        self._base_url = base_url
        self._access_token = access_token
        self._wire = http.session(headers=marketplace_headers)
        # zenpy asks this before it looks for credentials of its own.
        self.authorized = True

    def request(  # type: ignore[override]  # zenpy passes keywords only
        self, method: str | bytes, url: str | bytes, **options: Any
    ) -> requests.Response:
        """One request. Raises Transient, RateLimited, Denied, NotFound, Conflict, Refused (other 4xx)."""
        verb = method.decode() if isinstance(method, bytes) else method
        address = url.decode() if isinstance(url, bytes) else url
        if not address.startswith(self._base_url + "/"):
            raise Invalid("zendesk named an address outside of the account", source=SOURCE)
        options["headers"] = {
            **(options.get("headers") or {}),
            "Accept": "application/json",
            "Authorization": f"Bearer {self._access_token()}",
        }
        options["timeout"] = http.TIMEOUT
        options["allow_redirects"] = False
        answer = http.call(self._wire, verb.upper(), address, source=SOURCE, raise_for=False, **options)
        status = answer.status_code
        if status < 300:
            if answer.content:
                http.json_of(answer, SOURCE)
            return answer
        if status < 400:
            # An account that was renamed or closed redirects; a bearer must not follow.
            raise Denied("the zendesk account has moved", source=SOURCE, status=status)
        if status in (400, 413, 422):
            raise _refused(answer)
        raise http.for_status(status, SOURCE)

    def close(self) -> None:
        """Gives the connections back."""
        self._wire.close()
        super().close()


def _refused(answer: requests.Response) -> Refused:
    """Reads ``{"error", "description", "details": {property: [{"description"}]}}`` (and its variants)."""
    try:
        body = answer.json()
    except ValueError:
        body = {}
    body = body if isinstance(body, dict) else {}
    raw = body.get("details")
    details: dict[str, Any] = raw if isinstance(raw, dict) else {}
    sentences = [
        str(entry["description"])
        for entries in details.values()
        if isinstance(entries, list)
        for entry in entries
        if isinstance(entry, dict) and entry.get("description")
    ]
    title = body.get("description") or body.get("error") or ""
    detail = sentences[0] if sentences else title if isinstance(title, str) else ""
    # A closed ticket complains about its status; a status that the account does not have is another matter.
    unknown_status = any("is not included in the list" in one for one in sentences)
    closed = not unknown_status and (
        "status" in details or any("closed prevents ticket update" in one for one in sentences)
    )
    return Refused(
        answer.status_code,
        tuple(str(name) for name in details),
        detail[:300],
        "ticket_closed" if closed and answer.status_code == 422 else "record_invalid",
    )
