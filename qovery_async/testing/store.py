"""What exists in the simulated world."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Node = dict[str, Any]
SERVICE_TYPES = {
    "application": "APPLICATION",
    "container": "CONTAINER",
    "database": "DATABASE",
    "job": "JOB",
    "helm": "HELM",
    "terraform": "TERRAFORM",
    "agenticWorkflow": "AGENTIC_WORKFLOW",
}


@dataclass(slots=True)
class Record:
    """Something with an id. `parent` is the record it was created below."""

    kind: str
    id: str
    data: Node
    parent: Record | None = None
    deleted: bool = field(default=False)

    def ancestor(self, kind: str) -> Record | None:
        """The nearest record of a kind on the way up, itself included."""
        record: Record | None = self
        while record is not None and record.kind != kind:
            record = record.parent
        return record


class Store:
    """Records by kind and id, and the single sub-documents of paths."""

    def __init__(self) -> None:
        """An empty world."""
        self._records: dict[str, dict[str, Record]] = {}
        self.documents: dict[str, Any] = {}

    def add(self, record: Record) -> Record:
        """Put a record into the world."""
        self._records.setdefault(record.kind, {})[record.id] = record
        return record

    def get(self, kind: str, identifier: str) -> Record | None:
        """A record by kind and id; `service` is any kind of service."""
        kinds = SERVICE_TYPES if kind == "service" else (kind,)
        for name in kinds:
            record = self._records.get(name, {}).get(identifier)
            if record is not None and not record.deleted:
                return record
        return None

    def knows(self, kind: str, below: Record | None = None) -> bool:
        """Whether anything of a kind was ever made; with `below`, directly under such a parent."""
        if below is None:
            return kind in self._records or kind == "service"
        return any(
            record.parent is not None and record.parent.kind == below.kind
            for record in self._records.get(kind, {}).values()
        )

    def of(self, kind: str, parent: Record | None = None) -> Iterator[Record]:
        """The records of a kind, oldest first; with `parent`, those anywhere below it."""
        for record in self._records.get(kind, {}).values():
            if not record.deleted and (parent is None or self._below(record, parent)):
                yield record

    def services(self, environment: Record) -> list[Record]:
        """The services of an environment, of every kind."""
        return [record for kind in SERVICE_TYPES for record in self.of(kind, environment)]

    def remove(self, record: Record) -> None:
        """Delete a record, and all below it."""
        record.deleted = True
        for records in list(self._records.values()):
            for other in list(records.values()):
                if self._below(other, record):
                    other.deleted = True
                    del records[other.id]
        self._records.get(record.kind, {}).pop(record.id, None)

    @staticmethod
    def _below(record: Record, ancestor: Record) -> bool:
        above = record.parent
        while above is not None:
            if above is ancestor:
                return True
            above = above.parent
        return False
