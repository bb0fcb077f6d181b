"""Amazon's Finances 2024-06-19 over a World: the transactions of one order, as listTransactions gives them.

Registered on the Amazon emulator, which knows whose token a call carries. ``tests/contract/
test_finances.py`` holds every answer against Amazon's model.
"""

from __future__ import annotations

import base64
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any

from flask import Blueprint, Response, jsonify, request

from backend.domain.marketplaces import MARKETPLACES
from backend.emulators.world import Item, OrderRecord, Seller, World

RATE = (0.5, 10)
"""Amazon's usage plan of listTransactions: calls a second, burst."""

PAGE_SIZE = 2
"""Small, so that a client that forgets the next page is found out."""

FILTERS = ("ORDER_ID", "FINANCIAL_EVENT_GROUP_ID")
PAID = ("SHIPPED", "PARTIALLY_SHIPPED")
FEE_RATE = Decimal("-0.15")


def blueprint(
    world: World,
    seller_of_call: Callable[[], Seller | Response],
    over_quota: Callable[[Seller], Response | None],
) -> Blueprint:
    """The blueprint; a refusal of ``seller_of_call`` or ``over_quota`` is answered as it is."""
    pages = Blueprint("finances", __name__)

    @pages.get("/finances/2024-06-19/transactions")
    def transactions() -> Response:
        seller = seller_of_call()
        if isinstance(seller, Response):
            return seller
        refusal = over_quota(seller)
        if refusal is not None:
            return refusal
        name, value = request.args.get("relatedIdentifierName"), request.args.get("relatedIdentifierValue")
        if (name is None) != (value is None) or (name is not None and name not in FILTERS):
            return _invalid("Related identifier is not supported")
        if name is None and not request.args.get("postedAfter"):
            return _invalid("Start date cannot be null")
        start = _offset(request.args.get("nextToken"), value)
        if start is None:
            return _invalid("Invalid next token")
        with world.lock:
            found = [
                row
                for order in world.orders.values()
                if order.seller_id == seller.seller_id
                for row in render(order, world.now())
                if name is None or _has(row, name, value)
            ]
        payload: dict[str, Any] = {"transactions": found[start : start + PAGE_SIZE]}
        if start + PAGE_SIZE < len(found):
            payload["nextToken"] = _token(start + PAGE_SIZE, value)
        return _named(jsonify(payload=payload))

    return pages


def render(order: OrderRecord, now: datetime) -> list[dict[str, Any]]:
    """All transactions of an order that Amazon shows at ``now``, oldest first."""
    rows = []
    if order.status in PAID:
        at = next((parcel.ship_time for parcel in order.packages if parcel.ship_time), order.purchased_at)
        if order.label_cost is not None:
            rows.append(_label(order, at))
        rows.append(_shipment(order, at))
    for number, refund in enumerate(order.refunds):
        if refund.at + refund.lag <= now:
            parts = (refund.items, refund.items_tax, refund.shipping, refund.shipping_tax, "0.00")
            amounts = [-Decimal(part) for part in parts]
            rows.append(
                _transaction(order, "Refund", "Refund Order", refund.at, f"refund-{number}", [amounts])
            )
    return rows


def _shipment(order: OrderRecord, at: datetime) -> dict[str, Any]:
    amounts = [
        [
            Decimal(part)
            for part in (item.price, item.tax, item.shipping, item.shipping_tax, f"-{item.shipping_discount}")
        ]
        for item in order.items
    ]
    return _transaction(order, "Shipment", "Order Payment", at, "shipment", amounts)


def _label(order: OrderRecord, at: datetime) -> dict[str, Any]:
    row = _frame(order, "ServiceFee", "MfnPostageFee", at, "label", -Decimal(order.label_cost or 0))
    row["breakdowns"] = [
        {"breakdownType": "Expenses", "breakdownAmount": row["totalAmount"], "breakdowns": []},
    ]
    return row


def _transaction(
    order: OrderRecord, kind: str, about: str, at: datetime, key: str, amounts: list[list[Decimal]]
) -> dict[str, Any]:
    """``amounts`` of each line: goods, their tax, shipping, its tax, shipping discount; signed."""
    lines = order.items[: len(amounts)]
    items = [
        _item(order, item, index, line) for index, (item, line) in enumerate(zip(lines, amounts, strict=True))
    ]
    total = sum((_signed(item["totalAmount"]) for item in items), Decimal())
    row = _frame(order, kind, about, at, key, total)
    row["items"] = items
    return row


def _item(order: OrderRecord, item: Item, index: int, amounts: list[Decimal]) -> dict[str, Any]:
    goods, goods_tax, shipping, shipping_tax, discount = amounts
    fee = (goods * FEE_RATE).quantize(Decimal("1") if order.currency == "JPY" else Decimal("0.01"))
    groups = {
        "Tax": {"OurPriceTax": goods_tax, "ShippingTax": shipping_tax},
        "ProductCharges": {"OurPricePrincipal": goods},
        "Shipping": {"ShippingPrincipal": shipping},
        "PromoRebates": {"ShippingDiscount": discount},
        "AmazonFees": {"Commission": fee},
    }
    return {
        "description": item.title,
        "relatedIdentifiers": [
            {
                "itemRelatedIdentifierName": "ORDER_ADJUSTMENT_ITEM_ID",
                "itemRelatedIdentifierValue": _digest(order, f"item-{index}", 14),
            }
        ],
        "totalAmount": _money(goods + goods_tax + shipping + shipping_tax + discount + fee, order.currency),
        "breakdowns": list(_groups(groups, order.currency)),
        "contexts": [
            {
                "contextType": "ProductContext",
                "asin": item.asin,
                "sku": item.sku,
                "quantityShipped": item.quantity,
                "fulfillmentNetwork": "AFN" if order.fulfilled_by == "AMAZON" else "MFN",
            }
        ],
    }


def _groups(groups: dict[str, dict[str, Decimal]], currency: str) -> Iterator[dict[str, Any]]:
    """Amazon leaves out what is nothing."""
    for name, leaves in groups.items():
        told = {leaf: amount for leaf, amount in leaves.items() if amount}
        if told:
            yield {
                "breakdownType": name,
                "breakdownAmount": _money(sum(told.values(), Decimal()), currency),
                "breakdowns": [
                    {"breakdownType": leaf, "breakdownAmount": _money(amount, currency), "breakdowns": []}
                    for leaf, amount in told.items()
                ],
            }


def _frame(
    order: OrderRecord, kind: str, about: str, at: datetime, key: str, total: Decimal
) -> dict[str, Any]:
    place = MARKETPLACES[order.marketplace]
    related = {
        "ORDER_ID": order.order_id,
        "FINANCIAL_EVENT_GROUP_ID": _digest(order, "group", 20),
    }
    if kind == "Shipment":
        related["SHIPMENT_ID"] = _digest(order, key, 14)
    if kind == "Refund":
        related["REFUND_ID"] = _digest(order, key, 14)
    return {
        "sellingPartnerMetadata": {
            "sellingPartnerId": order.seller_id,
            "accountType": "Standard Orders",
            "marketplaceId": order.marketplace,
        },
        "relatedIdentifiers": [
            {"relatedIdentifierName": name, "relatedIdentifierValue": value}
            for name, value in related.items()
        ],
        "transactionType": kind,
        "transactionId": _digest(order, f"{kind}-{key}", 32),
        "transactionStatus": "RELEASED",
        "description": about,
        "postedDate": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "totalAmount": _money(total, order.currency),
        "marketplaceDetails": {
            "marketplaceId": order.marketplace,
            "marketplaceName": place.host.capitalize(),
        },
    }


def _digest(order: OrderRecord, key: str, length: int) -> str:
    """An id that is the same every time."""
    return sha256(f"{order.order_id} {key}".encode()).hexdigest()[:length]


def _money(amount: Decimal, currency: str) -> dict[str, Any]:
    return {"currencyAmount": float(amount), "currencyCode": currency}


def _signed(money: dict[str, Any]) -> Decimal:
    return Decimal(str(money["currencyAmount"]))


def _has(row: dict[str, Any], name: str, value: str | None) -> bool:
    wanted = {"relatedIdentifierName": name, "relatedIdentifierValue": value}
    return wanted in row["relatedIdentifiers"]


def _token(offset: int, value: str | None) -> str:
    return base64.urlsafe_b64encode(f"{offset} {value}".encode()).decode()


def _offset(token: str | None, value: str | None) -> int | None:
    """Where the page starts; None for a token that came with other arguments."""
    if token is None:
        return 0
    try:
        offset, _, asked = base64.urlsafe_b64decode(token).decode().partition(" ")
        return int(offset) if asked == str(value) else None
    except ValueError:
        return None


def _named(answer: Response) -> Response:
    answer.headers["x-amzn-RateLimit-Limit"] = str(RATE[0])
    answer.headers["x-amzn-RequestId"] = str(uuid.uuid4())
    return answer


def _invalid(text: str) -> Response:
    answer = jsonify(errors=[{"code": "InvalidInput", "message": text, "details": text}])
    answer.status_code = 400
    return _named(answer)
