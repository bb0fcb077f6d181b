"""docs/add-a-carrier.md, followed: its code blocks are the package, the fixtures and the registry line."""

from __future__ import annotations

import importlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import responses
from click.testing import CliRunner

from backend.cli import main
from backend.domain import carriers
from backend.domain.order import Package
from backend.errors import NotFound
from backend.services.gather.parcels import tracked_by
from backend.sources import registry
from backend.sources.ports import Kind, Tracker

from .sources import test_ladder as ladder
from .sources.test_ladder import secret, wire  # noqa: F401 - fixtures

GUIDE = Path(__file__).resolve().parents[1] / "docs" / "add-a-carrier.md"
BLOCK = re.compile(r"^```(\w+) ([^\n]+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS = {name: body for _, name, body in BLOCK.findall(GUIDE.read_text("utf-8"))}
EXPECTED: dict[str, Any] = json.loads(BLOCKS["fixtures/expected.json"])
NUMBER = "PGN0012345678"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The guide's package as pip would leave it: the module and the metadata of its entry point."""
    for name, body in BLOCKS.items():
        if name.startswith("fixtures/") or name == "pigeon.py":
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(body, "utf-8")
    project = tomllib.loads(BLOCKS["pyproject.toml"])["project"]
    metadata = tmp_path / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Name: {project['name']}\nVersion: {project['version']}\n")
    points = project["entry-points"][registry.ENTRY_POINTS]
    lines = [f"[{registry.ENTRY_POINTS}]", *(f"{name} = {value}" for name, value in points.items())]
    (metadata / "entry_points.txt").write_text("\n".join(lines))
    monkeypatch.syspath_prepend(str(tmp_path))
    _forget()
    yield tmp_path
    _forget()


def _forget() -> None:
    """What a new process would not know."""
    sys.modules.pop("pigeon", None)
    importlib.invalidate_caches()
    registry.kinds.cache_clear()
    carriers._KNOWN.pop("pigeon", None)
    for text in [text for text, carrier in carriers._BY_TEXT.items() if carrier == "pigeon"]:
        del carriers._BY_TEXT[text]


@pytest.fixture
def kind(package: Path) -> Kind:
    return registry.kind_of("pigeon")


def test_without_the_package_there_is_no_such_carrier() -> None:
    assert "pigeon" not in registry.kinds()
    assert carriers.carrier_id("Pigeon Post") is None


def test_the_entry_point_adds_it_with_its_spellings_and_its_page(kind: Kind) -> None:
    assert kind.label == "Pigeon Post"
    for text in ("Pigeon Post", "PIGEON-POST", "pigeonpost nv"):
        assert tracked_by(Package("1", text, NUMBER)) == "pigeon"
    assert carriers.carrier_name("pigeon") == "Pigeon Post"
    assert carriers.tracking_link("pigeon", NUMBER) == f"https://pigeon.example/track/{NUMBER}"


def test_the_registry_line_adds_it_too(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "entry_points", lambda **_: [])
    pigeon = importlib.import_module("pigeon")
    line = BLOCKS["registry line"].strip().rstrip(",")
    monkeypatch.setattr(registry, "OURS", (*registry.OURS, eval(line, {"pigeon": pigeon})))
    assert registry.kind_of("pigeon") is pigeon.KIND
    assert carriers.carrier_id("Pigeon Post") == "pigeon"


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_command_reads_its_saved_answers(package: Path, name: str) -> None:
    wanted = dict(EXPECTED[name])
    options = [
        part
        for option, value in wanted.pop("given").items()
        for part in (f"--{option.replace('_', '-')}", str(value))
    ]
    answer = CliRunner().invoke(
        main, ["parse-tracking", "pigeon", str(package / "fixtures" / name), *options]
    )
    found = json.loads(answer.output)
    assert {key: found[key] for key in wanted} | {"events": len(found["events"])} == wanted


def test_the_adapter_gives_what_the_parser_gives(kind: Kind, package: Path) -> None:
    name = "delivered_to_a_neighbour.json"
    with responses.RequestsMock() as wire:  # noqa: F811
        wire.get(f"{ladder.BASE}/parcels/{NUMBER}", body=(package / "fixtures" / name).read_bytes())
        wire.get(f"{ladder.BASE}/parcels/PGN9", body=BLOCKS["fixtures/not_found.json"], status=404)
        wire.get(f"{ladder.BASE}/me", json={})
        adapter = ladder.adapter_of(kind, "key")
        assert isinstance(adapter, Tracker)
        found = adapter.track(NUMBER)
        assert found.milestone.value == EXPECTED[name]["milestone"]
        assert found.first_scan_at is not None
        assert found.first_scan_at.isoformat() == EXPECTED[name]["first_scan_at"]
        with pytest.raises(NotFound):
            adapter.track("PGN9")
        adapter.check()
        assert wire.calls[0].request.headers["X-Pigeon-Key"] == "key"


@ladder.each_failure
def test_it_climbs_the_ladder(
    kind: Kind,
    answer: ladder.Answer | Exception,
    codes: set[str],
    secret: str,  # noqa: F811
    wire: responses.RequestsMock,  # noqa: F811
    caplog: pytest.LogCaptureFixture,
) -> None:
    ladder.test_a_failure_is_the_right_sentence_and_leaks_nothing(kind, answer, codes, secret, wire, caplog)


@ladder.each_wrong_key
def test_its_key_is_tested(
    kind: Kind,
    status: int,
    code: str,
    secret: str,  # noqa: F811
    wire: responses.RequestsMock,  # noqa: F811
    caplog: pytest.LogCaptureFixture,
) -> None:
    ladder.test_credentials_are_tested_by_a_call_that_tells_why_they_fail(
        kind, status, code, secret, wire, caplog
    )
    ladder.test_what_it_asks_a_person_for_has_a_name_in_both_languages(kind)
    ladder.test_a_required_field_left_empty_is_named(kind)


def test_the_guides_code_is_as_this_house_writes_it(package: Path) -> None:
    assert max(map(len, BLOCKS["pigeon.py"].splitlines())) <= 110
    assert "TODO" not in GUIDE.read_text("utf-8")
