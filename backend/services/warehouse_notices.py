"""Warehouse systems that only say where there is news, by a webhook that they do not sign.

The address that they call holds a secret. What was answered 2xx is in the Inbox; a worker then reads the news
from the account itself, with its own key and at its own address, whatever the call named.
"""

from __future__ import annotations

import hmac
import json
import secrets

from backend import log
from backend.errors import BadInput, Denied, UnknownTenant
from backend.services.asking import ask
from backend.services.house import House
from backend.services.pushes import addressee
from backend.services.warehouse_intake import take_rows
from backend.sources.ports import NotifyingWarehouse
from backend.sources.registry import kind_of
from backend.store.connections import ConnectionRecord
from backend.store.inbox import NO_TICKET
from backend.store.tenants import TenantRecord

logger = log.get("warehouse")

EVENT = "warehouse_notice"

LONGEST_ID = 64
"""No order id and no tracking number is longer, and the tables keep no longer ones."""


def accept(house: House, *, kind: str, tenant_id: str, connection_id: str, secret: str, body: bytes) -> None:
    """Store what a webhook points to.

    Raises UnknownTenant for an address that we never gave out, a wrong secret among them, and BadInput
    (``bad_webhook_body``, ``foreign_address``).
    """
    tenant, connection = addressee(house, kind, tenant_id, connection_id, body)
    adapter = house.adapter(connection)
    if not _is_ours(connection, secret) or not isinstance(adapter, NotifyingWarehouse):
        raise UnknownTenant("no such webhook")
    notice = adapter.notice(body)
    # Each call is a piece of work of its own: that the same address is named again need not mean the same
    # rows, and taking the same rows again changes nothing.
    call = secrets.token_hex(16)
    house.inbox.accept(
        tenant_id=tenant.id,
        invocation_id=call,
        event=EVENT,
        ticket_id=NO_TICKET,
        event_key=f"{EVENT}:{call}",
        now=house.clock(),
        backfill=True,
        payload=json.dumps({"connection": connection.id, "notice": notice}),
    )
    house.wake()


def _is_ours(connection: ConnectionRecord, secret: str) -> bool:
    """True when the address ends with this Connection's secret; compared in constant time."""
    expected = connection.credentials.get(kind_of(connection.kind).address_secret or "", "")
    return hmac.compare_digest(expected.encode(), secret.encode()) and bool(expected)


def take(house: House, tenant: TenantRecord, payload: str) -> None:
    """Read the rows that a notice points to and keep them; tickets about their orders are looked at again.

    Raises Transient, RateLimited and Invalid, so that the job is repeated or kept. A Connection that is gone
    or refused meanwhile ends it: its orders are asked about when it is connected again.
    """
    told = json.loads(payload)
    try:
        connection = house.connections.get(tenant.id, told["connection"])
        adapter = house.adapter(connection)
        assert isinstance(adapter, NotifyingWarehouse)
        found = ask(house, tenant, connection, lambda: adapter.read(told["notice"]))
    except (BadInput, Denied) as error:
        logger.warning("notice_dropped", tenant=tenant.id, code=error.code)
        return
    take_rows(
        house,
        tenant,
        connection,
        [one for one in found if max(len(one.order_id), len(one.number or "")) <= LONGEST_ID],
    )
