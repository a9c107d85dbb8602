from __future__ import annotations

import anyio
import pytest

from qovery_async import (
    Budget,
)
from tests.raw_server import answer, replying, serving

from .backend import (
    EMPTY,
    OK,
    about,
    client_of,
)

pytestmark = pytest.mark.anyio
# The event loop has no part in these, and trio starts faster.
on_one_backend = pytest.mark.parametrize("anyio_backend", ["trio"])


@on_one_backend
async def test_duration_has_the_buckets_of_the_conventions(backend):
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        await qovery.organizations.list()
        await qovery.organizations.list()

    (point,) = backend.points("http.client.request.duration")
    assert point.count == 2
    assert point.explicit_bounds[:3] == (0.005, 0.01, 0.025)
    assert point.explicit_bounds[-3:] == (5, 7.5, 10)
    assert point.attributes == {
        **about(server),
        "http.response.status_code": 200,
        "network.protocol.version": "1.1",
    }


@on_one_backend
async def test_wait_for_the_rate_limit_is_measured(backend):
    limit = {"x_ratelimit_limit": "9", "x_ratelimit_reset": "30"}
    used_up = answer(200, EMPTY, **limit, x_ratelimit_remaining="0")
    async with serving(replying(used_up, OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        await qovery.organizations.list()
        await qovery.organizations.list()

    first, second = backend.named("organizations.list")
    assert "qovery.budget.wait" not in first.attributes
    assert 29 < second.attributes["qovery.budget.wait"] < 40
    assert [event.name for event in second.events] == ["qovery.wait"]
    (point,) = backend.points("qovery.client.budget.wait")
    assert point.attributes == {"qovery.operation.id": "listOrganization"}
    assert point.sum == second.attributes["qovery.budget.wait"]


@on_one_backend
async def test_remaining_requests_are_reported_by_credential(backend):
    def rest(remaining):
        limit = {"x_ratelimit_limit": "100", "x_ratelimit_reset": "60"}
        return answer(200, EMPTY, **limit, x_ratelimit_remaining=str(remaining))

    async with (
        serving(replying(rest(90), rest(40))) as server,
        client_of(server) as one,
        client_of(server) as two,
    ):
        backend.instrument(one)
        backend.instrument(two)
        await one.organizations.list()
        await two.with_token("qov_other", budget=Budget()).organizations.list()
        points = backend.points("qovery.client.budget.remaining")
        await anyio.sleep(120)
        assert backend.points("qovery.client.budget.remaining") == []

    assert sorted(point.value for point in points) == [40, 90]
    hashes = {point.attributes["qovery.credential.hash"] for point in points}
    assert {len(text) for text in hashes} == {40}
    assert len(hashes) == 2


@on_one_backend
async def test_deviations_are_counted_by_operation(backend):
    drifted = answer(200, b'{"results":[{"id":null}]}')
    async with serving(replying(drifted)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        await qovery.organizations.list()

    (point,) = backend.points("qovery.client.drift")
    assert point.attributes == {"qovery.operation.id": "listOrganization"}
    assert point.value == qovery.drift.noted
