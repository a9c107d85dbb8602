"""Connections of one client, idle and busy, each a transport of its own."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

import anyio

from .._rules.transport_errors import is_failure

if TYPE_CHECKING:
    from .background_task import BackgroundTask
    from .idle_connections import IdleSweep


class AsyncTransport(Protocol):
    """An async transport of httpx or httpx2."""

    async def handle_async_request(self, request: Any, /) -> Any:  # noqa: ANN401  # the library's
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


class Connection:
    """Transport for one request at a time; `idle_since` is on the monotonic clock."""

    __slots__ = ("idle_since", "transport")

    def __init__(self, transport: AsyncTransport) -> None:
        self.transport = transport
        self.idle_since = 0.0


class _Closable(Protocol):
    async def aclose(self) -> None: ...


async def close_quietly(thing: _Closable) -> None:
    """Close a connection or a response; ignore network failures, as it is closed then.

    Native cancellation (`Task.cancel`) is raised after the socket is closed: httpcore and anyio
    abort it before their first checkpoint. The shield prevents all other cancellation.
    """
    with anyio.CancelScope(shield=True):
        try:
            await thing.aclose()
        except Exception as error:
            if not is_failure(error):
                raise


class LentTransport:
    """A caller's transport, which all requests share; it has a connection pool of its own.

    Closing it closes the transport only if `closes`.
    """

    def __init__(self, transport: AsyncTransport, *, closes: bool) -> None:
        self._connection = Connection(transport)
        self._is_closed = not closes
        self._closing: BackgroundTask[None] | None = None

    def take(self) -> Connection:
        """Return the transport."""
        return self._connection

    async def give_back(self, connection: Connection) -> None:
        """Do nothing: the transport's pool has the connection."""

    async def discard(self, connection: Connection) -> None:
        """Do nothing: the transport's pool has the connection."""

    async def end(self, response: Any) -> None:  # noqa: ANN401  # the library's
        """Close a response in a task of its own, which native cancellation does not reach."""
        from .background_task import BackgroundTask

        await BackgroundTask[None](close_quietly, response).join()

    async def aclose(self) -> None:
        """Close the transport, if `closes`.

        If the caller is cancelled, the closing continues; a second call waits for its end.
        """
        from .background_task import BackgroundTask

        if self._is_closed:
            return
        if self._closing is None or self._closing.is_over:
            self._closing = BackgroundTask[None](self._close)
        await self._closing.join()

    async def _close(self) -> None:
        await close_quietly(self._connection.transport)
        self._is_closed = True


class Connections:
    """Connection pool, last in, first out; closes connections that are idle for too long.

    The library's pool checks each of its connections for every request, gives one connection to
    several requests, and has lost connections to cancelled requests. This pool has one transport
    for each request in flight, and closes it if the request fails. The concurrency step limits
    their number.
    """

    def __init__(
        self, build: Callable[[], AsyncTransport], keepalive: float, first: AsyncTransport
    ) -> None:
        """Use `first`, then transports from `build`; keep idle ones for `keepalive` seconds."""
        self._build = build
        self._keepalive = keepalive
        self._idle: deque[Connection] = deque([Connection(first)])
        self._busy: set[Connection] = set()
        self._sweep: IdleSweep | None = None
        self._retiring: dict[Connection, BackgroundTask[None]] = {}
        self._closed = False

    def take(self) -> Connection:
        """Return a connection for one request, to be given back or discarded."""
        connection = self._idle.pop() if self._idle else Connection(self._build())
        self._busy.add(connection)
        return connection

    async def give_back(self, connection: Connection) -> None:
        """Keep the connection of a request whose response was read to its end.

        Never suspends: a caller that is cancelled here would discard a connection that another
        request may use by then.
        """
        self._busy.discard(connection)
        now = connection.idle_since = time.monotonic()
        self._idle.append(connection)
        self._start_sweep()
        while self._idle and (self._closed or self._idle[0].idle_since < now - self._keepalive):
            self._retire(self._idle.popleft())

    def _start_sweep(self) -> None:
        if self._sweep is None:
            from .idle_connections import IdleSweep

            self._sweep = IdleSweep(self._idle, self._keepalive, self._retire)
        self._sweep.begin()

    async def discard(self, connection: Connection) -> None:
        """Close the connection of a request that failed."""
        self._busy.discard(connection)
        await close_quietly(connection.transport)

    async def end(self, response: Any) -> None:  # noqa: ANN401  # the library's
        """Close a response; if that is cancelled, `discard` closes the socket."""
        await close_quietly(response)

    def _retire(self, connection: Connection) -> None:
        """Close a connection in a task of its own."""
        from .background_task import BackgroundTask

        async def retire() -> None:
            try:
                await close_quietly(connection.transport)
            finally:
                del self._retiring[connection]

        self._retiring[connection] = BackgroundTask[None](retire)

    async def aclose(self) -> None:
        """Close all connections, also busy ones. If cancelled, close the rest before raising."""
        self._closed = True
        if self._sweep is not None:
            self._sweep.end()
        cancelled: BaseException | None = None
        for connection in [*self._idle, *self._busy, *self._retiring]:
            try:
                await close_quietly(connection.transport)
            except BaseException as error:  # noqa: BLE001  # raised when all are closed
                cancelled = error
        self._idle.clear()
        self._busy.clear()
        if cancelled is not None:
            try:
                raise cancelled
            finally:
                del cancelled
