"""Mail HTML to the text that a reader sees, in one linear pass.

No HTML parser: what is needed is only text, line breaks and quoted parts, and hostile nesting must not cost
more than its length.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import islice

_LOOKS = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|table|tr|td|span|blockquote|ul|font|b|i|strong|pre)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,20})([^<>]*)>|<![^<>]*>|<\?[^<>]*>")
_MAX_TAGS = 6_000
"""Tags that shape the text; no mail program writes more, and behind them tags are only dropped."""

_SPACE = re.compile(r"[ \t\r\n\f]+")
# Outlook's divRplyFwdMsg holds the quoted mail's head only: its lines tell where the quote starts.
_QUOTE_CLASS = re.compile(r"gmail_quote|yahoo_quoted|moz-cite-prefix|zd-quote", re.IGNORECASE)
_FOOTER = re.compile(r"id\s{0,3}=\s{0,3}[\"']?amznCommMgrFooter", re.IGNORECASE)
_SKIPPED = {"script", "style", "head", "title", "noscript", "template"}
_PARAGRAPH = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "hr", "table"}
_LINE = {"div", "tr", "li", "section", "article", "header", "footer", "dt", "dd", "center", "tbody", "body"}


def looks_like_html(body: str) -> bool:
    """Whether a body of unknown kind is HTML; plain text with a lone ``<`` is not."""
    return "<" in body and _LOOKS.search(body[:20_000]) is not None


def _without(html: str, start: str, end: str) -> str:
    parts, at = [], 0
    while (opened := html.find(start, at)) >= 0:
        parts.append(html[at:opened])
        closed = html.find(end, opened)
        if closed < 0:
            return "".join(parts)
        at = closed + len(end)
    return "".join((*parts, html[at:]))


class _Writer:
    """Collects lines; quoted ones get ``> `` before them, as plain mail has it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quoted = 0

    def text(self, piece: str, *, verbatim: bool) -> None:
        if verbatim:
            first, *rest = piece.split("\n")
            self.line.append(first)
            for part in rest:
                self.end_line()
                self.line.append(part)
            return
        piece = _SPACE.sub(" ", piece)
        if not self.line or self.line[-1].endswith((" ", "\t")):
            piece = piece.lstrip(" ")
        if piece:
            self.line.append(piece)

    def cell(self) -> None:
        """Part the cells of a row, so that a form's labels can be told from what was filled in."""
        if self.line and self.line[-1] != "\t":
            self.line.append("\t")

    def end_line(self) -> None:
        prefix = "> " if self.quoted else ""
        self.lines.append(prefix + "".join(self.line).rstrip(" \t"))
        self.line = []

    def block(self, blank: bool) -> None:
        if any(part.strip(" \t") for part in self.line):
            self.end_line()
        self.line = []
        if blank and self.lines and self.lines[-1]:
            self.lines.append("")


def to_text(html: str) -> str:
    """The visible text; blocks on lines of their own, quoted blocks marked with ``> ``, footer dropped."""
    footer = _FOOTER.search(html)
    if footer:
        html = html[: max(html.rfind("<", 0, footer.start()), 0)]
    html = _without(html, "<!--", "-->")
    out = _Writer()
    skipping = ""
    verbatim = 0
    quote_stack: list[str] = []
    at = 0
    for tag in islice(_TAG.finditer(html), _MAX_TAGS):
        if not skipping and tag.start() > at:
            out.text(unescape(html[at : tag.start()]), verbatim=verbatim > 0)
        at = tag.end()
        name = (tag[2] or "").lower()
        closing = bool(tag[1])
        if skipping:
            if closing and name == skipping:
                skipping = ""
            continue
        if name in _SKIPPED:
            skipping = "" if closing or tag[3].endswith("/") else name
            continue
        if name == "br":
            out.end_line()
        elif name in _PARAGRAPH:
            out.block(blank=True)
        elif name in _LINE:
            out.block(blank=False)
        elif name in {"td", "th"}:
            out.cell()
        if name == "pre":
            verbatim = max(0, verbatim + (-1 if closing else 1))
        if name == "blockquote" or quote_stack or (name == "div" and tag[3] and _QUOTE_CLASS.search(tag[3])):
            _follow_quote(quote_stack, name, closing, tag[3])
            out.quoted = len(quote_stack)
    if not skipping and at < len(html):
        out.text(unescape(_TAG.sub(" ", html[at:])), verbatim=verbatim > 0)
    out.block(blank=False)
    return "\n".join(out.lines).replace("\u00a0", " ").strip("\n")


def _follow_quote(stack: list[str], name: str, closing: bool, rest: str) -> None:
    """Keep the open quoting elements; inside one, every ``div`` counts so that the right one closes it."""
    if name not in {"blockquote", "div"} or rest.endswith("/"):
        return
    if not closing:
        stack.append(name)
    elif stack and stack[-1] == name:
        stack.pop()
