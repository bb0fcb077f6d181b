"""What is remembered between calls to carriers, by Connection: breakers, pace, and who asked for quiet."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime

import pybreaker

from backend.domain.refreshing import Quota
from backend.errors import RateLimited, SourceError, Transient

MOST_PACE_SECONDS = 2.0
"""A quota by the second may hold a call back this long; beyond it the caller is told to come back."""


class Switchboard:
    """By Connection: its breaker, its pace, and until when the carrier wants quiet."""

    def __init__(self, *, fails: int, seconds: float) -> None:
        self._fails = fails
        self._seconds = seconds
        self._lock = threading.Lock()
        self._breakers: dict[str, pybreaker.CircuitBreaker] = {}
        self._storages: dict[str, pybreaker.CircuitMemoryStorage] = {}
        self._recent: dict[str, deque[float]] = {}
        self._quiet: dict[str, datetime] = {}

    def breaker(self, connection_id: str) -> pybreaker.CircuitBreaker:
        """The Connection's breaker; only failures that may pass count, answers do not."""
        with self._lock:
            if connection_id not in self._breakers:
                storage = pybreaker.CircuitMemoryStorage(pybreaker.STATE_CLOSED)
                self._storages[connection_id] = storage
                self._breakers[connection_id] = pybreaker.CircuitBreaker(
                    fail_max=self._fails,
                    reset_timeout=self._seconds,
                    exclude=[_is_an_answer],
                    state_storage=storage,
                    throw_new_error_on_trip=False,
                )
            return self._breakers[connection_id]

    def seconds_open(self, connection_id: str) -> float:
        """How long the Connection's breaker stays open yet; 0.0 when it lets calls through."""
        with self._lock:
            storage = self._storages.get(connection_id)
        if storage is None or storage.state != pybreaker.STATE_OPEN or storage.opened_at is None:
            return 0.0
        # The breaker counts by the machine's clock, in UTC.
        passed = (datetime.now(UTC) - storage.opened_at).total_seconds()
        return max(0.0, self._seconds - passed)

    def quiet_until(self, connection_id: str, now: datetime) -> datetime | None:
        """Until when the carrier asked not to be called; None when it may be."""
        with self._lock:
            until = self._quiet.get(connection_id)
            if until is not None and until <= now:
                del self._quiet[connection_id]
                return None
            return until

    def be_quiet(self, connection_id: str, until: datetime) -> None:
        """The carrier asked for this."""
        with self._lock:
            self._quiet[connection_id] = until

    def pace(self, connection_id: str, quotas: Sequence[Quota]) -> float:
        """Seconds to wait so that ``quotas`` of seconds hold, the place taken; more than MOST_PACE_SECONDS
        takes no place."""
        if not quotas:
            return 0.0
        with self._lock:
            recent = self._recent.setdefault(connection_id, deque(maxlen=max(q.calls for q in quotas)))
            at = now = time.monotonic()
            for quota in quotas:
                if len(recent) >= quota.calls:
                    at = max(at, recent[-quota.calls] + quota.seconds)
            if at - now <= MOST_PACE_SECONDS:
                recent.append(at)
            return at - now


def _is_an_answer(error: BaseException) -> bool:
    """Whether the carrier spoke: "no such number", "wrong key" and "too many calls" are no outage."""
    return isinstance(error, RateLimited) or (
        isinstance(error, SourceError) and not isinstance(error, Transient)
    )
