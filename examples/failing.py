"""Print the environments of an organization that fail, their services, and the engine's errors.

    python examples/failing.py ORGANIZATION_ID

Set QOVERY_API_TOKEN first. One request lists the states of a project, so that only failing
environments cost more.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from uuid import UUID

import anyio

from qovery_async import AsyncQovery, UnknownVariant
from qovery_async.models import DeploymentStageWithServicesStatuses, Status


def has_failed(state: str) -> bool:
    """Return True for `BUILD_ERROR`, `DEPLOYMENT_ERROR` and the like."""
    return state.endswith("_ERROR")


def services_of(stage: DeploymentStageWithServicesStatuses) -> list[Status]:
    """Return the states of all services of a stage."""
    lists = (stage.applications, stage.containers, stage.databases, stage.helms, stage.jobs)
    return [status for statuses in (*lists, stage.terraforms) for status in statuses or []]


async def reasons(qovery: AsyncQovery, environment_id: UUID) -> AsyncIterator[str]:
    """Yield the failed services of an environment, and the errors of its last deployment."""
    services = await qovery.environments.list_services(environment_id)
    names = {one.id: one.name for one in services if not isinstance(one, UnknownVariant)}
    statuses = await qovery.environments.get_statuses_with_stages(environment_id)
    for stage in statuses.stages:
        for status in services_of(stage):
            if has_failed(status.state):
                yield f"{names.get(status.id, status.id)}: {status.state} in {stage.stage.name}"
    async for line in qovery.environments.list_logs(environment_id):
        if line.error:
            hint = f" ({line.error.hint_message})" if line.error.hint_message else ""
            yield f"{line.error.tag}: {line.error.user_log_message}{hint}"


async def failing(qovery: AsyncQovery, organization_id: str) -> dict[str, list[str]]:
    """Return the failing environments of an organization with their reasons."""
    found: dict[str, list[str]] = {}
    async for project in qovery.projects.list(organization_id):
        names = {one.id: one.name for one in await qovery.environments.list(project.id)}
        async for status in qovery.environments.list_status(project.id):
            if has_failed(status.state):
                name = f"{project.name}/{names.get(status.id, status.id)}"
                found[name] = [reason async for reason in reasons(qovery, status.id)]
    return found


async def main(organization_id: str) -> None:
    """Print the report, and exit with 1 if anything fails."""
    async with AsyncQovery() as qovery:
        report = await failing(qovery, organization_id)
    for name, lines in report.items():
        print("\n  ".join([name, *lines]))
    sys.exit(bool(report))


if __name__ == "__main__":
    anyio.run(main, sys.argv[1])
