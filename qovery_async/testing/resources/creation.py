"""Creation and changes of records: from request bodies to response data."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, cast

from ..model.caller import Caller
from ..model.document import Document, Endpoint, Node
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record, Store
from ..schema.formats import is_uuid
from ..schema.forms import Forms
from ..schema.kinds import ResourceKinds
from ..schema.values import Values
from ..timing.clock import Clock, moment
from .computed import ALWAYS, Context, computed

# Kinds with unique names, ignoring case.
UNIQUE_NAMES = frozenset(
    {"organization", "project", "environment", "apiToken", "policyApiToken", "mcpServer"}
    | SERVICE_TYPES.keys()
)
_JSON = "application/json"


class Creation:
    """Factory of records from requests, and of new data from edits."""

    def __init__(
        self, document: Document, kinds: ResourceKinds, store: Store, clock: Clock, seed: int
    ) -> None:
        self._document = document
        self._kinds = kinds
        self._store = store
        self._clock = clock
        self._random = random.Random(seed)  # noqa: S311  # nothing here is a secret
        self._forms = Forms(document)
        self._taking = Values(document, seed, taking=True)
        self._making = Values(document, seed, lookup=self._found, plain=True, ids=self._random)

    def uuid(self) -> str:
        """Return a new id."""
        return self._making.uuid()

    def create(
        self,
        endpoint: Endpoint,
        parent: Record | None,
        body: Any,  # noqa: ANN401  # any JSON
        caller: Caller,
    ) -> Record:
        """Create a record from a POST body."""
        kind, taken = endpoint.last_kind, self.taken(endpoint, body)
        self._check_name(kind, parent, taken, None)
        identifier = self.uuid()
        _without_ids(taken, set(), self._store)
        now = moment(self._clock.now())
        given = {**taken, "id": identifier, "created_at": now, "updated_at": now}
        made = self._computed(kind, given, parent, caller, identifier)
        context = _context(identifier, kind, made)
        data = self.complete(kind, endpoint.collection, made, context)
        return self._store.add(Record(kind, identifier, data, parent, endpoint.collection))

    def plant(self, kind: str, parent: Record | None, fields: Node, collection: str = "") -> Record:
        """Create a record without an operation."""
        now = moment(self._clock.now())
        identifier = str(fields.get("id") or self.uuid())
        given = {"created_at": now, "updated_at": now, **fields, "id": identifier}
        data = self.complete(kind, collection or kind, given)
        return self._store.add(Record(kind, identifier, data, parent, collection))

    def replace(self, endpoint: Endpoint, record: Record, body: Any, caller: Caller) -> None:  # noqa: ANN401  # any JSON
        """Edit a record: PATCH keeps omitted fields; PUT resets those that may be missing."""
        partly = endpoint.method == "PATCH"
        taken = self.taken(endpoint, body, partly=partly)
        self._check_name(record.kind, record.parent, taken, record)
        _without_ids(taken, set(_ids(record.data)), self._store)
        given = {**record.data, **taken} if partly else self.merged(endpoint, record.data, taken)
        for name in list(given):
            if name in taken or f"{name}_id" not in taken:
                continue
            # `registry` shows the object of the previous `registry_id`.
            identifier = taken[f"{name}_id"]
            if isinstance(given[name], dict) and identifier is not None:
                given[name] = identifier
            else:
                del given[name]
        given["updated_at"] = moment(self._clock.now())
        made = self._computed(record.kind, given, record.parent, caller, record.id)
        kept = set(self._kinds.needed(record.kind, record.collection))
        for schema in self._kinds.response_schemas(record.kind, record.collection):
            kept |= self._kinds.required(schema)
        kept = (kept - made.keys()) & record.data.keys()
        made |= {name: record.data[name] for name in sorted(kept)}
        if record.kind == "database":
            # Without a size the storage is unchanged: it cannot shrink.
            made.setdefault("storage", record.data.get("storage"))
        context = _context(record.id, record.kind, made)
        data = self.complete(record.kind, record.collection, made, context)
        self._store.replace(record, data)

    def taken(self, endpoint: Endpoint, body: Any, *, partly: bool = False) -> Node:  # noqa: ANN401  # any JSON
        """Return the fields of a body that an operation accepts, in the form of its response.

        Omitted fields have their defaults, unless `partly` is set.
        """
        content, answer = endpoint.body.get(_JSON), endpoint.response_schema()
        if content is None or not isinstance(body, dict):
            return {}
        taken = self._taking.conform(body, content["schema"])
        if not isinstance(taken, dict):
            return {}
        made = cast("Node", taken)
        if partly:
            made = {name: value for name, value in made.items() if name in cast("Node", body)}
        if answer is None:
            return made
        vendor = endpoint.collection.partition("/")[0]
        return cast("Node", self._forms.answered(made, content["schema"], answer, vendor))

    def merged(self, endpoint: Endpoint, old: Node, taken: Node) -> Node:
        """Return the result of a PUT: client fields as sent, server fields as before."""
        content, answer = endpoint.body.get(_JSON), endpoint.response_schema()
        if content is None or answer is None:
            return {**old, **taken}
        return self._forms.merged(old, taken, content["schema"], answer)

    def complete(
        self, kind: str, collection: str, given: Node, context: Node | None = None
    ) -> Node:
        """Return the fields that any operation shows, so that all show the same.

        `context` has values of missing fields, also inside other objects.
        """
        data = given
        making = self._making.within(context or {})
        for schema in self._kinds.response_schemas(kind, collection):
            shown = making.conform(data, schema)
            if isinstance(shown, dict):
                data = {**data, **cast("Node", shown)}
        return data

    def conform(self, value: Any, schema: Node, context: Node | None = None) -> Any:  # noqa: ANN401  # any JSON
        """Return a value in a schema's form, with the simplest missing fields."""
        return self._making.within(context or {}).conform(value, schema, fresh=True)

    def dump(self) -> Node:
        """Return the state of the id generator as JSON."""
        version, numbers, gauss = self._random.getstate()
        return {"random": [version, list(numbers), gauss]}

    def load(self, content: Node) -> None:
        """Restore the state of `dump`."""
        version, numbers, gauss = content["random"]
        self._random.setstate((version, tuple(numbers), gauss))

    def _found(self, identifier: str) -> Node | None:
        record = self._store.find(identifier)
        return None if record is None else record.data

    def _computed(
        self, kind: str, given: Node, parent: Record | None, caller: Caller, identifier: str
    ) -> Node:
        context = Context(self._store, parent, caller, identifier, self.uuid)
        made = dict(given)
        for name, value in computed(kind, given, context).items():
            if value is not None and (name in ALWAYS or made.get(name) is None):
                made[name] = value
        return made

    def _check_name(
        self, kind: str, parent: Record | None, taken: Node, but: Record | None
    ) -> None:
        name = taken.get("name")
        if kind in UNIQUE_NAMES and isinstance(name, str):
            other = self._store.named(kind, parent, name)
            if other is not None and other is not but:
                raise Problem(409, f"another {kind} named {name} exists already")


def _context(identifier: str, kind: str, data: Node) -> Node:
    """Return what objects inside a record know of it."""
    found = {f"{kind}_id": identifier, "created_at": data.get("updated_at")}
    found["updated_at"] = data.get("updated_at")
    if kind in SERVICE_TYPES:
        found["service_id"] = identifier
    return found


def _ids(value: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON
    """Yield every id in a value."""
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _ids(item)
    elif isinstance(value, dict):
        fields = cast("Node", value)
        if isinstance(fields.get("id"), str):
            yield fields["id"]
        for item in fields.values():
            yield from _ids(item)


def _without_ids(value: Any, known: set[str], store: Store) -> None:  # noqa: ANN401  # any JSON
    """Remove unknown ids from listed items: such items are new.

    An item with only an id is a reference. An id other than a UUID is a name that the caller
    chooses, such as `STATIC_IP` of a cluster's feature.
    """
    if isinstance(value, dict):
        for item in cast("Node", value).values():
            _without_ids(item, known, store)
    elif isinstance(value, list):
        for item in cast("list[Any]", value):
            _without_ids(item, known, store)
            if isinstance(item, dict):
                fields = cast("Node", item)
                identifier = str(fields.get("id"))
                new = (
                    is_uuid(identifier)
                    and identifier not in known
                    and store.find(identifier) is None
                )
                if len(fields) > 1 and new:
                    fields.pop("id", None)
