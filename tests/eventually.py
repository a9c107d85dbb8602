"""Waiting for what the event loop will bring about without anybody telling."""

from __future__ import annotations

from collections.abc import Callable

import anyio

from tests import virtual_time

HANG_SECONDS = 60
"""Far longer than anything takes on the slowest machine: what lasts so long never ends."""


async def eventually(condition: Callable[[], bool]) -> None:
    """Return when the condition holds; fail once it is clear that it never will.

    A thread that waits for the test is declared with `virtual_time.threads_held`.
    """
    with anyio.fail_after(HANG_SECONDS):
        while not condition():  # nobody sets an event for it
            await anyio.sleep(0.001)
            virtual_time.let_threads_run()
