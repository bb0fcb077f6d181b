"""The one way of a call to a carrier: its breaker, its quota, its pace, and the health of its Connection.

Each Connection (so each carrier of a tenant) has its own breaker: one that fails again and again is not
asked for a while, and nobody waits for it. A quota that is used up, or a carrier that said when to come
back, answers at once with that time. Nothing here is retried.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import pybreaker

from backend.domain.refreshing import SHORT_WINDOW_SECONDS, Quota, earliest
from backend.errors import Denied, RateLimited, SourceError, Transient
from backend.services.house import House
from backend.services.switchboard import MOST_PACE_SECONDS
from backend.sources.registry import kinds
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord

T = TypeVar("T")


def ask(house: House, tenant: TenantRecord, connection: ConnectionRecord, call: Callable[[], T]) -> T:
    """Make ``call`` through this Connection.

    Raises what the call raises, and without making it: Transient (``source_paused``) while the breaker is
    open, RateLimited (``quota_used``) while a quota is; both with the seconds until it is worth asking again.
    """
    board, now = house.switchboard, house.clock()
    until = free_at(house, tenant, connection, now=now)
    if until > now:
        raise _come_back(connection, (until - now).total_seconds())
    if (left := board.seconds_open(connection.id)) > 0:
        raise _paused(connection, left)
    short, _ = quotas_of(connection.kind)
    wait = board.pace(connection.id, short)
    if wait > MOST_PACE_SECONDS:
        raise _come_back(connection, wait)
    if wait > 0:
        time.sleep(wait)
    house.calls.add(tenant.id, connection.id, now=now)
    try:
        # As a block, since the breaker's own ``call`` holds its lock while the call is made.
        with board.breaker(connection.id).calling():
            found = call()
    except pybreaker.CircuitBreakerError as error:
        raise _paused(connection, board.seconds_open(connection.id)) from error
    except SourceError as error:
        if isinstance(error, RateLimited):
            board.be_quiet(connection.id, now + timedelta(seconds=error.retry_after or 60))
        note_health(house, tenant, connection, error)
        raise
    note_health(house, tenant, connection, None)
    return found


def free_at(
    house: House,
    tenant: TenantRecord,
    connection: ConnectionRecord,
    *,
    now: datetime,
    background: bool = False,
) -> datetime:
    """From when on this Connection may be asked: now, or later where it asked for quiet or its quota of an
    hour or a day is used up. ``background`` leaves agents their share."""
    quiet = house.switchboard.quiet_until(connection.id, now) or now
    _, long = quotas_of(connection.kind)
    if background:
        long = [quota.for_background() for quota in long]
    return max(quiet, earliest(calls_made(house, tenant, connection, long, now=now), long, now))


def calls_made(
    house: House,
    tenant: TenantRecord,
    connection: ConnectionRecord,
    quotas: Sequence[Quota],
    *,
    now: datetime,
) -> list[datetime]:
    """The calls that still count for ``quotas``, ascending, as far as they lie behind."""
    if not quotas:
        return []
    reach = timedelta(seconds=max(quota.seconds for quota in quotas))
    return [min(at, now) for at in house.calls.since(tenant.id, connection.id, since=now - reach)]


def quotas_of(kind_id: str) -> tuple[list[Quota], list[Quota]]:
    """A kind's documented quotas: by the second up to a minute, and longer ones."""
    kind = kinds().get(kind_id)
    every = [Quota(limit.calls, limit.seconds) for limit in kind.limits] if kind else []
    return (
        [quota for quota in every if quota.seconds <= SHORT_WINDOW_SECONDS],
        [quota for quota in every if quota.seconds > SHORT_WINDOW_SECONDS],
    )


def note_health(
    house: House, tenant: TenantRecord, connection: ConnectionRecord, error: SourceError | None
) -> None:
    """A refused credential marks the Connection broken; the next good answer heals it."""
    if isinstance(error, Denied):
        health, code = "broken", error.code
    elif error is None:
        health, code = "ok", None
    else:
        return
    if connection.health != health or connection.error_code != code:
        house.connections.mark(tenant.id, connection.id, health=health, error_code=code, now=house.clock())


def _paused(connection: ConnectionRecord, seconds: float) -> Transient:
    return Transient(
        "failed again and again; not asked for a while",
        source=connection.kind,
        code="source_paused",
        retry_after=seconds,
    )


def _come_back(connection: ConnectionRecord, seconds: float) -> RateLimited:
    return RateLimited("the quota is used up", source=connection.kind, code="quota_used", retry_after=seconds)
