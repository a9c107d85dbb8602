"""A client whose budget many processes share: as with a budget of its own."""

from __future__ import annotations

import asyncio
import os
import ssl
import subprocess
import sys
import time
import traceback
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from unittest import mock

import anyio
import pytest
from redis import exceptions as redis_errors
from redis.asyncio import Redis

from qovery_async import (
    ApiToken,
    AsyncQovery,
    Budget,
    BudgetExhausted,
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
)
from qovery_async.events import WaitStarted
from qovery_async.integrations.redis import RedisBudget, RedisSeen
from tests.eventually import HANG_SECONDS, eventually
from tests.http_library import http
from tests.ratelimit.store_server import started_store
from tests.raw_server import answer, replying, serving

# A real store answers in its own time. Limits and tolerances bear a machine that is busy elsewhere.
pytestmark = [pytest.mark.anyio, pytest.mark.real_time]


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def prefix(request):
    return request.node.name


PASSWORD = "hunter" + "2" * 3


def shown(error):
    """Return an error report with local variables."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(found.format())


def reply(remaining, reset=3000, limit=1000, status=200, **headers):
    told = {"x_ratelimit_limit": limit, "x_ratelimit_remaining": remaining, **headers}
    return answer(status, b"{}", x_ratelimit_reset=int(time.time()) + reset, **told)


@asynccontextmanager
async def calling(store, prefix, *replies, count=1, pace=False, **options):
    """Clients as so many processes have them, in front of one server."""
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(serving(replying(*replies)))
        options = {"token": "qov_x", "base_url": server.url, **options}
        clients = []
        for _ in range(count):
            budget = RedisBudget(store.connection_url, prefix=prefix, lease=1.0, pace=pace)
            await stack.enter_async_context(budget)
            client = AsyncQovery(budget=budget, **options)
            clients.append(await stack.enter_async_context(client))
        yield server, *clients


async def test_a_snapshot_and_an_estimate_tell_what_is_known(store, prefix):
    budget = RedisBudget(store.connection_url, prefix=prefix)
    assert budget.snapshot().remaining is None
    assert budget.estimate(5000) == 4 * 3600.0
    async with (
        budget,
        serving(replying(reply(7, limit=10))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery,
    ):
        await qovery.request("GET", "/x")
        seen = budget.snapshot()
        assert qovery.budget is budget
        assert (seen.limit, seen.remaining, seen.in_flight, seen.waiting) == (10, 7, 0, 0)
        assert seen.reset_after == pytest.approx(3000, abs=HANG_SECONDS)
        assert seen.reset_at == pytest.approx(time.time() + 3000, abs=HANG_SECONDS)
        await eventually(lambda: budget.estimate(7) == 0.0)
        assert budget.estimate(8) == pytest.approx(3000, abs=HANG_SECONDS)
        assert budget.estimate(18) == pytest.approx(3000 + 3600, abs=HANG_SECONDS)
        assert budget.fits(7, by=0)
        assert not budget.fits(8, by=2000)


async def test_drained_window_rejects_calls_of_other_processes(store, prefix):
    async with calling(store, prefix, reply(0), count=2, max_wait=HANG_SECONDS) as (
        server,
        one,
        other,
    ):
        await one.request("GET", "/x")
        await one.budget.refresh()
        for client in (other, one, other):
            with anyio.fail_after(HANG_SECONDS), pytest.raises(BudgetExhausted) as caught:
                await client.projects.get("p")
            assert caught.value.retry_after == pytest.approx(3000, abs=HANG_SECONDS)
            assert caught.value.retryable
            assert caught.value.operation_id == "getProject"
            assert caught.value.attempts == 0
            assert "getProject (GET /project/{projectId})" in str(caught.value)
        assert len(server.requests) == 1


async def test_rejected_call_returns_to_its_place(store, prefix):
    replies = [reply(9), answer(429, b"{}", retry_after=1), reply(9)]
    async with calling(store, prefix, *replies, max_in_flight=1) as (server, qovery):
        await qovery.request("GET", "/first")
        with anyio.fail_after(HANG_SECONDS):
            async with anyio.create_task_group() as tasks:
                for path in ("/refused", "/second", "/third"):
                    tasks.start_soon(qovery.request, "GET", path)
                    await anyio.sleep(0.001)
        order = [request.target for request in server.requests]
        # A call that was rejected does not probe.
        assert order == ["/first", "/refused", "/second", "/refused", "/third"]


async def test_calls_that_wait_are_told_of_and_others_are_not(store, prefix):
    replies = [reply(9, reset=2), reply(0, reset=2), reply(99)]
    async with calling(store, prefix, *replies) as (_, qovery):
        events = []
        qovery.subscribe(events.append)
        for _ in range(3):
            await qovery.request("GET", "/x")
        waits = [event for event in events if isinstance(event, WaitStarted)]
        assert [wait.reason for wait in waits] == ["waiting for the rate limit"]
        assert 0 < waits[0].delay <= 4
        assert qovery.budget.snapshot().waits == 1


async def test_a_pace_spreads_the_window_over_the_processes(store, prefix):
    async with calling(store, prefix, reply(190, reset=20), count=2, pace=True) as (
        server,
        one,
        other,
    ):
        await one.request("GET", "/x")
        await other.request("GET", "/x")
        before = len(server.requests)
        with anyio.move_on_after(0.8):
            async with anyio.create_task_group() as tasks:
                for number, client in enumerate((one, other) * 8):
                    tasks.start_soon(client.request, "GET", f"/{number}")
        assert len(server.requests) - before <= 10


async def test_view_of_each_token_has_a_budget_of_its_own(store, prefix):
    budget = RedisBudget(store.connection_url, prefix=prefix)
    async with (
        budget,
        serving(replying(reply(0))) as server,
        AsyncQovery(
            token="qov_x", base_url=server.url, budget=budget, max_wait=HANG_SECONDS
        ) as qovery,
        AsyncQovery(
            token="qov_z", base_url=server.url, budget=budget, max_wait=HANG_SECONDS
        ) as third,
    ):
        await qovery.request("GET", "/x")
        same, view = qovery.with_token("qov_x"), qovery.with_token("qov_y")
        with pytest.raises(BudgetExhausted):
            await same.request("GET", "/x")
        for client in (view, third):
            assert client.budget.snapshot().remaining is None
            await client.request("GET", "/x")
            assert client.budget.snapshot().remaining == 0
        with pytest.raises(BudgetExhausted):
            await view.with_options(retries=0).request("GET", "/x")
        assert len(server.requests) == 3


async def test_another_address_is_another_limit(store, prefix):
    budget = RedisBudget(store.connection_url, prefix=prefix)
    async with (
        budget,
        serving(replying(reply(0))) as one,
        serving(replying(reply(0))) as other,
        AsyncQovery(
            token="qov_x", base_url=one.url, budget=budget, max_wait=HANG_SECONDS
        ) as qovery,
        AsyncQovery(
            token="qov_x", base_url=other.url, budget=budget, max_wait=HANG_SECONDS
        ) as there,
    ):
        await qovery.request("GET", "/x")
        assert (await there.request("GET", "/x")).status == 200


async def test_a_token_that_was_told_holds_for_all_tokens(store, prefix):
    budget = RedisBudget(store.connection_url, prefix=prefix, token="qov_all")
    async with (
        budget,
        serving(replying(reply(0))) as server,
        AsyncQovery(
            token="qov_x", base_url=server.url, budget=budget, max_wait=HANG_SECONDS
        ) as one,
        AsyncQovery(
            token="qov_y", base_url=server.url, budget=budget, max_wait=HANG_SECONDS
        ) as other,
    ):
        await one.request("GET", "/x")
        with pytest.raises(BudgetExhausted):
            await other.request("GET", "/x")


async def test_renewed_token_of_a_provider_has_its_own_budget(store, prefix):
    tokens = ["qov_a", "qov_b"]

    async def provider():
        return tokens[0]

    replies = [reply(5), answer(401, b"{}"), reply(0), reply(0)]
    async with calling(store, prefix, *replies, token=provider, max_wait=HANG_SECONDS) as (
        server,
        qovery,
    ):
        await qovery.request("GET", "/x")
        tokens.pop(0)
        await qovery.request("GET", "/x")
        assert [r.headers["authorization"][-1] for r in server.requests] == ["a", "a", "b"]
        with pytest.raises(BudgetExhausted):
            await qovery.request("GET", "/x")
        async with Redis.from_url(store.connection_url) as client:
            assert len(await client.keys(f"{prefix}:*")) == 2


async def test_a_client_closes_no_budget_that_it_was_given(store, prefix):
    async with (
        RedisBudget(store.connection_url, prefix=prefix) as budget,
        serving(replying(reply(9))) as server,
    ):
        for _ in range(2):
            async with AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery:
                await qovery.request("GET", "/x")
        async with AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery:
            await budget.aclose()
            with pytest.raises(ClientClosedError):
                await qovery.request("GET", "/x")
        async with Redis.from_url(store.connection_url) as client:
            own = await client.client_id()
            others = [c for c in await client.client_list() if int(c["id"]) != own]
    assert others == []
    assert len(server.requests) == 2


def test_each_event_loop_has_connections_of_its_own(store, prefix):
    budget = RedisBudget(store.connection_url, prefix=prefix)

    async def remaining():
        async with (
            budget,
            serving(replying(reply(3))) as server,
            AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery,
        ):
            await qovery.request("GET", "/x")
            return qovery.budget.snapshot().remaining

    assert [asyncio.run(remaining()) for _ in range(2)] == [3, 3]


FORKING = """
import asyncio, os, sys
from qovery_async import AsyncQovery
from qovery_async.integrations.redis import RedisBudget, RedisSeen
from tests.raw_server import answer, replying, serving

budget = RedisBudget(sys.argv[1], prefix="forked")

async def call():
    reply = answer(200, b"{}", x_ratelimit_remaining=9, x_ratelimit_limit=10, x_ratelimit_reset=60)
    async with serving(replying(reply)) as server:
        async with AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery:
            for _ in range(20):
                await qovery.request("GET", "/x")
            # A store on a busy machine may be late, but is back at the next try.
            while qovery.budget.is_degraded:
                await qovery.request("GET", "/x")
            return budget._store(asyncio.get_running_loop())

async def closing():
    store = await call()
    await budget.aclose()
    return store

loop = asyncio.new_event_loop()
mine = loop.run_until_complete(call())
child = os.fork()
if not child:
    # What the parent has is neither used nor closed.
    os._exit(asyncio.run(closing()) is mine)
status = os.waitpid(child, 0)[1]
assert loop.run_until_complete(closing()) is mine
assert status == 0
loop.close()
print("done")
"""


def test_a_forked_process_has_connections_of_its_own(store):
    root = str(Path(__file__).parents[2])
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", FORKING, store.connection_url],
        env={**os.environ, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.stdout == "done\n", run.stderr


@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_trio_is_told_that_it_cannot_be(anyio_backend):
    budget = RedisBudget("redis://127.0.0.1:1")
    async with AsyncQovery(token="qov_x", base_url="http://127.0.0.1:1", budget=budget) as qovery:
        with pytest.raises(ConfigurationError, match="trio"):
            await qovery.request("GET", "/x")
    with pytest.raises(ConfigurationError, match="trio"):
        await budget.__aenter__()


async def test_a_store_that_is_away_is_said_and_calls_go_on():
    async with (
        RedisBudget("redis://127.0.0.1:1", processes=4) as budget,
        serving(replying(*(reply(99 - n, limit=100) for n in range(100)))) as server,
        AsyncQovery(
            token="qov_x", base_url=server.url, budget=budget, max_wait=HANG_SECONDS
        ) as qovery,
    ):
        for _ in range(25):
            await qovery.request("GET", "/x")
        assert qovery.budget.is_degraded
        assert qovery.budget.snapshot().remaining == 75
        assert budget.estimate(1) == pytest.approx(3000, abs=HANG_SECONDS)
        with pytest.raises(BudgetExhausted) as caught:
            await qovery.request("GET", "/x")
        assert caught.value.retry_after == pytest.approx(3000, abs=HANG_SECONDS)


def test_wrong_option_of_a_shared_budget_is_an_error():
    assert isinstance(RedisBudget("redis://localhost", token=ApiToken("qov_x")), Budget)
    assert type(RedisBudget.unlimited()) is Budget
    for options in ({"lease": 0}, {"lease": float("nan")}, {"processes": 0}, {"token": ""}):
        with pytest.raises(ConfigurationError):
            RedisBudget("redis://localhost", **options)
    for options in ({}, {"url": "redis://localhost", "client": mock.Mock()}):
        with pytest.raises(ConfigurationError, match="client="):
            RedisBudget(**options)


async def test_view_shows_what_another_view_has_learned(store, prefix):
    async with calling(store, prefix, reply(4, limit=8)) as (_, qovery):
        await qovery.with_token("qov_tenant").request("GET", "/x")
        view = qovery.with_token("qov_tenant")

        assert view.budget.snapshot().remaining == 4
        assert not view.budget.fits(100, by=10)


async def test_refresh_asks_the_store(store, prefix):
    async with calling(store, prefix, reply(4, limit=8), count=2) as (_, one, other):
        await one.request("GET", "/x")
        await one.budget.refresh()
        assert other.budget.snapshot().remaining is None
        await other.budget.refresh()

        assert other.budget.snapshot().remaining == 4
    with pytest.raises(ConfigurationError, match="client"):
        await RedisBudget(store.connection_url).refresh()


async def test_reset_is_for_all_processes(store, prefix):
    replies = [reply(0), reply(9)]
    async with calling(store, prefix, *replies, count=2, max_wait=HANG_SECONDS) as (_, one, other):
        await one.request("GET", "/x")
        with pytest.raises(BudgetExhausted):
            await one.request("GET", "/x")
        with pytest.raises(BudgetExhausted):
            await other.request("GET", "/x")
        one.budget.reset()
        await one.request("GET", "/x")
        with anyio.fail_after(HANG_SECONDS):
            while other.budget.snapshot().remaining == 0:
                await anyio.sleep(0.1)
                with suppress(BudgetExhausted):
                    await other.request("GET", "/x")


def test_reset_outside_an_event_loop_is_for_the_next_call(store, prefix):
    budget, left = RedisBudget(store.connection_url, prefix=prefix), [9, 0]

    class Reporting:
        async def handle_async_request(self, request):
            headers = {"x-ratelimit-remaining": str(left.pop()), "x-ratelimit-reset": "3000"}
            return http.Response(200, json={}, headers=headers)

        async def aclose(self):
            pass

    async def call():
        async with AsyncQovery(
            token="qov_x", transport=Reporting(), budget=budget, max_wait=HANG_SECONDS
        ) as qovery:
            await qovery.request("GET", "/x")

    with asyncio.Runner() as runner:
        runner.run(call())
        with pytest.raises(BudgetExhausted):
            runner.run(call())
        budget.reset()
        runner.run(call())
        runner.run(budget.aclose())

    assert left == []


async def test_a_ready_client_is_used_and_left_open(store, prefix):
    async with Redis.from_url(store.connection_url, decode_responses=True) as client:
        async with (
            RedisBudget(client=client, prefix=prefix) as budget,
            serving(replying(reply(9))) as server,
            AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery,
        ):
            await qovery.request("GET", "/x")
            assert not budget.is_degraded
        assert await client.ping()


async def test_wrong_password_is_a_configuration_error():
    server = await asyncio.to_thread(started_store)
    try:
        async with Redis.from_url(server.connection_url) as client:
            await client.config_set("requirepass", "another")
        with pytest.raises(ConfigurationError, match="password") as caught:
            async with RedisBudget(server.connection_url.replace("//", f"//:{PASSWORD}@")):
                pass
        with pytest.raises(ConfigurationError, match="password"):
            async with RedisBudget(server.connection_url):
                pass
    finally:
        await asyncio.to_thread(server.terminate)
    assert PASSWORD not in shown(caught.value)


async def test_replica_is_a_configuration_error(prefix):
    primary, replica = await asyncio.to_thread(lambda: (started_store(), started_store()))
    try:
        async with Redis.from_url(replica.connection_url) as client:
            await client.replicaof("127.0.0.1", primary.port)
        with pytest.raises(ConfigurationError, match="replica"):
            async with RedisBudget(replica.connection_url, prefix=prefix):
                pass
    finally:
        await asyncio.to_thread(primary.terminate)
        await asyncio.to_thread(replica.terminate)


@pytest.mark.parametrize(
    "error",
    [
        ssl.SSLCertVerificationError("self-signed"),
        redis_errors.NoPermissionError("NOPERM"),
        redis_errors.ResponseError("unknown command"),
        TypeError("no"),
    ],
)
async def test_lasting_faults_of_a_client_are_configuration_errors(error, caplog):
    client = mock.Mock()
    client.connection_pool.max_connections = 1
    client.evalsha = mock.AsyncMock(side_effect=redis_errors.ConnectionError("no"))
    client.evalsha.side_effect.__cause__ = error
    with pytest.raises(ConfigurationError):
        async with RedisBudget(client=client):
            pass
    assert caplog.messages == []


async def test_unreachable_store_is_no_configuration_error(caplog):
    async with RedisBudget("redis://127.0.0.1:1") as budget:
        assert not budget.is_degraded
    assert "unreachable (ConnectionError)" in caplog.text


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ("foo=1", "foo"),
        ("retry=5", "retry"),
        ("db=x", "redis://"),
        ("ssl_ca_certs=x", "ssl_ca_certs"),
        ("credential_provider=x", "credential_provider"),
    ],
)
def test_wrong_option_of_the_address_is_named(options, named):
    with pytest.raises(ConfigurationError, match=named) as caught:
        RedisBudget(f"redis://:{PASSWORD}@localhost/0?{options}")
    assert PASSWORD not in shown(caught.value)


async def test_root_budget_is_degraded_if_a_view_is():
    async with (
        RedisBudget("redis://127.0.0.1:1") as budget,
        serving(replying(reply(9))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery,
    ):
        await qovery.with_token("qov_y").request("GET", "/x")
        assert budget.is_degraded
        assert qovery.budget.snapshot().is_degraded


async def test_seen_events_are_shared_by_instances(store, prefix):
    async with AsyncExitStack() as stack:
        one, two = (RedisSeen(store.connection_url, prefix=prefix) for _ in range(2))
        stack.push_async_callback(one.aclose)
        stack.push_async_callback(two.aclose)
        found = [await seen.first(key) for seen, key in ((one, "a"), (two, "a"), (two, "b"))]
        assert found == [True, False, True]


async def test_seen_events_expire_after_their_ttl(store, prefix):
    async with Redis.from_url(store.connection_url) as client:
        seen = RedisSeen(client=client, ttl=90, prefix=prefix)
        assert await seen.first("a")
        [key] = await client.keys(f"{prefix}:seen:*")
        assert 80 < await client.ttl(key) <= 90
        await seen.aclose()
        assert await client.ping()


async def test_seen_events_without_a_store_are_an_error(prefix):
    seen = RedisSeen(f"redis://:{PASSWORD}@127.0.0.1:1", prefix=prefix)
    with pytest.raises(ConnectionFailedError) as caught:
        await seen.first("a")
    assert PASSWORD not in shown(caught.value)
    await seen.aclose()


@pytest.mark.parametrize("options", [{}, {"url": "redis://x", "ttl": 0}, {"url": "http://x"}])
async def test_seen_events_with_a_wrong_option_are_an_error(options):
    with pytest.raises(ConfigurationError):
        RedisSeen(**options)
