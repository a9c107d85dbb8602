"""Blocks apply to every call inside them until they are left."""

from __future__ import annotations

import asyncio
import gc
from contextlib import ExitStack, contextmanager
from contextvars import copy_context

import anyio
import pytest
from anyio import from_thread, to_thread
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import (
    AsyncQovery,
    ConfigurationError,
    NotFoundError,
    QoveryError,
    RequestTimeoutError,
)
from qovery_async._pipeline.deadline import DeadlineBlock, _earliest_deadline, shared_deadline
from tests.raw_server import answer, replying, serving

# Deadlines are compared with the clocks of event loops and threads.
pytestmark = [pytest.mark.anyio, pytest.mark.real_time]

# Passes before a request can be sent, on any machine.
NO_TIME = 1e-9
REPLY = answer(200, b'{"results":[]}')


def client(server):
    return AsyncQovery(token="qov_x", base_url=server.url)


async def status(qovery):
    """Return the status of a call, or the class of its error."""
    try:
        return (await qovery.request("GET", "/new")).status
    except QoveryError as error:
        return type(error)


async def test_deadline_in_a_left_generator_ends_when_it_is_closed():
    async with serving(replying(REPLY)) as server, client(server) as qovery:

        async def bounded():
            with qovery.deadline(NO_TIME), qovery.recording() as responses:
                yield responses

        generator = bounded()
        recorded = [responses async for responses in generator]
        assert await status(qovery) == 200
        generator = bounded()
        recorded.append(await anext(generator))
        assert await status(qovery) is RequestTimeoutError
        # In the context of another task, which cannot reset a variable of this one.
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(generator.aclose)
        assert await status(qovery) == 200
        assert recorded == [[], []]


async def test_deadline_in_a_collected_generator_ends(anyio_backend):
    async with serving(replying(REPLY)) as server, client(server) as qovery:

        async def bounded():
            with qovery.deadline(NO_TIME):
                yield

        if anyio_backend == "trio":
            with pytest.warns(ResourceWarning, match="Async generator"):
                await _leave(bounded())
        else:
            await _leave(bounded())
        assert await status(qovery) == 200


async def _leave(generator):
    async for _ in generator:
        break
    del generator
    gc.collect()
    await anyio.wait_all_tasks_blocked()


async def test_task_started_in_a_block_has_its_deadline_until_the_end():
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        found = []

        async def worker(inside, outside):
            found.append(await status(qovery))
            inside.set()
            await outside.wait()
            found.append(await status(qovery))

        inside, outside = anyio.Event(), anyio.Event()
        async with anyio.create_task_group() as tasks:
            with qovery.recording() as responses, qovery.deadline(NO_TIME):
                tasks.start_soon(worker, inside, outside)
                await inside.wait()
            outside.set()
        assert found == [RequestTimeoutError, 200]
        assert responses == []


async def test_task_started_in_a_block_records_until_the_end():
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        async with anyio.create_task_group() as tasks:
            with qovery.recording() as responses:
                async with anyio.create_task_group() as inner:
                    inner.start_soon(status, qovery)
                context = copy_context()
            context.run(tasks.start_soon, status, qovery)
        assert [response.status for response in responses] == [200]


async def test_blocks_that_end_out_of_order_leave_none_open():
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        outer, inner = qovery.deadline(NO_TIME), qovery.deadline(30)
        outer.__enter__()
        inner.__enter__()
        assert await status(qovery) is RequestTimeoutError
        outer.__exit__(None, None, None)
        assert await status(qovery) == 200
        with qovery.deadline(60):
            inner.__exit__(None, None, None)
            assert await status(qovery) == 200
        assert await status(qovery) == 200
        with inner, inner, outer:  # each entrance opens a block of its own
            assert await status(qovery) is RequestTimeoutError
        assert await status(qovery) == 200


@given(st.lists(st.tuples(st.sampled_from([None, 1.0, 2.0, 3.0]), st.booleans()), max_size=5))
def test_earliest_open_deadline_applies(blocks):
    async def main():
        now = anyio.current_time()
        entered = []
        for seconds, _ in blocks:
            scope = shared_deadline(seconds)
            scope.__enter__()
            entered.append(scope)
        for scope, (_, is_left) in zip(entered, blocks, strict=True):
            if is_left:
                scope.__exit__(None, None, None)
        expected = min((s for s, is_left in blocks if s is not None and not is_left), default=None)
        found = _earliest_deadline(None, now)
        assert (found is None) == (expected is None)
        assert found is None or round(found - now) == expected
        assert round(_earliest_deadline(0.0, now) - now) == 0

    copy_context().run(anyio.run, main)


def test_deadline_opened_without_a_loop_applies_in_the_loop(anyio_backend):
    async def main():
        async with serving(replying(REPLY)) as server, client(server) as qovery:
            return await status(qovery)

    qovery = AsyncQovery(token="qov_x")
    with qovery.deadline(NO_TIME):
        assert anyio.run(main, backend=anyio_backend) is RequestTimeoutError
    with qovery.deadline(60):
        assert anyio.run(main, backend=anyio_backend) == 200
    assert anyio.run(main, backend=anyio_backend) == 200


@pytest.mark.real_time
async def test_deadline_is_converted_to_the_clock_of_another_loop(anyio_backend):
    other = {"asyncio": "trio", "trio": "asyncio"}[anyio_backend]

    async def seconds_left():
        now = anyio.current_time()
        return _earliest_deadline(None, now) - now

    with shared_deadline(1000):
        left = await to_thread.run_sync(lambda: anyio.run(seconds_left, backend=other))
        assert 500 < left <= 1000


@pytest.mark.real_time
async def test_deadline_in_a_worker_thread_applies_to_its_calls():
    async with serving(replying(REPLY)) as server, client(server) as qovery:

        def endpoint(seconds):
            with qovery.deadline(seconds), qovery.recording() as responses:
                return from_thread.run(status, qovery), len(responses)

        assert await to_thread.run_sync(endpoint, NO_TIME) == (RequestTimeoutError, 0)
        assert await to_thread.run_sync(endpoint, 60) == (200, 1)
        assert await status(qovery) == 200


@pytest.mark.parametrize("name", ["deadline", "recording"])
async def test_generator_in_a_worker_thread_is_rejected(name):
    qovery = AsyncQovery(token="qov_x")

    def dependency():
        with getattr(qovery, name)():
            yield

    @contextmanager
    def nested():
        with getattr(qovery, name)():
            yield

    def stacked():
        with ExitStack() as stack:
            stack.enter_context(nested())
            yield

    for generator in (dependency, stacked):
        with pytest.raises(ConfigurationError, match=rf"{name}\(\): .* async"):
            await to_thread.run_sync(next, generator())
        assert next(generator()) is None  # in a task its context is the caller's


async def test_recording_covers_its_client_and_its_views_only():
    async with (
        serving(replying(REPLY)) as server,
        client(server) as first,
        client(server) as second,
    ):
        view = first.with_options(retries=0).with_token("qov_y")
        with view.recording() as of_first, second.recording() as of_second:
            await first.request("GET", "/1")
            await view.request("GET", "/2")
            await second.request("GET", "/3")
            with pytest.raises(TypeError, match="of this client"):
                await first.detailed(second.request("GET", "/4"))
        assert (len(of_first), len(of_second)) == (2, 2)


async def test_recording_includes_inner_blocks_and_errors():
    replies = [REPLY, REPLY, answer(404, b"{}", x_request_id="r-404")]
    async with serving(replying(*replies)) as server, client(server) as qovery:
        with qovery.recording() as outer, qovery.recording() as inner:
            await qovery.detailed(qovery.request("GET", "/1"))
            async with qovery.stream(_operation()) as response:
                await response.read()
            with pytest.raises(NotFoundError):
                await qovery.detailed(qovery.request("GET", "/3"))
        assert outer == inner
        assert [r.status for r in outer] == [200, 200, 404]
        assert outer[-1].request_id == "r-404"


def _operation():
    from qovery_async.raw import OPERATIONS

    return OPERATIONS["listOrganization"]


async def test_ended_block_holds_no_event_loop_and_no_responses():
    block = DeadlineBlock(5)
    assert block._loop is not None
    block.end()
    assert block._loop is None
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        scope = qovery.recording()
        with scope as responses:
            await status(qovery)
            (inner,) = scope._entered
        assert len(responses) == 1
        assert inner.entries == []


async def test_deadline_in_a_fastapi_dependency_covers_its_endpoint():
    fastapi = pytest.importorskip("fastapi")
    httpx = pytest.importorskip("httpx")
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        app = fastapi.FastAPI()

        async def bounded():
            with qovery.deadline(NO_TIME):
                yield

        def lost():
            with qovery.deadline(NO_TIME):
                yield

        async def endpoint():
            return await status(qovery) is RequestTimeoutError

        for path, dependency in (("/bounded", bounded), ("/lost", lost)):
            app.get(path, dependencies=[fastapi.Depends(dependency)])(endpoint)
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as http:
            assert (await http.get("/bounded")).json() is True
            with pytest.raises(ConfigurationError, match="FastAPI"):
                await http.get("/lost")
        assert await status(qovery) == 200


@pytest.mark.real_time
async def test_deadline_reaches_a_loop_through_a_plain_thread(anyio_backend):
    if anyio_backend == "trio":
        return
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        loop = asyncio.get_running_loop()

        def call():
            with qovery.deadline(NO_TIME):
                return asyncio.run_coroutine_threadsafe(status(qovery), loop).result()

        assert await asyncio.to_thread(call) is RequestTimeoutError
        assert await status(qovery) == 200
