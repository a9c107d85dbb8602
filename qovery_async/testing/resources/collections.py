"""General rules for operations, derived from the OpenAPI document alone.

A POST to a collection creates an item, and the paths define the hierarchy. Other resources are
generated at the first read, and then stored.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any, cast

from ..model.call import Call, Handler, Result, fields_of
from ..model.caller import Caller
from ..model.document import Document, Endpoint, Node
from ..model.problems import Problem
from ..model.store import Record, Store
from ..schema.kinds import ResourceKinds, parent_kind
from ..schema.values import Values
from ..timing.clock import Clock
from .constraints import check_change, check_deletion
from .creation import Creation, merged

_FILL = 0.3


class Resources:
    """Handlers of collections, their items, and single resources."""

    def __init__(
        self,
        document: Document,
        store: Store,
        clock: Clock,
        seed: int,
        *,
        cascade_projects: bool = False,
    ) -> None:
        """Create the handlers.

        Args:
            document: The OpenAPI document.
            store: The records.
            clock: The time of the world.
            seed: Seed of generated values.
            cascade_projects: Delete the environments of a deleted project.
        """
        self._document = document
        self._store = store
        self._seed = seed
        self._cascade_projects = cascade_projects
        self.kinds: ResourceKinds = ResourceKinds(document)
        self.creation: Creation = Creation(document, self.kinds, store, clock, seed)
        self._handlers: dict[Endpoint, Handler] = {}

    def execute(self, call: Call) -> Result:
        """Execute an operation without a handler of its own."""
        handler = self._handlers.get(call.endpoint)
        if handler is None:
            handler = self._handlers[call.endpoint] = self._handler(call.endpoint)
        return handler(call)

    def values_for(self, endpoint: Endpoint, arguments: Mapping[str, str]) -> Values:
        """Return the generator of a request. Equal requests get equal values."""
        if _is_settings(endpoint):
            # Unset settings equal the defaults, which have an operation of their own.
            key = f"{self._seed} {endpoint.response_schema()}"
        else:
            key = f"{self._seed} {endpoint.operation_id} {sorted(arguments.items())}"
        return Values(self._document, zlib.crc32(key.encode()))

    def create(
        self,
        endpoint: Endpoint,
        parent: Record | None,
        body: Any,  # noqa: ANN401  # any JSON
        caller: Caller | None = None,
    ) -> Record:
        """Create an item of a collection by the response schema of the operation."""
        field = self.kinds.parent_field(endpoint)
        if field is not None and parent is None:
            kind = field.removesuffix("_id")
            parent = self._store.get(kind, str(fields_of(body).get(field)))
            if parent is None:
                raise Problem(404, f"no {kind} with the id of {field} exists")
        check_change(endpoint.last_kind, body, {}, parent, self._store)
        return self.creation.create(endpoint, parent, body, caller or Caller())

    def dump(self) -> Node:
        """Return the state outside the store as JSON."""
        return self.creation.dump()

    def load(self, content: Node) -> None:
        """Restore the state of `dump`."""
        self.creation.load(content)

    def _handler(self, endpoint: Endpoint) -> Handler:
        if endpoint in self.kinds.creating:
            return self._create
        if endpoint.is_item and endpoint.steps[-1].text.endswith("Id"):
            return self._on_item
        if endpoint.method == "GET" and self._is_list(endpoint):
            return self._list
        if self._shows_target(endpoint):
            return self._on_target
        return self._on_document

    def _is_list(self, endpoint: Endpoint) -> bool:
        kinds = self.kinds.names | self.kinds.provided
        return endpoint.last_kind in kinds and self.kinds.items(endpoint) is not None

    def _shows_target(self, endpoint: Endpoint) -> bool:
        """Whether an operation returns the record that its path names."""
        schema, kind = endpoint.response_schema(), parent_kind(endpoint)
        collection = next((s.text for s in reversed(endpoint.steps[:-1]) if not s.is_parameter), "")
        return schema is not None and schema in self.kinds.response_schemas(kind, collection)

    def _create(self, call: Call) -> Result:
        record = self.create(call.endpoint, call.target, call.body, call.caller)
        return Result(record.data, record=record)

    def _on_item(self, call: Call) -> Result:
        target, endpoint = call.target, call.endpoint
        kind = endpoint.steps[-1].kind
        wrong = target is not None and self.kinds.is_elsewhere(endpoint, target.collection)
        if target is None or target.kind != kind or wrong:
            raise Problem(404, f"no {kind} with this id exists")
        above = call.records[-2] if len(call.records) > 1 else None
        if above is not None and not target.is_below(above):
            # An association of two records does not change the record itself.
            return Result(target.data)
        if endpoint.method == "DELETE":
            check_deletion(target, self._store, cascade_projects=self._cascade_projects)
            self._store.remove(target)
            return Result()
        if endpoint.method in ("PUT", "PATCH"):
            check_change(target.kind, call.body, target.data, target.parent, self._store)
            self.creation.replace(endpoint, target, call.body, call.caller)
        return Result(target.data)

    def _list(self, call: Call) -> Result:
        endpoint, kind = call.endpoint, call.endpoint.last_kind
        if kind in self.kinds.provided:
            self.provide(endpoint, call.target)
        of_parent = parent_kind(endpoint) in self.kinds.parents(kind)
        if not of_parent and kind not in self.kinds.provided:
            return Result(self._as_list(endpoint, []))
        found = self._store.children(kind, call.target)
        records = [r for r in found if r.collection.endswith(endpoint.collection)]
        return Result(self._as_list(endpoint, [record.data for record in records]))

    def provide(self, endpoint: Endpoint, parent: Record | None) -> None:
        """Create the item of a collection without POST at the first read."""
        kind, items = endpoint.last_kind, self.kinds.items(endpoint)
        if parent is not None and items is not None and kind not in parent.children:
            made = self.values_for(endpoint, {"parent": parent.id}).make(items, fill=_FILL)
            self.creation.plant(kind, parent, cast("Node", made), endpoint.collection)

    def _as_list(self, endpoint: Endpoint, items: list[Any]) -> Any:  # noqa: ANN401  # any JSON
        schema = self._document.resolve(endpoint.response_schema() or {})
        if schema.get("type") == "array":
            return items
        found: Node = {"results": items}
        properties = schema.get("properties", {})
        if "page_size" in properties:
            found |= {"page": 1, "page_size": len(items)}
        return found

    def _on_target(self, call: Call) -> Result:
        target = call.target
        if target is None:
            raise Problem(404, f"no {parent_kind(call.endpoint)} with this id exists")
        if call.endpoint.method != "GET":
            self._store.edit(target, **self.creation.taken(call.endpoint, call.body))
        return Result(target.data)

    def _on_document(self, call: Call) -> Result:
        """Handle a single resource: the first read generates it, PUT replaces it."""
        endpoint, owner = call.endpoint, call.target
        documents = self._store.documents if owner is None else owner.documents
        key = _path_after_ids(endpoint, call.arguments)
        if endpoint.method == "GET":
            return Result(self._read(call, documents, key))
        if endpoint.method == "DELETE":
            documents[key] = None
            return Result()
        schema = self._read_schema(endpoint)
        if schema is None:
            # An action returns its body.
            return Result(call.body)
        before = documents.get(key)
        old = cast("Node", before) if isinstance(before, dict) else {}
        taken = self.creation.taken(endpoint, call.body)
        if _is_settings(endpoint):
            # Omitted settings return to their defaults.
            defaults = self.values_for(endpoint, call.arguments).make(schema, fill=_FILL)
            new = {**cast("Node", defaults), **taken}
        elif endpoint.method == "PUT":
            new = merged(old, taken, self.kinds.body_fields(endpoint), self._document)
        else:
            new = {**old, **taken}
        if self.kinds.lists(schema) and len(taken) == 1:
            # The request field `routes` is the response field `results`.
            new = {"results": next(iter(taken.values()))}
        documents[key] = self.creation.conform(new, schema)
        return Result(documents[key])

    def _read(self, call: Call, documents: Node, key: str) -> Any:  # noqa: ANN401  # any JSON
        schema = call.endpoint.response_schema()
        if schema is None:
            return None
        if key in documents and documents[key] is None:
            raise Problem(404, f"no {call.endpoint.last_kind} exists")
        if key not in documents:
            values = self.values_for(call.endpoint, call.arguments)
            documents[key] = values.make(schema, fill=_FILL)
        return documents[key]

    def _read_schema(self, endpoint: Endpoint) -> Node | None:
        """Return the response schema of GET on the same path, or None for a list to add to."""
        for other in self._document.endpoints:
            if other.method == "GET" and other.path == endpoint.path:
                schema = other.response_schema()
                is_list = schema is not None and self.kinds.lists(schema)
                return None if is_list and endpoint.method == "POST" else schema
        return endpoint.response_schema() if endpoint.method == "PUT" else None


def _is_settings(endpoint: Endpoint) -> bool:
    return endpoint.last_kind.lower().endswith("advancedsettings")


def _path_after_ids(endpoint: Endpoint, arguments: Mapping[str, str]) -> str:
    """Return the rest of a path after its last id."""
    rest: list[str] = []
    for step in endpoint.steps:
        if step.is_parameter and step.text.endswith("Id"):
            rest.clear()
        else:
            rest.append(arguments[step.text] if step.is_parameter else step.text)
    return "/".join(rest)
