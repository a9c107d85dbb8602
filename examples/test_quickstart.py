"""Tests of the quickstart. They need no token and no network."""

import pytest
from quickstart import deploy_storefront

from qovery_async import AsyncQovery, DeploymentFailed
from qovery_async.testing import Simulator


@pytest.mark.anyio
async def test_storefront_is_deployed(qovery_client: AsyncQovery) -> None:
    result = await deploy_storefront(qovery_client)

    assert result.state == "DEPLOYED"


@pytest.mark.anyio
async def test_storefront_that_fails_says_why(
    qovery_client: AsyncQovery, qovery_simulator: Simulator
) -> None:
    qovery_simulator.failures.fail_next("*", "BUILD_ERROR")

    with pytest.raises(DeploymentFailed) as caught:
        await deploy_storefront(qovery_client)

    assert [failure.step for failure in caught.value.failures] == ["BUILD"]


@pytest.mark.anyio
async def test_storefront_survives_an_outage(
    qovery_client: AsyncQovery, qovery_simulator: Simulator
) -> None:
    qovery_simulator.faults.add("server_error", status=503, operations="list*", count=1)

    await deploy_storefront(qovery_client)

    assert len(qovery_simulator.requests_of("listOrganization")) == 2
