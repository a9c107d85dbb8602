from __future__ import annotations

import json

import pytest

from qovery_async import AsyncQovery, BadRequestError, NotFoundError
from qovery_async.raw import OPERATIONS
from tests.testing.gateway.gateway_world import site

pytestmark = pytest.mark.anyio
__all__ = ["site"]
RANGE = "/loki/api/v1/query_range"
SECOND = 1_000_000_000


@pytest.fixture
async def ask(site):
    """Return a function that asks Loki and returns its data."""
    async with AsyncQovery(**site.simulator.client_options(), retries=0) as qovery:

        async def ask(endpoint=RANGE, query=None, **arguments):
            query = query or f'{{qovery_com_service_id="{site.service.id}", pod="own"}}'
            result = await qovery.execute(
                OPERATIONS["get-cluster-logs"],
                path={"clusterId": site.cluster.id},
                query={"endpoint": endpoint, "query": query, **arguments},
            )
            answer = json.loads(result.response)
            assert answer["status"] == "success"
            return answer["data"]

        yield ask


def add_lines(site, count):
    """Add a line each second; return the nanoseconds of the first one."""
    first = round(site.simulator.clock.now() * 1000) * 1_000_000
    for number in range(count):
        site.simulator.gateway.log(site.service, f"line {number}", pod_name="own")
        site.simulator.clock.advance(1)
    return first


def texts(data):
    [stream] = data["result"]
    return [text for _, text in stream["values"]]


async def test_query_range_returns_either_end_of_a_time_span(site, ask):
    first = add_lines(site, 6)
    span = {"start": str(first + SECOND), "end": str(first + 5 * SECOND), "limit": "3"}

    newest = await ask(**span)
    oldest = await ask(**span, direction="forward")

    assert texts(newest) == ["line 4", "line 3", "line 2"]
    assert texts(oldest) == ["line 1", "line 2", "line 3"]
    assert newest["resultType"] == "streams"
    assert oldest["result"][0]["values"][0] == [str(first + SECOND), "line 1"]
    assert oldest["result"][0]["stream"]["qovery_com_service_id"] == site.service.id


async def test_query_range_pages_backwards_without_loss(site, ask):
    first = add_lines(site, 7)
    end, seen = str(first + 100 * SECOND), []
    while page := (await ask(start=str(first), end=end, limit="3"))["result"]:
        seen += [text for _, text in page[0]["values"]]
        end = page[0]["values"][-1][0]

    assert seen == [f"line {number}" for number in range(6, -1, -1)]


async def test_label_values_are_those_of_the_lines(site, ask):
    add_lines(site, 2)
    endpoint = "/loki/api/v1/label/pod/values"

    assert await ask(endpoint) == ["own"]
    assert "own" in await ask(endpoint, f'{{qovery_com_environment_id="{site.environment.id}"}}')


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"query": "boom"}, BadRequestError),
        ({"query": '{pod="'}, BadRequestError),
        ({"limit": "0"}, BadRequestError),
        ({"limit": "5001"}, BadRequestError),
        ({"direction": "up"}, BadRequestError),
        ({"start": "yesterday"}, BadRequestError),
        ({"start": "inf"}, BadRequestError),
        ({"start": "20", "end": "10"}, BadRequestError),
        ({"endpoint": "/loki/api/v1/push"}, NotFoundError),
    ],
)
async def test_query_that_loki_refuses_is_an_error(ask, arguments, error):
    with pytest.raises(error):
        await ask(**arguments)
