"""Japanese terms."""

from __future__ import annotations

from backend.domain.rules.words.ja import commerce, conduct, contact, reviews

WORDS = {**reviews.WORDS, **commerce.WORDS, **contact.WORDS, **conduct.WORDS}
