"""A store in memory that runs the script in virtual time, and processes that share it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial, wraps

import fakeredis
import pytest

from qovery_async import ApiToken, AsyncQovery
from qovery_async._ratelimit.headers import feedback
from qovery_async._ratelimit.limiter import NoPermit
from qovery_async.integrations.redis import RedisBudget
from tests import virtual_time
from tests.ratelimit.limited_server import LimitedServer
from tests.ratelimit.scenarios import Call, Scenario, _request, _tokens
from tests.ratelimit.world import Server, ServerTransport

HOUR = 3600.0


def new_store() -> fakeredis.FakeServer:
    """An empty store; it is unreachable while its `connected` is False."""
    return fakeredis.FakeServer(server_type="valkey")


def client_of(memory: fakeredis.FakeServer) -> fakeredis.FakeAsyncRedis:
    return fakeredis.FakeAsyncRedis(server=memory)


@asynccontextmanager
async def sharing_a_store(scenario: Scenario, server: Server) -> AsyncGenerator[list[Call], None]:
    """Clients with a `RedisBudget` each, as so many processes have them."""
    memory, token = new_store(), f"qov_scenario{next(_tokens)}"
    async with AsyncExitStack() as stack:
        clients = []
        for _ in range(scenario.processes):
            store = await stack.enter_async_context(client_of(memory))
            budget = RedisBudget(client=store, processes=scenario.processes)
            await stack.enter_async_context(budget)
            client = AsyncQovery(
                token=token,
                transport=ServerTransport(server),
                timeout=scenario.patience,
                budget=budget,
            )
            clients.append(await stack.enter_async_context(client))
        yield [partial(_request, client) for client in clients]


def in_virtual_time(test):
    """Run an async test in virtual time, on asyncio."""

    @wraps(test)
    def run(**fixtures):
        return virtual_time.run(partial(test, **fixtures))

    return run


@asynccontextmanager
async def processes(count, memory=None, **options):
    """The exchanges with the store that so many processes have for one token."""
    memory = new_store() if memory is None else memory
    async with AsyncExitStack() as stack:
        found = []
        for _ in range(count):
            store = await stack.enter_async_context(client_of(memory))
            budget = RedisBudget(client=store, **{"lease": 1.0, **options})
            await stack.enter_async_context(budget)
            found.append(exchange_of(budget))
        yield found


def exchange_of(budget, token="qov_x"):
    """The exchange that a client of a token uses in this event loop."""
    given = budget._for_client(ApiToken(token), "https://api.qovery.com")
    given._limiter(asyncio.get_running_loop(), None)
    return given._last


def die(exchange):
    """End a process without a word to the store."""
    exchange.limiter.is_closed = True
    exchange._cancel_timer()


class Network:
    """Requests to a server without a network between; counts what is in flight."""

    def __init__(self, limit, window=HOUR, latency=0.01, says="all"):
        self.server = LimitedServer(limit, window, says=says)
        self.latency = latency
        self.in_flight = 0
        self.most_in_flight = 0
        self.sent = 0
        self.order = []

    async def call(self, exchange, patience=None, name=None, **options):
        limiter, place, rejections = exchange.limiter, None, 0
        while True:
            permit = limiter.try_acquire("client", 1000, place=place, **options)
            if permit is None:
                permit = await limiter.acquire(
                    "client",
                    1000,
                    patience=patience,
                    place=place,
                    rejections=rejections,
                    **options,
                )
            self.sent += 1
            self.order.append(name)
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
            await asyncio.sleep(self.latency / 2)
            status, headers = self.server.answer(time.time())
            await asyncio.sleep(self.latency / 2)
            self.in_flight -= 1
            limiter.settle(permit, feedback(status, headers, time.time()))
            if status != 429:
                return
            place, rejections = permit.place, rejections + 1

    @property
    def served(self):
        return sum(self.server.served.values())

    @property
    def rejected(self):
        return len(self.server.refused)


def until_hour_ends():
    return HOUR - time.time() % HOUR + 1


async def cancelled(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def calling(network, exchange, count=1, **options):
    return [asyncio.ensure_future(network.call(exchange, **options)) for _ in range(count)]


async def rejected(exchange, patience):
    """The `NoPermit` of a call with so much patience."""
    with pytest.raises(NoPermit) as caught:
        await exchange.limiter.acquire("client", 1000, patience=patience)
    return caught.value
