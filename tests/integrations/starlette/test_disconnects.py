"""Calls of a request whose browser leaves."""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager
from uuid import UUID

import anyio
import pytest
from fastapi import FastAPI, Request
from starlette.middleware.base import BaseHTTPMiddleware

from qovery_async import QoveryError
from qovery_async.integrations.fastapi import (
    BrowserLeft,
    QoveryDep,
    add_problem_handlers,
    qovery_lifespan,
)
from qovery_async.testing import Seed, Simulator

from .application import Visit

pytestmark = pytest.mark.anyio
LOGGER = "qovery_async.integrations.starlette"


async def passing(request, call_next):
    return await call_next(request)


class Backend:
    """A backend on a slow simulator, and what its endpoints saw."""

    def __init__(self, *, behind_middleware):
        self.simulator = Simulator(world=Seed().organization("Acme").project("shop"))
        self.simulator.faults.add("slow", seconds=5)
        record = next(self.simulator.world.store.of("organization"))
        self.path = f"/organizations/{record.id}"
        self.seen = []
        self.app = FastAPI(lifespan=qovery_lifespan(**self.simulator.client_options()))
        add_problem_handlers(self.app)
        if behind_middleware:
            self.app.add_middleware(BaseHTTPMiddleware, dispatch=passing)
        self.app.get("/organizations/{organization_id}")(self.read)
        self.app.post("/organizations/{organization_id}")(self.write)
        self.app.put("/organizations/{organization_id}")(self.read_body_late)

    async def read(self, organization_id: UUID, qovery: QoveryDep) -> None:
        try:
            await qovery.projects.list(organization_id)
        except QoveryError as error:
            self.seen.append(type(error))
            raise
        self.seen.append("read")

    async def write(self, organization_id: UUID, body: dict[str, str], qovery: QoveryDep) -> None:
        await qovery.projects.create(organization_id, name=body["name"])
        self.seen.append("written")
        await qovery.projects.list(organization_id)

    async def read_body_late(
        self, organization_id: UUID, request: Request, qovery: QoveryDep
    ) -> None:
        await qovery.projects.list(organization_id)
        self.seen.append(await request.body())

    @asynccontextmanager
    async def running(self):
        async with self.app.router.lifespan_context(self.app) as self.state:
            yield

    async def leave_after(self, seconds, method, **options):
        """Send a request whose browser leaves; return the seconds until the backend is done."""
        visit = Visit(method, self.path, **options)
        began = anyio.current_time()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(visit.run, self.app, self.state)
            await anyio.sleep(seconds)
            visit.left.set()
        return anyio.current_time() - began


@pytest.fixture(params=[False, True], ids=["plain", "behind_middleware"])
async def backend(request):
    found = Backend(behind_middleware=request.param)
    async with found.running():
        yield found


async def test_read_in_flight_is_canceled(backend):
    assert await backend.leave_after(1, "GET") == pytest.approx(1, abs=0.1)
    assert backend.seen == [BrowserLeft]


async def test_read_is_canceled_soon_after_its_browser_left(backend):
    assert await backend.leave_after(0, "GET") < 0.5
    assert backend.seen == [BrowserLeft]


async def test_read_of_a_browser_that_stays_ends(backend):
    visit = await Visit("GET", backend.path).run(backend.app, backend.state)
    assert (visit.status, backend.seen) == (200, ["read"])


async def test_write_ends_and_its_result_is_logged(backend, caplog):
    with caplog.at_level(logging.INFO, LOGGER):
        took = await backend.leave_after(1, "POST", body=b'{"name": "mill"}')

    assert backend.seen == ["written"]
    assert took == pytest.approx(5, abs=0.3)  # the read that follows is canceled at once
    assert len(backend.simulator.requests_of("createProject")) == 1
    lines = [record.getMessage() for record in caplog.records if record.name == LOGGER]
    [line] = [line for line in lines if "ended after" in line]
    assert line.startswith("createProject (POST /organization/{organizationId}/project) ended")
    assert line.endswith("after the browser left: 200")


async def test_write_that_fails_is_logged_without_a_traceback(backend, caplog):
    backend.simulator.faults.add("server_error", operations="createProject", status=500)
    with caplog.at_level(logging.INFO, LOGGER):
        await backend.leave_after(1, "POST", body=b'{"name": "mill"}')
    lines = [record for record in caplog.records if record.name == LOGGER]
    [line] = [line for line in lines if "after the browser left" in line.getMessage()]
    assert line.getMessage().endswith("failed after the browser left: ServerError")
    assert line.exc_info is None


async def test_body_is_left_to_an_endpoint_that_reads_it_late(backend):
    visit = Visit("PUT", backend.path, body=b"late")
    await visit.run(backend.app, backend.state)
    assert (visit.status, backend.seen) == (200, [b"late"])


async def test_absent_body_is_left_to_the_endpoint(backend):
    visit = Visit("PUT", backend.path)
    await visit.run(backend.app, backend.state)
    assert (visit.status, backend.seen) == (200, [b""])


async def test_canceled_request_leaves_its_write_to_the_lifespan(caplog):
    """As a server does that cancels its requests when it shuts down."""
    backend = Backend(behind_middleware=False)
    visit = Visit("POST", backend.path, body=b'{"name": "mill"}')
    with caplog.at_level(logging.INFO, LOGGER):
        async with backend.running():
            with anyio.move_on_after(1):
                await visit.run(backend.app, backend.state)
            assert backend.simulator.requests_of("createProject") != []
    [line] = [record.getMessage() for record in caplog.records if record.name == LOGGER]
    assert line.endswith("after the browser left: 200")
    assert backend.seen == []
    names = [record.data["name"] for record in backend.simulator.world.store.of("project")]
    assert "mill" in names


async def test_calls_outside_of_requests_are_not_affected(backend):
    await backend.leave_after(1, "GET")
    qovery = backend.app.state.qovery

    assert await qovery.projects.list(backend.path.rpartition("/")[2]) != []
