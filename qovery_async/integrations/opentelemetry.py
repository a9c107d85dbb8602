"""OpenTelemetry spans and metrics of a client's calls.

```python
async with AsyncQovery() as qovery:
    instrument(qovery)
```

A call is an INTERNAL span with the name of its method, such as `environments.deploy`. Each of its
attempts is a CLIENT span below it, as the semantic conventions for HTTP describe. If the
OpenTelemetry instrumentor of httpx or httpx2 traces the transport, its spans are the attempts.
Needs the extra `opentelemetry`.

Conventions: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry import metrics, trace
from opentelemetry.metrics import MeterProvider
from opentelemetry.trace import TracerProvider

from .._opentelemetry.instruments import SCHEMA_URL, SCOPE, instruments_of
from .._opentelemetry.spans import Telemetry
from .._version import __version__

if TYPE_CHECKING:
    from ..client import AsyncQovery

__all__ = ["instrument", "uninstrument"]


def instrument(
    client: AsyncQovery,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
) -> None:
    """Emit spans and metrics of all calls of a client and its views.

        instrument(qovery)
        await qovery.environments.deploy(environment_id)

    The default providers are the global ones. Instrumenting again replaces the providers.
    """
    tracer = trace.get_tracer(SCOPE, __version__, tracer_provider, SCHEMA_URL)
    found = instruments_of(meter_provider or metrics.get_meter_provider())
    telemetry = Telemetry(tracer, found, client.settings.base_url)
    client._pool.instrumentation.tracer = telemetry.start


def uninstrument(client: AsyncQovery) -> None:
    """Stop spans and metrics of a client and its views; calls in flight keep theirs."""
    client._pool.instrumentation.tracer = None
