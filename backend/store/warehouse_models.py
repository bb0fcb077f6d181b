"""Tables of what warehouses sent us. Nothing of a buyer's is in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.store.models import Base


class WarehouseParcel(Base):
    """One parcel as a warehouse told us of it by a file or a push; nothing of the buyer's."""

    __tablename__ = "warehouse_parcels"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    connection_id: Mapped[str] = mapped_column(
        ForeignKey("connections.id", ondelete="CASCADE"), primary_key=True
    )
    order_key: Mapped[str] = mapped_column(String(64), primary_key=True)
    """The order's id as ``domain.order.order_key`` spells it."""
    number: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Empty until the warehouse tells one."""
    order_id: Mapped[str] = mapped_column(String(64))
    carrier: Mapped[str | None] = mapped_column(String(120))
    last_mile_number: Mapped[str | None] = mapped_column(String(64))
    shipped_at: Mapped[datetime | None]
    warehouse: Mapped[str | None] = mapped_column(String(120))
    label_cost: Mapped[str | None] = mapped_column(String(40))
    """Decimal text, exact."""
    currency: Mapped[str | None] = mapped_column(String(3))
    weight_grams: Mapped[int | None] = mapped_column(Integer)
    items: Mapped[list[list[Any]] | None] = mapped_column(JSON(none_as_null=True))
    """What lies in it, as [SKU, quantity]."""
    told_at: Mapped[datetime]

    __table_args__ = (Index("ix_warehouse_parcels_told", "told_at"),)


class WarehouseStock(Base):
    """What a warehouse last told us to be on hand of a SKU."""

    __tablename__ = "warehouse_stock"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    connection_id: Mapped[str] = mapped_column(
        ForeignKey("connections.id", ondelete="CASCADE"), primary_key=True
    )
    sku: Mapped[str] = mapped_column(String(80), primary_key=True)
    on_hand: Mapped[int] = mapped_column(Integer)
    as_of: Mapped[datetime]
