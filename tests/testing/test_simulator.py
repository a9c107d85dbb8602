from __future__ import annotations

import pytest

from qovery_async import (
    AsyncQovery,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    RateLimitedError,
    UnexpectedStatusError,
)
from qovery_async.models import CreateEnvironmentRequest, ProjectRequest
from qovery_async.raw import OPERATIONS
from qovery_async.testing import Simulator, Token, VirtualClock

pytestmark = pytest.mark.anyio


@pytest.fixture
async def simulator():
    async with Simulator(clock=VirtualClock()) as simulator:
        yield simulator


@pytest.fixture
async def call(simulator):
    """Calls an operation of the simulator: call("getProject", projectId=...)."""
    async with AsyncQovery(**simulator.client_options()) as qovery:

        async def call(name, body=None, query=None, **path):
            return await qovery.execute(OPERATIONS[name], path=path, query=query, body=body)

        call.client = qovery
        yield call
        assert not qovery.drift


async def organization_id(call):
    return (await call("listOrganization")).results[0].id


async def test_created_record_is_listed_read_edited_and_deleted(call):
    organization = await organization_id(call)

    project = await call(
        "createProject", ProjectRequest(name="ledger", description="d"), organizationId=organization
    )
    edited = await call("editProject", ProjectRequest(name="books"), projectId=project.id)
    listed = await call("listProject", organizationId=organization)
    await call("deleteProject", projectId=project.id)

    assert (project.name, project.description) == ("ledger", "d")
    assert project.organization.id == organization
    assert edited.name == "books"
    assert edited.id == project.id
    assert "books" in [p.name for p in listed.results]
    with pytest.raises(NotFoundError):
        await call("getProject", projectId=project.id)


async def test_missing_clashing_or_incomplete_is_rejected(call):
    organization = await organization_id(call)
    await call("createProject", {"name": "ledger"}, organizationId=organization)

    with pytest.raises(ConflictError, match="Ledger exists already"):
        await call("createProject", {"name": "Ledger"}, organizationId=organization)
    with pytest.raises(BadRequestError, match="name"):
        await call("createProject", {"description": "d"}, organizationId=organization)
    with pytest.raises(NotFoundError, match="no organization"):
        await call("createProject", {"name": "x"}, organizationId="nowhere")
    with pytest.raises(NotFoundError):
        await call.client.request("GET", "/nothing/here")
    with pytest.raises(UnexpectedStatusError, match="405"):
        await call.client.request("PATCH", "/organization")


async def test_deployment_states_follow_the_clock(call, simulator):
    organization = await organization_id(call)
    project = await call("createProject", {"name": "ledger"}, organizationId=organization)
    environment = await call(
        "createEnvironment", CreateEnvironmentRequest(name="preview"), projectId=project.id
    )

    await call("deployEnvironment", environmentId=environment.id)
    seen = []
    for _ in range(60):
        state = (await call("getEnvironmentStatus", environmentId=environment.id)).state
        if state not in seen:
            seen.append(state)
        simulator.clock.advance(1)

    assert seen[-1] == "DEPLOYED"
    assert seen.index("DEPLOYMENT_QUEUED") < seen.index("DEPLOYING") < seen.index("DEPLOYED")


@pytest.mark.parametrize("token", ["qov_other", "Bearer qov_simulato"])
async def test_wrong_token_is_rejected(simulator, token):
    async with AsyncQovery(**simulator.client_options() | {"token": token}) as qovery:
        with pytest.raises(AuthenticationError):
            await qovery.execute(OPERATIONS["listOrganization"])


async def test_rate_limit_window_resets_with_the_clock():
    simulator = Simulator(rate_limit=2, rate_window=60.0)
    async with AsyncQovery(**simulator.client_options(), retries=0) as qovery:
        operation = OPERATIONS["listOrganization"]
        await qovery.execute(operation)
        assert qovery.budget.snapshot()[:2] == (2, 1)
        await qovery.execute(operation)
        with pytest.raises(RateLimitedError):
            await qovery.execute(operation)
        simulator.clock.advance(60)
        await qovery.execute(operation)
        assert qovery.budget.snapshot().remaining == 1
        assert [request.status for request in simulator.requests] == [200, 200, 429, 200]


async def test_simulators_with_equal_seeds_are_equal():
    worlds = []
    for _ in range(2):
        simulator = Simulator(seed=5)
        async with AsyncQovery(**simulator.client_options()) as qovery:
            worlds.append((await qovery.execute(OPERATIONS["listOrganization"])).to_dict())
    assert worlds[0] == worlds[1]


@pytest.mark.parametrize(
    "steer",
    [
        lambda simulator: simulator.overrides.remove("getProjet"),
        lambda simulator: simulator.faults.remove("slo"),
        lambda simulator: simulator.add_token(Token("qov_x", policy_denies=("getProjet",))),
        lambda _: Simulator(seeded=False, tokens=(Token("qov_x", policy_denies=("getProjet",)),)),
    ],
)
def test_wrong_names_are_refused_with_a_suggestion(steer):
    with pytest.raises(ValueError, match=r"did you mean (getProject|slow)"):
        steer(Simulator(seeded=False))
