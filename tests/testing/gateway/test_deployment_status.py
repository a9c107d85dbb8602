from __future__ import annotations

import pytest

from tests.testing.gateway.gateway_world import site, valid

pytestmark = pytest.mark.anyio
__all__ = ["site"]


async def test_deployment_status_of_a_version_is_its_result(site):
    first = site.simulator.world.deployments.current(site.environment).execution_id
    site.act("stop")
    site.simulator.clock.advance(100)

    async with site.connect("/deployment/status", version=first) as socket:
        frame = await socket.frame()
        ended = await socket.end()

    assert valid("EnvironmentStatusesWithStages", frame)
    assert frame["environment"]["state"] == "DEPLOYED"
    services = [s for stage in frame["stages"] for s in stage["applications"]]
    assert {(s["state"], s["execution_id"]) for s in services} == {("DEPLOYED", first)}
    assert ended == (1000, "")


async def test_deployment_status_of_a_project_lists_environments(site):
    async with site.connect("/deployment/status", "environment") as socket:
        frame = await socket.frame()
        site.act("stop")
        site.simulator.clock.advance(60)
        later = (await socket.pending())[-1]

    assert valid("EnvironmentStatusList", frame)
    states = {one["id"]: one["state"] for one in later["results"]}
    assert len(states) == 2
    assert states[site.environment.id] == "STOPPED"


async def test_deployment_status_needs_no_cluster(site):
    async with site.connect("/deployment/status", "cluster") as socket:
        assert (await socket.frame())["environment"]["id"] == site.environment.id
