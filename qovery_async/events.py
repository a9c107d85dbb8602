"""What a client tells about its calls: `client.subscribe(callback)` receives these.

They name the operation and its path template, never the address with its arguments, and hold no
token, header or body.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class CallEvent:
    """An event of one call. `operation_id` is None for `client.request()`."""

    operation_id: str | None
    method: str
    path: str


@dataclass(frozen=True, slots=True)
class RequestSent(CallEvent):
    """A request leaves; `attempt` counts from 1."""

    attempt: int


@dataclass(frozen=True, slots=True)
class ResponseReceived(CallEvent):
    """A complete answer came; `elapsed` is in seconds since its request left."""

    attempt: int
    status: int
    request_id: str | None
    elapsed: float


@dataclass(frozen=True, slots=True)
class RetryScheduled(CallEvent):
    """The call is repeated after `delay` seconds; `reason` is a status or an error's name."""

    attempt: int
    delay: float
    reason: str


@dataclass(frozen=True, slots=True)
class WaitStarted(CallEvent):
    """The call waits about `delay` seconds, None where nobody knows; `reason` says for what."""

    delay: float | None
    reason: str


@dataclass(frozen=True, slots=True)
class DriftNoticed(CallEvent):
    """The answer differs from the API's document in so many places."""

    deviations: int


Event: TypeAlias = RequestSent | ResponseReceived | RetryScheduled | WaitStarted | DriftNoticed
