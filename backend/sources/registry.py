"""Every kind of Source that a tenant can connect: ours, and those of other packages.

A package adds one by an entry point in the group ``fbm_guard.sources`` that names a ports.Kind; it cannot
replace one of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import entry_points
from types import MappingProxyType
from typing import Any

from backend.clock import Clock
from backend.domain import carriers
from backend.errors import BadInput
from backend.sources.amazon import kind as amazon
from backend.sources.carriers import (
    aftership,
    canadapost,
    dhl,
    easypost,
    fedex,
    royalmail,
    seventeentrack,
    ups,
    usps,
)
from backend.sources.ports import Kind
from backend.sources.shops import shopify
from backend.sources.warehouses import door, lingxing, shipstation, veeqo

ENTRY_POINTS = "fbm_guard.sources"

OURS: tuple[Kind, ...] = (
    amazon.KIND,
    shopify.KIND,
    ups.KIND,
    usps.KIND,
    fedex.KIND,
    dhl.KIND,
    royalmail.KIND,
    canadapost.KIND,
    seventeentrack.KIND,
    easypost.KIND,
    aftership.KIND,
    shipstation.KIND,
    veeqo.KIND,
    lingxing.KIND,
    door.KIND,
)


@cache
def kinds() -> Mapping[str, Kind]:
    """All kinds by id; an entry point that is no Kind, or takes an id that is taken, raises BadInput.

    The spellings of a kind's own carrier are known to ``domain/carriers.py`` from then on.
    """
    known = {kind.id: kind for kind in OURS}
    for point in entry_points(group=ENTRY_POINTS):
        kind = point.load()
        if not isinstance(kind, Kind) or kind.id in known:
            raise BadInput(f"entry point {point.name} names no new Kind", code="bad_source", name=point.name)
        known[kind.id] = kind
    for kind in known.values():
        if kind.carrier is not None:
            carriers.learn(kind.carrier)
    return MappingProxyType(known)


def kind_of(kind_id: str) -> Kind:
    """The kind ``kind_id``; raises BadInput (``unknown_source``)."""
    kind = kinds().get(kind_id)
    if kind is None:
        raise BadInput(f"unknown source {kind_id}", code="unknown_source", kind=kind_id)
    return kind


def build(
    kind_id: str,
    credentials: Mapping[str, str],
    *,
    clock: Clock,
    base_url: str | None = None,
    sandbox: bool = False,
) -> Any:
    """The adapter of ``kind_id`` with these credentials; no call leaves the machine.

    ``base_url`` overrides the real one (emulators), ``sandbox`` takes the vendor's own test system. Raises
    BadInput: ``unknown_source``, ``missing_credential`` (with the field's name), ``no_sandbox``.
    """
    kind = kind_of(kind_id)
    for field in kind.fields:
        if field.required and not credentials.get(field.name, "").strip():
            raise BadInput(
                f"{kind.label} needs {field.name}", code="missing_credential", kind=kind_id, field=field.name
            )
    if base_url is None and sandbox:
        if kind.sandbox_url is None:
            raise BadInput(f"{kind.label} has no sandbox", code="no_sandbox", kind=kind_id)
        base_url = kind.sandbox_url
    clean = {name: value.strip() for name, value in credentials.items()}
    return kind.build(clean, base_url=base_url or kind.base_url, clock=clock)
