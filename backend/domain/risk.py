"""Why a ticket is high risk, in reasons that an agent understands (M1).

A ticket is high risk when the seller ships the order itself (FBM) and somebody must verify: the buyer's
case touches delivery or money, or a fact speaks against the seller. Every signal declares the sources that
it needs; one whose source is silent is told in ``absent`` and neither holds nor counts as zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from backend.domain.headline import Judgement
from backend.domain.moments import instant
from backend.domain.order import Order, Package
from backend.domain.policy import Policy
from backend.domain.shipment import Shipment
from backend.domain.sla import NO_CLOCK, SlaClock
from backend.domain.upload import SEEN_BY_AMAZON, Upload
from backend.domain.vocabulary import (
    CaseType,
    DelayReason,
    Fulfillment,
    Headline,
    OrderStatus,
    PodKind,
    UploadReason,
    UploadState,
)


class RiskReason(StrEnum):
    """Stable codes; translation keys below ``risk.``."""

    CLAIM_RUNNING = "claim_running"
    DELIVERED_BUT_DENIED = "delivered_but_denied"
    CLAIM_WORDS = "claim_words"
    PAST_PROMISE = "past_promise"
    PARCEL_EXCEPTION = "parcel_exception"
    CLAIM_WINDOW_CLOSING = "claim_window_closing"
    NOT_REACHED = "not_reached"
    NO_SCAN = "no_scan"
    TRACKING_MISSING = "tracking_missing"
    CLAIM_WINDOW_OPEN = "claim_window_open"
    TRACKING_DUMMY = "tracking_dummy"
    TRACKING_WRONG_CARRIER = "tracking_wrong_carrier"
    TRACKING_UNLISTED_CARRIER = "tracking_unlisted_carrier"
    NOT_MOVING = "not_moving"
    WILL_BE_LATE = "will_be_late"
    HIGH_VALUE_UNSIGNED = "high_value_unsigned"
    REPEATED_CONTACT = "repeated_contact"
    TRACKING_AT_RISK = "tracking_at_risk"
    ANSWER_DUE = "answer_due"
    NEEDS_VERIFICATION = "needs_verification"


class Signal(StrEnum):
    """Where a reason is read from."""

    TICKET = "ticket"
    ORDER = "order"
    CARRIER = "carrier"
    HISTORY = "history"


WEIGHTS: dict[RiskReason, int] = {
    RiskReason.CLAIM_RUNNING: 50,
    RiskReason.DELIVERED_BUT_DENIED: 40,
    RiskReason.CLAIM_WORDS: 35,
    RiskReason.PAST_PROMISE: 30,
    RiskReason.PARCEL_EXCEPTION: 30,
    RiskReason.CLAIM_WINDOW_CLOSING: 30,
    RiskReason.NOT_REACHED: 30,
    RiskReason.NO_SCAN: 25,
    RiskReason.TRACKING_MISSING: 25,
    RiskReason.CLAIM_WINDOW_OPEN: 25,
    RiskReason.TRACKING_DUMMY: 25,
    RiskReason.TRACKING_WRONG_CARRIER: 20,
    RiskReason.TRACKING_UNLISTED_CARRIER: 20,
    RiskReason.NOT_MOVING: 20,
    RiskReason.WILL_BE_LATE: 20,
    RiskReason.HIGH_VALUE_UNSIGNED: 20,
    RiskReason.REPEATED_CONTACT: 20,
    RiskReason.TRACKING_AT_RISK: 15,
    RiskReason.ANSWER_DUE: 15,
    RiskReason.NEEDS_VERIFICATION: 10,
}
"""Share of each reason in the score (0 to 100, cut at 100)."""

NEEDS: dict[RiskReason, Signal] = {
    RiskReason.CLAIM_RUNNING: Signal.TICKET,
    RiskReason.CLAIM_WORDS: Signal.TICKET,
    RiskReason.NOT_REACHED: Signal.TICKET,
    RiskReason.ANSWER_DUE: Signal.TICKET,
    RiskReason.NEEDS_VERIFICATION: Signal.TICKET,
    RiskReason.PAST_PROMISE: Signal.ORDER,
    RiskReason.CLAIM_WINDOW_OPEN: Signal.ORDER,
    RiskReason.CLAIM_WINDOW_CLOSING: Signal.ORDER,
    RiskReason.TRACKING_MISSING: Signal.ORDER,
    RiskReason.TRACKING_DUMMY: Signal.ORDER,
    RiskReason.TRACKING_WRONG_CARRIER: Signal.ORDER,
    RiskReason.TRACKING_UNLISTED_CARRIER: Signal.ORDER,
    RiskReason.TRACKING_AT_RISK: Signal.ORDER,
    RiskReason.DELIVERED_BUT_DENIED: Signal.ORDER,
    RiskReason.PARCEL_EXCEPTION: Signal.ORDER,
    RiskReason.NO_SCAN: Signal.ORDER,
    RiskReason.NOT_MOVING: Signal.CARRIER,
    RiskReason.WILL_BE_LATE: Signal.CARRIER,
    RiskReason.HIGH_VALUE_UNSIGNED: Signal.CARRIER,
    RiskReason.REPEATED_CONTACT: Signal.HISTORY,
}
"""The source without which a reason cannot be judged. Amazon's own package status stands in for a carrier
where delivered, exception and first scan are concerned."""

VERIFY = frozenset(
    {
        CaseType.WHERE_IS_MY_ORDER,
        CaseType.NOT_RECEIVED,
        CaseType.SHIPPING_CHARGE,
        CaseType.ITEM_PROBLEM,
        CaseType.RETURN_REFUND,
        CaseType.CANCEL,
        CaseType.ADDRESS_CHANGE,
    }
)
"""Cases whose answer must rest on verified facts."""

DENIES_RECEIPT = frozenset({CaseType.NOT_RECEIVED, CaseType.WHERE_IS_MY_ORDER})
SIGNED = frozenset({PodKind.SIGNATURE_IMAGE, PodKind.SIGNATURE_NAME})

_BY_DELAY = {
    DelayReason.PAST_PROMISE: RiskReason.PAST_PROMISE,
    DelayReason.ESTIMATE_AFTER_PROMISE: RiskReason.WILL_BE_LATE,
    DelayReason.CARRIER_DELAY: RiskReason.WILL_BE_LATE,
    DelayReason.STALLED: RiskReason.NOT_MOVING,
    DelayReason.NO_SCAN: RiskReason.NO_SCAN,
}
_BY_UPLOAD = {
    UploadReason.DUMMY_NUMBER: RiskReason.TRACKING_DUMMY,
    UploadReason.WRONG_CARRIER: RiskReason.TRACKING_WRONG_CARRIER,
    UploadReason.UNLISTED_CARRIER: RiskReason.TRACKING_UNLISTED_CARRIER,
    UploadReason.NO_PHYSICAL_SCAN: RiskReason.NO_SCAN,
}


@dataclass(frozen=True, slots=True)
class OrderSignals:
    """What is known of one order; ``shipments`` are those of its packages that a source told about."""

    order: Order
    judgement: Judgement
    upload: Upload
    shipments: tuple[Shipment, ...] = ()

    @property
    def carrier_spoke(self) -> bool:
        """A carrier itself told about every parcel with a number, not only Amazon's package status."""
        told = {
            number
            for parcel in self.shipments
            if parcel.source != self.order.source
            for number in (parcel.number, *parcel.other_numbers)
        }
        numbers = {package.number for package in self.order.packages if package.number}
        return bool(numbers) and numbers <= told


@dataclass(frozen=True, slots=True)
class TicketSignals:
    """What the ticket itself says.

    ``contacts`` are the buyer's messages about the order over all of its tickets, None while those were
    not looked up. ``not_reached``: our last reply came back. ``claim``: an A-to-z claim is being answered.
    """

    claim_words: bool = False
    not_reached: bool = False
    claim: bool = False
    contacts: int | None = None
    sla: SlaClock = NO_CLOCK


@dataclass(frozen=True, slots=True)
class Risk:
    """``reasons`` heaviest first; ``score`` from 0 to 100; ``absent`` could not be judged."""

    high: bool
    score: int
    reasons: tuple[RiskReason, ...]
    absent: tuple[RiskReason, ...] = ()


NO_RISK = Risk(False, 0, ())


def weigh(
    *,
    fulfillment: Fulfillment,
    case: CaseType,
    ticket: TicketSignals,
    orders: Sequence[OrderSignals],
    now: datetime,
    policy: Policy,
) -> Risk:
    """Collect the reasons at ``now``; only an FBM order can be high risk."""
    if fulfillment is not Fulfillment.FBM:
        return NO_RISK
    reasons = _of_ticket(ticket, case, now, policy)
    for one in orders:
        if one.order.status is not OrderStatus.CANCELLED:
            reasons |= _of_parcels(one, case, now, policy) | _claim_window(one, case, now, policy)
        reasons |= _of_upload(one.upload)
    there = {Signal.TICKET}
    there |= {Signal.ORDER} if orders else set()
    there |= {Signal.CARRIER} if orders and all(_parcels_told(one) for one in orders) else set()
    there |= {Signal.HISTORY} if ticket.contacts is not None else set()
    ordered = tuple(sorted(reasons, key=lambda reason: -WEIGHTS[reason]))
    absent = tuple(reason for reason in RiskReason if reason not in reasons and NEEDS[reason] not in there)
    return Risk(bool(ordered), min(100, sum(WEIGHTS[reason] for reason in ordered)), ordered, absent)


def _of_ticket(ticket: TicketSignals, case: CaseType, now: datetime, policy: Policy) -> set[RiskReason]:
    due = ticket.sla.due_at
    held = {
        RiskReason.CLAIM_RUNNING: ticket.claim,
        RiskReason.CLAIM_WORDS: ticket.claim_words,
        RiskReason.NOT_REACHED: ticket.not_reached,
        RiskReason.ANSWER_DUE: due is not None and due - now < timedelta(hours=policy.answer_due_hours),
        RiskReason.REPEATED_CONTACT: (ticket.contacts or 0) >= policy.repeated_contacts,
        RiskReason.NEEDS_VERIFICATION: case in VERIFY,
    }
    return {reason for reason, holds in held.items() if holds}


def _of_parcels(one: OrderSignals, case: CaseType, now: datetime, policy: Policy) -> set[RiskReason]:
    judgement, reasons = one.judgement, set[RiskReason]()
    promised = one.order.deliver_by.latest
    if judgement.headline is Headline.EXCEPTION:
        reasons.add(RiskReason.PARCEL_EXCEPTION)
    elif judgement.headline is Headline.DELIVERED and case in DENIES_RECEIPT:
        reasons.add(RiskReason.DELIVERED_BUT_DENIED)
    elif judgement.delay_reason is not None:
        reasons.add(_BY_DELAY[judgement.delay_reason])
    if judgement.headline is not Headline.DELIVERED and promised is not None and now > instant(promised):
        reasons.add(RiskReason.PAST_PROMISE)
    if _unscanned(one, now, policy):
        reasons.add(RiskReason.NO_SCAN)
    if _high_value(one.order, policy) and _unsigned(one):
        reasons.add(RiskReason.HIGH_VALUE_UNSIGNED)
    return reasons


def _unscanned(one: OrderSignals, now: datetime, policy: Policy) -> bool:
    """A parcel that nobody has seen although its ship-by passed, also when it is late anyway."""
    due = one.order.ship_by.latest
    if due is None or now <= instant(due) + timedelta(hours=policy.lateness.no_scan_hours):
        return False
    scanned = {
        number
        for parcel in one.shipments
        if parcel.first_scan_at or parcel.delivered_at
        for number in (parcel.number, *parcel.other_numbers)
    }

    def seen(package: Package) -> bool:
        return package.status in SEEN_BY_AMAZON or package.number in scanned

    return any(package.number and not seen(package) for package in one.order.packages)


def _high_value(order: Order, policy: Policy) -> bool:
    worth = order.charges.total or order.charges.items
    if worth is None or worth.currency not in policy.high_value:
        return False
    return worth.amount >= policy.high_value[worth.currency]


def _unsigned(one: OrderSignals) -> bool:
    """No signature was asked for, and none is there; False while a carrier has not told."""
    if any(item.signature_required for item in one.order.items):
        return False
    return _parcels_told(one) and not any(parcel.pod.kind in SIGNED for parcel in one.shipments)


def _parcels_told(one: OrderSignals) -> bool:
    """Before there is a parcel nothing can be told about it; afterwards its carrier must have spoken."""
    return not any(package.number for package in one.order.packages) or one.carrier_spoke


def _claim_window(one: OrderSignals, case: CaseType, now: datetime, policy: Policy) -> set[RiskReason]:
    """A-to-z for an item not received (Amazon help 201889410): from 3 days after the latest estimated
    delivery, or at once when tracking says delivered, until 90 days after that estimate."""
    promised = one.order.deliver_by.latest
    if promised is None:
        return set()
    delivered = one.judgement.headline is Headline.DELIVERED
    if delivered and case not in DENIES_RECEIPT:
        return set()
    promised = instant(promised)
    closes = promised + timedelta(days=policy.claim_closes_days)
    opens = promised + timedelta(days=policy.claim_opens_days)
    if now > closes or (now < opens and not delivered):
        return set()
    closing = closes - now < timedelta(days=policy.claim_closing_days)
    return {RiskReason.CLAIM_WINDOW_CLOSING if closing else RiskReason.CLAIM_WINDOW_OPEN}


def _of_upload(upload: Upload) -> set[RiskReason]:
    if upload.state is UploadState.MISSING:
        return {RiskReason.TRACKING_MISSING}
    if upload.state is UploadState.AT_RISK:
        return {
            _BY_UPLOAD.get(upload.reason, RiskReason.TRACKING_AT_RISK)
            if upload.reason
            else RiskReason.TRACKING_AT_RISK
        }
    return set()
