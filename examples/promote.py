"""Promote what runs in one environment to another: the same commits, tags and charts, by name.

    python examples/promote.py FROM_ENVIRONMENT_ID TO_ENVIRONMENT_ID

Set QOVERY_API_TOKEN first. Services that the target does not have are left out, and so are
databases. All services are deployed in one deployment.
"""

from __future__ import annotations

import sys
from uuid import UUID

import anyio

from qovery_async import AsyncQovery, DeploymentError, DeploymentResult, UnknownVariant


async def versions_of(qovery: AsyncQovery, environment_id: UUID | str) -> dict[str, str]:
    """Return the version of each application and container of an environment by its name."""
    versions: dict[str, str] = {}
    for application in await qovery.applications.list(environment_id):
        repository = application.git_repository
        if repository and repository.deployed_commit_id:
            versions[application.name] = repository.deployed_commit_id
    for container in await qovery.containers.list(environment_id):
        versions[container.name] = container.tag
    return versions


async def promote(
    qovery: AsyncQovery, source_id: UUID | str, target_id: UUID | str
) -> DeploymentResult | None:
    """Deploy the source's versions to the target; return None if there is nothing to deploy."""
    versions = await versions_of(qovery, source_id)
    services = await qovery.environments.list_services(target_id)
    wanted = {
        service.id: versions[service.name]
        for service in services
        if not isinstance(service, UnknownVariant) and service.name in versions
    }
    if not wanted:
        return None
    deployment = await qovery.deployments.deploy_services(target_id, wanted)
    return await deployment.wait()


async def main(*arguments: str) -> None:
    """Print the outcome; exit with 1 if the deployment failed."""
    source_id, target_id = arguments
    async with AsyncQovery() as qovery:
        try:
            result = await promote(qovery, source_id, target_id)
        except DeploymentError as error:
            sys.exit(f"promote: {error}")
        print("nothing to promote" if result is None else f"the target is {result.state}")


if __name__ == "__main__":
    anyio.run(main, *sys.argv[1:])
