from __future__ import annotations

import anyio
import pytest

from qovery_async.testing import RunningClock, Simulator
from tests.testing.deployments.deployed_world import Play, client

pytestmark = pytest.mark.anyio


async def test_running_clock_deploys_without_advance():
    it = Simulator(clock=RunningClock(speed=10**5), rate_limit=10**6)
    async with client(it) as qovery:
        play = Play(it, qovery)
        environment, _ = await play.environment("container")
        await play.call("deployEnvironment", environmentId=environment)
        seen = []
        for _ in range(1000):
            seen.append((await play.statuses(environment))[0]["state"])
            if seen[-1] == "DEPLOYED":
                break
            await anyio.sleep(0.001)

    assert seen[-1] == "DEPLOYED"
