"""A body that is read while it comes."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from typing import Any, Self

import anyio

from .._rules.failures import failure, is_failure
from .._rules.unshown import without_frames
from ..errors import RequestTimeoutError
from .connections import Connection, Connections, LentTransport
from .exchange import Exchange

_LONGEST_CLOSING_SECONDS = 1.0


class BodyStream(AsyncIterator[bytes]):
    """The decoded bytes of a body as they arrive, and the connection that they come from.

    Reading raises `TransportError` when they break off, or pause for longer than a call may take.
    """

    def __init__(
        self,
        exchange: Exchange,
        response: Any,  # noqa: ANN401  # the library's
        connections: Connections | LentTransport,
        connection: Connection,
    ) -> None:
        """Read nothing yet."""
        self._exchange = exchange
        self._response = response
        self._connections = connections
        self._connection = connection
        self._incoming: AsyncIterator[bytes] | None = None
        self._is_whole = False
        self._is_closed = False

    def __aiter__(self) -> Self:
        """Itself: a body can be read once."""
        return self

    async def __anext__(self) -> bytes:
        """The next bytes."""
        exchange = self._exchange
        exchange.phase = "reading the body"
        if self._incoming is None:
            self._incoming = aiter(self._response.aiter_bytes())
        handled = sys.exception()
        try:
            with anyio.move_on_after(exchange.timeout):
                return await anext(self._incoming)
        except StopAsyncIteration:
            self._is_whole = True
            raise
        except anyio.get_cancelled_exc_class() as cancelled:
            raise without_frames(cancelled, handled)  # noqa: B904  # itself
        except Exception as error:
            if not is_failure(error):
                raise
            failed = failure(
                error, exchange.title, idempotent=exchange.idempotent, about=exchange.about()
            )
        else:
            failed = RequestTimeoutError(
                f"{exchange.title}: no byte of the body came for {exchange.timeout:g} s",
                phase=exchange.phase,
                retryable=exchange.idempotent,
                **exchange.about(),
            )
        # Raised here, not in the handler: the library's exception holds the request with its token.
        raise failed

    async def aclose(self) -> None:
        """Give the connection back if the body was read to its end; close it otherwise.

        The connection is closed, and the slot is given back, also if native cancellation cuts this
        off. A second call does nothing: others may use the connection by then.
        """
        if self._is_closed:
            return
        self._is_closed = True
        try:
            await self._end()
        finally:
            for close in self._exchange.closers:
                close()

    async def _end(self) -> None:
        try:
            with anyio.CancelScope(shield=True):
                await self._connections.end(self._response)
                with anyio.move_on_after(_LONGEST_CLOSING_SECONDS):
                    await self._finish()
        except BaseException:
            await self._connections.discard(self._connection)
            raise
        if self._is_whole:
            await self._connections.give_back(self._connection)
        else:
            await self._connections.discard(self._connection)

    async def _finish(self) -> None:
        """Run the library's generators to their end, which is near: trio warns of any left open."""
        if self._incoming is None:
            return
        try:
            async for _ in self._incoming:
                pass
        except Exception as error:
            if not is_failure(error):
                raise
