"""Many calls at once with default settings: errors, CPU, order, memory, and what is in flight."""

from __future__ import annotations

import asyncio
import importlib
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

from contenders import installed, ours
from server import RunningServer, server

SIZES = (1_000, 5_000)
CPU_TARGET = 1.0e-3
CAP = 20


async def burst(
    running: RunningServer, title: str, size: int, call: Callable[[int], Awaitable[object]]
) -> None:
    """Make so many calls at once and print what came of it."""
    running.seen()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    cpu, begun = time.process_time(), time.perf_counter()
    outcomes = await asyncio.gather(*(call(n) for n in range(size)), return_exceptions=True)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - begun
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    failed = sum(isinstance(outcome, BaseException) for outcome in outcomes)
    seen = await asyncio.to_thread(running.seen)
    order = seen["order"]
    assert isinstance(order, list)
    late = max((abs(place - number) for place, number in enumerate(order)), default=0)
    print(
        f"  {title:<26}{size:6} calls  {failed:5} failed  {cpu / size * 1e3:7.2f} ms CPU a call  "
        f"{wall:6.2f} s  most in flight {seen['most']:4}  out of place by {late:4}  "
        f"{grown:+6.1f} MB"
    )


async def behind_semaphore(
    stack: AsyncExitStack, running: RunningServer, name: str
) -> Callable[[int], Awaitable[object]]:
    """A call of the library behind a semaphore, as careful callers write it."""
    client = await stack.enter_async_context(importlib.import_module(name).AsyncClient())
    slots = asyncio.Semaphore(CAP)

    async def call(number: int) -> object:
        async with slots:
            return await client.get(f"{running.url}/slow?n={number}")

    return call


async def measure(running: RunningServer) -> None:
    """Print the table."""
    async with AsyncExitStack() as stack:
        for name in ("httpx", "httpx2"):
            if installed(name) is not None:
                client = await ours(stack, running.url, name)
                for size in SIZES:
                    await burst(
                        running,
                        f"ours, {name}",
                        size,
                        lambda n, c=client: c.request("GET", "/slow", query={"n": n}),
                    )
        bridge = installed("httpx_aiohttp")
        if bridge is not None:
            client = await ours(stack, running.url, "httpx", transport=bridge.AiohttpTransport())
            for size in SIZES:
                await burst(
                    running,
                    "ours, aiohttp",
                    size,
                    lambda n, c=client: c.request("GET", "/slow", query={"n": n}),
                )
        for name in ("httpx", "httpx2"):
            if installed(name) is not None:
                call = await behind_semaphore(stack, running, name)
                await burst(running, f"raw {name}, semaphore of {CAP}", SIZES[0], call)
        library = importlib.import_module("httpx")
        raw = await stack.enter_async_context(library.AsyncClient())
        await burst(
            running,
            "raw httpx",
            SIZES[0],
            lambda n: raw.get(f"{running.url}/slow?n={n}"),
        )


def run() -> None:
    """Measure."""
    print(f"\nall at once (Python {sys.version.split()[0]}); wanted: 0 failed, ", end="")
    print(f"at most {CPU_TARGET * 1e3:g} ms, at most {CAP} in flight")
    with server() as running:
        asyncio.run(measure(running))


if __name__ == "__main__":
    run()
