"""The first step: one deadline over everything that a call does, and over calls together."""

from __future__ import annotations

import time
from contextvars import ContextVar
from functools import partial

import anyio

from ..errors import RequestTimeoutError
from .call import Answer, Exchange, Stage
from .event_loop import running_loop
from .scopes import Block, Scope, open_blocks


class DeadlineBlock(Block):
    """A block whose calls have one deadline together.

    Every event loop has a clock of its own, and a block can be opened where none runs. The end is
    on the clock of the loop that ran at the start; elsewhere the system's monotonic clock tells
    how much of the time is left.
    """

    __slots__ = ("_began_at", "_ends", "_loop", "_seconds")

    def __init__(self, seconds: float | None) -> None:
        """Begin now; without `seconds` the block has no deadline of its own."""
        super().__init__()
        self._seconds = seconds
        self._began_at = time.monotonic()
        self._loop: object | None = None
        self._ends = 0.0
        if seconds is None:
            return
        try:
            self._ends = anyio.current_time() + seconds
        except RuntimeError:  # no event loop runs here
            return
        self._loop = running_loop()

    def ends(self, now: float) -> float | None:
        """Return the end on the running loop's clock, which shows `now`; None for no deadline."""
        if self._seconds is None:
            return None
        if self._loop is running_loop():
            return self._ends
        return now + self._seconds - (time.monotonic() - self._began_at)

    def end(self) -> None:
        """Mark the block as over, and let go of the event loop."""
        super().end()
        self._loop = None


_surrounding: ContextVar[DeadlineBlock | None] = ContextVar("qovery_async_deadline", default=None)


def one_deadline(seconds: float | None) -> Scope[DeadlineBlock, None]:
    """Give all calls inside the block one deadline; a surrounding one that ends earlier stays."""
    return Scope("deadline()", _surrounding, partial(DeadlineBlock, seconds), lambda _: None)


def _earliest(timeout: float | None, now: float) -> float | None:
    own = None if timeout is None else now + timeout
    if _surrounding.get() is None:
        return own
    ends = [end for block in open_blocks(_surrounding) if (end := block.ends(now)) is not None]
    return min(ends if own is None else [own, *ends], default=None)


class Deadline:
    """Ends a call when its time is up, whatever it is doing."""

    def __init__(self, following: Stage) -> None:
        """Watch over the following steps."""
        self._following = following

    async def __call__(self, exchange: Exchange) -> Answer:
        """Raises `RequestTimeoutError` that says what used the time up.

        A call keeps the deadline that it began with, also where its block ends before it does.
        """
        now = anyio.current_time()
        ends = _earliest(exchange.timeout, now)
        if ends is None:
            return await self._following(exchange)
        exchange.deadline = ends
        if ends > now:
            with anyio.CancelScope(deadline=ends):
                return await self._following(exchange)
        raise _passed(exchange, max(0.0, ends - now))


def _passed(exchange: Exchange, seconds: float) -> RequestTimeoutError:
    return RequestTimeoutError(
        f"{exchange.title}: the deadline of {seconds:.3g} s passed while {exchange.phase}; "
        "raise timeout= or ask for less",
        phase=exchange.phase,
        maybe_processed=exchange.attempts > 0,
        retryable=exchange.idempotent or exchange.attempts == 0,
        **exchange.about(),
    )
