"""Request log: the newest requests with their responses' status.

Bodies are as sent for tests in this process. `repr()` and JSON, which leave it, mask secrets.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Any, cast
from urllib.parse import parse_qsl

from ..._codec.secret_names import USUALLY_SECRET
from ..._rules.redaction import MASK, PERHAPS_SECRET, Redaction
from ..model.document import Document, Endpoint, Node
from ..model.suggestions import check_operation

DEFAULT_LENGTH = 10_000
_CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


class Request:
    """Request that the simulator received, without credentials.

    `path_arguments` are the arguments of the path by their names in the API.
    """

    def __init__(
        self,
        method: str,
        path: str,
        operation_id: str | None,
        status: int | None,
        *,
        path_arguments: Mapping[str, str] | None = None,
        raw_query: str = "",
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        secret_names: frozenset[str] = PERHAPS_SECRET,
        token: str | None = None,
        faults: tuple[str, ...] = (),
        at: float = 0.0,
    ) -> None:
        """Record a request. `status` is None if no response was sent."""
        self.method: str = method
        self.path: str = path
        self.operation_id: str | None = operation_id
        self.status: int | None = status
        self.path_arguments: Mapping[str, str] = path_arguments or {}
        self.token: str | None = token
        self.faults: tuple[str, ...] = faults
        self.at: float = at
        self.duration: float = 0.0
        self._raw_query = raw_query
        self._headers = headers or {}
        self.content: bytes = content
        self._secret_names = secret_names

    @cached_property
    def raw_query_arguments(self) -> Mapping[str, str]:
        """Query arguments as sent."""
        return dict(parse_qsl(self._raw_query, keep_blank_values=True))

    @property
    def query(self) -> Mapping[str, str]:
        """Query arguments, secrets masked."""
        return {
            k: MASK if k.lower() in USUALLY_SECRET else v
            for k, v in self.raw_query_arguments.items()
        }

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """Headers by lower-case name, without credentials."""
        return {k: v for k, v in self._headers.items() if k not in _CREDENTIALS}

    @cached_property
    def body(self) -> Any:  # noqa: ANN401  # any JSON
        """JSON value or text of the body as sent. None for an empty body."""
        if not self.content:
            return None
        text = self.content.decode("utf-8", "replace")
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text

    @property
    def masked_body(self) -> Any:  # noqa: ANN401  # any JSON
        """The body with secrets masked."""
        body = self.body
        try:
            if not isinstance(body, str):
                return _mask(body, self._secret_names)
        except RecursionError:
            body = self.content.decode("utf-8", "replace")
        # Masking the text works for truncated bodies, too.
        return Redaction((), self._secret_names).text(body)

    def as_json(self) -> Node:
        """Return the request as JSON."""
        return {
            "method": self.method,
            "path": self.path,
            "operation_id": self.operation_id,
            "status": self.status,
            "query": dict(self.query),
            "headers": dict(self.headers),
            "body": self.masked_body,
            "token": self.token,
            "faults": list(self.faults),
            "at": self.at,
            "duration": self.duration,
        }

    def __repr__(self) -> str:
        met = f" ({', '.join(self.faults)})" if self.faults else ""
        return f"<Request {self.method} {self.path} {self.operation_id} {self.status}{met}>"


class RequestLog(list[Request]):
    """Log of the newest requests, oldest first. `operation_ids` are the known operations."""

    def __init__(
        self, length: int = DEFAULT_LENGTH, operation_ids: Collection[str] | None = None
    ) -> None:
        super().__init__()
        self._length = length
        self._operation_ids = operation_ids

    def add(self, request: Request) -> None:
        """Add a request and drop the oldest one beyond the length."""
        self.append(request)
        if len(self) > self._length:
            del self[: len(self) - self._length]

    def of(self, operation_id: str) -> list[Request]:
        """Return the requests of one operation. Raises ValueError if no operation has the id."""
        if self._operation_ids is not None:
            check_operation(operation_id, self._operation_ids)
        return [request for request in self if request.operation_id == operation_id]


def secret_fields(document: Document, endpoint: Endpoint | None) -> frozenset[str]:
    """Return the lower-case names of the secret fields of an operation's body."""
    if endpoint is None:
        return PERHAPS_SECRET
    found: set[str] = set()
    for content in endpoint.body.values():
        found.update(_secret_fields(document, cast("Node", content.get("schema", {})), set()))
    return frozenset({name.lower() for name in found} | USUALLY_SECRET)


def _secret_fields(document: Document, node: Node, seen: set[int]) -> Iterator[str]:
    resolved = document.resolve(node)
    if id(resolved) in seen:
        return
    seen.add(id(resolved))
    for branch in resolved.get("oneOf", ()):
        yield from _secret_fields(document, branch, seen)
    for name, field_schema in cast("dict[str, Node]", resolved.get("properties", {})).items():
        if field_schema.get("x-secret"):
            yield name
        yield from _secret_fields(document, field_schema, seen)
    for key in ("items", "additionalProperties"):
        inner: Any = resolved.get(key)
        if isinstance(inner, dict):
            yield from _secret_fields(document, cast("Node", inner), seen)


def _mask(value: Any, names: frozenset[str]) -> Any:  # noqa: ANN401  # any JSON
    if isinstance(value, dict):
        return {
            key: MASK if key.lower() in names and inner is not None else _mask(inner, names)
            for key, inner in cast("Node", value).items()
        }
    if isinstance(value, list):
        return [_mask(item, names) for item in cast("list[Any]", value)]
    return value
