from __future__ import annotations

import pytest

pytestmark = pytest.mark.anyio


async def test_reader_that_stops_leaves_nothing_behind(play):
    environment, _ = await play.environment("container")
    deployment = await play.qovery.environments.deploy(environment)

    async for change in deployment.changes():
        assert change.kind == "environment"
        break
    result = await deployment.wait()

    assert result.state == "DEPLOYED"


async def test_failed_poll_is_followed_by_the_next_one(play):
    environment, _ = await play.environment("container")
    deployment = await play.qovery.environments.deploy(environment)
    play.simulator.faults.add(
        "server_error", count=2, operations="getEnvironmentStatusesWithStages"
    )

    states = [change.state async for change in deployment.changes()]

    assert states[-1] == "DEPLOYED"
