"""Creating and changing tickets: validation, tags with fields, audits, triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import fields, triggers
from .errors import ApiError, conflict, forbidden, record_invalid
from .model import PRIORITIES, STATUSES, Audit, Comment, Ticket, User, iso
from .text import clean_html, to_html, to_text

if TYPE_CHECKING:
    from .account import ZendeskAccount

TYPES = ("problem", "incident", "question", "task")
CLOSED_MAY_CHANGE = {
    "tags",
    "additional_tags",
    "remove_tags",
    "subject",
    "priority",
    "safe_update",
    "updated_stamp",
    "metadata",
}
ASSIGNABLE = ("subject", "status", "priority", "type", "assignee_id", "brand_id", "external_id")
MAX_COMMENT = 65_535
MAX_COMMENTS = 5_000
MAX_TAGS = 3_000


def via(channel: str, **source: Any) -> dict[str, Any]:
    """A via object; ``from``, ``to`` and ``rel`` may be given in ``source``."""
    return {
        "channel": channel,
        "source": {"from": source.get("from", {}), "to": source.get("to", {}), "rel": source.get("rel")},
    }


def _audit(
    account: ZendeskAccount, ticket: Ticket, actor: User, how: dict[str, Any], payload: dict[str, Any]
) -> Audit:
    metadata = payload.get("metadata") or {}
    custom = metadata.get("custom", {}) if isinstance(metadata, dict) else {}
    system = {
        "client": "emulator",
        "ip_address": "127.0.0.1",
        "location": "",
        "latitude": 0.0,
        "longitude": 0.0,
    }
    audit = Audit(
        account.next_id(), ticket.id, actor.id, account.now(), how, {"system": system, "custom": custom}
    )
    ticket.audits.append(audit)
    return audit


def record(
    account: ZendeskAccount,
    audit: Audit,
    name: str,
    value: Any,
    previous: Any,
    *,
    create: bool = False,
    how: dict[str, Any] | None = None,
) -> None:
    """Add one Create or Change event."""
    event: dict[str, Any] = {
        "id": account.next_id(),
        "type": "Create" if create else "Change",
        "field_name": name,
        "value": value,
    }
    if not create:
        event["previous_value"] = previous
    if how:
        event["via"] = how
    audit.events.append(event)


def snapshot(ticket: Ticket) -> dict[str, Any]:
    """The values whose change is an event."""
    plain = {name: getattr(ticket, name) for name in (*ASSIGNABLE, "requester_id")}
    return plain | {"tags": list(ticket.tags)} | {str(key): value for key, value in ticket.custom.items()}


def record_changes(
    account: ZendeskAccount,
    audit: Audit,
    ticket: Ticket,
    before: dict[str, Any],
    how: dict[str, Any] | None = None,
) -> set[str]:
    """Add a Change event for everything that differs from ``before``; returns the names."""
    after = snapshot(ticket)
    changed = set()
    for name, value in after.items():
        old = before.get(name)
        if value != old and not (value in (None, False) and old in (None, False)):
            record(account, audit, name, value, old, how=how)
            changed.add(name)
    return changed


def create(
    account: ZendeskAccount, actor: User, payload: dict[str, Any], how: dict[str, Any]
) -> tuple[Ticket, Audit]:
    """A new ticket with its first comment; runs the triggers. Raises 422."""
    said = payload.get("comment") or (
        {"body": payload["description"]} if payload.get("description") else None
    )
    if not said or not (said.get("body") or said.get("html_body")):
        raise record_invalid(base="Description: cannot be blank")
    _check_comment(account, 0, said)
    requester = _requester(account, actor, payload)
    now = account.now()
    brand_id = payload.get("brand_id") or next(b.id for b in account.brands.values() if b.default)
    if brand_id not in account.brands:
        raise record_invalid(brand_id="Brand: is invalid")
    first = said.get("body") or to_text(said["html_body"])
    ticket = Ticket(
        account.next_ticket_id(),
        payload.get("subject") or first[:80].replace("\n", " "),
        first,
        requester.id,
        payload.get("submitter_id", actor.id),
        brand_id,
        now,
        now,
        how,
        recipient=payload.get("recipient"),
        external_id=payload.get("external_id"),
    )
    inherited = _follow_up(account, ticket, payload)
    audit = _audit(account, ticket, actor, how, payload)
    before = snapshot(ticket) | {"tags": []}
    ticket.tags = inherited
    public = said.get("public", payload.get("is_public", True))
    _comment(account, ticket, audit, requester if actor.role == "end-user" else actor, said, public)
    ticket.is_public = bool(public)
    assign(account, ticket, payload, before)
    account.tickets[ticket.id] = ticket
    for name, value in snapshot(ticket).items():
        if value not in (None, [], False):
            record(account, audit, name, value, None, create=True)
    triggers.run(account, ticket, audit, actor, update_type="Create", before=before)
    account.touch()
    return ticket, audit


def update(
    account: ZendeskAccount, actor: User, ticket: Ticket, payload: dict[str, Any], how: dict[str, Any]
) -> tuple[Ticket, Audit]:
    """Change a ticket as PUT does; runs the triggers. Raises 403, 409 or 422; then nothing is changed."""
    check_stamp(ticket, payload)
    said = payload.get("comment")
    if ticket.closed and not set(payload) <= CLOSED_MAY_CHANGE:
        raise record_invalid(status="Status: closed prevents ticket update")
    if actor.is_light and set(payload) - {"comment", "metadata", "safe_update", "updated_stamp"}:
        raise forbidden()
    before = snapshot(ticket)
    held = {name: getattr(ticket, name) for name in ASSIGNABLE}
    held |= {"custom": dict(ticket.custom), "tags": list(ticket.tags)}
    try:
        if said and not (said.get("body") or said.get("html_body") or said.get("uploads")):
            said = None
        _check_comment(account, len(ticket.comments), said)
        assign(account, ticket, payload, before)
    except ApiError:
        for name, value in held.items():
            setattr(ticket, name, value)
        raise
    audit = _audit(account, ticket, actor, how, payload)
    if said:
        author = account.user(said.get("author_id") or actor.id)
        _comment(account, ticket, audit, author, said, said.get("public", ticket.is_public))
        if (
            author.role == "end-user"
            and ticket.status in {"pending", "hold", "solved"}
            and "status" not in payload
        ):
            ticket.status = "open"
    record_changes(account, audit, ticket, before)
    if not audit.events:
        ticket.audits.remove(audit)
        return ticket, audit
    ticket.updated_at = account.now()
    triggers.run(account, ticket, audit, actor, update_type="Change", before=before)
    account.touch()
    return ticket, audit


def check_stamp(ticket: Ticket, payload: dict[str, Any]) -> None:
    """Raises 409 when ``safe_update`` names another update than the last."""
    if payload.get("safe_update") in (True, "true"):
        if not payload.get("updated_stamp"):
            raise record_invalid(updated_stamp="Updated stamp: is needed for a safe update")
        if str(payload["updated_stamp"]).replace("+00:00", "Z") != iso(ticket.updated_at):
            raise conflict()


def _requester(account: ZendeskAccount, actor: User, payload: dict[str, Any]) -> User:
    if payload.get("requester_id"):
        return account.user(payload["requester_id"])
    named = payload.get("requester")
    if isinstance(named, dict) and named.get("email"):
        return account.user_by_mail(named["email"], named.get("name"))
    return actor


def _follow_up(account: ZendeskAccount, ticket: Ticket, payload: dict[str, Any]) -> list[str]:
    source_id = payload.get("via_followup_source_id")
    if not source_id:
        return []
    source = account.tickets.get(int(source_id))
    if source is None or not source.closed:
        raise record_invalid(via_followup_source_id="Follow-up source: is not a closed ticket")
    ticket.via_followup_source_id = source.id
    origin = {"ticket_id": source.id, "subject": source.subject, "channel": source.via["channel"]}
    ticket.via = via(
        ticket.via["channel"], rel="follow_up", **{"from": origin, "to": ticket.via["source"]["to"]}
    )
    ticket.custom = dict(source.custom)
    ticket.brand_id = payload.get("brand_id") or source.brand_id
    ticket.recipient = ticket.recipient or source.recipient
    source.followup_ids.append(ticket.id)
    return list(source.tags)


def _check_comment(account: ZendeskAccount, already: int, said: dict[str, Any] | None) -> None:
    if said is None:
        return
    if not set(said.get("uploads") or ()) <= set(account.uploads):
        raise record_invalid(base="Attachment: is invalid")
    if len(str(said.get("body") or said.get("html_body") or "").encode()) > MAX_COMMENT:
        raise record_invalid(base="Comment: is too long (maximum is 65535 bytes)")
    if already >= MAX_COMMENTS:
        raise record_invalid(base="Comments: a ticket can have at most 5000 comments")


def _comment(
    account: ZendeskAccount, ticket: Ticket, audit: Audit, author: User, said: dict[str, Any], public: Any
) -> Comment:
    if said.get("html_body"):
        html_body = clean_html(str(said["html_body"]))
        body = to_text(str(said["html_body"]))
    else:
        body = str(said.get("body") or "")
        html_body = to_html(body)
    attachments = [account.uploads.pop(token) for token in said.get("uploads") or ()]
    is_public = public in (True, "true") and not author.is_light
    comment = Comment(
        account.next_id(),
        author.id,
        body,
        html_body,
        is_public,
        audit.created_at,
        audit.id,
        audit.via,
        audit.metadata,
        attachments,
    )
    ticket.comments.append(comment)
    audit.events.append(
        {
            "id": comment.id,
            "type": "Comment",
            "author_id": author.id,
            "body": body,
            "html_body": html_body,
            "plain_body": body,
            "public": is_public,
            "attachments": [one.shown() for one in attachments],
            "audit_id": audit.id,
        }
    )
    return comment


def assign(account: ZendeskAccount, ticket: Ticket, payload: dict[str, Any], before: dict[str, Any]) -> None:
    """Set properties, fields and tags on ``ticket``, without audit. Raises 422."""
    if "subject" in payload:
        ticket.subject = str(payload["subject"])
    for name, allowed in (("status", STATUSES), ("priority", PRIORITIES), ("type", TYPES)):
        value = payload.get(name)
        if value and (value not in allowed or (value == "hold" and not account.on_hold)):
            raise record_invalid(**{name: f"{name.capitalize()}: {value} is not included in the list"})
        if value:
            if name == "status" and value == "new" and before["status"] != "new":
                raise record_invalid(status="Status: cannot be changed to new")
            setattr(ticket, name, value)
    if "assignee_id" in payload:
        ticket.assignee_id = payload["assignee_id"]
        if ticket.assignee_id and ticket.status == "new":
            ticket.status = "open"
    for name in ("brand_id", "external_id"):
        if name in payload:
            setattr(ticket, name, payload[name])
    _assign_fields(account, ticket, payload)
    _assign_tags(account, ticket, payload)
    if len(ticket.tags) > MAX_TAGS:
        raise record_invalid(tags="Tags: too many")


def _assign_fields(account: ZendeskAccount, ticket: Ticket, payload: dict[str, Any]) -> None:
    given = payload.get("custom_fields") or payload.get("fields") or []
    pairs = (
        given.items()
        if isinstance(given, dict)
        else [(entry.get("id"), entry.get("value")) for entry in given]
    )
    for raw_id, raw in pairs:
        field = account.fields.get(int(raw_id)) if str(raw_id).isdigit() else None
        if field is None or not field.removable or not field.active:
            continue
        value = fields.check(field, raw)
        old_tags, new_tags = fields.tags_of(field, ticket.custom.get(field.id)), fields.tags_of(field, value)
        ticket.custom[field.id] = value
        ticket.tags = [tag for tag in ticket.tags if tag not in old_tags - new_tags]
        ticket.tags += sorted(new_tags - set(ticket.tags))


def _assign_tags(account: ZendeskAccount, ticket: Ticket, payload: dict[str, Any]) -> None:
    before = list(ticket.tags)
    if "tags" in payload:
        ticket.tags = tag_list(payload["tags"])
    ticket.tags += [tag for tag in tag_list(payload.get("additional_tags")) if tag not in ticket.tags]
    gone = set(tag_list(payload.get("remove_tags")))
    ticket.tags = [tag for tag in ticket.tags if tag not in gone]
    fields.follow_tags(account, ticket, set(ticket.tags) - set(before), set(before) - set(ticket.tags))


def tag_list(raw: Any) -> list[str]:
    """Tags from a list or a string, lower case, without doubles."""
    parts = (
        raw.replace(",", " ").split()
        if isinstance(raw, str)
        else [str(tag).replace(" ", "_") for tag in raw or []]
    )
    return list(dict.fromkeys(tag.lower() for tag in parts))
