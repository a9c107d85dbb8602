"""Comparison of rate limiters in virtual time: python benchmarks/budget.py [word ...]

Runs the scenarios of tests/ratelimit/scenarios.py whose names contain one of the words: our client
beside common alternatives. The default is the most telling scenarios; `all` runs every one. Every
cell is "429s / seconds over the best possible client"; `f` counts the calls that finally failed.
`worlds [count]` runs our client in random worlds, 2,000 by default. `ablation` switches off each
rule of the rate limiter in turn; see budget_ablation.py.
"""

from __future__ import annotations

import asyncio
import importlib.util
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.ratelimit import scenarios
from tests.ratelimit.scenarios import SCENARIOS, Call, Contender, Scenario
from tests.ratelimit.world import MAX_IN_FLIGHT, Server

Gate = Callable[[], AbstractAsyncContextManager[object]]

TELLING = (
    "opening",
    "joining with 700 used",
    "starting exhausted",
    "clock 120 s ahead",
    "30 % without headers",
    "competitor in bursts",
    "limit cut in mid-run",
    "turn 5 s late",
    "random cancellation",
    "4 processes",
)
# A client that asks again until the reset, by a clock that is wrong, would fill memory.
MOST_REQUESTS = 60_000


class RefusedError(Exception):
    """A 429 that a contender hands to its caller."""


def contender(
    call: Callable[[Server, Gate, int], Awaitable[None]], gate: Callable[[], Gate]
) -> Contender:
    """Return one client for each process. It enters its gate before every request."""

    @asynccontextmanager
    async def processes(scenario: Scenario, server: Server) -> AsyncGenerator[list[Call]]:
        yield [partial(call, server, gate()) for _ in range(scenario.processes)]

    return processes


async def _retry_twice(server: Server, slots: Gate, number: int) -> None:
    for attempt in range(3):
        if attempt:
            await asyncio.sleep(0.5 * 2 ** (attempt - 1))
        async with slots():
            reply = await server.answer(number)
        if reply.status < 400:
            return
    raise RefusedError


async def _until_reset(server: Server, slots: Gate, number: int) -> None:
    while server.requests < MOST_REQUESTS:
        async with slots():
            reply = await server.answer(number)
        if reply.status < 400:
            return
        reset = float(reply.headers.get("x-ratelimit-reset", 0))
        await asyncio.sleep(max(1.0, reset - time.time()))
    raise RefusedError


async def _limited(server: Server, gate: Gate, number: int) -> None:
    while server.requests < MOST_REQUESTS:
        async with gate():
            reply = await server.answer(number)
        if reply.status < 400:
            return
    raise RefusedError


def _slots() -> Gate:
    semaphore = asyncio.Semaphore(MAX_IN_FLIGHT)
    return lambda: semaphore


def _aiolimiter() -> Gate:
    from aiolimiter import AsyncLimiter

    return _before_slots(AsyncLimiter(1000, 3600).acquire)


def _pyrate_limiter() -> Gate:
    from pyrate_limiter import InMemoryBucket, Limiter, Rate
    from pyrate_limiter.limiter import SingleBucketFactory

    # Without the thread that forgets old entries: it sleeps in real time.
    bucket = InMemoryBucket([Rate(1000, 3_600_000)])
    limiter = Limiter(SingleBucketFactory(bucket, schedule_leak=False))
    return _before_slots(partial(limiter.try_acquire_async, "token"))


def _before_slots(acquire: Callable[[], Awaitable[object]]) -> Gate:
    semaphore = asyncio.Semaphore(MAX_IN_FLIGHT)

    @asynccontextmanager
    async def gate() -> AsyncGenerator[None]:
        await acquire()
        async with semaphore:
            yield

    return gate


def contenders() -> dict[str, Contender]:
    """Ours, what people write, and the libraries that are installed."""
    found: dict[str, Contender] = {
        "qovery-async": scenarios.ours,
        "retry twice, backoff": contender(_retry_twice, _slots),
        "sleep until reset": contender(_until_reset, _slots),
    }
    for module, title, gate in (
        ("aiolimiter", "aiolimiter 1000/3600", _aiolimiter),
        ("pyrate_limiter", "pyrate-limiter", _pyrate_limiter),
    ):
        if importlib.util.find_spec(module):
            found[title] = contender(_limited, gate)
        else:
            print(f"without {title}: not installed")
    return found


def cell(scenario: Scenario, client: Contender) -> str:
    """The figures of one run."""
    result = scenarios.run(scenario, client)
    failed = result.failures.total()
    if failed:
        return f"{result.refused}, {failed} f"
    return f"{result.refused} / {result.over:.1f}"


def worlds(count: int = 2000) -> None:
    """Print the errors of our client in random worlds, with the seeds of the worst ones."""
    wrong: dict[str, dict[int, float]] = {
        "429s that the headers told before would have prevented": {},
        "429s before any headers were told, beyond the first": {},
        "calls that failed or never ended": {},
        "calls overtaken": {},
        "unused tokens": {},
        "seconds over the optimum, for each turn, beyond what is allowed": {},
    }
    offered = unused = 0
    for seed in range(count):
        scenario = scenarios.random_world(seed)
        result = scenarios.run(scenario)
        offered, unused = offered + result.offered, unused + result.unused
        found = (
            result.avoidable,
            result.refused - result.avoidable - 1,
            result.failures.total(),
            result.overtaken - MAX_IN_FLIGHT,
            result.unused,
            result.over_per_turn - scenario.over,
        )
        for seeds, amount in zip(wrong.values(), found, strict=True):
            if amount > 0:
                seeds[seed] = round(amount, 1)
    for title, seeds in wrong.items():
        worst = sorted(seeds, key=seeds.__getitem__, reverse=True)[:10]
        print(f"{title}: in {len(seeds)} of {count} worlds", end="; " if worst else "\n")
        if worst:
            print("worst, by seed", *(f"{seed}: {seeds[seed]:g}" for seed in worst))
    print(f"unused of {offered} tokens of windows all through which calls waited: {unused}")
    print(f"that is {unused / max(1, offered):.3%}")


def main(words: list[str]) -> int:
    """Print the table."""
    if words[:1] == ["worlds"]:
        worlds(*map(int, words[1:2]))
        return 0
    if words[:1] == ["ablation"]:
        from benchmarks.budget_ablation import main as ablation

        ablation(*words[1:])
        return 0
    names = [name for name in SCENARIOS if any(word in name for word in words)]
    if words == ["all"]:
        names = list(SCENARIOS)
    found = contenders()
    print("429s / seconds over the best possible client; f = calls that failed in the end\n")
    print("| scenario |", " | ".join(found), "|")
    print("| --- |" + " --- |" * len(found))
    for name in names or TELLING:
        scenario = SCENARIOS[name]
        cells = [cell(scenario, client) for client in found.values()]
        print(f"| {name} |", " | ".join(cells), "|", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
