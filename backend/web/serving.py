"""gunicorn, started from our own settings: threads, because requests mostly wait for the database."""

from __future__ import annotations

from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication

from backend import wiring
from backend.settings import Settings
from backend.web.app import create_app
from backend.worker import Jobs


class Server(BaseApplication):  # type: ignore[misc]
    """gunicorn without a configuration file."""

    def __init__(self, settings: Settings, options: dict[str, Any]) -> None:
        self._settings = settings
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        """Hand our options over."""
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Build the application in each process: threads and connections do not survive a fork."""
        jobs = Jobs(self._settings.huey_path)
        return create_app(wiring.build(self._settings, wake=jobs.wake))


def run(settings: Settings, *, host: str, port: int, workers: int, threads: int) -> None:
    """Serve until stopped."""
    Server(
        settings,
        {
            "bind": f"{host}:{port}",
            "workers": workers,
            "threads": threads,
            "worker_class": "gthread",
            "timeout": 60,
            # gunicorn would open a control socket in the home folder of whoever starts it.
            "control_socket_disable": True,
        },
    ).run()
