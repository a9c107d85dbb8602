from __future__ import annotations

import anyio
import pytest

from qovery_async.testing.http.transport import in_process_transport
from tests.http_library import http

pytestmark = pytest.mark.anyio


def client_of(app):
    return http.AsyncClient(transport=in_process_transport(app), base_url="http://app.test:81")


async def start(send, status=200, **headers):
    pairs = [(k.replace("_", "-").encode(), v.encode()) for k, v in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})


async def test_the_application_gets_the_request_as_a_server_gives_it():
    seen = []

    async def app(scope, receive, send):
        seen.append((scope, await receive()))
        await start(send, 201, content_type="text/plain", x_one="1")
        await send({"type": "http.response.body", "body": b"ab", "more_body": True})
        await send({"type": "http.response.body", "body": b"c"})
        assert (await receive())["type"] == "http.disconnect"

    async with client_of(app) as client:
        reply = await client.post("/a%2Fb?c=d%20e", content=b"body", headers={"X-Up": "Case"})

    [(scope, message)] = seen
    assert message == {"type": "http.request", "body": b"body", "more_body": False}
    assert (scope["method"], scope["raw_path"], scope["path"], scope["query_string"]) == (
        "POST",
        b"/a%2Fb",
        "/a/b",
        b"c=d%20e",
    )
    assert (b"x-up", b"Case") in scope["headers"]
    assert (reply.status_code, reply.text, reply.headers["x-one"]) == (201, "abc", "1")


async def test_a_connection_that_breaks_before_the_answer_is_the_library_s_error():
    async def app(scope, receive, send):
        raise ConnectionResetError

    async with client_of(app) as client:
        with pytest.raises(http.RemoteProtocolError):
            await client.get("/")


async def test_a_body_that_breaks_off_gives_what_came_and_then_the_library_s_error():
    async def app(scope, receive, send):
        await start(send, content_length="9")
        await send({"type": "http.response.body", "body": b"half", "more_body": True})
        raise ConnectionResetError

    async with client_of(app) as client, client.stream("GET", "/") as reply:
        received = []
        with pytest.raises(http.RemoteProtocolError):
            await collect(reply, received)

    assert (reply.status_code, received) == (200, [b"half"])


async def collect(reply, received):
    async for chunk in reply.aiter_raw():
        received.append(chunk)


async def test_an_application_that_does_not_finish_is_an_error():
    async def app(scope, receive, send):
        await start(send)

    async with client_of(app) as client:
        with pytest.raises(http.RemoteProtocolError, match="did not finish"):
            await client.get("/")


async def test_a_fault_of_the_application_itself_is_raised_as_it_is():
    async def app(scope, receive, send):
        raise LookupError

    async with client_of(app) as client:
        with pytest.raises(LookupError):
            await client.get("/")


async def test_an_application_that_waits_for_the_client_to_go_ends_with_it():
    async def app(scope, receive, send):
        await receive()
        await receive()

    async with client_of(app) as client:
        with anyio.move_on_after(0.01) as scope:
            await client.get("/")

    assert scope.cancelled_caught
