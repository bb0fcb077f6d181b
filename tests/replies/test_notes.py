"""Internal notes: every fact with who told it and when, safe as HTML and readable as text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from backend.replies import Note, NoteRow, note_as_text, render_note

AT = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
NOTE = Note(
    "triage",
    (
        NoteRow("order", "701-2233445-9988776", "amazon", AT),
        NoteRow(
            "parcel", "UPS 1Z999AA10123456784: In transit", "ups", AT.astimezone(timezone(timedelta(hours=8)))
        ),
        NoteRow("risk", "late <script>alert(1)</script> & more", None, None),
    ),
    ("UPS: not reachable", "<b>x</b>"),
)


def test_html_in_english() -> None:
    assert render_note(NOTE, "en") == (
        "<p><strong>FBM Guard – verified facts</strong></p>\n"
        "<table><tbody>\n"
        "<tr><td><strong>Order</strong></td><td>701-2233445-9988776</td>"
        "<td>Amazon, 23 Nov 2026 09:12 UTC</td></tr>\n"
        "<tr><td><strong>Parcel</strong></td><td>UPS 1Z999AA10123456784: In transit</td>"
        "<td>UPS, 23 Nov 2026 09:12 UTC</td></tr>\n"
        "<tr><td><strong>High risk</strong></td>"
        "<td>late &lt;script&gt;alert(1)&lt;/script&gt; &amp; more</td><td></td></tr>\n"
        "</tbody></table>\n"
        "<p><strong>Not verified</strong></p>\n"
        "<ul>\n"
        "<li>UPS: not reachable</li>\n"
        "<li>&lt;b&gt;x&lt;/b&gt;</li>\n"
        "</ul>\n"
    )


def test_text_in_chinese() -> None:
    assert note_as_text(NOTE, "zh-CN") == (
        "FBM Guard – 已核实的事实\n"
        "订单：701-2233445-9988776 (亚马逊，2026年11月23日 09:12 UTC)\n"
        "包裹：UPS 1Z999AA10123456784: In transit (UPS，2026年11月23日 09:12 UTC)\n"
        "高风险：late <script>alert(1)</script> & more\n"
        "\n"
        "未核实\n"
        "- UPS: not reachable\n"
        "- <b>x</b>"
    )


@pytest.mark.parametrize("locale", ["en", "EN-us", "fr", ""])
def test_any_other_language_reads_english(locale: str) -> None:
    assert note_as_text(Note("reply", (), ()), locale) == "FBM Guard – verified reply"


@pytest.mark.parametrize("locale", ["zh-cn", "zh-CN", "ZH", "zh-TW"])
def test_every_chinese_reads_chinese(locale: str) -> None:
    assert "已核实的回复" in render_note(Note("reply", (), ()), locale)


def test_a_note_without_remarks_has_no_section_for_them() -> None:
    assert "Not verified" not in render_note(Note("reply", NOTE.rows, ()), "en")


def test_a_row_that_nobody_named_is_refused() -> None:
    with pytest.raises(KeyError):
        render_note(Note("reply", (NoteRow("colour", "red", None, None),), ()), "en")
