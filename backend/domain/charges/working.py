"""From an order and its parcels to the verdict on its shipping charge; see the package for the rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from decimal import Decimal

from backend.domain.charges.model import (
    DEFAULT_RULES,
    SLOW,
    Caution,
    ChargeRules,
    ChargeWorkUp,
    Missing,
    ParcelFact,
    ParcelOutcome,
    Reason,
    Refund,
    Verdict,
    Why,
)
from backend.domain.charges.paid import Charge, given_back, left, proposal
from backend.domain.charges.parcels import MISSED, late_share, parcel_facts, sent
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.order import Money, Order
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Fulfillment, OrderStatus


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
    facts = tuple(parcel_facts(order, parcels, zone, rules))
    charge = Charge.of(order)
    back, unclear = given_back(order, charge, refunds)
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
    if charge is not None and back is not None:
        case.tell_refunds(back, charge.paid)
        limit = left(charge.paid, back)
        proposed = proposal(case.due, limit, back)
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
        refunded_already=back,
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

    def tell_refunds(self, back: Money, paid: Money) -> None:
        if back.amount > 0:
            whole = back.amount >= paid.amount
            code = Why.REFUNDED_IN_FULL if whole else Why.REFUNDED_IN_PART
            self.because(code, **_text(back))


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


def _charged(case: _Case, charge: Charge, collected: Money | None) -> bool:
    if charge.paid.amount:
        return True
    case.because(Why.FREE_SHIPPING)
    if collected is not None and collected.amount > 0:
        case.because(Why.COLLECTED_DIFFERS, **_text(collected))
        case.cannot_tell(Missing.SHIPPING_PRICE)
    return False


def _tell_label(case: _Case, charge: Charge | None, label: Money | None, rules: ChargeRules) -> None:
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
    charge: Charge,
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


def _tell_tariff(case: _Case, charge: Charge, tariff: Money) -> None:
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
    order: Order, charge: Charge, parcels: Sequence[Shipment], same_buyer: Sequence[Order]
) -> tuple[Order, bool] | None:
    """Another order that paid shipping for the very same parcels, and whether it is ours that goes back.

    Proven only by numbers that a carrier scanned: a made-up number may stand on many orders. Of two charges
    the higher one stays; of equal ones that of the lower order id, so that both orders' work-ups agree.
    """
    scanned = {shipment.number for shipment in parcels if shipment.last_scan is not None}
    numbers = {package.number for package in sent(order)}
    if not numbers or not numbers <= scanned:
        return None
    for other in same_buyer:
        theirs = Charge.of(other)
        if (
            other.order_id == order.order_id
            or theirs is None
            or theirs.paid.currency != charge.paid.currency
            or not theirs.paid.amount
            or other.fulfillment is not Fulfillment.FBM
            or other.status not in (OrderStatus.SHIPPED, OrderStatus.PARTIALLY_SHIPPED)
            or {package.number for package in sent(other)} != numbers
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
        and len(sent(order)) == 1
    )


def _tell_speed(
    case: _Case,
    order: Order,
    charge: Charge,
    facts: Sequence[ParcelFact],
    tariff: Money | None,
    standard_tariff: Money | None,
    rules: ChargeRules,
) -> None:
    """Was the speed that was sold delivered?"""
    service = order.service_level.upper() if order.service_level else None
    outcomes = {fact.outcome for fact in facts}
    late = [fact for fact in facts if fact.outcome in MISSED]
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
    charge: Charge,
    facts: Sequence[ParcelFact],
    tariff: Money | None,
    standard_tariff: Money | None,
) -> None:
    """Back goes what was paid for the late parcels, less what their standard delivery costs, if known."""
    share = late_share(order, facts)
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


def _text(money: Money) -> dict[str, str | int]:
    return {"amount": f"{money.amount:f}", "currency": money.currency}
