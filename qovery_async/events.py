"""Events of a client's calls, for callbacks given to `client.subscribe()`.

Every call emits `CallStarted`, then `CallEnded` or `CallFailed`, also if its response is cached or
shared with an equal call. The other events of a call come in between, with the same `call_id`:

    CallStarted
        WaitStarted … WaitEnded                          any number of times
        RequestSent … ResponseReceived or RequestFailed  for each attempt
        RetryScheduled                                   before a further attempt after a failure
        DriftNoticed
    CallEnded or CallFailed

An attempt without `RetryScheduled` before it is sent after a 401 with a renewed token, or after a
429 when the rate limit allows it. A streamed body is read after `ResponseReceived`.

Events name the operation and its path template, never the address with its arguments. They contain
no token, header or body. Their fields keep name, type and meaning; new fields and new kinds of
events may come.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class CallEvent:
    """Event of one call. `operation_id` is None for `client.request()`.

    `call_id` is the same in all events of a call, and unique in the process.
    """

    operation_id: str | None
    method: str
    path: str
    call_id: int = field(default=0, kw_only=True)


@dataclass(frozen=True, slots=True)
class CallStarted(CallEvent):
    """A call begins. `CallEnded` or `CallFailed` follows."""


@dataclass(frozen=True, slots=True)
class CallEnded(CallEvent):
    """The caller gets a result, or has read a stream.

    `attempts` counts the requests, `elapsed` is in seconds since `CallStarted`. `source` is
    `coalesced` if an equal call in flight sent the requests, and `cache` if none was sent.
    """

    status: int
    attempts: int
    elapsed: float
    source: Literal["api", "coalesced", "cache"]


@dataclass(frozen=True, slots=True)
class CallFailed(CallEvent):
    """The caller gets an exception; `error` is the name of its class.

    `status` is None if no response arrived. `is_cancelled` is true if the call was cancelled.
    """

    error: str
    status: int | None
    attempts: int
    elapsed: float
    is_cancelled: bool


@dataclass(frozen=True, slots=True)
class RequestSent(CallEvent):
    """A request is sent; `attempt` counts from 1."""

    attempt: int


@dataclass(frozen=True, slots=True)
class ResponseReceived(CallEvent):
    """A complete response arrived `elapsed` seconds after its request was sent."""

    attempt: int
    status: int
    request_id: str | None
    elapsed: float


@dataclass(frozen=True, slots=True)
class RequestFailed(CallEvent):
    """No complete response arrived; `error` is the name of the exception's class.

    `is_cancelled` is true if the call was cancelled, by its deadline or by its caller.
    """

    attempt: int
    error: str
    elapsed: float
    is_cancelled: bool


@dataclass(frozen=True, slots=True)
class RetryScheduled(CallEvent):
    """The call is retried after `delay` seconds; `reason` is a status or an error's name."""

    attempt: int
    delay: float
    reason: str


@dataclass(frozen=True, slots=True)
class WaitStarted(CallEvent):
    """The call waits about `delay` seconds, None if unknown; `reason` names the awaited event."""

    delay: float | None
    reason: str


@dataclass(frozen=True, slots=True)
class WaitEnded(CallEvent):
    """The wait for `reason` is over after `elapsed` seconds, also if the call is cancelled."""

    elapsed: float
    reason: str


@dataclass(frozen=True, slots=True)
class DriftNoticed(CallEvent):
    """The response deviates from the spec; `deviations` is the number of places."""

    deviations: int


Event: TypeAlias = (
    CallStarted
    | CallEnded
    | CallFailed
    | RequestSent
    | ResponseReceived
    | RequestFailed
    | RetryScheduled
    | WaitStarted
    | WaitEnded
    | DriftNoticed
)
