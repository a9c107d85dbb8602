from __future__ import annotations

import pytest

from qovery_async.testing import Simulator, VirtualClock
from tests.testing.api_calls import Api, made_place
from tests.testing.deployments.deployed_world import Play, client, simulator


@pytest.fixture
async def play():
    it = simulator()
    async with client(it) as qovery:
        yield Play(it, qovery)


@pytest.fixture
def api():
    return Api(Simulator(seeded=False, clock=VirtualClock(), rate_limit=10**6))


@pytest.fixture
def place(api):
    return made_place(api, "Acme")
