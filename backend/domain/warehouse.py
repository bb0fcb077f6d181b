"""What the seller's own warehouse knows of a parcel and of the stock; no buyer's data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from backend.domain.carriers import normalised
from backend.domain.order import Money, Order, OrderItem, Package, order_key

SENT_IN: Final = "intake"
"""Source of what a warehouse sends us by itself, as files or pushes."""


@dataclass(frozen=True, slots=True)
class Packed:
    """``quantity`` units of one SKU in a parcel."""

    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class WarehouseShipment:
    """One parcel of one order as the warehouse sent it out, told by a Source at ``fetched_at`` (aware, UTC).

    ``carrier`` is the warehouse's text. ``last_mile_number`` is the number of the carrier who hands the
    parcel over, where a cross-border parcel has two. ``shipped_at`` is aware; a day without a time is the
    beginning of that day in the warehouse's zone. ``label_cost`` is what the seller paid for the label.
    ``items`` are what lies in it, each SKU once; empty where the warehouse does not tell.
    """

    order_id: str
    source: str
    fetched_at: datetime
    carrier: str | None = None
    number: str | None = None
    last_mile_number: str | None = None
    shipped_at: datetime | None = None
    warehouse: str | None = None
    label_cost: Money | None = None
    weight_grams: int | None = None
    items: tuple[Packed, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same parcel when it is told again: order and number."""
        return self.order_id, self.number or ""


@dataclass(frozen=True, slots=True)
class StockLevel:
    """How many units of ``sku`` can be sent today, all warehouses together; ``as_of`` is aware."""

    sku: str
    on_hand: int
    as_of: datetime
    source: str


@dataclass(frozen=True, slots=True)
class Pairs:
    """An order's packages beside the warehouse's parcels, all with numbers.

    ``same`` are those that go by one number, the last-mile number included; what the channel or the
    warehouse alone knows stands apart.
    """

    same: tuple[tuple[Package, WarehouseShipment], ...]
    only_channel: tuple[Package, ...]
    only_warehouse: tuple[WarehouseShipment, ...]


def pair(packages: Sequence[Package], sent: Sequence[WarehouseShipment]) -> Pairs:
    """Which parcel of the warehouse is which package; each parcel goes to one package at most."""
    if not sent:
        return Pairs((), tuple(package for package in packages if package.number), ())
    left = [one for one in sent if one.number]
    same: list[tuple[Package, WarehouseShipment]] = []
    alone: list[Package] = []
    for package in packages:
        if not package.number:
            continue
        wanted = normalised(package.number)
        found = next((one for one in left if wanted in numbers_of(one)), None)
        if found is None:
            alone.append(package)
        else:
            left.remove(found)
            same.append((package, found))
    return Pairs(tuple(same), tuple(alone), tuple(left))


def sent_of(sent: Sequence[WarehouseShipment], order: Order) -> list[WarehouseShipment]:
    """What warehouses told of this order."""
    key = order_key(order.order_id)
    return [one for one in sent if order_key(one.order_id) == key]


def numbers_of(one: WarehouseShipment) -> frozenset[str]:
    """All numbers that the parcel goes by, normalised."""
    return frozenset(normalised(number) for number in (one.number, one.last_mile_number) if number)


def contents(order: Order, package: Package | None, sent: WarehouseShipment | None) -> tuple[OrderItem, ...]:
    """What lies in a parcel, as lines of the order with the quantities in it: in the word of the warehouse,
    which packed it, else as it was confirmed to the channel. Empty where neither tells."""
    if sent is not None and sent.items:
        return tuple(line for one in sent.items for line in _lines_of(order, one))
    told = dict(package.contents) if package is not None else {}
    return tuple(replace(item, quantity=told[item.item_id]) for item in order.items if told.get(item.item_id))


def _lines_of(order: Order, packed: Packed) -> list[OrderItem]:
    """The order's lines of this SKU, filled in turn; what is in none of them stands by its SKU alone."""
    lines, left = [], packed.quantity
    for item in order.items:
        if item.sku is not None and item.sku.casefold() == packed.sku.casefold() and left:
            lines.append(replace(item, quantity=min(left, item.quantity)))
            left -= lines[-1].quantity
    if left:
        lines.append(OrderItem("", packed.sku, left, sku=packed.sku))
    return lines


def can_replace(order: Order, stock: Sequence[StockLevel]) -> bool | None:
    """Whether every line of ``order`` can be sent again from what is on hand; None while a SKU's stock is
    not known. One warehouse system must have enough, as two may count the same shelf."""
    wanted: dict[str, int] = {}
    for item in order.items:
        if item.sku is None:
            return None
        wanted[item.sku] = wanted.get(item.sku, 0) + item.quantity
    on_hand = {sku: [level.on_hand for level in stock if level.sku == sku] for sku in wanted}
    if any(levels and max(levels) < wanted[sku] for sku, levels in on_hand.items()):
        return False
    return True if wanted and all(on_hand.values()) else None
