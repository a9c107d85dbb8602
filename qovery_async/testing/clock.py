"""The simulator's time."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol

WORLD_BEGINS = datetime(2026, 1, 5, 9, 0, tzinfo=UTC).timestamp()


class Clock(Protocol):
    """Tells epoch seconds."""

    def now(self) -> float:
        """The present moment."""
        ...


class VirtualClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, start: float = WORLD_BEGINS) -> None:
        """Begin at `start`, in epoch seconds."""
        self._now = start

    def now(self) -> float:
        """The present moment."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass. Raises ValueError for less than nothing."""
        if seconds < 0:
            msg = "time does not run backwards"
            raise ValueError(msg)
        self._now += seconds


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

    def now(self) -> float:
        """The present moment of the simulated world."""
        return self._epoch + (time.monotonic() - self._began) * self._speed


def moment(seconds: float) -> str:
    """RFC 3339 text of epoch seconds, with three fraction digits as the API often has."""
    text = datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")
