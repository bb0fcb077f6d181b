"""What to do next: which replies fit, best first, from one decision table.

CaseType × Fulfillment × Headline. A combination that is not listed has no reply of ours, and
``why_none`` says why, so that an agent is never left with an empty menu.
"""

from __future__ import annotations

from dataclasses import dataclass

from backend.domain.finding import Finding
from backend.domain.vocabulary import CaseType, Fulfillment, Headline

WISMO_NOT_SHIPPED = "wismo_not_shipped"
WISMO_SHIPPED = "wismo_shipped"
WISMO_DELAYED = "wismo_delayed"
WISMO_EXCEPTION = "wismo_exception"
WISMO_DELIVERED = "wismo_delivered"
INR_DELIVERED = "inr_delivered"
INR_NOT_DELIVERED = "inr_not_delivered"

SHIPPING_CHARGE = "shipping_charge"
ITEM_PROBLEM = "item_problem"
RETURN_REFUND = "return_refund"
CANCEL_NOT_SHIPPED = "cancel_not_shipped"
CANCEL_SHIPPED = "cancel_shipped"
ADDRESS_NOT_SHIPPED = "address_not_shipped"
ADDRESS_SHIPPED = "address_shipped"

SHOP_PREFIX = "shop_"
"""Before the name of a reply to a web shop's buyer."""

Rows = dict[Headline, tuple[str, ...]]

# Late, but the carrier has never seen the parcel: the same row serves, since a template that does not fit
# the milestone blocks itself and the next one is offered.
_FBM: dict[CaseType, Rows] = {
    CaseType.WHERE_IS_MY_ORDER: {
        Headline.NOT_SHIPPED: (WISMO_NOT_SHIPPED,),
        Headline.SHIPPED: (WISMO_SHIPPED,),
        Headline.DELAYED: (WISMO_DELAYED, WISMO_NOT_SHIPPED, INR_NOT_DELIVERED),
        Headline.EXCEPTION: (WISMO_EXCEPTION, INR_NOT_DELIVERED),
        Headline.DELIVERED: (WISMO_DELIVERED, INR_DELIVERED),
    },
    CaseType.NOT_RECEIVED: {
        Headline.NOT_SHIPPED: (WISMO_NOT_SHIPPED,),
        Headline.SHIPPED: (INR_NOT_DELIVERED, WISMO_SHIPPED),
        Headline.DELAYED: (INR_NOT_DELIVERED, WISMO_DELAYED, WISMO_NOT_SHIPPED),
        Headline.EXCEPTION: (INR_NOT_DELIVERED, WISMO_EXCEPTION),
        Headline.DELIVERED: (INR_DELIVERED,),
    },
    CaseType.SHIPPING_CHARGE: dict.fromkeys(Headline, (SHIPPING_CHARGE,)),
    CaseType.ITEM_PROBLEM: dict.fromkeys(Headline, (ITEM_PROBLEM,)),
    CaseType.RETURN_REFUND: dict.fromkeys(Headline, (RETURN_REFUND,)),
    CaseType.CANCEL: {
        Headline.NOT_SHIPPED: (CANCEL_NOT_SHIPPED,),
        Headline.SHIPPED: (CANCEL_SHIPPED,),
        Headline.DELAYED: (CANCEL_SHIPPED, CANCEL_NOT_SHIPPED),
        Headline.EXCEPTION: (WISMO_EXCEPTION,),
        Headline.DELIVERED: (CANCEL_SHIPPED,),
    },
    CaseType.ADDRESS_CHANGE: {
        Headline.NOT_SHIPPED: (ADDRESS_NOT_SHIPPED,),
        Headline.SHIPPED: (ADDRESS_SHIPPED,),
        Headline.DELAYED: (ADDRESS_SHIPPED, ADDRESS_NOT_SHIPPED),
        Headline.EXCEPTION: (WISMO_EXCEPTION,),
        Headline.DELIVERED: (WISMO_DELIVERED,),
    },
}

# A web shop's buyer is answered by us, whether we ship the order or Amazon does so for us (MCF): the same
# replies, without a word about an Amazon account, and "we ship it ourselves" is not said.
_SHOP: dict[CaseType, Rows] = {
    case: {headline: tuple(f"{SHOP_PREFIX}{name}" for name in names) for headline, names in rows.items()}
    for case, rows in _FBM.items()
}

# Amazon answers for these orders, also for seller-fulfilled Prime (Seller Central UTJZ6MZGMYCW7PW): the reply
# names the issue and points to Amazon's own customer service.
_AMAZON_ANSWERS: dict[CaseType, Rows] = {
    case: dict.fromkeys(Headline, (template,))
    for case, template in {
        CaseType.WHERE_IS_MY_ORDER: "amazon_delivery",
        CaseType.NOT_RECEIVED: "amazon_delivery",
        CaseType.SHIPPING_CHARGE: "amazon_charge",
        CaseType.ITEM_PROBLEM: "amazon_item",
        CaseType.RETURN_REFUND: "amazon_return",
        CaseType.CANCEL: "amazon_cancel",
        CaseType.ADDRESS_CHANGE: "amazon_address",
    }.items()
}

TABLE: dict[tuple[CaseType, Fulfillment], Rows] = {
    **{(case, Fulfillment.FBM): rows for case, rows in _FBM.items()},
    **{
        (case, fulfillment): rows
        for fulfillment in (Fulfillment.FBA, Fulfillment.SFP)
        for case, rows in _AMAZON_ANSWERS.items()
    },
    **{
        (case, fulfillment): rows
        for fulfillment in (Fulfillment.SHOP, Fulfillment.MCF)
        for case, rows in _SHOP.items()
    },
}


@dataclass(frozen=True, slots=True)
class Advice:
    """``templates`` best first; ``why_none`` (a key below ``blocked.``) when there are none."""

    templates: tuple[str, ...]
    why_none: str | None = None


def advise(finding: Finding) -> Advice:
    """The replies that fit a Finding."""
    if finding.facts.suspicious:
        # What is known of an order is not told to somebody who only pretends to be Amazon's buyer.
        return Advice((), "suspicious_sender")
    order = finding.spoken_of
    if order is None:
        return Advice((), "no_order")
    # What the parcel says goes first; replies to the case as it was read stay within reach.
    cases = dict.fromkeys((finding.treated_as, finding.case))
    if order.order.fulfillment is Fulfillment.UNKNOWN:
        return Advice((), "fulfillment_unknown")
    tables = [rows for case in cases if (rows := TABLE.get((case, order.order.fulfillment))) is not None]
    if not tables:
        return Advice((), "no_reply_for_case")
    fitting = [name for rows in tables for name in rows.get(order.judgement.headline, ())]
    if not fitting:
        return Advice((), "state_unknown")
    return Advice(tuple(dict.fromkeys(fitting)))
