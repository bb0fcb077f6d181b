"""From an answer of getOrder (Orders v2026-01-01) to an Order; pure.

Field meanings: Amazon's model ``orders_2026-01-01.json`` and facts/amazon.md §1.1. The model requires
little, so every field may be absent; what the source did not say stays None. Buyer and recipient are
never read, also when an answer carries them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from backend.domain.carriers import carrier_id
from backend.domain.finding import find_order, without_parcels
from backend.domain.order import (
    NO_WINDOW,
    Charges,
    Money,
    Order,
    OrderItem,
    Package,
    Window,
)
from backend.domain.policy import DEFAULT_POLICY
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus, PodKind
from backend.errors import Invalid, NotFound, SourceError, Transient

SOURCE = "amazon"
AMOUNT = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")


STATUS: Mapping[str, Milestone] = {
    "pending": Milestone.LABEL_CREATED,
    "shipped": Milestone.IN_TRANSIT,
    "in_transit": Milestone.IN_TRANSIT,
    "delivered": Milestone.DELIVERED,
    "cancelled": Milestone.CANCELLED,
    "undeliverable": Milestone.EXCEPTION,
}
"""Amazon's packageStatus.status (facts/carriers.md §5)."""

DETAILED_STATUS: Mapping[str, Milestone] = {
    "pending_schedule": Milestone.LABEL_CREATED,
    "pending_pick_up": Milestone.LABEL_CREATED,
    "pending_drop_off": Milestone.LABEL_CREATED,
    "label_cancelled": Milestone.CANCELLED,
    "picked_up": Milestone.IN_TRANSIT,
    "dropped_off": Milestone.IN_TRANSIT,
    "at_origin_fc": Milestone.IN_TRANSIT,
    "at_destination_fc": Milestone.IN_TRANSIT,
    "out_for_delivery": Milestone.OUT_FOR_DELIVERY,
    "delivered": Milestone.DELIVERED,
    "rejected_by_buyer": Milestone.EXCEPTION,
    "undeliverable": Milestone.EXCEPTION,
    "lost": Milestone.EXCEPTION,
    "damaged": Milestone.EXCEPTION,
    "returning_to_seller": Milestone.RETURNING,
    "returned_to_seller": Milestone.RETURNED,
}
"""packageStatus.detailedStatus, as listed in Amazon's model; finer than the status, where it is there."""

_ON_THE_WAY = frozenset({Milestone.LABEL_CREATED, Milestone.IN_TRANSIT, Milestone.OUT_FOR_DELIVERY})


def parse_order(payload: Any, *, fetched_at: datetime) -> Order:
    """Read ``{"order": {…}}``, or a bare order out of a search answer.

    Times become aware UTC instants; amounts are order totals, exact.

    Raises NotFound for an answer with an empty order (v0 answered an unknown id with 200 and ``{}``:
    amzn/selling-partner-api-docs issue 2460), Transient for one that is no order at all.
    """
    if not isinstance(payload, dict):
        raise Transient("Amazon's answer is no order", source=SOURCE)
    order = payload.get("order", payload)
    if order is None or order == {}:
        raise NotFound("Amazon knows no such order", source=SOURCE)
    order = _dict(order)
    order_id = _text(order.get("orderId"))
    if order_id is None:
        raise Transient("Amazon's answer is no order", source=SOURCE)
    fulfillment = _dict(order.get("fulfillment"))
    channel = _dict(order.get("salesChannel"))
    programs = tuple(word for word in _list(order.get("programs")) if isinstance(word, str))
    rows = _dicts(order.get("orderItems"))
    return Order(
        order_id=order_id,
        channel=Channel.AMAZON,
        fulfillment=fulfillment_of(
            _text(fulfillment.get("fulfilledBy")),
            programs,
            _text(channel.get("channelName")),
        ),
        status=_status(fulfillment.get("fulfillmentStatus")),
        source=SOURCE,
        fetched_at=fetched_at,
        marketplace=_text(channel.get("marketplaceId")) or "",
        purchased_at=_instant(order.get("createdTime")),
        ship_by=_window(fulfillment.get("shipByWindow")),
        deliver_by=_window(fulfillment.get("deliverByWindow")),
        service_level=_text(fulfillment.get("fulfillmentServiceLevel")),
        programs=programs,
        items=tuple(_item(row) for row in rows),
        charges=_charges(_dict(order.get("proceeds")), rows),
        packages=tuple(_package(row) for row in _dicts(order.get("packages"))),
    )


def package_shipment(package: Package, order: Order, fetched_at: datetime) -> Shipment:
    """A package as Amazon tells it: a coarse milestone, no scans and no delivery time.

    Amazon gives no events for merchant parcels, so nothing here proves a physical scan; ``shipTime`` is
    what the seller typed. The carrier's own answer goes before this one.
    """
    text = package.carrier or ""
    return Shipment(
        carrier=carrier_id(text) or text,
        number=package.number or "",
        milestone=_milestone(package),
        source=order.source,
        fetched_at=fetched_at,
        status_text=(package.detailed_status or package.status or "").replace("_", " "),
        service=package.service,
    )


def parse_saved(
    body: Any,
    *,
    now: datetime,
    promised_by: datetime | None = None,
    ship_by: datetime | None = None,
) -> dict[str, Any]:
    """The canonical JSON of ``fbm-guard parse-tracking amazon`` for a saved getOrder answer (DESIGN §6).

    ``body`` is the parsed JSON, also a search answer (its first order counts) or an error answer
    (everything unknown). ``promised_by`` and ``ship_by`` are instants that stand in for Amazon's own
    windows. With several packages the worst is told. ``events`` is empty: Amazon gives none here.

    Raises Invalid for a body that is neither an order nor one of Amazon's errors.
    """
    if isinstance(body, dict) and isinstance(body.get("errors"), list):
        return _canonical()
    if isinstance(body, dict) and "orders" in body:
        body = next(iter(_dicts(body["orders"])), {})
    try:
        order = parse_order(body, fetched_at=now)
    except NotFound:
        return _canonical()
    except SourceError as error:
        raise Invalid("this is no order of Amazon", source=SOURCE, code="not_understood") from error
    order = replace(
        order,
        deliver_by=Window(order.deliver_by.earliest, promised_by or order.deliver_by.latest),
        ship_by=Window(order.ship_by.earliest, ship_by or order.ship_by.latest),
    )
    by_number = {
        package.number: package_shipment(package, order, now) for package in order.packages if package.number
    }
    found = find_order(order, by_number, now=now, policy=DEFAULT_POLICY)
    milestone = Milestone.UNKNOWN
    if found.parcels:
        milestone = found.parcels[0].shipment.milestone
    elif order.packages:
        milestone = without_parcels(order, now=now, policy=DEFAULT_POLICY).shipment.milestone
    elif order.status is OrderStatus.CANCELLED:
        milestone = Milestone.CANCELLED
    reason = found.judgement.delay_reason
    return _canonical(
        milestone=milestone.value,
        headline=found.judgement.headline.value,
        delay_reason=reason.value if reason is not None else None,
        fulfillment=order.fulfillment.value,
        tracking_upload=found.upload.state.value,
    )


def _canonical(**known: str | None) -> dict[str, Any]:
    return {
        "milestone": "unknown",
        "headline": "unknown",
        "delay_reason": None,
        "delivered_at": None,
        "signed_by": None,
        "pod": PodKind.NONE.value,
        "first_scan_at": None,
        "events": [],
        "fulfillment": "unknown",
        "tracking_upload": None,
        **known,
    }


def _milestone(package: Package) -> Milestone:
    coarse = STATUS.get(package.status or "")
    fine = DETAILED_STATUS.get(package.detailed_status or "")
    if fine is None or (coarse is Milestone.DELIVERED and fine in _ON_THE_WAY):
        # A delivered parcel stays delivered, also when the detail lags behind.
        return coarse or Milestone.UNKNOWN
    if coarse is Milestone.CANCELLED:
        return coarse
    return fine


def fulfillment_of(fulfilled_by: str | None, programs: Iterable[str], channel: str | None) -> Fulfillment:
    """Who answers for the parcel.

    Amazon for its own warehouses (FBA; MCF when the order came from another channel). Merchant orders
    with Prime are SFP: Amazon's customer service takes all contacts after the order (facts/amazon.md §3).
    Easy Ship goes the same way: Amazon carries the parcel and answers for it.
    """
    names = set(programs)
    if fulfilled_by == "AMAZON":
        return Fulfillment.MCF if channel == "NON_AMAZON" else Fulfillment.FBA
    if fulfilled_by == "MERCHANT":
        if names & {"PRIME", "AMAZON_EASY_SHIP"}:
            return Fulfillment.SFP
        return Fulfillment.FBM
    return Fulfillment.UNKNOWN


def _item(row: dict[str, Any]) -> OrderItem:
    product = _dict(row.get("product"))
    fulfillment = _dict(row.get("fulfillment"))
    shipping = _dict(fulfillment.get("shipping"))
    constraints = _dict(shipping.get("shippingConstraints"))
    request = _dict(_dict(row.get("cancellation")).get("cancellationRequest"))
    proceeds = _dict(row.get("proceeds"))
    lines = _dicts(proceeds.get("breakdowns"))
    return OrderItem(
        item_id=_text(row.get("orderItemId")) or "",
        title=_text(product.get("title")) or "",
        quantity=_count(row.get("quantityOrdered")) or 0,
        asin=_text(product.get("asin")),
        sku=_text(product.get("sellerSku")),
        quantity_shipped=_count(fulfillment.get("quantityFulfilled")),
        signature_required=constraints.get("signatureConfirmation") == "MANDATORY",
        buyer_asked_cancel=request.get("requester") == "BUYER",
        shipping=_subtotal(lines, "SHIPPING") or _no_shipping(proceeds),
        shipping_tax=_detail(lines, "TAX", "SHIPPING"),
        shipping_discount=_taken_off(_detail(lines, "DISCOUNT", "SHIPPING")),
    )


def _package(row: dict[str, Any]) -> Package:
    status = _dict(row.get("packageStatus"))
    package = Package(
        reference=_text(row.get("packageReferenceId")) or "",
        carrier=_text(row.get("carrier")),
        number=_text(row.get("trackingNumber")),
        status=_lower(status.get("status")),
        detailed_status=_lower(status.get("detailedStatus")),
        shipped_at=_instant(row.get("shipTime")),
        service=_text(row.get("shippingService")),
        contents=tuple(
            (item_id, quantity)
            for part in _dicts(row.get("packageItems"))
            if (item_id := _text(part.get("orderItemId"))) and (quantity := _count(part.get("quantity")))
        ),
        ship_from=_text(_dict(row.get("shipFromAddress")).get("countryCode")),
    )
    return replace(package, milestone=_milestone(package))


def _charges(proceeds: dict[str, Any], rows: list[dict[str, Any]]) -> Charges:
    """Sums over the items; where the items say nothing, the order's own breakdown."""
    lines = [line for row in rows for line in _dicts(_dict(row.get("proceeds")).get("breakdowns"))]
    whole = _dicts(proceeds.get("breakdowns"))
    return Charges(
        items=_subtotal(lines, "ITEM") or _subtotal(whole, "ITEM"),
        shipping=_subtotal(lines, "SHIPPING") or _subtotal(whole, "SHIPPING"),
        shipping_tax=_detail(lines, "TAX", "SHIPPING"),
        shipping_discount=_taken_off(_detail(lines, "DISCOUNT", "SHIPPING")),
        total=_money(proceeds.get("grandTotal")),
        tax_included=_tax_included(proceeds, rows),
    )


def _taken_off(discount: Money | None) -> Money | None:
    """A discount is told as what was taken off: positive, whichever sign the source uses."""
    return Money(abs(discount.amount), discount.currency) if discount else None


def _tax_included(proceeds: dict[str, Any], rows: list[dict[str, Any]]) -> bool | None:
    """Whether prices contain the tax, shown by the lines' own sums, or by the order's; None when they
    show nothing (no tax, or parts that do not add up) or contradict each other."""
    shown = {_adds_up(_dict(row.get("proceeds")), "proceedsTotal") for row in rows} - {None}
    if not shown:
        return _adds_up(proceeds, "grandTotal")
    return shown.pop() if len(shown) == 1 else None


def _adds_up(proceeds: dict[str, Any], total_key: str) -> bool | None:
    """True when the parts without the tax make the total, False when they do with it."""
    lines = _dicts(proceeds.get("breakdowns"))
    total, tax, rest = _money(proceeds.get(total_key)), _subtotal(lines, "TAX"), _untaxed(lines)
    if total is None or rest is None or tax is None or not tax.amount:
        return None
    if total == rest:
        return True
    return False if total == _sum_money([rest, tax]) else None


def _untaxed(lines: list[dict[str, Any]]) -> Money | None:
    """All parts but the tax, discounts taken off."""
    parts: list[Money] = []
    for line in lines:
        part, kind = _money(line.get("subtotal")), line.get("type")
        if part is None:
            return None
        if kind == "DISCOUNT":
            part = Money(-abs(part.amount), part.currency)
        if kind != "TAX":
            parts.append(part)
    return _sum_money(parts)


def _no_shipping(proceeds: dict[str, Any]) -> Money | None:
    """Zero for a line whose parts make up its total without any shipping; None where that is not shown.

    Amazon leaves out a part that is nothing, as its own examples do.
    """
    lines = _dicts(proceeds.get("breakdowns"))
    total, tax, rest = _money(proceeds.get("proceedsTotal")), _subtotal(lines, "TAX"), _untaxed(lines)
    if total is None or rest is None or any(line.get("type") == "SHIPPING" for line in lines):
        return None
    whole = rest if tax is None else _sum_money([rest, tax])
    return Money(Decimal(), total.currency) if total in (rest, whole) else None


def _subtotal(lines: list[dict[str, Any]], kind: str) -> Money | None:
    return _sum(line.get("subtotal") for line in lines if line.get("type") == kind)


def _detail(lines: list[dict[str, Any]], kind: str, subtype: str) -> Money | None:
    return _sum(
        part.get("value")
        for line in lines
        if line.get("type") == kind
        for part in _dicts(line.get("detailedBreakdowns"))
        if part.get("subtype") == subtype
    )


def _sum(values: Iterable[Any]) -> Money | None:
    """None when there is nothing to add, or when the currencies differ."""
    return _sum_money([money for value in values if (money := _money(value)) is not None])


def _sum_money(amounts: list[Money]) -> Money | None:
    """None when there is nothing to add, or when the currencies differ."""
    if not amounts or len({money.currency for money in amounts}) > 1:
        return None
    return Money(sum((money.amount for money in amounts), Decimal()), amounts[0].currency)


def _money(value: Any) -> Money | None:
    raw = _dict(value)
    amount, currency = raw.get("amount"), _text(raw.get("currencyCode"))
    if not isinstance(amount, str) or not AMOUNT.fullmatch(amount) or not currency:
        return None
    return Money(Decimal(amount), currency)


def _status(value: Any) -> OrderStatus:
    try:
        return OrderStatus(_lower(value) or "unknown")
    except ValueError:
        return OrderStatus.UNKNOWN


def _window(value: Any) -> Window:
    raw = _dict(value)
    window = Window(_instant(raw.get("earliestDateTime")), _instant(raw.get("latestDateTime")))
    return NO_WINDOW if window == NO_WINDOW else window


def _instant(value: Any) -> datetime | None:
    """An ISO 8601 time as a UTC instant; Amazon's times are UTC, also one without a zone."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [row for row in _list(value) if isinstance(row, dict)]


def _text(value: Any) -> str | None:
    return (value.strip() or None) if isinstance(value, str) else None


def _lower(value: Any) -> str | None:
    text = _text(value)
    return text.lower() if text else None


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
