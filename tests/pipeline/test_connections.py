"""Connections of concurrent calls, cancelled calls and closed clients."""

from __future__ import annotations

import anyio
import pytest

from qovery_async import AsyncQovery, ClientClosedError, ConfigurationError
from qovery_async._pipeline.connections import Connections
from qovery_async.raw import OPERATIONS
from tests.eventually import eventually
from tests.http_library import http
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

EMPTY = answer(200, b'{"results":[]}')


LIST = OPERATIONS["listOrganization"]


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


async def test_callers_http_client_is_used_and_left_open():
    async with (
        serving(replying(EMPTY)) as server,
        http.AsyncClient(headers={"x-mine": "1"}, trust_env=False) as http_client,
    ):
        async with AsyncQovery(
            token="qov_x", base_url=server.url, http_client=http_client
        ) as qovery:
            await qovery.execute(LIST)
        assert server.requests[0].headers["x-mine"] == "1"
        assert not http_client.is_closed


async def test_callers_transport_is_used():
    seen = []

    async def reply(request):
        seen.append(request.url.path)
        return http.Response(200, json={"results": []})

    transport = http.MockTransport(reply)
    async with AsyncQovery(token="qov_x", transport=transport) as qovery:
        await qovery.execute(LIST)
    assert seen == ["/organization"]


async def test_transport_and_client_exclude_each_other():
    with pytest.raises(ConfigurationError, match="not both"):
        AsyncQovery(
            token="qov_x",
            transport=http.MockTransport(lambda _: None),
            http_client=http.AsyncClient(),
        )


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
