"""Demo: list what a token can see, create and deploy an environment, show variables and budget.

It runs on the embedded simulator. With QOVERY_API_TOKEN it runs on the real API, and only reads.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from uuid import UUID

import anyio

from qovery_async import AsyncQovery, QoveryError, UnknownVariant
from qovery_async.models import Environment, EnvironmentStatuses, Project, StateEnum, Status
from qovery_async.testing import RunningClock, Simulator

SIMULATED_SPEED = 60.0
SHOWN = 5
POLL_SECONDS = 5.0
# A service whose readiness probe never passes stays DEPLOYING forever.
LONGEST_DEPLOYMENT_SECONDS = 1800.0
SUCCEEDED = {StateEnum.DEPLOYED, StateEnum.RESTARTED}
# STOPPED and DELETED: somebody stopped or deleted the environment during the deployment.
FAILED = {StateEnum.CANCELED, StateEnum.STOPPED, StateEnum.DELETED}


@asynccontextmanager
async def connect() -> AsyncGenerator[tuple[AsyncQovery, float], None]:
    """Yield a client of the real API or of a simulator, and the speed of its clock."""
    if os.environ.get("QOVERY_API_TOKEN"):
        async with AsyncQovery() as qovery:
            print(f"Real API at {qovery.settings.base_url}, reading only")
            yield qovery, 1.0
    else:
        async with (
            Simulator(clock=RunningClock(SIMULATED_SPEED)) as simulator,
            AsyncQovery(**simulator.client_options()) as qovery,
        ):
            print(f"Simulator, {SIMULATED_SPEED:.0f} times as fast as real time")
            yield qovery, SIMULATED_SPEED


def print_table(rows: Iterable[tuple[str, ...]], indent: int) -> None:
    """Print rows as columns that are as wide as their widest cell."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print((" " * indent + "  ".join(cells)).rstrip())


async def look_around(qovery: AsyncQovery) -> tuple[UUID, Environment | None]:
    """Print organizations, projects, environments, services and their states."""
    organizations = await qovery.organizations.list().collect(limit=SHOWN)
    if not organizations:
        sys.exit("main job: this token sees no organization")
    first: Environment | None = None
    for organization in organizations:
        print(f"\nOrganization {organization.name} ({organization.plan})")
        for project in await qovery.projects.list(organization.id).collect(limit=SHOWN):
            print(f"  Project {project.name}")
            shown = await show_environments(qovery, project)
            first = first or shown
    return organizations[0].id, first


async def show_environments(qovery: AsyncQovery, project: Project) -> Environment | None:
    """Print the environments of a project with their services; return the first environment."""
    environments = await qovery.environments.list(project.id)
    for environment in environments[:SHOWN]:
        statuses = await qovery.environments.get_statuses(environment.id)
        print(f"    {environment.name} ({environment.mode}) is {statuses.environment.state}")
        await show_services(qovery, environment, statuses)
    return environments[0] if environments else None


async def show_services(
    qovery: AsyncQovery, environment: Environment, statuses: EnvironmentStatuses
) -> None:
    """Print name, type and state of an environment's services."""
    states = {status.id: str(status.state) for status in services_of(statuses)}
    services = await qovery.environments.list_services(environment.id)
    print_table(
        (
            (service.name, type(service).__name__.removesuffix("Response"), states[service.id])
            for service in services
            if not isinstance(service, UnknownVariant) and service.id in states
        ),
        indent=6,
    )


def services_of(statuses: EnvironmentStatuses) -> list[Status]:
    """Return the status of each service of an environment."""
    return [
        *(statuses.applications or ()),
        *(statuses.containers or ()),
        *(statuses.databases or ()),
        *(statuses.jobs or ()),
        *(statuses.helms or ()),
        *(statuses.terraforms or ()),
    ]


async def deploy(qovery: AsyncQovery, organization_id: UUID, speed: float) -> bool:
    """Create a project and an environment, deploy it, and return True if that succeeded."""
    project = await qovery.projects.create(
        organization_id, body={"name": "demo", "description": "made by the main job"}
    )
    environment = await qovery.environments.create(
        project.id, body={"name": "preview", "mode": "DEVELOPMENT"}
    )
    print(f"\nDeploying environment {environment.name} of project {project.name}")
    accepted = await qovery.environments.deploy(environment.id)
    if not accepted.deployment_request_id:
        print("  The API returned no deployment request id, so the result is unknown")
        return False
    with anyio.move_on_after(LONGEST_DEPLOYMENT_SECONDS / speed):
        state = await follow(qovery, accepted.deployment_request_id, speed)
        if state not in SUCCEEDED:
            statuses = await qovery.environments.get_statuses(environment.id)
            print(f"  Deployment failed: {state}")
            await show_services(qovery, environment, statuses)
        return state in SUCCEEDED
    print(f"  Deployment not finished after {LONGEST_DEPLOYMENT_SECONDS:.0f} s")
    return False


async def follow(qovery: AsyncQovery, request_id: UUID, speed: float) -> StateEnum:
    """Print the states of one deployment request; return the final state.

    The status of the environment would not do: for some seconds it still shows the previous
    deployment.
    """
    shown: StateEnum | None = None
    while True:
        response = await qovery.environments.get_deployment_status(deployment_request_id=request_id)
        state = response.status
        if isinstance(state, StateEnum):
            if state != shown:
                print(f"  {state}")
            if state in SUCCEEDED or state in FAILED or state.endswith("ERROR"):
                return state
            shown = state
        await anyio.sleep(POLL_SECONDS / speed)


async def show_variables(qovery: AsyncQovery, environment: Environment) -> None:
    """Print the variables of an environment. The API does not return values of secrets."""
    variables = await qovery.variables.list(parent_id=environment.id, scope="ENVIRONMENT")
    print(f"\nVariables of {environment.name}")
    print_table(
        ((v.key, "(secret)" if v.value is None else str(v.value)) for v in variables[: 2 * SHOWN]),
        indent=2,
    )


async def main() -> int:
    """Run the job; return its exit code."""
    succeeded = True
    async with connect() as (qovery, speed):
        organization_id, existing = await look_around(qovery)
        if speed > 1:
            succeeded = await deploy(qovery, organization_id, speed)
        if existing is not None:
            await show_variables(qovery, existing)
        budget = qovery.budget.snapshot()
        reset = "unknown" if budget.reset_after is None else f"in {budget.reset_after:.0f} s"
        print(f"\nBudget: {budget.remaining} of {budget.limit} requests left, window ends {reset}")
        print(f"Drift: {qovery.drift.total()} deviations from the API's spec")
    return 0 if succeeded else 1


if __name__ == "__main__":
    try:
        code = anyio.run(main)
    except QoveryError as error:
        sys.exit(f"main job: {error}")
    sys.exit(code)
