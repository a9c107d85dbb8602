"""Responses as callers see them: raw, streamed, and the details of a typed result."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ._codec import loads
from ._lazy_annotations import annotated_later
from ._rules.hidden import unframed

if TYPE_CHECKING:
    from ._pipeline.call import ByteStream


T = TypeVar("T")


class ResponseInfo:
    """Details of the last response to a call.

    Names of `headers` are in lower case. `attempts` counts the requests, and `elapsed` is the
    seconds from the last request to its response.
    """

    # No tuple: tools that report errors show the items of tuples, whatever their repr.
    __slots__ = ("attempts", "elapsed", "headers", "operation_id", "request_id", "status")

    def __init__(  # noqa: PLR0917  # in the order of its repr
        self,
        operation_id: str | None,
        status: int,
        headers: Mapping[str, str],
        request_id: str | None,
        attempts: int,
        elapsed: float,
    ) -> None:
        self.operation_id: str | None = operation_id
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.request_id: str | None = request_id
        self.attempts: int = attempts
        self.elapsed: float = elapsed

    def __repr__(self) -> str:
        """Show all but the headers: servers set cookies, and repeat tokens, in them."""
        return (
            f"ResponseInfo(operation_id={self.operation_id!r}, status={self.status}, "
            f"request_id={self.request_id!r}, attempts={self.attempts}, elapsed={self.elapsed:.3f})"
        )


class Detailed(NamedTuple, Generic[T]):
    """Result of a call, and the details of its response."""

    result: T
    response: ResponseInfo


class Response:
    """Response to `client.request()`.

    Names of `headers` are in lower case, and `content` is the body. `request_id` names the request
    for Qovery's support. `attempts` counts the requests, and `elapsed` is the seconds from the last
    request to its response.
    """

    __slots__ = ("attempts", "content", "elapsed", "headers", "request_id", "status")

    def __init__(self, info: ResponseInfo, content: bytes) -> None:
        self.status: int = info.status
        self.headers: Mapping[str, str] = info.headers
        self.content: bytes = content
        self.request_id: str | None = info.request_id
        self.attempts: int = info.attempts
        self.elapsed: float = info.elapsed

    @unframed
    def json(self) -> Any:  # noqa: ANN401  # any JSON
        """Return the body as JSON, None if it is empty. Raises ValueError for invalid JSON."""
        return loads(self.content) if self.content else None

    @property
    def text(self) -> str:
        """Body as UTF-8 text; invalid bytes are replaced."""
        return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        """Show the status and the size; bodies can contain secrets."""
        return f"<Response {self.status}, {len(self.content)} bytes>"


class StreamedResponse:
    """Response whose body is read as it arrives: `async for chunk in response`.

    Names of `headers` are in lower case. Reading raises `TransportError` if the body breaks off.
    """

    __slots__ = ("_stream", "headers", "status")

    @annotated_later(ByteStream="._pipeline.call")
    def __init__(self, status: int, headers: Mapping[str, str], stream: ByteStream) -> None:
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Return the body's bytes as they arrive."""
        return self._stream

    async def read(self) -> bytes:
        """Return the whole body."""
        whole = BytesIO()
        async for chunk in self:
            whole.write(chunk)
            # Error reports show the local variables of this frame.
            del chunk
        return whole.getvalue()

    def __repr__(self) -> str:
        """Show the status."""
        return f"<StreamedResponse {self.status}>"
