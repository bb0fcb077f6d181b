"""The replies that a brand of a tenant uses: ours, with what its admins wrote, added and switched off."""

from __future__ import annotations

from functools import lru_cache

from backend.domain.vocabulary import CaseType, Fulfillment, Headline
from backend.replies import BUILT_IN, Library, OwnReply, check_template
from backend.store.templates import ALL_BRANDS, NO_REPLIES, ChoiceRecord, StoredReplies
from backend.store.tenants import TenantRecord

OWN_PREFIX = "own_"
"""Before the key of a reply that an admin added."""

_allowed = lru_cache(maxsize=4096)(lambda body: not check_template(body))


def library_of(tenant: TenantRecord, brand_id: int | None) -> Library:
    """What is used for tickets of this brand; what was chosen for the brand wins over what holds for all."""
    return BUILT_IN if tenant.replies is NO_REPLIES else _library(tenant.replies, brand_id or ALL_BRANDS)


@lru_cache(maxsize=512)
def _library(stored: StoredReplies, brand_id: int) -> Library:
    scopes = (ALL_BRANDS, brand_id)
    choices = {
        one.template: one
        for scope in dict.fromkeys(scopes)
        for one in stored.choices
        if one.brand_id == scope
    }
    own = {key: own_reply(one) for key, one in choices.items() if one.title is not None}
    texts = {
        (one.template, one.locale): one.body
        for scope in dict.fromkeys(scopes)
        for one in stored.texts
        # What the rules for templates refuse today is not used, whenever it was saved.
        if one.brand_id == scope and _allowed(one.body)
    }
    return Library(
        texts=texts,
        own=tuple(sorted(own.values(), key=lambda one: (one.title.casefold(), one.key))),
        off=frozenset(template for template, one in choices.items() if not one.offered),
    )


def own_reply(choice: ChoiceRecord) -> OwnReply:
    """An own reply as it is stored; words that the vocabulary does not know any more are left out."""
    return OwnReply(
        key=choice.template,
        title=choice.title or choice.template,
        cases=frozenset(one for one in CaseType if one in choice.cases),
        fulfillments=frozenset(one for one in Fulfillment if one in choice.fulfillments),
        headlines=frozenset(one for one in Headline if one in choice.headlines),
    )
