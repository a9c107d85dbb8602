"""Deployment stages of environments, and the deployment rules of projects."""

from __future__ import annotations

import pytest

from qovery_async.testing import Simulator, VirtualClock
from tests.testing.resources.test_collections import (
    APPLICATION,
    NOWHERE,
    Api,
    RefusedError,
    made_place,
)

RULE = {
    "name": "previews",
    "mode": "STAGING",
    "timezone": "Europe/Paris",
    "start_time": "1970-01-01T07:00:00.000Z",
    "stop_time": "1970-01-01T20:00:00.000Z",
    "weekdays": ["MONDAY"],
    "wildcard": "[PR]*",
}


@pytest.fixture
def api():
    return Api(Simulator(seeded=False, clock=VirtualClock(), rate_limit=10**6))


@pytest.fixture
def place(api):
    return made_place(api, "Acme")


@pytest.fixture
def stages(api, place):
    """Return the names of the stages in order, with the names of their services."""

    def stages():
        names = {s["id"]: s["name"] for s in api("GET", f"{path}/services")["results"]}
        found = api("GET", f"{path}/deploymentStage")["results"]
        return [(s["name"], [names[a["service_id"]] for a in s["services"]]) for s in found]

    path = f"/environment/{place.environment}"
    return stages


def by_name(api, place):
    found = api("GET", f"/environment/{place.environment}/deploymentStage")["results"]
    return {stage["name"]: stage["id"] for stage in found}


def make_services(api, place):
    path = f"/environment/{place.environment}"
    database = {"name": "orders", "type": "REDIS", "mode": "CONTAINER", "version": "7"}
    return {
        "api": api("POST", f"{path}/application", APPLICATION)["id"],
        "orders": api("POST", f"{path}/database", database)["id"],
    }


def test_new_service_is_in_the_default_stage_of_its_type(api, place, stages):
    services = make_services(api, place)

    assert stages() == [
        ("DEFAULT DATABASE", ["orders"]),
        ("DEFAULT JOB", []),
        ("DEFAULT CONTAINER", []),
        ("DEFAULT APPLICATION", ["api"]),
    ]
    stage = api("GET", f"/service/{services['api']}/deploymentStage")
    assert stage["name"] == "DEFAULT APPLICATION"
    api("DELETE", f"/application/{services['api']}")
    assert stages()[3] == ("DEFAULT APPLICATION", [])


def test_service_moves_between_stages_and_can_be_skipped(api, place, stages):
    services, ids = make_services(api, place), by_name(api, place)
    path = f"/deploymentStage/{ids['DEFAULT JOB']}/service/{services['api']}"

    skipped = api("PUT", path, {"is_skipped": True})["results"]
    again = api("PUT", f"/deploymentStage/{ids['DEFAULT DATABASE']}/service/{services['api']}", {})

    assert [a["is_skipped"] for s in skipped for a in s["services"]] == [False, True]
    assert [a["is_skipped"] for s in again["results"] for a in s["services"]] == [False, False]
    assert stages()[0] == ("DEFAULT DATABASE", ["orders", "api"])


def test_new_stage_is_last_and_can_be_moved(api, place, stages):
    path = f"/environment/{place.environment}/deploymentStage"
    made = api("POST", path, {"name": "LAST"})
    ids = by_name(api, place)

    api("PUT", f"/deploymentStage/{made['id']}/moveBefore/{ids['DEFAULT JOB']}")
    before = [name for name, _ in stages()]
    api("PUT", f"/deploymentStage/{made['id']}/moveAfter/{ids['DEFAULT APPLICATION']}")

    assert made["deployment_order"] == 4
    assert before == [
        "DEFAULT DATABASE",
        "LAST",
        "DEFAULT JOB",
        "DEFAULT CONTAINER",
        "DEFAULT APPLICATION",
    ]
    assert [name for name, _ in stages()][-1] == "LAST"
    with pytest.raises(RefusedError, match="404"):
        api("PUT", f"/deploymentStage/{made['id']}/moveAfter/{NOWHERE}")


def test_stages_of_two_environments_are_independent(api, place):
    other = made_place(api, "Globex")
    services = make_services(api, other)
    mine, theirs = by_name(api, place), by_name(api, other)

    for path in (
        f"/deploymentStage/{mine['DEFAULT JOB']}/service/{services['api']}",
        f"/deploymentStage/{mine['DEFAULT JOB']}/moveAfter/{theirs['DEFAULT JOB']}",
    ):
        with pytest.raises(RefusedError, match="404"):
            api("PUT", path, {})


def test_stage_with_services_is_not_deleted(api, place, stages):
    make_services(api, place)
    ids = by_name(api, place)

    with pytest.raises(RefusedError, match="400 the stage has services"):
        api("DELETE", f"/deploymentStage/{ids['DEFAULT DATABASE']}")
    api("DELETE", f"/deploymentStage/{ids['DEFAULT JOB']}")

    assert [name for name, _ in stages()] == [
        "DEFAULT DATABASE",
        "DEFAULT CONTAINER",
        "DEFAULT APPLICATION",
    ]


def test_new_project_has_no_deployment_rules(api, place):
    assert api.ids(f"/project/{place.project}/deploymentRule") == []


def test_first_matching_rule_sets_cluster_mode_and_hours(api, place):
    members = {"name": "spare", "cloud_provider": "GCP", "region": "europe-west9"}
    spare = api("POST", f"/organization/{place.organization}/cluster", members)["id"]
    path = f"/project/{place.project}/deploymentRule"
    general = {**RULE, "name": "all", "wildcard": "*", "cluster_id": place.cluster}
    general = api("POST", path, {**general, "mode": "DEVELOPMENT"})
    previews = api("POST", path, {**RULE, "cluster_id": spare})
    order = {"project_deployment_rule_ids_in_order": [previews["id"], general["id"]]}
    environments = f"/project/{place.project}/environment"

    before = api("POST", environments, {"name": "[PR] 1"})
    api("PUT", f"{path}/order", order)
    after = api("POST", environments, {"name": "[PR] 2"})
    other = api("POST", environments, {"name": "PR 3"})
    explicit = api("POST", environments, {"name": "[PR] 4", "cluster": place.cluster})

    assert (general["priority_index"], previews["priority_index"]) == (0, 1)
    assert (before["mode"], before["cluster_id"]) == ("DEVELOPMENT", place.cluster)
    assert (after["mode"], after["cluster_id"]) == ("STAGING", spare)
    assert (other["mode"], explicit["cluster_id"]) == ("DEVELOPMENT", place.cluster)
    rule = api("GET", f"/environment/{after['id']}/deploymentRule")
    assert (rule["timezone"], rule["weekdays"]) == ("Europe/Paris", ["MONDAY"])


def test_environment_has_one_deployment_rule(api, place):
    path = f"/environment/{place.environment}/deploymentRule"
    rule = api("GET", path)
    hours = {name: RULE[name] for name in ("timezone", "start_time", "stop_time", "weekdays")}

    api("PUT", f"{path}/{rule['id']}", {**hours, "auto_stop": True})
    edited = api("GET", path)

    assert (rule["auto_stop"], edited["auto_stop"]) == (False, True)
    assert edited["timezone"] == "Europe/Paris"
    project_rule = {**RULE, "cluster_id": place.cluster}
    project_rule = api("POST", f"/project/{place.project}/deploymentRule", project_rule)
    for wrong in (NOWHERE, project_rule["id"]):
        with pytest.raises(RefusedError, match="404"):
            api("PUT", f"{path}/{wrong}", hours)
