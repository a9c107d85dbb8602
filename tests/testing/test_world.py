from __future__ import annotations

import json

import pytest

from qovery_async.testing import VirtualClock
from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.world import World


class Api:
    """World with calls of its operations."""

    def __init__(self):
        self.world = World(packaged_document(), VirtualClock(), seed=1)

    def call(self, operation_id, body=None, **arguments):
        endpoint = self.world.document.by_id[operation_id]
        return self.world.execute(endpoint, arguments, {}, body, Caller()).value


@pytest.fixture
def api():
    return Api()


def organization(api, name):
    return api.call("createOrganization", {"name": name, "plan": "TEAM"})["id"]


def test_execute_with_unknown_id_raises_a_404(api):
    with pytest.raises(Problem, match="no organization with id nowhere exists") as raised:
        api.call("createProject", {"name": "x"}, organizationId="nowhere")

    assert raised.value.status == 404


def test_execute_with_misplaced_id_raises_a_404(api):
    acme, globex = organization(api, "Acme"), organization(api, "Globex")
    cluster = {"name": "c", "cloud_provider": "AWS", "region": "eu-west-3"}
    identifier = api.call("createCluster", cluster, organizationId=acme)["id"]

    api.call("getClusterStatus", organizationId=acme, clusterId=identifier)
    with pytest.raises(Problem) as raised:
        api.call("getClusterStatus", organizationId=globex, clusterId=identifier)

    assert raised.value.status == 404


def test_load_after_dump_restores_the_state(api):
    acme = organization(api, "Acme")
    content = json.loads(json.dumps(api.world.dump()))
    api.call("createProject", {"name": "later"}, organizationId=acme)

    other = Api()
    for one in (api, other):
        one.world.load(content)

    assert api.call("listProject", organizationId=acme)["results"] == []
    assert other.world.dump() == api.world.dump() == content
    made = [one.call("createProject", {"name": "x"}, organizationId=acme) for one in (api, other)]
    assert made[0] == made[1]


def test_is_general_is_false_for_handlers_of_parts(api):
    by_id = api.world.document.by_id

    assert api.world.is_general(by_id["createProject"])
    assert not api.world.is_general(by_id["deployEnvironment"])
