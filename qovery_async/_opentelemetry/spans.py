"""Spans of calls and attempts.

https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextvars import Token
from math import inf
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from opentelemetry import context as contexts
from opentelemetry import trace
from opentelemetry.context import (
    _SUPPRESS_HTTP_INSTRUMENTATION_KEY,
    _SUPPRESS_INSTRUMENTATION_KEY,
    Context,
)
from opentelemetry.trace import Span, SpanKind, StatusCode, Tracer
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from .._pipeline.call import CallContext, RawOperation, RawResponse
from .._pipeline.http_client import ClientTransport
from .._pipeline.instrumentation import MASK
from .._pipeline.rate_limit import WAITING_FOR_LIMIT, WAITING_FOR_OPERATION
from .._ratelimit.shared_key import shared_key
from .instruments import Instruments

if TYPE_CHECKING:
    from .._ratelimit.shared_bucket import SharedBucket
    from .._ratelimit.token_bucket import TokenBucket
    from ..credentials import Credential

_INSTRUMENTOR = "opentelemetry.instrumentation."
_LEAST_ERROR = 400
_HTTPS_PORT, _HTTP_PORT = 443, 80
_BUDGET_WAITS = frozenset({WAITING_FOR_LIMIT, WAITING_FOR_OPERATION})
# Not the global propagator: it can send the baggage of the application to another company.
_propagator = TraceContextTextMapPropagator()
_Attributes = dict[str, str | int | float]


class Telemetry:
    """Spans and metrics of one client."""

    def __init__(self, tracer: Tracer, instruments: Instruments, base_url: str) -> None:
        self.tracer = tracer
        self.metrics = instruments
        self.base_url = base_url
        parts = urlsplit(base_url)
        default = _HTTPS_PORT if parts.scheme == "https" else _HTTP_PORT
        self.server: Mapping[str, str | int] = {
            "server.address": parts.hostname or "",
            "server.port": parts.port or default,
        }
        self._buckets: WeakKeyDictionary[TokenBucket | SharedBucket, str] = WeakKeyDictionary()
        self._lock = Lock()
        instruments.add_client(self)

    def start(self, call: CallContext) -> _CallTrace | None:
        """Start the span of a call; return None if the application suppresses instrumentation."""
        if contexts.get_value(_SUPPRESS_INSTRUMENTATION_KEY):
            return None
        return _CallTrace(self, call)

    def know(self, bucket: TokenBucket | SharedBucket, credential: Credential | None) -> None:
        """Report the bucket from now on, under a hash that does not show the token."""
        if credential is None or bucket in self._buckets:
            return
        key = shared_key(credential, self.base_url)
        with self._lock:
            self._buckets[bucket] = key.partition("{")[2].rstrip("}")

    def remaining(self) -> list[tuple[str, int]]:
        """Return the hash of each credential with the requests left in its window, if known."""
        with self._lock:
            known = [*self._buckets.items()]
        now = time.monotonic()
        return [
            (credential, bucket.remaining)
            for bucket, credential in known
            if bucket.remaining is not None and (bucket.window.moment or inf) > now
        ]


class _CallTrace:
    """Spans of one call.

    The span of the call is current until the caller has the result, and that of an attempt until
    its response has arrived. A failed attempt or call has the status ERROR, a cancelled one has
    only `error.type`.
    """

    __slots__ = (
        "_attempt",
        "_attempt_context",
        "_attempt_token",
        "_budget_wait",
        "_call",
        "_context",
        "_request_id",
        "_span",
        "_telemetry",
        "_token",
        "http_version",
        "propagation",
    )

    def __init__(self, telemetry: Telemetry, call: CallContext) -> None:
        self._telemetry = telemetry
        self._call = call
        self._budget_wait = 0.0
        self._request_id: str | None = None
        self._attempt: Span | None = None
        self._attempt_context: Context | None = None
        self._attempt_token: Token[Context] | None = None
        self.http_version: bytes | None = None
        self.propagation: Mapping[str, str] = {}
        self._span = telemetry.tracer.start_span(
            _call_name(call), attributes=_operation_attributes(call)
        )
        self._context = trace.set_span_in_context(self._span)
        self._token: Token[Context] | None = contexts.attach(self._context)

    def attempt_started(self, transport: object) -> None:
        """Begin the span of an attempt, unless an instrumentor traces the transport."""
        self.propagation, self.http_version = {}, None
        if _is_instrumented(transport) or contexts.get_value(_SUPPRESS_HTTP_INSTRUMENTATION_KEY):
            return
        call, telemetry = self._call, self._telemetry
        method, template = call.request.method, _template(call)
        attributes: _Attributes = {
            "http.request.method": method,
            **telemetry.server,
            "url.full": self._url(),
        }
        if template:
            attributes["url.template"] = template
        if call.attempts > 1:
            attributes["http.request.resend_count"] = call.attempts - 1
        name = f"{method} {template}" if template else method
        span = telemetry.tracer.start_span(name, self._context, SpanKind.CLIENT, attributes)
        context = trace.set_span_in_context(span, self._context)
        carrier: dict[str, str] = {}
        _propagator.inject(carrier, context)
        # An instrumentor behind a transport of the caller's does not trace the attempt again.
        context = contexts.set_value(
            _SUPPRESS_HTTP_INSTRUMENTATION_KEY, value=True, context=context
        )
        self.propagation = carrier
        self._attempt, self._attempt_context = span, context
        self._attempt_token = contexts.attach(context)

    def attempt_ended(self, status: int, request_id: str | None, elapsed: float) -> None:
        """End the span of an attempt that has a response."""
        self._request_id = request_id
        attributes: _Attributes = {"http.response.status_code": status}
        if status >= _LEAST_ERROR:
            attributes["error.type"] = str(status)
        details = {} if request_id is None else {"qovery.request.id": request_id}
        self._end_attempt(attributes, details, elapsed, is_error=status >= _LEAST_ERROR)

    def attempt_failed(self, error: BaseException, elapsed: float) -> None:
        """End the span of an attempt without a complete response."""
        is_error = isinstance(error, Exception)
        self._end_attempt({"error.type": _error_type(error)}, {}, elapsed, is_error=is_error)

    def _end_attempt(
        self, outcome: _Attributes, details: Mapping[str, str], elapsed: float, *, is_error: bool
    ) -> None:
        """End the span of an attempt; `outcome` is part of the metric too."""
        span, token = self._attempt, self._attempt_token
        if span is None or token is None:
            return
        self._attempt = self._attempt_token = None
        contexts.detach(token)
        if self.http_version:
            version = self.http_version.decode("latin-1").removeprefix("HTTP/")
            outcome["network.protocol.version"] = version
        if span.is_recording():
            span.set_attributes({**outcome, **details})
            if is_error:
                span.set_status(StatusCode.ERROR)
        template = _template(self._call)
        about: _Attributes = {
            "http.request.method": self._call.request.method,
            **self._telemetry.server,
            **({"url.template": template} if template else {}),
            **outcome,
        }
        self._telemetry.metrics.duration.record(elapsed, about, self._attempt_context)
        span.end()

    def budget_used(
        self, bucket: TokenBucket | SharedBucket, credential: Credential | None
    ) -> None:
        """Note the bucket whose permit the call needs."""
        self._telemetry.know(bucket, credential)

    def wait_ended(self, reason: str, elapsed: float) -> None:
        """Add a wait; one for the rate limit counts as a wait for the budget."""
        self._span.add_event("qovery.wait", {"reason": reason, "seconds": elapsed})
        if reason in _BUDGET_WAITS:
            self._budget_wait += elapsed
            about = _operation_attributes(self._call)
            self._telemetry.metrics.budget_wait.record(elapsed, about, self._context)

    def retry_scheduled(self, delay: float, reason: str) -> None:
        """Add a retry after `delay` seconds."""
        self._span.add_event("qovery.retry", {"reason": reason, "delay": delay})

    def drift_noticed(self, deviations: int) -> None:
        """Count deviations from the spec."""
        about = _operation_attributes(self._call)
        self._telemetry.metrics.drift.add(deviations, about, self._context)

    def stream_opened(self) -> None:
        """Leave the span: the block of the caller may end in another context."""
        self._leave()

    def ended(self, response: RawResponse) -> None:
        """End the span of a call whose caller gets a result."""
        outcome: _Attributes = (
            {} if response.source == "api" else {"qovery.source": response.source}
        )
        self._end(outcome)

    def failed(self, error: BaseException) -> None:
        """End the span of a call whose caller gets an exception, or has cancelled it."""
        if isinstance(error, Exception):
            self._span.set_status(StatusCode.ERROR)
        self._end({"error.type": _error_type(error)})

    def _end(self, outcome: _Attributes) -> None:
        self._leave()
        if self._span.is_recording():
            if self._request_id is not None:
                outcome["qovery.request.id"] = self._request_id
            outcome["qovery.attempts"] = self._call.attempts
            if self._budget_wait:
                outcome["qovery.budget.wait"] = self._budget_wait
            self._span.set_attributes(outcome)
        self._span.end()

    def _leave(self) -> None:
        token, self._token = self._token, None
        if token is not None:
            contexts.detach(token)

    def _url(self) -> str:
        """Return the URL without its query, and with the token masked."""
        url = self._telemetry.base_url + self._call.request.target.partition("?")[0]
        credential = self._call.credential
        return url if credential is None else credential.masked_in(url, MASK)


def _call_name(call: CallContext) -> str:
    operation = call.operation
    if isinstance(operation, RawOperation):
        return "request"
    return f"{operation.resource}.{operation.method_name}"


def _template(call: CallContext) -> str:
    """Return the path template; "" for `client.request()`, whose path contains its arguments."""
    operation = call.operation
    return "" if isinstance(operation, RawOperation) else operation.path


def _operation_attributes(call: CallContext) -> _Attributes:
    operation_id = call.operation.operation_id
    return {} if operation_id is None else {"qovery.operation.id": operation_id}


def _error_type(error: BaseException) -> str:
    """Return the name of an error's class; the same for a cancellation on asyncio and trio."""
    return type(error).__qualname__ if isinstance(error, Exception) else "cancelled"


def _is_instrumented(transport: object) -> bool:
    """Return True if OpenTelemetry's instrumentor of httpx or httpx2 traces a transport.

    It replaces the method of the class or the instance (wrapt keeps its function in
    `_self_wrapper`), or is a transport of its own.
    """
    if isinstance(transport, ClientTransport):
        transport = getattr(transport._client, "_transport", None)
    if type(transport).__module__.startswith(_INSTRUMENTOR):
        return True
    wrapper = getattr(getattr(transport, "handle_async_request", None), "_self_wrapper", None)
    function = getattr(wrapper, "func", wrapper)
    return str(getattr(function, "__module__", "")).startswith(_INSTRUMENTOR)
