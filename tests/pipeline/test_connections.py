"""Connections of concurrent calls, cancelled calls and closed clients."""

from __future__ import annotations

import anyio
import pytest

from qovery_async._pipeline.connections import Connections
from qovery_async.raw import OPERATIONS
from tests.eventually import eventually
from tests.http_library import http
from tests.raw_server import answer

pytestmark = pytest.mark.anyio

EMPTY = answer(200, b'{"results":[]}')


LIST = OPERATIONS["listOrganization"]


async def test_connection_can_be_taken_while_others_are_closed():
    class Slow(http.AsyncBaseTransport):
        async def aclose(self):
            await anyio.sleep(0.005)

    connections = Connections(Slow, 0.0, Slow())
    one, other = connections.take(), connections.take()
    await connections.give_back(one)
    await anyio.sleep(0.001)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(connections.give_back, other)
        await anyio.sleep(0.001)
        assert connections.take() is other
    await connections.aclose()


async def test_returned_connection_survives_a_later_cancellation():
    """Returning a connection never suspends: another task closes the ones that idled too long."""
    closed = []

    class Slow(http.AsyncBaseTransport):
        async def aclose(self):
            await anyio.sleep(0.005)
            closed.append(self)

    first = Slow()
    connections = Connections(Slow, 0.0, first)
    one, other = connections.take(), connections.take()
    await connections.give_back(one)
    await anyio.sleep(0.001)
    with anyio.CancelScope() as scope:
        scope.cancel()
        await connections.give_back(other)
    assert not scope.cancelled_caught
    assert connections.take() is other
    await eventually(lambda: closed == [first])
    await connections.aclose()


async def test_connections_returned_after_closing_are_closed():
    closed = []

    class Transport(http.AsyncBaseTransport):
        async def aclose(self):
            closed.append(self)

    connections = Connections(Transport, 60.0, Transport())
    connection = connections.take()
    await connections.aclose()
    await connections.give_back(connection)
    await eventually(lambda: len(closed) == 2)
    assert not connections._idle


async def test_all_connections_are_closed_even_if_one_fails():
    closed = []

    class Broken(http.AsyncBaseTransport):
        async def aclose(self):
            closed.append(self)
            if len(closed) == 1:
                raise ValueError

    connections = Connections(Broken, 60.0, Broken())
    taken = [connections.take() for _ in range(3)]
    for connection in taken:
        await connections.give_back(connection)
    with pytest.raises(ValueError):  # noqa: PT011  # the transport's own
        await connections.aclose()
    assert len(closed) == 3
    await connections.aclose()
    assert len(closed) == 3


async def test_lost_connection_closes_without_an_error():
    class Lost(http.AsyncBaseTransport):
        async def aclose(self):
            raise OSError

    connections = Connections(Lost, 60.0, Lost())
    await connections.discard(connections.take())
    await connections.aclose()
