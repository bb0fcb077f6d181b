"""What must hold for the project as a whole: its files, its lock files, its two commands."""

import ast
import importlib
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from backend.store.database import Database
from backend.store.models import Base

ROOT = Path(__file__).resolve().parents[1]
BACKEND = ROOT / "backend"

# In two halves, so that this file does not name one itself.
REGISTRY_HOSTS = [
    ".".join(halves)
    for halves in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry.npmjs", "org"),
        ("registry.yarnpkg", "com"),
        ("npmmirror", "com"),
    ]
]
MACHINE_PATH = re.compile(r"(?:^|[^A-Za-z0-9_.-])/(?:root|work|farm|home/[a-z_][a-z0-9_-]*|Users/\w+)/")

# Read by zoneinfo, where the machine has no time zones of its own.
NOT_IMPORTED = {"tzdata"}

MOST_LINES = 450
# Lists, looked up and not read from top to bottom, and emulators of one API each.
LONGER = {
    "backend/domain/carriers.py",
    "backend/emulators/amazon.py",
    "backend/emulators/carriers.py",
    "backend/emulators/demo_mails.py",
    "backend/emulators/demo_world.py",
}

WORD_LISTS = (
    "backend/domain/reading/lexicons/",
    "backend/domain/reading/counts/",
    "backend/domain/rules/words/",
)


@cache
def tracked() -> list[Path]:
    """All files that git keeps, without those that are deleted in the work tree."""
    # A checkout may belong to another user than the one who tests it.
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
    names = subprocess.run(git, check=True, capture_output=True, text=True).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def lines_with(*patterns: re.Pattern[str]) -> list[str]:
    """Every tracked line that one of the patterns matches, as file:line: text."""
    found = []
    for path in tracked():
        text = path.read_bytes()
        if b"\0" in text:
            continue
        for number, line in enumerate(text.decode("utf-8", "replace").splitlines(), 1):
            if any(pattern.search(line) for pattern in patterns):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    return found


@cache
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def wanted(*extras: str) -> list[Requirement]:
    project = pyproject()["project"]
    lists = [project["dependencies"], *(project["optional-dependencies"][extra] for extra in extras)]
    return [Requirement(each) for one in lists for each in one]


@cache
def locked(name: str) -> dict[str, tuple[Version, int]]:
    """The version and the number of hashes of every package of a lock file, by canonical name."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    entries = re.findall(
        r"^([A-Za-z0-9._-]+)==(\S+)((?: \\\n    --hash=sha256:[0-9a-f]{64})*)", text, re.MULTILINE
    )
    assert len(entries) == len(re.findall(r"^[^\s#]", text, re.MULTILINE)), "a line that pins nothing"
    return {
        canonicalize_name(package): (Version(version), hashes.count("--hash"))
        for package, version, hashes in entries
    }


def test_no_file_names_a_package_registry() -> None:
    assert lines_with(*(re.compile(re.escape(host), re.IGNORECASE) for host in REGISTRY_HOSTS)) == []


def test_no_file_holds_a_path_of_one_machine() -> None:
    assert lines_with(MACHINE_PATH) == []


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_every_locked_package_has_hashes(name: str) -> None:
    assert len(locked(name)) > 20
    assert [package for package, (_, hashes) in locked(name).items() if not hashes] == []


@pytest.mark.parametrize(("name", "extras"), [("runtime", ()), ("dev", ("dev",))])
def test_lock_files_fit_pyproject(name: str, extras: tuple[str, ...]) -> None:
    pins = {package: version for package, (version, _) in locked(name).items()}
    unmet = [
        str(each)
        for each in wanted(*extras)
        if canonicalize_name(each.name) not in pins
        or pins[canonicalize_name(each.name)] not in each.specifier
    ]
    assert unmet == [], "type: make lock"


def test_both_lock_files_pin_the_same_versions() -> None:
    runtime, dev = locked("runtime"), locked("dev")
    assert {name for name in runtime.keys() & dev.keys() if runtime[name][0] != dev[name][0]} == set()


def test_the_lock_can_build_the_project_without_fetching_more() -> None:
    assert "setuptools" in locked("runtime")


def test_no_heavy_library_comes_in_unseen() -> None:
    assert {"torch", "tensorflow", "scipy", "pandas", "transformers"}.isdisjoint(locked("dev"))


@cache
def imported() -> set[str]:
    """The packages, by canonical name, that provide what the backend imports from outside."""
    modules = set()
    for path in BACKEND.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                modules.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.partition(".")[0])
    providers = packages_distributions()
    outside = modules - sys.stdlib_module_names - {"backend"}
    return {canonicalize_name(name) for module in outside for name in providers[module]}


def test_every_dependency_is_imported() -> None:
    unused = {canonicalize_name(each.name) for each in wanted()} - imported() - NOT_IMPORTED
    assert unused == set(), "nobody imports these; take them out of pyproject.toml, then: make lock"


def test_every_import_is_a_declared_dependency() -> None:
    # Flask's own lower halves come with it.
    declared = {canonicalize_name(each.name) for each in wanted()} | {"werkzeug", "markupsafe"}
    assert imported() - declared == set(), "add these to pyproject.toml, then: make lock"


def test_the_npm_lock_has_hashes_and_no_addresses() -> None:
    lock = json.loads((ROOT / "zendesk_app" / "package-lock.json").read_text("utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []
    assert [name for name, entry in packages.items() if "resolved" in entry] == []


def test_the_npm_lock_knows_every_platform() -> None:
    # npm 11 refuses a lock file that lacks packages for other platforms; npm 10 does not notice.
    lock = json.loads((ROOT / "zendesk_app" / "package-lock.json").read_text("utf-8"))["packages"]
    optional = {name for entry in lock.values() for name in entry.get("optionalDependencies", {})}
    assert [name for name in sorted(optional) if f"node_modules/{name}" not in lock] == []


def make(*arguments: str) -> str:
    """What make prints, started by hand and not by the make that may run this test."""
    ours = {
        name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
    }
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=ROOT, env=ours, check=True, capture_output=True, text=True).stdout


def test_make_alone_lists_every_target_with_its_help() -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    targets = re.findall(r"^([a-z][a-z-]*):(?!=)", text, re.MULTILINE)
    assert {"help", "setup", "demo", "test", "check", "bench", "lock", "clean"} <= set(targets)
    assert re.findall(r"^  make (\S+) +\S.*$", make(), re.MULTILINE) == targets


def test_ci_does_what_a_developer_does() -> None:
    ci = ROOT / ".ci" / "run"
    assert os.access(ci, os.X_OK)
    commands = [line for line in ci.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    assert commands == ['cd "$(dirname "$0")/.." && exec make test']


def test_pre_commit_needs_no_network() -> None:
    text = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    assert set(re.findall(r"- repo: (\S+)", text)) == {"local"}
    assert set(re.findall(r"language: (\w+)", text)) == {"system"}


def rooms() -> Iterator[str]:
    for path in sorted(BACKEND.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        # Alembic runs these itself, with a context that it makes.
        if "migrations" not in parts and parts[-1] != "__main__":
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@pytest.mark.parametrize("room", list(rooms()))
def test_every_room_can_be_entered(room: str) -> None:
    assert importlib.import_module(room).__name__ == room


def test_the_migrations_make_the_tables_that_the_models_describe(tmp_path: Path) -> None:
    """Tables, columns with type and nullability, keys, indexes. A default of the database's own is not
    compared: it served the rows that were there when its column came."""
    for path in (BACKEND / "store").glob("*.py"):
        importlib.import_module(f"backend.store.{path.stem}")
    database = Database(f"sqlite:///{tmp_path}/migrated.db")
    database.migrate()
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == [], "write a migration"
    database.close()


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {path.parent for path in BACKEND.rglob("*.py") if "migrations" not in path.parts}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_the_licence_is_the_gpl() -> None:
    # zenpy is GPLv3, so what is built on it is.
    assert "GPL-3.0-or-later" in str(pyproject()["project"]["license"])
    first = [line.strip() for line in (ROOT / "LICENSE").read_text("utf-8").splitlines()[:2]]
    assert first == ["GNU GENERAL PUBLIC LICENSE", "Version 3, 29 June 2007"]


def test_no_source_file_is_too_long_to_find_the_way_in() -> None:
    sources = [
        path
        for path in tracked()
        if path.suffix in {".py", ".ts"}
        and (path.is_relative_to(BACKEND) or path.is_relative_to(ROOT / "zendesk_app" / "src"))
    ]
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in sources}
    long = {
        name for name, length in lengths.items() if length > MOST_LINES and not name.startswith(WORD_LISTS)
    }
    assert long - LONGER == set(), f"more than {MOST_LINES} lines: split by what a newcomer looks for"
    assert LONGER - long == set(), "no longer long: take them off the list"
