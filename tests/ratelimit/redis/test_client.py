"""Connection to the store: its script, its failures, and their messages."""

from __future__ import annotations

import asyncio
import json
import logging
import re

import pytest

from qovery_async._ratelimit.redis import client
from tests.ratelimit.shared_store import Network, client_of, in_virtual_time, new_store, processes


@in_virtual_time
async def test_store_without_its_scripts_gets_them_again():
    memory, network = new_store(), Network(limit=1000)
    async with processes(1, memory) as (exchange,), client_of(memory) as client:
        await network.call(exchange)
        await client.script_flush()
        for _ in range(20):
            await network.call(exchange)

        assert not exchange.bucket.is_degraded


@pytest.mark.parametrize("state", ["{}", '{"version":1}', "not JSON", "7"])
@in_virtual_time
async def test_state_of_another_version_is_replaced(state):
    memory, network = new_store(), Network(limit=1000)
    async with processes(1, memory) as (exchange,), client_of(memory) as client:
        await client.set(exchange._key, state)
        await network.call(exchange)

        assert not exchange.bucket.is_degraded
        assert network.served == 1


@in_virtual_time
async def test_flapping_store_is_logged_once_for_each_state(caplog):
    memory, network = new_store(), Network(limit=1000)
    with caplog.at_level(logging.WARNING, "qovery_async.integrations.redis"):
        async with processes(1, memory) as (exchange,):
            for _ in range(20):
                memory.connected = not memory.connected
                await exchange.refresh()
                await network.call(exchange)

    assert len(caplog.records) == 2


class Odd:
    """A client of a store that raises what no client should."""

    def __init__(self, error):
        self.error = error

    async def evalsha(self, *_):
        raise self.error


@pytest.mark.parametrize("error", [TypeError("x"), RuntimeError("x"), KeyError("x"), OSError()])
@in_virtual_time
async def test_any_failure_of_the_client_is_an_outage(error):
    memory, network = new_store(), Network(limit=1000)
    async with processes(1, memory) as (exchange,):
        store = exchange._store._client
        exchange._store._client = Odd(error)
        await network.call(exchange)
        assert exchange.bucket.is_degraded
        exchange._store._client = store
        await asyncio.sleep(1)
        await network.call(exchange)

        assert not exchange.bucket.is_degraded


def test_script_uses_constants_that_exist():
    names = set(re.findall(r"const\.(\w+)", client._SCRIPT))

    assert names <= json.loads(client._CONSTANTS_JSON).keys()
    assert len(names) > 15


@in_virtual_time
async def test_more_tokens_than_connections_are_no_outage():
    memory, network = new_store(), Network(limit=10_000)
    async with processes(1, memory) as (first,):
        exchanges = [first]
        store = first._store
        from qovery_async._ratelimit.redis.sync import StoreSync

        exchanges += [StoreSync(store, f"k{n}", (False, 0.0), 1.0, None) for n in range(300)]
        await asyncio.gather(*(network.call(exchange) for exchange in exchanges))

        assert not any(exchange.bucket.is_degraded for exchange in exchanges)
        await asyncio.gather(*(exchange.aclose() for exchange in exchanges[1:]))
