"""What the beginning of a word weighs for each case, by language; written by ``tests/domain/reading/fit.py``.

Nine numbers in the order of :class:`CaseType`. They speak where no phrase of the lexicon foresaw a wording.
"""

from backend.domain.reading.stem_weights import de, en, fr

STEMS = {"de": de.STEMS, "en": en.STEMS, "fr": fr.STEMS}
