"""The words and shapes of a shipping charge's work-up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from backend.domain.order import Money

FINANCES_LAG = timedelta(hours=48)
"""How far behind Amazon's Finances may be."""

REFUND_GRACE = timedelta(hours=2)
"""Whoever refunds in Seller Central first and approves here afterwards does so within this time."""

FAST = frozenset({"EXPEDITED", "PRIORITY", "SECOND_DAY", "NEXT_DAY", "SAME_DAY", "SCHEDULED"})
SLOW = frozenset({"STANDARD", "FREE_ECONOMY"})
"""Amazon's fulfillmentServiceLevel (Orders v2026-01-01): those that are sold as faster, and those that
are not."""


class Verdict(StrEnum):
    """What can be said about the charge."""

    CHARGED_RIGHT = "charged_right"
    SPEED_NOT_MET = "speed_not_met"
    CHARGED_TWICE = "charged_twice"
    CANNOT_TELL = "cannot_tell"


class Why(StrEnum):
    """Why the verdict is what it is, or why no amount is proposed; stable, a translation key.

    About the order: ``amazon_answers`` (FBA and seller-fulfilled Prime: Amazon's customer service decides),
    ``shop_charged`` (MCF and shop orders: the shop took the money), ``order_cancelled``,
    ``not_shipped_yet`` (Amazon charges at the confirmation of shipment), ``free_shipping``.

    About the speed: ``speed_met``, ``attempted_in_time`` (the carrier came, or had it ready for pickup, by
    the promise), ``delivered_late`` and ``not_delivered_in_time`` (days), ``late_without_faster_speed``,
    ``standard_costs_as_much`` (nothing was paid for the faster speed).

    About the amount: ``collected_twice`` and ``collected_differs`` (Finances against the order),
    ``one_parcel_two_orders``, ``refund_the_other_order`` (order), ``multiple_of_tariff`` (times),
    ``matches_tariff``, ``above_tariff``, ``below_tariff``, ``same_charge_on_each_item`` (items).

    About the label: ``label_cost_less``, ``label_cost_more``, ``charge_far_above_label``,
    ``label_in_other_currency``.

    About refunds: ``refunded_in_full``, ``refunded_in_part``.
    """

    AMAZON_ANSWERS = "amazon_answers"
    SHOP_CHARGED = "shop_charged"
    ORDER_CANCELLED = "order_cancelled"
    NOT_SHIPPED_YET = "not_shipped_yet"
    FREE_SHIPPING = "free_shipping"
    SPEED_MET = "speed_met"
    ATTEMPTED_IN_TIME = "attempted_in_time"
    DELIVERED_LATE = "delivered_late"
    NOT_DELIVERED_IN_TIME = "not_delivered_in_time"
    LATE_WITHOUT_FASTER_SPEED = "late_without_faster_speed"
    STANDARD_COSTS_AS_MUCH = "standard_costs_as_much"
    COLLECTED_TWICE = "collected_twice"
    COLLECTED_DIFFERS = "collected_differs"
    ONE_PARCEL_TWO_ORDERS = "one_parcel_two_orders"
    REFUND_THE_OTHER_ORDER = "refund_the_other_order"
    MULTIPLE_OF_TARIFF = "multiple_of_tariff"
    MATCHES_TARIFF = "matches_tariff"
    ABOVE_TARIFF = "above_tariff"
    BELOW_TARIFF = "below_tariff"
    SAME_CHARGE_ON_EACH_ITEM = "same_charge_on_each_item"
    LABEL_COST_LESS = "label_cost_less"
    LABEL_COST_MORE = "label_cost_more"
    CHARGE_FAR_ABOVE_LABEL = "charge_far_above_label"
    LABEL_IN_OTHER_CURRENCY = "label_in_other_currency"
    REFUNDED_IN_FULL = "refunded_in_full"
    REFUNDED_IN_PART = "refunded_in_part"


class Missing(StrEnum):
    """What would have to be known to say, or to propose, more."""

    FULFILLMENT = "fulfillment"
    SHIPPING_PRICE = "shipping_price"
    SPEED_SOLD = "speed_sold"
    PROMISE = "promise"
    TRACKING = "tracking"
    DELIVERY = "delivery"
    """The parcel is under way and its promise has not passed."""
    PARCEL_OUTCOME = "parcel_outcome"
    """The parcel is lost, damaged or going back: another case than the shipping charge."""
    SHARE = "share"
    """Not all parcels were late, and which items were in them, or what was paid for each, is unknown."""
    TARIFF = "tariff"
    """The seller's own shipping price for such an order."""
    REFUNDS = "refunds"
    """Earlier refunds could not be read."""
    REFUND_SPLIT = "refund_split"
    """Amazon does not say how much of an earlier refund was shipping."""
    REFUND_CURRENCY = "refund_currency"
    """An earlier refund is in another currency than the order."""


class Caution(StrEnum):
    """What the agent must weigh before refunding."""

    REFUND_IN_SELLER_CENTRAL = "refund_in_seller_central"
    CLAIM_OPEN = "claim_open"
    CLAIM_UNKNOWN = "claim_unknown"
    LOSES_BUY_SHIPPING_PROTECTION = "loses_buy_shipping_protection"
    BUY_SHIPPING_UNKNOWN = "buy_shipping_unknown"
    REFUNDS_MAY_LAG = "refunds_may_lag"
    APPROVED_MORE_THAN_LEFT = "approved_more_than_left"
    """A refund was made meanwhile: what was approved would now be too much."""


class ApprovalState(StrEnum):
    """What became of an approved refund: the seller is to make it, Amazon shows it, or it was taken back."""

    WAITING = "waiting"
    SEEN = "seen"
    WITHDRAWN = "withdrawn"


class ParcelOutcome(StrEnum):
    """What happened to a parcel, measured against the promise."""

    ON_TIME = "on_time"
    ATTEMPTED_IN_TIME = "attempted_in_time"
    LATE = "late"
    OVERDUE = "overdue"
    UNDER_WAY = "under_way"
    IN_TROUBLE = "in_trouble"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Refund:
    """Money that went back to the buyer, as Amazon's Finances show it; amounts are positive.

    ``items`` and ``shipping`` are without their taxes, less the discounts that were taken back. All four
    parts are None where Amazon gave only the ``total``. ``posted_at`` is an instant in UTC.
    """

    order_id: str
    transaction_id: str
    posted_at: datetime | None
    items: Money | None = None
    items_tax: Money | None = None
    shipping: Money | None = None
    shipping_tax: Money | None = None
    total: Money | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """What Amazon's Finances show about one order; ``posted`` is false while they show nothing at all.

    ``as_of`` is the instant up to which they are complete; later refunds may be missing (FINANCES_LAG).
    ``collected`` is what the buyer paid for shipping, with tax, over all shipments; None where it cannot be
    told. ``label_cost`` is what the seller paid for labels bought through Amazon; None without one, so a
    label_cost also means that Buy Shipping was used.
    """

    order_id: str
    fetched_at: datetime
    as_of: datetime
    refunds: tuple[Refund, ...] = ()
    collected: Money | None = None
    label_cost: Money | None = None
    posted: bool = True


@dataclass(frozen=True, slots=True)
class ChargeRules:
    """Thresholds; settings of the tenant.

    ``grace`` is how much later than the promise still counts as kept. From ``far_above_label`` times the
    label's cost a charge is called far above it: Amazon's Fair Pricing Policy forbids excessive shipping
    fees, names no number, and weighs public carrier rates and handling.
    """

    grace: timedelta = timedelta()
    far_above_label: Decimal = Decimal(2)
    fast: frozenset[str] = FAST


DEFAULT_RULES = ChargeRules()


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the work-up. ``params`` fill its text; amounts are plain decimal text."""

    code: Why
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ParcelFact:
    """One parcel of the work-up; ``days`` late is set for ``late`` and ``overdue``, at least 1."""

    number: str | None
    service: str | None
    outcome: ParcelOutcome
    delivered_at: datetime | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True)
class ChargeWorkUp:
    """The work-up of one order's shipping charge.

    ``paid`` is the shipping price less its discount, with tax: what left the buyer's pocket; ``paid_tax``
    is the tax within it, None where unknown. ``refunded_already`` is what Finances show as given back for
    shipping, with tax, and ``limit`` what is left of ``paid``: nobody may give back more. ``proposed`` is
    what is due of it; never zero, and None when nothing is due or when what was refunded is not known.
    ``proposed_tax`` is the tax within it, None where unknown. ``refund_page`` is set where the seller can
    refund shipping at all.
    """

    verdict: Verdict
    paid: Money | None = None
    paid_tax: Money | None = None
    label_cost: Money | None = None
    speed_sold: str | None = None
    promised_by: datetime | None = None
    parcels: tuple[ParcelFact, ...] = ()
    refunded_already: Money | None = None
    refunds_as_of: datetime | None = None
    limit: Money | None = None
    proposed: Money | None = None
    proposed_tax: Money | None = None
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()
    cautions: tuple[Caution, ...] = ()
    refund_page: str | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """An agent's word that ``amount`` of an order's shipping charge goes back to the buyer.

    The refund itself is made in Seller Central. ``known`` are the ids of the refunds that Amazon showed when
    it was approved; ``seen`` is what a later one gave back, and ``seen_at`` when that was posted.
    """

    id: str
    ticket_id: int
    order_id: str
    amount: Money
    verdict: Verdict
    user_id: int
    approved_at: datetime
    state: ApprovalState = ApprovalState.WAITING
    known: tuple[str, ...] = ()
    seen: Money | None = None
    seen_at: datetime | None = None

    def made_by(self, refunds: Iterable[Refund]) -> Refund | None:
        """The refund that carries this out, of those that Amazon shows now: a new one of this order, made
        since the approval, that gave shipping back or may have. One that was made long before it and shows
        only now (FINANCES_LAG) is another."""
        return next(
            (
                refund
                for refund in refunds
                if refund.order_id == self.order_id
                and refund.transaction_id not in self.known
                and (refund.posted_at is None or refund.posted_at >= self.approved_at - REFUND_GRACE)
                and (refund.shipping is None or _given(refund) > 0)
            ),
            None,
        )


@dataclass(frozen=True, slots=True)
class OrderCharge:
    """An order's shipping charge as it stands now: the work-up, what an agent decided last, and which Source
    told the label's cost."""

    order_id: str
    work_up: ChargeWorkUp
    approval: Approval | None = None
    label_source: str | None = None


def given_back_in(refund: Refund) -> Money | None:
    """What a refund gave back for shipping, with tax; None where Amazon does not split it."""
    if refund.shipping is None:
        return None
    return Money(_given(refund), refund.shipping.currency)


def _given(refund: Refund) -> Decimal:
    parts = (refund.shipping, refund.shipping_tax)
    return sum((part.amount for part in parts if part is not None), Decimal())
