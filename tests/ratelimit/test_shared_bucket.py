"""Many processes with one token behave as one, whatever becomes of them and of their store."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from itertools import pairwise

import pytest

from qovery_async._ratelimit.headers import Feedback, RateHeaders, feedback
from qovery_async._ratelimit.redis.client import Store, StoreUnreachable
from qovery_async._ratelimit.shared_bucket import SharedBucket
from tests.ratelimit.shared_store import (
    HOUR,
    Network,
    calling,
    cancelled,
    client_of,
    die,
    exchange_of,
    in_virtual_time,
    new_store,
    processes,
    rejected,
    until_hour_ends,
)


@in_virtual_time
async def test_processes_together_spend_the_limit_and_no_more():
    network = Network(limit=300)
    async with processes(4) as group:
        calls = [task for number in range(400) for task in calling(network, group[number % 4])]
        await asyncio.sleep(5)
        await cancelled(calls)

    assert (network.served, network.rejected) == (300, 0)


@in_virtual_time
async def test_first_request_of_all_processes_goes_alone():
    network = Network(limit=1000, latency=0.5)
    async with processes(3) as group:
        calls = [task for number in range(15) for task in calling(network, group[number % 3])]
        await asyncio.sleep(0.4)
        most = network.most_in_flight
        await asyncio.gather(*calls)

    assert most == 1
    assert network.served == 15


@in_virtual_time
async def test_first_request_that_hangs_lets_others_go():
    network = Network(limit=1000)
    async with processes(2, lease=10.0) as (one, other):
        hung = Network(limit=1000, latency=60.0)
        first = calling(hung, one)
        await asyncio.sleep(0.3)
        began = time.monotonic()
        await asyncio.gather(*calling(network, other, 5))
        took = time.monotonic() - began
        await cancelled(first)

    assert 1 < took < 2.5


@in_virtual_time
async def test_impatient_call_on_a_drained_window_is_rejected_at_once():
    network = Network(limit=3)
    async with processes(2) as (one, other):
        for _ in range(3):
            await network.call(one)
        began = time.monotonic()
        found = await rejected(other, 0.5)
        took = time.monotonic() - began
        assert (await rejected(one, 0.5)).is_exhausted

    assert took < 0.4
    assert found.is_exhausted
    assert found.wait == pytest.approx(until_hour_ends(), abs=3)
    assert network.sent == 3


@in_virtual_time
async def test_call_with_no_patience_waits_for_the_store_alone():
    network = Network(limit=2)
    async with processes(1) as (exchange,):
        await asyncio.gather(*calling(network, exchange, 1, patience=0))
        await asyncio.gather(*calling(network, exchange, 1, patience=0))
        assert (await rejected(exchange, 0)).wait > 1

    assert network.served == 2


@in_virtual_time
async def test_slow_first_response_is_not_exhaustion():
    network = Network(limit=1000, latency=5.0)
    async with processes(1) as (exchange,):
        first = calling(network, exchange)
        await asyncio.sleep(0.1)
        found = await rejected(exchange, 0.5)
        await cancelled(first)

    assert not found.is_exhausted
    assert found.wait > 0


@in_virtual_time
async def test_new_window_is_probed_by_one_process():
    network = Network(limit=20, window=60.0)
    async with processes(2, lease=10.0) as group:
        for _ in range(20):
            await network.call(group[0])
        network.latency, network.most_in_flight = 0.5, 0
        calls = [task for exchange in group * 3 for task in calling(network, exchange)]
        while not network.in_flight:  # noqa: ASYNC110  # the server's clock decides
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.3)
        most = network.most_in_flight
        await asyncio.gather(*calls)

    assert most == 1
    assert network.rejected == 0


@in_virtual_time
async def test_hung_probe_lets_other_processes_go():
    network = Network(limit=2, window=60.0)
    async with processes(2, lease=60.0) as (one, other):
        for _ in range(2):
            await network.call(one)
        hung = calling(Network(limit=9, latency=100.0), one)
        await asyncio.sleep(60 - time.time() % 60 + 2)
        began = time.monotonic()
        await network.call(other)
        took = time.monotonic() - began
        await cancelled(hung)

    assert took < 15


@pytest.mark.parametrize("value", ["30", "7, 30"])
@in_virtual_time
async def test_rejection_holds_up_every_process(value):
    network = Network(limit=1000)
    async with processes(2) as (one, other):
        await network.call(one)
        await network.call(other)
        permit = one.limiter.try_acquire("client", 10) or await one.limiter.acquire("client", 10)
        one.limiter.settle(permit, feedback(429, {"retry-after": value}, time.time()))
        await asyncio.sleep(0.1)
        await other.refresh()
        found = await rejected(other, 1)

    assert found.wait == pytest.approx(30, abs=1)


@in_virtual_time
async def test_absurd_retry_after_holds_up_for_an_hour_at_most():
    async with processes(1) as (exchange,):
        permit = await exchange.limiter.acquire("client", 10)
        exchange.limiter.settle(permit, feedback(429, {"retry-after": "9" * 11}, time.time()))
        await exchange.refresh()
        found = await rejected(exchange, 1)

    assert 3590 < found.wait < 3610


@in_virtual_time
async def test_rejections_with_retry_after_0_are_retried_ever_later():
    async with processes(1) as (exchange,):
        times = []
        for _ in range(4):
            permit = await exchange.limiter.acquire("client", 10)
            times.append(time.monotonic())
            exchange.limiter.settle(permit, feedback(429, {"retry-after": "0"}, time.time()))
        gaps = [round(later - earlier) for earlier, later in pairwise(times)]

    assert gaps == [1, 2, 4]


@in_virtual_time
async def test_scoped_rejection_does_not_touch_the_token():
    network = Network(limit=1000)
    async with processes(2) as (one, other):
        await network.call(one)
        permit = one.limiter.try_acquire("client", 10) or await one.limiter.acquire("client", 10)
        headers = {"retry-after": "1800", "x-ratelimit-remaining": "900"}
        one.limiter.settle(permit, feedback(429, headers, time.time()))
        await asyncio.sleep(0.1)
        await network.call(one, patience=1)
        await network.call(other, patience=1)

    assert network.served == 3


@in_virtual_time
async def test_keys_hold_no_token_and_expire():
    memory = new_store()
    async with processes(1, memory, token="qov_a-secret", prefix="here", lease=0.5) as (exchange,):
        permit = await exchange.limiter.acquire("client", 10)
        exchange.limiter.settle(permit, feedback(200, {}, time.time()))
        await exchange.refresh()
        async with client_of(memory) as client:
            keys = await client.keys("here:*")
            texts = [key + await client.get(key) for key in keys]
            lives = [await client.pttl(key) for key in keys]
    async with client_of(memory) as client:
        await asyncio.sleep(2)
        left = await client.keys("here:*")

    assert keys
    assert not any(b"secret" in text for text in texts)
    assert all(0 < life <= 2 * HOUR * 1000 for life in lives)
    assert left == []


@in_virtual_time
async def test_permits_of_a_dead_process_are_free_after_a_lease():
    network = Network(limit=40)
    async with processes(2) as (dead, other):
        await network.call(dead)
        for _ in range(30):
            if dead.limiter.try_acquire("client", 99) is None:
                await dead.limiter.acquire("client", 99)
        die(dead)
        calls = calling(network, other, 39)
        await asyncio.sleep(0.5)
        before = network.served
        async with asyncio.timeout(2):
            await asyncio.gather(*calls)

    assert before <= 10
    assert (network.served, network.rejected) == (40, 0)


@in_virtual_time
async def test_last_requests_of_a_dead_process_are_not_probed():
    network = Network(limit=2)
    async with processes(2) as (dead, other):
        await network.call(other)
        await asyncio.sleep(0.1)
        await dead.limiter.acquire("client", 10)
        network.server.answer(time.time())
        die(dead)
        await asyncio.sleep(1.5)
        await other.refresh()
        found = await rejected(other, 1)

    assert found.wait > 2
    assert (network.served, network.rejected) == (2, 0)


@in_virtual_time
async def test_stopped_process_does_not_use_an_old_lease():
    network = Network(limit=1000)
    async with processes(1) as (exchange,):
        for _ in range(50):
            await network.call(exchange)
        bucket, now = exchange.bucket, time.monotonic()

        assert bucket.delay(now) == 0
        assert bucket.delay(now + 1) > 0


@in_virtual_time
async def test_store_that_forgot_a_drained_window_is_told_again():
    memory, network = new_store(), Network(limit=5)
    async with processes(2, memory) as (one, other), client_of(memory) as client:
        for _ in range(5):
            await network.call(one)
        await one.refresh()
        await client.flushall()
        await one.refresh()
        found = await rejected(other, 0.5)

    assert found.wait == pytest.approx(until_hour_ends(), abs=3)
    assert network.sent == 5


@in_virtual_time
async def test_store_that_forgot_waits_until_all_are_back():
    memory, network = new_store(), Network(limit=1000)
    async with processes(2, memory, lease=10.0) as (one, other), client_of(memory) as client:
        for exchange in (one, other, one, other):
            await network.call(exchange)
            await exchange.refresh()
        await client.flushall()
        one.bucket.leased = 0
        waiting = calling(network, one)
        await asyncio.sleep(1)
        assert not waiting[0].done()
        await other.refresh()
        began = time.monotonic()
        await asyncio.gather(*waiting)

        assert time.monotonic() - began < 2


@in_virtual_time
async def test_store_that_forgot_does_not_wait_for_the_dead():
    memory, network = new_store(), Network(limit=1000)
    async with processes(2, memory, lease=4.0) as (one, other), client_of(memory) as client:
        for exchange in (one, other, one):
            await network.call(exchange)
            await exchange.refresh()
        die(other)
        await client.flushall()
        one.bucket.leased = 0
        began = time.monotonic()
        await network.call(one)

        assert 1 < time.monotonic() - began < 4


@in_virtual_time
async def test_outage_gives_each_process_its_share_and_is_logged_once(caplog):
    memory, network = new_store(), Network(limit=100)
    async with processes(2, memory, processes=4) as (one, other):
        with caplog.at_level(logging.WARNING, "qovery_async.integrations.redis"):
            memory.connected = False
            calls = calling(network, one, 60)
            await asyncio.sleep(5)
            found = await rejected(one, 5)
            await cancelled(calls)
            assert one.bucket.is_degraded
            memory.connected = True
            await asyncio.sleep(1)
            assert not one.bucket.is_degraded  # while nobody calls
            served = network.served
        await network.call(other, patience=5)

    assert served == 25
    assert network.rejected == 0
    assert found.is_exhausted
    assert [record.message.partition(" (")[0].split()[-1] for record in caplog.records] == [
        "unreachable",
        "again",
    ]


@in_virtual_time
async def test_outage_in_a_drained_window_sends_nothing():
    memory, network = new_store(), Network(limit=5)
    async with processes(1, memory) as (exchange,):
        for _ in range(5):
            await network.call(exchange)
        await exchange.refresh()
        memory.connected = False
        await exchange.refresh()
        assert not exchange.bucket.is_degraded
        await asyncio.sleep(1)
        assert exchange.bucket.is_degraded
        assert (await rejected(exchange, 5)).is_exhausted

    assert network.sent == 5


@in_virtual_time
async def test_store_back_with_its_memory_waits_for_all():
    memory, network = new_store(), Network(limit=60)
    async with processes(4, memory, lease=4.0, processes=4) as group:
        for exchange in group * 2:
            await network.call(exchange)
            await exchange.refresh()
        memory.connected = False
        for exchange in group:
            await exchange.refresh()
        calls = [task for exchange in group for task in calling(network, exchange, 5)]
        await asyncio.gather(*calls)
        memory.connected = True
        calls = [task for exchange in group for task in calling(network, exchange, 30)]
        await asyncio.sleep(20)
        await cancelled(calls)

    assert (network.served, network.rejected) == (60, 0)


@in_virtual_time
async def test_cancelled_waiters_leave_nothing_behind():
    network = Network(limit=10, window=60.0)
    async with processes(1, lease=10.0) as (exchange,):
        for _ in range(10):
            await network.call(exchange)
        network.order.clear()
        tasks = [task for number in range(9) for task in calling(network, exchange, name=number)]
        await asyncio.sleep(0.1)
        await cancelled(tasks[1::2])
        await asyncio.gather(*tasks[::2])

        assert network.order == [0, 2, 4, 6, 8]
        assert exchange.limiter.waiting == 0
        assert exchange.bucket.in_flight == 0


@in_virtual_time
async def test_interactive_calls_overtake_background_ones():
    network = Network(limit=5, window=60.0)
    async with processes(1, lease=10.0) as (exchange,):
        for _ in range(5):
            await network.call(exchange)
        network.order.clear()
        calls = [
            task
            for name, background in enumerate((True, True, False, False))
            for task in calling(network, exchange, name=name, background=background)
        ]
        await asyncio.gather(*calls)

    assert network.order == [2, 3, 0, 1]


@in_virtual_time
async def test_reserve_is_left_to_interactive_calls_of_all_processes():
    network = Network(limit=20)
    async with processes(2, reserve=0.25) as (one, other):
        calls = calling(network, one, 30, background=True)
        await asyncio.sleep(5)
        spent = network.served
        await asyncio.gather(*calling(network, other, 3))
        await cancelled(calls)

    assert 13 <= spent <= 15
    assert network.served == spent + 3


@in_virtual_time
async def test_pace_spreads_the_window_over_all_processes():
    network = Network(limit=20, window=60.0)
    async with processes(2, pace=True) as group:
        await asyncio.sleep(60 - time.time() % 60 + 1)
        calls = [task for exchange in group for task in calling(network, exchange, 8)]
        await asyncio.sleep(30)
        spent = network.served
        await cancelled(calls)

    assert 6 <= spent <= 14


@in_virtual_time
async def test_silent_server_is_not_flooded():
    network = Network(limit=50, says="nothing")
    async with processes(1) as (exchange,):
        calls = calling(network, exchange, 60)
        await asyncio.sleep(3)
        await cancelled(calls)

    assert network.served == 50
    assert network.rejected <= 12


@in_virtual_time
async def test_reset_forgets_the_window_in_the_store_too():
    network = Network(limit=3)
    async with processes(2) as (one, other):
        for _ in range(3):
            await network.call(one)
        await one.refresh()
        assert (await rejected(other, 1)).is_exhausted
        network.server.limit = 9
        one.bucket.reset()
        one.plan()
        await asyncio.sleep(0.5)
        await other.refresh()
        await network.call(other, patience=1)
        await network.call(one, patience=1)

    assert network.served == 5


@in_virtual_time
async def test_suspend_is_followed_by_a_probe():
    network = Network(limit=5)
    async with processes(1) as (exchange,):
        for _ in range(3):
            await network.call(exchange)
        exchange.bucket.forget_window()
        assert exchange.bucket.delay(time.monotonic()) > 0
        await network.call(exchange)

        assert exchange.bucket.remaining == 1


@in_virtual_time
async def test_probe_of_a_new_window_goes_in_order():
    network = Network(limit=1, window=60.0)
    async with processes(1, lease=10.0) as (exchange,):
        network.server.answer(time.time())
        calls = [task for number in range(4) for task in calling(network, exchange, name=number)]
        await asyncio.gather(*calls)

    assert network.rejected == 1
    assert network.order == [0, 0, 1, 2, 3]


@in_virtual_time
async def test_repeated_report_counts_its_responses_once():
    memory = new_store()
    bucket = SharedBucket("p", 1.0)
    async with client_of(memory) as client:
        store = Store(None, client, 1.0)
        bucket.apply(await store.settle_and_grant("k", bucket.report(1, 0.0)), 0.0, 0.0)
        permit = bucket.grant(0.0)
        bucket.settle(permit, Feedback(200, RateHeaders(10, 9, 60.0)), 0.0)
        report = bucket.report(3, 0.0)
        first, again = [await store.settle_and_grant("k", report) for _ in range(2)]

    assert (first.remaining, again.remaining) == (9, 9)
    assert (first.granted, first.sequence) == (again.granted, again.sequence)


@in_virtual_time
async def test_report_that_was_overtaken_changes_nothing():
    bucket = SharedBucket("p", 1.0)
    async with client_of(new_store()) as redis:
        store = Store(None, redis, 1.0)
        early = bucket.report(5, 0.0)
        bucket.apply(await store.settle_and_grant("k", bucket.report(1, 1.0)), 1.0, 1.0)
        with pytest.raises(StoreUnreachable):
            await store.settle_and_grant("k", early)
        bucket.settle(bucket.grant(1.0), Feedback(200, RateHeaders(10, 9, 60.0)), 1.0)
        reply = await store.settle_and_grant("k", bucket.report(1, 1.0))

    assert (reply.remaining, reply.granted) == (9, 3)


@in_virtual_time
async def test_response_that_came_during_an_exchange_is_reported_next():
    bucket = SharedBucket("p", 1.0)
    async with client_of(new_store()) as redis:
        store = Store(None, redis, 1.0)
        bucket.apply(await store.settle_and_grant("k", bucket.report(1, 0.0)), 0.0, 0.0)
        permit = bucket.grant(0.0)
        report = bucket.report(0, 0.0)
        bucket.settle(permit, Feedback(200, RateHeaders(10, 9, 60.0)), 0.0)
        bucket.apply(await store.settle_and_grant("k", report), 0.0, 0.0)
        assert [response["remaining"] for response in bucket.responses] == [9]
        reply = await store.settle_and_grant("k", bucket.report(0, 0.1))
        bucket.apply(reply, 0.1, 0.1)

    assert not bucket.responses
    assert bucket.remaining == 9


@in_virtual_time
async def test_reply_from_before_a_reset_tells_nothing():
    bucket = SharedBucket("p", 1.0)
    async with client_of(new_store()) as redis:
        store = Store(None, redis, 1.0)
        bucket.apply(await store.settle_and_grant("k", bucket.report(1, 0.0)), 0.0, 0.0)
        bucket.settle(bucket.grant(0.0), Feedback(200, RateHeaders(10, 0, 60.0)), 0.0)
        reply = await store.settle_and_grant("k", bucket.report(1, 0.0))
        bucket.reset()
        bucket.apply(reply, 0.0, 0.0)
        assert bucket.remaining is None
        reply = await store.settle_and_grant("k", bucket.report(1, 0.1))

    assert (reply.remaining, reply.granted) == (-1, 1)


@pytest.mark.parametrize(("remaining", "granted"), [(0, 0), (4, 1)])
@in_virtual_time
async def test_probe_after_an_outage_needs_what_remains(remaining, granted):
    bucket = SharedBucket("p", 1.0)
    async with client_of(new_store()) as redis:
        store = Store(None, redis, 1.0)
        bucket.apply(await store.settle_and_grant("k", bucket.report(1, 0.0)), 0.0, 0.0)
        bucket.settle(bucket.grant(0.0), Feedback(200, RateHeaders(10, remaining, 60.0)), 0.0)
        bucket.apply(await store.settle_and_grant("k", bucket.report(0, 0.0)), 0.0, 0.0)
        bucket.forget_window()
        reply = await store.settle_and_grant("k", bucket.report(3, 0.0))

    assert (reply.granted, reply.is_probe, reply.shut) == (granted, granted, 1)


@in_virtual_time
async def test_pause_holds_while_the_store_is_unreachable():
    memory, network = new_store(), Network(limit=1000)
    async with processes(1, memory) as (exchange,):
        permit = await exchange.limiter.acquire("client", 10)
        exchange.limiter.settle(permit, feedback(429, {"retry-after": "30"}, time.time()))
        await exchange.refresh()
        memory.connected = False
        await exchange.refresh()
        await asyncio.sleep(1)
        assert exchange.bucket.is_degraded
        found = await rejected(exchange, 5)

    assert found.wait == pytest.approx(29, abs=1)
    assert network.sent == 0


def test_report_omits_what_is_unknown_and_names_what_is_reported():
    bucket = SharedBucket("p", 2.0)

    assert json.loads(bucket.report(3, 1.0)) == {
        "process": "p",
        "at": 1000,
        "settled": 0,
        "in_flight": 0,
        "leased": 0,
        "has_probe": False,
        "waiting": 3,
        "spare": 100,
        "lease": 2000,
        "is_leaving": False,
        "processes": 0,
        "responses": [],
    }


def test_exchange_of_a_view_keeps_what_is_known():
    @in_virtual_time
    async def run():
        from qovery_async import ApiToken
        from qovery_async.integrations.redis import RedisBudget

        async with client_of(new_store()) as client, RedisBudget(client=client) as budget:
            first = exchange_of(budget, "qov_root")
            view = budget._for_view(ApiToken("qov_tenant"), "https://api.qovery.com")
            view._limiter(asyncio.get_running_loop(), None)
            again = budget._for_view(ApiToken("qov_tenant"), "https://api.qovery.com")

            assert again._known()[0] is view._last.bucket
            assert again._known()[0] is not first.bucket

    run()
