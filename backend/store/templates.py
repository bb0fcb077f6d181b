"""What admins wrote of replies: versions of texts, own replies, and what is switched off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.store.database import Database
from backend.store.models import ReplyChoice, ReplyText

ALL_BRANDS = 0
"""The brand id of what holds for every brand."""


@dataclass(frozen=True, slots=True)
class TextRecord:
    """One version of a text."""

    brand_id: int
    template: str
    locale: str
    version: int
    body: str
    enabled: bool
    author_id: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ChoiceRecord:
    """What was decided about a reply for a brand. ``title``, ``cases``, ``fulfillments`` and ``headlines``
    belong to a reply of the tenant's own."""

    brand_id: int
    template: str
    offered: bool
    title: str | None
    cases: tuple[str, ...]
    fulfillments: tuple[str, ...]
    headlines: tuple[str, ...]
    author_id: int
    changed_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class StoredReplies:
    """All that rendering needs of a tenant: the newest enabled version of each text, and all choices, the
    oldest first."""

    texts: tuple[TextRecord, ...] = ()
    choices: tuple[ChoiceRecord, ...] = ()


NO_REPLIES = StoredReplies()


def stored_replies(session: Session, tenant_id: str) -> StoredReplies:
    """Read them; two queries."""
    newest = (
        select(
            ReplyText.brand_id, ReplyText.template, ReplyText.locale, func.max(ReplyText.version).label("top")
        )
        .where(ReplyText.tenant_id == tenant_id, ReplyText.enabled)
        .group_by(ReplyText.brand_id, ReplyText.template, ReplyText.locale)
        .subquery()
    )
    texts = session.scalars(
        select(ReplyText)
        .join(
            newest,
            (ReplyText.brand_id == newest.c.brand_id)
            & (ReplyText.template == newest.c.template)
            & (ReplyText.locale == newest.c.locale)
            & (ReplyText.version == newest.c.top),
        )
        .where(ReplyText.tenant_id == tenant_id)
    )
    choices = session.scalars(
        select(ReplyChoice)
        .where(ReplyChoice.tenant_id == tenant_id)
        .order_by(ReplyChoice.changed_at, ReplyChoice.template)
    )
    found = StoredReplies(tuple(map(_text, texts)), tuple(map(_choice, choices)))
    return found if found.texts or found.choices else NO_REPLIES


class Templates:
    """Keep versions and choices. The tenant's record must be forgotten after a change."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        tenant_id: str,
        *,
        brand_id: int,
        template: str,
        locale: str,
        body: str,
        author_id: int,
        seen: int,
        now: datetime,
    ) -> TextRecord | None:
        """Keep a new version, enabled; None when the newest one is not ``seen`` (0: none) any more."""
        row = ReplyText(
            tenant_id=tenant_id,
            brand_id=brand_id,
            template=template,
            locale=locale,
            version=seen + 1,
            body=body,
            enabled=True,
            author_id=author_id,
            created_at=now,
        )
        try:
            with self._database.transaction() as session:
                same = _same(tenant_id, brand_id, template, locale)
                newest = session.scalar(select(func.max(ReplyText.version)).where(same)) or 0
                if newest != seen:
                    return None
                session.add(row)
        except IntegrityError:
            # Somebody saved the same version at the same moment.
            return None
        return _text(row)

    def versions(self, tenant_id: str, brand_id: int, template: str, locale: str) -> list[TextRecord]:
        """All versions of a text, newest first."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(ReplyText)
                .where(_same(tenant_id, brand_id, template, locale))
                .order_by(ReplyText.version.desc())
            )
            return [_text(row) for row in rows]

    def switch(self, tenant_id: str, brand_id: int, template: str, locale: str, *, enabled: bool) -> bool:
        """Use the newest version (again), or none of them. False when there is no version."""
        with self._database.transaction() as session:
            same = _same(tenant_id, brand_id, template, locale)
            newest = session.scalar(select(func.max(ReplyText.version)).where(same))
            if newest is None:
                return False
            which = same & (ReplyText.version == newest) if enabled else same
            session.execute(update(ReplyText).where(which).values(enabled=enabled))
            return True

    def choose(self, tenant_id: str, choice: ChoiceRecord) -> None:
        """Keep a choice in the place of the one before."""
        with self._database.transaction() as session:
            session.merge(
                ReplyChoice(
                    tenant_id=tenant_id,
                    brand_id=choice.brand_id,
                    template=choice.template,
                    offered=choice.offered,
                    title=choice.title,
                    cases=list(choice.cases),
                    fulfillments=list(choice.fulfillments),
                    headlines=list(choice.headlines),
                    author_id=choice.author_id,
                    changed_at=choice.changed_at,
                )
            )


def _same(tenant_id: str, brand_id: int, template: str, locale: str) -> ColumnElement[bool]:
    return (
        (ReplyText.tenant_id == tenant_id)
        & (ReplyText.brand_id == brand_id)
        & (ReplyText.template == template)
        & (ReplyText.locale == locale)
    )


def _text(row: ReplyText) -> TextRecord:
    return TextRecord(
        row.brand_id,
        row.template,
        row.locale,
        row.version,
        row.body,
        row.enabled,
        row.author_id,
        row.created_at,
    )


def _choice(row: ReplyChoice) -> ChoiceRecord:
    return ChoiceRecord(
        row.brand_id,
        row.template,
        row.offered,
        row.title,
        tuple(row.cases),
        tuple(row.fulfillments),
        tuple(row.headlines),
        row.author_id,
        row.changed_at,
    )
