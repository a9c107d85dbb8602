"""Virtual clock for asyncio and trio: waiting costs no real time, and slow machines change nothing.

The clock stands still while anything runs, and jumps to the next timer once the event loop is idle:
no task can run, no socket has data, and nothing outside the event loop (a thread, another process)
is working. Data sent between two sockets of this machine is readable as soon as `send` returns,
unless the buffer of the receiving socket was full: then the kernel delivers it later, on a timer
of its own. So the clock also stands still while a socket has data that its peer has not taken.
Deadlines therefore expire at the same point on any machine. While a clock is in force, `time.time`
and `time.monotonic` follow it.

`run` runs a coroutine function without sockets. `installed` sets the clock of the tests that
anyio's pytest plugin runs.
"""

from __future__ import annotations

import asyncio
import os
import selectors
import stat
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from unittest import mock

import trio
from anyio._backends._asyncio import AsyncIOBackend
from anyio._backends._trio import TrioBackend
from trio.testing import MockClock

T = TypeVar("T")

EPOCH = 1_800_000_000.4
"""The true wall clock when a run begins; not a whole second, so that rounding shows."""

wall_offset: ContextVar[float] = ContextVar("wall_offset", default=0.0)
"""Seconds that the wall clock of the machine which runs the present task is ahead."""

_BEGIN = 1000.0
_TURN_SECONDS = 1e-6
_READ_SECONDS = 1e-9
# Real time granted to the kernel before a jump that could end a timeout, where there are sockets.
_GRACE_SECONDS = 0.001
_LARGE_SECONDS = 0.02
# The kernel probes a full receiver after 200 ms at first. A peer that never reads takes nothing.
_LONGEST_DELIVERY_SECONDS = 1.0
# Real time between two looks at work outside of the event loop.
_OUTSIDE_SECONDS = 0.05
_LONGEST_REAL_WAIT_SECONDS = 120.0
_STUCK = "nothing is ready, and no timer, thread or process will change that"
_real_monotonic, _real_time, _real_sleep = time.monotonic, time.time, time.sleep
_readers: list[Callable[[], float]] = []


class StuckError(RuntimeError):
    """The run would never end: nothing is ready or scheduled, and no thread reports."""


class _Outside:
    """Counts work that the event loop waits for and cannot see: threads and other processes."""

    def __init__(self) -> None:
        self.count = 0
        self.held = 0

    @property
    def is_working(self) -> bool:
        """Whether there is work that will end by itself."""
        return self.count > 0 and not self.held

    @contextmanager
    def working(self) -> Generator[None, None, None]:
        self.count += 1
        try:
            yield
        finally:
            self.count -= 1

    def counted(self, function: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        """Stop the clock while the coroutine function runs."""

        @wraps(function)
        async def run_counted(*args: Any, **options: Any) -> Any:
            with self.working():
                return await function(*args, **options)

        return run_counted


outside = _Outside()
"""Work outside of the event loop: the clock does not jump while it lasts."""


def elapsed() -> float:
    """Seconds since the run began."""
    return _readers[-1]() - _BEGIN


@contextmanager
def threads_held() -> Generator[None, None, None]:
    """Let the clock jump in this block although threads are at work: they wait for the test."""
    outside.held += 1
    try:
        yield
    finally:
        outside.held -= 1


def let_threads_run() -> None:
    """Leave the processor to threads for a millisecond of real time."""
    _real_sleep(0.001)


def suspend(seconds: float) -> None:
    """Let time pass in which nothing runs, as for a stopped process (asyncio only)."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, _VirtualLoop)
    loop._jumping.now += seconds


def _is_virtual() -> bool:
    # Threads, such as one with an event loop of its own, live on the machine's clock.
    return bool(_readers) and threading.current_thread() is threading.main_thread()


def _monotonic() -> float:
    return _readers[-1]() if _is_virtual() else _real_monotonic()


def _wall() -> float:
    return EPOCH + elapsed() + wall_offset.get() if _is_virtual() else _real_time()


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


def _undelivered() -> int:
    """Return the bytes that sockets of this process have sent, and their peers have not taken.

    0 where the system does not tell: the request is Linux's, `man 7 tcp`, SIOCOUTQ.
    """
    if sys.platform != "linux":
        return 0
    import fcntl
    import termios

    total = 0
    for path in Path("/proc/self/fd").iterdir():
        number = int(path.name)
        try:
            if stat.S_ISSOCK(os.fstat(number).st_mode):
                queued = fcntl.ioctl(number, termios.TIOCOUTQ, b"\0" * 4)
                total += int.from_bytes(queued, sys.byteorder)
        except OSError:
            continue  # closed meanwhile, or not connected
    return total


class _Delivery:
    """Real time that the kernel is given to deliver what was sent, before a jump."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._given_up = 0

    def is_pending(self) -> bool:
        """Whether something may still arrive; False once it has had its time."""
        left = _undelivered()
        if not left or left == self._given_up:
            self._since = None
            return False
        now = _real_monotonic()
        self._since = now if self._since is None else self._since
        if now - self._since < _LONGEST_DELIVERY_SECONDS:
            return True
        self._since, self._given_up = None, left
        return False


class _JumpingSelector(selectors.DefaultSelector):
    """Selector that jumps to the next timer where it would wait for it."""

    def __init__(self, grace: float) -> None:
        super().__init__()
        self.now = _BEGIN
        self._grace = grace
        self._delivery = _Delivery()
        self._idle_since: float | None = None

    def select(self, timeout: float | None = None) -> list[Any]:
        events = super().select(0)
        # At 0, callbacks are ready.
        if not events and (timeout is None or (timeout > 0 and outside.is_working)):
            # Only a thread, or another process, can wake the event loop now.
            events = self._wait()
        elif not events and timeout > 0:
            is_large = self._grace and timeout > _LARGE_SECONDS
            events = super().select(self._grace) if is_large else []
            while is_large and not events and self._delivery.is_pending():
                events = super().select(self._grace)
            if not events:
                self.now += timeout
        if events:
            self._idle_since = None
        # A task that polls without sleeping, for a rounding error, must see some time pass.
        self.now += _TURN_SECONDS
        return events

    def _wait(self) -> list[Any]:
        events = super().select(_OUTSIDE_SECONDS)
        now = _real_monotonic()
        if self._idle_since is None:
            self._idle_since = now
        if not events and now - self._idle_since > _LONGEST_REAL_WAIT_SECONDS:
            raise StuckError(_STUCK)
        return events


class _VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self, grace: float = 0.0) -> None:
        self._jumping = _JumpingSelector(grace)
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now

    def run_in_executor(self, executor: Any, func: Any, *args: Any) -> Any:
        future = super().run_in_executor(executor, func, *args)
        outside.count += 1
        future.add_done_callback(_executed)
        return future


def _executed(_: object) -> None:
    outside.count -= 1


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
    clock = MockClock(autojump_threshold=0)

    async def with_clock() -> T:
        begin = clock.current_time()
        with _patched(lambda: clock.current_time() - begin + _BEGIN):
            return await main()

    return trio.run(with_clock, clock=clock)


@contextmanager
def installed(backend: str) -> Generator[None, None, None]:
    """Give the event loop that anyio's pytest plugin starts in this block a virtual clock."""
    reader, options = _on_trio() if backend == "trio" else _on_asyncio()
    kind: Any = TrioBackend if backend == "trio" else AsyncIOBackend
    make, in_thread = kind.create_test_runner, kind.run_sync_in_worker_thread
    patches = {
        "create_test_runner": lambda given: make({**options, **given}),
        "run_sync_in_worker_thread": outside.counted(in_thread),
    }
    reads = count()
    with (
        # A duration that is measured is never zero.
        _patched(lambda: reader() + next(reads) * _READ_SECONDS),
        mock.patch.multiple(kind, **patches),
    ):
        yield


class _Turns(trio.abc.Instrument):
    """Lets some time pass for tasks that never wait."""

    def __init__(self, clock: MockClock) -> None:
        self._clock = clock

    def before_io_wait(self, timeout: float) -> None:
        self._clock.jump(_TURN_SECONDS)


def _on_trio() -> tuple[Callable[[], float], dict[str, Any]]:
    clock = MockClock(autojump_threshold=0)
    begin, jump = clock.current_time(), clock._autojump
    has_waited, working_since, delivery = False, _real_monotonic(), _Delivery()

    def jump_if_idle() -> None:
        nonlocal has_waited, working_since
        if outside.is_working:
            _real_sleep(_GRACE_SECONDS)
            if _real_monotonic() - working_since > _LONGEST_REAL_WAIT_SECONDS:
                raise StuckError(_STUCK)
            return
        working_since = _real_monotonic()
        is_large = trio.lowlevel.current_statistics().seconds_to_next_deadline > _LARGE_SECONDS
        if is_large and (not has_waited or delivery.is_pending()):
            _real_sleep(_GRACE_SECONDS)
            has_waited = True
            return
        has_waited = False
        jump()

    # The class cannot be derived from.
    clock._autojump = jump_if_idle
    options = {"clock": clock, "instruments": [_Turns(clock)]}
    return (lambda: clock.current_time() - begin + _BEGIN), options


def _on_asyncio() -> tuple[Callable[[], float], dict[str, Any]]:
    loops: list[_VirtualLoop] = []

    def factory() -> _VirtualLoop:
        loops.append(_VirtualLoop(_GRACE_SECONDS))
        return loops[-1]

    return (lambda: loops[-1].time() if loops else _BEGIN), {"loop_factory": factory}
