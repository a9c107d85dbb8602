"""Hashes of the generator's templates that custom templates replace."""

from __future__ import annotations

import hashlib
from pathlib import Path

import openapi_python_client

RECORD = "OVERRIDDEN.sha256"


def overridden_hashes(templates: Path) -> dict[str, str]:
    """Return the hashes of the generator's templates with the name of a custom template."""
    upstream = Path(openapi_python_client.__file__).parent / "templates"
    return {
        path.name: hashlib.sha256((upstream / path.name).read_bytes()).hexdigest()
        for path in sorted(templates.glob("*.jinja"))
        if (upstream / path.name).exists()
    }


def record(templates: Path) -> None:
    """Record the current hashes; call it after a review of the changes."""
    lines = [f"{digest}  {name}" for name, digest in overridden_hashes(templates).items()]
    (templates / RECORD).write_text("\n".join(lines) + "\n", encoding="utf-8")


def changed(templates: Path) -> list[str]:
    """Return the names of replaced templates that differ from their recorded hashes."""
    recorded: dict[str, str] = {}
    for line in (templates / RECORD).read_text(encoding="utf-8").splitlines():
        digest, name = line.split()
        recorded[name] = digest
    now = overridden_hashes(templates)
    return sorted(name for name in {*now, *recorded} if now.get(name) != recorded.get(name))
