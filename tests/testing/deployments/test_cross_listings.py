from __future__ import annotations

import pytest

from tests.testing.api_calls import APPLICATION, NOWHERE, registry_of

pytestmark = pytest.mark.anyio


async def test_services_of_an_organization_are_filtered_by_query(play):
    environment, services = await play.environment("container", "database")
    organization = (await play.call("listOrganization")).results[0].id

    async def ids(query):
        found = await play.call(
            "listServicesByOrganizationId", query=query, organizationId=organization
        )
        return {str(service.id) for service in found.results}

    assert await ids({"environment_id": environment}) == set(services.values())
    assert await ids(None) > set(services.values())


def test_cross_listings_show_the_same_records(api, place):
    body = {"name": "web", "registry_id": registry_of(api, place), "image_name": "i", "tag": "1"}
    path = f"/environment/{place.environment}"
    container = api("POST", f"{path}/container", {**body, "healthchecks": {}})["id"]
    application = api("POST", f"{path}/application", APPLICATION)["id"]
    above = f"/organization/{place.organization}"

    both = {application, container}
    assert api.ids(f"{path}/application") == [application]
    assert set(api.ids(f"{path}/services")) == both
    assert set(api.ids(f"{above}/services")) == both
    assert api.ids(f"{above}/services?project_id={NOWHERE}") == []
    assert set(api.ids(f"{above}/services?environment_id={place.environment}")) == both
    assert api.ids(f"{above}/environments") == [place.environment]
    on_cluster = api("GET", f"/cluster/{place.cluster}/environments")["results"]
    assert [e["environment_id"] for e in on_cluster] == [place.environment]
    assert {s["id"] for s in on_cluster[0]["services"]} == both
    stats = api("GET", f"{above}/project/stats")["results"]
    assert (stats[0]["service_total_number"], stats[0]["environment_total_number"]) == (2, 1)
