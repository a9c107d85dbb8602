from __future__ import annotations

import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def images(play):
    """Two containers of one image; one has automatic deployments and previews."""
    environment, services = await play.environment("container", "container")
    organization = (await play.call("listOrganization")).results[0].id
    store = play.simulator.world.store
    for identifier in services.values():
        wanted = identifier == services["container"]
        store.edit(store.get("container", identifier), auto_deploy=wanted, auto_preview=wanted)
    return play, organization, environment, services


async def test_new_image_deploys_services_with_auto_deploy(images):
    play, organization, environment, services = images
    body = {"image_name": "proxy", "tag": "7"}

    response = await play.call("autoDeployContainerEnvironments", body, organizationId=organization)
    none = await play.call(
        "autoDeployContainerEnvironments",
        {"image_name": "nobody", "tag": "7"},
        organizationId=organization,
    )
    await play.settled()
    _, each = await play.statuses(environment)

    assert str(response.id) == services["container"]
    assert none.deployment_request_id is None
    assert [each[identifier]["state"] for identifier in services.values()] == ["DEPLOYED", "READY"]
    assert (await play.call("getContainer", containerId=services["container"])).tag == "7"


async def test_preview_is_a_clone_with_the_new_image(images):
    play, organization, environment, _ = images
    body = {"image_name": "proxy", "tag": "feature/X"}

    for _ in range(2):
        await play.call("previewContainerEnvironments", body, organizationId=organization)
        await play.settled()
    store = play.simulator.world.store
    original = store.get("environment", environment)
    previews = [e for e in store.of("environment", original.parent) if e.data["mode"] == "PREVIEW"]

    assert [preview.data["name"] for preview in previews] == ["preview-feature-x"]
    tags = {record.data["tag"] for record in store.of("container", previews[0])}
    assert tags == {"feature/X", "1.0"}
    assert play.simulator.world.deployments.state(previews[0]) == "DEPLOYED"
