"""Instrumentation of calls: events for subscribers, the log, spans, and recorded responses.

It only observes: no step depends on it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVarTuple

from .._rules.error_bodies import request_id
from ..errors import QoveryError
from ..response import ResponseInfo
from .scopes import Block, Scope, open_blocks

if TYPE_CHECKING:
    from .._ratelimit.shared_bucket import SharedBucket
    from .._ratelimit.token_bucket import TokenBucket
    from ..credentials import Credential
    from ..events import Event
    from .call import CallContext, RawResponse
    from .call_trace import CallTrace

MASK = "**********"
_LONG_WAIT_SECONDS = 1.0
_call_ids = count(1)
logger = logging.getLogger("qovery_async")
logger.addHandler(logging.NullHandler())
Values = TypeVarTuple("Values")


class Instrumentation:
    """Emits events to subscribers and to the log; builds an event only if one of them wants it.

    `tracer` starts the spans of a call, or returns None for a call that is not traced.
    """

    def __init__(self) -> None:
        self.tracer: Callable[[CallContext], CallTrace | None] | None = None
        self._subscribers: dict[object, Callable[[Event], None]] = {}

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Call `callback` with every event; return a function that ends the subscription."""
        key = object()
        self._subscribers = {**self._subscribers, key: callback}

        def unsubscribe() -> None:
            self._subscribers = {k: c for k, c in self._subscribers.items() if k is not key}

        return unsubscribe

    def _is_observed(self, level: int) -> bool:
        return bool(self._subscribers) or logger.isEnabledFor(level)

    def _emit(
        self,
        call: CallContext,
        level: int,
        text: str,
        kind: Callable[..., Event],
        *values: object,
    ) -> None:
        call.call_id = call.call_id or next(_call_ids)
        operation = call.operation
        named = (operation.operation_id, call.request.method, operation.path)
        event = kind(*named, *values, call_id=call.call_id)
        message = f"{call.title}: {text}"
        logger.log(level, message, extra={"qovery_event": event})
        for subscriber in self._subscribers.values():
            try:
                subscriber(event)
            except Exception:  # watching a call must not break it
                logger.exception("a subscriber failed on %s", type(event).__name__)

    def call_started(self, call: CallContext) -> None:
        """Emit the start of a call."""
        if self.tracer is not None:
            try:
                call.trace = self.tracer(call)
            except Exception:  # watching a call must not break it
                logger.exception("tracing failed")
        if self._is_observed(logging.DEBUG):
            from ..events import CallStarted

            self._emit(call, logging.DEBUG, "started", CallStarted)

    def call_ended(self, call: CallContext, response: RawResponse) -> None:
        """Emit the end of a call whose caller gets a result."""
        trace, call.trace = call.trace, None
        if trace is not None:
            _trace(trace.ended, response)
        if self._is_observed(logging.DEBUG):
            from ..events import CallEnded

            elapsed, source = time.monotonic() - call.started_at, response.source
            values = (response.status, call.attempts, elapsed, source)
            self._emit(
                call, logging.DEBUG, f"ended ({source}), {elapsed:.3f} s", CallEnded, *values
            )

    def call_failed(self, call: CallContext, error: BaseException) -> None:
        """Emit the end of a call whose caller gets an exception, or has cancelled it."""
        trace, call.trace = call.trace, None
        if trace is not None:
            _trace(trace.failed, error)
        if self._is_observed(logging.DEBUG):
            from ..events import CallFailed

            elapsed, name = time.monotonic() - call.started_at, type(error).__name__
            status = getattr(error, "status", None) if isinstance(error, QoveryError) else None
            values = (name, status, call.attempts, elapsed, not isinstance(error, Exception))
            self._emit(call, logging.DEBUG, f"{name}, {elapsed:.3f} s", CallFailed, *values)

    @contextmanager
    def observe_stream(
        self, call: CallContext, response: RawResponse
    ) -> Generator[None, None, None]:
        """Emit the end of a call whose response is streamed inside the block."""
        try:
            yield
        except BaseException as error:
            self.call_failed(call, error)
            raise
        self.call_ended(call, response)

    def stream_opened(self, trace: CallTrace) -> None:
        """Report that the caller gets a stream."""
        _trace(trace.stream_opened)

    def budget_used(
        self, trace: CallTrace, bucket: TokenBucket | SharedBucket, credential: Credential | None
    ) -> None:
        """Report the bucket of a call and the latest credential of its source."""
        _trace(trace.budget_used, bucket, credential)

    def request_sent(self, call: CallContext, transport: object) -> None:
        """Emit the start of a request."""
        if call.trace is not None:
            _trace(call.trace.attempt_started, transport)
        if self._is_observed(logging.DEBUG):
            from ..events import RequestSent

            self._emit(call, logging.DEBUG, f"attempt {call.attempts}", RequestSent, call.attempts)

    def response_received(self, call: CallContext, response: RawResponse) -> None:
        """Emit a complete response, or the head of a streamed one."""
        if call.trace is not None:
            found = _request_id(call, response)
            _trace(call.trace.attempt_ended, response.status, found, response.elapsed)
        if self._is_observed(logging.DEBUG):
            from ..events import ResponseReceived

            status, elapsed = response.status, response.elapsed
            values = (call.attempts, status, _request_id(call, response), elapsed)
            self._emit(call, logging.DEBUG, f"{status}, {elapsed:.3f} s", ResponseReceived, *values)

    def request_failed(self, call: CallContext, error: BaseException, elapsed: float) -> None:
        """Emit the end of a request without a complete response."""
        if call.trace is not None:
            _trace(call.trace.attempt_failed, error, elapsed)
        if self._is_observed(logging.DEBUG):
            from ..events import RequestFailed

            name, is_cancelled = type(error).__name__, not isinstance(error, Exception)
            values = (call.attempts, name, elapsed, is_cancelled)
            self._emit(call, logging.DEBUG, f"{name}, {elapsed:.3f} s", RequestFailed, *values)

    def retry_scheduled(self, call: CallContext, delay: float, reason: str) -> None:
        """Emit a retry that follows after `delay` seconds."""
        if call.trace is not None:
            _trace(call.trace.retry_scheduled, delay, reason)
        if self._is_observed(logging.INFO):
            from ..events import RetryScheduled

            text = f"{reason}; again in {delay:.2f} s"
            self._emit(call, logging.INFO, text, RetryScheduled, call.attempts, delay, reason)

    def wait_started(self, call: CallContext, delay: float) -> None:
        """Emit a wait of at least `delay` seconds; a long one has log level INFO."""
        level = logging.INFO if delay >= _LONG_WAIT_SECONDS else logging.DEBUG
        if self._is_observed(level):
            from ..events import WaitStarted

            text = f"{call.phase}, {delay:.1f} s at least" if delay else call.phase
            self._emit(call, level, text, WaitStarted, delay or None, call.phase)
        call.waits_since = (time.monotonic(), call.phase)

    def wait_ended(self, call: CallContext) -> None:
        """Emit the end of a wait, if one has started."""
        if call.waits_since is None:
            return
        started_at, reason = call.waits_since
        call.waits_since = None
        elapsed = time.monotonic() - started_at
        if call.trace is not None:
            _trace(call.trace.wait_ended, reason, elapsed)
        if self._is_observed(logging.DEBUG):
            from ..events import WaitEnded

            text = f"{reason} took {elapsed:.3f} s"
            self._emit(call, logging.DEBUG, text, WaitEnded, elapsed, reason)

    def drift_noticed(self, call: CallContext, deviations: int) -> None:
        """Emit the number of places in which a response deviates from the spec."""
        if call.trace is not None:
            _trace(call.trace.drift_noticed, deviations)
        if self._is_observed(logging.DEBUG):
            from ..events import DriftNoticed

            self._emit(call, logging.DEBUG, f"{deviations} deviations", DriftNoticed, deviations)


def _trace(report: Callable[[*Values], None], *values: *Values) -> None:
    try:
        report(*values)
    except Exception:  # watching a call must not break it
        logger.exception("tracing failed")


class RecordingBlock(Block):
    """Block that collects the responses of one client and its views."""

    __slots__ = ("_entries", "_instrumentation")

    def __init__(self, instrumentation: Instrumentation) -> None:
        super().__init__()
        self._instrumentation = instrumentation
        self._entries: list[ResponseInfo] = []

    @property
    def entries(self) -> list[ResponseInfo]:
        """Responses so far, the latest last."""
        return self._entries

    def covers(self, call: CallContext) -> bool:
        """Return True if the call is made by the block's client or a view of it."""
        return call.instrumentation is self._instrumentation

    def end(self) -> None:
        """Mark the block as over, and release the list that the caller has."""
        super().end()
        self._entries = []


_recording: ContextVar[RecordingBlock | None] = ContextVar("qovery_async_recorded", default=None)


def recording(
    instrumentation: Instrumentation,
) -> Scope[RecordingBlock, list[ResponseInfo]]:
    """Collect the responses inside the block, including those that an inner block collects."""
    make = partial(RecordingBlock, instrumentation)
    return Scope("recording()", _recording, make, attrgetter("entries"))


def record(call: CallContext, response: RawResponse) -> None:
    """Add a response to the open recording blocks of its client."""
    if _recording.get() is None:
        return
    blocks = [block for block in open_blocks(_recording) if block.covers(call)]
    if blocks:
        info = response_info(call, response)
        for block in blocks:
            block.entries.append(info)


def response_info(call: CallContext, response: RawResponse) -> ResponseInfo:
    """Return the details of a response."""
    return ResponseInfo(
        call.operation.operation_id,
        response.status,
        response.headers,
        _request_id(call, response),
        call.attempts,
        response.elapsed,
    )


def _request_id(call: CallContext, response: RawResponse) -> str | None:
    found = request_id(response.headers)
    credential = call.credential
    return found if found is None or credential is None else credential.masked_in(found, MASK)
