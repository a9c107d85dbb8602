"""Provenance of openapi/qovery.yaml, kept in openapi/README.md."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from .document import Node, operations

_BEGIN, _END = "<!-- provenance:begin -->", "<!-- provenance:end -->"


@dataclass(frozen=True, slots=True)
class Provenance:
    """The facts about one synchronisation."""

    source: str
    digest: str
    day: dt.date
    counts: str

    @classmethod
    def of(cls, source: str, digest: str, day: dt.date, document: Node) -> Self:
        """Return the facts of a document; a file is recorded by its name alone."""
        components = document["components"]
        counts = (
            f"{len(document['paths'])} paths, {len(operations(document))} operations, "
            f"{len(components['schemas'])} schemas, "
            f"{len(components['parameters'])} shared parameters"
        )
        name = source if "://" in source else Path(source).name
        return cls(name, digest, day, counts)


def write_provenance(readme: Path, provenance: Provenance) -> None:
    """Write the facts between the marks of the README; an unchanged document keeps its date."""
    text = readme.read_text(encoding="utf-8") if readme.exists() else f"{_BEGIN}\n{_END}\n"
    if f"`{provenance.digest}`" in text and provenance.counts in text:
        return
    block = "\n".join(
        [
            _BEGIN,
            f"- Source: Qovery's public OpenAPI document, `{provenance.source}`",
            f"- Synchronised: {provenance.day.isoformat()}",
            f"- SHA-256 of the source: `{provenance.digest}`",
            f"- In normal form: {provenance.counts}",
            _END,
        ]
    )
    pattern = re.compile(re.escape(_BEGIN) + ".*?" + re.escape(_END), re.DOTALL)
    readme.write_text(pattern.sub(lambda _: block, text), encoding="utf-8")
