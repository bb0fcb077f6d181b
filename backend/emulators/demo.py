"""``make demo``: the main job on one machine, no account needed."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from datetime import timedelta

from backend import log
from backend.emulators.stage import EVERYTHING, Stage, open_stage, prepared

WORKSPACE_PORT = 8700
BACKEND_PORT = 8701


LONGEST_WAITS = (timedelta(hours=25), timedelta(hours=22))
"""How long the oldest mails have waited: one longer than the 24 h that Amazon gives, one nearly so."""


def arrive(stage: Stage) -> None:
    """Let the first mails arrive, each at its own time before now; the others wait for "next buyer".

    No worker may run yet: the World's clock is set back meanwhile. Each webhook is taken at its own time, as
    its signature would be too old later; what it asks for is done once the workers start.
    """
    there = [mail for mail in stage.mails if mail.arrives_in <= timedelta(0)]
    waits = [*LONGEST_WAITS, *(-mail.arrives_in for mail in there[len(LONGEST_WAITS) :])]
    moved = timedelta(0)
    for mail, wait in zip(there, waits, strict=True):
        stage.world.advance(-wait - moved)
        moved = -wait
        ready = prepared(mail)
        stage.account.receive_mail(
            ready.sender, ready.subject, ready.body, to=ready.to, html=ready.html, name=ready.name
        )
        stage.account.wait_idle()
    stage.world.advance(-moved)
    stage.account.next_mails.extend(prepared(mail) for mail in stage.mails if mail.arrives_in > timedelta(0))


def main() -> None:
    """Start everything, print one URL, run until interrupted."""
    log.configure("WARNING")
    for port in (WORKSPACE_PORT, BACKEND_PORT):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                sys.exit(f"Port {port} is in use, perhaps by another demo. Stop that one, then start again.")
    stage = open_stage(workspace_port=WORKSPACE_PORT, backend_port=BACKEND_PORT, connected=EVERYTHING)
    arrive(stage)
    stage.start_workers()
    print(f"FBM Guard is running. Open {stage.workspace_url} in a browser; stop with Ctrl-C.", flush=True)
    stopped = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: stopped.set())
    stopped.wait()
    stage.close()


if __name__ == "__main__":
    main()
