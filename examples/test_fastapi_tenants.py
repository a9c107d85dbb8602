"""Tests of the backend for several tenants."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import httpx
import pytest
from fastapi_tenants import app, shared_client

from qovery_async import AsyncQovery
from qovery_async.testing import RateLimit, Seed, Token

WORLD = Seed().organization("Acme").project("shop").organization("Globex").project("mill")
TOKENS = (
    Token("qov_acme", name="acme", organizations=("Acme",)),
    Token("qov_globex", name="globex", organizations=("Globex",), rate_limit=RateLimit(requests=1)),
)
pytestmark = [pytest.mark.anyio, pytest.mark.qovery(world=WORLD, tokens=TOKENS)]


@pytest.fixture
async def backend(qovery_client: AsyncQovery) -> AsyncGenerator[httpx.AsyncClient]:
    """Yield an HTTP client of the backend, which calls the simulator."""
    app.dependency_overrides[shared_client] = lambda: qovery_client.with_options(
        retries=0, max_wait=0
    )
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://backend") as client:
        yield client
    app.dependency_overrides.clear()


async def test_each_tenant_sees_its_own_projects(backend: httpx.AsyncClient) -> None:
    projects = await backend.get("/projects", headers={"X-Tenant": "acme"})
    assert [project["name"] for project in projects.json()] == ["shop"]
    assert projects.json()[0]["description"] is None


async def test_unknown_tenant_is_rejected(backend: httpx.AsyncClient) -> None:
    assert (await backend.get("/projects", headers={"X-Tenant": "x"})).status_code == 401


async def test_name_in_use_is_a_problem(
    backend: httpx.AsyncClient, qovery_client: AsyncQovery
) -> None:
    acme = await qovery_client.find(organization="Acme")
    address = f"/organizations/{acme.organization_id}/projects"
    created = await backend.post(address, json={"name": "new"}, headers={"X-Tenant": "acme"})
    again = await backend.post(address, json={"name": "NEW"}, headers={"X-Tenant": "acme"})

    assert created.status_code == 201
    assert again.headers["content-type"] == "application/problem+json"
    assert (again.status_code, again.json()["title"]) == (409, "ConflictError")


async def test_exhausted_rate_limit_says_when_to_try_again(backend: httpx.AsyncClient) -> None:
    busy = await backend.get("/projects", headers={"X-Tenant": "globex"})

    assert busy.status_code == 503
    assert int(busy.headers["retry-after"]) > 0
