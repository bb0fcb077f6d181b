"""What the browser loads for the sidebar."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.lines import Line

PANEL = Path(__file__).resolve().parents[2] / "backend" / "web" / "static" / "panel"


def sidebar_files() -> set[str]:
    """Every script and style that the sidebar can load, also the ones loaded later; the SDK apart."""
    manifest: dict[str, Any] = json.loads((PANEL / ".vite" / "manifest.json").read_text())
    found: set[str] = set()
    todo = ["src/sidebar.ts", "src/scheme.ts"]
    seen: set[str] = set()
    while todo:
        entry = todo.pop()
        if entry in seen:
            continue
        seen.add(entry)
        part = manifest[entry]
        found.update([part["file"], *part.get("css", [])])
        todo.extend([*part.get("imports", []), *part.get("dynamicImports", [])])
    return found


def lines() -> Iterator[Line]:
    """Gzip size of all of them."""
    total = sum(len(gzip.compress((PANEL / name).read_bytes(), 9)) for name in sidebar_files())
    yield Line("sidebar_gzip", total / 1000, "kB", 20)
