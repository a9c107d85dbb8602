"""Waits for changes of the simulated world, which any thread may announce."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import anyio


class Waiters:
    """Those who wait for the next change."""

    def __init__(self) -> None:
        """Nobody waits."""
        self.changes: int = 0
        self._wakers: list[Callable[[], None]] = []

    def wake(self) -> None:
        """Tell everybody of a change."""
        self.changes += 1
        for wake in self._wakers.copy():
            wake()

    async def wait(self, seen: int) -> None:
        """Wait until `changes` is another number than `seen`."""
        event = anyio.Event()
        waker = _waker(event)
        self._wakers.append(waker)
        try:
            # Looked at after others can see the waker: a change in between is not missed.
            if self.changes == seen:
                await event.wait()
        finally:
            self._wakers.remove(waker)


def _waker(event: anyio.Event) -> Callable[[], None]:
    """Sets an event of the running event loop, from whichever thread."""
    home = threading.get_ident()
    soon = _soon()

    def wake() -> None:
        if threading.get_ident() == home:
            event.set()
            return
        # An event loop that is over has nobody who waits.
        with suppress(RuntimeError):
            soon(event.set)

    return wake


def _soon() -> Callable[[Callable[[], Any]], Any]:
    try:
        return asyncio.get_running_loop().call_soon_threadsafe
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return current_trio_token().run_sync_soon
