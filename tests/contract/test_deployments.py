"""Every method that starts something returns a handle, whose wait ends in the state it is for."""

from __future__ import annotations

import inspect
import typing
from operator import attrgetter

import anyio
import pytest

from qovery_async import AsyncQovery, Deployment
from qovery_async._rules.deployment_states import EXPECTED_STATES
from qovery_async._rules.deployment_targets import target_of
from qovery_async.raw import METHODS, OPERATIONS
from qovery_async.testing import RunningClock, Simulator
from qovery_async.testing.model.store import Record
from tests.testing.deployments.deployed_world import KINDS, Play

STARTING = [name for name in OPERATIONS if OPERATIONS[name].long_running in EXPECTED_STATES]
# Nothing in the API creates these; they have tests of their own.
ELSEWHERE = {"deleteAgenticWorkflow", "deployBlueprint"}
OF_CLUSTERS = [name for name in STARTING if "{clusterId}" in OPERATIONS[name].path]
OF_ENVIRONMENTS = [name for name in STARTING if name not in {*ELSEWHERE, *OF_CLUSTERS}]
BLUEPRINT = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
BODIES = {"deployApplication": {"git_commit_id": "c0ffee"}, "deployContainer": {"image_tag": "2"}}


def method_of(qovery, name):
    return attrgetter(METHODS[name])(qovery)


@pytest.fixture
async def play():
    simulator = Simulator(clock=RunningClock(), rate_limit=10**6)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        yield Play(simulator, qovery)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
@pytest.mark.parametrize("name", OF_ENVIRONMENTS)
async def test_action_is_followed_to_its_own_end(play, name):
    operation, kind = OPERATIONS[name], target_of(OPERATIONS[name])
    environment, services = await play.environment(kind.name if kind.name in KINDS else "container")
    await (await play.qovery.environments.deploy(environment)).wait()
    body = BODIES.get(name, {}) if operation.body else None
    if kind.is_selection and name != "deployAllServices":
        body = {"container_ids": [services["container"]]}
    target = environment if kind.name == "environment" else services[kind.name]

    deployment = await method_of(play.qovery, name)(target, **({"body": body} if body else {}))
    result = await deployment.wait()

    assert (result.action, result.exact) == (operation.long_running, True)
    assert result.state in EXPECTED_STATES[result.action]
    assert str(result.target_id) == target
    assert str(result.environment_id or environment) == environment


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
async def test_actions_on_a_cluster_are_followed_to_their_ends(play):
    clusters = play.qovery.clusters
    organization = (await play.qovery.organizations.list())[0].id
    cluster = await clusters.create(
        organization, name="fresh", region="eu-west-3", cloud_provider="AWS"
    )
    actions = {
        "deployCluster": lambda: clusters.deploy(organization, cluster.id),
        "upgradeCluster": lambda: clusters.upgrade(cluster.id),
        "StopCluster": lambda: clusters.stop(organization, cluster.id),
        "deleteCluster": lambda: clusters.delete(organization, cluster.id),
    }
    assert set(actions) == set(OF_CLUSTERS)

    results = [await (await act()).wait() for act in actions.values()]

    assert [result.state for result in results] == ["DEPLOYED", "DEPLOYED", "STOPPED", "DELETED"]
    assert {result.target_id for result in results} == {cluster.id}
    assert all(result.exact for result in results)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
async def test_agentic_workflow_is_followed_until_it_is_gone(play):
    workflow = next(play.simulator.world.store.of("agenticWorkflow"))
    play.simulator.world.engine.settle()
    play.simulator.world.deployments.act(workflow, "deploy")
    await anyio.sleep(200)

    result = await (await play.qovery.agentic_workflows.delete(workflow.id)).wait()

    assert (result.action, result.state) == ("delete", "DELETED")


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
async def test_blueprint_is_followed_by_the_request_of_its_response(play):
    environment, services = await play.environment("helm")
    store = play.simulator.world.store
    record = store.get("environment", environment)
    blueprint = store.add(
        Record("blueprint", BLUEPRINT, {"id": BLUEPRINT, "environment_id": environment}, record)
    )
    store.get("helm", services["helm"]).data["blueprint_id"] = blueprint.id

    deployment = await play.qovery.blueprints.deploy(blueprint.id)
    result = await deployment.wait()

    assert (result.state, result.exact) == ("DEPLOYED", True)
    assert str(result.environment_id) == environment


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
async def test_deletion_of_the_resources_alone_keeps_the_service(play):
    environment, services = await play.environment("terraform")
    await (await play.qovery.environments.deploy(environment)).wait()

    deployment = await play.qovery.terraforms.delete(services["terraform"], resources_only=True)
    result = await deployment.wait()

    assert result.action == "uninstall"
    assert result.state in EXPECTED_STATES["uninstall"]
    assert await play.qovery.terraforms.get(services["terraform"])


@pytest.mark.parametrize("name", STARTING)
def test_method_declares_the_handle_of_its_response(name):
    method = method_of(AsyncQovery(token="qov_x"), name)

    returned = typing.get_type_hints(method)["return"]

    assert typing.get_origin(returned) is Deployment
    assert inspect.iscoroutinefunction(inspect.unwrap(method))
    assert target_of(OPERATIONS[name]) is not None
