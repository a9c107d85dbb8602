from __future__ import annotations

from uuid import UUID

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import Seed, SeedError, Simulator

pytestmark = pytest.mark.anyio


async def test_seed_reference_becomes_the_nearest_id():
    token = {"name": "robot", "type": "GITHUB", "token": "x"}
    repository = {"provider": "GITHUB", "url": "https://github.com/acme/api.git", "branch": "next"}
    seed = (
        Seed()
        .organization("Globex")
        .item("createGitToken", token)
        .organization("Acme")
        .item("createGitToken", token)
        .project("shop")
        .environment("staging")
        .application(
            "a", git_repository={**repository, "git_token_id": {"$ref": "git_token/robot"}}
        )
    )
    simulator = Simulator(world=seed)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        _, organization = await qovery.organizations.list()
        (robot,) = await qovery.organizations.git_tokens.list(organization.id)
        (project,) = await qovery.projects.list(organization.id)
        (environment,) = await qovery.environments.list(project.id)
        (application,) = await qovery.applications.list(environment.id)

    assert application.git_repository.git_token_id == str(robot.id)
    assert application.git_repository.branch == "next"


async def status_of(simulator):
    """Return the statuses of the clusters and of the first environment."""
    async with AsyncQovery(**simulator.client_options()) as qovery:
        (organization, *_) = await qovery.organizations.list()
        clusters = await qovery.clusters.list(organization.id)
        (project, *_) = await qovery.projects.list(organization.id)
        (environment, *_) = await qovery.environments.list(project.id)
        status = await qovery.environments.get_status(environment.id)
    return [str(cluster.status) for cluster in clusters], str(status.state)


def world_of(clusters, deployed):
    text = f"clusters: {clusters}, projects: [{{name: p, environments: [{{name: e, {deployed}}}]}}]"
    return Seed.from_text(f"organizations: [{{name: Acme, {text}}}]")


@pytest.mark.parametrize(
    ("clusters", "environment", "expected"),
    [
        ("[a, b]", "cluster: b, deployed: true", (["DEPLOYED", "DEPLOYED"], "DEPLOYED")),
        ("[a, b]", "deployed: true", (["DEPLOYED", "DEPLOYED"], "DEPLOYED")),
        ("[{name: a, deployed: true}]", "deployed: false", (["DEPLOYED"], "READY")),
        ("[{name: a, deployed: false}]", "deployed: false", (["READY"], "READY")),
        ("[a]", "mode: STAGING", (["DEPLOYED"], "READY")),
    ],
)
async def test_seed_cluster_is_deployed_unless_told_otherwise(clusters, environment, expected):
    simulator = Simulator(world=world_of(clusters, environment))

    assert await status_of(simulator) == expected


async def test_seed_cluster_deployed_in_python_is_deployed():
    world = Seed().organization("Acme").cluster("a", deployed=True).project("p").environment("e")

    assert await status_of(Simulator(world=world)) == (["DEPLOYED"], "READY")


def test_seed_deployed_environment_on_undeployed_cluster_raises():
    seed = Seed().organization("Acme").cluster("a", deployed=False)
    seed.project("p").environment("e", deployed=True)

    with pytest.raises(SeedError, match=r"environment e: cannot be deployed .* deployed=False"):
        Simulator(world=seed)


async def test_seed_field_with_uuid_is_sent_as_text():
    credential = UUID("8a3b1c52-14ad-4f0c-9a4e-1d6a5f0f8a11")
    world = Seed().organization("Acme").cluster("a", description=credential)
    simulator = Simulator(world=world)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        (organization,) = await qovery.organizations.list()
        (cluster,) = await qovery.clusters.list(organization.id)

    assert cluster.description == str(credential)


async def test_seed_states_of_environments_and_services_are_reached():
    at = Seed().organization("Acme").cluster("a").project("p")
    stopped = at.environment("stopped", state="STOPPED").container("web")
    at.environment("mixed", deployed=True).container("web").container(
        "idle", state="STOPPED"
    ).application("api", state="BUILD_ERROR").job("late", deployed=False)
    store = (simulator := Simulator(world=stopped)).world.store
    deployments = simulator.world.deployments
    states = {
        (record.parent.data["name"], record.data["name"]): deployments.state(record)
        for environment in store.of("environment")
        for record in store.services(environment)
    }

    assert states == {
        ("stopped", "web"): "STOPPED",
        ("mixed", "web"): "DEPLOYED",
        ("mixed", "idle"): "STOPPED",
        ("mixed", "api"): "BUILD_ERROR",
        ("mixed", "late"): "READY",
    }


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"state": "READY"}, "container web: state must be one of .* STOPPED .*got READY"),
        ({"state": "STOPPED"}, "container web: a state requires a deployed environment"),
        ({"imagename": "i"}, "container web: unknown field imagename: did you mean image_name"),
    ],
)
def test_seed_of_unknown_field_or_state_is_rejected(fields, reason):
    seed = Seed().organization("Acme").cluster("a").project("p").environment("e")

    with pytest.raises(SeedError, match=reason):
        Simulator(world=seed.container("web", **fields))
