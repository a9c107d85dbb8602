"""Ids in request bodies: each names an existing object that the caller's organization has.

The name of a field tells the kind of the object: `registry_id` and `registry_ids` are ids of
container registries, and so is `id` inside `annotations_groups` one of an annotations group.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from ..model.call import Call
from ..model.document import Document, Endpoint, Node, plain_kind
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record, Store

_DEEPEST = 8
# Without the format `uuid`, these are ids of a cloud vendor.
_VENDOR_KINDS = frozenset({"project", "organization"})
# Ids of members have the form `provider|id`; their operations check them.
_CHECKED_ELSEWHERE = frozenset({"member"})
# Kinds of which either can be given.
_ALSO = {"customRole": ("customRole", "role"), "service": tuple(SERVICE_TYPES)}


class Reference(NamedTuple):
    """Field of a body with an id: its path, and the kind of the object."""

    path: tuple[str, ...]
    kind: str


class References:
    """Finder of ids in bodies, by the schema of the body."""

    def __init__(self, document: Document, store: Store) -> None:
        self._document = document
        self._store = store
        self._kinds: dict[str, str] = {}
        for endpoint in document.endpoints:
            for step in endpoint.steps:
                if step.is_parameter and step.text.endswith("Id"):
                    self._kinds.setdefault(plain_kind(step.kind), step.kind)
        self._found: dict[Endpoint, list[Reference]] = {}

    def check(self, call: Call) -> None:
        """Raise `Problem` 404 for an id in the body that names nothing."""
        body: Any = call.body
        organization = call.records[0].ancestor("organization") if call.records else None
        for reference in self.of(call.endpoint):
            for identifier in _values(body, reference.path):
                if self.find(reference.kind, identifier, organization) is None:
                    field = ".".join(reference.path).replace(".[]", "[]")
                    detail = f"{field}: no {reference.kind} with id {identifier} exists"
                    raise Problem(404, detail)

    def find(self, kind: str, identifier: str, organization: Record | None) -> Record | None:
        """Return the record of an id, or None if the organization does not have it."""
        kinds = _ALSO.get(kind, (kind,))
        record = next(filter(None, (self._store.get(one, identifier) for one in kinds)), None)
        if record is None or organization is None or kind == "organization":
            return record
        owner = record.ancestor("organization")
        return record if owner is None or owner is organization else None

    def first(self, kind: str, above: list[Record]) -> str | None:
        """Return the id of the nearest object of a kind: above, or below an ancestor.

        Without an ancestor it is the first one of the world.
        """
        kinds = _ALSO.get(kind, (kind,))
        for record in above:
            if record.kind in kinds:
                return record.id
        for place in above or (None,):
            for one in kinds:
                found = next(self._store.of(one, place), None)
                if found is not None:
                    return found.id
        return None

    def of(self, endpoint: Endpoint) -> list[Reference]:
        """Return the references in the body of an operation."""
        if endpoint not in self._found:
            content = endpoint.body.get("application/json")
            found = [] if content is None else list(self._within(content["schema"], (), ""))
            self._found[endpoint] = list(dict.fromkeys(found))
        return self._found[endpoint]

    def kind_of(self, name: str, owner: str, node: Node) -> str | None:
        """Return the kind of the object that a text field names, or None.

        Args:
            name: The name of the field.
            owner: The name of the field with the object around it.
            node: The schema of the field.
        """
        shape = self._document.resolve(node)
        if shape.get("type") != "string":
            return None
        is_uuid = shape.get("format") == "uuid"
        if name == "id":
            kind = self._kinds.get(plain_kind(owner))
        else:
            bare = plain_kind(name.removesuffix("_ids").removesuffix("_id"))
            if bare == plain_kind(name) and not is_uuid:
                return None
            kind = self._kinds.get(bare) or self._nearest(bare)
        if kind in _CHECKED_ELSEWHERE or (kind in _VENDOR_KINDS and not is_uuid):
            return None
        return kind

    def _nearest(self, bare: str) -> str | None:
        """Return the only kind that ends with a name, or that ends it."""
        ends = {kind for plain, kind in self._kinds.items() if plain.endswith(bare)}
        ends = ends or {kind for plain, kind in self._kinds.items() if bare.endswith(plain)}
        return ends.pop() if len(ends) == 1 else None

    def _within(self, node: Node, path: tuple[str, ...], owner: str) -> Iterator[Reference]:
        shape = self._document.resolve(node)
        if len(path) > _DEEPEST:
            return
        if "items" in shape:
            name = path[-1] if path else ""
            kind = self.kind_of(name, owner, shape["items"])
            if kind is not None:
                yield Reference((*path, "[]"), kind)
            yield from self._within(shape["items"], (*path, "[]"), name)
        for branch in shape.get("oneOf", ()):
            yield from self._within(branch, path, owner)
        inner = next((step for step in reversed(path) if step != "[]"), "")
        for name, member in cast("dict[str, Node]", shape.get("properties", {})).items():
            kind = None if member.get("readOnly") else self.kind_of(name, inner, member)
            if kind is not None:
                yield Reference((*path, name), kind)
            yield from self._within(member, (*path, name), inner)


def _values(value: Any, path: tuple[str, ...]) -> Iterator[str]:  # noqa: ANN401  # any JSON
    """Yield the texts at a path; `[]` stands for every item of a list."""
    if not path:
        if isinstance(value, str):
            yield value
    elif path[0] == "[]":
        for item in cast("list[Any]", value) if isinstance(value, list) else ():
            yield from _values(item, path[1:])
    elif isinstance(value, dict):
        yield from _values(cast("Node", value).get(path[0]), path[1:])
