"""Single resources: settings, catalogues, and other JSON at a path without an id of its own.

A catalogue answers from the packaged data, a list without items is empty, and any other resource
is generated at the first read: with every field, and with the ids of its path.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..model.call import Call, Result
from ..model.document import Document, Endpoint, Node
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record, Store
from ..schema.kinds import ResourceKinds
from ..schema.values import Values
from ..timing.clock import Clock, moment
from .catalogues import default_settings, packaged_catalogues
from .creation import Creation


class Documents:
    """Handlers of single resources."""

    def __init__(
        self,
        document: Document,
        store: Store,
        clock: Clock,
        kinds: ResourceKinds,
        creation: Creation,
    ) -> None:
        self._document = document
        self._store = store
        self._clock = clock
        self._kinds = kinds
        self._creation = creation

    def answer(self, call: Call, values: Values) -> Result:
        """Return a single resource, or change it: PUT replaces it, DELETE removes it."""
        endpoint, owner = call.endpoint, call.target
        documents = self._store.documents if owner is None else owner.documents
        key = _path_after_ids(endpoint, call.arguments)
        values = values.within(self.context(call))
        if endpoint.method == "GET":
            return Result(self._read(call, documents, key, values))
        if endpoint.method == "DELETE":
            documents[key] = None
            return Result()
        schema = self._read_schema(endpoint)
        if endpoint.reads and self._kinds.items(endpoint) is not None:
            # A list that needs a body, such as the folders of a repository.
            return Result({"results": []})
        if schema is None:
            # An action returns its body.
            return Result(call.body)
        before = documents.get(key)
        old = cast("Node", before) if isinstance(before, dict) else {}
        taken = self._creation.taken(endpoint, call.body)
        if _is_settings(endpoint):
            # Omitted settings return to their defaults.
            new = {**default_settings(self._document, schema), **taken}
        elif endpoint.method == "PUT":
            new = self._creation.merged(endpoint, old, taken)
        else:
            new = {**old, **taken}
        if self._kinds.lists(schema) and len(taken) == 1:
            # The request field `routes` is the response field `results`.
            new = {"results": next(iter(taken.values()))}
        documents[key] = self._creation.conform(new, schema, self.context(call))
        return Result(documents[key])

    def context(self, call: Call) -> Node:
        """Return the values that the path and the caller give to missing fields."""
        now = moment(self._clock.now())
        found: Node = {
            "created_at": now,
            "updated_at": now,
            "email": call.caller.email,
            "user_email": call.caller.email,
            "communication_email": call.caller.email,
        }
        for name, value in call.arguments.items():
            if not name.endswith("Id"):
                found[_snake(name)] = value
        for record in reversed(call.records):
            found |= context_of(record)
        return found

    def _read(self, call: Call, documents: Node, key: str, values: Values) -> Any:  # noqa: ANN401  # any JSON
        endpoint = call.endpoint
        schema = endpoint.response_schema()
        if key in documents and documents[key] is None:
            raise Problem(404, f"no {endpoint.last_kind} exists")
        if key in documents:
            return documents[key]
        if schema is None:
            return None
        known = packaged_catalogues().answer(endpoint.operation_id)
        if known is not None:
            return known
        if _is_settings(endpoint):
            return default_settings(self._document, schema)
        if self._kinds.lists(schema):
            return self._creation.conform({"results": []}, schema)
        documents[key] = values.make(schema, whole=True)
        return documents[key]

    def _read_schema(self, endpoint: Endpoint) -> Node | None:
        """Return the response schema of GET on the same path, or None for a list to add to."""
        for other in self._document.endpoints:
            if other.method == "GET" and other.path == endpoint.path:
                schema = other.response_schema()
                is_list = schema is not None and self._kinds.lists(schema)
                return None if is_list and endpoint.method == "POST" else schema
        return endpoint.response_schema() if endpoint.method == "PUT" else None


def context_of(record: Record) -> Node:
    """Return the ids and names of a record and its ancestors, as other objects name them."""
    found: Node = {}
    for one in reversed(list(record.chain())):
        name = _snake(one.kind)
        found[name] = {"id": one.id}
        found[f"{name}_id"] = found[f"{one.kind}Id"] = one.id
        if one.data.get("name"):
            found[f"{name}_name"] = one.data["name"]
        if one.kind in SERVICE_TYPES:
            found["service_id"] = one.id
            found["service_name"] = one.data.get("name")
        if one.data.get("cluster_id"):
            found["cluster_id"] = one.data["cluster_id"]
    return found


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


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
