"""A body that is read while it comes."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from typing import Self

import anyio

from .._rules.hidden import without_frames
from .._rules.transport_errors import UnreadableBody, failure, is_failure
from ..errors import QoveryError, RequestTimeoutError
from .call import Answer, Exchange
from .connections import Connection, Connections, LentTransport
from .response_body import Body
from .results import unreadable


class BodyStream(AsyncIterator[bytes]):
    """The decoded bytes of a body as they arrive, and the connection that they come from.

    Reading raises `TransportError` when they break off, or pause for longer than a call may take,
    and `ResponseDecodeError` when they cannot be unpacked. However much a piece unpacks to, it
    comes in small pieces.
    """

    def __init__(
        self,
        exchange: Exchange,
        answer: Answer,
        body: Body,
        connections: Connections | LentTransport,
        connection: Connection,
    ) -> None:
        """Read nothing yet. `answer` has the status and the headers."""
        self._exchange = exchange
        self._answer = answer
        self._body = body
        self._connections = connections
        self._connection = connection
        self._failed: QoveryError | None = None
        self._is_closed = False

    def __aiter__(self) -> Self:
        """Itself: a body can be read once."""
        return self

    async def __anext__(self) -> bytes:
        """The next bytes."""
        self._exchange.phase = "reading the body"
        if self._failed is None:
            piece = await self._piece()
            if piece:
                return piece
        # Raised here, not in the handler: the library's exception holds the request with its token.
        # A body that failed once is not read on: what follows would pass for the end of it.
        if self._failed is not None:
            raise self._failed
        raise StopAsyncIteration

    async def _piece(self) -> bytes:
        """The next bytes; none at the end, and where reading failed."""
        exchange = self._exchange
        handled = sys.exception()
        try:
            with anyio.move_on_after(exchange.timeout):
                return await self._body.piece()
        except UnreadableBody as error:
            self._failed = unreadable(exchange, self._answer, str(error))
        except anyio.get_cancelled_exc_class() as cancelled:
            raise without_frames(cancelled, handled)  # noqa: B904  # itself
        except Exception as error:
            if not is_failure(error):
                raise
            self._failed = failure(
                error,
                exchange.title,
                where=exchange.where,
                idempotent=exchange.idempotent,
                about=exchange.about(),
            )
        else:
            self._failed = RequestTimeoutError(
                f"{exchange.title}: no byte of the body came for {exchange.timeout:g} s",
                phase=exchange.phase,
                retryable=exchange.idempotent,
                **exchange.about(),
            )
        return b""

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
                await self._body.aclose(self._connections.end)
        except BaseException:
            await self._connections.discard(self._connection)
            raise
        if self._body.is_reusable:
            await self._connections.give_back(self._connection)
        else:
            await self._connections.discard(self._connection)
