"""What a Zendesk account holds. Times are aware, UTC; the API prints whole seconds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

STATUSES = ("new", "open", "pending", "hold", "solved", "closed")
PRIORITIES = ("low", "normal", "high", "urgent")


def iso(at: datetime) -> str:
    """Zendesk's form of an instant: whole seconds, Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class User:
    """A person. ``role``: end-user, agent, admin; ``role_type`` 0 custom agent, 1 light agent, 4 admin."""

    id: int
    name: str
    email: str
    role: str = "end-user"
    role_type: int | None = None
    custom_role_id: int | None = None
    locale: str = "en-US"
    active: bool = True
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def is_agent(self) -> bool:
        """Works in the account: admin, agent or light agent."""
        return self.role in {"agent", "admin"}

    @property
    def is_light(self) -> bool:
        """A light agent reads everything and writes internal notes only."""
        return self.role_type == 1


@dataclass
class Brand:
    """A brand of the account."""

    id: int
    name: str
    subdomain: str
    default: bool = False


@dataclass
class SupportAddress:
    """A mail address at which tickets arrive; it belongs to one brand."""

    id: int
    name: str
    email: str
    brand_id: int
    default: bool = False


@dataclass
class Option:
    """A choice of a drop-down; its value is the tag."""

    id: int
    name: str
    value: str
    default: bool = False


@dataclass
class TicketField:
    """A ticket field, system or custom. ``tag`` belongs to check-boxes."""

    id: int
    type: str
    title: str
    description: str = ""
    tag: str | None = None
    options: list[Option] = field(default_factory=list)
    regexp: str | None = None
    active: bool = True
    agent_description: str | None = None
    removable: bool = True
    position: int = 0
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    updated_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def tags(self) -> set[str]:
        """All tags that this field owns."""
        return {option.value for option in self.options} | ({self.tag} if self.tag else set())


@dataclass
class Upload:
    """A file that was sent before its comment; ``token`` brings it into one."""

    token: str
    id: int
    filename: str
    content_type: str
    content: bytes

    def shown(self) -> dict[str, Any]:
        """As comments and events show it."""
        return {
            "id": self.id,
            "file_name": self.filename,
            "content_type": self.content_type,
            "size": len(self.content),
        }


@dataclass
class Comment:
    """One entry of the conversation."""

    id: int
    author_id: int
    body: str
    html_body: str
    public: bool
    created_at: datetime
    audit_id: int
    via: dict[str, Any]
    metadata: dict[str, Any]
    attachments: list[Upload] = field(default_factory=list)


@dataclass
class Audit:
    """One update of a ticket, with its events; read-only once made."""

    id: int
    ticket_id: int
    author_id: int
    created_at: datetime
    via: dict[str, Any]
    metadata: dict[str, Any]
    events: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Ticket:
    """A ticket; ``custom`` maps a field's id to its value."""

    id: int
    subject: str
    description: str
    requester_id: int
    submitter_id: int
    brand_id: int
    created_at: datetime
    updated_at: datetime
    via: dict[str, Any]
    status: str = "new"
    priority: str | None = None
    type: str | None = None
    assignee_id: int | None = None
    recipient: str | None = None
    external_id: str | None = None
    tags: list[str] = field(default_factory=list)
    custom: dict[int, Any] = field(default_factory=dict)
    comments: list[Comment] = field(default_factory=list)
    audits: list[Audit] = field(default_factory=list)
    followup_ids: list[int] = field(default_factory=list)
    via_followup_source_id: int | None = None
    is_public: bool = True

    @property
    def closed(self) -> bool:
        """Takes no comment any more."""
        return self.status == "closed"


@dataclass
class SuspendedTicket:
    """A mail that Zendesk keeps back."""

    id: int
    subject: str
    content: str
    author: dict[str, Any]
    cause: str
    cause_id: int
    recipient: str
    created_at: datetime


@dataclass
class Webhook:
    """A webhook connected to triggers; ``secret`` signs its calls."""

    id: str
    name: str
    endpoint: str
    secret: str
    http_method: str = "POST"
    request_format: str = "json"
    status: str = "active"
    subscriptions: list[str] = field(default_factory=lambda: ["conditional_ticket_events"])
    description: str = ""
    authentication: dict[str, Any] | None = None
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    updated_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    created_by: int = 0


@dataclass
class Rule:
    """A trigger (with conditions) or a macro (without)."""

    id: int
    title: str
    actions: list[dict[str, Any]]
    conditions: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {"all": [], "any": []})
    active: bool = True
    position: int = 0
    description: str | None = None
    restriction: dict[str, Any] | None = None
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    updated_at: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass
class PreparedMail:
    """A mail that is still to arrive; ``to`` None means the default support address."""

    sender: str
    subject: str
    body: str
    to: str | None = None
    html: str | None = None
    name: str | None = None


@dataclass
class SentMail:
    """A mail that Zendesk sent to a requester."""

    ticket_id: int
    to: str
    subject: str
    body: str
    at: datetime


@dataclass
class Delivery:
    """One try of a webhook call; ``status`` None when no answer came."""

    webhook_id: str
    invocation_id: str
    attempt: int
    url: str
    body: bytes
    headers: dict[str, str]
    status: int | None
    at: datetime
    error: str = ""
