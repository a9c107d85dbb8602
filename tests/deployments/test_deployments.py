from __future__ import annotations

import json

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    DeploymentErrors,
    DeploymentFailed,
    DeploymentResult,
    InvalidRequestError,
)
from qovery_async.webhooks import parse

pytestmark = pytest.mark.anyio


async def test_resumed_handle_of_a_new_client_follows_the_same_request(play):
    environment, _ = await play.environment("container")
    deployment = await play.qovery.environments.deploy(environment)
    async with AsyncQovery(**play.simulator.client_options()) as other:
        count = len(play.simulator.requests)
        resumed = other.deployments.resume(deployment.token)
        assert len(play.simulator.requests) == count

        result = await resumed.wait()

    assert (result.request_id, result.state) == (deployment.request_id, "DEPLOYED")
    assert resumed.response is None


async def test_resumed_handle_finds_a_request_that_was_not_known(play):
    environment, services = await play.environment("container")
    await (await play.qovery.environments.deploy(environment)).wait()
    play.simulator.overrides.add("listDeploymentRequestByEnvironmentId", {"results": []}, times=2)
    deployment = await play.qovery.containers.delete(services["container"])
    assert deployment.request_id is None

    result = await play.qovery.deployments.resume(deployment.token).wait()

    assert result.state == "DELETED"


@pytest.mark.parametrize(
    "token", ["", "{}", "[1]", '{"v":2}', "x" * 5000, '{"v":1}', "[" * 3000, '{"v":1,"kind":1}']
)
async def test_text_that_is_no_token_is_refused(play, token):
    with pytest.raises(InvalidRequestError, match="token cannot be resumed"):
        play.qovery.deployments.resume(token)


async def test_gather_returns_the_results_in_order(play):
    first, _ = await play.environment("container")
    second, _ = await play.environment("container", name="second")
    handles = [await play.qovery.environments.deploy(one) for one in (first, second)]

    results = await play.qovery.deployments.gather(*reversed(handles))

    assert [str(result.target_id) for result in results] == [second, first]
    assert await play.qovery.deployments.gather() == []


async def test_gather_collects_failures_and_waits_for_all(play):
    first, services = await play.environment("container")
    second, _ = await play.environment("container", name="second")
    play.simulator.failures.fail_next(services["container"], "DEPLOYMENT_ERROR")
    handles = [await play.qovery.environments.deploy(one) for one in (first, second)]

    with pytest.raises(DeploymentErrors, match="1 of 2") as caught:
        await play.qovery.deployments.gather(*handles)

    failed, succeeded = caught.value.outcomes
    assert isinstance(failed, DeploymentFailed)
    assert isinstance(succeeded, DeploymentResult)
    assert caught.value.exceptions == (failed,)


async def test_services_are_deployed_in_their_versions(play):
    environment, services = await play.environment("application", "container", "helm", "database")
    versions = {"application": "c0ffee", "container": "v2", "helm": "1.2.0", "database": None}

    deployment = await play.qovery.deployments.deploy_services(
        environment, {services[kind]: version for kind, version in versions.items()}
    )

    assert (await deployment.wait()).state == "DEPLOYED"
    [sent] = play.simulator.requests_of("deployAllServices")
    assert json.loads(sent.content) == {
        "applications": [{"application_id": services["application"], "git_commit_id": "c0ffee"}],
        "containers": [{"id": services["container"], "image_tag": "v2"}],
        "helms": [{"id": services["helm"], "chart_version": "1.2.0"}],
        "databases": [services["database"]],
    }


async def test_version_of_an_unknown_service_sends_nothing(play):
    environment, _ = await play.environment("container")
    _, services = await play.environment("container", name="other")

    with pytest.raises(InvalidRequestError, match="no service"):
        await play.qovery.deployments.deploy_services(environment, {services["container"]: "v2"})

    assert not play.simulator.requests_of("deployAllServices")


async def test_webhook_wakes_the_waits_of_its_environment(play):
    environment, _ = await play.environment("container")
    deployment = await play.qovery.environments.deploy(environment)
    name = "getDeploymentStatusByDeploymentRequestId"
    body = {
        "event_type": "DEPLOYMENT_SUCCESSFUL",
        "payload": {"id": "x", "environment": {"id": environment}},
    }
    event = parse({}, json.dumps(body).encode(), secrets=None)

    async with anyio.create_task_group() as group:
        group.start_soon(deployment.wait)
        await anyio.wait_all_tasks_blocked()
        before, began = len(play.simulator.requests_of(name)), anyio.current_time()
        play.qovery.deployments.notify(event)
        await anyio.wait_all_tasks_blocked()
        polls = len(play.simulator.requests_of(name)) - before
        waited = anyio.current_time() - began

    assert polls == 1
    assert waited < 0.5
