"""What a warehouse sends us: a CSV file, or the same rows pushed as JSON. Pure; nothing is stored here.

One small schema: order id, carrier, number, last-mile number, ship time, warehouse, label cost, currency,
weight, and SKU with quantity for what lies in the parcel; for the stock SKU, on hand, as of. Header names in
English and Chinese (columns.py). A bad row is reported with its line and reason, the good ones are taken.
Other columns, names and addresses among them, are never read, and no problem repeats a cell.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from itertools import islice
from typing import Any

from backend.domain.order import Money
from backend.domain.warehouse import Packed, StockLevel, WarehouseShipment
from backend.errors import BadInput
from backend.sources.warehouses import columns, values
from backend.sources.warehouses.columns import Column, columns_of
from backend.sources.warehouses.values import Unreadable

MAX_BYTES = 5 * 1024 * 1024
MAX_ROWS = 20_000
MOST_ITEMS = 100
"""SKUs of one parcel that are kept."""
CSV_SOURCE = "csv"
PUSH_SOURCE = "push"

_SEPARATORS = (",", ";", "\t", "|")
_HEADER_WITHIN = 10
"""A header may stand below a title; this many lines are looked at."""
_LONGEST_HEADER = 10_000

_Read = tuple[int, Mapping[str, str] | None, Mapping[str, str]]
"""A row's line, its cells by column (None: no row at all), and the units that its headers name."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row was refused, or taken without one value (``taken``).

    ``line`` is the line of the file (1 first), for a push the place of the row. ``code`` is a translation key
    below ``intake.``; ``params`` name the column, never a cell's content.
    """

    line: int
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Intake:
    """The rows that can be used and what is wrong with the others.

    The same file gives the same keys again (``WarehouseShipment.key``, a stock row's SKU), so that taking it
    twice changes nothing. A parcel that stands on several lines, one for each item, is one row.
    """

    rows: tuple[WarehouseShipment | StockLevel, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def shipments(self) -> tuple[WarehouseShipment, ...]:
        """The parcels among the rows."""
        return tuple(row for row in self.rows if isinstance(row, WarehouseShipment))

    @property
    def stock(self) -> tuple[StockLevel, ...]:
        """The stock levels among the rows."""
        return tuple(row for row in self.rows if isinstance(row, StockLevel))


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds for all rows of one delivery."""

    source: str
    now: datetime
    zone: tzinfo
    currency: str | None
    days_first: bool | None


def parse_csv(data: bytes, *, now: datetime, zone: tzinfo = UTC, currency: str | None = None) -> Intake:
    """The rows of a CSV file in UTF-8, UTF-16 or GBK, parted by comma, semicolon, tab or bar.

    ``zone`` is the zone of times without one and ``currency`` that of costs without one; both are what the
    admin stated for this warehouse. ``now`` is aware; it becomes ``fetched_at``, and the time of stock rows
    without one.

    Raises BadInput for the file as a whole: ``file_too_large``, ``too_many_rows``, ``unreadable_file``,
    ``no_columns`` (neither order id nor SKU with stock among the headers).
    """
    if len(data) > MAX_BYTES:
        raise BadInput("the file is too large", code="file_too_large", megabytes=MAX_BYTES // 1024 // 1024)
    found, records = _table(data)
    texts = [
        values.cell(row[column.place])
        for column in found
        if column.name in (columns.SHIPPED_AT, columns.AS_OF)
        for _, row in records
        if column.place < len(row)
    ]
    frame = _Frame(CSV_SOURCE, now, zone, currency, values.day_first(texts))
    hints = _hints(found)
    return _collected(((line, _cells(row, found), hints) for line, row in records), frame)


def parse_push(
    payload: Any,
    *,
    now: datetime,
    zone: tzinfo = UTC,
    currency: str | None = None,
) -> Intake:
    """The rows of a JSON push: a list of objects, ``{"shipments": […], "stock": […]}`` or ``{"rows": […]}``.

    Keys are our column names or any header name that a file may have; values are text or numbers. What lies
    in a parcel is one row for each SKU, as in a file, or a list of objects under ``items``. ``zone``,
    ``currency`` and ``now`` as for ``parse_csv``.

    Raises BadInput: ``bad_push`` for another shape, ``too_many_rows``.
    """
    parts: Iterable[Any] = (payload,)
    if isinstance(payload, dict):
        parts = (payload[name] for name in ("shipments", "stock", "rows") if name in payload)
    listed = list(parts)
    if not listed or not all(isinstance(part, list) for part in listed):
        raise BadInput("the push is no list of rows", code="bad_push")
    rows = [row for part in listed for row in part]
    if len(rows) > MAX_ROWS:
        raise BadInput("too many rows", code="too_many_rows", rows=MAX_ROWS)
    read: list[_Read] = []
    for line, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            read.append((line, None, {}))
            continue
        for part in _by_item(row):
            found = columns_of([str(name) for name in part])
            read.append((line, _cells([_scalar(value) for value in part.values()], found), _hints(found)))
    dates = (columns.SHIPPED_AT, columns.AS_OF)
    texts = [cells[name] for _, cells, _ in read if cells is not None for name in dates if name in cells]
    frame = _Frame(PUSH_SOURCE, now, zone, currency, values.day_first(texts))
    return _collected(read, frame)


def _by_item(row: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The row as a file would have it, once for each of its ``items``."""
    items = row.get("items")
    if not isinstance(items, list):
        return [row]
    told = [
        {
            column.name: list(item.values())[column.place]
            for column in columns_of([str(name) for name in item])
        }
        for item in items[:MOST_ITEMS]
        if isinstance(item, dict)
    ]
    wanted = (columns.SKU, columns.QUANTITY)
    return [{**row, **{name: item[name] for name in wanted if name in item}} for item in told] or [row]


def parse_push_body(body: bytes, *, now: datetime, zone: tzinfo = UTC, currency: str | None = None) -> Intake:
    """``parse_push`` over the raw body; raises BadInput also for ``file_too_large`` and bad JSON."""
    if len(body) > MAX_BYTES:
        raise BadInput("the push is too large", code="file_too_large", megabytes=MAX_BYTES // 1024 // 1024)
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadInput("the push is no JSON", code="bad_push") from error
    return parse_push(payload, now=now, zone=zone, currency=currency)


def _encodings(data: bytes) -> tuple[str, ...]:
    """What the file may be written in, likeliest first; GB 18030 is GBK's superset."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    if b"\0" in data[:200]:
        return ("utf-16-le", "utf-16-be", "utf-8-sig", "gb18030")
    return ("utf-8-sig", "gb18030", "utf-16-le", "utf-16-be")


def _table(data: bytes) -> tuple[tuple[Column, ...], list[tuple[int, list[str]]]]:
    """The columns we know, and each record below the header with its line, in the first fitting encoding."""
    readable = False
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        readable = True
        header = _header(text)
        if header is not None:
            return header.found, _below(text, header)
    if not readable:
        raise BadInput("the file is neither UTF-8 nor GBK nor UTF-16", code="unreadable_file")
    raise BadInput("no column for the order id, and none for SKU and stock", code="no_columns")


@dataclass(frozen=True, slots=True)
class _Header:
    line: int
    separator: str
    found: tuple[Column, ...]


def _header(text: str) -> _Header | None:
    best: _Header | None = None
    for line, title in enumerate(islice(io.StringIO(text, newline=""), _HEADER_WITHIN), start=1):
        for separator in _SEPARATORS:
            found = columns_of(next(csv.reader([title[:_LONGEST_HEADER]], delimiter=separator), []))
            if _usable(found) and (best is None or len(found) > len(best.found)):
                best = _Header(line, separator, found)
    return best


def _below(text: str, header: _Header) -> list[tuple[int, list[str]]]:
    records: list[tuple[int, list[str]]] = []
    for line, row in _records(text, header.separator):
        if line <= header.line or not any(cell.strip() for cell in row):
            continue
        if len(records) == MAX_ROWS:
            raise BadInput("too many rows", code="too_many_rows", rows=MAX_ROWS)
        records.append((line, row))
    return records


def _usable(found: Sequence[Column]) -> bool:
    names = {column.name for column in found}
    return columns.ORDER_ID in names or {columns.SKU, columns.ON_HAND} <= names


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    begins = 1
    try:
        for row in reader:
            yield begins, row
            begins = reader.line_num + 1
    except csv.Error as error:
        raise BadInput(f"line {begins} cannot be read as CSV", code="unreadable_file", line=begins) from error


def _cells(row: Sequence[str], found: Iterable[Column]) -> Mapping[str, str]:
    return {
        column.name: clean
        for column in found
        if column.place < len(row) and (clean := values.cell(row[column.place]))
    }


def _hints(found: Iterable[Column]) -> Mapping[str, str]:
    return {column.name: column.hint for column in found if column.hint is not None}


def _scalar(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, float):
        return format(value, "f").rstrip("0").rstrip(".") if abs(value) < 1e15 else str(value)
    return str(value) if isinstance(value, str) or abs(value) < 10**40 else ""


def _collected(rows: Iterable[_Read], frame: _Frame) -> Intake:
    taken: dict[tuple[str, ...], WarehouseShipment | StockLevel] = {}
    problems: list[Problem] = []
    for line, cells, hints in rows:
        if cells is None:
            problems.append(Problem(line, "no_row"))
            continue
        row = _Row(line, cells, frame, hints)
        try:
            made = row.made()
        except _Refused as refused:
            told = [refused.problem]
        else:
            told = row.remarks
            for one in made:
                taken[_key(one)] = _joined(taken.get(_key(one)), one)
        # A row with several items comes several times, with the same few problems each time.
        just_told = problems[-5:]
        problems += [one for one in told if one not in just_told]
    return Intake(tuple(taken.values()), tuple(problems))


def _key(row: WarehouseShipment | StockLevel) -> tuple[str, ...]:
    if isinstance(row, StockLevel):
        return ("stock", row.sku)
    return ("parcel", *row.key)


def _joined(
    before: WarehouseShipment | StockLevel | None, one: WarehouseShipment | StockLevel
) -> WarehouseShipment | StockLevel:
    """The later line of a parcel with what the earlier ones told of its items; a SKU that comes again is told
    anew."""
    if not isinstance(before, WarehouseShipment) or not isinstance(one, WarehouseShipment):
        return one
    items = {item.sku: item for item in (*before.items, *one.items)}
    return replace(one, items=tuple(items.values())[:MOST_ITEMS])


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class _Row:
    """One row on its way to a parcel, a stock level, or both."""

    def __init__(self, line: int, cells: Mapping[str, str], frame: _Frame, hints: Mapping[str, str]) -> None:
        self.remarks: list[Problem] = []
        self._line = line
        self._cells = cells
        self._frame = frame
        self._hints = hints

    def made(self) -> tuple[WarehouseShipment | StockLevel, ...]:
        made: list[WarehouseShipment | StockLevel] = []
        if columns.ORDER_ID in self._cells:
            made.append(self._shipment())
        if columns.ON_HAND in self._cells and columns.SKU in self._cells:
            made.append(self._stock())
        if not made and columns.ON_HAND in self._cells:
            raise self._refused("no_sku", columns.SKU)
        if not made:
            raise self._refused("no_order_id", columns.ORDER_ID)
        return tuple(made)

    def _shipment(self) -> WarehouseShipment:
        order_id = self._read(columns.ORDER_ID, values.order_id) or ""
        numbers = [
            self._read(name, values.tracking_number)
            for name in (columns.WAYBILL, columns.NUMBER, columns.LAST_MILE)
        ]
        given = list(dict.fromkeys(number for number in numbers if number))
        shipped_at = self._moment(columns.SHIPPED_AT)
        if not given and shipped_at is None:
            raise self._refused("nothing_shipped", columns.NUMBER)
        return WarehouseShipment(
            order_id=order_id,
            source=self._frame.source,
            fetched_at=self._frame.now,
            carrier=values.words(self._cells.get(columns.CARRIER, "")),
            number=given[0] if given else None,
            last_mile_number=given[-1] if len(given) > 1 else None,
            shipped_at=shipped_at,
            warehouse=values.words(self._cells.get(columns.WAREHOUSE, "")),
            label_cost=self._cost(),
            weight_grams=self._weight(),
            items=self._items(),
        )

    def _stock(self) -> StockLevel:
        on_hand = self._read(columns.ON_HAND, values.count)
        return StockLevel(
            sku=self._read(columns.SKU, values.sku) or "",
            on_hand=on_hand or 0,
            as_of=self._moment(columns.AS_OF) or self._frame.now,
            source=self._frame.source,
        )

    def _read(self, name: str, reading: Any) -> Any:
        raw = self._cells.get(name)
        if raw is None:
            return None
        try:
            return reading(raw)
        except Unreadable as error:
            raise self._refused(error.code, name) from error

    def _moment(self, name: str) -> datetime | None:
        frame = self._frame
        read: datetime | None = self._read(
            name,
            lambda raw: values.moment(raw, zone=frame.zone, now=frame.now, days_first=frame.days_first),
        )
        return read

    def _cost(self) -> Money | None:
        stated = self._read(columns.CURRENCY, values.currency) or self._hints.get(columns.LABEL_COST)
        stated = stated or self._frame.currency
        raw = self._cells.get(columns.LABEL_COST)
        if raw is None:
            return None
        try:
            return values.money(raw, stated)
        except Unreadable as error:
            if error.code != "no_currency":
                raise self._refused(error.code, columns.LABEL_COST) from error
        self._remark("no_currency", columns.LABEL_COST)
        return None

    def _weight(self) -> int | None:
        raw = self._cells.get(columns.WEIGHT)
        if raw is None:
            return None
        try:
            return values.grams(raw, self._hints.get(columns.WEIGHT))
        except Unreadable as error:
            self._remark(error.code, columns.WEIGHT)
            return None

    def _items(self) -> tuple[Packed, ...]:
        sku, quantity = self._cells.get(columns.SKU), self._cells.get(columns.QUANTITY)
        if sku is None or quantity is None:
            return ()
        column = columns.SKU
        try:
            known = values.sku(sku)
            column = columns.QUANTITY
            count = values.count(quantity)
        except Unreadable as error:
            self._remark(error.code, column)
            return ()
        return (Packed(known, count),) if count else ()

    def _remark(self, code: str, column: str) -> None:
        self.remarks.append(Problem(self._line, code, {"column": column}, taken=True))

    def _refused(self, code: str, column: str) -> _Refused:
        return _Refused(Problem(self._line, code, {"column": column}))
