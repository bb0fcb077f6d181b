"""What this room hands out: plain, frozen values read from Zendesk.

Texts of buyers and names of persons are left out of every ``repr``, so that they cannot slip into a log.
Times are aware and in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

CommentRole = Literal["end-user", "agent", "admin", "system"]
AgentRole = Literal["admin", "agent", "light_agent", "end_user"]


@dataclass(frozen=True, slots=True)
class TicketComment:
    """One comment. ``entry`` is our marker (``metadata.custom.fbm_guard``) of the audit that brought it."""

    id: int
    public: bool
    author_id: int
    author_role: CommentRole
    body: str = field(repr=False)
    html_body: str = field(repr=False)
    created_at: datetime
    via_channel: str
    from_address: str | None = field(default=None, repr=False)
    from_name: str | None = field(default=None, repr=False)
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class TicketSnapshot:
    """A ticket as one reading of its audits shows it; ``comments`` oldest first.

    ``recipient`` is the support address that the first message came to. ``entries`` are all of our markers
    in its audits. ``human_priority``: a person changed the priority after creation. ``human_fields``: the
    custom fields whose last value was set by a person, not by us or a rule. ``merged_into`` is known only
    when Zendesk's audits name the target. ``requester_address`` is for a look in memory and kept nowhere.
    """

    id: int
    subject: str = field(repr=False)
    status: str
    priority: str | None
    brand_id: int | None
    recipient: str | None
    via_channel: str
    tags: frozenset[str]
    fields: dict[int, object] = field(repr=False)
    created_at: datetime
    updated_at: datetime
    requester_id: int
    comments: tuple[TicketComment, ...]
    entries: frozenset[str]
    human_priority: bool
    human_fields: frozenset[int]
    merged_into: int | None = None
    followup_source_id: int | None = None
    requester_address: str | None = field(default=None, repr=False)

    @property
    def closed(self) -> bool:
        """Closed tickets take neither comments nor custom fields any more (facts/zendesk.md §7)."""
        return self.status == "closed"

    @property
    def newest_public_comment(self) -> TicketComment | None:
        """The last thing that the buyer could read or wrote."""
        return next((one for one in reversed(self.comments) if one.public), None)

    @property
    def newest_buyer_comment(self) -> TicketComment | None:
        """The requester's last public comment; what somebody in copy wrote does not count."""
        return next((one for one in reversed(self.comments) if self.by_buyer(one)), None)

    def by_buyer(self, comment: TicketComment) -> bool:
        """Whether the requester wrote this comment, as an end user and in public."""
        return comment.public and comment.author_role == "end-user" and comment.author_id == self.requester_id


@dataclass(frozen=True, slots=True)
class TicketUpdate:
    """One change of a ticket by us: fields, priority and at most one internal note, in one request.

    ``note`` is HTML and always internal; ``uploads`` are tokens of files that hang on it. ``entry`` marks the
    audit. Tags are never sent: the options of the fields carry them. ``status`` is changed only where an
    agent asked for it (parking).
    """

    fields: dict[int, object]
    entry: str
    priority: str | None = None
    status: str | None = None
    note: str | None = field(default=None, repr=False)
    uploads: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Agent:
    """A Zendesk user as far as rights matter. ``active`` is false when deleted or suspended."""

    user_id: int
    role: AgentRole
    active: bool
    locale: str
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Brand:
    """A brand of the account."""

    id: int
    name: str
    subdomain: str
    default: bool
    active: bool


@dataclass(frozen=True, slots=True)
class SupportAddress:
    """An address that tickets come to, and the brand it belongs to."""

    id: int
    email: str
    brand_id: int | None
    default: bool


MERGED_TAG = "closed_by_merge"
"""Zendesk's own tag on a ticket that was closed by merging it into another."""


@dataclass(frozen=True, slots=True)
class TicketRef:
    """A ticket as the incremental export lists it."""

    id: int
    status: str
    brand_id: int | None
    recipient: str | None
    via_channel: str
    tags: frozenset[str]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class SuspendedMail:
    """A mail that Zendesk keeps back; it deletes it after 14 days (facts/zendesk.md §7)."""

    id: int
    sender: str = field(repr=False)
    subject: str = field(repr=False)
    content: str = field(repr=False)
    created_at: datetime


@dataclass(frozen=True, slots=True)
class TicketPage:
    """One page of the export. ``cursor`` continues it; ``end`` says that nothing newer is there yet."""

    tickets: tuple[TicketRef, ...]
    cursor: str
    end: bool
