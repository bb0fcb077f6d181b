"""Calls to a tenant's Zendesk with its OAuth tokens kept fresh."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from backend.errors import Denied
from backend.services.house import House
from backend.store.tenants import TenantRecord
from backend.zendesk.client import ZendeskClient
from backend.zendesk.records import TicketSnapshot, TicketUpdate

T = TypeVar("T")


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
