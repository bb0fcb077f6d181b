"""What an account must hold for us, declared once, and the repeatable run that makes it so.

Ticket fields, one webhook, three triggers and the macros of ``macros.py``. A run adopts what is there (by
the id that we remember, else by our marker in the description), repairs what was changed, makes what is
missing and never deletes. A macro that a person edited is reported with both texts and left alone until an
admin chooses. The three triggers react to a new ticket and to public comments only, so that our own updates
(fields and internal notes) never come back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from backend.errors import Denied
from backend.zendesk.client import Kind, Record, ZendeskClient
from backend.zendesk.fields import FIELDS, FieldSpec
from backend.zendesk.macros import MACROS, Chosen, MacroSpec, Remembered, as_text, fingerprint, plain_actions
from backend.zendesk.session import Refused
from backend.zendesk.tags import BREACH_TAG

_T = TypeVar("_T")

ALERT_TAG = "fbm_guard_alert"
"""On tickets that we open ourselves to alert somebody; no trigger of ours looks at them."""

EVENTS = ("created", "buyer", "agent")
"""What the webhook's body says in ``event``."""

_ADVICE: dict[str, str] = {
    "tag_collision": "The tag {tag} of {title} belongs to the field {theirs} already. Choose a tag prefix "
    "in the settings, or rename the tag there, then set up again.",
    "tag_prefix_changed": "{title} was made with another tag prefix and was left as it is. Use that prefix "
    "again, or remove the field, then set up again.",
    "field_type": "{title} exists with the type {theirs}. Remove or rename that field, then set up again.",
    "macro_edited": "{title} was edited by hand and was left as it is. Choose on the settings page whether "
    "to keep it or to restore ours.",
    "macro_inactive": "{title} was switched off by hand and was left as it is. Switch it on in Zendesk.",
    "refused": "Zendesk refused {title}: {detail} If your plan has reached a limit, free a place or "
    "upgrade, then set up again.",
    "not_allowed": "The connected user may not manage {title}. Connect again as an admin.",
    "needs_first": "{title} needs something that could not be set up. Solve the other problems first.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a person must decide. ``code`` is stable; ``params`` fill its sentence."""

    code: str
    params: dict[str, str]

    @property
    def message(self) -> str:
        """What is wrong and what to do, in English."""
        return _ADVICE[self.code].format_map(self.params)


@dataclass(frozen=True, slots=True)
class Provisioned:
    """The outcome: ``ids`` by stable key (``field.order_id``, ``webhook``, ``trigger.buyer``,
    ``macro.best_reply``), to be remembered and handed to the next run. ``done`` lists what was made,
    adopted or repaired, in English; it is empty when all stood already.
    """

    ids: dict[str, int | str]
    webhook_id: str | None
    signing_secret: str | None = field(repr=False)
    done: list[str]
    problems: list[Problem]
    macros: Remembered = field(default_factory=Remembered)

    @property
    def field_ids(self) -> dict[str, int]:
        """Ids of our ticket fields by their key, for ``fields.encode``."""
        return field_ids(self.ids)


def field_ids(ids: Mapping[str, int | str]) -> dict[str, int]:
    """The ticket fields among remembered ids, by field key."""
    return {key.removeprefix("field."): int(found) for key, found in ids.items() if key.startswith("field.")}


def provision(
    client: ZendeskClient,
    *,
    public_url: str,
    tenant: str,
    tag_prefix: str = "",
    known: Mapping[str, int | str] | None = None,
    macros: Remembered | None = None,
    chosen: Chosen | None = None,
) -> Provisioned:
    """Brings the account to the declared state; repeatable at any time.

    ``public_url`` is our address without a slash at its end, ``known`` and ``macros`` what the last run gave
    back. ``chosen`` is what an admin decides about a macro that was edited by hand.
    Raises RateLimited, Transient and Denied (401) as they come: run again, nothing is made twice.
    """
    run = _Run(client, known or {})
    run.fields(tag_prefix)
    run.webhook(f"{public_url}/hooks/zendesk/{tenant}")
    run.triggers()
    run.macros(macros or Remembered(), chosen)
    webhook_id = run.ids.get("webhook")
    return Provisioned(
        ids=run.ids,
        webhook_id=str(webhook_id) if webhook_id else None,
        signing_secret=run.secret,
        done=run.done,
        problems=run.problems,
        macros=Remembered(run.written, run.kept),
    )


def conditions_of(event: str) -> Record:
    """When the trigger for ``event`` fires. Field changes and internal notes satisfy none of them."""
    every = [{"field": "current_tags", "operator": "not_includes", "value": ALERT_TAG}]
    if event == "created":
        every.insert(0, {"field": "update_type", "operator": "is", "value": "Create"})
    else:
        every[:0] = [
            {"field": "update_type", "operator": "is", "value": "Change"},
            {"field": "comment_is_public", "operator": "is", "value": "true"},
            {"field": "role", "operator": "is", "value": {"buyer": "end_user", "agent": "agent"}[event]},
        ]
    return {"all": every, "any": []}


def body_of(event: str) -> str:
    """What the webhook sends: ids only, since placeholders are not escaped for JSON."""
    return json.dumps(
        {"event": event, "ticket_id": "{{ticket.id}}", "comment_id": "{{ticket.latest_comment.id}}"}
    )


_TRIGGER_TITLES = {
    "created": "FBM Guard: new ticket",
    "buyer": "FBM Guard: buyer wrote",
    "agent": "FBM Guard: agent answered",
}


class _Run:
    """One run over one account: what it found, made and could not make."""

    def __init__(self, client: ZendeskClient, known: Mapping[str, int | str]) -> None:
        self._client = client
        self._known = known
        self.ids: dict[str, int | str] = {}
        self.secret: str | None = None
        self.done: list[str] = []
        self.problems: list[Problem] = []
        self.written: dict[str, str] = {}
        self.kept: dict[str, str] = {}

    # Ticket fields

    def fields(self, prefix: str) -> None:
        there = self._list("ticket_field", "ticket fields")
        if there is None:
            return
        ours = {spec.key: self._find(there, f"field.{spec.key}") for spec in FIELDS}
        own_ids = {found["id"] for found in ours.values() if found}
        taken = {
            tag: str(other.get("title"))
            for other in there
            if other["id"] not in own_ids
            for tag in _tags_of(other)
        }
        for spec in FIELDS:
            self._field(spec, ours[spec.key], prefix, taken)
        breach = prefix + BREACH_TAG
        if breach in taken:
            # To add it to a ticket would set that field.
            self._problem("tag_collision", "FBM Guard: message breach", tag=breach, theirs=taken[breach])

    def _field(self, spec: FieldSpec, found: Record | None, prefix: str, taken: Mapping[str, str]) -> None:
        collisions = sorted(spec.tags(prefix) & taken.keys())
        for tag in collisions:
            self._problem("tag_collision", spec.title, tag=tag, theirs=taken[tag])
        if found is None:
            if not collisions:
                self._make("ticket_field", f"field.{spec.key}", spec.title, _field_attributes(spec, prefix))
            return
        title = str(found.get("title") or spec.title)
        if found.get("type") != spec.type:
            self._problem("field_type", title, theirs=str(found.get("type")))
        elif _other_prefix(spec, found, prefix):
            self._problem("tag_prefix_changed", title)
        elif not collisions:
            changes = _field_changes(spec, found, prefix)
            self._keep("ticket_field", f"field.{spec.key}", title, found, changes)

    # Webhook and triggers

    def webhook(self, endpoint: str) -> None:
        there = self._list("webhook", "webhooks")
        if there is None:
            return
        wanted: Record = {
            "name": "FBM Guard",
            "description": f"Tells FBM Guard of new tickets and public comments. {_marker('webhook')}",
            "endpoint": endpoint,
            "http_method": "POST",
            "request_format": "json",
            "status": "active",
        }
        # What a webhook is connected to is fixed at creation: one for other events cannot serve.
        usable = [hook for hook in there if "conditional_ticket_events" in (hook.get("subscriptions") or ())]
        found = self._find(usable, "webhook")
        if found is None:
            subscribed = wanted | {"subscriptions": ["conditional_ticket_events"]}
            self._make("webhook", "webhook", "webhook", subscribed)
        else:
            changes = {name: value for name, value in wanted.items() if found.get(name) != value}
            self._keep("webhook", "webhook", "webhook", found, changes)
        if "webhook" in self.ids:
            webhook_id = str(self.ids["webhook"])
            self.secret = self._try("webhook", lambda: self._client.signing_secret(webhook_id))

    def triggers(self) -> None:
        webhook_id = self.ids.get("webhook")
        if webhook_id is None:
            for title in _TRIGGER_TITLES.values():
                self._problem("needs_first", title)
            return
        there = self._list("trigger", "triggers")
        if there is None:
            return
        for event, title in _TRIGGER_TITLES.items():
            key = f"trigger.{event}"
            wanted: Record = {
                "title": title,
                "description": f"Calls FBM Guard. {_marker(key)}",
                "active": True,
                "conditions": conditions_of(event),
                "actions": [{"field": "notification_webhook", "value": [webhook_id, body_of(event)]}],
            }
            found = self._find(there, key)
            if found is None:
                self._make("trigger", key, title, wanted)
                continue
            same = (
                found.get("active") is True
                and _marker(key) in str(found.get("description"))
                and _conditions(found) == _conditions(wanted)
                and plain_actions(found.get("actions")) == plain_actions(wanted["actions"])
            )
            self._keep("trigger", key, title, found, {} if same else wanted)

    # Macros

    def macros(self, before: Remembered, chosen: Chosen | None) -> None:
        # What this run cannot look at stays remembered.
        self.written, self.kept = dict(before.written), dict(before.kept)
        there = self._list("macro", "macros")
        if there is None:
            return
        for spec in MACROS:
            field_id = self.ids.get(f"field.{spec.field_key}")
            if field_id is None:
                self._problem("needs_first", spec.title)
            else:
                self._macro(spec, field_id, self._find(there, f"macro.{spec.key}"), chosen)

    def _macro(
        self, spec: MacroSpec, field_id: int | str, found: Record | None, chosen: Chosen | None
    ) -> None:
        key, actions = f"macro.{spec.key}", spec.actions(field_id)
        ours = fingerprint(actions)
        # The description carries our fingerprint too, for a run that has forgotten everything.
        wanted: Record = {
            "title": spec.title,
            "description": f"{spec.description} {_marker(key)} [{ours}]",
            "active": True,
            "actions": actions,
        }
        if found is None:
            self._make("macro", key, spec.title, wanted)
            if key in self.ids:
                self.written[spec.key] = ours
            return
        title, theirs = str(found.get("title") or spec.title), fingerprint(found.get("actions"))
        word = chosen if chosen is not None and (chosen.key, chosen.seen) == (spec.key, theirs) else None
        if word is not None and word.choice == "keep":
            self.kept[spec.key] = theirs
        elif word is not None:
            self.kept.pop(spec.key, None)
        restore = word is not None and word.choice == "restore"
        changes: Record = {}
        if theirs == ours or restore or self._is_our_older_one(spec.key, theirs, found):
            if theirs != ours or _marker(key) not in str(found.get("description")):
                changes = {name: wanted[name] for name in ("actions", "description")}
        elif self.kept.get(spec.key) != theirs:
            texts = {"theirs": as_text(found.get("actions") or ()), "ours": as_text(actions)}
            self._problem("macro_edited", title, key=spec.key, seen=theirs, **texts)
        if found.get("active") is False:
            self._problem("macro_inactive", title)
        if self._keep("macro", key, title, found, changes) and (theirs == ours or changes):
            self.written[spec.key] = ours
            self.kept.pop(spec.key, None)

    def _is_our_older_one(self, key: str, theirs: str, found: Record) -> bool:
        """Whether what stands there is what we wrote, for another field perhaps, and so may be replaced."""
        if self.kept.get(key) == theirs:
            return False
        remembered = self.written.get(key)
        return theirs == remembered if remembered else f"[{theirs}]" in str(found.get("description"))

    # Steps

    def _find(self, there: list[Record], key: str) -> Record | None:
        """Ours among what is there: by the remembered id, else by the marker."""
        known = str(self._known.get(key, ""))
        by_id = next((one for one in there if str(one["id"]) == known), None)
        return by_id or next((one for one in there if _marker(key) in str(one.get("description"))), None)

    def _list(self, kind: Kind, title: str) -> list[Record] | None:
        return self._try(title, lambda: self._client.records(kind))

    def _make(self, kind: Kind, key: str, title: str, attributes: Record) -> None:
        made = self._try(title, lambda: self._client.create(kind, attributes))
        if made is not None:
            self.ids[key] = made["id"]
            self.done.append(f"made {title}")

    def _keep(self, kind: Kind, key: str, title: str, found: Record, changes: Record) -> bool:
        """Remembers what is there and makes ``changes`` to it; False when Zendesk refused them."""
        stands = True
        if changes:

            def change() -> bool:
                self._client.change(kind, found["id"], changes)
                return True

            stands = self._try(title, change) is True
            if stands:
                self.done.append(f"repaired {title}")
            elif kind == "ticket_field":
                # An incomplete field refuses values, and with them the whole update of a ticket.
                return False
        elif str(self._known.get(key, "")) != str(found["id"]):
            self.done.append(f"adopted {title}")
        self.ids[key] = found["id"]
        return stands

    def _try(self, title: str, step: Callable[[], _T]) -> _T | None:
        """Runs one step; what Zendesk forbids becomes a problem, and the others go on."""
        try:
            return step()
        except Refused as error:
            self._problem("refused", title, detail=error.detail)
        except Denied as error:
            if error.status != 403:
                raise
            self._problem("not_allowed", title)
        return None

    def _problem(self, code: str, title: str, **params: str) -> None:
        self.problems.append(Problem(code, {"title": title, **params}))


def _marker(key: str) -> str:
    return f"[fbm_guard:{key}]"


def _field_attributes(spec: FieldSpec, prefix: str) -> Record:
    attributes: Record = {
        "type": spec.type,
        "title": spec.title,
        "description": f"{spec.description} {spec.marker}",
        "agent_description": spec.description,
        "active": True,
        # Buyers see none of this.
        "visible_in_portal": False,
        "editable_in_portal": False,
    }
    if spec.tag:
        attributes["tag"] = prefix + spec.tag
    if spec.options:
        attributes["custom_field_options"] = _options(spec, prefix)
    return attributes


def _field_changes(spec: FieldSpec, found: Record, prefix: str) -> Record:
    """What must change at an existing field; its title belongs to the admin."""
    changes: Record = {}
    if found.get("active") is False:
        changes["active"] = True
    if spec.marker not in str(found.get("description")):
        changes["description"] = _field_attributes(spec, prefix)["description"]
    there, wanted = _tags_of(found), spec.tags(prefix)
    if spec.type == "checkbox" and there != wanted:
        changes["tag"] = f"{prefix}{spec.tag}"
    elif spec.type == "tagger" and not wanted <= there:
        # The list replaces the one that is there: options that are left out would be deleted.
        changes["custom_field_options"] = [
            {name: option[name] for name in ("id", "name", "value") if name in option}
            for option in found.get("custom_field_options") or ()
        ] + [option for option in _options(spec, prefix) if option["value"] not in there]
    return changes


def _other_prefix(spec: FieldSpec, found: Record, prefix: str) -> bool:
    """Whether the field was made with another tag prefix: all of its tags are ours but for the prefix."""
    there = _tags_of(found)
    return (
        bool(there)
        and not there & spec.tags(prefix)
        and all(any(tag.endswith(own) for own in spec.tags("")) for tag in there)
    )


def _options(spec: FieldSpec, prefix: str) -> list[Record]:
    return [{"name": option.label, "value": prefix + option.tag} for option in spec.options]


def _tags_of(record: Record) -> set[str]:
    """All tags that a field of the account owns."""
    options = record.get("custom_field_options") or ()
    tags = {str(option.get("value", "")).lower() for option in options if isinstance(option, Mapping)}
    return tags | ({str(record["tag"]).lower()} if record.get("tag") else set())


def _conditions(record: Record) -> dict[str, list[tuple[str, str, str]]]:
    given = record.get("conditions") or {}
    return {
        part: sorted(
            (str(one.get("field")), str(one.get("operator")), str(one.get("value")).lower())
            for one in given.get(part) or ()
        )
        for part in ("all", "any")
    }
