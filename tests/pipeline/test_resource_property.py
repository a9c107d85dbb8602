"""Resources as attributes of a client, of its class, and of mocks."""

from __future__ import annotations

import inspect
from unittest import mock

import pytest

from qovery_async import AsyncQovery
from qovery_async._raw.resources.organizations import Organizations
from qovery_async._raw.resources.organizations_webhooks import OrganizationsWebhooks
from qovery_async._raw.resources.projects import Projects


@pytest.fixture
def qovery():
    return AsyncQovery(token="qov_x")


def test_resource_is_the_same_object_at_each_access(qovery):
    assert qovery.projects is qovery.projects
    assert qovery.organizations.webhooks is qovery.organizations.webhooks
    assert isinstance(qovery.organizations.webhooks, OrganizationsWebhooks)


def test_view_has_resources_of_its_own(qovery):
    view = qovery.with_token("qov_y")
    assert view.projects is not qovery.projects
    assert view.projects._client is view


def test_resource_of_the_class_is_its_class():
    assert AsyncQovery.projects is Projects
    assert AsyncQovery.organizations is Organizations
    assert AsyncQovery.organizations.webhooks is OrganizationsWebhooks


@pytest.mark.anyio
async def test_method_of_a_client_can_be_patched(qovery):
    with mock.patch.object(qovery.projects, "get", mock.AsyncMock(return_value="mocked")) as get:
        assert await qovery.projects.get("p") == "mocked"
    get.assert_awaited_once_with("p")
    assert "get" not in vars(qovery.projects)


@pytest.mark.anyio
async def test_method_of_a_nested_resource_can_be_patched(qovery):
    with mock.patch.object(qovery.organizations.webhooks, "get", mock.AsyncMock(return_value=1)):
        assert await qovery.organizations.webhooks.get("o", "w") == 1


@pytest.mark.anyio
async def test_patch_of_the_class_applies_to_all_clients(qovery):
    with mock.patch.object(AsyncQovery.projects, "get", mock.AsyncMock(return_value=1)):
        assert await qovery.projects.get("p") == 1
        assert await AsyncQovery(token="qov_y").projects.get("p") == 1


@pytest.mark.anyio
async def test_autospec_has_all_methods_and_checks_arguments():
    specified = mock.create_autospec(AsyncQovery, instance=True)
    specified.projects.get.return_value = "project"
    specified.organizations.webhooks.create.return_value = "webhook"

    assert await specified.projects.get("p") == "project"
    assert await specified.organizations.webhooks.create("o", body={}) == "webhook"
    with pytest.raises(TypeError, match="project_id"):
        specified.projects.get()
    with pytest.raises(AttributeError):
        _ = specified.projects.gett
    with pytest.raises(AttributeError):
        _ = specified.project


@pytest.mark.anyio
async def test_autospec_of_a_client_works_too(qovery):
    specified = mock.create_autospec(qovery, instance=True)
    specified.projects.get.return_value = 1
    assert await specified.projects.get("p") == 1


def test_signature_of_a_mocked_method_is_the_real_one(qovery):
    specified = mock.create_autospec(AsyncQovery, instance=True)
    real = inspect.signature(qovery.projects.get)
    assert list(inspect.signature(specified.projects.get).parameters) == list(real.parameters)
