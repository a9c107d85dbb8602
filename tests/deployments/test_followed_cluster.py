from __future__ import annotations

import pytest

from qovery_async import DeploymentFailed

pytestmark = pytest.mark.anyio


async def cluster_of(play):
    clusters = play.qovery.clusters
    organization = (await play.qovery.organizations.list())[0].id
    made = await clusters.create(
        organization, name="fresh", region="eu-west-3", cloud_provider="AWS"
    )
    return organization, made.id


async def test_failed_cluster_raises_without_services(play):
    organization, cluster = await cluster_of(play)
    play.simulator.failures.fail_next(cluster, "DEPLOYMENT_ERROR")
    deployment = await play.qovery.clusters.deploy(organization, cluster)

    with pytest.raises(DeploymentFailed) as caught:
        await deployment.wait()

    assert caught.value.failures == ()
    assert caught.value.state == "DEPLOYMENT_ERROR"


async def test_dry_run_ends_well(play):
    organization, cluster = await cluster_of(play)

    deployment = await play.qovery.clusters.deploy(organization, cluster, dry_run=True)

    assert (await deployment.wait()).state == "DRY_RUN"


async def test_resumed_action_goes_on_in_the_same_execution(play):
    organization, cluster = await cluster_of(play)
    deployment = await play.qovery.clusters.deploy(organization, cluster)

    resumed = play.qovery.deployments.resume(deployment.token)
    changes = [change.state async for change in resumed.changes()]

    assert changes[-1] == "DEPLOYED"
    assert len(set(changes)) == len(changes) > 1
    assert (await resumed.wait()).environment_id is None
