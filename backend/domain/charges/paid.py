"""What was paid for shipping, what of it was given back, and what is left; exact, in one currency."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal

from babel.numbers import get_currency_precision

from backend.domain.charges.model import Missing, Refund
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.order import Money, Order, OrderItem

TAX_ON_TOP = frozenset({"US", "CA"})
"""Countries whose prices never contain the tax."""


def rounded(money: Money, *, rounding: str = ROUND_HALF_EVEN) -> Money:
    """``money`` in whole minor units of its currency (ISO 4217 by CLDR: cents, or whole yen)."""
    step = Decimal(1).scaleb(-get_currency_precision(money.currency))
    return Money(money.amount.quantize(step, rounding=rounding), money.currency)


@dataclass(frozen=True, slots=True)
class Charge:
    """``price`` as the marketplace shows it, before the discount; ``paid`` after it, with tax."""

    price: Money
    paid: Money
    tax: Money | None

    @classmethod
    def of(cls, order: Order) -> Charge | None:
        """None where the price is unknown, or the parts do not fit together."""
        charges = order.charges
        price = charges.shipping or _total(item.shipping for item in order.items)
        if price is None or price.amount < 0:
            return None
        included = tax_included(order)
        tax, off = charges.shipping_tax, charges.shipping_discount
        if any(part is not None and part.currency != price.currency for part in (tax, off)):
            return None
        base = max(Decimal(), price.amount - (off.amount if off else 0))
        tax_amount = max(Decimal(), tax.amount) if tax else Decimal()
        # Where it is not known whether the price contains the tax, the lower sum is the safe one.
        paid = base + tax_amount if included is False else base
        known = tax is not None and included is not None and tax_amount <= paid
        return cls(
            price,
            rounded(Money(paid, price.currency)),
            rounded(Money(tax_amount, price.currency)) if known else None,
        )

    def tax_in(self, part: Money) -> Money | None:
        """The tax within ``part`` of what was paid."""
        if self.tax is None or not self.paid.amount:
            return None
        return rounded(Money(part.amount * self.tax.amount / self.paid.amount, part.currency))


def tax_included(order: Order) -> bool | None:
    """Whether the order's prices contain the tax; None for a marketplace that we do not know.

    In the US and Canada they never do. Elsewhere the order's own sums decide (business orders differ), and
    without them the custom of the marketplace: contained.
    """
    place = MARKETPLACES.get(order.marketplace)
    if place is not None and place.country in TAX_ON_TOP:
        return False
    if order.charges.tax_included is not None:
        return order.charges.tax_included
    return True if place is not None else None


def paid_for(item: OrderItem, included: bool | None) -> Decimal | None:
    """What was paid to ship one line: its price less its discount, with the tax where that is added."""
    if item.shipping is None or item.quantity < 1:
        return None
    off = item.shipping_discount.amount if item.shipping_discount else Decimal()
    tax = item.shipping_tax.amount if item.shipping_tax and included is False else Decimal()
    return max(Decimal(), item.shipping.amount - off) + max(Decimal(), tax)


def given_back(
    order: Order, charge: Charge | None, refunds: Sequence[Refund] | None
) -> tuple[Money | None, Missing | None]:
    """What was given back for shipping, with tax; None, and why, where that is not known."""
    if refunds is None or charge is None:
        return None, Missing.REFUNDS
    total = Decimal()
    for refund in refunds:
        if refund.order_id != order.order_id:
            continue
        if refund.shipping is None:
            return None, Missing.REFUND_SPLIT
        parts = [part for part in (refund.shipping, refund.shipping_tax) if part is not None and part.amount]
        if any(part.currency != charge.paid.currency for part in parts):
            return None, Missing.REFUND_CURRENCY
        total += max(Decimal(), sum((part.amount for part in parts), Decimal()))
    return rounded(Money(total, charge.paid.currency)), None


def left(paid: Money, back: Money) -> Money:
    """What of ``paid`` was not given back; rounded down, so that it is never too much."""
    amount = max(Decimal(), paid.amount - back.amount)
    return rounded(Money(amount, paid.currency), rounding=ROUND_DOWN)


def proposal(due: Decimal, limit: Money, back: Money) -> Money | None:
    """What is due and not given back yet; at most the limit."""
    wanted = rounded(Money(due - back.amount, limit.currency))
    amount = min(wanted.amount, limit.amount)
    return Money(amount, limit.currency) if amount > 0 else None


def _total(parts: Iterable[Money | None]) -> Money | None:
    """None where a part is unknown, where there is none, or where the currencies differ."""
    amounts = list(parts)
    known = [part for part in amounts if part is not None]
    if not known or len(known) < len(amounts) or len({part.currency for part in known}) > 1:
        return None
    return Money(sum((part.amount for part in known), Decimal()), known[0].currency)
