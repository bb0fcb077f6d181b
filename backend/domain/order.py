"""An order as its channel tells it, without the buyer's personal data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount; never a float. ``currency`` is an ISO 4217 code."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Window:
    """A promised time span; both ends are instants in UTC, either may be unknown."""

    earliest: datetime | None = None
    latest: datetime | None = None


NO_WINDOW = Window()


@dataclass(frozen=True, slots=True)
class OrderItem:
    """One line of an order.

    ``shipping``, its tax and its discount are the line's part of what the buyer paid, for the whole
    quantity; a discount is positive. None where the source did not say.
    """

    item_id: str
    title: str
    quantity: int
    asin: str | None = None
    sku: str | None = None
    quantity_shipped: int | None = None
    signature_required: bool = False
    buyer_asked_cancel: bool = False
    shipping: Money | None = None
    shipping_tax: Money | None = None
    shipping_discount: Money | None = None


@dataclass(frozen=True, slots=True)
class Charges:
    """What the buyer paid; None where the source did not say. Amounts are order totals.

    ``tax_included`` says whether the prices already contain the tax; None where the order's own sums do
    not show it.
    """

    items: Money | None = None
    shipping: Money | None = None
    shipping_tax: Money | None = None
    shipping_discount: Money | None = None
    total: Money | None = None
    tax_included: bool | None = None


NO_CHARGES = Charges()


@dataclass(frozen=True, slots=True)
class Package:
    """A parcel as the order channel knows it: the number that was uploaded, and its coarse status.

    ``carrier`` is the channel's text, kept verbatim. ``status`` and ``detailed_status`` are Amazon's
    packageStatus in lower case; ``detailed_status`` is often absent in production
    (amzn/selling-partner-api-models issue 5127). ``milestone`` is what the channel's word means; it proves no
    scan. ``contents`` are the lines in it as (item id, quantity). ``ship_from`` is the country that the
    seller sent it from (ISO code).
    """

    reference: str
    carrier: str | None
    number: str | None
    status: str | None = None
    detailed_status: str | None = None
    shipped_at: datetime | None = None
    service: str | None = None
    contents: tuple[tuple[str, int], ...] = ()
    ship_from: str | None = None
    milestone: Milestone = Milestone.UNKNOWN


@dataclass(frozen=True, slots=True)
class Order:
    """One order as one Source told it at ``fetched_at`` (aware, UTC).

    ``marketplace`` is Amazon's marketplace id (``ATVPDKIKX0DER``), or the shop's name.
    """

    order_id: str
    channel: Channel
    fulfillment: Fulfillment
    status: OrderStatus
    source: str
    fetched_at: datetime
    marketplace: str = ""
    purchased_at: datetime | None = None
    ship_by: Window = NO_WINDOW
    deliver_by: Window = NO_WINDOW
    service_level: str | None = None
    programs: tuple[str, ...] = ()
    items: tuple[OrderItem, ...] = ()
    charges: Charges = NO_CHARGES
    packages: tuple[Package, ...] = ()


def order_key(order_id: str) -> str:
    """What makes two spellings of an order id the same: shops print ``#1001``, people type ``1001``."""
    return order_id.strip().lstrip("#").casefold()
