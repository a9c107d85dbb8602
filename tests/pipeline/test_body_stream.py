"""Streamed response bodies."""

from __future__ import annotations

from contextlib import aclosing

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    ConnectionFailedError,
    NotFoundError,
    RequestTimeoutError,
)
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

INVOICES = OPERATIONS["organizationDownloadAllInvoices"]
PATH = {"organizationId": "o"}
LIST = OPERATIONS["listOrganization"]


async def chunked(stream, chunks, *, end=True):
    await stream.send(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n"
        b"transfer-encoding: chunked\r\n\r\n"
    )
    for chunk in chunks:
        await stream.send(b"%x\r\n%s\r\n" % (len(chunk), chunk))
    if end:
        await stream.send(b"0\r\n\r\n")


async def test_stream_reads_the_body_and_releases_its_slot():
    go_on = anyio.Event()

    async def handle(received, stream):
        if received.method == "GET":
            await stream.send(answer(200, b'{"results":[]}'))
            return
        await chunked(stream, [b"first"], end=False)
        await go_on.wait()
        await stream.send(b"6\r\nsecond\r\n0\r\n\r\n")

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        async with qovery.stream(INVOICES, path=PATH) as response:
            assert response.status == 200
            chunks = []
            async for chunk in response:
                chunks.append(chunk)
                go_on.set()
        assert b"".join(chunks) == b"firstsecond"
        await qovery.execute(LIST)
        assert server.connections == 1


async def test_stream_can_be_left_before_its_end():
    async def handle(received, stream):
        if received.method == "GET":
            await stream.send(answer(200, b'{"results":[]}'))
            return
        await chunked(stream, [b"x" * 1000] * 3, end=False)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        for _ in range(3):
            async with qovery.stream(INVOICES, path=PATH) as response:
                async for _ in response:
                    break
        with anyio.fail_after(5):
            await qovery.execute(LIST)
        assert qovery.budget.snapshot().in_flight == 0


async def test_stream_raises_the_errors_of_any_call():
    async with (
        serving(replying(answer(404, b'{"detail":"gone"}'))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        for _ in range(2):
            with pytest.raises(NotFoundError, match="gone"):
                async with qovery.stream(INVOICES, path=PATH):
                    pass


async def test_stream_that_breaks_off_is_a_transport_error():
    async def handle(received, stream):
        await chunked(stream, [b"first"], end=False)
        await stream.aclose()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        for _ in range(2):
            async with qovery.stream(INVOICES, path=PATH) as response:
                with pytest.raises(ConnectionFailedError) as caught:
                    await response.read()
                assert caught.value.__context__ is None


async def test_stream_that_pauses_beyond_the_timeout_is_an_error():
    async def handle(received, stream):
        await chunked(stream, [b"first"], end=False)
        await anyio.sleep_forever()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, timeout=0.05) as qovery,
        qovery.stream(INVOICES, path=PATH) as response,
    ):
        with pytest.raises(RequestTimeoutError, match="no byte of the body"):
            await response.read()


async def test_stream_closed_twice_returns_its_connection_once():
    async with (
        serving(replying(answer(200, b"abc", "application/zip"))) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        async with (
            qovery.stream(INVOICES, path=PATH) as response,
            aclosing(aiter(response)) as chunks,
        ):
            assert [chunk async for chunk in chunks] == [b"abc"]
        assert len(qovery._pool.transport._connections._idle) == 1


async def test_stream_left_early_closes_its_connection():
    async def handle(received, stream):
        await chunked(stream, [b"first"], end=False)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        for _ in range(2):
            async with qovery.stream(INVOICES, path=PATH) as response:
                assert await anext(aiter(response)) == b"first"
        assert server.connections == 2
        assert not qovery._pool.transport._connections._idle
