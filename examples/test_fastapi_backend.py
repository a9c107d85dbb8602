"""Tests of the portal. The package includes the qovery_* fixtures."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import httpx
import pytest
from fastapi_backend import app

from qovery_async import AsyncQovery
from qovery_async.integrations.fastapi import client_of_request
from qovery_async.testing import RateLimit, Seed, Simulator, Token

WORLD = (
    Seed()
    .organization("Acme")
    .cluster("main", deployed=True)
    .project("shop")
    .environment("staging")
    .application("api")
    .organization("Globex")
    .project("mill")
)
TOKENS = (
    Token("qov_acme", name="acme", organizations=("Acme",)),
    Token("qov_globex", name="globex", organizations=("Globex",), rate_limit=RateLimit(requests=1)),
)
pytestmark = [pytest.mark.anyio, pytest.mark.qovery(world=WORLD, tokens=TOKENS)]


@pytest.fixture
async def portal(qovery_client: AsyncQovery) -> AsyncGenerator[httpx.AsyncClient, None]:
    """Yield an HTTP client of the portal, which calls the simulator."""
    view = qovery_client.with_options(retries=0, max_wait=0)
    app.dependency_overrides[client_of_request] = lambda: view
    app.state.qovery = view
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://portal") as client:
        client.headers["X-Tenant"] = "acme"
        yield client
    app.dependency_overrides.clear()


async def staging(portal: httpx.AsyncClient) -> dict[str, str]:
    """Return the only environment of the tenant."""
    [environment] = (await portal.get("/environments")).json()
    return dict(environment)


async def test_each_tenant_sees_its_own_environments(portal: httpx.AsyncClient) -> None:
    assert (await staging(portal))["name"] == "shop/staging"
    unknown = await portal.get("/environments", headers={"X-Tenant": "x"})
    assert unknown.status_code == 401


async def test_deployment_is_followed_live(portal: httpx.AsyncClient) -> None:
    environment = await staging(portal)
    started = (await portal.post(f"/environments/{environment['id']}/deploy")).json()

    live = await portal.get("/deployments/live", params=started)

    events = [line.removeprefix("event: ") for line in live.text.splitlines() if "event:" in line]
    assert (events[0], events[-1]) == ("change", "end")
    assert (await staging(portal))["state"] == "DEPLOYED"


async def test_environment_of_another_tenant_is_a_problem(portal: httpx.AsyncClient) -> None:
    environment = await staging(portal)
    missing = await portal.post(
        f"/environments/{environment['id']}/deploy", headers={"X-Tenant": "globex"}
    )
    damaged = await portal.get("/deployments/live", params={"token": "no token"})

    assert missing.status_code == 502
    assert missing.headers["content-type"] == "application/problem+json"
    assert (damaged.status_code, "token" in damaged.json()["detail"]) == (400, True)


async def test_exhausted_rate_limit_says_when_to_try_again(portal: httpx.AsyncClient) -> None:
    busy = await portal.get("/environments", headers={"X-Tenant": "globex"})

    assert busy.status_code == 503
    assert int(busy.headers["retry-after"]) > 0


async def test_webhook_needs_the_secret(portal: httpx.AsyncClient) -> None:
    body: dict[str, object] = {"event_type": "DEPLOYMENT_STARTED", "payload": {}}
    secret = {"Qovery-Secret": "only-for-development"}

    refused = await portal.post("/hooks", json=body)
    accepted = await portal.post("/hooks", json=body, headers=secret)

    assert refused.status_code == 401
    assert accepted.is_success


async def test_outage_is_a_problem(portal: httpx.AsyncClient, qovery_simulator: Simulator) -> None:
    qovery_simulator.faults.add("server_error", status=500)

    problem = await portal.get("/environments")

    assert (problem.status_code, problem.json()["operation"]) == (503, "listOrganization")
