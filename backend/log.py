"""Logs: one JSON object a line, without secrets and without a buyer's personal data."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

SECRET_KEYS = re.compile(
    r"secret|token|passw|authorization|api_?key|bearer|signature|cookie|email|body|subject|text|sender|name$",
    re.I,
)
"""Fields with such a name are never written, whatever they hold."""

MAIL = re.compile(r"[\w.+%-]{1,64}@[\w.-]{1,190}")
LONG_SECRET = re.compile(r"\b(?:Bearer|Basic)\s+\S+|\beyJ[\w-]+\.[\w-]+\.[\w-]+|\bAt[zc][ar]\|\S+", re.I)
HIDDEN = "[hidden]"
OWN_KEYS = frozenset({"event", "event_name"})


def redact(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Hide fields by their name, and mail addresses and tokens wherever they stand."""
    for key, value in event.items():
        if key not in OWN_KEYS and SECRET_KEYS.search(key):
            event[key] = HIDDEN
        elif isinstance(value, str):
            event[key] = LONG_SECRET.sub(HIDDEN, MAIL.sub(HIDDEN, value))
    return event


def configure(level: str = "INFO") -> None:
    """Set up structlog and the standard library's logging to write the same redacted JSON to stderr."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
            foreign_pre_chain=shared,
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    # zenpy and urllib3 print whole requests at DEBUG: tokens and buyers' words.
    for loud in ("zenpy", "urllib3", "werkzeug"):
        logging.getLogger(loud).setLevel(logging.WARNING)


def get(room: str) -> Any:
    """The logger of one room."""
    return structlog.get_logger(room)
