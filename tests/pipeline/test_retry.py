"""Retries on a server that drops connections; unsafe calls are sent once."""

from __future__ import annotations

import random
from collections import Counter

import anyio
import pytest

from qovery_async import AsyncQovery, TransportError
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, listed, serving

pytestmark = pytest.mark.anyio

OK = answer(200, b'{"results":[]}')
CREATED = answer(
    201,
    b'{"id":"2f9b67bb-092e-4612-84c3-a426bb401279","created_at":"2026-01-01T00:00:00Z",'
    b'"name":"shop","organization":{"id":"2f9b67bb-092e-4612-84c3-a426bb401280"}}',
)
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 14\r\n\r\n"
DROPS = {
    "before the head": b"",
    "after the head": HEAD,
    "mid body": HEAD + b'{"resul',
    "mid chunk": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n50\r\n{",
}


def dropping(share, forms, seed=7, reply=OK):
    chance = random.Random(seed)

    async def handle(received, stream):
        if chance.random() < share:
            form = chance.choice(forms)
            if form != "idle":
                if DROPS[form]:
                    await stream.send(DROPS[form])
                await stream.aclose()
                return
            await stream.send(reply)
            await stream.aclose()
            return
        await stream.send(reply)

    return handle


@pytest.mark.parametrize("form", [*DROPS, "idle"])
async def test_idempotent_calls_succeed_within_their_deadline(form):
    async with (
        serving(dropping(0.4, [form])) as server,
        AsyncQovery(token="qov_x", base_url=server.url, timeout=30, max_in_flight=4) as qovery,
        anyio.create_task_group() as tasks,
    ):
        for _ in range(60):
            tasks.start_soon(qovery.execute, OPERATIONS["listOrganization"])


@pytest.mark.parametrize("form", [*DROPS, "idle"])
async def test_unsafe_calls_reach_the_server_once(form):
    operation = OPERATIONS["createProject"]
    outcomes = Counter()
    async with (
        serving(dropping(0.4, [form], reply=CREATED)) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=4) as qovery,
    ):

        async def create(number):
            path = {"organizationId": f"organization-{number}"}
            try:
                await qovery.execute(operation, path=path, body={"name": str(number)})
            except TransportError as error:
                outcomes[error.maybe_processed and not error.retryable] += 1
            else:
                outcomes["done"] += 1

        async with anyio.create_task_group() as tasks:
            for number in range(60):
                tasks.start_soon(create, number)
        seen = Counter(received.body for received in server.requests)
        assert set(seen.values()) == {1}
        assert outcomes["done"] + outcomes[True] == 60
        assert outcomes["done"]


async def test_delete_with_lost_response_is_done_after_a_404():
    gone = []

    async def handle(received, stream):
        if not gone:
            gone.append(received.target)
            await stream.aclose()
            return
        await stream.send(answer(404, b'{"status":404,"detail":"no such project"}'))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        result = await qovery.execute(OPERATIONS["deleteProject"], path={"projectId": "p"})
        assert result is None
        assert len(server.requests) == 2


async def test_connection_closed_while_idle_is_replaced():
    async def handle(received, stream):
        await stream.send(OK)
        await stream.aclose()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, retries=0) as qovery,
    ):
        for _ in range(5):
            await qovery.execute(OPERATIONS["listOrganization"])
            await anyio.sleep(0.005)
        assert server.connections == 5


async def test_retries_end_when_the_retry_budget_is_spent():
    async def handle(received, stream):
        await stream.send(answer(503, b"{}", retry_after="0"))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, retries=50, max_in_flight=4) as qovery,
    ):
        qovery._pool.retry_budget._left = 10.0

        async def call():
            with pytest.raises(Exception, match="503"):
                await listed(qovery)

        async with anyio.create_task_group() as tasks:
            for _ in range(8):
                tasks.start_soon(call)
        assert len(server.requests) == 8 + 10


async def test_retry_beyond_the_deadline_is_not_awaited():
    async def handle(received, stream):
        await stream.send(answer(429, b"{}", retry_after="3600"))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        with anyio.fail_after(1), pytest.raises(Exception, match="429") as caught:
            await qovery.execute(OPERATIONS["listOrganization"])
        assert caught.value.retry_after == 3600
        assert len(server.requests) == 1


async def test_rejected_post_is_retried_if_it_was_not_processed():
    replies = [answer(429, b"{}", retry_after="0"), answer(429, b"{}"), answer(201, b"{}")]

    async def handle(received, stream):
        await stream.send(replies.pop(0))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        path = {"organizationId": "o"}
        await qovery.execute(OPERATIONS["createProject"], path=path, body={"name": "n"})
        assert len(server.requests) == 3
