"""Waiting for what the event loop will bring about without anybody telling."""

from __future__ import annotations

from collections.abc import Callable

import anyio

HANG_SECONDS = 60
"""Far longer than anything takes on the slowest machine: what lasts so long never ends."""


async def eventually(condition: Callable[[], bool]) -> None:
    """Return when the condition holds; fail once it is clear that it never will."""
    with anyio.fail_after(HANG_SECONDS):
        while not condition():  # noqa: ASYNC110  # nobody sets an event for it
            await anyio.sleep(0.001)
