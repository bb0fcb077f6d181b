"""Internal notes: what was verified, from which Source, at what time; as HTML and as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Literal

from jinja2 import Environment, StrictUndefined, Template

from backend.replies.phrases import note_locale, source_name, stamp, word


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One verified fact. ``label`` is a key of the sentence files; ``source`` and ``at`` say who told it
    and when (aware), None for what follows from other rows."""

    label: str
    value: str
    source: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Note:
    """A note about a triage, a change, a reply that was sent or written by hand, a claim, a refund that was
    made, a parcel that is waited for or was confirmed to Amazon, or a breach of the message rules;
    ``remarks`` are what was not verified."""

    kind: Literal[
        "triage",
        "change",
        "reply",
        "by_hand",
        "claim",
        "refund",
        "parked",
        "woken",
        "breach",
        "uploaded",
        "upload_lost",
        "proof",
    ]
    rows: tuple[NoteRow, ...]
    remarks: tuple[str, ...]


def render_note(note: Note, locale: str) -> str:
    """The note as compact HTML of tags that Zendesk keeps; every value is escaped.

    Raises KeyError for a row whose label no language knows.
    """
    language = note_locale(locale)
    return _html().render(
        title=word(language, "note", note.kind),
        rows=[(word(language, "label", row.label), row.value, _told_by(row, language)) for row in note.rows],
        not_verified=word(language, "note", "not_verified"),
        remarks=note.remarks,
    )


def note_as_text(note: Note, locale: str) -> str:
    """The same note as plain text, one fact a line."""
    language = note_locale(locale)
    lines = [word(language, "note", note.kind)]
    for row in note.rows:
        value = " ".join(row.value.split())
        line = word(language, "note", "row", label=word(language, "label", row.label), value=value)
        told_by = _told_by(row, language)
        lines.append(f"{line} ({told_by})" if told_by else line)
    if note.remarks:
        lines.append("")
        lines.append(word(language, "note", "not_verified"))
        lines.extend(f"- {remark}" for remark in note.remarks)
    return "\n".join(lines)


def _told_by(row: NoteRow, language: str) -> str:
    source = source_name(row.source, language) if row.source else ""
    at = stamp(row.at, language) if row.at else ""
    if source and at:
        return word(language, "note", "source", source=source, at=at)
    return source or at


@cache
def _html() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    source = (Path(__file__).parent / "note.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(source)
