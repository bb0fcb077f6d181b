"""Amazon's answer time: 24 hours from the first unanswered buyer message, weekends included.

Source: Seller Central 202152030. A second buyer message does not restart the clock (the earlier one
rules), an auto-responder does not stop it, an internal note does not stop it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Turn(StrEnum):
    """Who spoke; anything that neither starts nor stops the clock is left out before."""

    BUYER = "buyer"
    SELLER = "seller"


@dataclass(frozen=True, slots=True)
class SlaClock:
    """``started_at`` is the first unanswered buyer message; None when nothing waits for an answer."""

    started_at: datetime | None = None
    due_at: datetime | None = None

    @property
    def answered(self) -> bool:
        """True when the last word is ours (or nobody asked)."""
        return self.started_at is None


NO_CLOCK = SlaClock()


def run_clock(turns: Iterable[tuple[datetime, Turn]], hours: int) -> SlaClock:
    """The clock after ``turns`` (any order); instants aware."""
    started: datetime | None = None
    for at, turn in sorted(turns):
        if turn is Turn.SELLER:
            started = None
        elif started is None:
            started = at
    return SlaClock(started, started + timedelta(hours=hours) if started else None)
