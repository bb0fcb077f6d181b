"""Tables of orders' money, beside those of ``models``."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from backend.store.models import Base


class LedgerRow(Base):
    """What Amazon's Finances last said about an order's money, or why they did not; nothing personal."""

    __tablename__ = "ledgers"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    order_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    ledger: Mapped[str | None] = mapped_column(Text)
    connection_id: Mapped[str | None] = mapped_column(String(40))
    """The seller account that knows the order; asked first the next time."""
    asked_at: Mapped[datetime]
    error_code: Mapped[str | None] = mapped_column(String(60))
    """Why the last question was not answered; what was known before stays."""
    retry_at: Mapped[datetime | None]
    """Not asked again before."""


class RefundApproval(Base):
    """An agent approved a refund of an order's shipping charge; at most one waits for each order."""

    __tablename__ = "refund_approvals"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"))
    ticket_id: Mapped[int] = mapped_column(BigInteger)
    order_id: Mapped[str] = mapped_column(String(40))
    open_order: Mapped[str | None] = mapped_column(String(40))
    """The order while the approval waits, else None: so the database itself refuses a second one."""
    amount: Mapped[str] = mapped_column(String(40))
    """Exact decimal text."""
    currency: Mapped[str] = mapped_column(String(3))
    verdict: Mapped[str] = mapped_column(String(20))
    user_id: Mapped[int] = mapped_column(BigInteger)
    approved_at: Mapped[datetime]
    known: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """``transactions``: ids of the refunds that Amazon showed already."""
    state: Mapped[str] = mapped_column(String(12), default="waiting")
    seen_amount: Mapped[str | None] = mapped_column(String(40))
    seen_currency: Mapped[str | None] = mapped_column(String(3))
    seen_at: Mapped[datetime | None]
    look_at: Mapped[datetime | None]
    """When Amazon is asked again whether the refund was made; None when nobody waits for it any more."""

    __table_args__ = (
        UniqueConstraint("tenant_id", "open_order"),
        Index("ix_refund_approvals_order", "tenant_id", "order_id", "approved_at"),
        Index("ix_refund_approvals_look", "tenant_id", "look_at"),
    )
