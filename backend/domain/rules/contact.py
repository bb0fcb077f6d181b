"""Contact data: e-mail addresses, phone numbers, messengers, and invitations to leave Amazon's channel."""

from __future__ import annotations

import re
from collections.abc import Iterator

from backend.domain.rules import hosts
from backend.domain.rules.folding import Folded, places_of_piece, word_set
from backend.domain.rules.letter import Letter
from backend.domain.rules.links import GUIDELINES, Link
from backend.domain.rules.model import Hit, Rule
from backend.domain.rules.phones import find_phones
from backend.domain.rules.words import Found
from backend.domain.rules.words.concept import Concept
from backend.domain.vocabulary import Level

RULES = (
    Rule(
        "email_address",
        Level.ERROR,
        GUIDELINES,
        "E-mail addresses are not allowed; the buyer answers through Amazon.",
        "不允许出现电子邮箱地址;买家应通过亚马逊回复。",
        fails=(
            "Please write to support@example-shop.com about this.",
            "Write to name at gmail dot com please.",
            "Write to name (at) example (dot) com please.",
            "Our address is support [at] example.com.",
            "Please use ｎａｍｅ＠ｇｍａｉｌ．ｃｏｍ instead.",
            "Contact shop_help @ gmail . com for a quick answer.",
            "Schreiben Sie an kontakt ät beispiel punkt de.",
            "Escriba a tienda arroba gmail punto com.",
            "Scriva a negozio chiocciola gmail punto com.",
            "Écrivez à boutique arobase gmail point com.",
            "请发到 seller2020@qq.com 联系。",
            "メールは shop＠example.co.jp までお願いします。",
            "Escreva para loja arroba gmail ponto com.",
            "Mail naar winkel apenstaartje gmail punt com.",
        ),
        passes=(
            "Please let us know through this message if we can help.",
            "We look at it at once and come back to you.",
        ),
    ),
    Rule(
        "email_invitation",
        Level.ERROR,
        GUIDELINES,
        "Asking for contact by e-mail leads the buyer away from Amazon.",
        "要求通过电子邮件联系会把买家引离亚马逊。",
        fails=("Please email us about this.", "Bitte schreiben Sie uns eine E-Mail.", "请给我们发邮件联系。"),
        passes=("Please reply to this message.",),
    ),
    Rule(
        "phone_number",
        Level.ERROR,
        GUIDELINES,
        "Phone numbers and calls are not allowed; only carrier, maker and warranty service are exempt.",
        "不允许出现电话号码或要求通话;仅承运商、制造商和保修服务除外。",
        fails=(
            "Please call us on +1 502 555 0123.",
            "Our phone is (502) 555-0123.",
            "Text us at 502-555-0123 any time.",
            "Sie erreichen uns unter 0171 2345678.",
            "Appelez-nous au 01 23 45 67 89.",
            "Llámenos al 912 345 678.",
            "Ci chiami al numero 02 1234 5678.",
            "お電話は 03-1234-5678 までお願いします。",
            "请打电话 13812345678 联系我们。",
            "Ligue-nos para (11) 91234-5678.",
            "Bel ons op 020 123 4567.",
            "Please call us, our team will gladly explain it.",
            "My number is five zero two, five five five, zero one two three, please call me.",
            "Sie erreichen ihn unter null eins fünf eins zwei drei vier fünf sechs sieben.",
            "手机是一三八一二三四五六七八。",
            "Leave us your mobile number and I will call you this afternoon.",
            "Je vous rappelle dans la journée, laissez-moi votre numéro.",
        ),
        passes=(
            "UPS tracking number 1Z999AA10123456784, USPS 9400 1000 0000 0000 0000 00, post RR123456785US.",
            "Order 111-1234567-1234567 of 2026-11-18, delivered 18.11.2026 at 14:30.",
            "We refunded USD 1,234.56 and EUR 12.345,67 on 11/18/2026.",
            "You can call UPS on 1-800-742-5877.",
            "The driver will call you before the delivery.",
            "We are sorry, we cannot call you; we answer every message here.",
            "Notre numéro de TVA FR12345678901 figure sur la facture.",
            "The part is no. 010-02173-11, not 010-02174-01.",
            "如需改派送日期,可拨打顺丰的客服热线 95338。",
            "Sendungsnummer 00340434161094000000 bei DHL, Bestellung 302-1234567-1234567.",
            "RMA 5025550123 and invoice no. 2026-0012345 are noted.",
        ),
    ),
    Rule(
        "phone_of_others",
        Level.WARN,
        GUIDELINES,
        "Only phone numbers of carrier, maker or warranty service are allowed: check whose it is.",
        "仅允许承运商、制造商或保修服务的电话:请核对号码归属。",
        fails=("You can call UPS on 1-800-742-5877.",),
        passes=("Please check with the carrier.",),
    ),
    Rule(
        "messenger",
        Level.ERROR,
        GUIDELINES,
        "Messengers (WhatsApp, WeChat, LINE, Telegram, Skype …) are contact outside Amazon.",
        "WhatsApp、微信、LINE、Telegram、Skype 等属于亚马逊以外的联系方式。",
        fails=(
            "Add us on WhatsApp for a quick answer.",
            "You can reach us on W h a t s A p p.",
            "Our Telegram is open all day.",
            "请加微信 abc12345。",
            "加V信联系",
            "LINE ID: shop123 までご連絡ください。",
            "LINEで友だち追加をお願いします。",
            "Schreiben Sie uns auf WhatsApp.",
            "Contactez-nous sur Skype.",
            "请加QQ 12345678 沟通。",
        ),
        passes=(
            "Your order is in line for packing, an airline carries it.",
            "Yes, the watch shows WhatsApp notifications on its screen.",
        ),
    ),
    Rule(
        "personal_data",
        Level.WARN,
        "Amazon Data Protection Policy, facts/amazon.md §4",
        "Asks the buyer for personal data; Amazon shows what is needed for shipping.",
        "要求买家提供个人信息;发货所需信息亚马逊已提供。",
        fails=(
            "Please send us your date of birth and full name.",
            "Bitte teilen Sie uns Ihre Telefonnummer mit.",
            "请提供您的电话号码。",
        ),
        passes=("Please send us a photo of the damage.",),
        other_level=None,
    ),
)

_AT_WORD = (
    r"(?: ?[\[({<] ?(?:at|@|a t|arroba|chiocciola|arobase|ät|at-teken) ?[\])}>] ?"
    r"| (?:at|arroba|chiocciola|arobase|arobas|aroba|apenstaartje|apestaart|klammeraffe|at-teken|a "
    r"commerciale|ett) "
    r"| ?(?:@|艾特|アットマーク|アット|圈a) ?|_at_|-at-)"
)
_NAME = r"(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{1,40}"
_DOMAIN = r"[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?"
OBFUSCATED = re.compile(
    rf"{_NAME}{_AT_WORD}(?:{_DOMAIN}\.){{1,3}}[a-z]{{2,12}}(?![a-z0-9])"
    rf"|{_NAME} (?:arroba|chiocciola|arobase|arobas|apenstaartje|klammeraffe|ät) {_DOMAIN}"
    rf"(?: ?(?:punto|ponto|point|punt|punkt|dot) ?{_DOMAIN}){{1,3}}(?![a-z0-9])"
    rf"|{_NAME}{_AT_WORD}(?:{hosts.MAIL_PROVIDERS.replace('|web|', '|').replace('|live|', '|')})(?![a-z0-9])"
)
_AT_HINTS = (
    *(
        "@",
        " at ",
        "(at",
        "[at",
        "{at",
        "<at",
        "( at",
        "[ at",
        "{ at",
        "(a t",
        "[a t",
        "{a t",
        "_at_",
        "-at-",
        "at-teken",
        " ett ",
    ),
    *("arob", "arroba", "chiocciola", "apenstaart", "apestaart", "klammeraffe", "commerciale"),
    *("艾特", "アット", "圈a"),
)
AMAZON_MAIL = re.compile(r"@(?:[a-z0-9-]+\.)*amazon\.[a-z.]{2,6}$")


def check(letter: Letter, plain: Folded, links: list[Link]) -> Iterator[Hit]:
    """Breaches of the contact rules."""
    yield from _emails(plain, links)
    yield from find_phones(letter)
    yield from _messengers(letter)
    for place in letter.together(
        Concept.EMAIL_US, without=(Concept.NEGATION, Concept.WISHED, Concept.THIRD_PARTY)
    ):
        yield letter.hit("email_invitation", place)
    for place in letter.together(Concept.CALL_US, without=(Concept.NEGATION, Concept.WISHED)):
        if not _names_other(letter, place):
            yield letter.hit("phone_number", place)
    for place in letter.together(
        Concept.CALL_YOU, without=(Concept.NEGATION, Concept.WISHED, Concept.THIRD_PARTY)
    ):
        yield letter.hit("phone_number", place)
    for place in letter.together(Concept.PERSONAL_DATA, without=(Concept.NEGATION, Concept.WISHED)):
        yield letter.hit("personal_data", place)


def _names_other(letter: Letter, place: Found) -> bool:
    """Whether "our number" goes on to be a VAT number, or a hotline is that of the carrier named before."""
    if any(place.end <= other.start <= place.end + 6 for other in letter.places(Concept.NUMBER_WORD)):
        return True
    third, ours = (letter.around(place, concept, 0) for concept in (Concept.THIRD_PARTY, Concept.OURS))
    beside = any(place.start - 6 <= other.start < place.end for other in third)
    own = any(place.start - 3 <= other.start < place.end for other in ours)
    return (beside and not own) or bool(third and not ours)


def _emails(plain: Folded, links: list[Link]) -> Iterator[Hit]:
    for link in links:
        if link.schema == "mailto:" and not AMAZON_MAIL.search(plain.text[link.start : link.end]):
            yield Hit("email_address", *plain.span(link.start, link.end))
    for match in _spelled_out(plain.text):
        host = re.split(_AT_WORD, match.group(), maxsplit=1)[-1]
        spoken_at = " at " in match.group()
        if hosts.in_domains(host, hosts.AMAZON_DOMAINS) or (
            spoken_at and not _mail_like(match.group(), host)
        ):
            continue
        yield Hit("email_address", *plain.span(*match.span()))


def _spelled_out(text: str) -> Iterator[re.Match[str]]:
    """``OBFUSCATED.finditer``, which looks only around a word for "@"."""
    done = 0
    for place in sorted(place for hint in _AT_HINTS if hint in text for place in places_of_piece(hint, text)):
        match = OBFUSCATED.search(text, max(place - MAX_NAME, done), place + MAX_HOST)
        if match:
            done = match.end()
            yield match


MAX_NAME, MAX_HOST = 46, 150
"""So many characters before and after its sign an address is looked for."""

_NO_NAMES = word_set(
    "look looks arrive arrived arrives delivered available is are was it us them you page pages item "
    "items order orders "
    "price time parcel package found bought sold made shop buy see check visit here one located center "
    "store track "
    "tracking status site website online account product products reach contact information details more"
)


def _mail_like(text: str, host: str) -> bool:
    """ "name at gmail.com" is an address; "available at ups.com" is a link, which the link rules judge."""
    name = text.split(" ", 1)[0]
    if re.match(rf"(?:{hosts.MAIL_PROVIDERS})(?:\.|$)", host):
        return name not in _NO_NAMES
    return name not in _NO_NAMES and hosts.host_of(host).rpartition(".")[2] in hosts.TOP_LEVEL


PRODUCT_TALK = re.compile(
    r"notific|compatib|works with|pairs with|zoom|supports? (?:incoming|app)|benachrichtigung|kompatib|"
    r"compat[ií]b|通知|対応して|兼容|支持显示|meldingen|app messages|apps? such as"
)
"""A watch shows messages of a messenger, a headset works with it: that is no invitation."""
OTHER_MESSENGER = re.compile(
    r"(?<![a-z])(?:wa|vx|wx) ?[:：]|(?<![a-z])qq ?[:：]?\d{5,11}"
    r"|(?<![ァ-ヶー])ライン(?:で|の友|の公式|に|を|へ|交換|公式|アカウント|id)"
)
"""Names that take more than a word to tell: オンライン has LINE in it."""
OTHER_HINTS = ("wa", "vx", "wx", "qq", "ライン")


def _messengers(letter: Letter) -> Iterator[Hit]:
    text = letter.text
    places = list(letter.together(Concept.MESSENGER, without=(Concept.NEGATION, Concept.WISHED)))
    if any(hint in text for hint in OTHER_HINTS):
        places += [Found(*match.span()) for match in OTHER_MESSENGER.finditer(text)]
    for place in places:
        if not PRODUCT_TALK.search(text, *letter.bounds(letter.sentence(place.start))):
            yield letter.hit("messenger", place)
