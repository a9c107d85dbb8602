from __future__ import annotations

import pytest

from qovery_async.testing import Simulator

pytestmark = pytest.mark.anyio


async def test_request_of_another_user_waits_and_names_the_user(play):
    environment, services = await play.environment("container")
    call = play.simulator.other_users.call
    await play.call("deployEnvironment", environmentId=environment)

    first = call("Bob", "stopEnvironment", environment_id=environment)
    merged = call("Bob", "stopEnvironment", environment_id=environment)
    own = await play.call("stopEnvironment", environmentId=environment)
    await play.settled()
    whole, each = await play.statuses(environment)

    assert first["deployment_request_id"] == merged["deployment_request_id"]
    assert str(own.deployment_request_id) != first["deployment_request_id"]
    assert each[services["container"]]["state"] == "STOPPED"
    history = await play.call("listEnvironmentDeploymentHistoryV2", environmentId=environment)
    users = [entry.auditing_data.triggered_by for entry in history.results]
    assert users == ["Simulated User", "Bob", "Simulated User"]
    assert whole["triggered_by"] == "Simulated User"


async def test_request_behind_a_running_one_shows_in_stages_only(play):
    environment, services = await play.environment("container", "database")
    redeploy = {"containerId": services["container"]}
    await play.call("redeployContainer", **redeploy)
    play.simulator.other_users.call("Bob", "redeployDatabase", database_id=services["database"])
    play.clock.advance(6)

    _, each = await play.statuses(environment)
    staged = (await play.call("getEnvironmentStatusesWithStages", environmentId=environment)).stages
    shown = [str(one.state) for stage in staged for one in stage.databases]

    assert each[services["database"]]["state"] == "READY"
    assert shown == ["DEPLOYMENT_QUEUED"]


def test_call_of_another_user_that_is_wrong_is_a_value_error():
    call = Simulator(seeded=False).other_users.call
    missing = "12e0c8b2-bad6-40fb-9948-8dec4f65d4d9"

    with pytest.raises(ValueError, match="did you mean deployEnvironment"):
        call("Bob", "deployEnvironmen", environment_id=missing)
    with pytest.raises(ValueError, match="deployEnvironment needs the argument environmentId"):
        call("Bob", "deployEnvironment")
    with pytest.raises(ValueError, match="deployEnvironment of Bob failed with 404"):
        call("Bob", "deployEnvironment", environment_id=missing)


async def test_pushed_commit_deploys_services_of_its_branch(play):
    environment, services = await play.environment("application", "application", "container")
    automatic, manual, container = services.values()
    store = play.simulator.world.store
    store.edit(store.get("application", automatic), auto_deploy=True)
    store.edit(store.get("application", manual), auto_deploy=False)

    [request] = play.simulator.other_users.push_commit(manual, author="Ada")
    await play.settled()
    whole, each = await play.statuses(environment)
    commits = await play.call("listApplicationCommit", applicationId=automatic)
    application = await play.call("getApplication", applicationId=automatic)

    assert str(whole["deployment_request_id"]) == request
    assert (whole["origin"], whole["triggered_by"]) == ("GIT", "Ada")
    assert [each[one]["state"] for one in (automatic, manual, container)] == [
        "DEPLOYED",
        "READY",
        "READY",
    ]
    assert len(commits.results) == 10
    assert application.git_repository.deployed_commit_id == commits.results[0].git_commit_id


async def test_pushed_commits_differ_and_keep_their_order(play):
    _, services = await play.environment("application", "container")
    push = play.simulator.other_users.push_commit
    before = await play.call("listApplicationCommit", applicationId=services["application"])

    push(services["application"])
    push(services["application"], "f" * 40)
    after = await play.call("listApplicationCommit", applicationId=services["application"])
    ids = [commit.git_commit_id for commit in after.results]

    assert ids[0] == "f" * 40
    assert ids[2:] == [commit.git_commit_id for commit in before.results][:8]
    assert len(set(ids)) == 10
    with pytest.raises(ValueError, match="no service with a Git repository"):
        push(services["container"])


async def test_restart_without_request_id_starts_all_the_same(play):
    environment, services = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    play.simulator.world.deployments.restarts_have_id = False

    response = await play.call("rebootContainer", containerId=services["container"])
    await play.settled()
    whole, _ = await play.statuses(environment)

    assert response.deployment_request_id is None
    assert whole["state"] == "RESTARTED"
