"""Our replies, one file for each language and name, and what each is about."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from backend.domain import advice
from backend.domain.headline import EXCEPTIONS, MOVING
from backend.domain.vocabulary import Milestone
from backend.replies.languages import LOCALES

_HERE = Path(__file__).parent

AMAZON_DELIVERY = "amazon_delivery"
AMAZON_CHARGE = "amazon_charge"
AMAZON_ITEM = "amazon_item"
AMAZON_RETURN = "amazon_return"
AMAZON_CANCEL = "amazon_cancel"
AMAZON_ADDRESS = "amazon_address"
SHIPPING_CHARGE = "shipping_charge"
ITEM_PROBLEM = "item_problem"
RETURN_REFUND = "return_refund"
CANCEL_NOT_SHIPPED = "cancel_not_shipped"
CANCEL_SHIPPED = "cancel_shipped"
ADDRESS_NOT_SHIPPED = "address_not_shipped"
ADDRESS_SHIPPED = "address_shipped"

_NOT_SHIPPED = frozenset({None, Milestone.LABEL_CREATED})
_UNDELIVERED = frozenset({*MOVING, Milestone.LABEL_CREATED})

_OURS: Mapping[str, frozenset[Milestone | None] | None] = {
    advice.WISMO_NOT_SHIPPED: _NOT_SHIPPED,
    advice.WISMO_SHIPPED: frozenset(MOVING),
    advice.WISMO_DELAYED: _UNDELIVERED,
    advice.WISMO_EXCEPTION: frozenset(EXCEPTIONS),
    advice.WISMO_DELIVERED: frozenset({Milestone.DELIVERED}),
    advice.INR_DELIVERED: frozenset({Milestone.DELIVERED}),
    advice.INR_NOT_DELIVERED: frozenset({*_UNDELIVERED, *EXCEPTIONS}),
    SHIPPING_CHARGE: None,
    ITEM_PROBLEM: None,
    RETURN_REFUND: None,
    CANCEL_NOT_SHIPPED: _NOT_SHIPPED,
    CANCEL_SHIPPED: frozenset({*MOVING, Milestone.DELIVERED}),
    ADDRESS_NOT_SHIPPED: _NOT_SHIPPED,
    ADDRESS_SHIPPED: frozenset(MOVING),
}
"""What we answer for ourselves: orders that the seller ships, and those of a web shop."""

FITS: Mapping[str, frozenset[Milestone | None] | None] = {
    **_OURS,
    # Amazon's customer service answers for FBA and Seller Fulfilled Prime (facts/amazon.md §3).
    AMAZON_DELIVERY: None,
    AMAZON_CHARGE: None,
    AMAZON_ITEM: None,
    AMAZON_RETURN: None,
    AMAZON_CANCEL: None,
    AMAZON_ADDRESS: None,
    **{f"{advice.SHOP_PREFIX}{name}": fits for name, fits in _OURS.items()},
}
"""Template → milestones of the parcel that it speaks about. A None among them is an order without any
parcel; None instead of a set is a reply that says nothing about where the parcel is."""

TEMPLATES: tuple[str, ...] = tuple(FITS)
"""Names of all replies."""


@lru_cache(maxsize=1024)
def source_of(template: str, locale: str) -> str:
    """The source of a reply; KeyError when there is none of that name in that language."""
    if template not in TEMPLATES or locale not in LOCALES:
        raise KeyError(f"no reply {template!r} in {locale!r}")
    return (_HERE / locale / f"{template}.txt.jinja").read_text(encoding="utf-8")
