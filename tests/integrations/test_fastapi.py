"""The client as a dependency of FastAPI."""

from __future__ import annotations

from uuid import UUID

import pytest
from fastapi import FastAPI

from qovery_async import AsyncQovery, ConfigurationError
from qovery_async.integrations.fastapi import QoveryDep, client_of_request, qovery_lifespan
from qovery_async.models import Project
from qovery_async.testing import Seed, Simulator
from tests.http_library import http

from .starlette.application import visited

pytestmark = pytest.mark.anyio
SHOP = Seed().organization("Acme").project("shop")


def backend(**options):
    app = FastAPI(lifespan=qovery_lifespan(**options))

    @app.get("/projects/{project_id}")
    async def project(project_id: UUID, qovery: QoveryDep) -> Project:
        return await qovery.projects.get(project_id)

    return app


@pytest.fixture
def simulator():
    return Simulator(world=SHOP)


@pytest.fixture
def address(simulator):
    return f"/projects/{next(simulator.world.store.of('project')).id}"


async def test_dependency_is_the_client_of_the_lifespan(simulator, address):
    async with visited(backend(**simulator.client_options())) as browser:
        assert (await browser.get(address)).json()["name"] == "shop"


async def test_override_needs_no_lifespan(simulator, address):
    app = backend()
    async with AsyncQovery(**simulator.client_options()) as qovery:
        app.dependency_overrides[client_of_request] = lambda: qovery
        transport = http.ASGITransport(app)
        async with http.AsyncClient(transport=transport, base_url="http://backend") as browser:
            assert (await browser.get(address)).json()["name"] == "shop"


async def test_missing_lifespan_names_the_override(address):
    transport = http.ASGITransport(backend())
    async with http.AsyncClient(transport=transport, base_url="http://backend") as browser:
        with pytest.raises(ConfigurationError, match=r"dependency_overrides\[client_of_request\]"):
            await browser.get(address)
