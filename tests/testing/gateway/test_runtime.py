from __future__ import annotations

import pytest

from tests.testing.gateway.gateway_world import site

pytestmark = pytest.mark.anyio
__all__ = ["site"]


async def test_service_status_follows_deployments_and_overrides(site):
    clock, states = site.simulator.clock, []

    def state_of(frame):
        return next(
            (a["state"] for a in frame["environments"][0]["applications"]
             if a["id"] == site.service.id),
            None,
        )  # fmt: skip

    async with site.connect("/service/status") as socket:
        states.append(state_of(await socket.frame()))
        for action in ("stop", "deploy"):
            site.act(action, site.service)
            for _ in range(50):
                clock.advance(1)
                states += map(state_of, await socket.pending())
        site.simulator.gateway.set_runtime_state(site.service, "ERROR")
        crashed = await socket.frame()
        site.simulator.gateway.set_runtime_state(site.service, None)
        states.append(state_of(await socket.frame()))

    distinct = [s for i, s in enumerate(states) if i == 0 or states[i - 1] != s]
    assert distinct == ["RUNNING", "STOPPING", "STOPPED", "STARTING", "RUNNING"]
    assert state_of(crashed) == "ERROR"
    assert crashed["environments"][0]["state"] == "ERROR"
    with pytest.raises(ValueError, match="state must be one of"):
        site.simulator.gateway.set_runtime_state(site.service, "DEPLOYED")


async def test_service_metrics_arrive_every_five_seconds(site):
    async with site.connect("/service/metrics") as socket:
        first = await socket.pending()
        site.simulator.clock.advance(4)
        between = await socket.pending()
        site.simulator.clock.advance(1)
        then = await socket.pending()
        site.simulator.clock.advance(60)
        after_a_leap = await socket.pending()

    assert [len(first), len(between), len(then), len(after_a_leap)] == [1, 0, 1, 1]
    assert [pod["pod_name"] for pod in first[0]] == [pod["pod_name"] for pod in then[0]]


async def test_pods_and_nodes_send_one_frame_and_close(site):
    async with site.connect("/service/pods") as socket:
        pods = await socket.frame()
        assert await socket.end() == (1000, "")
    async with site.connect("/cluster/node") as socket:
        nodes = await socket.frame()
        assert await socket.end() == (1000, "")

    assert pods["pods"]
    assert nodes["nodes"]
