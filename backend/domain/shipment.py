"""A parcel as its scans tell it: events, milestone, proof of delivery."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from backend.domain.vocabulary import Milestone, PodKind


@dataclass(frozen=True, slots=True)
class TrackingEvent:
    """One line of a carrier's history.

    ``at`` keeps the zone that the carrier gave; it is naive when the carrier printed local time without
    one. ``physical`` is true when a scanner really saw the parcel: labels, manifests and pre-advice are
    no scans. Place names are those of facilities and towns; streets and postal codes are never taken.
    """

    at: datetime | None
    description: str
    milestone: Milestone
    physical: bool
    code: str = ""
    city: str | None = None
    region: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class ProofOfDelivery:
    """The strongest proof that is present.

    ``signed_by`` and ``content`` are personal data: they live in memory only, go into the ticket at once,
    and are never stored or logged (``repr`` hides them). ``sha256`` of the content is what we keep.
    ``links`` are addresses with what they lead to, strongest first: DOCUMENT_URL until the file is there.
    """

    kind: PodKind = PodKind.NONE
    at: datetime | None = None
    sha256: str | None = None
    signed_by: str | None = field(default=None, repr=False)
    content: bytes | None = field(default=None, repr=False)
    links: tuple[tuple[PodKind, str], ...] = field(default=(), repr=False)

    @property
    def url(self) -> str | None:
        """The address of the strongest proof that has one."""
        return self.links[0][1] if self.links else None


NO_PROOF = ProofOfDelivery()


@dataclass(frozen=True, slots=True)
class Shipment:
    """One parcel at one carrier, as one Source told it at ``fetched_at`` (aware, UTC).

    ``events`` are newest first. ``first_scan_at`` is the first *physical* scan. ``carrier_delay`` is the
    carrier's own word for a delay; it is a flag beside the milestone, never a milestone.
    ``given_up`` is an aggregator's word that it heard nothing for so long that it stopped asking.
    ``estimated_delivery`` is the end of the carrier's window; naive or zoned as the carrier gave it.
    ``status_text`` is the carrier's own sentence. ``route`` holds the countries of origin and destination
    as the source spells them, where it names them.
    """

    carrier: str
    number: str
    milestone: Milestone
    source: str
    fetched_at: datetime
    events: tuple[TrackingEvent, ...] = ()
    first_scan_at: datetime | None = None
    delivered_at: datetime | None = None
    estimated_delivery: datetime | None = None
    carrier_delay: bool = False
    given_up: bool = False
    pod: ProofOfDelivery = NO_PROOF
    status_text: str = ""
    service: str | None = None
    other_numbers: tuple[str, ...] = ()
    route: tuple[str, ...] = ()

    @property
    def last_scan(self) -> TrackingEvent | None:
        """The newest physical scan."""
        return next((event for event in self.events if event.physical), None)
