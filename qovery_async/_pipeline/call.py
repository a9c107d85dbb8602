"""One call on its way through the stages."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

import anyio

if TYPE_CHECKING:
    from .._codec import Operation
    from .._rules.requests import PreparedRequest
    from .._rules.wait_limits import Hold
    from ..credentials import Credential
    from ..settings import Settings
    from .authentication import Issue
    from .instrumentation import Hooks


class Exchange:
    """A call: what it is, what is sent, and how far it got.

    `path` is the template, for errors. `phase` says what the call is doing, for the error of a
    deadline that passes. `maybe_processed` is true once an attempt may have been carried out whose
    answer was lost. `repeatable_at` is when the call could have been repeated, on the event loop's
    clock, where its deadline comes before that; `hold` is what it waits for, and whenever that
    changes `on_hold` is called. `begun` is on the monotonic clock; `call_id` is 0 until an event of
    the call is emitted; `result` is what `operation` makes of the response; `source` says where
    that comes from. `where` is the host and port that the call is sent to.
    """

    # Written out: a dataclass costs every process half a millisecond of its start.
    __slots__ = (
        "attempts",
        "background",
        "begun",
        "call_id",
        "closers",
        "credential",
        "deadline",
        "elapsed",
        "hold",
        "hooks",
        "idempotent",
        "is_paced",
        "is_stream",
        "issue",
        "max_in_flight",
        "max_response_bytes",
        "max_wait",
        "maybe_processed",
        "on_hold",
        "operation",
        "operation_id",
        "path",
        "phase",
        "place",
        "rejections",
        "renewed",
        "repeatable_at",
        "request",
        "result",
        "retries",
        "secured",
        "source",
        "timeout",
        "where",
    )

    def __init__(
        self,
        operation_id: str | None,
        path: str,
        request: PreparedRequest,
        *,
        idempotent: bool,
        secured: bool,
        settings: Settings,
        hooks: Hooks,
        is_stream: bool = False,
        operation: Operation | None = None,
    ) -> None:
        """Begin a call. What `closers` holds is called when a streamed body is closed."""
        self.operation_id = operation_id
        self.operation = operation
        self.result: Any = None
        self.path = path
        self.request = request
        self.idempotent = idempotent
        self.secured = secured
        self.timeout = settings.timeout
        self.retries = settings.retries
        self.max_wait = settings.max_wait
        self.max_in_flight = settings.max_in_flight
        self.max_response_bytes = settings.max_response_bytes
        self.background = settings.priority == "background"
        self.is_paced = False
        self.hooks = hooks
        self.is_stream = is_stream
        self.closers: list[Callable[[], object]] = []
        self.deadline: float | None = None
        self.elapsed = 0.0
        self.attempts = 0
        self.maybe_processed = False
        self.phase = "starting"
        self.place: int | None = None
        self.rejections = 0
        self.where = "the server"
        self.renewed = False
        self.repeatable_at: float | None = None
        self.hold: Hold | None = None
        self.on_hold: Callable[[], None] | None = None
        self.credential: Credential | None = None
        self.begun = time.monotonic()
        self.call_id = 0
        self.source: Literal["api", "coalesced", "cache"] = "api"
        self.issue: Issue | None = None

    def about(self) -> dict[str, Any]:
        """What every error about this call says."""
        return {
            "operation_id": self.operation_id,
            "method": self.request.method,
            "path": self.path,
            "attempts": self.attempts,
        }

    def held(self, seconds: float, *, is_limited: bool) -> None:
        """The call waits so long at least, for the rate limit or for something else."""
        now = anyio.current_time()
        self.hold = (now, now + seconds, is_limited)
        if self.on_hold is not None:
            self.on_hold()

    def waits_for_permit(self, seconds: float, *, is_first: bool) -> None:
        """Note that the call waits for the rate limit for at least so long."""
        if is_first:
            self.hooks.waiting(self, seconds)
        else:
            self.held(seconds, is_limited=True)

    def seconds_left(self, now: float) -> float | None:
        """Seconds until the deadline, on the event loop's clock; None without one."""
        return None if self.deadline is None else self.deadline - now

    @property
    def title(self) -> str:
        """The call's name in messages."""
        return f"{self.operation_id or 'request'} ({self.request.method} {self.path})"


class ByteStream(Protocol):
    """The decoded bytes of a body as they arrive."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The bytes."""
        ...

    async def __anext__(self) -> bytes:
        """The next bytes."""
        ...

    async def aclose(self) -> None:
        """Give the connection back, or close it where bytes are left."""
        ...


class Answer:
    """A complete answer; names of headers are in lower case.

    Its repr shows neither headers nor content: servers repeat tokens in them. `fault` says why its
    body cannot be read; `content` is empty then.
    """

    __slots__ = ("content", "fault", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        stream: ByteStream | None = None,
        fault: str | None = None,
    ) -> None:
        """Keep an answer; `stream` is its body where that is not read yet."""
        self.status = status
        self.headers = headers
        self.content = content
        self.stream = stream
        self.fault = fault

    def copied(self) -> Answer:
        """The same answer, for another caller to change."""
        return Answer(self.status, dict(self.headers), self.content, fault=self.fault)

    def __repr__(self) -> str:
        """Status and size."""
        return f"<Answer {self.status}, {len(self.content)} bytes>"


Stage: TypeAlias = Callable[[Exchange], Awaitable[Answer]]
