"""Metrics of calls.

Durations of requests follow the semantic conventions. All attributes are bounded by the number of
operations, statuses and classes of errors.
https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration
"""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, WeakSet

from opentelemetry import metrics
from opentelemetry.metrics import CallbackOptions, MeterProvider, Observation

from .._version import __version__

if TYPE_CHECKING:
    from .spans import Telemetry

SCOPE = "qovery_async"
SCHEMA_URL = "https://opentelemetry.io/schemas/1.30.0"
# In seconds, as the conventions specify for http.client.request.duration.
_DURATIONS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
# In seconds: a window of the rate limit is an hour.
_WAITS = (0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 1800, 3600)


class Instruments:
    """Instruments of one meter provider, for all clients that report to it."""

    def __init__(self, provider: MeterProvider) -> None:
        meter = metrics.get_meter(SCOPE, __version__, provider, SCHEMA_URL)
        self._clients: WeakSet[Telemetry] = WeakSet()
        self._lock = Lock()
        self.duration = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_DURATIONS,
        )
        self.budget_wait = meter.create_histogram(
            "qovery.client.budget.wait",
            "s",
            "Time that a call waited for the rate limit.",
            explicit_bucket_boundaries_advisory=_WAITS,
        )
        self.drift = meter.create_counter(
            "qovery.client.drift", "{deviation}", "Deviations of responses from the spec."
        )
        meter.create_observable_gauge(
            "qovery.client.budget.remaining",
            [self._remaining],
            "{request}",
            "Requests left in the window of the rate limit, as last reported.",
        )

    def add_client(self, client: Telemetry) -> None:
        """Report the budgets of a client as long as it exists."""
        with self._lock:
            self._clients.add(client)

    def _remaining(self, _options: CallbackOptions) -> Iterable[Observation]:
        least: dict[str, int] = {}
        with self._lock:
            clients = [*self._clients]
        for client in clients:
            for credential, remaining in client.remaining():
                least[credential] = min(remaining, least.get(credential, remaining))
        return [
            Observation(remaining, {"qovery.credential.hash": credential})
            for credential, remaining in least.items()
        ]


# An SDK drops the callback of an instrument that exists, so clients of a provider share one.
_known: WeakKeyDictionary[MeterProvider, Instruments] = WeakKeyDictionary()
_known_lock = Lock()


def instruments_of(provider: MeterProvider) -> Instruments:
    """Return the instruments of a provider, created when first needed."""
    with _known_lock:
        found = _known.get(provider)
        if found is None:
            found = _known[provider] = Instruments(provider)
        return found
