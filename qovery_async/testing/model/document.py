"""OpenAPI document with its operations and resolved schemas."""

from __future__ import annotations

import bz2
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple, cast

from .routing import Router

Node = dict[str, Any]
_METHODS = ("get", "post", "put", "delete", "patch")


class Step(NamedTuple):
    """Segment of a path: a literal, or a parameter for the id of a kind."""

    text: str
    is_parameter: bool
    kind: str


class Endpoint:
    """Operation of the OpenAPI document, with derived facts."""

    def __init__(self, document: Document, method: str, path: str, operation: Node) -> None:
        self.operation_id: str = operation["operationId"]
        self.method: str = method.upper()
        self.path = path
        self.steps: list[Step] = _steps(path)
        self.secured: bool = operation.get("security") != []
        self.long_running: str | None = operation.get("x-long-running")
        # Checks that need a body are POST operations too.
        self.reads: bool = method == "get" or (
            method == "post" and bool(operation.get("x-idempotent"))
        )
        self.parameters: list[Node] = [document.resolve(p) for p in operation.get("parameters", [])]
        body: Node = operation.get("requestBody") or {}
        self.body: Mapping[str, Node] = body.get("content", {})
        self.body_required: bool = bool(body.get("required"))
        self.query_parameters: dict[str, Node] = {
            parameter["name"]: parameter
            for parameter in self.parameters
            if parameter["in"] == "query"
        }
        self.responses: dict[int, Mapping[str, Node]] = {
            int(status): response.get("content", {})
            for status, response in operation["responses"].items()
            if status.isdigit() and status[0] == "2"
        }

    @property
    def status(self) -> int:
        """First declared success status."""
        return min(self.responses)

    @cached_property
    def last_kind(self) -> str:
        """Last literal of the path."""
        return next(step.text for step in reversed(self.steps) if not step.is_parameter)

    @cached_property
    def is_item(self) -> bool:
        """Whether the path ends with an id."""
        return self.steps[-1].is_parameter

    @property
    def collection(self) -> str:
        """Literals before the last id, or at the end of the path: `aws/credentials`."""
        literals: list[str] = []
        for step in reversed(self.steps[:-1] if self.is_item else self.steps):
            if step.is_parameter:
                break
            literals.append(step.text)
        return "/".join(reversed(literals))

    def response_schema(
        self, status: int | None = None, media: str = "application/json"
    ) -> Node | None:
        """Return the schema of a response, or None without such content."""
        given = self.responses[self.status if status is None else status].get(media)
        return None if given is None else cast("Node", given["schema"])


class Document:
    """OpenAPI document in normal form: schemas and endpoints."""

    def __init__(self, content: Node) -> None:
        self._content = content
        self._resolved: dict[tuple[str, bool], Node] = {}
        self.schemas: Mapping[str, Node] = content["components"]["schemas"]
        self.endpoints: list[Endpoint] = [
            Endpoint(self, method, path, item[method])
            for path, item in content["paths"].items()
            for method in _METHODS
            if method in item
        ]
        _name_kinds(self.endpoints)
        self._router: Router[Endpoint] = Router(self.endpoints)
        self.by_id: dict[str, Endpoint] = {
            endpoint.operation_id: endpoint for endpoint in self.endpoints
        }

    def resolve(self, node: Node) -> Node:
        """Return the target of a reference. A nullable reference stays nullable."""
        ref = reference(node)
        if ref is None:
            return node
        key = (ref, bool(node.get("nullable")))
        found = self._resolved.get(key)
        if found is None:
            target: Any = self._content
            for step in ref[2:].split("/"):
                target = target[step]
            found = self.resolve(target)
            if key[1] and not found.get("nullable"):
                found = {**found, "nullable": True}
            self._resolved[key] = found
        return found

    def match(self, method: str, segments: list[str]) -> tuple[Endpoint, dict[str, str]] | None:
        """Return the endpoint of a request and its path arguments. Literals win over parameters."""
        endpoint = self._router.find(method, segments)
        if endpoint is None:
            return None
        pairs = zip(endpoint.steps, segments, strict=True)
        return endpoint, {step.text: segment for step, segment in pairs if step.is_parameter}

    def methods(self, segments: list[str]) -> list[str]:
        """Return the methods that a path allows."""
        return sorted(m.upper() for m in _METHODS if self.match(m.upper(), segments))

    def creating(self) -> Iterator[Endpoint]:
        """Yield the POST operations that create an item of a collection."""
        return iter(self._creating)

    @cached_property
    def _creating(self) -> list[Endpoint]:
        return list(self._find_creating())

    def _find_creating(self) -> Iterator[Endpoint]:
        kinds = {endpoint.steps[-1].kind for endpoint in self.endpoints if endpoint.is_item}
        for endpoint in self.endpoints:
            if endpoint.method == "POST" and not endpoint.is_item and endpoint.last_kind in kinds:
                schema = endpoint.response_schema()
                if schema is not None and self.has_id(schema):
                    yield endpoint

    def has_id(self, schema: Node) -> bool:
        """Whether a schema describes an object with an id."""
        resolved = self.resolve(schema)
        if "oneOf" in resolved:
            return any(self.has_id(branch) for branch in resolved["oneOf"])
        return "id" in resolved.get("properties", {})


def reference(node: Node) -> str | None:
    """Return the reference of a node, also inside an `allOf` of one schema."""
    ref = node.get("$ref")
    if ref is None and len(node.get("allOf", ())) == 1:
        ref = node["allOf"][0].get("$ref")
    return cast("str | None", ref)


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


def plain_kind(name: str) -> str:
    """Return a name without case, hyphens, underscores and plural: for comparisons."""
    return name.replace("-", "").replace("_", "").lower().removesuffix("s")


def _name_kinds(endpoints: list[Endpoint]) -> None:
    """Unify the kinds of parameters that name the same resource.

    `/clusters/{clusterId}` and `/cluster/{clusterId}` have one kind. `moveAfter/{stageId}` has
    the kind of `/deploymentStage/{deploymentStageId}`.
    """
    homes: dict[str, Counter[str]] = {}
    names: dict[str, None] = {}
    posted = {e.last_kind for e in endpoints if e.method == "POST" and not e.is_item}
    for step in (step for e in endpoints for step in e.steps if step.is_parameter):
        names[step.text] = None
        if plain_kind(step.text.removesuffix("Id")) == plain_kind(step.kind):
            homes.setdefault(step.text, Counter())[step.kind] += 1
    kinds = {name: counts.most_common(1)[0][0] for name, counts in homes.items()}
    for name in names.keys() - kinds.keys():
        longer = [other for other in homes if other.lower().endswith(name.lower())]
        if name.endswith("Id") and len(longer) == 1:
            kinds[name] = kinds[longer[0]]
    for endpoint in endpoints:
        endpoint.steps = [
            step._replace(kind=kinds.get(step.text, step.kind))
            if step.is_parameter and (step.text in homes or step.kind not in posted)
            else step
            for step in endpoint.steps
        ]


@lru_cache(maxsize=1)
def packaged_document() -> Document:
    """Return the OpenAPI document that this package was generated from."""
    return Document(packaged_content())


def packaged_content() -> Node:
    """Read the packaged OpenAPI document as JSON."""
    packed = files("qovery_async._raw").joinpath("document.json.bz2").read_bytes()
    return cast("Node", json.loads(bz2.decompress(packed)))
