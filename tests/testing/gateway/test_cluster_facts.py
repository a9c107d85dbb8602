from __future__ import annotations

import pytest

from tests.testing.gateway.gateway_world import site

pytestmark = pytest.mark.anyio
__all__ = ["site"]


async def test_streams_of_a_stopped_cluster_close_with_1011(site):
    simulator = site.simulator
    simulator.world.clusters.act(site.cluster, "stop")
    async with site.connect("/service/status") as socket:
        await socket.frame()
        simulator.clock.advance(60)
        while_open = await socket.end()
    async with site.connect("/service/logs") as socket:
        at_once = await socket.end()

    assert while_open == at_once
    assert while_open[0] == 1011
    assert "NotFound" in while_open[1]
