"""What warehouses sent us, by tenant, Connection and order: parcels that left, and what is on hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from itertools import islice
from typing import TypeVar

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.domain.order import Money, order_key
from backend.domain.warehouse import SENT_IN, Packed, StockLevel, WarehouseShipment
from backend.store.database import Database
from backend.store.models import TicketFacts, TicketOrder
from backend.store.tickets import OPEN
from backend.store.warehouse_models import WarehouseParcel, WarehouseStock

T = TypeVar("T")

AT_ONCE = 500
"""Rows of one transaction, so that a long file keeps nobody waiting."""


@dataclass
class Taken:
    """How many rows were new, said something else than before, or the same; ``changed_orders`` are the orders
    of the first two."""

    new: int = 0
    changed: int = 0
    same: int = 0
    changed_orders: set[str] = field(default_factory=set)

    def count(self, outcome: str, order_id: str | None = None) -> None:
        """One row more."""
        setattr(self, outcome, getattr(self, outcome) + 1)
        if outcome != "same" and order_id is not None:
            self.changed_orders.add(order_id)

    def add(self, other: Taken) -> None:
        """The rows of a further batch."""
        self.new += other.new
        self.changed += other.changed
        self.same += other.same
        self.changed_orders |= other.changed_orders


class WarehouseRows:
    """Keep and find rows; every call names tenant and Connection."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take_shipments(
        self, tenant_id: str, connection_id: str, shipments: Sequence[WarehouseShipment]
    ) -> Taken:
        """Keep parcels; the same ones again change nothing, and what is told late never replaces what was
        told after it."""

        def keep(session: Session, batch: Sequence[WarehouseShipment]) -> Taken:
            taken = Taken()
            keys = {order_key(one.order_id) for one in batch}
            rows = {
                (row.order_key, row.number): row
                for row in session.scalars(
                    select(WarehouseParcel).where(
                        *_parcels_of(tenant_id, connection_id), WarehouseParcel.order_key.in_(keys)
                    )
                )
            }
            numbered = {order for order, number in rows if number}
            for one in batch:
                key = (order_key(one.order_id), one.number or "")
                if one.number and (bare := rows.pop((key[0], ""), None)) is not None:
                    # It was told without a number first: this is that parcel.
                    session.delete(bare)
                row = rows.get(key)
                if row is None and not one.number and key[0] in numbered:
                    taken.count("same")
                    continue
                if one.number:
                    numbered.add(key[0])
                if row is None:
                    row = rows[key] = WarehouseParcel(
                        tenant_id=tenant_id, connection_id=connection_id, order_key=key[0], number=key[1]
                    )
                    session.add(row)
                    taken.count("new", one.order_id)
                elif row.told_at > one.fetched_at:
                    taken.count("same")
                    continue
                elif _same_parcel(row, one):
                    taken.count("same")
                else:
                    taken.count("changed", one.order_id)
                _write_parcel(row, one)
            return taken

        return self._in_batches(shipments, keep)

    def take_stock(self, tenant_id: str, connection_id: str, levels: Sequence[StockLevel]) -> Taken:
        """Keep stock levels; an older one never replaces a newer one."""

        def keep(session: Session, batch: Sequence[StockLevel]) -> Taken:
            taken = Taken()
            rows = {
                row.sku: row
                for row in session.scalars(
                    select(WarehouseStock).where(
                        WarehouseStock.tenant_id == tenant_id,
                        WarehouseStock.connection_id == connection_id,
                        WarehouseStock.sku.in_([one.sku for one in batch]),
                    )
                )
            }
            for one in batch:
                row = rows.get(one.sku)
                if row is None:
                    rows[one.sku] = row = WarehouseStock(
                        tenant_id=tenant_id,
                        connection_id=connection_id,
                        sku=one.sku,
                        on_hand=one.on_hand,
                        as_of=one.as_of,
                    )
                    session.add(row)
                    taken.count("new")
                elif row.as_of > one.as_of or row.on_hand == one.on_hand:
                    taken.count("same")
                    row.as_of = max(row.as_of, one.as_of)
                else:
                    taken.count("changed")
                    row.on_hand, row.as_of = one.on_hand, one.as_of
            return taken

        return self._in_batches(levels, keep)

    def shipments_of(
        self, tenant_id: str, connection_id: str, order_id: str, *, source: str = SENT_IN
    ) -> tuple[WarehouseShipment, ...]:
        """The parcels of an order, as ``source``, the Connection's kind, told them by itself."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(WarehouseParcel)
                .where(
                    *_parcels_of(tenant_id, connection_id),
                    WarehouseParcel.order_key == order_key(order_id),
                )
                .order_by(WarehouseParcel.number)
            )
            return tuple(_shipment(row, source=source) for row in rows)

    def stock(self, tenant_id: str, connection_id: str, sku: str) -> StockLevel | None:
        """What is on hand of a SKU; None when it was never told."""
        with self._database.reading() as session:
            row = session.get(WarehouseStock, (tenant_id, connection_id, sku))
            return StockLevel(row.sku, row.on_hand, row.as_of, SENT_IN) if row is not None else None

    def tickets_of(self, tenant_id: str, order_ids: Iterable[str]) -> list[int]:
        """Open tickets that speak of any of these orders."""
        found: set[int] = set()
        spelled = (one for order_id in order_ids for one in (order_id, f"#{order_id.lstrip('#')}"))
        for batch in _batches(spelled):
            with self._database.reading() as session:
                found |= set(
                    session.scalars(
                        select(TicketOrder.ticket_id)
                        .join(
                            TicketFacts,
                            (TicketFacts.tenant_id == TicketOrder.tenant_id)
                            & (TicketFacts.ticket_id == TicketOrder.ticket_id),
                        )
                        .where(
                            TicketOrder.tenant_id == tenant_id,
                            TicketOrder.order_id.in_(batch),
                            TicketFacts.status.in_(OPEN),
                        )
                    )
                )
        return sorted(found)

    def purge(self, *, before: datetime) -> int:
        """Forget what was told before ``before``; returns how many rows."""
        with self._database.transaction() as session:
            parcels = session.execute(delete(WarehouseParcel).where(WarehouseParcel.told_at < before))
            stock = session.execute(delete(WarehouseStock).where(WarehouseStock.as_of < before))
            return sum(int(getattr(gone, "rowcount", 0)) for gone in (parcels, stock))

    def _in_batches(self, rows: Sequence[T], keep: Callable[[Session, Sequence[T]], Taken]) -> Taken:
        taken = Taken()
        for batch in _batches(rows):
            try:
                taken.add(self._in_transaction(batch, keep))
            except IntegrityError:
                # Another push brought one of these rows at the same moment; now it is there.
                taken.add(self._in_transaction(batch, keep))
        return taken

    def _in_transaction(self, batch: Sequence[T], keep: Callable[[Session, Sequence[T]], Taken]) -> Taken:
        with self._database.transaction() as session:
            return keep(session, batch)


@dataclass(frozen=True, slots=True)
class StoredWarehouse:
    """A warehouse (ports.Warehouse) that answers from what it sent us."""

    rows: WarehouseRows
    tenant_id: str
    connection_id: str
    source: str = SENT_IN

    def shipments_of(self, order_id: str) -> tuple[WarehouseShipment, ...]:
        """The order's parcels."""
        return self.rows.shipments_of(self.tenant_id, self.connection_id, order_id)

    def stock(self, sku: str) -> StockLevel | None:
        """What is on hand of a SKU."""
        return self.rows.stock(self.tenant_id, self.connection_id, sku)

    def check(self) -> None:
        """Nothing to test: the warehouse calls us."""


def _batches(rows: Iterable[T]) -> Iterator[list[T]]:
    left = iter(rows)
    while batch := list(islice(left, AT_ONCE)):
        yield batch


def _parcels_of(tenant_id: str, connection_id: str) -> tuple[ColumnElement[bool], ...]:
    return (WarehouseParcel.tenant_id == tenant_id, WarehouseParcel.connection_id == connection_id)


def _write_parcel(row: WarehouseParcel, one: WarehouseShipment) -> None:
    row.order_id, row.told_at = one.order_id, one.fetched_at
    row.carrier, row.last_mile_number, row.warehouse = one.carrier, one.last_mile_number, one.warehouse
    row.shipped_at, row.weight_grams = one.shipped_at, one.weight_grams
    row.label_cost = str(one.label_cost.amount) if one.label_cost else None
    row.currency = one.label_cost.currency if one.label_cost else None
    row.items = [[item.sku, item.quantity] for item in one.items] or None


def _same_parcel(row: WarehouseParcel, one: WarehouseShipment) -> bool:
    return _shipment(row, fetched_at=one.fetched_at, source=one.source) == one


def _shipment(
    row: WarehouseParcel, *, fetched_at: datetime | None = None, source: str = SENT_IN
) -> WarehouseShipment:
    cost = Money(Decimal(row.label_cost), row.currency) if row.label_cost and row.currency else None
    return WarehouseShipment(
        order_id=row.order_id,
        source=source,
        fetched_at=fetched_at or row.told_at,
        carrier=row.carrier,
        number=row.number or None,
        last_mile_number=row.last_mile_number,
        shipped_at=row.shipped_at,
        warehouse=row.warehouse,
        label_cost=cost,
        weight_grams=row.weight_grams,
        items=tuple(Packed(sku, quantity) for sku, quantity in row.items or ()),
    )
