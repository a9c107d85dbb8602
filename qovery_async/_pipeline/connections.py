"""Idle and busy connections of one client, each a transport of its own."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from anyio import CancelScope

from .._rules.transport_errors import is_failure

if TYPE_CHECKING:
    from .background_task import Background
    from .idle_connections import IdleSweep


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
        self.transport = transport
        self.idle_since = 0.0


class _Closable(Protocol):
    async def aclose(self) -> None: ...


async def closed(thing: _Closable) -> None:
    """Close a connection or a response; a network failure means that it is closed already.

    Natively cancelled (`Task.cancel`), this raises, but the socket is closed by then: httpcore and
    anyio abort it before their first checkpoint. A shield keeps out all other cancellation.
    """
    with CancelScope(shield=True):
        try:
            await thing.aclose()
        except Exception as error:
            if not is_failure(error):
                raise


class LentTransport:
    """A caller's transport, with a pool of its own: shared by all requests."""

    def __init__(self, transport: AsyncTransport, *, closes: bool) -> None:
        """Use a transport; `closes` says whether closing the client closes it."""
        self._connection = Connection(transport)
        self._is_closed = not closes
        self._closing: Background[None] | None = None

    def take(self) -> Connection:
        """Return the transport."""
        return self._connection

    async def give_back(self, connection: Connection) -> None:
        """Do nothing: its pool knows."""

    async def discard(self, connection: Connection) -> None:
        """Do nothing: its pool knows."""

    async def end(self, response: Any) -> None:  # noqa: ANN401  # the library's
        """Close a response in a task of its own, which native cancellation does not reach."""
        from .background_task import Background

        await Background[None](closed, response).join()

    async def aclose(self) -> None:
        """Close the transport if it is ours to close.

        The closing goes on if its caller is cancelled; calling this again waits for its end.
        """
        from .background_task import Background

        if self._is_closed:
            return
        if self._closing is None or self._closing.is_over:
            self._closing = Background[None](self._close)
        await self._closing.join()

    async def _close(self) -> None:
        await closed(self._connection.transport)
        self._is_closed = True


class Connections:
    """Hands out connections, the one used last first, and closes those that idle too long.

    The library's own pool looks at each of its connections for every request, gives one connection
    to several requests at once, and has lost connections to cancelled requests. With one transport
    for each request in flight there is nothing to look through and nothing to share; one whose
    request did not end well is closed and forgotten. Admission limits how many there are at once.
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
        self._retiring: dict[Connection, Background[None]] = {}
        self._closed = False

    def take(self) -> Connection:
        """Return a connection for one request; give it back, or discard it."""
        connection = self._idle.pop() if self._idle else Connection(self._build())
        self._busy.add(connection)
        return connection

    async def give_back(self, connection: Connection) -> None:
        """Keep the connection of a request whose response was read to its end.

        Never suspends: a caller that is cancelled here would discard what others may use by then.
        """
        self._busy.discard(connection)
        now = connection.idle_since = time.monotonic()
        self._idle.append(connection)
        self._sweep_later()
        while self._idle and (self._closed or self._idle[0].idle_since < now - self._keepalive):
            self._retire(self._idle.popleft())

    def _sweep_later(self) -> None:
        """Look after idle connections from the first one on."""
        if self._sweep is None:
            from .idle_connections import IdleSweep

            self._sweep = IdleSweep(self._idle, self._keepalive, self._retire)
        self._sweep.begin()

    async def discard(self, connection: Connection) -> None:
        """Close the connection of a request that did not end well."""
        self._busy.discard(connection)
        await closed(connection.transport)

    async def end(self, response: Any) -> None:  # noqa: ANN401  # the library's
        """Close a response; if that is cut off, discarding its connection closes the socket."""
        await closed(response)

    def _retire(self, connection: Connection) -> None:
        """Close a connection in a task of its own."""
        from .background_task import Background

        async def retire() -> None:
            try:
                await closed(connection.transport)
            finally:
                del self._retiring[connection]

        self._retiring[connection] = Background[None](retire)

    async def aclose(self) -> None:
        """Close all, those in use as well. If cancelled, close the rest before raising."""
        self._closed = True
        if self._sweep is not None:
            self._sweep.end()
        cut: BaseException | None = None
        for connection in [*self._idle, *self._busy, *self._retiring]:
            try:
                await closed(connection.transport)
            except BaseException as error:  # noqa: BLE001  # raised when all are closed
                cut = error
        self._idle.clear()
        self._busy.clear()
        if cut is not None:
            try:
                raise cut
            finally:
                del cut
