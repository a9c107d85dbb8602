"""Coroutine in a task of its own."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from contextvars import ContextVar

import anyio
import pytest
from anyio import to_thread

from qovery_async._pipeline.background_task import BackgroundTask
from tests.eventually import eventually

pytestmark = pytest.mark.anyio

NAME = ContextVar("NAME", default="unset")


class Work:
    """Coroutine function that waits until it is released, and notes how it ends."""

    def __init__(self):
        self.release = anyio.Event()
        self.started = anyio.Event()
        self.was_cancelled = False

    async def __call__(self, *arguments):
        self.started.set()
        try:
            await self.release.wait()
        except BaseException:
            self.was_cancelled = True
            raise
        return arguments


async def test_result_is_that_of_the_coroutine():
    work = Work()
    task = BackgroundTask(work, "a", 1)
    await work.started.wait()
    assert not task.is_over

    work.release.set()

    assert await task.result() == ("a", 1)
    assert task.is_over


async def test_result_is_handed_out_once():
    async def work():
        return 7

    task = BackgroundTask(work)

    assert [await task.result(), await task.result()] == [7, None]


async def test_error_is_raised_once_and_not_kept():
    class WorkError(Exception):
        pass

    async def work():
        raise WorkError

    task = BackgroundTask(work)
    with pytest.raises(WorkError) as caught:
        await task.result()
    error = weakref.ref(caught.value)
    del caught

    assert await task.result() is None
    gc.collect()
    assert error() is None


async def test_error_that_is_never_requested_is_dropped():
    async def work():
        raise LookupError

    task = BackgroundTask(work)
    await task.aclose()

    assert task.is_over


async def test_coroutine_runs_with_a_copy_of_the_context():
    async def work():
        seen = NAME.get()
        NAME.set("inner")
        return seen

    token = NAME.set("outer")
    try:
        task = BackgroundTask(work)
    finally:
        NAME.reset(token)

    assert await task.result() == "outer"
    assert NAME.get() == "unset"


async def test_cancelled_wait_for_the_result_cancels_the_coroutine():
    work = Work()
    task = BackgroundTask(work)
    with anyio.move_on_after(0.01):
        await task.result()

    await eventually(lambda: task.is_over)
    assert work.was_cancelled


async def test_cancelled_join_leaves_the_coroutine_running():
    work = Work()
    task = BackgroundTask(work)
    results = []
    with anyio.CancelScope() as scope:
        await work.started.wait()
        scope.cancel()
        work.release.set()
        results.append(await task.join())

    assert results == [()]
    assert not work.was_cancelled


async def test_cancel_ends_the_coroutine_without_a_result():
    work = Work()
    task = BackgroundTask(work)
    await work.started.wait()
    task.cancel()

    assert await task.result() is None
    assert work.was_cancelled
    task.cancel()


async def test_cancel_before_the_first_step_ends_the_task():
    work = Work()
    task = BackgroundTask(work)
    task.cancel()

    assert await task.result() is None
    assert task.is_over


async def test_task_can_be_cancelled_from_another_thread():
    work = Work()
    task = BackgroundTask(work)
    await work.started.wait()

    await to_thread.run_sync(task.cancel)

    assert await task.result() is None
    assert work.was_cancelled


async def test_aclose_waits_even_if_it_is_cancelled():
    ended = []

    async def work():
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.sleep(0.01)
            ended.append(True)

    task = BackgroundTask(work)
    await anyio.sleep(0.001)
    with anyio.CancelScope() as scope:
        scope.cancel()
        await task.aclose()

    assert ended == [True]


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_native_cancellation_before_the_first_step_ends_it():
    task = BackgroundTask(Work())
    task._task.cancel()

    await task.aclose()

    assert task.is_over


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_cancel_after_the_event_loop_has_closed_does_nothing():
    tasks = []

    def run_another_loop():
        async def main():
            tasks.append(BackgroundTask(Work()))

        asyncio.run(main())

    thread = threading.Thread(target=run_another_loop)
    thread.start()
    await to_thread.run_sync(thread.join)

    tasks[0].cancel()
