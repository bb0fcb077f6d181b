"""The agent workspace: a page like Zendesk's own, with the real app in its tray."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from flask import Blueprint

if TYPE_CHECKING:
    from ..zendesk.account import ZendeskAccount


def blueprint(account: ZendeskAccount, sdk_path: Path | None = None) -> Blueprint:
    """/agent, /agent/settings and /workspace/api."""
    return Blueprint("workspace", __name__)
