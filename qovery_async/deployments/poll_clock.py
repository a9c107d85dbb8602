"""Clock of polls: that of the event loop, or that of a simulator in this process.

A client of a simulator in process waits on the simulator's clock. So a test that awaits a
deployment takes no time, and a simulator that runs fast is polled as often as it has to be.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol, cast

import anyio

if TYPE_CHECKING:
    from ..client import AsyncQovery


class PollClock(Protocol):
    """Clock on which the deployments of an API run."""

    def now(self) -> float:
        """Return the time in seconds."""
        ...

    def epoch(self) -> float:
        """Return the time in epoch seconds, for other processes."""
        ...

    async def sleep(self, until: float, woken: anyio.Event) -> None:
        """Wait until a time of `now()`, or until an event is set."""
        ...


class LoopClock:
    """Clock of the event loop."""

    def now(self) -> float:
        """Return the time in seconds."""
        return anyio.current_time()

    def epoch(self) -> float:
        """Return the time in epoch seconds."""
        return time.time()

    async def sleep(self, until: float, woken: anyio.Event) -> None:
        """Wait until a time of `now()`, or until an event is set."""
        with anyio.CancelScope(deadline=until):
            await woken.wait()


_LOOP_CLOCK = LoopClock()


def clock_of(client: AsyncQovery) -> PollClock:
    """Return the clock of a client's polls."""
    found = getattr(client._pool.transport.given_transport, "poll_clock", None)
    return _LOOP_CLOCK if found is None else cast("PollClock", found)
