from __future__ import annotations

import json

import anyio
import pytest

from qovery_async import InvalidRequestError

pytestmark = pytest.mark.anyio


async def seen(changes):
    return [change async for change in changes]


def keys(changes):
    return [(c.kind, c.id, c.name, c.state) for c in changes]


async def test_changes_come_once_and_end_with_the_environment(play):
    environment, services = await play.environment("container", "database")
    deployment = await play.qovery.environments.deploy(environment)

    changes = await seen(deployment.changes())

    assert len(set(keys(changes))) == len(changes)
    states = {(c.kind, c.id): c.state for c in changes}
    assert states["environment", environment] == "DEPLOYED"
    assert all(states["service", service] == "DEPLOYED" for service in services.values())
    last = changes[-1]
    assert (last.kind, last.state) == ("environment", "DEPLOYED")
    assert {"stage", "step"} <= {c.kind for c in changes}
    assert json.loads(json.dumps(last.as_dict()))["state"] == "DEPLOYED"
    assert all(c.previous != c.state for c in changes)


@pytest.mark.parametrize("place", [0, 3, -2])
async def test_resumed_changes_lose_and_repeat_none(play, place):
    environment, _ = await play.environment("container", "database")
    deployment = await play.qovery.environments.deploy(environment)
    begun = []
    async for change in deployment.changes():
        begun.append(change)
        if change.state == "DEPLOYED" or len(begun) == len(range(10)[place:]):
            break

    resumed = play.qovery.deployments.resume(deployment.token)
    rest = await seen(resumed.changes().after(begun[-1].cursor))

    assert not {*keys(begun)} & {*keys(rest)}
    assert rest[-1].state == "DEPLOYED"
    finals = {(c.kind, c.id, c.name): c.state for c in [*begun, *rest]}
    whole = await seen(deployment.changes())
    assert finals == {(c.kind, c.id, c.name): c.state for c in whole}


async def test_readers_of_one_environment_share_each_poll(play):
    environment, _ = await play.environment("container")
    deployment = await play.qovery.environments.deploy(environment)
    name = "getEnvironmentStatusesWithStages"

    await seen(deployment.changes())
    alone = len(play.simulator.requests_of(name))
    deployment = await play.qovery.environments.redeploy(environment)

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(seen, deployment.changes())

    assert len(play.simulator.requests_of(name)) <= 3 * alone


async def test_cursor_of_another_deployment_is_refused_at_once(play):
    environment, _ = await play.environment("container")
    first = await play.qovery.environments.deploy(environment)
    cursor = (await seen(first.changes()))[0].cursor
    second = await play.qovery.environments.redeploy(environment)
    count = len(play.simulator.requests)

    for text in (cursor, "", "é", "x" * 5000, cursor[:-1], "AAAA"):
        with pytest.raises(InvalidRequestError, match="cursor"):
            second.changes().after(text)
    assert len(play.simulator.requests) == count


async def test_changes_of_a_failed_deployment_end_without_error(play):
    environment, services = await play.environment("container")
    play.simulator.failures.fail_next(services["container"], "DEPLOYMENT_ERROR")
    deployment = await play.qovery.environments.deploy(environment)

    changes = await seen(deployment.changes())

    assert changes[-1].state == "DEPLOYMENT_ERROR"


async def test_changes_of_a_deletion_end_when_the_environment_is_gone(play):
    environment, _ = await play.environment("container")
    await (await play.qovery.environments.deploy(environment)).wait()
    deployment = await play.qovery.environments.delete(environment)

    changes = await seen(deployment.changes())

    assert (changes[-1].kind, changes[-1].state) == ("environment", "DELETED")
