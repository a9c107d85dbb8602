from __future__ import annotations

import anyio
import pytest

from qovery_async import DeploymentCanceled, DeploymentCancellation, InvalidRequestError

pytestmark = pytest.mark.anyio


async def test_running_deployment_is_canceled_once(play):
    environment, _ = await play.environment("container")
    deployment = await play.qovery.environments.deploy(environment)

    outcomes = [await deployment.cancel(), await deployment.cancel()]

    assert outcomes == [DeploymentCancellation.CANCELING] * 2
    with pytest.raises(DeploymentCanceled):
        await deployment.wait()
    assert await deployment.cancel() is DeploymentCancellation.ENDED


async def test_queued_request_is_removed_and_the_run_goes_on(play):
    environment, _ = await play.environment("container")
    running = await play.qovery.environments.deploy(environment)
    queued = await play.qovery.environments.stop(environment)

    outcome = await queued.cancel()

    assert outcome is DeploymentCancellation.REMOVED
    assert (await running.wait()).state == "DEPLOYED"


async def test_ended_deployment_leaves_the_next_one_alone(play):
    environment, _ = await play.environment("container")
    first = await play.qovery.environments.deploy(environment)
    await first.wait()
    second = await play.qovery.environments.stop(environment)
    await anyio.sleep(10)

    assert await first.cancel() is DeploymentCancellation.ENDED
    assert (await second.wait()).state == "STOPPED"


async def test_lost_race_for_the_queue_is_no_error(play):
    environment, _ = await play.environment("container")
    running = await play.qovery.environments.deploy(environment)
    queued = await play.qovery.environments.stop(environment)
    name = "cancelDeploymentRequest"
    play.simulator.overrides.add(name, {"detail": "it runs"}, status=409, times=1)
    await anyio.sleep(10)
    await running.cancel()

    outcome = await queued.cancel()

    assert len(play.simulator.requests_of(name)) >= 1
    assert outcome in {DeploymentCancellation.REMOVED, DeploymentCancellation.CANCELING}


async def test_request_that_may_be_shared_needs_force(play):
    environment, _ = await play.environment("container")
    deployment = await play.qovery.environments.deploy(environment)
    token = deployment.token.replace('"exact":true', '"exact":false')
    resumed = play.qovery.deployments.resume(token)

    assert await resumed.cancel() is DeploymentCancellation.SHARED
    assert not play.simulator.requests_of("cancelEnvironmentDeployment")
    assert await resumed.cancel(force=True) is DeploymentCancellation.CANCELING


async def test_merged_request_is_canceled_with_force_alone(play):
    environment, _ = await play.environment("container")
    await play.qovery.environments.deploy(environment)
    await anyio.sleep(10)
    first, second = [await play.qovery.environments.stop(environment) for _ in range(2)]
    assert first.request_id == second.request_id

    assert await first.cancel() is DeploymentCancellation.SHARED
    assert await second.cancel(force=True) is DeploymentCancellation.REMOVED


async def test_action_on_a_cluster_cannot_be_canceled(play):
    organization = (await play.qovery.organizations.list())[0].id
    cluster = (await play.qovery.clusters.list(organization))[0].id
    deployment = await play.qovery.clusters.deploy(organization, cluster)

    with pytest.raises(InvalidRequestError, match="no environment"):
        await deployment.cancel()
