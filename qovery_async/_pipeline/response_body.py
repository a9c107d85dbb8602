"""Body of a response: unpacked, of limited size, and read without blocking the event loop.

One read of a socket can contain thousands of chunks, and a few packed bytes can unpack to many.
So reading yields to other tasks every two milliseconds, where a deadline can cancel it.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Self

import anyio

from .._rules.response_sizes import too_large
from .._rules.transport_errors import is_failure
from .unread_bytes import is_reusable

if TYPE_CHECKING:
    from .._rules.content_coding import Unpacker

PIECE_BYTES = 64 * 1024  # about as much as the HTTP library reads at once
# Twenty calls in flight at once can all be busy with a body: together they take 40 ms.
_LONGEST_RUN_SECONDS = 0.002
_LONGEST_CLOSING_SECONDS = 1.0


class Body:
    """Reads a response's body once, as a whole or piece by piece, and closes the response.

    `is_reusable` is set when the response is closed: the connection can be given back if the body
    was read to its end and the state of the connection is known.
    """

    __slots__ = (
        "_coding",
        "_ended",
        "_incoming",
        "_most",
        "_packed_size",
        "_response",
        "_run_since",
        "_unpacker",
        "is_reusable",
    )

    def __init__(
        self,
        response: Any,  # noqa: ANN401  # the library's
        coding: str | None,
        most: int | None,
        held: bytes | None = None,
    ) -> None:
        """Take the response of the library.

        Args:
            response: The response.
            coding: Its Content-Encoding, if it has one.
            most: Maximum number of bytes, packed and unpacked; None for no limit.
            held: The packed body, if the library has read it already.
        """
        self._response = response
        self._coding = coding
        self._most = most
        self._incoming: AsyncIterator[bytes] | None = None if held is None else BodyInMemory(held)
        self._unpacker: Unpacker | None = None
        self._run_since = time.monotonic()
        self._ended = False
        self._packed_size = 0
        self.is_reusable = False

    async def piece(self) -> bytes:
        """Return the next bytes; none at the end.

        Raises `UnreadableBody` for an unsupported coding, invalid data, or too many packed bytes;
        `TruncatedBody` if the data is incomplete; and the errors of the library.
        """
        while not self._ended:
            if time.monotonic() - self._run_since > _LONGEST_RUN_SECONDS:
                await self._let_others_run()
            unpacker = self._unpacker
            if unpacker is not None and unpacker.has_work:
                piece = unpacker.take(PIECE_BYTES)
            else:
                piece = await self._received()
            if piece:
                return piece
        return b""

    def _chunks(self) -> AsyncIterator[bytes]:
        """Return the rest of the packed body."""
        if self._incoming is None:
            self._incoming = aiter(self._response.stream)
        return self._incoming

    async def _received(self) -> bytes:
        """Read a chunk and return it; feed a packed one to the unpacker and return no bytes."""
        try:
            chunk = await anext(self._chunks())
        except StopAsyncIteration:
            self._ended = True
            if self._unpacker is not None:
                self._unpacker.finish()
            return b""
        if self._coding is not None and chunk:
            self._begin_unpacking(self._coding)
        if self._unpacker is None:
            return chunk
        self._packed_size += len(chunk)
        if self._most is not None and self._packed_size > self._most:
            raise too_large(self._most)
        self._unpacker.feed(chunk)
        return b""

    def _begin_unpacking(self, header: str) -> None:
        """Create the unpacker at the first byte: an empty body may have any coding."""
        from .._rules.content_coding import Unpacker, content_coding

        coding = content_coding(header)
        self._coding = None
        if coding is not None:
            self._unpacker = Unpacker(coding)

    async def whole(self) -> bytes:
        """Return the body.

        Raises `UnreadableBody` as soon as it is too large, and the errors of `piece()`.
        """
        found, is_whole = await self.beginning()
        if not is_whole:
            raise too_large(self._most)
        return found

    async def beginning(self) -> tuple[bytes, bool]:
        """Return the body and True; or, as soon as it is too large, its beginning and False."""
        pieces = self._chunks() if self._coding is None else _Pieces(self)
        first, joined, most = b"", None, self._most
        async for piece in pieces:
            if not first:
                first = piece
            elif joined is None:
                # Small chunks are joined at once: as objects they would take many times their size.
                joined = bytearray(first)
                joined += piece
            else:
                joined += piece
            if most is not None and len(first if joined is None else joined) > most:
                return first if joined is None else bytes(joined), False
            if joined is not None and time.monotonic() - self._run_since > _LONGEST_RUN_SECONDS:
                await self._let_others_run()
        self._ended = True
        return first if joined is None else bytes(joined), True

    async def aclose(self, end: Callable[[Any], Awaitable[None]]) -> None:
        """Close the response with `end`.

        The library closes its connection if bytes are left.
        """
        if self._ended:
            self.is_reusable = await is_reusable(self._response)
            await end(self._response)
            return
        await end(self._response)
        if self._incoming is not None:
            with anyio.move_on_after(_LONGEST_CLOSING_SECONDS, shield=True):
                await self._exhaust(self._incoming)

    async def _exhaust(self, incoming: AsyncIterator[bytes]) -> None:
        """Run the library's generators to their end: trio warns of open ones."""
        try:
            async for _ in incoming:
                if time.monotonic() - self._run_since > _LONGEST_RUN_SECONDS:
                    await self._let_others_run()
        except Exception as error:
            if not is_failure(error):
                raise

    async def _let_others_run(self) -> None:
        from anyio.lowlevel import checkpoint

        await checkpoint()
        self._run_since = time.monotonic()


class _Pieces(AsyncIterator[bytes]):
    """The unpacked pieces of a body."""

    def __init__(self, body: Body) -> None:
        self._body = body

    async def __anext__(self) -> bytes:
        piece = await self._body.piece()
        if not piece:
            raise StopAsyncIteration
        return piece


class BodyInMemory(AsyncIterator[bytes]):
    """Body in memory, as an iterator that need not be closed."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __aiter__(self) -> Self:
        """Return itself."""
        return self

    async def __anext__(self) -> bytes:
        """Return the content."""
        content, self._content = self._content, b""
        if not content:
            raise StopAsyncIteration
        return content
