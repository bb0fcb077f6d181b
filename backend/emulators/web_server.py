"""Runs a WSGI app on a loopback port in the background, for the demo and the tests."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server


class _QuietHandler(WSGIRequestHandler):
    """Keeps HTTP/1.1 connections open, prints no access log, and lets a fault cut the line."""

    protocol_version = "HTTP/1.1"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """No line per request."""

    def connection_dropped(self, error: BaseException, environ: object = None) -> None:
        """A reset is an emulated fault or a closed tab; neither is worth a traceback."""


@dataclass
class RunningServer:
    """A server in the background; ``url`` has no slash at its end."""

    url: str
    port: int
    _server: BaseWSGIServer
    _thread: threading.Thread

    def stop(self) -> None:
        """Stop serving and free the port."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)


def serve(app: Flask, port: int = 0, host: str = "127.0.0.1") -> RunningServer:
    """Serve ``app`` on ``host``:``port`` (0: any free port), one thread a request.

    Raises OSError where the port is taken.
    """
    server = make_server(host, port, app, threaded=True, request_handler=_QuietHandler)
    thread = threading.Thread(
        target=server.serve_forever,
        kwargs={"poll_interval": 0.05},
        name=f"serve-{server.server_port}",
        daemon=True,
    )
    thread.start()
    return RunningServer(f"http://{host}:{server.server_port}", server.server_port, server, thread)
