"""Contact data: e-mail addresses, phone numbers, messengers, and invitations to leave Amazon's channel."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from backend.domain.rules import hosts
from backend.domain.rules.folding import Folded, word_set
from backend.domain.rules.letter import Letter
from backend.domain.rules.links import GUIDELINES, Link
from backend.domain.rules.model import Hit, Rule
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
        Level.WARN,
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
    yield from _phones(letter)
    yield from _messengers(letter)
    for place in letter.together(Concept.EMAIL_US, without=(Concept.NEGATION, Concept.THIRD_PARTY)):
        yield letter.hit("email_invitation", place)
    for place in letter.together(Concept.CALL_US, without=(Concept.NEGATION,)):
        if not _names_other(letter, place):
            yield letter.hit("phone_number", place)
    for place in letter.together(Concept.CALL_YOU, without=(Concept.NEGATION, Concept.THIRD_PARTY)):
        yield letter.hit("phone_number", place)
    for place in letter.together(Concept.PERSONAL_DATA, without=(Concept.NEGATION,)):
        yield letter.hit("personal_data", place)


def _names_other(letter: Letter, place: Found) -> bool:
    """Whether "our number" goes on to be a VAT number, or a hotline is that of the carrier named before."""
    return any(place.end <= other.start <= place.end + 6 for other in letter.places(Concept.NUMBER_WORD)) or (
        any(place.start - 6 <= other.start < place.end for other in letter.places(Concept.THIRD_PARTY))
        and not any(place.start - 3 <= other.start < place.end for other in letter.places(Concept.OURS))
    )


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
    for place in sorted(place for hint in _AT_HINTS if hint in text for place in _places(hint, text)):
        match = OBFUSCATED.search(text, max(place - MAX_NAME, done), place + MAX_HOST)
        if match:
            done = match.end()
            yield match


def _places(piece: str, text: str) -> Iterator[int]:
    place = text.find(piece)
    while place >= 0:
        yield place
        place = text.find(piece, place + 1)


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


PHONE = re.compile(
    r"(?<![a-z0-9.,#/_-])(?<![a-z0-9] [-#])(?:\+ ?|00)?\(?\d(?:[ .()/-]{0,3}\d){6,18}(?![a-z0-9]|[.,/-]\d)"
)
PHONE_BEGINS = re.compile(r"[+(\d]")
NO_PHONE = re.compile(
    r"\d{3}-\d{7}-\d{7}$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4} ?- ?\d{4}$|"
    r"\d{1,4}(?:\.\d{3})+$"
    r"|\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}$|\d{5,6}-\d{1,4}$"
)
MONEY = re.compile(
    r"(?:[$€£¥]|usd|eur|gbp|jpy|cny|cad|brl|r\$|rmb)\s?$|^\s?(?:[$€£¥%]|usd|eur|gbp|yen|euro|dollar|円|"
    r"元|日元)"
)
_DIGIT_WORDS = (
    "five|zero|one|two|three|four|six|seven|eight|nine|oh|double|triple",
    "null|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun",
    "zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|"
    "quarante|cinquante|soixante|et",
    "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta|y",
    "zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|quaranta|cinquanta",
    "zero|um|dois|tres|quatro|cinco|seis|meia|sete|oito|nove|dez|onze|doze|vinte|trinta|quarenta|cinquenta",
    "nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien",
)
NUMBER_WORDS = re.compile(
    "|".join(rf"\b(?:{words})(?:[ ,./-]{{1,3}}(?:{words})\b){{6,16}}" for words in _DIGIT_WORDS)
)
HAN_DIGITS = re.compile(
    "[〇零一二三四五六七八九幺两](?:[ 〇零一二三四五六七八九幺两の-]{7,14})[〇零一二三四五六七八九幺两]"
)
"""Digits in words, at least seven, in one language; French and the like read numbers in pairs."""
DIGIT_WORDS = frozenset("|".join(_DIGIT_WORDS).split("|"))
MIN_SPOKEN = 3
"""So many different words for digits are in a number that is spoken out."""
REGIONS = {
    "en": ("US", "GB"),
    "de": ("DE", "AT"),
    "fr": ("FR", "BE"),
    "es": ("ES", "MX"),
    "it": ("IT",),
    "ja": ("JP",),
    "zh": ("CN",),
    "pt": ("BR", "PT"),
    "nl": ("NL", "BE"),
}
NATIONAL = re.compile(
    r"0\d{1,3}\(\d{2,4}\)\d{4}|(?:1[ .-])?\(\d{3}\) ?\d{3}[ .-]\d{4}|(?:1[ .-])?\d{3}([ .-])\d{3}\1\d{4}|"
    r"0\d{1,4}[ /.-]\d{2,4}(?:[ .-]\d{2,4}){1,3}|0\d{2,4} ?[ /.-] ?\d{5,8}|0\d(?:[ .-]\d{2}){4}"
    r"|1[3-9]\d[ -]\d{4}[ -]\d{4}|\(\d{2}\) ?9?\d{4}-?\d{4}|0\d{1,3}-\d{1,4}-\d{4}|400[ -]?\d{3}[ "
    r"-]?\d{4}|0800[ -]?\d{3,7}|8\d\d-\d{3}-\d{4}"
)


def _phones(letter: Letter) -> Iterator[Hit]:
    text = letter.text
    for match in _digits(text):
        digits = re.sub(r"\D", "", match.group())
        number = match.group().strip()
        if (
            len(digits) > 15
            or (NO_PHONE.match(number) and not number.startswith(("0", "+", "(")))
            or _is_money(text, match)
        ):
            continue
        if re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{2}[./-]\d{2}.*", number):
            continue
        if _is_phone(letter, match, number, digits):
            start, end = letter.bounds(letter.sentence(match.start()))
            yield letter.hit(
                "phone_of_others" if _exempt(letter, start, end, match) else "phone_number", match.span()
            )
    spoken = len(DIGIT_WORDS & letter.vocabulary) >= MIN_SPOKEN
    found = [*NUMBER_WORDS.finditer(text)] if spoken else []
    for match in [*found, *(() if text.isascii() else HAN_DIGITS.finditer(text))]:
        yield letter.hit("phone_number", match.span())


def _digits(text: str) -> Iterator[re.Match[str]]:
    """``PHONE.finditer``, which looks only where a number can begin."""
    place = PHONE_BEGINS.search(text)
    while place:
        match = PHONE.match(text, place.start())
        if match:
            yield match
        place = PHONE_BEGINS.search(text, match.end() if match else place.start() + 1)


def _is_money(text: str, match: re.Match[str]) -> bool:
    return bool(
        MONEY.search(text[max(0, match.start() - 4) : match.start()])
        or MONEY.match(text[match.end() : match.end() + 8])
    )


def _is_phone(letter: Letter, match: re.Match[str], number: str, digits: str) -> bool:
    before = match.start() - 60
    phone_at = max(
        (place.end for place in letter.places(Concept.PHONE_WORD) if before <= place.start < match.start()),
        default=-1,
    )
    number_at = max(
        (
            place.end
            for place in letter.places(Concept.NUMBER_WORD)
            if _names_number(letter, place, match.start())
        ),
        default=-1,
    )
    if number.startswith("+"):
        return 8 <= len(digits) <= 15
    if phone_at > number_at:
        return 7 <= len(digits) <= 15 and (len(digits) < 12 or number[:2] == "00" or number[0] == "0")
    if number_at >= 0:
        return False
    after = letter.text[match.end() : match.end() + 24]
    if re.match(r"\s*\(?(?:phone|tel|mobile|cell|whatsapp|handy|telefon|电话|手机)", after):
        return True
    if NATIONAL.fullmatch(number):
        return True
    locale = (letter.settings.locale or letter.settings.buyer_locale or "").lower()[:2]
    if digits == number and not (len(digits) == 11 and re.match(r"1[3-9]", digits) and locale in {"zh", ""}):
        return False
    if digits == number:
        return not letter.text.isascii()
    first = {"es": "679", "it": "3", "pt": "29"}.get(locale, "")
    plain_start = number[0] in "0(" or (number[0] in first and " " in number)
    return plain_start and any(_valid(number, region) for region in REGIONS.get(locale, ()))


def _names_number(letter: Letter, place: Found, start: int) -> bool:
    """Whether a word like "order no." speaks of the digits at ``start``; a carrier's name must touch them."""
    gap = start - place.end
    return 0 <= gap <= (3 if place in letter.places(Concept.THIRD_PARTY) else 30)


def _valid(number: str, region: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False


def _exempt(letter: Letter, start: int, end: int, match: re.Match[str]) -> bool:
    """A carrier's, maker's or warranty's number, and not ours beside it."""
    third = [place for place in letter.places(Concept.THIRD_PARTY) if start <= place.start < end]
    if not third:
        return False
    calls_us = any(start <= place.start < end for place in letter.places(Concept.CALL_US))
    ours = any(match.start() - 30 <= place.start < match.start() for place in letter.places(Concept.OURS))
    return not calls_us and not (ours and not any(match.start() - 45 <= place.start for place in third))


MESSENGER = re.compile(
    r"(?<![a-z])(?:whats ?app|what's ?app|watsapp|whatsap|wassap|wattsapp|wats app|wechat|we chat|weixin|"
    r"telegram(?!m)|skype|viber|kakao ?talk|snapchat|"
    r"imessage|facetime|zalo|discord|signal app|fb messenger|facebook messenger)(?![a-z])"
    r"|(?<![a-z])(?:wa|vx|wx|v x)(?: ?[:：]| ?号| number| ?是)|微\s?信|薇信|威信|v信|徽信|微x|维信|(?:加|"
    r"我的|我们的)(?:v|vx|wx|微)(?![a-z])|企鹅号"
    r"|(?:加|我的|联系|我们的|客服)\s?(?:qq|企鹅)|qq\s?[:：号群]|(?<![a-z])qq \d{5,11}"
    r"|(?<![a-z])line(?: ?id\b| ?公式| ?アカウント| ?@|[でにをの](?:友だち|友達|登録|ご連絡|連絡|"
    r"お問い合わせ|追加|トーク|メッセージ|公式|id|お)| 公式)"
    r"|(?:add|contact|message|find|reach|chat|talk|write)[^.!?\n]{0,30}(?:on|via|with us on|through) "
    r"line(?![a-z -])(?! \d)|line (?:account|app|messenger|chat)(?![a-z])"
    r"|ワッツアップ|ラインで|ラインの|スカイプ|テレグラム|ライン公式"
)
MESSENGER_WORDS = word_set(
    "whats whatsapp whatsap app watsapp wats wassap wattsapp wechat chat weixin telegram skype viber kakao "
    "kakaotalk snapchat imessage facetime zalo discord signal messenger line lineid wa vx wx v"
)
MESSENGER_SIGNS = (
    *("微", "薇", "威信", "v信", "徽信", "维信", "加v", "的v", "们v", "企鹅", "qq", "ライン"),
    *("ワッツアップ", "スカイプ", "テレグラム", "line"),
)
"""Without one of these no messenger is named; a look that costs little."""
PRODUCT_TALK = re.compile(
    r"notification|compatib|works with|pairs with|zoom|supports? (?:incoming|app)|benachrichtigung|"
    r"kompatib|notificaci|notifica[cz]|compat[ií]b|通知|対応して|兼容|支持显示|meldingen|app messages|"
    r"apps? such as"
)
SPACED_WORD = re.compile(r"(?<![a-z0-9])(?:[a-z][ .\-_*]){4,11}[a-z](?![a-z0-9])")
MIN_SPACED = 4
SPACED_MESSENGERS = ("whatsapp", "wechat", "telegram", "skype", "viber")


def _messengers(letter: Letter) -> Iterator[Hit]:
    hints = [*(MESSENGER_WORDS & letter.vocabulary)]
    if not letter.text.isascii():
        hints += [sign for sign in MESSENGER_SIGNS if sign in letter.text]
    hinted = {letter.sentence(place) for hint in hints for place in _places(hint, letter.text)}
    for start, end in map(letter.bounds, sorted(hinted)):
        for match in MESSENGER.finditer(letter.text, start, end):
            if not PRODUCT_TALK.search(letter.text, start, end):
                yield letter.hit("messenger", match.span())
    for match in SPACED_WORD.finditer(letter.text) if letter.spells(MIN_SPACED) else ():
        if re.sub(r"[^a-z]", "", match.group()) in SPACED_MESSENGERS:
            yield letter.hit("messenger", match.span())
