from __future__ import annotations

import pytest

from qovery_async import DeploymentFailed

pytestmark = pytest.mark.anyio


async def failed(play):
    environment, services = await play.environment("container", "database")
    play.simulator.failures.fail_next(services["container"], "DEPLOYMENT_ERROR")
    deployment = await play.qovery.environments.deploy(environment)
    return deployment, services["container"]


async def test_failure_names_service_step_error_and_log(play):
    deployment, container = await failed(play)

    with pytest.raises(DeploymentFailed, match="container container-0 is in state") as caught:
        await deployment.wait()

    [failure] = caught.value.failures
    assert (failure.service_id, failure.kind, failure.name) == (
        container,
        "container",
        "container-0",
    )
    assert (failure.state, failure.step) == ("DEPLOYMENT_ERROR", "DEPLOYMENT")
    assert failure.stage
    assert failure.message
    assert failure.hint
    assert failure.link
    assert failure.log
    assert play.qovery.deployments.resume(caught.value.token).request_id == deployment.request_id


@pytest.mark.parametrize("name", ["getEnvironmentStatusesWithStages", "listEnvironmentLogs"])
async def test_failing_lookup_does_not_hide_the_failure(play, name):
    deployment, _ = await failed(play)
    play.simulator.overrides.add(name, {"detail": "no"}, status=400)

    with pytest.raises(DeploymentFailed) as caught:
        await deployment.wait()

    details = [failure.state for failure in caught.value.failures]
    assert details == ([] if name == "getEnvironmentStatusesWithStages" else ["DEPLOYMENT_ERROR"])
