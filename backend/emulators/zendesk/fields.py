"""Ticket fields: their definition, the values they take, and the tags that go with values."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from .errors import record_invalid
from .model import Option, Ticket, TicketField

if TYPE_CHECKING:
    from .account import ZendeskAccount

CUSTOM_TYPES = (
    "text",
    "textarea",
    "checkbox",
    "date",
    "integer",
    "decimal",
    "regexp",
    "tagger",
    "multiselect",
)
MAX_OPTIONS = 2000
MAX_TEXT = 65_536
_TAG = re.compile(r"^[^\s,]+$")


def define(
    account: ZendeskAccount,
    payload: dict[str, Any],
    existing: TicketField | None = None,
) -> TicketField:
    """Create or change a custom field. Raises 422; a tag belongs to one option account-wide."""
    kind = existing.type if existing else str(payload.get("type", ""))
    title = payload.get("title", existing.title if existing else None)
    if not title:
        raise record_invalid(title="Title: cannot be blank")
    if kind not in CUSTOM_TYPES and not (existing and not existing.removable):
        raise record_invalid(type=f"Type: {kind or 'blank'} is not a valid ticket field type")
    now = account.now()
    field = existing or TicketField(account.next_id(), kind, title, created_at=now)
    options = field.options
    if kind in {"tagger", "multiselect"} and ("custom_field_options" in payload or existing is None):
        options = _options(account, payload.get("custom_field_options") or [], field)
    tag = payload.get("tag", field.tag) if kind == "checkbox" else None
    _check_tags(account, field, [o.value for o in options] + ([tag] if tag else []))
    if kind == "regexp" and not payload.get("regexp_for_validation", field.regexp):
        raise record_invalid(regexp_for_validation="Regexp for validation: cannot be blank")
    field.title, field.options, field.tag = title, options, tag
    field.description = payload.get("description", field.description) or ""
    field.agent_description = payload.get("agent_description", field.agent_description)
    field.regexp = payload.get("regexp_for_validation", field.regexp)
    field.active = bool(payload.get("active", field.active))
    field.updated_at = now
    account.fields[field.id] = field
    return field


def _options(account: ZendeskAccount, raw: list[dict[str, Any]], field: TicketField) -> list[Option]:
    if not raw:
        raise record_invalid(custom_field_options="Drop-down: at least one option is needed")
    if len(raw) > MAX_OPTIONS:
        raise record_invalid(custom_field_options=f"Drop-down: at most {MAX_OPTIONS} options")
    known = {option.value: option for option in field.options}
    out = []
    for entry in raw:
        name, value = str(entry.get("name") or ""), str(entry.get("value") or "")
        if not name or not _TAG.match(value):
            raise record_invalid(custom_field_options=f"Custom field option: {value!r} is not a valid tag")
        old = known.get(value)
        out.append(
            Option(
                old.id if old else account.next_id(),
                name,
                value.lower(),
                bool(entry.get("default")),
            )
        )
    return out


def _check_tags(account: ZendeskAccount, field: TicketField, tags: list[str]) -> None:
    if len(set(tags)) != len(tags):
        raise record_invalid(custom_field_options="Custom field options: tags must be unique within a field")
    for other in account.fields.values():
        if other.id == field.id:
            continue
        for tag in sorted(other.tags() & set(tags)):
            raise record_invalid(base=f"{tag} : tag is already used in the custom field {other.title}")


def check(field: TicketField, value: Any) -> Any:
    """The value as the field keeps it. Raises 422 where the field refuses it."""
    name = f"custom_fields_{field.id}"
    if value is None or value == "" or value == []:
        return False if field.type == "checkbox" else None
    if field.type == "checkbox":
        if value not in (True, False, "true", "false", 0, 1, "0", "1"):
            raise record_invalid(**{name: f"{field.title}: is invalid"})
        return value in (True, "true", 1, "1")
    if field.type == "tagger":
        if value not in {option.value for option in field.options}:
            raise record_invalid(**{name: f"{field.title}: {value} is not a valid option"})
        return value
    if field.type == "multiselect":
        values = value if isinstance(value, list) else [value]
        if not set(values) <= {option.value for option in field.options}:
            raise record_invalid(**{name: f"{field.title}: is invalid"})
        return values
    text = str(value)
    if len(text) > MAX_TEXT:
        raise record_invalid(**{name: f"{field.title}: is too long"})
    if field.type == "date":
        try:
            return date.fromisoformat(text[:10]).isoformat()
        except ValueError:
            raise record_invalid(**{name: f"{field.title}: is not a valid date"}) from None
    pattern = {
        "integer": r"[-+]?\d+",
        "decimal": r"[-+]?\d+(\.\d+)?",
        "regexp": field.regexp,
    }.get(field.type)
    if pattern and not re.fullmatch(pattern, text):
        raise record_invalid(**{name: f"{field.title}: is invalid"})
    if field.type == "text":
        return text.replace("\r", " ").replace("\n", " ")
    return text


def tags_of(field: TicketField, value: Any) -> set[str]:
    """The tags that a value brings."""
    if field.type == "checkbox":
        return {field.tag} if value and field.tag else set()
    if field.type == "tagger":
        return {value} if value else set()
    if field.type == "multiselect":
        return set(value or [])
    return set()


def follow_tags(account: ZendeskAccount, ticket: Ticket, added: set[str], removed: set[str]) -> None:
    """A tag that was added sets its field, one that was removed empties it."""
    for field in account.fields.values():
        owned = field.tags()
        if not owned & (added | removed):
            continue
        before = ticket.custom.get(field.id)
        if field.type == "checkbox":
            ticket.custom[field.id] = field.tag in ticket.tags
        elif field.type == "tagger":
            fresh = next((o.value for o in field.options if o.value in added), None)
            if fresh:
                for tag in owned - {fresh}:
                    if tag in ticket.tags:
                        ticket.tags.remove(tag)
                ticket.custom[field.id] = fresh
            elif before in removed:
                ticket.custom[field.id] = None
        elif field.type == "multiselect":
            ticket.custom[field.id] = [o.value for o in field.options if o.value in ticket.tags] or None
