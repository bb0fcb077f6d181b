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
from backend.services import watch, work
from backend.services.house import House

logger = log.get("worker")

COALESCE_SECONDS = 0.02
"""Webhooks that arrive together wake the workers once."""


def open_huey(path: str) -> SqliteHuey:
    """The queue that wakes workers; a file, made when missing."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    return SqliteHuey("fbm-guard", filename=path, results=False, fsync=False)


class Waker:
    """Tells the workers that there is work, without making the webhook's answer wait for the queue."""

    def __init__(self, huey: SqliteHuey) -> None:
        self._drain = drain_task(huey, None)
        self._event = threading.Event()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="waker", daemon=True)
        self._thread.start()

    def __call__(self) -> None:
        """There is work."""
        self._event.set()

    def stop(self) -> None:
        """End the thread, after a last wake-up that is due."""
        self._stopped = True
        self._event.set()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while True:
            self._event.wait()
            self._event.clear()
            if self._stopped:
                return
            try:
                self._drain()
            except Exception:
                logger.exception("wake_failed")
            threading.Event().wait(COALESCE_SECONDS)


def drain_task(huey: SqliteHuey, house: House | None) -> Any:
    """The task ``drain``; a process that only wakes (the web door) registers it without a House."""

    @huey.task(name="drain")
    def drain() -> None:
        if house is None:
            raise RuntimeError("this process runs no jobs")
        work.drain(house, owner())

    return drain


def register(huey: SqliteHuey, house: House) -> None:
    """All jobs of the worker process."""
    drain_task(huey, house)

    @huey.periodic_task(crontab(minute="*"), name="sweep")
    def sweep() -> None:
        work.drain(house, owner())

    @huey.periodic_task(crontab(minute="17"), name="probe_connections")
    def probe_connections() -> None:
        watch.probe_connections(house)

    @huey.periodic_task(crontab(minute="41", hour="3"), name="purge")
    def purge() -> None:
        watch.purge(house)


def consume(huey: SqliteHuey, *, workers: int = 4) -> Any:
    """A consumer with its threads; ``start()`` and ``stop()`` or ``run()`` it."""
    return huey.create_consumer(
        workers=workers, worker_type="thread", initial_delay=0.05, max_delay=0.2, backoff=1.1
    )


def owner() -> str:
    """Who holds a lease: host, process and thread."""
    return f"{socket.gethostname()}:{os.getpid()}:{threading.get_ident()}"[:80]
