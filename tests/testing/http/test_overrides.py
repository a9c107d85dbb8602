from __future__ import annotations

from uuid import UUID

import pytest

from qovery_async import AsyncQovery
from qovery_async.raw import SCHEMAS
from qovery_async.testing import Simulator
from tests.testing.raw_requests import below, organizations, send


@pytest.fixture(scope="module")
def shared():
    return Simulator(rate_limit=10**9)


@pytest.fixture
def simulator(shared):
    shared.overrides.clear()
    shared.faults.clear()
    shared.requests.clear()
    return shared


@pytest.fixture
def acme(simulator):
    return f"/organization/{organizations(simulator)['Acme']}"


def test_override_replaces_the_value_for_its_number_of_calls(simulator, acme):
    override = simulator.respond("listProject", {"results": []}, times=2)

    values = [below(simulator, acme, "project") for _ in range(3)]

    assert values[:2] == [{}, {}]
    assert values[2]
    assert (override.used, override.is_over) == (2, True)


def test_override_applies_by_path_query_and_body(simulator, acme):
    organization = acme.rpartition("/")[2]
    simulator.respond("listVariables", {"results": []}, scope="PROJECT", is_secret=False)
    simulator.respond("getOrganization", {"name": "mine"}, organization_id=UUID(organization))
    simulator.respond("createProject", status=409, body={"name": "taken"})

    def variables(flag):
        query = f"parent_id={organization}&scope=PROJECT&is_secret={flag}"
        return send(simulator, "GET", f"/variable?{query}")

    assert variables("false").json() == {"results": []}
    assert variables("true").json() != {"results": []}
    assert send(simulator, "GET", acme).json() == {"name": "mine"}
    refused = send(simulator, "POST", f"{acme}/project", {"name": "taken", "description": "d"})
    assert (refused.status, refused.content) == (409, b"")
    assert send(simulator, "POST", f"{acme}/project", {"name": "free"}).status == 200


def test_override_function_gets_the_request(simulator, acme):
    seen = []

    def value(request):
        seen.append((request.token, request.path_arguments["organizationId"]))
        return (202, {"name": request.body["name"].upper()})

    simulator.respond("createProject", value)
    reply = send(simulator, "POST", f"{acme}/project", {"name": "shop"})

    assert (reply.status, reply.json()) == (202, {"name": "SHOP"})
    assert seen == [("Simulated User", acme.rpartition("/")[2])]


def test_override_of_text_has_the_declared_content_type(simulator, acme):
    cluster = next(iter(below(simulator, acme, "cluster").values()))
    simulator.respond("getClusterKubeconfig", "apiVersion: v1\n")

    reply = send(simulator, "GET", f"{acme}/cluster/{cluster}/kubeconfig")

    assert (reply.headers["content-type"], reply.content) == (
        "application/x-yaml",
        b"apiVersion: v1\n",
    )


def test_override_latest_wins_until_it_is_removed(simulator):
    simulator.respond("listOrganization", {"results": [1]})
    later = simulator.respond("listOrganization", {"results": [2]})
    first = send(simulator, "GET", "/organization").json()
    simulator.overrides.remove(later)
    second = send(simulator, "GET", "/organization").json()
    simulator.overrides.remove("listOrganization")

    assert (first, second) == ({"results": [2]}, {"results": [1]})
    assert len(simulator.overrides) == 0


def test_override_keeps_authentication_and_faults(simulator):
    simulator.respond("listOrganization", {"results": []})
    simulator.faults.add("server_error", count=1)

    assert send(simulator, "GET", "/organization", token="wrong").status == 503
    assert send(simulator, "GET", "/organization", token="wrong").status == 401
    assert send(simulator, "GET", "/organization").json() == {"results": []}


@pytest.mark.anyio
async def test_override_takes_a_model(simulator):
    project = SCHEMAS["Project"].decode({"id": str(UUID(int=1)), "name": "shop"})
    simulator.respond("getProject", project)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        assert (await qovery.projects.get(UUID(int=9))).name == "shop"


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (("listProjects", {}), ValueError, "did you mean listProject"),
        (("listProject", {}, {"organisation_id": "x"}), ValueError, "mean organization_id"),
        (("listOrganization", {}, {"colour": "x"}), ValueError, "there are none"),
        (("listProject", {}, {"status": 99}), ValueError, "from 200 to 599"),
        (("listProject", {}, {"times": 0}), ValueError, "at least 1"),
        (("listProject", object()), TypeError, "object"),
    ],
)
def test_override_invalid_is_rejected(simulator, call, error, message):
    operation_id, value, options = (*call, {})[:3]
    with pytest.raises(error, match=message):
        simulator.respond(operation_id, value, **options)

    assert len(simulator.overrides) == 0
