"""First pipeline step: the deadline of a call, and a shared one of several calls."""

from __future__ import annotations

import time
from contextvars import ContextVar
from functools import partial

import anyio

from ..errors import RequestTimeoutError
from .call import CallContext, PipelineStep, RawResponse
from .event_loop import running_loop
from .scopes import Block, Scope, open_blocks


class DeadlineBlock(Block):
    """Block whose calls share one deadline; None for no deadline.

    Every event loop has its own clock, and a block can be opened outside of any loop. `_ends_at`
    is on the clock of the loop in which the block was opened. In other loops, the system's
    monotonic clock gives the time left.
    """

    __slots__ = ("_ends_at", "_loop", "_seconds", "_started_at")

    def __init__(self, seconds: float | None) -> None:
        super().__init__()
        self._seconds = seconds
        self._started_at = time.monotonic()
        self._loop: object | None = None
        self._ends_at = 0.0
        if seconds is None:
            return
        try:
            self._ends_at = anyio.current_time() + seconds
        except RuntimeError:  # no event loop runs here
            return
        self._loop = running_loop()

    def ends_at(self, now: float) -> float | None:
        """Return the deadline on the running loop's clock, which shows `now`; None if unset."""
        if self._seconds is None:
            return None
        if self._loop is running_loop():
            return self._ends_at
        return now + self._seconds - (time.monotonic() - self._started_at)

    def end(self) -> None:
        """Mark the block as over, and release the event loop."""
        super().end()
        self._loop = None


_surrounding: ContextVar[DeadlineBlock | None] = ContextVar("qovery_async_deadline", default=None)


def shared_deadline(seconds: float | None) -> Scope[DeadlineBlock, None]:
    """Give all calls inside the block one deadline; that of an outer block still applies."""
    return Scope("deadline()", _surrounding, partial(DeadlineBlock, seconds), lambda _: None)


def without_deadline() -> None:
    """Let the calls of the current task have only their own timeouts."""
    _surrounding.set(None)


def _earliest_deadline(timeout: float | None, now: float) -> float | None:
    own = None if timeout is None else now + timeout
    if _surrounding.get() is None:
        return own
    ends = [end for block in open_blocks(_surrounding) if (end := block.ends_at(now)) is not None]
    return min(ends if own is None else [own, *ends], default=None)


class Deadline:
    """Cancels a call at its deadline, in any step."""

    def __init__(self, next_step: PipelineStep) -> None:
        self._next_step = next_step

    async def __call__(self, call: CallContext) -> RawResponse:
        """Raise `RequestTimeoutError` with the call's phase if the deadline passes.

        A call keeps the deadline that it started with, even if its block ends earlier.
        """
        now = anyio.current_time()
        ends = _earliest_deadline(call.settings.timeout, now)
        if ends is None:
            return await self._next_step(call)
        call.deadline = ends
        if ends > now:
            with anyio.CancelScope(deadline=ends):
                return await self._next_step(call)
        raise _passed(call, max(0.0, ends - now))


def _passed(call: CallContext, seconds: float) -> RequestTimeoutError:
    return RequestTimeoutError(
        f"{call.title}: the deadline of {seconds:.3g} s passed while {call.phase}; "
        "raise timeout= or ask for less",
        phase=call.phase,
        maybe_processed=call.attempts > 0,
        retryable=call.operation.idempotent or call.attempts == 0,
        **call.error_fields(),
    )
