"""The cap on requests in flight, in front of the connection pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio

    from .exchange import Answer, Exchange, Stage


class Admission:
    """Lets so many requests through at once; the others wait in the order they came.

    The pool below has at least as many connections. Nothing waits inside it, where waiting is
    expensive and cancelling it has lost connections.
    """

    def __init__(self, following: Stage, slots: anyio.Semaphore) -> None:
        """Cap what the following stages do at once; views of one client share the slots."""
        self._following = following
        self._slots = slots

    async def __call__(self, exchange: Exchange) -> Answer:
        """Wait for a slot, then go on."""
        exchange.phase = "waiting for one of max_in_flight slots"
        async with self._slots:
            return await self._following(exchange)
