"""500 waits on 20 projects within a limit of 1,000 requests an hour, in virtual time.

    python benchmarks/waits.py [--waits 500] [--projects 20]

A foreground call every 20 seconds measures how long it waits. The optimum for the mean delay is the
number of projects over twice the rate of polls that the limit leaves beside the foreground calls.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
import time
from functools import partial
from typing import Any

import anyio

from qovery_async import AsyncQovery, Budget
from qovery_async._rules.deployment_targets import Target
from qovery_async._rules.deployment_tokens import SavedDeployment, id_of, token_of
from qovery_async.testing import Durations, RunningClock, Seed, Simulator
from tests import virtual_time

LIMIT, WINDOW, EVERY = 1000, 3600.0, 20.0
MEDIAN, SIGMA = 2400.0, 0.5


def started(simulator: Simulator, rng: random.Random) -> list[tuple[str, str]]:
    """Start a deployment in each environment; return (token, request id) of each."""
    tokens: list[tuple[str, str]] = []
    deployments = simulator.world.deployments
    for environment in simulator.world.store.of("environment"):
        length = MEDIAN * math.exp(rng.gauss(0, SIGMA))
        simulator.durations = Durations(building=0.6 * length, deploying=0.4 * length)
        request = deployments.act(environment, "deploy")
        simulator.world.engine.settle()
        target = Target("deploy", "environment", id_of(environment.id))
        now = simulator.clock.now()
        saved = SavedDeployment(target, now, target.id, id_of(request.id), exact=True)
        tokens.append((token_of(saved), request.id))
    return tokens


async def run(waits: int, projects: int) -> None:
    """Print the table."""
    seed: Any = Seed().organization("Acme").cluster("main", deployed=True)
    for project in range(projects):
        seed = seed.project(f"p{project}")
        for number in range(waits // projects):
            seed = seed.environment(f"e{number}").application("api")
    simulator = Simulator(
        world=seed, clock=RunningClock(), rate_limit=LIMIT, rate_window=int(WINDOW)
    )
    options: dict[str, Any] = simulator.client_options() | {"budget": Budget(), "max_wait": None}
    tokens = started(simulator, random.Random(1))
    delays: list[float] = []
    latencies: list[float] = []
    async with AsyncQovery(**options, timeout=7200) as qovery:

        async def wait(token: str, request_id: str) -> None:
            await qovery.deployments.resume(token).wait(timeout=None)
            found = simulator.world.deployments.scheduler.request(request_id)
            assert found is not None
            assert found.plan is not None
            delays.append(simulator.clock.now() - found.plan.ends)

        async def foreground() -> None:
            while True:
                began = anyio.current_time()
                await qovery.organizations.list()
                latencies.append(anyio.current_time() - began)
                await anyio.sleep(EVERY)

        async with anyio.create_task_group() as group:
            group.start_soon(foreground)
            async with anyio.create_task_group() as waiting:
                for token, request_id in tokens:
                    waiting.start_soon(wait, token, request_id)
            group.cancel_scope.cancel()
    rejected = sum(request.status == 429 for request in simulator.requests)
    left = LIMIT / WINDOW - 1 / EVERY
    optimum = projects / (2 * left)
    print(f"\n{waits} waits on {projects} projects, {LIMIT} requests in {WINDOW:.0f} s")
    print(f"  429s: {rejected}; requests: {len(simulator.requests)}")
    print(
        f"  mean delay {statistics.mean(delays):.1f} s, {statistics.mean(delays) / optimum:.2f} of "
        f"the optimum ({optimum:.1f} s); longest {max(delays):.0f} s"
    )
    print(f"  foreground calls: {len(latencies)}, longest {max(latencies):.2f} s")


def main() -> None:
    """Run in virtual time."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--waits", type=int, default=500)
    parser.add_argument("--projects", type=int, default=20)
    options = parser.parse_args()
    began = time.perf_counter()
    virtual_time.run(partial(run, options.waits, options.projects))
    print(f"  ({time.perf_counter() - began:.0f} s)")


if __name__ == "__main__":
    main()
