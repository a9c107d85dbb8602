"""SDK that keeps spans and metrics, and clients to trace."""

from __future__ import annotations

import anyio
from opentelemetry.instrumentation import httpx as instrumentors
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from qovery_async import (
    AsyncQovery,
    Budget,
)
from qovery_async.integrations.opentelemetry import instrument
from qovery_async.raw import OPERATIONS
from tests.http_library import NAME
from tests.raw_server import answer, replying, serving

SAMPLED = 1
LIST = OPERATIONS["listOrganization"]
EMPTY = b'{"results":[]}'
OK = answer(200, EMPTY, x_request_id="r-1")
TOKEN = "qov_secret_token"
INSTRUMENTOR = instrumentors.HTTPXClientInstrumentor
if NAME == "httpx2":
    INSTRUMENTOR = instrumentors.HTTPX2ClientInstrumentor


class Backend:
    """SDK that keeps spans and metrics."""

    def __init__(self, **options):
        self._exporter, self._reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = TracerProvider(**options)
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.meters = MeterProvider([self._reader])

    def instrument(self, client):
        instrument(client, tracer_provider=self.tracers, meter_provider=self.meters)

    @property
    def spans(self):
        """Ended spans, in the order of their ends."""
        return [*self._exporter.get_finished_spans()]

    def named(self, name):
        return [span for span in self.spans if span.name == name]

    def points(self, name):
        """Points of a metric."""
        data = self._reader.get_metrics_data()
        if data is None:
            return []
        (resource,) = data.resource_metrics
        (scope,) = resource.scope_metrics
        found = [metric.data.data_points for metric in scope.metrics if metric.name == name]
        return [point for points in found for point in points]


def client_of(server, **options):
    return AsyncQovery(token=TOKEN, base_url=server.url, **{"budget": Budget(), **options})


async def hang(received, stream):
    await anyio.sleep_forever()


async def hang_up(received, stream):
    await stream.aclose()


def about(server):
    return {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
        "url.template": "/organization",
    }


async def test_call_is_a_span_and_each_attempt_one_below(backend):
    async with serving(replying(answer(503, b"{}"), OK)) as server, client_of(server) as qovery:
        backend.instrument(qovery)
        await qovery.organizations.list()

    first, second, call = backend.spans
    url = {"url.full": f"{server.url}/organization", "network.protocol.version": "1.1"}
    assert (call.name, call.kind, call.parent) == ("organizations.list", SpanKind.INTERNAL, None)
    assert call.attributes == {
        "qovery.operation.id": "listOrganization",
        "qovery.request.id": "r-1",
        "qovery.attempts": 2,
    }
    assert [event.name for event in call.events] == ["qovery.retry"]
    assert {first.name, second.name} == {"GET /organization"}
    assert {first.kind, second.kind} == {SpanKind.CLIENT}
    assert first.parent == second.parent == call.context
    failed = {"http.response.status_code": 503, "error.type": "503"}
    assert first.attributes == {**about(server), **url, **failed}
    assert second.attributes == {
        **about(server),
        **url,
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
        "qovery.request.id": "r-1",
    }
    statuses = [span.status.status_code for span in backend.spans]
    assert statuses == [StatusCode.ERROR, StatusCode.UNSET, StatusCode.UNSET]
