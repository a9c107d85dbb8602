"""Base class of the generated resources."""

from __future__ import annotations

import inspect
from types import FunctionType
from uuid import UUID

import pytest

import qovery_async.models
from qovery_async import AsyncQovery, InvalidRequestError
from qovery_async._pipeline.resource import Resource
from qovery_async._rules.hidden import Concealing, Unshown
from tests.raw_server import answer, replying, serving

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


class Projects(Resource):
    """Written like a generated resource; notes the bodies that its methods get."""

    __slots__ = ("received",)

    def __init__(self, client):
        super().__init__(client)
        self.received = []

    async def create(self, organization_id, *, body):
        self.received.append(body)
        return await self._call("createProject", {"organizationId": organization_id}, {}, body)

    async def get(self, project_id):
        return await self._call("getProject", {"projectId": project_id}, {})


class Client:
    """Fake of the client: returns the operation's id and the prepared request."""

    async def _run(self, operation, request):
        return operation.operation_id, request


@pytest.fixture
def projects():
    return Projects(Client())


@pytest.mark.anyio
async def test_uuid_or_str_and_model_or_mapping_are_sent_alike():
    project = b'{"id":"%s","name":"n","organization":{"id":"%s"}}' % (ID.encode(), ID.encode())
    async with (
        serving(replying(answer(200, project))) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        for organization in (ID, UUID(ID)):
            for body in (qovery_async.models.ProjectRequest(name="n"), {"name": "n"}):
                created = await qovery.projects.create(organization, body=body)
                assert created.id == UUID(ID)
        assert {r.target for r in server.requests} == {f"/organization/{ID}/project"}
        assert {r.body for r in server.requests} == {b'{"name":"n"}'}


@pytest.mark.anyio
async def test_deprecated_method_warns_at_its_call():
    async with (
        serving(replying(answer(200, b'{"results":[]}'))) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        with pytest.warns(
            DeprecationWarning, match=r"use organizations\.list_account_github_repositories\(\)"
        ) as caught:
            await qovery.account.list_github_repositories()
        assert caught[0].filename == __file__


def test_method_with_a_body_is_a_coroutine_function():
    qovery = AsyncQovery(token="qov_x")
    for method in (qovery.variables.create, qovery.execute, qovery.request):
        assert inspect.iscoroutinefunction(method)
        assert inspect.signature(method) == inspect.signature(method.__func__.__get__(qovery))
    assert inspect.isfunction(type(qovery.variables).create)
    assert qovery.variables.create == qovery.variables.create
    assert qovery.variables.create.__name__ == "create"
    assert "body" in inspect.signature(qovery.variables.create).parameters


@pytest.mark.anyio
async def test_call_prepares_the_request_of_its_operation(projects):
    operation_id, request = await projects.get(UUID(ID))

    assert operation_id == "getProject"
    assert (request.method, request.target, request.content) == ("GET", f"/project/{ID}", None)


@pytest.mark.anyio
async def test_body_reaches_the_method_wrapped(projects):
    _, request = await projects.create(ID, body={"name": "n"})

    assert [type(body) for body in projects.received] == [Unshown]
    assert request.content == b'{"name":"n"}'


@pytest.mark.anyio
@pytest.mark.parametrize("body", [{"nmae": "n"}, {"name": 3}])
async def test_wrong_mapping_is_rejected_before_it_is_sent(projects, body):
    with pytest.raises(InvalidRequestError, match="createProject"):
        await projects.create(ID, body=body)


def test_methods_without_a_body_are_unchanged():
    assert type(vars(Projects)["get"]) is FunctionType
    assert type(vars(Projects)["create"]) is Concealing
