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


async def test_transport_passes_the_scope_of_a_server():
    seen = []

    async def app(scope, receive, send):
        seen.append((scope, await receive()))
        await start(send, 201, content_type="text/plain", x_one="1")
        await send({"type": "http.response.body", "body": b"ab", "more_body": True})
        await send({"type": "http.response.body", "body": b"c"})
        assert (await receive())["type"] == "http.disconnect"

    async with client_of(app) as client:
        response = await client.post("/a%2Fb?c=d%20e", content=b"body", headers={"X-Up": "Case"})

    [(scope, message)] = seen
    assert message == {"type": "http.request", "body": b"body", "more_body": False}
    assert (scope["method"], scope["raw_path"], scope["path"], scope["query_string"]) == (
        "POST",
        b"/a%2Fb",
        "/a/b",
        b"c=d%20e",
    )
    assert (b"x-up", b"Case") in scope["headers"]
    assert (response.status_code, response.text, response.headers["x-one"]) == (201, "abc", "1")


async def test_transport_broken_before_response_raises():
    async def app(scope, receive, send):
        raise ConnectionResetError

    async with client_of(app) as client:
        with pytest.raises(http.RemoteProtocolError):
            await client.get("/")


async def test_transport_broken_body_raises_after_its_chunks():
    async def app(scope, receive, send):
        await start(send, content_length="9")
        await send({"type": "http.response.body", "body": b"half", "more_body": True})
        raise ConnectionResetError

    async with client_of(app) as client, client.stream("GET", "/") as response:
        received = []
        with pytest.raises(http.RemoteProtocolError):
            await collect(response, received)

    assert (response.status_code, received) == (200, [b"half"])


async def collect(response, received):
    async for chunk in response.aiter_raw():
        received.append(chunk)


async def test_transport_unfinished_response_raises():
    async def app(scope, receive, send):
        await start(send)

    async with client_of(app) as client:
        with pytest.raises(http.RemoteProtocolError, match="did not finish"):
            await client.get("/")


async def test_transport_application_error_propagates():
    async def app(scope, receive, send):
        raise LookupError

    async with client_of(app) as client:
        with pytest.raises(LookupError):
            await client.get("/")


async def test_transport_cancelled_call_ends_the_application():
    async def app(scope, receive, send):
        await receive()
        await receive()

    async with client_of(app) as client:
        with anyio.move_on_after(0.01) as scope:
            await client.get("/")

    assert scope.cancelled_caught
