"""Amazon's Finances 2024-06-19: what was refunded, collected and paid for labels on one order.

Shape: Amazon's model ``finances_2024-06-19.json``. The model names hardly any word inside, so the words
come from answers that were published: a transaction's ``transactionType`` is ``Shipment`` (money in),
``Refund`` (chargebacks come as Refund too: selling-partner-api-models issue 4274), a claim's own word, or
``ServiceFee`` with the description ``MfnPostageFee`` (a label bought through Amazon). Breakdowns are trees;
the leaves that concern the buyer are listed in ``BUYER_PARTS``. Amounts are signed from the seller's side,
and are split into price and tax also where the marketplace shows prices with tax.

Events may lag 48 hours (description of listTransactions), which ``Ledger.as_of`` tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from backend.domain.charges import FINANCES_LAG, Ledger, Refund, rounded
from backend.domain.order import Money
from backend.errors import Transient
from backend.sources.amazon.client import AmazonOrders
from backend.sources.amazon.lwa import SOURCE

TRANSACTIONS_PATH = "/finances/2024-06-19/transactions"
MAX_PAGES = 10
"""Burst of listTransactions; one order's transactions fit on one page, but pages may be empty."""

MAX_MAGNITUDE = 15
"""Amounts with more digits than this before the point are none."""

BUYER_PARTS = {
    "OurPricePrincipal": "items",
    "OurPriceDiscount": "items",
    "OurPriceTax": "items_tax",
    "OurPriceTaxDiscount": "items_tax",
    "ShippingPrincipal": "shipping",
    "ShippingDiscount": "shipping",
    "ShippingTax": "shipping_tax",
    "ShippingTaxDiscount": "shipping_tax",
}
"""Leaves of the breakdowns that the buyer paid or got back. Fees are the seller's own, and
``MarketplaceFacilitatorTax-…`` is Amazon taking the same tax to hand it on: neither is the buyer's."""

GROUPS = {"ProductCharges": "items", "Shipping": "shipping"}
"""Groups that count as a leaf when Amazon gives them without parts."""

GIVING_BACK = ("refund", "guaranteeclaim", "chargeback")
"""Kinds of transaction that can give a buyer money back; whether one did, its amounts tell."""

OPAQUE_GROUPS = frozenset({"Tax", "Promo", "PromoRebates"})
"""Groups whose parts are needed to know whether they belong to the items or to the shipping."""

_NOT_THE_BUYERS = frozenset({"AmazonFees", "FBAFees", "Expenses"})


class AmazonFinances(AmazonOrders):
    """The same seller account, also asked about money; needs the role Finance and Accounting."""

    def ledger(self, order_id: str) -> Ledger:
        """What Finances show about one order (listTransactions: 0.5 calls a second, burst 10).

        An order without transactions (not yet posted, or another seller's) has an empty Ledger that is not
        ``posted``: Amazon does not tell these apart. No marketplace is named, since that hides US merchant
        orders (description of listTransactions).

        Raises Denied (``reconnect`` or ``missing_role``), RateLimited, Transient, Invalid.
        """
        params = {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": order_id}
        rows: list[dict[str, Any]] = []
        for _ in range(MAX_PAGES):
            answer = self._send("GET", TRANSACTIONS_PATH, quota="transactions", params=params)
            try:
                body = answer.json(parse_float=Decimal)
            except (ValueError, ArithmeticError) as error:
                raise Transient("Amazon's transactions are not JSON", source=SOURCE) from error
            payload = _payload(body)
            rows += _dicts(payload.get("transactions"))
            token = payload.get("nextToken")
            if not isinstance(token, str) or not token:
                return parse_transactions(rows, order_id=order_id, fetched_at=self._clock())
            params = {**params, "nextToken": token}
        raise Transient("Amazon's list of transactions does not end", source=SOURCE)


@dataclass(frozen=True, slots=True)
class _Transaction:
    """What is read of one transaction; ``parts`` is None when no breakdown names the buyer's parts."""

    id: str
    kind: str
    about: str
    posted_at: datetime | None
    total: Money | None
    parts: dict[str, Money] | None
    shipment_id: str | None
    released_from: str | None


def parse_transactions(
    transactions: Iterable[dict[str, Any]], *, order_id: str, fetched_at: datetime
) -> Ledger:
    """Read the ``transactions`` of one or more pages; amounts must be Decimal or int, a float is refused.

    A transaction whose payment to the seller was deferred comes a second time when it is released, and
    names the first (DEFERRED_TRANSACTION_ID): it is counted once. Other orders' are left out.
    """
    own = [_transaction(row) for row in transactions if _related(row, "ORDER_ID") == order_id]
    found = _counted_once(own)
    labels = [one.total for one in found if _is_label(one) and one.total is not None]
    return Ledger(
        order_id=order_id,
        fetched_at=fetched_at,
        as_of=fetched_at - FINANCES_LAG,
        refunds=tuple(refund for one in found if (refund := _refund(one, order_id)) is not None),
        collected=_collected([one for one in found if one.kind == "shipment"]),
        label_cost=_turned(_sum(labels)),
        posted=bool(found),
    )


def _counted_once(transactions: list[_Transaction]) -> list[_Transaction]:
    """Each movement once: without repeats of an id, and without releases of a transaction that is here."""
    by_id = {one.id: one for one in transactions if one.id}
    nameless = [one for one in transactions if not one.id]
    return [one for one in by_id.values() if one.released_from not in by_id] + nameless


def _is_label(one: _Transaction) -> bool:
    return one.kind == "servicefee" and "mfnpostagefee" in one.about


def _refund(one: _Transaction, order_id: str) -> Refund | None:
    """A transaction as a Refund; None for one that gives nothing back to the buyer."""
    if not any(word in one.kind for word in GIVING_BACK):
        return None
    total = _turned(one.total)
    if one.parts is None:
        # Without parts the total alone tells; a refund takes it from the seller.
        taken = total is not None and total.amount > 0
        return Refund(order_id, one.id, one.posted_at, total=total) if taken else None
    if not any(part.amount < 0 for part in one.parts.values()):
        return None
    nothing = Money(Decimal(), next(iter(one.parts.values())).currency)
    back = {name: _turned(part) for name, part in one.parts.items()}
    return Refund(
        order_id=order_id,
        transaction_id=one.id,
        posted_at=one.posted_at,
        items=back.get("items", nothing),
        items_tax=back.get("items_tax", nothing),
        shipping=back.get("shipping", nothing),
        shipping_tax=back.get("shipping_tax", nothing),
        total=total,
    )


def _collected(shipments: list[_Transaction]) -> Money | None:
    """Shipping with tax over all shipments; None unless every one is known, named and told once."""
    names = {one.shipment_id for one in shipments}
    if None in names or len(names) < len(shipments) or not all(one.parts for one in shipments):
        return None
    # A part that is not the shipping's counts as nothing of it: free shipping is zero, not unknown.
    return _sum(
        part if name in ("shipping", "shipping_tax") else Money(Decimal(), part.currency)
        for one in shipments
        for name, part in (one.parts or {}).items()
    )


def _transaction(row: dict[str, Any]) -> _Transaction:
    return _Transaction(
        id=_text(row.get("transactionId")),
        kind=_word(row.get("transactionType")),
        about=_word(row.get("description")),
        posted_at=_instant(row.get("postedDate")),
        total=_money(row.get("totalAmount")),
        parts=_parts(row),
        shipment_id=_related(row, "SHIPMENT_ID"),
        released_from=_related(row, "DEFERRED_TRANSACTION_ID"),
    )


def _parts(row: dict[str, Any]) -> dict[str, Money] | None:
    """The buyer's parts, added up over the items; None where they are not told, or not told apart.

    Items hold the detail; some kinds of transaction have it on themselves only (issue 4993).
    """
    trees = [tree for item in _dicts(row.get("items")) for tree in _dicts(item.get("breakdowns"))]
    found: dict[str, list[Money]] = {}
    trees = trees or _dicts(row.get("breakdowns"))
    if not trees:
        return None
    for tree in trees:
        for name, money in _leaves(tree):
            if name is None or money is None:
                return None
            found.setdefault(name, []).append(money)
    sums = {name: total for name, amounts in found.items() if (total := _sum(amounts)) is not None}
    return sums if len(sums) == len(found) else None


def _leaves(tree: dict[str, Any]) -> Iterator[tuple[str | None, Money | None]]:
    """(part, amount) of every leaf that concerns the buyer; part None where it cannot be told."""
    kind, money = _text(tree.get("breakdownType")), _money(tree.get("breakdownAmount"))
    children = _dicts(tree.get("breakdowns"))
    if kind in _NOT_THE_BUYERS:
        return
    if kind in BUYER_PARTS:
        yield BUYER_PARTS[kind], money
    elif children:
        for child in children:
            yield from _leaves(child)
    elif kind in GROUPS:
        yield GROUPS[kind], money
    elif kind in OPAQUE_GROUPS and (money is None or money.amount):
        yield None, money


def _payload(body: Any) -> dict[str, Any]:
    """The model wraps the answer in ``payload``; production was seen without (both are read)."""
    if not isinstance(body, dict):
        raise Transient("Amazon's transactions cannot be read", source=SOURCE)
    payload = body.get("payload", body)
    if not isinstance(payload, dict):
        raise Transient("Amazon's transactions cannot be read", source=SOURCE)
    return payload


def _related(row: dict[str, Any], name: str) -> str | None:
    return next(
        (
            _text(one.get("relatedIdentifierValue")) or None
            for one in _dicts(row.get("relatedIdentifiers"))
            if one.get("relatedIdentifierName") == name
        ),
        None,
    )


def _sum(amounts: Iterable[Money]) -> Money | None:
    """None when there is nothing to add, or when the currencies differ."""
    known = list(amounts)
    if len({money.currency for money in known}) != 1:
        return None
    return Money(sum((money.amount for money in known), Decimal()), known[0].currency)


def _turned(money: Money | None) -> Money | None:
    """From the seller's side to the other one: what the seller lost, somebody got."""
    return Money(-money.amount if money.amount else Decimal(), money.currency) if money else None


def _money(value: Any) -> Money | None:
    raw = value if isinstance(value, dict) else {}
    amount, currency = raw.get("currencyAmount"), _text(raw.get("currencyCode"))
    if isinstance(amount, int) and not isinstance(amount, bool):
        amount = Decimal(amount)
    if not isinstance(amount, Decimal) or not amount.is_finite() or not currency:
        return None
    return _in_minor_units(Money(amount, currency)) if amount.adjusted() < MAX_MAGNITUDE else None


def _in_minor_units(money: Money) -> Money:
    """JSON drops a number's last zeros; the amount itself stays exact."""
    padded = rounded(money)
    return padded if padded.amount == money.amount else money


def _instant(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_text(value))
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _word(value: Any) -> str:
    """Small letters only: Amazon's spelling of its own words varies (``ServiceFee``, ``Service Fee``)."""
    return "".join(letter for letter in _text(value).lower() if letter.isalpha())


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
