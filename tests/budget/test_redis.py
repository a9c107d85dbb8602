from __future__ import annotations

import asyncio
import logging
import time
from contextlib import AsyncExitStack, asynccontextmanager
from contextvars import Context

import anyio
import pytest
from redis.asyncio import Redis

from qovery_async._rules.rate_headers import rate_headers
from qovery_async._rules.sent import Told
from qovery_async._rules.shared_books import Books
from qovery_async._runtime.gate import Refused
from qovery_async.errors import ClientClosedError, ConfigurationError
from qovery_async.integrations.redis import RedisBudget
from tests.virtual_time import suspend

from .shared_network import HOUR, Network, die, queue_of, told
from .store_server import started_store

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def queues(store, request):
    """Queues as several processes would have them, on a token of the test's own."""

    @asynccontextmanager
    async def several(count, **options):
        options = {"token": request.node.name, "lease": 1.0, **options}
        async with AsyncExitStack() as stack:
            made = [RedisBudget(store.connection_url, **options) for _ in range(count)]
            yield [queue_of(await stack.enter_async_context(budget)) for budget in made]

    return several


def counting(budget):
    """How many scripts run, from now on, as a list that grows."""
    store = budget._talk._store
    run, seen = store.settle_and_grant, []

    async def counted(key, report):
        seen.append(report)
        return await run(key, report)

    store.settle_and_grant = counted
    return seen


def later(seconds):
    return anyio.current_time() + seconds


async def give_up(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_processes_spend_one_limit_to_its_end_and_no_further(queues):
    network = Network(limit=300)
    async with queues(4) as group:
        calls = [asyncio.ensure_future(network.call(group[i % 4])) for i in range(400)]
        with anyio.fail_after(5):
            while network.served < 300 or network.under_way:  # noqa: ASYNC110  # nobody tells
                await anyio.sleep(0.005)
        await anyio.sleep(0.1)
        await give_up(calls)

    assert network.served == 300
    assert network.server.refused == []


async def test_the_first_request_goes_alone_whichever_process_sends_it(queues):
    network = Network(limit=1000, latency=0.1)
    async with queues(3) as group, anyio.create_task_group() as tasks:
        for budget in group * 5:
            tasks.start_soon(network.call, budget)
        await anyio.sleep(0.08)
        most = network.most_under_way
        while network.served < 15:  # noqa: ASYNC110  # nobody tells
            await anyio.sleep(0.005)

    assert most == 1
    assert network.served == 15


async def test_ninety_callers_need_few_scripts(queues):
    network = Network(limit=100_000, latency=0.02)
    async with queues(1, lease=10.0) as (budget,):
        await network.call(budget)
        scripts = counting(budget)

        async def caller():
            for _ in range(40):
                await network.call(budget)

        await asyncio.gather(*(caller() for _ in range(90)))

        assert len(scripts) <= 0.02 * 90 * 40


async def test_a_caller_alone_is_not_held_up(queues):
    network = Network(limit=100_000, latency=0)
    async with queues(1, lease=10.0) as (budget,):
        await network.call(budget)
        begun = anyio.current_time()
        scripts = counting(budget)
        for _ in range(400):
            await network.call(budget)

        # Neither time nor a script for each request: the clock moves where something is waited for.
        assert anyio.current_time() - begun < 0.1
        assert len(scripts) <= 20


async def test_callers_without_patience_are_refused_at_once_on_a_drained_window(queues):
    network = Network(limit=3)
    async with queues(2) as (one, other):
        for _ in range(3):
            await network.call(one)
        begun = anyio.current_time()
        with pytest.raises(Refused) as refused:
            await other.acquire(latest=later(0.5))
        took = anyio.current_time() - begun
        with pytest.raises(Refused):
            await one.acquire(latest=later(0.5))

    until = HOUR - time.time() % HOUR
    assert took < 0.4
    assert refused.value.wait == pytest.approx(until + 1, abs=2)
    assert network.sent == 3


async def test_a_turned_window_is_tried_with_one_request_for_all(queues):
    network = Network(limit=20, window=2.0)
    async with queues(2) as group:
        while network.served < 20:
            await network.call(group[0])
        network.latency = 0.1
        network.most_under_way = 0
        async with anyio.create_task_group() as tasks:
            for budget in group * 3:
                tasks.start_soon(network.call, budget)
            while not network.under_way:  # noqa: ASYNC110  # the server's clock decides
                await anyio.sleep(0.001)
            await anyio.sleep(0.05)
            most = network.most_under_way

    assert most == 1
    assert network.server.refused == []


@pytest.mark.parametrize("headers", [{"retry-after": "30"}, {"retry-after": "7, 30"}])
async def test_a_refusal_holds_up_every_process(queues, headers):
    async with queues(2) as (one, other):
        network = Network(limit=1000)
        await network.call(one)
        await network.call(other)
        refused = await one.acquire()
        one.settle(refused, told(429, headers))
        await anyio.sleep(0.1)
        await other._talk._exchange(asyncio.get_running_loop())
        with pytest.raises(Refused) as found:
            await other.acquire(latest=later(1))

    assert found.value.wait == pytest.approx(31, abs=0.5)


async def test_keys_are_without_the_token_and_end_by_themselves(store, queues):
    token = "qov_a-very-secret-token"
    async with queues(1, token=token, prefix="here", lease=60.0) as (budget,):
        permit = await budget.acquire()
        budget.settle(permit, told(200, {}))
        async with Redis.from_url(store.connection_url) as client:
            keys = await client.keys("here:*")
            texts = [key + await client.get(key) for key in keys]
            lives = [await client.pttl(key) for key in keys]
            await budget.aclose()
            lives += [await client.pttl(key) for key in keys]

    assert len(keys) == 1
    assert not any(token.encode() in text for text in texts)
    # The store itself removes a key that is not used for two leases.
    assert len(lives) == 2
    assert all(0 < life <= 2 * 60 * 1000 for life in lives)


async def test_what_a_dead_process_held_is_free_again_within_a_lease(queues):
    network = Network(limit=40)
    async with queues(2, lease=0.6) as (dead, other):
        await network.call(dead)
        held = [await dead.acquire() for _ in range(30)]
        die(dead)
        calls = [asyncio.ensure_future(network.call(other)) for _ in range(39)]
        await anyio.sleep(0.3)
        before = network.served
        with anyio.fail_after(1.5):
            await asyncio.gather(*calls)

    assert len(held) == 30
    assert before <= 10
    assert network.served == 40
    assert network.server.refused == []


async def test_the_last_requests_of_a_dead_process_are_not_tried_again(queues):
    network = Network(limit=2)
    async with queues(2, lease=0.3) as (dead, other):
        await network.call(other)
        await anyio.sleep(0.03)
        await dead.acquire()
        network.server.answer(time.time())
        die(dead)
        with pytest.raises(Refused) as refused:
            await other.acquire(latest=later(1.0))

    assert refused.value.wait > 2
    assert network.served == 2
    assert network.server.refused == []


async def test_permits_that_nobody_uses_go_back_after_half_a_lease(queues):
    network = Network(limit=1000)
    async with queues(1, lease=0.4) as (budget,):
        for _ in range(50):
            await network.call(budget)
        assert budget.ledger.hand > 0
        await anyio.sleep(0.4)

        assert budget.ledger.hand == 0
        assert budget._talk._timer is None or budget._talk._due(anyio.current_time()) > later(3600)


async def test_a_process_that_slept_through_its_lease_does_not_use_what_it_held(queues):
    network = Network(limit=1000)
    async with queues(1, lease=0.2) as (budget,):
        for _ in range(50):
            await network.call(budget)
        held = budget.ledger.hand
        suspend(0.25)

        assert held > 0
        assert budget.ledger.ready(anyio.current_time()) == 0
        await network.call(budget)


async def test_a_store_that_forgot_its_scripts_gets_them_again(store, queues):
    network = Network(limit=1000)
    async with queues(1) as (budget,):
        await network.call(budget)
        async with Redis.from_url(store.connection_url) as client:
            await client.script_flush()
        for _ in range(20):
            await network.call(budget)

        assert not budget.is_degraded


async def test_a_store_that_forgot_a_drained_window_is_told_of_it(store, queues):
    network = Network(limit=5)
    async with queues(2) as (one, other):
        for _ in range(5):
            await network.call(one)
        with pytest.raises(Refused):
            await one.acquire(latest=later(0.2))
        async with Redis.from_url(store.connection_url) as client:
            await client.flushall()
        await one._talk._exchange(asyncio.get_running_loop())
        with pytest.raises(Refused) as refused:
            await other.acquire(latest=later(0.5))

    assert refused.value.wait == pytest.approx(HOUR - time.time() % HOUR + 1, abs=2)
    assert network.sent == 5


async def test_a_store_that_forgot_grants_nothing_before_the_others_are_back(store, queues):
    network, loop = Network(limit=1000), asyncio.get_running_loop()
    async with queues(2) as (one, other):
        for queue in (one, other, one, other):
            await network.call(queue)
            await queue._talk._exchange(loop)
        async with Redis.from_url(store.connection_url) as client:
            await client.flushall()
        begun, one.ledger.hand = anyio.current_time(), 0
        waiting = asyncio.ensure_future(one.acquire())
        await anyio.sleep(0.1)
        assert not waiting.done()
        await other._talk._exchange(loop)
        one.take_back(await waiting)

        assert anyio.current_time() - begun < 3 / 8


async def test_a_store_that_forgot_waits_for_nobody_who_stays_away(store, queues):
    network, loop = Network(limit=1000), asyncio.get_running_loop()
    async with queues(2, lease=0.4) as (one, other):
        for queue in (one, other, one):
            await network.call(queue)
            await queue._talk._exchange(loop)
        die(other)
        async with Redis.from_url(store.connection_url) as client:
            await client.flushall()
        begun, one.ledger.hand = anyio.current_time(), 0
        one.take_back(await one.acquire())

        assert 0.1 < anyio.current_time() - begun < 0.4


async def test_without_a_store_a_process_spends_its_part_and_says_so(caplog):
    network = Network(limit=100)
    async with RedisBudget("redis://127.0.0.1:1", processes=4, lease=0.4) as shared:
        budget = queue_of(shared)
        with caplog.at_level(logging.WARNING, "qovery_async.integrations.redis"):
            calls = [asyncio.ensure_future(network.call(budget)) for _ in range(60)]
            await anyio.sleep(0.5)
            most_at_first = network.most_under_way
            with pytest.raises(Refused) as refused:
                await budget.acquire(latest=later(5))
        assert budget.is_degraded
        await give_up(calls)

    assert network.served == 25
    assert most_at_first <= 25
    assert refused.value.wait > 5
    assert [record.name for record in caplog.records] == ["qovery_async.integrations.redis"]


async def test_calls_go_on_over_an_outage_and_the_budget_is_shared_again_afterwards(caplog):
    server = await asyncio.to_thread(started_store)
    port = server.port
    network = Network(limit=400)
    try:
        async with RedisBudget(server.connection_url, processes=2, lease=0.8) as shared:
            budget = queue_of(shared)
            for _ in range(5):
                await network.call(budget)
            await asyncio.to_thread(server.terminate)
            budget.ledger.hand = 0
            for _ in range(20):
                await network.call(budget)
            assert budget.is_degraded
            server = await asyncio.to_thread(started_store, port)
            with anyio.fail_after(0.8):
                while budget.is_degraded:
                    await network.call(budget)
                    await anyio.sleep(0.01)
            for _ in range(20):
                await network.call(budget)
            assert not budget.is_degraded
            assert budget.ledger.remaining is not None
    finally:
        await asyncio.to_thread(server.terminate)

    assert network.server.refused == []
    assert "is back" in caplog.records[-1].message


async def test_cancelled_waiters_leave_nothing_behind_and_others_keep_their_order(queues):
    network = Network(limit=10, window=2.0)
    async with queues(1) as (budget,):
        while network.served < 10:
            await network.call(budget)
        order = []

        async def caller(number):
            await network.call(budget)
            order.append(number)

        tasks = [asyncio.ensure_future(caller(number)) for number in range(9)]
        await anyio.sleep(0.01)
        await give_up(tasks[1::2])
        with anyio.fail_after(5):
            await asyncio.gather(*tasks[::2])

        assert order == [0, 2, 4, 6, 8]
        assert len(budget._queue) == 0
        assert budget.ledger.in_flight == 0


async def test_a_permit_that_is_granted_and_cancelled_in_one_turn_goes_back(queues):
    network = Network(limit=1000)
    async with queues(1) as (budget,):
        await network.call(budget)
        budget.ledger.hand = 0
        task = asyncio.ensure_future(budget.acquire())
        await asyncio.sleep(0)
        budget.ledger.hand, budget.ledger.hand_until = 1, later(1)
        budget._serve()
        granted = budget.ledger.in_flight
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

        assert granted == 1
        assert task.cancelled()
        assert budget.ledger.in_flight == 0


async def test_interactive_calls_overtake_background_ones(queues):
    network = Network(limit=5, window=2.0)
    async with queues(1) as (budget,):
        while network.served < 5:
            await network.call(budget)
        order = []

        async def caller(priority):
            await network.call(budget, background=bool(priority))
            order.append(priority)

        network.server.limit = 5
        async with anyio.create_task_group() as tasks:
            for priority in (1, 1, 0, 0):
                tasks.start_soon(caller, priority)
                await anyio.sleep(0.001)

        assert order == [0, 0, 1, 1]


async def test_no_more_are_under_way_than_the_connections_can_carry(queues):
    network = Network(limit=1000, latency=0.005)
    async with queues(1) as (budget,), anyio.create_task_group() as tasks:
        for _ in range(40):
            tasks.start_soon(lambda: network.call(budget, cap=7))

    assert network.served == 40
    assert network.most_under_way == 7


async def test_callers_are_told_of_waits_where_they_can_ask_for_the_time(queues):
    network, loop = Network(limit=2, window=2.0), asyncio.get_running_loop()
    failures, told = [], []
    loop.set_exception_handler(lambda loop, context: failures.append(context))
    async with queues(1) as (queue,):
        for _ in range(2):
            await network.call(queue)
        calls = [
            asyncio.ensure_future(
                network.call(
                    queue,
                    waits=lambda wait: told.append((anyio.current_time(), wait)),
                    longer=lambda wait: told.append((anyio.current_time(), wait)),
                )
            )
            for _ in range(4)
        ]
        await anyio.sleep(0.02)
        for waiter in queue._queue:
            waiter.turn -= 5
        loop.call_soon(queue._talk._ring, context=Context())
        await asyncio.gather(*calls[:2])
        await give_up(calls)

    assert failures == []
    assert len(told) >= 8


async def test_settling_twice_counts_once(queues):
    async with queues(1) as (budget,):
        permit = await budget.acquire()
        for _ in range(2):
            budget.settle(permit, Told(None))
            budget.take_back(permit)

        assert budget.ledger.in_flight == 0


async def test_servers_that_count_but_do_not_tell_are_not_flooded(queues):
    network = Network(limit=50)
    network.server.says_nothing = True
    async with queues(1) as (budget,):
        calls = [asyncio.ensure_future(network.call(budget)) for _ in range(60)]
        await anyio.sleep(0.3)
        await give_up(calls)

    assert network.served == 50
    assert len(network.server.refused) <= 10


async def test_a_closed_budget_refuses_and_those_who_wait_are_told(queues):
    network = Network(limit=1)
    async with queues(1) as (budget,):
        before = asyncio.all_tasks()
        await network.call(budget)
        waiting = asyncio.ensure_future(budget.acquire())
        await anyio.sleep(0.01)
        await budget.aclose()
        with pytest.raises(ClientClosedError):
            await waiting
        with pytest.raises(ClientClosedError):
            await budget.acquire()

        assert asyncio.all_tasks() == before
        assert budget._talk._timer is None


async def test_addresses_that_are_none_are_refused_without_showing_them():
    with pytest.raises(ConfigurationError) as error:
        RedisBudget("http://:password@nowhere")

    assert "password" not in str(error.value)


async def test_a_report_repeated_after_a_lost_reply_counts_its_answers_once(store):
    from qovery_async.integrations._redis_store import Store

    books, connection = Books("p", 1.0), Store(store.connection_url, 1.0)
    reply = await connection.settle_and_grant("repeated", books.report(1, 0.0))
    books.apply(reply, 0.0, 0.0)
    permit = books.take(1, 0.0)
    headers = {"x-ratelimit-limit": "10", "x-ratelimit-remaining": "9", "x-ratelimit-reset": "60"}
    books.settle(permit, Told(200, rate_headers(headers)), 0.0)
    first = await connection.settle_and_grant("repeated", report := books.report(3, 0.0))
    again = await connection.settle_and_grant("repeated", report)
    await connection.aclose()

    assert (first.remaining, again.remaining) == (9, 9)
    assert first.granted == again.granted
    assert first.seq == again.seq
