"""From a Zendesk ticket to what it says: channel, case, order ids, clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from backend.domain.finding import CaseFacts, Facts
from backend.domain.policy import Policy
from backend.domain.reading import Incoming, Notice, Reading, understand
from backend.domain.sla import Turn, run_clock
from backend.domain.vocabulary import Channel
from backend.zendesk.records import TicketComment, TicketSnapshot

SELLER_ROLES = frozenset({"agent", "admin"})


@dataclass(frozen=True, slots=True)
class TicketReading:
    """What the ticket's mails say; ``newest`` is the reading of the newest buyer message, if any."""

    newest: Reading | None
    newest_comment: TicketComment | None
    order_ids: tuple[str, ...]
    channel: Channel


def read(ticket: TicketSnapshot, *, typed_order: str | None) -> TicketReading:
    """Read all buyer messages of a ticket, newest first; the id that an agent typed goes before all."""
    ids: list[str] = [typed_order] if typed_order else []
    newest: Reading | None = None
    newest_comment: TicketComment | None = None
    channel = Channel.UNKNOWN
    for comment in reversed(ticket.comments):
        if not ticket.by_buyer(comment):
            continue
        reading = understand(incoming(ticket, comment))
        if newest is None:
            newest, newest_comment = reading, comment
        if channel is Channel.UNKNOWN:
            channel = reading.channel
        primary = [reading.primary_order_id] if reading.primary_order_id else []
        ids.extend([*primary, *reading.order_ids])
    return TicketReading(newest, newest_comment, tuple(dict.fromkeys(ids)), channel)


def incoming(ticket: TicketSnapshot, comment: TicketComment) -> Incoming:
    """A comment as the mail that it came in; its HTML only where there is no plain text."""
    body, html = (comment.body, False) if comment.body.strip() else (comment.html_body, True)
    return Incoming(sender=comment.from_address or "", subject=ticket.subject, body=body, html=html)


def facts_from(
    ticket: TicketSnapshot, said: TicketReading, *, policy: Policy, typed: bool, now: datetime
) -> Facts:
    """Facts without orders yet: they follow from the sources."""
    case = CaseFacts()
    if said.newest is not None:
        case = CaseFacts(
            case=said.newest.case_type,
            confidence=said.newest.confidence,
            words=said.newest.words,
            others=said.newest.other_cases,
            language=said.newest.language,
            claim_words=said.newest.claim_words,
        )
    return Facts(
        ticket_id=ticket.id,
        read_at=now,
        channel=said.channel,
        case=case,
        order_ids=said.order_ids,
        typed=typed,
        sla=run_clock(turns(ticket), policy.sla_hours),
        closed=ticket.closed,
        brand_id=ticket.brand_id,
    )


def turns(ticket: TicketSnapshot) -> Iterable[tuple[datetime, Turn]]:
    """Who spoke when. CC and internal comments count for nobody; a copy of our own reply counts for us."""
    for comment in ticket.comments:
        if not comment.public:
            continue
        if ticket.by_buyer(comment):
            notice = understand(incoming(ticket, comment)).notice
            if notice is Notice.OWN_REPLY_COPY:
                yield comment.created_at, Turn.SELLER
            elif notice is not Notice.BOUNCE:
                yield comment.created_at, Turn.BUYER
        elif comment.author_role in SELLER_ROLES:
            yield comment.created_at, Turn.SELLER
