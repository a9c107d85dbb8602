"""A client belongs to one event loop, and does not block it."""

from __future__ import annotations

import asyncio
import gc

import anyio
import pytest
from blockbuster import blockbuster_ctx

from qovery_async import AsyncQovery, ClientClosedError
from qovery_async.errors import QoveryError, WrongEventLoopError
from qovery_async.raw import OPERATIONS
from tests.http_library import http
from tests.raw_server import answer, replying, serving

LIST = OPERATIONS["listOrganization"]
REPLY = answer(200, b'{"results":[]}')


def test_client_of_another_event_loop_says_what_to_do():
    transport = http.MockTransport(lambda _: http.Response(200, json={"results": []}))
    qovery = AsyncQovery(token="qov_x", transport=transport)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(qovery.execute(LIST))
        with pytest.raises(WrongEventLoopError, match="build one in each loop"):
            second.run(qovery.execute(LIST))
        with pytest.raises(WrongEventLoopError, match="another event loop"):
            second.run(qovery.aclose())
        first.run(qovery.aclose())


def test_client_can_be_built_outside_of_a_loop_and_closed():
    qovery = AsyncQovery(token="qov_x")

    async def close():
        await qovery.aclose()
        with pytest.raises(ClientClosedError):
            await qovery.execute(LIST)

    asyncio.run(close())


@pytest.mark.anyio
async def test_call_ends_with_a_qovery_error_if_the_client_closes():
    entered = anyio.Event()

    async def handle(received, stream):
        entered.set()
        await anyio.sleep(0.01)
        await stream.send(REPLY)

    async with serving(handle) as server:
        qovery = AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1)
        outcomes = []

        async def call():
            try:
                outcomes.append(await qovery.execute(LIST))
            except QoveryError as error:
                outcomes.append(error)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(call)
            tasks.start_soon(call)
            await entered.wait()
            await qovery.aclose()
        assert len(outcomes) == 2
        assert any(isinstance(outcome, ClientClosedError) for outcome in outcomes)


def gone(holder):
    holder.clear()
    gc.collect()


@pytest.mark.anyio
async def test_unclosed_client_causes_a_warning():
    async with serving(replying(REPLY)) as server:
        qovery = AsyncQovery(token="qov_x", base_url=server.url)
        await qovery.execute(LIST)
        connections = qovery._pool.transport._connections
        holder = [qovery]
        del qovery
        with pytest.warns(ResourceWarning, match="was not closed"):
            gone(holder)
        await connections.aclose()


def test_first_call_does_not_block_the_loop():
    async def use():
        async with serving(replying(REPLY)) as server:
            with blockbuster_ctx():
                async with AsyncQovery(token="qov_x", base_url=server.url) as qovery:
                    await qovery.execute(LIST)
                async with AsyncQovery(token="qov_x"):
                    pass

    asyncio.run(use())
