"""Tickets that no webhook told of: read from Zendesk's incremental export, from where it was left."""

from __future__ import annotations

from collections.abc import Sequence

from backend import log
from backend.errors import GuardError
from backend.services.house import House
from backend.services.zendesk_calls import in_zendesk
from backend.store.tenants import TenantRecord
from backend.store.tickets import OPEN
from backend.zendesk.provisioning import ALERT_TAG
from backend.zendesk.records import MERGED_TAG, TicketPage, TicketRef

logger = log.get("missed")

CURSOR = "tickets"
PAGES_PER_RUN = 5
"""Zendesk allows ten calls a minute and a thousand tickets a call; the rest waits for the next run."""


def catch_up(house: House) -> int:
    """Every tenant's export since the last run; returns how many tickets were taken on.

    A tenant whose Zendesk cannot be read is left for the next run; its cursor stays.
    """
    taken = 0
    for tenant_id in house.tenants.all_ids():
        tenant = house.tenants.get(tenant_id)
        if tenant.zendesk_health == "never_tested":
            continue
        try:
            taken += _catch_up(house, tenant)
        except GuardError as error:
            logger.warning("export_failed", tenant=tenant_id, code=error.code)
    if taken:
        house.wake()
    return taken


def _catch_up(house: House, tenant: TenantRecord) -> int:
    taken = 0
    for _ in range(PAGES_PER_RUN):
        page = _page(house, tenant, house.cursors.get(tenant.id, CURSOR))
        # First the work, then the cursor: what is read twice is taken on once.
        taken += _take(house, tenant, page.tickets)
        house.cursors.save(tenant.id, CURSOR, page.cursor, now=house.clock())
        if page.end:
            break
    return taken


def _page(house: House, tenant: TenantRecord, cursor: str | None) -> TicketPage:
    if cursor:
        return in_zendesk(house, tenant, lambda client: client.tickets_since(cursor=cursor))
    return in_zendesk(house, tenant, lambda client: client.tickets_since(tenant.created_at))


def _take(house: House, tenant: TenantRecord, found: Sequence[TicketRef]) -> int:
    ids = [one.id for one in found]
    known, seen = house.tickets.known(tenant.id, ids), house.inbox.seen(tenant.id, ids)
    taken = 0
    for one in found:
        if ALERT_TAG in one.tags:
            continue
        if one.id in known:
            taken += _known(house, tenant, one, known[one.id])
        elif one.id not in seen and one.status in OPEN:
            taken += _accept(house, tenant, one.id, "missed")
    return taken


def _known(house: House, tenant: TenantRecord, one: TicketRef, status: str) -> bool:
    """What became of a ticket that was read before: its status is kept; a merge and a reopening are work."""
    work = False
    if one.status == "closed" and status != "closed" and MERGED_TAG in one.tags:
        work = _accept(house, tenant, one.id, "merged")
    elif one.status in OPEN and status not in OPEN:
        work = house.inbox.follow(tenant.id, one.id, now=house.clock())
    house.tickets.note_status(tenant.id, one.id, status=one.status, updated_at=one.updated_at)
    return work


def _accept(house: House, tenant: TenantRecord, ticket_id: int, event: str) -> bool:
    return house.inbox.accept(
        tenant_id=tenant.id,
        invocation_id=f"{event}-{ticket_id}",
        event=event,
        ticket_id=ticket_id,
        event_key=f"{event}:{ticket_id}",
        now=house.clock(),
        backfill=True,
    )
