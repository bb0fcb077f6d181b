"""What every warehouse adapter must do, asked of each kind in the registry: a new one is tested too."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest
import responses
from requests import PreparedRequest

from backend import http
from backend.domain.order import Money
from backend.errors import BadInput, Denied, Invalid, RateLimited, SourceError, Transient
from backend.sources import registry
from backend.sources.carriers import oauth
from backend.sources.ports import Kind, Warehouse
from backend.sources.warehouses import lingxing, shipstation, veeqo

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "warehouses"
BASE = "https://warehouse.test"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SECRET = "s3cr3t-that-must-not-leak"
APP_ID = "ak_0123456789abc"
TOKEN = "token-that-must-not-leak"
ORDER = "112-4455667-1234567"
KINDS = [kind for kind in registry.OURS if kind.group == "warehouse" and kind.base_url]
"""Those that are asked; one that sends us what it knows is tested at its doors."""

Answer = tuple[int, dict[str, str], str | bytes]


@pytest.fixture(autouse=True)
def fresh_tokens() -> None:
    oauth.SHARED._tokens.clear()


@pytest.fixture
def wire() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


def _answers(
    wire: responses.RequestsMock, answer: Callable[[PreparedRequest], Answer], *, token: str | None = None
) -> None:
    def reply(request: PreparedRequest) -> Answer:
        if "/oauth/" in (request.url or ""):
            given = {"code": "200", "data": {"access_token": TOKEN, "expires_in": 7199}}
            return 200, {}, token or json.dumps(given)
        return answer(request)

    for method in (responses.GET, responses.POST):
        wire.add_callback(method, re.compile(re.escape(BASE)), callback=reply)


def _always(status: int, body: str | bytes) -> Callable[[PreparedRequest], Answer]:
    return lambda _request: (status, {}, body)


def _adapter(kind: Kind, **more: str) -> Any:
    credentials = {
        field.name: SECRET if field.secret else f"id-{kind.id}" for field in kind.fields if field.required
    }
    if kind.id == "lingxing":
        credentials["app_id"] = APP_ID
    return registry.build(kind.id, {**credentials, **more}, clock=lambda: NOW, base_url=BASE)


def _fixture(kind: Kind, name: str = "sent.json") -> bytes:
    return (FIXTURES / kind.id / name).read_bytes()


each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)


def test_all_systems_are_there() -> None:
    assert {kind.id for kind in KINDS} == {"shipstation", "veeqo", "lingxing"}


@each_kind
def test_it_has_the_shape_of_its_port(kind: Kind) -> None:
    adapter = _adapter(kind)
    assert isinstance(adapter, Warehouse)
    assert adapter.source == kind.id
    assert kind.base_url.startswith("https://")


@each_kind
def test_its_call_gives_the_orders_parcels_and_nobody_elses(kind: Kind, wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(kind)))
    expected = json.loads((FIXTURES / "expected.json").read_text())[kind.id]
    found = _adapter(kind, **({"currency": "usd"} if kind.id == "veeqo" else {})).shipments_of(ORDER)
    assert [
        {
            "carrier": one.carrier,
            "number": one.number,
            "last_mile_number": one.last_mile_number,
            "shipped_at": one.shipped_at.isoformat() if one.shipped_at else None,
            "warehouse": one.warehouse,
            "label_cost": f"{one.label_cost.amount} {one.label_cost.currency}" if one.label_cost else None,
            "weight_grams": one.weight_grams,
            "items": [f"{item.quantity} {item.sku}" for item in one.items],
        }
        for one in found
    ] == expected
    assert {(one.order_id, one.source, one.fetched_at) for one in found} == {(ORDER, kind.id, NOW)}
    assert not re.search("Example|High St|555", repr(found))


@each_kind
def test_an_order_that_it_does_not_know_has_no_parcels(kind: Kind, wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(kind)))
    assert _adapter(kind).shipments_of("999-0000000-0000000") == ()


@each_kind
@pytest.mark.parametrize(
    ("status", "error"),
    [(401, Denied), (403, Denied), (429, RateLimited), (500, Transient), (503, Transient)],
)
def test_a_refusal_is_the_right_error_and_leaks_nothing(
    kind: Kind,
    status: int,
    error: type[SourceError],
    wire: responses.RequestsMock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    _answers(wire, _always(status, f"<html>{SECRET}</html>"))
    with pytest.raises(error) as caught:
        _adapter(kind).shipments_of(ORDER)
    assert caught.value.source == kind.id
    said = f"{caught.value!r} {caught.value.params}"
    assert ORDER not in said
    for secret in (SECRET, TOKEN):
        assert secret not in said + caplog.text


@each_kind
@pytest.mark.parametrize("body", ["<html>maintenance", "17", '{"message": "hello"}'])
def test_a_good_status_with_nonsense_in_it_is_no_answer(
    kind: Kind, body: str, wire: responses.RequestsMock
) -> None:
    _answers(wire, _always(200, body))
    with pytest.raises((Transient, Invalid)):
        _adapter(kind).shipments_of(ORDER)


@each_kind
def test_a_wrong_key_is_seen_before_it_is_saved(kind: Kind, wire: responses.RequestsMock) -> None:
    _answers(wire, _always(401, "{}"), token='{"code": "2001002", "msg": "app secret not correct"}')
    with pytest.raises(Denied):
        _adapter(kind).check()


@each_kind
def test_a_right_key_passes_the_check(kind: Kind, wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, '{"code": 0, "data": []}' if kind.id == "lingxing" else "[]"))
    _adapter(kind).check()
    assert wire.calls


@each_kind
def test_every_call_has_a_time_limit(kind: Kind, wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(kind)))
    _adapter(kind).shipments_of(ORDER)
    assert {call.request.req_kwargs["timeout"] for call in wire.calls} == {http.TIMEOUT}  # type: ignore[attr-defined]


@each_kind
def test_a_missing_credential_is_named(kind: Kind) -> None:
    with pytest.raises(BadInput) as caught:
        registry.build(kind.id, {}, clock=lambda: NOW)
    assert caught.value.params == {"kind": kind.id, "field": ANY}


# --- what single systems ask for ------------------------------------------------------------------------


def test_shipstation_asks_both_lists_with_its_key(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(shipstation.KIND)))
    _adapter(shipstation.KIND).shipments_of(ORDER)
    urls = [call.request.url for call in wire.calls]
    assert urls[0] == f"{BASE}/shipments?orderNumber={ORDER}&pageSize=100&includeShipmentItems=true"
    assert urls[1] == f"{BASE}/warehouses"
    assert urls[2] == f"{BASE}/fulfillments?orderNumber={ORDER}&pageSize=100"
    assert wire.calls[0].request.headers["Authorization"].startswith("Basic ")


def test_shipstation_names_no_warehouse_rather_than_no_parcel(wire: responses.RequestsMock) -> None:
    _answers(
        wire,
        lambda r: (500, {}, "") if "warehouses" in (r.url or "") else (200, {}, _fixture(shipstation.KIND)),
    )
    assert {one.warehouse for one in _adapter(shipstation.KIND).shipments_of(ORDER)} == {None}


def test_shipstations_quota_is_waited_for_a_minute(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(429, ""))
    with pytest.raises(RateLimited) as caught:
        _adapter(shipstation.KIND).check()
    assert caught.value.retry_after == 60


def test_a_shipstation_webhook_is_read_from_our_own_address(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(shipstation.KIND)))
    url = "https://ssapi6.shipstation.com/shipments?batchId=7&includeShipmentItems=False"
    adapter = _adapter(shipstation.KIND)
    notice = adapter.notice(json.dumps({"resource_url": url, "resource_type": "SHIP_NOTIFY"}).encode())
    found = adapter.read(notice)
    asked = f"{BASE}/shipments?batchId=7&includeShipmentItems=true&page=1&pageSize=500"
    assert wire.calls[0].request.url == asked
    assert {one.order_id for one in found} == {ORDER, f"{ORDER}-2"}


def test_all_pages_of_a_batch_are_read(wire: responses.RequestsMock) -> None:
    rows = json.loads(_fixture(shipstation.KIND))["shipments"]

    def page(request: PreparedRequest) -> Answer:
        part = rows[1:] if "page=2" in (request.url or "") else rows[:1]
        return 200, {}, json.dumps({"shipments": part, "pages": 2})

    _answers(wire, lambda r: page(r) if "/shipments" in (r.url or "") else (200, {}, "[]"))
    numbers = [one.number for one in _adapter(shipstation.KIND).read("shipments?batchId=7")]
    assert numbers == ["9400111206206406260787", "1Z8F42A70300000015", "1Z8F42A70300000049"]


@pytest.mark.parametrize(
    "url",
    [
        None,
        7,
        "",
        "http://ssapi.shipstation.com/shipments",
        "https://ssapi.shipstation.com.evil.example/shipments",
        "https://evil.example/shipments?x=ssapi.shipstation.com",
        "https://ssapi.shipstation.com@evil.example/shipments",
        "https://user@ssapi.shipstation.com/shipments",
        "https://ssapi.shipstation.com:8443/shipments",
        "https://ssapi.shipstation.com:x/shipments",
        "https://ssapi.shipstation.com/accounts/listtags",
        "https://[::1/shipments",
        "https://ssapi.shipstation.com/shipments?" + "a" * 2_000,
    ],
)
def test_a_webhook_that_points_elsewhere_is_refused(url: Any) -> None:
    with pytest.raises(BadInput) as caught:
        shipstation.notified({"resource_url": url})
    assert caught.value.code == "foreign_address"


def test_veeqo_sends_its_key_and_leaves_out_a_cost_without_currency(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(veeqo.KIND)))
    found = _adapter(veeqo.KIND).shipments_of(ORDER)
    assert [one.label_cost for one in found] == [None, Money(Decimal("5.52"), "USD")]
    assert wire.calls[0].request.headers["x-api-key"] == SECRET
    assert wire.calls[0].request.url == f"{BASE}/orders?query={ORDER}&page_size=25"


def test_veeqo_tells_what_can_be_sent(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(veeqo.KIND, "stock.json")))
    adapter = _adapter(veeqo.KIND)
    level = adapter.stock("shelf-oak")
    assert (level.sku, level.on_hand, level.as_of, level.source) == ("shelf-oak", 12, NOW, "veeqo")
    assert adapter.stock("GIFT-CARD") is None
    assert adapter.stock("SHELF") is None


def test_lingxing_tells_what_can_be_sent_from_all_warehouses(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(lingxing.KIND, "stock.json")))
    adapter = _adapter(lingxing.KIND)
    assert adapter.stock("SHELF-OAK").on_hand == 19
    assert adapter.stock("SHELF") is None


def test_lingxings_signature_is_as_its_guide_says() -> None:
    params = {
        "access_token": "4dcaa78e-b52d-4325-bc35-571021bb0787",
        "app_key": APP_ID,
        "timestamp": "1720429074",
        "platform_order_no_arr": ["112-4455667-1234567"],
        "page": 1,
        "empty": "",
    }
    # Made with openssl: md5 of the sorted text in upper case, aes-128-ecb under the AppId, base64.
    assert lingxing.sign(params, APP_ID) == "wgNnV1c5WnAkoIFd2pDBjyG4tvm/rpkgVbiSOz6NV3dIwVhSPzVcd0sPeLkAl3rO"
    assert lingxing.sign(dict(reversed(params.items())), APP_ID) == lingxing.sign(params, APP_ID)
    assert lingxing.sign({**params, "page": None}, APP_ID) != lingxing.sign(params, APP_ID)


@pytest.mark.parametrize(
    ("code", "error", "ours"),
    [
        (2001004, Denied, "missing_role"),
        ("2001006", Denied, "reconnect"),
        (2001007, Transient, "source_down"),
        (3001002, Denied, "ip_not_allowed"),
        (3001008, RateLimited, "rate_limited"),
        (102, Invalid, "invalid_request"),
    ],
)
def test_lingxings_refusals_come_with_a_good_status(
    code: int | str, error: type[SourceError], ours: str, wire: responses.RequestsMock
) -> None:
    _answers(wire, _always(200, json.dumps({"code": code, "message": SECRET, "data": None})))
    with pytest.raises(error) as caught:
        _adapter(lingxing.KIND).shipments_of(ORDER)
    assert caught.value.code == ours
    assert SECRET not in str(caught.value)


def test_an_old_lingxing_token_is_renewed_once(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, '{"code": 2001003, "message": "access token is missing or expire"}'))
    with pytest.raises(Denied):
        _adapter(lingxing.KIND).shipments_of(ORDER)
    paths = [(call.request.url or "").split("?")[0].rsplit("/", 1)[1] for call in wire.calls]
    assert paths == ["access-token", "wmsOrderList", "access-token", "wmsOrderList"]


@pytest.mark.parametrize(
    ("kind", "more", "code"),
    [
        (lingxing.KIND, {"app_id": "short"}, "bad_app_id"),
        (lingxing.KIND, {"time_zone": "Shenzhen"}, "unknown_time_zone"),
        (lingxing.KIND, {"time_zone": "../etc/passwd"}, "unknown_time_zone"),
        (shipstation.KIND, {"currency": "dollars"}, "bad_currency"),
        (veeqo.KIND, {"currency": "$"}, "bad_currency"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_when_it_is_typed(
    kind: Kind, more: dict[str, str], code: str
) -> None:
    with pytest.raises(BadInput) as caught:
        _adapter(kind, **more)
    assert caught.value.code == code
