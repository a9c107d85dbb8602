"""Every operation that starts a deployment of one environment or service can be awaited."""

from __future__ import annotations

import pytest

from qovery_async import AsyncQovery
from qovery_async._rules.deployment_states import EXPECTED_STATES
from qovery_async._rules.deployment_targets import target_of
from qovery_async.raw import OPERATIONS
from qovery_async.testing import RunningClock, Simulator
from tests.testing.deployments.deployed_world import KINDS, Play

pytestmark = pytest.mark.anyio

STARTING = [name for name in OPERATIONS if OPERATIONS[name].long_running in EXPECTED_STATES]
FOLLOWED = [
    name for name in STARTING if target_of(OPERATIONS[name]) and "AgenticWorkflow" not in name
]
BODIES = {"deployApplication": {"git_commit_id": "c0ffee"}, "deployContainer": {"image_tag": "2"}}


@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
@pytest.mark.parametrize("name", FOLLOWED)
async def test_operation_is_followed_to_its_own_end(name):
    operation = OPERATIONS[name]
    kind = target_of(operation).name
    simulator = Simulator(clock=RunningClock(), rate_limit=10**6)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        play = Play(simulator, qovery)
        environment, services = await play.environment(kind if kind in KINDS else "container")
        path = {"environmentId": environment}
        start = qovery.deployments.start
        await (await start(OPERATIONS["deployEnvironment"], path=path)).wait()
        body = BODIES.get(name, {}) if operation.body else None
        if name == "rebootServices":
            body = {"container_ids": [services["container"]]}
        if kind != "environment":
            path = {f"{kind}Id": services[kind]}
        deployment = await start(operation, path=path, body=body)

        result = await deployment.wait()

    assert result.action == operation.long_running
    assert result.state in EXPECTED_STATES[result.action]
    assert (result.exact, str(result.environment_id)) == (True, environment)


def test_operations_without_single_target_are_the_known_kinds():
    rest = [OPERATIONS[name] for name in STARTING if not target_of(OPERATIONS[name])]

    assert all(
        "{clusterId}" in operation.path
        or "{blueprintId}" in operation.path
        or "/service/" in operation.path
        for operation in rest
    )
    assert len(rest) + len(FOLLOWED) + 1 == len(STARTING)
