"""Idle connections are closed when the server closes them, or after their keepalive time."""

from __future__ import annotations

from collections import deque

import anyio
import pytest

from qovery_async import AsyncQovery
from qovery_async._pipeline import idle_connections
from qovery_async._pipeline.connections import Connection
from qovery_async._pipeline.idle_connections import IdleSweep, is_closed
from tests.eventually import eventually
from tests.raw_server import answer, serving

pytestmark = pytest.mark.anyio

OK = answer(200, b"{}")


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    monkeypatch.setattr(idle_connections, "_SWEEP_SECONDS", 0.005)


async def test_sweep_closes_a_connection_that_the_server_closed():
    ended = anyio.Event()

    async def handle(received, stream):
        await stream.send(OK)
        await stream.send_eof()
        with pytest.raises(anyio.EndOfStream):
            await stream.receive()
        ended.set()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, retries=0) as qovery,
    ):
        await qovery.request("GET", "/a")
        with anyio.fail_after(5):
            await ended.wait()
        assert server.connections == 1


async def test_sweep_keeps_an_open_connection():
    async def handle(received, stream):
        await stream.send(OK)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, retries=0) as qovery,
    ):
        for _ in range(3):
            await qovery.request("GET", "/a")
            await anyio.sleep(0.02)
        assert server.connections == 1


class FakeConnection:
    """Connection of httpcore."""

    def __init__(self, *, is_closed=False, has_expired=False):
        self._is_closed = is_closed
        self._has_expired = has_expired

    def is_closed(self):
        return self._is_closed

    def has_expired(self):
        if isinstance(self._has_expired, Exception):
            raise self._has_expired
        return self._has_expired


class FakeTransport:
    """Transport of httpx."""

    def __init__(self, *connections):
        self._pool = self
        self.connections = connections


@pytest.mark.parametrize(
    ("transport", "over"),
    [
        (FakeTransport(), False),
        (FakeTransport(FakeConnection()), False),
        (FakeTransport(FakeConnection(has_expired=True)), True),
        (FakeTransport(FakeConnection(is_closed=True)), True),
        (FakeTransport(FakeConnection(has_expired=OSError("bad file descriptor"))), True),
        (object(), False),
    ],
)
def test_transport_is_closed_if_its_connection_is(transport, over):
    assert is_closed(transport) == over


async def test_sweep_closes_connections_that_idle_too_long_and_ends():
    young, old = Connection(FakeTransport()), Connection(FakeTransport())
    young.idle_since = float("inf")
    old.idle_since = float("-inf")
    idle, closed = deque([old, young]), []
    sweep = IdleSweep(idle, 5.0, closed.append)
    sweep.begin()
    sweep.begin()
    await eventually(lambda: closed == [old])
    assert list(idle) == [young]
    young.idle_since = float("-inf")
    await eventually(lambda: closed == [old, young])
    assert not idle
    await eventually(lambda: sweep._cancel is None)
    sweep.begin()
    sweep.end()
    assert sweep._cancel is None


async def test_collected_sweep_does_nothing():
    old = Connection(FakeTransport())
    idle, closed = deque([old]), []
    IdleSweep(idle, 5.0, closed.append).begin()
    await anyio.sleep(0.02)
    assert closed == []
