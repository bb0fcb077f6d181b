"""From Zendesk's JSON to records; pure. Unknown event types are passed over, as Zendesk asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from backend.zendesk.records import (
    MERGED_TAG,
    Agent,
    AgentRole,
    CommentRole,
    SuspendedMail,
    TicketComment,
    TicketRef,
    TicketSnapshot,
)

MARKER = "fbm_guard"
"""Key of our entry id in an audit's custom metadata."""

_TICKET_NUMBER = re.compile(r"#(\d+)")
_RULES = {"rule", "system", "automation", "trigger", "sla"}
_LIGHT_ROLE_TYPES = {1, 3}
"""role_type of light agents and contributors: both write internal comments only."""


def moment(text: str) -> datetime:
    """An ISO 8601 time of Zendesk's, in UTC."""
    at = datetime.fromisoformat(text)
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def marked(entry: str) -> dict[str, Any]:
    """The ``metadata`` of a request that marks its audit as ours.

    The reference says that the object sent becomes ``metadata.custom`` of the audit, its schema shows a
    ``custom`` inside of it. Both places are filled, so that the marker arrives either way.
    """
    return {MARKER: entry, "custom": {MARKER: entry}}


def entry_of(audit: Mapping[str, Any]) -> str | None:
    """Our marker on this audit, None when the update is not ours."""
    custom = (audit.get("metadata") or {}).get("custom")
    for place in (custom, custom.get("custom") if isinstance(custom, dict) else None):
        found = place.get(MARKER) if isinstance(place, dict) else None
        if found:
            return str(found)
    return None


def snapshot(
    ticket: Mapping[str, Any], audits: Iterable[Mapping[str, Any]], users: Iterable[Mapping[str, Any]]
) -> TicketSnapshot:
    """A ticket out of its JSON, all of its audits (oldest first) and the users they mention."""
    history = sorted(audits, key=lambda audit: (str(audit.get("created_at", "")), audit.get("id") or 0))
    people = list(users)
    roles = {int(user["id"]): str(user.get("role", "")) for user in people}
    requester = int(ticket["requester_id"])
    comments = _comments(history, roles, requester)
    source = (ticket.get("via") or {}).get("source") or {}
    followup = (source.get("from") or {}).get("ticket_id") if source.get("rel") == "follow_up" else None
    tags = frozenset(ticket.get("tags") or ())
    return TicketSnapshot(
        id=int(ticket["id"]),
        subject=str(ticket.get("subject") or ""),
        status=str(ticket["status"]),
        priority=ticket.get("priority"),
        brand_id=ticket.get("brand_id"),
        recipient=ticket.get("recipient"),
        via_channel=str((ticket.get("via") or {}).get("channel", "")),
        tags=tags,
        fields={
            int(field["id"]): field.get("value")
            for field in ticket.get("custom_fields") or ticket.get("fields") or ()
        },
        created_at=moment(ticket["created_at"]),
        updated_at=moment(ticket["updated_at"]),
        requester_id=requester,
        comments=comments,
        entries=frozenset(entry for audit in history if (entry := entry_of(audit))),
        human_priority=any(
            _by_person(audit, event)
            for audit in history[1:]
            for event in audit.get("events") or ()
            if event.get("type") == "Change" and event.get("field_name") == "priority"
        ),
        human_fields=_human_fields(history, roles, inherited=followup is not None),
        merged_into=_merged_into(tags, history),
        followup_source_id=int(followup) if followup else None,
        requester_address=_address(ticket, people, requester),
    )


def _address(ticket: Mapping[str, Any], users: Iterable[Mapping[str, Any]], requester: int) -> str | None:
    """The requester's address: of the user, else where an agent's first message went to."""
    known = next((user.get("email") for user in users if int(user["id"]) == requester), None)
    source = (ticket.get("via") or {}).get("source") or {}
    found = known or (source.get("to") or {}).get("address")
    return str(found) if found else None


def ticket_ref(ticket: Mapping[str, Any]) -> TicketRef:
    """A ticket of the incremental export."""
    return TicketRef(
        id=int(ticket["id"]),
        status=ticket["status"],
        brand_id=ticket.get("brand_id"),
        recipient=ticket.get("recipient"),
        via_channel=str((ticket.get("via") or {}).get("channel", "")),
        tags=frozenset(ticket.get("tags") or ()),
        created_at=moment(ticket["created_at"]),
        updated_at=moment(ticket["updated_at"]),
    )


def suspended_mail(kept: Mapping[str, Any]) -> SuspendedMail:
    """A suspended ticket of the list."""
    author = kept.get("author") or {}
    return SuspendedMail(
        id=int(kept["id"]),
        sender=str(author.get("email") or ""),
        subject=str(kept.get("subject") or ""),
        content=str(kept.get("content") or ""),
        created_at=moment(kept["created_at"]),
    )


def agent(user: Mapping[str, Any]) -> Agent:
    """A user with the right that matters: may it write to buyers?"""
    role: AgentRole
    match user.get("role"):
        case "admin":
            role = "admin"
        case "agent":
            light = user.get("role_type") in _LIGHT_ROLE_TYPES or user.get("only_private_comments") is True
            role = "light_agent" if light else "agent"
        case _:
            role = "end_user"
    return Agent(
        user_id=int(user["id"]),
        role=role,
        active=user.get("active") is not False and not user.get("suspended"),
        locale=user.get("locale") or "en-US",
        name=user.get("name") or "",
    )


def _comments(
    history: list[Mapping[str, Any]], roles: Mapping[int, str], requester: int
) -> tuple[TicketComment, ...]:
    found: dict[int, TicketComment] = {}
    for audit in history:
        for event in audit.get("events") or ():
            kind = event.get("type")
            if kind in ("Comment", "VoiceComment"):
                comment = _comment(audit, event, roles, requester)
                found[comment.id] = comment
            elif kind == "CommentPrivacyChange" and event.get("comment_id") in found:
                changed = found[event["comment_id"]]
                found[changed.id] = replace(changed, public=bool(event.get("public")))
    return tuple(found.values())


def _comment(
    audit: Mapping[str, Any], event: Mapping[str, Any], roles: Mapping[int, str], requester: int
) -> TicketComment:
    via = event.get("via") or audit.get("via") or {}
    sender = (via.get("source") or {}).get("from") or {}
    author = int(event.get("author_id") or audit.get("author_id") or -1)
    return TicketComment(
        id=int(event["id"]),
        public=bool(event.get("public")),
        author_id=author,
        author_role=_role(author, roles, requester),
        body=str(event.get("body") or event.get("plain_body") or ""),
        html_body=str(event.get("html_body") or ""),
        created_at=moment(audit["created_at"]),
        via_channel=str(via.get("channel", "")),
        from_address=sender.get("address"),
        from_name=sender.get("name"),
        entry=entry_of(audit),
    )


def _role(author: int, roles: Mapping[int, str], requester: int) -> CommentRole:
    role = roles.get(author)
    if role == "admin":
        return "admin"
    if role == "agent":
        return "agent"
    if author < 0:
        return "system"
    # Not among the users told (deleted): only the requester is surely a buyer.
    return "end-user" if role == "end-user" or author == requester else "agent"


def _by_person(audit: Mapping[str, Any], event: Mapping[str, Any]) -> bool:
    """Whether somebody (not we, not a trigger or automation) made this change."""
    if entry_of(audit) or int(audit.get("author_id") or -1) < 0:
        return False
    via = event.get("via") or audit.get("via") or {}
    rel = (via.get("source") or {}).get("rel")
    return via.get("channel") not in _RULES and rel not in _RULES


def _human_fields(
    history: list[Mapping[str, Any]], roles: Mapping[int, str], *, inherited: bool
) -> frozenset[int]:
    by_person: dict[int, bool] = {}
    for audit in history:
        for event in audit.get("events") or ():
            name = str(event.get("field_name", ""))
            if not name.isdigit():
                continue
            if event.get("type") == "Change":
                by_person[int(name)] = _by_person(audit, event)
            elif event.get("type") == "Create" and event.get("value") and not inherited:
                # A follow-up's values are inherited, a mail's are defaults: only an agent's count.
                author = int(audit.get("author_id") or -1)
                by_person[int(name)] = roles.get(author) in ("agent", "admin") and _by_person(audit, event)
    return frozenset(key for key, person in by_person.items() if person)


def _merged_into(tags: frozenset[str], history: list[Mapping[str, Any]]) -> int | None:
    """The target of a merge: named by the audit's via, else by the comment that Zendesk leaves behind."""
    for audit in reversed(history):
        source = (audit.get("via") or {}).get("source") or {}
        target = (source.get("to") or {}).get("ticket_id") if source.get("rel") == "merge" else None
        if target:
            return int(target)
    if MERGED_TAG not in tags:
        return None
    for audit in reversed(history):
        closes = any(
            event.get("field_name") == "status" and event.get("value") == "closed"
            for event in audit.get("events") or ()
        )
        for event in audit.get("events") or ():
            number = _TICKET_NUMBER.search(str(event.get("body") or "")) if closes else None
            if number:
                return int(number.group(1))
    return None
