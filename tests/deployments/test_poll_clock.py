from __future__ import annotations

import anyio
import pytest

from qovery_async import AsyncQovery, DeploymentTimeout
from qovery_async.deployments.poll_clock import clock_of
from qovery_async.testing import RunningClock, Simulator, VirtualClock
from tests.testing.deployments.deployed_world import Play

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("clock", "most"), [(VirtualClock(), 0.1), (RunningClock(600), 5.0)])
async def test_wait_goes_by_the_clock_of_the_simulator(clock, most):
    simulator = Simulator(clock=clock)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        environment, _ = await Play(simulator, qovery).environment("container")
        began, started = anyio.current_time(), clock.now()

        result = await (await qovery.environments.deploy(environment)).wait()

    assert result.state == "DEPLOYED"
    assert clock.now() - started > 15
    assert anyio.current_time() - began < most


async def test_timeout_goes_by_the_clock_of_the_simulator():
    simulator = Simulator(clock=VirtualClock())
    async with AsyncQovery(**simulator.client_options()) as qovery:
        environment, _ = await Play(simulator, qovery).environment("container")
        deployment = await qovery.environments.deploy(environment)

        with pytest.raises(DeploymentTimeout, match="within 10 s"):
            await deployment.wait(timeout=10)

    assert clock_of(qovery) is simulator.clock


async def test_client_of_a_server_waits_on_the_event_loop():
    async with AsyncQovery(token="qov_x") as qovery:
        clock = clock_of(qovery)
        began = clock.now()

        await clock.sleep(began + 7, anyio.Event())

    assert clock.now() - began == pytest.approx(7, abs=0.5)
