"""A caller's HTTP client (`http_client=`), and which of its settings apply."""

from __future__ import annotations

import gzip

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    ClientClosedError,
    NotFoundError,
    UnexpectedStatusError,
)
from qovery_async.raw import OPERATIONS
from tests.http_library import http
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

REPLY = answer(200, b'{"results":[]}')
LIST = OPERATIONS["listOrganization"]


def own(**options):
    return http.AsyncClient(trust_env=False, **options)


def client(server, http_client, **options):
    options = {"retries": 0, **options}
    return AsyncQovery(token="qov_A", base_url=server.url, http_client=http_client, **options)


async def test_http_client_timeout_does_not_apply():
    async def slow(received, stream):
        await anyio.sleep(0.05)
        await stream.send(REPLY)

    async with (
        serving(slow) as server,
        own(timeout=0.001) as http_client,
        client(server, http_client) as qovery,
    ):
        await qovery.execute(LIST)
        assert len(server.requests) == 1


async def test_http_client_cookies_are_neither_stored_nor_sent():
    cookie = answer(200, b"{}", set_cookie="SESSION=of-tenant-a; Path=/")
    async with (
        serving(replying(cookie)) as server,
        own(cookies={"mine": "1"}) as http_client,
        client(server, http_client) as qovery,
    ):
        await qovery.request("GET", "/1")
        await qovery.with_token("qov_B").request("GET", "/2")
        assert ["cookie" in request.headers for request in server.requests] == [False, False]
        assert dict(http_client.cookies) == {"mine": "1"}


async def test_cookie_header_of_the_caller_is_sent():
    async with (
        serving(replying(REPLY)) as server,
        own(headers={"Cookie": "a=b"}) as http_client,
        client(server, http_client) as qovery,
    ):
        await qovery.request("GET", "/1")
        await qovery.request("GET", "/2", headers={"Cookie": "c=d"})
        assert [request.headers["cookie"] for request in server.requests] == ["a=b", "c=d"]


async def test_http_client_params_base_url_and_auth_are_not_used():
    async with (
        serving(replying(REPLY)) as server,
        own(
            params={"page": "9"},
            base_url="http://elsewhere.test/v2",
            auth=("user", "pw"),
            headers={"Authorization": "Basic x", "X-Mine": "1"},
        ) as http_client,
        client(server, http_client) as qovery,
    ):
        await qovery.execute(LIST)
        received = server.requests[0]
        assert received.target == "/organization"
        assert received.headers["authorization"] == "Token qov_A"
        assert received.headers["x-mine"] == "1"


async def test_http_client_redirects_are_not_followed():
    async with (
        serving(replying(answer(302, b"", location="/elsewhere"))) as server,
        own(follow_redirects=True) as http_client,
        client(server, http_client) as qovery,
    ):
        with pytest.raises(UnexpectedStatusError):
            await qovery.request("GET", "/x")
        assert len(server.requests) == 1


async def test_hook_that_raises_for_status_leads_to_the_typed_error():
    async def raising(response):
        await response.aread()
        response.raise_for_status()

    async with (
        serving(replying(answer(404, b'{"detail":"no such thing"}'))) as server,
        own(event_hooks={"response": [raising]}) as http_client,
        client(server, http_client, retries=3) as qovery,
    ):
        with pytest.raises(NotFoundError) as caught:
            await qovery.request("GET", "/x")
        assert caught.value.detail == "no such thing"
        assert len(server.requests) == 1


async def test_hook_error_is_raised_unchanged():
    class OwnError(Exception):
        pass

    async def raising(request):
        raise OwnError

    async with (
        serving(replying(REPLY)) as server,
        own(event_hooks={"request": [raising]}) as http_client,
        client(server, http_client) as qovery,
    ):
        with pytest.raises(OwnError):
            await qovery.request("GET", "/x")
        assert qovery._pool.slots.semaphore.value == qovery.settings.max_in_flight


@pytest.mark.parametrize("coding", ["", "gzip"])
async def test_body_that_a_hook_has_read_is_read_again(coding):
    body = b'{"results":[]}'
    reply = (
        answer(200, gzip.compress(body), content_encoding="gzip") if coding else answer(200, body)
    )
    seen = []

    async def reading(response):
        seen.append(await response.aread())

    async with (
        serving(replying(reply)) as server,
        own(event_hooks={"response": [reading]}) as http_client,
        client(server, http_client) as qovery,
    ):
        assert (await qovery.execute(LIST)).results == []
        async with qovery.stream(LIST) as response:
            assert await response.read() == body
        assert seen == [body, body]


async def test_closed_http_client_is_named_in_the_error():
    http_client = own()
    await http_client.aclose()
    async with AsyncQovery(
        token="qov_x", base_url="http://127.0.0.1:9", http_client=http_client
    ) as qovery:
        with pytest.raises(ClientClosedError, match="http_client="):
            await qovery.request("GET", "/x")


async def test_http_client_stays_unchanged():
    async with (
        serving(replying(REPLY)) as server,
        own(headers={"X-Mine": "1"}, params={"a": "b"}) as http_client,
    ):
        before = dict(http_client.headers), dict(http_client.params), http_client.timeout
        async with client(server, http_client) as qovery:
            await qovery.execute(LIST)
        assert (dict(http_client.headers), dict(http_client.params), http_client.timeout) == before
        assert not http_client.is_closed
