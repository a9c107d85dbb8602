"""Cap on the requests in flight."""

from __future__ import annotations

import random

import anyio
import pytest

from qovery_async import AsyncQovery
from tests.raw_server import answer, listed, serving

pytestmark = pytest.mark.anyio

EMPTY = answer(200, b'{"results":[]}')


async def test_requests_in_flight_never_exceed_the_cap():
    async def handle(received, stream):
        await anyio.sleep(0.002)
        await stream.send(EMPTY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=3) as qovery,
    ):
        async with anyio.create_task_group() as tasks:
            for _ in range(30):
                tasks.start_soon(listed, qovery)
        assert len(server.requests) == 30
        assert server.most_under_way == 3
        assert server.connections <= 3


async def test_cancelled_calls_release_their_slots():
    async def handle(received, stream):
        await anyio.sleep(0.003)
        await stream.send(EMPTY)

    chance = random.Random(1)
    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=4) as qovery,
    ):

        async def maybe_given_up():
            with anyio.move_on_after(chance.choice([0.0, 0.001, 0.004, 1.0])):
                await listed(qovery)

        async with anyio.create_task_group() as tasks:
            for _ in range(100):
                tasks.start_soon(maybe_given_up)
        with anyio.fail_after(5):
            async with anyio.create_task_group() as tasks:
                for _ in range(20):
                    tasks.start_soon(listed, qovery)
        assert qovery.budget.snapshot().in_flight == 0
