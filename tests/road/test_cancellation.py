"""Calls that are given up at any point lose no slot, no connection and no count of the budget."""

from __future__ import annotations

import random
from pathlib import Path

import anyio
import pytest

from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS
from tests.road.raw_server import answer, listed, serving

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listOrganization"]
REPLY = answer(200, b'{"results":[]}')
CALLS = 2_500


def open_files():
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


@pytest.mark.parametrize("limit", [2, 3, 5, 10])
async def test_half_of_the_calls_cancelled_at_random_points_leave_nothing_behind(limit):
    chance = random.Random(limit)

    async def handle(received, stream):
        await anyio.sleep(chance.choice([0, 0, 0.0005, 0.001]))
        await stream.send(REPLY[:30])
        if chance.random() < 0.3:
            await anyio.sleep(0.0005)
        await stream.send(REPLY[30:])

    before = open_files()
    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=limit) as qovery,
    ):
        done = 0
        numbers = iter(range(CALLS))

        async def caller():
            nonlocal done
            for number in numbers:
                patience = chance.choice([0.0, 0.0005, 0.002, 0.006]) if number % 2 else 60.0
                with anyio.move_on_after(patience * chance.random() if number % 2 else patience):
                    await listed(qovery)
                    done += 1

        async with anyio.create_task_group() as tasks:
            for _ in range(limit * 2):
                tasks.start_soon(caller)
        assert CALLS / 2 <= done < CALLS

        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                for _ in range(100):
                    tasks.start_soon(listed, qovery)
        assert qovery.budget.snapshot().in_flight == 0
        assert qovery._pool.slots.semaphore.value == limit
        connections = qovery._pool.transport._connections
        assert not connections._busy
        assert len(connections._idle) <= limit
    await anyio.sleep(0.01)
    assert open_files() <= before + 3


async def test_a_cancelled_task_of_asyncio_gives_its_slot_back(anyio_backend):
    """Frameworks cancel tasks, not scopes."""
    if anyio_backend == "trio":
        return
    import asyncio

    release = anyio.Event()

    async def handle(received, stream):
        await release.wait()
        await stream.send(REPLY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        tasks = [asyncio.create_task(listed(qovery)) for _ in range(5)]
        await anyio.sleep(0.01)
        for task in tasks[:-1]:
            task.cancel()
        release.set()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [isinstance(r, asyncio.CancelledError) for r in results] == [True] * 4 + [False]
        assert qovery._pool.slots.semaphore.value == 1


@pytest.mark.parametrize("limit", [1, 20])
async def test_a_thousand_calls_at_once_are_served_in_the_order_they_came(limit):
    came, served = [], []

    async def handle(received, stream):
        served.append(int(received.target.rpartition("=")[2]))
        await stream.send(REPLY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=limit) as qovery,
    ):

        async def call(number):
            came.append(number)
            await qovery.request("GET", f"/number?n={number}")

        async with anyio.create_task_group() as tasks:
            for number in range(1_000):
                tasks.start_soon(call, number)
        assert sorted(served) == list(range(1_000))
        assert server.most_under_way <= limit
        assert server.connections <= limit
        if limit == 1:
            assert served == came
