"""Coroutine in a task of its own, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

import anyio

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class BackgroundTask(Generic[T]):
    """Starts a coroutine with a copy of the context variables; `result()` waits for it.

    The task belongs to the event loop: callers iterate without a task group of their own, and
    `break` cannot await. `cancel()` needs no await, and may be called in any thread, for instance
    by the garbage collector.
    """

    def __init__(self, function: Callable[..., Awaitable[T]], *arguments: object) -> None:
        """Start `function(*arguments)`."""
        self._done = anyio.Event()
        self._scope = anyio.CancelScope()
        self._value: T | None = None
        self._error: Exception | None = None
        # An event loop of asyncio does not keep its tasks alive.
        self._call_soon, self._task = _start_task(partial(self._run, function, arguments))
        if self._task is not None:
            # A task that is cancelled before its first step does not set the event.
            self._task.add_done_callback(lambda _: self._done.set())

    async def _run(
        self, function: Callable[..., Awaitable[T]], arguments: tuple[object, ...]
    ) -> None:
        try:
            with self._scope:
                self._value = await function(*arguments)
        except Exception as error:  # noqa: BLE001  # raised by `result`
            self._error = error
        finally:
            self._done.set()

    @property
    def is_over(self) -> bool:
        """Whether the coroutine has ended, or was cancelled."""
        return self._done.is_set()

    async def result(self) -> T | None:
        """Return the coroutine's result, or None if it was cancelled; raise its error.

        Cancelling the wait cancels the coroutine.
        """
        try:
            await self._done.wait()
        except BaseException:
            self._scope.cancel()
            raise
        return self._take_outcome()

    async def wait(self) -> None:
        """Wait until the coroutine has ended; cancelling the wait leaves it running."""
        await self._done.wait()

    async def join(self) -> T | None:
        """Return what `result` returns; cancelling the wait leaves the coroutine running."""
        with anyio.CancelScope(shield=True):
            await self._done.wait()
        return self._take_outcome()

    def _take_outcome(self) -> T | None:
        # An error that stays here would keep itself alive through its traceback.
        error, self._error = self._error, None
        if error is not None:
            try:
                raise error
            finally:
                del error
        value, self._value = self._value, None
        return value

    def cancel(self) -> None:
        """Cancel the coroutine, which ends when the event loop runs it next."""
        if self._done.is_set():
            return
        try:
            self._call_soon(self._scope.cancel)
        except RuntimeError:
            # The event loop is closed, and its tasks are over.
            return

    async def aclose(self) -> None:
        """Cancel the coroutine and wait until it has ended."""
        if not self._done.is_set():
            self._scope.cancel()
            with anyio.CancelScope(shield=True):
                await self._done.wait()


def _start_task(
    run: Callable[[], Awaitable[None]],
) -> tuple[Callable[[Callable[[], None]], object], asyncio.Task[None] | None]:
    """Start a task; return a thread-safe `call_soon` of its loop, and the task on asyncio."""
    import asyncio

    async def task() -> None:
        await run()

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        import trio

        # System tasks begin with the context of the event loop's start.
        trio.lowlevel.spawn_system_task(task, context=copy_context())
        return trio.lowlevel.current_trio_token().run_sync_soon, None
    return loop.call_soon_threadsafe, loop.create_task(task())
