from __future__ import annotations

import pytest

from tests.testing.deployments.deployed_world import ORDER

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("kind", "action", "failure"),
    [
        ("application", "deploy", "BUILD_ERROR"),
        ("container", "deploy", "DEPLOYMENT_ERROR"),
        ("container", "restart", "RESTART_ERROR"),
        ("container", "stop", "STOP_ERROR"),
        ("container", "delete", "DELETE_ERROR"),
        ("container", "uninstall", "DELETE_ERROR"),
    ],
)
async def test_planned_failure_ends_one_run(play, kind, action, failure):
    environment, services = await play.environment(kind)
    identifier = services[kind]
    verbs = {"restart": f"reboot{kind.capitalize()}"}
    operation = verbs.get(action, f"{action}{kind.capitalize()}")
    bodies = {"application": {"git_commit_id": "c0ffee"}, "container": {"image_tag": "2"}}
    body = bodies[kind] if action == "deploy" else {} if action == "uninstall" else None
    if action != "deploy":
        await play.call("deployEnvironment", environmentId=environment)
        await play.settled()

    play.simulator.failures.fail_next(identifier, failure)
    await play.call(operation, body, **{f"{kind}Id": identifier})
    await play.settled()
    whole, each = await play.statuses(environment)
    await play.call(operation, body, **{f"{kind}Id": identifier})
    await play.settled()
    again, each_again = await play.statuses(environment)

    assert each[identifier]["state"] == whole["state"] == whole["last_deployment_state"] == failure
    assert each[identifier]["status_details"]["status"] == "ERROR"
    ended = each_again[identifier]["state"] if identifier in each_again else "DELETED"
    assert ended == ORDER[action][-1]
    assert not again["state"].endswith("ERROR")


async def test_service_that_never_gets_ready_deploys_until_canceled(play):
    environment, services = await play.environment("container")
    play.simulator.failures.fail_next(services["container"], "DEPLOYING")
    await play.call("deployEnvironment", environmentId=environment)

    play.clock.advance(10**7)
    whole, _ = await play.statuses(environment)
    await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)
    play.clock.advance(10)
    after, _ = await play.statuses(environment)

    assert (whole["state"], after["state"]) == ("DEPLOYING", "CANCELED")


async def test_failure_lasts_until_cleared_and_requires_known_names(play):
    environment, services = await play.environment("container")
    failures = play.simulator.failures
    failures.fail_every(services["container"], "DEPLOYMENT_ERROR")
    states = []
    for _ in range(2):
        await play.call("deployEnvironment", environmentId=environment)
        await play.settled()
        states.append((await play.statuses(environment))[0]["state"])
    failures.clear(services["container"])
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    states.append((await play.statuses(environment))[0]["state"])

    assert states == ["DEPLOYMENT_ERROR", "DEPLOYMENT_ERROR", "DEPLOYED"]
    with pytest.raises(ValueError, match="state must be one of"):
        failures.fail_next(services["container"], "DEPLOYED")


async def test_environment_without_services_has_planned_failures(play):
    environment, _ = await play.environment()
    play.simulator.failures.fail_next(environment, "DEPLOYMENT_ERROR")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    assert (await play.statuses(environment))[0]["state"] == "DEPLOYMENT_ERROR"


async def test_failure_of_any_service_is_that_of_the_next_one(play):
    play.simulator.failures.fail_next("*", "DEPLOYMENT_ERROR")
    environment, services = await play.environment("container", "database")

    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    _, states = await play.statuses(environment)

    failed = [one for one in services.values() if states[one]["state"] == "DEPLOYMENT_ERROR"]
    assert len(failed) == 1
    assert play.simulator.failures.left == []
