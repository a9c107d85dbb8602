"""Cost of the rate limiter in process: python benchmarks/budget_costs.py

Microseconds of a request that does not wait, bytes of a waiting call, and wake-ups of the event
loop while a thousand calls wait for an hour of virtual time.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import time
import tracemalloc
from collections.abc import Awaitable, Callable
from pathlib import Path
from threading import RLock

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.limiter import RateLimiter
from qovery_async._ratelimit.token_bucket import TokenBucket
from tests import virtual_time

HOUR = 3600.0
NOW = 1_790_000_000.0
REQUESTS = 20_000
WAITERS = 1000


def limiter(remaining: int) -> RateLimiter:
    """Return a rate limiter with a window of an hour and a number of requests left."""
    bucket, now = TokenBucket(), time.monotonic()
    bucket.settle(bucket.grant(now), _feedback(remaining), now)
    return RateLimiter(bucket, lock=RLock())


async def acquiring() -> float:
    """Return the CPU seconds to acquire and settle a permit without waiting."""
    free = limiter(10**6)
    begun = time.process_time()
    for left in range(10**6, 10**6 - REQUESTS, -1):
        permit = free.try_acquire(None, 20)
        assert permit is not None
        free.settle(permit, _feedback(left))
    return (time.process_time() - begun) / REQUESTS


async def looping() -> float:
    """Return the CPU seconds of the same loop without a rate limiter."""
    begun = time.process_time()
    for left in range(10**6, 10**6 - REQUESTS, -1):
        _feedback(left)
    return (time.process_time() - begun) / REQUESTS


def _feedback(left: int) -> Feedback:
    return Feedback(200, RateHeaders(10**6, left, None, NOW + HOUR), None, NOW, NOW)


async def waiting(call: Callable[[RateLimiter], Awaitable[object]]) -> float:
    """Return the bytes of each task that runs `call`, all at the same time."""
    drained = limiter(0)
    # The first call imports modules, which is not a cost of the others.
    first = asyncio.ensure_future(call(drained))
    await asyncio.sleep(0)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    tasks = [asyncio.ensure_future(call(drained)) for _ in range(WAITERS)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gc.collect()
    used = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    for task in (first, *tasks):
        task.cancel()
    await asyncio.gather(first, *tasks, return_exceptions=True)
    return used / WAITERS


async def _in_turn(drained: RateLimiter) -> None:
    await drained.acquire(None, 20)


async def _for_nothing(_drained: RateLimiter) -> None:
    await asyncio.get_running_loop().create_future()


async def waking() -> tuple[int, int]:
    """Return the wake-ups of the loop in the first second of an hour, and in the rest of it."""
    drained = limiter(0)
    loop = asyncio.get_running_loop()
    turns = 0
    turn = loop._run_once  # type: ignore[attr-defined]  # the only place that sees every turn

    def counting() -> None:
        nonlocal turns
        turns += 1
        turn()

    loop._run_once = counting  # type: ignore[attr-defined]  # as above
    tasks = [asyncio.ensure_future(_in_turn(drained)) for _ in range(WAITERS)]
    await asyncio.sleep(1)
    first = turns
    await asyncio.sleep(HOUR - 10)
    rest = turns - first
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return first, rest


def main() -> int:
    """Print the figures."""
    rounds = [(asyncio.run(acquiring()), asyncio.run(looping())) for _ in range(15)]
    whole, loop = (statistics.median(times) * 1e6 for times in zip(*rounds, strict=True))
    print(f"acquire and settle: {whole - loop:.2f} us, {whole:.2f} us with the loop around it")
    mine = asyncio.run(waiting(_in_turn))
    bare = asyncio.run(waiting(_for_nothing))
    print(f"a call that waits: {mine - bare:.0f} bytes, {mine:.0f} with its task and a future")
    first, rest = virtual_time.run(waking)
    print(f"{WAITERS} calls that wait for an hour: {first} turns of the loop in the first second,")
    print(f"{rest} in the rest of it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
