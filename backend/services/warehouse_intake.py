"""Taking in what a warehouse sends: an admin's CSV file, or a signed push.

Good rows are kept, bad ones named. Both may be sent as often as one likes. Open tickets about the orders
concerned are looked at again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from backend import log
from backend.domain.warehouse import SENT_IN, StockLevel, WarehouseShipment
from backend.errors import BadInput, UnknownTenant
from backend.services.house import House
from backend.services.pushes import addressee
from backend.sources.warehouses.door import Door
from backend.sources.warehouses.intake import Intake, Problem
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord
from backend.store.warehouse_rows import Taken

logger = log.get("warehouse")

MOST_PROBLEMS = 200
"""Rows that an answer names; how many there are in all is told as well."""

Report = dict[str, Any]


def take_file(house: House, tenant: TenantRecord, user_id: int, connection_id: str, data: bytes) -> Report:
    """Take in a CSV file of a warehouse; the same file again changes nothing.

    Raises BadInput: ``no_such_connection``, and those of ``intake.parse_csv`` for the file as a whole.
    """
    connection = house.connections.get(tenant.id, connection_id)
    if connection.kind != SENT_IN:
        raise BadInput("this connection takes no files", code="no_such_connection")
    now = house.clock()
    report = _take(house, tenant, connection, _door(house, connection).read_file(data, now=now))
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"file-{hashlib.sha256(data).hexdigest()[:24]}-{int(now.timestamp() * 1000)}",
        kind="warehouse_file",
        data={
            "by": user_id,
            "connection": connection.id,
            "shipments": report["shipments"],
            "stock": report["stock"],
            "problems": report["problem_count"],
        },
        at=now,
    )
    return report


def take_push(
    house: House, *, tenant_id: str, connection_id: str, body: bytes, headers: Mapping[str, str]
) -> Report:
    """Take in a signed push.

    Raises UnknownTenant, Forbidden (``forged_signature``, ``stale_signature``) and BadInput for the push as a
    whole (``bad_push``, ``too_many_rows``).
    """
    tenant, connection = addressee(house, SENT_IN, tenant_id, connection_id, body)
    read = _door(house, connection).read_push(
        body, headers, now=house.clock(), max_age_seconds=house.settings.webhook_max_age_seconds
    )
    return _take(house, tenant, connection, read)


def take_rows(
    house: House,
    tenant: TenantRecord,
    connection: ConnectionRecord,
    shipments: Sequence[WarehouseShipment],
    stock: Sequence[StockLevel] = (),
) -> tuple[Taken, Taken, int]:
    """Keep what a warehouse told by itself, and look again at the open tickets about orders that have news;
    returns what was new among parcels and stock, and how many tickets."""
    parcels = house.warehouse_rows.take_shipments(tenant.id, connection.id, shipments)
    levels = house.warehouse_rows.take_stock(tenant.id, connection.id, stock)
    tickets = house.warehouse_rows.tickets_of(tenant.id, sorted(parcels.changed_orders))
    for ticket_id in tickets:
        house.inbox.follow(tenant.id, ticket_id, now=house.clock())
    if tickets:
        house.wake()
    logger.info(
        "rows_taken",
        tenant=tenant.id,
        connection=connection.id,
        new=parcels.new + levels.new,
        changed=parcels.changed + levels.changed,
    )
    return parcels, levels, len(tickets)


def _door(house: House, connection: ConnectionRecord) -> Door:
    door: object = house.build_adapter(connection.kind, connection.credentials)
    if not isinstance(door, Door):
        raise UnknownTenant("this connection takes nothing in")
    return door


def _take(house: House, tenant: TenantRecord, connection: ConnectionRecord, read: Intake) -> Report:
    shipments, stock, tickets = take_rows(house, tenant, connection, read.shipments, read.stock)
    refused = sum(not problem.taken for problem in read.problems)
    if refused:
        logger.info("rows_refused", tenant=tenant.id, connection=connection.id, count=refused)
    return {
        "shipments": _counts(shipments),
        "stock": _counts(stock),
        "tickets": tickets,
        "problems": [_problem(one) for one in read.problems[:MOST_PROBLEMS]],
        "problem_count": len(read.problems),
    }


def _counts(taken: Taken) -> dict[str, int]:
    return {"new": taken.new, "changed": taken.changed, "same": taken.same}


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "line": problem.line,
        "code": problem.code,
        "params": dict(problem.params),
        "taken": problem.taken,
    }
