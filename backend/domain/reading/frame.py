"""The buyer's own words: out of Amazon's wrapper, a form, a forwarded mail, above the quoted history."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from backend.domain.reading import html as mail_html
from backend.domain.reading.normalise import normalise
from backend.domain.reading.order_ids import plain

# A line that is only dashes, a label and dashes again.
_MARK = re.compile(
    r"(?<![-–—])(?:-|–|—){4,}+[^\S\n]*+([^-–—\s][^\n–—]{1,70}?)[^\S\n]*(?:-|–|—){4,}+", re.UNICODE
)
_BEGIN = re.compile(
    r"^(?:begin|start|anfang|beginn|d.{1,4}but|inizio|inicio|iniciar|comenzar|comeco|mensagem ?:?$|"
    r"mensaje ?:?$|message ?:?$|"
    r"messaggio ?:?$|nachricht ?:?$|bericht ?:?$|begin van|poczatek|borjan|meddelande ?:|baslangic|mesaj "
    r"?:|メッセージ ?:|"
    r"メッセージはここから|消息 ?:|消息开始|訊息開始|开始|開始|wiadomosc ?:)|ここから"
)
_END = re.compile(
    r"^(?:end\b|ende\b|fin\b|fine\b|final|encerrar|fim\b|terminar|termino|einde|koniec|slut|son\b|bitis|"
    r"mensagem final|mensaje final|消息结束|訊息結束|结束|結束|終了)|ここまで|の終わり"
)
_FORWARD = re.compile(
    r"forward|weitergeleitete|transfere|reenviad|inoltrat|encaminhad|doorgestuurd|転送|转发|轉寄|"
    r"przekazan|vidarebefordr"
)
_ORIGINAL = re.compile(
    r"original|ursprungliche|d'origine|originale|oorspronkelijk|元のメッセージ|原始|原邮件|原郵件|"
    r"mensagem original|"
    r"antwort|reply above"
)
# fixed sentences below (rarely above) a message; folded; a line that starts with one ends the message
_FOOTERS = (
    "for your information: to help",
    "was this email helpful",
    "este e-mail foi util",
    "war diese e-mail hilfreich",
    "cet e-mail vous a-t-il",
    "te ha resultado util este",
    "questa e-mail ti e stata",
    "was deze e-mail nuttig",
    "このeメールは",
    "to mark this message as no response needed",
    "um diese nachricht als",
    "solucionar o caso",
    "solve case",
    "resolve case",
    "denunciar atividade questionavel",
    "report questionable activity",
    "direitos autorais",
    "[commmgrtok:",
    "spc-usamazon-",
    "spc-euamazon-",
    "spc-",
    "##-",
)
_LOOSE_FOOTERS = (
    "wichtiger hinweis:",
    "important :",
    "important:",
    "nota informativa:",
    "nota importante:",
    "重要:",
)
_ASIN_LINE = re.compile(r"\[asin:|^\s*\d{1,3}\s+b0[0-9a-z]{8}\b", re.IGNORECASE)
_BLOCK_START = re.compile(
    r"^\s*(?:#|order id|bestell|commande|pedido|ordine|注文|订单|訂單|n\W? d|order\b)", re.IGNORECASE
)
_CS_RELAY = re.compile(
    r"(?:^|\n)[^\S\n]*(?:details|einzelheiten|détails|detalles|dettagli|detalhes|詳細|详情)[^\S\n]*[:：]",
    re.IGNORECASE,
)
_CS_INTRO = re.compile(
    r"contacted by a customer|von einem kunden kontaktiert|contactes par un client|contactado por un "
    r"cliente|"
    r"nos ha contactado|contattati da un cliente|contatados por um cliente|お客様からお問い合わせ|买家联系"
)

_WROTE_END = re.compile(
    r"(?:\bwrote|\bschrieb\b[^\n]{0,120}|\ba ecrit|\bescribio|\bha scritto|\bescreveu|"
    r"\bschreef\b[^\n]{0,120}|写道|寫道|"
    r"のメール|さんは書きました|が書きました|\bskrev\b[^\n]{0,80}|\bnapisal\w?)\s*[:：]\s*$"
)
_DATED = re.compile(r"[0-9@<]")
_JA_INTRO = re.compile(r"^\d{4}[年/-]\d{1,2}[月/-]\d{1,2}.{0,60}<[^<>\n]{3,80}>\s*[:：]\s*$")
_FROM_LINE = re.compile(
    r"^\W{0,3}(?:from|von|de|da|van|差出人|发件人|寄件者|寄件人|送信者|od|fran)\W{0,3}[:：]"
)
_HEAD_LINE = re.compile(
    r"^\W{0,3}(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoye(?: le)?|a|"
    r"objet|enviado(?: el|"
    r" em)?|fecha|para|asunto|assunto|data|da|inviato|oggetto|van|verzonden|aan|onderwerp|差出人|"
    r"送信日時|日時|宛先|件名|"
    r"送信者|发件人|发送时间|日期|时间|收件人|主题|抄送|寄件者|寄件人|寄件日期|收件者|主旨)\W{0,3}[:：]"
)
_SUBJECT_LINE = re.compile(
    r"^\W{0,3}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|件名|主题|主旨|主題)\W{0,3}[:：]"
)
_FORWARD_SUBJECT = re.compile(
    r"^\s*(?:(?:re|aw|sv)\s*[:：]\s*){0,3}(?:fwd?|wg|tr|rv|i|enc|doorst|転送|转发|轉寄|pd|vs|vb)\s*[:：]",
    re.I,
)
_MOBILE = re.compile(
    r"^(?:sent (?:from|via) (?:my|the)? ?(?:iphone|ipad|samsung|android|mobile|galaxy|phone|yahoo|"
    r"outlook|mail|proton|gmail|huawei|"
    r"pixel)\b.{0,60}|get outlook for (?:ios|android).{0,40}|(?:gesendet )?von (?:meinem|mein) (?:iphone|"
    r"ipad|handy|samsung|"
    r"smartphone|mobil).{0,50}|gesendet mit der .{0,40}|envoye (?:de|depuis) mon .{0,40}|enviado "
    r"(?:desde|do|de) (?:mi|meu) "
    r".{0,40}|inviato da(?:l)? (?:mio )?(?:iphone|ipad|android|samsung|cellulare).{0,40}|verzonden "
    r"(?:vanaf|vanuit|met) (?:mijn )?"
    r".{0,40}|(?:私の)?(?:iphone|ipad|android)から送信.{0,20}|发自我的.{0,30}|從我的.{0,30}|"
    r"从我的.{0,30}发送|outlook (?:for|pour|fur) .{0,30})$"
)
_LABEL = re.compile(
    r"^\s*(name|your name|first name|full name|e-?mail(?: address)?|phone(?: number)?|telephone|"
    r"country(?: code)?|subject|from|"
    r"order(?: number| no\.?| id)?|vorname|nachname|telefon(?:nummer)?|land|betreff|bestellnummer|nom|"
    r"prenom|telephone|pays|sujet|"
    r"adresse e-?mail|numero de commande|nombre|correo(?: electronico)?|telefono|pais|asunto|numero de "
    r"pedido|nome|cognome|"
    r"telefone|assunto|oggetto|numero ordine|naam|telefoonnummer|onderwerp|bestelnummer|お名前|名前|氏名|"
    r"メールアドレス|電話番号|件名|"
    r"ご注文番号|注文番号|姓名|邮箱|电话|主题|订单号|電子郵件|電話|主旨|訂單編號|訂單號碼|topic|reason|"
    r"anliegen)\s*[:：]\s*(.*)$"
)
_MESSAGE_LABEL = re.compile(
    r"^\s*(message|body|message body|your message|comment|comments|nachricht|ihre nachricht|kommentar|"
    r"votre message|commentaire|"
    r"mensaje|comentario|messaggio|mensagem|bericht|uw bericht|メッセージ|お問い合わせ内容|内容|本文|"
    r"留言|留言内容|消息|訊息|訊息內容|"
    r"咨询内容|inquiry|enquiry|question)\s*[:：]\s*"
)


_MAX_MARKS = 200
_MAX_LINES = 1_000
"""Lines of a message that are read; no buyer writes more."""


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The mail inside a forwarded one."""

    sender: str
    subject: str
    body: str
    own_words: str


@dataclass(frozen=True, slots=True)
class Parts:
    """A body taken apart. ``block`` is what the platform printed before the message."""

    block: str
    buyer: str
    framed: bool
    contact_form: bool
    cs_relay: bool = False


def as_text(body: str, html: bool | None) -> str:
    """A body as plain text with ``\\n`` line ends."""
    if html or (html is None and mail_html.looks_like_html(body)):
        body = mail_html.to_text(body)
    return body.replace("\r\n", "\n").replace("\r", "\n")


def is_forward_subject(subject: str) -> bool:
    """Fwd, WG, TR, RV, 転送, 转发 … before the subject."""
    return _FORWARD_SUBJECT.match(subject[:200]) is not None


def _marks(text: str) -> list[tuple[str, int, int]]:
    found = []
    for match in islice(_MARK.finditer(text), _MAX_MARKS):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if ">" in text[line_start : match.start()]:
            continue
        label = normalise(match[1]).strip(" :：") + (":" if match[1].rstrip().endswith((":", "：")) else "")
        if _FORWARD.search(label):
            kind = "forward"
        elif _ORIGINAL.search(label):
            kind = "original"
        elif _END.search(label):
            kind = "end"
        elif _BEGIN.search(label):
            kind = "begin"
        else:
            kind = "other"
        found.append((kind, match.start(), match.end()))
    return found


def _frame(text: str) -> tuple[int, int, int] | None:
    """Start of the frame, start and end of the message in it; None without a frame."""
    marks = _marks(text)
    quote = min((start for kind, start, _ in marks if kind in {"forward", "original"}), default=len(text))
    marks = [m for m in marks if m[1] < quote]
    begins = [i for i, m in enumerate(marks) if m[0] == "begin"]
    ends = [i for i, m in enumerate(marks) if m[0] == "end"]
    if begins:
        first = begins[0]
        # the first end before the next frame: a thread may hold several frames, the newest one on top
        following = [i for i in range(first + 1, len(marks)) if marks[i][0] == "end"]
        nexts = [i for i in begins if i > first]
        inside = [i for i in following if not nexts or i < nexts[0]]
        if inside:
            return marks[first][1], marks[first][2], marks[inside[0]][1]
        if len(marks) > first + 1:
            return marks[first][1], marks[first][2], marks[first + 1][1]
        stop = _footer_start(text, marks[first][2])
        return marks[first][1], marks[first][2], stop
    if ends:
        last = ends[0]
        if last > 0:
            return marks[last - 1][1], marks[last - 1][2], marks[last][1]
        start = _after_block(text[: marks[last][1]])
        return start, start, marks[last][1]
    if len(marks) == 2:
        return marks[0][1], marks[0][2], marks[1][1]
    return None


def _footer_start(text: str, start: int) -> int:
    at = start
    for line in text[start:].split("\n", _MAX_LINES)[:_MAX_LINES]:
        folded = normalise(line[:80]).strip()
        if folded and (
            folded.startswith(_FOOTERS)
            or (folded.startswith(_LOOSE_FOOTERS) and "amazon" in text[at : at + 600].casefold())
            or (folded.startswith("copyright") and "amazon" in text[at : at + 200].casefold())
        ):
            return at
        at += len(line) + 1
    return len(text)


def _after_block(text: str) -> int:
    """Where the text after Amazon's order block starts; 0 when there is none."""
    lines = text[:6_000].split("\n")
    last = None
    headed = False
    at = 0
    for index, line in enumerate(lines[:40]):
        if not headed and line.strip():
            headed = _BLOCK_START.match(line) is not None or _ASIN_LINE.search(line) is not None
            if not headed and index > 4:
                break
        at += len(line) + 1
        if headed and _ASIN_LINE.search(line):
            last = at
    return min(last, len(text)) if last is not None else 0


def _is_header_block(lines: list[str], index: int) -> bool:
    if not _FROM_LINE.match(normalise(lines[index][:120]).strip()):
        return False
    following = [normalise(line[:120]).strip() for line in lines[index + 1 : index + 5]]
    return sum(1 for line in following if line and _HEAD_LINE.match(line)) >= 2


def _quote_intro(lines: list[str], index: int) -> int:
    """How many lines from ``index`` introduce a quote ("On … wrote:"); 0 when none do."""
    joined = ""
    for count in (1, 2, 3):
        if index + count > len(lines):
            return 0
        joined = f"{joined} {lines[index + count - 1][:400].strip()}".strip()
        if not joined or (count > 1 and not lines[index + count - 1].strip()):
            return 0
        if joined[-1] in ":：":
            folded = normalise(plain(joined))
            quoted = _WROTE_END.search(folded) is not None and _DATED.search(folded) is not None
            return count if quoted or _JA_INTRO.match(folded) else 0
        if not joined[:1].isdigit() and not re.match(
            r"(?:on|am|le|el|il|em|op|den|dnia|在|于|於|a|o|>)\b", normalise(joined[:12])
        ):
            return 0
    return 0


def own_words(text: str) -> str:
    """A message without quoted history, the signature after ``--`` and what a phone adds below."""
    lines = text.split("\n", _MAX_LINES)
    if len(lines) > _MAX_LINES:
        lines.pop()
    kept: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        bare = line.strip()
        if bare in {"--", "—"} and line.lstrip() == line:
            break
        if bare.startswith((">", "＞")):
            index += 1
            continue
        if bare.startswith("#") and bare.startswith("##-"):
            break
        if bare and (bare[0] in "-–—_*" and len(bare) > 8) and _is_separator(bare, lines, index):
            break
        if (":" in bare or "：" in bare) and _is_header_block(lines, index):
            break
        intro = _quote_intro(lines, index) if bare else 0
        if intro:
            after = lines[index + intro :]
            if any(rest.strip() for rest in after) and next(r for r in after if r.strip()).strip().startswith(
                ">"
            ):
                index += intro
                continue
            break
        kept.append(line)
        index += 1
    while kept and (not kept[-1].strip() or _MOBILE.match(normalise(kept[-1][:120]).strip())):
        kept.pop()
    return "\n".join(kept).strip()


def _is_separator(bare: str, lines: list[str], index: int) -> bool:
    if set(bare) <= set("_-–—"):
        following = [i for i in range(index + 1, min(index + 4, len(lines))) if lines[i].strip()]
        return bool(following) and _is_header_block(lines, following[0])
    marks = _marks(bare)
    return bool(marks) and marks[0][0] in {"forward", "original"}


def _contact_form(text: str) -> tuple[str, bool]:
    lines = text.split("\n", 60)
    labels = 0
    for index, line in enumerate(lines[:60]):
        folded = normalise(line[:120])
        if labels >= 2 and (match := _MESSAGE_LABEL.match(folded)):
            colon = max(line.find(":"), line.find("："))
            first = line[colon + 1 :] if match else ""
            return "\n".join((first, *lines[index + 1 :])), True
        labels += _LABEL.match(folded) is not None
    return text, False


def forwarded(text: str, subject: str) -> Forwarded | None:
    """The mail inside, when ``subject`` or a separator line says that one is forwarded."""
    marks = [m for m in _marks(text[:60_000]) if m[0] in {"forward", "original"}]
    by_subject = is_forward_subject(subject)
    if not by_subject and not any(kind == "forward" for kind, _, _ in marks):
        return None
    lines = text.split("\n")
    start = None
    for index, line in enumerate(lines[:600]):
        if (":" in line or "：" in line) and _is_header_block(lines, index):
            start = index
            break
    if start is None:
        mark = next((m for m in marks if by_subject or m[0] == "forward"), None)
        if mark is None:
            return None
        return Forwarded("", "", text[mark[2] :], own_words(text[: mark[1]]))
    sender = subject_line = ""
    index = start
    while index < len(lines) and index < start + 12:
        folded = normalise(lines[index][:120]).strip()
        if not folded:
            if index > start + 1:
                break
            index += 1
            continue
        value = re.split(r"[:：]", lines[index], maxsplit=1)[-1].strip(" *")
        if _FROM_LINE.match(folded):
            sender = sender or value
        elif _SUBJECT_LINE.match(folded):
            subject_line = subject_line or value
        elif not _HEAD_LINE.match(folded):
            break
        index += 1
    above = "\n".join(lines[:start])
    return Forwarded(sender, subject_line, "\n".join(lines[index:]), own_words(above))


def parts(text: str) -> Parts:
    """Take a plain-text body apart: order block, the buyer's words."""
    frame = _frame(text) if ("---" in text or "———" in text or "–––" in text) else None
    if frame is not None:
        begin, start, stop = frame
        return Parts(text[:begin], own_words(text[start:stop]), True, False)
    if _CS_INTRO.search(normalise(text[:600])):
        details = _CS_RELAY.search(text[:4_000])
        if details:
            rest = text[details.end() :]
            return Parts(
                text[: details.start()], own_words(rest[: _footer_start(rest, 0)]), True, False, True
            )
    body, is_form = _contact_form(text)
    if is_form:
        return Parts(text[: len(text) - len(body)], own_words(body), False, True)
    start = _after_block(text)
    stop = _footer_start(text, start)
    return Parts(text[:start], own_words(text[start:stop]), False, False)


def buyer_words(body: str, html: bool | None = None) -> str:
    """What the buyer wrote, without the platform's frame, quoted history and the signature after ``--``.

    The text of every known frame comes back as it stood in it; of HTML the visible text.
    """
    return parts(as_text(body, html)).buyer
