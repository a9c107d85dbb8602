"""The simulator on one core: start time, and requests per second."""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from qovery_async import AsyncQovery
from qovery_async.testing import Simulator

CALLS = 300
ROUNDS = 5
LEAST_PER_SECOND = 1000
MOST_SECONDS = 0.5
UNLIMITED = 10**9
START = "import time; t = time.perf_counter(); from qovery_async.testing import Simulator; \
Simulator(); print(time.perf_counter() - t)"


def _respond(simulator: Simulator, method: str, path: str, body: object = None) -> object:
    headers = {"authorization": "Token qov_simulator", "content-type": "application/json"}
    raw = b"" if body is None else json.dumps(body).encode()
    status, _, content = simulator.app.respond(method, path, "", headers, raw)
    if status >= 300:
        raise RuntimeError(content)
    return json.loads(content) if content else None


def _rate(call: Callable[[int], object]) -> float:
    """Return the calls per second, as the median of the rounds."""
    rates: list[float] = []
    for number in range(ROUNDS):
        begun = time.process_time()
        for index in range(CALLS):
            call(number * CALLS + index)
        rates.append(CALLS / (time.process_time() - begun))
    return statistics.median(rates)


def _told(name: str, rate: float) -> None:
    verdict = "" if rate >= LEAST_PER_SECOND else "  MISSED"
    print(f"  {name:<32}{rate:8.0f} /s  target {LEAST_PER_SECOND}{verdict}")


def bare() -> None:
    """Measure the ASGI application alone, by kind of request."""
    simulator = Simulator(rate_limit=UNLIMITED)
    store = simulator.world.store
    organization = next(store.of("organization")).id
    environment = next(store.of("environment")).id
    application = next(store.of("application")).id
    new = {"name": "api", "healthchecks": {}}
    projects = f"/organization/{organization}/project"
    reads = {
        "list organizations": "/organization",
        "get an environment": f"/environment/{environment}",
        "list the services": f"/environment/{environment}/services",
        "statuses of an environment": f"/environment/{environment}/statuses",
    }
    for name, path in reads.items():
        _told(name, _rate(lambda _, path=path: _respond(simulator, "GET", path)))
    _told(
        "edit an application",
        _rate(lambda _: _respond(simulator, "PUT", f"/application/{application}", new)),
    )
    _told(
        "create a project",
        _rate(lambda n: _respond(simulator, "POST", projects, {"name": f"p{n}"})),
    )


async def through_the_client() -> float:
    """Measure the calls per second of a client in process."""
    simulator = Simulator(rate_limit=UNLIMITED)
    environment = next(simulator.world.store.of("environment")).id
    rates: list[float] = []
    async with AsyncQovery(**simulator.client_options()) as qovery:
        for _ in range(ROUNDS):
            begun = time.process_time()
            for _ in range(CALLS):
                await qovery.environments.get(environment)
            rates.append(CALLS / (time.process_time() - begun))
    return statistics.median(rates)


def run() -> None:
    """Print the figures."""
    starts = [
        float(subprocess.run([sys.executable, "-c", START], check=True, capture_output=True).stdout)
        for _ in range(ROUNDS)
    ]
    start = statistics.median(starts)
    verdict = "" if start < MOST_SECONDS else "  MISSED"
    print(f"\nstart with the default world: {start:.3f} s  target {MOST_SECONDS}{verdict}")
    print("\nrequests in process")
    bare()
    _told("get an environment, AsyncQovery", asyncio.run(through_the_client()))


if __name__ == "__main__":
    run()
