"""Triggers and macros: definition, conditions, actions and placeholders.

Triggers run after every create and update, in order of position; when one changes the ticket the others are
looked at again; each acts at most once an update. ``role`` "agent" means any agent, as in Zendesk's own UI.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import tickets
from .errors import record_invalid
from .model import PRIORITIES, STATUSES, Audit, Rule, SentMail, Ticket, User
from .placeholders import person, placeholders
from .text import render, to_html

if TYPE_CHECKING:
    from .account import ZendeskAccount

VIA_IDS = {"web": "0", "email": "4", "api": "5", "rule": "8"}
TRIGGER_FIELDS = {
    "update_type",
    "comment_is_public",
    "role",
    "current_tags",
    "status",
    "priority",
    "brand_id",
    "via_id",
    "current_via_id",
    "requester_id",
    "assignee_id",
    "subject_includes_word",
    "comment_includes_word",
    "ticket_is_public",
    "recipient",
    "requester_role",
    "type",
    "group_id",
    "organization_id",
}
ACTION_FIELDS = {
    "notification_webhook",
    "notification_user",
    "status",
    "priority",
    "type",
    "assignee_id",
    "brand_id",
    "current_tags",
    "set_tags",
    "remove_tags",
    "comment_value",
    "comment_value_html",
    "comment_mode_is_public",
    "subject",
}
PRESENCE = {"present", "not_present", "changed", "not_changed"}


def define(
    account: ZendeskAccount,
    shelf: dict[int, Rule],
    payload: dict[str, Any],
    existing: Rule | None = None,
    *,
    conditions: bool,
) -> Rule:
    """Create or change a trigger or macro. Raises 422."""
    title = payload.get("title", existing.title if existing else None)
    actions = payload.get("actions", existing.actions if existing else [])
    if not title:
        raise record_invalid(title="Title: cannot be blank")
    if not actions:
        raise record_invalid(actions="Actions: cannot be blank")
    given = payload.get("conditions")
    if given is None and ("all" in payload or "any" in payload):
        given = {"all": payload.get("all", []), "any": payload.get("any", [])}
    parts = given or (existing.conditions if existing else {})
    checks = {"all": list(parts.get("all") or []), "any": list(parts.get("any") or [])}
    if conditions and not (checks["all"] or checks["any"]):
        raise record_invalid(conditions="Conditions: at least one is needed")
    for condition in checks["all"] + checks["any"]:
        field = str(condition.get("field"))
        if field not in TRIGGER_FIELDS and not field.startswith("custom_fields_"):
            raise record_invalid(conditions=f"Conditions: field '{field}' is invalid")
    for action in actions:
        field = str(action.get("field"))
        if field not in ACTION_FIELDS and not field.startswith("custom_fields_"):
            raise record_invalid(actions=f"Actions: field '{field}' is invalid")
        if field == "notification_webhook" and (
            not isinstance(action.get("value"), list) or action["value"][0] not in account.webhooks
        ):
            raise record_invalid(actions="Actions: the webhook does not exist")
    now = account.now()
    rule = existing or Rule(account.next_id(), title, actions, created_at=now, position=len(shelf) + 1)
    rule.title, rule.actions, rule.conditions, rule.updated_at = title, actions, checks, now
    rule.active = bool(payload.get("active", rule.active))
    rule.position = int(payload.get("position", rule.position))
    rule.description = payload.get("description", rule.description)
    rule.restriction = payload.get("restriction", rule.restriction)
    shelf[rule.id] = rule
    account.touch()
    return rule


@dataclass
class Update:
    """One create or update as conditions see it: ``said`` is the comment event, ``before`` the old values."""

    ticket: Ticket
    audit: Audit
    actor: User
    kind: str
    before: dict[str, Any]
    said: dict[str, Any] | None = None

    @property
    def public(self) -> bool:
        """Brings a public comment."""
        return bool(self.said and self.said["public"])


def run(
    account: ZendeskAccount,
    ticket: Ticket,
    audit: Audit,
    actor: User,
    *,
    update_type: str,
    before: dict[str, Any],
) -> None:
    """Let all active triggers look at this update."""
    said = next((event for event in audit.events if event["type"] == "Comment"), None)
    update = Update(ticket, audit, actor, update_type, before, said)
    done: set[int] = set()
    again = True
    while again:
        again = False
        for rule in sorted(account.triggers.values(), key=lambda r: (r.position, r.id)):
            if not rule.active or rule.id in done:
                continue
            wanted, either = rule.conditions["all"], rule.conditions["any"]
            if not all(_holds(account, update, c) for c in wanted):
                continue
            if either and not any(_holds(account, update, c) for c in either):
                continue
            done.add(rule.id)
            if _act(account, rule, ticket, audit, actor):
                again = True
                break


def _holds(account: ZendeskAccount, update: Update, condition: dict[str, Any]) -> bool:
    field, operator = str(condition["field"]), str(condition.get("operator") or "is")
    wanted, ticket = condition.get("value"), update.ticket
    if field == "update_type":
        return update.kind == wanted
    if field == "comment_is_public":
        holds = {
            "true": update.public,
            "false": update.said is not None and not update.public,
            "not_relevant": update.said is not None,
            "requester_can_see_comment": update.public,
        }.get(str(wanted).lower(), False)
        return holds != (operator == "is_not")
    if field == "role":
        return _has_role(update.actor, str(wanted)) != (operator == "is_not")
    if field == "current_tags":
        hit = bool(set(tickets.tag_list(wanted)) & set(ticket.tags))
        return hit != (operator == "not_includes")
    if field in {"subject_includes_word", "comment_includes_word"}:
        said = (update.said or {}).get("body", "")
        text = (ticket.subject if field.startswith("subject") else said).lower()
        phrase = str(wanted).lower()
        whole = operator in {"is", "is_not"}
        hit = phrase in text if whole else any(word in text for word in phrase.split())
        return hit != (operator in {"not_includes", "is_not"})
    return _compare(operator, *_values(account, ticket, field, update.before), wanted, field)


def _has_role(user: User, wanted: str) -> bool:
    known = {"end_user": not user.is_agent, "agent": user.is_agent, "admin": user.role == "admin"}
    return known.get(wanted, str(user.custom_role_id) == wanted)


def _values(account: ZendeskAccount, ticket: Ticket, field: str, before: dict[str, Any]) -> tuple[Any, Any]:
    if field.startswith("custom_fields_"):
        key = field.removeprefix("custom_fields_")
        return ticket.custom.get(int(key)), before.get(key)
    if field in {"via_id", "current_via_id"}:
        how = ticket.via if field == "via_id" else ticket.audits[-1].via
        return VIA_IDS.get(how["channel"], "5"), None
    if field == "ticket_is_public":
        return "public" if ticket.is_public else "private", None
    if field == "requester_role":
        return {"end-user": 0, "agent": 4, "admin": 2}[account.user(ticket.requester_id).role], None
    return getattr(ticket, field, None), before.get(field)


def _compare(operator: str, value: Any, old: Any, wanted: Any, field: str) -> bool:
    def text(item: Any) -> str:
        return "" if item is None else str(item).lower()

    order = {name: place for place, name in enumerate(STATUSES if field == "status" else ("", *PRIORITIES))}
    if operator in PRESENCE:
        empty = value in (None, "", False)
        same = value == old
        answers: dict[str, bool] = {
            "present": not empty,
            "not_present": empty,
            "changed": not same,
            "not_changed": same,
        }
        return answers[operator]
    if operator in {"less_than", "greater_than"}:
        a, b = order.get(text(value), -1), order.get(text(wanted), -1)
        return a < b if operator == "less_than" else a > b
    if operator in {"value", "not_value"}:
        return (value != old and text(value) == text(wanted)) == (operator == "value")
    if operator in {"value_previous", "not_value_previous"}:
        return (value != old and text(old) == text(wanted)) == (operator == "value_previous")
    return (text(value) == text(wanted)) != (operator == "is_not")


def _act(account: ZendeskAccount, rule: Rule, ticket: Ticket, audit: Audit, actor: User) -> bool:
    how = tickets.via("rule", rel="trigger", **{"from": {"id": rule.id, "title": rule.title}})
    before = tickets.snapshot(ticket)
    payload: dict[str, Any] = {}
    for action in rule.actions:
        field, value = str(action["field"]), action.get("value")
        if field == "notification_webhook" and isinstance(value, list):
            body = render(str(value[1]) if len(value) > 1 else "", placeholders(account, ticket, actor))
            audit.events.append(
                {"id": account.next_id(), "type": "External", "resource": value[0], "body": body, "via": how}
            )
            account.sender.send(value[0], body)
        elif field == "notification_user" and isinstance(value, list):
            _notify(account, ticket, audit, actor, value, how)
        else:
            payload |= ticket_change(field, value, placeholders(account, ticket, actor))
    payload.pop("comment", None)
    if payload:
        tickets.assign(account, ticket, payload, before)
    return bool(tickets.record_changes(account, audit, ticket, before, how))


def _notify(
    account: ZendeskAccount, ticket: Ticket, audit: Audit, actor: User, value: list[Any], how: dict[str, Any]
) -> None:
    context = placeholders(account, ticket, actor)
    who = ticket.requester_id if value[0] in {"requester_id", "requester_and_ccs"} else ticket.assignee_id
    if who is None or who == actor.id:
        return
    subject, body = render(str(value[1]), context), render(str(value[2]), context)
    audit.events.append(
        {
            "id": account.next_id(),
            "type": "Notification",
            "subject": subject,
            "body": body,
            "recipients": [who],
            "via": how,
        }
    )
    account.sent_mails.append(SentMail(ticket.id, account.user(who).email, subject, body, account.now()))


def ticket_change(field: str, value: Any, context: dict[str, Any]) -> dict[str, Any]:
    """What one action means as part of a ticket update."""
    if field in {"comment_value", "comment_value_html"}:
        text = render(str(value[-1] if isinstance(value, list) else value), context)
        return {"comment": {"html_body": text} if field.endswith("html") else {"body": text}}
    if field == "comment_mode_is_public":
        return {"comment_public": str(value).lower() == "true"}
    if field == "current_tags":
        return {"additional_tags": tickets.tag_list(value)}
    if field == "set_tags":
        return {"tags": tickets.tag_list(value)}
    if field == "remove_tags":
        return {"remove_tags": tickets.tag_list(value)}
    if field.startswith("custom_fields_"):
        return {"custom_fields": [{"id": int(field.removeprefix("custom_fields_")), "value": value}]}
    if field == "assignee_id" and value == "current_user":
        return {"assignee_id": context["current_user"]["id"]}
    return {field: render(value, context) if isinstance(value, str) else value}


def apply_macro(account: ZendeskAccount, macro: Rule, ticket: Ticket | None, actor: User) -> dict[str, Any]:
    """What the macro would change; nothing is changed. ``comment`` has body, html_body, public."""
    context = placeholders(account, ticket, actor) if ticket else {"current_user": person(actor)}
    out: dict[str, Any] = {}
    for action in macro.actions:
        change = ticket_change(str(action["field"]), action.get("value"), context)
        if "custom_fields" in change:
            change = {"custom_fields": out.get("custom_fields", []) + change["custom_fields"]}
        out |= change
    public = out.pop("comment_public", True)
    said = out.get("comment")
    if said:
        body = said.get("body", "")
        html_body = said.get("html_body") or to_html(body)
        out["comment"] = {
            "body": body or html_body,
            "html_body": html_body,
            "public": public and not actor.is_light,
            "scoped_body": [["channel:all", body or html_body]],
        }
    return out
