"""Ends the event streams of a process whose server shuts down.

A server waits for open responses before it ends the lifespan, so a stream must end by itself. No
signal handler is replaced: uvicorn's and gunicorn's are methods of an object that says whether it
is stopping, and this object is asked four times a second while a stream is open.
"""

from __future__ import annotations

import signal
from weakref import WeakKeyDictionary

import anyio

from ..._pipeline.background_task import BackgroundTask
from ..._pipeline.event_loop import running_loop

_PAUSE_SECONDS = 0.25


class OpenStreams:
    """Streams of one event loop, and whether they have to end."""

    def __init__(self) -> None:
        self._streams: set[anyio.Event] = set()
        self._watch: BackgroundTask[None] | None = None

    def add(self, ending: anyio.Event) -> None:
        """Set an event when the server shuts down, until it is removed."""
        self._streams.add(ending)
        if self._watch is None or self._watch.is_over:
            self._watch = BackgroundTask(self._wait_for_shutdown)

    def remove(self, ending: anyio.Event) -> None:
        """Forget a stream that has ended."""
        self._streams.discard(ending)

    def end(self) -> None:
        """End all streams that are open."""
        for ending in self._streams:
            ending.set()

    async def _wait_for_shutdown(self) -> None:
        while self._streams:
            if is_stopping():
                self.end()
            await anyio.sleep(_PAUSE_SECONDS)


_open: WeakKeyDictionary[object, OpenStreams] = WeakKeyDictionary()


def open_streams() -> OpenStreams:
    """Return the streams of the event loop that runs."""
    return _open.setdefault(running_loop(), OpenStreams())


def end_streams() -> None:
    """End all event streams of this event loop.

    For servers other than uvicorn and gunicorn's uvicorn worker; call it when they shut down.
    """
    open_streams().end()


def is_stopping() -> bool:
    """Whether the server of this process has received SIGTERM or SIGINT."""
    for number in (signal.SIGTERM, signal.SIGINT):
        server = getattr(signal.getsignal(number), "__self__", None)
        if getattr(server, "should_exit", False) is True or getattr(server, "alive", True) is False:
            return True
    return False
