"""Is the tracking number on Amazon, and will it count for the valid tracking rate (VTR)?

Amazon publishes no flag for it, so it is derived (Seller Central G201817070; facts: VTR counts a number
only with a listed carrier and at least one physical scan; "Other" for an integrated carrier is invalid).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from backend.domain.carriers import carrier_id, is_dummy, recognised_carriers
from backend.domain.order import Order, Package
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import (
    Fulfillment,
    OrderStatus,
    UploadReason,
    UploadState,
)
from backend.domain.warehouse import WarehouseShipment, pair

NOT_OURS = frozenset({Fulfillment.FBA, Fulfillment.MCF, Fulfillment.SHOP})
HAS_SHIPPED = frozenset({OrderStatus.SHIPPED, OrderStatus.PARTIALLY_SHIPPED})
SEEN_BY_AMAZON = frozenset({"in_transit", "delivered", "undeliverable"})
"""Package statuses that Amazon only gives after a scan."""

NEAR = timedelta(hours=24)
SCAN_GRACE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Upload:
    """TrackingUpload with its reason (None for ok and not_due).

    ``shipped_at`` is when the warehouse sent what Amazon does not know of (``shipped_not_on_amazon``).
    """

    state: UploadState
    reason: UploadReason | None = None
    shipped_at: datetime | None = None


OK = Upload(UploadState.OK)
NOT_DUE = Upload(UploadState.NOT_DUE)
_WORST_FIRST = (
    UploadState.MISSING,
    UploadState.AT_RISK,
    UploadState.OK,
    UploadState.NOT_DUE,
)


def judge_upload(
    order: Order,
    shipments: Mapping[str, Shipment],
    now: datetime,
    *,
    sent: Sequence[WarehouseShipment] = (),
) -> Upload:
    """TrackingUpload of an order; with several packages the worst counts.

    ``shipments`` are what carriers said, by tracking number; a package without one is judged by Amazon's
    own package status. ``sent`` is what the seller's warehouses told of this order.
    """
    if order.fulfillment in NOT_OURS or order.status is OrderStatus.CANCELLED:
        return NOT_DUE
    due = order.ship_by.latest
    numbered = [package for package in order.packages if package.number]
    if not numbered:
        return _not_uploaded(sent) or _without_number(order, due, now)
    pairs = pair(numbered, sent)
    found = []
    if pairs.only_channel and pairs.only_warehouse:
        # Goes first, since it explains why nobody scans the number that Amazon has.
        found.append(Upload(UploadState.AT_RISK, UploadReason.NUMBER_DIFFERS))
    found += [_of_package(package, shipments.get(package.number or ""), due, now) for package in numbered]
    further = _not_uploaded(pairs.only_warehouse[len(pairs.only_channel) :])
    if len(numbered) < len(order.packages):
        found.append(further or Upload(UploadState.MISSING, UploadReason.SHIPPED_WITHOUT_NUMBER))
    elif further is not None:
        found.append(further)
    elif order.status is OrderStatus.PARTIALLY_SHIPPED and due is not None and now > due:
        found.append(Upload(UploadState.MISSING, UploadReason.SHIP_BY_PASSED))
    return min(found, key=lambda upload: _WORST_FIRST.index(upload.state))


def _not_uploaded(sent: Sequence[WarehouseShipment]) -> Upload | None:
    """The first of these that has left the warehouse, and that Amazon was not told of."""
    left = [one.shipped_at for one in sent if one.shipped_at is not None]
    return Upload(UploadState.MISSING, UploadReason.SHIPPED_NOT_ON_AMAZON, min(left)) if left else None


def _without_number(order: Order, due: datetime | None, now: datetime) -> Upload:
    if order.status in HAS_SHIPPED or order.packages:
        return Upload(UploadState.MISSING, UploadReason.SHIPPED_WITHOUT_NUMBER)
    if due is None:
        return NOT_DUE
    if now > due:
        return Upload(UploadState.MISSING, UploadReason.SHIP_BY_PASSED)
    if due - now < NEAR:
        return Upload(UploadState.AT_RISK, UploadReason.SHIP_BY_NEAR)
    return NOT_DUE


def _of_package(package: Package, shipment: Shipment | None, due: datetime | None, now: datetime) -> Upload:
    number = package.number or ""
    if is_dummy(number):
        return Upload(UploadState.AT_RISK, UploadReason.DUMMY_NUMBER)
    carrier = carrier_id(package.carrier or "")
    if carrier is None:
        return Upload(UploadState.AT_RISK, UploadReason.UNLISTED_CARRIER)
    likely = recognised_carriers(number)
    if likely and carrier not in likely:
        return Upload(UploadState.AT_RISK, UploadReason.WRONG_CARRIER)
    scanned = package.status in SEEN_BY_AMAZON or (
        shipment is not None and shipment.first_scan_at is not None
    )
    if not scanned and due is not None and now > due + SCAN_GRACE:
        return Upload(UploadState.AT_RISK, UploadReason.NO_PHYSICAL_SCAN)
    return OK
