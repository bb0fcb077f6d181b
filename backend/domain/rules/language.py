"""Whether a reply is in the buyer's language: a light check by script and by small words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from backend.domain.rules.folding import word_set
from backend.domain.rules.letter import Letter
from backend.domain.rules.links import GUIDELINES
from backend.domain.rules.model import Hit, Rule, Settings
from backend.domain.vocabulary import Level

RULES = (
    Rule(
        "language",
        Level.WARN,
        GUIDELINES,
        "This is not the buyer's language.",
        "语言与买家的语言不一致。",
        fails=(
            "We are very sorry that your parcel is late, and we are looking into it with the carrier today.",
            "您好,您的包裹正在运输途中,我们会继续跟进。",
        ),
        passes=(
            "Es tut uns sehr leid, dass Ihr Paket zu spät ist; wir klären das heute mit dem Zusteller.",
            "DHL 00340434161094000000",
        ),
        other_level=Level.WARN,
        settings=Settings(locale="de"),
    ),
)

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
MIN_WORDS = 6
MIN_SIGNS = 6


def language_of(text: str) -> str | None:
    """The language of a folded text, one of the nine, or None when it is too short or too even to tell."""
    kana = len(re.findall(r"[\u3041-\u30ff]", text))
    han = len(re.findall(r"[\u4e00-\u9fff]", text))
    words = re.findall(r"[a-z]+", text)
    if kana + han >= MIN_SIGNS and (kana + han) * 2 > len(words):
        return "ja" if kana * 6 > han else "zh"
    if len(words) < MIN_WORDS:
        return None
    counted = Counter(words)
    score = {language: sum(counted[word] for word in small) for language, small in SMALL_WORDS.items()}
    ranked = sorted(score.items(), key=lambda item: -item[1])
    (best, most), (_, second) = ranked[0], ranked[1]
    if most < 3 or most < second * 1.3 or most * 12 < len(words):
        return None
    return best


def check(letter: Letter) -> Iterator[Hit]:
    """A warning when the reply is surely in another language than the buyer's."""
    wanted = (
        (letter.settings.buyer_locale or letter.settings.locale or "").lower().replace("_", "-").split("-")[0]
    )
    if not wanted:
        return
    found = language_of(letter.text)
    if found and found != wanted:
        yield letter.hit("language", (0, len(letter.text)))
