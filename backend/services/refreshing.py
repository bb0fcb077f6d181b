"""Open tickets' parcels are asked about again in batches, inside each carrier's quota, the most urgent first.

Tickets share the answers; a ticket whose parcel has news is handed to the workers. A parcel that the quota
does not reach now carries the time at which it will.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import wait
from datetime import datetime, timedelta

from backend import log
from backend.domain.refreshing import PlannedCall, plan
from backend.domain.shipment import Shipment
from backend.errors import NotFound, SourceError
from backend.services.asking import ask, calls_made, free_at, quotas_of
from backend.services.house import House
from backend.services.parcels import keep_answer
from backend.services.tracking import track_many
from backend.sources.ports import BatchTracker, Tracker
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord

logger = log.get("refreshing")

RUN_SECONDS = 45.0
"""One run ends before the next minute's begins."""

AHEAD = timedelta(days=1)
"""How far ahead a parcel is told when it will be asked about."""

LEASE = timedelta(minutes=3)


def refresh(house: House) -> int:
    """Ask about the parcels of all tenants that are due; returns how many were asked about.

    Connections are asked side by side, each at its own pace. Never raises for a carrier.
    """
    running = [
        house.pool.submit(_refresh_one, house, house.tenants.get(tenant_id), connection)
        for tenant_id in house.tenants.all_ids()
        for connection in house.connections.all_of(tenant_id)
        if _tracks(house, connection)
    ]
    done, _ = wait(running, timeout=RUN_SECONDS + 10)
    asked = sum(future.result() for future in done)
    if asked:
        house.wake()
    return asked


def _tracks(house: House, connection: ConnectionRecord) -> bool:
    return connection.health != "broken" and isinstance(house.adapter(connection), Tracker)


def _refresh_one(house: House, tenant: TenantRecord, connection: ConnectionRecord) -> int:
    try:
        return _refresh_connection(house, tenant, connection)
    except Exception:
        # One carrier's oddity must not stop the others.
        logger.exception("refresh_crashed", tenant=tenant.id, kind=connection.kind)
        return 0


def _refresh_connection(house: House, tenant: TenantRecord, connection: ConnectionRecord) -> int:
    now = house.clock()
    dues = house.parcels.due(tenant.id, connection.id, now=now)
    if not dues:
        return 0
    adapter = house.adapter(connection)
    short, long = quotas_of(connection.kind)
    calls = plan(
        dues,
        quotas=[*short, *long],
        batch=adapter.batch_size if isinstance(adapter, BatchTracker) else 1,
        used=calls_made(house, tenant, connection, long, now=now),
        now=max(now, free_at(house, tenant, connection, now=now, background=True)),
        until=now + AHEAD,
    )
    at_once = [call for call in calls if call.at - now < timedelta(seconds=RUN_SECONDS)]
    later = {number: call.at for call in calls[len(at_once) :] for number in call.numbers}
    if later:
        house.parcels.put_off(tenant.id, later)
    return _make(house, tenant, connection, at_once, now)


def _make(
    house: House,
    tenant: TenantRecord,
    connection: ConnectionRecord,
    calls: Sequence[PlannedCall],
    now: datetime,
) -> int:
    """Make planned calls at their times; ends early when the carrier fails or wants quiet."""
    began, asked, news = time.monotonic(), 0, []
    for call in calls:
        wait_seconds = (call.at - now).total_seconds() - (time.monotonic() - began)
        if wait_seconds > 0:
            time.sleep(wait_seconds)
        if time.monotonic() - began > RUN_SECONDS:
            break
        present = house.clock()
        numbers = house.parcels.lease(tenant.id, call.numbers, now=present, until=present + LEASE)
        if not numbers:
            continue
        try:
            news += _ask_about(house, tenant, connection, numbers)
        except SourceError as error:
            logger.info("refresh_stopped", tenant=tenant.id, kind=connection.kind, code=error.code)
            break
        asked += len(numbers)
    for ticket_id in house.parcels.tickets_of(tenant.id, news):
        house.inbox.follow(tenant.id, ticket_id, now=house.clock())
    return asked


def _ask_about(
    house: House, tenant: TenantRecord, connection: ConnectionRecord, numbers: Sequence[str]
) -> list[str]:
    """Ask once about up to a batch; returns the numbers that have news. Raises when the whole call failed."""
    adapter = house.adapter(connection)
    if isinstance(adapter, BatchTracker):
        return track_many(house, tenant, connection, adapter, numbers)
    assert isinstance(adapter, Tracker)
    number = numbers[0]
    try:
        answer: Shipment | SourceError = ask(house, tenant, connection, lambda: adapter.track(number))
    except NotFound as error:
        answer = error
    return [number] if keep_answer(house, tenant, connection, number, answer) else []
