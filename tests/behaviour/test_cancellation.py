"""Calls that are cancelled at any point lose no slot, no connection and no permit."""

from __future__ import annotations

import random
from pathlib import Path

import anyio
import anyio.lowlevel
import pytest

from qovery_async import AsyncQovery, Budget
from qovery_async.raw import OPERATIONS
from tests.behaviour.cancel_points import cancelled_at, stepping
from tests.eventually import eventually
from tests.http_library import http
from tests.raw_server import answer, listed, serving

pytestmark = pytest.mark.anyio

# Only asyncio has native cancellation: trio cancels scopes, which shields stop.
on_asyncio = pytest.mark.parametrize("anyio_backend", ["asyncio"])
VARIANTS = [(times, late) for times in (1, 2, 3) for late in (False, True)]
STREAM = OPERATIONS["exportEnvironmentConfigurationIntoTerraform"]
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n"
LIST = OPERATIONS["listOrganization"]
REPLY = answer(200, b'{"results":[]}')
CALLS = 500


def open_files():
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


@pytest.mark.parametrize("limit", [2, 10])
async def test_random_cancellations_leave_nothing_behind(limit):
    chance = random.Random(limit)

    async def handle(received, stream):
        await anyio.sleep(chance.choice([0, 0, 0.0005, 0.001]))
        await stream.send(REPLY[:30])
        if chance.random() < 0.3:
            await anyio.sleep(0.0005)
        await stream.send(REPLY[30:])

    before = open_files()
    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=limit) as qovery,
    ):
        done = 0
        numbers = iter(range(CALLS))

        async def caller():
            nonlocal done
            for number in numbers:
                patience = chance.choice([0.0, 0.0005, 0.002, 0.006]) if number % 2 else 60.0
                with anyio.move_on_after(patience * chance.random() if number % 2 else patience):
                    await listed(qovery)
                    done += 1

        async with anyio.create_task_group() as tasks:
            for _ in range(limit * 2):
                tasks.start_soon(caller)
        assert CALLS / 2 <= done < CALLS

        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                for _ in range(100):
                    tasks.start_soon(listed, qovery)
        assert qovery.budget.snapshot().in_flight == 0
        assert qovery._pool.slots.semaphore.value == limit
        connections = qovery._pool.transport._connections
        assert not connections._busy
        assert len(connections._idle) <= limit
    await anyio.sleep(0.01)
    assert open_files() <= before + 3


async def test_natively_cancelled_task_releases_its_slot(anyio_backend):
    """Cancel tasks natively, as frameworks do."""
    if anyio_backend == "trio":
        return
    import asyncio

    release = anyio.Event()

    async def handle(received, stream):
        await release.wait()
        await stream.send(REPLY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        tasks = [asyncio.create_task(listed(qovery)) for _ in range(5)]
        await anyio.sleep(0.01)
        for task in tasks[:-1]:
            task.cancel()
        release.set()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [isinstance(r, asyncio.CancelledError) for r in results] == [True] * 4 + [False]
        assert qovery._pool.slots.semaphore.value == 1


@pytest.mark.parametrize("limit", [1, 20])
async def test_concurrent_calls_are_sent_in_order_of_arrival(limit):
    came, served = [], []

    async def handle(received, stream):
        served.append(int(received.target.rpartition("=")[2]))
        await stream.send(REPLY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=limit) as qovery,
    ):

        async def call(number):
            came.append(number)
            await qovery.request("GET", f"/number?n={number}")

        async with anyio.create_task_group() as tasks:
            for number in range(300):
                tasks.start_soon(call, number)
        assert sorted(served) == list(range(300))
        assert server.most_under_way <= limit
        assert server.connections <= limit
        if limit == 1:
            assert served == came


async def respond(received, stream):
    """Send streams in two parts, and lists of events page by page."""
    if "xport" in received.target:
        await stream.send(CHUNKED)
        await anyio.lowlevel.checkpoint()
        await stream.send(b"2\r\ncd\r\n0\r\n\r\n")
    elif "/events" in received.target:
        number = int(received.target.partition("continueToken=")[2] or 0)
        following = f'"/?continueToken={number + 1}"' if number < 2 else "null"
        body = f'{{"events": [{{"id": "{number}"}}], "links": {{"next": {following}}}}}'
        await stream.send(answer(200, body.encode()))
    elif "expired" in received.headers["authorization"]:
        await stream.send(answer(401, b"{}"))
    elif "/last" in received.target:
        await stream.send(answer(200, b"{}", connection="close"))
        await stream.aclose()
    else:
        await stream.send(REPLY)


def is_at_rest(qovery, slots):
    """Return True if every slot, connection and permit is back, and no call is coalesced."""
    return (
        qovery.budget.snapshot().in_flight == 0
        and qovery._pool.slots.semaphore.value == slots
        and not qovery._pool.transport._connections._busy
        and not qovery._pool.coalescing.in_flight(qovery._source).leaders
    )


async def call(qovery):
    await qovery.execute(LIST)


async def connect(qovery):
    await qovery.request("GET", "/last")


async def post(qovery):
    await qovery.request("POST", "/x", body={"a": 1})


async def read_stream(qovery):
    async with qovery.stream(STREAM, path={"environmentId": "e"}) as response:
        assert await response.read() == b"abcd"


async def leave_stream(qovery):
    async with qovery.stream(STREAM, path={"environmentId": "e"}) as response:
        async for _ in response:
            break


async def walk(qovery):
    pages = [page async for page in qovery.organizations.list_events("o").pages()]
    assert len(pages) == 3


async def leave_pages(qovery):
    pages = qovery.organizations.list_events("o").pages()
    await anext(pages)
    await pages.aclose()


async def renew(qovery):
    tokens = iter(["qov_expired", "qov_new"])

    async def provide():
        await anyio.lowlevel.checkpoint()
        return next(tokens)

    await qovery.with_token(provide).request("GET", "/x")


@on_asyncio
@pytest.mark.parametrize(("times", "late"), VARIANTS)
@pytest.mark.parametrize(
    "operation", [call, connect, post, read_stream, leave_stream, walk, leave_pages, renew]
)
async def test_native_cancellation_at_any_step_leaves_nothing(operation, times, late):
    async with (
        serving(respond) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=2, retries=0) as qovery,
    ):
        await operation(qovery)
        for step in range(1, 100):
            attempt = await cancelled_at(step, lambda: operation(qovery), times=times, late=late)
            assert attempt.error is None or attempt.cancelled
            await eventually(lambda: is_at_rest(qovery, 2))
            if not attempt.cancelled:
                break
        assert step > 2
        for _ in range(3):
            await operation(qovery)


@on_asyncio
async def test_followers_of_a_natively_cancelled_call_continue():
    import asyncio

    async with (
        serving(respond) as server,
        AsyncQovery(token="qov_x", base_url=server.url, retries=0) as qovery,
    ):
        for step in range(1, 100):
            followers = []

            async def lead(followers=followers):
                followers += [asyncio.create_task(qovery.execute(LIST)) for _ in range(2)]
                await qovery.execute(LIST)

            attempt = await cancelled_at(step, lead)
            found = await asyncio.gather(*followers)
            assert [answer.results for answer in found] == [[], []]
            if not attempt.cancelled:
                break
        assert step > 2


@on_asyncio
@pytest.mark.parametrize(("times", "late"), VARIANTS)
async def test_aclose_cancelled_at_any_step_closes_all(times, late):
    async with serving(respond) as server:
        for step in range(1, 100):
            before = open_files()
            qovery = AsyncQovery(token="qov_x", base_url=server.url, budget=Budget.unlimited())
            async with anyio.create_task_group() as tasks:
                for _ in range(3):
                    tasks.start_soon(listed, qovery)
            await anext(qovery.organizations.list_events("o").pages())
            attempt = await cancelled_at(step, qovery.aclose, times=times, late=late)
            await qovery.aclose()
            # The server closes its ends as well.
            await eventually(lambda before=before: open_files() <= before)
            assert all(page.is_over for page in qovery._pool.background_tasks)
            if not attempt.cancelled:
                break
        assert step > 2


@on_asyncio
@pytest.mark.parametrize("step", [1, 2, 3])
async def test_aclose_of_a_given_transport_ends_even_if_cancelled(step):
    closed = []

    class Slow(http.AsyncBaseTransport):
        async def aclose(self):
            for _ in range(3):
                await anyio.lowlevel.checkpoint()
            closed.append(self)

    qovery = AsyncQovery(token="qov_x", transport=Slow())
    attempt = await cancelled_at(step, qovery.aclose)
    assert attempt.cancelled == 1 or closed
    await qovery.aclose()
    await qovery.aclose()
    assert len(closed) == 1


@on_asyncio
async def test_cancelled_open_can_be_repeated():
    for step in range(1, 100):
        qovery = AsyncQovery(token="qov_x", base_url="http://127.0.0.1:9")
        attempt = await cancelled_at(step, qovery.open)
        await qovery.open()
        await qovery.aclose()
        if not attempt.cancelled:
            break
    assert step > 1


@on_asyncio
async def test_natively_cancelled_wait_for_the_limit_leaves_nothing():
    async def handle(received, stream):
        limits = {"x_ratelimit_limit": 1, "x_ratelimit_remaining": 0, "x_ratelimit_reset": 600}
        await stream.send(answer(200, b'{"results":[]}', **limits))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, timeout=None) as qovery,
    ):
        await listed(qovery)
        for times, late in VARIANTS:
            attempt = await cancelled_at(1, lambda: listed(qovery), times=times, late=late)
            assert attempt.cancelled == 1
            snapshot = qovery.budget.snapshot()
            assert (snapshot.in_flight, snapshot.waiting) == (0, 0)
        assert len(server.requests) == 1


@pytest.mark.parametrize("operation", [call, connect, read_stream, leave_stream, walk, renew])
async def test_cancelled_scopes_at_any_step_leave_nothing(operation):
    async with (
        serving(respond) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=2, retries=0) as qovery,
    ):
        await operation(qovery)
        for step in range(1, 100):
            with anyio.CancelScope() as scope:

                def suspending(number, step=step, scope=scope):
                    if number == step:
                        scope.cancel()

                await stepping(operation(qovery), suspending)
            await eventually(lambda: is_at_rest(qovery, 2))
            if not scope.cancel_called:
                break
        assert step > 2
        await operation(qovery)
