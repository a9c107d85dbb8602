"""Tests of the backend. The package includes the qovery_* fixtures."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from uuid import UUID

import httpx
import pytest
from fastapi_previews import app

from qovery_async import AsyncQovery
from qovery_async.integrations.fastapi import client_of_request
from qovery_async.testing import Seed, Simulator, VirtualClock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.qovery(world=Seed().organization("Acme").cluster("production").project("shop")),
]


@pytest.fixture
async def backend(qovery_client: AsyncQovery) -> AsyncGenerator[httpx.AsyncClient, None]:
    """Yield an HTTP client of the backend, which calls the simulator."""
    app.dependency_overrides[client_of_request] = lambda: qovery_client
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://backend") as client:
        yield client
    app.dependency_overrides.clear()


@pytest.fixture
async def project_id(qovery_client: AsyncQovery) -> UUID:
    """Return the id of the seeded project."""
    (organization,) = await qovery_client.organizations.list()
    (project,) = await qovery_client.projects.list(organization.id)
    return project.id


async def test_preview_is_deployed_and_deleted(
    backend: httpx.AsyncClient, project_id: UUID, qovery_clock: VirtualClock
) -> None:
    opened = await backend.post(f"/projects/{project_id}/previews", json={"name": "fix-1"})
    preview = f"/previews/{opened.json()['id']}"
    states: list[str] = []
    for _ in range(20):
        qovery_clock.advance(3)
        states.append((await backend.get(preview)).json()["state"])

    assert opened.status_code == 202
    assert list(dict.fromkeys(states)) == ["DEPLOYMENT_QUEUED", "BUILDING", "DEPLOYING", "DEPLOYED"]

    await backend.delete(preview)
    qovery_clock.advance(60)
    assert (await backend.get(preview)).status_code == 404


async def test_branch_with_a_preview_is_a_conflict(
    backend: httpx.AsyncClient, project_id: UUID, qovery_simulator: Simulator
) -> None:
    await backend.post(f"/projects/{project_id}/previews", json={"name": "fix-1"})
    again = await backend.post(f"/projects/{project_id}/previews", json={"name": "FIX-1"})

    assert again.headers["content-type"] == "application/problem+json"
    assert (again.status_code, again.json()["operation"]) == (409, "createEnvironment")
    assert len(qovery_simulator.requests_of("deployEnvironment")) == 1


@pytest.mark.qovery(rate_limit=2)
async def test_exhausted_rate_limit_is_a_503(
    backend: httpx.AsyncClient, project_id: UUID, qovery_client: AsyncQovery
) -> None:
    view = qovery_client.with_options(retries=0)
    app.dependency_overrides[client_of_request] = lambda: view

    opened = await backend.post(f"/projects/{project_id}/previews", json={"name": "fix-1"})

    assert opened.status_code == 503
