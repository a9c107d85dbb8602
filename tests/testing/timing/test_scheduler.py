from __future__ import annotations

import pytest

from qovery_async.testing.model.caller import Caller

pytestmark = pytest.mark.anyio


async def test_queue_merges_equal_actions_of_one_user(play):
    environment, services = await play.environment("container", "database")
    await play.call("deployEnvironment", environmentId=environment)

    first = await play.call("stopContainer", containerId=services["container"])
    second = await play.call("stopDatabase", databaseId=services["database"])
    other = await play.call("redeployContainer", containerId=services["container"])
    queue = (
        await play.call("listDeploymentRequestByEnvironmentId", environmentId=environment)
    ).results
    await play.settled(65)
    _, each = await play.statuses(environment)

    assert first.deployment_request_id == second.deployment_request_id
    assert str(other.deployment_request_id) > str(first.deployment_request_id)
    assert len(queue) == 2
    assert each[services["database"]]["state"] == "STOPPED"


async def test_queue_keeps_requests_of_different_users_apart(play):
    environment, _ = await play.environment("container")
    deployments = play.simulator.world.deployments
    record = play.simulator.world.store.get("environment", environment)
    deployments.act(record, "deploy")

    names = ["Ada", "Grace", "Ada"]
    requests = [deployments.act(record, "stop", caller=Caller(name=name)) for name in names]
    queue = await play.call("listDeploymentRequestByEnvironmentId", environmentId=environment)

    assert requests[0] is requests[2]
    assert [entry.auditing_data.triggered_by for entry in queue.results] == ["Ada", "Grace"]


async def test_deployment_after_a_canceled_one_takes_its_full_time(play):
    environment, _ = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(4)
    await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)
    play.clock.advance(5)
    await play.call("deployEnvironment", environmentId=environment)

    # The canceled one would have ended here, had it not been canceled.
    play.clock.advance(2 + 3 + 14)
    seen = await play.states(environment, 3)

    assert seen[environment] == ["DEPLOYING", "DEPLOYED"]
    history = await play.call("listEnvironmentDeploymentHistoryV2", environmentId=environment)
    assert [entry.total_duration for entry in history.results] == ["PT18S", "PT6S"]
