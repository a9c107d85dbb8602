"""The generator's own templates that ours stand in for, by their hashes."""

from __future__ import annotations

import hashlib
from pathlib import Path

import openapi_python_client

RECORD = "OVERRIDDEN.sha256"


def overridden_hashes(templates: Path) -> dict[str, str]:
    """The hash of every upstream template that has the name of one of ours."""
    upstream = Path(openapi_python_client.__file__).parent / "templates"
    return {
        path.name: hashlib.sha256((upstream / path.name).read_bytes()).hexdigest()
        for path in sorted(templates.glob("*.jinja"))
        if (upstream / path.name).exists()
    }


def record(templates: Path) -> None:
    """Write down the present hashes, after a person has looked at what changed."""
    lines = [f"{digest}  {name}" for name, digest in overridden_hashes(templates).items()]
    (templates / RECORD).write_text("\n".join(lines) + "\n", encoding="utf-8")


def changed(templates: Path) -> list[str]:
    """The names of overridden templates whose upstream differs from what was recorded."""
    recorded: dict[str, str] = {}
    for line in (templates / RECORD).read_text(encoding="utf-8").splitlines():
        digest, name = line.split()
        recorded[name] = digest
    now = overridden_hashes(templates)
    return sorted(name for name in {*now, *recorded} if now.get(name) != recorded.get(name))
