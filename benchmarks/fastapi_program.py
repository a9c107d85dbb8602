"""Application of the FastAPI integration under load, and two ways to serve it.

    python fastapi_program.py PORT          uvicorn.run() in a script
    python fastapi_program.py PORT WORKERS  as --workers; prints the exit codes of workers

The environment says which API the application calls (`SIMULATOR`) and where its store is
(`STORE`, optional).
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterable
from typing import Annotated, Any
from uuid import UUID

import uvicorn
from fastapi import Depends, FastAPI, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent
from uvicorn.supervisors.multiprocess import Process

from qovery_async import NO_TOKEN, AsyncQovery, DeploymentChanges
from qovery_async.integrations.fastapi import (
    LastEventId,
    add_problem_handlers,
    qovery_for,
    qovery_health,
    qovery_lifespan,
    server_sent,
)
from qovery_async.integrations.redis import RedisBudget

DEADLINE_SECONDS = 5.0


def token_of_request(tenant: Annotated[str | None, Header(alias="X-Tenant")] = None) -> str | None:
    return tenant


Tenant = Annotated[AsyncQovery, Depends(qovery_for(token_of_request, deadline=DEADLINE_SECONDS))]


def options() -> dict[str, Any]:
    store = os.environ.get("STORE")
    found: dict[str, Any] = {"token": NO_TOKEN, "base_url": os.environ.get("SIMULATOR")}
    if store is not None:
        found["budget"] = RedisBudget(store, processes=2, lease=1.0)
    return found


app = FastAPI(lifespan=qovery_lifespan(**options()))
add_problem_handlers(app, expose={401, 404})
app.include_router(qovery_health(), prefix="/health")


@app.get("/worker")
async def worker() -> int:
    return os.getpid()


@app.get("/organizations")
async def organizations(qovery: Tenant) -> list[str]:
    return [one.name async for one in qovery.organizations.list()]


@app.get("/environments/{environment_id}")
async def environment(environment_id: UUID, qovery: Tenant) -> str:
    return (await qovery.environments.get(environment_id)).name


@app.post("/environments/{environment_id}/deploy")
async def deploy(environment_id: UUID, qovery: Tenant) -> str:
    return (await qovery.environments.deploy(environment_id)).token


async def changes_of(token: str, qovery: Tenant) -> DeploymentChanges:
    return qovery.deployments.resume(token).changes()


@app.get("/live", response_class=EventSourceResponse)
async def live(
    changes: Annotated[DeploymentChanges, Depends(changes_of)], last: LastEventId = None
) -> AsyncIterable[ServerSentEvent]:
    async for event in server_sent(changes, last):
        yield event


class ReportedProcess(Process):
    """Worker whose exit code is printed when it has ended."""

    def join(self) -> None:
        super().join()
        print("worker", self.pid, self.exitcode, flush=True)


def main(port: str, workers: str | None = None) -> None:
    common: dict[str, Any] = {"port": int(port), "log_level": "warning"}
    if workers is None:
        uvicorn.run(app, **common)
        return
    uvicorn.supervisors.multiprocess.Process = ReportedProcess
    uvicorn.run("fastapi_program:app", workers=int(workers), **common)


if __name__ == "__main__":
    main(*sys.argv[1:])
