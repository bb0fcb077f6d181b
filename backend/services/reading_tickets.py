"""From a Zendesk ticket to what it says: channel, case, order ids, clock."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from backend.domain.finding import CaseFacts, Facts
from backend.domain.policy import Policy
from backend.domain.reading import Incoming, Notice, Reading, understand
from backend.domain.sla import Turn, run_clock
from backend.domain.vocabulary import CaseType, Channel
from backend.zendesk.records import TicketComment, TicketSnapshot

SELLER_ROLES = frozenset({"agent", "admin"})


OUR_COPY_OR_BOUNCE = frozenset({Notice.OWN_REPLY_COPY, Notice.BOUNCE})


@dataclass(frozen=True, slots=True)
class TicketReading:
    """What the ticket's mails say.

    ``newest`` is the reading of the newest message that asks for something, ``newest_comment`` the newest
    mail of any kind and ``newest_notice`` what kind of notice that one is. ``turns`` say who spoke when;
    ``copied_at`` and ``bounced_at`` when the last copy of our reply and the last bounce came.
    """

    newest: Reading | None
    newest_comment: TicketComment | None
    newest_notice: Notice | None
    order_ids: tuple[str, ...]
    channel: Channel
    turns: tuple[tuple[datetime, Turn], ...]
    contacts: int
    replied_at: datetime | None
    copied_at: datetime | None
    bounced_at: datetime | None
    claim_at: datetime | None
    suspicious: bool

    @property
    def only_a_copy(self) -> bool:
        """The newest mail is a copy of our own reply: nobody has to do anything."""
        return self.newest_notice is Notice.OWN_REPLY_COPY


def read(
    ticket: TicketSnapshot, *, typed_order: str | None, shop_patterns: Sequence[re.Pattern[str]] = ()
) -> TicketReading:
    """Read all mails of a ticket, newest first; the id that an agent typed goes before all.

    ``shop_patterns`` find the numbers of the tenant's own shops.
    CC and internal comments count for nobody; a copy of our own reply counts for us.
    """
    ids: list[str] = [typed_order] if typed_order else []
    turns: list[tuple[datetime, Turn]] = []
    heard: list[tuple[TicketComment, Reading]] = []
    for comment in reversed(ticket.comments):
        if ticket.by_buyer(comment):
            reading = understand(incoming(ticket, comment), shop_patterns=shop_patterns)
            heard.append((comment, reading))
            primary = [reading.primary_order_id] if reading.primary_order_id else []
            ids.extend([*primary, *reading.order_ids])
            if reading.notice is Notice.OWN_REPLY_COPY:
                turns.append((comment.created_at, Turn.SELLER))
            elif reading.notice is not Notice.BOUNCE:
                turns.append((comment.created_at, Turn.BUYER))
        elif comment.public and comment.author_role in SELLER_ROLES:
            turns.append((comment.created_at, Turn.SELLER))

    def last(notice: Notice) -> datetime | None:
        return next((comment.created_at for comment, one in heard if one.notice is notice), None)

    return TicketReading(
        newest=next((one for _, one in heard if one.notice not in OUR_COPY_OR_BOUNCE), None),
        newest_comment=heard[0][0] if heard else None,
        newest_notice=heard[0][1].notice if heard else None,
        order_ids=tuple(dict.fromkeys(ids)),
        channel=next(
            (one.channel for _, one in heard if one.channel is not Channel.UNKNOWN), Channel.UNKNOWN
        ),
        turns=tuple(turns),
        contacts=sum(turn is Turn.BUYER for _, turn in turns),
        replied_at=max((at for at, turn in turns if turn is Turn.SELLER), default=None),
        copied_at=last(Notice.OWN_REPLY_COPY),
        bounced_at=last(Notice.BOUNCE),
        claim_at=last(Notice.ATOZ_NOTICE),
        suspicious=any(one.suspicious for _, one in heard),
    )


def buyer_address(said: TicketReading) -> str | None:
    """The address by which a shop may know the buyer, for a ticket that names no order; in memory only.

    None for Amazon's relay addresses, for look-alikes, notices, and questions before an order.
    """
    if said.order_ids or said.suspicious or said.channel is Channel.AMAZON or said.newest is None:
        return None
    if said.newest.notice is not None or said.newest.case_type is CaseType.PRODUCT_QUESTION:
        return None
    return said.newest_comment.from_address if said.newest_comment is not None else None


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
    facts = Facts(
        ticket_id=ticket.id,
        read_at=now,
        channel=said.channel,
        case=case,
        order_ids=said.order_ids,
        typed=typed,
        brand_id=ticket.brand_id,
        claim_started_at=said.claim_at,
        suspicious=said.suspicious,
        notice=said.newest.notice if said.newest else said.newest_notice,
    )
    return with_conversation(facts, ticket, said, policy=policy)


def with_conversation(facts: Facts, ticket: TicketSnapshot, said: TicketReading, *, policy: Policy) -> Facts:
    """``facts`` with who spoke last and what became of the ticket."""
    return replace(
        facts,
        sla=run_clock(said.turns, policy.sla_hours),
        closed=ticket.closed,
        status=ticket.status,
        ticket_updated_at=ticket.updated_at,
        contacts=said.contacts,
        replied_at=said.replied_at,
        bounced=said.bounced_at is not None
        and (said.replied_at is None or said.bounced_at >= said.replied_at),
    )
