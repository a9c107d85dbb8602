"""A simulator whose clock is that of the event loop, and a client of it."""

from __future__ import annotations

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import RunningClock, Simulator
from tests.testing.deployments.deployed_world import Play


@pytest.fixture
async def play():
    simulator = Simulator(clock=RunningClock(), rate_limit=10**6)
    async with AsyncQovery(**simulator.client_options(), retries=0) as qovery:
        yield Play(simulator, qovery)
