"""The first stage: one deadline over everything."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

import anyio

from ..errors import RequestTimeoutError
from .exchange import Answer, Exchange, Stage

_surrounding: ContextVar[float | None] = ContextVar("qovery_async_deadline", default=None)


@contextmanager
def one_deadline(seconds: float | None) -> Generator[None, None, None]:
    """Give all calls inside the block one deadline; a surrounding one that ends earlier stays."""
    ends = _earliest(seconds, anyio.current_time())
    token = _surrounding.set(ends)
    try:
        yield
    finally:
        _surrounding.reset(token)


def _earliest(timeout: float | None, now: float) -> float | None:
    ends = _surrounding.get()
    if timeout is None:
        return ends
    return now + timeout if ends is None else min(ends, now + timeout)


class Deadline:
    """Ends a call when its time is up, whatever it is doing."""

    def __init__(self, following: Stage) -> None:
        """Watch over the following stages."""
        self._following = following

    async def __call__(self, exchange: Exchange) -> Answer:
        """Raises `RequestTimeoutError` that says what used the time up."""
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
