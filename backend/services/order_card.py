"""Orders, parcels, warehouses and Sources as the sidebar's JSON; every fact with its Source and time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from backend.domain.carriers import carrier_id, carrier_name, normalised, recognised_carriers, tracking_link
from backend.domain.differences import Difference
from backend.domain.finding import OrderFinding, ParcelFinding, SourceReport
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.order import Money, OrderItem
from backend.domain.refreshing import PARCEL_TTL
from backend.domain.vocabulary import Channel, DisputedFact
from backend.domain.warehouse import StockLevel, WarehouseShipment, numbers_of
from backend.replies import source_name
from backend.services.gather import ORDER_TTL
from backend.services.reply_facts import LASTING

MOST_OTHER_NUMBERS = 3


def order_json(found: OrderFinding, now: datetime, locale: str) -> dict[str, Any]:
    """One order with its parcels, its warehouse and what is in dispute; names in the agent's language."""
    order = found.order
    place = MARKETPLACES.get(order.marketplace)
    charges = order.charges
    return {
        "order_id": order.order_id,
        "channel": order.source if order.channel is Channel.SHOP else order.channel,
        "channel_name": source_name(order.source, locale),
        "marketplace": order.marketplace,
        "country": place.country if place else None,
        "zone": place.zone_name if place else "UTC",
        "status": order.status,
        "fulfillment": order.fulfillment,
        "ship_by": iso(order.ship_by.latest),
        "deliver_by": iso(order.deliver_by.latest),
        "promised_day": found.promised_day.isoformat() if found.promised_day else None,
        "service_level": order.service_level,
        "items": [{**_line(item), "asin": item.asin} for item in order.items],
        "charges": {
            "items": _money(charges.items),
            "shipping": _money(charges.shipping),
            "total": _money(charges.total),
        },
        "amazon_url": place.seller_page(order.order_id) if place else None,
        "upload": {
            "state": found.upload.state,
            "reason": found.upload.reason,
            "shipped_at": iso(found.upload.shipped_at),
        },
        "headline": found.judgement.headline,
        "delay_reason": found.judgement.delay_reason,
        "delivered_late": found.judgement.delivered_late,
        "shipments": [_parcel(parcel, now) for parcel in found.parcels],
        "differences": [_difference(one, locale) for one in found.differences],
        "warehouse": [_sent(one, found, locale) for one in found.sent],
        "stock": [_stock(level, found, locale) for level in found.stock],
        "replaceable": found.replaceable,
        "source": order.source,
        "fetched_at": iso(order.fetched_at),
        "stale": now - order.fetched_at > ORDER_TTL,
    }


def _parcel(found: ParcelFinding, now: datetime) -> dict[str, Any]:
    shipment = found.shipment
    scan = shipment.last_scan
    return {
        "carrier": shipment.carrier,
        "carrier_name": carrier_name(shipment.carrier),
        "number": shipment.number,
        "tracking_url": tracking_link(shipment.carrier, shipment.number),
        "other_numbers": _other_numbers(found),
        "uploaded": found.uploaded,
        "contents": [_line(item) for item in found.contents],
        "milestone": shipment.milestone,
        "headline": found.judgement.headline,
        "delay_reason": found.judgement.delay_reason,
        "delivered_late": found.judgement.delivered_late,
        "status_text": shipment.status_text,
        "estimated_delivery": iso(shipment.estimated_delivery),
        "first_scan_at": iso(shipment.first_scan_at),
        "delivered_at": iso(shipment.delivered_at),
        "pod": shipment.pod.kind,
        "last_scan": {
            "at": iso(scan.at),
            "description": scan.description,
            "city": scan.city,
            "region": scan.region,
            "country": scan.country,
        }
        if scan
        else None,
        "events": [
            {
                "at": iso(event.at),
                "description": event.description,
                "city": event.city,
                "region": event.region,
                "country": event.country,
                "milestone": event.milestone,
                "physical": event.physical,
            }
            for event in shipment.events
        ],
        "source": shipment.source,
        "fetched_at": iso(shipment.fetched_at),
        "stale": _is_stale(found, now),
    }


def _line(item: OrderItem) -> dict[str, Any]:
    return {"title": item.title, "quantity": item.quantity, "sku": item.sku}


def _is_stale(found: ParcelFinding, now: datetime) -> bool:
    """Older than a parcel in this state may be."""
    shipment = found.shipment
    if shipment.milestone in LASTING:
        return False
    return now - shipment.fetched_at > PARCEL_TTL.get(shipment.milestone, timedelta(hours=1))


def _other_numbers(found: ParcelFinding) -> list[dict[str, Any]]:
    """The further numbers of a parcel, as across borders, with the carrier that each looks like."""
    sent, own = found.sent, normalised(found.shipment.number)
    told = [*found.shipment.other_numbers, *(sorted(numbers_of(sent)) if sent is not None else ())]
    others = [number for number in dict.fromkeys(map(normalised, told)) if number != own]
    return [_number(number, sent) for number in others[:MOST_OTHER_NUMBERS]]


def _number(number: str, sent: WarehouseShipment | None) -> dict[str, Any]:
    carrier = None
    if sent is not None and sent.number and normalised(sent.number) == number and sent.carrier:
        carrier = carrier_id(sent.carrier) or sent.carrier
    else:
        carrier = next(iter(recognised_carriers(number)), None)
    return {
        "number": number,
        "carrier_name": carrier_name(carrier) if carrier else None,
        "tracking_url": tracking_link(carrier or "", number),
    }


def _difference(one: Difference, locale: str) -> dict[str, Any]:
    """``value`` of a milestone is a word of the vocabulary, of other facts the text to show."""
    carrier = one.fact is DisputedFact.CARRIER
    return {
        "fact": one.fact,
        "number": one.number,
        "statements": [
            {
                "source": said.source,
                "name": source_name(said.source, locale),
                "value": carrier_name(said.value) if carrier else said.value,
                "fetched_at": iso(said.fetched_at),
            }
            for said in one.statements
        ],
    }


def _sent(one: WarehouseShipment, found: OrderFinding, locale: str) -> dict[str, Any]:
    due = found.order.ship_by.latest
    return {
        "source": one.source,
        "name": source_name(one.source, locale),
        "carrier_name": carrier_name(carrier_id(one.carrier) or one.carrier) if one.carrier else None,
        "number": one.number,
        "last_mile_number": one.last_mile_number,
        "shipped_at": iso(one.shipped_at),
        "late": one.shipped_at > due if one.shipped_at is not None and due is not None else None,
        "warehouse": one.warehouse,
        "label_cost": _money(one.label_cost),
        "fetched_at": iso(one.fetched_at),
    }


def _stock(level: StockLevel, found: OrderFinding, locale: str) -> dict[str, Any]:
    return {
        "sku": level.sku,
        "on_hand": level.on_hand,
        "needed": sum(item.quantity for item in found.order.items if item.sku == level.sku),
        "as_of": iso(level.as_of),
        "source": level.source,
        "name": source_name(level.source, locale),
    }


def source_json(report: SourceReport, locale: str) -> dict[str, Any]:
    """How one Source answered, with the text that says what to do."""
    return {
        "source": report.source,
        "name": source_name(report.source, locale),
        "state": report.state,
        "fetched_at": iso(report.fetched_at),
        "message_key": f"errors.{report.error_code}" if report.error_code else None,
        "params": dict(report.params or {}),
        "retry_at": iso(report.retry_at),
    }


def _money(money: Money | None) -> dict[str, str] | None:
    return {"amount": str(money.amount), "currency": money.currency} if money else None


def iso(moment: datetime | None) -> str | None:
    """A moment in ISO 8601, as it is."""
    return moment.isoformat() if moment else None
