"""Periodic looks: health of Connections, and what may be forgotten."""

from __future__ import annotations

from datetime import timedelta

from backend import log
from backend.errors import GuardError
from backend.services.house import House
from backend.services.install import probe_connection

logger = log.get("watch")

TEST_EVERY = timedelta(hours=6)
KEEP_DELIVERIES = timedelta(days=30)
"""Finished work is kept this long, so that a replayed webhook is still recognised."""

KEEP_TICKETS = timedelta(days=548)
"""18 months: the longest that Amazon's Data Protection Policy lets non-personal data be kept."""


def probe_connections(house: House) -> int:
    """Test Connections that nobody has used for a while, so that a revoked one is seen before a ticket
    needs it; returns how many were tested."""
    tested = 0
    for tenant_id in house.tenants.all_ids():
        tenant = house.tenants.get(tenant_id)
        for connection in house.connections.all_of(tenant_id):
            fresh = connection.tested_at and house.clock() - connection.tested_at < TEST_EVERY
            if fresh and connection.health != "never_tested":
                continue
            try:
                found = probe_connection(house, tenant, connection.id)
                tested += 1
                if found.health == "broken":
                    logger.error(
                        "connection_broken", tenant=tenant_id, kind=found.kind, code=found.error_code
                    )
            except GuardError as error:
                logger.error("connection_test_failed", tenant=tenant_id, code=error.code)
    return tested


def purge(house: House) -> int:
    """Forget finished work and what is known of old tickets after their time; returns how many rows went."""
    now = house.clock()
    return (
        house.inbox.purge(before=now - KEEP_DELIVERIES)
        + house.checks.purge(before=now - KEEP_DELIVERIES)
        + house.tickets.purge(before=now - KEEP_TICKETS)
        + house.parcels.purge(before=now - KEEP_TICKETS)
        + house.ledgers.purge(before=now - KEEP_TICKETS)
        + house.approvals.purge(before=now - KEEP_TICKETS)
        + house.calls.purge(now=now)
        + house.uploads.purge(before=now - KEEP_TICKETS)
        + house.warehouse_rows.purge(before=now - KEEP_TICKETS)
        + house.proofs.purge(before=now - KEEP_TICKETS)
    )
