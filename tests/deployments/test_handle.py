from __future__ import annotations

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    AuthenticationError,
    DeploymentCanceled,
    DeploymentFailed,
    DeploymentSuperseded,
    DeploymentTimeout,
    InvalidRequestError,
)
from qovery_async.raw import OPERATIONS
from qovery_async.testing import RunningClock, Simulator
from tests.testing.deployments.deployed_world import Play

pytestmark = pytest.mark.anyio


@pytest.fixture
async def play():
    simulator = Simulator(clock=RunningClock(), rate_limit=10**6)
    async with AsyncQovery(**simulator.client_options(), retries=0) as qovery:
        yield Play(simulator, qovery)


async def start(play, name, body=None, **path):
    return await play.qovery.deployments.start(OPERATIONS[name], path=path, body=body)


async def deployed(play, kind="container"):
    environment, services = await play.environment(kind)
    await (await start(play, "deployEnvironment", environmentId=environment)).wait()
    return environment, services[kind]


@pytest.mark.parametrize(
    ("operation", "state"),
    [
        ("deployEnvironment", "DEPLOYED"),
        ("redeployEnvironment", "DEPLOYED"),
        ("stopEnvironment", "STOPPED"),
        ("uninstallEnvironment", "READY"),
        ("deleteEnvironment", "DELETED"),
        ("redeployContainer", "DEPLOYED"),
        ("rebootContainer", "RESTARTED"),
        ("stopContainer", "STOPPED"),
        ("uninstallContainer", "READY"),
        ("deleteContainer", "DELETED"),
    ],
)
async def test_wait_returns_the_state_of_its_action(play, operation, state):
    environment, service = await deployed(play)
    ids = {"environmentId": environment, "containerId": service}
    name = next(iter(OPERATIONS[operation].path_params))
    body = {} if operation == "uninstallContainer" else None

    deployment = await start(play, operation, body, **{name: ids[name]})
    result = await deployment.wait()

    assert (result.state, result.exact) == (state, True)
    assert result.request_id == deployment.request_id
    assert str(result.environment_id) == environment


async def test_wait_raises_the_failure_with_its_state(play):
    environment, services = await play.environment("container")
    play.simulator.failures.fail_next(services["container"], "DEPLOYMENT_ERROR")
    deployment = await start(play, "deployEnvironment", environmentId=environment)

    with pytest.raises(DeploymentFailed, match="state DEPLOYMENT_ERROR") as caught:
        await deployment.wait()

    assert caught.value.state == "DEPLOYMENT_ERROR"
    assert caught.value.request_id == deployment.request_id


async def test_wait_raises_that_the_deployment_was_canceled(play):
    environment, _ = await play.environment("container")
    deployment = await start(play, "deployEnvironment", environmentId=environment)
    await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)

    with pytest.raises(DeploymentCanceled):
        await deployment.wait()


async def test_wait_timeout_is_an_error_and_can_be_resumed(play):
    environment, _ = await play.environment("container")
    deployment = await start(play, "deployEnvironment", environmentId=environment)

    with pytest.raises(TimeoutError) as caught:
        await deployment.wait(timeout=1)
    result = await deployment.wait()

    assert type(caught.value) is DeploymentTimeout
    assert result.state == "DEPLOYED"


async def test_wait_given_up_leaves_others_waiting(play):
    environment, _ = await play.environment("container")
    deployment = await start(play, "deployEnvironment", environmentId=environment)
    results = []

    async def wait():
        results.append(await deployment.wait())

    async with anyio.create_task_group() as group:
        group.start_soon(wait)
        with anyio.move_on_after(1) as scope:
            await deployment.wait()

    assert scope.cancelled_caught
    assert [result.state for result in results] == ["DEPLOYED"]


async def test_wait_follows_its_request_not_an_older_one(play):
    environment, _ = await deployed(play)
    first = await start(play, "deployEnvironment", environmentId=environment)
    second = await start(play, "stopEnvironment", environmentId=environment)

    results = [await first.wait(), await second.wait()]

    assert [result.state for result in results] == ["DEPLOYED", "STOPPED"]
    assert first.request_id != second.request_id


async def test_delete_of_undeployed_service_needs_no_request(play):
    _, services = await play.environment("container")

    deployment = await start(play, "deleteContainer", containerId=services["container"])
    result = await deployment.wait()

    assert (result.state, result.request_id) == ("DELETED", None)


async def test_uninstall_of_undeployed_service_needs_no_request(play):
    _, services = await play.environment("container")

    deployment = await start(play, "uninstallContainer", {}, containerId=services["container"])
    result = await deployment.wait()

    assert (deployment.response, result.state, result.request_id) == (None, "READY", None)


async def test_failed_delete_is_a_failure_of_the_found_request(play):
    _, service = await deployed(play)
    play.simulator.failures.fail_next(service, "DELETE_ERROR")
    deployment = await start(play, "deleteContainer", containerId=service)

    with pytest.raises(DeploymentFailed) as caught:
        await deployment.wait()

    assert deployment.response is None
    assert caught.value.request_id is not None


async def test_operation_without_deployment_is_not_sent(play):
    with pytest.raises(InvalidRequestError, match="createEnvironment starts no deployment"):
        await start(play, "createEnvironment", projectId="x")


@pytest.mark.parametrize("fault", ["server_error", "html_error", "truncated_body", "rate_limited"])
async def test_failing_polls_are_retried_not_an_outcome(play, fault):
    environment, _ = await play.environment("container")
    deployment = await start(play, "deployEnvironment", environmentId=environment)
    name = "getDeploymentStatusByDeploymentRequestId"

    play.simulator.faults.add(fault, count=3, operations=name)
    result = await deployment.wait()

    assert result.state == "DEPLOYED"
    failed = [request for request in play.simulator.requests_of(name) if request.faults]
    assert len(failed) == 3


async def test_wait_without_permission_raises_the_error(play):
    environment, _ = await play.environment("container")
    deployment = await start(play, "deployEnvironment", environmentId=environment)

    play.simulator.remove_token(play.simulator.tokens[0].value)

    with pytest.raises(AuthenticationError):
        await deployment.wait()


async def test_wait_for_deploy_of_deleted_environment_ends(play):
    environment, _ = await play.environment("container")
    deployment = await start(play, "deployEnvironment", environmentId=environment)
    await play.call("deleteEnvironment", environmentId=environment)

    result = await deployment.wait()

    assert result.state == "DEPLOYED"


async def test_wait_ignores_a_later_request_of_another_user(play):
    environment, _ = await deployed(play)
    play.simulator.add_token("qov_other")
    deployment = await start(play, "uninstallEnvironment", environmentId=environment)
    path = {"environmentId": environment}
    async with AsyncQovery(**play.simulator.client_options(token="qov_other")) as other:
        later = await other.deployments.start(OPERATIONS["deployEnvironment"], path=path)

    result = await deployment.wait()

    assert (result.state, result.exact) == ("READY", True)
    assert result.request_id != later.request_id


async def test_delete_follows_its_request_behind_another_deploy(play):
    environment, service = await deployed(play)
    first = await start(play, "redeployEnvironment", environmentId=environment)
    play.simulator.failures.fail_next(service, "DELETE_ERROR")
    deployment = await start(play, "deleteContainer", containerId=service)

    assert (await first.wait()).state == "DEPLOYED"
    with pytest.raises(DeploymentFailed):
        await deployment.wait()

    assert deployment.exact
    assert deployment.request_id != first.request_id


async def test_wait_ends_when_the_environment_is_gone(play):
    environment, _ = await play.environment("container")
    deployment = await start(play, "deployEnvironment", environmentId=environment)
    name = "getDeploymentStatusByDeploymentRequestId"
    play.simulator.overrides.add(name, {"status": 404, "detail": "gone"}, status=404)

    with pytest.raises(DeploymentSuperseded):
        await deployment.wait()

    assert len(play.simulator.requests_of(name)) > 5


async def test_failed_lookup_keeps_the_handle_of_the_action(play):
    _, service = await deployed(play)
    name = "listDeploymentRequestByEnvironmentId"
    # The override that was added last comes first: the lookup before the action succeeds.
    play.simulator.overrides.add(name, {"detail": "no"}, status=400, times=1)
    play.simulator.overrides.add(name, {"results": []}, times=1)

    deployment = await start(play, "deleteContainer", containerId=service)
    found_early = deployment.request_id
    result = await deployment.wait()

    statuses = [request.status for request in play.simulator.requests_of(name)]
    assert (found_early, statuses[:2], result.state) == (None, [200, 400], "DELETED")
