from __future__ import annotations

import pytest

from qovery_async import (
    AsyncQovery,
)
from qovery_async.raw import OPERATIONS
from qovery_async.testing import Simulator
from qovery_async.testing.model.document import packaged_content
from tests.contract.validation import Validation
from tests.testing.raw_requests import below, organizations, send


@pytest.fixture
def simulator():
    return Simulator(rate_limit=10_000)


def test_new_enum_value_replaces_a_declared_enum(simulator):
    path = f"/project/{below(simulator, _acme(simulator), 'project')['shop']}/environment"
    before = send(simulator, "GET", path).json()["results"]
    simulator.faults.add("new_enum_value", member="mode")
    after = send(simulator, "GET", path).json()["results"]

    changed = [(b, a) for b, a in zip(before, after, strict=True) if a != b]
    [(old, new)] = changed
    assert new == {**old, "mode": "SIMULATED_NEW_VALUE"}


def test_unknown_field_is_added_to_every_object(simulator):
    path = f"{_acme(simulator)}/project"
    before = send(simulator, "GET", path).json()
    simulator.faults.add("unknown_field", member="flavour", value={"deep": [1]})
    after = send(simulator, "GET", path).json()

    assert after["flavour"] == {"deep": [1]}
    assert all(item["organization"]["flavour"] == {"deep": [1]} for item in after["results"])
    assert _without(after, "flavour") == before


def test_missing_field_removes_a_required_field(simulator):
    project = below(simulator, _acme(simulator), "project")["shop"]
    before = send(simulator, "GET", f"/project/{project}").json()
    simulator.faults.add("missing_field")
    dropped = set()
    for _ in range(60):
        after = send(simulator, "GET", f"/project/{project}").json()
        dropped.add(min(_paths(before) - _paths(after), key=len))

    required = set(simulator.world.document.schemas["Project"]["required"])
    assert dropped == required | {"organization.id"}


@pytest.mark.parametrize("operation_id", ["listOrganization", "listServicesByEnvironmentId"])
@pytest.mark.parametrize("name", ["new_enum_value", "missing_field", "unknown_field"])
def test_distortion_leaves_the_world_unchanged(simulator, name, operation_id):
    environment = _environment(simulator)
    path = {
        "listOrganization": "/organization",
        "listServicesByEnvironmentId": f"/environment/{environment}/services",
    }[operation_id]
    before = send(simulator, "GET", path).content
    fault = simulator.faults.add(name)
    during = send(simulator, "GET", path).content
    simulator.faults.remove(fault)

    assert during != before == send(simulator, "GET", path).content


@pytest.mark.parametrize("name", ["new_enum_value", "missing_field"])
def test_distorted_response_deviates_from_the_spec(simulator, name):
    validation = Validation(packaged_content())
    distorted_count = 0
    for endpoint in simulator.world.document.endpoints[::9]:
        path = _path(simulator, endpoint)
        if endpoint.method != "GET" or path is None:
            continue
        before = send(simulator, "GET", path)
        fault = simulator.faults.add(name)
        after = send(simulator, "GET", path)
        simulator.faults.remove(fault)

        assert (before.content != after.content) == bool(fault.used), endpoint.operation_id
        if fault.used:
            distorted_count += 1
            errors = validation.errors(endpoint.response_schema(), after.json())
            assert errors, endpoint.operation_id
            assert not validation.errors(endpoint.response_schema(), before.json())
    assert distorted_count >= 5


def _path(simulator, endpoint):
    """Return a path to an existing object, or None."""
    segments, parent = [], None
    for step in endpoint.steps:
        if step.is_parameter:
            parent = next(simulator.world.store.of(step.kind, parent), None)
            if parent is None:
                return None
        segments.append(parent.id if step.is_parameter else step.text)
    return "/" + "/".join(segments)


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["new_enum_value", "unknown_field", "missing_field"])
async def test_client_reads_distorted_responses(simulator, name):
    environment = _environment(simulator)
    simulator.faults.add(name)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        services = await qovery.execute(
            OPERATIONS["listServicesByEnvironmentId"], path={"environmentId": environment}
        )

    assert len(services.results) == 7
    assert simulator.requests[-1].faults == (name,)


def _acme(simulator):
    return f"/organization/{organizations(simulator)['Acme']}"


def _environment(simulator):
    project = below(simulator, _acme(simulator), "project")["shop"]
    return below(simulator, f"/project/{project}", "environment")["staging"]


def _without(value, name):
    if isinstance(value, dict):
        return {k: _without(v, name) for k, v in value.items() if k != name}
    return [_without(v, name) for v in value] if isinstance(value, list) else value


def _paths(value, above=""):
    found = set()
    for name, member in value.items():
        found.add(above + name)
        if isinstance(member, dict):
            found |= _paths(member, f"{above}{name}.")
    return found
