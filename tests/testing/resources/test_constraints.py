from __future__ import annotations

import pytest

from qovery_async.testing import VirtualClock
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.model.store import Record, Store
from qovery_async.testing.resources.computed import MAXIMUM_CPU, MAXIMUM_MEMORY
from qovery_async.testing.resources.constraints import check_change, check_deletion, clustered
from qovery_async.testing.world import World
from tests.testing.api_calls import APPLICATION, RejectedError, made_place


def test_contradictory_numbers_are_rejected(api, place):
    path = f"/environment/{place.environment}/application"
    bounds = {"min_running_instances": 3, "max_running_instances": 2}
    with pytest.raises(RejectedError, match="400 max_running_instances"):
        api("POST", path, {**APPLICATION, **bounds})
    with pytest.raises(RejectedError, match="400 cpu"):
        api("POST", path, {**APPLICATION, "cpu": 10**6})


def test_deletion_of_a_parent_with_children_is_rejected(api, place):
    with pytest.raises(RejectedError, match="400 the project has environments"):
        api("DELETE", f"/project/{place.project}")
    with pytest.raises(RejectedError, match="400 the cluster has environments"):
        api("DELETE", f"/organization/{place.organization}/cluster/{place.cluster}")

    api("DELETE", f"/environment/{place.environment}")
    api("DELETE", f"/project/{place.project}")
    assert api.ids(f"/organization/{place.organization}/project") == []


def test_cascade_projects_deletes_their_environments(api):
    api.simulator.world = World(packaged_document(), VirtualClock(), 0, cascade_projects=True)
    api.simulator.app.handler.world = api.simulator.world
    place = made_place(api, "Acme")
    api("DELETE", f"/project/{place.project}")
    with pytest.raises(RejectedError, match="404"):
        api("GET", f"/environment/{place.environment}")


def rejected(check, *args, **options):
    try:
        check(*args, **options)
    except Problem as problem:
        return problem.detail if problem.status == 400 else f"{problem.status}"
    return None


@pytest.fixture
def cluster():
    """A cluster with an environment, in an organization with another one."""
    store = Store()
    organization = store.add(Record("organization", "o", {}))
    limits = {"maximum_cpu": 1000}
    cluster = store.add(Record("cluster", "c", limits, organization))
    project = store.add(Record("project", "p", {}, organization))
    store.add(Record("environment", "on", {"cluster_id": "c"}, project))
    store.add(Record("environment", "off", {"cluster_id": "d"}, project))
    store.add(Record("environment", "foreign", {"cluster_id": "c"}))
    return store, cluster


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ({"min_running_nodes": 3, "max_running_nodes": 2}, "max_running_nodes: is less"),
        ({"min_running_nodes": 3, "max_running_nodes": 3}, None),
        # -1 is no limit.
        ({"min_running_instances": 3, "max_running_instances": -1}, None),
        ({"max_running_instances": 0, "min_running_instances": "x"}, None),
        (["min_running_nodes"], None),
        (None, None),
    ],
)
def test_minimum_above_the_maximum_is_rejected(body, detail):
    found = rejected(check_change, "cluster", body, {}, None, Store())

    assert found == detail or found.startswith(detail)


@pytest.mark.parametrize(
    ("name", "most", "is_on"),
    [("cpu", 1000, True), ("cpu", MAXIMUM_CPU, False), ("memory", MAXIMUM_MEMORY, True)],
)
def test_service_above_the_maximum_is_rejected(cluster, name, most, is_on):
    store, _ = cluster
    environment = store.find("on") if is_on else None
    change = (check_change, "job")

    assert rejected(*change, {name: most}, {}, environment, store) is None
    assert rejected(*change, {name: most + 1}, {}, environment, store) == (
        f"{name}: is more than the {most} that the cluster allows"
    )
    # Other kinds of records have no size.
    assert rejected(check_change, "project", {name: most + 1}, {}, environment, store) is None


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ({"storage": 20}, 10, "storage: cannot shrink below 20"),
        ({"storage": 20}, 20, None),
        ({"storage": 20}, 30, None),
        ({"storage": 20}, None, None),
        ({}, 10, None),
    ],
)
def test_smaller_storage_of_database_is_rejected(old, new, detail):
    body = {"storage": new}

    assert rejected(check_change, "database", body, old, None, Store()) == detail
    assert rejected(check_change, "container", body, old, None, Store()) is None


def test_environments_of_cluster_are_of_its_organization(cluster):
    store, record = cluster

    assert [environment.id for environment in clustered(record, store)] == ["on"]


@pytest.mark.parametrize("cascade", [False, True])
def test_deletion_of_an_empty_parent_is_allowed(cluster, cascade):
    store, record = cluster
    project = store.find("p")

    assert (rejected(check_deletion, project, store, cascade_projects=cascade) is None) == cascade
    assert rejected(check_deletion, record, store, cascade_projects=cascade) == (
        "the cluster has environments; delete them first"
    )
    for environment in store.children("environment", project):
        store.remove(environment)
    for empty in (project, record):
        assert rejected(check_deletion, empty, store, cascade_projects=cascade) is None


@pytest.mark.parametrize("services", [[], [{"id": "s"}]])
def test_deletion_of_a_stage_with_services_is_rejected(services):
    stage = Record("deploymentStage", "s", {"services": services})

    found = rejected(check_deletion, stage, Store(), cascade_projects=True)

    assert (found is not None) == bool(services)
