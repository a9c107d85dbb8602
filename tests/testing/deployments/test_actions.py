from __future__ import annotations

import pytest

from qovery_async import BadRequestError, ConflictError, NotFoundError
from qovery_async.testing.model.store import Record
from tests.testing.deployments.deployed_world import ORDER, is_path_of

pytestmark = pytest.mark.anyio


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
    play.simulator.world.deployments.has_queue = False
    await play.call("deployEnvironment", environmentId=environment)

    with pytest.raises(ConflictError, match="in progress"):
        await play.call("redeployContainer", containerId=services["container"])
    with pytest.raises(ConflictError, match="in progress"):
        await play.call(
            "rebootServices", {"container_ids": [services["container"]]}, environmentId=environment
        )
    await play.settled()
    await play.call("redeployContainer", containerId=services["container"])


async def test_cancel_keeps_deployed_services_and_ends_the_rest(play):
    environment, services = await play.environment("database", "container", "application")
    await play.call("deployEnvironment", environmentId=environment)
    play.clock.advance(2 + 3 + 15 + 1)

    await play.call("cancelEnvironmentDeployment", {}, environmentId=environment)
    at_once, _ = await play.statuses(environment)
    with pytest.raises(ConflictError, match="already canceled"):
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
    with pytest.raises(NotFoundError, match="no container with id"):
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


async def test_agentic_workflow_delete_depends_on_its_deployment(play):
    store, deployments = play.simulator.world.store, play.simulator.world.deployments
    workflow = next(store.of("agenticWorkflow"))
    twin = store.add(Record("agenticWorkflow", "twin", dict(workflow.data), workflow.parent))
    path = {"agenticWorkflowId": workflow.id}
    play.simulator.world.engine.settle()
    deployments.act(workflow, "deploy")

    with pytest.raises(ConflictError, match="running deployment"):
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


async def test_blueprint_deploys_the_services_it_created(play):
    environment, services = await play.environment("helm", "container")
    store = play.simulator.world.store
    blueprint = next(store.of("blueprint"))
    store.edit(blueprint, environment_id=environment)
    store.edit(store.get("helm", services["helm"]), blueprint_id=blueprint.id)

    response = await play.call("deployBlueprint", blueprintId=blueprint.id)
    await play.settled()
    whole, each = await play.statuses(environment)

    assert response.execution_id == whole["last_deployment_id"]
    assert [each[services[kind]]["state"] for kind in services] == ["DEPLOYED", "READY"]
