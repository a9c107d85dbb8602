"""A store in memory that runs the script in virtual time, and clients that share it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import fakeredis

from qovery_async import AsyncQovery
from qovery_async.integrations.redis import RedisBudget
from tests.budget.scenarios import Call, Scenario, _request, _tokens
from tests.budget.world import Server, ServerTransport


@asynccontextmanager
async def sharing_a_store(scenario: Scenario, server: Server) -> AsyncGenerator[list[Call], None]:
    """Clients with a `RedisBudget` each, as so many processes have them."""
    memory = fakeredis.FakeServer(server_type="valkey")
    token = f"qov_scenario{next(_tokens)}"
    async with AsyncExitStack() as stack:
        clients = []
        for _ in range(scenario.processes):
            store = await stack.enter_async_context(fakeredis.FakeAsyncRedis(server=memory))
            budget = await stack.enter_async_context(
                RedisBudget(client=store, processes=scenario.processes)
            )
            clients.append(
                await stack.enter_async_context(
                    AsyncQovery(
                        token=token,
                        transport=ServerTransport(server),
                        timeout=scenario.patience,
                        budget=budget,
                    )
                )
            )
        yield [partial(_request, client) for client in clients]
