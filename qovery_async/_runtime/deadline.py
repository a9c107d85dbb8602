"""The first stage: one deadline over everything."""

from __future__ import annotations

import anyio

from ..errors import RequestTimeoutError
from .exchange import Answer, Exchange, Stage


class Deadline:
    """Ends a call when its time is up, whatever it is doing."""

    def __init__(self, following: Stage) -> None:
        """Watch over the following stages."""
        self._following = following

    async def __call__(self, exchange: Exchange) -> Answer:
        """Raises `RequestTimeoutError` that says what used the time up."""
        if exchange.timeout is None:
            return await self._following(exchange)
        exchange.deadline = anyio.current_time() + exchange.timeout
        with anyio.move_on_after(exchange.timeout) as scope:
            return await self._following(exchange)
        assert scope.cancelled_caught  # noqa: S101  # the one way out of the block without a value
        msg = (
            f"{exchange.title}: the deadline of {exchange.timeout:g} s passed while "
            f"{exchange.phase}; raise timeout= or ask for less"
        )
        raise RequestTimeoutError(
            msg,
            phase=exchange.phase,
            maybe_processed=exchange.attempts > 0,
            retryable=exchange.idempotent or exchange.attempts == 0,
            **exchange.about(),
        )
