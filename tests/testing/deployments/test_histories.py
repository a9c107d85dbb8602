from __future__ import annotations

import pytest

from qovery_async import BadRequestError
from qovery_async.testing.model.caller import Caller
from tests.testing.deployments.deployed_world import KINDS

pytestmark = pytest.mark.anyio


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
