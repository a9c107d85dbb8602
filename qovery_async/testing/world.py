"""What the operations do to the simulated world.

Nearly everything follows from the document: what is posted to a collection is an item of it, the
paths say what is below what, and what nothing is known of is made once and then kept.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any, cast

from .clock import Clock, moment
from .deployments import Deployments
from .document import Document, Endpoint, Node
from .problems import Problem
from .statuses import Statuses
from .store import SERVICE_TYPES, Record, Store
from .values import Values

_UNIQUE_NAMES = frozenset({"organization", "project", "environment", *SERVICE_TYPES})
_JSON = "application/json"


class World:
    """The state, and what every operation reads and changes of it."""

    def __init__(self, document: Document, clock: Clock, seed: int) -> None:
        """An empty world; the same seed gives the same values."""
        self.document = document
        self.clock = clock
        self.seed = seed
        self.store: Store = Store()
        self.deployments: Deployments = Deployments(self.store, clock)
        self._values = Values(document, seed)
        self._statuses = Statuses(self.store, self.deployments, clock)
        self._creating = {id(endpoint) for endpoint in document.creating()}

    def answer(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, str],
        query: Mapping[str, str],
        body: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401  # any JSON
        """Carry out an operation; its JSON answer, None where it has none.

        Raises `Problem` for what the API refuses.
        """
        self.deployments.settle()
        records = self._records(endpoint, arguments)
        self._check_body(endpoint, body)
        candidate = self._carry_out(endpoint, arguments, query, records, body)
        schema = endpoint.answer_schema()
        if schema is None:
            return None
        return self._values_for(endpoint, arguments).conform(candidate, schema, fresh=True)

    def _values_for(self, endpoint: Endpoint, arguments: Mapping[str, str]) -> Values:
        """The same request is answered with the same made-up values."""
        key = f"{self.seed} {endpoint.operation_id} {sorted(arguments.items())}"
        return Values(self.document, zlib.crc32(key.encode()))

    def _records(self, endpoint: Endpoint, arguments: Mapping[str, str]) -> list[Record]:
        """The records that a path names, outermost first; 404 for ids of known kinds."""
        found: list[Record] = []
        for step in endpoint.steps:
            if not step.is_parameter or not step.text.endswith("Id"):
                continue
            record = self.store.get(step.kind, arguments[step.text])
            if record is not None:
                found.append(record)
            elif self.store.knows(step.kind, found[-1] if found else None):
                raise Problem(404, f"no {step.kind} with id {arguments[step.text]}")
        return found

    def _check_body(self, endpoint: Endpoint, body: Any) -> None:  # noqa: ANN401  # any JSON
        content = endpoint.body.get(_JSON)
        if content is None or not isinstance(body, (dict, type(None))):
            return
        shape = self.document.resolve(cast("Node", content["schema"]))
        members = cast("Node", body or {})
        missing = [name for name in shape.get("required", ()) if name not in members]
        if missing and (body is not None or shape.get("required")):
            raise Problem(400, f"{missing[0]}: must not be null")

    def _carry_out(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, str],
        query: Mapping[str, str],
        records: list[Record],
        body: Any,  # noqa: ANN401  # any JSON
    ) -> Any:  # noqa: ANN401  # any JSON
        target = records[-1] if records else None
        if endpoint.long_running and target is not None and self._can_run(endpoint, target):
            return self._run(endpoint, target)
        if id(endpoint) in self._creating:
            return self.create(endpoint, target, body).data
        status = self._statuses.read(endpoint, target)
        if status is not None:
            return status
        item = endpoint.is_item and target is not None and target.kind == endpoint.steps[-1].kind
        if item and target is not None:
            return self._on_item(endpoint, target, body)
        if endpoint.method == "GET" and self._is_collection(endpoint):
            return self._collection(endpoint, target, query)
        return self._document_of(endpoint, arguments, body)

    @staticmethod
    def _can_run(endpoint: Endpoint, target: Record) -> bool:
        deletes = endpoint.method == "DELETE" and endpoint.is_item
        return target.kind in {"environment", *SERVICE_TYPES} and (
            endpoint.method == "POST" or (deletes and target.kind == endpoint.steps[-1].kind)
        )

    def _run(self, endpoint: Endpoint, target: Record) -> Any:  # noqa: ANN401  # any JSON
        action = cast("str", endpoint.long_running)
        if action == "delete" and not self.deployments.was_deployed(target):
            self.store.remove(target)
            return None
        self.deployments.act(target, action)
        return self._statuses.of(target)

    def create(self, endpoint: Endpoint, parent: Record | None, body: Any) -> Record:  # noqa: ANN401  # any JSON
        """Make an item of a collection, as the operation's answer describes it."""
        members = cast("Node", body) if isinstance(body, dict) else {}
        kind = endpoint.last_kind
        name = members.get("name")
        if kind in _UNIQUE_NAMES and isinstance(name, str):
            self._refuse_taken(kind, parent, name)
        now = moment(self.clock.now())
        given: Node = {
            **members,
            "id": self._values.uuid(),
            "created_at": now,
            "updated_at": now,
            **self._references(kind, parent, members),
        }
        schema = cast("Node", endpoint.answer_schema())
        data = self._values.conform(given, schema, fill=0.3)
        if not isinstance(data, dict):
            data = given
        record = Record(kind, given["id"], cast("Node", data), parent)
        return self.store.add(record)

    def _refuse_taken(self, kind: str, parent: Record | None, name: str) -> None:
        for other in self.store.of(kind, parent):
            if str(other.data.get("name", "")).lower() == name.lower():
                raise Problem(409, f"a {kind} named {name} exists already")

    @staticmethod
    def _references(kind: str, parent: Record | None, members: Node) -> Node:
        references: Node = {}
        above = parent
        while above is not None:
            references[above.kind] = {"id": above.id}
            references[f"{above.kind}_id"] = above.id
            above = above.parent
        if kind in SERVICE_TYPES:
            references["service_type"] = SERVICE_TYPES[kind]
        if "cluster" in members:
            references["cluster_id"] = members["cluster"]
        if "schedule" in members and kind == "job":
            references["job_type"] = (
                "CRON" if "cronjob" in (members["schedule"] or {}) else "LIFECYCLE"
            )
        if "variable_scope" in members:
            references["scope"] = members["variable_scope"]
        return references

    def _on_item(self, endpoint: Endpoint, target: Record, body: Any) -> Any:  # noqa: ANN401  # any JSON
        if endpoint.method == "DELETE":
            self.store.remove(target)
            return None
        if endpoint.method in ("PUT", "PATCH") and isinstance(body, dict):
            members = {k: v for k, v in cast("Node", body).items() if k != "id"}
            name = members.get("name")
            if target.kind in _UNIQUE_NAMES and isinstance(name, str):
                others = [r for r in self.store.of(target.kind, target.parent) if r is not target]
                if any(str(r.data.get("name", "")).lower() == name.lower() for r in others):
                    raise Problem(409, f"a {target.kind} named {name} exists already")
            target.data.update(members)
            target.data["updated_at"] = moment(self.clock.now())
        return target.data

    def _is_collection(self, endpoint: Endpoint) -> bool:
        kind = endpoint.last_kind
        return self.store.knows(kind) or kind in {"services", "variable"}

    def _collection(
        self, endpoint: Endpoint, parent: Record | None, query: Mapping[str, str]
    ) -> Any:  # noqa: ANN401  # any JSON
        if endpoint.last_kind == "services" and parent is not None and parent.kind == "environment":
            items = [record.data for record in self.store.services(parent)]
        else:
            items = [record.data for record in self.store.of(endpoint.last_kind, parent)]
        if endpoint.last_kind == "variable" and "parent_id" in query:
            items = [item for item in items if item.get("variable_parent_id") == query["parent_id"]]
        schema = self.document.resolve(endpoint.answer_schema() or {})
        return items if schema.get("type") == "array" else {"results": items}

    def _document_of(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, str],
        body: Any,  # noqa: ANN401  # any JSON
    ) -> Any:  # noqa: ANN401  # any JSON
        """A sub-document: made when first read, replaced by PUT, gone with DELETE."""
        key = "/".join(arguments[s.text] if s.is_parameter else s.text for s in endpoint.steps)
        if endpoint.method == "DELETE":
            self.store.documents.pop(key, None)
            return None
        if endpoint.method in ("PUT", "PATCH") and isinstance(body, dict):
            kept = self.store.documents.setdefault(key, {})
            kept.update(cast("Node", body))
            return kept
        if endpoint.method == "GET":
            schema = endpoint.answer_schema()
            if key not in self.store.documents and schema is not None:
                made = self._values_for(endpoint, arguments).make(schema, fill=0.3)
                self.store.documents[key] = made
            return self.store.documents.get(key)
        return body
