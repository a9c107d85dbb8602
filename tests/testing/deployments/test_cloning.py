from __future__ import annotations

import pytest

from qovery_async import ConflictError, NotFoundError
from qovery_async.raw import encode
from tests.testing.deployments.deployed_world import KINDS, skip

pytestmark = pytest.mark.anyio


async def services_of(play, environment):
    return {
        service.kind: service
        for service in play.simulator.world.store.services(
            play.simulator.world.store.get("environment", environment)
        )
    }


async def test_environment_clone_has_new_ids_and_no_deployment(play):
    environment, services = await play.environment(*KINDS)
    await play.call("deployEnvironment", environmentId=environment)
    await play.settled()

    clone = await play.call(
        "cloneEnvironment", {"name": "copy", "mode": "STAGING"}, environmentId=environment
    )
    listed = await play.call("listContainer", environmentId=clone.id)
    whole, each = await play.statuses(str(clone.id))
    application = await play.call("listApplication", environmentId=clone.id)
    await play.call("deployEnvironment", environmentId=clone.id)
    seen = await play.states(str(clone.id), 120)

    originals = await services_of(play, environment)
    copies = await services_of(play, str(clone.id))
    assert (clone.name, clone.mode) == ("copy", "STAGING")
    assert [c.name for c in listed.results] == [originals["container"].data["name"]]
    assert not {record.id for record in copies.values()} & set(services.values())
    assert {record.data["environment"]["id"] for record in copies.values()} == {str(clone.id)}
    assert (whole["state"], whole["deployment_status"]) == ("READY", "NEVER_DEPLOYED")
    assert {status["service_deployment_status"] for status in each.values()} == {"NEVER_DEPLOYED"}
    assert "deployed_commit_id" not in encode(application.results[0])["git_repository"]
    assert "deployed_commit_id" in originals["application"].data["git_repository"]
    assert seen[str(clone.id)][-1] == "DEPLOYED"
    for kind in ("container", "database"):
        assert same(originals[kind].data) == same(copies[kind].data)


def same(data):
    """Return the fields that an original and its clone share."""
    apart = ("id", "environment", "environment_id", "created_at", "updated_at", "ports", "storage")
    return {name: value for name, value in data.items() if name not in apart}


async def test_environment_clone_keeps_stages_and_skips(play):
    environment, services = await play.environment("container", "database")
    skip(play, environment, services, "container")

    clone = await play.call("cloneEnvironment", {"name": "copy"}, environmentId=environment)
    copies = await services_of(play, str(clone.id))
    await play.call("deployEnvironment", environmentId=clone.id)
    await play.settled()
    _, each = await play.statuses(str(clone.id))

    assert each[copies["container"].id]["state"] == "READY"
    assert each[copies["database"].id]["state"] == "DEPLOYED"


async def test_service_clone_goes_to_the_chosen_environment(play):
    first, services = await play.environment("container")
    second, _ = await play.environment(name="other")
    path = {"containerId": services["container"]}

    there = await play.call("cloneContainer", {"name": "copy", "environment_id": second}, **path)
    here = await play.call("cloneContainer", {"name": "copy", "environment_id": first}, **path)

    assert str(there.environment.id) == second
    assert str(here.environment.id) == first
    assert (there.image_name, there.tag) == ("proxy", "1.0")
    listed = await play.call("listContainer", environmentId=second)
    assert encode(listed)["results"] == [encode(there)]


async def test_clone_with_taken_name_or_unknown_target_is_rejected(play):
    environment, services = await play.environment("container")
    with pytest.raises(ConflictError, match="exists already"):
        await play.call("cloneEnvironment", {"name": "PREVIEW"}, environmentId=environment)
    with pytest.raises(ConflictError, match="exists already"):
        await play.call(
            "cloneContainer",
            {"name": "container-0", "environment_id": environment},
            containerId=services["container"],
        )
    with pytest.raises(NotFoundError):
        await play.call(
            "cloneContainer",
            {"name": "new", "environment_id": services["container"]},
            containerId=services["container"],
        )
    with pytest.raises(NotFoundError):
        await play.call(
            "cloneEnvironment",
            {"name": "new", "cluster_id": environment},
            environmentId=environment,
        )


async def test_clone_variables_are_copied_by_their_owner(play):
    environment, services = await play.environment("container")
    copied = []
    play.simulator.world.engine.cloning.copy_variables = lambda source, clone, ids: copied.append(
        (source.id, clone.id, ids[source.id])
    )

    clone = await play.call("cloneEnvironment", {"name": "copy"}, environmentId=environment)
    container = (await services_of(play, str(clone.id)))["container"].id

    assert copied == [
        (environment, str(clone.id), str(clone.id)),
        (services["container"], container, container),
    ]
