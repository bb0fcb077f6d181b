"""The verified answer about one ticket.

``Facts`` are what sources said, each with its source and time; they are stored. A ``Finding`` is what
follows from Facts at a given instant; it is never stored, so that no headline grows old in a database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from backend.domain.headline import Judgement, judge
from backend.domain.moments import calendar_day
from backend.domain.order import Order
from backend.domain.policy import Policy
from backend.domain.risk import OrderSignals, Risk, TicketSignals, weigh
from backend.domain.shipment import ProofOfDelivery, Shipment
from backend.domain.sla import NO_CLOCK, SlaClock
from backend.domain.upload import Upload, judge_upload
from backend.domain.vocabulary import (
    CaseType,
    Channel,
    Fulfillment,
    Headline,
    Milestone,
    OrderStatus,
    SourceState,
    UploadState,
)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the newest buyer message is about; no text of it is kept."""

    case: CaseType = CaseType.OTHER
    confidence: float = 0.0
    words: tuple[str, ...] = ()
    others: tuple[CaseType, ...] = ()
    language: str | None = None
    claim_words: bool = False


@dataclass(frozen=True, slots=True)
class SourceReport:
    """How one Source answered; ``error_code`` is a translation key below ``errors.``."""

    source: str
    state: SourceState
    fetched_at: datetime | None = None
    error_code: str | None = None
    params: Mapping[str, str | int] | None = None
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is stored about a ticket; ``shipments`` are keyed by tracking number.

    ``order_ids`` are those found in the ticket or typed by an agent, best first; ``typed`` tells that an
    agent named the first one. ``missing_orders`` are ids that every Source answered it does not know.
    """

    ticket_id: int
    read_at: datetime
    channel: Channel = Channel.UNKNOWN
    case: CaseFacts = CaseFacts()
    order_ids: tuple[str, ...] = ()
    typed: bool = False
    orders: tuple[Order, ...] = ()
    missing_orders: tuple[str, ...] = ()
    shipments: tuple[Shipment, ...] = ()
    sources: tuple[SourceReport, ...] = ()
    sla: SlaClock = NO_CLOCK
    closed: bool = False
    brand_id: int | None = None


@dataclass(frozen=True, slots=True)
class ParcelFinding:
    """One parcel with its judgement."""

    shipment: Shipment
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class OrderFinding:
    """One order with its parcels, worst parcel first."""

    order: Order
    promised_day: date | None
    upload: Upload
    judgement: Judgement
    parcels: tuple[ParcelFinding, ...]

    @property
    def signals(self) -> OrderSignals:
        """What the risk is weighed by."""
        shipments = tuple(parcel.shipment for parcel in self.parcels)
        return OrderSignals(self.order, self.judgement, self.upload, shipments)


@dataclass(frozen=True, slots=True)
class Finding:
    """What an agent needs to know about a ticket at ``now``; orders worst first."""

    facts: Facts
    now: datetime
    orders: tuple[OrderFinding, ...]
    fulfillment: Fulfillment
    risk: Risk

    @property
    def main(self) -> OrderFinding | None:
        """The order that the ticket is about: the worst one."""
        return self.orders[0] if self.orders else None


_WORST_FIRST = (
    Headline.EXCEPTION,
    Headline.DELAYED,
    Headline.UNKNOWN,
    Headline.NOT_SHIPPED,
    Headline.SHIPPED,
    Headline.DELIVERED,
)
_UPLOAD_WORST_FIRST = (
    UploadState.MISSING,
    UploadState.AT_RISK,
    UploadState.OK,
    UploadState.NOT_DUE,
)


def find(facts: Facts, *, now: datetime, policy: Policy) -> Finding:
    """Derive the Finding; pure, so the same Facts and instant give the same Finding."""
    by_number = {shipment.number: shipment for shipment in facts.shipments}
    orders = sorted(
        (find_order(order, by_number, now=now, policy=policy) for order in facts.orders),
        key=lambda found: (
            _WORST_FIRST.index(found.judgement.headline),
            _UPLOAD_WORST_FIRST.index(found.upload.state),
            facts.order_ids.index(found.order.order_id) if found.order.order_id in facts.order_ids else 99,
        ),
    )
    fulfillment = _fulfillment(facts, orders)
    risk = weigh(
        fulfillment=fulfillment,
        case=facts.case.case,
        ticket=TicketSignals(claim_words=facts.case.claim_words, sla=facts.sla),
        orders=[found.signals for found in orders],
        now=now,
        policy=policy,
    )
    return Finding(facts, now, tuple(orders), fulfillment, risk)


def find_order(
    order: Order, by_number: Mapping[str, Shipment], *, now: datetime, policy: Policy
) -> OrderFinding:
    """Judge one order and its parcels."""
    zone = policy.zone_of(order.marketplace)
    parcels = tuple(
        sorted(
            (
                ParcelFinding(
                    shipment,
                    judge(
                        shipment,
                        now=now,
                        promised_by=order.deliver_by.latest,
                        ship_by=order.ship_by.latest,
                        zone=zone,
                        rules=policy.lateness,
                    ),
                )
                for package in order.packages
                if package.number and (shipment := by_number.get(package.number)) is not None
            ),
            key=lambda found: _WORST_FIRST.index(found.judgement.headline),
        )
    )
    promised = order.deliver_by.latest
    return OrderFinding(
        order=order,
        promised_day=calendar_day(promised, zone) if promised else None,
        upload=judge_upload(order, by_number, now),
        judgement=parcels[0].judgement if parcels else _without_parcels(order, now=now, policy=policy),
        parcels=parcels,
    )


def _without_parcels(order: Order, *, now: datetime, policy: Policy) -> Judgement:
    """An order that no parcel is known of: its status and its promise decide."""
    if order.status is OrderStatus.CANCELLED:
        milestone = Milestone.CANCELLED
    elif order.status in (
        OrderStatus.UNSHIPPED,
        OrderStatus.PENDING,
        OrderStatus.PENDING_AVAILABILITY,
    ):
        milestone = Milestone.LABEL_CREATED
    else:
        milestone = Milestone.UNKNOWN
    nothing = Shipment(
        carrier="",
        number="",
        milestone=milestone,
        source=order.source,
        fetched_at=order.fetched_at,
    )
    return judge(
        nothing,
        now=now,
        promised_by=order.deliver_by.latest,
        ship_by=order.ship_by.latest,
        zone=policy.zone_of(order.marketplace),
        rules=policy.lateness,
    )


def _fulfillment(facts: Facts, orders: list[OrderFinding]) -> Fulfillment:
    """The Fulfillment of the order that the buyer most likely means: the first id that exists."""
    for order_id in facts.order_ids:
        for found in orders:
            if found.order.order_id == order_id:
                return found.order.fulfillment
    return orders[0].order.fulfillment if orders else Fulfillment.UNKNOWN


def storable(facts: Facts) -> Facts:
    """Facts without what must never reach a disk: names of signers and proof contents."""
    return replace(
        facts,
        shipments=tuple(
            replace(
                shipment,
                pod=ProofOfDelivery(shipment.pod.kind, shipment.pod.at, shipment.pod.sha256),
            )
            for shipment in facts.shipments
        ),
    )


def is_stale(fetched_at: datetime, *, now: datetime, max_age: timedelta) -> bool:
    """Older than a fact may be."""
    return now - fetched_at > max_age
