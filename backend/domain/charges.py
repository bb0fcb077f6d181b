"""Is the shipping charge right? What was paid, what was sold, what happened, and what may be given back.

Rules and their sources:

- A refund is made by the seller in Seller Central, in full or in part, per item and with its shipping
  (facts/amazon.md §3, Seller Central 69126). Nothing here moves money; an agent reads and decides.
- No rule was found that obliges a seller to refund shipping for late delivery alone (facts/amazon.md §3).
  So a refund is proposed where a *faster* speed was sold than was delivered; a late standard delivery is
  told as a reason, and its charge stays right.
- A refund by the seller ends Buy Shipping's claims protection (Amazon.ca seller forum, fb56bd17), and one
  during an open A-to-z claim may be paid twice: both are cautions.
- US and Canadian prices come without tax, it is added at the till; elsewhere the price contains it. An
  order whose own sums show it decides for itself (``Charges.tax_included``).
- Amazon's Finances may lag 48 hours (SP-API model finances_2024-06-19, listTransactions).

All amounts are exact and keep their currency; amounts of different currencies are never added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from babel.numbers import get_currency_precision

from backend.domain.marketplaces import MARKETPLACES
from backend.domain.moments import instant
from backend.domain.order import Money, Order, OrderItem, Package
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Fulfillment, Milestone, OrderStatus

FINANCES_LAG = timedelta(hours=48)
"""How far behind Amazon's Finances may be."""

TAX_ON_TOP = frozenset({"US", "CA"})
"""Countries whose prices never contain the tax."""

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


class ParcelOutcome(StrEnum):
    """What happened to a parcel, measured against the promise."""

    ON_TIME = "on_time"
    ATTEMPTED_IN_TIME = "attempted_in_time"
    LATE = "late"
    OVERDUE = "overdue"
    UNDER_WAY = "under_way"
    IN_TROUBLE = "in_trouble"
    UNKNOWN = "unknown"


_MISSED = frozenset({ParcelOutcome.LATE, ParcelOutcome.OVERDUE})
_IN_TROUBLE = frozenset(
    {Milestone.EXCEPTION, Milestone.RETURNING, Milestone.RETURNED, Milestone.CANCELLED},
)
_READY_FOR_BUYER = frozenset({Milestone.ATTEMPT_FAILED, Milestone.AVAILABLE_FOR_PICKUP})


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
    """What Amazon's Finances show about one order.

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


def rounded(money: Money, *, rounding: str = ROUND_HALF_EVEN) -> Money:
    """``money`` in whole minor units of its currency (ISO 4217 by CLDR: cents, or whole yen)."""
    step = Decimal(1).scaleb(-get_currency_precision(money.currency))
    return Money(money.amount.quantize(step, rounding=rounding), money.currency)


def work_up(
    order: Order,
    *,
    parcels: Sequence[Shipment] = (),
    zone: tzinfo = UTC,
    refunds: Sequence[Refund] | None = None,
    refunds_as_of: datetime | None = None,
    label_cost: Money | None = None,
    collected: Money | None = None,
    same_buyer: Sequence[Order] = (),
    tariff: Money | None = None,
    standard_tariff: Money | None = None,
    claim_open: bool | None = None,
    buy_shipping: bool | None = None,
    rules: ChargeRules = DEFAULT_RULES,
) -> ChargeWorkUp:
    """Work up the shipping charge of ``order``; pure.

    ``parcels`` are the order's shipments as their carriers tell them; ``zone`` is the marketplace's and
    gives scan times without a zone their meaning. ``refunds`` and ``refunds_as_of`` come from the Ledger;
    None means that they could not be read, and then no amount is proposed. ``collected`` is the Ledger's.
    ``label_cost`` is the cost of all the order's labels. ``same_buyer`` are other orders of the same buyer.
    ``tariff`` is what the seller's own shipping settings ask for such an order at the speed sold, and
    ``standard_tariff`` at standard speed, both as the marketplace shows prices; None where unknown.
    ``claim_open`` and ``buy_shipping`` are None where unknown: Amazon tells neither by order.

    Refunds of other orders are left out. A second charge counts before a missed speed.
    """
    facts = tuple(_parcel_facts(order, parcels, zone, rules))
    charge = _Charge.of(order)
    given_back, unclear = _given_back(order, charge, refunds)
    case = _Case()
    _tell_label(case, charge, label_cost, rules)
    refundable = _answerable(case, order)
    if refundable and charge is None:
        case.cannot_tell(Missing.SHIPPING_PRICE)
    if not charge or not refundable or not _charged(case, charge, collected):
        refundable = False
    else:
        _tell_twice(case, order, charge, parcels, same_buyer, collected, tariff)
        _tell_speed(case, order, charge, facts, tariff, standard_tariff, rules)
    proposed = limit = None
    if charge is not None and given_back is not None:
        case.tell_refunds(given_back, charge.paid)
        limit = _left(charge.paid, given_back)
        proposed = _proposal(case.due, limit, given_back)
    if case.due > 0 and unclear is not None:
        case.missing.append(unclear)
    place = MARKETPLACES.get(order.marketplace)
    return ChargeWorkUp(
        verdict=case.verdict,
        paid=charge.paid if charge else None,
        paid_tax=charge.tax if charge else None,
        label_cost=label_cost,
        speed_sold=order.service_level,
        promised_by=order.deliver_by.latest,
        parcels=facts,
        refunded_already=given_back,
        refunds_as_of=refunds_as_of,
        limit=limit,
        proposed=proposed,
        proposed_tax=charge.tax_in(proposed) if charge and proposed else None,
        reasons=tuple(case.reasons),
        missing=tuple(dict.fromkeys(case.missing)),
        cautions=_cautions(proposed is not None, claim_open, buy_shipping),
        refund_page=place.refund_page(order.order_id) if place and refundable else None,
    )


class _Case:
    """The work-up in the making. ``due`` is what should go back, before earlier refunds."""

    def __init__(self) -> None:
        self.verdict = Verdict.CHARGED_RIGHT
        self.due = Decimal()
        self.reasons: list[Reason] = []
        self.missing: list[Missing] = []

    def because(self, code: Why, **params: str | int) -> None:
        self.reasons.append(Reason(code, params))

    def cannot_tell(self, *missing: Missing) -> None:
        """A proven verdict stays; an assumed one falls."""
        if self.verdict is Verdict.CHARGED_RIGHT:
            self.verdict = Verdict.CANNOT_TELL
            self.missing += missing

    def proven(self, verdict: Verdict, due: Decimal) -> None:
        """The first proof names the verdict; amounts add up, and are capped later."""
        if self.verdict in (Verdict.CHARGED_RIGHT, Verdict.CANNOT_TELL):
            self.verdict = verdict
            self.missing.clear()
        self.due += due

    def tell_refunds(self, given_back: Money, paid: Money) -> None:
        if given_back.amount > 0:
            whole = given_back.amount >= paid.amount
            code = Why.REFUNDED_IN_FULL if whole else Why.REFUNDED_IN_PART
            self.because(code, **_text(given_back))


@dataclass(frozen=True, slots=True)
class _Charge:
    """``price`` as the marketplace shows it, before the discount; ``paid`` after it, with tax."""

    price: Money
    paid: Money
    tax: Money | None

    @classmethod
    def of(cls, order: Order) -> _Charge | None:
        """None where the price is unknown, or the parts do not fit together."""
        charges = order.charges
        price = charges.shipping or _total(item.shipping for item in order.items)
        if price is None or price.amount < 0:
            return None
        included = _tax_included(order)
        tax, off = charges.shipping_tax, charges.shipping_discount
        if any(part is not None and part.currency != price.currency for part in (tax, off)):
            return None
        base = max(Decimal(), price.amount - (off.amount if off else 0))
        tax_amount = max(Decimal(), tax.amount) if tax else Decimal()
        # Where it is not known whether the price contains the tax, the lower sum is the safe one.
        paid = base + tax_amount if included is False else base
        known = tax is not None and included is not None and tax_amount <= paid
        return cls(
            price,
            rounded(Money(paid, price.currency)),
            rounded(Money(tax_amount, price.currency)) if known else None,
        )

    def tax_in(self, part: Money) -> Money | None:
        """The tax within ``part`` of what was paid."""
        if self.tax is None or not self.paid.amount:
            return None
        return rounded(Money(part.amount * self.tax.amount / self.paid.amount, part.currency))


def _tax_included(order: Order) -> bool | None:
    place = MARKETPLACES.get(order.marketplace)
    if place is not None and place.country in TAX_ON_TOP:
        return False
    if order.charges.tax_included is not None:
        return order.charges.tax_included
    return True if place is not None else None


def _answerable(case: _Case, order: Order) -> bool:
    """Whether this seller charged the buyer for shipping through Amazon, and may give some of it back."""
    if order.fulfillment in (Fulfillment.FBA, Fulfillment.SFP):
        case.because(Why.AMAZON_ANSWERS)
    elif order.fulfillment in (Fulfillment.MCF, Fulfillment.SHOP):
        case.because(Why.SHOP_CHARGED)
    elif order.fulfillment is Fulfillment.UNKNOWN:
        case.cannot_tell(Missing.FULFILLMENT)
        return False
    elif order.status is OrderStatus.CANCELLED:
        # Amazon charges at the confirmation of shipment, and a cancelled order has none.
        case.because(Why.ORDER_CANCELLED)
        return False
    elif order.status in (OrderStatus.UNSHIPPED, OrderStatus.PENDING, OrderStatus.PENDING_AVAILABILITY):
        case.because(Why.NOT_SHIPPED_YET)
    else:
        return True
    case.cannot_tell()
    return False


def _charged(case: _Case, charge: _Charge, collected: Money | None) -> bool:
    if charge.paid.amount:
        return True
    case.because(Why.FREE_SHIPPING)
    if collected is not None and collected.amount > 0:
        case.because(Why.COLLECTED_DIFFERS, **_text(collected))
        case.cannot_tell(Missing.SHIPPING_PRICE)
    return False


def _tell_label(case: _Case, charge: _Charge | None, label: Money | None, rules: ChargeRules) -> None:
    """The label's cost explains a charge; it proves nothing, since handling and packing cost too."""
    if label is None or charge is None or not charge.paid.amount:
        return
    if label.currency != charge.paid.currency:
        case.because(Why.LABEL_IN_OTHER_CURRENCY, currency=label.currency)
    elif label.amount > charge.paid.amount:
        case.because(Why.LABEL_COST_MORE, **_text(label))
    elif label.amount < charge.paid.amount:
        far = charge.paid.amount >= rules.far_above_label * label.amount
        case.because(Why.CHARGE_FAR_ABOVE_LABEL if far else Why.LABEL_COST_LESS, **_text(label))


def _tell_twice(
    case: _Case,
    order: Order,
    charge: _Charge,
    parcels: Sequence[Shipment],
    same_buyer: Sequence[Order],
    collected: Money | None,
    tariff: Money | None,
) -> None:
    """Proofs of a second charge: Amazon's books, one scanned parcel for two orders, the seller's tariff."""
    paid = charge.paid
    if collected is not None and collected.currency == paid.currency:
        if collected.amount >= 2 * paid.amount:
            case.because(Why.COLLECTED_TWICE, **_text(collected))
            case.proven(Verdict.CHARGED_TWICE, paid.amount)
        elif collected.amount != paid.amount and charge.tax is not None:
            case.because(Why.COLLECTED_DIFFERS, **_text(collected))
    other = _order_of_same_parcel(order, charge, parcels, same_buyer)
    if other is not None:
        twin, ours_goes = other
        code = Why.ONE_PARCEL_TWO_ORDERS if ours_goes else Why.REFUND_THE_OTHER_ORDER
        case.because(code, order=twin.order_id)
        case.proven(Verdict.CHARGED_TWICE, paid.amount if ours_goes else Decimal())
    if tariff is not None and tariff.currency == charge.price.currency and tariff.amount > 0:
        _tell_tariff(case, charge, tariff)
    elif _same_on_each_item(order):
        # Some sellers charge by item, some once an order: only the tariff tells a mistake.
        case.because(Why.SAME_CHARGE_ON_EACH_ITEM, items=len(order.items))
        case.cannot_tell(Missing.TARIFF)


def _tell_tariff(case: _Case, charge: _Charge, tariff: Money) -> None:
    price = charge.price.amount
    times, rest = divmod(price, tariff.amount)
    if price == tariff.amount:
        case.because(Why.MATCHES_TARIFF, **_text(tariff))
    elif price < tariff.amount:
        case.because(Why.BELOW_TARIFF, **_text(tariff))
    elif not rest:
        case.because(Why.MULTIPLE_OF_TARIFF, times=int(times), **_text(tariff))
        case.proven(Verdict.CHARGED_TWICE, charge.paid.amount * (price - tariff.amount) / price)
    else:
        case.because(Why.ABOVE_TARIFF, **_text(tariff))
        case.cannot_tell()


def _order_of_same_parcel(
    order: Order, charge: _Charge, parcels: Sequence[Shipment], same_buyer: Sequence[Order]
) -> tuple[Order, bool] | None:
    """Another order that paid shipping for the very same parcels, and whether it is ours that goes back.

    Proven only by numbers that a carrier scanned: a made-up number may stand on many orders. Of two charges
    the higher one stays; of equal ones that of the lower order id, so that both orders' work-ups agree.
    """
    scanned = {shipment.number for shipment in parcels if shipment.last_scan is not None}
    numbers = {package.number for package in _sent(order)}
    if not numbers or not numbers <= scanned:
        return None
    for other in same_buyer:
        theirs = _Charge.of(other)
        if (
            other.order_id == order.order_id
            or theirs is None
            or theirs.paid.currency != charge.paid.currency
            or not theirs.paid.amount
            or other.fulfillment is not Fulfillment.FBM
            or other.status not in (OrderStatus.SHIPPED, OrderStatus.PARTIALLY_SHIPPED)
            or {package.number for package in _sent(other)} != numbers
        ):
            continue
        if theirs.paid.amount != charge.paid.amount:
            return other, theirs.paid.amount > charge.paid.amount
        return other, other.order_id < order.order_id
    return None


def _same_on_each_item(order: Order) -> bool:
    """Several lines with one and the same charge, sent in one parcel."""
    amounts = [item.shipping.amount for item in order.items if item.shipping is not None]
    return (
        len(amounts) > 1
        and len(amounts) == len(order.items)
        and len(set(amounts)) == 1
        and amounts[0] > 0
        and len(_sent(order)) == 1
    )


def _tell_speed(
    case: _Case,
    order: Order,
    charge: _Charge,
    facts: Sequence[ParcelFact],
    tariff: Money | None,
    standard_tariff: Money | None,
    rules: ChargeRules,
) -> None:
    """Was the speed that was sold delivered?"""
    service = order.service_level.upper() if order.service_level else None
    outcomes = {fact.outcome for fact in facts}
    late = [fact for fact in facts if fact.outcome in _MISSED]
    days = max((fact.days or 0 for fact in late), default=0)
    if late:
        delivered = any(fact.outcome is ParcelOutcome.LATE for fact in late)
        case.because(Why.DELIVERED_LATE if delivered else Why.NOT_DELIVERED_IN_TIME, days=days)
    if service in rules.fast:
        if late:
            _speed_missed(case, order, charge, facts, tariff, standard_tariff)
        else:
            _speed_not_missed(case, order, outcomes)
    elif service in SLOW:
        if late:
            case.because(Why.LATE_WITHOUT_FASTER_SPEED)
    elif facts and outcomes <= {ParcelOutcome.ON_TIME, ParcelOutcome.ATTEMPTED_IN_TIME}:
        case.because(Why.SPEED_MET)
    else:
        case.cannot_tell(Missing.SPEED_SOLD)


def _speed_not_missed(case: _Case, order: Order, outcomes: set[ParcelOutcome]) -> None:
    if order.deliver_by.latest is None:
        case.cannot_tell(Missing.PROMISE)
    elif ParcelOutcome.IN_TROUBLE in outcomes:
        case.cannot_tell(Missing.PARCEL_OUTCOME)
    elif not outcomes or ParcelOutcome.UNKNOWN in outcomes:
        case.cannot_tell(Missing.TRACKING)
    elif ParcelOutcome.UNDER_WAY in outcomes:
        case.cannot_tell(Missing.DELIVERY)
    elif ParcelOutcome.ATTEMPTED_IN_TIME in outcomes:
        case.because(Why.ATTEMPTED_IN_TIME)
    else:
        case.because(Why.SPEED_MET)


def _speed_missed(
    case: _Case,
    order: Order,
    charge: _Charge,
    facts: Sequence[ParcelFact],
    tariff: Money | None,
    standard_tariff: Money | None,
) -> None:
    """Back goes what was paid for the late parcels, less what their standard delivery costs, if known."""
    share = _late_share(order, facts)
    case.proven(Verdict.SPEED_NOT_MET, Decimal())
    if share is None:
        case.missing.append(Missing.SHARE)
        return
    asked = tariff if tariff is not None and tariff.amount > 0 else charge.price
    extra = Decimal(1)
    if standard_tariff is not None and standard_tariff.currency == asked.currency == charge.price.currency:
        extra = max(Decimal(), 1 - standard_tariff.amount / asked.amount)
    if not extra:
        case.because(Why.STANDARD_COSTS_AS_MUCH, **_text(standard_tariff or asked))
    # What is already due as a second charge was not paid for this speed.
    case.due += (charge.paid.amount - min(case.due, charge.paid.amount)) * share * extra


def _late_share(order: Order, facts: Sequence[ParcelFact]) -> Decimal | None:
    """The part of the shipping charge, 0 to 1, that was paid for the items in the late parcels."""
    if all(fact.outcome in _MISSED for fact in facts):
        return Decimal(1)
    included = _tax_included(order)
    paid = {item: part for item in order.items if (part := _paid_for(item, included)) is not None}
    total = sum(paid.values(), Decimal())
    if len(paid) < len(order.items) or not total:
        return None
    unit = {item.item_id: part / item.quantity for item, part in paid.items()}
    late = {fact.number for fact in facts if fact.outcome in _MISSED}
    part = Decimal()
    for package in _sent(order):
        if not package.contents or any(item_id not in unit for item_id, _ in package.contents):
            return None
        if package.number in late:
            part += sum((unit[item_id] * quantity for item_id, quantity in package.contents), Decimal())
    return min(Decimal(1), part / total)


def _paid_for(item: OrderItem, included: bool | None) -> Decimal | None:
    """What was paid to ship one line: its price less its discount, with the tax where that is added."""
    if item.shipping is None or item.quantity < 1:
        return None
    off = item.shipping_discount.amount if item.shipping_discount else Decimal()
    tax = item.shipping_tax.amount if item.shipping_tax and included is False else Decimal()
    return max(Decimal(), item.shipping.amount - off) + max(Decimal(), tax)


def _parcel_facts(
    order: Order, parcels: Sequence[Shipment], zone: tzinfo, rules: ChargeRules
) -> Iterable[ParcelFact]:
    by_number = {shipment.number: shipment for shipment in parcels}
    for package in _sent(order):
        shipment = by_number.get(package.number) if package.number else None
        yield _parcel_fact(package, shipment, order.deliver_by.latest, zone, rules)


def _sent(order: Order) -> list[Package]:
    """The order's parcels without those whose label was given back."""
    return [package for package in order.packages if package.status != "cancelled"]


def _parcel_fact(
    package: Package, shipment: Shipment | None, promised: datetime | None, zone: tzinfo, rules: ChargeRules
) -> ParcelFact:
    service = package.service or (shipment.service if shipment else None)
    if shipment is None or promised is None:
        return ParcelFact(package.number, service, ParcelOutcome.UNKNOWN)
    limit = instant(promised) + rules.grace
    outcome = _outcome(shipment, limit, zone)
    days = None
    if outcome in _MISSED:
        end = shipment.delivered_at if outcome is ParcelOutcome.LATE else None
        passed = instant(end or shipment.fetched_at, zone) - instant(promised)
        days = max(1, -(-passed // timedelta(days=1)))
    return ParcelFact(package.number, service, outcome, shipment.delivered_at, days)


def _outcome(shipment: Shipment, limit: datetime, zone: tzinfo) -> ParcelOutcome:
    """Measured on the instant. An undelivered parcel is judged as of the carrier's answer, not as of now,
    and only on a carrier's events: Amazon's own status of a parcel may lag."""
    delivered = shipment.milestone is Milestone.DELIVERED
    if delivered and shipment.delivered_at is not None and instant(shipment.delivered_at, zone) <= limit:
        return ParcelOutcome.ON_TIME
    if any(
        event.milestone in _READY_FOR_BUYER and event.at is not None and instant(event.at, zone) <= limit
        for event in shipment.events
    ):
        return ParcelOutcome.ATTEMPTED_IN_TIME
    if delivered:
        return ParcelOutcome.LATE if shipment.delivered_at is not None else ParcelOutcome.UNKNOWN
    if shipment.milestone in _IN_TROUBLE:
        return ParcelOutcome.IN_TROUBLE
    if shipment.milestone is Milestone.UNKNOWN or not shipment.events:
        return ParcelOutcome.UNKNOWN
    return ParcelOutcome.OVERDUE if shipment.fetched_at > limit else ParcelOutcome.UNDER_WAY


def _given_back(
    order: Order, charge: _Charge | None, refunds: Sequence[Refund] | None
) -> tuple[Money | None, Missing | None]:
    """What was given back for shipping, with tax; None, and why, where that is not known."""
    if refunds is None or charge is None:
        return None, Missing.REFUNDS
    total = Decimal()
    for refund in refunds:
        if refund.order_id != order.order_id:
            continue
        if refund.shipping is None:
            return None, Missing.REFUND_SPLIT
        parts = [part for part in (refund.shipping, refund.shipping_tax) if part is not None and part.amount]
        if any(part.currency != charge.paid.currency for part in parts):
            return None, Missing.REFUND_CURRENCY
        total += max(Decimal(), sum((part.amount for part in parts), Decimal()))
    return rounded(Money(total, charge.paid.currency)), None


def _left(paid: Money, given_back: Money) -> Money:
    left = max(Decimal(), paid.amount - given_back.amount)
    return rounded(Money(left, paid.currency), rounding=ROUND_DOWN)


def _proposal(due: Decimal, limit: Money, given_back: Money) -> Money | None:
    """What is due and not given back yet; at most the limit."""
    wanted = rounded(Money(due - given_back.amount, limit.currency))
    amount = min(wanted.amount, limit.amount)
    return Money(amount, limit.currency) if amount > 0 else None


def _cautions(proposed: bool, claim_open: bool | None, buy_shipping: bool | None) -> tuple[Caution, ...]:
    """Known dangers are told in any case, unknown ones when there is something to refund."""
    found = []
    if proposed:
        found.append(Caution.REFUND_IN_SELLER_CENTRAL)
    if claim_open:
        found.append(Caution.CLAIM_OPEN)
    elif claim_open is None and proposed:
        found.append(Caution.CLAIM_UNKNOWN)
    if buy_shipping:
        found.append(Caution.LOSES_BUY_SHIPPING_PROTECTION)
    elif buy_shipping is None and proposed:
        found.append(Caution.BUY_SHIPPING_UNKNOWN)
    if proposed:
        found.append(Caution.REFUNDS_MAY_LAG)
    return tuple(found)


def _total(parts: Iterable[Money | None]) -> Money | None:
    """None where a part is unknown, where there is none, or where the currencies differ."""
    amounts = list(parts)
    known = [part for part in amounts if part is not None]
    if not known or len(known) < len(amounts) or len({part.currency for part in known}) > 1:
        return None
    return Money(sum((part.amount for part in known), Decimal()), known[0].currency)


def _text(money: Money) -> dict[str, str | int]:
    return {"amount": f"{money.amount:f}", "currency": money.currency}
