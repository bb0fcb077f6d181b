"""What the seller's own warehouse knows of a parcel and of the stock; no buyer's data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from backend.domain.order import Money


@dataclass(frozen=True, slots=True)
class WarehouseShipment:
    """One parcel of one order as the warehouse sent it out, told by a Source at ``fetched_at`` (aware, UTC).

    ``carrier`` is the warehouse's text. ``last_mile_number`` is the number of the carrier who hands the
    parcel over, where a cross-border parcel has two. ``shipped_at`` is aware; a day without a time is the
    beginning of that day in the warehouse's zone. ``label_cost`` is what the seller paid for the label.
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
