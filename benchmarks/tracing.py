"""CPU of a call with tracing off and on, over a transport that responds from memory.

    python benchmarks/tracing.py [checkout]

"SDK alone" begins and ends two spans without attributes in each call, and does nothing else: the
part of the cost that no instrumentation can avoid. With the path of another checkout of this
repository, the calls without tracing are compared with those of that checkout: each runs in
processes of its own, which take turns.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
from opentelemetry.metrics import NoOpMeterProvider
from opentelemetry.trace import INVALID_SPAN, NoOpTracerProvider, Span, Tracer, set_span_in_context

from qovery_async import AsyncQovery, Budget
from qovery_async.raw import OPERATIONS

ROUNDS = 15
CALLS = 400
PAIRS = 12
LIST = OPERATIONS["listOrganization"]
ROOT = Path(__file__).resolve().parent.parent
HEADERS = {"content-type": "application/json", "x-request-id": "0123456789abcdef"}


class Memory(httpx.AsyncBaseTransport):
    """Transport without I/O."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=HEADERS, content=b'{"results":[]}', request=request)


class BareSpans:
    """Two spans for each call: the least that the SDK has to do."""

    http_version = None
    propagation: Mapping[str, str] = {}

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer
        self._call = tracer.start_span("call")
        self._attempt: Span = INVALID_SPAN

    def attempt_started(self, _transport: object) -> None:
        self._attempt = self._tracer.start_span("attempt", set_span_in_context(self._call))

    def attempt_ended(self, _status: int, _request_id: str | None, _elapsed: float) -> None:
        self._attempt.end()

    def ended(self, _response: object) -> None:
        self._call.end()

    def budget_used(self, _bucket: object, _credential: object) -> None:
        """Do nothing."""


def new_client() -> AsyncQovery:
    return AsyncQovery(token="qov_benchmark", transport=Memory(), budget=Budget.unlimited())


async def cpu_us(client: AsyncQovery) -> float:
    """Return the CPU microseconds of one call."""
    begun = time.process_time()
    for _ in range(CALLS):
        await client.execute(LIST)
    return (time.process_time() - begun) / CALLS * 1e6


def traced() -> dict[str, Callable[[AsyncQovery], None]]:
    """Return functions that trace a client, by what they measure."""
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.metrics.export import InMemoryMetricReader
    from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
    from opentelemetry.sdk.trace.sampling import ALWAYS_OFF

    from qovery_async.integrations.opentelemetry import instrument

    spans, unsampled = TracerProvider(), TracerProvider(sampler=ALWAYS_OFF)
    spans.add_span_processor(SpanProcessor())
    no_spans, no_metrics = NoOpTracerProvider(), NoOpMeterProvider()
    meters, bare = MeterProvider([InMemoryMetricReader()]), spans.get_tracer("bare")
    return {
        "events of a subscriber": lambda client: void(client.subscribe(void)),
        "SDK alone": lambda client: trace_barely(client, bare),
        "no SDK": lambda client: instrument(
            client, tracer_provider=no_spans, meter_provider=no_metrics
        ),
        "metrics": lambda client: instrument(
            client, tracer_provider=no_spans, meter_provider=meters
        ),
        "spans that are not sampled": lambda client: instrument(
            client, tracer_provider=unsampled, meter_provider=no_metrics
        ),
        "spans": lambda client: instrument(
            client, tracer_provider=spans, meter_provider=no_metrics
        ),
        "spans and metrics": lambda client: instrument(
            client, tracer_provider=spans, meter_provider=meters
        ),
    }


def trace_barely(client: AsyncQovery, tracer: Tracer) -> None:
    def start(_: object) -> Any:  # has only the methods that these calls need
        return BareSpans(tracer)

    client._pool.instrumentation.tracer = start


def void(_: object) -> None:
    """Do nothing."""


async def compare_on() -> None:
    """Print the cost of each kind of tracing."""
    async with AsyncExitStack() as stack:
        clients = {"off": await stack.enter_async_context(new_client())}
        for name, trace in traced().items():
            clients[name] = await stack.enter_async_context(new_client())
            trace(clients[name])
        samples: dict[str, list[float]] = {name: [] for name in clients}
        for _ in range(ROUNDS):
            for name, client in clients.items():
                samples[name].append(await cpu_us(client))
    off = statistics.median(samples["off"])
    print(f"{'off':28} {off:6.1f} us a call")
    for name, each in samples.items():
        if name != "off":
            print(f"{name:28} {statistics.median(each) - off:+6.1f} us")


async def measure_off() -> float:
    async with new_client() as client:
        await cpu_us(client)
        return statistics.median([await cpu_us(client) for _ in range(5)])


def compare_off(other: Path) -> None:
    """Print the CPU of calls without tracing, in this checkout and in another one."""
    samples: dict[Path, list[float]] = {other: [], ROOT: []}
    for pair in range(PAIRS):
        for checkout in [*samples] if pair % 2 else [*samples][::-1]:
            process = subprocess.run(
                [sys.executable, __file__, "--off"],
                env={**os.environ, "PYTHONPATH": str(checkout)},
                capture_output=True,
                text=True,
                check=True,
            )
            samples[checkout].append(float(process.stdout))
    theirs, ours = samples.values()
    ratios = [mine / its for mine, its in zip(ours, theirs, strict=True)]
    print(f"off, {other}: {statistics.median(theirs):6.1f} us a call")
    print(f"off, {ROOT}: {statistics.median(ours):6.1f} us a call")
    print(f"ratio: {statistics.median(ratios):.4f}, fastest runs {min(ours) / min(theirs):.4f}")


def main(arguments: list[str]) -> None:
    if arguments == ["--off"]:
        print(asyncio.run(measure_off()))
    elif arguments:
        compare_off(Path(arguments[0]).resolve())
    else:
        asyncio.run(compare_on())


if __name__ == "__main__":
    main(sys.argv[1:])
