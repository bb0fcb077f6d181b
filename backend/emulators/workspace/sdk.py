"""Zendesk's app framework SDK as one script a page can load.

The npm package is CommonJS in several files; here they are put behind a small ``require``. Production loads
the SDK from Zendesk's CDN, this is for the demo and the tests.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path


@cache
def as_script(path: Path) -> str:
    """The text of ``path`` when it is a file, else the package's ``lib`` as one script setting ZAFClient."""
    if path.is_file():
        return path.read_text(encoding="utf-8")
    lib = path / "lib"
    modules = ",\n".join(
        f"{json.dumps(str(file.relative_to(lib).with_suffix('')))}: function (require, module, exports) {{\n"
        f"{file.read_text(encoding='utf-8')}\n}}"
        for file in sorted(lib.rglob("*.js"))
    )
    return (
        "(function () {\nvar files = {\n" + modules + "\n};\nvar loaded = {};\n"
        "function load(name) {\n"
        "  name = name.replace(/^\\.\\//, '');\n"
        "  if (!loaded[name]) {\n"
        "    loaded[name] = { exports: {} };\n"
        "    files[name].call(window, load, loaded[name], loaded[name].exports);\n"
        "  }\n"
        "  return loaded[name].exports;\n"
        "}\n"
        "window.ZAFClient = load('index');\n})();\n"
    )
