"""A backend that creates a preview environment for each branch.

Run it with QOVERY_API_TOKEN set: `fastapi run examples/fastapi_previews.py`. Its tests, in
test_fastapi_previews.py, need no token.
"""

from __future__ import annotations

from uuid import UUID

from fastapi import FastAPI
from pydantic import BaseModel

from qovery_async.integrations.fastapi import QoveryDep, add_problem_handlers, qovery_lifespan

REPOSITORY = "https://github.com/acme/shop.git"

app = FastAPI(lifespan=qovery_lifespan())
add_problem_handlers(app, expose={404}, operations={"createEnvironment": {409}})


class Branch(BaseModel):
    """Request to open a preview."""

    name: str


class Preview(BaseModel):
    """Environment, as the frontend sees it."""

    id: UUID
    state: str


@app.post("/projects/{project_id}/previews", status_code=202)
async def open_preview(project_id: UUID, branch: Branch, qovery: QoveryDep) -> Preview:
    """Create an environment with the branch's application, and deploy it."""
    environment = await qovery.environments.create(project_id, name=branch.name, mode="DEVELOPMENT")
    await qovery.applications.create(
        environment.id,
        name="shop",
        git_repository={"url": REPOSITORY, "provider": "GITHUB", "branch": branch.name},
        healthchecks={},
    )
    await qovery.environments.deploy(environment.id)
    return Preview(id=environment.id, state="DEPLOYMENT_QUEUED")


@app.get("/previews/{environment_id}")
async def show_preview(environment_id: UUID, qovery: QoveryDep) -> Preview:
    """Return the state of the environment."""
    status = await qovery.environments.get_status(environment_id)
    return Preview(id=environment_id, state=status.state)


@app.delete("/previews/{environment_id}", status_code=202)
async def close_preview(environment_id: UUID, qovery: QoveryDep) -> None:
    """Delete the environment."""
    await qovery.environments.delete(environment_id)
