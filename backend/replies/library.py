"""The replies of one tenant and brand: ours, those texts that an admin wrote in their place, and own ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from backend.domain.headline import EXCEPTIONS, MOVING
from backend.domain.vocabulary import CaseType, Fulfillment, Headline, Milestone
from backend.replies.facts import UNTRANSLATED, Blocked
from backend.replies.languages import LOCALES
from backend.replies.templates import FITS, source_of

_MILESTONES: Mapping[Headline, frozenset[Milestone | None]] = {
    Headline.EXCEPTION: frozenset(EXCEPTIONS),
    Headline.DELAYED: frozenset({*MOVING, Milestone.LABEL_CREATED}),
    Headline.SHIPPED: frozenset(MOVING),
    Headline.DELIVERED: frozenset({Milestone.DELIVERED}),
    Headline.NOT_SHIPPED: frozenset({None, Milestone.LABEL_CREATED}),
}


@dataclass(frozen=True, slots=True)
class OwnReply:
    """A reply that an admin added: what it is called, and the orders that it is offered for."""

    key: str
    title: str
    cases: frozenset[CaseType]
    fulfillments: frozenset[Fulfillment]
    headlines: frozenset[Headline]

    @property
    def about(self) -> frozenset[Milestone | None] | None:
        """Milestones that it may be made for, by the headlines that were chosen. None when it is offered
        whatever the parcel does: then it says nothing about that."""
        if not set(_MILESTONES) > set(self.headlines):
            return None
        return frozenset().union(*(_MILESTONES[headline] for headline in self.headlines))


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """``texts``: reply and language → the text that is used instead of ours. ``own`` in the order in which
    they are offered, after ours. ``off``: replies that are not offered."""

    texts: Mapping[tuple[str, str], str] = field(default_factory=lambda: MappingProxyType({}))
    own: tuple[OwnReply, ...] = ()
    off: frozenset[str] = frozenset()

    def source(self, template: str, locale: str) -> str:
        """The text of a reply. Raises KeyError for an unknown reply or language, and Blocked
        (``untranslated``) for one of an admin's own that lacks the language."""
        found = self.texts.get((template, locale))
        if found is not None:
            return found
        if self._own(template) is not None and locale in LOCALES:
            raise Blocked("", UNTRANSLATED)
        return source_of(template, locale)

    def about(self, template: str) -> frozenset[Milestone | None] | None:
        """Milestones that a reply is about; see ``templates.FITS``."""
        own = self._own(template)
        return own.about if own is not None else FITS[template]

    def title(self, template: str) -> str | None:
        """What an admin called a reply of their own; None for ours."""
        own = self._own(template)
        return own.title if own is not None else None

    def own_for(self, case: CaseType, fulfillment: Fulfillment, headline: Headline) -> tuple[str, ...]:
        """The own replies for such an order."""
        return tuple(
            one.key
            for one in self.own
            if case in one.cases and fulfillment in one.fulfillments and headline in one.headlines
        )

    def is_ours(self, template: str, locale: str) -> bool:
        """Whether the text is the built-in one."""
        return (template, locale) not in self.texts

    def _own(self, template: str) -> OwnReply | None:
        return next((one for one in self.own if one.key == template), None)


BUILT_IN = Library()
"""What a tenant has whose admins changed nothing."""
