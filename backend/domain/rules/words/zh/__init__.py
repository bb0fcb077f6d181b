"""Chinese terms, simplified; the common traditional forms beside them."""

from __future__ import annotations

from backend.domain.rules.words.zh import commerce, conduct, contact, reviews

WORDS = {**reviews.WORDS, **commerce.WORDS, **contact.WORDS, **conduct.WORDS}
