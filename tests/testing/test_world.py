from __future__ import annotations

import json

import pytest

from qovery_async.testing import Simulator, VirtualClock
from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.world import World
from tests.testing.api_calls import APPLICATION, Api


class Calls:
    """World with calls of its operations."""

    def __init__(self):
        self.world = World(packaged_document(), VirtualClock(), seed=1)

    def call(self, operation_id, body=None, **arguments):
        endpoint = self.world.document.by_id[operation_id]
        return self.world.execute(endpoint, arguments, {}, body, Caller()).value


@pytest.fixture
def calls():
    return Calls()


def organization(calls, name):
    return calls.call("createOrganization", {"name": name, "plan": "TEAM"})["id"]


def test_execute_with_unknown_id_raises_a_404(calls):
    with pytest.raises(Problem, match="no organization with id nowhere exists") as raised:
        calls.call("createProject", {"name": "x"}, organizationId="nowhere")

    assert raised.value.status == 404


def test_execute_with_misplaced_id_raises_a_404(calls):
    acme, globex = organization(calls, "Acme"), organization(calls, "Globex")
    cluster = {"name": "c", "cloud_provider": "AWS", "region": "eu-west-3"}
    identifier = calls.call("createCluster", cluster, organizationId=acme)["id"]

    calls.call("getClusterStatus", organizationId=acme, clusterId=identifier)
    with pytest.raises(Problem) as raised:
        calls.call("getClusterStatus", organizationId=globex, clusterId=identifier)

    assert raised.value.status == 404


def test_load_after_dump_restores_the_state(calls):
    acme = organization(calls, "Acme")
    content = json.loads(json.dumps(calls.world.dump()))
    calls.call("createProject", {"name": "later"}, organizationId=acme)

    other = Calls()
    for one in (calls, other):
        one.world.load(content)

    assert calls.call("listProject", organizationId=acme)["results"] == []
    assert other.world.dump() == calls.world.dump() == content
    made = [one.call("createProject", {"name": "x"}, organizationId=acme) for one in (calls, other)]
    assert made[0] == made[1]


def test_is_general_is_false_for_handlers_of_parts(calls):
    by_id = calls.world.document.by_id

    assert calls.world.is_general(by_id["createProject"])
    assert not calls.world.is_general(by_id["deployEnvironment"])


def test_world_after_dump_and_load_is_the_same(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]
    api("GET", f"/application/{made}/advancedSettings")
    dumped = json.loads(json.dumps(api.simulator.world.dump()))

    again = Api(Simulator(seeded=False, clock=VirtualClock(), rate_limit=10**6))
    again.simulator.world.load(dumped)

    reads = [
        f"/organization/{place.organization}",
        f"/organization/{place.organization}/events",
        f"/organization/{place.organization}/member",
        f"/environment/{place.environment}/services",
        f"/environment/{place.environment}/deploymentStage",
        f"/application/{made}/advancedSettings",
    ]
    assert [again("GET", path) for path in reads] == [api("GET", path) for path in reads]
    bodies = [
        a("POST", f"/project/{place.project}/environment", {"name": "next"}) for a in (api, again)
    ]
    assert bodies[0] == bodies[1]
    assert json.loads(json.dumps(again.simulator.world.dump())) == json.loads(
        json.dumps(api.simulator.world.dump())
    )
