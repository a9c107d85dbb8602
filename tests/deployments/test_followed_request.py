from __future__ import annotations

import pytest

pytestmark = pytest.mark.anyio


async def test_selected_services_are_followed_not_their_environment(play):
    environment, services = await play.environment("container", "database")
    await (await play.qovery.environments.deploy(environment)).wait()

    deployment = await play.qovery.services.delete_selected(
        environment, container_ids=[services["container"]]
    )
    result = await deployment.wait()

    assert (result.state, result.exact) == ("DELETED", True)
    _, states = await play.statuses(environment)
    assert set(states) == {services["database"]}


async def test_selection_without_a_request_is_over_after_the_lag(play):
    environment, services = await play.environment("container", "database")
    await (await play.qovery.environments.deploy(environment)).wait()
    stop = play.qovery.services.stop_selected
    await (await stop(environment, container_ids=[services["container"]])).wait()
    play.simulator.overrides.add("stopSelectedServices", "", times=1)

    deployment = await stop(environment, container_ids=[services["container"]])
    result = await deployment.wait(timeout=120)

    assert (result.state, result.request_id) == ("STOPPED", None)


async def test_environment_of_a_service_is_that_of_the_request(play):
    _, services = await play.environment("container")

    deployment = await play.qovery.containers.deploy(services["container"], image_tag="2")
    assert deployment.environment_id is None
    await deployment.wait()

    assert deployment.environment_id is not None
    assert not play.simulator.requests_of("getContainer")
