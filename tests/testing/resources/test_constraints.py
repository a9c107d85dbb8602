from __future__ import annotations

import pytest

from qovery_async.testing import VirtualClock
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.world import World
from tests.testing.api_calls import APPLICATION, RefusedError, made_place


def test_contradictory_numbers_are_rejected(api, place):
    path = f"/environment/{place.environment}/application"
    bounds = {"min_running_instances": 3, "max_running_instances": 2}
    with pytest.raises(RefusedError, match="400 max_running_instances"):
        api("POST", path, {**APPLICATION, **bounds})
    with pytest.raises(RefusedError, match="400 cpu"):
        api("POST", path, {**APPLICATION, "cpu": 10**6})


def test_deletion_of_a_parent_with_children_is_rejected(api, place):
    with pytest.raises(RefusedError, match="400 the project has environments"):
        api("DELETE", f"/project/{place.project}")
    with pytest.raises(RefusedError, match="400 the cluster has environments"):
        api("DELETE", f"/organization/{place.organization}/cluster/{place.cluster}")

    api("DELETE", f"/environment/{place.environment}")
    api("DELETE", f"/project/{place.project}")
    assert api.ids(f"/organization/{place.organization}/project") == []


def test_cascade_projects_deletes_their_environments(api):
    api.simulator.world = World(packaged_document(), VirtualClock(), 0, cascade_projects=True)
    api.simulator.app.handler.world = api.simulator.world
    place = made_place(api, "Acme")
    api("DELETE", f"/project/{place.project}")
    with pytest.raises(RefusedError, match="404"):
        api("GET", f"/environment/{place.environment}")
