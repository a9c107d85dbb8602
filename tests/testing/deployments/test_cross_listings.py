from __future__ import annotations

import pytest

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
