"""Warehouse files and pushes: what is taken, what is refused and why."""

from __future__ import annotations

import csv
import io
import json
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.order import Money
from backend.errors import BadInput, Forbidden
from backend.sources.warehouses import columns
from backend.sources.warehouses.intake import MAX_BYTES, MAX_ROWS, parse_csv, parse_push, parse_push_body
from backend.sources.warehouses.signature import sign, verify

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CHINA = ZoneInfo("Asia/Shanghai")
ORDER = "112-4455667-1234567"
NUMBER = "YT2229521272164446"


def read(text: str, **stated: Any) -> Any:
    return parse_csv(text.encode(), now=NOW, **stated)


def one(text: str, **stated: Any) -> Any:
    intake = read(text, **stated)
    assert intake.problems == ()
    (row,) = intake.rows
    return row


def why(text: str, **stated: Any) -> list[tuple[int, str, bool]]:
    return [(problem.line, problem.code, problem.taken) for problem in read(text, **stated).problems]


CHINESE = (
    "订单号,物流商,运单号,跟踪号,发货时间,仓库,运费,币种,重量(kg)\n"
    f"{ORDER},云途物流,{NUMBER},9400111206206406260787,2026-11-18 09:30,深圳1仓,35.20,CNY,0.35\n"
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_chinese_file_is_read_in_any_encoding(encoding: str, separator: str, newline: str) -> None:
    data = CHINESE.replace(",", separator).replace("\n", newline).encode(encoding)
    intake = parse_csv(data, now=NOW, zone=CHINA)
    assert intake.problems == ()
    (parcel,) = intake.shipments
    assert parcel.order_id == ORDER
    assert parcel.carrier == "云途物流"
    assert (parcel.number, parcel.last_mile_number) == (NUMBER, "9400111206206406260787")
    assert parcel.shipped_at == datetime(2026, 11, 18, 1, 30, tzinfo=UTC)
    assert parcel.warehouse == "深圳1仓"
    assert parcel.label_cost == Money(Decimal("35.20"), "CNY")
    assert parcel.weight_grams == 350
    assert (parcel.source, parcel.fetched_at) == ("csv", NOW)


@pytest.mark.parametrize(
    "header",
    [
        "Order ID,Carrier,Tracking Number,Ship Date,Warehouse,Label Cost,Currency,Weight (g)",
        " order_id , CARRIER , Tracking No. , shipped-at , warehouse name, Shipping cost, CURRENCY, weight_g",
        "Amazon Order Id,Logistics company,TRACKING#NO,Date shipped,Ship from,Postage,currency,Weight【g】",
    ],
)
def test_header_names_may_vary(header: str) -> None:
    row = one(f"{header}\n{ORDER},UPS,1Z8F42A70300000015,2026-11-18T09:30:00-05:00,Reno,5.99,usd,350\n")
    assert (row.carrier, row.number, row.warehouse) == ("UPS", "1Z8F42A70300000015", "Reno")
    assert row.shipped_at == datetime(2026, 11, 18, 14, 30, tzinfo=UTC)
    assert (row.label_cost, row.weight_grams) == (Money(Decimal("5.99"), "USD"), 350)


def test_every_header_name_is_told_apart() -> None:
    names = [
        columns.plain(name)
        for lines in columns.ALIASES.values()
        for text in lines
        for name in text.split("|")
    ]
    assert len(names) == len(set(names))
    assert all(
        columns.columns_of([name])[0].name == column
        for column, lines in columns.ALIASES.items()
        for text in lines
        for name in text.split("|")
    )


def test_the_channels_order_number_goes_before_the_systems_own() -> None:
    assert one(f"订单号,平台单号,物流单号\n103340669924180992,{ORDER},{NUMBER}\n").order_id == ORDER
    assert one(f"Reference,Order,Tracking\nPO-7,{ORDER},{NUMBER}\n").order_id == ORDER


def test_a_header_may_stand_below_a_title() -> None:
    assert one(f"November export;;\n\nsep=;\nOrder;Tracking\n{ORDER};{NUMBER}\n").number == NUMBER


def test_a_parcel_on_several_lines_holds_all_their_items() -> None:
    head = "订单号,物流单号,SKU,数量\n"
    row = one(f"{head}{ORDER},{NUMBER},A-1,2\n{ORDER},{NUMBER},B-2,1\n{ORDER},{NUMBER},A-1,2\n")
    assert [(item.sku, item.quantity) for item in row.items] == [("A-1", 2), ("B-2", 1)]
    assert one(f"{head}{ORDER},{NUMBER},A-1,\n").items == ()
    assert one(f"{head}{ORDER},{NUMBER},A-1,0\n").items == ()
    two = read(f"{head}{ORDER},{NUMBER},A-1,1\n{ORDER},1Z8F42A70300000015,B-2,1\n").shipments
    assert [[item.sku for item in parcel.items] for parcel in two] == [["A-1"], ["B-2"]]


def test_a_bad_item_leaves_the_rest_of_its_row() -> None:
    text = f"Order,Tracking,SKU,Qty\n{ORDER},{NUMBER},A-1,two\n"
    assert why(text) == [(2, "bad_count", True)]
    assert read(text).shipments[0].items == ()


def test_a_push_lists_the_items_of_a_parcel_and_tells_a_problem_once() -> None:
    items = [{"sku": "A-1", "quantity": 2, "order_id": "x"}, {"msku": "B-2", "qty": "1"}, 7, {"sku": "C-3"}]
    row = {"order_id": ORDER, "tracking_number": NUMBER, "weight": "350", "items": items}
    intake = parse_push([row], now=NOW)
    (parcel,) = intake.shipments
    assert (parcel.order_id, [(item.sku, item.quantity) for item in parcel.items]) == (
        ORDER,
        [("A-1", 2), ("B-2", 1)],
    )
    assert [problem.code for problem in intake.problems] == ["no_unit"]
    bare = parse_push([{**row, "items": []}], now=NOW).shipments
    assert [one.items for one in bare] == [()]


def test_personal_columns_are_not_read() -> None:
    text = f"Order,Recipient,Phone,Address,Tracking\n{ORDER},Jane Example,555-0100,1 High St,{NUMBER}\n"
    assert "Jane" not in repr(read(text))
    assert "555" not in repr(read(text))


def test_bad_rows_are_told_with_line_and_reason_and_the_good_ones_taken() -> None:
    text = (
        "Order,Carrier,Tracking,Shipped at,Cost,Currency\n"
        f"{ORDER},UPS,1Z8F42A70300000015,2026-11-18,5.99,USD\n"
        ",UPS,1Z8F42A70300000023,2026-11-18,5.99,USD\n"
        "=HYPERLINK(1),UPS,1Z8F42A70300000023,2026-11-18,5.99,USD\n"
        f'"{ORDER}","a\ncarrier",9.40011E+21,2026-11-18,5.99,USD\n'
        f"{ORDER},UPS,<script>,2026-11-18,5.99,USD\n"
        f"{ORDER},UPS,1Z8F42A70300000023,yesterday,5.99,USD\n"
        f"{ORDER},UPS,1Z8F42A70300000023,2027-01-01,5.99,USD\n"
        f"{ORDER},UPS,1Z8F42A70300000023,1999-01-01,5.99,USD\n"
        f"{ORDER},UPS,1Z8F42A70300000023,2026-02-30,5.99,USD\n"
        f"{ORDER},UPS,1Z8F42A70300000023,2026-11-18,free,USD\n"
        f"{ORDER},UPS,1Z8F42A70300000023,2026-11-18,-1,USD\n"
        f"{ORDER},UPS,1Z8F42A70300000023,2026-11-18,5.99,dollars\n"
        f"{ORDER},UPS,,,,\n"
        "\n"
        f"{ORDER},UPS,1Z8F42A70300000031,2026-11-18,5.99,USD\n"
    )
    intake = read(text)
    assert [row.number for row in intake.shipments] == ["1Z8F42A70300000015", "1Z8F42A70300000031"]
    assert [(problem.line, problem.code, problem.params["column"]) for problem in intake.problems] == [
        (3, "no_order_id", "order_id"),
        (4, "bad_order_id", "order_id"),
        (5, "scientific_number", "tracking_number"),
        (7, "bad_number", "tracking_number"),
        (8, "bad_date", "shipped_at"),
        (9, "date_in_future", "shipped_at"),
        (10, "date_too_old", "shipped_at"),
        (11, "bad_date", "shipped_at"),
        (12, "bad_amount", "label_cost"),
        (13, "negative", "label_cost"),
        (14, "bad_currency", "currency"),
        (15, "nothing_shipped", "tracking_number"),
    ]


def test_formulas_are_harmless_text() -> None:
    row = one(f'Order,Carrier,Tracking,Warehouse\n"=""{ORDER}""","=cmd|\' /C calc\'!A0",\'{NUMBER},@SUM(1)\n')
    assert (row.order_id, row.number) == (ORDER, NUMBER)
    assert row.carrier[0] not in "=+-@|%\t"
    assert row.warehouse == "SUM(1)"


def test_the_same_file_twice_and_a_line_for_each_item_are_the_same_parcels() -> None:
    text = f"Order,Tracking,SKU\n{ORDER},{NUMBER},A\n{ORDER},{NUMBER},B\n{ORDER},{NUMBER}2,B\n"
    assert [row.key for row in read(text).shipments] == [(ORDER, NUMBER), (ORDER, f"{NUMBER}2")]
    assert read(text) == read(text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-18T14:05:06Z", (18, 14, 5, 6)),
        ("2026-11-18 14:05:06.789", (18, 14, 5, 6)),
        ("2026-11-18T14:05:06+02:00", (18, 12, 5, 6)),
        ("2026/11/18 14:05", (18, 14, 5, 0)),
        ("2026/11/18", (18, 0, 0, 0)),
        ("20261118", (18, 0, 0, 0)),
        ("2026年11月18日 14:05", (18, 14, 5, 0)),
        ("2026年11月18日 下午2时5分", (18, 14, 5, 0)),
        ("18.11.2026 14:05", (18, 14, 5, 0)),
        ("11/18/2026 2:05 PM", (18, 14, 5, 0)),
        ("18/11/2026", (18, 0, 0, 0)),
        ("18 Nov 2026", (18, 0, 0, 0)),
        ("Nov 18, 2026 12:05 am", (18, 0, 5, 0)),
        ("November 18th, 2026", (18, 0, 0, 0)),
        ("2026-11-18 14:05 UTC+8", (18, 6, 5, 0)),
        ("1795010706", (18, 14, 5, 6)),
        ("1795010706000", (18, 14, 5, 6)),
    ],
)
def test_dates_in_their_usual_forms(written: str, meant: tuple[int, int, int, int]) -> None:
    row = one(f'Order,Shipped at\n{ORDER},"{written}"\n')
    assert row.shipped_at == datetime(2026, 11, *meant, tzinfo=UTC)


def test_a_time_without_a_zone_is_in_the_stated_one() -> None:
    text = f"Order,Shipped at\n{ORDER},2026-11-18 00:30\n"
    assert one(text, zone=CHINA).shipped_at == datetime(2026, 11, 17, 16, 30, tzinfo=UTC)


def test_which_is_the_month_is_told_by_the_file_or_not_guessed() -> None:
    rows = "Order,Tracking,Shipped at\nA-1,11112222,03/04/2026\nA-2,11113333,{}\n"
    assert [row.shipped_at.month for row in read(rows.format("25/04/2026")).shipments] == [4, 4]
    assert [row.shipped_at.month for row in read(rows.format("04/25/2026")).shipments] == [3, 4]
    assert why(rows.format("05/05/2026")) == [(2, "ambiguous_date", False)]


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1 234,5", "1234.5"),
        ("1'234.50", "1234.50"),
        ("12,5", "12.5"),
        ("1,234", "1234"),
        ("0,350", "0.350"),
        ("1.234.567", "1234567"),
        ("35", "35"),
        ("35.2", "35.2"),
    ],
)
def test_numbers_in_their_usual_forms(written: str, amount: str) -> None:
    row = one(f'Order;Tracking;Cost\n{ORDER};{NUMBER};"{written}"\n', currency="USD")
    assert row.label_cost == Money(Decimal(amount), "USD")


@pytest.mark.parametrize(
    ("written", "currency"),
    [
        ("€5.20", "EUR"),
        ("5.20 £", "GBP"),
        ("US$5.20", "USD"),
        ("5.20 cad", "CAD"),
        ("5.20元", "CNY"),
        ("¥5.20", "CNY"),
        ("$5.20", "CNY"),
    ],
)
def test_a_cells_own_currency_goes_before_the_stated_one(written: str, currency: str) -> None:
    row = one(f"Order,Tracking,Cost\n{ORDER},{NUMBER},{written}\n", currency="CNY")
    assert row.label_cost == Money(Decimal("5.20"), currency)


def test_a_currency_may_stand_in_the_header() -> None:
    row = one(f"Order,Tracking,Freight (EUR)\n{ORDER},{NUMBER},5.2\n", currency="USD")
    assert row.label_cost == Money(Decimal("5.2"), "EUR")


def test_a_cost_without_currency_and_a_weight_without_unit_are_left_out_and_said() -> None:
    text = f"Order,Tracking,Cost,Weight\n{ORDER},{NUMBER},$5.20,350\n"
    (row,) = read(text).shipments
    assert (row.label_cost, row.weight_grams) == (None, None)
    assert why(text) == [(2, "no_currency", True), (2, "no_unit", True)]


@pytest.mark.parametrize(
    ("written", "wanted"), [("0.35 kg", 350), ("12oz", 340), ("1,5 lb", 680), ("350克", 350)]
)
def test_a_weight_brings_its_own_unit(written: str, wanted: int) -> None:
    assert one(f'Order,Tracking,Weight (g)\n{ORDER},{NUMBER},"{written}"\n').weight_grams == wanted


def test_stock_rows() -> None:
    intake = read('SKU,库存,库存时间\nSHELF-OAK,"1,200",2026-11-20 08:00\nHOOK,0,\n,5,\nLAMP,half,\n')
    assert [(row.sku, row.on_hand, row.as_of) for row in intake.stock] == [
        ("SHELF-OAK", 1200, datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("HOOK", 0, NOW),
    ]
    assert [(problem.line, problem.code) for problem in intake.problems] == [(4, "no_sku"), (5, "bad_count")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "no_columns"),
        (b"a,b,c\n1,2,3\n", "no_columns"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff", "unreadable_file"),
        (b"\xff\xfe\x00\xd8\x00", "unreadable_file"),
        (b"Order\n" + b"x" * MAX_BYTES, "file_too_large"),
        (b"Order,Tracking\n" + b"A-1,11112222\n" * (MAX_ROWS + 1), "too_many_rows"),
        (b"Order,Tracking\n" + b"A" * 140_000, "unreadable_file"),
    ],
    ids=["empty", "foreign", "picture", "cut", "large", "long", "wide"],
)
def test_a_file_that_cannot_be_used_is_refused_as_a_whole(data: bytes, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_csv(data, now=NOW)
    assert caught.value.code == code


# --- the same as a push ---------------------------------------------------------------------------------

PUSH = {
    "shipments": [
        {
            "order_id": ORDER,
            "carrier": "YunExpress",
            "tracking_number": NUMBER,
            "last_mile_number": "9400111206206406260787",
            "shipped_at": "2026-11-18T09:30:00+08:00",
            "warehouse": "Shenzhen 1",
            "label_cost": 35.2,
            "currency": "CNY",
            "weight_g": 350,
        },
        {"订单号": ORDER, "运单号": "YT2229521272164447", "币种": "人民币", "运费": "12"},
        {"order_id": ORDER, "tracking_number": 9.4e21},
        "row",
    ],
    "stock": [{"sku": "SHELF-OAK", "on_hand": 12}],
}


def test_a_push_is_read_as_a_file_is() -> None:
    intake = parse_push_body(json.dumps(PUSH).encode(), now=NOW)
    first, second = intake.shipments
    assert first.label_cost == Money(Decimal("35.2"), "CNY")
    assert first.shipped_at == datetime(2026, 11, 18, 1, 30, tzinfo=UTC)
    assert (first.last_mile_number, first.weight_grams, first.source) == (
        "9400111206206406260787",
        350,
        "push",
    )
    assert second.label_cost == Money(Decimal("12"), "CNY")
    assert [(row.sku, row.on_hand) for row in intake.stock] == [("SHELF-OAK", 12)]
    assert [(problem.line, problem.code) for problem in intake.problems] == [
        (3, "scientific_number"),
        (4, "no_row"),
    ]
    assert parse_push(PUSH["shipments"], now=NOW).shipments == intake.shipments


@pytest.mark.parametrize("body", [b"{", b"1", b"{}", b'{"shipments": {}}', b'"x"', b"null", b"[" * 100_000])
def test_a_push_of_another_shape_is_refused(body: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        parse_push_body(body, now=NOW)
    assert caught.value.code == "bad_push"


def test_a_push_has_the_caps_of_a_file() -> None:
    with pytest.raises(BadInput):
        parse_push([{}] * (MAX_ROWS + 1), now=NOW)
    with pytest.raises(BadInput):
        parse_push_body(b" " * (MAX_BYTES + 1), now=NOW)


@pytest.mark.parametrize("timestamp", ["2026-11-20T11:55:00Z", "2026-11-20T11:55:00", "1795175700"])
def test_a_signed_push_is_accepted(timestamp: str) -> None:
    body = b'{"shipments": []}'
    good = sign("new", timestamp, body)
    verify(["old", "new"], timestamp=timestamp, body=body, signature=f" {good}\n", now=NOW)
    for secrets, other, signature in (
        (["old"], body, good),
        ([], body, good),
        ([""], body, sign("", timestamp, body)),
        (["new"], body + b" ", good),
        (["new"], body, ""),
        (["new"], body, "ü"),
    ):
        with pytest.raises(Forbidden) as caught:
            verify(secrets, timestamp=timestamp, body=other, signature=signature, now=NOW)
        assert caught.value.code == "forged_signature"


@pytest.mark.parametrize("timestamp", ["2026-11-20T11:40:00Z", "2026-11-20T12:20:00Z", "9" * 30, "noon", ""])
def test_an_old_or_timeless_signature_is_stale(timestamp: str) -> None:
    with pytest.raises(Forbidden) as caught:
        verify(["s"], timestamp=timestamp, body=b"", signature=sign("s", timestamp, b""), now=NOW)
    assert caught.value.code == "stale_signature"


def test_a_full_file_of_long_cells_is_read_in_a_moment() -> None:
    evil = ("1" + " " * 60 + "x1", "1,1" * 80, "Nov" + "," * 150 + "1", "9" * 500)
    rows = "".join(
        f'A-{place},"{evil[place % 4]}","{evil[place % 4]}","{evil[place % 4]}"\n' for place in range(2_000)
    )
    began = time.monotonic()
    intake = parse_csv(f"Order,Tracking,Shipped at,Cost\n{rows}".encode(), now=NOW)
    assert time.monotonic() - began < 5
    assert (len(intake.rows), len(intake.problems)) == (0, 2_000)


# --- nothing breaks it ----------------------------------------------------------------------------------


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with suppress(BadInput):
        intake = parse_csv(b"Order,Tracking,Shipped at,Cost,Weight,SKU,Stock\n" + data, now=NOW)
        assert all(problem.line > 1 for problem in intake.problems)


CELLS = st.text(max_size=40) | st.sampled_from(
    ["=1+1", ORDER, "1e5", "03/04/2026", "24:00", "2026-11-18 25:61"]
)


HEADER = ["order_id", "carrier", "number", "shipped at", "warehouse", "cost", "weight", "sku", "stock"]


@given(st.lists(st.tuples(*[CELLS] * 9), max_size=5))
def test_each_row_is_taken_or_told(rows: list[tuple[str, ...]]) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADER)
    writer.writerows([(f"A-{place}", *row[1:]) for place, row in enumerate(rows)])
    intake = parse_csv(out.getvalue().encode("utf-8", "replace"), now=NOW)
    refused = [problem for problem in intake.problems if not problem.taken]
    assert len(intake.shipments) + len(refused) == len(rows)
    assert all(problem.params for problem in intake.problems)
    for parcel in intake.shipments:
        assert parcel.number or parcel.shipped_at
        for text in (parcel.carrier, parcel.warehouse):
            assert text is None or text[0] not in "=+-@"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
        max_leaves=20,
    )
)
def test_no_json_breaks_the_push(payload: Any) -> None:
    with suppress(BadInput):
        intake = parse_push(payload, now=NOW)
        assert len(intake.rows) <= 2 * len(str(payload))


@given(st.integers(0, 10**9), st.sampled_from(["{:,}.{:02}", "{}.{:02}"]), st.integers(0, 99))
def test_what_was_written_is_what_is_read(whole: int, form: str, cents: int) -> None:
    text = f'Order;Tracking;Cost\n{ORDER};{NUMBER};"{form.format(whole, cents)}"\n'
    assert one(text, currency="USD").label_cost == Money(Decimal(f"{whole}.{cents:02}"), "USD")


@given(
    st.integers(0, 8_000 * 24 * 60),
    st.sampled_from(["%Y-%m-%d %H:%M", "%d %b %Y %I:%M %p", "%Y年%m月%d日 %H:%M"]),
)
def test_a_written_time_is_read_back(minutes: int, form: str) -> None:
    at = NOW - timedelta(minutes=minutes)
    assert one(f"Order;Shipped at\n{ORDER};{at.strftime(form)}\n").shipped_at == at
