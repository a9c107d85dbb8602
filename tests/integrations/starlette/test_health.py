from __future__ import annotations

import anyio
import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from qovery_async import NO_TOKEN, QoveryError
from qovery_async.integrations.starlette import (
    client_of_request,
    health_routes,
    qovery_lifespan,
    tenant_view,
)
from qovery_async.testing import Simulator
from tests.http_library import http

from .application import visited

pytestmark = pytest.mark.anyio


async def call(request):
    try:
        qovery = client_of_request(request)
        if token := request.headers.get("x-token"):
            qovery = tenant_view(qovery, token)
        await qovery.organizations.list()
    except QoveryError:
        pass
    return JSONResponse(None)


@pytest.fixture
def simulator():
    return Simulator()


def backend(simulator, **options):
    routes = [Mount("/health", routes=health_routes()), Route("/call", call)]
    return Starlette(
        routes=routes, lifespan=qovery_lifespan(**{**simulator.client_options(), **options})
    )


async def test_live_makes_no_call(simulator):
    async with visited(backend(simulator)) as browser:
        response = await browser.get("/health/live")

    assert (response.status_code, response.json()) == (200, {"status": "pass"})
    assert not simulator.requests


async def test_ready_makes_one_call_in_thirty_seconds(simulator):
    async with visited(backend(simulator)) as browser:
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(browser.get, "/health/ready")
        await anyio.sleep(25)
        response = await browser.get("/health/ready")
        calls = len(simulator.requests)
        await anyio.sleep(10)
        await browser.get("/health/ready")

    assert (response.status_code, response.json()["status"]) == (200, "pass")
    assert (calls, len(simulator.requests)) == (1, 2)


async def test_response_to_another_call_tells_the_health(simulator):
    async with visited(backend(simulator)) as browser:
        await browser.get("/call")
        response = await browser.get("/health/ready")

    assert len(simulator.requests) == 1
    assert response.json()["last_response"]["status"] == 200


@pytest.mark.parametrize("fault", ["server_error", "unauthorized", "stale_connection"])
async def test_ready_fails_while_the_api_cannot_be_used(simulator, fault):
    options = {"retries": 0}
    if fault == "unauthorized":
        options["token"] = "qov_wrong"
    else:
        simulator.faults.add(fault)
    async with visited(backend(simulator, **options)) as browser:
        response = await browser.get("/health/ready")

    assert (response.status_code, response.json()["status"]) == (503, "fail")


async def test_tenant_with_a_wrong_token_does_not_fail_the_backend(simulator):
    async with visited(backend(simulator, token=NO_TOKEN)) as browser:
        await browser.get("/call", headers={"x-token": "qov_wrong"})
        response = await browser.get("/health/ready")

    assert response.status_code == 200
    assert len(simulator.requests) == 1


async def test_ready_without_a_lifespan_fails():
    app = Starlette(routes=health_routes())
    transport = http.ASGITransport(app)
    async with http.AsyncClient(transport=transport, base_url="http://backend") as browser:
        assert (await browser.get("/ready")).status_code == 503
