"""How days and times are written."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from backend.replies.languages import day, moment


def test_a_scan_is_written_in_its_own_zone_whoever_asked_before() -> None:
    """17:44 in Buffalo and 23:44 in Cologne are one instant; each is printed as its carrier printed it."""
    cologne = datetime(2026, 11, 22, 23, 44, tzinfo=timezone(timedelta(hours=1)))
    buffalo = cologne.astimezone(timezone(timedelta(hours=-5)))
    assert moment(cologne, "en") == "November 22 at 11:44 PM"
    assert moment(buffalo, "en") == "November 22 at 5:44 PM"
    tokyo = cologne.astimezone(timezone(timedelta(hours=9)))
    assert moment(tokyo, "en") == "November 23 at 7:44 AM"


def test_a_time_without_a_zone_is_written_as_it_came() -> None:
    assert moment(datetime.fromisoformat("2026-11-22T09:05"), "de") == "22. November um 09:05 Uhr"


def test_a_day_is_written_with_its_month_in_words() -> None:
    assert day(date(2026, 11, 18), "zh-CN") == "11月18日"
