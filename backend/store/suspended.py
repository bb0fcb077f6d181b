"""Amazon's notices among the suspended tickets: what each is about, never what it says."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from backend.errors import BadInput
from backend.store.database import Database
from backend.store.models import SuspendedNotice

SUSPENDED = "suspended"
RECOVERED = "recovered"
GONE = "gone"

_WAITING = (
    select(
        SuspendedNotice.suspended_id,
        SuspendedNotice.notice,
        SuspendedNotice.order_id,
        SuspendedNotice.at,
        SuspendedNotice.state,
        SuspendedNotice.ticket_id,
    )
    .where(SuspendedNotice.tenant_id == bindparam("tenant"), SuspendedNotice.state == SUSPENDED)
    .order_by(SuspendedNotice.at.desc(), SuspendedNotice.suspended_id.desc())
    .limit(100)
)
_WAITING_FOR = _WAITING.where(SuspendedNotice.order_id.in_(bindparam("orders", expanding=True)))


@dataclass(frozen=True, slots=True)
class NoticeRecord:
    """One notice that Zendesk keeps back; ``ticket_id`` once it was recovered."""

    suspended_id: int
    notice: str
    order_id: str | None
    at: datetime
    state: str
    ticket_id: int | None


class SuspendedNotices:
    """Rows by tenant and Zendesk's id of the suspended ticket."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, tenant_id: str) -> set[int]:
        """Ids that were read before."""
        with self._database.reading() as session:
            return set(
                session.scalars(
                    select(SuspendedNotice.suspended_id).where(SuspendedNotice.tenant_id == tenant_id)
                )
            )

    def add(self, tenant_id: str, found: NoticeRecord) -> None:
        """Keep a notice; the same one again changes nothing."""
        with self._database.transaction() as session:
            if session.get(SuspendedNotice, (tenant_id, found.suspended_id)) is None:
                session.add(
                    SuspendedNotice(
                        tenant_id=tenant_id,
                        suspended_id=found.suspended_id,
                        notice=found.notice,
                        order_id=found.order_id,
                        at=found.at,
                        state=found.state,
                    )
                )

    def forget_others(self, tenant_id: str, there: Collection[int]) -> None:
        """What Zendesk does not list any more cannot be recovered."""
        with self._database.transaction() as session:
            rows = session.scalars(
                select(SuspendedNotice).where(
                    SuspendedNotice.tenant_id == tenant_id, SuspendedNotice.state == SUSPENDED
                )
            )
            for row in rows:
                if row.suspended_id not in there:
                    row.state = GONE

    def get(self, tenant_id: str, suspended_id: int) -> NoticeRecord:
        """One notice; raises BadInput (``no_such_notice``)."""
        with self._database.reading() as session:
            row = session.get(SuspendedNotice, (tenant_id, suspended_id))
            if row is None:
                raise BadInput("no such suspended notice", code="no_such_notice")
            return _record(row)

    def recovered(self, tenant_id: str, suspended_id: int, ticket_id: int) -> None:
        """An agent let it in; it is this ticket now."""
        with self._database.transaction() as session:
            session.execute(
                update(SuspendedNotice)
                .where(SuspendedNotice.tenant_id == tenant_id, SuspendedNotice.suspended_id == suspended_id)
                .values(state=RECOVERED, ticket_id=ticket_id)
            )

    def waiting(self, tenant_id: str, order_ids: Sequence[str] | None = None) -> list[NoticeRecord]:
        """Notices that can be recovered, newest first; of these orders, or all."""
        values: dict[str, Any] = {"tenant": tenant_id}
        if order_ids is None:
            return [_record(row) for row in self._database.rows(_WAITING, values)]
        if not order_ids:
            return []
        rows = self._database.rows(_WAITING_FOR, values | {"orders": list(order_ids)})
        return [_record(row) for row in rows]


def _record(row: SuspendedNotice | Row[Any]) -> NoticeRecord:
    return NoticeRecord(row.suspended_id, row.notice, row.order_id, row.at, row.state, row.ticket_id)
