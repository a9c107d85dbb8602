"""One coroutine under way while its starter does something else, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, TypeVar

import anyio

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Background(Generic[T]):
    """Runs a coroutine at once; `result()` waits for it.

    Callers iterate without a task group of their own, and `break` gives no chance to await: the
    task belongs to the event loop, and `cancel()` needs no await.
    """

    def __init__(self, function: Callable[..., Awaitable[T]], *arguments: object) -> None:
        """Start `function(*arguments)`."""
        self._function = function
        self._arguments = arguments
        self._done = anyio.Event()
        self._scope = anyio.CancelScope()
        self._value: T | None = None
        self._error: BaseException | None = None
        self._task: asyncio.Task[None] | None = None
        self._start()

    def _start(self) -> None:
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            import trio

            trio.lowlevel.spawn_system_task(self._run)
        else:
            self._task = loop.create_task(self._run())

    async def _run(self) -> None:
        try:
            with self._scope:
                self._value = await self._function(*self._arguments)
        except Exception as error:  # noqa: BLE001  # handed to the waiter
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
        return self._value  # type: ignore[return-value]  # set where there is no error

    def cancel(self) -> None:
        """Give it up; may be called anywhere on the event loop's thread."""
        if not self._done.is_set():
            self._scope.cancel()
