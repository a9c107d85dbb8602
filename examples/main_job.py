"""The main job, end to end: look around, create, deploy, follow, read variables, see the budget.

Runs on the embedded simulator. With QOVERY_API_TOKEN it runs on the real API, and only reads.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from uuid import UUID

import anyio

from qovery_async import AsyncQovery, QoveryError, UnknownVariant
from qovery_async.models import Environment, Project, ProjectRequest, StateEnum
from qovery_async.testing import RunningClock, Simulator

SIMULATED_SPEED = 60.0
SHOWN = 5
POLL_SECONDS = 5.0
FINAL = {StateEnum.DEPLOYED, StateEnum.DEPLOYMENT_ERROR, StateEnum.BUILD_ERROR, StateEnum.CANCELED}


@asynccontextmanager
async def connect() -> AsyncGenerator[tuple[AsyncQovery, float], None]:
    """A client of the real API or of a simulator, and how fast time runs there."""
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
            first = await show_environments(qovery, project) or first
    return organizations[0].id, first


async def show_environments(qovery: AsyncQovery, project: Project) -> Environment | None:
    """Print the environments of a project with their services; the first one is returned."""
    environments = await qovery.environments.list(project.id)
    for environment in environments[:SHOWN]:
        statuses = await qovery.environments.get_statuses(environment.id)
        services = await qovery.environments.list_services(environment.id)
        print(f"    {environment.name:<14}{environment.mode:<13}{statuses.environment.state}")
        groups = (
            *(statuses.applications, statuses.containers, statuses.databases),
            *(statuses.jobs, statuses.helms, statuses.terraforms),
        )
        states = {str(status.id): status.state for group in groups if group for status in group}
        for service in services[: SHOWN + 1]:
            if isinstance(service, UnknownVariant):
                continue
            kind = type(service).__name__.removesuffix("Response")
            print(f"      {service.name:<16}{kind:<14}{states.get(str(service.id), '')}")
    return environments[0] if environments else None


async def deploy(qovery: AsyncQovery, organization_id: UUID, speed: float) -> Environment:
    """Create a project and an environment in it, deploy it, and follow it to the end."""
    project = await qovery.projects.create(
        organization_id, body=ProjectRequest(name="demo", description="made by the main job")
    )
    environment = await qovery.environments.create(
        project.id, body={"name": "preview", "mode": "DEVELOPMENT"}
    )
    print(f"\nCreated project {project.name} and environment {environment.name}")
    asked = await qovery.environments.deploy(environment.id)
    print(f"Deploying, answered with {asked.state}")
    shown: StateEnum | None = None
    while shown not in FINAL:
        status = await qovery.environments.get_status(environment.id)
        if status.state != shown:
            shown = status.state
            print(f"  {shown}")
        if shown not in FINAL:
            await anyio.sleep(POLL_SECONDS / speed)
    return environment


async def show_variables(qovery: AsyncQovery, environment: Environment) -> None:
    """Print the variables that an environment's services see; secrets have no value."""
    variables = await qovery.variables.list(parent_id=environment.id, scope="ENVIRONMENT")
    print(f"\nVariables of {environment.name}")
    for variable in variables[: 2 * SHOWN]:
        print(f"  {variable.key:<20}{'(secret)' if variable.value is None else variable.value}")


async def main() -> None:
    """Run the job."""
    async with connect() as (qovery, speed):
        organization_id, existing = await look_around(qovery)
        if speed > 1:
            await deploy(qovery, organization_id, speed)
        if existing is not None:
            await show_variables(qovery, existing)
        budget = qovery.budget.snapshot()
        reset = "unknown" if budget.reset_after is None else f"in {budget.reset_after:.0f} s"
        print(f"\nBudget: {budget.remaining} of {budget.limit} requests left, window ends {reset}")
        print(f"Drift: {qovery.drift.total()} differences from the API's document")


if __name__ == "__main__":
    try:
        anyio.run(main)
    except QoveryError as error:
        sys.exit(f"main job: {error}")
