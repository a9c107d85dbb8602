"""`pyproject.toml` of a regenerated package: the parts of this checkout's for an installation."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

_FIELDS = (
    "name",
    "dynamic",
    "description",
    "license",
    "requires-python",
    "classifiers",
    "dependencies",
)
# Extras for working on the checkout: scripts, tests and benchmarks are not part of the package.
_DEVELOPMENT = frozenset({"bench", "generate", "lint", "test"})


def package_metadata(pyproject: Path) -> str:
    """Return the text of a `pyproject.toml` that builds the package alone."""
    ours = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    project: dict[str, Any] = ours["project"]
    extras = {
        name: needs
        for name, needs in project.get("optional-dependencies", {}).items()
        if name not in _DEVELOPMENT
    }
    tables = {
        "build-system": ours["build-system"],
        "project": {key: project[key] for key in _FIELDS if key in project},
        "project.optional-dependencies": extras,
        **{
            f"project.entry-points.{group}": entries
            for group, entries in project.get("entry-points", {}).items()
        },
        "tool.hatch.version": ours["tool"]["hatch"]["version"],
        "tool.hatch.build.targets.wheel": ours["tool"]["hatch"]["build"]["targets"]["wheel"],
    }
    return "\n".join(_table(name, values) for name, values in tables.items())


def _table(name: str, values: dict[str, Any]) -> str:
    # Strings and lists of strings are written alike in TOML and JSON.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join([f"[{name}]", *lines, ""])
