"""How we speak HTTP to other people's systems: one session, one timeout, one error family.

Reads are retried twice on a broken connection and on 502, 503, 504; writes never are, because a retried
write makes duplicate notes. A 429 is not waited for here: who called decides, with the time it names.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from backend.errors import Conflict, Denied, Invalid, NotFound, RateLimited, Transient

TIMEOUT = (3.0, 8.0)
"""Seconds to connect, seconds between two bytes of the answer."""

USER_AGENT = "fbm-guard"


def session(
    *, retries: int = 2, pool: int = 10, headers: Mapping[str, str] | None = None
) -> requests.Session:
    """A session whose idempotent reads are retried; keep one per adapter."""
    made = requests.Session()
    retry = Retry(
        total=retries,
        status=retries,
        backoff_factor=0.2,
        backoff_jitter=0.1,
        status_forcelist={502, 503, 504},
        allowed_methods={"GET", "HEAD"},
        respect_retry_after_header=False,
        raise_on_status=False,
    )
    adapter = HTTPAdapter(max_retries=retry, pool_maxsize=pool)
    made.mount("https://", adapter)
    made.mount("http://", adapter)
    made.headers["User-Agent"] = USER_AGENT
    made.headers.update(headers or {})
    # A proxy or .netrc of the machine must not change where credentials go.
    made.trust_env = False
    return made


def call(
    http: requests.Session,
    method: str,
    url: str,
    *,
    source: str,
    timeout: tuple[float, float] = TIMEOUT,
    raise_for: bool = True,
    **options: Any,
) -> requests.Response:
    """One request to ``source``; returns the answer when it is 2xx or 3xx.

    With ``raise_for=False`` every answer below 500 except 429 is returned as it is, for carriers that put
    meaning into a 400 or 404. Redirects are not followed: a credential must not travel to another host.

    Raises Transient (no connection, time-out, 5xx), RateLimited (429), Denied (401, 403), NotFound (404,
    410), Conflict (409), Invalid (other 4xx). The texts name source and status, never URL or body.
    """
    options.setdefault("allow_redirects", False)
    try:
        answer = http.request(method, url, timeout=timeout, **options)
    except requests.Timeout as error:
        raise Transient(f"{source} did not answer in time", source=source, code="source_slow") from error
    except requests.RequestException as error:
        raise Transient(f"{source} could not be reached", source=source) from error
    status = answer.status_code
    if status == 429:
        raise RateLimited(
            f"{source} allows no more calls for now",
            source=source,
            status=status,
            retry_after=retry_after(answer.headers),
        )
    if status >= 500:
        raise Transient(f"{source} is down ({status})", source=source, status=status)
    if raise_for and status >= 400:
        raise for_status(status, source)
    return answer


def for_status(status: int, source: str) -> Denied | NotFound | Invalid:
    """The error that a 4xx of ``source`` stands for."""
    if status == 401:
        return Denied(f"{source} refuses our credentials ({status})", source=source, status=status)
    if status == 403:
        # Whom a system does not know it answers 401; 403 is somebody it knows and does not let at this.
        return Denied(
            f"{source} does not let us at this ({status})", source=source, code="missing_role", status=status
        )
    if status in (404, 410):
        return NotFound(f"{source} knows no such thing", source=source, status=status)
    if status == 409:
        return Conflict(f"{source} has a newer version", source=source, status=status)
    return Invalid(f"{source} refuses the request ({status})", source=source, status=status)


def json_of(answer: requests.Response, source: str) -> Any:
    """The JSON body; a 2xx with something else in it (a proxy's HTML page) is Transient."""
    try:
        return answer.json()
    except ValueError as error:
        raise Transient(f"{source} answered something that is not JSON", source=source) from error


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds named by a Retry-After header (number or HTTP date), None without one."""
    raw = headers.get("Retry-After")
    if raw is None:
        return None
    try:
        return max(0.0, float(raw))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(raw) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None
