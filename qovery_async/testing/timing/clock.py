"""Clocks of the simulator: one that tests move, and one that runs."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol

import anyio
from anyio.lowlevel import checkpoint

from .waiters import Waiters

WORLD_BEGINS = datetime(2026, 1, 5, 9, 0, tzinfo=UTC).timestamp()
# Seconds of real time. A fast clock would otherwise keep the event loop busy.
_SHORTEST_REAL_WAIT = 0.01


class Clock(Protocol):
    """Source of the simulated time, which also reports changes of the world."""

    @property
    def changes(self) -> int:
        """Number of changes of the world so far."""
        ...

    def now(self) -> float:
        """Return the simulated time in epoch seconds."""
        ...

    def wake(self) -> None:
        """Report a change of the world to all waiters, from any thread."""
        ...

    async def wait(self, until: float, seen: int) -> None:
        """Wait until a time in epoch seconds; return earlier if `changes` differs from `seen`."""
        ...


class MovableClock(Clock, Protocol):
    """Clock that tests can move."""

    def advance(self, seconds: float) -> None:
        """Move the time forward and wake all waiters.

        Raises:
            ValueError: If `seconds` is negative.
        """
        ...


class _WakingClock:
    """Base of clocks that keep their waiters in this process."""

    def __init__(self) -> None:
        self._waiters = Waiters()

    @property
    def changes(self) -> int:
        """Number of changes of the world so far."""
        return self._waiters.changes

    def wake(self) -> None:
        """Report a change of the world to all waiters, from any thread."""
        self._waiters.wake()

    def now(self) -> float:
        """Return the simulated time in epoch seconds."""
        raise NotImplementedError

    def epoch(self) -> float:
        """Return the simulated time in epoch seconds, as clients of it do."""
        return self.now()


class VirtualClock(_WakingClock):
    """Clock that stands still until a test moves it. `start` is in epoch seconds."""

    def __init__(self, start: float = WORLD_BEGINS) -> None:
        super().__init__()
        self._now = start

    def now(self) -> float:
        """Return the simulated time in epoch seconds."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move the time forward and wake all waiters.

        Raises:
            ValueError: If `seconds` is negative.
        """
        _check_not_negative(seconds)
        self._now += seconds
        self.wake()

    async def sleep(self, until: float, woken: anyio.Event) -> None:
        """Move the time to `until`, unless the event is set meanwhile: a client has to wait."""
        await checkpoint()
        if not woken.is_set() and until > self._now:
            self.advance(until - self._now)

    async def wait(self, until: float, seen: int) -> None:
        """Wait until a time in epoch seconds; return earlier if `changes` differs from `seen`."""
        if self._now < until:
            await self._waiters.wait(seen)

    def go_on(self, moment: float) -> None:
        """Set an earlier or later time, to restore a snapshot."""
        self._now = moment
        self.wake()


class RunningClock(_WakingClock):
    """Clock that starts now and runs `speed` times as fast as real time.

    Raises:
        ValueError: If `speed` is not positive.
    """

    def __init__(self, speed: float = 1.0) -> None:
        if not speed > 0:
            msg = f"speed must be a positive number (got {speed})"
            raise ValueError(msg)
        super().__init__()
        self._speed = speed
        self._epoch = time.time()
        self._began = time.monotonic()

    def now(self) -> float:
        """Return the simulated time in epoch seconds."""
        return self._epoch + (time.monotonic() - self._began) * self._speed

    def advance(self, seconds: float) -> None:
        """Move the time forward and wake all waiters.

        Raises:
            ValueError: If `seconds` is negative.
        """
        _check_not_negative(seconds)
        self._epoch += seconds
        self.wake()

    async def sleep(self, until: float, woken: anyio.Event) -> None:
        """Wait until a time in epoch seconds, or until an event is set."""
        seconds = (until - self.now()) / self._speed
        with anyio.move_on_after(max(seconds, _SHORTEST_REAL_WAIT)):
            await woken.wait()

    async def wait(self, until: float, seen: int) -> None:
        """Wait until a time in epoch seconds; return earlier if `changes` differs from `seen`."""
        seconds = (until - self.now()) / self._speed
        with anyio.move_on_after(max(seconds, _SHORTEST_REAL_WAIT)):
            await self._waiters.wait(seen)

    def go_on(self, moment: float) -> None:
        """Continue from an earlier or later time, to restore a snapshot."""
        self._epoch = moment
        self._began = time.monotonic()
        self.wake()


def _check_not_negative(seconds: float) -> None:
    if not seconds >= 0:
        msg = f"seconds must be 0 or more: a clock cannot move backwards (got {seconds})"
        raise ValueError(msg)


def moment(seconds: float) -> str:
    """Format epoch seconds as RFC 3339 with milliseconds, as the API does."""
    text = datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")
