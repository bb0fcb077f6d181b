"""What every carrier adapter must do, asked of each kind in the registry: a new one is tested too."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest
import responses
from requests import PreparedRequest

from backend import http
from backend.errors import BadInput, Denied, Invalid, NotFound, RateLimited, SourceError, Transient
from backend.sources import registry
from backend.sources.carriers import (
    aftership,
    canadapost,
    dhl,
    easypost,
    fedex,
    oauth,
    royalmail,
    seventeentrack,
    ups,
    usps,
)
from backend.sources.ports import BatchTracker, Kind, ProofSource, Tracker

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "carriers"
BASE = "https://carrier.test"
NOW = datetime(2026, 11, 13, 23, tzinfo=UTC)
SECRET = "s3cr3t-that-must-not-leak"
CARRIERS = [kind for kind in registry.OURS if kind.group == "carrier"]

GOOD = {
    "ups": ("delivered_with_signature.json", "1Z5R89390357567127"),
    "usps": ("delivered_signed.json", "9400111206206406260787"),
    "fedex": ("delivered_signed.json", "477179081230"),
    "dhl": ("delivered_with_pod.json", "JD014600006281230704"),
    "royalmail": ("delivered_signed.json", "FQ087430672GB"),
    "canadapost": ("delivered_signed.xml", "7035114477138472"),
    "17track": ("two_providers_delivered.json", "YT2229521272164446"),
    "easypost": ("delivered_signed.json", "EZ4000000004"),
    "aftership": ("delivered_signed.json", "477179081230"),
}
MISS = {
    "ups": (404, "not_found.json"),
    "usps": (400, "not_yet.json"),
    "fedex": (200, "not_found.json"),
    "dhl": (404, "not_found.json"),
    "royalmail": (404, "not_recognised.json"),
    "canadapost": (404, "no_history.xml"),
    "17track": (200, "registered.json"),
    "easypost": (404, "not_found.json"),
    "aftership": (404, "not_found.json"),
}
TOKEN = {"access_token": "token-that-must-not-leak", "expires_in": "14399"}

Answer = tuple[int, dict[str, str], str | bytes]


@pytest.fixture(autouse=True)
def fresh_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    oauth.SHARED._tokens.clear()


@pytest.fixture
def wire() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


def _answers(
    wire: responses.RequestsMock, answer: Callable[[PreparedRequest], Answer], *, token: Answer | None = None
) -> None:
    def reply(request: PreparedRequest) -> Answer:
        if "/oauth" in (request.url or ""):
            return token or (200, {}, json.dumps(TOKEN))
        return answer(request)

    for method in (responses.GET, responses.POST):
        wire.add_callback(method, re.compile(re.escape(BASE)), callback=reply)


def _always(status: int, body: str | bytes) -> Callable[[PreparedRequest], Answer]:
    return lambda _request: (status, {}, body)


def _adapter(kind: Kind) -> Any:
    credentials = {field.name: SECRET if field.secret else f"id-{kind.id}" for field in kind.fields}
    credentials.pop("service", None)
    return registry.build(kind.id, credentials, clock=lambda: NOW, base_url=BASE)


def _fixture(kind: Kind, name: str) -> bytes:
    return (FIXTURES / kind.id / name).read_bytes()


each_kind = pytest.mark.parametrize("kind", CARRIERS, ids=lambda kind: kind.id)


@each_kind
def test_it_has_the_shape_of_its_port(kind: Kind) -> None:
    adapter = _adapter(kind)
    assert isinstance(adapter, Tracker)
    assert adapter.carrier == kind.id
    assert isinstance(adapter, BatchTracker) == (kind.batch > 1)
    if isinstance(adapter, BatchTracker):
        assert adapter.batch_size == kind.batch
    assert kind.base_url.startswith("https://")
    assert kind.sandbox_url is None or kind.sandbox_url.startswith("https://")


@each_kind
def test_its_call_gives_what_its_parser_gives(kind: Kind, wire: responses.RequestsMock) -> None:
    name, number = GOOD[kind.id]
    _answers(wire, _always(200, _fixture(kind, name)))
    expected = json.loads(_fixture(kind, "expected.json"))[name]
    found = _adapter(kind).track(number)
    assert found.milestone.value == expected["milestone"] == "delivered"
    assert found.delivered_at.isoformat() == expected["delivered_at"]
    assert found.number == number
    assert found.fetched_at == NOW


@each_kind
def test_a_miss_is_not_found(kind: Kind, wire: responses.RequestsMock) -> None:
    status, name = MISS[kind.id]
    _answers(wire, _always(status, _fixture(kind, name)))
    with pytest.raises(NotFound) as caught:
        _adapter(kind).track(GOOD[kind.id][1])
    assert caught.value.code == ("no_data_yet" if kind.id in ("usps", "17track") else "not_found")


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
        _adapter(kind).track(GOOD[kind.id][1])
    assert caught.value.source == kind.id
    said = f"{caught.value!r} {caught.value.params}"
    assert GOOD[kind.id][1] not in said
    for secret in (SECRET, TOKEN["access_token"]):
        assert secret not in said + caplog.text


@each_kind
def test_a_good_status_with_nonsense_in_it_is_no_parcel(kind: Kind, wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, "<html>maintenance"))
    with pytest.raises((Transient, Invalid)):
        _adapter(kind).track(GOOD[kind.id][1])


@each_kind
def test_a_wrong_key_is_seen_before_it_is_saved(kind: Kind, wire: responses.RequestsMock) -> None:
    _answers(wire, _always(401, "{}"), token=(401, {}, '{"error": "invalid_client"}'))
    with pytest.raises(Denied):
        _adapter(kind).check()


@each_kind
def test_a_right_key_passes_the_check(kind: Kind, wire: responses.RequestsMock) -> None:
    body = '{"code": 0, "data": {}}' if kind.id == "17track" else "{}"
    _answers(wire, _always(200, body))
    _adapter(kind).check()
    assert wire.calls


@each_kind
def test_every_call_has_a_time_limit(
    kind: Kind, wire: responses.RequestsMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, number = GOOD[kind.id]
    _answers(wire, _always(200, _fixture(kind, name)))
    _adapter(kind).track(number)
    assert {call.request.req_kwargs["timeout"] for call in wire.calls} == {http.TIMEOUT}  # type: ignore[attr-defined]


@each_kind
def test_a_missing_credential_is_named(kind: Kind) -> None:
    with pytest.raises(BadInput) as caught:
        registry.build(kind.id, {}, clock=lambda: NOW)
    assert caught.value.params == {"kind": kind.id, "field": ANY}


# --- what single carriers ask for -----------------------------------------------------------------------


def test_ups_asks_for_proofs_with_its_own_transaction_id(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(ups.KIND, GOOD["ups"][0])))
    adapter = _adapter(ups.KIND)
    adapter.track("1Z5R89390357567127")
    adapter.track("1Z5R89390357567127")
    token, first, second = (call.request for call in wire.calls)
    assert token.url == f"{BASE}/security/v1/oauth/token"
    assert token.headers["Authorization"].startswith("Basic ")
    assert first.url == (
        f"{BASE}/api/track/v1/details/1Z5R89390357567127"
        "?locale=en_US&returnSignature=true&returnMilestones=true&returnPOD=true"
    )
    assert first.headers["transactionSrc"] == "fbm-guard"
    assert first.headers["transId"] != second.headers["transId"]


def test_an_expired_token_is_renewed_once(wire: responses.RequestsMock) -> None:
    tokens = iter(["old", "new"])
    good = _fixture(usps.KIND, GOOD["usps"][0])

    def reply(request: PreparedRequest) -> Answer:
        if "/oauth" in (request.url or ""):
            return 200, {}, json.dumps({"access_token": next(tokens), "expires_in": 28_799})
        stale = request.headers["Authorization"] == "Bearer old"
        return (401, {}, "{}") if stale else (200, {}, good)

    for method in (responses.GET, responses.POST):
        wire.add_callback(method, re.compile(re.escape(BASE)), callback=reply)
    assert _adapter(usps.KIND).track("9400111206206406260787").milestone.value == "delivered"
    assert len(wire.calls) == 4


def test_a_token_serves_later_adapters_of_the_same_credential_only(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(200, _fixture(fedex.KIND, GOOD["fedex"][0])))
    for secret in ("one", "one", "rotated"):
        registry.build(
            "fedex", {"client_id": "a", "client_secret": secret}, clock=lambda: NOW, base_url=BASE
        ).track("477179081230")
    logins = [call for call in wire.calls if "/oauth" in (call.request.url or "")]
    assert len(logins) == 2


def test_fedex_asks_for_thirty_at_once_and_keeps_errors_apart(wire: responses.RequestsMock) -> None:
    good = json.loads(_fixture(fedex.KIND, "delivered_signed.json"))
    good["output"]["completeTrackResults"].append(
        {"trackingNumber": "999", "trackResults": [{"error": {"code": "TRACKING.TRACKINGNUMBER.NOTFOUND"}}]}
    )
    _answers(wire, _always(200, json.dumps(good)))
    found = _adapter(fedex.KIND).track_many(["477179081230", "999"])
    assert found["477179081230"].milestone.value == "delivered"
    assert isinstance(found["999"], NotFound)
    assert len(json.loads(wire.calls[-1].request.body or b"")["trackingInfo"]) == 2


def test_17track_says_which_numbers_it_does_not_follow_and_follows_them_when_told(
    wire: responses.RequestsMock,
) -> None:
    refused = _fixture(seventeentrack.KIND, "not_registered.json")
    taken = json.dumps(
        {
            "code": 0,
            "data": {
                "accepted": [],
                "rejected": [
                    {"number": "YT1", "error": {"code": -18019901, "message": "registered already"}},
                    {"number": "YT2", "error": {"code": -18019903, "message": "no carrier"}},
                    {"number": "YT3", "error": {"code": -18019908, "message": "no quota"}},
                ],
            },
        }
    )
    _answers(wire, lambda r: (200, {}, refused if "gettrackinfo" in (r.url or "") else taken))
    adapter = _adapter(seventeentrack.KIND)
    with pytest.raises(NotFound) as caught:
        adapter.track("YT2229521272164446")
    assert caught.value.code == "not_followed"
    told = {number: type(error) for number, error in adapter.register(["YT1", "YT2", "YT3"]).items()}
    assert told == {"YT2": NotFound, "YT3": RateLimited}
    assert [(call.request.url or "").rsplit("/", 1)[1] for call in wire.calls] == ["gettrackinfo", "register"]
    assert wire.calls[0].request.headers["17token"] == SECRET


@pytest.mark.parametrize(
    ("kind", "name", "proof", "wanted"),
    [
        (
            fedex.KIND,
            "delivered_signed.json",
            '{"output": {"documents": ["JVBERi0xLjQKJcOkw7zDtsOf"]}}',
            "document_url",
        ),
        (royalmail.KIND, "delivered_signed.json", "signature_picture.json", "signature_image"),
        (
            canadapost.KIND,
            "delivered_signed.xml",
            "<c><filename>x.pdf</filename><image>JVBERi0xLjQKJcOkw7zDtsOf</image></c>",
            "document_url",
        ),
    ],
    ids=["fedex", "royalmail", "canadapost"],
)
def test_a_proof_is_fetched_with_its_hash(
    kind: Kind, name: str, proof: str, wanted: str, wire: responses.RequestsMock
) -> None:
    body = _fixture(kind, proof) if proof.endswith(".json") else proof.encode()
    asked_for_proof = re.compile("trackingdocuments|signature|certificate")
    _answers(wire, lambda r: (200, {}, body if asked_for_proof.search(r.url or "") else _fixture(kind, name)))
    adapter = _adapter(kind)
    assert isinstance(adapter, ProofSource)
    found = adapter.proof(adapter.track(GOOD[kind.id][1]))
    assert found.kind.value == wanted
    assert found.content
    assert len(found.sha256 or "") == 64


def test_dhl_fetches_proofs_from_its_own_hosts_without_the_key(wire: responses.RequestsMock) -> None:
    name, number = GOOD["dhl"]
    _answers(wire, _always(200, _fixture(dhl.KIND, name)))
    wire.add(responses.GET, re.compile(r"https://webpod\.dhl\.com/"), body=b"%PDF-1.4 signed")
    adapter = _adapter(dhl.KIND)
    shipment = adapter.track(number)
    found = adapter.proof(shipment)
    assert (found.kind, found.content) == ("document_url", b"%PDF-1.4 signed")
    assert "DHL-API-Key" not in wire.calls[-1].request.headers
    body = _fixture(dhl.KIND, name).replace(b"webpod.dhl.com", b"dhl.com.evil.example")
    wire.reset()
    _answers(wire, _always(200, body))
    elsewhere = adapter.track(number)
    assert adapter.proof(elsewhere).content is None


@pytest.mark.parametrize(
    ("signature", "kind", "content"),
    [
        ((200, b"\x89PNG a signature"), "signature_image", b"\x89PNG a signature"),
        ((200, b"<html>Please log in</html>"), "document_url", b"<html>Please log in</html>"),
        ((404, b""), "document_url", b"%PDF-1.4 a letter"),
    ],
    ids=["a picture", "a page instead", "gone"],
)
def test_dhls_signature_goes_before_its_letter_and_is_what_it_really_is(
    signature: tuple[int, bytes], kind: str, content: bytes, wire: responses.RequestsMock
) -> None:
    name, number = GOOD["dhl"]
    body = _fixture(dhl.KIND, name).replace(b'"string"', b'"https://webpod.dhl.com/signature?id=1"')
    _answers(wire, _always(200, body))
    wire.add(responses.GET, re.compile(r".*dhl\.com/signature"), status=signature[0], body=signature[1])
    wire.add(responses.GET, re.compile(r".*dhl\.com/webPOD"), body=b"%PDF-1.4 a letter")
    shipment = _adapter(dhl.KIND).track(number)
    assert shipment.pod.kind == "document_url", "an address is no signature yet"
    found = _adapter(dhl.KIND).proof(shipment)
    assert (found.kind, found.content) == (kind, content)


def test_easypost_is_told_the_carrier_where_it_is_known(wire: responses.RequestsMock) -> None:
    _answers(wire, _always(201, _fixture(easypost.KIND, GOOD["easypost"][0])))
    _adapter(easypost.KIND).track("EZ4000000004", "usps")
    assert json.loads(wire.calls[0].request.body or b"") == {
        "tracker": {"tracking_code": "EZ4000000004", "carrier": "USPS"}
    }


def test_aftership_creates_what_it_does_not_follow(wire: responses.RequestsMock) -> None:
    created = _fixture(aftership.KIND, "pending.json")
    _answers(
        wire,
        lambda r: (
            (201, {}, created)
            if r.method == "POST"
            else (200, {}, '{"meta": {"code": 200}, "data": {"trackings": []}}')
        ),
    )
    assert _adapter(aftership.KIND).track("477179081230").milestone.value == "unknown"
    assert [call.request.method for call in wire.calls] == ["GET", "POST"]


@pytest.mark.parametrize(
    ("check", "signature", "key"),
    [
        (
            seventeentrack.signed_by_17track,
            "c7b4010fb231c913be86ee1721497f363316b93b2c8e6a89380ae5df8f94b916",
            "key",
        ),
        (
            easypost.signed_by_easypost,
            "hmac-sha256-hex=3fab093abb99d1159f54dc9307f18d2b40db966c06095a36d2e17a8decdc4025",
            "sécret",
        ),
        (aftership.signed_by_aftership, "uwplhvnJI3o4aAn1AaH4mpx0Z++ma7a6z9BoCDjL3N4=", "secret"),
    ],
)
def test_webhook_signatures_are_checked_over_the_raw_body(
    check: Callable[[bytes, str, str], bool], signature: str, key: str
) -> None:
    body = b'{"event":"TRACKING_UPDATED"}'
    assert check(body, signature, key)
    assert not check(body + b" ", signature, key)
    assert not check(body, signature, key + "x")
    assert not check(body, "ü", key)
    assert not check(body, "", key)
