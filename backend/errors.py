"""The errors that cross rooms. Each says what happened and what a person can do.

Outside systems fail in four ways, and every adapter maps its own failures to them:
``Transient`` (try later), ``Denied`` (a person must reconnect), ``NotFound`` (the system answered:
no such thing), ``Invalid`` (we asked wrongly, asking again will not help). No message ever carries a
credential, a token or a buyer's personal data.
"""

from __future__ import annotations


class GuardError(Exception):
    """Base of all errors of ours.

    ``code`` is stable and is a translation key below ``errors.``; ``params`` fill that text.
    """

    code = "unexpected"

    def __init__(self, message: str = "", *, code: str | None = None, **params: str | int) -> None:
        super().__init__(message or code or self.code)
        if code is not None:
            self.code = code
        self.params: dict[str, str | int] = params


class SourceError(GuardError):
    """An outside system did not give what was asked. ``source`` names it (``amazon``, ``ups`` …)."""

    code = "source_failed"

    def __init__(
        self,
        message: str = "",
        *,
        source: str,
        code: str | None = None,
        status: int | None = None,
        **params: str | int,
    ) -> None:
        super().__init__(message, code=code, source=source, **params)
        self.source = source
        self.status = status


class Transient(SourceError):
    """Down, slow, overloaded or rate limited: the same call may succeed later.

    ``retry_after`` is in seconds, None when the source did not say.
    """

    code = "source_down"

    def __init__(
        self,
        message: str = "",
        *,
        source: str,
        retry_after: float | None = None,
        code: str | None = None,
        status: int | None = None,
        **params: str | int,
    ) -> None:
        super().__init__(message, source=source, code=code, status=status, **params)
        self.retry_after = retry_after


class RateLimited(Transient):
    """The source's quota is used up (HTTP 429)."""

    code = "rate_limited"


class Denied(SourceError):
    """The credential is wrong, revoked or lacks a permission: somebody must reconnect."""

    code = "reconnect"


class NotFound(SourceError):
    """The source answered: it knows no such thing (also: not yet, as with a fresh label)."""

    code = "not_found"


class Invalid(SourceError):
    """The source refuses the request as such; repeating it cannot help."""

    code = "invalid_request"


class Conflict(Invalid):
    """Somebody changed the record in between (HTTP 409); read again, then decide again."""

    code = "conflict"


class NotConnected(SourceError):
    """The tenant has no Connection for this Source."""

    code = "not_connected"


class BadInput(GuardError):
    """What a caller of ours sent cannot be used (a door answers 4xx)."""

    code = "bad_input"


class Forbidden(GuardError):
    """The caller may not do this."""

    code = "forbidden"


class UnknownTenant(GuardError):
    """No tenant has this name, or it left."""

    code = "unknown_tenant"
