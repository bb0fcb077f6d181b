"""Agents whose rights were checked lately."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from cachetools import TTLCache

CHECK_EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Checked:
    """An agent as Zendesk knew it at ``checked_at``; role ``unverified`` when Zendesk could not be asked."""

    user_id: int
    role: str
    locale: str
    checked_at: datetime

    @property
    def may_insert(self) -> bool:
        """Light agents cannot reply to buyers; who could not be checked may only look."""
        return self.role in ("agent", "admin")

    @property
    def is_admin(self) -> bool:
        """May change settings."""
        return self.role == "admin"


class Roll:
    """Agents checked within the last hour, and users' names, shared by all threads of a process; names are
    kept nowhere else."""

    def __init__(self) -> None:
        self._known: TTLCache[tuple[str, int], Checked] = TTLCache(10_000, CHECK_EVERY.total_seconds())
        self._names: TTLCache[tuple[str, int], str] = TTLCache(10_000, CHECK_EVERY.total_seconds())
        self._lock = threading.Lock()

    def get(self, key: tuple[str, int]) -> Checked | None:
        """The last check, if any."""
        with self._lock:
            return self._known.get(key)

    def name(self, key: tuple[str, int]) -> str | None:
        """The user's name; empty for one that Zendesk does not know, None where it was not asked lately."""
        with self._lock:
            return self._names.get(key)

    def learn(self, key: tuple[str, int], name: str) -> None:
        """Remember a name."""
        with self._lock:
            self._names[key] = name

    def put(self, key: tuple[str, int], checked: Checked | None) -> None:
        """Remember a check; None forgets it."""
        with self._lock:
            if checked is None:
                self._known.pop(key, None)
            else:
                self._known[key] = checked
