"""What we say: replies to buyers in nine languages, internal notes and field texts in two.

A reply states verified facts or is not made at all (``Blocked``); a template is an allow-list of Jinja2
nodes (``check_template``); a note is compact HTML or plain text.
"""

from __future__ import annotations

from backend.replies.checking import Problem, check_template, flattened
from backend.replies.facts import CONTRADICTED, MISSING, STALE, Blocked, ReplyFacts
from backend.replies.languages import LOCALES, locale_for
from backend.replies.library import BUILT_IN, Library, OwnReply
from backend.replies.notes import Note, NoteRow, note_as_text, render_note
from backend.replies.phrases import phrase, source_name
from backend.replies.rendering import render, render_source
from backend.replies.templates import TEMPLATES

__all__ = [
    "BUILT_IN",
    "CONTRADICTED",
    "LOCALES",
    "MISSING",
    "STALE",
    "TEMPLATES",
    "Blocked",
    "Library",
    "Note",
    "NoteRow",
    "OwnReply",
    "Problem",
    "ReplyFacts",
    "check_template",
    "flattened",
    "locale_for",
    "note_as_text",
    "phrase",
    "render",
    "render_note",
    "render_source",
    "source_name",
]
