"""Coalesced calls, and the writes that end coalescing."""

from __future__ import annotations

import gc
import logging
import random
from copy import copy

import anyio
import anyio.to_thread
import pytest

from qovery_async import (
    AsyncQovery,
    BearerToken,
    Budget,
    ConnectionFailedError,
    RequestTimeoutError,
    ServerError,
)
from qovery_async._pipeline import coalescing
from qovery_async.events import WaitStarted
from tests.eventually import eventually
from tests.pipeline.counting_server import (
    IPS,
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


async def test_equal_calls_share_one_request_and_get_own_results():
    async with serving(Server()) as server, client(server) as qovery:
        results = await gathered(*[lambda: qovery.execute(LIST)] * 100)

        assert len(server.requests) == 1
        assert all(r == results[0] for r in results)
        assert len({id(r) for r in results}) == len({id(r.results) for r in results}) == 100
        await qovery.execute(LIST)
        assert len(server.requests) == 2


async def test_views_of_one_token_coalesce():
    async with serving(Server()) as server, client(server, budget=None) as qovery:
        views = [qovery, qovery.with_options(strict=True), qovery.with_token("qov_x")]
        await gathered(*[lambda v=v: v.execute(LIST) for v in views])

        assert len(server.requests) == 1


async def test_different_calls_are_not_coalesced():
    async with serving(Server()) as server, client(server) as qovery:
        bearer = qovery.with_token(BearerToken("qov_x"))
        unsecured = copy(LIST)
        unsecured.secured = False
        calls = [
            lambda: qovery.request("GET", "/organization"),
            lambda: qovery.request("GET", "/organization", query={"a": 1}),
            lambda: qovery.request("GET", "/organization", query={"a": 2}),
            lambda: qovery.request("GET", "/organization", headers={"Accept": "text/plain"}),
            lambda: qovery.request("GET", "/organization", headers={"X-Mine": "1"}),
            lambda: qovery.request("GET", "/organization", body={"a": 1}),
            lambda: qovery.request("GET", "/organization", body={"a": 2}),
            lambda: qovery.request("OPTIONS", "/organization"),
            lambda: qovery.execute(LIST),
            lambda: qovery.execute(unsecured),
            lambda: qovery.with_options(retries=1).execute(LIST),
            lambda: qovery.with_token("qov_x", budget=Budget()).execute(LIST),
            lambda: qovery.execute(IPS),
            lambda: qovery.request("GET", IPS.path, headers={"Accept": IPS.accept}),
            lambda: qovery.with_token("qov_y").execute(LIST),
            lambda: bearer.execute(LIST),
        ]
        results = await gathered(*calls)

        assert not [result for result in results if isinstance(result, Exception)]
        assert len(server.requests) == len(calls)


@pytest.mark.parametrize("header", ["Cache-Control", "Pragma", "If-None-Match", "Range"])
async def test_call_with_cache_headers_is_sent_alone(header):
    async with serving(Server()) as server, client(server) as qovery:
        fresh = qovery.with_options(fresh_for=60)

        async def ask():
            return await fresh.request("GET", "/a", headers={header: "no-cache"})

        await gathered(ask, ask)
        await ask()

        assert len(server.requests) == 3


async def test_streams_are_not_coalesced():
    async with serving(Server()) as server, client(server) as qovery:

        async def read():
            async with qovery.stream(LIST) as response:
                return await response.read()

        first, second = await gathered(read, read)

        assert first == second == b'{"results":[],"ips":[],"writes":0}'
        assert len(server.requests) == 2


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_read_during_or_after_a_write_joins_no_earlier_read(method):
    handler = Server(held=True)
    async with serving(handler) as server, client(server) as qovery:
        results = {}

        async def read(name):
            results[name] = await qovery.execute(LIST)

        async def write():
            # Another view of the same token.
            await qovery.with_token("qov_x").request(method, "/organization")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read, "before")
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(write)
            await eventually(lambda: len(server.requests) == 2)
            tasks.start_soon(read, "while")
            await eventually(lambda: len(server.requests) == 3)
            tasks.start_soon(read, "while too")
            await all_wait(qovery, 1)
            handler.gate.set()
        assert len(server.requests) == 3


async def test_read_after_a_write_does_not_join_a_read_during_it():
    written, read = anyio.Event(), anyio.Event()

    async def handle(received, stream):
        if received.method == "GET" and len(server.requests) == 2:
            await read.wait()
            await stream.send(answer(200, b'{"results":[],"writes":0}'))
        else:
            await written.wait()
            await stream.send(answer(200, b'{"results":[],"writes":1}'))

    async with (
        serving(handle) as server,
        client(server) as qovery,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(qovery.request, "POST", "/organization")
        await eventually(lambda: len(server.requests) == 1)
        tasks.start_soon(qovery.execute, LIST)
        await eventually(lambda: len(server.requests) == 2)
        during = qovery._pool.coalescing.epoch.current
        written.set()
        await eventually(lambda: qovery._pool.coalescing.epoch.current is not during)
        assert writes(await qovery.execute(LIST)) == 1
        read.set()


async def test_end_of_an_earlier_leader_leaves_the_later_one():
    gates = [anyio.Event(), anyio.Event()]

    async def handle(received, stream):
        if received.method == "GET":
            await gates.pop(0).wait()
        await stream.send(answer(200, b'{"results":[]}'))

    async with serving(handle) as server, client(server) as qovery:
        first, second = gates
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: len(server.requests) == 1)
            await qovery.request("POST", "/organization")
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: len(server.requests) == 3)
            first.set()
            await eventually(lambda: server.under_way == 1)
            await anyio.sleep(0.005)
            tasks.start_soon(qovery.execute, LIST)
            await all_wait(qovery, 1)
            second.set()
        assert len(server.requests) == 3


async def test_429_with_retry_after_is_shared_if_time_is_short():
    refused = ConnectionFailedError("away", retry_after=1.0)
    asked = 0

    async def provide():
        nonlocal asked
        asked += 1
        if asked == 1:
            await anyio.sleep(0.005)
            raise refused
        return "qov_x"

    async with (
        serving(Server()) as server,
        AsyncQovery(token=provide, base_url=server.url) as qovery,
    ):
        hasty = qovery.with_options(timeout=0.5)

        async def patient():
            await eventually(lambda: asked == 1)
            return await qovery.execute(LIST)

        results = await gathered(*[lambda: hasty.execute(LIST)] * 3, patient)

        assert [type(r) for r in results[:3]] == [ConnectionFailedError] * 3
        assert results[3].results == []


async def test_cancelled_leader_is_replaced_by_a_follower():
    handler = Server(held=True)
    async with serving(handler) as server, client(server) as qovery:
        results = []

        async def follow():
            results.append(await qovery.execute(LIST))

        async with anyio.create_task_group() as tasks:
            leads = anyio.CancelScope()

            async def lead():
                with leads:
                    await qovery.execute(LIST)

            tasks.start_soon(lead)
            await eventually(lambda: len(server.requests) == 1)
            for _ in range(10):
                tasks.start_soon(follow)
            await all_wait(qovery, 10)
            leads.cancel()
            await eventually(lambda: len(server.requests) == 2)
            await all_wait(qovery, 9)
            handler.gate.set()

        assert len(results) == 10
        assert len(server.requests) == 2
        assert not qovery._pipeline._next_step._next_step._in_flight.leaders


async def test_cancelled_follower_affects_no_other_call():
    handler = Server(held=True)
    async with serving(handler) as server, client(server) as qovery:
        results = []

        async def call():
            results.append(await qovery.execute(LIST))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(call)
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(call)
            with anyio.move_on_after(0.01) as given_up:
                await call()
            assert given_up.cancelled_caught
            handler.gate.set()

        assert len(results) == 2
        assert len(server.requests) == 1


async def test_natively_cancelled_task_affects_no_other_call(anyio_backend):
    """Cancel tasks natively, as frameworks do."""
    if anyio_backend == "trio":
        return
    import asyncio

    handler = Server(held=True)
    async with serving(handler) as server, client(server) as qovery:
        tasks = [asyncio.create_task(qovery.execute(LIST)) for _ in range(6)]
        await all_wait(qovery, 5)
        await eventually(lambda: len(server.requests) == 1)
        tasks[0].cancel()
        tasks[3].cancel()
        await eventually(lambda: len(server.requests) == 2)
        handler.gate.set()
        results = await asyncio.gather(*tasks, return_exceptions=True)

    assert [isinstance(r, asyncio.CancelledError) for r in results] == [
        place in {0, 3} for place in range(6)
    ]
    assert len(server.requests) == 2


async def test_leaders_deadline_fails_no_follower():
    handler = Server(held=True)
    async with serving(handler) as server, client(server) as qovery:
        hasty = qovery.with_options(timeout=0.1)

        async def let_go():
            await eventually(lambda: len(server.requests) == 2)
            handler.gate.set()
            return "let go"

        async def patient():
            await eventually(lambda: len(server.requests) == 1)
            return await qovery.execute(LIST)

        first, second, _ = await gathered(lambda: hasty.execute(LIST), patient, let_go)

        assert isinstance(first, RequestTimeoutError)
        assert second.results == []


async def test_follower_keeps_its_deadline_and_names_the_phase():
    async with serving(Server(held=True)) as server, client(server) as qovery:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: len(server.requests) == 1)
            with pytest.raises(RequestTimeoutError, match=r"deadline of 0\.02 s") as caught:
                await qovery.with_options(timeout=0.02).execute(LIST)
            tasks.cancel_scope.cancel()

        assert caught.value.phase == "waiting for the response"
        assert (caught.value.attempts, caught.value.maybe_processed) == (1, True)
        assert len(server.requests) == 1


async def test_follower_retries_if_the_leader_has_no_time():
    class Failing(Server):
        def reply(self, received):
            if len(server.requests) == 1:
                return answer(503, b"{}", retry_after="1")
            return answer(200, b'{"results":[]}')

    handler = Failing(held=True)
    async with serving(handler) as server, client(server) as qovery:
        hasty = qovery.with_options(timeout=0.5)
        results = {}

        async def call(name, view):
            results[name] = (await gathered(lambda: view.execute(LIST)))[0]

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(call, "hasty", hasty)
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(call, "hasty too", hasty.with_options(timeout=0.4))
            tasks.start_soon(call, "patient", qovery)
            tasks.start_soon(call, "patient too", qovery)
            await all_wait(qovery, 3)
            handler.gate.set()

        assert {name for name, r in results.items() if isinstance(r, ServerError)} == {
            "hasty",
            "hasty too",
        }
        assert [r.results for r in results.values() if not isinstance(r, ServerError)] == [[]] * 2
        assert len(server.requests) == 2


async def test_follower_without_time_for_the_retry_fails_at_once():
    replies = replying(answer(503, b"{}", retry_after="30"))
    async with serving(replies) as server, client(server) as qovery:
        hasty = qovery.with_options(timeout=5)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: len(server.requests) == 1)
            leaders = qovery._pipeline._next_step._next_step._in_flight.leaders
            await eventually(lambda: any(c.leader.wait for c in leaders.values()))
            with anyio.fail_after(1), pytest.raises(ServerError):
                await hasty.execute(LIST)
            tasks.cancel_scope.cancel()
        assert len(server.requests) == 2


async def test_error_is_copied_for_each_follower():
    async with serving(Server(status=500)) as server, client(server) as qovery:
        errors = await gathered(*[lambda: qovery.execute(LIST)] * 20)

        assert len(server.requests) == 1
        assert [type(e) for e in errors] == [ServerError] * 20
        assert len({id(e) for e in errors}) == 20
        assert {(str(e), e.attempts) for e in errors} == {(str(errors[0]), 1)}


async def test_retries_are_coalesced():
    replies = replying(answer(503, b"{}", retry_after="0"))
    async with serving(replies) as server, client(server, retries=2) as qovery:
        errors = await gathered(*[lambda: qovery.execute(LIST)] * 20)

        assert len(server.requests) == 3
        assert {e.attempts for e in errors} == {3}


async def test_broken_connection_is_copied_for_each_follower():
    async def handle(received, stream):
        await anyio.sleep(0.005)
        await stream.aclose()

    async with serving(handle) as server, client(server, retries=0) as qovery:
        errors = await gathered(*[lambda: qovery.execute(LIST)] * 20)

    assert len(server.requests) == 1
    assert [type(e) for e in errors] == [ConnectionFailedError] * 20
    assert len({id(e) for e in errors}) == 20
    depths = []
    for error in errors:
        traceback, depth = error.__traceback__, 0
        while traceback is not None:
            traceback, depth = traceback.tb_next, depth + 1
        depths.append(depth)
    assert max(depths) < 20


async def test_provider_error_reaches_all_followers_unchanged():
    failed = OSError("away")

    async def provide():
        await anyio.sleep(0.005)
        raise failed

    async with AsyncQovery(token=provide) as qovery:
        errors = await gathered(*[lambda: qovery.execute(LIST)] * 10)

    assert all(e is failed for e in errors)


async def test_follower_records_the_leaders_response():
    async with serving(Server(x_request_id="r-1 qov_x")) as server, client(server) as qovery:
        results = await gathered(*[lambda: qovery.detailed(qovery.execute(LIST))] * 5)

        assert len(server.requests) == 1
        infos = [r.response for r in results]
        assert {(i.status, i.request_id, i.attempts) for i in infos} == {(200, "r-1 **********", 1)}
        assert len({i.elapsed for i in infos}) == 1
        assert infos[0].elapsed > 0
        infos[0].headers["mine"] = "1"
        assert all("mine" not in i.headers for i in infos[1:])


async def test_follower_logs_its_wait_at_debug_level(caplog):
    async with serving(Server()) as server, client(server) as qovery:
        events = []
        qovery.subscribe(events.append)
        with caplog.at_level(logging.INFO, "qovery_async"):
            await gathered(*[lambda: qovery.execute(LIST)] * 3)

    waits = [event.reason for event in events if isinstance(event, WaitStarted)]
    assert waits == ["waiting for the response to an equal call"] * 2
    assert not caplog.records


async def test_random_cancellations_leave_other_calls_their_response():
    chance = random.Random(7)

    async def handle(received, stream):
        await anyio.sleep(chance.choice([0, 0.0005, 0.002]))
        await stream.send(answer(200, b'{"results":[]}'))

    async with serving(handle) as server, client(server, max_in_flight=3) as qovery:
        done = 0

        async def call(number):
            nonlocal done
            patience = 0.003 * chance.random() if number % 2 else 60.0
            path = f"/organization/{number % 5}"
            for _ in range(5):
                with anyio.move_on_after(patience):
                    await qovery.request("POST" if chance.random() < 0.05 else "GET", path)
                    done += number % 2 == 0

        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                for number in range(100):
                    tasks.start_soon(call, number)

        assert done == 250
        assert len(server.requests) < 400
        assert not qovery._pipeline._next_step._next_step._in_flight.leaders


async def test_write_by_another_client_ends_coalescing():
    handler = Server(held=True)
    async with (
        serving(handler) as server,
        client(server) as qovery,
        AsyncQovery(token=provided, base_url=server.url, budget=Budget.unlimited()) as other,
    ):
        results = []

        async def read():
            results.append(writes(await qovery.with_options(fresh_for=60).execute(LIST)))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read)
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(other.request, "POST", "/organization")
            await eventually(lambda: len(server.requests) == 2)
            tasks.start_soon(read)
            await eventually(lambda: len(server.requests) == 3)
            handler.gate.set()
        await read()
        assert results == [1, 1, 1]
        assert len(server.requests) == 4


def test_epoch_is_shared_by_all_forms_of_an_address():
    gc.collect()
    known = len(coalescing._epochs)
    epoch = coalescing.epoch_of("https://api.test/v1")
    for same in ("HTTPS://API.test:443/v1", "https://api.test./v1/"):
        assert coalescing.epoch_of(same) is epoch
    for other in ("http://api.test/v1", "https://api.test:444/v1", "https://api.test"):
        assert coalescing.epoch_of(other) is not epoch
    del epoch
    gc.collect()
    assert len(coalescing._epochs) == known


async def test_dropped_views_leave_no_state():
    async with serving(Server()) as server, client(server) as qovery:
        for number in range(20):
            await qovery.with_token(f"qov_{number}").execute(LIST)
        gc.collect()

        assert len(qovery._pool.coalescing._in_flight) == 1
        assert len(server.requests) == 20
