"""Calls of a client: what each sends through the pipeline, and what it returns."""

from __future__ import annotations

from types import SimpleNamespace

import anyio
import pytest

from qovery_async import (
    UNSET,
    AsyncQovery,
    ClientClosedError,
    InvalidRequestError,
    ServerError,
)
from qovery_async._pipeline.call import RawResponse
from qovery_async._pipeline.calls import Calls
from qovery_async._pipeline.instrumentation import Instrumentation
from qovery_async._rules.paging import Continuation
from qovery_async.events import CallEnded, CallFailed, CallStarted
from qovery_async.models import ProjectRequest
from qovery_async.raw import OPERATIONS
from qovery_async.settings import Settings
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listOrganization"]
EVENTS = OPERATIONS["getOrganizationEvents"]
CREATE = OPERATIONS["createProject"]
INVOICES = OPERATIONS["organizationDownloadAllInvoices"]
PATH = {"organizationId": "o"}


class Body:
    """Streamed body that counts its closings."""

    def __init__(self):
        self.closed = 0

    async def aclose(self):
        self.closed += 1


def streamed(body, **headers):
    response = RawResponse(200, headers, b"")
    response.stream = body
    return response


class Client(Calls):
    """Calls with a pipeline of one function, which keeps the contexts that it receives."""

    def __init__(self, respond=None, *, fault=None, **options):
        self._settings = Settings(timeout=None, **options)
        self._pool = SimpleNamespace(instrumentation=Instrumentation(), check_usable=self.check)
        self._pipeline = self.send
        self.respond = respond or (lambda: RawResponse(200, {}, b""))
        self.fault = fault
        self.calls = []
        self.events = []
        self._pool.instrumentation.subscribe(self.events.append)

    def check(self, title):
        if self.fault:
            raise self.fault

    async def send(self, call):
        self.calls.append(call)
        return self.respond()


def failing(error):
    def respond():
        raise error

    return respond


async def test_execute_sends_the_request_of_the_operation():
    client = Client()

    await client.execute(CREATE, path=PATH, body=ProjectRequest(name="shop"))

    (call,) = client.calls
    assert call.operation is CREATE
    assert (call.request.method, call.request.target) == ("POST", "/organization/o/project")
    assert call.request.content == b'{"name":"shop"}'
    assert (call.is_stream, call.settings) == (False, client._settings)


async def test_execute_returns_the_result_of_the_response():
    response = RawResponse(200, {}, b"")
    response.result = ["decoded"]

    assert await Client(lambda: response).execute(LIST) == ["decoded"]


async def test_null_and_absent_query_values_are_not_sent():
    client = Client()

    await client.execute(EVENTS, path=PATH, query={"pageSize": None, "stepBackToken": UNSET})

    assert client.calls[0].request.target == "/organization/o/events"


@pytest.mark.parametrize("arguments", [{}, {"path": {"projectId": "p"}}])
async def test_arguments_that_do_not_fit_send_nothing(arguments):
    client = Client()

    with pytest.raises(InvalidRequestError):
        await client.execute(CREATE, **arguments)

    assert (client.calls, client.events) == ([], [])


async def test_further_page_has_the_first_query_and_the_continuation():
    client = Client()
    query = {"pageSize": 2}

    await client._execute_page(EVENTS, PATH, query, None)
    await client._execute_page(EVENTS, PATH, query, Continuation("continueToken", "t 1"))

    targets = [call.request.target for call in client.calls]
    assert targets == [
        "/organization/o/events?pageSize=2",
        "/organization/o/events?pageSize=2&continueToken=t%201",
    ]


@pytest.mark.parametrize(
    ("method", "idempotent"),
    [
        ("GET", True),
        ("HEAD", True),
        ("PUT", True),
        ("DELETE", True),
        ("delete", True),
        ("POST", False),
        ("PATCH", False),
    ],
)
async def test_raw_request_is_idempotent_by_its_method(method, idempotent):
    client = Client()

    await client.request(method, "/new", query={"a": 1})

    (call,) = client.calls
    assert call.operation.idempotent is idempotent
    assert (call.request.method, call.request.target) == (method.upper(), "/new?a=1")


async def test_raw_request_is_named_by_its_path_without_query():
    client = Client()

    response = await client.request("GET", "/new?token=secret")

    assert client.calls[0].title == "request (GET /new)"
    assert client.calls[0].request.target == "/new?token=secret"
    assert (response.status, response.content) == (200, b"")


async def test_headers_of_a_call_win_over_default_headers():
    client = Client(default_headers={"X-Tenant": "acme", "X-Trace": "on"})

    await client.request("GET", "/x", headers={"X-Tenant": "beta"})
    await client.request("GET", "/x")

    sent = [call.request.headers for call in client.calls]
    assert [headers.get("X-Tenant") for headers in sent] == ["beta", "acme"]
    assert [headers["X-Trace"] for headers in sent] == ["on", "on"]


async def test_stream_is_closed_once_after_the_block():
    body = Body()
    client = Client(lambda: streamed(body, a="b"))

    async with client.stream(INVOICES, path=PATH) as response:
        assert client.calls[0].is_stream
        assert (response.status, response.headers, body.closed) == (200, {"a": "b"}, 0)
        assert [type(event) for event in client.events] == [CallStarted]

    assert body.closed == 1
    assert [type(event) for event in client.events] == [CallStarted, CallEnded]


async def test_stream_is_closed_if_the_block_fails():
    body = Body()
    client = Client(lambda: streamed(body))

    with pytest.raises(ZeroDivisionError):
        async with client.stream(INVOICES, path=PATH):
            raise ZeroDivisionError

    assert body.closed == 1
    assert [type(event) for event in client.events] == [CallStarted, CallFailed]
    assert client.events[-1].error == "ZeroDivisionError"


@pytest.mark.parametrize("call", [lambda c: c.execute(LIST), lambda c: c.request("GET", "/x")])
async def test_call_emits_its_start_and_its_end(call):
    client = Client()

    await call(client)

    assert [type(event) for event in client.events] == [CallStarted, CallEnded]
    assert len({event.call_id for event in client.events}) == 1


async def test_failure_is_raised_unchanged_and_emitted():
    error = ServerError("the API failed", operation_id=None, method="GET", path="/x", attempts=1)
    client = Client(failing(error))

    with pytest.raises(ServerError) as caught:
        await client.request("GET", "/x", body=None)

    assert caught.value is error
    assert [type(event) for event in client.events] == [CallStarted, CallFailed]
    assert not client.events[-1].is_cancelled


async def test_unusable_client_sends_nothing_and_emits_it():
    client = Client(fault=ClientClosedError("closed"))

    with pytest.raises(ClientClosedError, match="closed"):
        await client.execute(LIST)

    assert client.calls == []
    assert [type(event) for event in client.events] == [CallStarted, CallFailed]


async def test_cancelled_call_keeps_no_content():
    client = Client()

    async def never(call):
        client.calls.append(call)
        scope.cancel()
        await anyio.sleep_forever()

    client._pipeline = never
    with anyio.CancelScope() as scope:
        await client.execute(CREATE, path=PATH, body={"name": "shop"})

    assert scope.cancelled_caught
    assert client.calls[0].request.content is None
    assert client.events[-1].is_cancelled


async def test_failed_call_keeps_its_content():
    client = Client(failing(ClientClosedError("closed")))

    with pytest.raises(ClientClosedError):
        await client.execute(CREATE, path=PATH, body={"name": "shop"})

    assert client.calls[0].request.content == b'{"name":"shop"}'


async def test_default_headers_are_sent_with_every_call():
    headers = {"x-tenant": "acme", "X-Trace": " on "}
    async with (
        serving(replying(answer(200, b'{"results":[]}'))) as server,
        AsyncQovery(
            token="qov_x", base_url=server.url, default_headers=headers, user_agent="backend/1.2"
        ) as qovery,
    ):
        await qovery.organizations.list()
        await qovery.request("GET", "/x", headers={"X-Tenant": "beta"})
        async with qovery.stream(OPERATIONS["listOrganization"]) as response:
            await response.read()
        await qovery.with_options(default_headers={"x-other": "1"}).organizations.list()

        sent = [request.headers for request in server.requests]
        assert [each.get("x-tenant") for each in sent] == ["acme", "beta", "acme", None]
        assert [each.get("x-trace") for each in sent] == ["on", "on", "on", None]
        assert sent[3]["x-other"] == "1"
        assert all(each["user-agent"].startswith("backend/1.2 qovery-async/") for each in sent)
        assert all(each["authorization"] == "Token qov_x" for each in sent)


async def test_calls_with_other_headers_share_no_request():
    async with (
        serving(replying(answer(200, b'{"results":[]}'))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, default_headers={"a": "1"}) as qovery,
    ):
        async with anyio.create_task_group() as tasks:
            for view in (qovery, qovery, qovery.with_options(default_headers={"a": "2"})):
                tasks.start_soon(view.organizations.list().collect)
        assert sorted(request.headers["a"] for request in server.requests) == ["1", "2"]
