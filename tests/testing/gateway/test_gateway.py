from __future__ import annotations

from itertools import pairwise

import pytest

from qovery_async.testing import Simulator, Token, VirtualClock
from tests.testing.gateway.gateway_world import Site, site, valid
from tests.testing.gateway.sockets import TOKEN, RejectedError

pytestmark = pytest.mark.anyio
__all__ = ["site"]


async def test_deployment_streams_follow_a_deployment(site):
    clock, states, frames = site.simulator.clock, [], []
    async with (
        site.connect("/deployment/status") as status,
        site.connect("/deployment/logs") as logs,
    ):
        before = await status.frame()
        request = site.act("deploy")
        for _ in range(90):
            clock.advance(1)
            frames += await status.pending()
            states += [frame["environment"]["state"] for frame in frames[-1:]]
        lines = await logs.pending()

    distinct = [s for i, s in enumerate(states) if i == 0 or states[i - 1] != s]
    assert before["environment"]["state"] == "DEPLOYED"
    # At first only the number of requests changes: states lag.
    assert distinct[:2] == ["DEPLOYED", "DEPLOYMENT_QUEUED"]
    assert sorted(set(distinct[2:-1])) == ["BUILDING", "DEPLOYING"]
    assert distinct[-1] == "DEPLOYED"
    assert all(valid("EnvironmentStatusesWithStages", frame) for frame in frames)
    # A frame is sent after a change, not every second.
    assert all(a != b for a, b in pairwise(frames))
    assert len(frames) < 40
    assert all(isinstance(frame, list) for frame in lines)
    every = [line for frame in lines for line in frame]
    assert all(valid("EnvironmentLogs", line) for line in every)
    assert {line["details"]["execution_id"] for line in every} == {request.execution_id}
    assert "Deployed" in {line["details"]["stage"]["step"] for line in every}
    assert [line["timestamp"] for line in every] == sorted(line["timestamp"] for line in every)


async def test_rejection_without_denial_extension_is_a_403(site):
    with pytest.raises(RejectedError, match="token") as rejected:
        async with site.connect("/cluster/node", headers={}, denial=False):
            pass

    assert rejected.value.status == 403


@pytest.mark.parametrize(
    ("headers", "changed", "code"),
    [({}, {}, 1008), (TOKEN, {"cluster": "0" * 32}, 1011), (TOKEN, {"cluster": "x"}, 1008)],
)
async def test_rejection_by_code_closes_the_connection(site, headers, changed, code):
    site.simulator.gateway.refuses_by = "code"

    async with site.connect("/cluster/node", headers=headers, **changed) as socket:
        assert (await socket.end())[0] == code


async def test_streams_of_a_deleted_environment_close_with_1011(site):
    async with (
        site.connect("/deployment/status") as status,
        site.connect("/service/logs") as logs,
        site.connect("/deployment/logs") as deployment,
    ):
        site.act("delete")
        site.simulator.clock.advance(200)

        for socket in (status, logs, deployment):
            code, reason = await socket.end()
            assert code == 1011
            assert reason.startswith("NotFound")


async def test_streams_of_an_expired_token_close_with_1008():
    clock = VirtualClock()
    expiring = Token("qov_simulator", expires_at=clock.now() + 10)
    site = Site(Simulator(clock=clock, tokens=(expiring,)))
    async with site.connect("/cluster/status") as socket:
        await socket.frame()
        clock.advance(11)
        code, reason = await socket.end()

    assert code == 1008
    assert "token" in reason


async def test_streams_of_a_forbidden_caller_close_with_1007(site):
    from qovery_async.testing.gateway import Gateway
    from qovery_async.testing.model.problems import Problem

    def check(caller, named):
        assert named[0].kind == "organization"
        raise Problem(403, "this belongs to others")

    simulator = site.simulator
    simulator.app.gateway = Gateway(simulator.world, simulator._admit, check)
    async with site.connect("/cluster/status") as socket:
        assert await socket.end() == (1007, "this belongs to others")
