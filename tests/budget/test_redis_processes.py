"""Four processes with one token, and the loss of one of them or of the store.

The processes are budgets of one store in one event loop, on its virtual clock. With real processes
and in real time, `make bench-shared_troubles` shows the same.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, asynccontextmanager

import anyio
import pytest

from qovery_async.integrations.redis import RedisBudget
from tests.virtual_time import wall_offset

from .shared_network import Network, die, queue_of
from .store_server import started_store

pytestmark = pytest.mark.anyio
LIMIT, WINDOW, LEASE = 120, 10.0, 1.0
PROCESSES, CALLERS = 4, 12
JOINING_WITH_CLOCKS_OFF = ((0.0, 120.0), (0.4, -120.0), (1.1, 30.0), (4.0, 0.0))


@pytest.fixture
def anyio_backend():
    return "asyncio"


class Group:
    """Processes that call as fast as the budget allows; `done` has the time of every response."""

    def __init__(self, url, **server):
        self.network = Network(LIMIT, WINDOW, latency=0.005)
        vars(self.network.server).update(server)
        self.budgets = [RedisBudget(url, processes=4, lease=LEASE) for _ in range(PROCESSES)]
        self.queues = []
        self.done = [[] for _ in range(PROCESSES)]
        self.scopes = [anyio.CancelScope() for _ in range(PROCESSES)]

    async def _process(self, number, begin_after, clock_ahead):
        wall_offset.set(clock_ahead)
        await anyio.sleep(begin_after)
        with self.scopes[number]:
            async with anyio.create_task_group() as callers:
                for _ in range(CALLERS):
                    callers.start_soon(self._caller, number)

    async def _caller(self, number):
        while True:
            await self.network.call(self.queues[number])
            self.done[number].append(time.time() - wall_offset.get())

    @asynccontextmanager
    async def calling(self, joining=((0.0, 0.0),) * PROCESSES):
        async with AsyncExitStack() as stack:
            for budget in self.budgets:
                self.queues.append(queue_of(await stack.enter_async_context(budget), "qov_shared"))
            async with anyio.create_task_group() as tasks:
                for number, (begin_after, clock_ahead) in enumerate(joining):
                    tasks.start_soon(self._process, number, begin_after, clock_ahead)
                yield
                tasks.cancel_scope.cancel()

    def spent(self, index):
        """Requests of each process in a window."""
        return [sum(at // WINDOW == index for at in done) for done in self.done]


async def test_processes_fill_every_window_though_one_is_killed(store):
    group = Group(store.connection_url, used=90)
    async with group.calling(JOINING_WITH_CLOCKS_OFF):
        await anyio.sleep(WINDOW * 1.6)
        die(group.queues[0])
        group.scopes[0].cancel()
        await anyio.sleep(WINDOW * 2.2)

    served = group.network.server.served
    first, *full, _ = sorted(served)
    assert group.network.server.refused == []
    assert served[first] <= LIMIT - 90
    assert [served[index] for index in full] == [LIMIT] * 2
    assert all(len(done) > 10 for done in group.done[1:])


async def test_an_outage_of_the_store_costs_no_429():
    server = await asyncio.to_thread(started_store)
    try:
        group = Group(server.connection_url)
        async with group.calling():
            await anyio.sleep(WINDOW * 0.6)
            # A restart; then an outage of more than a window.
            for pause in (0.05, WINDOW * 1.7):
                port = server.port
                await asyncio.to_thread(server.terminate)
                down = time.time()
                await anyio.sleep(pause)
                was_degraded = [budget.is_degraded for budget in group.budgets]
                server = await asyncio.to_thread(started_store, port)
                await anyio.sleep(3.0)
            is_degraded = [budget.is_degraded for budget in group.budgets]
    finally:
        await asyncio.to_thread(server.terminate)

    alone = down // WINDOW + 1
    assert group.network.server.refused == []
    assert (was_degraded, is_degraded) == ([True] * 4, [False] * 4)
    assert all(0 < count <= LIMIT // PROCESSES for count in group.spent(alone))
