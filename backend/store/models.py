"""Tables. Times are UTC; ``*_sealed`` columns hold what ``crypto.Vault`` sealed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

BigId = BigInteger().with_variant(Integer, "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC, whatever the database keeps; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC without an offset on SQLite, aware elsewhere."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone must not be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        """Give UTC back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All tables of FBM Guard."""

    type_annotation_map = {datetime: UtcDateTime(), dict[str, Any]: JSON()}  # noqa: RUF012 (SQLAlchemy's form)


class Tenant(Base):
    """One Zendesk account that installed the app."""

    __tablename__ = "tenants"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    account_id: Mapped[str] = mapped_column(String(40))
    installation_id: Mapped[str] = mapped_column(String(40))
    subdomain: Mapped[str] = mapped_column(String(100))
    tag_prefix: Mapped[str] = mapped_column(String(40), default="")
    policy: Mapped[dict[str, Any]] = mapped_column(default=dict)
    provisioned: Mapped[dict[str, Any]] = mapped_column(default=dict)
    webhook_secret_sealed: Mapped[str | None] = mapped_column(Text)
    zendesk_tokens_sealed: Mapped[str | None] = mapped_column(Text)
    zendesk_health: Mapped[str] = mapped_column(String(20), default="never_tested")
    created_at: Mapped[datetime]
    served_at: Mapped[datetime]
    """When a worker last took a job of this tenant; who waited longest is served next."""

    __table_args__ = (
        UniqueConstraint("account_id", "installation_id"),
        Index("ix_tenants_subdomain", "subdomain", "installation_id"),
    )


class Connection(Base):
    """A tenant's credentials to one Source, with their health."""

    __tablename__ = "connections"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    label: Mapped[str] = mapped_column(String(120))
    credentials_sealed: Mapped[str] = mapped_column(Text)
    health: Mapped[str] = mapped_column(String(20), default="never_tested")
    error_code: Mapped[str | None] = mapped_column(String(60))
    tested_at: Mapped[datetime | None]
    changed_at: Mapped[datetime]


class Route(Base):
    """Which Connections serve a brand (``brand_id``) or a support address, best first by ``rank``."""

    __tablename__ = "routes"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), index=True)
    brand_id: Mapped[int | None] = mapped_column(BigInteger)
    support_address: Mapped[str | None] = mapped_column(String(254))
    connection_id: Mapped[str] = mapped_column(ForeignKey("connections.id", ondelete="CASCADE"))
    rank: Mapped[int] = mapped_column(Integer, default=0)


class Delivery(Base):
    """One accepted webhook call, stored before it was answered; also one piece of work."""

    __tablename__ = "deliveries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"))
    invocation_id: Mapped[str] = mapped_column(String(80))
    event: Mapped[str] = mapped_column(String(20))
    ticket_id: Mapped[int] = mapped_column(BigInteger)
    event_key: Mapped[str] = mapped_column(String(120))
    """Ticket and newest comment, so that the same happening told twice is one piece of work."""
    backfill: Mapped[bool] = mapped_column(Boolean, default=False)
    received_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12), default="waiting")
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    run_after: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    lease_owner: Mapped[str | None] = mapped_column(String(80))
    finished_at: Mapped[datetime | None]
    error_code: Mapped[str | None] = mapped_column(String(60))
    payload: Mapped[str | None] = mapped_column(Text)
    """What to do, as JSON, where the event's work is about no ticket; nothing personal."""

    __table_args__ = (
        UniqueConstraint("tenant_id", "invocation_id"),
        UniqueConstraint("tenant_id", "event_key"),
        Index("ix_deliveries_work", "state", "run_after", "backfill", "id"),
        Index("ix_deliveries_ticket", "tenant_id", "ticket_id"),
    )


class TicketFacts(Base):
    """The stored Facts of one ticket; no text of the buyer and no personal data in them."""

    __tablename__ = "ticket_facts"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    ticket_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    facts: Mapped[str] = mapped_column(Text)
    updated_at: Mapped[datetime]
    noted: Mapped[str | None] = mapped_column(String(64))
    """Fingerprint of what the last note said; a note is only written when it would say more."""
    typed_order: Mapped[str | None] = mapped_column(String(40))
    """The order id that an agent gave by hand."""
    corrected_case: Mapped[str | None] = mapped_column(String(30))
    corrected_fulfillment: Mapped[str | None] = mapped_column(String(20))
    """What an agent set right; it wins over every later reading."""
    correction: Mapped[int] = mapped_column(BigInteger, default=0)
    """The newest Correction's id; each is written into the ticket once."""
    claim_started_at: Mapped[datetime | None]
    """An agent started the clock of an A-to-z claim."""
    answered_at: Mapped[datetime | None]
    """A copy of our reply came in on another ticket of the same order."""
    bounced_at: Mapped[datetime | None]
    """News that our reply did not reach the buyer came in on another ticket of the same order."""
    parked_at: Mapped[datetime | None]
    """An agent laid the ticket aside until its parcel moves."""
    parked_by: Mapped[int | None] = mapped_column(BigInteger)
    parked_seen: Mapped[str | None] = mapped_column(Text)
    """What the parcels had done by then, as JSON; anything else wakes the ticket."""
    wake_at: Mapped[datetime | None]
    """When the ticket wakes at the latest."""
    merged_into: Mapped[int | None] = mapped_column(BigInteger)
    status: Mapped[str] = mapped_column(String(12), default="open")
    contacts: Mapped[int] = mapped_column(Integer, default=0)
    """How often the buyer wrote on this ticket."""
    ticket_updated_at: Mapped[datetime | None]
    shown: Mapped[str | None] = mapped_column(Text)
    """The state that the ticket's fields tell, as JSON; the watch compares with it."""
    shown_at: Mapped[datetime | None]
    look_at: Mapped[datetime | None]
    """When the watch looks again; None when nothing can change any more."""
    urgency: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        Index("ix_ticket_facts_look", "tenant_id", "look_at"),
        Index("ix_ticket_facts_merged", "tenant_id", "merged_into"),
        Index("ix_ticket_facts_wake", "tenant_id", "wake_at"),
    )


class TicketOrder(Base):
    """Which tickets speak of which order."""

    __tablename__ = "ticket_orders"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    order_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    ticket_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)


class TicketParcel(Base):
    """Which tickets speak of which tracking number."""

    __tablename__ = "ticket_parcels"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[str] = mapped_column(String(60), primary_key=True)
    ticket_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)

    __table_args__ = (Index("ix_ticket_parcels_ticket", "tenant_id", "ticket_id"),)


class Parcel(Base):
    """What a carrier last said of a tracking number; all tickets of the tenant share it."""

    __tablename__ = "parcels"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[str] = mapped_column(String(60), primary_key=True)
    connection_id: Mapped[str] = mapped_column(ForeignKey("connections.id", ondelete="CASCADE"))
    carrier: Mapped[str] = mapped_column(String(40))
    shipment: Mapped[str | None] = mapped_column(Text)
    """As JSON, without anything personal; None while the carrier has no data yet."""
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    """When the answer has grown old; None when nothing changes any more."""
    planned_at: Mapped[datetime | None]
    """When the quota lets us ask again, where that is later than ``due_at``."""
    leased_until: Mapped[datetime | None]
    """A worker is asking."""

    __table_args__ = (Index("ix_parcels_due", "tenant_id", "connection_id", "due_at"),)


class SourceCalls(Base):
    """How often a Connection was asked in a minute; quotas of an hour or a day are counted from it."""

    __tablename__ = "source_calls"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    connection_id: Mapped[str] = mapped_column(
        ForeignKey("connections.id", ondelete="CASCADE"), primary_key=True
    )
    minute: Mapped[datetime] = mapped_column(primary_key=True)
    calls: Mapped[int] = mapped_column(Integer, default=0)


class Correction(Base):
    """An agent set a reading right; a labelled example without the buyer's text."""

    __tablename__ = "corrections"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"))
    ticket_id: Mapped[int] = mapped_column(BigInteger)
    user_id: Mapped[int] = mapped_column(BigInteger)
    what: Mapped[str] = mapped_column(String(20))
    """``case``, ``fulfillment`` or ``order_id``."""
    read: Mapped[str | None] = mapped_column(String(40))
    corrected: Mapped[str] = mapped_column(String(40))
    language: Mapped[str | None] = mapped_column(String(12))
    confidence: Mapped[float | None]
    at: Mapped[datetime]

    __table_args__ = (Index("ix_corrections_ticket", "tenant_id", "ticket_id"),)


class Cursor(Base):
    """How far a periodic job has read, per tenant."""

    __tablename__ = "cursors"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
    updated_at: Mapped[datetime]


class SuspendedNotice(Base):
    """A notice of Amazon's that Zendesk keeps back as suspended: what it is about, not what it says."""

    __tablename__ = "suspended_notices"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    suspended_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    notice: Mapped[str] = mapped_column(String(30))
    order_id: Mapped[str | None] = mapped_column(String(40))
    at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12), default="suspended")
    """``suspended``, ``recovered`` (by an agent here) or ``gone`` (Zendesk does not list it any more)."""
    ticket_id: Mapped[int | None] = mapped_column(BigInteger)

    __table_args__ = (Index("ix_suspended_order", "tenant_id", "order_id"),)


class Intent(Base):
    """An agent inserted a reply; confirmed when the reply really went out."""

    __tablename__ = "intents"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"))
    ticket_id: Mapped[int] = mapped_column(BigInteger)
    user_id: Mapped[int] = mapped_column(BigInteger)
    template: Mapped[str] = mapped_column(String(60))
    locale: Mapped[str] = mapped_column(String(12))
    text_hash: Mapped[str] = mapped_column(String(64))
    stated: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """The facts that the reply states: order, number, headline, times; nothing personal."""
    created_at: Mapped[datetime]
    comment_id: Mapped[int | None] = mapped_column(BigInteger)
    confirmed_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_intents_ticket", "tenant_id", "ticket_id", "created_at"),)


class ReplyText(Base):
    """One version of a reply's text in one language, as an admin wrote it; versions are kept."""

    __tablename__ = "reply_texts"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    brand_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    """0 for all brands."""
    template: Mapped[str] = mapped_column(String(60), primary_key=True)
    locale: Mapped[str] = mapped_column(String(12), primary_key=True)
    version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    body: Mapped[str] = mapped_column(Text)
    enabled: Mapped[bool] = mapped_column(Boolean, default=True)
    """The newest enabled version is used."""
    author_id: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]


class ReplyChoice(Base):
    """What an admin decided about a reply as a whole; ``title`` and when it is offered are an own reply's."""

    __tablename__ = "reply_choices"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    brand_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    template: Mapped[str] = mapped_column(String(60), primary_key=True)
    offered: Mapped[bool] = mapped_column(Boolean, default=True)
    title: Mapped[str | None] = mapped_column(String(80))
    cases: Mapped[list[str]] = mapped_column(JSON, default=list)
    fulfillments: Mapped[list[str]] = mapped_column(JSON, default=list)
    headlines: Mapped[list[str]] = mapped_column(JSON, default=list)
    author_id: Mapped[int] = mapped_column(BigInteger)
    changed_at: Mapped[datetime]


class Check(Base):
    """A look at what an agent was about to send; rules and outcome, no text."""

    __tablename__ = "checks"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"))
    ticket_id: Mapped[int | None] = mapped_column(BigInteger)
    """None for a ticket that was not created yet."""
    user_id: Mapped[int] = mapped_column(BigInteger)
    text_hash: Mapped[str] = mapped_column(String(64))
    outcome: Mapped[str] = mapped_column(String(12))
    rules: Mapped[list[str]] = mapped_column(JSON, default=list)
    at: Mapped[datetime]

    __table_args__ = (Index("ix_checks_ticket", "tenant_id", "ticket_id", "at"),)


class ShipmentUpload(Base):
    """A shipment that an agent confirmed to Amazon; written before the call, so that it is sent once."""

    __tablename__ = "shipment_uploads"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    order_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    reference: Mapped[str] = mapped_column(String(40), primary_key=True)
    """Amazon's package reference; the same one again corrects that package."""
    attempt: Mapped[int] = mapped_column(Integer)
    """Counts the confirmations of this package."""
    ticket_id: Mapped[int] = mapped_column(BigInteger)
    user_id: Mapped[int] = mapped_column(BigInteger)
    carrier_code: Mapped[str] = mapped_column(String(60))
    carrier_name: Mapped[str | None] = mapped_column(String(60))
    number: Mapped[str] = mapped_column(String(60))
    shipped_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12))
    error_code: Mapped[str | None] = mapped_column(String(60))
    started_at: Mapped[datetime]
    at: Mapped[datetime]
    told: Mapped[bool] = mapped_column(Boolean, default=False)
    """Its note stands in the ticket."""

    __table_args__ = (Index("ix_shipment_uploads_ticket", "tenant_id", "ticket_id"),)


class Proof(Base):
    """A proof of delivery that was put into a ticket: what it is and its hash, never the proof itself."""

    __tablename__ = "proofs"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    ticket_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    entry: Mapped[str] = mapped_column(String(80), primary_key=True)
    number: Mapped[str] = mapped_column(String(60))
    kind: Mapped[str] = mapped_column(String(20))
    source: Mapped[str] = mapped_column(String(40))
    fetched_at: Mapped[datetime]
    sha256: Mapped[str | None] = mapped_column(String(64))


class AuditEntry(Base):
    """One link of a tenant's append-only, hash-chained log."""

    __tablename__ = "audit_entries"

    tenant_id: Mapped[str] = mapped_column(ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    entry_id: Mapped[str] = mapped_column(String(80))
    ticket_id: Mapped[int | None] = mapped_column(BigInteger)
    kind: Mapped[str] = mapped_column(String(40))
    data: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    prev_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))

    __table_args__ = (
        UniqueConstraint("tenant_id", "entry_id"),
        Index("ix_audit_ticket", "tenant_id", "ticket_id"),
    )
