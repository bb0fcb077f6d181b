"""The lines that part a mail: dashes around a label, as "---- Begin message ----"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from backend.domain.reading.normalise import normalise

# A run of dashes (or of the signs that stand for them), a label, a run again.
_MARK = re.compile(
    r"([-–—=*~_](?<![-–—=*~_]{2})[-–—=*~_]{2,}+)[^\S\n]*+([^-–—=*~_\s][^\n–—=*~]{1,160}?)[^\S\n]*([-–—=*~_]{3,}+)"
)
_BEGIN = re.compile(
    r"^(?:begin|start|anfang|beginn|d.{1,4}but|inizio|inicio|iniciar|comenzar|comeco|mensagem ?:?$|"
    r"mensaje ?:?$|message ?:?$|messaggio ?:?$|nachricht ?:?$|bericht ?:?$|"
    r"(?:your |the )?(?:customer|buyer)(?:'s)? message|message from|nachricht (?:des|der|von)|message d|"
    r"mensaje del?\b|mensagem d|messaggio d|bericht van|"
    r"begin van|poczatek|borjan|meddelande ?:|baslangic|mesaj ?:|メッセージ ?:|"
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
    r"original|ursprung|d'origine|oorspronkelijk|oryginaln|orijinal|元のメッセージ|原始|原邮件|原郵件|"
    r"antwort|reply above|\b(?:wrote|schrieb|a ecrit|escribio|ha scritto|escreveu|schreef)$"
)
_MAX_MARKS = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """A parting line: ``begin`` or ``end`` of a message, ``forward``, ``original`` or ``other``."""

    kind: str
    start: int
    end: int


def _kind(label: str) -> str:
    for kind, pattern in (("forward", _FORWARD), ("original", _ORIGINAL), ("end", _END), ("begin", _BEGIN)):
        if pattern.search(label):
            return kind
    return "other"


def marks_of(text: str) -> list[Mark]:
    """All parting lines that are not quoted, from top to bottom.

    Amazon parts with four dashes or more. Where a mail has such lines of a known wording, other ones are the
    buyer's; shorter ones and other signs count only with a known wording.
    """
    found: list[tuple[Mark, bool]] = []
    for match in islice(_MARK.finditer(text), _MAX_MARKS):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if ">" in text[line_start : match.start()]:
            continue
        colon = ":" if match[2].rstrip().endswith((":", "：")) else ""
        kind = _kind(normalise(match[2]).strip(" :：") + colon)
        usual = all(len(run) > 3 and run[0] in "-–—" for run in (match[1], match[3]))
        if usual or kind != "other":
            found.append((Mark(kind, *match.span()), usual))
    framed = any(usual and mark.kind in {"begin", "end"} for mark, usual in found)
    return [mark for mark, usual in found if usual or not framed or mark.kind in {"forward", "original"}]
