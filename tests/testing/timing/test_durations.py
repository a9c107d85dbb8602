from __future__ import annotations

import pytest

from qovery_async.testing import Durations
from tests.testing.deployments.deployed_world import KINDS, Play, client, simulator

pytestmark = pytest.mark.anyio


async def test_durations_scaled_to_zero_leave_only_the_lag():
    it = simulator(durations=Durations(scale=0, status_lag=1))
    async with client(it) as qovery:
        play = Play(it, qovery)
        environment, _ = await play.environment(*KINDS)
        await play.call("deployEnvironment", environmentId=environment)
        seen = await play.states(environment, 3)

    assert seen[environment] == ["READY", "DEPLOYED"]


@pytest.mark.parametrize("wrong", [{"building": -1.0}, {"scale": float("inf")}])
def test_durations_reject_negative_and_infinite_values(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Durations(**wrong)
