from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qovery_async import BadRequestError, ConflictError, NotFoundError
from qovery_async.testing import Durations
from qovery_async.testing.model.call import Caller
from qovery_async.testing.model.store import Record
from tests.testing.deployments.deployed_world import KINDS, Play, client, simulator

pytestmark = pytest.mark.anyio

ORDER = {
    "deploy": ["DEPLOYMENT_QUEUED", "BUILDING", "DEPLOYING", "EXECUTING", "DEPLOYED"],
    "restart": ["RESTART_QUEUED", "RESTARTING", "RESTARTED"],
    "stop": ["STOP_QUEUED", "STOPPING", "STOPPED"],
    "delete": ["DELETE_QUEUED", "DELETING", "DELETED"],
    "uninstall": ["DELETE_QUEUED", "DELETING", "READY"],
}
ORDER["redeploy"] = ORDER["deploy"]


@pytest.fixture
async def play():
    it = simulator()
    async with client(it) as qovery:
        yield Play(it, qovery)


def is_path_of(seen, order):
    """Whether the states, the first aside, come in an order and end where it ends."""
    places = [order.index(state) for state in seen[1:]]
    return places == sorted(set(places)) and places[-1] == len(order) - 1


async def test_status_of_new_record_is_never_deployed(play):
    environment, services = await play.environment("container")

    whole, each = await play.statuses(environment)

    status = each[services["container"]]
    assert (whole["state"], whole["last_deployment_state"]) == ("READY", "READY")
    assert whole["deployment_status"] == status["service_deployment_status"] == "NEVER_DEPLOYED"
    assert (status["state"], status["deployment_requests_count"]) == ("READY", 0)
    assert status["deployment_request_id"] is None
    assert status["status_details"] == {
        "action": "UNKNOWN",
        "status": "NEVER",
        "sub_action": "NONE",
    }


async def test_service_of_each_type_passes_its_own_states(play):
    environment, services = await play.environment(*KINDS)

    await play.call("deployEnvironment", environmentId=environment)
    seen = await play.states(environment, 120)

    plain = ["READY", "DEPLOYMENT_QUEUED", "DEPLOYING", "DEPLOYED"]
    builds = [*plain[:2], "BUILDING", *plain[2:]]
    executes = [*plain[:3], "EXECUTING", *plain[3:]]
    assert {kind: seen[identifier] for kind, identifier in services.items()} == {
        **dict.fromkeys(("database", "job", "container", "helm"), plain),
        "application": builds,
        "terraform": executes,
    }
    assert seen[environment] == builds


async def test_status_within_lag_shows_the_earlier_state():
    it = simulator(durations=Durations(status_lag=5.0))
    async with client(it) as qovery:
        play = Play(it, qovery)
        environment, services = await play.environment("container")

        answer = await play.call("deployEnvironment", environmentId=environment)
        it.clock.advance(4.9)
        _, before = await play.statuses(environment)
        exact = await play.call(
            "getDeploymentStatusByDeploymentRequestId",
            query={"deploymentRequestId": str(answer.deployment_request_id)},
        )
        it.clock.advance(0.2)
        _, after = await play.statuses(environment)

    container = services["container"]
    assert answer.state == "READY"
    assert (before[container]["state"], before[container]["deployment_request_id"]) == (
        "READY",
        None,
    )
    assert before[container]["deployment_requests_count"] == 1
    assert exact.status == "DEPLOYMENT_QUEUED"
    assert after[container]["state"] == "DEPLOYMENT_QUEUED"
    assert after[container]["deployment_request_id"] == str(answer.deployment_request_id)


async def test_stages_run_in_order_with_seven_services_in_parallel(play):
    environment, _ = await play.environment(*["container"] * 9, "application")

    await play.call("deployEnvironment", environmentId=environment)
    most, overlaps = 0, 0
    for _ in range(90):
        shown = await play.call("getEnvironmentStatuses", environmentId=environment)
        working = [s.state == "DEPLOYING" for s in shown.containers]
        most = max(most, sum(working))
        overlaps += any(working) and shown.applications[0].state != "DEPLOYMENT_QUEUED"
        play.clock.advance(1)

    assert (most, overlaps) == (7, 0)
    assert {s.state for s in shown.containers} == {"DEPLOYED"}


async def test_environment_runs_one_deployment_and_queues_the_rest(play):
    environment, services = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)

    stop = await play.call("stopEnvironment", environmentId=environment)
    queue = (
        await play.call("listDeploymentRequestByEnvironmentId", environmentId=environment)
    ).results
    of_service = await play.call(
        "listDeploymentRequestByServiceId", serviceId=services["container"]
    )
    _, each = await play.statuses(environment)
    seen = await play.states(environment, 60, 0.5)

    assert [q.identifier.deployment_request_id for q in queue] == [stop.deployment_request_id]
    assert (queue[0].trigger_action, queue[0].stages[0].services[0].status) == ("STOP", "QUEUED")
    assert [q.identifier.service_id for q in of_service.results] == [
        queue[0].stages[0].services[0].identifier.service_id
    ]
    assert each[services["container"]]["deployment_requests_count"] == 2
    deployed = seen[environment].index("DEPLOYED")
    assert seen[environment][deployed + 1 :] == ["STOP_QUEUED", "STOPPING", "STOPPED"]


async def test_queue_merges_equal_actions_of_one_user(play):
    environment, services = await play.environment("container", "database")
    await play.call("deployEnvironment", environmentId=environment)

    first = await play.call("stopContainer", containerId=services["container"])
    second = await play.call("stopDatabase", databaseId=services["database"])
    other = await play.call("redeployContainer", containerId=services["container"])
    queue = (
        await play.call("listDeploymentRequestByEnvironmentId", environmentId=environment)
    ).results
    await play.settled(65)
    _, each = await play.statuses(environment)

    assert first.deployment_request_id == second.deployment_request_id
    assert str(other.deployment_request_id) > str(first.deployment_request_id)
    assert len(queue) == 2
    assert each[services["database"]]["state"] == "STOPPED"


async def test_queue_keeps_requests_of_different_users_apart(play):
    environment, _ = await play.environment("container")
    deployments = play.simulator.world.deployments
    record = play.simulator.world.store.get("environment", environment)
    deployments.act(record, "deploy")

    names = ["Ada", "Grace", "Ada"]
    requests = [deployments.act(record, "stop", caller=Caller(name=name)) for name in names]
    queue = await play.call("listDeploymentRequestByEnvironmentId", environmentId=environment)

    assert requests[0] is requests[2]
    assert [entry.auditing_data.triggered_by for entry in queue.results] == ["Ada", "Grace"]


async def test_deployment_after_a_canceled_one_takes_its_full_time(play):
    environment, _ = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(4)
    await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)
    play.clock.advance(5)
    await play.call("deployEnvironment", environmentId=environment)

    # The canceled one would have ended here, had it not been canceled.
    play.clock.advance(2 + 3 + 14)
    seen = await play.states(environment, 3)

    assert seen[environment] == ["DEPLOYING", "DEPLOYED"]
    history = await play.call("listEnvironmentDeploymentHistoryV2", environmentId=environment)
    assert [entry.total_duration for entry in history.results] == ["PT18S", "PT6S"]


async def test_waiting_request_is_dropped_from_the_queue_once(play):
    environment, _ = await play.environment("container")
    running = await play.call("deployEnvironment", environmentId=environment)
    waiting = await play.call("stopEnvironment", environmentId=environment)
    identifier = str(waiting.deployment_request_id)

    await play.call("cancelDeploymentRequest", {}, deploymentRequestId=identifier)
    exact = await play.call(
        "getDeploymentStatusByDeploymentRequestId", query={"deploymentRequestId": identifier}
    )
    await play.settled()
    whole, _ = await play.statuses(environment)

    assert exact.status == "CANCELED"
    assert whole["state"] == "DEPLOYED"
    for known in (identifier, str(running.deployment_request_id)):
        with pytest.raises(ConflictError):
            await play.call("cancelDeploymentRequest", {}, deploymentRequestId=known)
    with pytest.raises(NotFoundError):
        await play.call("cancelDeploymentRequest", {}, deploymentRequestId=environment)


async def test_request_without_queue_is_rejected_while_one_runs(play):
    environment, services = await play.environment("container")
    play.simulator.world.deployments.queues = False
    await play.call("deployEnvironment", environmentId=environment)

    with pytest.raises(ConflictError, match="in progress"):
        await play.call("redeployContainer", containerId=services["container"])
    with pytest.raises(ConflictError, match="in progress"):
        await play.call(
            "rebootServices", {"container_ids": [services["container"]]}, environmentId=environment
        )
    await play.settled()
    await play.call("redeployContainer", containerId=services["container"])


async def test_environment_without_its_last_service_remains(play):
    environment, services = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    await play.call("deleteContainer", containerId=services["container"])
    await play.settled()

    whole, each = await play.statuses(environment)

    assert (whole["state"], whole["last_deployment_state"], each) == ("READY", "DELETED", {})


async def test_environment_without_services_has_planned_failures(play):
    environment, _ = await play.environment()
    play.simulator.failures.fail_next(environment, "DEPLOYMENT_ERROR")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    assert (await play.statuses(environment))[0]["state"] == "DEPLOYMENT_ERROR"


async def test_cancel_keeps_deployed_services_and_ends_the_rest(play):
    environment, services = await play.environment("database", "container", "application")
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(2 + 3 + 15 + 1)

    await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)
    at_once, _ = await play.statuses(environment)
    with pytest.raises(ConflictError, match="canceled already"):
        await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)
    play.clock.advance(4)
    whole, each = await play.statuses(environment)

    assert at_once["state"] == at_once["last_deployment_state"] == "CANCELING"
    assert whole["state"] == whole["last_deployment_state"] == "CANCELED"
    assert [each[services[kind]]["state"] for kind in services] == [
        "DEPLOYED",
        "CANCELED",
        "CANCELED",
    ]
    with pytest.raises(ConflictError, match="no deployment"):
        await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)


@pytest.mark.parametrize("force", [False, True])
async def test_lifecycle_job_is_interrupted_only_by_force(play, force):
    environment, services = await play.environment("job")
    job = play.simulator.world.store.get("job", services["job"])
    play.simulator.world.store.edit(
        job, job_type="LIFECYCLE", schedule={"on_start": {"arguments": []}}
    )
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(2 + 3 + 15 + 1)

    await play.call(
        "cancelEnvironmentDeployment", {"force_cancel": force}, environmentId=environment
    )
    seen = await play.states(environment, 30)

    assert seen[services["job"]] == (
        ["CANCELING", "CANCELED"] if force else ["EXECUTING", "DEPLOYED"]
    )


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


async def test_stage_after_a_failure_does_not_start(play):
    environment, services = await play.environment("database", "container", "application")
    play.simulator.failures.fail_next(services["container"], "DEPLOYMENT_ERROR")

    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    whole, each = await play.statuses(environment)
    shown = await play.call("getEnvironmentStatusesWithStages", environmentId=environment)

    assert [each[services[kind]]["state"] for kind in services] == [
        "DEPLOYED",
        "DEPLOYMENT_ERROR",
        "READY",
    ]
    assert each[services["application"]]["service_deployment_status"] == "NEVER_DEPLOYED"
    assert whole["last_deployment_state"] == "DEPLOYMENT_ERROR"
    stages = [stage.stage.status for stage in shown.stages if stage.stage.to_dict().get("status")]
    assert stages == ["DONE", "ERROR", "SKIPPED"]


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


async def test_stop_of_stopped_target_is_rejected(play):
    environment, services = await play.environment("container")
    for _ in range(2):
        await play.call("deployEnvironment", environmentId=environment)
        await play.settled()
        await play.call("stopContainer", containerId=services["container"])
        await play.settled()
        with pytest.raises(ConflictError, match="stopped already"):
            await play.call("stopContainer", containerId=services["container"])
        with pytest.raises(ConflictError, match="stopped already"):
            await play.call("stopEnvironment", environmentId=environment)


async def test_delete_is_immediate_only_without_deployment(play):
    environment, services = await play.environment("container", "database")
    await play.call("deleteDatabase", databaseId=services["database"])
    with pytest.raises(NotFoundError):
        await play.call("getDatabase", databaseId=services["database"])

    await play.call("deployContainer", {"image_tag": "2"}, containerId=services["container"])
    await play.settled()
    await play.call("deleteContainer", containerId=services["container"])
    await play.call("getContainer", containerId=services["container"])
    seen = await play.states(environment, 30)

    assert seen[services["container"]] == ["DEPLOYED", "DELETE_QUEUED", "DELETING"]
    with pytest.raises(NotFoundError):
        await play.call("getContainer", containerId=services["container"])


async def test_deleted_environment_is_removed_with_its_services(play):
    environment, services = await play.environment("container", "application")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    await play.call("deleteEnvironment", environmentId=environment)
    await play.call("getEnvironment", environmentId=environment)
    await play.settled()

    for operation, path in (
        ("getEnvironment", {"environmentId": environment}),
        ("getContainer", {"containerId": services["container"]}),
        ("getApplication", {"applicationId": services["application"]}),
        ("getEnvironmentStatuses", {"environmentId": environment}),
    ):
        with pytest.raises(NotFoundError):
            await play.call(operation, **path)


async def test_environment_with_undeletable_service_remains(play):
    environment, services = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    play.simulator.failures.fail_next(services["container"], "DELETE_ERROR")

    await play.call("deleteEnvironment", environmentId=environment)
    await play.settled()
    whole, _ = await play.statuses(environment)

    assert whole["state"] == "DELETE_ERROR"


async def test_uninstall_keeps_only_the_configuration(play):
    environment, services = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    await play.call("uninstallContainer", {}, containerId=services["container"])
    seen = await play.states(environment, 30)
    _, each = await play.statuses(environment)
    again = await play.call("uninstallContainer", {}, containerId=services["container"])

    assert is_path_of(seen[services["container"]], ORDER["uninstall"])
    assert each[services["container"]]["service_deployment_status"] == "NEVER_DEPLOYED"
    assert (await play.call("getContainer", containerId=services["container"])).tag == "1.0"
    assert again is None


async def test_skipped_service_is_only_deleted(play):
    environment, services = await play.environment("container", "database")
    skip(play, environment, services, "container")

    await play.call("deployContainer", {"image_tag": "2"}, containerId=services["container"])
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    whole, each = await play.statuses(environment)
    await play.call("stopEnvironment", environmentId=environment)
    await play.settled()
    stopped, left = await play.statuses(environment)
    await play.call("deleteEnvironment", environmentId=environment)
    await play.settled()

    assert (whole["state"], stopped["state"]) == ("DEPLOYED", "STOPPED")
    assert each[services["container"]]["state"] == "DEPLOYED"
    assert [left[services[kind]]["state"] for kind in services] == ["DEPLOYED", "STOPPED"]
    with pytest.raises(NotFoundError):
        await play.call("getContainer", containerId=services["container"])


def skip(play, environment, services, skipped):
    """Put all services into one stage, one of them skipped."""
    store = play.simulator.world.store
    record = store.get("environment", environment)
    for stage in list(store.of("deploymentStage", record)):
        store.remove(stage)
    now = record.data["created_at"]
    attached = [
        {
            "id": identifier,
            "created_at": now,
            "service_id": identifier,
            "service_type": kind.upper(),
            "is_skipped": kind == skipped,
        }
        for kind, identifier in services.items()
    ]
    stage = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
    data = {
        "id": stage,
        "created_at": now,
        "environment": {"id": environment},
        "name": "ONLY",
        "deployment_order": 1,
        "services": attached,
    }
    store.add(Record("deploymentStage", stage, data, record))


async def test_action_on_selected_services_leaves_others_unchanged(play):
    environment, services = await play.environment("container", "database", "application")
    chosen = {"container_ids": [services["container"]], "database_ids": [services["database"]]}
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    states = []
    for operation in ("stopSelectedServices", "rebootServices", "uninstallSelectedServices"):
        await play.call(operation, chosen, environmentId=environment)
        await play.settled()
        _, each = await play.statuses(environment)
        states.append([each[services[kind]]["state"] for kind in services])
    await play.call("deleteSelectedServices", chosen, environmentId=environment)
    _, left = await play.statuses(environment)

    assert states == [
        ["STOPPED", "STOPPED", "DEPLOYED"],
        ["RESTARTED", "RESTARTED", "DEPLOYED"],
        ["READY", "READY", "DEPLOYED"],
    ]
    assert set(left) == {services["application"]}
    with pytest.raises(NotFoundError, match="in the environment"):
        await play.call("stopSelectedServices", chosen, environmentId=environment)


async def test_deployment_uses_the_requested_versions(play):
    environment, services = await play.environment("container", "application")
    body = {
        "applications": [{"application_id": services["application"], "git_commit_id": "c0ffee"}],
        "containers": [{"id": services["container"], "image_tag": "2.0"}],
    }
    without = {"containers": [{"id": services["container"]}]}
    with pytest.raises(BadRequestError, match="never deployed"):
        await play.call("deployAllServices", without, environmentId=environment)

    await play.call("deployAllServices", body, environmentId=environment)
    await play.settled()
    await play.call("deployAllServices", without, environmentId=environment)
    await play.settled()
    container = await play.call("getContainer", containerId=services["container"])
    application = await play.call("getApplication", applicationId=services["application"])
    history = await play.call("listContainerDeploymentHistoryV2", containerId=services["container"])

    assert container.tag == "2.0"
    assert application.git_repository.deployed_commit_id == "c0ffee"
    assert [entry.details.tag for entry in history.results] == ["2.0", "2.0"]


async def test_edited_service_is_out_of_date_until_deployed(play):
    environment, services = await play.environment("container", "database")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    async def told():
        whole, each = await play.statuses(environment)
        return whole["deployment_status"], *(
            each[identifier]["service_deployment_status"] for identifier in services.values()
        )

    deployed = await told()
    store = play.simulator.world.store
    store.edit(store.get("container", services["container"]), cpu=750)
    edited = await told()
    play.simulator.failures.fail_next(services["container"], "DEPLOYMENT_ERROR")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    failed = await told()
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(10)
    play.simulator.world.deployments.mark_changed(store.get("database", services["database"]))
    await play.settled()
    meanwhile = await told()

    assert deployed == ("UP_TO_DATE",) * 3
    assert edited == failed == ("OUT_OF_DATE", "OUT_OF_DATE", "UP_TO_DATE")
    assert meanwhile == ("OUT_OF_DATE", "UP_TO_DATE", "OUT_OF_DATE")


async def test_terraform_plan_reports_a_dry_run_and_deploys_nothing(play):
    environment, services = await play.environment("terraform")

    await play.call("deployTerraform", {"action": "PLAN"}, terraformId=services["terraform"])
    await play.settled()
    _, each = await play.statuses(environment)
    history = await play.call("listEnvironmentDeploymentHistoryV2", environmentId=environment)
    await play.call("deployTerraform", {}, terraformId=services["terraform"])
    await play.settled()
    _, after_apply = await play.statuses(environment)
    resources = await play.call("getTerraformResources", terraformId=services["terraform"])
    await play.call(
        "deleteTerraform", query={"resources_only": True}, terraformId=services["terraform"]
    )
    await play.settled()
    _, emptied = await play.statuses(environment)

    status = each[services["terraform"]]
    assert status["status_details"]["sub_action"] == "TERRAFORM_PLAN_ONLY"
    assert status["service_deployment_status"] == "NEVER_DEPLOYED"
    assert history.results[0].trigger_action == "DEPLOY_DRY_RUN"
    assert after_apply[services["terraform"]]["service_deployment_status"] == "UP_TO_DATE"
    assert len(resources.results) == 1
    assert emptied[services["terraform"]]["status_details"]["sub_action"] == "TERRAFORM_DESTROY"


async def test_failed_job_is_cleaned_once(play):
    environment, services = await play.environment("job")
    play.simulator.failures.fail_next(services["job"], "DEPLOYMENT_ERROR")
    await play.call("deployJob", {}, query={"forceEvent": "CRON"}, jobId=services["job"])
    seen = await play.states(environment, 60)

    cleaned = await play.call("cleanFailedJobs", {}, environmentId=environment)
    again = await play.call("cleanFailedJob", jobId=services["job"])

    assert seen[services["job"]][-2:] == ["EXECUTING", "DEPLOYMENT_ERROR"]
    assert [str(identifier) for identifier in cleaned.clean_job_ids] == [services["job"]]
    assert len(cleaned.clean_kubernetes_jobs) == 1
    assert again.clean_kubernetes_jobs == []


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(
            ["deploy", "redeploy", "stop", "restart", "cancel", "uninstall", "fail", "one"]
        ),
        st.integers(0, 60),
    ),
    max_size=6,
)
NEXT = {
    # What may follow a state when one looks each second; rests may be left by any queue.
    "DEPLOYMENT_QUEUED": {"BUILDING", "DEPLOYING", "CANCELING", "REST"},
    "BUILDING": {"DEPLOYING", "CANCELING", "BUILD_ERROR"},
    "DEPLOYING": {"EXECUTING", "DEPLOYED", "CANCELING", "DEPLOYMENT_ERROR"},
    "EXECUTING": {"DEPLOYED", "CANCELING", "DEPLOYMENT_ERROR"},
    "STOP_QUEUED": {"STOPPING", "CANCELING"},
    "STOPPING": {"STOPPED", "CANCELING"},
    "RESTART_QUEUED": {"RESTARTING", "CANCELING"},
    "RESTARTING": {"RESTARTED", "CANCELING"},
    "DELETE_QUEUED": {"DELETING", "CANCELING"},
    "DELETING": {"READY", "CANCELING"},
    "CANCELING": {"CANCELED"},
}
RESTS = {"READY", "DEPLOYED", "STOPPED", "RESTARTED", "CANCELED", "BUILD_ERROR", "DEPLOYMENT_ERROR"}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=ACTIONS)
def test_states_seen_each_second_follow_the_documented_order(steps):
    it = simulator(seeded=False, durations=Durations(building=6, deploying=5, executing=4))
    world = it.world
    environment, services = plant(world)
    deployments = world.deployments
    seen = {record.id: [deployments.state(record)] for record in services}

    for name, seconds in [*steps, ("wait", 400)]:
        begin(it, name, environment, services)
        for _ in range(seconds):
            it.clock.advance(1)
            world.engine.settle()
            for record in services:
                seen[record.id].append(deployments.state(record))

    for path in seen.values():
        assert not [step for step in pairwise(path) if not may_follow(*step)]
        assert path[-1] in RESTS
    assert all(not deployments.unfinished(record) for record in services)


def begin(it, name, environment, services):
    """Do one step of a story."""
    deployments = it.world.deployments
    lane = deployments.lane(environment)
    if name == "cancel" and lane is not None:
        deployments.running.cancel(lane, it.clock.now(), force=True)
    elif name == "fail":
        it.failures.fail_next(services[1], "DEPLOYMENT_ERROR")
    elif name == "one":
        deployments.act(services[0], "deploy")
    elif name not in ("wait", "cancel"):
        deployments.act(environment, name)


def may_follow(before, after):
    """Whether a state may be seen a second after another."""
    if before == after:
        return True
    if before in RESTS:
        return after.endswith("QUEUED") or after == "CANCELING"
    return after in NEXT[before] or (after in RESTS and "REST" in NEXT[before])


def plant(world):
    """An environment with an application, a container, and a Terraform service."""
    environment = world.store.add(Record("environment", "e" * 36, {"name": "one"}))
    kinds = ("application", "container", "terraform")
    return environment, [
        world.store.add(Record(kind, f"{kind:x<36}", {"name": kind}, environment)) for kind in kinds
    ]


async def test_agentic_workflow_delete_depends_on_its_deployment(play):
    store, deployments = play.simulator.world.store, play.simulator.world.deployments
    workflow = next(store.of("agenticWorkflow"))
    twin = store.add(Record("agenticWorkflow", "twin", dict(workflow.data), workflow.parent))
    path = {"agenticWorkflowId": workflow.id}
    play.simulator.world.engine.settle()
    deployments.act(workflow, "deploy")

    with pytest.raises(ConflictError, match="runs"):
        await play.call("deleteAgenticWorkflow", **path)
    await play.call("cancelAgenticWorkflowDeployment", {}, **path)
    await play.settled()
    canceled = deployments.state(workflow)
    later = await play.call("deleteAgenticWorkflow", **path)
    at_once = await play.call("deleteAgenticWorkflow", agenticWorkflowId=twin.id)
    await play.settled()

    assert (canceled, later.state, at_once) == ("CANCELED", "CANCELED", None)
    with pytest.raises(NotFoundError):
        await play.call("getAgenticWorkflow", **path)


@pytest.mark.parametrize("kind", KINDS[:-1])
async def test_status_operations_return_the_same_state(play, kind):
    environment, services = await play.environment(kind)
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(6)
    name = kind.capitalize()

    own = await play.call(f"get{name}Status", **{f"{kind}Id": services[kind]})
    of_kind = await play.call(f"getEnvironment{name}Status", environmentId=environment)
    whole, each = await play.statuses(environment)
    single = await play.call("getEnvironmentStatus", environmentId=environment)
    project = play.simulator.world.store.get("environment", environment).parent
    of_project = await play.call("getProjectEnvironmentsStatus", projectId=project.id)

    assert own.to_dict() == each[services[kind]]
    assert [status.to_dict() for status in of_kind.results] == [own.to_dict()]
    assert single.to_dict() == whole
    assert whole in [status.to_dict() for status in of_project.results]


async def test_blueprint_deploys_the_services_it_created(play):
    environment, services = await play.environment("helm", "container")
    store = play.simulator.world.store
    blueprint = next(store.of("blueprint"))
    store.edit(blueprint, environment_id=environment)
    store.edit(store.get("helm", services["helm"]), blueprint_id=blueprint.id)

    answer = await play.call("deployBlueprint", blueprintId=blueprint.id)
    await play.settled()
    whole, each = await play.statuses(environment)

    assert answer.execution_id == whole["last_deployment_id"]
    assert [each[services[kind]]["state"] for kind in services] == ["DEPLOYED", "READY"]
