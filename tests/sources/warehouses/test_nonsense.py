"""Answers with any one value replaced by another: the parsers give what they can, or one of our errors."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from backend.errors import SourceError
from backend.sources.shops import shopify
from backend.sources.warehouses import lingxing, shipstation, veeqo

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ORDER = "112-4455667-1234567"
OTHERS: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e300,
    "",
    "x",
    "9" * 400,
    "2026-99-99",
    [],
    [None],
    {},
    {"a": []},
    [[]],
    "\x00",
)
PARSERS: dict[str, Callable[[Any], Any]] = {
    "warehouses/shipstation/sent": lambda body: shipstation.parse(body, fetched_at=NOW, order_id=ORDER),
    "warehouses/veeqo/sent": lambda body: veeqo.parse(body, fetched_at=NOW, order_id=ORDER),
    "warehouses/veeqo/stock": lambda body: veeqo.parse_stock(body, fetched_at=NOW, sku="SHELF-OAK"),
    "warehouses/lingxing/sent": lambda body: lingxing.parse(body, fetched_at=NOW, order_id=ORDER, zone=UTC),
    "warehouses/lingxing/stock": lambda body: lingxing.parse_stock(body, fetched_at=NOW, sku="SHELF-OAK"),
    "shops/shopify/order": lambda body: shopify.parse(body, fetched_at=NOW, shop="demo.myshopify.com"),
}


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from _places(inner, (*path, key))


def _with(body: Any, path: tuple[Any, ...], other: Any) -> Any:
    if not path:
        return other
    body = deepcopy(body)
    inner = body
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = other
    return body


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_no_value_breaks_a_parser(name: str) -> None:
    body = json.loads((FIXTURES / f"{name}.json").read_text())
    assert PARSERS[name](body)
    read = 0
    for path in _places(body):
        for other in OTHERS:
            with suppress(SourceError):
                PARSERS[name](_with(body, path, other))
                read += 1
    assert read
