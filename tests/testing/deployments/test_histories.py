from __future__ import annotations

import json
from itertools import pairwise

import anyio
import pytest

from qovery_async import BadRequestError
from qovery_async.raw import encode
from qovery_async.testing import Durations, RunningClock, Simulator
from qovery_async.testing.model.call import Caller
from tests.testing.deployments.deployed_world import KINDS, Play, client, simulator

pytestmark = pytest.mark.anyio


@pytest.fixture
async def play():
    it = simulator()
    async with client(it) as qovery:
        yield Play(it, qovery)


async def test_history_has_stages_services_durations_and_caller(play):
    environment, services = await play.environment("database", "application")
    record = play.simulator.world.store.get("environment", environment)
    caller = Caller(name="Ada", origin="CLI")
    play.simulator.world.deployments.act(record, "deploy", caller=caller)
    await play.settled()

    entry = (
        (await play.call("listEnvironmentDeploymentHistoryV2", environmentId=environment))
        .results[0]
        .to_dict()
    )

    whole, _ = await play.statuses(environment)
    assert entry["identifier"] == {
        "environment_id": environment,
        "execution_id": whole["last_deployment_id"],
    }
    uuid, _, epoch = whole["last_deployment_id"].rpartition("-")
    assert (uuid, epoch.isdecimal()) == (environment, True)
    assert (entry["trigger_action"], entry["action_status"], entry["status"]) == (
        "DEPLOY",
        "SUCCESS",
        "DEPLOYED",
    )
    assert entry["total_duration"] == "PT53S"
    assert (whole["triggered_by"], whole["origin"]) == ("Ada", "CLI")
    assert entry["auditing_data"]["triggered_by"] == "Ada"
    assert entry["auditing_data"]["origin"] == "CLI"
    assert [(stage["status"], stage["duration"]) for stage in entry["stages"]] == [
        ("DONE", "PT15S"),
        ("DONE", "PT35S"),
    ]
    assert [
        [service["identifier"]["service_id"] for service in stage["services"]]
        for stage in entry["stages"]
    ] == [[services["database"]], [services["application"]]]
    assert "commit" in entry["stages"][1]["services"][0]["details"]


async def test_history_has_running_but_no_waiting_deployments(play):
    environment, _ = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    await play.call("stopEnvironment", environmentId=environment)

    async def entries():
        found = await play.call("listEnvironmentDeploymentHistoryV2", environmentId=environment)
        return [(e.trigger_action, e.action_status, e.stages[0].status) for e in found.results]

    at_once = await entries()
    play.clock.advance(3)
    queued = await entries()
    play.clock.advance(6)
    working = await entries()
    await play.settled()

    assert at_once == []
    assert queued == [("DEPLOY", "QUEUED", "QUEUED")]
    assert working == [("DEPLOY", "ONGOING", "ONGOING")]
    assert await entries() == [("STOP", "SUCCESS", "DONE"), ("DEPLOY", "SUCCESS", "DONE")]


@pytest.mark.parametrize("kind", KINDS)
async def test_history_of_each_type_is_newest_first(play, kind):
    environment, services = await play.environment(kind)
    for action in ("deploy", "redeploy", "deploy"):
        record = play.simulator.world.store.get("environment", environment)
        play.simulator.world.deployments.act(record, action)
        await play.settled()

    path = {f"{kind}Id": services[kind]}
    name = f"list{kind.capitalize()}DeploymentHistory"
    two = await play.call(f"{name}V2", query={"pageSize": 2}, **path)
    everything = await play.call(f"{name}V2", **path)

    assert (two.page_size, len(two.results), len(everything.results)) == (2, 2, 3)
    assert two.results == everything.results[:2]
    dates = [entry.auditing_data.created_at for entry in everything.results]
    assert dates == sorted(dates, reverse=True)
    if kind != "terraform":
        old = await play.call(name, **path)
        assert len(old.results) == 3
    with pytest.raises(BadRequestError, match="pageSize"):
        await play.call(f"{name}V2", query={"pageSize": 0}, **path)


async def test_v1_history_pages_by_start_id(play):
    environment, _ = await play.environment("container")
    record = play.simulator.world.store.get("environment", environment)
    for _ in range(45):
        play.simulator.world.deployments.act(record, "redeploy")
        play.clock.advance(100)

    seen, start = [], None
    for _ in range(10):
        page = await play.call(
            "listEnvironmentDeploymentHistory",
            query={} if start is None else {"startId": start},
            environmentId=environment,
        )
        if not page.results:
            break
        seen.append([str(entry.id) for entry in page.results])
        start = seen[-1][-1]
    unknown = await play.call(
        "listEnvironmentDeploymentHistory",
        query={"startId": environment},
        environmentId=environment,
    )

    assert [len(page) for page in seen] == [20, 20, 5]
    everything = [identifier for page in seen for identifier in page]
    assert everything == sorted(set(everything), reverse=True)
    assert unknown.results == []


async def test_environment_without_services_has_a_history(play):
    environment, _ = await play.environment()
    await play.call("deployEnvironment", environmentId=environment)
    seen = await play.states(environment, 40)
    logs = await play.call("listEnvironmentLogs", environmentId=environment)

    assert seen[environment] == ["READY", "DEPLOYMENT_QUEUED", "DEPLOYING", "DEPLOYED"]
    assert logs[-1].message.safe_message == "preview is deployed"


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


async def test_public_port_has_a_link_after_the_deployment(play):
    environment, services = await play.environment("container", "database")
    store = play.simulator.world.store
    ports = [
        {"id": environment, "internal_port": 1, "publicly_accessible": False, "protocol": "HTTP"},
        {"id": environment, "internal_port": 2, "publicly_accessible": True, "protocol": "HTTP"},
        {"id": environment, "internal_port": 3, "publicly_accessible": True, "protocol": "HTTP"},
    ]
    store.edit(store.get("container", services["container"]), ports=ports)

    before = await play.call("listContainerLinks", containerId=services["container"])
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    after = await play.call("listContainerLinks", containerId=services["container"])
    everywhere = await play.call("listEnvironmentServicesLinks", environmentId=environment)

    assert before.results == []
    assert [(link.internal_port, link.is_default) for link in after.results] == [
        (2, True),
        (3, False),
    ]
    assert everywhere.results == after.results


async def test_loaded_dump_continues_like_the_original(play):
    world = play.simulator.world
    environment, services = await play.environment("application", "container")
    play.simulator.failures.fail_every(services["container"], "DEPLOYING")
    await play.call("deployEnvironment", environmentId=environment)
    await play.call("stopContainer", containerId=services["container"])
    play.clock.advance(8)
    world.engine.settle()

    dumped = json.dumps(world.engine.dump(), allow_nan=False)
    before = await play.statuses(environment)
    play.clock.advance(1000)
    later = await play.statuses(environment)
    world.deployments.running.conditions.clear()
    play.clock._now -= 1000
    world.engine.load(json.loads(dumped))

    assert await play.statuses(environment) == before
    play.clock.advance(1000)
    assert await play.statuses(environment) == later


async def test_listener_receives_start_and_end(play):
    told = []

    class Listener:
        def deployment_started(self, environment, request):
            told.append(("started", environment.id, request.action))

        def deployment_ended(self, environment, request):
            told.append(("ended", environment.id, request.plan.state(request.ends)))

    environment, _ = await play.environment("container")
    play.simulator.world.deployments.listeners.append(Listener())
    await play.call("deployEnvironment", environmentId=environment)
    await play.call("deleteEnvironment", environmentId=environment)
    play.clock.advance(1000)
    await play.call("listOrganization")

    assert told == [
        ("started", environment, "deploy"),
        ("ended", environment, "DEPLOYED"),
        ("started", environment, "delete"),
        ("ended", environment, "DELETED"),
    ]


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


def test_dump_is_equal_for_equal_calls_and_seed():
    dumps = []
    for _ in range(2):
        world = Simulator(seed=3).world
        world.engine.settle()
        dumps.append(world.engine.dump())
    assert dumps[0] == dumps[1]


async def test_running_clock_deploys_without_advance():
    it = Simulator(clock=RunningClock(speed=10**5), rate_limit=10**6)
    async with client(it) as qovery:
        play = Play(it, qovery)
        environment, _ = await play.environment("container")
        await play.call("deployEnvironment", environmentId=environment)
        seen = []
        for _ in range(1000):
            seen.append((await play.statuses(environment))[0]["state"])
            if seen[-1] == "DEPLOYED":
                break
            await anyio.sleep(0.001)

    assert seen[-1] == "DEPLOYED"
