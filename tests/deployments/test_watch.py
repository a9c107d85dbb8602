from __future__ import annotations

import anyio
import pytest

from qovery_async.testing import Durations

pytestmark = pytest.mark.anyio
DETAIL = "getDeploymentStatusByDeploymentRequestId"
SHARED = "getProjectEnvironmentsStatus"


async def waiting(play, count):
    environments = [
        (await play.environment("container", name=f"e{number}"))[0] for number in range(count)
    ]
    return [await play.qovery.environments.deploy(one) for one in environments]


async def test_waits_of_one_project_share_their_polls(play):
    handles = await waiting(play, 6)

    results = await play.qovery.deployments.gather(*handles)

    assert {result.state for result in results} == {"DEPLOYED"}
    assert len(play.simulator.requests_of("getEnvironment")) <= 1
    shared = len(play.simulator.requests_of(SHARED))
    single = len(play.simulator.requests_of(DETAIL))
    assert 0 < shared < 40
    assert single <= 3 * len(handles)


async def test_wait_alone_reads_only_its_own_request(play):
    [handle] = await waiting(play, 1)

    await handle.wait()

    assert not play.simulator.requests_of(SHARED)
    assert 1 < len(play.simulator.requests_of(DETAIL)) < 25


async def test_given_up_wait_leaves_the_shared_polls_to_others(play):
    first, second = await waiting(play, 2)
    async with anyio.create_task_group() as group:
        group.start_soon(first.wait)
        with anyio.move_on_after(7):
            await second.wait()

    assert (await second.wait()).state == "DEPLOYED"


async def test_known_durations_make_polls_rarer(play):
    play.simulator.durations = Durations(scale=10)
    [handle] = await waiting(play, 1)
    environment = handle.environment_id
    await handle.wait()
    first = len(play.simulator.requests_of(DETAIL))
    await (await play.qovery.environments.redeploy(environment)).wait()

    later = len(play.simulator.requests_of(DETAIL)) - first
    assert later < first / 2
