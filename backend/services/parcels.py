"""Keeping what carriers say of parcels, whoever asked or was told."""

from __future__ import annotations

from backend.domain.refreshing import due_after
from backend.domain.shipment import Shipment
from backend.errors import NotFound, SourceError
from backend.services.house import House
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord


def keep_answer(
    house: House,
    tenant: TenantRecord,
    connection: ConnectionRecord,
    number: str,
    answer: Shipment | SourceError | None,
) -> bool:
    """Keep what the carrier said of a number, "no data yet" too; True when it is news. Another error for one
    number of a batch keeps nothing: it stays due."""
    found = answer if isinstance(answer, Shipment) else None
    if found is None and not isinstance(answer, NotFound):
        return False
    now = house.clock()
    return house.parcels.save(
        tenant.id,
        number,
        connection_id=connection.id,
        carrier=found.carrier if found else connection.kind,
        shipment=found,
        asked_at=found.fetched_at if found else now,
        due_at=due_after(found, now),
    )
