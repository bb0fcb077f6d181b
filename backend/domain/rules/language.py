"""Whether a reply is in the buyer's language."""

from __future__ import annotations

from collections.abc import Iterator

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


def check(letter: Letter) -> Iterator[Hit]:
    """A warning when the reply is surely in another language than the buyer's."""
    wanted = letter.settings.wanted_language
    if wanted and letter.language and letter.language != wanted:
        yield letter.hit("language", (0, len(letter.text)))
