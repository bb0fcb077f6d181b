"""Portuguese terms, of Brazil and Portugal."""

from __future__ import annotations

from backend.domain.rules.words.pt import commerce, conduct, contact, reviews

WORDS = {**reviews.WORDS, **commerce.WORDS, **contact.WORDS, **conduct.WORDS}
