"""Kinds of resources in the OpenAPI document: hierarchy, collections and schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..model.document import Document, Endpoint, Node
from ..model.store import SERVICE_TYPES


class ResourceKinds:
    """Kinds of resources that have collections, such as `project` or `webhook`.

    Attributes:
        creating: POST operations that create an item.
        names: Kinds whose items a POST creates.
        provided: Kinds whose items can be read, but not created.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self.creating: frozenset[Endpoint] = frozenset(document.creating())
        self.names: frozenset[str] = frozenset(e.last_kind for e in self.creating)
        # Collections without POST whose items can be read one by one.
        read = {
            endpoint.steps[-1].kind
            for endpoint in document.endpoints
            if endpoint.method == "GET" and endpoint.steps[-1].text.endswith("Id")
        }
        listed = {e.last_kind for e in document.endpoints if e.method == "GET" and not e.is_item}
        self.provided: frozenset[str] = frozenset((read & listed) - self.names)
        self._collections: dict[str, set[str]] = {}
        for endpoint in self.creating:
            self._collections.setdefault(endpoint.last_kind, set()).add(endpoint.collection)
        self._parents: dict[str, set[str]] = {}
        for endpoint in self.creating:
            field = self.parent_field(endpoint)
            parent = field.removesuffix("_id") if field else parent_kind(endpoint)
            self._parents.setdefault(endpoint.last_kind, set()).add(parent)
        self._shown: dict[tuple[str, str], list[Node]] = {}

    def parents(self, kind: str) -> set[str]:
        """Return the parent kinds of a kind; "" for the top level."""
        return self._parents.get(kind, set())

    def is_elsewhere(self, endpoint: Endpoint, collection: str) -> bool:
        """Whether an item belongs to another collection of the kind, such as another vendor."""
        known = self._collections.get(endpoint.steps[-1].kind, set())
        return endpoint.collection != collection and {endpoint.collection, collection} <= known

    def parent_field(self, endpoint: Endpoint) -> str | None:
        """Return the body field that names the parent, such as `organization_id`, or None.

        The list operation of the same kind below that parent reveals the field.
        """
        if parent_kind(endpoint):
            return None
        for other in self._document.endpoints:
            if other.method == "GET" and other.last_kind == endpoint.last_kind:
                kind = parent_kind(other)
                if kind and not other.is_item and f"{kind}_id" in self.body_fields(endpoint):
                    return f"{kind}_id"
        return None

    def body_fields(self, endpoint: Endpoint) -> dict[str, Node]:
        """Return the fields of an operation's body, from all branches."""
        content = endpoint.body.get("application/json")
        return {} if content is None else self._properties(content["schema"])

    def required(self, schema: Node) -> set[str]:
        """Return the required fields of a schema."""
        resolved = self._document.resolve(schema)
        branches = [self.required(branch) for branch in resolved.get("oneOf", ())]
        common = {
            name for name in (branches[0] if branches else ()) if all(name in b for b in branches)
        }
        return common | set(cast("list[str]", resolved.get("required", [])))

    def needed(self, kind: str, collection: str) -> frozenset[str]:
        """Return the fields without which no item of a collection can be created."""
        bodies = [
            endpoint.body["application/json"]["schema"]
            for endpoint in self.creating
            if (endpoint.last_kind, endpoint.collection) == (kind, collection)
            and "application/json" in endpoint.body
        ]
        required = [self.required(body) for body in bodies]
        common = required[0] if required else set[str]()
        return frozenset(name for name in common if all(name in other for other in required))

    def response_schemas(self, kind: str, collection: str) -> list[Node]:
        """Return the response schemas of a record: for POST, GET, PUT and lists."""
        key = (kind, collection)
        if key not in self._shown:
            found: dict[str, Node] = {}
            for endpoint in self._document.endpoints:
                for schema in self._showing(endpoint, kind, collection):
                    found.setdefault(str(schema), schema)
            self._shown[key] = list(found.values())
        return self._shown[key]

    def items(self, endpoint: Endpoint) -> Node | None:
        """Return the schema of a list's items, or None if the response is not a list."""
        schema = endpoint.response_schema()
        return None if schema is None else self._items(schema)

    def lists(self, schema: Node) -> bool:
        """Whether a response is a list."""
        return self._items(schema) is not None

    def _items(self, schema: Node) -> Node | None:
        resolved = self._document.resolve(schema)
        if "items" in resolved:
            return cast("Node", resolved["items"])
        results = resolved.get("properties", {}).get("results")
        if results is None:
            return None
        return cast("Node | None", self._document.resolve(results).get("items"))

    def _showing(self, endpoint: Endpoint, kind: str, collection: str) -> Iterator[Node]:
        same = kind in SERVICE_TYPES or endpoint.collection.endswith(collection)
        if not endpoint.is_item and endpoint.last_kind == kind and same:
            items = self.items(endpoint) if endpoint.method == "GET" else None
            schema = endpoint.response_schema() if endpoint in self.creating else items
        elif endpoint.is_item and endpoint.steps[-1].kind == kind and same:
            schema = endpoint.response_schema() if endpoint.method in ("GET", "PUT") else None
        else:
            return
        if schema is not None and self._document.has_id(schema):
            yield schema

    def _properties(self, schema: Node) -> dict[str, Node]:
        resolved = self._document.resolve(schema)
        found: dict[str, Node] = dict(resolved.get("properties", {}))
        for branch in resolved.get("oneOf", ()):
            found = {**self._properties(branch), **found}
        return found


def parent_kind(endpoint: Endpoint) -> str:
    """Return the kind of the last id before the end of a path, or ""."""
    steps = endpoint.steps[:-1] if endpoint.is_item else endpoint.steps
    for step in reversed(steps):
        if step.is_parameter and step.text.endswith("Id"):
            return step.kind
    return ""
