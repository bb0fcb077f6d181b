"""Plain text and HTML of comments, and Zendesk's placeholders."""

from __future__ import annotations

import html
import re
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import PreformattedString

_PLACEHOLDER = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
_BLOCKS = {"div", "li", "tr", "h1", "h2", "h3", "ul", "ol", "table", "blockquote"}
MAX_DEPTH = 200
_FORBIDDEN = ("script", "style", "iframe", "object", "embed", "form", "link", "meta")


def to_html(text: str) -> str:
    """Plain text as Zendesk shows it: paragraphs and line breaks, everything else escaped."""
    paragraphs = [html.escape(part).replace("\n", "<br>") for part in re.split(r"\n\s*\n", text)]
    return '<div class="zd-comment" dir="auto">' + "".join(f"<p>{p}</p>" for p in paragraphs) + "</div>"


def clean_html(source: str) -> str:
    """HTML of a comment without what could run: Zendesk removes it before it is shown."""
    soup = BeautifulSoup(source, "html.parser")
    for tag in soup.find_all(list(_FORBIDDEN)):
        tag.decompose()
    for tag in soup.find_all(True):
        for name in list(tag.attrs):
            value = str(tag.attrs[name]).strip().lower()
            if name.lower().startswith("on") or value.startswith(("javascript:", "data:text")):
                del tag.attrs[name]
    return f'<div class="zd-comment" dir="auto">{soup}</div>'


def to_text(source: str) -> str:
    """The words of an HTML comment: paragraphs become blank lines, other blocks and <br> line ends."""
    soup = BeautifulSoup(source, "html.parser")
    for tag in soup.find_all(list(_FORBIDDEN)):
        tag.decompose()
    text = _words(soup, "").replace("\u00a0", " ")
    lines = [line.strip() for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _words(tag: Tag, text: str, depth: int = 0) -> str:
    """``text`` and what ``tag`` adds to it; below MAX_DEPTH without regard to blocks."""
    if depth > MAX_DEPTH:
        return text + tag.get_text()
    for child in tag.children:
        if isinstance(child, PreformattedString):
            continue  # comments and declarations of HTML
        if isinstance(child, Tag):
            if child.name == "br":
                text += "\n"
                continue
            ends = 2 if child.name == "p" else 1 if child.name in _BLOCKS else 0
            text = _end_lines(_words(child, _end_lines(text, ends), depth + 1), ends)
        elif str(child).strip() or not text.endswith("\n"):
            text += str(child)
    return text


def _end_lines(text: str, ends: int) -> str:
    """``text`` with at least ``ends`` line ends at its end; an empty text needs none."""
    if not text.strip():
        return text
    have = len(text) - len(text.rstrip("\n"))
    return text + "\n" * max(0, ends - have)


def render(template: str, context: dict[str, Any]) -> str:
    """Fill ``{{a.b}}`` from ``context``; a placeholder without a value is blank, as Zendesk does it."""

    def value(match: re.Match[str]) -> str:
        found: Any = context
        for part in match.group(1).split("."):
            found = found.get(part) if isinstance(found, dict) else None
        if isinstance(found, dict):
            found = found.get("")
        return "" if found is None else str(found)

    return _PLACEHOLDER.sub(value, template)
