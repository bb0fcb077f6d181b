"""Which replies a brand has, whose texts they use, and which fields a template may state."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from backend.domain.advice import TABLE
from backend.domain.vocabulary import Headline
from backend.errors import SourceError, UnknownTenant
from backend.replies import LOCALES, TEMPLATES, Library
from backend.replies.checking import FILTERS, MAX_CHARS
from backend.replies.examples import FIELDS, ORDER, samples
from backend.replies.facts import OPTIONAL_FACTS, WORD_FACTS
from backend.services.house import House
from backend.services.library import OWN_PREFIX, library_of
from backend.services.viewer import Viewer
from backend.services.zendesk_calls import in_zendesk
from backend.store.templates import ALL_BRANDS
from backend.store.tenants import TenantRecord

Answer = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Which text is meant: of which reply, in which language, for which brand (0: all)."""

    template: str
    locale: str
    brand_id: int = ALL_BRANDS


def overview(house: House, tenant: TenantRecord, viewer: Viewer, brand_id: int) -> Answer:
    """All replies of a brand, which texts are whose, and the fields that a template may state."""
    tenant = house.tenants.get(tenant.id)
    library = library_of(tenant, brand_id)
    return {
        "brand_id": brand_id,
        "brands": _brands(house, tenant),
        "languages": list(LOCALES),
        "most_characters": MAX_CHARS,
        "fields": _fields(viewer.locale),
        "replies": [_reply(tenant, library, key, brand_id) for key in (*TEMPLATES, *own_keys(library))],
    }


def own_keys(library: Library) -> list[str]:
    """Keys of the replies that admins added, in their order."""
    return [one.key for one in library.own]


def is_own(template: str) -> bool:
    """Whether an admin added this reply."""
    return template.startswith(OWN_PREFIX)


def _brands(house: House, tenant: TenantRecord) -> list[Answer]:
    """The account's brands; none while Zendesk cannot be asked: what holds for all can still be written."""
    try:
        brands = in_zendesk(house, tenant, lambda client: client.brands())
    except (SourceError, UnknownTenant):
        return []
    return [{"id": one.id, "name": one.name} for one in brands]


def _fields(locale: str) -> list[Answer]:
    """Every field with its kind, how it is written, an example, and the words that one is compared with."""
    shown = samples("zh-CN" if locale.lower().startswith("zh") else "en", order_id=ORDER, link="https://…")
    return [
        {
            "name": name,
            "kind": kind,
            "filters": [key for key, facts in FILTERS.items() if name in facts],
            "optional": name in OPTIONAL_FACTS,
            "words": sorted(WORD_FACTS.get(name, ())),
            "example": shown.get(name),
        }
        for name, kind in FIELDS
    ]


def _reply(tenant: TenantRecord, library: Library, key: str, brand_id: int) -> Answer:
    own = next((one for one in library.own if one.key == key), None)
    rows = [(case, who, row) for (case, who), row in TABLE.items()]
    cases: Collection[str] = {case for case, _, row in rows if _offers(row, key)}
    fulfillments: Collection[str] = {who for _, who, row in rows if _offers(row, key)}
    headlines: Collection[str] = {head for _, _, row in rows for head in row if key in row[head]}
    if own is not None:
        cases, fulfillments, headlines = own.cases, own.fulfillments, own.headlines
    return {
        "template": key,
        "title_key": f"replies.{key}",
        "title": own.title if own else None,
        "own": own is not None,
        "offered": key not in library.off,
        "cases": sorted(cases),
        "fulfillments": sorted(fulfillments),
        "headlines": sorted(headlines),
        "texts": {locale: by(tenant, library, Place(key, locale, brand_id)) for locale in LOCALES},
    }


def _offers(row: Mapping[Headline, tuple[str, ...]], key: str) -> bool:
    return any(key in names for names in row.values())


def by(tenant: TenantRecord, library: Library, place: Place) -> str:
    """Whose text is used: ``brand``'s, one for ``all`` brands, ``built_in``, or ``none``."""
    key = (place.template, place.locale)
    if key not in library.texts:
        return "none" if is_own(place.template) else "built_in"
    mine = {one.brand_id for one in tenant.replies.texts if (one.template, one.locale) == key}
    return "brand" if place.brand_id != ALL_BRANDS and place.brand_id in mine else "all"
