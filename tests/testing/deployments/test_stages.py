from __future__ import annotations

import pytest

from tests.testing.api_calls import APPLICATION, NOWHERE, RejectedError, made_place


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
    with pytest.raises(RejectedError, match="404"):
        api("PUT", f"/deploymentStage/{made['id']}/moveAfter/{NOWHERE}")


def test_stages_of_two_environments_are_independent(api, place):
    other = made_place(api, "Globex")
    services = make_services(api, other)
    mine, theirs = by_name(api, place), by_name(api, other)

    for path in (
        f"/deploymentStage/{mine['DEFAULT JOB']}/service/{services['api']}",
        f"/deploymentStage/{mine['DEFAULT JOB']}/moveAfter/{theirs['DEFAULT JOB']}",
    ):
        with pytest.raises(RejectedError, match="404"):
            api("PUT", path, {})


def test_stage_with_services_is_not_deleted(api, place, stages):
    make_services(api, place)
    ids = by_name(api, place)

    with pytest.raises(RejectedError, match="400 the stage has services"):
        api("DELETE", f"/deploymentStage/{ids['DEFAULT DATABASE']}")
    api("DELETE", f"/deploymentStage/{ids['DEFAULT JOB']}")

    assert [name for name, _ in stages()] == [
        "DEFAULT DATABASE",
        "DEFAULT CONTAINER",
        "DEFAULT APPLICATION",
    ]
