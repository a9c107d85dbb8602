"""An answer as it came."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ._codec import loads
from ._rules.hidden import unframed

if TYPE_CHECKING:
    from ._pipeline.call import ByteStream


T = TypeVar("T")


class ResponseInfo:
    """Details of a response: names of `headers` are in lower case, `elapsed` is in seconds.

    `attempts` is how often the call was sent; the last response is the one described.
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
        """Keep the details."""
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
    """A result, and what came with it."""

    result: T
    response: ResponseInfo


class Response:
    """The answer to a request that the document does not describe.

    `status` and `headers` (names in lower case) as they came; `content` is the body's bytes.
    `request_id` is the id by which the API's makers find the request, `attempts` how often it was
    sent, `elapsed` the seconds that its last attempt took.
    """

    __slots__ = ("attempts", "content", "elapsed", "headers", "request_id", "status")

    def __init__(self, info: ResponseInfo, content: bytes) -> None:
        """Keep an answer."""
        self.status: int = info.status
        self.headers: Mapping[str, str] = info.headers
        self.content: bytes = content
        self.request_id: str | None = info.request_id
        self.attempts: int = info.attempts
        self.elapsed: float = info.elapsed

    @unframed
    def json(self) -> Any:  # noqa: ANN401  # any JSON
        """The body as JSON, None when empty. Raises ValueError when it is none."""
        return loads(self.content) if self.content else None

    @property
    def text(self) -> str:
        """The body as UTF-8 text; what is none is replaced."""
        return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        """Status and size; bodies can hold secrets."""
        return f"<Response {self.status}, {len(self.content)} bytes>"


class StreamedResponse:
    """An answer whose body is read while it comes: `async for chunk in response`.

    `status` and `headers` (names in lower case) as they came. Reading raises `TransportError` when
    the body breaks off.
    """

    __slots__ = ("_stream", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], stream: ByteStream) -> None:
        """Read from a stream."""
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The body's bytes as they arrive."""
        return self._stream

    async def read(self) -> bytes:
        """All of the body."""
        whole = BytesIO()
        async for chunk in self:
            whole.write(chunk)
            # Error reports show the local variables of this frame.
            del chunk
        return whole.getvalue()

    def __repr__(self) -> str:
        """The status."""
        return f"<StreamedResponse {self.status}>"
