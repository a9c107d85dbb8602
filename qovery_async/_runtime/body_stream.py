"""A body that is read while it comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anyio

from .._rules.failures import failure, is_failure
from ..errors import RequestTimeoutError
from .connections import Connection, Connections, LentTransport
from .exchange import Exchange


class BodyStream:
    """The body of an answer, and the connection that it comes from."""

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

    async def chunks(self) -> AsyncIterator[bytes]:
        """The decoded bytes as they arrive.

        Raises `TransportError` when they break off, or pause for longer than a call may take.
        """
        self._exchange.phase = "reading the body"
        incoming = self._response.aiter_bytes()
        while (chunk := await self._following(incoming)) is not None:
            yield chunk

    async def _following(self, incoming: AsyncIterator[bytes]) -> bytes | None:
        exchange = self._exchange
        try:
            with anyio.move_on_after(exchange.timeout):
                return await anext(incoming, None)
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
        """Give the connection back; the library closes one with bytes left on it."""
        await self._response.aclose()
        await self._connections.give_back(self._connection)
