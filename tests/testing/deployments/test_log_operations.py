from __future__ import annotations

import pytest

pytestmark = pytest.mark.anyio


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
