"""In which language a text is written, and with which word tables each of its sentences is read.

A light check by script and by small words; it decides nothing alone. Every sentence is read with the tables
of the text's language, of the language it should be in, of English, and of its own language where that is
another one; a text that is too short to tell is read with all.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from backend.domain.rules.folding import word_set

SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "en": word_set(
        "the and you your is are was we have has will this that with for our please of to not be it been from"
    ),
    "de": word_set(
        "der die das und sie ihr ihre ihnen ist sind wir haben hat wird werden nicht mit fur bitte es "
        "ein eine einen zu den dem auf uns ich sich"
    ),
    "fr": word_set(
        "le la les et vous votre vos est sont nous avons avez pas avec pour une un des du que qui sur "
        "cette dans nos notre au ete"
    ),
    "es": word_set(
        "el la los las y su sus es son hemos con para por una un del que le nos se no en este esta ha lo "
        "nuestro como pero"
    ),
    "it": word_set(
        "il lo la gli le e di che non per con una un del della e sono abbiamo suo sua ha si nel questo "
        "questa al ci stato dal"
    ),
    "pt": word_set(
        "o a os as e de do da que nao para com uma um sua seu voce foi esta em no na por nos se ao mais "
        "ja pelo pela"
    ),
    "nl": word_set(
        "de het een en u uw is zijn wij we hebben heeft niet met voor van op dat dit te wordt worden bij "
        "ons aan er naar nog"
    ),
}
LATIN = frozenset(SMALL_WORDS)
MIN_WORDS = 6
MIN_SIGNS = 6
MIN_STRANGE = 2
JAPANESE, CHINESE = frozenset({"ja"}), frozenset({"zh"})
BOTH = JAPANESE | CHINESE

_SPOKEN_IN: dict[str, list[str]] = defaultdict(list)
for _language, _words in SMALL_WORDS.items():
    for _word in _words:
        _SPOKEN_IN[_word].append(_language)

KANA = re.compile("[\u3041-\u30ff]+")
HAN = re.compile("[\u4e00-\u9fff]+")
CHINESE_ONLY = re.compile("[您你们请这为吗给谢说时关买卖单价评发订货]")
"""Characters that Chinese replies are full of and that Japanese writes otherwise or not at all."""


def language_of(text: str, words: Sequence[str]) -> str | None:
    """The language of a folded text with its words, one of the nine, or None when it is hard to tell."""
    if not text.isascii():
        kana, han = (sum(map(len, script.findall(text))) for script in (KANA, HAN))
        if kana + han >= MIN_SIGNS and (kana + han) * 2 > len(words):
            return "ja" if kana * 6 > han else "zh"
    if len(words) < MIN_WORDS:
        return None
    counted = Counter(words)
    scores: Counter[str] = Counter()
    for word in _SPOKEN_IN.keys() & counted.keys():
        for language in _SPOKEN_IN[word]:
            scores[language] += counted[word]
    ranked = scores.most_common(2)
    if not ranked:
        return None
    best, most = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    if most < 3 or most < second * 1.3 or most * 12 < len(words):
        return None
    return best


def tables_for(
    text: str,
    bounds: Sequence[tuple[int, int]],
    words: Sequence[frozenset[str]],
    main: str | None,
    expected: frozenset[str],
) -> Iterator[frozenset[str]]:
    """The languages to read each sentence in, given its bounds in the text and its words.

    ``main`` is the language of the whole text where it is known, ``expected`` what it should be in.
    """
    base = LATIN & {"en", main, *expected} if main else LATIN
    strange = _strange_words(frozenset[str]().union(*words), base)
    known = frozenset[str]().union(*(SMALL_WORDS[language] for language in base))
    latin = text.isascii()
    for (start, end), own in zip(bounds, words, strict=True):
        languages = base
        if len(strange.keys() & own) > max(len(known & own), 1):
            languages = languages | _own_languages(strange.keys() & own, strange)
        if not latin and not (sentence := text[start:end]).isascii():
            languages = languages | _by_script(sentence, main, expected)
        yield languages


def _strange_words(words: Iterable[str], base: Set[str]) -> dict[str, list[str]]:
    """Small words that none of the languages has in which the text is read anyway, with their languages."""
    spoken = ((word, _SPOKEN_IN[word]) for word in _SPOKEN_IN.keys() & words)
    return {word: languages for word, languages in spoken if base.isdisjoint(languages)}


def _own_languages(strange: Set[str], spoken_in: Mapping[str, list[str]]) -> frozenset[str]:
    """The languages that at least two strange words of a sentence speak."""
    counted = Counter(language for word in strange for language in spoken_in[word])
    return frozenset(language for language, count in counted.items() if count >= MIN_STRANGE)


def _by_script(sentence: str, main: str | None, expected: frozenset[str]) -> frozenset[str]:
    """Japanese and Chinese share characters: kana and simplified forms part them, else what is expected."""
    kana = KANA.search(sentence)
    if not kana and not HAN.search(sentence):
        return frozenset()
    chinese = "zh" in expected or CHINESE_ONLY.search(sentence)
    if kana or main == "ja":
        return BOTH if chinese else JAPANESE
    return BOTH if "ja" in expected or (not main and not chinese) else CHINESE
