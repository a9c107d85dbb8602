"""Reasons for an exchange with the store, and the pauses between exchanges."""

from __future__ import annotations

import asyncio
import time

import pytest

from qovery_async._ratelimit.estimate import least_wait
from qovery_async._ratelimit.redis.client import Store
from qovery_async.errors import ClientClosedError
from tests.ratelimit.shared_store import (
    Network,
    calling,
    cancelled,
    in_virtual_time,
    new_store,
    processes,
)


@in_virtual_time
async def test_ninety_callers_need_few_scripts(monkeypatch):
    network, scripts, run = Network(limit=100_000, latency=0.02), [], Store.settle_and_grant

    async def counted(store, key, report):
        scripts.append(report)
        return await run(store, key, report)

    monkeypatch.setattr(Store, "settle_and_grant", counted)
    async with processes(1, lease=10.0) as (exchange,):

        async def caller():
            for _ in range(40):
                await network.call(exchange)

        await asyncio.gather(*(caller() for _ in range(90)))

    assert len(scripts) <= 0.01 * 90 * 40


@in_virtual_time
async def test_unused_permits_go_back_after_half_a_lease():
    network = Network(limit=1000)
    async with processes(1) as (exchange,):
        for _ in range(50):
            await network.call(exchange)
        held = exchange.bucket.leased
        await asyncio.sleep(2)

        assert held > 0
        assert exchange.bucket.leased == 0
        assert exchange._timer is None


@in_virtual_time
async def test_closed_budget_fails_waiting_calls():
    network = Network(limit=1)
    async with processes(1) as (exchange,):
        await network.call(exchange)
        waiting = calling(network, exchange)
        await asyncio.sleep(0.1)
        await exchange.aclose()
        with pytest.raises(ClientClosedError):
            await waiting[0]

        assert exchange._timer is None
        assert exchange._task is None


@in_virtual_time
async def test_suspend_in_a_drained_window_asks_the_store_at_once():
    network = Network(limit=2, window=60.0)
    async with processes(1, lease=10.0) as (exchange,):
        for _ in range(2):
            await network.call(exchange)
        await exchange.refresh()
        before = exchange.bucket.replied_at
        exchange.bucket.forget_window()
        waiting = calling(network, exchange)
        await asyncio.sleep(0.1)
        assert exchange.bucket.replied_at > before
        assert least_wait(exchange.bucket, 0, time.monotonic()) > 1
        await cancelled(waiting)

    assert network.rejected == 0


@in_virtual_time
async def test_connection_that_drops_once_is_no_outage():
    memory, network = new_store(), Network(limit=1000)
    async with processes(1, memory) as (exchange,):
        for _ in range(3):
            await network.call(exchange)
        await asyncio.sleep(60)
        store, failed = exchange._store._client, []

        class Dropping:
            async def evalsha(self, *args):
                failed.append(args)
                exchange._store._client = store
                raise ConnectionError

        exchange._store._client = Dropping()
        began = time.monotonic()
        await network.call(exchange)

    assert len(failed) == 1
    assert time.monotonic() - began < 0.2
    assert not exchange.bucket.is_degraded


@in_virtual_time
async def test_first_exchange_that_fails_is_retried_before_going_alone():
    memory, network = new_store(), Network(limit=1000)
    async with processes(1, memory) as (exchange,):
        store, left = exchange._store._client, [ConnectionError] * 4

        class Dropping:
            async def evalsha(self, *args):
                if left:
                    raise left.pop()
                return await store.evalsha(*args)

            eval = store.eval

        exchange._store._client = Dropping()
        await network.call(exchange)

    assert not left
    assert not exchange.bucket.is_degraded


@in_virtual_time
async def test_first_response_that_is_slow_costs_few_scripts(monkeypatch):
    network, scripts, run = Network(limit=1000, latency=1.4), [], Store.settle_and_grant

    async def counted(store, key, report):
        scripts.append(report)
        return await run(store, key, report)

    monkeypatch.setattr(Store, "settle_and_grant", counted)
    async with processes(1, lease=10.0) as (exchange,):
        scripts.clear()
        calls = calling(network, exchange, 2)
        await asyncio.sleep(1.3)
        await cancelled(calls)

    assert len(scripts) <= 8
