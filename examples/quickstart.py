"""Create a project with one application, and deploy it. Set QOVERY_API_TOKEN first."""

import anyio

from qovery_async import AsyncQovery, ConflictError
from qovery_async.models import Environment

REPOSITORY = "https://github.com/acme/storefront.git"


async def deploy_storefront(qovery: AsyncQovery) -> Environment:
    """Create the project, its staging environment and its application; start a deployment."""
    organization, *_ = await qovery.organizations.list()
    project = await qovery.projects.create(organization.id, name="storefront")
    environment = await qovery.environments.create(project.id, name="staging", mode="STAGING")
    await qovery.applications.create(
        environment.id,
        name="api",
        git_repository={"url": REPOSITORY, "provider": "GITHUB", "branch": "main"},
        healthchecks={},
    )
    await qovery.environments.deploy(environment.id)
    return environment


async def main() -> None:
    """Print the environment that is being deployed, or what is in the way."""
    async with AsyncQovery() as qovery:
        try:
            environment = await deploy_storefront(qovery)
        except ConflictError as error:
            print(error)
        else:
            print(f"deploying environment {environment.name} ({environment.id})")


if __name__ == "__main__":
    anyio.run(main)
