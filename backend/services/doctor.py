"""``fbm-guard doctor``: is this installation ready?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError

from backend.errors import GuardError
from backend.settings import Settings
from backend.store.audit import AuditLog
from backend.store.connections import Connections
from backend.store.crypto import Vault
from backend.store.database import Database
from backend.store.inbox import Inbox
from backend.store.tenants import Tenants


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report."""

    ok: bool
    text: str


def examine(settings: Settings) -> Iterator[Check]:
    """Every check that can be made; later ones are left out when an earlier one makes them pointless."""
    yield Check(
        settings.public_url.startswith("https://"),
        f"FBM_GUARD_PUBLIC_URL is {settings.public_url or 'not set'} (Zendesk calls https addresses only)",
    )
    try:
        pem = settings.public_key_pem
    except OSError as error:
        yield Check(False, f"FBM_GUARD_ZENDESK_APP_PUBLIC_KEY cannot be read: {error.strerror}")
    else:
        yield Check("BEGIN" in pem, "FBM_GUARD_ZENDESK_APP_PUBLIC_KEY holds the app's public key")
    try:
        vault = Vault(settings.secret_keys.get_secret_value())
        yield Check(True, "FBM_GUARD_SECRET_KEYS holds a usable key")
    except GuardError as error:
        yield Check(False, str(error))
        return
    try:
        database = Database(settings.database_url)
        ready = inspect(database.engine).has_table("deliveries")
    except SQLAlchemyError as error:
        yield Check(False, f"the database cannot be opened: {type(error).__name__}")
        return
    yield Check(ready, "the database has its tables" if ready else "run: fbm-guard migrate")
    if not ready:
        return
    waiting = Inbox(database).waiting()
    yield Check(waiting < 1000, f"{waiting} deliveries wait in the Inbox")
    yield Check(not list(AuditLog(database).verify()), "the audit chains hold")
    connections = Connections(database, vault)
    for tenant_id in Tenants(database, vault).all_ids():
        for connection in connections.all_of(tenant_id):
            yield Check(
                connection.health != "broken",
                f"{tenant_id} {connection.label} ({connection.kind}): {connection.health}",
            )
