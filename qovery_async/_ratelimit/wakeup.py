"""What a task waits for that another one ends: a future of asyncio, an event of any other loop.

Thousands may wait at once, and an event costs ten times as much memory as a future.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import Any

import anyio


class FutureWakeup:
    """Ends a wait once; waiting for it again returns at once."""

    __slots__ = ("_future",)

    def __init__(self) -> None:
        """Belongs to the event loop that runs."""
        self._future = asyncio.get_running_loop().create_future()

    def set(self) -> None:
        """Let the one who waits go on."""
        if not self._future.done():
            self._future.set_result(None)

    def __await__(self) -> Generator[Any, None, None]:
        """Wait until it is set."""
        return self._future.__await__()


class EventWakeup:
    """The same on other event loops."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        """Nobody waits."""
        self._event = anyio.Event()

    def set(self) -> None:
        """Let the one who waits go on."""
        self._event.set()

    def __await__(self) -> Generator[Any, None, None]:
        """Wait until it is set."""
        return self._event.wait().__await__()


Wakeup = FutureWakeup | EventWakeup


def wakeups() -> Callable[[], Wakeup]:
    """What makes them on the event loop that runs."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return EventWakeup
    return FutureWakeup
