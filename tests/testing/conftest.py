from __future__ import annotations

import pytest

from tests.testing.deployments.deployed_world import Play, client, simulator


@pytest.fixture
async def play():
    it = simulator()
    async with client(it) as qovery:
        yield Play(it, qovery)
