"""Stories that end alike in process and against a served simulator."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from qovery_async import (
    AsyncQovery,
    Budget,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    QoveryError,
    RateLimitedError,
    ServerError,
)
from qovery_async.testing import RateLimit, Simulator, Token

pytestmark = [pytest.mark.anyio, pytest.mark.real_time]
READER = Token("qov_reader", name="reader", role="viewer")


@asynccontextmanager
async def in_process(simulator, token):
    async with AsyncQovery(**simulator.client_options(token=token), retries=0) as qovery:
        yield qovery


@asynccontextmanager
async def served(simulator, token):
    async with (
        simulator.serve() as server,
        AsyncQovery(
            token=token, base_url=server.base_url, budget=Budget.unlimited(), retries=0
        ) as qovery,
    ):
        yield qovery


@pytest.fixture(params=[in_process, served], ids=["in_process", "served"])
def connect(request):
    return request.param


async def test_deployment_story_ends_alike(connect):
    simulator = Simulator()
    [environment, *_] = simulator.world.store.of("environment")
    async with connect(simulator, "qov_simulator") as qovery:
        project = await qovery.projects.get(environment.parent.id)
        created = await qovery.environments.create(project.id, name="story")
        with pytest.raises(ConflictError):
            await qovery.environments.create(project.id, name="story")
        await qovery.environments.deploy(environment.id)
        simulator.clock.advance(600)
        status = await qovery.environments.get_status(environment.id)
        await qovery.environments.delete(created.id)
        with pytest.raises(NotFoundError):
            await qovery.environments.get(created.id)

    assert status.state == "DEPLOYED"
    simulator.assert_called("deployEnvironment", times=1, environment_id=environment.id)


async def test_fault_and_response_story_ends_alike(connect):
    simulator = Simulator()
    simulator.respond("listOrganization", {"results": []}, times=1)
    async with connect(simulator, "qov_simulator") as qovery:
        empty = await qovery.organizations.list()
        simulator.faults.add("server_error", status=500, count=1)
        with pytest.raises(ServerError):
            await qovery.organizations.list()
        for fault in ("stale_connection", "truncated_body"):
            simulator.faults.add(fault, count=1)
            with pytest.raises(QoveryError):
                await qovery.organizations.list()
        organizations = await qovery.organizations.list()

    assert len(empty) == 0
    assert len(organizations) > 0
    assert simulator.unmet() == []


async def test_role_and_limit_story_ends_alike(connect):
    simulator = Simulator(tokens=(READER,))
    async with connect(simulator, READER.value) as qovery:
        [organization, *_] = await qovery.organizations.list()
        with pytest.raises(PermissionDeniedError):
            await qovery.projects.create(organization.id, name="forbidden")
        simulator.limit_rate(RateLimit(requests=3))  # two are used
        await qovery.organizations.list()
        with pytest.raises(RateLimitedError):
            await qovery.organizations.list()

    assert simulator.requests[-1].status == 429
