"""Waiters for changes of the simulated world, which any thread may report."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import anyio


class Waiters:
    """Tasks that wait for the next change."""

    def __init__(self) -> None:
        self.changes: int = 0
        self._wakers: list[Callable[[], None]] = []

    def wake(self) -> None:
        """Report a change to all waiters."""
        self.changes += 1
        for wake in self._wakers.copy():
            wake()

    async def wait(self, seen: int) -> None:
        """Wait until `changes` differs from `seen`."""
        event = anyio.Event()
        waker = _waker(event)
        self._wakers.append(waker)
        try:
            # Checked after the waker is registered, so that no change in between is missed.
            if self.changes == seen:
                await event.wait()
        finally:
            self._wakers.remove(waker)


def _waker(event: anyio.Event) -> Callable[[], None]:
    """Return a function that sets `event` in its event loop, from any thread."""
    home = threading.get_ident()
    soon = _soon()

    def wake() -> None:
        if threading.get_ident() == home:
            event.set()
            return
        # A closed event loop has no waiters.
        with suppress(RuntimeError):
            soon(event.set)

    return wake


def _soon() -> Callable[[Callable[[], Any]], Any]:
    try:
        return asyncio.get_running_loop().call_soon_threadsafe
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return current_trio_token().run_sync_soon
