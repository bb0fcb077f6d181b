"""A message as an agent wrote it: what stands in the editor, or went out in a comment."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import unescape
from itertools import pairwise

from backend.domain.reading.html import to_text
from backend.domain.rules import Settings, Violation
from backend.domain.rules import lint_with as lint
from backend.domain.vocabulary import Level

IN_MARKUP = frozenset({"html_active", "html_style"})
"""Rules about what only the markup shows; all others read the text that the buyer sees."""

_ANCHOR = re.compile(r"<a\b([^<>]*)>", re.IGNORECASE)
_HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"']+))", re.IGNORECASE)
_CLOSED = re.compile(r"</a\s*>", re.IGNORECASE)
_LONGEST_LABEL = 2_000
_IMAGE = re.compile(r"<(?:img|picture|svg|video|audio)\b[^<>]*>", re.IGNORECASE)
_LESS_THAN = re.compile(r"&(?:lt|#0*60|#[xX]0*3[cC]);")
_TAG = re.compile(r"<[^<>]*>")
_SCHEME = re.compile(r"^(?:https?://|mailto:|tel:)")


@dataclass(frozen=True, slots=True)
class Draft:
    """``text`` is what the buyer reads, line by line: quoted blocks begin with ``> ``, a link whose words
    hide its address is followed by it in brackets, a picture is ``[image]``. A ``<`` that was typed stays
    ``&lt;``, so that no rule takes it for markup. ``html`` is the source, empty for a plain text editor."""

    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text, with the rules that its words break; none for what is fine."""

    text: str
    rules: tuple[str, ...] = ()


def draft_of(source: str, *, html: bool = True) -> Draft:
    """What stands in an editor, or in a comment's ``html_body``."""
    if not html:
        return Draft(source)
    typed = _LESS_THAN.sub("&amp;lt;", source)
    return Draft(to_text(_with_addresses(_IMAGE.sub("[image]", typed))), source)


def breaches(draft: Draft, settings: Settings) -> tuple[Violation, ...]:
    """All breaches of a draft, errors first; those of the markup have no place in its text."""
    found = lint(draft.text, settings)
    if "<" in draft.html:
        hidden = (one for one in lint(draft.html, settings) if one.rule in IN_MARKUP)
        found = (*(one for one in found if one.rule not in IN_MARKUP), *(_placeless(one) for one in hidden))
    return tuple(sorted(found, key=lambda one: (one.level is not Level.ERROR, one.start)))


def marked(draft: Draft, violations: Iterable[Violation]) -> tuple[Piece, ...]:
    """The text in pieces, cut where a breach begins or ends."""
    placed = [one for one in violations if one.end > one.start]
    cuts = sorted({0, len(draft.text), *(one.start for one in placed), *(one.end for one in placed)})
    return tuple(
        Piece(
            draft.text[start:end].replace("&lt;", "<"),
            tuple(dict.fromkeys(one.rule for one in placed if one.start <= start and end <= one.end)),
        )
        for start, end in pairwise(cuts)
    )


def _placeless(violation: Violation) -> Violation:
    return replace(violation, start=0, end=0)


def _with_addresses(html: str) -> str:
    """Every link as its words and, where they do not say it, its address in brackets."""
    parts: list[str] = []
    done = 0
    for anchor in _ANCHOR.finditer(html):
        href = _HREF.search(anchor[1])
        if anchor.start() < done or href is None:
            continue
        closed = _CLOSED.search(html, anchor.end(), anchor.end() + _LONGEST_LABEL)
        if closed is None:
            continue
        label = html[anchor.end() : closed.start()]
        address = next(group for group in href.groups() if group is not None)
        same = _bare(_TAG.sub("", label)) == _bare(address)
        parts += [html[done : anchor.start()], label if same else f"{label} ({address})"]
        done = closed.end()
    return "".join([*parts, html[done:]])


def _bare(address: str) -> str:
    """An address without what nobody types: scheme, slash at the end, letter case."""
    return _SCHEME.sub("", unescape(address).strip().lower()).rstrip("/")
