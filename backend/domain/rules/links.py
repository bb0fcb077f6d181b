"""Links: which hosts a reply may lead to, how they must be written, and the ways to hide one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from linkify_it import LinkifyIt
from linkify_it.tlds import TLDS

from backend.domain.rules import hosts
from backend.domain.rules.folding import Folded
from backend.domain.rules.letter import Letter
from backend.domain.rules.model import Hit, Rule, Settings
from backend.domain.vocabulary import Level, LinkPolicy

GUIDELINES = "Amazon Communication Guidelines G1701, facts/amazon.md §3"

RULES = (
    Rule(
        "link_external",
        Level.ERROR,
        GUIDELINES,
        "Amazon does not allow links to other sites in messages to buyers.",
        "亚马逊不允许在给买家的消息中放外部网站的链接。",
        fails=(
            "You can see more details on https://www.example-shop.com/page.",
            "Please look at www.example.net for the manual.",
            "Have a look at myshop.store and tell us what you think.",
            "Please go to hxxps://myshop[.]com for the form.",
            "Go to myshop dot com and type the code.",
            "Go to myshop (dot) com and type the code.",
            "Please open ｗｗｗ．ｍｙｓｈｏｐ．ｃｏｍ for more.",
            "Visit my\u200bshop.c\u200bom today.",
            "The form is on m y s h o p . c o m for you.",
            "Bitte füllen Sie das Formular auf meine-firma.de aus.",
            "Le formulaire est sur www.ma-societe.fr pour vous.",
            "Encontrará el manual en nuestraempresa.es, gracias.",
            "Trova il manuale su miaditta.it, grazie.",
            "説明書は https://example.co.jp/manual をご覧ください。",
            "说明书请看 www.example.cn 谢谢。",
            "O manual está em minhaempresa.com.br para consulta.",
            "U vindt de handleiding op mijnbedrijf.nl, dank u.",
            "Please use amazon.com.refund-help.io for the refund.",
        ),
        passes=(
            "We ship Mon.-Fri., i.e. not on weekends, e.g. version 2.0 in the U.S. by 5 p.m.",
            "The parcel has arrived.It was signed for yesterday.",
            "Please see invoice.pdf and photo.jpg.",
            "You can see the order on amazon.com under Your Orders.",
            "Acme Inc. and Muster Co.Ltd are the makers, size M/L, and/or 10.5 cm.",
            "Ihr Paket kommt z.B. am 24.11.2026 zw. 8.00 und 12.30 Uhr.",
        ),
    ),
    Rule(
        "link_carrier",
        Level.ERROR,
        GUIDELINES,
        "Links to carriers are switched off here: give carrier and tracking number, or Amazon's order page.",
        "此处不允许放承运商链接:请写承运商和运单号,或使用亚马逊订单页面。",
        fails=(
            "Track it on https://www.ups.com/track?tracknum=1Z999AA10123456784 please.",
            "Sie können das Paket auf dhl.de verfolgen.",
            "追跡は https://toi.kuronekoyamato.co.jp/cgi-bin/tneko でご確認ください。",
        ),
        passes=(
            "Your parcel is with UPS, tracking number 1Z999AA10123456784.",
            "Please follow it on "
            "https://www.amazon.com/gp/your-account/order-details?orderID=111-1111111-1111111 at any "
            "time.",
        ),
    ),
    Rule(
        "link_any",
        Level.ERROR,
        "Link policy of the tenant",
        "The link policy of this account allows no link at all.",
        "本账户的链接策略不允许任何链接。",
        fails=("See https://www.amazon.com/your-orders/ for the state of your order.",),
        passes=("Please look at Your Orders on Amazon.com for the state of your order.",),
        settings=Settings(links=LinkPolicy.NONE),
    ),
    Rule(
        "link_insecure",
        Level.ERROR,
        GUIDELINES,
        "A link must begin with https.",
        "链接必须以 https 开头。",
        fails=("See http://www.amazon.com/your-orders/ for the state of your order.",),
        passes=("See https://www.amazon.com/your-orders/ for the state of your order.",),
        other_level=Level.WARN,
    ),
    Rule(
        "link_short",
        Level.ERROR,
        GUIDELINES,
        "A short link hides where it leads.",
        "短链接隐藏了真实地址。",
        fails=("Please look at bit.ly/3xYzAbC for the form.", "Here it is: https://amzn.to/3abcdef for you."),
        passes=("Please look at Your Orders.",),
        other_level=Level.WARN,
    ),
    Rule(
        "link_unexplained",
        Level.ERROR,
        GUIDELINES,
        "A link needs words that say what it is.",
        "链接需要有文字说明其用途。",
        fails=("Hello,\n\nhttps://www.amazon.com/your-orders/\n\nRegards",),
        passes=("You can see the state of your order here:\nhttps://www.amazon.com/your-orders/\n\nRegards",),
        other_level=Level.WARN,
    ),
    Rule(
        "link_product",
        Level.WARN,
        GUIDELINES,
        "A link to a product may be read as marketing.",
        "商品链接可能被视为营销。",
        fails=("The item is this one: https://www.amazon.com/dp/B000000001 as you ordered.",),
        passes=("The item is B000000001 as you ordered.",),
    ),
    Rule(
        "link_shop_window",
        Level.ERROR,
        GUIDELINES,
        "A link to a shop window, a search or a promotion on Amazon is marketing.",
        "指向亚马逊店铺、搜索或促销页面的链接属于营销。",
        fails=("See all of it on https://www.amazon.com/stores/page/ABC when you like.",),
        passes=("See https://www.amazon.com/your-orders/ for the state of your order.",),
    ),
    Rule(
        "qr_code",
        Level.ERROR,
        GUIDELINES,
        "A QR code is a hidden link.",
        "二维码等同于隐藏的链接。",
        fails=(
            "Please scan the QR code on the card.",
            "Bitte scannen Sie den QR-Code.",
            "请扫描二维码联系我们。",
            "QRコードを読み取ってください。",
        ),
        passes=(
            "Amazon shows you a QR code for the return at the drop-off point.",
            "Please check the tracking page in Your Orders.",
        ),
        other_level=Level.WARN,
    ),
)


class Link(NamedTuple):
    """A link in the folded text: where, and its address as found."""

    start: int
    end: int
    url: str
    schema: str


_MAY_BE_LINK = re.compile(r"\.[^\s\d.,!?)]|://|@|\.\d{1,3}\.\d{1,3}\.\d")
_BLANK = re.compile(r"\s")
_MAX_BEFORE = 200


@cache
def _linkify() -> LinkifyIt:
    linkify = LinkifyIt(options={"fuzzy_link": True, "fuzzy_email": True, "fuzzy_ip": True})
    linkify.tlds([name.lower() for name in TLDS])
    return linkify


def find_links(plain: Folded) -> list[Link]:
    """Every link and e-mail address (schema ``mailto:``) of a text whose disguises are off."""
    links: list[Link] = []
    text, done = plain.text, 0
    for sign in _MAY_BE_LINK.finditer(text):
        if sign.start() < done:
            continue
        low = max(done, sign.start() - _MAX_BEFORE)
        start = max(text.rfind(" ", low, sign.start()), text.rfind("\n", low, sign.start()), low - 1) + 1
        blank = _BLANK.search(text, sign.end())
        done = blank.start() if blank else len(text)
        for match in _linkify().match(text[start:done]) or []:
            schema = match.schema or ("mailto:" if match.url.startswith("mailto:") else "")
            links.append(Link(start + match.index, start + match.last_index, match.url, schema))
    return links


LINK_CONTEXT = re.compile(
    r"(?:\b(?:at|on|visit|via|see|check|go to|goto|website|site|page|web|webpage|url|link|www|from|under|"
    r"besuchen sie|auf|"
    r"unter|uber|seite|sur|visitez|site web|chez|en|visite|visita|pagina|su|sul sito|sito|em|no site|"
    r"acesse|va a|va ao|ir a|entre em|op|bezoek|via de|website is|address|"
    r"is|called|use|open|click|browse|domain)|[:：(\"'>]|在|到|は|で|を|访问|网站|网址|サイト)\s*$"
)
_SHOPPY = re.compile(
    r"shop|store|tienda|negozio|loja|boutique|laden|winkel|www|online|direct|brand|deal|outlet|web"
)


def _is_domain(plain: Folded, link: Link, original: str) -> bool:
    """Whether a bare "a.b" is a domain rather than an abbreviation, a file or a lost blank."""
    text = plain.text[link.start : link.end]
    host = hosts.host_of(text)
    labels = host.split(".")
    ending = labels[-1]
    if "/" in text.rstrip("/") or labels[0] == "www" or "?" in text:
        return ending in hosts.TOP_LEVEL or ending.isdigit() or not ending.isascii()
    if ending not in hosts.TOP_LEVEL:
        return False
    name = labels[-2]
    if host in hosts.SHORT_LINKS or hosts.in_domains(host, hosts.CARRIER_DOMAINS):
        return True
    if len(name) == 1 or (len(labels) == 2 and len(name) <= 2 and len(ending) <= 2):
        return False
    if all(label.isdigit() for label in labels[:-1]) or (ending == "ltd" and name == "co"):
        return False
    if ending not in hosts.WORDS_TOO:
        return True
    start, end = plain.span(link.start, link.end)
    written = original[start:end]
    after = original[end : end + 2]
    last = written.rpartition(".")[2]
    looks_like_sentence = (
        last[:1].isupper() and last[1:].islower() and not written.rpartition(".")[0][-1:].isupper()
    )
    goes_on = len(after) == 2 and after[0] in " ,\n" and (after[1].isalpha() or after[1] == " ")
    context = bool(LINK_CONTEXT.search(plain.text[max(0, link.start - 24) : link.start]))
    shoppy = (
        bool(_SHOPPY.search(name)) or "-" in name or any(sign.isdigit() for sign in name) or len(labels) > 2
    )
    if ending in {"com", "de", "es", "co"}:
        return not (looks_like_sentence and goes_on and not context and not shoppy)
    if context or shoppy:
        return not (looks_like_sentence and goes_on and not shoppy)
    return not goes_on and not looks_like_sentence


QR = re.compile(
    r"(?:scan\w*|scann\w*|escane\w*|scansion\w*|digitaliz\w*|扫|掃|読み取|読取|"
    r"スキャン)[^.!?\n]{0,40}(?:qr|二维码|二維碼|コード|条码)"
    r"|(?:qr[ -]?code|qr[ -]?コード|codigo qr|codice qr|code qr|qr-code|二维码|"
    r"二維碼)[^.!?\n]{0,40}(?:scan\w*|escane\w*|読み取|読取|スキャン|扫|联系|加|来自)"
    r"|(?:our|unser\w*|notre|nuestro|nostro|nosso|onze|我们的|当店の|弊社の) (?:qr[ -]?code|codigo qr|"
    r"codice qr|code qr)"
)
QR_SIGNS = ("qr", "码", "碼", "コード")
QR_OF_OTHERS = re.compile(
    r"amazon|post office|drop-?off|locker|return|retour|rucksend|devoluci|reso\b|devoluc|返品|退货|ups|"
    r"dhl|usps|postnl|hermes"
)


def check(letter: Letter, plain: Folded, links: list[Link]) -> Iterator[Hit]:
    """Breaches of the link rules."""
    policy = letter.settings.links
    for link in links:
        if link.schema == "mailto:":
            continue
        written = plain.text[link.start : link.end]
        bare = not re.match(r"[a-z]+:|//", written)
        if bare and not _is_domain(plain, link, letter.original):
            continue
        yield from _judge(link, written, bare, policy, plain)
        if not bare and not _explained(plain, link):
            yield Hit("link_unexplained", *plain.span(link.start, link.end))
    for match in QR.finditer(letter.text) if any(sign in letter.text for sign in QR_SIGNS) else ():
        start, end = letter.bounds(letter.sentence(match.start()))
        if not QR_OF_OTHERS.search(letter.text[start:end]):
            yield letter.hit("qr_code", match.span())
    yield from _anchors(letter)


def _judge(link: Link, written: str, bare: bool, policy: LinkPolicy, plain: Folded) -> Iterator[Hit]:
    host = hosts.host_of(written)
    span = plain.span(link.start, link.end)
    address = written if not bare else f"https://{written}"
    spoken = bare and "/" not in written and not written.startswith("www.")
    amazon = hosts.in_domains(host, hosts.AMAZON_DOMAINS)
    if host in hosts.SHORT_LINKS:
        yield Hit("link_short", *span)
        return
    if amazon and spoken:
        return
    if policy is LinkPolicy.NONE:
        yield Hit("link_any", *span)
        return
    if amazon:
        yield from _judge_amazon(written, address, span)
    elif hosts.in_domains(host, hosts.CARRIER_DOMAINS):
        if policy is not LinkPolicy.CARRIER:
            yield Hit("link_carrier", *span)
        elif not written.startswith("https://"):
            yield Hit("link_insecure", *span)
    else:
        yield Hit("link_external", *span)
        if written.startswith("http://"):
            yield Hit("link_insecure", *span)


def _judge_amazon(written: str, address: str, span: tuple[int, int]) -> Iterator[Hit]:
    if written.startswith("http://"):
        yield Hit("link_insecure", *span)
    if hosts.AMAZON_ADVERTISING.search(address):
        yield Hit("link_shop_window", *span)
    elif re.search(r"/(?:dp|gp/product|product)/", address):
        yield Hit("link_product", *span)
    if hosts.AMAZON_REVIEW.search(address):
        yield Hit("review_request", *span)


GREETING = re.compile(
    r"^(?:dear|hello|hi|hey|hallo|guten|liebe|sehr geehrte|bonjour|cher|hola|estimad|buon|gentile|ola|"
    r"caro|prezad|beste|geachte|お客様|您好|你好|尊敬)"
)


def _explained(plain: Folded, link: Link) -> bool:
    """Whether the link's own paragraph, or a line before it that leads to it, says what it is."""
    text = plain.text
    start = text.rfind("\n", 0, link.start) + 1
    stop = text.find("\n", link.end)
    around = text[start : link.start] + " " + text[link.end : len(text) if stop < 0 else stop]
    if _words(around) >= 2:
        return True
    before = text[:start].rstrip("\n").rpartition("\n")[2].strip()
    return before.endswith((":", "-")) or (_words(before) >= 4 and not GREETING.match(before))


def _words(text: str) -> int:
    return len(re.findall(r"[a-z]{2,}", text)) + len(re.findall(r"[^\x00-\x7f]", text)) // 2


HREF = re.compile(
    r"""<a\b[^<>]{0,500}?\bhref\s*=\s*(?:"([^"<>]{0,2000})"|'([^'<>]{0,2000})'|([^\s<>"']{1,2000}))[^<>]{0,500}>""",
    re.I,
)


def _anchors(letter: Letter) -> Iterator[Hit]:
    if "<" not in letter.original:
        return
    for match in HREF.finditer(letter.own):
        group = 1 if match.group(1) is not None else 2 if match.group(2) is not None else 3
        url = match.group(group).strip().lower()
        start, end = match.span(group)
        if url.startswith("mailto:"):
            yield Hit("email_address", start, end)
        elif url.startswith(("tel:", "sms:", "whatsapp:", "skype:")):
            yield Hit("phone_number", start, end)
        elif url.startswith(("http:", "https:", "//", "www.")) or "." in url.split("/")[0]:
            whole = Folded(url, [start] * len(url), [end] * len(url))
            bare = not re.match(r"[a-z]+:|//", url)
            yield from _judge(Link(0, len(url), url, ""), url, bare, letter.settings.links, whole)
            rest = letter.own[match.end() : match.end() + 300]
            label = re.split(r"</a", rest, maxsplit=1, flags=re.I)[0]
            if not re.sub(r"<[^<>]*>", "", label).strip():
                yield Hit("link_unexplained", start, end)
