"""Which language a buyer writes: by script, then by words and the letters that give a language away."""

from __future__ import annotations

import re
from functools import cache

from backend.domain.reading.lexicon import Lexicon
from backend.domain.reading.lexicons import de, en, es, fr, it, ja, nl, pt, zh
from backend.domain.reading.normalise import normalise, words_of

_SPACED = {"en": en, "de": de, "fr": fr, "es": es, "it": it, "pt": pt, "nl": nl}
_UNSPACED = {"ja": ja, "zh": zh}
LEXICONS: dict[str, Lexicon] = {
    **{
        code: Lexicon(said.CONCEPTS, stopwords=said.STOPWORDS, numbers=getattr(said, "NUMBERS", ""))
        for code, said in _SPACED.items()
    },
    **{code: Lexicon(said.CONCEPTS, spaced=False) for code, said in _UNSPACED.items()},
}
_STOPWORDS: dict[str, str] = {
    **{code: said.STOPWORDS for code, said in _SPACED.items()},
    # recognised so that they are not taken for one of the above; no rules read them
    "pl": """nie jest sie że na z do w i to moje moja zamowienie paczka dzien dobry prosze kiedy gdzie jak czy
        bardzo dziekuje przesylka mam ale jeszcze zwrot otrzymalem otrzymalam pozdrawiam chce
        produkt towar""",
    "sv": """och jag har inte det som en ett att är på för med mitt min paketet var hej tack när kommer
        beställning order fått ännu vill kan ni returnera leverans produkten skickat mvh""",
    "tr": """bir ve bu için siparişim siparis ne zaman nerede kargo henüz değil var yok mi mu lütfen merhaba
        teşekkürler ürün iade istiyorum gelmedi nasıl ama çok benim""",
    "da": """og jeg har ikke det som en et at er på for med min pakke hvor hej tak hvornår kommer bestilling
        ordre modtaget endnu vil kan""",
}
_LETTERS: tuple[tuple[str, dict[str, float]], ...] = (
    ("ß", {"de": 3.0}),
    ("äü", {"de": 1.2, "sv": 0.4, "tr": 0.3}),
    ("ö", {"de": 0.8, "sv": 0.8, "tr": 0.5}),
    ("ãõ", {"pt": 3.0}),
    ("ñ¿¡", {"es": 3.0}),
    ("çêœîûâ", {"fr": 0.7, "pt": 0.5}),
    ("èù", {"fr": 0.7, "it": 0.7}),
    ("òì", {"it": 1.5}),
    ("åø", {"sv": 1.0, "da": 1.5}),
    ("łżźśćńęą", {"pl": 2.0}),
    ("ğış", {"tr": 2.0}),
)
_SCRIPTS = (
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ASCII_LETTER = re.compile(r"[A-Za-z]")
_JAPANESE_ONLY = frozenset("届払込円発気対様駅図売読変験実価単営桜広戻択働畑峠込匂覧")
_TO_SIMPLIFIED = {
    ord(old): new
    for old, new in zip("".join(zh.PAIRS.split())[::2], "".join(zh.PAIRS.split())[1::2], strict=True)
    if old != new
}
_TRADITIONAL = frozenset(map(chr, _TO_SIMPLIFIED))
# of characters that serve both scripts none tells them apart
_SIMPLIFIED = (
    frozenset(_TO_SIMPLIFIED.values())
    - _TRADITIONAL
    - frozenset(
        "后里面干台只系表准范松云借板丑谷回制才冬斗尽出征志舍占布升家并周游注采复余愿御困汇划局你升折郁"
    )
)
_MAX_WORDS = 200


@cache
def _vocabulary() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each known word with what it says for each language: the rarer among languages, the more."""
    owners: dict[str, dict[str, float]] = {}
    for code, words in _STOPWORDS.items():
        for word in normalise(words).split():
            owners.setdefault(word, {})[code] = 1.0
    for code, lexicon in LEXICONS.items():
        for word in lexicon.plain_words:
            if len(word) > 2:
                owners.setdefault(word, {}).setdefault(code, 0.8)
    return {
        word: tuple((code, weight / len(codes)) for code, weight in codes.items())
        for word, codes in owners.items()
    }


def rank(text: str) -> list[tuple[str, float]]:
    """Latin-script languages by evidence, best first; empty when no word is known."""
    scores: dict[str, float] = {}
    vocabulary = _vocabulary()
    for word in words_of(normalise(text[:3_000]))[:_MAX_WORDS]:
        for code, weight in vocabulary.get(word, ()):
            scores[code] = scores.get(code, 0.0) + weight
    if not text.isascii():
        lowered = text[:3_000].lower()
        for letters, weights in _LETTERS:
            count = sum(lowered.count(letter) for letter in letters)
            if count:
                for code, weight in weights.items():
                    scores[code] = scores.get(code, 0.0) + weight * min(count, 3)
    return sorted(scores.items(), key=lambda item: -item[1])


def by_script(text: str) -> str | None:
    """The language that the script alone decides; None for Latin script."""
    if text.isascii():
        return None
    sample = text[:3_000]
    latin = len(_ASCII_LETTER.findall(sample))
    kana = len(_KANA.findall(sample))
    han = len(_HAN.findall(sample))
    if (kana + han) * 4 >= latin and kana + han:
        if kana * 12 >= han and kana:
            return "ja"
        if any(c in _JAPANESE_ONLY for c in sample) and not any(
            c in _SIMPLIFIED - _TRADITIONAL for c in sample
        ):
            return "ja"
        return "zh"
    for code, pattern in _SCRIPTS:
        if len(pattern.findall(sample)) > latin:
            return code
    return None


def locale_of(text: str, language: str | None) -> str | None:
    """``zh-TW`` or ``zh-CN`` by the characters that differ; any other language as it is."""
    if language != "zh":
        return language
    traditional = sum(c in _TRADITIONAL and c not in _SIMPLIFIED for c in text[:3_000])
    simplified = sum(c in _SIMPLIFIED and c not in _TRADITIONAL for c in text[:3_000])
    return "zh-TW" if traditional > simplified else "zh-CN"


def fold(folded: str, language: str) -> str:
    """Folded text as the language's lexicon is written: Chinese in simplified characters."""
    return folded.translate(_TO_SIMPLIFIED) if language == "zh" else folded


def detect(text: str) -> str | None:
    """ISO 639-1 code of the text, None when nothing tells."""
    script = by_script(text)
    if script is not None:
        return script
    ranked = rank(text)
    return ranked[0][0] if ranked else None
