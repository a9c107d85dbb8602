"""The API's document, as the simulator uses it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple, cast

Node = dict[str, Any]
_METHODS = ("get", "post", "put", "delete", "patch")


class Step(NamedTuple):
    """One segment of a path: a literal, or a parameter after the literal `kind`."""

    text: str
    is_parameter: bool
    kind: str


class Endpoint:
    """An operation, with what is asked about it on every request."""

    def __init__(self, document: Document, method: str, path: str, operation: Node) -> None:
        """Read an operation of the document."""
        self.operation_id: str = operation["operationId"]
        self.method: str = method.upper()
        self.path = path
        self.steps: list[Step] = _steps(path)
        self.secured: bool = operation.get("security") != []
        self.long_running: str | None = operation.get("x-long-running")
        self.parameters: list[Node] = [document.resolve(p) for p in operation.get("parameters", [])]
        body: Node = operation.get("requestBody") or {}
        self.body: Mapping[str, Node] = body.get("content", {})
        self.answers: dict[int, Mapping[str, Node]] = {
            int(status): answer.get("content", {})
            for status, answer in operation["responses"].items()
            if status.isdigit() and status[0] == "2"
        }

    @property
    def status(self) -> int:
        """The status of success: the first declared."""
        return min(self.answers)

    @property
    def last_kind(self) -> str:
        """The last literal of the path."""
        return next(step.text for step in reversed(self.steps) if not step.is_parameter)

    @property
    def is_item(self) -> bool:
        """Whether the path ends with an id."""
        return self.steps[-1].is_parameter

    def answer_schema(
        self, status: int | None = None, media: str = "application/json"
    ) -> Node | None:
        """The schema of an answer, None where it has no such content."""
        given = self.answers[self.status if status is None else status].get(media)
        return None if given is None else cast("Node", given["schema"])


class Document:
    """Schemas and endpoints of the API."""

    def __init__(self, content: Node) -> None:
        """Take a document in normal form."""
        self._content = content
        self.schemas: Mapping[str, Node] = content["components"]["schemas"]
        self.endpoints: list[Endpoint] = [
            Endpoint(self, method, path, item[method])
            for path, item in content["paths"].items()
            for method in _METHODS
            if method in item
        ]
        self._routes: dict[tuple[str, int], list[Endpoint]] = {}
        for endpoint in self.endpoints:
            self._routes.setdefault((endpoint.method, len(endpoint.steps)), []).append(endpoint)
        for routes in self._routes.values():
            routes.sort(key=lambda e: [step.is_parameter for step in e.steps])
        self.by_id: dict[str, Endpoint] = {
            endpoint.operation_id: endpoint for endpoint in self.endpoints
        }

    def resolve(self, node: Node) -> Node:
        """The node that a reference names; null allowed by the reference stays allowed."""
        nullable = False
        while True:
            nullable = nullable or bool(node.get("nullable"))
            ref = node.get("$ref")
            if ref is None and len(node.get("allOf", ())) == 1:
                ref = node["allOf"][0].get("$ref")
            if ref is None:
                return {**node, "nullable": True} if nullable and not node.get("nullable") else node
            target: Any = self._content
            for step in ref[2:].split("/"):
                target = target[step]
            node = target

    def match(self, method: str, segments: list[str]) -> tuple[Endpoint, dict[str, str]] | None:
        """The endpoint of a request and its path arguments; literals go before parameters."""
        for endpoint in self._routes.get((method, len(segments)), ()):
            if all(
                step.is_parameter or step.text == segment
                for step, segment in zip(endpoint.steps, segments, strict=True)
            ):
                pairs = zip(endpoint.steps, segments, strict=True)
                return endpoint, {s.text: segment for s, segment in pairs if s.is_parameter}
        return None

    def methods(self, segments: list[str]) -> list[str]:
        """The methods that a path allows."""
        return sorted(m.upper() for m in _METHODS if self.match(m.upper(), segments))

    def creating(self) -> Iterator[Endpoint]:
        """The POST operations that make an item of a collection."""
        kinds = {endpoint.steps[-1].kind for endpoint in self.endpoints if endpoint.is_item}
        for endpoint in self.endpoints:
            if endpoint.method == "POST" and not endpoint.is_item and endpoint.last_kind in kinds:
                schema = endpoint.answer_schema()
                if schema is not None and self.has_id(schema):
                    yield endpoint

    def has_id(self, schema: Node) -> bool:
        """Whether a schema is of an object with an id."""
        shape = self.resolve(schema)
        if "oneOf" in shape:
            return any(self.has_id(branch) for branch in shape["oneOf"])
        return "id" in shape.get("properties", {})


def _steps(path: str) -> list[Step]:
    steps: list[Step] = []
    kind = ""
    for segment in path.strip("/").split("/"):
        if segment.startswith("{"):
            steps.append(Step(segment[1:-1], is_parameter=True, kind=kind))
        else:
            kind = segment
            steps.append(Step(segment, is_parameter=False, kind=kind))
    return steps


@lru_cache(maxsize=1)
def packaged_document() -> Document:
    """The document that this package was generated from."""
    text = files("qovery_async._raw").joinpath("document.json").read_text("utf-8")
    return Document(json.loads(text))
