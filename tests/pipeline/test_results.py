"""Every response leads to a typed result or a typed error."""

from __future__ import annotations

import pytest

from qovery_async import (
    APIStatusError,
    AsyncQovery,
    ConnectionFailedError,
    RequestTimeoutError,
    ResponseDecodeError,
    UnexpectedStatusError,
)
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = (
    b'{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","created_at":"2026-01-01T00:00:00Z","name":"p",'
    b'"organization":{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6"},'
    b'"associated_environments_count":0}'
)
BODIES = {
    "api error": (b'{"status":400,"error":"Bad","message":"why"}', "application/json"),
    "problem": (b'{"title":"Bad","detail":"why"}', "application/problem+json"),
    "html": (b"<html><body>no</body></html>", "text/html"),
    "empty": (b"", ""),
    "truncated": (b'{"message": "wh', "application/json"),
    "binary": (b"\xff\xfe\x00", "application/octet-stream"),
}
STATUSES = (300, 302, 304, 400, 401, 403, 404, 409, 412, 418, 422, 429, 500, 502, 503, 520, 599)


async def get_project(url, **options):
    """Make a call, with one attempt by default."""
    options = {"retries": 0, **options}
    async with AsyncQovery(token="qov_canary", base_url=url, **options) as qovery:
        return await qovery.execute(OPERATIONS["getProject"], path={"projectId": ID})


@pytest.mark.parametrize("form", BODIES)
async def test_every_other_status_is_a_typed_error(form):
    content, media = BODIES[form]
    replies = [answer(status, content, media) for status in STATUSES if status != 304]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(token="qov_canary", base_url=server.url, retries=0) as qovery,
    ):
        for status in STATUSES:
            if status == 304:
                continue
            with pytest.raises(APIStatusError) as caught:
                await qovery.execute(OPERATIONS["getProject"], path={"projectId": ID})
            assert caught.value.status == status
            assert caught.value.content == content
            assert caught.value.operation_id == "getProject"


async def test_redirects_are_errors_and_not_followed():
    reply = answer(302, b"", location="https://evil.example.com/")
    async with serving(replying(reply)) as server:
        with pytest.raises(UnexpectedStatusError):
            await get_project(server.url)
        assert len(server.requests) == 1


@pytest.mark.parametrize("form", ["html", "truncated", "binary"])
async def test_unreadable_2xx_response_is_quoted_in_the_error(form):
    content, _ = BODIES[form]
    async with serving(replying(answer(200, content))) as server:
        with pytest.raises(ResponseDecodeError, match="cannot be read as application/json") as err:
            await get_project(server.url)
        assert err.value.status == 200
        assert err.value.content == content


async def test_empty_body_is_an_error_if_a_body_is_declared():
    async with serving(replying(answer(200, b"", ""))) as server:
        with pytest.raises(ResponseDecodeError, match="the body is empty"):
            await get_project(server.url)


async def test_action_without_a_response_body_returns_none():
    async with (
        serving(replying(answer(202, b"", ""))) as server,
        AsyncQovery(token="qov_canary", base_url=server.url) as qovery,
    ):
        path = {"environmentId": ID}
        assert await qovery.execute(OPERATIONS["deployEnvironment"], path=path) is None


async def test_204_returns_none_for_any_declared_body():
    async with serving(replying(b"HTTP/1.1 204 No Content\r\n\r\n")) as server:
        assert await get_project(server.url) is None


async def test_undeclared_2xx_status_is_decoded_like_the_declared_one():
    async with serving(replying(answer(203, PROJECT))) as server:
        assert (await get_project(server.url)).name == "p"


async def test_strict_client_raises_for_deviations():
    content = PROJECT.replace(b'"p"', b"3")
    async with serving(replying(answer(200, content))) as server:
        assert (await get_project(server.url)).name == 3
        with pytest.raises(ResponseDecodeError, match=r"\$\.name: wrong_type") as caught:
            await get_project(server.url, strict=True)
        assert [path for _, path in caught.value.deviations] == ["$.name"]


async def test_refused_connection_is_an_error_with_nothing_sent():
    async with serving(replying(b"")) as server:
        pass
    with pytest.raises(ConnectionFailedError, match="nothing was sent") as caught:
        await get_project(server.url)
    assert caught.value.retryable
    assert not caught.value.maybe_processed


FAULTS = {
    "before the head": b"",
    "in the head": b"HTTP/1.1 200 O",
    "after the head": b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n",
    "in the body": b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{",
    "in a chunk": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n50\r\n{",
    "no HTTP": b"SSH-2.0-OpenSSH\r\n\r\n",
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_broken_connection_is_a_transport_error(fault):
    async def handle(received, stream):
        if FAULTS[fault]:
            await stream.send(FAULTS[fault])
        await stream.aclose()

    async with serving(handle) as server:
        with pytest.raises(ConnectionFailedError, match="may have acted") as caught:
            await get_project(server.url)
    assert caught.value.maybe_processed
    assert caught.value.retryable == (fault != "no HTTP")
    assert caught.value.__context__ is None


async def test_broken_connection_of_a_post_is_not_retryable():
    async def handle(received, stream):
        await stream.aclose()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_canary", base_url=server.url) as qovery,
    ):
        with pytest.raises(ConnectionFailedError) as caught:
            await qovery.execute(
                OPERATIONS["createProject"], path={"organizationId": ID}, body={"name": "p"}
            )
    assert not caught.value.retryable


async def test_deadline_error_names_the_phase():
    import anyio

    async def handle(received, stream):
        await anyio.sleep_forever()

    async with serving(handle) as server:
        with pytest.raises(RequestTimeoutError, match=r"deadline of 0\.05 s") as caught:
            await get_project(server.url, timeout=0.05)
    assert caught.value.phase == "waiting for the response"
    assert isinstance(caught.value, TimeoutError)


async def test_cookies_are_not_stored():
    reply = answer(200, PROJECT, set_cookie="session=secret; Path=/")
    async with (
        serving(replying(reply)) as server,
        AsyncQovery(token="qov_canary", base_url=server.url) as qovery,
    ):
        for _ in range(2):
            await qovery.execute(OPERATIONS["getProject"], path={"projectId": ID})
        assert "cookie" not in server.requests[1].headers


async def test_text_yaml_and_bytes_are_returned_unchanged(anyio_backend):
    from qovery_async.testing import Simulator

    async with Simulator() as simulator, AsyncQovery(**simulator.client_options()) as qovery:
        organizations = await qovery.execute(OPERATIONS["listOrganization"])
        clusters = await qovery.execute(
            OPERATIONS["listOrganizationCluster"],
            path={"organizationId": organizations.results[0].id},
        )
        text = await qovery.execute(
            OPERATIONS["getClusterKubeconfig"],
            path={
                "organizationId": organizations.results[0].id,
                "clusterId": clusters.results[0].id,
            },
        )
        assert isinstance(text, str)
