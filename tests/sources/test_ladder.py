"""The ladder that every adapter of the registry climbs: each failure is a helpful sentence and leaks nothing.

A new kind is on it by being registered; what single groups must do beyond this is in their own tests.
"""

from __future__ import annotations

import json
import logging
import re
import string
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
import requests
import responses
from requests import PreparedRequest

from backend import http
from backend.domain.warehouse import SENT_IN
from backend.errors import BadInput, GuardError, SourceError
from backend.sources import registry
from backend.sources.ports import Kind

TEXTS = {
    language: json.loads((Path(__file__).parents[2] / "translations" / f"{language}.json").read_text())
    for language in ("en", "zh-cn")
}
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
BASE = "https://source.test"
TOKEN = "token-that-must-not-leak"
PLAIN = {"region": "na", "shop": "demo.myshopify.com", "app_id": "ak_0123456789abc"}
"""Values of fields that are no secret and must have a form of their own."""
ASK: dict[str, tuple[str, str]] = {
    "carrier": ("track", "477179081230"),
    "warehouse": ("shipments_of", "112-4455667-1234567"),
    "order": ("order", "112-4455667-1234567"),
}
"""What the product asks of each group, and about what."""
TOKENS = re.compile(r"/oauth|/auth/o2/token|access[-_]token")

each_kind = pytest.mark.parametrize(
    # One is never asked: it sends us what it knows.
    "kind",
    [kind for kind in registry.OURS if kind.id != SENT_IN],
    ids=lambda kind: kind.id,
)

Answer = tuple[int, dict[str, str], str]


@pytest.fixture
def wire() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture
def secret() -> str:
    """A secret of this test's own, so that no token of another one serves it."""
    return f"s3cr3t-{uuid4().hex}"


def adapter_of(kind: Kind, secret: str) -> Any:
    credentials = {
        field.name: secret if field.secret else PLAIN.get(field.name, f"id-{kind.id}")
        for field in kind.fields
        if field.required or field.name == "access_token"
    }
    return registry.build(kind.id, credentials, clock=lambda: NOW, base_url=BASE)


def _answers(
    wire: responses.RequestsMock, answer: Answer | Exception, *, login: Answer | None = None
) -> None:
    given = {"access_token": TOKEN, "expires_in": 3600}
    good = (200, {}, json.dumps({**given, "code": "200", "data": given}))

    def reply(request: PreparedRequest) -> Answer:
        if TOKENS.search(urlsplit(request.url or "").path):
            return login or good
        if isinstance(answer, Exception):
            raise answer
        return answer

    for method in (responses.GET, responses.POST):
        wire.add_callback(method, re.compile("https://"), callback=reply)


def _asks(kind: Kind) -> Callable[[Any], Any]:
    method, about = ASK[kind.group]
    return lambda adapter: getattr(adapter, method)(about)


def _says(error: GuardError) -> str:
    """The sentence that an agent or admin reads, in both languages; every placeholder must have its value."""
    sentences = []
    for texts in TEXTS.values():
        text = texts["errors"][error.code]
        wanted = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        assert wanted <= set(error.params), f"{error.code} needs {wanted}"
        sentences.append(text.format(**error.params))
    return " ".join(sentences)


each_failure = pytest.mark.parametrize(
    ("answer", "codes"),
    [
        pytest.param((401, {}, "<html>{}</html>"), {"reconnect"}, id="wrong key"),
        pytest.param((403, {}, "<html>{}</html>"), {"missing_role"}, id="missing scope"),
        pytest.param((429, {"Retry-After": "60"}, "{}"), {"rate_limited"}, id="quota"),
        pytest.param((500, {}, "<html>{}</html>"), {"source_down"}, id="down"),
        pytest.param(requests.ConnectionError("{}"), {"source_down"}, id="unreachable"),
        pytest.param(requests.ReadTimeout("{}"), {"source_slow"}, id="slow"),
        pytest.param((200, {}, "<html>{}</html>"), {"source_down", "not_understood"}, id="nonsense"),
        pytest.param((200, {}, '"{}"'), {"source_down", "not_understood"}, id="other json"),
    ],
)


@each_kind
@each_failure
def test_a_failure_is_the_right_sentence_and_leaks_nothing(
    kind: Kind,
    answer: Answer | Exception,
    codes: set[str],
    secret: str,
    wire: responses.RequestsMock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    # The system repeats what it was sent, as careless ones do.
    told = (
        (answer[0], answer[1], answer[2].replace("{}", f"{secret} {TOKEN}"))
        if isinstance(answer, tuple)
        else type(answer)(f"{secret} {TOKEN}")
    )
    _answers(wire, told)
    with pytest.raises(SourceError) as caught:
        _asks(kind)(adapter_of(kind, secret))
    error = caught.value
    assert error.code in codes
    assert error.source == kind.id
    heard = f"{error!r} {error.params} {_says(error)} {caplog.text}"
    for private in (secret, TOKEN, ASK[kind.group][1]):
        assert private not in heard
    assert {call.request.req_kwargs["timeout"] for call in wire.calls} == {http.TIMEOUT}  # type: ignore[attr-defined]


each_wrong_key = pytest.mark.parametrize(
    ("status", "code"), [(401, "reconnect"), (429, "rate_limited"), (503, "source_down")]
)


@each_kind
@each_wrong_key
def test_credentials_are_tested_by_a_call_that_tells_why_they_fail(
    kind: Kind,
    status: int,
    code: str,
    secret: str,
    wire: responses.RequestsMock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    body = json.dumps({"error": "invalid_client", "said": secret})
    _answers(wire, (status, {}, body), login=(status, {}, body))
    with pytest.raises(SourceError) as caught:
        adapter_of(kind, secret).check()
    assert caught.value.code == code
    assert secret not in f"{caught.value!r} {caught.value.params} {_says(caught.value)} {caplog.text}"
    assert {call.request.req_kwargs["timeout"] for call in wire.calls} == {http.TIMEOUT}  # type: ignore[attr-defined]


@each_kind
def test_what_it_asks_a_person_for_has_a_name_in_both_languages(kind: Kind) -> None:
    for texts in TEXTS.values():
        assert {field.name for field in kind.fields} <= set(texts["settings"]["field"])


@each_kind
def test_a_required_field_left_empty_is_named(kind: Kind) -> None:
    required = [field.name for field in kind.fields if field.required]
    for missing in required:
        credentials = {name: PLAIN.get(name, "x") for name in required if name != missing} | {missing: "  "}
        with pytest.raises(BadInput) as caught:
            registry.build(kind.id, credentials, clock=lambda: NOW, base_url=BASE)
        assert (caught.value.code, caught.value.params["field"]) == ("missing_credential", missing)
        assert _says(caught.value)


CODE = re.compile(r'\bcode="([a-z_]+)"|\((?:Denied|Transient|RateLimited|Invalid|BadInput), "([a-z_]+)"')
OTHER_DOORS = {"bad_push", "bad_webhook_body", "foreign_address", "forged_signature", "stale_signature"}
"""Codes that machines read: what our webhook doors answer."""
COMMANDS = {"bad_source", "unknown_carrier"}
"""Codes that operators read on the command line."""


def test_every_refusal_that_an_adapter_can_raise_has_its_sentence() -> None:
    rooms = Path(registry.__file__).parent
    raised = {
        code
        for path in rooms.rglob("*.py")
        if path.stem not in ("intake", "signature")
        for pair in CODE.findall(path.read_text())
        for code in pair
        if code
    }
    assert len(raised) > 15
    for texts in TEXTS.values():
        assert raised - OTHER_DOORS - COMMANDS - set(texts["errors"]) == set()
