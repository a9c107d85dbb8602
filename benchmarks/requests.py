"""CPU of whole calls, against raw httpx that fetches the same bytes without decoding.

Our models convert ids and date-times when they are read; the typed peers convert all fields while
decoding. The row "all read" is our client with every field of every project read once. Compare it
with the typed peers.
"""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from uuid import uuid4

if "--stdlib" in sys.argv:
    sys.modules["orjson"] = None  # type: ignore[assignment]  # as if it were not installed

from peers import Get, aiohttp_get, library_get, ours, stock, stock_list, vendor_get
from server import running_server

from qovery_async import AsyncQovery
from qovery_async._codec import json_text
from qovery_async.models import Project

ROUNDS = 9
CALLS = 200
RAW = "raw httpx"
# Highest ratio that each client should reach, by calls in flight.
LIST_TARGETS = {
    "ours, httpx": {1: 1.5, 10: 1.4, 100: 0.85},
    "ours, httpx2": {1: 1.3, 10: 1.15, 100: 0.7},
    "ours, aiohttp": {1: 1.2, 10: 0.95, 100: 0.5},
}
LIST_TARGETS |= {f"{name}, all read": targets for name, targets in LIST_TARGETS.items()}
TINY_TARGETS = {"ours, httpx": {1: 1.15}}
NEEDED = {
    "raw httpx2": "httpx2",
    "raw aiohttp": "aiohttp",
    "ours, httpx2": "httpx2",
    "ours, aiohttp": "httpx_aiohttp",
    "openai, typed": "openai",
    "cloudflare, typed": "cloudflare",
}
Call = Callable[[], Awaitable[object]]
Opened = AbstractAsyncContextManager[Get]


def _read(projects: Sequence[Project]) -> None:
    """Read every field once."""
    for project in projects:
        _ = (project.id, project.name, project.description, project.organization.id)
        _ = (project.created_at, project.updated_at, project.associated_environments_count)


def _missing(name: str) -> bool:
    return name in NEEDED and importlib.util.find_spec(NEEDED[name]) is None


def _typed(client: AsyncQovery, organization: str, *, reads: bool = False) -> Call:
    async def call() -> object:
        page = await client.projects.list(organization)
        if reads:
            _read(page.items)
        return page

    return call


def _peers(base_url: str, organization: str, *, tiny: bool) -> dict[str, tuple[Opened, str]]:
    """A client to open, and the argument of its calls."""
    path = "/organization" if tiny else f"/organization/{organization}/project"
    makers: dict[str, Callable[[], tuple[Opened, str]]] = {
        RAW: lambda: (library_get("httpx"), base_url + path),
        "raw httpx2": lambda: (library_get("httpx2"), base_url + path),
        "raw aiohttp": lambda: (aiohttp_get(), base_url + path),
        "openai, typed": lambda: (vendor_get("openai", base_url), path),
        "cloudflare, typed": lambda: (vendor_get("cloudflare", base_url), path),
    }
    if not tiny:
        makers["stock"] = lambda: (stock_list(base_url), organization)
    return {name: make() for name, make in makers.items() if not _missing(name)}


async def _contenders(stack: AsyncExitStack, base_url: str, *, tiny: bool) -> dict[str, Call]:
    """Yield new clients, each as a call without arguments."""
    # The server delays responses to ids that start with zeros.
    organization = f"1{str(uuid4())[1:]}"
    calls: dict[str, Call] = {}
    for library in ("httpx", "httpx2", "aiohttp"):
        name = f"ours, {library}"
        if _missing(name):
            continue
        client = await stack.enter_async_context(ours(base_url, library))
        if tiny:
            calls[name] = lambda client=client: _first_page(client)
        else:
            calls[name] = _typed(client, organization)
            calls[f"{name}, all read"] = _typed(client, organization, reads=True)
    for name, (opened, argument) in _peers(base_url, organization, tiny=tiny).items():
        get = await stack.enter_async_context(opened)
        calls[name] = lambda get=get, argument=argument: get(argument)
    return calls


async def _first_page(client: AsyncQovery) -> object:
    return await client.organizations.list()


async def _cpu(call: Call, in_flight: int, calls: int) -> float:
    """Return the CPU seconds per call, for a number of concurrent calls."""
    left = iter(range(calls))

    async def work() -> None:
        for _ in left:
            await call()

    begun = time.process_time()
    await asyncio.gather(*[work() for _ in range(in_flight)])
    return (time.process_time() - begun) / calls


async def _measured(base_url: str, in_flight: int, *, tiny: bool) -> dict[str, float]:
    """Return the median of each client. The clients take turns."""
    async with AsyncExitStack() as stack:
        contenders = await _contenders(stack, base_url, tiny=tiny)
        samples: dict[str, list[float]] = {name: [] for name in contenders}
        for call in contenders.values():
            await _cpu(call, in_flight, max(20, in_flight))
        gc.collect()
        for _ in range(ROUNDS):
            for name, call in contenders.items():
                samples[name].append(await _cpu(call, in_flight, CALLS))
    return {name: statistics.median(values) for name, values in samples.items()}


def _table(
    title: str, found: dict[str, float], targets: dict[str, dict[int, float]], in_flight: int
) -> None:
    print(f"\n{title}, {in_flight} in flight")
    for name in sorted({*found, *NEEDED}, key=lambda name: (not name.startswith("ours"), name)):
        if name not in found:
            print(f"  {name:<24}not installed")
            continue
        target = targets.get(name, {}).get(in_flight)
        ratio = found[name] / found[RAW]
        verdict = "" if target is None else f"  target {target:4.2f}"
        if target is not None and ratio > target:
            verdict += "  MISSED"
        print(f"  {name:<24}{found[name] * 1e6:8.0f} us  {ratio:5.2f} of raw httpx{verdict}")


def run() -> None:
    """Print the tables."""
    stock()
    versions = f"Python {sys.version.split()[0]}, {json_text.LIBRARY}"
    print(f"\nCPU per call, median of {ROUNDS} rounds of {CALLS} calls ({versions})")
    with running_server() as base_url:
        for in_flight in (1, 10, 100):
            found = asyncio.run(_measured(base_url, in_flight, tiny=False))
            _table("list 100 projects", found, LIST_TARGETS, in_flight)
        found = asyncio.run(_measured(base_url, 1, tiny=True))
        _table("tiny answer", found, TINY_TARGETS, 1)


if __name__ == "__main__":
    run()
