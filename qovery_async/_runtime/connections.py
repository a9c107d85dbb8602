"""Connections that are kept open between requests, each a transport of its own."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from anyio import CancelScope

if TYPE_CHECKING:
    from .idle_sweep import IdleSweep


class AsyncTransport(Protocol):
    """An async transport of httpx or httpx2."""

    async def handle_async_request(self, request: Any, /) -> Any:  # noqa: ANN401  # the library's
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close what is open."""
        ...


class Connection:
    """A transport that one request at a time uses; `idle_since` is on the monotonic clock."""

    __slots__ = ("idle_since", "transport")

    def __init__(self, transport: AsyncTransport) -> None:
        """Nothing is opened yet."""
        self.transport = transport
        self.idle_since = 0.0


class LentTransport:
    """A caller's transport, with a pool of its own: shared by all requests."""

    def __init__(self, transport: AsyncTransport, *, closes: bool) -> None:
        """Use a transport; `closes` says whether closing the client closes it."""
        self._connection = Connection(transport)
        self._closes = closes

    def take(self) -> Connection:
        """The transport."""
        return self._connection

    async def give_back(self, connection: Connection) -> None:
        """Nothing to do: its pool knows."""

    async def discard(self, connection: Connection) -> None:
        """Nothing to do: its pool knows."""

    async def end(self, response: Any) -> None:  # noqa: ANN401  # the library's
        """Close a response."""
        await response.aclose()

    async def aclose(self) -> None:
        """Close it, where it is ours to close."""
        if self._closes:
            await self._connection.transport.aclose()


class Connections:
    """Hands out connections, the one used last first, and closes those that idle too long.

    The library's own pool looks at each of its connections for every request, gives one connection
    to several requests at once, and has lost connections to cancelled requests. With one transport
    for each request under way there is nothing to look through and nothing to share; one whose
    request did not end well is closed and forgotten. How many there are at once is for admission.
    """

    def __init__(
        self, build: Callable[[], AsyncTransport], keepalive: float, first: AsyncTransport
    ) -> None:
        """Make transports with `build` after `first`; keep idle ones for `keepalive` seconds."""
        self._build = build
        self._keepalive = keepalive
        self._idle: deque[Connection] = deque([Connection(first)])
        self._busy: set[Connection] = set()
        self._sweep: IdleSweep | None = None
        self._closed = False

    def take(self) -> Connection:
        """A connection for one request; give it back, or discard it."""
        connection = self._idle.pop() if self._idle else Connection(self._build())
        self._busy.add(connection)
        return connection

    async def give_back(self, connection: Connection) -> None:
        """The request is over, and its answer was read to the end."""
        self._busy.discard(connection)
        if self._closed:
            await self._close(connection)
            return
        now = connection.idle_since = time.monotonic()
        self._idle.append(connection)
        self._sweep_later()
        # Closing takes time, in which others may take what is left.
        while self._idle and self._idle[0].idle_since < now - self._keepalive:
            await self._close(self._idle.popleft())

    def _sweep_later(self) -> None:
        """Look after idle connections from the first one on."""
        if self._sweep is None:
            from .idle_sweep import IdleSweep

            self._sweep = IdleSweep(self._idle, self._keepalive, self._retire)
        self._sweep.begin()

    def _retire(self, connection: Connection) -> None:
        """Close a connection in a task of its own."""
        from .background import Background

        Background[None](self._close, connection)

    async def discard(self, connection: Connection) -> None:
        """The request did not end well."""
        self._busy.discard(connection)
        await self._close(connection)

    async def end(self, response: Any) -> None:  # noqa: ANN401  # the library's
        """Close a response."""
        await response.aclose()

    async def _close(self, connection: Connection) -> None:
        with CancelScope(shield=True):
            await connection.transport.aclose()

    async def aclose(self) -> None:
        """Close all, those in use as well."""
        self._closed = True
        if self._sweep is not None:
            self._sweep.end()
        closing = [*self._idle, *self._busy]
        self._idle.clear()
        self._busy.clear()
        for connection in closing:
            await self._close(connection)
