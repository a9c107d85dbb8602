"""CPU of a typed call, against the HTTP library fetching the same bytes without decoding them."""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import time

if "--stdlib" in sys.argv:
    sys.modules["orjson"] = None  # type: ignore[assignment]  # as if it were not installed

from contenders import Call, contenders
from server import server

from qovery_async._codec import jsontext

ROUNDS = 15
CALLS = 200
IN_FLIGHT = (1, 10, 100)
TARGETS = {
    "ours, httpx": (1.5, 1.4, 0.85),
    "ours, httpx2": (1.3, 1.15, 0.7),
    "ours, aiohttp": (1.2, 0.95, 0.5),
}
TINY_TARGET = 1.15


async def cpu_per_call(call: Call, in_flight: int, calls: int) -> float:
    """CPU seconds of one call, with so many under way."""
    left = iter(range(calls))

    async def caller() -> None:
        for _ in left:
            await call()

    begun = time.process_time()
    await asyncio.gather(*(caller() for _ in range(in_flight)))
    return (time.process_time() - begun) / calls


async def measure(url: str, in_flight: int, *, big: bool) -> dict[str, float]:
    """Median CPU seconds of a call of each contender, in interleaved rounds."""
    async with contenders(url, big=big) as calls:
        for call in calls.values():
            await cpu_per_call(call, in_flight, max(in_flight, 20))
        samples: dict[str, list[float]] = {name: [] for name in calls}
        gc.collect()
        for _ in range(ROUNDS):
            for name, call in calls.items():
                samples[name].append(await cpu_per_call(call, in_flight, CALLS))
    return {name: statistics.median(values) for name, values in samples.items()}


def table(title: str, found: dict[str, float], targets: dict[str, float]) -> None:
    """Print what was measured, with what was wanted."""
    print(f"\n{title}")
    for name, seconds in found.items():
        ratio = seconds / found["raw httpx"]
        wanted = f"  (at most {targets[name]:g})" if name in targets else ""
        print(f"  {name:<20}{seconds * 1e6:8.0f} us  {ratio:5.2f} of raw httpx{wanted}")


def run() -> None:
    """Print the tables."""
    versions = f"Python {sys.version.split()[0]}, {jsontext.LIBRARY}"
    with server() as running:
        for index, in_flight in enumerate(IN_FLIGHT):
            found = asyncio.run(measure(running.url, in_flight, big=True))
            shown = {name: value for name, value in found.items() if "(tiny)" not in name}
            wanted = {name: values[index] for name, values in TARGETS.items()}
            table(f"100 projects, {in_flight} in flight, CPU per call ({versions})", shown, wanted)
        found = asyncio.run(measure(running.url, 1, big=False))
        wanted = {"ours, httpx": TINY_TARGET}
        table(f"an empty list, 1 in flight, CPU per call ({versions})", found, wanted)


if __name__ == "__main__":
    run()
