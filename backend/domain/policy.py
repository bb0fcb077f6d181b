"""What a tenant may decide for itself, with defaults that are safe."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from backend.domain.headline import DEFAULT_RULES, LatenessRules
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.vocabulary import LinkPolicy


@dataclass(frozen=True, slots=True)
class Policy:
    """A tenant's settings.

    ``note_locale`` is the language of internal notes and field texts. ``triage_note`` false means no note
    at triage (changes of fields stay). ``fact_max_age_minutes`` is how old a tracking fact may be before
    a reply that states it is blocked. ``zones`` overrides a marketplace's time zone (id → IANA name).
    ``sla_hours`` is Amazon's answer time (Seller Central 202152030).
    """

    link_policy: LinkPolicy = LinkPolicy.AMAZON_PAGE
    note_locale: str = "en"
    triage_note: bool = True
    raise_priority_to: str = "high"
    fact_max_age_minutes: int = 180
    sla_hours: int = 24
    lateness: LatenessRules = DEFAULT_RULES
    zones: dict[str, str] = field(default_factory=dict)

    def zone_of(self, marketplace: str) -> ZoneInfo:
        """Zone of the promised day; UTC for a marketplace that we do not know."""
        name = self.zones.get(marketplace)
        if name is None:
            place = MARKETPLACES.get(marketplace)
            name = place.zone_name if place else "UTC"
        return ZoneInfo(name)


DEFAULT_POLICY = Policy()
