"""Whether a parcel crosses a border: such a one may be silent for longer before it counts as stalled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import combinations

from babel import Locale
from babel.core import get_global

from backend.domain.carriers import recognised_carriers
from backend.domain.shipment import Shipment
from backend.domain.warehouse import WarehouseShipment, numbers_of

FROM_CHINA = frozenset({"yunexpress", "4px", "yanwen", "cainiao", "chinapost", "sf", "sfc"})
"""Carriers that take parcels out of China; no marketplace lies there, so each of theirs crosses a border."""

_MORE_NAMES: Mapping[str, str] = {"great britain": "GB", "hong kong": "HK", "macau": "MO", "macao": "MO"}


def crosses_border(
    shipment: Shipment, *, sent: WarehouseShipment | None = None, ends: Iterable[str | None] = ()
) -> bool:
    """True when the parcel goes from one country to another, as far as anybody tells.

    It does when its carrier, or one of its numbers, is one that takes parcels out of China; when two
    countries are named by its scans, its route and its ``ends`` (where it was sent from and where it was
    sold, as far as known); when it has a number at each of two carriers. ``sent`` is what a warehouse tells.
    """
    if shipment.carrier in FROM_CHINA or (sent is not None and sent.last_mile_number):
        return True
    named = [*(event.country for event in shipment.events), *shipment.route, *ends]
    if len({_code(country) for country in named if country}) > 1:
        return True
    numbers = {shipment.number, *shipment.other_numbers, *(numbers_of(sent) if sent is not None else ())}
    likely = [set(carriers) for number in numbers if (carriers := recognised_carriers(number))]
    return any(carriers & FROM_CHINA for carriers in likely) or any(
        one.isdisjoint(other) for one, other in combinations(likely, 2)
    )


def _code(country: str) -> str:
    """The ISO code of a country, as sources spell it: by its code of two or three letters, or in English."""
    plain = country.strip()
    return _codes().get(plain.casefold(), plain.upper())


@cache
def _codes() -> Mapping[str, str]:
    names = {name.casefold(): code for code, name in Locale("en").territories.items() if len(code) == 2}
    others = {
        alias.casefold(): codes[0]
        for alias, codes in get_global("territory_aliases").items()
        if len(codes) == 1 and alias.isalpha()
    }
    return {**others, **names, **_MORE_NAMES}
