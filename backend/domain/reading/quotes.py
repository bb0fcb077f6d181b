"""What a mail program adds around the writer's own words: quoted history, signatures, a phone's last line."""

from __future__ import annotations

import re

from backend.domain.reading.marks import marks_of
from backend.domain.reading.normalise import normalise
from backend.domain.reading.order_ids import plain

MAX_LINES = 1_000
"""Lines of a message that are read; no buyer writes more."""

_WROTE_END = re.compile(
    r"(?:\bwrote\b(?! (?:me|us|to)\b)[^\n]{0,80}|\bschrieb\b(?! mir\b| uns\b)[^\n]{0,120}|"
    r"\ba ecrit|\bescribio|\bha scritto|\bescreveu|\bschreef\b[^\n]{0,120}|写道|寫道|"
    r"のメール|さんは書きました|が書きました|\bskrev\b[^\n]{0,80}|\bnapisal\w?(?:\(a\))?|\byazdi|"
    r"\bkirjoitti)\s*[:：]\s*$"
)
# An address, a time or a year: what a mail program prints, and hardly who tells what somebody wrote.
_PRINTED = re.compile(r"@|<\S|[0-9][:h][0-9]{2}\b|\b20[0-9]{2}\b|20[0-9]{2}年")
_JA_INTRO = re.compile(r"^\d{4}[年/-]\d{1,2}[月/-]\d{1,2}.{0,60}<[^<>\n]{3,80}>\s*[:：]\s*$")
_INTRO_START = re.compile(
    r"(?:[0-9]|(?:on|am|le|el|il|em|op|den|dnia|在|于|於|a|o|pon|wt|sr|czw|pt|sob|niedz|man|tis|ons|tors|fre|"
    r"lor|son)\b|>)"
)
_FROM_LINE = re.compile(
    r"^\W{0,3}(?:from|von|de|da|van|差出人|发件人|寄件者|寄件人|送信者|od|fran|kimden)\W{0,3}[:：]"
)
_HEAD_LINE = re.compile(
    r"^\W{0,3}(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoye(?: le)?|a|"
    r"objet|enviado(?: el| em)?|fecha|para|asunto|assunto|data|da|inviato|oggetto|van|verzonden|aan|"
    r"onderwerp|od|wyslano|do|temat|fran|skickat|till|amne|kimden|gonderildi|tarih|kime|konu|"
    r"差出人|送信日時|日時|宛先|件名|送信者|发件人|发送时间|日期|时间|收件人|主题|抄送|寄件者|寄件人|"
    r"寄件日期|收件者|主旨)\W{0,3}[:：]"
)
_SUBJECT_LINE = re.compile(
    r"^\W{0,3}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|amne|konu|"
    r"件名|主题|主旨|主題)\W{0,3}[:：]"
)
_DEVICE = (
    r"(?:iphone|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|blackberry|smartphone|"
    r"mobile?\b|handy|phone|telefon|tablet|outlook|gmx|web\.de|yahoo|gmail|proton|aol\b|t-online|windows)"
)
_MOBILE = re.compile(
    r"^(?:(?:sent|gesendet|envoye|enviado|inviato|verzonden|verstuurd|wyslan\w|skickat|sendt) (?:from|via|"
    r"with|using|mit|von|vom|uber|de|depuis|desde|do|da|dal|con|a partir|van|vanaf|vanuit|met|z|ze|fran|"
    rf"fra)\b.{{0,40}}{_DEVICE}.{{0,60}}|"
    r"(?:get|obtener|obten|obter|obtenez|obtenir|telecharge[rz]|descarg\w+|scarica|ottieni|download|pobierz|"
    r"hamta) (?:o |l')?outlook\b.{0,60}|outlook (?:for|pour|fur|para|per|voor|dla) .{0,60}|"
    rf"(?:gesendet )?von (?:meinem |mein )?{_DEVICE}[\w -]{{0,20}}?(?: aus)?(?: gesendet| verschickt)?|"
    r"diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) .{0,60}(?:gesendet|verschickt|versendet)\.?|"
    r"gesendet mit der .{0,40}|envoye (?:de|depuis) mon .{0,40}|enviado (?:desde|do|de) (?:mi|meu) .{0,40}|"
    r"inviato dal? mio .{0,40}|(?:verzonden|verstuurd) (?:vanaf|vanuit|met) (?:mijn|een) .{0,40}|"
    rf".{{0,20}}{_DEVICE}\S{{0,12}} gonderildi|.{{0,20}}(?:iphone|ipad|android|アプリ|スマホ|スマートフォン)"
    r"から送信.{0,20}|"
    r"(?:发|發)自我的.{0,30}|(?:来|來|发|發)自.{0,12}(?:手机|手機|iphone|ipad|android|客户端|邮箱).{0,12}|"
    r"(?:从|從)我的.{0,30}(?:发送|傳送|發送|寄出))$"
)


def is_from_line(folded: str) -> bool:
    """Whether a folded line names a sender, as a mail program prints it above a quoted mail."""
    return _FROM_LINE.match(folded) is not None


def is_subject_line(folded: str) -> bool:
    """Whether a folded line is the subject of a quoted mail's head."""
    return _SUBJECT_LINE.match(folded) is not None


def is_head_line(folded: str) -> bool:
    """Whether a folded line belongs to a quoted mail's head."""
    return _HEAD_LINE.match(folded) is not None


def is_header_block(lines: list[str], index: int) -> bool:
    """Whether a quoted mail's head (From, Sent, To, Subject in any language) starts at ``index``."""
    if ":" not in lines[index] and "：" not in lines[index]:
        return False
    if not is_from_line(normalise(lines[index][:120]).strip()):
        return False
    following = [normalise(line[:120]).strip() for line in lines[index + 1 : index + 5]]
    return sum(1 for line in following if line and is_head_line(line)) >= 2


def _quote_intro(lines: list[str], index: int) -> int:
    """How many lines from ``index`` introduce a quote ("On … wrote:"); 0 when none do."""
    joined = ""
    for count in (1, 2, 3):
        if index + count > len(lines):
            return 0
        line = lines[index + count - 1].strip()
        if not line:
            return 0
        joined = f"{joined} {line[:400]}".strip()
        if joined[-1] in ":：":
            if not _introduces(joined, lines[index + count :]):
                return 0
            return 0 if _starts_below(lines, index, count) else count
        if "@" not in joined and "<" not in joined and not _INTRO_START.match(normalise(joined[:12])):
            return 0
    return 0


def _starts_below(lines: list[str], index: int, count: int) -> bool:
    """Whether an introduction is whole without the line at ``index``: that one is the writer's then."""
    return any(
        _INTRO_START.match(normalise(lines[later].strip()[:12])) and _quote_intro(lines, later)
        for later in range(index + 1, index + count)
    )


def _introduces(line: str, below: list[str]) -> bool:
    folded = normalise(plain(line))
    if _JA_INTRO.match(folded):
        return True
    if not _WROTE_END.search(folded):
        return False
    return _PRINTED.search(folded) is not None or _first(below).startswith(">")


def _first(lines: list[str]) -> str:
    """The first line that is not empty."""
    return next((line.strip() for line in lines if line.strip()), "")


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith((">", "＞"))


def _is_separator(bare: str, lines: list[str], index: int) -> bool:
    if set(bare) <= set("_-–—"):
        following = [i for i in range(index + 1, min(index + 4, len(lines))) if lines[i].strip()]
        return bool(following) and is_header_block(lines, following[0])
    marks = marks_of(bare)
    return bool(marks) and marks[0].kind in {"forward", "original"}


def _ends_here(bare: str, lines: list[str], index: int) -> bool:
    """Whether nothing of the writer's follows: a signature, a help desk's line, a quoted mail's head."""
    if bare in {"--", "—"} and lines[index].lstrip() == lines[index]:
        return True
    if bare.startswith("##-"):
        return True
    if bare[:1] in set("-–—_*=~") and 8 < len(bare) < 400 and _is_separator(bare, lines, index):
        return True
    return is_header_block(lines, index)


def own_words(text: str) -> str:
    """A message without quoted history, the signature after ``--`` and what a phone adds below."""
    lines = text.split("\n", MAX_LINES)
    del lines[MAX_LINES:]
    # a single line that starts with ">" and has words below it: the buyer's "> 9 cm"
    quoting = sum(map(_is_quoted, lines)) > 1
    kept: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        bare = line.strip()
        if _is_quoted(line):
            if not quoting and kept and kept[-1].strip() and _first(lines[index + 1 :]):
                kept.append(line)
            index += 1
            continue
        if bare and _ends_here(bare, lines, index):
            break
        intro = _quote_intro(lines, index) if bare else 0
        if intro:
            index += intro
            if not _first(lines[index:]).startswith(">"):
                break
            while index < len(lines) and (not lines[index].strip() or _is_quoted(lines[index])):
                index += 1
            kept.append("")
            continue
        kept.append(line)
        index += 1
    while kept and (not kept[-1].strip() or _MOBILE.match(normalise(kept[-1][:120]).strip())):
        kept.pop()
    return "\n".join(kept).strip()
