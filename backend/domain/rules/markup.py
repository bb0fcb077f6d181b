"""What is in the text besides words: images, HTML, emoji, attachments, blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

import emoji

from backend.domain.rules.letter import Letter
from backend.domain.rules.links import GUIDELINES
from backend.domain.rules.model import Hit, Rule
from backend.domain.rules.words.concept import Concept
from backend.domain.vocabulary import Level

RULES = (
    Rule(
        "emoji",
        Level.ERROR,
        GUIDELINES,
        "Emoji are not allowed.",
        "不允许使用表情符号。",
        fails=("Thank you 😊 for the photo.", "Merci ❤️ beaucoup.", "包裹已发出👍", "Parcel 🚚 is moving."),
        passes=("Click Your Orders → Return ✓, Acme™ © 2026, 20 °C ★.", "Temperature 5–10 °C • 3 × 4 cm ① ②"),
    ),
    Rule(
        "emoticon",
        Level.WARN,
        GUIDELINES,
        "Emoticons are close to emoji; leave them out.",
        "颜文字与表情符号类似,请不要使用。",
        fails=("Thank you for the photo :-)", "ありがとうございます(^_^)"),
        passes=("Delivery: 8:00 (Monday).",),
    ),
    Rule(
        "gif",
        Level.ERROR,
        GUIDELINES,
        "GIFs are not allowed.",
        "不允许使用 GIF 动图。",
        fails=("See [GIF] below.", "Look at happy.gif please."),
        passes=("We sent a gift-wrapped item.",),
        other_level=Level.WARN,
    ),
    Rule(
        "image",
        Level.ERROR,
        GUIDELINES,
        "Images, logos and tracking pixels are not allowed in the text.",
        "正文中不允许使用图片、徽标或跟踪像素。",
        fails=(
            'Hello <img src="https://cdn.example.com/logo.png" alt="logo"> there, we help.',
            "Look: ![product](https://cdn.example.com/p.jpg) is ready.",
            '<p style="background-image:url(https://x.example.com/a.png)">We help you.</p>',
            '<img src="cid:logo123"> We are looking into it.',
        ),
        passes=("Please send us a photo of the damage.",),
        other_level=Level.WARN,
    ),
    Rule(
        "html_active",
        Level.ERROR,
        GUIDELINES,
        "Scripts, forms, frames and embedded files are not allowed.",
        "不允许脚本、表单、框架或嵌入文件。",
        fails=(
            "<script>alert(1)</script>We help you.",
            '<iframe src="https://example.com"></iframe>',
            '<b onclick="x()">We help</b>',
        ),
        passes=("<p>We have looked into it.</p><p>The parcel is on its way.</p>",),
        other_level=Level.ERROR,
    ),
    Rule(
        "html_style",
        Level.WARN,
        GUIDELINES,
        "Centred text, own fonts, colours, line heights or wide margins are not allowed.",
        "不允许居中文本、自定义字体、颜色、行高或过宽边距。",
        fails=(
            '<p style="color:red">We help you.</p>',
            "<center>We help you.</center>",
            '<font size="7">We help you.</font>',
            '<p style="margin: 0 25%">We help you.</p>',
            '<p align="center">We help you.</p>',
        ),
        passes=(
            '<p style="margin: 0 10%">We have looked into it.</p>',
            "<p><b>Order</b> and <i>parcel</i></p>",
        ),
    ),
    Rule(
        "attachment",
        Level.ERROR,
        GUIDELINES,
        "Only invoice, label, return form, customisation and warranty papers may be attached.",
        "附件只能是发票、标签、退货单、定制内容或保修文件。",
        fails=(
            "Please find our brochure attached.",
            "Im Anhang finden Sie unseren Katalog.",
            "Vous trouverez ci-joint notre catalogue.",
            "Adjuntamos nuestro catálogo.",
            "In allegato trova il nostro catalogo.",
            "カタログを添付いたします。",
            "附件是我们的产品目录。",
            "Segue em anexo o nosso catálogo.",
            "In de bijlage vindt u onze folder.",
        ),
        passes=(
            "Please find the invoice attached.",
            "The return label is attached.",
            "Die Rechnung finden Sie im Anhang.",
        ),
        other_level=Level.WARN,
    ),
    Rule(
        "blank_lines",
        Level.WARN,
        GUIDELINES,
        "More than two blank lines in a row.",
        "连续空行超过两行。",
        fails=("We looked into it.\n\n\n\nThe parcel is on its way.",),
        passes=("We looked into it.\n\n\nThe parcel is on its way.",),
    ),
)

PLAIN_SIGNS = frozenset(
    "©®™ℹ↔↕↖↗↘↙↩↪➡⬅⬆⬇▶◀▪▫◼◻●○■□★☆✓✔✖✗✘☎✉Ⓜ㊗㊙〰〽‼⁉✳✴❇✂☑☐☒♀♂♠♣♦⚠❗❓❕❔⭕➕➖➗#*0123456789"
)
"""Signs that the emoji standard lists and that stand in plain business text; VS16 after one makes it an emoji
unless it is an arrow, a mark or a digit."""

EMOJI_RUN = re.compile(
    "[\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934-\u2b55\u3030\u303d\u3297"
    "\u3299\u00a9\u00ae\u200d\ufe0e\ufe0f\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]{1,40}"
)
KEYS = frozenset("0123456789#*")
"""What a keycap sign is put on."""
EMOTICON = re.compile(r"[:;=8xX<](?:(?<=<)(?<!\w<)3(?!\w)|(?<!<)(?<![\w:/].)[-'^o]?[)(DPp3*](?![\w/]))")
FACE = re.compile(r"\([\^・´`*≧>;ー_ω▽≦]{1,3}[_ω▽∀ー.o-]?[\^・`´*≦<;ー_)]{1,4}\)?|\^[_-]?\^|T_T|orz")
FACE_SIGNS = ("(", "^", "T_T", "orz")
GIF = re.compile(r"\.gif(?![a-z0-9])|\[gif\]|giphy|tenor\.com|(?<![a-z])gifs?(?![a-z])|动图|动态图|gif画像")
GIF_HINTS = ("gif", "giphy", "tenor", "动图", "动态图")
IMAGE = re.compile(
    r"<(?:img|image|picture|svg|video|audio)\b[^<>]{0,3000}>|!\[[^\]\n]{0,300}\]\([^)\s]{1,2000}\)|"
    r"background(?:-image)?\s*:[^;\"'<>]{0,200}url\s*\(|background\s*=\s*[\"']|\[cid:[^\]]{1,200}\]"
    r"|\[(?:image|logo|bild|imagen|immagine|imagem|afbeelding|画像|图片)[^\]\n]{0,60}\]",
    re.IGNORECASE,
)
ACTIVE = re.compile(
    r"<(?:script|iframe|frame|form|input|button|textarea|select|object|embed|applet|link|meta|base|"
    r"marquee|blink)\b[^<>]{0,2000}>?"
    r"|<[a-z][^<>]{0,1500}?\son[a-z]{3,20}\s*=|javascript\s*:|vbscript\s*:|data:text/html",
    re.IGNORECASE,
)
STYLE = re.compile(
    r"<(?:style|center|font|big)\b[^<>]{0,2000}>|<[a-z][^<>]{0,1500}?\s(?:align\s*=\s*[\"']?center|"
    r"bgcolor\s*=|color\s*=|face\s*=)"
    r"|<[a-z][^<>]{0,1500}?\bstyle\s*=\s*(?:\"[^\"<>]{0,1500}?|"
    r"'[^'<>]{0,1500}?)(?<![a-z-])(?:(?:background-)?color|font(?:-family|-size)?|line-height|"
    r"background)\s*:"
    r"|<[a-z][^<>]{0,1500}?\bstyle\s*=\s*(?:\"[^\"<>]{0,1500}?|'[^'<>]{0,1500}?)text-align\s*:\s*center",
    re.IGNORECASE,
)
MARGIN = re.compile(r"(?:margin|padding)(?:-left|-right)?\s*:([^;\"'<>]{0,80})", re.IGNORECASE)
MAX_MARGIN_PERCENT = 20
BLANK_LINES = re.compile(r"\n(?:[ \t\r\u00a0\u3000]{0,80}\n){3}")
BLANK_TAGS = re.compile(
    r"(?:<br\s{0,3}/?>\s{0,9}){4}|(?:<p>(?:\s|&nbsp;|<br\s{0,3}/?>){0,9}</p>\s{0,9}){3}", re.IGNORECASE
)


def check(letter: Letter) -> Iterator[Hit]:
    """Breaches of the rules about what is not words."""
    own = letter.own
    end = len(own.rstrip())
    for run in EMOJI_RUN.finditer(own) if not own.isascii() else ():
        yield from _emoji(own, run)
    for match in EMOTICON.finditer(own):
        yield Hit("emoticon", match.start(), match.end())
    for match in FACE.finditer(own) if any(sign in own for sign in FACE_SIGNS) else ():
        yield Hit("emoticon", match.start(), match.end())
    for match in GIF.finditer(letter.text) if any(hint in letter.text for hint in GIF_HINTS) else ():
        yield letter.hit("gif", match.span())
    for rule, pattern, hints in (
        ("image", IMAGE, ("<", "[", "ackground", "ACKGROUND")),
        ("html_active", ACTIVE, ("<", "cript", "CRIPT", "text/html", "TEXT/HTML")),
        ("html_style", STYLE, ("<",)),
        ("blank_lines", BLANK_LINES, ("\n",)),
        ("blank_lines", BLANK_TAGS, ("<",)),
    ):
        if not any(hint in own for hint in hints):
            continue
        for match in pattern.finditer(own, 0, end):
            yield Hit(rule, match.start(), match.end())
    if "%" in own and "<" in own:
        for match in MARGIN.finditer(own):
            if any(
                float(size) > MAX_MARGIN_PERCENT
                for size in re.findall(r"(\d{1,4}(?:\.\d{1,3})?)\s*%", match.group(1))
            ):
                yield Hit("html_style", match.start(), match.end())
    for place in letter.together(Concept.ADVERTISING_FILE, Concept.ATTACHED):
        yield letter.hit("attachment", place)


def _emoji(own: str, run: re.Match[str]) -> Iterator[Hit]:
    first = run.start()
    if own[first] in "\ufe0f\u20e3" and own[first - 1 : first] in KEYS:
        first -= 1
    signs = own[first : run.end()]
    for found in emoji.emoji_list(signs):
        start, end, sign = int(found["match_start"]), int(found["match_end"]), str(found["emoji"])
        if sign.rstrip("\ufe0e\ufe0f") in PLAIN_SIGNS or sign.endswith("\ufe0e"):
            continue
        yield Hit("emoji", first + start, first + end)
    for match in re.finditer("[\U0001f1e6-\U0001f1ff]|[0-9#*]\ufe0f?\u20e3", signs):
        yield Hit("emoji", first + match.start(), first + match.end())
