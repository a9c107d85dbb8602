from __future__ import annotations

import json

import pytest

from qovery_async.testing import Simulator

pytestmark = pytest.mark.anyio


async def test_loaded_dump_continues_like_the_original(play):
    world = play.simulator.world
    environment, services = await play.environment("application", "container")
    play.simulator.failures.fail_every(services["container"], "DEPLOYING")
    await play.call("deployEnvironment", environmentId=environment)
    await play.call("stopContainer", containerId=services["container"])
    play.clock.advance(8)
    world.engine.settle()

    dumped = json.dumps(world.engine.dump(), allow_nan=False)
    before = await play.statuses(environment)
    play.clock.advance(1000)
    later = await play.statuses(environment)
    world.deployments.scheduler.conditions.clear()
    play.clock._now -= 1000
    world.engine.load(json.loads(dumped))

    assert await play.statuses(environment) == before
    play.clock.advance(1000)
    assert await play.statuses(environment) == later


def test_dump_is_equal_for_equal_calls_and_seed():
    dumps = []
    for _ in range(2):
        world = Simulator(seed=3).world
        world.engine.settle()
        dumps.append(world.engine.dump())
    assert dumps[0] == dumps[1]
