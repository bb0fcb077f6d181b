"""Reading cells as people and spreadsheets write them: numbers, money, weights, times, identifiers.

Everything takes text and gives a clean value, or raises Unreadable with a code that says why. Nothing is
guessed: what may mean two things is refused or left empty.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal

from backend.domain.order import Money
from backend.sources.warehouses.columns import unit_of

LONGEST_TEXT = 120
LONGEST_CELL = 200
"""Nothing that we read is longer; a longer cell is cut and then fits nothing."""


class Unreadable(ValueError):
    """A cell that cannot be taken; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


_AS_TEXT = re.compile(r'^="?([^"]*)"?$')
_BARE = re.compile(r'^="[^"]*"$|^=[\w#-]+$')
_HIDDEN = re.compile(r"[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_EMPTY = frozenset({"", "-", "--", "—", "/", "n/a", "na", "null", "none", "nan", "无", "暂无"})


def cell(raw: str) -> str:
    """The text of a cell: full-width signs made plain, ``="…"`` and a leading apostrophe unwrapped.

    ``="112-…"`` and ``'112-…`` are how spreadsheets keep long numbers as text.
    """
    text = " ".join(_HIDDEN.sub(" ", unicodedata.normalize("NFKC", raw)).split())[:LONGEST_CELL]
    if _BARE.match(text):
        wrapped = _AS_TEXT.match(text)
        text = wrapped[1].strip() if wrapped is not None else text
    text = text.removeprefix("'").strip()
    return "" if text.casefold() in _EMPTY else text


def words(text: str) -> str | None:
    """Free text, cut to a sane length, that no spreadsheet takes for a formula when it is exported again."""
    clean = " ".join(text.split()).lstrip("=+-@|%\t ")[:LONGEST_TEXT].strip()
    return clean or None


_ORDER_ID = re.compile(r"#?[A-Za-z0-9](?:[A-Za-z0-9._/#-]{0,62}[A-Za-z0-9])?")
_NUMBER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{2,62}[A-Za-z0-9])")
_SCIENTIFIC = re.compile(r"[0-9](?:[.,][0-9]+)?e\+?[0-9]{1,3}", re.IGNORECASE)
_SKU = re.compile(r"[^\s=+@\-][^=@\t]{0,79}")


def order_id(text: str) -> str:
    """An order's id; raises Unreadable ``bad_order_id``."""
    if not _ORDER_ID.fullmatch(text) or _SCIENTIFIC.fullmatch(text):
        raise Unreadable("bad_order_id")
    return text


def tracking_number(text: str) -> str | None:
    """A tracking number without blanks, upper case; None when empty.

    Raises Unreadable: ``scientific_number`` (a spreadsheet cut it to 9.4E+21; its digits are lost),
    ``bad_number``.
    """
    if not text:
        return None
    if _SCIENTIFIC.fullmatch(text):
        raise Unreadable("scientific_number")
    clean = re.sub(r"\s+", "", text)
    if not _NUMBER.fullmatch(clean):
        raise Unreadable("bad_number")
    return clean.upper()


def sku(text: str) -> str:
    """A stock keeping unit; raises Unreadable ``bad_sku``."""
    if not _SKU.fullmatch(text):
        raise Unreadable("bad_sku")
    return text


_DIGITS = re.compile(r"[0-9][0-9.,' ]*")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([,. '])[0-9]{3})(?:\1[0-9]{3})*")


def number(text: str) -> Decimal:
    """A number in its usual forms: ``1,234.56``, ``1.234,56``, ``12,5``, ``1 234``.

    A single comma before three digits parts thousands (``1,234``); a single dot is always decimal.
    Raises Unreadable ``bad_amount``; below zero is ``negative``.
    """
    clean = text.strip()
    if re.fullmatch(r"[-−(]\s*[0-9].*", clean):
        raise Unreadable("negative")
    clean = clean.removeprefix("+").strip()
    if not _DIGITS.fullmatch(clean) or len(clean) > 30:
        raise Unreadable("bad_amount")
    last = max(clean.rfind(","), clean.rfind("."))
    if last >= 0 and clean.count(clean[last]) == 1:
        whole, fraction = clean[:last], clean[last + 1 :]
        grouped = clean[last] == "," and len(fraction) == 3 and whole not in ("", "0")
        if not grouped:
            if clean[last] in whole or not fraction.isdigit() or (whole and not _whole(whole)):
                raise Unreadable("bad_amount")
            return Decimal(f"{re.sub('[^0-9]', '', whole) or '0'}.{fraction}")
    if not _whole(clean):
        raise Unreadable("bad_amount")
    return Decimal(re.sub(r"[^0-9]", "", clean))


def _whole(text: str) -> bool:
    return text.isdigit() or _GROUPED.fullmatch(text) is not None


def count(text: str) -> int:
    """A whole number of units; raises Unreadable ``bad_count`` or ``negative``."""
    try:
        value = number(text)
    except Unreadable as error:
        raise Unreadable("negative" if error.code == "negative" else "bad_count") from error
    if value != value.to_integral_value() or value > 100_000_000:
        raise Unreadable("bad_count")
    return int(value)


_CURRENCIES: Mapping[str, str] = {
    "人民币": "CNY",
    "人民幣": "CNY",
    "rmb": "CNY",
    "cnh": "CNY",
    "元": "CNY",
    "美元": "USD",
    "美金": "USD",
    "us$": "USD",
    "usd$": "USD",
    "欧元": "EUR",
    "歐元": "EUR",
    "€": "EUR",
    "英镑": "GBP",
    "英鎊": "GBP",
    "£": "GBP",
    "日元": "JPY",
    "日圆": "JPY",
    "円": "JPY",
    "加元": "CAD",
    "ca$": "CAD",
    "c$": "CAD",
    "澳元": "AUD",
    "au$": "AUD",
    "a$": "AUD",
    "港币": "HKD",
    "hk$": "HKD",
    "台币": "TWD",
    "韩元": "KRW",
    "zł": "PLN",
    "cn¥": "CNY",
    "jp¥": "JPY",
}
_MONEY = re.compile(
    r"(?P<before>[^0-9.,+\-−(]*)(?P<number>[-−(+]?\s*[0-9][0-9.,' ]*\)?)\s*(?P<after>[^0-9]*)"
)


def currency(text: str) -> str:
    """An ISO 4217 code out of a code, a Chinese name or a sign that means one currency only.

    ``$`` and ``¥`` mean several. Raises Unreadable ``bad_currency``.
    """
    known = _CURRENCIES.get(text.strip().casefold())
    if known is not None:
        return known
    code = text.strip().upper()
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise Unreadable("bad_currency")
    return code


def money(text: str, stated: str | None) -> Money:
    """An amount; ``stated`` is the currency that the file or the admin names, the cell's own goes first.

    Raises Unreadable: ``no_currency``, ``bad_currency``, ``bad_amount``, ``negative``.
    """
    found = _MONEY.fullmatch(text)
    if found is None:
        raise Unreadable("bad_amount")
    signs = [sign for part in (found["before"], found["after"]) if (sign := part.strip())]
    own: str | None = None
    for sign in signs:
        if sign not in ("$", "¥"):
            own = currency(sign)
    amount = number(found["number"])
    named = own or stated
    if named is None:
        raise Unreadable("no_currency")
    return Money(amount, named)


_GRAMS: Mapping[str, Decimal] = {
    "g": Decimal(1),
    "kg": Decimal(1000),
    "oz": Decimal("28.349523125"),
    "lb": Decimal("453.59237"),
}
_WEIGHT = re.compile(r"([0-9][0-9.,' ]*)\s*([^\d\s.,']*)")


def grams(text: str, stated: str | None) -> int:
    """A weight in whole grams; ``stated`` is the unit of the column, the cell's own goes first.

    Raises Unreadable: ``no_unit``, ``bad_weight``.
    """
    found = _WEIGHT.fullmatch(text)
    if found is None:
        raise Unreadable("bad_weight")
    unit = unit_of(found[2]) if found[2] else stated
    if unit is None:
        raise Unreadable("bad_weight" if found[2] else "no_unit")
    try:
        value = number(found[1])
    except Unreadable as error:
        raise Unreadable("bad_weight") from error
    weight = value * _GRAMS[unit]
    if weight > 2_000_000:
        raise Unreadable("bad_weight")
    return int(weight.to_integral_value())


_TIME = (
    r"(?:[T\s,]*(?P<half>上午|下午)?\s*(?P<hour>\d{1,2})[:时](?P<minute>\d{1,2})分?"
    r"(?:[:]?(?P<second>\d{1,2})秒?(?:[.,]\d{1,9})?)?\s*(?P<pm>[ap]\.?m\.?)?"
    r"\s*(?P<zone>Z|UTC|GMT|(?:UTC|GMT)?\s*[+-]\d{1,2}(?::?\d{2})?)?)?"
)
_MONTH_NAME = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_FORMS = tuple(
    re.compile(form + _TIME, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?",
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
        r"(?P<first>\d{1,2})[-/.](?P<other>\d{1,2})[-/.](?P<year>\d{4})",
        r"(?P<day>\d{1,2})[-.\s]+" + _MONTH_NAME + r"[-.,\s]+(?P<year>\d{4})",
        _MONTH_NAME + r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})",
    )
)
_DAY_MONTH = _FORMS[2]
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def day_first(texts: list[str]) -> bool | None:
    """Whether the file writes 18/11/2026 (True) or 11/18/2026 (False); None when no row tells."""
    said = set()
    for text in texts:
        found = _DAY_MONTH.fullmatch(text.strip())
        if found is None:
            continue
        if int(found["first"]) > 12:
            said.add(True)
        if int(found["other"]) > 12:
            said.add(False)
    return said.pop() if len(said) == 1 else None


def moment(text: str, *, zone: tzinfo, now: datetime, days_first: bool | None = None) -> datetime:
    """A past time as an instant in UTC; one without a zone is local time of ``zone``.

    Takes ISO 8601, ``2026/11/18 14:05``, ``20261118``, ``2026年11月18日 14:05``, ``18 Nov 2026``,
    ``11/18/2026 2:05 PM``, ``18.11.2026`` (dots: the day leads) and Unix seconds or milliseconds.

    Raises Unreadable: ``bad_date``, ``ambiguous_date`` (03/04/2026 where the file does not tell which is the
    month), ``date_in_future`` (more than a day ahead), ``date_too_old`` (before 2000).
    """
    clean = " ".join(text.split())
    if re.fullmatch(r"1\d{9}(?:\d{3})?", clean):
        return _plausible(datetime.fromtimestamp(int(clean[:10]), UTC), now)
    found = next((match for form in _FORMS if (match := form.fullmatch(clean)) is not None), None)
    if found is None:
        raise Unreadable("bad_date")
    parts = found.groupdict()
    if "first" in parts:
        first, other = int(parts["first"]), int(parts["other"])
        dotted = "." in clean[:3]
        if first <= 12 and other <= 12 and first != other and days_first is None and not dotted:
            raise Unreadable("ambiguous_date")
        day_leads = first > 12 if first > 12 or other > 12 else dotted or bool(days_first)
        day, month = (first, other) if day_leads else (other, first)
    else:
        day = int(parts["day"])
        month = _MONTHS.index(parts["name"].lower()) + 1 if parts.get("name") else int(parts["month"])
    try:
        local = datetime(  # noqa: DTZ001 - its zone is put on below
            int(parts["year"]),
            month,
            day,
            _hour(parts),
            int(parts["minute"] or 0),
            min(int(parts["second"] or 0), 59),
        )
        return _plausible(local.replace(tzinfo=_zone(parts["zone"]) or zone).astimezone(UTC), now)
    except (ValueError, OverflowError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("bad_date") from error


def _hour(parts: Mapping[str, str | None]) -> int:
    hour = int(parts["hour"] or 0)
    half = (parts["pm"] or "").lower()[:1] or {"上午": "a", "下午": "p"}.get(parts["half"] or "", "")
    if half and not 1 <= hour <= 12:
        raise Unreadable("bad_date")
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    found = re.fullmatch(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?", text.strip().upper())
    if found is None:
        return UTC
    span = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    if span > timedelta(hours=14):
        raise Unreadable("bad_date")
    return timezone(-span if found[1] == "-" else span)


def _plausible(at: datetime, now: datetime) -> datetime:
    if at > now + timedelta(days=1):
        raise Unreadable("date_in_future")
    if at.year < 2000:
        raise Unreadable("date_too_old")
    return at
