"""A backend that creates a preview environment for each branch.

Run it with QOVERY_API_TOKEN set: `fastapi run examples/fastapi_backend.py`. Its tests, in
test_fastapi_backend.py, need no token.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from qovery_async import AsyncQovery, ConflictError, NotFoundError, QoveryError

REPOSITORY = "https://github.com/acme/shop.git"


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """Keep one client for the life of the service: it holds the connections."""
    async with AsyncQovery() as qovery:
        app.state.qovery = qovery
        yield


def qovery_of(request: Request) -> AsyncQovery:
    """Return the client. Tests override this dependency."""
    qovery: AsyncQovery = request.app.state.qovery
    return qovery


Qovery = Annotated[AsyncQovery, Depends(qovery_of)]
app = FastAPI(lifespan=lifespan)


class Branch(BaseModel):
    """Request to open a preview."""

    name: str


class Preview(BaseModel):
    """Environment, as the frontend sees it."""

    id: UUID
    state: str


@app.post("/projects/{project_id}/previews", status_code=202)
async def open_preview(project_id: UUID, branch: Branch, qovery: Qovery) -> Preview:
    """Create an environment with the branch's application, and deploy it."""
    environment = await qovery.environments.create(
        project_id, body={"name": branch.name, "mode": "DEVELOPMENT"}
    )
    await qovery.applications.create(
        environment.id,
        body={
            "name": "shop",
            "git_repository": {"url": REPOSITORY, "provider": "GITHUB", "branch": branch.name},
            "healthchecks": {},
        },
    )
    await qovery.environments.deploy(environment.id)
    return Preview(id=environment.id, state="DEPLOYMENT_QUEUED")


@app.get("/previews/{environment_id}")
async def show_preview(environment_id: UUID, qovery: Qovery) -> Preview:
    """Return the state of the environment."""
    status = await qovery.environments.get_status(environment_id)
    return Preview(id=environment_id, state=status.state)


@app.delete("/previews/{environment_id}", status_code=202)
async def close_preview(environment_id: UUID, qovery: Qovery) -> None:
    """Delete the environment."""
    await qovery.environments.delete(environment_id)


@app.exception_handler(QoveryError)
async def report(_: Request, error: QoveryError) -> JSONResponse:
    """Report errors that the caller can fix; any other error is a 503."""
    if isinstance(error, NotFoundError):
        return JSONResponse({"detail": "there is no such preview"}, 404)
    if isinstance(error, ConflictError):
        return JSONResponse({"detail": "this branch has a preview already"}, 409)
    return JSONResponse({"detail": "Qovery cannot be reached, try again later"}, 503)
