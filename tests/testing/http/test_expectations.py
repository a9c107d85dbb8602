from __future__ import annotations

from uuid import UUID

import pytest

from qovery_async.testing import Simulator
from tests.testing.raw_requests import send

ID = UUID(int=7)


@pytest.fixture
def simulator():
    return Simulator(seeded=False)


def test_assert_called_returns_the_matching_requests(simulator):
    send(simulator, "POST", f"/environment/{ID}/deploy")
    send(simulator, "POST", f"/environment/{UUID(int=8)}/deploy")

    [call] = simulator.assert_called("deployEnvironment", times=1, environment_id=ID)

    assert call is simulator.requests[0]
    assert len(simulator.assert_called("deployEnvironment")) == 2
    assert simulator.assert_called("stopEnvironment", times=0) == []


def test_assert_called_compares_parts_of_the_body(simulator):
    sent = {"name": "shop", "tags": [{"key": "a", "value": "b"}]}
    send(simulator, "POST", f"/organization/{ID}/project", sent)

    simulator.assert_called("createProject", body={"tags": [{"key": "a"}]})
    simulator.assert_called("createProject", times=0, body={"tags": []})
    simulator.assert_called("createProject", times=0, body={"name": "other"})
    simulator.assert_called("createProject", times=0, body={"absent": None})
    simulator.assert_called("createProject", times=0, body={"name": {"first": "shop"}})


def test_assert_called_failure_lists_the_calls(simulator):
    send(simulator, "GET", f"/variable?parent_id={ID}&token=hush")

    with pytest.raises(AssertionError) as never:
        simulator.assert_called("deployEnvironment", environment_id=ID)
    with pytest.raises(AssertionError) as other:
        simulator.assert_called("listVariables", times=2, parent_id=ID)

    assert str(never.value) == (
        f"expected at least one call of deployEnvironment with environmentId={ID} (got 0); "
        "it was never called"
    )
    assert str(other.value) == (
        f"expected 2 calls of listVariables with parent_id={ID} (got 1); its last calls:\n"
        f"  GET /variable parent_id={ID} token=********** -> 400"
    )


@pytest.mark.parametrize("method", ["requests_of", "assert_called", "respond"])
def test_misspelled_operation_is_rejected_with_a_suggestion(simulator, method):
    with pytest.raises(ValueError, match="did you mean deployEnvironment"):
        getattr(simulator, method)("deployEnviroment")


def test_misspelled_operation_of_a_fault_is_rejected(simulator):
    with pytest.raises(ValueError, match="did you mean deployEnvironment"):
        simulator.faults.add("slow", operations="deployEnviroment")


def test_unmet_lists_faults_responses_and_failures():
    simulator = Simulator()
    [environment, *_] = simulator.world.store.of("environment")
    simulator.faults.add("server_error", count=3, operations="listOrganization")
    simulator.faults.add("slow", share=0.5)
    simulator.respond("getProject", {}, project_id=ID)
    simulator.respond("listOrganization", {}, times=1)
    simulator.failures.fail_next(environment.id, "DEPLOYMENT_ERROR", times=2)
    simulator.failures.fail_every(environment.id, "STOP_ERROR")
    send(simulator, "GET", "/organization")

    assert simulator.unmet() == [
        "fault server_error of listOrganization: met 1 of 3 calls",
        f"response of getProject with projectId={ID}: used 0 of 1 call",
        "response of listOrganization: used 0 of 1 call",
        f"failure DEPLOYMENT_ERROR of {environment.id}: 2 left",
    ]
