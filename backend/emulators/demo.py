"""``make demo``: the main job on one machine, no account needed."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from datetime import timedelta

from backend import log
from backend.emulators.stage import Stage, open_stage, prepared

WORKSPACE_PORT = 8700
BACKEND_PORT = 8701


def arrive(stage: Stage) -> None:
    """Let the first mails arrive now; the others wait for "next buyer"."""
    for mail in stage.mails:
        if mail.arrives_in <= timedelta(0):
            ready = prepared(mail)
            stage.account.receive_mail(
                ready.sender, ready.subject, ready.body, to=ready.to, html=ready.html, name=ready.name
            )
        else:
            stage.account.next_mails.append(prepared(mail))


def main() -> None:
    """Start everything, print one URL, run until interrupted."""
    log.configure("WARNING")
    for port in (WORKSPACE_PORT, BACKEND_PORT):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                sys.exit(f"Port {port} is in use, perhaps by another demo. Stop that one, then start again.")
    stage = open_stage(workspace_port=WORKSPACE_PORT, backend_port=BACKEND_PORT)
    stage.start_workers()
    arrive(stage)
    print(f"FBM Guard is running. Open {stage.workspace_url} in a browser; stop with Ctrl-C.", flush=True)
    stopped = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: stopped.set())
    stopped.wait()
    stage.close()


if __name__ == "__main__":
    main()
