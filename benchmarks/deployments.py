"""Random deployments in virtual time, awaited by our handles and by two loops as others have them.

    python benchmarks/deployments.py [--count 1000] [--seed 1]

Each deployment has a random duration (log-normal around that of its environment), status lag (1 to
30 s), outcome (success, a failing service, a cancellation), and in a third of the cases a request
of another user behind it. 5 % of the requests fail. A third of the waits is given up at a random
moment and resumed by token in a new client. The truth is the simulator's own record of the request.

The loops are rewritten from the CLI (a poll every 3 s) and the Terraform provider (every 10 s):
they read the status of the environment and take any final state for the outcome.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
from collections import Counter
from datetime import timedelta

import anyio

from qovery_async import AsyncQovery, Deployment, DeploymentError, DeploymentTimeout, QoveryError
from qovery_async.raw import OPERATIONS
from qovery_async.testing import Durations, Seed, Simulator, VirtualClock

ENVIRONMENTS = 20
SIGMA = 0.25
FINAL = ("DEPLOYED", "STOPPED", "DELETED", "CANCELED", "RESTARTED", "READY")
OUTCOMES = {
    "DeploymentFailed": "ERROR",
    "DeploymentCanceled": "CANCELED",
    "DeploymentSuperseded": "OTHER",
}


class World:
    """Simulator with environments, each with its usual duration, and clients of two users."""

    def __init__(self, rng: random.Random) -> None:
        seed = Seed().organization("Acme").cluster("main", deployed=True).project("shop")
        for number in range(ENVIRONMENTS):
            seed = seed.environment(f"e{number}").application("api")
        self.clock = VirtualClock()
        self.simulator = Simulator(world=seed, clock=self.clock, rate_limit=10**9)
        self.simulator.add_token("qov_other")
        self.rng = rng
        store = self.simulator.world.store
        self.environments = [record.id for record in store.of("environment")]
        self.services = [record.id for record in store.of("application")]
        self.medians = [math.exp(rng.gauss(math.log(180), 0.6)) for _ in self.environments]

    def client(self, token: str | None = None) -> AsyncQovery:
        return AsyncQovery(**self.simulator.client_options(token=token), retries=0)

    async def truth(self, qovery: AsyncQovery, deployment: Deployment[object]) -> str:
        query = {"deploymentRequestId": deployment.request_id}
        operation = OPERATIONS["getDeploymentStatusByDeploymentRequestId"]
        for _ in range(50):
            try:
                status = await qovery.execute(operation, query=query)
            except QoveryError:
                continue
            return str(status.status.value)
        return "UNKNOWN"

    def next_run(self, place: int) -> str:
        """Set duration, lag and outcome of the next deployment; return the outcome."""
        total = self.medians[place] * math.exp(self.rng.gauss(0, SIGMA))
        lag = self.rng.uniform(1, 30)
        durations = Durations(status_lag=lag, building=0.6 * total, deploying=0.4 * total)
        self.simulator.durations = durations
        outcome = self.rng.choices(["DEPLOYED", "ERROR", "CANCELED"], [0.8, 0.15, 0.05])[0]
        if outcome == "ERROR":
            state = self.rng.choice(["BUILD_ERROR", "DEPLOYMENT_ERROR"])
            self.simulator.failures.fail_next(self.services[place], state)
        return outcome


def kind_of(state: str) -> str:
    return "ERROR" if state.endswith("ERROR") else state


async def awaited(world: World, deployment: Deployment[object]) -> tuple[str, str]:
    """Wait, perhaps in two clients; return the outcome and the request's state at that moment."""
    if world.rng.random() < 1 / 3:
        patience = timedelta(seconds=world.rng.uniform(0.1, 200))
        try:
            result = await deployment.wait(timeout=patience)
        except DeploymentTimeout:
            async with world.client() as other:
                resumed = other.deployments.resume(deployment.token)
                return await outcome_of(world, other, resumed)
        except DeploymentError as error:
            return OUTCOMES[type(error).__name__], error.state
        return result.state, result.state
    return await outcome_of(world, deployment._client, deployment)


async def outcome_of(
    world: World, qovery: AsyncQovery, deployment: Deployment[object]
) -> tuple[str, str]:
    try:
        outcome = (await deployment.wait(timeout=36_000)).state
    except DeploymentError as error:
        outcome = OUTCOMES.get(type(error).__name__, "TIMEOUT")
    return outcome, await world.truth(qovery, deployment)


async def loop_of_others(
    world: World, qovery: AsyncQovery, environment: str, seconds: float
) -> str:
    """Poll the status of the environment as the CLI and the Terraform provider do."""
    while True:
        world.clock.advance(seconds)
        try:
            status = await qovery.environments.get_status(environment)
        except QoveryError:
            continue
        state = str(status.state)
        if state in FINAL or state.endswith("ERROR"):
            return kind_of(state)


async def run_ours(count: int, seed: int) -> None:
    """Print what our handles say, and what they cost."""
    world = World(random.Random(seed))
    wrong: Counter[str] = Counter()
    requests = 0
    delays: list[float] = []
    lengths: list[float] = []
    async with world.client() as qovery, world.client("qov_other") as other:
        for number in range(count):
            place = number % ENVIRONMENTS
            environment, expected = world.environments[place], world.next_run(place)
            deployment = await qovery.environments.deploy(environment)
            began = world.clock.now()
            if world.rng.random() < 1 / 3:
                await other.environments.redeploy(environment)
            if expected == "CANCELED":
                world.clock.advance(35)
                await qovery.environments.cancel_deployment(environment)
            world.simulator.faults.add("server_error", share=0.05, carried_out=False)
            before = len(world.simulator.requests)
            outcome, state = await awaited(world, deployment)
            requests += len(world.simulator.requests) - before
            world.simulator.faults.clear()
            run = world.simulator.world.deployments.scheduler.request(str(deployment.request_id))
            ended = run.plan.ends if run is not None and run.plan is not None else began
            delays.append(max(0.0, world.clock.now() - ended))
            lengths.append(ended - began)
            if kind_of(state) != kind_of(outcome):
                wrong[f"{outcome} for {state}"] += 1
            world.clock.advance(2000)  # the other user's request ends
    fixed = statistics.mean(lengths) / (2 * statistics.mean(delays)) + 0.5
    print(f"\n{count} deployments in virtual time, 5 % of the requests fail, a third is resumed")
    print(f"  handles: {sum(wrong.values())} wrong outcomes {dict(wrong) or ''}")
    print(
        f"  {requests / count:.1f} requests, mean delay {statistics.mean(delays):.1f} s, "
        f"mean length {statistics.mean(lengths):.0f} s: {requests / count / fixed:.2f} of what a "
        f"fixed interval with this delay needs ({fixed:.1f})"
    )


async def run_others(count: int, seed: int, seconds: float, name: str) -> None:
    """Print how often a loop over the environment's status takes another state for the outcome."""
    world, wrong, requests = World(random.Random(seed)), 0, 0
    async with world.client() as qovery, world.client("qov_other") as other:
        for number in range(count):
            place = number % ENVIRONMENTS
            environment, expected = world.environments[place], world.next_run(place)
            deployment = await qovery.environments.deploy(environment)
            if world.rng.random() < 1 / 3:
                await other.environments.redeploy(environment)
            if expected == "CANCELED":
                world.clock.advance(35)
                await qovery.environments.cancel_deployment(environment)
            world.simulator.faults.add("server_error", share=0.05, carried_out=False)
            before = len(world.simulator.requests)
            outcome = await loop_of_others(world, qovery, environment, seconds)
            requests += len(world.simulator.requests) - before
            world.simulator.faults.clear()
            if outcome != kind_of(await world.truth(qovery, deployment)):
                wrong += 1
            world.clock.advance(4000)
    print(
        f"  {name}, every {seconds:.0f} s: {wrong} wrong outcomes, {requests / count:.1f} requests"
    )


async def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    await run_ours(options.count, options.seed)
    await run_others(options.count, options.seed, 3.0, "loop of the CLI")
    await run_others(options.count, options.seed, 10.0, "loop of the Terraform provider")


if __name__ == "__main__":
    anyio.run(main)
