"""Italian terms."""

from __future__ import annotations

from backend.domain.rules.words.it import commerce, conduct, contact, reviews

WORDS = {**reviews.WORDS, **commerce.WORDS, **contact.WORDS, **conduct.WORDS}
