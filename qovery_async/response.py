"""An answer as it came."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

from ._codec import loads

if TYPE_CHECKING:
    from ._runtime.exchange import ByteStream


class Response:
    """The answer to a request that the document does not describe.

    `status` and `headers` (names in lower case) as they came; `content` is the body's bytes.
    """

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        """Keep an answer."""
        self.status = status
        self.headers = headers
        self.content = content

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
        self.status = status
        self.headers = headers
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The body's bytes as they arrive."""
        return self._stream

    async def read(self) -> bytes:
        """All of the body."""
        return b"".join([chunk async for chunk in self])

    def __repr__(self) -> str:
        """The status."""
        return f"<StreamedResponse {self.status}>"
