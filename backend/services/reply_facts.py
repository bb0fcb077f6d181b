"""What a reply may state about an order: its facts, without those that are old or that Sources dispute."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from backend.domain.carriers import (
    CARRIERS,
    carrier_name,
    is_dummy,
    recognised_carriers,
    tracking_link,
)
from backend.domain.charges import ApprovalState, Caution, OrderCharge
from backend.domain.finding import OrderFinding
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.order import Order
from backend.domain.policy import Policy
from backend.domain.rules.hosts import is_carriers_page
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import (
    Channel,
    DisputedFact,
    Fulfillment,
    LinkPolicy,
    Milestone,
    OrderStatus,
)
from backend.replies import CONTRADICTED, MISSING, STALE, ReplyFacts
from backend.replies.facts import APPROVED, MADE

WITHOUT_PARCEL = {
    OrderStatus.CANCELLED: Milestone.CANCELLED,
    OrderStatus.UNSHIPPED: Milestone.LABEL_CREATED,
    OrderStatus.PENDING: Milestone.LABEL_CREATED,
}
"""What an order's own status proves where no parcel is known."""

LASTING = frozenset({Milestone.DELIVERED, Milestone.RETURNED, Milestone.CANCELLED})
"""Milestones that do not change any more: their facts do not grow stale."""

ORDER_MAX_AGE = timedelta(days=2)
"""Promised days older than this are not stated."""

SCANS = ("milestone", "last_scan_at", "last_scan_place", "estimated_day", "delivered_at")
DISPUTED: dict[DisputedFact, tuple[str, ...]] = {
    DisputedFact.MILESTONE: SCANS,
    DisputedFact.CARRIER: ("carrier", "link"),
    DisputedFact.TRACKING_NUMBER: ("tracking_number", "link", *SCANS),
}
"""What rests on a fact that Sources tell differently. Scans are those of a number: where it is in dispute,
they may be another parcel's."""

AMAZON_ANSWERS = frozenset({Fulfillment.FBA, Fulfillment.SFP})


def channel_of(told: Channel, order: Order) -> Channel:
    """Whose message rules a reply keeps. Amazon's, as soon as the ticket or the order is Amazon's."""
    return Channel.AMAZON if Channel.AMAZON in (told, order.channel) else Channel.SHOP


def reply_facts(
    order: OrderFinding,
    policy: Policy,
    channel: Channel,
    *,
    now: datetime,
    charge: OrderCharge | None = None,
) -> ReplyFacts:
    """The facts that a template may state, with those that it may not and why; ``charge`` counts where it is
    this order's."""
    shipment = order.parcels[0].shipment if order.parcels else None
    scan = shipment.last_scan if shipment else None
    zone = policy.zone_of(order.order.marketplace)
    ship_by = order.order.ship_by.latest
    estimate = shipment.estimated_delivery if shipment else None
    return ReplyFacts(
        order_id=order.order.order_id,
        carrier=(carrier_name(shipment.carrier) or None) if shipment else None,
        tracking_number=shipment.number if shipment else None,
        link=reply_link(order, policy, channel),
        milestone=shipment.milestone if shipment else WITHOUT_PARCEL.get(order.order.status),
        headline=order.judgement.headline,
        delay_reason=order.judgement.delay_reason,
        promised_day=order.promised_day,
        ship_by_day=ship_by.astimezone(zone).date() if ship_by else None,
        estimated_day=estimate.date() if estimate else None,
        last_scan_at=scan.at if scan else None,
        last_scan_place=scan.city if scan else None,
        delivered_at=shipment.delivered_at if shipment else None,
        **_charge_facts(charge if charge and charge.order_id == order.order.order_id else None),
        problems=_problems(order, shipment, policy, now),
    )


def _charge_facts(charge: OrderCharge | None) -> dict[str, Any]:
    """What a reply may say of the shipping charge. An amount goes back once an agent has approved it, and no
    longer when a refund made meanwhile leaves less."""
    if charge is None:
        return {}
    worked, approval = charge.work_up, charge.approval
    facts: dict[str, Any] = {
        "charge_verdict": worked.verdict,
        "shipping_paid": worked.paid if worked.paid is not None and worked.paid.amount else None,
    }
    if approval is None or Caution.APPROVED_MORE_THAN_LEFT in worked.cautions:
        return facts
    made = approval.state is ApprovalState.SEEN
    return facts | {
        "refund_amount": (approval.seen or approval.amount) if made else approval.amount,
        "refund_state": MADE if made else APPROVED,
    }


def _problems(
    order: OrderFinding, shipment: Shipment | None, policy: Policy, now: datetime
) -> dict[str, str]:
    """Fact → why it may not be stated. What Sources dispute stays in dispute, however fresh it is."""
    problems: dict[str, str] = {}
    max_age = timedelta(minutes=policy.fact_max_age_minutes)
    if shipment is not None and is_dummy(shipment.number):
        problems["tracking_number"] = MISSING
    if shipment is not None and shipment.milestone not in LASTING and now - shipment.fetched_at > max_age:
        problems |= dict.fromkeys(SCANS, STALE)
    if now - order.order.fetched_at > ORDER_MAX_AGE:
        problems |= dict.fromkeys(("promised_day", "ship_by_day"), STALE)
    for one in order.differences:
        if shipment is None or one.number in ("", shipment.number):
            problems |= dict.fromkeys(DISPUTED[one.fact], CONTRADICTED)
    return problems


def reply_link(order: OrderFinding, policy: Policy, channel: Channel) -> str | None:
    """The one link that the channel's rules and the tenant's policy allow.

    A web shop's buyer gets the carrier's page. Where Amazon answers for the order, the link leads to the
    order at Amazon: from there its customer service is reached.
    """
    if channel is not Channel.AMAZON:
        return _tracking_page(order)
    links = policy.links_for(order.order.marketplace)
    if links is LinkPolicy.NONE or order.order.channel is not Channel.AMAZON:
        return None
    if links is LinkPolicy.CARRIER and order.order.fulfillment not in AMAZON_ANSWERS:
        page = _tracking_page(order)
        return page if page and is_carriers_page(page) else None
    place = MARKETPLACES.get(order.order.marketplace)
    return place.order_page(order.order.order_id) if place else None


def _tracking_page(order: OrderFinding) -> str | None:
    """The page of a real number; Amazon's own parcels have none that works everywhere.

    A number that has the form of another carrier's, and that its own has not scanned, would lead nowhere.
    """
    if not order.parcels:
        return None
    shipment = order.parcels[0].shipment
    known = CARRIERS.get(shipment.carrier)
    if is_dummy(shipment.number) or (known is not None and known.id == "amazon"):
        return None
    likely = recognised_carriers(shipment.number)
    if known is not None and likely and known.id not in likely and shipment.first_scan_at is None:
        return None
    return tracking_link(shipment.carrier, shipment.number)
