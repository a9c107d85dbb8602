"""Tests of the quickstart. They need no token and no network."""

import pytest
from quickstart import deploy_storefront

from qovery_async import AsyncQovery
from qovery_async.testing import Simulator, VirtualClock


@pytest.mark.anyio
async def test_storefront_is_deployed(
    qovery_client: AsyncQovery, qovery_clock: VirtualClock
) -> None:
    environment = await deploy_storefront(qovery_client)
    qovery_clock.advance(600)

    status = await qovery_client.environments.get_status(environment.id)
    assert status.state == "DEPLOYED"


@pytest.mark.anyio
async def test_storefront_survives_an_outage(
    qovery_client: AsyncQovery, qovery_simulator: Simulator
) -> None:
    qovery_simulator.faults.add("server_error", status=503, operations="list*", count=1)

    await deploy_storefront(qovery_client)

    assert len(qovery_simulator.requests_of("listOrganization")) == 2
