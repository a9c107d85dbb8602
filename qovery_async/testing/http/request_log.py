"""What the simulator was asked, and what it answered."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, cast
from urllib.parse import parse_qsl

from ..._rules.redaction import MASK, PERHAPS_SECRET, USUALLY_SECRET, Redaction
from ..model.document import Document, Endpoint, Node

DEFAULT_LENGTH = 10_000
_CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


class Request:
    """A request that the simulator got. No credential is in it, and no secret is shown."""

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
        """Note a request. `status` is None where no answer came."""
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
        """The arguments behind the question mark."""
        pairs = parse_qsl(self._raw_query, keep_blank_values=True)
        return {k: MASK if k.lower() in USUALLY_SECRET else v for k, v in pairs}

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """Under lower-case names, without credentials."""
        return {k: v for k, v in self._headers.items() if k not in _CREDENTIALS}

    @cached_property
    def body(self) -> Any:  # noqa: ANN401  # any JSON
        """The JSON value that was sent, secrets masked; text that is no JSON; None for nothing."""
        if not self._content:
            return None
        text = self._content.decode("utf-8", "replace")
        try:
            # Masked as a value is easier read than masked as a text, which is for what broke off.
            return _masked(json.loads(text), self._secret_names)
        except (ValueError, RecursionError):
            return Redaction((), self._secret_names).text(text)

    def as_json(self) -> Node:
        """Everything about it, as JSON."""
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
    """The newest requests, oldest first; those before are forgotten."""

    def __init__(self, length: int = DEFAULT_LENGTH) -> None:
        """Keep so many."""
        super().__init__()
        self._length = length

    def note(self, request: Request) -> None:
        """Add a request."""
        self.append(request)
        if len(self) > self._length:
            del self[: len(self) - self._length]

    def of(self, operation_id: str) -> list[Request]:
        """Those of one operation."""
        return [request for request in self if request.operation_id == operation_id]


def secret_names(document: Document, endpoint: Endpoint | None) -> frozenset[str]:
    """The members of an operation's body that are secret, besides those that always are."""
    if endpoint is None:
        return PERHAPS_SECRET
    found: set[str] = set()
    for content in endpoint.body.values():
        found.update(_declared(document, cast("Node", content.get("schema", {})), set()))
    return frozenset({name.lower() for name in found} | USUALLY_SECRET)


def _declared(document: Document, node: Node, seen: set[int]) -> Iterator[str]:
    shape = document.resolve(node)
    if id(shape) in seen:
        return
    seen.add(id(shape))
    for branch in shape.get("oneOf", ()):
        yield from _declared(document, branch, seen)
    for name, member in cast("dict[str, Node]", shape.get("properties", {})).items():
        if member.get("x-secret"):
            yield name
        yield from _declared(document, member, seen)
    for key in ("items", "additionalProperties"):
        inner: Any = shape.get(key)
        if isinstance(inner, dict):
            yield from _declared(document, cast("Node", inner), seen)


def _masked(value: Any, names: frozenset[str]) -> Any:  # noqa: ANN401  # any JSON
    if isinstance(value, dict):
        return {
            key: MASK if key.lower() in names and inner is not None else _masked(inner, names)
            for key, inner in cast("Node", value).items()
        }
    if isinstance(value, list):
        return [_masked(item, names) for item in cast("list[Any]", value)]
    return value
