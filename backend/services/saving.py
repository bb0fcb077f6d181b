"""An agent presses Submit: the text is held when it breaks a hard message rule, and goes on in any doubt.

The sidebar asks before Zendesk saves. Nothing slow happens here: no Zendesk, no Amazon, and the record of
the look is not waited for long.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from concurrent.futures import TimeoutError as TooSlow
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from backend import log
from backend.domain.draft import Draft, breaches, draft_of, marked
from backend.domain.finding import Facts
from backend.domain.marketplaces import MARKETPLACES, marketplace_of_relay
from backend.domain.policy import Policy
from backend.domain.reading.senders import Kind, classify
from backend.domain.rules import Settings, Violation, has_error
from backend.domain.vocabulary import Channel, Level
from backend.errors import BadInput, Forbidden
from backend.replies import locale_for
from backend.services import agents
from backend.services.house import House
from backend.services.offers import text_hash
from backend.services.viewer import Viewer
from backend.store.checks import CheckRecord, Outcome
from backend.store.tenants import TenantRecord

logger = log.get("saving")

ANSWERED_FOR = timedelta(minutes=30)
"""How long a "send anyway" holds for the same text of the same agent."""

RECORD_SECONDS = 0.3
"""The answer waits this long for its record; a database that is busy gets it later."""

LONGEST_AGO = timedelta(hours=12)
"""A page lives no longer, so nothing that it tells can be older."""

MOST_SAID, LONGEST_SAID = 5, 10_000
"""How many of the buyer's messages, and how many characters of each, are looked through for quotations."""

Answer = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Saved:
    """What is about to be saved. ``requester`` is the address of the ticket's requester, for a ticket that we
    have not read; ``said`` are the buyer's own messages, which are not blamed when they are quoted. Neither
    is stored."""

    draft: Draft
    requester: str | None = None
    said: tuple[str, ...] = ()


def get_ready() -> None:
    """Build the tables of the rules, which takes most of a second: the first agent should not wait for it."""
    breaches(draft_of("<p>We have looked into it.</p>"), Settings(locale="en"))


def check(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int | None, saved: Saved) -> Answer:
    """Judge a public reply before it is saved; ``ticket_id`` is None for a ticket that is being created.

    ``outcome`` is one of ``Outcome``, or ``not_ours`` for a ticket that is neither Amazon's nor a shop's.
    """
    facts = house.tickets.get(tenant.id, ticket_id).facts if ticket_id is not None else None
    settings = message_settings(facts, tenant.policy, requester=saved.requester, said=saved.said)
    if settings is None:
        return {
            "outcome": "not_ours",
            "check_id": None,
            "violations": [],
            "marked": [],
            "may_send_anyway": False,
        }
    found = breaches(saved.draft, settings)
    rules = tuple(dict.fromkeys(one.rule for one in found))
    looked = CheckRecord(
        secrets.token_hex(12),
        ticket_id,
        viewer.user_id,
        text_hash(saved.draft.text),
        Outcome.HELD if has_error(found) else Outcome.WARNED if found else Outcome.PASSED,
        rules,
        house.clock(),
    )
    if looked.outcome is Outcome.HELD and _answered_for(house, tenant, looked):
        looked = replace(looked, outcome=Outcome.ANYWAY)
    _record(house, tenant, looked)
    held = looked.outcome is Outcome.HELD
    return {
        "outcome": looked.outcome,
        "check_id": looked.id,
        "violations": [_shown(one, viewer.locale) for one in found],
        "marked": _marked(saved.draft, found) if held else [],
        "may_send_anyway": held and tenant.policy.may_send_anyway(viewer.role),
    }


def send_anyway(house: House, tenant: TenantRecord, viewer: Viewer, check_id: str) -> Answer:
    """Let the text of a look go on, because this agent answers for it; the log says who, and for which rules.

    Raises BadInput (``no_such_check``) for what this agent was not held by, and Forbidden
    (``may_not_send_anyway``) for a role that may not; the role is asked of Zendesk.
    """
    held = house.checks.get(tenant.id, check_id)
    if held is None or held.user_id != viewer.user_id or held.outcome not in (Outcome.HELD, Outcome.ANYWAY):
        raise BadInput("this text was not held", code="no_such_check")
    role = agents.check(house, tenant, viewer.user_id).role
    if not tenant.policy.may_send_anyway(role):
        raise Forbidden("this role may not send what is held", code="may_not_send_anyway")
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"send_anyway-{check_id}",
        kind="send_anyway",
        ticket_id=held.ticket_id,
        data={"by": viewer.user_id, "role": role, "rules": list(held.rules), "text_sha256": held.text_hash},
        at=house.clock(),
    )
    house.checks.let_go(tenant.id, check_id)
    return {"outcome": Outcome.ANYWAY, "check_id": check_id}


def not_checked(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    ticket_id: int | None,
    *,
    nonce: str,
    reason: str,
    at: datetime,
) -> None:
    """The sidebar tells that a save went on unchecked at ``at``, and why; told twice, it is written once."""
    now = house.clock()
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"not_checked-{viewer.user_id}-{nonce}",
        kind="not_checked",
        ticket_id=ticket_id,
        data={
            "told_by": "sidebar",
            "by": viewer.user_id,
            "reason": reason,
            "saved_at": min(max(at, now - LONGEST_AGO), now).isoformat(),
        },
        at=now,
    )


def message_settings(
    facts: Facts | None, policy: Policy, *, requester: str | None = None, said: Sequence[str] = ()
) -> Settings | None:
    """Under which the messages of a ticket are judged; None where no rules of a channel apply.

    Where the ticket's mails do not tell the channel, or there are none, the requester's address does: an
    Amazon relay address is a buyer's.
    """
    relay = requester is not None and classify(requester).kind is Kind.RELAY
    channel, place, language = Channel.UNKNOWN, None, None
    if facts is not None:
        channel, language = facts.channel, facts.case.language
        place = next((MARKETPLACES.get(order.marketplace) for order in facts.orders), None)
    if channel is Channel.UNKNOWN and relay:
        channel = Channel.AMAZON
    if place is None and relay:
        place = marketplace_of_relay(requester or "")
    if channel is Channel.UNKNOWN:
        return None
    return Settings(
        channel=channel,
        locale=locale_for(language, place.locale if place else None) if language or place else None,
        buyer_locale=language,
        links=policy.links_for(place.id if place else ""),
        quoted_from=quotable(said),
    )


def _answered_for(house: House, tenant: TenantRecord, looked: CheckRecord) -> bool:
    since = looked.at - ANSWERED_FOR
    same = house.checks.of_text(tenant.id, looked.ticket_id, [looked.text_hash], since=since)
    return any(
        one.outcome is Outcome.ANYWAY and (one.user_id, one.ticket_id) == (looked.user_id, looked.ticket_id)
        for one in same
    )


def _record(house: House, tenant: TenantRecord, looked: CheckRecord) -> None:
    """Keep the look, without letting the agent wait for a database that somebody else writes to."""
    kept = house.pool.submit(house.checks.add, tenant.id, looked)
    try:
        kept.result(timeout=RECORD_SECONDS)
    except TooSlow:
        logger.warning("check_recorded_late", tenant=tenant.id, check=looked.id)
    except Exception:
        # What must be held is held; without a record the worker looks at it again.
        logger.exception("check_not_recorded", tenant=tenant.id, check=looked.id)


def _shown(violation: Violation, locale: str) -> dict[str, str]:
    return {
        "rule": violation.rule,
        "level": violation.level,
        "text": violation.text,
        "why": violation.why_in(locale),
    }


def _marked(draft: Draft, found: tuple[Violation, ...]) -> list[Answer]:
    """The text with what must be mended; remarks would only hide it."""
    hard = [one for one in found if one.level is Level.ERROR]
    return [{"text": piece.text, "rules": list(piece.rules)} for piece in marked(draft, hard)]


def saved_of(html: str, *, rich: bool, requester: str | None, said: Sequence[str]) -> Saved:
    """What the sidebar sends; the buyer's messages are HTML."""
    return Saved(draft_of(html, html=rich), requester, tuple(draft_of(one).text for one in said))


def quotable(said: Sequence[str]) -> str | None:
    """The buyer's last messages, as far as an answer may quote them."""
    return "\n".join(one[:LONGEST_SAID] for one in said[-MOST_SAID:]) or None
