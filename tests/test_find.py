"""Ids of objects by name: `client.find()`."""

from __future__ import annotations

import pytest

from qovery_async import (
    AsyncQovery,
    EnvironmentIds,
    InvalidRequestError,
    NameNotFoundError,
    OrganizationIds,
    ProjectIds,
    RequestTimeoutError,
    ServiceIds,
)
from qovery_async.testing import Seed, Simulator, VirtualClock

pytestmark = pytest.mark.anyio


@pytest.fixture
def simulator():
    seed = Seed().organization("Acme").cluster("production").project("shop")
    seed = seed.environment("staging").application("api").project("blog")
    return Simulator(world=seed, clock=VirtualClock())


@pytest.fixture
async def qovery(simulator):
    async with AsyncQovery(**simulator.client_options()) as client:
        yield client


async def ids_of(qovery):
    (organization,) = await qovery.organizations.list()
    project = next(p for p in await qovery.projects.list(organization.id) if p.name == "shop")
    (environment,) = await qovery.environments.list(project.id)
    (application,) = await qovery.applications.list(environment.id)
    return organization.id, project.id, environment.id, application.id


async def test_find_returns_the_ids_of_each_level(qovery, simulator):
    organization, project, environment, service = await ids_of(qovery)
    names = {"organization": "Acme", "project": "shop", "environment": "staging"}
    before = len(simulator.requests)

    found = await qovery.find(**names, service="api")

    assert found == ServiceIds(
        organization_id=organization,
        project_id=project,
        environment_id=environment,
        service_id=service,
        service_type="APPLICATION",
    )
    assert len(simulator.requests) - before == 4
    assert await qovery.find(**names) == EnvironmentIds(
        organization_id=organization, project_id=project, environment_id=environment
    )
    assert await qovery.find(project="shop") == ProjectIds(
        organization_id=organization, project_id=project
    )
    assert await qovery.find() == OrganizationIds(organization_id=organization)


async def test_find_ignores_case_and_takes_ids(qovery):
    organization, project, environment, service = await ids_of(qovery)
    found = await qovery.find(
        organization="ACME", project=str(project), environment=environment, service="Api"
    )
    assert (found.organization_id, found.service_id) == (organization, service)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ({"organization": "Acne"}, "no organization 'Acne'; did you mean Acme?"),
        ({"project": "shopp"}, "no project 'shopp' in organization Acme; did you mean shop?"),
        (
            {"project": "shop", "environment": "prod"},
            "no environment 'prod' in project shop; there is staging",
        ),
        (
            {"project": "shop", "environment": "staging", "service": "apl"},
            "no service 'apl' in environment staging of project shop; did you mean api?",
        ),
        ({"project": "blog", "environment": "x"}, "no environment 'x' in project blog; there are"),
    ],
)
async def test_missing_name_is_an_error_with_a_suggestion(qovery, names, message):
    with pytest.raises(NameNotFoundError) as caught:
        await qovery.find(**names)
    assert str(caught.value).startswith(f"find(): {message}")
    assert isinstance(caught.value, LookupError)


async def test_second_organization_makes_its_name_necessary():
    seed = Seed().organization("Acme").organization("Beta")
    simulator = Simulator(world=seed, clock=VirtualClock())
    async with AsyncQovery(**simulator.client_options()) as qovery:
        with pytest.raises(NameNotFoundError, match="give the name or id of one as organization="):
            await qovery.find()
        assert await qovery.find(organization="beta")


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ({"service": "api"}, "service= needs project="),
        ({"project": "shop", "service": "api"}, "service= needs environment="),
        ({"project": object()}, "project takes a name or an id, not object"),
    ],
)
async def test_invalid_arguments_send_nothing(qovery, simulator, names, message):
    with pytest.raises(InvalidRequestError, match=message):
        await qovery.find(**names)
    assert len(simulator.requests) == 0


async def test_find_has_one_deadline(qovery, simulator):
    simulator.faults.add("slow", seconds=3)
    with pytest.raises(RequestTimeoutError):
        await qovery.with_options(timeout=5).find(project="shop", environment="staging")
    assert len(simulator.requests) == 2
