"""Edits: which read gives the values that a PUT replaces, and which request a response becomes.

A PUT with a JSON object is an edit of what the GET of the same path returns, or of the entry that
the GET of the collection lists: its path lacks the last parameter, `/{clusterId}`. An edit shares a
field with its read. The overlay decides the rest:

- `x-read-as` on a field of a request: the field of the response that it takes its value from,
  `value_object.value`, if the two have different names;
- `x-edit-request` on a response: its request, if several edits return that response.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import cast

from .document import Node, operations
from .kinds import ENUM, LIST, MODEL, UNION, Kinds, element, list_field
from .media_types import json_schema
from .references import operation_parameters

READ_AS = "x-read-as"
EDIT_REQUEST = "x-edit-request"
_TIME = "updated_at"
_LAST_PARAMETER = re.compile(r"/\{[^{}/]+\}$")


class Edits:
    """The edits of one document.

    `reads` maps the operation ids of edits to those of their reads. `requests` maps the schemas of
    responses to those of their requests. `sources` maps the schemas of requests to fields to the
    fields of responses that their values come from. `timed` has the edits whose read tells when the
    object was changed.
    """

    def __init__(self, document: Node, kinds: Kinds) -> None:
        """Find the edits of a bundled document."""
        self._document = document
        self._kinds = kinds
        self.reads: dict[str, str] = {}
        self.requests: dict[str, str] = {}
        self.timed: set[str] = set()
        self.sources: dict[str, dict[str, str]] = self._sources()
        gets = {p: node for p, method, node in operations(document) if method == "get"}
        candidates: dict[str, set[str]] = defaultdict(set)
        for path, method, node in operations(document):
            request = self._request(node) if method == "put" else None
            if request is None:
                continue
            read = self._read(path, request, gets)
            if read is not None:
                self.reads[node["operationId"]] = read["operationId"]
                if any(_TIME in kinds.schemas[s]["properties"] for s in self._schemas(read)):
                    self.timed.add(node["operationId"])
            responses = [node] if read is None else [node, read]
            for schema in sorted(set[str]().union(*map(self._schemas, responses))):
                if self._shares_a_field(request, schema):
                    candidates[schema].add(request)
        for schema, found in sorted(candidates.items()):
            decided = kinds.schemas[schema].get(EDIT_REQUEST)
            if decided or len(found) == 1:
                self.requests[schema] = decided or min(found)

    def _sources(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for name, schema in sorted(self._kinds.schemas.items()):
            fields = {
                key: str(node[READ_AS])
                for key, node in cast("dict[str, Node]", schema.get("properties") or {}).items()
                if READ_AS in node
            }
            if fields:
                found[name] = fields
        return found

    def _request(self, operation: Node) -> str | None:
        """Return the schema of a body that is an object; None for any other body."""
        body = cast("Node", operation.get("requestBody") or {})
        schema = json_schema(cast("Node", body.get("content") or {}))
        kind = None if schema is None else self._kinds.of(schema)
        return kind.name if kind is not None and kind.op in {MODEL, UNION} else None

    def _read(self, path: str, request: str, gets: dict[str, Node]) -> Node | None:
        for read_path in (path, _LAST_PARAMETER.sub("", path)):
            read = gets.get(read_path)
            if read is not None and self._is_read(read, request, is_same=read_path == path):
                return read
        return None

    def _is_read(self, read: Node, request: str, *, is_same: bool) -> bool:
        """Return True if one response holds the values that the request replaces."""
        parameters = operation_parameters(self._document, read)
        if any(p["in"] == "query" and p.get("required") for p in parameters):
            return False
        if read.get("x-paging") and not is_same:
            return False
        schemas = self._response(read, is_whole=is_same)
        return any(self._shares_a_field(request, schema) for schema in schemas)

    def _schemas(self, operation: Node) -> set[str]:
        return self._response(operation, is_whole=True) | self._response(operation, is_whole=False)

    def _response(self, operation: Node, *, is_whole: bool) -> set[str]:
        """Return the models of a successful response, or of the entries of its list."""
        for status, response in sorted(operation["responses"].items()):
            schema = json_schema(response.get("content") or {})
            if not status.startswith("2") or schema is None:
                continue
            kind = self._kinds.of(schema)
            member = None if is_whole else list_field(schema, self._kinds)
            if member:
                kind = self._kinds.of(self._kinds.schemas[kind.name]["properties"][member])
            while kind.op == LIST:
                kind = element(kind)
            return self._models(kind.name) if kind.op in {MODEL, UNION} else set()
        return set()

    def _models(self, schema: str) -> set[str]:
        """Return a model's own name, or the models among the variants of a union."""
        node = self._kinds.schemas[schema]
        if "oneOf" not in node:
            return {schema}
        kinds = [self._kinds.of(branch) for branch in node["oneOf"]]
        found = [self._models(kind.name) for kind in kinds if kind.op in {MODEL, UNION}]
        return set[str]().union(*found)

    def _shares_a_field(self, request: str, response: str) -> bool:
        """Return True if the request can take a value of the response.

        The tag of a union is shared by chance.
        """
        fields = set(self._kinds.schemas[response]["properties"])
        for model in self._models(request):
            wanted = self._kinds.schemas[model]["properties"]
            renamed = {path.partition(".")[0] for path in self.sources.get(model, {}).values()}
            shared = {*wanted, *renamed} & fields
            if any(key in renamed or self._kinds.of(wanted[key]).op != ENUM for key in shared):
                return True
        return False
