"""Instants and calendar days. UTC inside; a zone only at the edge.

Some carriers print local times without a zone (DHL, UPS without its gmt fields). Such a time stays
naive through parsing, is shown as it was printed, and is given a zone only where it must be compared.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo


def instant(moment: datetime, zone: tzinfo = UTC) -> datetime:
    """``moment`` as an aware instant in UTC; a naive one is read as local time of ``zone``."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    return moment.astimezone(UTC)


def calendar_day(moment: datetime, zone: tzinfo) -> date:
    """The calendar day on which the aware ``moment`` falls in ``zone``."""
    return instant(moment).astimezone(zone).date()
