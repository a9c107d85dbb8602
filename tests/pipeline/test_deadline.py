"""Deadlines of a call, and of several calls in a block."""

from __future__ import annotations

from datetime import timedelta

import anyio
import pytest

from qovery_async import AsyncQovery, ConfigurationError, RequestTimeoutError
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, listed, replying, serving

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listOrganization"]
REPLY = answer(200, b'{"results":[]}')


async def never(received, stream):
    await anyio.sleep_forever()


async def slow_body(received, stream):
    for byte in answer(200, b" " * 1000):
        await stream.send(bytes([byte]))
        await anyio.sleep(0.002)


async def slow_head(received, stream):
    for _ in range(1000):
        await stream.send(b"HTTP/1.1 200 OK\r\nx: "[:1])
        await anyio.sleep(0.002)


@pytest.mark.parametrize("handler", [never, slow_body, slow_head])
async def test_deadline_ends_the_call_in_every_phase(handler):
    async with (
        serving(handler) as server,
        AsyncQovery(token="qov_x", base_url=server.url, timeout=0.05, retries=0) as qovery,
    ):
        begun = anyio.current_time()
        with pytest.raises(RequestTimeoutError, match=r"deadline of 0\.05 s") as caught:
            await qovery.execute(LIST)
        assert anyio.current_time() - begun < 0.05 + 0.05
        assert caught.value.phase == "waiting for the response"
        assert caught.value.maybe_processed
        assert caught.value.retryable


async def test_deadline_includes_and_names_the_wait_for_a_slot():
    async with (
        serving(never) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(qovery.execute, LIST)
        await anyio.sleep(0.01)
        with pytest.raises(RequestTimeoutError, match="max_in_flight") as caught:
            await listed(qovery.with_options(timeout=0.03))
        assert not caught.value.maybe_processed
        assert caught.value.attempts == 0
        tasks.cancel_scope.cancel()


async def test_deadline_includes_and_names_the_wait_for_a_retry():
    async with (
        serving(replying(answer(503, b"{}", retry_after="0"))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, timeout=0.2, retries=1000) as qovery,
    ):
        with pytest.raises(Exception, match=r"503|deadline") as caught:
            await qovery.execute(LIST)
        assert caught.value.attempts > 1


async def test_calls_inside_a_block_share_one_deadline():
    async def handle(received, stream):
        await anyio.sleep(0.02)
        await stream.send(REPLY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        begun = anyio.current_time()

        async def many_calls():
            with qovery.deadline(0.05):
                for _ in range(100):
                    await qovery.execute(LIST)

        with pytest.raises(RequestTimeoutError):
            await many_calls()
        assert anyio.current_time() - begun < 0.12
        await qovery.execute(LIST)


async def test_passed_deadline_sends_no_request():
    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        with qovery.deadline(timedelta(milliseconds=5)):
            await anyio.sleep(0.01)
            with pytest.raises(RequestTimeoutError) as caught:
                await qovery.execute(LIST)
        assert not caught.value.maybe_processed
        assert not server.requests


async def test_nested_deadlines_end_at_the_earliest():
    async with (
        serving(never) as server,
        AsyncQovery(token="qov_x", base_url=server.url, timeout=0.03) as qovery,
    ):
        begun = anyio.current_time()
        with qovery.deadline(0.06), qovery.deadline(30), pytest.raises(RequestTimeoutError):
            await qovery.with_options(timeout=None).execute(LIST)
        assert 0.05 < anyio.current_time() - begun < 0.15
        with qovery.deadline(), pytest.raises(RequestTimeoutError, match=r"deadline of 0\.0"):
            await qovery.execute(LIST)


async def test_deadline_takes_seconds_above_zero():
    async with AsyncQovery(token="qov_x") as qovery:
        with pytest.raises(ConfigurationError), qovery.deadline(0):
            pass
