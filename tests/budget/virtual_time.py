"""Time that jumps: hours of waiting pass in milliseconds, on asyncio and on trio.

While `run` runs, `time.time` and `time.monotonic` follow the event loop's clock.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar
from unittest import mock

T = TypeVar("T")

EPOCH = 1_800_000_000.4
"""The true wall clock when a run begins; not a whole second, so that rounding shows."""

wall_offset: ContextVar[float] = ContextVar("wall_offset", default=0.0)
"""Seconds that the wall clock of the machine which runs the present task is ahead."""

_BEGIN = 1000.0
_TURN_SECONDS = 1e-6
_LONGEST_REAL_WAIT_SECONDS = 20.0
_real_monotonic, _real_time = time.monotonic, time.time
_readers: list[Callable[[], float]] = []


class StuckError(RuntimeError):
    """Nothing is ready, nothing is scheduled, and no thread reports: the run would never end."""


def elapsed() -> float:
    """Seconds since the run began."""
    return _readers[-1]() - _BEGIN


def _monotonic() -> float:
    return _readers[-1]() if _readers else _real_monotonic()


def _wall() -> float:
    return EPOCH + elapsed() + wall_offset.get() if _readers else _real_time()


def _monotonic_ns() -> int:
    return round(_monotonic() * 1e9)


def _wall_ns() -> int:
    return round(_wall() * 1e9)


@contextmanager
def _patched(reader: Callable[[], float]) -> Generator[None, None, None]:
    names = {"monotonic": _monotonic, "time": _wall, "monotonic_ns": _monotonic_ns}
    _readers.append(reader)
    try:
        with mock.patch.multiple(time, **names, time_ns=_wall_ns):
            yield
    finally:
        _readers.pop()


class _JumpingSelector(selectors.DefaultSelector):
    """Where the loop would wait for its next timer, the clock jumps there instead."""

    def __init__(self) -> None:
        super().__init__()
        self.now = _BEGIN

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            # Only a thread can wake the loop now.
            events = super().select(_LONGEST_REAL_WAIT_SECONDS)
            if not events:
                msg = "nothing is ready and nothing is scheduled"
                raise StuckError(msg)
            return events
        events = super().select(0)
        if not events and timeout > 0:
            self.now += timeout
        # Who looks again at once, for a rounding error, must see some time pass.
        self.now += _TURN_SECONDS
        return events


class _VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run(main: Callable[[], Awaitable[T]], backend: str = "asyncio") -> T:
    """Run `main()` to its end in virtual time."""
    if backend == "trio":
        return _run_on_trio(main)

    async def with_clock() -> T:
        with _patched(asyncio.get_running_loop().time):
            return await main()

    with asyncio.Runner(loop_factory=_VirtualLoop) as runner:
        return runner.run(with_clock())


def _run_on_trio(main: Callable[[], Awaitable[T]]) -> T:
    import trio.testing

    clock = trio.testing.MockClock(autojump_threshold=0)

    async def with_clock() -> T:
        begin = clock.current_time()
        with _patched(lambda: clock.current_time() - begin + _BEGIN):
            return await main()

    return trio.run(with_clock, clock=clock)
