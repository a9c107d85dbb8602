"""Create a project with one application, and deploy it. Set QOVERY_API_TOKEN first."""

import anyio

from qovery_async import AsyncQovery, ConflictError, DeploymentError, DeploymentResult

REPOSITORY = "https://github.com/acme/storefront.git"


async def deploy_storefront(qovery: AsyncQovery) -> DeploymentResult:
    """Create the project, its staging environment and its application; deploy them."""
    organization, *_ = await qovery.organizations.list()
    project = await qovery.projects.create(organization.id, name="storefront")
    environment = await qovery.environments.create(project.id, name="staging", mode="STAGING")
    await qovery.applications.create(
        environment.id,
        name="api",
        git_repository={"url": REPOSITORY, "provider": "GITHUB", "branch": "main"},
        ports=[{"internal_port": 8080, "publicly_accessible": True, "protocol": "HTTP"}],
        healthchecks={},
    )
    deployment = await qovery.environments.deploy(environment.id)
    return await deployment.wait(timeout=1800)


async def main() -> None:
    """Print the state of the environment, or what is in the way."""
    async with AsyncQovery() as qovery:
        try:
            result = await deploy_storefront(qovery)
        except (ConflictError, DeploymentError) as error:
            print(error)
        else:
            print(f"environment {result.environment_id} is {result.state}")


if __name__ == "__main__":
    anyio.run(main)
