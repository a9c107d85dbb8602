"""Details of responses."""

from __future__ import annotations

import asyncio

import anyio
import pytest

from qovery_async import AsyncQovery
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

REPLY = answer(200, b'{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","name":"n"}', x_request_id="r-1")


def client(server, **options):
    return AsyncQovery(token="qov_x", base_url=server.url, **options)


async def test_detailed_returns_the_details_of_the_response():
    async with serving(replying(answer(503, b"{}"), REPLY)) as server, client(server) as qovery:
        project, response = await qovery.detailed(qovery.projects.get("p"))
        assert project.name == "n"
        assert response.operation_id == "getProject"
        assert (response.status, response.request_id, response.attempts) == (200, "r-1", 2)
        assert response.headers["x-request-id"] == "r-1"
        assert response.elapsed > 0
        assert "headers" not in repr(response)


async def test_detailed_works_for_lists():
    reply = answer(200, b'{"results":[]}')
    async with serving(replying(reply)) as server, client(server) as qovery:
        page, response = await qovery.detailed(qovery.organizations.list())
        assert (len(page), response.operation_id) == (0, "listOrganization")


async def test_concurrent_calls_get_their_own_details():
    async def handle(received, stream):
        await anyio.sleep(0.001)
        await stream.send(answer(200, b"{}", x_request_id=received.target))

    async with serving(handle) as server, client(server) as qovery:

        async def call(number):
            _, response = await qovery.detailed(qovery.projects.get(str(number)))
            assert response.request_id == f"/project/{number}"

        async with anyio.create_task_group() as tasks:
            for number in range(30):
                tasks.start_soon(call, number)


async def test_recording_collects_every_response_of_a_block():
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        with qovery.recording() as answers:
            await qovery.projects.get("p")
            await qovery.request("GET", "/new")
        await qovery.projects.get("p")
        assert [a.operation_id for a in answers] == ["getProject", None]


async def test_detailed_rejects_a_running_task(anyio_backend):
    if anyio_backend == "trio":
        return
    async with serving(replying(REPLY)) as server, client(server) as qovery:
        with pytest.raises(TypeError, match="not a task"):
            await qovery.detailed(asyncio.ensure_future(qovery.projects.get("p")))


async def test_raw_response_has_its_details():
    async with serving(replying(answer(503, b"{}"), REPLY)) as server, client(server) as qovery:
        response = await qovery.request("GET", "/new")
        assert (response.status, response.request_id, response.attempts) == (200, "r-1", 2)
        assert response.elapsed > 0
        assert response.json()["name"] == "n"
