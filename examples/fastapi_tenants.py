"""A backend for several tenants, each with a Qovery token of its own.

Run it with `fastapi run examples/fastapi_tenants.py`. Its tests, in test_fastapi_tenants.py, need
no token.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, Header, HTTPException, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from qovery_async import (
    NO_TOKEN,
    APIStatusError,
    AsyncQovery,
    BudgetExhausted,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    QoveryError,
    RateLimitedError,
    RequestTimeoutError,
    models,
)

TOKENS = {"acme": "qov_acme", "globex": "qov_globex"}  # a secret store, in production
STATUSES: dict[type[QoveryError], int] = {
    InvalidRequestError: 422,
    NotFoundError: 404,
    PermissionDeniedError: 404,
    ConflictError: 409,
    RateLimitedError: 503,
    BudgetExhausted: 503,
    RequestTimeoutError: 504,
}


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """Keep one client for the life of the service: it holds the connections of all tenants."""
    async with AsyncQovery(token=NO_TOKEN, user_agent="portal/1.0") as qovery:
        app.state.qovery = qovery
        yield


def shared_client(request: Request) -> AsyncQovery:
    """Return the client without a token. Tests override this dependency."""
    qovery: AsyncQovery = request.app.state.qovery
    return qovery


async def tenant_client(
    shared: Annotated[AsyncQovery, Depends(shared_client)],
    tenant: Annotated[str, Header(alias="X-Tenant")],
) -> AsyncGenerator[AsyncQovery]:
    """Yield a view with the tenant's token; the calls of one request share a deadline."""
    token = TOKENS.get(tenant)
    if token is None:
        raise HTTPException(401, "unknown tenant")
    qovery = shared.with_token(token)
    with qovery.deadline(10):
        yield qovery


Qovery = Annotated[AsyncQovery, Depends(tenant_client)]
app = FastAPI(lifespan=lifespan)


class NewProject(BaseModel):
    """Request to create a project."""

    name: str
    description: str = ""


class Project(BaseModel):
    """Project, as the frontend sees it."""

    id: UUID
    name: str
    description: str | None

    @classmethod
    def of(cls, project: models.Project) -> Project:
        """Choose the fields; a description that the API omits (`UNSET`) becomes None."""
        description = project.description if isinstance(project.description, str) else None
        return cls(id=project.id, name=project.name, description=description)


@app.get("/projects")
async def list_projects(qovery: Qovery) -> list[Project]:
    """Return the projects of all organizations that the tenant's token sees."""
    return [
        Project.of(project)
        async for organization in qovery.organizations.list()
        async for project in qovery.projects.list(organization.id)
    ]


@app.post("/organizations/{organization_id}/projects", status_code=201)
async def create_project(organization_id: UUID, new: NewProject, qovery: Qovery) -> Project:
    """Create a project."""
    created = await qovery.projects.create(
        organization_id, name=new.name, description=new.description
    )
    return Project.of(created)


@app.exception_handler(QoveryError)
async def problem(_: Request, error: QoveryError) -> JSONResponse:
    """Return an error as problem details (RFC 9457), without what only operators may see."""
    known = next((STATUSES[cls] for cls in type(error).__mro__ if cls in STATUSES), None)
    status = known or 502
    content = {"type": "about:blank", "title": type(error).__name__, "status": status}
    if known and isinstance(error, APIStatusError):
        content["detail"] = error.detail
    headers = {"Retry-After": f"{error.retry_after:.0f}"} if error.retry_after else {}
    return JSONResponse(content, status, headers, media_type="application/problem+json")
