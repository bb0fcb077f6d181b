"""Rows of a note about what the seller's warehouses tell, and where Sources differ."""

from __future__ import annotations

from backend.domain.finding import OrderFinding
from backend.domain.policy import Policy
from backend.domain.vocabulary import UploadReason
from backend.domain.warehouse import WarehouseShipment
from backend.replies import NoteRow, phrase


def warehouse_rows(found: OrderFinding, locale: str) -> list[NoteRow]:
    """What was sent, when, from where and for how much; and what is on hand to replace it."""
    due = found.order.ship_by.latest
    rows = [
        NoteRow(
            "warehouse",
            phrase(
                "dispatch",
                locale,
                carrier=one.carrier,
                number=one.number,
                last_mile=one.last_mile_number,
                at=one.shipped_at,
                late=due is not None and one.shipped_at is not None and one.shipped_at > due,
                warehouse=one.warehouse,
                cost=one.label_cost,
            ),
            one.source,
            one.fetched_at,
        )
        for one in found.sent
    ]
    rows += [
        NoteRow(
            "stock", phrase("on_hand", locale, sku=level.sku, count=level.on_hand), level.source, level.as_of
        )
        for level in found.stock
    ]
    return rows


def difference_rows(found: OrderFinding, locale: str) -> list[NoteRow]:
    """Each fact in dispute, with all that is said of it."""
    return [
        NoteRow("difference", phrase("difference", locale, one=one), None, None) for one in found.differences
    ]


def disputed(found: OrderFinding) -> list[list[str]]:
    """What is in dispute about an order, without times."""
    return [
        [one.fact, one.number, *(f"{said.source} {said.value}" for said in one.statements)]
        for one in found.differences
    ]


def upload_row(found: OrderFinding, policy: Policy, said: str | None = None) -> NoteRow:
    """The state of the number on Amazon (or ``said``, a sentence about its change); told by the warehouse
    where that sent what Amazon does not know of."""
    upload, order = found.upload, found.order
    source, at = order.source, order.fetched_at
    if upload.reason is UploadReason.SHIPPED_NOT_ON_AMAZON:
        teller = _sent_at(found)
        source, at = (teller.source, teller.fetched_at) if teller else (source, at)
    return NoteRow("upload", said or upload_words(found, policy), source, at)


def upload_words(found: OrderFinding, policy: Policy) -> str:
    """TrackingUpload in one sentence, with the day on which an unknown parcel left."""
    upload, zone = found.upload, policy.zone_of(found.order.marketplace)
    day = upload.shipped_at.astimezone(zone).date() if upload.shipped_at else None
    return phrase("upload", policy.note_locale, state=upload.state, reason=upload.reason, day=day)


def _sent_at(found: OrderFinding) -> WarehouseShipment | None:
    return next((one for one in found.sent if one.shipped_at == found.upload.shipped_at), None)
