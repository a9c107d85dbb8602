"""Waiting for what the event loop will bring about without anybody telling."""

from __future__ import annotations

from collections.abc import Callable

import anyio


async def eventually(condition: Callable[[], bool]) -> None:
    """Return when the condition holds; fail after two seconds."""
    with anyio.fail_after(2):
        while not condition():  # noqa: ASYNC110  # nobody sets an event for it
            await anyio.sleep(0.001)
