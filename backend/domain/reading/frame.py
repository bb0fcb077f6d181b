"""The buyer's own words: out of Amazon's wrapper, a form, a forwarded mail, above the quoted history."""

from __future__ import annotations

import re
from dataclasses import dataclass

from backend.domain.reading import html as mail_html
from backend.domain.reading.forms import contact_form
from backend.domain.reading.marks import marks_of
from backend.domain.reading.normalise import normalise
from backend.domain.reading.quotes import MAX_LINES, own_words

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
# Pages that only a seller opens: no buyer writes of them.
_SELLERS_LINK = re.compile(
    r"//sellercentral[.-][a-z.]*amazon\.|//sellercentral\.amazon\.|/gp/communication-manager/"
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
    r"contacted by a customer|von eine[mr] (?:kunden|kundin) kontaktiert|contactes par un client|"
    r"contactado por un cliente|nos ha contactado|contattati da un cliente|contatados por um cliente|"
    r"door een klant (?:gecontacteerd|benaderd)|お客様から(?:の)?お問い合わせ|(?:买家|顾客|客户)联系|"
    r"contactes par un acheteur"
)
_CS_ASKS = re.compile(
    r"(?:to (?:respond|reply)|please (?:respond|reply) to this (?:e-?mail|message)|um zu antworten|"
    r"um diesem kunden|bitte antworten sie auf diese|pour repondre|veuillez repondre a ce|"
    r"para responder|per rispondere|om te (?:antwoorden|reageren)|このメールに返信)"
)
_CS_GREETS = re.compile(
    r"(?:thanks|thank you(?: for (?:your|being|selling)\b.{0,60})?|(?:yours )?sincerely|"
    r"(?:best |kind |warm )?regards|mit freundlichen .{0,12}|viele grusse|freundliche grusse|"
    r"(?:bien )?cordialement|merci|atentamente|(?:un )?saludos?(?: cordial(?:es)?)?|cordiali saluti|"
    r"grazie|atenciosamente|obrigad[oa]|met vriendelijke .{0,12}|よろしくお願い.{0,12}|"
    r"amazon.{0,40})[,.!。]?$"
)
_CS_NAME = re.compile(r".{0,30}(?:\bamazon\b|アマゾン).{0,40}$")


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


def _frame(text: str) -> tuple[int, int, int] | None:
    """Start of the frame, start and end of the message in it; None without a frame."""
    marks = marks_of(text)
    quote = min((m.start for m in marks if m.kind in {"forward", "original"}), default=len(text))
    marks = [m for m in marks if m.start < quote]
    begins = [i for i, m in enumerate(marks) if m.kind == "begin"]
    ends = [i for i, m in enumerate(marks) if m.kind == "end"]
    if begins:
        first = marks[begins[0]]
        # the first end before the next frame: a thread may hold several frames, the newest one on top
        before = next(iter(begins[1:]), len(marks))
        inside = [marks[i] for i in ends if begins[0] < i < before]
        after = inside or marks[begins[0] + 1 :]
        return first.start, first.end, after[0].start if after else _footer_start(text, first.end)
    if ends and ends[0] > 0:
        return marks[ends[0] - 1].start, marks[ends[0] - 1].end, marks[ends[0]].start
    if ends:
        start = _after_block(text[: marks[0].start])
        return start, start, marks[0].start
    if len(marks) == 2:
        return marks[0].start, marks[0].end, marks[1].start
    return None


def _footer_start(text: str, start: int) -> int:
    at = start
    for line in text[start:].split("\n", MAX_LINES)[:MAX_LINES]:
        folded = normalise(line[:160]).strip()
        if folded and (
            folded.startswith(_FOOTERS)
            or _SELLERS_LINK.search(folded)
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


def is_framed(text: str) -> bool:
    """Whether a platform's frame stands around a message in ``text``."""
    return any(mark.kind in {"begin", "end"} for mark in marks_of(text))


def _cs_details(text: str) -> Parts | None:
    """What Amazon's customer service passes on; None when ``text`` is no such mail."""
    if not _CS_INTRO.search(normalise(text[:600])):
        return None
    details = _CS_RELAY.search(text[:4_000])
    if not details:
        return None
    rest = text[details.end() :]
    lines = rest[: _footer_start(rest, 0)].split("\n")
    end = next((i for i in range(len(lines)) if _closes(lines, i)), len(lines))
    return Parts(text[: details.start()], own_words("\n".join(lines[:end])), True, False, True)


def _closes(lines: list[str], index: int) -> bool:
    """Whether customer service says good-bye here: asks for an answer, or greets above Amazon's name."""
    folded = normalise(lines[index][:160]).strip()
    if _CS_ASKS.match(folded):
        return True
    below = [normalise(line[:80]).strip() for line in lines[index : index + 5]]
    return _CS_GREETS.match(folded) is not None and any(_CS_NAME.match(line) for line in below)


def parts(text: str) -> Parts:
    """Take a plain-text body apart: order block, the buyer's words."""
    frame = _frame(text)
    if frame is not None:
        begin, start, stop = frame
        return Parts(text[:begin], own_words(text[start:stop]), True, False)
    relayed = _cs_details(text)
    if relayed is not None:
        return relayed
    form = contact_form(text)
    if form is not None:
        fields, message = form
        return Parts(fields, own_words(message), False, True)
    start = _after_block(text)
    stop = _footer_start(text, start)
    return Parts(text[:start], own_words(text[start:stop]), False, False)


def buyer_words(body: str, html: bool | None = None) -> str:
    """What the buyer wrote, without the platform's frame, quoted history and the signature after ``--``.

    The text of every known frame comes back as it stood in it; of HTML the visible text.
    """
    return parts(as_text(body, html)).buyer
