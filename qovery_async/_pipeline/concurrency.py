"""The cap on requests in flight, in front of the connections."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio

    from .call import Answer, Exchange, Stage


WAITING_FOR_SLOT = "waiting for one of max_in_flight slots"


class Slots:
    """A semaphore that is made with the first call: until then no client needs an event loop."""

    def __init__(self, count: int) -> None:
        """So many at once."""
        self._count = count

    @cached_property
    def semaphore(self) -> anyio.Semaphore:
        """The semaphore; the requests themselves give the event loop its turns."""
        import anyio

        return anyio.Semaphore(self._count, fast_acquire=True)


class Admission:
    """Lets so many requests through at once; the others wait in the order they came.

    Nothing waits for a connection further down, where waiting is expensive and cancelling it has
    lost connections.
    """

    def __init__(self, following: Stage, slots: Slots) -> None:
        """Cap what the following stages do at once; views of one client share the slots."""
        self._following = following
        self._slots = slots

    async def __call__(self, exchange: Exchange) -> Answer:
        """Wait for a slot, then go on; a streamed body keeps its slot until it is closed."""
        exchange.phase = WAITING_FOR_SLOT
        slot = self._slots.semaphore
        if not slot.value:
            exchange.hooks.waiting(exchange, 0.0)
        await slot.acquire()
        try:
            answer = await self._following(exchange)
        except BaseException:
            slot.release()
            raise
        if answer.stream is None:
            slot.release()
        else:
            exchange.closers.append(slot.release)
        return answer
