"""Interface between the pipeline and a tracing library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from .._ratelimit.shared_bucket import SharedBucket
from .._ratelimit.token_bucket import TokenBucket
from ..credentials import Credential
from .call import RawResponse


class CallTrace(Protocol):
    """Spans of one call. `propagation` has the headers of the current attempt, in lower case."""

    http_version: bytes | None
    propagation: Mapping[str, str]

    def attempt_started(self, transport: object) -> None:
        """Begin the span of an attempt through a transport of the HTTP library."""
        ...

    def attempt_ended(self, status: int, request_id: str | None, elapsed: float) -> None:
        """End the span of an attempt that has a response."""
        ...

    def attempt_failed(self, error: BaseException, elapsed: float) -> None:
        """End the span of an attempt without a complete response."""
        ...

    def budget_used(
        self, bucket: TokenBucket | SharedBucket, credential: Credential | None
    ) -> None:
        """Note the bucket whose permit the call needs."""
        ...

    def wait_ended(self, reason: str, elapsed: float) -> None:
        """Add a wait."""
        ...

    def retry_scheduled(self, delay: float, reason: str) -> None:
        """Add a retry after `delay` seconds."""
        ...

    def drift_noticed(self, deviations: int) -> None:
        """Add deviations from the spec."""
        ...

    def stream_opened(self) -> None:
        """Leave the span of a call whose response is streamed; it ends with the stream."""
        ...

    def ended(self, response: RawResponse) -> None:
        """End the span of a call whose caller gets a result."""
        ...

    def failed(self, error: BaseException) -> None:
        """End the span of a call whose caller gets an exception, or has cancelled it."""
        ...
