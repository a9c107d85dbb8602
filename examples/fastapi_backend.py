"""A portal for several tenants, each with a Qovery token: states, deployments, live updates."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel

from qovery_async import NO_TOKEN, AsyncQovery, DeploymentChanges
from qovery_async.integrations.fastapi import (
    LastEventId,
    add_problem_handlers,
    qovery_for,
    qovery_health,
    qovery_lifespan,
    qovery_problems,
    qovery_webhooks,
    server_sent,
)
from qovery_async.webhooks import MemorySeen, WebhookEvent

TOKENS = {"acme": "qov_acme", "globex": "qov_globex"}  # a secret store, in production


async def token_of_request(tenant: Annotated[str, Header(alias="X-Tenant")]) -> str | None:
    """Return the token of the request's tenant; None is a 401."""
    return TOKENS.get(tenant)


Tenant = Annotated[AsyncQovery, Depends(qovery_for(token_of_request, deadline=10))]


class Environment(BaseModel):
    """Environment with its state, as the frontend sees it."""

    id: UUID
    name: str
    state: str


async def received(event: WebhookEvent) -> None:
    """Let the waits of the event's environment look at once."""
    app.state.qovery.deployments.notify(event)


app = FastAPI(lifespan=qovery_lifespan(token=NO_TOKEN, user_agent="portal/1.0"))
add_problem_handlers(app, expose={404})
app.include_router(qovery_health(), prefix="/health")
secret = os.environ.get("WEBHOOK_SECRET", "only-for-development")
app.include_router(qovery_webhooks(received, secrets=[secret], seen=MemorySeen()), prefix="/hooks")


@app.get("/environments", responses=qovery_problems(503))
async def environments(qovery: Tenant) -> list[Environment]:
    """Return the environments of the tenant with their states: two requests for each project."""
    found: list[Environment] = []
    async for organization in qovery.organizations.list():
        async for project in qovery.projects.list(organization.id):
            statuses = await qovery.environments.list_status(project.id)
            states = {one.id: one.state for one in statuses}
            async for one in qovery.environments.list(project.id):
                name, state = f"{project.name}/{one.name}", states.get(one.id, "READY")
                found.append(Environment(id=one.id, name=name, state=state))
    return found


@app.post("/environments/{environment_id}/deploy", responses=qovery_problems(404, 409))
async def deploy(environment_id: UUID, qovery: Tenant) -> dict[str, str]:
    """Deploy an environment, and return the token to follow it with."""
    return {"token": (await qovery.environments.deploy(environment_id)).token}


async def changes_of(token: str, qovery: Tenant) -> DeploymentChanges:
    """Return the changes of a deployment; a damaged token is a 400 before the stream begins."""
    return qovery.deployments.resume(token).changes()


@app.get("/deployments/live", response_class=EventSourceResponse)
async def live(
    changes: Annotated[DeploymentChanges, Depends(changes_of)], last: LastEventId = None
) -> AsyncIterable[ServerSentEvent]:
    """Stream the changes of a deployment."""
    async for event in server_sent(changes, last):
        yield event
