"""Builds everything, once: settings in, a House out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from cachetools import LRUCache

from backend.clock import Clock, system_clock
from backend.domain.warehouse import SENT_IN
from backend.services.flights import Flights
from backend.services.house import House
from backend.services.roll import Roll
from backend.services.switchboard import Switchboard
from backend.settings import Settings
from backend.sources import registry
from backend.sources.amazon import kind as amazon
from backend.store.audit import AuditLog
from backend.store.charges import Approvals, Ledgers
from backend.store.checks import Checks
from backend.store.connections import ConnectionRecord, Connections
from backend.store.corrections import Corrections
from backend.store.crypto import Vault
from backend.store.cursors import Cursors
from backend.store.database import Database
from backend.store.inbox import Inbox
from backend.store.intents import Intents
from backend.store.parcels import Calls, Parcels
from backend.store.proofs import Proofs
from backend.store.suspended import SuspendedNotices
from backend.store.templates import Templates
from backend.store.tenants import TenantRecord, Tenants, Tokens
from backend.store.tickets import Tickets
from backend.store.uploads import Uploads
from backend.store.warehouse_rows import StoredWarehouse, WarehouseRows
from backend.zendesk import oauth
from backend.zendesk.client import ZendeskClient

CALL_THREADS = 32
"""Upstream calls that may run at once in one process; they wait, they do not compute."""


def build(
    settings: Settings,
    *,
    clock: Clock = system_clock,
    wake: Callable[[], None] = lambda: None,
    database: Database | None = None,
) -> House:
    """The House of this installation; ``wake`` tells workers that there is work.

    Raises GuardError (``no_secret_key``) without FBM_GUARD_SECRET_KEYS.
    """
    # Reads the entry points once, at start: a package that adds none of its own fails here, not in a ticket.
    registry.kinds()
    database = database or Database(settings.database_url)
    vault = Vault(settings.secret_keys.get_secret_value())
    tenants = Tenants(database, vault)

    def build_adapter(kind_id: str, credentials: Mapping[str, str]) -> Any:
        if kind_id == amazon.KIND.id:
            return amazon.build(
                credentials,
                base_url="",
                clock=clock,
                lwa_url=settings.amazon_lwa_url,
                region_urls={
                    "na": settings.amazon_na_url,
                    "eu": settings.amazon_eu_url,
                    "fe": settings.amazon_fe_url,
                },
            )
        return registry.build(kind_id, credentials, clock=clock, base_url=settings.source_urls.get(kind_id))

    adapters: LRUCache[tuple[str, str], Any] = LRUCache(2000)
    adapters_lock = threading.Lock()

    warehouse_rows = WarehouseRows(database)

    def adapter(connection: ConnectionRecord) -> Any:
        if connection.kind == SENT_IN:
            # Nothing is asked of it: what it sent us answers.
            return StoredWarehouse(warehouse_rows, connection.tenant_id, connection.id)
        # A changed credential has another ``changed_at`` and so another adapter.
        key = (connection.id, connection.changed_at.isoformat())
        with adapters_lock:
            if key not in adapters:
                adapters[key] = build_adapter(connection.kind, connection.credentials)
            return adapters[key]

    access_token, zendesk = zendesk_rooms(settings, tenants, clock)
    return House(
        settings=settings,
        clock=clock,
        database=database,
        vault=vault,
        tenants=tenants,
        connections=Connections(database, vault),
        tickets=Tickets(database),
        intents=Intents(database),
        templates=Templates(database),
        checks=Checks(database),
        corrections=Corrections(database),
        cursors=Cursors(database),
        suspended=SuspendedNotices(database),
        parcels=Parcels(database),
        calls=Calls(database),
        uploads=Uploads(database),
        warehouse_rows=warehouse_rows,
        ledgers=Ledgers(database),
        approvals=Approvals(database),
        proofs=Proofs(database),
        inbox=Inbox(database),
        audit=AuditLog(database),
        access_token=access_token,
        zendesk=zendesk,
        adapter=adapter,
        build_adapter=build_adapter,
        pool=ThreadPoolExecutor(CALL_THREADS, thread_name_prefix="source"),
        switchboard=Switchboard(fails=settings.breaker_failures, seconds=settings.breaker_seconds),
        flights=Flights[Any](),
        roll=Roll(),
        wake=wake,
    )


def zendesk_rooms(
    settings: Settings, tenants: Tenants, clock: Clock
) -> tuple[Callable[[TenantRecord], str], Callable[[TenantRecord, str], ZendeskClient]]:
    """How a tenant's token is got, and how a client is made with it."""
    headers = {
        name: value
        for name, value in {
            "X-Zendesk-Marketplace-Name": settings.marketplace_name,
            "X-Zendesk-Marketplace-Organization-Id": settings.marketplace_organization_id,
            "X-Zendesk-Marketplace-App-Id": settings.marketplace_app_id,
        }.items()
        if value
    }

    def access_token(tenant: TenantRecord) -> str:
        def refresh(refresh_token: str) -> Tokens:
            pair = oauth.refresh(
                settings.zendesk_url(tenant.subdomain),
                settings.zendesk_client_id,
                settings.zendesk_client_secret.get_secret_value(),
                refresh_token,
                clock=clock,
            )
            return Tokens(pair.access_token, pair.refresh_token, pair.expires_at)

        return tenants.access_token(tenant.id, now=clock(), refresh=refresh)

    def client(tenant: TenantRecord, token: str) -> ZendeskClient:
        return ZendeskClient(
            settings.zendesk_url(tenant.subdomain), lambda: token, marketplace_headers=headers
        )

    return access_token, client
