"""General rules for operations, derived from the OpenAPI document alone.

A POST to a collection creates an item, and the paths define the hierarchy. Other resources are
generated at the first read, and then stored.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
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
from .creation import Creation
from .documents import Documents, context_of
from .uses import counted, refuse_deletion_in_use


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
        self._documents = Documents(document, store, clock, self.kinds, self.creation)
        self._handlers: dict[Endpoint, Handler] = {}
        # Fields by kind that are computed at every read.
        self.live: dict[str, Callable[[Record], Node]] = {}

    def execute(self, call: Call) -> Result:
        """Execute an operation without a handler of its own."""
        handler = self._handlers.get(call.endpoint)
        if handler is None:
            handler = self._handlers[call.endpoint] = self._handler(call.endpoint)
        return handler(call)

    def values_for(self, endpoint: Endpoint, arguments: Mapping[str, str]) -> Values:
        """Return the generator of a request. Equal requests get equal values."""
        key = f"{self._seed} {endpoint.operation_id} {sorted(arguments.items())}"
        return Values(self._document, zlib.crc32(key.encode()))

    def context(self, call: Call) -> Node:
        """Return the values that the path and the caller give to missing fields."""
        return self._documents.context(call)

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

    def _on_document(self, call: Call) -> Result:
        return self._documents.answer(call, self.values_for(call.endpoint, call.arguments))

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
        return Result(self._shown(record), record=record)

    def _shown(self, record: Record) -> Node:
        live = self.live.get(record.kind)
        fields = counted(record, self._store) if live is None else live(record)
        return {**record.data, **fields} if fields else record.data

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
            refuse_deletion_in_use(target, self._store)
            self._store.remove(target)
            return Result()
        if endpoint.method in ("PUT", "PATCH"):
            check_change(target.kind, call.body, target.data, target.parent, self._store)
            self.creation.replace(endpoint, target, call.body, call.caller)
        return Result(self._shown(target))

    def _list(self, call: Call) -> Result:
        endpoint, kind = call.endpoint, call.endpoint.last_kind
        if kind in self.kinds.provided:
            self.provide(endpoint, call.target)
        of_parent = parent_kind(endpoint) in self.kinds.parents(kind)
        if not of_parent and kind not in self.kinds.provided:
            return Result(self._as_list(endpoint, []))
        found = self._store.children(kind, call.target)
        records = [r for r in found if r.collection.endswith(endpoint.collection)]
        return Result(self._as_list(endpoint, [self._shown(record) for record in records]))

    def provide(self, endpoint: Endpoint, parent: Record | None) -> None:
        """Create the item of a collection without POST at the first read."""
        kind, items = endpoint.last_kind, self.kinds.items(endpoint)
        if parent is not None and items is not None and kind not in parent.children:
            values = self.values_for(endpoint, {"parent": parent.id}).within(context_of(parent))
            made = values.make(items, whole=True)
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
        return Result(self._shown(target))
