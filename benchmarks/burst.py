"""Thousands of calls at once: errors, CPU, requests in flight at the server, and memory.

Each case runs in a separate process. The server takes 5 ms for a response with one project.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import UUID

from peers import Get, aiohttp_get, library_get, ours
from server import running_server

BURSTS = 4
CAP = 20
CPU_TARGET_MS = 1.0
GIVEN_UP_SECONDS = 60.0
CASES = (
    ("ours, httpx", 1000),
    ("ours, httpx", 5000),
    ("ours, httpx2", 1000),
    ("ours, httpx2", 5000),
    ("ours, aiohttp", 1000),
    ("ours, aiohttp", 5000),
    ("raw httpx", 1000),
    ("raw httpx, semaphore", 1000),
    ("raw httpx2, semaphore", 1000),
    ("raw aiohttp", 1000),
)


@dataclass(frozen=True, slots=True)
class Burst:
    """Measurements of one burst."""

    errors: int
    own_answers: bool
    most: int
    cpu_ms: float
    wall_seconds: float
    held_mb: float


@asynccontextmanager
async def _getting(case: str, base_url: str) -> AsyncIterator[Get]:
    """Yield a call that takes an organization's id and returns the id of its only project."""
    contender, _, option = case.partition(", ")
    if contender == "ours":
        async with ours(base_url, option) as client:

            async def typed(organization_id: str) -> object:
                page = await client.projects.list(organization_id)
                return str(page.items[0].id)

            yield typed
        return
    library = contender.removeprefix("raw ")
    context = aiohttp_get() if library == "aiohttp" else library_get(library)
    slots = asyncio.Semaphore(CAP if option else sys.maxsize)
    async with context as get:

        async def raw(organization_id: str) -> object:
            async with slots:
                content = await get(f"{base_url}/organization/{organization_id}/project")
            assert isinstance(content, bytes)
            return json.loads(content)["results"][0]["id"]

        yield raw


def _resident_mb() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def _burst(get: Get, counts: Get, base_url: str, calls: int) -> Burst:
    await counts(f"{base_url}/counts")
    ids = [str(UUID(int=n)) for n in range(calls)]
    cpu, wall = time.process_time(), time.perf_counter()
    tasks = [asyncio.ensure_future(get(organization_id)) for organization_id in ids]
    _, late = await asyncio.wait(tasks, timeout=GIVEN_UP_SECONDS)
    for task in late:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    answered = [
        (result, wanted)
        for result, wanted in zip(results, ids, strict=True)
        if not isinstance(result, BaseException)
    ]
    seen = await counts(f"{base_url}/counts")
    assert isinstance(seen, bytes)
    own = all(result == wanted for result, wanted in answered)
    del tasks, late, results
    return Burst(
        calls - len(answered),
        own,
        json.loads(seen)["most"],
        cpu / calls * 1e3,
        wall,
        _resident_mb(),
    )


async def _measure(case: str, calls: int, base_url: str) -> None:
    async with _getting(case, base_url) as get, aiohttp_get() as counts:
        await get(str(UUID(int=0)))
        before = _resident_mb()
        # A case that fails for a minute is not measured further.
        bursts = [await _burst(get, counts, base_url, calls)]
        while len(bursts) < BURSTS and not bursts[0].errors:
            bursts.append(await _burst(get, counts, base_url, calls))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"before": before, "peak": peak, "bursts": [asdict(burst) for burst in bursts]}
    print(json.dumps(found))


def _report(case: str, calls: int, base_url: str) -> None:
    command = (sys.executable, Path(__file__).resolve(), case, str(calls), base_url)
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    bursts = [Burst(**burst) for burst in found["bursts"]]
    errors = sum(burst.errors for burst in bursts)
    most = max(burst.most for burst in bursts)
    cpu_ms = statistics.median(burst.cpu_ms for burst in bursts)
    wall = statistics.median(burst.wall_seconds for burst in bursts)
    own = all(burst.own_answers for burst in bursts)
    kept = bursts[-1].held_mb - bursts[0].held_mb
    verdict = ""
    if case.startswith("ours"):
        reached = not errors and own and most <= CAP and cpu_ms <= CPU_TARGET_MS
        verdict = "  reached" if reached else "  MISSED"
    print(
        f"  {case:<24}{calls:>5} x{len(bursts)}{errors:6} errors  {cpu_ms:6.2f} ms CPU"
        f"  {most:5} in flight  {wall:6.2f} s  peak {found['peak'] - found['before']:+6.1f} MB"
        f"  later bursts {kept:+5.1f} MB  own answers {'yes' if own else 'NO'}{verdict}",
        flush=True,
    )


def run() -> None:
    """Print the table."""
    print(
        f"\ncalls at once, CPU per call (Python {sys.version.split()[0]})"
        f"\n  targets for ours: no errors, {CPU_TARGET_MS} ms, {CAP} in flight, answers in order"
    )
    with running_server() as base_url:
        for case, calls in CASES:
            _report(case, calls, base_url)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(_measure(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
    else:
        run()
