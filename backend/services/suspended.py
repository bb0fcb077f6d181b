"""Mail that Zendesk keeps back: Amazon's notices in it are understood and offered, never let in by us alone.

What Zendesk rejects outright it does not keep; nobody can read that (facts/zendesk.md §7).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from backend import log
from backend.domain.reading import Incoming, Notice, understand
from backend.domain.vocabulary import Channel
from backend.errors import BadInput, Forbidden, GuardError, NotFound
from backend.services.house import House
from backend.services.viewer import Viewer
from backend.services.zendesk_calls import in_zendesk
from backend.store.suspended import GONE, RECOVERED, SUSPENDED, NoticeRecord
from backend.store.tenants import TenantRecord
from backend.zendesk.records import SuspendedMail

logger = log.get("suspended")

BUYER_MESSAGE = "buyer_message"
"""Instead of a notice: a buyer's own words were kept back."""


def look(house: House) -> int:
    """Read every tenant's suspended mail; returns how many new notices were found.

    An account that may not list suspended mail, or cannot be read, is left for the next run.
    """
    found = 0
    for tenant_id in house.tenants.all_ids():
        tenant = house.tenants.get(tenant_id)
        if tenant.zendesk_health == "never_tested":
            continue
        try:
            found += _look(house, tenant)
        except GuardError as error:
            logger.warning("suspended_mail_not_read", tenant=tenant_id, code=error.code)
    return found


def _look(house: House, tenant: TenantRecord) -> int:
    mails = in_zendesk(house, tenant, lambda client: client.suspended_mails())
    known, found = house.suspended.known(tenant.id), 0
    for mail in mails:
        record = None if mail.id in known else about(mail)
        if record is not None:
            house.suspended.add(tenant.id, record)
            found += 1
    house.suspended.forget_others(tenant.id, {mail.id for mail in mails})
    return found


def about(mail: SuspendedMail) -> NoticeRecord | None:
    """What a suspended mail is, when Amazon sent it; None for anybody else's and for look-alikes."""
    reading = understand(Incoming(sender=mail.sender, subject=mail.subject, body=mail.content))
    if reading.suspicious or (reading.channel is not Channel.AMAZON and reading.notice is not Notice.BOUNCE):
        return None
    return NoticeRecord(
        suspended_id=mail.id,
        notice=reading.notice or BUYER_MESSAGE,
        order_id=reading.primary_order_id,
        at=mail.created_at,
        state=SUSPENDED,
        ticket_id=None,
    )


def offered(
    house: House, tenant: TenantRecord, order_ids: Sequence[str] | None = None
) -> list[dict[str, Any]]:
    """What an agent may recover, newest first; about these orders, or all."""
    return [
        {"id": one.suspended_id, "notice": one.notice, "order_id": one.order_id, "at": one.at.isoformat()}
        for one in house.suspended.waiting(tenant.id, order_ids)
    ]


def recover(house: House, tenant: TenantRecord, viewer: Viewer, suspended_id: int) -> dict[str, Any]:
    """Let a suspended mail in, by an agent's click; once recovered the same ticket is named again.

    Raises Forbidden (``may_not_insert``) for light agents, BadInput (``no_such_notice``) for one that is
    gone, and the error family of Zendesk.
    """
    if not viewer.may_insert:
        raise Forbidden("light agents cannot recover mail", code="may_not_insert")
    record = house.suspended.get(tenant.id, suspended_id)
    if record.state == RECOVERED and record.ticket_id is not None:
        return {"ticket_id": record.ticket_id}
    if record.state == GONE:
        raise BadInput("zendesk does not keep this mail any more", code="no_such_notice")
    try:
        ticket_id = in_zendesk(house, tenant, lambda client: client.recover_suspended(suspended_id))
    except NotFound as error:
        raise BadInput("zendesk does not keep this mail any more", code="no_such_notice") from error
    house.suspended.recovered(tenant.id, suspended_id, ticket_id)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"recover-{suspended_id}",
        kind="recover",
        ticket_id=ticket_id,
        data={"by": viewer.user_id, "suspended_id": suspended_id, "notice": record.notice},
        at=house.clock(),
    )
    return {"ticket_id": ticket_id}
