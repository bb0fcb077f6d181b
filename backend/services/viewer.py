"""The agent who looks at a card."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Viewer:
    """The agent who looks. ``may_insert`` is false for light agents."""

    user_id: int
    role: str
    may_insert: bool
    locale: str
