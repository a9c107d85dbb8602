"""State of a token, whatever clients, event loops and threads come and go."""

from __future__ import annotations

import asyncio
import contextlib

import anyio

from qovery_async import ApiToken, AsyncQovery, Budget, BudgetExhausted, QoveryError
from qovery_async._ratelimit.token_state import MOST_TOKENS, state_of
from tests.ratelimit.responses import reply
from tests.raw_server import replying, serving


def test_what_a_token_has_left_outlives_views_and_event_loops():
    async def main():
        async with (
            serving(replying(reply(0))) as server,
            AsyncQovery(token="qov_base", base_url=server.url) as qovery,
        ):
            for _ in range(5):
                view = qovery.with_token("qov_outlives")
                with contextlib.suppress(QoveryError):
                    await view.with_options(timeout=1).request("GET", "/x")
            return len(server.requests)

    # The address differs: the first loop's server is another API.
    assert asyncio.run(main()) == 1


def test_budget_of_one_loop_holds_in_the_next():
    budget = Budget()

    async def main():
        async with (
            serving(replying(reply(0))) as server,
            AsyncQovery(token="qov_x", base_url=server.url, budget=budget, timeout=1) as qovery,
        ):
            with contextlib.suppress(BudgetExhausted):
                await qovery.request("GET", "/x")
            return len(server.requests)

    assert [asyncio.run(main()), asyncio.run(main())] == [1, 0]


def test_loops_in_two_threads_share_a_budget():
    budget, ends = Budget(), []

    def work(server_url, number):
        async def main():
            async with AsyncQovery(
                token="qov_x", base_url=server_url, budget=budget, coalesce=False
            ) as qovery:
                for _ in range(20):
                    await qovery.request("GET", "/x")
            ends.append(number)

        asyncio.run(main())

    async def main():
        async with serving(replying(reply(500, limit=1000))) as server:
            async with anyio.create_task_group() as tasks:
                for number in range(2):
                    tasks.start_soon(anyio.to_thread.run_sync, work, server.url, number)
            return len(server.requests)

    assert asyncio.run(main()) == 40
    assert sorted(ends) == [0, 1]
    assert budget.snapshot().in_flight == 0


def test_states_of_the_tokens_used_last_are_kept():
    used = ApiToken("qov_used"), "https://api.qovery.com"
    first = state_of(*used)
    for number in range(MOST_TOKENS - 1):
        state_of(ApiToken(f"qov_{number}"), "https://api.qovery.com")
    assert state_of(*used) is first
    for number in range(MOST_TOKENS):
        state_of(ApiToken(f"qov_{number}"), "https://api.qovery.com")

    assert state_of(*used) is not first
