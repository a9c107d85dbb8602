"""Demo: list what a token can see, deploy an environment twice, show variables and budget.

It runs on the embedded simulator. With QOVERY_API_TOKEN it runs on the real API, and only reads.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from uuid import UUID

import anyio

from qovery_async import AsyncQovery, DeploymentError, QoveryError, UnknownVariant
from qovery_async.models import Application, Environment, EnvironmentStatuses, Project, Status
from qovery_async.testing import RunningClock, Simulator

SIMULATED_SPEED = 60.0
SHOWN = 5
# A service whose readiness probe never passes stays DEPLOYING forever.
LONGEST_DEPLOYMENT_SECONDS = 1800.0


@asynccontextmanager
async def connect() -> AsyncGenerator[tuple[AsyncQovery, Simulator | None], None]:
    """Yield a client of the real API, or of a simulator and this simulator."""
    if os.environ.get("QOVERY_API_TOKEN"):
        async with AsyncQovery() as qovery:
            print(f"Real API at {qovery.settings.base_url}, reading only")
            yield qovery, None
    else:
        async with (
            Simulator(clock=RunningClock(SIMULATED_SPEED)) as simulator,
            AsyncQovery(**simulator.client_options()) as qovery,
        ):
            print(f"Simulator, {SIMULATED_SPEED:.0f} times as fast as real time")
            yield qovery, simulator


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


async def create_application(
    qovery: AsyncQovery, organization_id: UUID
) -> tuple[Environment, Application]:
    """Create a project, an environment, and an application with a port in it."""
    project = await qovery.projects.create(
        organization_id, name="demo", description="made by the main job"
    )
    environment = await qovery.environments.create(project.id, name="preview", mode="DEVELOPMENT")
    application = await qovery.applications.create(
        environment.id,
        name="api",
        git_repository={"url": "https://github.com/acme/api.git", "provider": "GITHUB"},
        ports=[{"internal_port": 8080, "publicly_accessible": True, "protocol": "HTTP"}],
        healthchecks={},
    )
    return environment, application


async def deploy(qovery: AsyncQovery, environment: Environment) -> bool:
    """Deploy an environment, print its changes, and return True if it succeeded."""
    print(f"\nDeploying environment {environment.name}")
    deployment = await qovery.environments.deploy(environment.id)
    async for change in deployment.changes():
        if change.kind != "stage":
            print(f"  {change.kind:<11} {change.name:<20} {change.state}")
    try:
        result = await deployment.wait(timeout=LONGEST_DEPLOYMENT_SECONDS)
    except DeploymentError as error:
        print(f"  {error}")
        return False
    print(f"  The environment is {result.state}")
    return True


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
    async with connect() as (qovery, simulator):
        organization_id, existing = await look_around(qovery)
        if simulator is not None:
            environment, application = await create_application(qovery, organization_id)
            first = await deploy(qovery, environment)
            simulator.failures.fail_next(application.id, "BUILD_ERROR")
            succeeded = first and not await deploy(qovery, environment)
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
