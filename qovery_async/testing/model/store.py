"""Store of the records in the simulated world."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

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


@dataclass(slots=True, eq=False)
class Record:
    """Object with an id. `parent` is the record of the level above.

    `collection` is the end of the creation path, such as `aws/credentials`. `documents` holds the
    JSON of paths below the record, by the rest of the path.
    """

    kind: str
    id: str
    data: Node
    parent: Record | None = field(default=None, repr=False)
    collection: str = ""
    deleted: bool = False
    number: int = 0
    documents: Node = field(default_factory=dict[str, Any], repr=False)
    children: dict[str, dict[str, Record]] = field(
        default_factory=dict[str, dict[str, "Record"]], repr=False
    )

    def __post_init__(self) -> None:
        """Default the collection to the kind."""
        self.collection = self.collection or self.kind

    def chain(self) -> Iterator[Record]:
        """Yield this record and its ancestors, innermost first."""
        record: Record | None = self
        while record is not None:
            yield record
            record = record.parent

    def ancestor(self, kind: str) -> Record | None:
        """Return the nearest ancestor of a kind, this record included, or None."""
        return next((record for record in self.chain() if record.kind == kind), None)

    def descendants(self) -> Iterator[Record]:
        """Yield the records below this one, innermost first."""
        for records in self.children.values():
            for child in list(records.values()):
                yield from child.descendants()
                yield child

    def is_below(self, other: Record) -> bool:
        """Whether another record is an ancestor."""
        above = self.parent
        while above is not None and above is not other:
            above = above.parent
        return above is not None


class Listener(Protocol):
    """Listener to changes of records."""

    def created(self, record: Record) -> None:
        """React to a new record."""
        ...

    def edited(self, record: Record) -> None:
        """React to changed data of a record."""
        ...

    def removed(self, record: Record) -> None:
        """React to a removed record. Records below it are reported one by one."""
        ...


class Store:
    """Records by kind and id, and the JSON of paths without an id."""

    def __init__(self) -> None:
        self.listeners: list[Listener] = []
        self.documents: Node = {}
        self._kinds: dict[str, dict[str, Record]] = {}
        self._ids: dict[str, Record] = {}
        self._names: dict[tuple[str, str], dict[str, list[Record]]] = {}
        self._name_of: dict[str, str] = {}
        self._below: dict[str, set[str]] = {}
        self._reached: dict[tuple[str, str], bool] = {}
        self._count = 0

    def add(self, record: Record) -> Record:
        """Add a record."""
        self._index(record)
        for listener in self.listeners:
            listener.created(record)
        return record

    def edit(self, record: Record, **fields: Any) -> None:  # noqa: ANN401  # any JSON
        """Change fields of a record's data."""
        self.replace(record, {**record.data, **fields})

    def replace(self, record: Record, data: Node) -> None:
        """Replace a record's data."""
        record.data = data
        self._rename(record)
        for listener in self.listeners:
            listener.edited(record)

    def get(self, kind: str, identifier: str) -> Record | None:
        """Return a record by kind and id, or None. `service` matches any kind of service."""
        record = self.find(identifier)
        if record is not None and (
            record.kind == kind or (kind == "service" and record.kind in SERVICE_TYPES)
        ):
            return record
        return self._kinds.get(kind, {}).get(identifier if record is None else record.id)

    def find(self, identifier: str) -> Record | None:
        """Return a record by its id alone, or None. UUIDs are equal in either case (RFC 9562)."""
        return self._ids.get(identifier) or self._ids.get(identifier.lower())

    def knows(self, kind: str) -> bool:
        """Whether a record of a kind ever existed."""
        return kind in self._kinds or kind == "service"

    def named(self, kind: str, parent: Record | None, name: str) -> Record | None:
        """Return the child of a kind with a name, ignoring case, or None."""
        found = self._names.get((parent.id if parent else "", kind), {}).get(name.lower())
        return found[0] if found else None

    def children(self, kind: str, parent: Record | None) -> list[Record]:
        """Return the records of a kind with this parent, oldest first."""
        if parent is not None:
            return list(parent.children.get(kind, {}).values())
        return [record for record in self._kinds.get(kind, {}).values() if record.parent is None]

    def of(self, kind: str, parent: Record | None = None) -> Iterator[Record]:
        """Yield the records of a kind, oldest first; with `parent`, only its descendants."""
        if parent is None:
            yield from list(self._kinds.get(kind, {}).values())
            return
        found: list[Record] = []
        self._collect(kind, parent, found)
        yield from sorted(found, key=lambda record: record.number)

    def services(self, environment: Record) -> list[Record]:
        """Return the services below a record, by kind, oldest first."""
        if environment.kind == "environment":
            return [s for kind in SERVICE_TYPES for s in self.children(kind, environment)]
        return [record for kind in SERVICE_TYPES for record in self.of(kind, environment)]

    def remove(self, record: Record) -> None:
        """Delete a record and its descendants."""
        if record.deleted:
            return
        gone = [*record.descendants(), record]
        for one in gone:
            one.deleted = True
            self._kinds[one.kind].pop(one.id, None)
            if self._ids.get(one.id) is one:
                del self._ids[one.id]
            self._unname(one)
        if record.parent is not None:
            record.parent.children.get(record.kind, {}).pop(record.id, None)
        for one in gone:
            for listener in self.listeners:
                listener.removed(one)

    def dump(self) -> Node:
        """Return the state as JSON."""
        records = sorted(
            (record for kind in self._kinds.values() for record in kind.values()),
            key=lambda record: record.number,
        )
        return {
            "count": self._count,
            "documents": self.documents,
            "records": [
                {
                    "kind": record.kind,
                    "id": record.id,
                    "number": record.number,
                    "parent": record.parent.id if record.parent else None,
                    "collection": record.collection,
                    "data": record.data,
                    "documents": record.documents,
                }
                for record in records
            ],
        }

    def load(self, content: Node) -> None:
        """Restore the state of `dump`. Listeners are not notified: they restore their own state."""
        self.documents = dict(content["documents"])
        self._kinds, self._ids, self._names = {}, {}, {}
        self._name_of, self._below, self._reached = {}, {}, {}
        for one in cast("list[Node]", content["records"]):
            parent = self._ids[one["parent"]] if one["parent"] else None
            record = Record(one["kind"], one["id"], one["data"], parent, one["collection"])
            record.documents = one["documents"]
            self._count = one["number"] - 1
            self._index(record)
        self._count = content["count"]

    def _index(self, record: Record) -> None:
        self._count += 1
        record.number = self._count
        self._kinds.setdefault(record.kind, {})[record.id] = record
        self._ids[record.id] = record
        if record.parent is not None:
            record.parent.children.setdefault(record.kind, {})[record.id] = record
            below = self._below.setdefault(record.parent.kind, set())
            if record.kind not in below:
                below.add(record.kind)
                self._reached.clear()
        self._rename(record)

    def _rename(self, record: Record) -> None:
        name = record.data.get("name")
        lowered = name.lower() if isinstance(name, str) else None
        if self._name_of.get(record.id) == lowered:
            return
        self._unname(record)
        if lowered is not None:
            key = (record.parent.id if record.parent else "", record.kind)
            self._names.setdefault(key, {}).setdefault(lowered, []).append(record)
            self._name_of[record.id] = lowered

    def _unname(self, record: Record) -> None:
        name = self._name_of.pop(record.id, None)
        if name is not None:
            names = self._names[record.parent.id if record.parent else "", record.kind]
            names[name].remove(record)
            if not names[name]:
                del names[name]

    def _collect(self, kind: str, parent: Record, found: list[Record]) -> None:
        found.extend(parent.children.get(kind, {}).values())
        for below, records in parent.children.items():
            if self._reaches(below, kind):
                for record in records.values():
                    self._collect(kind, record, found)

    def _reaches(self, kind: str, wanted: str) -> bool:
        """Whether a record of the wanted kind ever existed below a kind."""
        known = self._reached.get((kind, wanted))
        if known is None:
            known = self._reached[kind, wanted] = self._is_reached(kind, wanted)
        return known

    def _is_reached(self, kind: str, wanted: str) -> bool:
        seen: set[str] = set()
        left = [kind]
        while left:
            below = self._below.get(left.pop(), set()) - seen
            if wanted in below:
                return True
            seen |= below
            left.extend(below)
        return False
