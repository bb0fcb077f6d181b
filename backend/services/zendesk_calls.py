"""Calls to a tenant's Zendesk with its OAuth tokens kept fresh."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TypeVar

from backend import log
from backend.errors import Conflict, Denied, Invalid
from backend.services.house import House
from backend.store.tenants import TenantRecord
from backend.zendesk.client import ZendeskClient
from backend.zendesk.records import TicketSnapshot, TicketUpdate

T = TypeVar("T")
logger = log.get("zendesk")

CONFLICT_TRIES = 3


class Written(Enum):
    """How ``write_once`` ended: the entry stands, there was nothing to write, or the ticket is closed."""

    STANDS = "stands"
    NOTHING = "nothing"
    CLOSED = "closed"


def in_zendesk(house: House, tenant: TenantRecord, work: Callable[[ZendeskClient], T]) -> T:
    """Run ``work`` with a client of the tenant; once more after a refresh when Zendesk answers 401.

    A 401 was refused before anything was done, so ``work`` may be a write. Raises Denied when the refresh
    does not help: the account is then marked as to be reconnected, and nothing is lost, because stored
    Deliveries wait.
    """
    token = house.access_token(tenant)
    try:
        with house.zendesk(tenant, token) as client:
            done = work(client)
    except Denied as error:
        if error.status != 401:
            raise
        house.tenants.discard_access(tenant.id, token)
        done = _once_more(house, tenant, work)
    house.tenants.mark_zendesk(tenant.id, "ok")
    return done


def _once_more(house: House, tenant: TenantRecord, work: Callable[[ZendeskClient], T]) -> T:
    try:
        with house.zendesk(tenant, house.access_token(tenant)) as client:
            return work(client)
    except Denied:
        house.tenants.mark_zendesk(tenant.id, "broken")
        raise


def read_ticket(house: House, tenant: TenantRecord, ticket_id: int) -> TicketSnapshot:
    """The ticket with all its comments and audits, in one call."""
    return in_zendesk(house, tenant, lambda client: client.read_ticket(ticket_id))


def update_ticket(house: House, tenant: TenantRecord, ticket: TicketSnapshot, update: TicketUpdate) -> None:
    """Write to the ticket, unless somebody changed it since it was read (then Conflict)."""
    in_zendesk(
        house,
        tenant,
        lambda client: client.update_ticket(ticket.id, update, updated_stamp=ticket.updated_at),
    )


def write_once(
    house: House,
    tenant: TenantRecord,
    ticket: TicketSnapshot,
    entry: str,
    make: Callable[[TicketSnapshot], TicketUpdate | None],
) -> Written:
    """Write the update that ``make`` finds for the ticket, unless ``entry`` stands in its audits already.

    Somebody who changes the ticket meanwhile is heard: it is read and judged anew, up to
    ``CONFLICT_TRIES`` times; then Conflict is raised. A closed ticket takes nothing.
    """
    for attempt in range(CONFLICT_TRIES):
        if entry in ticket.entries:
            return Written.STANDS
        if ticket.closed:
            return Written.CLOSED
        update = make(ticket)
        if update is None:
            return Written.NOTHING
        try:
            update_ticket(house, tenant, ticket, update)
            return Written.STANDS
        except Conflict:
            if attempt + 1 == CONFLICT_TRIES:
                raise
            ticket = read_ticket(house, tenant, ticket.id)
        except Invalid as error:
            if error.code != "ticket_closed":
                raise
            logger.info("ticket_closed_meanwhile", tenant=tenant.id, ticket=ticket.id)
            return Written.CLOSED
    return Written.NOTHING
