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

_FBM_WISMO: dict[Headline, tuple[str, ...]] = {
    Headline.NOT_SHIPPED: (WISMO_NOT_SHIPPED,),
    Headline.SHIPPED: (WISMO_SHIPPED,),
    Headline.DELAYED: (WISMO_DELAYED, INR_NOT_DELIVERED),
    Headline.EXCEPTION: (WISMO_EXCEPTION, INR_NOT_DELIVERED),
    Headline.DELIVERED: (WISMO_DELIVERED, INR_DELIVERED),
}
_FBM_INR: dict[Headline, tuple[str, ...]] = {
    Headline.NOT_SHIPPED: (WISMO_NOT_SHIPPED,),
    Headline.SHIPPED: (INR_NOT_DELIVERED, WISMO_SHIPPED),
    Headline.DELAYED: (INR_NOT_DELIVERED, WISMO_DELAYED),
    Headline.EXCEPTION: (INR_NOT_DELIVERED, WISMO_EXCEPTION),
    Headline.DELIVERED: (INR_DELIVERED,),
}

TABLE: dict[tuple[CaseType, Fulfillment], dict[Headline, tuple[str, ...]]] = {
    (CaseType.WHERE_IS_MY_ORDER, Fulfillment.FBM): _FBM_WISMO,
    (CaseType.NOT_RECEIVED, Fulfillment.FBM): _FBM_INR,
}


@dataclass(frozen=True, slots=True)
class Advice:
    """``templates`` best first; ``why_none`` (a key below ``blocked.``) when there are none."""

    templates: tuple[str, ...]
    why_none: str | None = None


def advise(finding: Finding) -> Advice:
    """The replies that fit a Finding."""
    main = finding.main
    if main is None:
        return Advice((), "no_order")
    rows = TABLE.get((finding.facts.case.case, main.order.fulfillment))
    if rows is None:
        return Advice((), "no_reply_for_case")
    templates = rows.get(main.judgement.headline)
    if templates is None:
        return Advice((), "state_unknown")
    return Advice(templates)
