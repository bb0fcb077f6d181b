"""A running Zendesk account and a client of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from backend.emulators.web_server import serve
from backend.emulators.world import World
from backend.emulators.zendesk import ZendeskAccount, create_app
from backend.emulators.zendesk.model import User
from backend.zendesk.client import ZendeskClient


@dataclass
class Desk:
    """An emulated account that can be reached at ``url``."""

    account: ZendeskAccount
    admin: User
    url: str

    def client(self, user: User | None = None) -> ZendeskClient:
        """A client that acts as ``user``, the admin by default."""
        grant = self.account.oauth.issue(user or self.admin)
        return ZendeskClient(self.url, lambda: grant.access_token, marketplace_headers={})

    def get(self, path: str) -> Any:
        """What the API shows the admin at ``path``."""
        grant = self.account.oauth.issue(self.admin)
        headers = {"Authorization": f"Bearer {grant.access_token}"}
        return requests.get(f"{self.url}/api/v2/{path}", headers=headers, timeout=5).json()


@pytest.fixture
def desk() -> Iterator[Desk]:
    account = ZendeskAccount(World(), subdomain="acme")
    admin = account.add_user("Ada Admin", "ada@acme.example", "admin")
    server = serve(create_app(account))
    account.base_url = server.url
    yield Desk(account, admin, server.url)
    account.stop()
    server.stop()
