from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qovery_async import NotFoundError
from qovery_async.testing import Durations
from qovery_async.testing.model.store import Record
from tests.testing.deployments.deployed_world import KINDS, simulator, skip

pytestmark = pytest.mark.anyio


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


async def test_environment_without_its_last_service_remains(play):
    environment, services = await play.environment("container")
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()
    await play.call("deleteContainer", containerId=services["container"])
    await play.settled()

    whole, each = await play.statuses(environment)

    assert (whole["state"], whole["last_deployment_state"], each) == ("READY", "DELETED", {})


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
    """Start one action of a scenario."""
    deployments = it.world.deployments
    queue = deployments.queue_of(environment)
    if name == "cancel" and queue is not None:
        deployments.scheduler.cancel(queue, it.clock.now(), force=True)
    elif name == "fail":
        it.failures.fail_next(services[1], "DEPLOYMENT_ERROR")
    elif name == "one":
        deployments.act(services[0], "deploy")
    elif name not in ("wait", "cancel"):
        deployments.act(environment, name)


def may_follow(before, after):
    """Return True if the state may be seen one second after the other."""
    if before == after:
        return True
    if before in RESTS:
        return after.endswith("QUEUED") or after == "CANCELING"
    return after in NEXT[before] or (after in RESTS and "REST" in NEXT[before])


def plant(world):
    """Add an environment with an application, a container and a Terraform service."""
    world.deployments.can_run = lambda _: True
    environment = world.store.add(Record("environment", "e" * 36, {"name": "one"}))
    kinds = ("application", "container", "terraform")
    return environment, [
        world.store.add(Record(kind, f"{kind:x<36}", {"name": kind}, environment)) for kind in kinds
    ]


async def test_listener_receives_start_and_end(play):
    reported = []

    class Listener:
        def deployment_started(self, environment, request):
            reported.append(("started", environment.id, request.action))

        def deployment_ended(self, environment, request):
            reported.append(("ended", environment.id, request.plan.state(request.ends)))

    environment, _ = await play.environment("container")
    play.simulator.world.deployments.listeners.append(Listener())
    await play.call("deployEnvironment", environmentId=environment)
    await play.call("deleteEnvironment", environmentId=environment)
    play.clock.advance(1000)
    await play.call("listOrganization")

    assert reported == [
        ("started", environment, "deploy"),
        ("ended", environment, "DEPLOYED"),
        ("started", environment, "delete"),
        ("ended", environment, "DELETED"),
    ]
