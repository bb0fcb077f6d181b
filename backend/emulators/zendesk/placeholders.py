"""The values behind Zendesk's placeholders, for triggers and macros."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model import Comment, Ticket, User, iso

if TYPE_CHECKING:
    from .account import ZendeskAccount

CHANNELS = {"email": "Mail", "api": "Web service (API)", "web": "Web form"}


def person(user: User) -> dict[str, Any]:
    """A user, as ``current_user`` or ``ticket.requester``."""
    first, _, last = user.name.partition(" ")
    return {
        "": user.name,
        "id": user.id,
        "name": user.name,
        "first_name": first,
        "last_name": last,
        "email": user.email,
        "language": user.locale,
        "role": user.role,
        "details": f"{user.name} {user.email}",
    }


def placeholders(account: ZendeskAccount, ticket: Ticket, actor: User) -> dict[str, Any]:
    """The values behind Zendesk's placeholders."""
    public = [c for c in ticket.comments if c.public]

    def comment(entry: Comment) -> dict[str, Any]:
        author = account.user(entry.author_id)
        return {
            "": entry.body,
            "id": entry.id,
            "value": entry.body,
            "is_public": str(entry.public).lower(),
            "author": person(author),
            "created_at_with_timestamp": iso(entry.created_at),
        }

    values: dict[str, Any] = {
        "id": ticket.id,
        "title": ticket.subject,
        "description": ticket.description,
        "status": ticket.status.capitalize(),
        "priority": (ticket.priority or "").capitalize(),
        "external_id": ticket.external_id,
        "tags": " ".join(ticket.tags),
        "via": CHANNELS.get(ticket.via["channel"], ticket.via["channel"]),
        "url": f"{account.base_url.split('://', 1)[-1]}/agent/tickets/{ticket.id}",
        "link": f"{account.base_url}/agent/tickets/{ticket.id}",
        "requester": person(account.user(ticket.requester_id)),
        "brand": {"name": account.brands[ticket.brand_id].name, "id": ticket.brand_id},
        "assignee": person(account.user(ticket.assignee_id)) if ticket.assignee_id else {},
        "account": account.subdomain,
        "latest_comment": comment(ticket.comments[-1]),
        "latest_public_comment": comment(public[-1]) if public else {},
        "created_at_with_timestamp": iso(ticket.created_at),
        "updated_at_with_timestamp": iso(ticket.updated_at),
    }
    for field in account.fields.values():
        value = ticket.custom.get(field.id)
        name = next((o.name for o in field.options if o.value == value), value)
        values[f"ticket_field_{field.id}"] = "1" if value is True else None if value is False else value
        values[f"ticket_field_option_title_{field.id}"] = name
    return {
        "ticket": values,
        "current_user": person(actor),
        "agent": person(actor) if actor.is_agent else {},
    }
