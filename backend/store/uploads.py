"""Shipments that agents confirmed to Amazon: one row a package, written before the call is made.

The row is what lets a confirmation be sent once: a second click, a second agent and a repeated job find it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.exc import IntegrityError

from backend.store.database import Database
from backend.store.models import ShipmentUpload

SENDING, DONE, REFUSED, UNKNOWN, LOST = "sending", "done", "refused", "unknown", "lost"
"""Under way; Amazon has it; Amazon refused it; Amazon did not say; it never arrived."""

UNDER_WAY = timedelta(minutes=2)
"""A call that is not settled by then died with its process."""

ARRIVES = timedelta(minutes=1)
"""What Amazon has taken although its answer was lost can be read by then."""

SHOWN = timedelta(hours=1)
"""What Amazon has confirmed can be read by then."""


@dataclass(frozen=True, slots=True)
class UploadRecord:
    """The newest confirmation of a package; ``at`` is when its state changed last."""

    order_id: str
    reference: str
    attempt: int
    ticket_id: int
    user_id: int
    carrier_code: str
    carrier_name: str | None
    number: str
    shipped_at: datetime
    state: str
    error_code: str | None
    started_at: datetime
    at: datetime

    def under_way(self, now: datetime) -> bool:
        """Whether somebody is sending it right now."""
        return self.state == SENDING and now - self.started_at < UNDER_WAY


class Uploads:
    """Confirmations by tenant, order and package."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(
        self,
        tenant_id: str,
        *,
        order_id: str,
        reference: str,
        ticket_id: int,
        user_id: int,
        carrier_code: str,
        carrier_name: str | None,
        number: str,
        shipped_at: datetime,
        read_at: datetime,
        now: datetime,
    ) -> UploadRecord | None:
        """Take a confirmation on before it is sent; None when it must not be: another one is under way or may
        still be arriving, one was done since the order was read (``read_at``), or this very one was done and
        Amazon does not show it yet."""
        try:
            with self._database.transaction() as session:
                row = session.get(ShipmentUpload, (tenant_id, order_id, reference), with_for_update=True)
                if row is None:
                    row = ShipmentUpload(
                        tenant_id=tenant_id, order_id=order_id, reference=reference, attempt=0
                    )
                    session.add(row)
                elif not _may_follow(_record(row), number, carrier_code, read_at, now):
                    return None
                row.attempt += 1
                row.ticket_id, row.user_id = ticket_id, user_id
                row.carrier_code, row.carrier_name = carrier_code, carrier_name
                row.number, row.shipped_at = number, shipped_at
                row.state, row.error_code, row.told = SENDING, None, False
                row.started_at = row.at = now
                session.flush()
                return _record(row)
        except IntegrityError:
            # Another process put the row in at the same moment.
            return None

    def settle(
        self,
        tenant_id: str,
        record: UploadRecord,
        state: str,
        *,
        now: datetime,
        error_code: str | None = None,
    ) -> bool:
        """Keep how it ended; False when a later confirmation of the package has taken its place."""
        with self._database.transaction() as session:
            changed = session.execute(
                update(ShipmentUpload)
                .where(*_of(tenant_id, record), ShipmentUpload.attempt == record.attempt)
                .values(state=state, error_code=error_code, at=now)
            )
            return bool(getattr(changed, "rowcount", 0))

    def told(self, tenant_id: str, record: UploadRecord) -> None:
        """Its note stands in the ticket."""
        with self._database.transaction() as session:
            session.execute(
                update(ShipmentUpload)
                .where(*_of(tenant_id, record), ShipmentUpload.attempt == record.attempt)
                .values(told=True)
            )

    def untold(self, tenant_id: str, ticket_id: int) -> list[UploadRecord]:
        """Confirmations from this ticket that are not settled, or of which it has no note yet."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(ShipmentUpload)
                .where(
                    ShipmentUpload.tenant_id == tenant_id,
                    ShipmentUpload.ticket_id == ticket_id,
                    ShipmentUpload.told.is_(False),
                    ShipmentUpload.state != REFUSED,
                )
                .order_by(ShipmentUpload.started_at)
            )
            return [_record(row) for row in rows]

    def of_orders(self, tenant_id: str, order_ids: Sequence[str]) -> dict[str, UploadRecord]:
        """The newest confirmation of each order that has one."""
        if not order_ids:
            return {}
        with self._database.reading() as session:
            rows = session.scalars(
                select(ShipmentUpload)
                .where(ShipmentUpload.tenant_id == tenant_id, ShipmentUpload.order_id.in_(order_ids))
                .order_by(ShipmentUpload.started_at)
            )
            return {row.order_id: _record(row) for row in rows}

    def purge(self, *, before: datetime) -> int:
        """Forget what was confirmed before ``before``; returns how many rows."""
        with self._database.transaction() as session:
            old = session.execute(delete(ShipmentUpload).where(ShipmentUpload.at < before))
            return int(getattr(old, "rowcount", 0))


def _may_follow(last: UploadRecord, number: str, carrier_code: str, read_at: datetime, now: datetime) -> bool:
    if last.under_way(now) or (last.state == UNKNOWN and now - last.at < ARRIVES):
        return False
    same = (last.number, last.carrier_code) == (number, carrier_code)
    return last.state != DONE or not (last.at >= read_at or (same and now - last.at < SHOWN))


def _of(tenant_id: str, record: UploadRecord) -> tuple[ColumnElement[bool], ...]:
    return (
        ShipmentUpload.tenant_id == tenant_id,
        ShipmentUpload.order_id == record.order_id,
        ShipmentUpload.reference == record.reference,
    )


def _record(row: ShipmentUpload) -> UploadRecord:
    return UploadRecord(
        order_id=row.order_id,
        reference=row.reference,
        attempt=row.attempt,
        ticket_id=row.ticket_id,
        user_id=row.user_id,
        carrier_code=row.carrier_code,
        carrier_name=row.carrier_name,
        number=row.number,
        shipped_at=row.shipped_at,
        state=row.state,
        error_code=row.error_code,
        started_at=row.started_at,
        at=row.at,
    )
