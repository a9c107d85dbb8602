from __future__ import annotations

import json

import pytest

from qovery_async.testing import VirtualClock
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.store import Record, Store
from qovery_async.testing.variables.variables import Variables
from qovery_async.testing.variables.views import VariableViews
from tests.testing.variables.variable_calls import alias, create, listed, override

pytestmark = pytest.mark.anyio


async def test_override_is_listed_beside_its_target(world):
    target = await create(world, "PROJECT", "LEVEL", "info")
    middle = await override(world, target, "ENVIRONMENT", "debug")
    low = await world.qovery.applications.environment_variables.override(
        world.application, middle.id, body={"value": "trace"}
    )

    results = [
        v
        async for v in world.qovery.variables.list(parent_id=world.application, scope="APPLICATION")
        if v.key == "LEVEL"
    ]

    assert [(v.value, v.variable_type) for v in results] == [
        ("trace", "OVERRIDE"),
        ("debug", "OVERRIDE"),
        ("info", "VALUE"),
    ]
    assert middle.overridden_variable.to_dict() == {
        "id": str(target.id),
        "key": "LEVEL",
        "value": "info",
        "mount_path": "",
        "scope": "PROJECT",
        "variable_type": "VALUE",
    }
    assert low.overridden_variable.id == middle.id
    await world.qovery.variables.delete(target.id)
    assert await listed(world, "APPLICATION") == {}


async def test_aliases_and_overrides_of_secrets_are_secret(world):
    target = await create(world, "PROJECT", "A", "hush", is_secret=True)

    aliased = await alias(world, target, "ENVIRONMENT", "B")
    overridden = await override(world, target, "ENVIRONMENT", "louder")
    secrets = [
        s
        async for s in world.qovery.environments.secrets.list(world.environment)
        if s.scope == "ENVIRONMENT"
    ]

    assert [(v.is_secret, v.value) for v in (aliased, overridden)] == [(True, None), (True, None)]
    assert aliased.aliased_variable.value is None
    assert secrets[0].aliased_secret.id == secrets[1].overridden_secret.id == target.id
    assert "louder" not in json.dumps([s.to_dict() for s in secrets])


class State:
    """Variables of a project, an environment and a service, with their views."""

    def __init__(self):
        self.store = Store()
        self.variables = Variables(self.store, VirtualClock(), 0)
        self.store.listeners.append(self.variables)
        self.project = self.store.add(Record("project", "p", {"name": "shop"}))
        self.environment = self.store.add(
            Record("environment", "e", {"name": "live"}, self.project)
        )
        self.service = self.store.add(Record("application", "a", {"name": "api"}, self.environment))
        self.views = VariableViews(packaged_document(), self.variables)


@pytest.fixture
def state():
    return State()


def test_view_of_service_variable_names_the_service(state):
    made = state.variables.create(state.service, "A", "1", {"description": "d"})

    view = state.views.of(made)

    assert (view["key"], view["value"], view["scope"]) == ("A", "1", "APPLICATION")
    assert (view["description"], view["mount_path"], view["owned_by"]) == ("d", None, "QOVERY")
    assert (view["service_id"], view["service_name"], view["service_type"]) == (
        *("a", "api", "APPLICATION"),
    )


def test_view_of_broader_variable_names_no_service(state):
    view = state.views.of(state.variables.create(state.project, "A", "1"))

    assert view.keys().isdisjoint({"service_id", "service_name", "service_type", "description"})
    assert view["scope"] == "PROJECT"


@pytest.mark.parametrize("is_secret", [False, True])
def test_view_hides_secrets_of_the_variable_and_its_target(state, is_secret):
    target = state.variables.create(state.project, "A", "hush", is_secret=is_secret)
    override = state.variables.override(state.service, target, "louder", {})

    view = state.views.of(override)

    assert view["is_secret"] == is_secret
    assert view["value"] == (None if is_secret else "louder")
    assert view["overridden_variable"]["value"] == (None if is_secret else "hush")
    assert ("hush" in json.dumps(view)) == (not is_secret)


def test_view_of_alias_has_the_fields_of_both_families(state):
    target = state.variables.create(state.project, "A", "1", {"mount_path": "/f"})
    alias = state.variables.alias(state.service, target, "B", {})

    view = state.views.of(alias)

    assert view["aliased_variable"] == view["aliased_secret"]
    assert (view["aliased_variable"]["key"], view["aliased_variable"]["scope"]) == ("A", "PROJECT")
    assert (view["mount_path"], view["variable_type"], view["value"]) == ("/f", "ALIAS", "1")


def test_view_of_built_in_alias_names_the_targets_service(state):
    database = Record("database", "d", {"name": "db", "type": "REDIS"}, state.environment)
    state.store.add(database)
    host = next(v for v in state.variables.visible(database) if v.data["built_in"] == "HOST")
    alias = state.variables.alias(state.service, host, "DB", {})

    assert state.views.of(alias)["service_id"] == "d"
    assert state.views.of(host)["scope"] == state.views.scope(host) == "BUILT_IN"
    assert state.views.scope(alias) == "APPLICATION"


@pytest.mark.parametrize("is_broad", [False, True])
def test_associated_item_names_the_service_of_a_secret(state, is_broad):
    place = state.project if is_broad else state.service
    made = state.variables.create(place, "E", "db/password", is_secret=True)

    item = state.views.associated(made, state.environment)

    service = {"service_id": "a", "service_name": "api", "service_type": "APPLICATION"}
    assert item == {
        "environment_id": "e",
        "environment_name": "live",
        "external_secret_name": "db/password",
        "project_id": "p",
        "project_name": "shop",
        "variable_name": "E",
        **({} if is_broad else service),
    }
