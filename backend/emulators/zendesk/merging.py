"""Merging tickets: sources are closed, both sides say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import tickets
from .errors import record_invalid
from .model import Ticket, User

if TYPE_CHECKING:
    from .account import ZendeskAccount


def merge(
    account: ZendeskAccount,
    actor: User,
    sources: list[Ticket],
    target: Ticket,
    *,
    source_comment: str | None = None,
    target_comment: str | None = None,
    public: bool = False,
) -> Ticket:
    """Close ``sources`` into ``target``. Raises 422 when a ticket is closed already or merges into itself."""
    if target.closed or any(source.closed or source.id == target.id for source in sources):
        raise record_invalid(base="Merge: closed tickets and a ticket with itself cannot be merged")
    for source in sources:
        said = (
            source_comment
            or f'This request was closed and merged into request #{target.id} "{target.subject}".'
        )
        how = tickets.via("web", rel="merge", to={"ticket_id": target.id, "subject": target.subject})
        tickets.update(
            account,
            actor,
            source,
            {
                "status": "closed",
                "additional_tags": ["closed_by_merge"],
                "comment": {"body": said, "public": public},
            },
            how,
        )
        last = source.comments[0].body
        said = target_comment or (
            f'Request #{source.id} "{source.subject}" was closed and merged into this request. '
            f"Last comment in request #{source.id}:\n\n{last}"
        )
        how = tickets.via(
            "web", rel="merge", **{"from": {"ticket_ids": [source.id], "subject": source.subject}}
        )
        tickets.update(account, actor, target, {"comment": {"body": said, "public": public}}, how)
    return target
