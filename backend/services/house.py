"""What every use case needs at hand; built once by ``wiring``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from backend.clock import Clock
from backend.services.flights import Flights
from backend.services.roll import Roll
from backend.services.switchboard import Switchboard
from backend.settings import Settings
from backend.sources.ports import OrderSource, Tracker, Warehouse
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
from backend.store.tenants import TenantRecord, Tenants
from backend.store.tickets import Tickets
from backend.store.uploads import Uploads
from backend.store.warehouse_rows import WarehouseRows
from backend.zendesk.client import ZendeskClient

Adapter = OrderSource | Tracker | Warehouse


@dataclass(frozen=True, slots=True)
class House:
    """All rooms, open.

    ``access_token`` gives a tenant's Zendesk token, refreshed when it is about to expire; ``zendesk`` makes
    a client with it for one job. ``adapter`` turns a Connection into its Source, ``build_adapter`` does so
    with credentials that are not stored yet. ``wake`` tells the workers that there is work.
    """

    settings: Settings
    clock: Clock
    database: Database
    vault: Vault
    tenants: Tenants
    connections: Connections
    tickets: Tickets
    intents: Intents
    templates: Templates
    checks: Checks
    corrections: Corrections
    cursors: Cursors
    suspended: SuspendedNotices
    parcels: Parcels
    calls: Calls
    uploads: Uploads
    warehouse_rows: WarehouseRows
    ledgers: Ledgers
    approvals: Approvals
    proofs: Proofs
    inbox: Inbox
    audit: AuditLog
    access_token: Callable[[TenantRecord], str]
    zendesk: Callable[[TenantRecord, str], ZendeskClient]
    adapter: Callable[[ConnectionRecord], Adapter]
    build_adapter: Callable[[str, Mapping[str, str]], Adapter]
    pool: ThreadPoolExecutor
    switchboard: Switchboard
    flights: Flights[Any]
    roll: Roll
    wake: Callable[[], None]
