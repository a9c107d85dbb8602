"""Streamed response body."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from typing import Self

import anyio

from .._rules.hidden import without_frames
from .._rules.transport_errors import UnreadableBody, failure, is_failure
from ..errors import QoveryError, RequestTimeoutError
from .call import CallContext, RawResponse
from .connections import Connection, Connections, LentTransport
from .response_body import Body
from .results import unreadable


class BodyStream(AsyncIterator[bytes]):
    """Decoded bytes of a body as they arrive, and their connection.

    Reading raises `TransportError` if the body breaks off, or pauses for longer than `timeout`,
    and `ResponseDecodeError` if it cannot be unpacked. Unpacked data comes in small pieces.
    """

    def __init__(
        self,
        call: CallContext,
        response: RawResponse,
        body: Body,
        connections: Connections | LentTransport,
        connection: Connection,
        *,
        where: str,
    ) -> None:
        self._call = call
        self._response = response
        self._body = body
        self._connections = connections
        self._connection = connection
        self._where = where
        self._error: QoveryError | None = None
        self._is_closed = False
        self._callbacks: list[Callable[[], object]] = []

    def __aiter__(self) -> Self:
        """Return itself: a body can be read once."""
        return self

    async def __anext__(self) -> bytes:
        """Return the next bytes."""
        self._call.phase = "reading the body"
        if self._error is None:
            piece = await self._read_piece()
            if piece:
                return piece
        # Raised here, not in the handler: the library's exception holds the request with its token.
        # A body that failed is not read again: its next bytes would look like its end.
        if self._error is not None:
            raise self._error
        raise StopAsyncIteration

    async def _read_piece(self) -> bytes:
        """Return the next bytes; none at the end, and none after a failure."""
        call = self._call
        handled = sys.exception()
        try:
            with anyio.move_on_after(call.settings.timeout):
                return await self._body.piece()
        except UnreadableBody as error:
            self._error = unreadable(call, self._response, str(error))
        except anyio.get_cancelled_exc_class() as cancelled:
            raise without_frames(cancelled, handled)  # noqa: B904  # itself
        except Exception as error:
            if not is_failure(error):
                raise
            self._error = transport_error(error, call, self._where)
        else:
            self._error = RequestTimeoutError(
                f"{call.title}: no byte of the body arrived for {call.settings.timeout:g} s",
                phase=call.phase,
                retryable=call.operation.idempotent,
                **call.error_fields(),
            )
        return b""

    def on_close(self, callback: Callable[[], object]) -> None:
        """Call `callback` when the stream is closed."""
        self._callbacks.append(callback)

    async def aclose(self) -> None:
        """Give the connection back if the body was read to its end; close it otherwise.

        Native cancellation (`Task.cancel`) does not prevent that. A second call does nothing: other
        calls may use the connection by then.
        """
        if self._is_closed:
            return
        self._is_closed = True
        try:
            await self._end()
        finally:
            for callback in self._callbacks:
                callback()

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


def transport_error(error: BaseException, call: CallContext, where: str) -> QoveryError:
    """Return the error of a call whose request or body failed; `where` is the host and port."""
    return failure(
        error,
        call.title,
        where=where,
        idempotent=call.operation.idempotent,
        about=call.error_fields(),
    )
