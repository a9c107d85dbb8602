"""Request log: the newest requests with their responses' status, secrets masked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, cast
from urllib.parse import parse_qsl

from ..._codec.secret_names import USUALLY_SECRET
from ..._rules.redaction import MASK, PERHAPS_SECRET, Redaction
from ..model.document import Document, Endpoint, Node

DEFAULT_LENGTH = 10_000
_CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


class Request:
    """Request that the simulator received, without credentials and secrets."""

    def __init__(
        self,
        method: str,
        path: str,
        operation_id: str | None,
        status: int | None,
        *,
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
        self.token: str | None = token
        self.faults: tuple[str, ...] = faults
        self.at: float = at
        self.duration: float = 0.0
        self._raw_query = raw_query
        self._headers = headers or {}
        self._content = content
        self._secret_names = secret_names

    @cached_property
    def query(self) -> Mapping[str, str]:
        """Query arguments."""
        pairs = parse_qsl(self._raw_query, keep_blank_values=True)
        return {k: MASK if k.lower() in USUALLY_SECRET else v for k, v in pairs}

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """Headers by lower-case name, without credentials."""
        return {k: v for k, v in self._headers.items() if k not in _CREDENTIALS}

    @cached_property
    def body(self) -> Any:  # noqa: ANN401  # any JSON
        """JSON value or text of the body, secrets masked. None for an empty body."""
        if not self._content:
            return None
        text = self._content.decode("utf-8", "replace")
        try:
            # Masking the value keeps it readable. Masking the text works for truncated bodies, too.
            return _mask(json.loads(text), self._secret_names)
        except (ValueError, RecursionError):
            return Redaction((), self._secret_names).text(text)

    def as_json(self) -> Node:
        """Return the request as JSON."""
        return {
            "method": self.method,
            "path": self.path,
            "operation_id": self.operation_id,
            "status": self.status,
            "query": dict(self.query),
            "headers": dict(self.headers),
            "body": self.body,
            "token": self.token,
            "faults": list(self.faults),
            "at": self.at,
            "duration": self.duration,
        }

    def __repr__(self) -> str:
        met = f" ({', '.join(self.faults)})" if self.faults else ""
        return f"<Request {self.method} {self.path} {self.operation_id} {self.status}{met}>"


class RequestLog(list[Request]):
    """Log of the newest requests, oldest first."""

    def __init__(self, length: int = DEFAULT_LENGTH) -> None:
        super().__init__()
        self._length = length

    def add(self, request: Request) -> None:
        """Add a request and drop the oldest one beyond the length."""
        self.append(request)
        if len(self) > self._length:
            del self[: len(self) - self._length]

    def of(self, operation_id: str) -> list[Request]:
        """Return the requests of one operation."""
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
