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

FITS: Mapping[str, frozenset[Milestone | None]] = {
    advice.WISMO_NOT_SHIPPED: frozenset({None, Milestone.LABEL_CREATED}),
    advice.WISMO_SHIPPED: frozenset(MOVING),
    advice.WISMO_DELAYED: frozenset({*MOVING, Milestone.LABEL_CREATED}),
    advice.WISMO_EXCEPTION: frozenset(EXCEPTIONS),
    advice.WISMO_DELIVERED: frozenset({Milestone.DELIVERED}),
    advice.INR_DELIVERED: frozenset({Milestone.DELIVERED}),
    advice.INR_NOT_DELIVERED: frozenset({*MOVING, *EXCEPTIONS, Milestone.LABEL_CREATED}),
}
"""Template → milestones of the parcel that it speaks about; None: also an order without any parcel."""

TEMPLATES: tuple[str, ...] = tuple(FITS)
"""Names of all replies."""


@lru_cache(maxsize=1024)
def source_of(template: str, locale: str) -> str:
    """The source of a reply; KeyError when there is none of that name in that language."""
    if template not in TEMPLATES or locale not in LOCALES:
        raise KeyError(f"no reply {template!r} in {locale!r}")
    return (_HERE / locale / f"{template}.txt.jinja").read_text(encoding="utf-8")
