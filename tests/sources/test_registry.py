"""The registry of Sources, and the door by which other packages add one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import EntryPoint

import pytest

from backend.errors import BadInput
from backend.sources import registry
from backend.sources.carriers import ups


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    registry.kinds.cache_clear()
    yield
    registry.kinds.cache_clear()


def _now() -> datetime:
    return datetime(2026, 11, 13, tzinfo=UTC)


OTHERS = replace(ups.KIND, id="pigeon", label="Pigeon Post", sandbox_url=None)


def _offer(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    point = EntryPoint(name="pigeon", group=registry.ENTRY_POINTS, value=value)
    monkeypatch.setattr(
        registry, "entry_points", lambda group: [point] if group == registry.ENTRY_POINTS else []
    )


def test_ids_are_unique() -> None:
    assert len({kind.id for kind in registry.OURS}) == len(registry.OURS)


def test_another_package_adds_a_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    _offer(monkeypatch, f"{__name__}:OTHERS")
    assert registry.kind_of("pigeon").label == "Pigeon Post"
    built = registry.build("pigeon", {"client_id": " a ", "client_secret": "b"}, clock=_now)
    assert built.carrier == "ups"


@pytest.mark.parametrize(
    "value", ["backend.sources.carriers.ups:KIND", "backend.sources.carriers.ups:STATUS"]
)
def test_another_package_replaces_nothing_of_ours(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    _offer(monkeypatch, value)
    with pytest.raises(BadInput) as caught:
        registry.kinds()
    assert caught.value.code == "bad_source"


def test_an_unknown_kind_and_a_missing_sandbox_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    _offer(monkeypatch, f"{__name__}:OTHERS")
    with pytest.raises(BadInput) as unknown:
        registry.build("nobody", {}, clock=_now)
    assert unknown.value.code == "unknown_source"
    with pytest.raises(BadInput) as plain:
        registry.build("pigeon", {"client_id": "a", "client_secret": "b"}, clock=_now, sandbox=True)
    assert plain.value.code == "no_sandbox"
