"""Webhooks of aggregators: verified, kept for the tickets that speak of the parcel, answered at once.

What was answered 2xx is in the database. A push that comes again, or too late, changes nothing, since an
answer is only kept when it is newer than the one before.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import timedelta

from backend import log
from backend.domain.shipment import Shipment
from backend.errors import BadInput, Forbidden, UnknownTenant
from backend.services.house import House
from backend.services.parcels import keep_answer
from backend.sources.ports import PushingTracker
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord

logger = log.get("pushes")

MAX_AGE = timedelta(days=3)
"""Aggregators try again for hours when we do not answer; what is older was not sent by them now."""


def accept(
    house: House, *, kind: str, tenant_id: str, connection_id: str, body: bytes, headers: Mapping[str, str]
) -> int:
    """Take one webhook in; returns how many open tickets are looked at again because of it.

    Raises UnknownTenant for an address that we never gave out, Forbidden (``forged_signature``,
    ``stale_signature``), BadInput (``bad_webhook_body``).
    """
    tenant, connection = addressee(house, kind, tenant_id, connection_id, body)
    adapter = house.adapter(connection)
    if not isinstance(adapter, PushingTracker):
        raise UnknownTenant("this connection takes no webhooks")
    told = adapter.pushed(body, headers)
    for shipment in told:
        if house.clock() - shipment.fetched_at > MAX_AGE:
            raise Forbidden("the webhook tells of what is long past", code="stale_signature")
    numbers = [number for shipment in told for number in _keep(house, tenant, connection, shipment)]
    tickets = house.parcels.tickets_of(tenant.id, numbers)
    for ticket_id in tickets:
        house.inbox.follow(tenant.id, ticket_id, now=house.clock())
    if tickets:
        house.wake()
    return len(tickets)


def addressee(
    house: House, kind: str, tenant_id: str, connection_id: str, body: bytes
) -> tuple[TenantRecord, ConnectionRecord]:
    """The Connection of ``kind`` that a webhook address names; raises UnknownTenant where there is none."""
    try:
        tenant = house.tenants.get(tenant_id)
        connection = house.connections.get(tenant.id, connection_id)
    except (UnknownTenant, BadInput) as error:
        # About as long as a real check takes, so that the time of the answer tells nothing.
        hmac.digest(b"no connection has this secret", body, "sha256")
        raise UnknownTenant("no such webhook") from error
    if connection.kind != kind:
        raise UnknownTenant("no such webhook")
    return tenant, connection


def _keep(house: House, tenant: TenantRecord, connection: ConnectionRecord, shipment: Shipment) -> list[str]:
    """Keep what is told of a parcel that tickets speak of; returns the number under which they do.

    The carrier itself goes before an aggregator: where it is connected, its answer stands.
    """
    own = [
        one
        for one in house.connections.all_of(tenant.id)
        if one.kind == shipment.carrier and one.health != "broken"
    ]
    known = house.parcels.spoken_of(tenant.id, [shipment.number, *shipment.other_numbers])
    if not known or (own and own[0].kind != connection.kind):
        logger.info("push_not_needed", tenant=tenant.id, kind=connection.kind)
        return []
    for number in known:
        keep_answer(house, tenant, connection, number, shipment)
    return known
