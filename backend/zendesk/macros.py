"""The macros that we declare, and how a person's work on one is told from our own older version.

Each inserts one ticket field and nothing else: what the field says is kept true by triage and the watch, so
a macro needs no logic of its own. Zendesk nests them by ``::`` in its menu.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from backend.zendesk.client import Record

MOST = 12
"""A menu that is longer is not read."""


@dataclass(frozen=True, slots=True)
class MacroSpec:
    """One macro: which field it inserts, and whether for the buyer (``public``) or for colleagues."""

    key: str
    title: str
    field_key: str
    public: bool
    description: str

    def actions(self, field_id: int | str) -> list[Record]:
        """What it does, as Zendesk takes it."""
        return [
            {"field": "comment_mode_is_public", "value": str(self.public).lower()},
            {"field": "comment_value", "value": ["channel:all", f"{{{{ticket.ticket_field_{field_id}}}}}"]},
        ]


MACROS: tuple[MacroSpec, ...] = (
    MacroSpec("best_reply", "FBM Guard::Best reply", "next_reply", True, "Inserts the verified reply."),
    MacroSpec(
        "where_is_my_order",
        "FBM Guard::Where is my order",
        "reply_where",
        True,
        "Inserts the verified reply to “where is my order”, whatever the message was read as.",
    ),
    MacroSpec(
        "not_received",
        "FBM Guard::Not received",
        "reply_not_received",
        True,
        "Inserts the verified reply to “I did not receive it”, whatever the message was read as.",
    ),
    MacroSpec(
        "audit_note", "FBM Guard::Audit note", "audit_note", False, "Notes the verified facts internally."
    ),
    MacroSpec(
        "claim_facts",
        "FBM Guard::Claim facts",
        "claim_facts",
        False,
        "Notes internally what an answer to an A-to-z claim rests on, and what is missing.",
    ),
)

Choice = Literal["keep", "restore"]


@dataclass(frozen=True, slots=True)
class Chosen:
    """An admin's word about a macro that was edited by hand: keep theirs, or restore ours.

    It holds only for the version that the admin saw (``seen``, a fingerprint); a newer one is reported anew.
    """

    key: str
    choice: Choice
    seen: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """What stands in the account's macros as far as we know: fingerprints by macro key.

    ``written`` is what we wrote last, ``kept`` the version of a person's that an admin chose to keep.
    """

    written: Mapping[str, str] = field(default_factory=dict)
    kept: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Remembered:
        """Out of what a tenant stores below ``macros``."""
        return cls(dict(stored.get("written", {})), dict(stored.get("kept", {})))

    def as_stored(self) -> dict[str, dict[str, str]]:
        """For the tenant's row."""
        return {"written": dict(self.written), "kept": dict(self.kept)}


def plain_actions(actions: Any) -> list[tuple[str, list[str]]]:
    """Actions in a comparable form: Zendesk gives single values back as text or as a list."""
    plain = []
    for action in actions or ():
        value = action.get("value")
        parts = [str(part) for part in value] if isinstance(value, list) else [str(value)]
        plain.append((str(action.get("field")), [part for part in parts if part != "channel:all"]))
    return sorted(plain)


def fingerprint(actions: Any) -> str:
    """Tells two versions of a macro apart; order and form of its actions do not matter."""
    return hashlib.sha256(json.dumps(plain_actions(actions)).encode()).hexdigest()[:12]


def as_text(actions: Sequence[Any]) -> str:
    """What a macro does, for a person to read: one action a line, in Zendesk's own names."""
    return "\n".join(f"{name}: {', '.join(values)}" for name, values in plain_actions(actions))
