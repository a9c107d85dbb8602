from __future__ import annotations

import pytest

from qovery_async import BadRequestError, ConflictError, NotFoundError
from tests.testing.deployments.deployed_world import Play, client, simulator

pytestmark = pytest.mark.anyio


class Cluster:
    """One cluster, with calls of its operations."""

    def __init__(self, play, organization, cluster):
        self.play = play
        self.path = {"organizationId": organization, "clusterId": cluster}
        self.id = cluster

    async def call(self, name, body=None, query=None):
        path = {k: v for k, v in self.path.items() if f"{{{k}}}" in self.template(name)}
        return await self.play.call(name, body, query, **path)

    def template(self, name):
        return self.play.simulator.world.document.by_id[name].path

    async def status(self):
        return await self.call("getClusterStatus")

    async def seen(self, seconds):
        states = []
        for _ in range(seconds):
            state = (await self.status()).status
            if state not in states:
                states.append(state)
            self.play.clock.advance(1)
        return states


@pytest.fixture
async def cluster():
    it = simulator()
    async with client(it) as qovery:
        play = Play(it, qovery)
        organization = (await play.call("listOrganization")).results[0].id
        body = {"name": "fresh", "region": "eu-west-3", "cloud_provider": "AWS"}
        made = await play.call("createCluster", body, organizationId=organization)
        yield Cluster(play, organization, str(made.id))


async def test_cluster_is_deployed_edited_stopped_and_deleted(cluster):
    before = await cluster.status()
    await cluster.call("deployCluster")
    deploying = await cluster.seen(40)
    deployed = await cluster.status()
    ready = await cluster.call("getClusterReadinessStatus")
    await cluster.call("StopCluster")
    stopping = await cluster.seen(30)
    with pytest.raises(ConflictError, match="stopped already"):
        await cluster.call("StopCluster")
    await cluster.call("deleteCluster")
    deleting = await cluster.seen(15)
    cluster.play.clock.advance(10)

    assert (before.status, before.is_deployed, before.last_execution_id) == ("READY", False, None)
    assert deploying == ["READY", "DEPLOYMENT_QUEUED", "DEPLOYING", "DEPLOYED"]
    assert (deployed.is_deployed, ready.is_ready) == (True, True)
    assert deployed.last_execution_id.rpartition("-")[0] == cluster.id
    assert stopping == ["DEPLOYED", "STOP_QUEUED", "STOPPING", "STOPPED"]
    assert deleting == ["STOPPED", "DELETE_QUEUED", "DELETING"]
    with pytest.raises(NotFoundError):
        await cluster.status()


async def test_list_of_clusters_has_their_deployment_status(cluster):
    async def listed():
        found = (
            await cluster.play.call(
                "listOrganizationCluster", organizationId=cluster.path["organizationId"]
            )
        ).results
        return next((c.status, c.deployment_status) for c in found if str(c.id) == cluster.id)

    new = await listed()
    await cluster.call("deployCluster")
    cluster.play.clock.advance(100)
    deployed = await listed()
    store = cluster.play.simulator.world.store
    store.edit(store.get("cluster", cluster.id), max_running_nodes=9)
    edited = await listed()
    statuses = await cluster.play.call(
        "getOrganizationClusterStatus", organizationId=cluster.path["organizationId"]
    )

    assert new == ("READY", "NEVER_DEPLOYED")
    assert deployed == ("DEPLOYED", "UP_TO_DATE")
    assert edited == ("DEPLOYED", "OUT_OF_DATE")
    assert cluster.id in [str(status.cluster_id) for status in statuses.results]


async def test_cluster_dry_run_changes_nothing(cluster):
    await cluster.call("deployCluster", query={"dry_run": True})
    seen = await cluster.seen(40)
    fresh = await cluster.status()
    await cluster.call("deployCluster")
    cluster.play.clock.advance(100)
    await cluster.call("deployCluster", query={"dry_run": True})
    cluster.play.clock.advance(100)

    assert seen == ["READY", "DEPLOYMENT_QUEUED", "DEPLOYING", "DRY_RUN"]
    assert not fresh.is_deployed
    assert (await cluster.status()).status == "DEPLOYED"


async def test_cluster_upgrades_version_by_version_to_the_last(cluster):
    store = cluster.play.simulator.world.store
    store.edit(store.get("cluster", cluster.id), version="1.31")
    await cluster.call("deployCluster")
    cluster.play.clock.advance(100)
    offered = []
    for _ in range(5):
        version = (await cluster.status()).next_k8s_available_version
        if version is None:
            break
        offered.append(version)
        await cluster.call("upgradeCluster")
        cluster.play.clock.advance(100)

    assert offered == ["1.32", "1.33", "1.34"]


async def test_invalid_credentials_state_applies_only_to_clusters(cluster):
    cluster.play.simulator.failures.fail_next(cluster.id, "INVALID_CREDENTIALS")
    await cluster.call("deployCluster")
    cluster.play.clock.advance(100)

    assert (await cluster.status()).status == "INVALID_CREDENTIALS"
    logs = await cluster.call("listClusterLogs")
    assert [line.step for line in logs.results][-1] == "CreateError"


async def test_locked_cluster_rejects_changes_until_unlock_or_expiry(cluster):
    lock = await cluster.call("lockCluster", {"reason": "audit", "ttl_in_days": 1})
    with pytest.raises(ConflictError, match="already locked"):
        await cluster.call("lockCluster", {"reason": "other"})
    with pytest.raises(ConflictError, match="audit"):
        await cluster.call("deployCluster")
    shown = (await cluster.status()).cluster_lock
    listed = await cluster.play.call(
        "list-cluster-lock", organizationId=cluster.path["organizationId"]
    )
    cluster.play.clock.advance(86400)
    after = (await cluster.status()).to_dict().get("cluster_lock")
    await cluster.call("lockCluster", {"reason": "forever"})
    await cluster.call("unlock-cluster")
    await cluster.call("deployCluster")

    assert shown == lock
    assert listed.results == [lock]
    assert after is None


async def test_cluster_with_environments_needs_an_explicit_delete_mode(cluster):
    organization = cluster.path["organizationId"]
    project = (await cluster.play.call("listProject", organizationId=organization)).results[0]
    environment = await cluster.play.call(
        "createEnvironment", {"name": "there", "cluster": cluster.id}, projectId=project.id
    )
    with pytest.raises(BadRequestError, match="has environments"):
        await cluster.call("deleteCluster")
    with pytest.raises(BadRequestError, match="skipReconcile"):
        await cluster.call(
            "deleteCluster", query={"deleteMode": "DELETE_QOVERY_CONFIG", "skipReconcile": True}
        )

    await cluster.call("deployCluster")
    cluster.play.clock.advance(100)
    await cluster.call("deleteCluster", query={"deleteMode": "DELETE_QOVERY_CONFIG"})

    with pytest.raises(NotFoundError):
        await cluster.status()
    with pytest.raises(NotFoundError):
        await cluster.play.call("getEnvironment", environmentId=environment.id)


async def test_cluster_features_keep_their_names(cluster):
    features = [{"id": "STATIC_IP", "value": True}, {"id": "VPC_SUBNET", "value": "10.0.0.0/16"}]
    body = {"name": "c", "cloud_provider": "AWS", "region": "eu-west-3", "features": features}

    created = await cluster.call("createCluster", body)

    assert [feature.id for feature in created.features] == ["STATIC_IP", "VPC_SUBNET"]
