"""The verified answer about one ticket.

``Facts`` are what sources said, each with its source and time; they are stored. A ``Finding`` is what
follows from Facts at a given instant; it is never stored, so that no headline grows old in a database.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from backend.domain.borders import crosses_border
from backend.domain.charges import OrderCharge
from backend.domain.differences import Difference, differences
from backend.domain.headline import Judgement, judge
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.moments import calendar_day
from backend.domain.order import Order, OrderItem, Package
from backend.domain.policy import Policy
from backend.domain.reading.model import Notice
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
from backend.domain.warehouse import StockLevel, WarehouseShipment, can_replace, contents, pair, sent_of


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
class LinkedTicket:
    """Another ticket about the same order, of any status; ``contacts`` are the buyer's messages on it."""

    ticket_id: int
    status: str
    updated_at: datetime | None
    contacts: int = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is stored about a ticket; ``shipments`` are keyed by tracking number.

    ``order_ids`` are those found in the ticket or typed by an agent, best first; ``typed`` tells that an
    agent named the first one. ``missing_orders`` are ids that every Source answered it does not know.
    ``corrected_case`` and ``corrected_fulfillment`` are an agent's and win over what was read.
    ``contacts`` counts the buyer's messages on this ticket; ``replied_at`` is our last public reply and
    ``bounced`` says that it did not reach the buyer; ``notice`` is what the newest mail is, if it is no plain
    message, and ``suspicious`` that a mail only pretends to be Amazon's. ``claim_started_at``: an A-to-z
    claim is to be answered since then. ``parked_at``: an agent laid the ticket aside until a parcel moves, at
    the latest until ``wake_at``. ``found_by_address``: no message names the order, it is the newest of the
    buyer's address. ``warehouse_shipments`` and ``stock`` are what the seller's warehouses told of these
    orders and of their SKUs; ``stock_asked_at`` is when somebody last wanted to know the latter.
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
    notice: Notice | None = None
    suspicious: bool = False
    status: str = "open"
    ticket_updated_at: datetime | None = None
    contacts: int = 0
    replied_at: datetime | None = None
    bounced: bool = False
    claim_started_at: datetime | None = None
    parked_at: datetime | None = None
    wake_at: datetime | None = None
    corrected_case: CaseType | None = None
    corrected_fulfillment: Fulfillment | None = None
    found_by_address: bool = False
    warehouse_shipments: tuple[WarehouseShipment, ...] = ()
    stock: tuple[StockLevel, ...] = ()
    stock_asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ParcelFinding:
    """One parcel with its judgement.

    ``sent`` is what a warehouse knows of it. ``uploaded``: the order's channel has its number. ``contents``
    are the lines in it, each with the quantity in it; empty where nobody tells.
    """

    shipment: Shipment
    judgement: Judgement
    sent: WarehouseShipment | None = None
    uploaded: bool = True
    contents: tuple[OrderItem, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderFinding:
    """One order with its parcels, worst parcel first.

    ``differences`` are facts that are in dispute. ``sent`` is what warehouses told of the order, ``stock``
    what is on hand of its SKUs.
    """

    order: Order
    promised_day: date | None
    upload: Upload
    judgement: Judgement
    parcels: tuple[ParcelFinding, ...]
    differences: tuple[Difference, ...] = ()
    sent: tuple[WarehouseShipment, ...] = ()
    stock: tuple[StockLevel, ...] = ()

    @property
    def shipped_late(self) -> bool | None:
        """Whether a parcel left the warehouse after ship-by; None where either is not known."""
        due = self.order.ship_by.latest
        left = [one.shipped_at for one in self.sent if one.shipped_at is not None]
        return max(left) > due if left and due is not None else None

    @property
    def replaceable(self) -> bool | None:
        """Whether the whole order can be sent again; None while that is not known."""
        return can_replace(self.order, self.stock)

    @property
    def signals(self) -> OrderSignals:
        """What the risk is weighed by."""
        shipments = tuple(parcel.shipment for parcel in self.parcels)
        return OrderSignals(self.order, self.judgement, self.upload, shipments)


@dataclass(frozen=True, slots=True)
class Finding:
    """What an agent needs to know about a ticket at ``now``; orders worst first.

    ``case`` is the agent's correction, else what was read; ``treated_as`` is the case that advice and risk
    go by, which the parcel's state may decide. ``claim_due_at`` ends the time to answer a claim. ``charge``
    is a shipping charge, worked up where the ticket is about it: that of the order whose refund an agent
    approved here, else the main one's.
    """

    facts: Facts
    now: datetime
    orders: tuple[OrderFinding, ...]
    fulfillment: Fulfillment
    risk: Risk
    case: CaseType
    treated_as: CaseType
    linked: tuple[LinkedTicket, ...] = ()
    claim_due_at: datetime | None = None
    charge: OrderCharge | None = None

    @property
    def main(self) -> OrderFinding | None:
        """The order that the ticket is about: the worst one."""
        return self.orders[0] if self.orders else None

    @property
    def about_charge(self) -> bool:
        """The buyer writes about the shipping charge."""
        return CaseType.SHIPPING_CHARGE in (self.case, self.treated_as)

    @property
    def spoken_of(self) -> OrderFinding | None:
        """The order that a reply speaks of: the main one, and about a charge the one whose it is."""
        if self.charge is not None and self.about_charge:
            return next(one for one in self.orders if one.order.order_id == self.charge.order_id)
        return self.main

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Facts of any order that Sources tell differently."""
        return tuple(one for found in self.orders for one in found.differences)


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


def find(
    facts: Facts, *, now: datetime, policy: Policy, linked: Sequence[LinkedTicket] | None = None
) -> Finding:
    """Derive the Finding; pure, so the same Facts and instant give the same Finding.

    ``linked`` are the other tickets of the same orders; None while they were not looked up.
    """
    by_number = _by_number(facts.shipments)
    primary = _primary(facts)
    orders = sorted(
        (
            find_order(
                _corrected(order, facts, primary),
                by_number,
                now=now,
                policy=policy,
                sent=sent_of(facts.warehouse_shipments, order),
                stock=facts.stock,
            )
            for order in facts.orders
        ),
        key=lambda found: (
            _WORST_FIRST.index(found.judgement.headline),
            _UPLOAD_WORST_FIRST.index(found.upload.state),
            facts.order_ids.index(found.order.order_id) if found.order.order_id in facts.order_ids else 99,
        ),
    )
    fulfillment = facts.corrected_fulfillment or (primary.fulfillment if primary else Fulfillment.UNKNOWN)
    case = facts.corrected_case or facts.case.case
    treated_as = _treated_as(facts, orders, now=now, policy=policy)
    contacts = None if linked is None else facts.contacts + sum(one.contacts for one in linked)
    risk = weigh(
        fulfillment=fulfillment,
        case=treated_as,
        ticket=TicketSignals(
            claim_words=facts.case.claim_words,
            not_reached=facts.bounced,
            claim=facts.claim_started_at is not None,
            contacts=contacts,
            sla=facts.sla,
        ),
        orders=[found.signals for found in orders],
        now=now,
        policy=policy,
    )
    claim_due = (
        facts.claim_started_at + timedelta(hours=policy.claim_answer_hours)
        if facts.claim_started_at
        else None
    )
    return Finding(
        facts, now, tuple(orders), fulfillment, risk, case, treated_as, tuple(linked or ()), claim_due
    )


def _by_number(shipments: Sequence[Shipment]) -> dict[str, Shipment]:
    """Shipments by their numbers; one that goes by a second number, as across borders, is found by it too."""
    found = {shipment.number: shipment for shipment in shipments}
    for shipment in shipments:
        for number in shipment.other_numbers:
            found.setdefault(number, shipment)
    return found


def _treated_as(facts: Facts, orders: list[OrderFinding], *, now: datetime, policy: Policy) -> CaseType:
    """Where words cannot tell, the parcel decides: a "where is it" about a parcel that was delivered, or
    whose promise passed days ago, is a "not received". An agent's word stands."""
    if facts.corrected_case is not None:
        return facts.corrected_case
    if facts.case.case is not CaseType.WHERE_IS_MY_ORDER or not orders:
        return facts.case.case
    main = orders[0]
    promised = main.order.deliver_by.latest
    delivered = main.judgement.headline is Headline.DELIVERED
    overdue = promised is not None and now - promised >= timedelta(days=policy.not_received_days)
    return CaseType.NOT_RECEIVED if delivered or overdue else facts.case.case


def _primary(facts: Facts) -> Order | None:
    """The order that the buyer most likely means: the first id that exists."""
    known = {order.order_id: order for order in facts.orders}
    found = next((known[one] for one in facts.order_ids if one in known), None)
    return found or (facts.orders[0] if facts.orders else None)


def _corrected(order: Order, facts: Facts, primary: Order | None) -> Order:
    """The primary order with the Fulfillment that an agent set right."""
    if facts.corrected_fulfillment is None or primary is None or order.order_id != primary.order_id:
        return order
    return replace(order, fulfillment=facts.corrected_fulfillment)


def find_order(
    order: Order,
    by_number: Mapping[str, Shipment],
    *,
    now: datetime,
    policy: Policy,
    sent: Sequence[WarehouseShipment] = (),
    stock: Sequence[StockLevel] = (),
) -> OrderFinding:
    """Judge one order and its parcels; ``sent`` is what warehouses told of it, ``stock`` may hold more SKUs
    than its own."""
    zone = policy.zone_of(order.marketplace)
    place = MARKETPLACES.get(order.marketplace)
    sold_in = place.country if place is not None else None
    pairs = pair(order.packages, sent)
    beside = {package.number: one for package, one in pairs.same}
    known: dict[str, tuple[Shipment, Package | None, WarehouseShipment | None]] = {}
    for number, package, one in (
        *((package.number, package, beside.get(package.number)) for package in order.packages),
        *((one.number, None, one) for one in pairs.only_warehouse),
    ):
        shipment = by_number.get(number) if number else None
        if shipment is not None:
            known.setdefault(shipment.number, (shipment, package, one))
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
                        cross_border=crosses_border(
                            shipment, sent=one, ends=(package.ship_from if package else None, sold_in)
                        ),
                    ),
                    one,
                    uploaded=package is not None,
                    contents=contents(order, package, one),
                )
                for shipment, package, one in known.values()
            ),
            # Of two that are equally bad, the one that a carrier tells of goes first.
            key=lambda found: (
                _WORST_FIRST.index(found.judgement.headline),
                found.shipment.source == order.source,
            ),
        )
    )
    promised = order.deliver_by.latest
    return OrderFinding(
        order=order,
        promised_day=calendar_day(promised, zone) if promised else None,
        upload=judge_upload(order, by_number, now, sent=sent),
        judgement=(parcels[0] if parcels else without_parcels(order, now=now, policy=policy)).judgement,
        parcels=parcels,
        differences=differences(order, by_number, sent),
        sent=tuple(sent),
        stock=tuple(level for level in stock if level.sku in {item.sku for item in order.items}),
    )


def without_parcels(order: Order, *, now: datetime, policy: Policy) -> ParcelFinding:
    """An order whose parcels have no number: the channel's word about each package, the worst first; without
    a package the order's status and its promise decide."""
    told = [package.milestone for package in order.packages] or [_of_status(order.status)]
    if order.status is OrderStatus.CANCELLED:
        told = [Milestone.CANCELLED]
    found = []
    for milestone in told:
        nothing = Shipment(
            carrier="", number="", milestone=milestone, source=order.source, fetched_at=order.fetched_at
        )
        judged = judge(
            nothing,
            now=now,
            promised_by=order.deliver_by.latest,
            ship_by=order.ship_by.latest,
            zone=policy.zone_of(order.marketplace),
            rules=policy.lateness,
        )
        found.append(ParcelFinding(nothing, judged))
    return min(found, key=lambda one: _WORST_FIRST.index(one.judgement.headline))


def _of_status(status: OrderStatus) -> Milestone:
    """What an order's own status proves of its parcel: no more than that none was scanned."""
    if status in (OrderStatus.UNSHIPPED, OrderStatus.PENDING, OrderStatus.PENDING_AVAILABILITY):
        return Milestone.LABEL_CREATED
    return Milestone.UNKNOWN


def storable(facts: Facts) -> Facts:
    """Facts without what must never reach a disk."""
    return replace(facts, shipments=tuple(map(storable_shipment, facts.shipments)))


def storable_shipment(shipment: Shipment) -> Shipment:
    """A Shipment without names of signers and proof contents."""
    pod = shipment.pod
    return replace(shipment, pod=ProofOfDelivery(pod.kind, pod.at, pod.sha256))
