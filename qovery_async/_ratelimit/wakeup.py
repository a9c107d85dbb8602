"""One-shot wake-ups: a future on asyncio, an event on any other event loop.

Thousands may wait at once, and an event costs ten times as much memory as a future.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeAlias

import anyio

Wakeup: TypeAlias = "asyncio.Future[None] | anyio.Event"


def new_wakeup() -> Wakeup:
    """Return a wake-up of the event loop that runs."""
    try:
        return asyncio.get_running_loop().create_future()
    except RuntimeError:
        return anyio.Event()


def wake(wakeup: Wakeup | None) -> None:
    """Let the one who waits go on; None if nobody does."""
    if isinstance(wakeup, asyncio.Future):
        if not wakeup.done():
            wakeup.set_result(None)
    elif wakeup is not None:
        wakeup.set()


def woken(wakeup: Wakeup) -> Awaitable[None]:
    """Return an awaitable that ends once it is woken."""
    return wakeup if isinstance(wakeup, asyncio.Future) else wakeup.wait()
