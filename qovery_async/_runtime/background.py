"""One coroutine under way while its starter does something else, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import anyio

if TYPE_CHECKING:
    import asyncio

    import trio

T = TypeVar("T")


class Background(Generic[T]):
    """Runs a coroutine at once, with the context variables of now; `result()` waits for it.

    Callers iterate without a task group of their own, and `break` gives no chance to await: the
    task belongs to the event loop, and `cancel()` needs no await and may be called in any thread,
    as a garbage collector does.
    """

    def __init__(self, function: Callable[..., Awaitable[T]], *arguments: object) -> None:
        """Start `function(*arguments)`."""
        self._done = anyio.Event()
        self._value: T | None = None
        self._error: Exception | None = None
        self._stop = _started(partial(self._run, function, arguments))

    async def _run(
        self, function: Callable[..., Awaitable[T]], arguments: tuple[object, ...]
    ) -> None:
        try:
            self._value = await function(*arguments)
        except Exception as error:  # noqa: BLE001  # raised where the result is asked for
            self._error = error
        finally:
            self._done.set()

    async def result(self) -> T:
        """The coroutine's result; its error is raised here. Cancelling the wait cancels it."""
        try:
            await self._done.wait()
        except BaseException:
            self.cancel()
            raise
        if self._error is not None:
            raise self._error
        return cast("T", self._value)

    def cancel(self) -> None:
        """Give it up, wherever it is."""
        if not self._done.is_set():
            self._stop()


def _started(run: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """Start a coroutine function as a task of the event loop; the function returned cancels it."""
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return _started_on_trio(run)

    async def task() -> None:
        await run()

    return partial(_cancel_task, loop, loop.create_task(task()))


def _cancel_task(loop: asyncio.AbstractEventLoop, task: asyncio.Task[None]) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(task.cancel)


def _started_on_trio(run: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    import trio

    scope = trio.CancelScope()

    async def task() -> None:
        with scope:
            await run()

    trio.lowlevel.spawn_system_task(task, context=copy_context())
    return partial(_cancel_scope, trio.lowlevel.current_trio_token(), scope)


def _cancel_scope(token: trio.lowlevel.TrioToken, scope: trio.CancelScope) -> None:
    import trio

    try:
        token.run_sync_soon(scope.cancel)
    except trio.RunFinishedError:
        return
