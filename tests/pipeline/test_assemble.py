"""Order of the pipeline's steps, and the state that the views of a client share."""

from __future__ import annotations

import asyncio

import anyio
import pytest

from qovery_async import AsyncQovery, Budget, ClientClosedError
from qovery_async._pipeline.background_task import BackgroundTask
from qovery_async.errors import QoveryError, WrongEventLoopError
from qovery_async.raw import OPERATIONS
from tests.http_library import http
from tests.raw_server import answer, replying, serving

EMPTY = answer(200, b'{"results":[]}')
LIST = OPERATIONS["listOrganization"]


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
        await stream.send(EMPTY)

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


@pytest.mark.anyio
async def test_call_of_a_closed_client_is_an_error():
    async with serving(replying(EMPTY)) as server:
        qovery = AsyncQovery(token="qov_x", base_url=server.url)
        view = qovery.with_options(timeout=5)
        await qovery.execute(LIST)
        await qovery.aclose()
        await qovery.aclose()
        for closed in (qovery, view):
            with pytest.raises(ClientClosedError, match="listOrganization"):
                await closed.execute(LIST)


@pytest.mark.anyio
async def test_closing_a_view_leaves_the_client_open():
    async with (
        serving(replying(EMPTY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        async with qovery.with_token("qov_y") as view:
            await view.execute(LIST)
        await qovery.execute(LIST)
        assert [r.headers["authorization"] for r in server.requests] == [
            "Token qov_y",
            "Token qov_x",
        ]
        assert server.connections == 1


@pytest.mark.anyio
async def test_raw_requests_use_the_same_pipeline():
    reply = answer(201, b'{"a":1}', x_ratelimit_remaining="7", x_ratelimit_limit="9")
    async with (
        serving(replying(reply)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        response = await qovery.request("post", "/new/thing", query={"q": "ä"}, body={"b": None})

        assert (response.status, response.json(), response.text) == (201, {"a": 1}, '{"a":1}')
        received = server.requests[0]
        assert (received.method, received.target) == ("POST", "/new/thing?q=%C3%A4")
        assert received.body == b'{"b":null}'
        assert received.headers["authorization"] == "Token qov_x"
        assert received.headers["user-agent"].startswith("qovery-async/")
        snapshot = qovery.budget.snapshot()
        assert (snapshot.limit, snapshot.remaining) == (9, 7)


@pytest.mark.anyio
async def test_unused_transport_is_closed_with_the_client():
    class Transport(http.AsyncBaseTransport):
        closed = 0

        async def aclose(self):
            self.closed += 1

    transport = Transport()
    qovery = AsyncQovery(token="qov_x", transport=transport)
    await qovery.aclose()
    await qovery.aclose()
    assert transport.closed == 1


@pytest.mark.anyio
async def test_wait_for_a_retry_holds_no_slot():
    async def handle(received, stream):
        is_first = received.target == "/slow" and len(paths) == 0
        paths.append(received.target)
        await stream.send(answer(503, b"{}", retry_after=5) if is_first else answer(200, b"{}"))

    paths = []
    async with (
        serving(handle) as server,
        AsyncQovery(
            token="qov_x", base_url=server.url, max_in_flight=1, budget=Budget.unlimited()
        ) as qovery,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(qovery.request, "GET", "/slow")
        await anyio.sleep(1)
        await qovery.request("GET", "/other")
        assert paths == ["/slow", "/other"]
    assert paths == ["/slow", "/other", "/slow"]


@pytest.mark.anyio
async def test_closing_cancels_background_tasks_and_waits_for_them():
    ended = []

    async def work():
        try:
            await anyio.sleep_forever()
        finally:
            ended.append(True)

    qovery = AsyncQovery(token="qov_x")
    task = BackgroundTask(work)
    qovery._pool.background_tasks.add(task)
    await anyio.sleep(0.01)

    await qovery.aclose()

    assert task.is_over
    assert ended == [True]
