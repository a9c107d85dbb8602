from __future__ import annotations

import anyio
import anyio.to_thread
import pytest

from qovery_async.testing.timing.waiters import Waiters

pytestmark = pytest.mark.anyio


async def test_wait_after_a_change_returns_at_once():
    waiters = Waiters()
    seen = waiters.changes
    waiters.wake()

    with anyio.fail_after(5):
        await waiters.wait(seen)


async def test_wake_from_another_thread_ends_the_wait():
    waiters = Waiters()
    seen = waiters.changes

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(waiters.wait, seen)
        await anyio.wait_all_tasks_blocked()
        await anyio.to_thread.run_sync(waiters.wake)

    assert waiters.changes == seen + 1
