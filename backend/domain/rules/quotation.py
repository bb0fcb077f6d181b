"""Which parts of a mail its writer did not write: quoted history and what the buyer said."""

from __future__ import annotations

import re
from collections.abc import Iterator

ATTRIBUTION = re.compile(
    r"^\s*(?:on\b.{3,200}\bwrote|am\b.{3,200}\bschrieb\b.{0,120}|le\b.{3,200}\ba écrit|"
    r"el\b.{3,200}\bescribió"
    r"|il\b.{3,200}\bha scritto|em\b.{3,200}\bescreveu|op\b.{3,200}\bschreef\b.{0,120}|在.{3,200}写道"
    r"|.{0,60}\d{4}年.{3,160}(?:写道|書きました|のメール|のメッセージ)|"
    r".{0,120}<[^<>\s]{3,100}@[^<>\s]{3,100}>\s*(?:写道|于.{3,60}写道))"
    r"\s*[:：]\s*$",
    re.IGNORECASE,
)
HISTORY = re.compile(
    r"^\s*[-_]{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete "
    r"nachricht"
    r"|message d'origine|message original|message transféré|mensaje original|mensaje reenviado"
    r"|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk "
    r"bericht"
    r"|doorgestuurd bericht|元のメッセージ|原始邮件|原邮件|转发的邮件)\s*[-_]{2,}",
    re.IGNORECASE,
)
HEADER = re.compile(r"^\s*\*?(?:from|von|de|da|van|差出人|发件人)\s*[:：]\*?\s*\S", re.IGNORECASE)
HEADER_NEXT = re.compile(
    r"^\s*\*?(?:sent|date|to|subject|gesendet|an|betreff|datum|envoyé|à|objet|enviado|para|asunto|fecha|"
    r"inviato|a"
    r"|oggetto|data|assunto|verzonden|aan|onderwerp|送信日時|宛先|件名|日期|收件人|主题|"
    r"发送时间)\s*[:：]\*?\s*\S",
    re.IGNORECASE,
)
FRAME_BEGIN = re.compile(
    r"^\s*-{6,}\s*(?:begin message.*|message\s*:|anfang der nachricht|début du message|inizio messaggio"
    r"|iniciar mensaje|iniciar mensagem|mensagem\s*:|mensaje\s*:|nachricht\s*:|messaggio\s*:|begin bericht"
    r"|bericht\s*:|メッセージはここから|消息开始|开始消息)\s*-{6,}\s*$",
    re.IGNORECASE,
)
FRAME_END = re.compile(
    r"^\s*-{6,}\s*(?:end message.*|ende der nachricht|fin du message|fine messaggio|finalizar mensaje"
    r"|encerrar mensagem|mensagem final|einde bericht|メッセージはここまで|消息结束|结束消息)\s*-{6,}\s*$",
    re.IGNORECASE,
)
HTML_QUOTE = re.compile(
    r"<blockquote\b[^>]{0,500}>.*?(?:</blockquote>|\Z)"
    r"|<div\b[^>]{0,300}(?:gmail_quote|yahoo_quoted|moz-cite|amznCommMgrFooter|"
    r"divRplyFwdMsg)[^>]{0,300}>.*",
    re.IGNORECASE | re.DOTALL,
)
SAYS = (
    *("you wrote", "you said", "you asked", "you mentioned", "your message", "your question"),
    *("sie schrieben", "sie haben geschrieben", "ihre nachricht", "ihre frage"),
    *("vous avez écrit", "votre message", "votre question"),
    *("usted escribió", "su mensaje", "su pregunta", "ha scritto", "il suo messaggio", "la sua domanda"),
    *("você escreveu", "sua mensagem", "sua pergunta", "u schreef", "uw bericht", "uw vraag"),
    *("お客様のメッセージ", "ご質問", "您写道", "您的留言", "您说", "您提到"),
)
SAID = re.compile(
    r"[^\n\"“„«「]{0,20}"
    r"(?:\"[^\"\n]{1,600}\"|“[^”\n]{1,600}”|„[^“”\n]{1,600}[“”]|«[^»\n]{1,600}»|「[^」\n]{1,600}」)",
    re.IGNORECASE,
)
"""What they say, after one of ``SAYS``."""
MIN_QUOTED = 12
"""A line of the buyer's own text is a quotation from this length on; shorter ones are chance."""


def quoted_ranges(text: str, buyer_text: str | None = None) -> list[tuple[int, int]]:
    """Ranges of ``text`` that quote somebody: sorted, without overlaps.

    Lines that begin with ``>``; what follows "On … wrote:" in nine languages (only its ``>`` lines where it
    has such, since people answer beneath them); Outlook's header block; Amazon's message frames
    (facts/amazon.md, formats of relay mails); HTML quotations; a sentence after "you wrote:" in quotation
    marks; and each line of ``buyer_text`` that is repeated word for word.
    """
    ranges = list(_said(text)) if any(sign in text for sign in '"“„«「') else []
    if "<" in text:
        ranges += [match.span() for match in HTML_QUOTE.finditer(text)]
    ranges += _quoted_lines(text)
    for line in (buyer_text or "").splitlines():
        own = line.strip()
        if len(own) >= MIN_QUOTED:
            start = text.find(own)
            while start >= 0:
                ranges.append((start, start + len(own)))
                start = text.find(own, start + len(own))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _said(text: str) -> Iterator[tuple[int, int]]:
    lowered = text.lower()
    if len(lowered) != len(text):
        return
    for lead in SAYS:
        start = lowered.find(lead)
        while start >= 0:
            match = SAID.match(text, start + len(lead))
            if match:
                yield start, match.end()
            start = lowered.find(lead, start + 1)


def _quoted_lines(text: str) -> list[tuple[int, int]]:
    lines: list[tuple[int, str]] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        lines.append((offset, line))
        offset += len(line)
    ranges: list[tuple[int, int]] = []
    in_frame = False
    for number, (start, line) in enumerate(lines):
        end = start + len(line)
        bare = line.strip()
        if in_frame or FRAME_BEGIN.match(bare):
            ranges.append((start, end))
            in_frame = not FRAME_END.match(bare)
        elif bare.startswith((">", "&gt;")):
            ranges.append((start, end))
        elif _starts_history(lines, number):
            rest = [other.strip() for _, other in lines[number + 1 :]]
            if any(other.startswith(">") for other in rest):
                ranges.append((start, end))
            else:
                ranges.append((start, len(text)))
                break
    return ranges


def _starts_history(lines: list[tuple[int, str]], number: int) -> bool:
    line = lines[number][1][:400].strip()
    after = lines[number + 1][1][:400].strip() if number + 1 < len(lines) else ""
    if HISTORY.match(line):
        return True
    if line.endswith((":", "：")) and ATTRIBUTION.match(line):
        return True
    if (
        after.endswith((":", "："))
        and line
        and not line.endswith((".", "!", "?"))
        and ATTRIBUTION.match(f"{line} {after}")
    ):
        return True
    return (
        bool(HEADER.match(line))
        and sum(bool(HEADER_NEXT.match(other[:200])) for _, other in lines[number + 1 : number + 5]) >= 2
    )
