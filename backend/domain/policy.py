"""What a tenant may decide for itself, with defaults that are safe."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from backend.domain.headline import DEFAULT_RULES, LatenessRules
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.vocabulary import LinkPolicy

HIGH_VALUE: dict[str, int] = {
    "USD": 500,
    "CAD": 650,
    "MXN": 9_000,
    "BRL": 2_500,
    "GBP": 400,
    "EUR": 450,
    "SEK": 5_000,
    "PLN": 2_000,
    "JPY": 70_000,
    "AUD": 750,
}
"""Amazon names no amount ("high value … up to you"); these are safe defaults."""


SEND_ANYWAY = {
    "nobody": frozenset[str](),
    "admin": frozenset({"admin"}),
    "agent": frozenset({"admin", "agent"}),
}
"""Which Zendesk roles may send a text that is held, by the setting; light agents cannot reply at all."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Which Zendesk user answered a question of set-up, and when."""

    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Policy:
    """A tenant's settings.

    ``link_policy`` says which link a reply to an Amazon buyer may carry, ``link_policy_by_marketplace``
    (id → policy) where it is another; ask ``links_for``. ``links_answered`` is None until an admin answered
    set-up's question about it.

    ``note_locale`` is the language of internal notes and field texts. ``triage_note`` false means no note
    at triage (changes of fields stay). ``fact_max_age_minutes`` is how old a tracking fact may be before
    a reply that states it is blocked. ``zones`` overrides a marketplace's time zone (id → IANA name).
    ``sla_hours`` is Amazon's answer time (Seller Central 202152030).

    Risk: ``answer_due_hours`` before the end of the answer time a ticket is urgent; ``repeated_contacts``
    messages about one order are too many; an order worth ``high_value`` (currency → whole amount; others
    are not judged) should be signed for. A claim for an item not received is possible from
    ``claim_opens_days`` to ``claim_closes_days`` after the promise (Amazon help 201889410) and closes soon
    in the last ``claim_closing_days``; ``claim_answer_hours`` is the time to answer one (Seller Central
    1781 says 48, 27951 says 72: the shorter is safe). ``not_received_days`` after the promise "where is
    it" is treated as not received.

    A ticket that an agent parks until its parcel moves gets ``park_status`` (``none`` leaves the status
    alone) and wakes at the latest ``wake_hours`` before the end of the answer time.

    ``fetch_proof``: where the buyer denies a delivery that the scans show, the proof of delivery comes into
    the ticket by itself.

    ``watch_per_run``: how many open tickets are looked at anew in one run of the watch.

    ``send_anyway``: from which Zendesk role on somebody may send a text that breaks a hard rule (a key of
    ``SEND_ANYWAY``).
    """

    link_policy: LinkPolicy = LinkPolicy.AMAZON_PAGE
    link_policy_by_marketplace: dict[str, LinkPolicy] = field(default_factory=dict)
    links_answered: Answered | None = None
    note_locale: str = "en"
    triage_note: bool = True
    raise_priority_to: str = "high"
    fact_max_age_minutes: int = 180
    sla_hours: int = 24
    lateness: LatenessRules = DEFAULT_RULES
    zones: dict[str, str] = field(default_factory=dict)
    answer_due_hours: int = 4
    repeated_contacts: int = 3
    high_value: dict[str, int] = field(default_factory=lambda: dict(HIGH_VALUE))
    claim_opens_days: int = 3
    claim_closes_days: int = 90
    claim_closing_days: int = 7
    claim_answer_hours: int = 48
    not_received_days: int = 3
    watch_per_run: int = 50
    fetch_proof: bool = True
    park_status: str = "hold"
    wake_hours: int = 2
    send_anyway: str = "admin"

    def may_send_anyway(self, role: str) -> bool:
        """Whether somebody of this Zendesk role may answer for a text that is held."""
        return role in SEND_ANYWAY[self.send_anyway]

    def links_for(self, marketplace: str) -> LinkPolicy:
        """Which link a reply to a buyer on this marketplace may carry; the default's for an unknown one."""
        return self.link_policy_by_marketplace.get(marketplace, self.link_policy)

    @property
    def links_in_use(self) -> frozenset[LinkPolicy]:
        """Every link policy that a reply can come under."""
        return frozenset({self.link_policy, *self.link_policy_by_marketplace.values()})

    def zone_of(self, marketplace: str) -> ZoneInfo:
        """Zone of the promised day; UTC for a marketplace that we do not know."""
        name = self.zones.get(marketplace)
        if name is None:
            place = MARKETPLACES.get(marketplace)
            name = place.zone_name if place else "UTC"
        return ZoneInfo(name)


DEFAULT_POLICY = Policy()
