from __future__ import annotations

import pytest

from qovery_async.testing import Durations
from tests.testing.deployments.deployed_world import KINDS, Play, client, simulator

pytestmark = pytest.mark.anyio


async def test_status_of_new_record_is_never_deployed(play):
    environment, services = await play.environment("container")

    whole, each = await play.statuses(environment)

    status = each[services["container"]]
    assert (whole["state"], whole["last_deployment_state"]) == ("READY", "READY")
    assert whole["deployment_status"] == status["service_deployment_status"] == "NEVER_DEPLOYED"
    assert (status["state"], status["deployment_requests_count"]) == ("READY", 0)
    assert status["deployment_request_id"] is None
    assert status["status_details"] == {
        "action": "UNKNOWN",
        "status": "NEVER",
        "sub_action": "NONE",
    }


async def test_status_within_lag_shows_the_earlier_state():
    it = simulator(durations=Durations(status_lag=5.0))
    async with client(it) as qovery:
        play = Play(it, qovery)
        environment, services = await play.environment("container")

        response = await play.call("deployEnvironment", environmentId=environment)
        it.clock.advance(4.9)
        _, before = await play.statuses(environment)
        exact = await play.call(
            "getDeploymentStatusByDeploymentRequestId",
            query={"deploymentRequestId": str(response.deployment_request_id)},
        )
        it.clock.advance(0.2)
        _, after = await play.statuses(environment)

    container = services["container"]
    assert response.state == "READY"
    assert (before[container]["state"], before[container]["deployment_request_id"]) == (
        "READY",
        None,
    )
    assert before[container]["deployment_requests_count"] == 1
    assert exact.status == "DEPLOYMENT_QUEUED"
    assert after[container]["state"] == "DEPLOYMENT_QUEUED"
    assert after[container]["deployment_request_id"] == str(response.deployment_request_id)


async def test_edited_service_is_out_of_date_until_deployed(play):
    environment, services = await play.environment("container", "database")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    async def shown():
        whole, each = await play.statuses(environment)
        return whole["deployment_status"], *(
            each[identifier]["service_deployment_status"] for identifier in services.values()
        )

    deployed = await shown()
    store = play.simulator.world.store
    store.edit(store.get("container", services["container"]), cpu=750)
    edited = await shown()
    play.simulator.failures.fail_next(services["container"], "DEPLOYMENT_ERROR")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    failed = await shown()
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(10)
    play.simulator.world.deployments.mark_changed(store.get("database", services["database"]))
    await play.settled()
    meanwhile = await shown()

    assert deployed == ("UP_TO_DATE",) * 3
    assert edited == failed == ("OUT_OF_DATE", "OUT_OF_DATE", "UP_TO_DATE")
    assert meanwhile == ("OUT_OF_DATE", "UP_TO_DATE", "OUT_OF_DATE")


@pytest.mark.parametrize("kind", KINDS[:-1])
async def test_status_operations_return_the_same_state(play, kind):
    environment, services = await play.environment(kind)
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(6)
    name = kind.capitalize()

    own = await play.call(f"get{name}Status", **{f"{kind}Id": services[kind]})
    of_kind = await play.call(f"getEnvironment{name}Status", environmentId=environment)
    whole, each = await play.statuses(environment)
    single = await play.call("getEnvironmentStatus", environmentId=environment)
    project = play.simulator.world.store.get("environment", environment).parent
    of_project = await play.call("getProjectEnvironmentsStatus", projectId=project.id)

    assert own.to_dict() == each[services[kind]]
    assert [status.to_dict() for status in of_kind.results] == [own.to_dict()]
    assert single.to_dict() == whole
    assert whole in [status.to_dict() for status in of_project.results]
