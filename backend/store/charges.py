"""Money of orders: what Amazon's Finances said, and the refunds that agents approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from backend.domain.charges import Approval, ApprovalState, Ledger, Verdict
from backend.domain.order import Money
from backend.store.charge_models import LedgerRow, RefundApproval
from backend.store.database import Database

_LEDGER = TypeAdapter(Ledger)


@lru_cache(maxsize=1024)
def _ledger_of(text: str) -> Ledger:
    """Ledgers are frozen, so one reading of the same text serves all."""
    return _LEDGER.validate_json(text)


@dataclass(frozen=True, slots=True)
class LedgerRecord:
    """The last answer about an order; ``error_code`` when the last question had none. Not asked again before
    ``retry_at``."""

    ledger: Ledger | None
    connection_id: str | None
    asked_at: datetime
    error_code: str | None
    retry_at: datetime | None


class Ledgers:
    """Finances by tenant and order, shared by all tickets of the order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, tenant_id: str, order_id: str) -> LedgerRecord | None:
        """What is known; None when nobody asked yet."""
        with self._database.reading() as session:
            row = session.get(LedgerRow, (tenant_id, order_id))
            if row is None:
                return None
            ledger = _ledger_of(row.ledger) if row.ledger else None
            return LedgerRecord(ledger, row.connection_id, row.asked_at, row.error_code, row.retry_at)

    def save(self, tenant_id: str, ledger: Ledger, *, connection_id: str) -> None:
        """Keep an answer."""
        self._put(
            tenant_id,
            ledger.order_id,
            ledger=_LEDGER.dump_json(ledger).decode(),
            connection_id=connection_id,
            asked_at=ledger.fetched_at,
            error_code=None,
            retry_at=None,
        )

    def failed(
        self, tenant_id: str, order_id: str, *, error_code: str, now: datetime, retry_at: datetime
    ) -> None:
        """Remember that there was no answer; the last one stays."""
        self._put(tenant_id, order_id, asked_at=now, error_code=error_code, retry_at=retry_at)

    def purge(self, *, before: datetime) -> int:
        """Forget orders that nobody asked about since ``before``."""
        with self._database.transaction() as session:
            gone = session.execute(delete(LedgerRow).where(LedgerRow.asked_at < before))
            return int(getattr(gone, "rowcount", 0))

    def _put(self, tenant_id: str, order_id: str, **values: Any) -> None:
        for _ in range(2):
            try:
                with self._database.transaction() as session:
                    row = session.get(LedgerRow, (tenant_id, order_id))
                    if row is None:
                        row = LedgerRow(tenant_id=tenant_id, order_id=order_id)
                        session.add(row)
                    for name, value in values.items():
                        setattr(row, name, value)
                return
            except IntegrityError:
                # Another process was first; its row is changed the second time.
                continue


class Approvals:
    """Approved refunds by tenant and order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, tenant_id: str, approval: Approval, *, look_at: datetime) -> bool:
        """Keep an approval; False when one waits for this order already."""
        try:
            with self._database.transaction() as session:
                session.add(
                    RefundApproval(
                        id=approval.id,
                        tenant_id=tenant_id,
                        ticket_id=approval.ticket_id,
                        order_id=approval.order_id,
                        open_order=approval.order_id,
                        amount=f"{approval.amount.amount:f}",
                        currency=approval.amount.currency,
                        verdict=approval.verdict,
                        user_id=approval.user_id,
                        approved_at=approval.approved_at,
                        known={"transactions": list(approval.known)},
                        state=approval.state,
                        look_at=look_at,
                    )
                )
        except IntegrityError:
            return False
        return True

    def last(self, tenant_id: str, order_id: str) -> Approval | None:
        """What was decided last about an order, unless it was taken back."""
        with self._database.reading() as session:
            row = session.scalars(
                select(RefundApproval)
                .where(
                    RefundApproval.tenant_id == tenant_id,
                    RefundApproval.order_id == order_id,
                    RefundApproval.state != ApprovalState.WITHDRAWN,
                )
                .order_by(RefundApproval.approved_at.desc())
                .limit(1)
            ).first()
            return _approval(row) if row is not None else None

    def last_on(self, tenant_id: str, *, ticket_id: int) -> Approval | None:
        """What was approved last on a ticket, of whichever order, unless it was taken back."""
        with self._database.reading() as session:
            row = session.scalars(
                select(RefundApproval)
                .where(
                    RefundApproval.tenant_id == tenant_id,
                    RefundApproval.ticket_id == ticket_id,
                    RefundApproval.state != ApprovalState.WITHDRAWN,
                )
                .order_by(RefundApproval.approved_at.desc())
                .limit(1)
            ).first()
            return _approval(row) if row is not None else None

    def waiting_for(self, tenant_id: str, *, ticket_id: int) -> list[Approval]:
        """Those that were approved on a ticket and that Amazon does not show yet."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(RefundApproval).where(
                    RefundApproval.tenant_id == tenant_id,
                    RefundApproval.ticket_id == ticket_id,
                    RefundApproval.state == ApprovalState.WAITING,
                )
            )
            return [_approval(row) for row in rows]

    def due(self, tenant_id: str, *, now: datetime, limit: int) -> list[Approval]:
        """Those that Amazon is to be asked about, the longest waiting first."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(RefundApproval)
                .where(
                    RefundApproval.tenant_id == tenant_id,
                    RefundApproval.look_at <= now,
                    RefundApproval.state == ApprovalState.WAITING,
                )
                .order_by(RefundApproval.look_at)
                .limit(limit)
            )
            return [_approval(row) for row in rows]

    def look_later(self, tenant_id: str, approval_ids: Sequence[str], *, at: datetime | None) -> None:
        """Ask again at ``at``; never when None."""
        self._change(tenant_id, approval_ids, look_at=at)

    def made(self, tenant_id: str, approval: Approval) -> None:
        """Amazon shows its refund (``seen``, ``seen_at``); the order is free for another."""
        self._change(
            tenant_id,
            [approval.id],
            state=ApprovalState.SEEN,
            open_order=None,
            look_at=None,
            seen_amount=f"{approval.seen.amount:f}" if approval.seen else None,
            seen_currency=approval.seen.currency if approval.seen else None,
            seen_at=approval.seen_at,
        )

    def withdraw(self, tenant_id: str, approval_id: str) -> None:
        """Its refund will not be made; the order is free for another."""
        self._change(tenant_id, [approval_id], state=ApprovalState.WITHDRAWN, open_order=None, look_at=None)

    def purge(self, *, before: datetime) -> int:
        """Forget old ones, whatever became of them."""
        with self._database.transaction() as session:
            gone = session.execute(delete(RefundApproval).where(RefundApproval.approved_at < before))
            return int(getattr(gone, "rowcount", 0))

    def _change(self, tenant_id: str, approval_ids: Sequence[str], **values: Any) -> None:
        if not approval_ids:
            return
        with self._database.transaction() as session:
            session.execute(
                update(RefundApproval)
                .where(RefundApproval.tenant_id == tenant_id, RefundApproval.id.in_(approval_ids))
                .values(**values)
            )


def _approval(row: RefundApproval) -> Approval:
    seen = None
    if row.seen_amount is not None and row.seen_currency is not None:
        seen = Money(Decimal(row.seen_amount), row.seen_currency)
    return Approval(
        id=row.id,
        ticket_id=row.ticket_id,
        order_id=row.order_id,
        amount=Money(Decimal(row.amount), row.currency),
        verdict=Verdict(row.verdict),
        user_id=row.user_id,
        approved_at=row.approved_at,
        state=ApprovalState(row.state),
        known=tuple(row.known.get("transactions", ())),
        seen=seen,
        seen_at=row.seen_at,
    )
