from __future__ import annotations

import inspect
from datetime import UTC, datetime

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    Budget,
    ConcurrentChangeError,
    InvalidRequestError,
    NotFoundError,
    RequestTimeoutError,
)
from qovery_async.models import Project
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
SECRET = "hunter2-secret"
PROJECT = answer(
    200,
    b'{"id":"%s","name":"p","description":"d","updated_at":"2026-01-05T09:00:00Z"}' % ID.encode(),
)
DOMAINS = answer(200, b'{"results":[{"id":"%s","domain":"a.example"}]}' % ID.encode())
DOMAIN = answer(200, b'{"id":"%s","domain":"b.example"}' % ID.encode())


def client(server, **options):
    budget = Budget.unlimited()
    return AsyncQovery(token="qov_x", base_url=server.url, budget=budget, retries=0, **options)


def calls(server):
    return [f"{request.method} {request.target}" for request in server.requests]


async def test_one_field_is_changed_and_the_rest_is_kept():
    async with serving(replying(PROJECT)) as server, client(server) as qovery:
        project = await qovery.projects.modify(ID, name="shop")

        assert type(project) is Project
        assert calls(server) == [f"GET /project/{ID}", f"PUT /project/{ID}"]
        assert server.requests[1].body == b'{"description":"d","name":"shop"}'


async def test_entry_of_a_list_is_changed():
    path = f"/application/{ID}/customDomain"
    async with serving(replying(DOMAINS, DOMAIN)) as server, client(server) as qovery:
        domain = await qovery.applications.custom_domains.modify(ID, ID, domain="b.example")

        assert domain.domain == "b.example"
        assert calls(server) == [f"GET {path}", f"PUT {path}/{ID}"]


async def test_missing_entry_of_a_list_raises_not_found():
    async with serving(replying(DOMAINS)) as server, client(server) as qovery:
        with pytest.raises(NotFoundError):
            await qovery.applications.custom_domains.modify(ID, "other", domain="b.example")
        assert len(server.requests) == 1


async def test_unknown_field_raises_before_any_request():
    async with serving(replying(PROJECT)) as server, client(server) as qovery:
        with pytest.raises(InvalidRequestError, match="did you mean name"):
            await qovery.projects.modify(ID, nmae="shop")
        with pytest.raises(InvalidRequestError, match="'project_id' is missing"):
            await qovery.projects.modify("", name="shop")
        assert not server.requests


async def test_invalid_value_raises_before_the_write():
    async with serving(replying(PROJECT)) as server, client(server) as qovery:
        with pytest.raises(InvalidRequestError, match=r"editProject .*\$.name: expected text"):
            await qovery.projects.modify(ID, name=3)
        assert calls(server) == [f"GET /project/{ID}"]


async def test_read_comes_from_no_cache():
    async with serving(replying(PROJECT)) as server, client(server, fresh_for=60) as qovery:
        await qovery.projects.get(ID)
        await qovery.projects.get(ID)
        await qovery.projects.modify(ID, name="shop")

        assert [request.method for request in server.requests] == ["GET", "GET", "PUT"]
        assert server.requests[1].headers["cache-control"] == "no-cache"


async def test_object_that_changed_since_is_not_written():
    since = datetime(2026, 1, 5, 8, tzinfo=UTC)
    async with serving(replying(PROJECT)) as server, client(server) as qovery:
        with pytest.raises(ConcurrentChangeError):
            await qovery.projects.modify(ID, unmodified_since=since, name="shop")
        assert calls(server) == [f"GET /project/{ID}"]
        await qovery.projects.modify(ID, unmodified_since=since.replace(hour=9), name="shop")


async def test_both_requests_have_one_deadline():
    async def handle(received, stream):
        await anyio.sleep(0.15)
        await stream.send(PROJECT)

    async with serving(handle) as server, client(server, timeout=0.25) as qovery:
        with pytest.raises(RequestTimeoutError):
            await qovery.projects.modify(ID, name="shop")
        assert len(server.requests) == 2


async def test_changes_are_hidden_before_the_first_step():
    qovery = AsyncQovery(token="qov_x")
    call = qovery.organizations.git_tokens.modify(ID, ID, token=SECRET)
    try:
        assert inspect.iscoroutine(call)
        assert repr(call.cr_frame.f_locals["changes"]) == "{'token': <not shown>}"
    finally:
        call.close()


async def test_method_shows_its_own_signature():
    method = AsyncQovery(token="qov_x").projects.modify
    assert inspect.iscoroutinefunction(method)
    assert list(inspect.signature(method).parameters) == [
        "project_id",
        "unmodified_since",
        "changes",
    ]
