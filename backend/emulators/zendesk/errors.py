"""Errors of the emulated API, in the bodies that Zendesk sends."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """An answer other than 2xx."""

    def __init__(self, status: int, body: dict[str, Any], headers: dict[str, str] | None = None) -> None:
        super().__init__(str(body))
        self.status = status
        self.body = body
        self.headers = headers or {}


def record_invalid(**details: str) -> ApiError:
    """422 with one sentence per property, as Zendesk words it."""
    return ApiError(
        422,
        {
            "error": "RecordInvalid",
            "description": "Record validation errors",
            "details": {
                name: [{"description": text, "error": "InvalidValue"}] for name, text in details.items()
            },
        },
    )


def not_found() -> ApiError:
    """404 for an unknown id."""
    return ApiError(404, {"error": "RecordNotFound", "description": "Not found"})


def conflict() -> ApiError:
    """409 of ``safe_update``."""
    return ApiError(
        409,
        {
            "error": "UpdateConflict",
            "description": "Safe Update prevented the update due to outdated ticket data. "
            "Please fetch the latest ticket data and try again.",
        },
    )


def forbidden() -> ApiError:
    """403 for a role that may not."""
    return ApiError(
        403,
        {
            "error": "Forbidden",
            "description": "You do not have access to this page. Please contact the account owner.",
        },
    )


def invalid_token() -> ApiError:
    """401 for a missing, expired or revoked access token."""
    return ApiError(
        401,
        {
            "error": "invalid_token",
            "error_description": "The access token provided is expired, revoked, malformed or invalid "
            "for other reasons.",
        },
        {"WWW-Authenticate": 'Bearer realm="Zendesk", error="invalid_token"'},
    )


def bad_request(text: str) -> ApiError:
    """400 for a body or parameter that cannot be read."""
    return ApiError(400, {"error": "BadRequest", "description": text})


def too_many(retry_after: int) -> ApiError:
    """429 of the account's own limits."""
    return ApiError(
        429,
        {
            "error": "APIRateLimitExceeded",
            "description": "Number of allowed API requests per minute exceeded",
        },
        {"Retry-After": str(retry_after)},
    )
