from __future__ import annotations

from itertools import pairwise

import pytest

from qovery_async.raw import encode

pytestmark = pytest.mark.anyio


async def test_deployment_logs_grow_with_the_run_and_never_change(play):
    environment, services = await play.environment("application", "container")
    play.simulator.failures.fail_next(services["application"], "BUILD_ERROR")
    await play.call("deployEnvironment", environmentId=environment)
    seen = []
    for _ in range(30):
        play.clock.advance(3)
        seen.append(encode(await play.call("listEnvironmentLogs", environmentId=environment)))
    version = (await play.statuses(environment))[0]["last_deployment_id"]
    named = await play.call(
        "listEnvironmentLogs", query={"version": version}, environmentId=environment
    )
    other = await play.call(
        "listEnvironmentLogs", query={"version": "nothing-1"}, environmentId=environment
    )
    old = await play.call("listEnvironmentLog", environmentId=environment)
    logs = play.simulator.world.engine.logs.deployment_logs

    assert all(after[: len(before)] == before for before, after in pairwise(seen))
    assert encode(named) == seen[-1]
    assert seen[-1][-1]["error"]["tag"] == "BUILD_ERROR"
    assert other == []
    assert len(old.results) == len(named)
    middle = named[len(named) // 2].timestamp.timestamp()
    assert logs.lines(version, middle) == [
        line for line in logs.lines(version) if line in logs.lines(version, middle)
    ]
    assert 0 < len(logs.lines(version, middle)) < len(named)


async def test_service_logs_are_written_while_running_and_capped(play):
    environment, services = await play.environment("container")
    path = {"containerId": services["container"]}
    before = await play.call("listContainerLog", **path)
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(20 + 95)
    running = await play.call("listContainerLog", **path)
    play.clock.advance(10**6)
    much = await play.call("listContainerLog", **path)
    await play.call("stopContainer", **path)
    play.clock.advance(100)
    stopped = await play.call("listContainerLog", **path)
    play.clock.advance(1000)
    still = await play.call("listContainerLog", **path)

    assert before.results == []
    assert len(running.results) == 10
    assert (len(much.results), len(stopped.results)) == (1000, 1000)
    assert stopped == still
    service = play.simulator.world.store.get("container", services["container"])
    lines = play.simulator.world.engine.logs.service_logs
    newest = lines.lines(service)
    assert lines.lines(service, newest[-4].at) == newest[-3:]
    dates = [line.created_at for line in much.results]
    assert dates == sorted(set(dates))
