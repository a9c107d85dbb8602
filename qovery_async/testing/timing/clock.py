"""The simulator's time."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol

import anyio

from .waiters import Waiters

WORLD_BEGINS = datetime(2026, 1, 5, 9, 0, tzinfo=UTC).timestamp()
# However fast a clock runs, whoever waits for it leaves the event loop to others for so long.
_SHORTEST_REAL_WAIT = 0.01


class Clock(Protocol):
    """Tells epoch seconds, and lets others wait for moments and for changes of the world."""

    @property
    def changes(self) -> int:
        """How often those who wait were woken."""
        ...

    def now(self) -> float:
        """The present moment."""
        ...

    def wake(self) -> None:
        """Let all who wait look again, from whichever thread."""
        ...

    async def wait(self, until: float, seen: int) -> None:
        """Wait for a moment; return earlier when `changes` is another number than `seen`."""
        ...


class MovableClock(Clock, Protocol):
    """A clock that tests can move."""

    def advance(self, seconds: float) -> None:
        """Let time pass, and wake those who wait. Raises ValueError for a negative number."""
        ...


class VirtualClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, start: float = WORLD_BEGINS) -> None:
        """Begin at `start`, in epoch seconds."""
        self._now = start
        self._waiters = Waiters()

    @property
    def changes(self) -> int:
        """How often those who wait were woken."""
        return self._waiters.changes

    def now(self) -> float:
        """The present moment."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass, and wake those who wait. Raises ValueError for less than nothing."""
        _refuse_backwards(seconds)
        self._now += seconds
        self.wake()

    def wake(self) -> None:
        """Let all who wait look again, from whichever thread."""
        self._waiters.wake()

    async def wait(self, until: float, seen: int) -> None:
        """Wait for a moment; return earlier when `changes` is another number than `seen`."""
        if self._now < until:
            await self._waiters.wait(seen)

    def go_on(self, moment: float) -> None:
        """Stand at another moment, earlier or later, as a snapshot does."""
        self._now = moment
        self.wake()


class RunningClock:
    """A clock that runs, `speed` times as fast as real time."""

    def __init__(self, speed: float = 1.0) -> None:
        """Begin now. Raises ValueError for a speed of 0 or less."""
        if not speed > 0:
            msg = "the speed of a clock is above 0"
            raise ValueError(msg)
        self._speed = speed
        self._epoch = time.time()
        self._began = time.monotonic()
        self._waiters = Waiters()

    @property
    def changes(self) -> int:
        """How often those who wait were woken."""
        return self._waiters.changes

    def now(self) -> float:
        """The present moment of the simulated world."""
        return self._epoch + (time.monotonic() - self._began) * self._speed

    def advance(self, seconds: float) -> None:
        """Leap ahead. Raises ValueError for less than nothing."""
        _refuse_backwards(seconds)
        self._epoch += seconds
        self.wake()

    def wake(self) -> None:
        """Let all who wait look again, from whichever thread."""
        self._waiters.wake()

    async def wait(self, until: float, seen: int) -> None:
        """Wait for a moment; return earlier when `changes` is another number than `seen`."""
        seconds = (until - self.now()) / self._speed
        with anyio.move_on_after(max(seconds, _SHORTEST_REAL_WAIT)):
            await self._waiters.wait(seen)

    def go_on(self, moment: float) -> None:
        """Run on from another moment, as a snapshot does."""
        self._epoch = moment
        self._began = time.monotonic()
        self.wake()


def _refuse_backwards(seconds: float) -> None:
    if not seconds >= 0:
        msg = "time does not run backwards"
        raise ValueError(msg)


def moment(seconds: float) -> str:
    """RFC 3339 text of epoch seconds, with three fraction digits as the API often has."""
    text = datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")
