"""What Amazon sends itself or nobody needs, and what a careful agent leaves out: warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from backend.domain.rules.folding import fold
from backend.domain.rules.letter import Letter
from backend.domain.rules.links import GUIDELINES
from backend.domain.rules.model import Hit, Rule, Settings
from backend.domain.rules.words import terms_of
from backend.domain.rules.words.concept import Concept
from backend.domain.vocabulary import Level

RULES = (
    Rule(
        "only_thanks",
        Level.WARN,
        GUIDELINES,
        "The message only says thank you; Amazon asks not to send such messages.",
        "消息只有致谢;亚马逊要求不要发送此类消息。",
        fails=(
            "Hello,\n\nThank you very much for your order.\n\nBest regards",
            "您好,感谢您的购买!",
            "Vielen Dank für Ihre Bestellung!",
        ),
        passes=("Thank you. The parcel was scanned in Louisville on 18 November.",),
    ),
    Rule(
        "order_notice",
        Level.WARN,
        GUIDELINES,
        "Amazon sends order and shipping confirmations itself.",
        "订单确认和发货确认由亚马逊发送。",
        fails=(
            "We confirm that we have received your order.",
            "Ihre Bestellung wurde versandt.",
            "已收到您的订单。",
        ),
        passes=("The parcel was scanned in Louisville.",),
    ),
    Rule(
        "out_of_stock",
        Level.WARN,
        GUIDELINES,
        "An out-of-stock notice does not replace cancelling the order.",
        "缺货通知不能代替取消订单。",
        fails=("Unfortunately the item is out of stock.", "商品缺货。"),
        passes=("The parcel is on its way.",),
    ),
    Rule(
        "important_mark",
        Level.WARN,
        GUIDELINES,
        "[Important] is only for what is critical to complete the order.",
        "[Important] 仅用于完成订单所必需的内容。",
        fails=("[Important] We wish you a nice day with the item.", "[重要] 祝您愉快,包裹已在路上。"),
        passes=(
            "It is important to keep the box.",
            "[Important] Your delivery address is incomplete, please confirm it.",
        ),
    ),
    Rule(
        "auto_reply",
        Level.WARN,
        "Contact response time, facts/amazon.md §3",
        "An automatic reply does not count as an answer.",
        "自动回复不算作答复。",
        fails=("This is an automatic reply.", "Dies ist eine automatische Antwort.", "这是自动回复。"),
        passes=("We looked into your question.",),
    ),
    Rule(
        "promise",
        Level.WARN,
        "FBM Guard: no promise that is not verified",
        "A promise: is this date verified by Amazon or the carrier?",
        "这是承诺:该日期是否已由亚马逊或承运商确认?",
        fails=(
            "It will arrive tomorrow.",
            "We guarantee that it arrives on time.",
            "Das Paket wird morgen zugestellt.",
            "保证明天送达。",
        ),
        passes=("The carrier estimates delivery for 24 November.",),
        other_level=Level.WARN,
    ),
    Rule(
        "blame",
        Level.WARN,
        "FBM Guard: responsibility is taken",
        "Blames Amazon or the buyer; take responsibility instead.",
        "把责任推给亚马逊或买家;请承担责任。",
        fails=("This is Amazon's fault.", "Das ist ein Fehler von Amazon.", "这是亚马逊的错。"),
        passes=("We are responsible for the delay.",),
        other_level=Level.WARN,
    ),
    Rule(
        "too_long",
        Level.WARN,
        "Messaging API, 2,000 characters",
        "Longer than the 2,000 characters that Amazon's Messaging API takes.",
        "超过亚马逊消息接口允许的 2,000 个字符。",
        fails=("The parcel is on its way. " * 80,),
        passes=("The parcel is on its way.",),
        settings=Settings(messaging_api=True),
    ),
    Rule(
        "empty",
        Level.WARN,
        "FBM Guard",
        "There is no text to send.",
        "没有可发送的文字。",
        fails=("  \n ",),
        passes=("The parcel is on its way.",),
        other_level=Level.WARN,
    ),
)

MESSAGING_API_LIMIT = 2000
"""Characters of a text sent with Amazon's Messaging API (facts/amazon.md §3)."""

MAX_THANKS_WORDS = 45
MAX_THANKS = 500
"""Longer texts, in characters, say more than thank you."""
IMPORTANT = re.compile(r"[\[【(](?:important|wichtig|importante?|belangrijk|重要|重要なお知らせ)[\])】]")
CRITICAL = re.compile(
    r"address|adresse|direccion|indirizzo|endereco|morada|adres|住所|地址|custom|personali|gravur|engrav|"
    r"incomplete|unvollstandig|"
    r"incompl|onvolledig|confirm the|cannot deliver|appointment|termin|定制|刻字|safety|recall|ruckruf|"
    r"rappel|schedul|预约|名入れ"
)
_COURTESY = [fold(word) for term in terms_of(Concept.COURTESY) for word in re.split(r"[(|)]", term) if word]
_COURTESY_WORDS = frozenset(
    part for word in _COURTESY if word.isascii() for part in re.findall(r"[a-z0-9]+", word)
)
_COURTESY_PHRASES = sorted((word for word in _COURTESY if not word.isascii()), key=len, reverse=True)


def check(letter: Letter) -> Iterator[Hit]:
    """Warnings about tone and purpose."""
    if not letter.text.strip():
        if not letter.hidden:
            yield Hit("empty", 0, len(letter.original))
        return
    if letter.settings.messaging_api and len(letter.original) > MESSAGING_API_LIMIT:
        yield Hit("too_long", MESSAGING_API_LIMIT, len(letter.original))
    if _only_thanks(letter.text):
        yield letter.hit("only_thanks", (0, len(letter.text)))
    for match in IMPORTANT.finditer(letter.text):
        if not CRITICAL.search(letter.text):
            yield letter.hit("important_mark", match.span())
    for rule, concept in (
        ("order_notice", Concept.ORDER_NOTICE),
        ("auto_reply", Concept.AUTO_REPLY),
        ("blame", Concept.BLAME),
    ):
        for place in letter.places(concept):
            yield letter.hit(rule, place)
    for place in letter.together(Concept.PROMISE, without=(Concept.NEGATION,)):
        yield letter.hit("promise", place)
    for place in letter.places(Concept.NO_STOCK):
        yield letter.hit("out_of_stock", place)


def _only_thanks(text: str) -> bool:
    """Whether a short text has nothing but courtesy in it."""
    if len(text) > MAX_THANKS:
        return False
    words = re.findall(r"[a-z0-9]+", text)
    rest = re.sub(r"[\x00-\x7f、。,!！·・〜~\s]", "", text)
    if len(words) + len(rest) / 2 > MAX_THANKS_WORDS:
        return False
    for phrase in _COURTESY_PHRASES:
        rest = rest.replace(phrase, "")
    return not rest and all(word in _COURTESY_WORDS or len(word) == 1 for word in words) and len(text) > 2
