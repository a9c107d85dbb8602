"""Cached responses, and the writes that clear the cache."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import anyio
import anyio.to_thread
import pytest

from qovery_async import AsyncQovery, ConfigurationError
from tests.eventually import eventually
from tests.pipeline.counting_server import (
    LIST,
    Server,
    all_wait,
    client,
    gathered,
    provided,
    writes,
)
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio


def seconds_pass(qovery, seconds):
    """Make the cached responses older."""
    for cached in qovery._pool.coalescing.opened_cache()._responses.values():
        cached.created_at -= seconds


async def test_without_fresh_for_every_call_sends_a_request():
    async with serving(Server(cache_control="max-age=60")) as server, client(server) as qovery:
        for _ in range(3):
            await qovery.execute(LIST)

        assert len(server.requests) == 3
        assert qovery._pool.coalescing.cache is None


@pytest.mark.parametrize("wanted", [5.0, timedelta(seconds=5)])
async def test_fresh_response_is_cached_until_it_is_too_old(wanted):
    async with serving(Server()) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=wanted)
        first, second = await fresh.execute(LIST), await fresh.execute(LIST)
        assert first == second
        assert first is not second
        assert len(server.requests) == 1
        seconds_pass(qovery, 4.5)
        await fresh.execute(LIST)
        assert len(server.requests) == 1
        seconds_pass(qovery, 0.6)
        await fresh.execute(LIST)
        assert len(server.requests) == 2


async def test_cache_uses_the_event_loops_clock():
    async with serving(Server()) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=0.05)
        await fresh.execute(LIST)
        await fresh.execute(LIST)
        await anyio.sleep(0.06)
        await fresh.execute(LIST)

        assert len(server.requests) == 2


async def test_each_view_has_its_own_fresh_for():
    async with serving(Server()) as server, client(server) as qovery:
        patient, strict = qovery.with_options(fresh_for=60), qovery.with_options(fresh_for=1)
        await patient.execute(LIST)
        seconds_pass(qovery, 2)
        await patient.execute(LIST)
        assert len(server.requests) == 1
        await strict.execute(LIST)
        assert len(server.requests) == 2
        await qovery.execute(LIST)
        assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("headers", "given_again"),
    [
        ({"cache_control": "max-age=60"}, True),
        ({"cache_control": "private"}, True),
        ({"vary": "Accept, Authorization"}, True),
        ({"cache_control": "max-age=2"}, False),
        ({"cache_control": "no-store"}, False),
        ({"cache_control": "no-cache"}, False),
        ({"vary": "*"}, False),
        ({"expires": "0"}, False),
        ({"age": "3"}, False),
        ({"status": 404}, False),
        ({"status": 500}, False),
    ],
)
async def test_cache_headers_of_the_server_apply(headers, given_again):
    async with serving(Server(**headers)) as server, client(server, retries=0) as qovery:
        fresh = qovery.with_options(fresh_for=5)
        call = lambda: fresh.execute(LIST)  # noqa: E731  # an error is no matter here
        await gathered(call)
        seconds_pass(qovery, 2.5)
        await gathered(call)

        assert len(server.requests) == (1 if given_again else 2)


@pytest.mark.parametrize("fails", [False, True])
async def test_write_clears_the_cache(fails):
    handler = Server()
    async with serving(handler) as server, client(server, retries=0) as qovery:
        fresh = qovery.with_options(fresh_for=60)
        other = qovery.with_token("qov_y").with_options(fresh_for=60)
        assert writes(await fresh.execute(LIST)) == 0
        await other.execute(LIST)
        handler.status = 500 if fails else 200
        await gathered(lambda: qovery.request("DELETE", "/organization"))
        handler.status = 200
        assert writes(await fresh.execute(LIST)) == 1
        assert len(server.requests) == 4
        assert writes(await other.execute(LIST)) == 1
        assert len(server.requests) == 5


WRITERS = {
    "a view of another token": lambda qovery, url: qovery.with_token("qov_y"),
    "a view of a provider": lambda qovery, url: qovery.with_token(provided),
    "a view that caches": lambda qovery, url: qovery.with_options(fresh_for=60),
    "another client": lambda qovery, url: AsyncQovery(token="qov_x", base_url=url),
    "another spelling": lambda qovery, url: AsyncQovery(
        token="qov_y", base_url=url.replace("http://127", "HTTP://127") + "/"
    ),
}


@pytest.mark.parametrize("writer", WRITERS)
async def test_write_by_another_client_clears_the_cache(writer):
    async with serving(Server()) as server, client(server, fresh_for=60) as qovery:
        other = WRITERS[writer](qovery, server.url)
        await qovery.execute(LIST)
        assert writes(await qovery.execute(LIST)) == 0
        await other.request("PUT", "/organization")
        assert writes(await qovery.execute(LIST)) == 1
        assert len(server.requests) == 3
        await other.aclose()


async def test_write_in_another_thread_clears_the_cache(anyio_backend_name):
    async with serving(Server()) as server, client(server, fresh_for=60) as qovery:

        async def write():
            async with client(server) as other:
                await other.request("PATCH", "/organization")

        await qovery.execute(LIST)
        await anyio.to_thread.run_sync(partial(anyio.run, write, backend=anyio_backend_name))
        assert writes(await qovery.execute(LIST)) == 1
        assert len(server.requests) == 3


async def test_write_to_another_address_keeps_the_cache():
    async with (
        serving(Server()) as server,
        serving(Server()) as elsewhere,
        client(server, fresh_for=60) as qovery,
        client(elsewhere) as other,
    ):
        await qovery.execute(LIST)
        await other.request("POST", "/organization")
        await qovery.execute(LIST)
        assert len(server.requests) == 1


async def test_response_from_before_or_during_a_write_is_not_cached():
    handler = Server(held=True)
    async with serving(handler) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=60)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(fresh.execute, LIST)
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(qovery.request, "POST", "/organization")
            await eventually(lambda: len(server.requests) == 2)
            tasks.start_soon(fresh.execute, LIST)
            await eventually(lambda: len(server.requests) == 3)
            handler.gate.set()
        assert writes(await fresh.execute(LIST)) == 1
        assert len(server.requests) == 4


async def test_follower_with_fresh_for_caches_the_leaders_response():
    handler = Server(held=True)
    async with serving(handler) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=60)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(fresh.execute, LIST)
            await all_wait(qovery, 1)
            handler.gate.set()
        await fresh.execute(LIST)

        assert len(server.requests) == 1


async def test_cached_response_is_recorded_with_no_attempt():
    async with serving(Server(x_request_id="r-1 qov_x")) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=60)
        await fresh.execute(LIST)
        _, info = await fresh.detailed(fresh.execute(LIST))
        info.headers["mine"] = "1"
        _, again = await fresh.detailed(fresh.execute(LIST))

        assert (info.status, info.attempts, info.elapsed) == (200, 0, 0.0)
        assert "qov_x" not in info.request_id
        assert "mine" not in again.headers
        assert len(server.requests) == 1


async def test_stale_response_is_revalidated_with_its_etag():
    async def handle(received, stream):
        if received.headers.get("if-none-match") == '"1"':
            await stream.send(answer(304, b"", "", etag='"1"', x_request_id="r-2"))
        else:
            await stream.send(answer(200, b'{"results":[]}', etag='"1"', cache_control="no-cache"))

    async with serving(handle) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=60)
        first = await fresh.execute(LIST)
        for _ in range(2):
            again, info = await fresh.detailed(fresh.execute(LIST))
            assert again == first
            assert (info.status, info.request_id) == (200, "r-2")
            assert info.headers["content-type"] == "application/json"
        assert ["if-none-match" in r.headers for r in server.requests] == [False, True, True]
        await qovery.execute(LIST)
        assert "if-none-match" not in server.requests[-1].headers


async def test_304_with_another_etag_is_requested_again():
    replies = [
        answer(200, b'{"results":[],"writes":1}', etag='"1"'),
        answer(304, b"", "", etag='"2"'),
        answer(200, b'{"results":[],"writes":2}', etag='"2"'),
    ]
    async with serving(replying(*replies)) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=1)
        await fresh.execute(LIST)
        seconds_pass(qovery, 2)
        assert writes(await fresh.execute(LIST)) == 2
        assert ["if-none-match" in r.headers for r in server.requests] == [False, True, False]


async def test_cache_is_bounded_by_count_and_by_size():
    body = b'"%s"' % (b"x" * 500_000)

    async def handle(received, stream):
        if "large" not in received.target:
            await stream.send(answer(200, b"{}"))
        else:
            await stream.send(answer(200, body * (6 if "too" in received.target else 1)))

    async with serving(handle) as server, client(server) as qovery:
        fresh, cache = qovery.with_options(fresh_for=600), qovery._pool.coalescing.opened_cache()
        for number in range(300):
            await fresh.request("GET", f"/{number}")
        assert len(cache._responses) == 256
        await fresh.request("GET", "/299")
        assert len(server.requests) == 300
        await fresh.request("GET", "/0")
        assert len(server.requests) == 301
        for number in range(20):
            await fresh.request("GET", f"/large/{number}")
        assert cache._size == sum(c.size for c in cache._responses.values()) <= 8 * 1024 * 1024
        before = len(cache._responses)
        await fresh.request("GET", "/large/too")
        assert len(cache._responses) == before
    assert not cache._responses
    assert cache._size == 0


async def test_cached_responses_yield_to_other_tasks():
    async with serving(Server()) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=600)
        await fresh.execute(LIST)
        turns = 0

        async def others():
            nonlocal turns
            while True:
                turns += 1
                await anyio.lowlevel.checkpoint()

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(others)
            for _ in range(50):
                await fresh.execute(LIST)
            tasks.cancel_scope.cancel()
        assert turns > 40
        assert len(server.requests) == 1


@pytest.mark.parametrize("wrong", [0, -1, True, "5", float("nan")])
async def test_fresh_for_takes_seconds_above_zero(wrong):
    async with AsyncQovery(token="qov_x") as qovery:
        with pytest.raises(ConfigurationError, match="fresh_for"):
            qovery.with_options(fresh_for=wrong)


async def test_cache_is_not_used_with_another_credential():
    tokens = iter(["qov_1", "qov_2"])

    async def provide():
        return next(tokens)

    async def handle(received, stream):
        refused = received.method == "POST" and received.headers["authorization"] == "Token qov_1"
        await stream.send(answer(401 if refused else 200, b"{}"))

    async with (
        serving(handle) as server,
        AsyncQovery(token=provide, base_url=server.url, fresh_for=60) as qovery,
    ):
        await qovery.execute(LIST)
        in_flight = qovery._pipeline._next_step._next_step._in_flight
        cached = dict(qovery._pool.coalescing.cache._responses)
        await qovery.request("POST", "/a")
        # As if it had not been dropped by the write.
        qovery._pool.coalescing.cache._responses.update(cached)
        assert all(key[0] is in_flight for key in cached)
        await qovery.execute(LIST)
        await qovery.execute(LIST)

    assert [r.headers["authorization"][-1] for r in server.requests] == ["1", "1", "2", "2"]


async def test_view_without_fresh_for_sends_a_request():
    async with serving(Server()) as server, client(server, fresh_for=60) as qovery:
        await qovery.execute(LIST)
        await qovery.execute(LIST)
        assert len(server.requests) == 1
        await qovery.with_options(fresh_for=None).execute(LIST)
        assert len(server.requests) == 2


async def test_repr_of_cache_and_calls_shows_no_secret():
    async def handle(received, stream):
        await stream.send(answer(200, b'{"value":"canary"}', x_seen="canary"))

    async with serving(handle) as server, client(server, fresh_for=60) as qovery:
        await qovery.request("GET", "/a", query={"key": "canary"})
        cache = qovery._pool.coalescing.cache
        (key,) = cache._responses
        seen = [
            qovery._pipeline,
            qovery._pool.coalescing,
            cache,
            *cache._responses.values(),
            key[0],
        ]

        assert "canary" not in repr(seen + [c.response for c in cache._responses.values()])
