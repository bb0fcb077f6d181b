"""The workers: Huey wakes them and runs the periodic jobs; the Inbox says what there is to do.

Losing a wake-up loses no work: a sweep every minute drains the Inbox as well.
"""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path
from typing import Any

from huey import SqliteHuey, crontab

from backend import log
from backend.services import following, missed, parking, refreshing, refund_watch, suspended, watch, work
from backend.services.house import House

logger = log.get("worker")

COALESCE_SECONDS = 0.02
"""Webhooks that arrive together wake the workers once."""


class Jobs:
    """The queue, a file made when missing, and the jobs on it.

    Every process may call ``wake``; only one that was given a House by ``serve`` runs jobs.
    """

    def __init__(self, path: str) -> None:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._huey = SqliteHuey("fbm-guard", filename=path, results=False, fsync=False)
        self._house: House | None = None
        self._waiting = threading.Event()
        self._stopped = threading.Event()
        self._drain = self._huey.task(name="drain")(self._work)
        self._waker = threading.Thread(target=self._enqueue, name="waker", daemon=True)
        self._waker.start()

    def wake(self) -> None:
        """There is work; returns at once, so that a webhook's answer does not wait for the queue."""
        self._waiting.set()

    def serve(self, house: House) -> None:
        """Run jobs for ``house`` in this process, the periodic ones too, once a consumer is started."""
        self._house = house
        periodic = self._huey.periodic_task
        periodic(crontab(minute="*"), name="sweep")(self._work)
        periodic(crontab(minute="*"), name="refresh")(lambda: refreshing.refresh(house))
        periodic(crontab(minute="*"), name="follow")(lambda: following.schedule(house))
        periodic(crontab(minute="*"), name="wake")(lambda: parking.schedule(house))
        periodic(crontab(minute="*/5"), name="missed")(lambda: missed.catch_up(house))
        periodic(crontab(minute="*/5"), name="suspended")(lambda: suspended.look(house))
        periodic(crontab(minute="*/10"), name="refunds")(lambda: refund_watch.schedule(house))
        periodic(crontab(minute="17"), name="probe_connections")(lambda: watch.probe_connections(house))
        periodic(crontab(minute="41", hour="3"), name="purge")(lambda: watch.purge(house))

    def consumer(self, *, workers: int = 4) -> Any:
        """A consumer with its threads; ``start()`` and ``stop()`` it, or ``run()`` it to the end."""
        return self._huey.create_consumer(
            workers=workers, worker_type="thread", initial_delay=0.05, max_delay=0.2, backoff=1.1
        )

    def close(self) -> None:
        """End the waking thread."""
        self._stopped.set()
        self._waiting.set()
        self._waker.join(timeout=5)

    def _work(self) -> None:
        if self._house is not None:
            work.drain(self._house, owner())

    def _enqueue(self) -> None:
        while not self._stopped.is_set():
            self._waiting.wait()
            self._waiting.clear()
            if self._stopped.is_set():
                return
            try:
                self._drain()
            except Exception:
                logger.exception("wake_failed")
            self._stopped.wait(COALESCE_SECONDS)


def owner() -> str:
    """Who holds a lease: host, process and thread."""
    return f"{socket.gethostname()}:{os.getpid()}:{threading.get_ident()}"[:80]
