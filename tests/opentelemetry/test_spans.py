from __future__ import annotations

import subprocess
import sys

import anyio
import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.instrumentation import httpx as instrumentors
from opentelemetry.instrumentation.utils import suppress_instrumentation
from opentelemetry.sdk.trace import SpanProcessor
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode

from qovery_async import (
    AsyncQovery,
    ConnectionFailedError,
    NotFoundError,
    RequestTimeoutError,
    ServerError,
)
from qovery_async.integrations.opentelemetry import uninstrument
from tests.eventually import eventually
from tests.http_library import NAME, http
from tests.raw_server import answer, replying, serving

from .backend import (
    INSTRUMENTOR,
    LIST,
    OK,
    SAMPLED,
    TOKEN,
    Backend,
    client_of,
    hang,
    hang_up,
)

pytestmark = pytest.mark.anyio
# The event loop has no part in these, and trio starts faster.
on_one_backend = pytest.mark.parametrize("anyio_backend", ["trio"])


@on_one_backend
async def test_attempt_carries_the_context_of_its_span(backend):
    async with serving(replying(answer(503, b"{}"), OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        token = context.attach(baggage.set_baggage("user", "jane"))
        try:
            await qovery.request("GET", "/organization", headers={"Traceparent": "00-1-2-00"})
        finally:
            context.detach(token)

    sent = [received.headers["traceparent"] for received in server.requests]
    attempts = [span for span in backend.spans if span.kind is SpanKind.CLIENT]
    assert sent == [
        f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}-{span.context.trace_flags:02x}"
        for span in attempts
    ]
    assert not any("baggage" in received.headers for received in server.requests)


async def test_call_is_a_child_of_the_callers_span(backend):
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        with backend.tracers.get_tracer("app").start_as_current_span("work") as work:
            await qovery.organizations.list()
            assert trace.get_current_span() is work

    (call,) = backend.named("organizations.list")
    assert call.parent == work.get_span_context()


@on_one_backend
async def test_token_provider_runs_inside_the_span_of_the_call(backend):
    current = []

    async def provide():
        current.append(trace.get_current_span().get_span_context())
        return TOKEN

    async with (
        serving(replying(OK)) as server,
        AsyncQovery(token=provide, base_url=server.url) as qovery,
    ):
        backend.instrument(qovery)
        await qovery.organizations.list()

    assert current == [backend.named("organizations.list")[0].context]


@on_one_backend
async def test_views_are_traced_with_their_client(backend):
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        view = qovery.with_token("qov_other")
        backend.instrument(view)
        await qovery.organizations.list()
        await view.organizations.list()
        await qovery.with_options(timeout=5).organizations.list()

    assert len(backend.named("organizations.list")) == 3


@on_one_backend
async def test_instrumenting_twice_gives_no_second_span(backend):
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        backend.instrument(qovery)
        await qovery.organizations.list()

    assert len(backend.spans) == 2


FAILURES = {
    "status": (replying(answer(404, b"{}")), {}, NotFoundError, "404"),
    "connection": (hang_up, {}, ConnectionFailedError, "ConnectionFailedError"),
    "deadline": (hang, {"timeout": 0.01}, RequestTimeoutError, "cancelled"),
}


@on_one_backend
@pytest.mark.parametrize("failure", FAILURES)
async def test_failed_call_has_the_type_of_its_error(backend, failure):
    handler, options, kind, attempt_error = FAILURES[failure]
    async with serving(handler) as server, client_of(server, retries=0, **options) as qovery:
        backend.instrument(qovery)
        with pytest.raises(kind):
            await qovery.organizations.list()

    attempt, call = backend.spans
    assert call.attributes["error.type"] == kind.__name__
    assert call.status.status_code is StatusCode.ERROR
    assert attempt.attributes["error.type"] == attempt_error
    assert call.status.description is None
    assert call.events == ()


async def test_cancelled_call_is_no_error(backend):
    async with serving(hang) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: server.requests)
            tasks.cancel_scope.cancel()

    assert [span.attributes["error.type"] for span in backend.spans] == ["cancelled"] * 2
    assert {span.status.status_code for span in backend.spans} == {StatusCode.UNSET}


@on_one_backend
async def test_coalesced_and_cached_calls_have_no_attempt(backend):
    gate = anyio.Event()

    async def handle(received, stream):
        await gate.wait()
        await stream.send(OK)

    async with serving(handle) as server, client_of(server, fresh_for=60) as qovery:
        backend.instrument(qovery)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: server.requests)
            tasks.start_soon(qovery.execute, LIST)
            await anyio.wait_all_tasks_blocked()
            gate.set()
        await qovery.execute(LIST)

    calls = backend.named("organizations.list")
    assert len(backend.named("GET /organization")) == 1
    assert {call.attributes.get("qovery.source") for call in calls} == {None, "coalesced", "cache"}


async def test_span_of_a_stream_ends_with_its_block(backend):
    async with serving(replying(answer(200, b"bytes"))) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        async with qovery.stream(LIST) as response:
            assert not trace.get_current_span().get_span_context().is_valid
            assert [span.kind for span in backend.spans] == [SpanKind.CLIENT]
            assert [chunk async for chunk in response] == [b"bytes"]

    assert backend.spans[-1].name == "organizations.list"


@on_one_backend
async def test_raw_request_has_no_argument_in_its_name(backend):
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        await qovery.request("GET", "/new/42", query={"key": "hidden"})

    attempt, call = backend.spans
    assert (attempt.name, call.name) == ("GET", "request")
    assert attempt.attributes["url.full"] == f"{server.url}/new/42"
    assert "url.template" not in attempt.attributes
    (point,) = backend.points("http.client.request.duration")
    assert not any("42" in str(value) for value in point.attributes.values() if value != server)


@on_one_backend
async def test_telemetry_contains_no_token_and_no_query(backend):
    repeats = answer(404, TOKEN.encode(), x_request_id=TOKEN)
    async with serving(replying(repeats)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        with pytest.raises(NotFoundError):
            await qovery.request("GET", f"/new/{TOKEN}", query={"key": "hidden"})

    exported = "".join(span.to_json() for span in backend.spans)
    exported += repr(backend.points("http.client.request.duration"))
    exported += repr(backend.points("qovery.client.budget.remaining"))
    assert "/new/**********" in exported
    assert TOKEN not in exported
    assert "hidden" not in exported


async def test_spans_of_the_instrumentor_are_the_attempts(backend, instrumentor):
    async with serving(replying(answer(503, b"{}"), OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        await qovery.organizations.list()
        instrumentor.uninstrument()
        await qovery.organizations.list()

    names = [(span.name, span.instrumentation_scope.name.split(".")[0]) for span in backend.spans]
    assert names == [
        ("GET", "opentelemetry"),
        ("GET", "opentelemetry"),
        ("organizations.list", "qovery_async"),
        ("GET /organization", "qovery_async"),
        ("organizations.list", "qovery_async"),
    ]
    first, second, call = backend.spans[:3]
    assert first.parent == second.parent == call.context


@on_one_backend
async def test_instrumented_http_client_traces_its_attempts(backend):
    async with serving(replying(OK)) as server, http.AsyncClient() as given:
        INSTRUMENTOR.instrument_client(given, tracer_provider=backend.tracers)
        async with client_of(server, http_client=given) as qovery:
            backend.instrument(qovery)
            await qovery.organizations.list()

    assert [span.name for span in backend.spans] == ["GET", "organizations.list"]


@on_one_backend
async def test_traced_transport_of_the_caller_traces_its_attempts(backend):
    suffix = "Httpx2" if NAME == "httpx2" else ""
    kind = getattr(instrumentors, f"AsyncOpenTelemetryTransport{suffix}")
    async with serving(replying(OK)) as server:
        given = kind(http.AsyncHTTPTransport(), tracer_provider=backend.tracers)
        async with client_of(server, transport=given) as qovery:
            backend.instrument(qovery)
            await qovery.organizations.list()

    assert [span.name for span in backend.spans] == ["GET", "organizations.list"]


@on_one_backend
async def test_instrumentor_behind_a_transport_adds_no_span(backend, instrumentor):
    class Wrapping(http.AsyncBaseTransport):
        def __init__(self):
            self._inner = http.AsyncHTTPTransport()

        async def handle_async_request(self, request):
            return await self._inner.handle_async_request(request)

        async def aclose(self):
            await self._inner.aclose()

    async with (
        serving(replying(OK)) as server,
        client_of(server, transport=Wrapping()) as qovery,
    ):
        backend.instrument(qovery)
        await qovery.organizations.list()

    assert [span.name for span in backend.spans] == ["GET /organization", "organizations.list"]


@on_one_backend
async def test_suppressed_instrumentation_gives_no_span(backend):
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        with suppress_instrumentation():
            await qovery.organizations.list()

    assert backend.spans == []
    assert "traceparent" not in server.requests[0].headers


@on_one_backend
async def test_call_that_is_not_sampled_is_measured_and_propagated():
    backend = Backend(sampler=ALWAYS_OFF)
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        await qovery.organizations.list()

    assert backend.spans == []
    assert not int(server.requests[0].headers["traceparent"][-2:], 16) & SAMPLED
    assert backend.points("http.client.request.duration")[0].count == 1


@on_one_backend
async def test_uninstrumented_client_ends_spans_in_flight(backend):
    gate = anyio.Event()

    async def handle(received, stream):
        await gate.wait()
        await stream.send(OK)

    async with serving(handle) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: server.requests)
            uninstrument(qovery)
            gate.set()
        await qovery.organizations.list()

    assert [span.name for span in backend.spans] == ["GET /organization", "organizations.list"]


class Broken(SpanProcessor):
    def on_start(self, span, parent_context=None):
        raise RuntimeError

    def on_end(self, span):
        raise RuntimeError


@on_one_backend
async def test_broken_span_processor_does_not_break_a_call(backend, caplog):
    async with serving(replying(answer(500, b"{}"))) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        backend.tracers.add_span_processor(Broken())
        with pytest.raises(ServerError):
            await qovery.organizations.list()

    assert "tracing failed" in caplog.text


@on_one_backend
async def test_calls_in_parallel_keep_their_own_attempts(backend):
    async def handle(received, stream):
        await anyio.sleep(0.01)
        await stream.send(OK)

    async with serving(handle) as server, client_of(server, coalesce=False) as qovery:
        backend.instrument(qovery)
        async with anyio.create_task_group() as tasks:
            for _ in range(8):
                tasks.start_soon(qovery.execute, LIST)

    calls = {span.context.span_id for span in backend.named("organizations.list")}
    attempts = {span.parent.span_id for span in backend.named("GET /organization")}
    assert len(calls) == 8
    assert attempts == calls


def test_client_that_is_not_instrumented_imports_nothing():
    code = (
        "import sys, qovery_async\n"
        "qovery_async.AsyncQovery(token='qov_x')\n"
        "print([name for name in sys.modules if 'opentelemetry' in name or 'trace' in name])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "opentelemetry" not in run.stdout
    assert "call_trace" not in run.stdout
