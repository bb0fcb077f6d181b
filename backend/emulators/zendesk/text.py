"""Plain text and HTML of comments, and Zendesk's placeholders."""

from __future__ import annotations

import html
import re
from typing import Any

from bs4 import BeautifulSoup

_PLACEHOLDER = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
_BLOCKS = {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "ul", "ol", "table"}
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
    """The words of an HTML comment; blocks become lines."""
    soup = BeautifulSoup(source, "html.parser")
    for tag in soup.find_all(list(_FORBIDDEN)):
        tag.decompose()
    for tag in soup.find_all(list(_BLOCKS)):
        tag.append("\n")
    lines = [line.strip() for line in soup.get_text().splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


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
