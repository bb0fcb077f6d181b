"""One call in flight for one thing: who asks while somebody is asking waits for the same answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Executor, Future
from typing import Generic, TypeVar

T = TypeVar("T")


class Flights(Generic[T]):
    """Running calls by key; an answer is not kept once it has landed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: dict[Hashable, Future[T]] = {}

    def board(self, key: Hashable, pool: Executor, call: Callable[[], T]) -> Future[T]:
        """The running call for ``key``, started on ``pool`` when there is none."""
        with self._lock:
            running = self._running.get(key)
            if running is not None:
                return running
            future = pool.submit(call)
            self._running[key] = future

        def landed(_: Future[T]) -> None:
            with self._lock:
                self._running.pop(key, None)

        future.add_done_callback(landed)
        return future
