"""Pipeline step that caps the requests in flight."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio

    from .call import CallContext, PipelineStep, RawResponse


WAITING_FOR_SLOT = "waiting for one of max_in_flight slots"


class Slots:
    """Semaphore that the first call creates, as clients are built without an event loop."""

    def __init__(self, count: int) -> None:
        self._count = count

    @cached_property
    def semaphore(self) -> anyio.Semaphore:
        """Semaphore; acquiring a free slot does not yield to other tasks, as the request does."""
        import anyio

        return anyio.Semaphore(self._count, fast_acquire=True)


class ConcurrencyCap:
    """Limits the requests in flight; other calls wait in order of arrival.

    No call waits for a connection in the HTTP library: waiting there is expensive, and cancelling
    such a wait has lost connections.
    """

    def __init__(self, next_step: PipelineStep, slots: Slots) -> None:
        self._next_step = next_step
        self._slots = slots

    async def __call__(self, call: CallContext) -> RawResponse:
        """Wait for a slot and send. A streamed body keeps its slot until it is closed."""
        call.phase = WAITING_FOR_SLOT
        slot = self._slots.semaphore
        if slot.value:
            await slot.acquire()
        else:
            await _wait(slot, call)
        try:
            response = await self._next_step(call)
        except BaseException:
            slot.release()
            raise
        if response.stream is None:
            slot.release()
        else:
            response.stream.on_close(slot.release)
        return response


async def _wait(slot: anyio.Semaphore, call: CallContext) -> None:
    call.begin_wait(0.0, is_limited=True)
    call.instrumentation.wait_started(call, 0.0)
    try:
        await slot.acquire()
    finally:
        call.instrumentation.wait_ended(call)
