"""Code of a user, for type checkers: they read it, the tests do not run it."""

from __future__ import annotations

from asyncio import Task, TaskGroup
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Annotated, assert_type
from uuid import UUID

import pytest
from fastapi import Depends, FastAPI
from pydantic import TypeAdapter

from qovery_async import (
    NO_TOKEN,
    UNSET,
    APIStatusError,
    AsyncQovery,
    Deployment,
    DeploymentError,
    DeploymentResult,
    Detailed,
    Entries,
    Event,
    NotFoundError,
    Operation,
    OrganizationIds,
    Page,
    Pages,
    PageWalk,
    QoveryError,
    Response,
    ResponseInfo,
    ServiceIds,
    Unset,
)
from qovery_async.events import RetryScheduled
from qovery_async.integrations.fastapi import QoveryDep, qovery_lifespan
from qovery_async.integrations.opentelemetry import instrument, uninstrument
from qovery_async.models import (
    Application,
    Environment,
    EnvironmentEditRequest,
    HelmRequest,
    HelmResponse,
    OrganizationEventResponse,
    Project,
    ProjectRequest,
    StateEnum,
    Status,
)
from qovery_async.raw import METHODS, OPERATIONS, operation_of
from qovery_async.testing import Simulator


async def lists(qovery: AsyncQovery, organization_id: UUID) -> list[Project]:
    """Lists are awaited, iterated, walked, collected and resumed."""
    page = await qovery.projects.list(organization_id)
    assert_type(page, Page[Project])
    assert_type(page[0], Project)
    assert_type(page.cursor, str | None)
    async for project in qovery.projects.list(str(organization_id)):
        assert_type(project.name, str)
        assert_type(project.description, str | Unset)
    async for some in qovery.projects.list(organization_id).pages():
        assert_type(some, Page[Project])
    try:
        events = await qovery.organizations.list_events(
            organization_id, from_timestamp=datetime.now(UTC), page_size=100
        ).collect(limit=5)
    except QoveryError as error:
        return await qovery.projects.list(organization_id).resume(error.cursor).collect()
    assert_type(events, list[OrganizationEventResponse])
    return await qovery.projects.list(organization_id).collect()


async def calls(qovery: AsyncQovery, organization_id: UUID) -> StateEnum | Unset | None:
    """Bodies are models or mappings, ids are UUID or str, results have their types."""
    project = await qovery.projects.create(organization_id, body=ProjectRequest(name="shop"))
    assert_type(project, Project)
    environment = await qovery.environments.create(
        project.id, body={"name": "preview", "mode": "DEVELOPMENT"}
    )
    assert_type(environment, Environment)
    application: Application = await qovery.applications.get("id")
    assert_type(application.id, UUID)
    detailed = await qovery.detailed(qovery.projects.get(project.id))
    assert_type(detailed, Detailed[Project])
    found, response = detailed
    assert_type(found, Project)
    assert_type(response, ResponseInfo)
    with qovery.deadline(30), qovery.recording() as answers:
        status = await qovery.environments.get_status(environment.id)
        assert_type(answers, list[ResponseInfo])
    return status.state


async def beyond(qovery: AsyncQovery) -> AsyncGenerator[bytes, None]:
    """Raw requests, streams, views, events, and operations as data."""
    answer = await qovery.with_options(timeout=5, retries=0).request("GET", "/new")
    assert_type(answer, Response)
    assert_type(answer.status, int)

    def watch(event: Event) -> None:
        if isinstance(event, RetryScheduled):
            print(event.delay)

    qovery.with_token("qov_x").subscribe(watch)()
    assert_type(METHODS["listProject"], str)
    assert_type(operation_of(qovery.projects.list), Operation)
    operation = OPERATIONS["organizationDownloadAllInvoices"]
    async with qovery.stream(operation, path={"organizationId": "o"}) as streamed:
        async for chunk in streamed:
            yield chunk


async def by_name(qovery: AsyncQovery) -> None:
    """Ids of names: the result has those of the levels that were named."""
    assert_type(await qovery.find(organization="Acme"), OrganizationIds)
    assert_type((await qovery.find(project="shop")).project_id, UUID)
    ids = await qovery.find(project="shop", environment="production", service="api")
    assert_type(ids, ServiceIds)
    assert_type(ids.service_id, UUID)


async def errors(qovery: AsyncQovery) -> str | None:
    """Errors are one tree, and say what they know."""
    try:
        await qovery.projects.delete("id")
    except NotFoundError as error:
        assert_type(error.status, int)
        return error.request_id
    except APIStatusError as error:
        return error.detail if error.retryable else None
    except QoveryError as error:
        assert_type(error.retryable, bool)
        assert_type(error.retry_after, float | None)
    return None


async def names(pages: Pages[Project]) -> Page[Project]:
    """Return types of the client are names of the package."""
    assert_type(aiter(pages), Entries[Project])
    assert_type(pages.pages(), PageWalk[Project])
    return await pages


UNSENT = ProjectRequest(name="n", description=UNSET)


class TenantQovery(AsyncQovery):
    """A subclass: its views have its type."""

    tenant = "acme"


async def views(qovery: TenantQovery, tasks: TaskGroup) -> str:
    """Views, headers for other tools, and tasks of lists."""
    assert_type(qovery.with_options(timeout=5, default_headers={"X-Tenant": "acme"}), TenantQovery)
    assert_type(qovery.with_token("qov_x").tenant, str)
    AsyncQovery(token=NO_TOKEN, user_agent="backend/1.2", http_library="httpx2")
    assert_type(tasks.create_task(qovery.projects.list("o")), Task[Page[Project]])
    return await qovery.authorization()


async def changing(qovery: AsyncQovery, environment_id: UUID) -> Environment:
    """Responses give their edit requests; `modify` returns the type that `edit` does."""
    environment = await qovery.environments.get(environment_id)
    request = environment.to_request(name="production")
    assert_type(request, EnvironmentEditRequest)
    await qovery.environments.edit(environment.id, body=request)
    helm = await qovery.helms.get("id")
    assert_type(helm.to_request(), HelmRequest)
    assert_type(await qovery.helms.modify("id", timeout_sec=60), HelmResponse)
    return await qovery.environments.modify(
        environment_id, unmodified_since=datetime.now(UTC), name="production"
    )


async def deploying(qovery: AsyncQovery, environment_id: UUID) -> str:
    """Deployments are handles, and their failures are errors."""
    deployment = await qovery.environments.deploy(environment_id)
    assert_type(deployment, Deployment[Status])
    try:
        result = await deployment.wait(timeout=600)
    except DeploymentError as error:
        return str(error)
    assert_type(result, DeploymentResult)
    return result.state


app = FastAPI(lifespan=qovery_lifespan(timeout=10))


@app.get("/projects/{project_id}")
async def read_project(project_id: UUID, qovery: QoveryDep) -> Project:
    """Models of the API are response models."""
    return await qovery.projects.get(project_id)


async def first_organization(qovery: QoveryDep) -> UUID:
    """Dependencies of an application build on the client's."""
    return (await qovery.organizations.list())[0].id


@app.get("/projects")
async def read_projects(
    qovery: QoveryDep, organization_id: Annotated[UUID, Depends(first_organization)]
) -> list[Project]:
    """Pages are sequences."""
    return [*await qovery.projects.list(organization_id)]


def validated(data: dict[str, object]) -> Project:
    """Pydantic validates models of the API."""
    return TypeAdapter(Project).validate_python(data)


def traced(qovery: AsyncQovery) -> None:
    """Tracing takes clients and their views."""
    instrument(qovery.with_options(timeout=5))
    uninstrument(qovery)


@pytest.fixture
def world() -> Simulator:
    """Tests of a user begin with a simulator."""
    return Simulator()


@pytest.mark.anyio
async def test_project_is_created(world: Simulator) -> None:
    """Options of the simulator are options of the client."""
    async with AsyncQovery(**world.client_options()) as qovery:
        assert isinstance(await qovery.organizations.list(), Page)
