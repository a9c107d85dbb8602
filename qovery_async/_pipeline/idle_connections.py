"""Timer that closes idle connections, also while no call is made.

A connection that the server has closed stays half open until the client checks it: its socket is in
CLOSE_WAIT. So a timer of the event loop checks once a second, as long as connections are idle.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod

if TYPE_CHECKING:
    from .connections import Connection

_SWEEP_SECONDS = 1.0
_tasks: set[asyncio.Task[None]] = set()


class IdleSweep:
    """Removes connections from `idle` that have been idle for too long or are closed.

    `close` is called with each of them; `keepalive` is in seconds.
    """

    def __init__(
        self,
        idle: deque[Connection],
        keepalive: float,
        close: Callable[[Connection], object],
    ) -> None:
        self._idle = idle
        self._keepalive = keepalive
        self._close = close
        self._cancel: Callable[[], object] | None = None

    def begin(self) -> None:
        """Start the timer, unless it runs."""
        if self._cancel is None:
            self._cancel = _call_later(_SWEEP_SECONDS, WeakMethod(self._sweep))

    def end(self) -> None:
        """Stop the timer."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _sweep(self) -> None:
        self._cancel = None
        oldest = time.monotonic() - self._keepalive
        for connection in [*self._idle]:
            if connection.idle_since < oldest or is_closed(connection.transport):
                self._idle.remove(connection)
                self._close(connection)
        if self._idle:
            self.begin()


def is_closed(transport: Any) -> bool:  # noqa: ANN401  # the library's
    """Return True if the server has closed an idle connection, or sent unexpected bytes.

    For a transport without a known connection pool, only `keepalive` applies.
    """
    connections = getattr(getattr(transport, "_pool", None), "connections", ())
    try:
        return any(connection.is_closed() or connection.has_expired() for connection in connections)
    except Exception:  # noqa: BLE001  # a socket that cannot be checked cannot be used either
        return True


def _call_later(seconds: float, method: WeakMethod[Callable[[], None]]) -> Callable[[], object]:
    """Call a method in a task after `seconds`, if its object still exists; return a canceller."""

    async def call() -> None:
        found = method()
        if found is not None:
            found()

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return _call_later_on_trio(seconds, call)

    def start() -> None:
        task = loop.create_task(call())
        # An event loop of asyncio does not keep its tasks alive.
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)

    return loop.call_later(seconds, start).cancel


def _call_later_on_trio(
    seconds: float, call: Callable[[], Awaitable[None]]
) -> Callable[[], object]:
    import trio

    scope = trio.CancelScope()

    async def wait() -> None:
        with scope:
            await trio.sleep(seconds)
            await call()

    trio.lowlevel.spawn_system_task(wait)
    return scope.cancel
