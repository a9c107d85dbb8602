"""Make a preview environment for a pull request, or remove it: one environment for each.

    python examples/preview.py open BASE_ENVIRONMENT_ID NUMBER COMMIT
    python examples/preview.py close BASE_ENVIRONMENT_ID NUMBER

Set QOVERY_API_TOKEN first. A push to the pull request runs `open` again: it deploys the new commit
to the environment that exists.
"""

from __future__ import annotations

import sys
from uuid import UUID

import anyio

from qovery_async import AsyncQovery, DeploymentError, DeploymentResult
from qovery_async.models import Environment


async def preview_of(qovery: AsyncQovery, base: Environment, number: str) -> Environment | None:
    """Return the preview environment of a pull request, None if there is none."""
    environments = await qovery.environments.list(base.project.id).collect()
    return next((one for one in environments if one.name == f"preview-{number}"), None)


async def open_preview(
    qovery: AsyncQovery, base_id: UUID | str, number: str, commit: str
) -> DeploymentResult:
    """Clone the base environment unless it is cloned, and deploy a commit of its applications."""
    base = await qovery.environments.get(base_id)
    preview = await preview_of(qovery, base, number)
    if preview is None:
        preview = await qovery.environments.clone(
            base_id, name=f"preview-{number}", mode="PREVIEW", cluster_id=str(base.cluster_id)
        )
    applications = await qovery.applications.list(preview.id)
    whole = await qovery.environments.deploy(preview.id)
    await whole.wait()
    deployment = await qovery.deployments.deploy_services(
        preview.id, {application.id: commit for application in applications}
    )
    return await deployment.wait()


async def close_preview(qovery: AsyncQovery, base_id: UUID | str, number: str) -> bool:
    """Delete a preview environment with all that runs in it; return False if there is none."""
    preview = await preview_of(qovery, await qovery.environments.get(base_id), number)
    if preview is None:
        return False
    deployment = await qovery.environments.delete(preview.id)
    await deployment.wait()
    return True


async def main(*arguments: str) -> None:
    """Print the outcome; exit with 1 if a deployment failed."""
    action, base_id, number, *commit = arguments
    async with AsyncQovery() as qovery:
        try:
            if action == "open":
                result = await open_preview(qovery, base_id, number, *commit)
                print(f"preview-{number} is {result.state}")
            else:
                found = await close_preview(qovery, base_id, number)
                print(f"preview-{number} is {'deleted' if found else 'not there'}")
        except DeploymentError as error:
            sys.exit(f"preview: {error}")


if __name__ == "__main__":
    anyio.run(main, *sys.argv[1:])
