"""Context of one call, and the response that the pipeline steps return.

The context holds the state that a step shares with another step. State that only the caller of a
step needs is in the response.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

import anyio

from .._rules.status_errors import wait_after

if TYPE_CHECKING:
    from .._codec import Operation
    from .._rules.prepared_request import PreparedRequest
    from .._rules.wait_limits import Hold
    from ..credentials import Credential
    from ..settings import Settings
    from .authentication import IssuedCredential
    from .call_trace import CallTrace
    from .instrumentation import Instrumentation

_UNREAD = -1.0


class RawOperation:
    """Description of a `client.request()` call, with the fields of `Operation` that steps read."""

    __slots__ = ("idempotent", "path")

    operation_id = None
    own_limit = False
    secured = True

    def __init__(self, path: str, *, idempotent: bool) -> None:
        self.path = path
        self.idempotent = idempotent


class CallContext:
    """Context of one call.

    Attributes:
        operation: The operation, or the description of a raw request.
        request: The request as it is sent, without credential.
        settings: Options of the client or view.
        retries: Maximum number of retries of this call.
        max_wait: Seconds that the call may still wait for the rate limit; None for no limit.
        deadline: End of the call on the event loop's clock; None for no deadline.
        attempts: Number of requests sent.
        phase: Current activity, for the error of a deadline that passes.
        wait: Current wait, for followers of this call. `on_wait` is called when it changes.
        retry_at: Time of a retry that this call's deadline rules out, on the event loop's clock.
        issued: Credential that was sent last.
        is_renewed: Whether a 401 has been retried with a new credential.
        place: Arrival number in the rate limiter's queue.
        rejections: Number of 429s received.
        started_at: Start of the call on the monotonic clock.
        waits_since: Start and reason of the current wait, for the event of its end.
        call_id: Number of the call in events; 0 until one is emitted.
        trace: Spans of the call; None if the client is not traced.
    """

    # Written out: a dataclass costs every process half a millisecond of its start.
    __slots__ = (
        "attempts",
        "call_id",
        "deadline",
        "instrumentation",
        "is_renewed",
        "is_stream",
        "issued",
        "max_wait",
        "on_wait",
        "operation",
        "phase",
        "place",
        "rejections",
        "request",
        "retries",
        "retry_at",
        "settings",
        "started_at",
        "trace",
        "wait",
        "waits_since",
    )

    def __init__(
        self,
        operation: Operation | RawOperation,
        request: PreparedRequest,
        settings: Settings,
        instrumentation: Instrumentation,
        *,
        is_stream: bool = False,
    ) -> None:
        self.operation = operation
        self.request = request
        self.settings = settings
        self.instrumentation = instrumentation
        self.is_stream = is_stream
        self.retries = settings.retries
        self.max_wait = settings.max_wait
        self.deadline: float | None = None
        self.attempts = 0
        self.phase = "starting"
        self.wait: Hold | None = None
        self.on_wait: Callable[[], None] | None = None
        self.retry_at: float | None = None
        self.issued: IssuedCredential | None = None
        self.is_renewed = False
        self.place: int | None = None
        self.rejections = 0
        self.started_at = time.monotonic()
        self.call_id = 0
        self.trace: CallTrace | None = None
        self.waits_since: tuple[float, str] | None = None

    @property
    def is_background(self) -> bool:
        """Whether interactive calls go first."""
        return self.settings.priority == "background"

    @property
    def credential(self) -> Credential | None:
        """Credential that was sent last."""
        return None if self.issued is None else self.issued.credential

    @property
    def title(self) -> str:
        """Name of the call in messages."""
        operation = self.operation
        return f"{operation.operation_id or 'request'} ({self.request.method} {operation.path})"

    def error_fields(self) -> dict[str, Any]:
        """Return the arguments that every error about this call takes."""
        return {
            "operation_id": self.operation.operation_id,
            "method": self.request.method,
            "path": self.operation.path,
            "attempts": self.attempts,
        }

    def begin_wait(self, seconds: float, *, is_limited: bool) -> None:
        """Record a wait of at least `seconds`, for the rate limit if `is_limited`."""
        now = anyio.current_time()
        self.wait = (now, now + seconds, is_limited)
        if self.on_wait is not None:
            self.on_wait()

    def waits_for_permit(self, seconds: float, *, is_first: bool) -> None:
        """Record a wait of at least `seconds` for the rate limit; the first one is an event."""
        self.begin_wait(seconds, is_limited=True)
        if is_first:
            self.instrumentation.wait_started(self, seconds)

    def seconds_left(self, now: float) -> float | None:
        """Return the seconds until the deadline, on the event loop's clock; None without one."""
        return None if self.deadline is None else self.deadline - now


class ByteStream(Protocol):
    """Decoded bytes of a body as they arrive."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Return the stream itself."""
        ...

    async def __anext__(self) -> bytes:
        """Return the next bytes."""
        ...

    def on_close(self, callback: Callable[[], object]) -> None:
        """Call `callback` when the stream is closed."""
        ...

    async def aclose(self) -> None:
        """Give the connection back, or close it if bytes are left."""
        ...


class RawResponse:
    """Complete response, or the head of a streamed one.

    Its repr shows neither headers nor content: servers repeat tokens in them.

    Attributes:
        status: Status code.
        headers: Headers under lower-case names.
        content: Body; empty if it is streamed or cannot be read.
        stream: Streamed body.
        fault: Reason why the body cannot be read.
        elapsed: Seconds from request to response; 0 if no request was sent.
        source: Origin of the response: the API, the leader of coalesced calls, or the cache.
        is_paced: Whether the rate-limit step has retried this 429 as often as allowed.
        result: Decoded body, set by the results step.
    """

    __slots__ = (
        "_retry_after",
        "content",
        "elapsed",
        "fault",
        "headers",
        "is_paced",
        "result",
        "source",
        "status",
        "stream",
    )

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        *,
        elapsed: float = 0.0,
        fault: str | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.elapsed = elapsed
        self.fault = fault
        self.stream: ByteStream | None = None
        self.source: Literal["api", "coalesced", "cache"] = "api"
        self.is_paced = False
        self.result: Any = None
        self._retry_after: float | None = _UNREAD

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before a retry, as the server reports; None if unknown."""
        if self._retry_after == _UNREAD:
            self._retry_after = wait_after(self.status, self.headers, time.time())
        return self._retry_after

    def copy_from(self, source: Literal["coalesced", "cache"]) -> RawResponse:
        """Return a copy that another caller may change."""
        elapsed = 0.0 if source == "cache" else self.elapsed
        headers = dict(self.headers)
        copy = RawResponse(self.status, headers, self.content, elapsed=elapsed, fault=self.fault)
        copy.source = source
        return copy

    def __repr__(self) -> str:
        """Show the status and the size."""
        return f"<RawResponse {self.status}, {len(self.content)} bytes>"


PipelineStep: TypeAlias = Callable[[CallContext], Awaitable[RawResponse]]
