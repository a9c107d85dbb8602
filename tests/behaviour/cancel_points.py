"""Cancels a task natively (`Task.cancel`) at a chosen suspension, as asyncio.timeout() does."""

from __future__ import annotations

import asyncio
import types
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any


@types.coroutine
def stepping(coroutine: Coroutine[Any, Any, Any], suspending: Callable[[int], object]):
    """Drive a coroutine; call `suspending(number)` before each time that it suspends."""
    number = 0
    value: Any = None
    error: BaseException | None = None
    while True:
        try:
            awaited = coroutine.send(value) if error is None else coroutine.throw(error)
        except StopIteration as stop:
            return stop.value
        number += 1
        suspending(number)
        value = error = None
        try:
            value = yield awaited
        except BaseException as caught:  # noqa: BLE001  # thrown into the coroutine
            error = caught


@dataclass
class Attempt:
    """Outcome of a coroutine that was cancelled: suspensions, cancellations, result or error."""

    steps: int = 0
    cancelled: int = 0
    result: Any = None
    error: BaseException | None = None


async def cancelled_at(
    step: int,
    function: Callable[[], Coroutine[Any, Any, Any]],
    *,
    times: int = 1,
    late: bool = False,
) -> Attempt:
    """Run a coroutine function, and cancel its task as it suspends for the `step`-th time.

    Args:
        step: Number of the suspension, from 1.
        function: Coroutine function to run.
        times: How many suspensions in a row are cancelled; the second is in the clean-up.
        late: Cancel in the event loop's next turn, when what is awaited may have happened.
    """
    attempt = Attempt()
    loop = asyncio.get_running_loop()

    def suspending(number: int) -> None:
        attempt.steps = number
        if step <= number < step + times:
            attempt.cancelled += 1
            if late:
                loop.call_soon(task.cancel)
            else:
                task.cancel()

    async def run() -> Any:
        return await stepping(function(), suspending)

    task = loop.create_task(run())
    try:
        attempt.result = await asyncio.wait_for(asyncio.shield(task), 30)
    except asyncio.CancelledError as error:
        attempt.error = error
    except Exception as error:  # noqa: BLE001  # judged by the caller
        attempt.error = error
    return attempt
